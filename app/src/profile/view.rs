//! Pages of profiles.

mod edit;
mod own;
mod person;
mod privacy;
mod sections;

pub use edit::EditProfile;
pub use own::Profile;
pub use person::PersonPage;
pub use privacy::EditPrivacy;
