//! The Desktop's home.

pub mod api;
pub mod view;
