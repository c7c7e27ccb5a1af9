//! Notices in words: on the Desktop and in mails.

pub mod api;
#[cfg(feature = "ssr")]
mod subject;
pub mod view;
#[cfg(feature = "ssr")]
mod words;

#[cfg(feature = "ssr")]
pub use subject::subject;
#[cfg(feature = "ssr")]
pub use words::{detail, sentence};
