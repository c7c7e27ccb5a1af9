//! A national unit: how it is reached.

pub mod api;
pub mod view;
