//! What happens when all units have approved (R-PRJ-8).

use super::load::Project;
use super::record::{self, Step};
use super::rules::{ProjectEvent, ProjectState};
use super::text::ProjectText;
use super::view::EventKind;
use crate::base::db::Tx;
use crate::base::error::{Error, Problem, Result};
use crate::base::language::Language;
use crate::base::notice::NoticeKind;
use crate::base::store::Store;
use crate::sql;
use crate::twinspace::{self, Opening};
use crate::vocabulary::Unit;

/// The project becomes active: its kind is fixed (R-PRJ-2), its TwinSpace opens with both founders as administrators,
/// founders and units are told. From now on the founders wear the ring for each other and the map shows the project.
///
/// # Errors
/// [`Error::Invalid`] at `comment`, where an officer approves, while a founder may not act (R-PRJ-1): the project waits.
pub(super) async fn activate(store: &Store, tx: &mut Tx, project: &Project) -> Result<ProjectState> {
    if let Some(founder) = project.founders.iter().find(|founder| !founder.may_act()) {
        return Err(Error::invalid("comment", Problem::FounderMayNotAct { name: founder.name() }));
    }
    let state = project.step(store, tx, ProjectEvent::AllUnitsApproved).await?;
    sql!("update project set kind = $2, activated_at = $3 where id = $1")
        .bind(project.row.id)
        .bind(project.kind())
        .bind(store.now())
        .execute_one(tx)
        .await?;
    open_space(store, tx, project).await?;
    let notice = NoticeKind::ProjectActive { project: project.row.title.clone() };
    record::tell_founders(store, tx, project, &notice).await?;
    let units: Vec<Unit> = project.decisions.iter().map(|row| row.unit).collect();
    record::tell_units(store, tx, project, &units, &notice).await?;
    let step = Step {
        actor: None,
        version: Some(project.row.version),
        kind: EventKind::Activated,
        unit: None,
        reason: None,
        note: "",
    };
    record::write(store, tx, project, step).await?;
    Ok(state)
}

/// Opens the TwinSpace of the project, in the first of its languages that we speak.
async fn open_space(store: &Store, tx: &mut Tx, project: &Project) -> Result<()> {
    let (content,): (String,) = sql!("select content from project_version where project = $1 and number = $2")
        .bind(project.row.id)
        .bind(project.row.version)
        .one(&mut *tx)
        .await?;
    let text: ProjectText = serde_json::from_str(&content)?;
    let language = text.languages.iter().find_map(|language| Language::from_code(language.code())).unwrap_or_default();
    let founders: Vec<_> = project.founders.iter().map(|founder| (founder.account, founder.school)).collect();
    let opening = Opening {
        project: project.row.id,
        title: &project.row.title,
        description: &text.description,
        language,
        founders: &founders,
    };
    twinspace::create_for_project(store, tx, &opening).await?;
    Ok(())
}
