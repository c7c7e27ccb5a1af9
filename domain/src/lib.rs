//! What the product knows and decides. No Leptos in here; without its feature `store` it also compiles to WASM.
//!
//! One folder is one capability: `mod.rs` its nouns and its story, `rules.rs` who may do what and which state follows
//! which, `store.rs` its SQL and its access by scope (or one file for each act, as `mailbox/trash.rs`), `tests.rs` its
//! story on a real database. `base` is what all stand on and knows none of them.

#![cfg_attr(test, allow(clippy::unwrap_used, reason = "a test that cannot go on may stop"))]

pub mod account;
pub mod backup;
pub mod base;
pub mod candidates;
pub mod demo;
pub mod desktop;
pub mod document;
pub mod mailbox;
pub mod page;
pub mod people;
pub mod picture;
pub mod portal;
pub mod profile;
pub mod project;
pub mod publish;
pub mod pupil;
pub mod register;
pub mod registration;
pub mod report;
pub mod retention;
#[cfg(test)]
mod rulebook;
pub mod school;
pub mod team;
pub mod twinfinder;
pub mod twinspace;
pub mod unit;
pub mod validation;
pub mod vocabulary;
