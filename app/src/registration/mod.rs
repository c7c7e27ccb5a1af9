//! Registering: the checklist and the first step, the link of the mail, the form, the waiting room.

pub mod api;
pub mod view;
