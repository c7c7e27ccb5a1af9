//! Server functions of schools: one's own, and the desk of a unit's.

use crate::desk::DeskPage;
use crate::failure::Failure;
use crate::form::Editing;
use domain::base::id::SchoolId;
use domain::registration::Form;
use domain::school::{School, SchoolLine, SchoolRecord, SchoolSearch};
use domain::vocabulary::Unit;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

/// The viewer's own school: its record, and what she may do with it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnSchool {
    /// The record, with what is stored.
    pub school: School,
    /// The form; its school is what is edited.
    pub editing: Editing<Form>,
    /// The fields that the unit keeps for itself.
    pub locked: Vec<String>,
    /// The viewer is validated: she may change what is not locked.
    pub may_edit: bool,
    /// The latest changes: field, who, when in words.
    pub changes: Vec<(String, String, String)>,
}

/// The form of a school: what was typed before it came back, else what is stored.
#[cfg(feature = "ssr")]
fn editing(school: &School, typed: Option<(i64, domain::school::SchoolForm)>) -> Editing<Form> {
    use crate::form::typed::differences;
    use domain::school::Picked;
    let stored = &school.form;
    let (form, meanwhile) = match typed {
        Some((version, typed)) if version != school.version => {
            let meanwhile = differences(&typed, stored);
            (typed, meanwhile)
        }
        Some((_, typed)) => (typed, Vec::new()),
        None => (stored.clone(), Vec::new()),
    };
    let form = Form { picked: Picked::School(school.id), school: form, ..Form::default() };
    Editing { version: school.version, form, meanwhile }
}

/// The viewer's own school. Adults who have one.
#[server(ShowSchool, endpoint = "school/own")]
pub async fn own() -> Result<OwnSchool, Failure> {
    use crate::form::typed::typed;
    use domain::base::error::Error;
    let (store, viewer) = crate::server::context()?;
    let typed = typed::<SaveSchool>();
    let id = viewer.adult()?.school.ok_or(Error::NotFound)?;
    let school = domain::school::school(&store, &viewer, id).await?;
    let locked = domain::school::locked_fields(&store, school.unit).await?;
    let zone = crate::server::zone(&viewer);
    let changes = domain::school::changes(&store, &viewer, id).await?;
    let held = changes.into_iter().filter(|change| change.state == domain::school::ChangeState::Applied).take(10);
    let line = |change: domain::school::Change| {
        (change.field, change.by_name, crate::text::ago(store.now().0, change.at.0, &zone))
    };
    let editing = editing(&school, typed.map(|typed| (typed.version, typed.form.school)));
    Ok(OwnSchool { editing, locked, may_edit: viewer.validated().is_ok(), changes: held.map(line).collect(), school })
}

/// Changes the record of the viewer's own school. Validated people of that school.
#[server(SaveSchool, endpoint = "school/save")]
pub async fn save(version: i64, #[server(default)] form: Form) -> Result<(), Failure> {
    use domain::base::error::Error;
    use domain::school::Saving;
    let (store, viewer) = crate::server::context()?;
    let id = viewer.adult()?.school.ok_or(Error::NotFound)?;
    match domain::school::edit(&store, &viewer, id, version, &form.school).await? {
        Saving::Saved { .. } => leptos_axum::redirect("/school?done=saved"),
        Saving::Stale(_) => return Err(Error::Conflict.into()),
    }
    Ok(())
}

/// The schools of a unit that a search finds; without a unit those of the viewer's first desk. Officers of the unit,
/// central officer.
#[server(LoadSchools, endpoint = "school/desk")]
pub async fn desk(
    unit: Option<Unit>,
    #[server(default)] search: SchoolSearch,
    #[server(default)] page: i64,
) -> Result<DeskPage<SchoolLine>, Failure> {
    use domain::base::list::PageNumber;
    let (store, viewer) = crate::server::context()?;
    let (unit, desks) = crate::desk::open(&store, &viewer, unit).await?;
    let found = domain::school::desk(&store, &viewer, unit, &search, PageNumber(page)).await?;
    Ok(DeskPage { unit, desks, found })
}

