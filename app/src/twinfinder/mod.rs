//! The TwinFinder: a search whose whole state stands in the address.

mod address;
pub mod api;
mod stars;
pub mod view;

pub use stars::CountStars;
