//! Pages of registration.

mod autosave;
mod begin;
mod confirm;
mod fields;
mod form;
mod margin;
mod school;
mod waiting;

pub use begin::Register;
pub use confirm::Confirm;
pub use form::Registration;
pub use waiting::Waiting;
