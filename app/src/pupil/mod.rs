//! Pupils: making their logins, their sign-in, their home, their profile, telling a teacher.

pub mod api;
pub mod avatar;
pub mod view;
