//! The mailbox: conversations of two, and reporting what should not be in them.

pub mod api;
mod place;
pub mod view;
