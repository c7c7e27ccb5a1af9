//! Pages of the office.

mod copies;
mod outbox;
mod units;

pub use outbox::Outbox;
pub use units::Units;
