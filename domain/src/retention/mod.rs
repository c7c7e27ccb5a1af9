//! How long what is kept: the terms that the privacy notice promises (R-RET-1 to 5), carried out every night.
//!
//! - Adults: a year without signing in and nobody sees the profile until the next sign-in; sixty, thirty and seven days
//!   before three years are over a letter; then only "Former member" is left.
//! - Pupils: twelve months after the last of their spaces closed the login ends, and what they wrote is of "a pupil" of
//!   their school.
//! - Audit and reports: 24 months. Notices: a year. Mails that were sent: 90 days. Links, sessions and answered requests:
//!   when they can no longer be used.
//!
//! Registrations have terms of their own in `registration` and `validation`, pages and pictures in `page` and `picture`,
//! copies in `backup`. Network addresses are held in memory only, for ten minutes (`pupil::sign_in`); no table has them.

mod rules;

#[cfg(feature = "store")]
mod adults;
#[cfg(feature = "store")]
mod records;
#[cfg(all(test, feature = "store"))]
mod tests;

#[cfg(feature = "store")]
pub use adults::adults;
#[cfg(feature = "store")]
pub use records::{records, unusable};
pub use rules::{FORGOTTEN_AFTER, INACTIVE_AFTER, RECORDS_KEPT, REMINDERS, Step, Told, step};
