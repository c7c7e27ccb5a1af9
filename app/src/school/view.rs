//! Pages of the desk of schools.

mod acts;
mod fields;
mod list;
mod record;

pub use fields::SchoolFields;
pub use list::SchoolDesk;
pub use record::SchoolAtDesk;
