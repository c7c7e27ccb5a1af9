//! The record of one's own school; and the desk of a unit's schools: finding, correcting, merging and closing them, and
//! what the unit keeps in their records.

pub mod api;
pub mod view;
