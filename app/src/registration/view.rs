//! Pages of registration.

mod autosave;
mod begin;
mod confirm;
mod form;
mod join;
mod margin;
mod school;
mod waiting;

pub use begin::Register;
pub use confirm::Confirm;
pub use form::Registration;
pub use join::ChangeSchoolPage;
pub use waiting::Waiting;
