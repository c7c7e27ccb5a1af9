//! The unit's desk: the queue of registrations, the record, the decision.

pub mod api;
mod place;
pub mod view;
