//! A national unit: how it is reached.

pub mod api;
mod contact;
pub mod view;

pub use contact::ContactDetails;
