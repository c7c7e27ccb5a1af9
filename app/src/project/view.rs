//! Pages of projects.

mod compare;
mod conduct;
mod desk;
mod form;
mod list;
mod page;
mod parts;
mod piles;
mod start;

pub use compare::ProjectVersions;
pub use desk::UnitProject;
pub use form::ProjectForm;
pub use list::Projects;
pub use page::Project;
pub use piles::ProjectDesk;
pub use start::NewProject;
