//! The register of a unit's schools: importing the ministry's file, and what came of it.

pub mod api;
pub mod view;
