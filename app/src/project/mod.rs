//! Projects: the form, the page with its status line, the founders' answers, and the desk where a unit decides.

pub mod api;
pub mod view;
#[cfg(feature = "ssr")]
mod words;

#[cfg(feature = "ssr")]
pub use words::status_words;
