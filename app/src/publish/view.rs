//! `/spaces/{id}/publish`, `/{lang}/spaces`, `/{lang}/spaces/{slug}` and `/{lang}/spaces/{slug}/{page}`.

mod choose;
mod pictures;
mod public;

pub use choose::Publish;
pub use public::{PublicPage, PublicSpace, PublicSpaces};
