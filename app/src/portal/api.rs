//! Server functions of the public pages: they answer everybody alike.

#![expect(missing_docs, reason = "arguments become fields of structs that the macro makes")]

use crate::failure::Failure;
use domain::base::id::{ProjectId, SchoolId};
use domain::portal::{CountryPage, Overview, ProjectPage, SchoolPage};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

/// Counters, and the countries of the map.
#[server(LoadOverview, endpoint = "portal/overview")]
pub async fn overview() -> Result<Overview, Failure> {
    let (store, _) = crate::server::context()?;
    Ok(domain::portal::overview(&store).await?)
}

/// A country by its code, with one page of its schools and one of its projects.
#[server(LoadCountry, endpoint = "portal/country")]
pub async fn country(code: String, schools: i64, projects: i64) -> Result<CountryPage, Failure> {
    use domain::base::error::Error;
    use domain::base::list::PageNumber;
    let (store, _) = crate::server::context()?;
    let country = domain::vocabulary::Country::from_import(&code).ok_or(Error::NotFound)?;
    Ok(domain::portal::country(&store, country, PageNumber(schools), PageNumber(projects)).await?)
}

/// A school, with one page of its projects.
#[server(LoadSchool, endpoint = "portal/school")]
pub async fn school(id: SchoolId, projects: i64) -> Result<SchoolPage, Failure> {
    use domain::base::list::PageNumber;
    let (store, _) = crate::server::context()?;
    Ok(domain::portal::school(&store, id, PageNumber(projects)).await?)
}

/// A project, with its days as the reader's wall shows them.
#[server(LoadProject, endpoint = "portal/project")]
pub async fn project(id: ProjectId) -> Result<ProjectPage, Failure> {
    let (store, viewer) = crate::server::context()?;
    Ok(domain::portal::project(&store, id, &crate::server::zone(&viewer)).await?)
}

/// What the contact page shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contact {
    /// The address of the people who run the instance (`contact.email`), or empty.
    pub email: String,
    /// The countries, each with its unit.
    pub overview: Overview,
}

/// How to reach the people who run the instance, and the units.
#[server(LoadContact, endpoint = "portal/contact")]
pub async fn contact() -> Result<Contact, Failure> {
    let context = crate::server::request()?;
    let overview = domain::portal::overview(&context.store).await?;
    Ok(Contact { email: context.instance.contact.clone(), overview })
}
