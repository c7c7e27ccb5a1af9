//! The office: units and their officers, the outbox, the style book.

pub mod api;
pub mod style;
pub mod view;
