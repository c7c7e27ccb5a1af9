//! The profile: one's own with its previews, its form and its privacy; and other people's.

pub mod api;
pub mod view;
