//! Projects as the public pages show them: what `project` opens to everybody, with days instead of moments.

use super::{ProjectPage, ProjectRow, ProjectSchool, PublicState};
use crate::base::error::Result;
use crate::base::id::ProjectId;
use crate::base::language::local;
use crate::base::list::PageNumber;
use crate::base::store::Store;
use crate::project::{ProjectState, PublicContact, PublicProject, PublicScope, public_project, public_projects};
use crate::publish;
use crate::vocabulary::Country;

/// One page of a list of projects.
pub(super) async fn list(store: &Store, scope: PublicScope, page: PageNumber) -> Result<Vec<ProjectRow>> {
    Ok(public_projects(store, scope, page).await?.into_iter().map(row).collect())
}

fn row(project: PublicProject) -> ProjectRow {
    let countries = countries(&project.contacts);
    let PublicProject { id, title, ages, languages, .. } = project;
    ProjectRow { id, title, countries, ages, languages }
}

/// The countries of a project, each once, the author's first.
fn countries(contacts: &[PublicContact]) -> Vec<Country> {
    let mut countries = Vec::new();
    for contact in contacts {
        if !countries.contains(&contact.country) {
            countries.push(contact.country);
        }
    }
    countries
}

/// A project's page; its days are those of `zone`.
///
/// # Errors
/// [`crate::base::error::Error::NotFound`] unless the project is active, closed or archived.
pub async fn project(store: &Store, id: ProjectId, zone: &str) -> Result<ProjectPage> {
    let found = public_project(store, id).await?;
    let state = match (found.state, found.closed_at) {
        (ProjectState::Closed | ProjectState::Archived, Some(closed_at)) => {
            PublicState::Closed(local(closed_at.0, zone).day)
        }
        _ => PublicState::Running(local(found.activated_at.0, zone).day),
    };
    let months = found.starts.zip(found.ends);
    let PublicProject { title, description, contacts, ages, languages, subjects, .. } = found;
    let schools = contacts.into_iter().map(school).collect();
    let published = publish::slug_of_project(store, id).await?;
    Ok(ProjectPage { id, title, description, state, months, schools, ages, languages, subjects, published })
}

fn school(contact: PublicContact) -> ProjectSchool {
    let PublicContact { name, school, school_name, town, country } = contact;
    ProjectSchool { id: school, name: school_name, town, country, contact: name }
}
