//! Signing in and out, passwords, sessions, the second factor, how one reads, the end of an account.

mod again;
pub mod api;
pub mod view;

pub use again::SignInAgain;
