//! Pages of registration.

mod autosave;
mod begin;
mod confirm;
mod fields;
mod form;
mod join;
mod margin;
mod school;
mod waiting;

pub use begin::Register;
pub use confirm::Confirm;
pub use form::Registration;
pub(crate) use form::{Ideas, Preferences, You};
pub use join::ChangeSchoolPage;
pub(crate) use school::school_fields;
pub use waiting::Waiting;

pub(crate) use fields::{field_label, field_value};
