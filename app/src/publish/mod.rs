//! Publishing pages of a space, and what guests read of them.

pub mod api;
pub mod view;
