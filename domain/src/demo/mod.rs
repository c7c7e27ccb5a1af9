//! The demo world: what a newcomer, a test and a benchmark find in a fresh instance.
//!
//! [`sources`] holds what it is made of: real towns, names, kinds of schools, ideas, projects, talks and pages. [`build`]
//! lets people act in it through the same functions as in real use, on a clock that it moves, so that what is there at
//! the end is what real use leaves. All chance comes in as a generator with a seed: same seed, same world.

#[cfg(feature = "store")]
mod sign_in;
#[cfg(feature = "store")]
pub mod sources;
#[cfg(all(test, feature = "store"))]
mod tests;
#[cfg(feature = "store")]
mod world;

#[cfg(feature = "store")]
pub use sign_in::{PASSWORD, SignIn, sheet};
#[cfg(feature = "store")]
pub use world::{Progress, accounts, build, europe};
