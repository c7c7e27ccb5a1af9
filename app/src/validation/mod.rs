//! The unit's desk: the queue of registrations, the record, the decision.

pub mod api;
mod compare;
mod place;
pub mod view;

pub(crate) use compare::{or_none, pair, pairs};
