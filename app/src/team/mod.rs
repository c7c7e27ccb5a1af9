//! The team of a space: who is in it, who is invited, what pupils tell.

pub mod api;
mod place;
pub mod view;

pub use place::Place;
