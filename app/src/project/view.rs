//! Pages of projects.

mod compare;
mod conduct;
mod desk;
mod form;
mod list;
mod page;
mod parts;
mod start;

pub use compare::ProjectVersions;
pub use desk::{ProjectDesk, UnitProject};
pub use form::ProjectForm;
pub use list::Projects;
pub use page::Project;
pub use start::NewProject;
