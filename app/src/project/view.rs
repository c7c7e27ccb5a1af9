//! Pages of projects.

mod compare;
mod conduct;
mod desk;
mod form;
mod list;
mod page;
mod parts;
mod start;
mod unit_project;

pub use compare::ProjectVersions;
pub use desk::ProjectDesk;
pub use form::ProjectForm;
pub use list::Projects;
pub use page::Project;
pub use start::NewProject;
pub use unit_project::UnitProject;
