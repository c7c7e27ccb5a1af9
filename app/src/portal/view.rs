//! Pages without sign-in. Each is a component that loads and one that shows plain data.

mod about;
mod accessibility;
mod conduct;
mod contact;
mod country;
mod home;
mod map;
mod names;
mod pager;
mod pages;
mod privacy;
mod project;
mod prose;
mod ready;
mod rows;
mod school;

pub use about::{AboutPage, ReasonsPage};
pub use accessibility::AccessibilityPage;
pub use conduct::ConductPage;
pub use contact::ContactShown;
pub use country::CountryShown;
pub use home::HomeShown;
pub use map::{CountryList, MapOfEurope, MapShown};
pub use pages::{ContactPage, CountryPage, HomePage, MapPage, ProjectPage, SchoolPage};
pub use privacy::PrivacyPage;
pub use project::ProjectShown;
pub use ready::{ReadyAside, ReadyList};
pub use school::SchoolShown;
