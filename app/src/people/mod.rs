//! The desk of a unit's people: finding them, making two accounts one, a lost mailbox, and what follows a breach of
//! conduct.

pub mod api;
pub mod view;
