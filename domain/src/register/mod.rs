//! The registers of schools that ministries publish.
//!
//! A unit imports the file as it comes: [`parse`] reads it in the [`layout`] that its headers show, [`case`] makes
//! upper-case names readable. What the register says never overwrites what a school says of itself; it helps to find
//! a school and to check a claim.

#[cfg(feature = "store")]
pub mod case;
#[cfg(feature = "store")]
mod encoding;
#[cfg(feature = "store")]
pub mod layout;
#[cfg(feature = "store")]
mod level;
#[cfg(feature = "store")]
pub mod parse;

#[cfg(all(test, feature = "store"))]
mod parse_tests;
