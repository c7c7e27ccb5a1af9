//! Registering: the checklist and the first step, the link of the mail, the form, the waiting room.

pub mod api;
mod fields;
pub mod view;

pub(crate) use fields::{Ideas, Preferences, You, field_label, field_value, school_fields};
