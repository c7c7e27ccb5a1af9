//! The profile: one's own with its previews, its form and its privacy; and other people's.

pub mod api;
mod mark;
pub mod view;

pub use mark::availability;
