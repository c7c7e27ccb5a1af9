//! The profile: one's own with its previews, its form and its privacy; other people's; and one's school.

pub mod api;
pub mod view;
