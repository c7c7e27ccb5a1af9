//! The registers of schools that ministries publish.
//!
//! A unit imports the file as it comes: [`parse`] reads it in the [`layout`] that its headers show, [`case`] makes
//! upper-case names readable. What the register says never overwrites what a school says of itself; it helps to find
//! a school and to check a claim.

#[cfg(feature = "store")]
pub mod case;
#[cfg(feature = "store")]
mod confirm;
#[cfg(feature = "store")]
mod encoding;
#[cfg(feature = "store")]
mod import;
#[cfg(feature = "store")]
pub mod layout;
#[cfg(feature = "store")]
mod level;
#[cfg(feature = "store")]
pub mod parse;
mod report;
#[cfg(feature = "store")]
mod store;

#[cfg(all(test, feature = "store"))]
mod parse_tests;
#[cfg(all(test, feature = "store"))]
mod tests;

#[cfg(feature = "store")]
pub use confirm::import_all_the_same;
#[cfg(feature = "store")]
pub use import::{JOB, Progress, Shrinking, import, import_now, run_import, run_job};
pub use report::*;
#[cfg(feature = "store")]
pub use store::{import_report, imports, sizes};
