//! The demo world: what a newcomer, a test and a benchmark find in a fresh instance.
//!
//! [`sources`] holds what it is made of: real towns, names, kinds of schools, ideas, projects, talks and pages. All
//! chance comes in as a generator with a seed: same seed, same world.

#[cfg(feature = "store")]
pub mod sources;
