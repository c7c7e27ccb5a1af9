//! Server functions of the register. The file itself comes through a plain route, `POST /unit/register/upload`.

use crate::failure::Failure;
use domain::base::id::ImportId;
use domain::register::{ImportReport, SourceSize};
use domain::vocabulary::Unit;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

/// An import, with its time in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ImportLine {
    /// The import.
    pub report: ImportReport,
    /// When the file arrived.
    pub at: String,
}

/// The registers of a unit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RegisterPage {
    /// The unit.
    pub unit: Unit,
    /// The units at whose desks the viewer works.
    pub desks: Vec<Unit>,
    /// How many schools are known, by source.
    pub sizes: Vec<SourceSize>,
    /// The newest imports.
    pub imports: Vec<ImportLine>,
}

/// The registers of a unit; without a unit those of the viewer's first desk. Officers of the unit, central officer.
#[server(endpoint = "register/overview")]
pub async fn overview(unit: Option<Unit>) -> Result<RegisterPage, Failure> {
    use domain::base::error::Error;
    let (store, viewer) = crate::server::context()?;
    let desks = domain::validation::desks(&store, &viewer).await?;
    let unit = unit.or_else(|| desks.first().copied()).ok_or(Error::NotFound)?;
    let sizes = domain::register::sizes(&store, &viewer, unit).await?;
    let imports = domain::register::imports(&store, &viewer, unit).await?;
    let at = |report: &ImportReport| crate::server::date_time(&viewer, report.created_at);
    let imports = imports.into_iter().map(|report| ImportLine { at: at(&report), report }).collect();
    Ok(RegisterPage { unit, desks, sizes, imports })
}

/// How far an import is and what it did. Officers of its unit, central officer.
#[server(endpoint = "register/import")]
pub async fn import(import: ImportId) -> Result<ImportLine, Failure> {
    let (store, viewer) = crate::server::context()?;
    let report = domain::register::import_report(&store, &viewer, import).await?;
    Ok(ImportLine { at: crate::server::date_time(&viewer, report.created_at), report })
}

/// Imports a file that was refused only because too many schools are missing in it. Officers of its unit, central officer.
#[server(endpoint = "register/import_all_the_same")]
pub async fn import_all_the_same(import: ImportId) -> Result<(), Failure> {
    let (store, viewer) = crate::server::context()?;
    domain::register::import_all_the_same(&store, &viewer, import).await?;
    leptos_axum::redirect(&format!("/unit/register?import={import}"));
    Ok(())
}
