//! The TwinFinder: a search whose whole state stands in the address.

mod address;
pub mod api;
pub mod view;
