//! Pages of the unit's desk.

mod compare;
mod queue;
mod record;

pub(crate) use compare::{pair, pairs};
pub use queue::Registrations;
