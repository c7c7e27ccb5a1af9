//! The unit's desk: the queue of registrations, the record, the decision.

pub mod api;
pub mod view;
