//! Everything a guest reads: home, map, countries, schools, projects, and the pages that explain.

pub mod api;
mod map_paths;
#[cfg(all(test, feature = "ssr"))]
mod tests;
pub mod view;
