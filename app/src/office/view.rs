//! Pages of the office.

mod outbox;
mod units;

pub use outbox::Outbox;
pub use units::Units;
