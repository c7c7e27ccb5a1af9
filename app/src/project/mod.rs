//! Projects: the form, the page with its status line, the founders' answers, and the desk where a unit decides.

pub mod api;
mod shown;
mod status;
pub mod view;
#[cfg(feature = "ssr")]
mod words;

pub(crate) use status::status_line;
#[cfg(feature = "ssr")]
pub use words::status_words;
