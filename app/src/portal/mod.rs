//! Everything a guest reads: home, map, countries, schools, projects, and the pages that explain.

mod map_paths;
pub mod view;
