//! My Candidates: the private list of people one may want to work with, and the people one has blocked.

pub mod api;
mod button;
mod place;
pub mod view;

pub use button::{AddButton, BlockButton};
