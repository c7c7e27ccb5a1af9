//! Pages of profiles.

mod edit;
mod own;
mod person;
mod privacy;
mod school;
mod sections;
mod stale;

pub use edit::EditProfile;
pub use own::Profile;
pub use person::PersonPage;
pub use privacy::EditPrivacy;
pub use school::OwnSchoolPage;
pub(crate) use school::{ReadOnly, label, school_form, state_tag};