/// A school at the desk of its unit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RecordPage {
    /// The record.
    pub record: SchoolRecord,
    /// The form.
    pub editing: Editing<Form>,
    /// When each change was made, in words.
    pub when: Vec<String>,
}

/// One school; `find` names schools into which it could be merged. Officers of its unit, central officer.
#[server(LoadSchoolRecord, endpoint = "school/record")]
pub async fn record(school: SchoolId, #[server(default)] find: String) -> Result<RecordPage, Failure> {
    let (store, viewer) = crate::server::context()?;
    let typed = crate::form::typed::typed::<CorrectSchool>().map(|typed| (typed.version, typed.form.school));
    let record = domain::school::desk_record(&store, &viewer, school, &find).await?;
    let editing = editing(&record.school, typed);
    let when = record.changes.iter().map(|change| crate::server::date_time(&viewer, change.at)).collect();
    Ok(RecordPage { record, editing, when })
}

/// Corrects the record of a school. Officers of its unit, central officer.
#[server(CorrectSchool, endpoint = "school/correct")]
pub async fn correct(school: SchoolId, version: i64, #[server(default)] form: Form) -> Result<(), Failure> {
    use domain::base::error::Error;
    use domain::school::Saving;
    let (store, viewer) = crate::server::context()?;
    match domain::school::correct(&store, &viewer, school, version, &form.school).await? {
        Saving::Saved { .. } => leptos_axum::redirect(&format!("/unit/schools/{school}?done=saved")),
        Saving::Stale(_) => return Err(Error::Conflict.into()),
    }
    Ok(())
}

/// Merges a school into another of the same unit; its name is typed. Officers of its unit, central officer.
#[server(MergeSchool, endpoint = "school/merge")]
pub async fn merge(
    school: SchoolId,
    into: Option<SchoolId>,
    #[server(default)] merged_name: String,
) -> Result<(), Failure> {
    let (store, viewer) = crate::server::context()?;
    domain::school::merge(&store, &viewer, school, into, &merged_name).await?;
    leptos_axum::redirect(&format!("/unit/schools/{}?done=merged", into.unwrap_or(school)));
    Ok(())
}

/// Closes a school in which nobody is active, with a reason; its name is typed. Officers of its unit, central officer.
#[server(CloseSchool, endpoint = "school/close")]
pub async fn close(
    school: SchoolId,
    #[server(default)] close_reason: String,
    #[server(default)] closed_name: String,
) -> Result<(), Failure> {
    let (store, viewer) = crate::server::context()?;
    domain::school::close(&store, &viewer, school, &close_reason, &closed_name).await?;
    leptos_axum::redirect(&format!("/unit/schools/{school}?done=closed"));
    Ok(())
}

/// The fields that a unit keeps.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LockPage {
    /// The unit.
    pub unit: Unit,
    /// The units at whose desks the viewer works.
    pub desks: Vec<Unit>,
    /// The fields that staff cannot change.
    pub fields: Vec<String>,
}

/// The fields of its schools that a unit keeps; without a unit those of the viewer's first desk. Officers of the unit,
/// central officer.
#[server(LoadLocks, endpoint = "school/locks")]
pub async fn locks(unit: Option<Unit>) -> Result<LockPage, Failure> {
    let (store, viewer) = crate::server::context()?;
    let (unit, desks) = crate::desk::open(&store, &viewer, unit).await?;
    Ok(LockPage { unit, desks, fields: domain::school::locked_fields(&store, unit).await? })
}

/// Chooses the fields that a unit keeps. Officers of the unit, central officer.
#[server(LockFields, endpoint = "school/lock_fields")]
pub async fn lock_fields(unit: Unit, #[server(default)] fields: Vec<String>) -> Result<(), Failure> {
    let (store, viewer) = crate::server::context()?;
    domain::school::set_locked_fields(&store, &viewer, unit, &fields).await?;
    leptos_axum::redirect(&format!("/unit/schools/fields?unit={unit}&done=1"));
    Ok(())
}
