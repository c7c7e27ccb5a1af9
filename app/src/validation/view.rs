//! Pages of the unit's desk.

mod compare;
mod queue;
mod record;

pub use queue::Registrations;
