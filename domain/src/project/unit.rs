//! The decisions of the units (R-PRJ-3a, 5, 6, 7).

use super::activation;
use super::clock::UnitClock;
use super::load::{DecisionRow, Project};
use super::record::{self, Step};
use super::rules::{DecisionEvent, ProjectEvent, ProjectState, UnitDecision, outcome};
use super::text::NOTE_MOST;
use super::view::EventKind;
use crate::base::db::Tx;
use crate::base::error::{Check, Error, Result};
use crate::base::id::{AccountId, ProjectId};
use crate::base::notice::NoticeKind;
use crate::base::store::Store;
use crate::base::viewer::Viewer;
use crate::sql;
use crate::vocabulary::{ProjectRefusalReason, Unit};
use serde::{Deserialize, Serialize};

/// What an officer decides.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Decision {
    /// Approve; a comment is welcome.
    Approve {
        /// What the founders read with it.
        comment: String,
    },
    /// Ask for changes.
    AskChanges {
        /// Which.
        note: String,
    },
    /// Refuse, with a reason from the list and a text in the project's language (R-PRJ-6).
    Refuse {
        /// The reason.
        reason: ProjectRefusalReason,
        /// The text.
        text: String,
    },
}

impl Decision {
    fn check(&self) -> Result<()> {
        let mut check = Check::new();
        match self {
            Self::Approve { comment } => check.length("comment", comment, 0, NOTE_MOST),
            Self::AskChanges { note } => check.length("note", note, 1, NOTE_MOST),
            Self::Refuse { text, .. } => check.length("text", text, 1, NOTE_MOST),
        };
        check.done()
    }

    fn event(&self) -> (DecisionEvent, EventKind) {
        match self {
            Self::Approve { .. } => (DecisionEvent::Approve, EventKind::UnitApproved),
            Self::AskChanges { .. } => (DecisionEvent::AskChanges, EventKind::UnitAskedChanges),
            Self::Refuse { .. } => (DecisionEvent::Refuse, EventKind::UnitRefused),
        }
    }

    fn reason(&self) -> Option<ProjectRefusalReason> {
        match self {
            Self::Refuse { reason, .. } => Some(*reason),
            _ => None,
        }
    }

    fn note(&self) -> &str {
        match self {
            Self::Approve { comment } => comment.trim(),
            Self::AskChanges { note } => note.trim(),
            Self::Refuse { text, .. } => text.trim(),
        }
    }

    fn notice(&self, unit: Unit, project: String) -> NoticeKind {
        let unit = unit.code().to_owned();
        match self {
            Self::Approve { .. } => NoticeKind::ProjectApproved { unit, project },
            Self::AskChanges { .. } => NoticeKind::ProjectChangesWanted { unit, project },
            Self::Refuse { .. } => NoticeKind::ProjectRefused { unit, project },
        }
    }
}

/// The decision of a unit that this officer may write: her own unit's, and for the central unit any whose clock has run
/// into its tenth day (R-PRJ-5).
fn decision_of<'a>(project: &'a Project, viewer: &Viewer, unit: Unit, store: &Store) -> Result<&'a DecisionRow> {
    let desk = project.desk_of(viewer)?;
    let row = project.decisions.iter().find(|row| row.unit == unit).ok_or(Error::NotFound)?;
    match desk.decides(row, store.now()) {
        true => Ok(row),
        false if desk.central => Err(Error::Forbidden),
        false => Err(Error::NotFound),
    }
}

/// A unit decides on a version of the text (R-PRJ-3a). When all have approved, the project is active (R-PRJ-8).
///
/// # Errors
/// [`Error::Forbidden`] for who is no officer, and for the central unit before day 10; [`Error::NotFound`] for officers of
/// other units; [`Error::Conflict`] when the unit has decided already or the text is another by now;
/// [`Error::Invalid`] without the texts that a decision needs, and at `comment` for the last approval while a founder may
/// not act (R-PRJ-1).
pub async fn decide(
    store: &Store,
    viewer: &Viewer,
    id: ProjectId,
    unit: Unit,
    version: i64,
    decision: &Decision,
) -> Result<ProjectState> {
    let officer = viewer.adult()?.id;
    decision.check()?;
    let mut tx = store.begin().await?;
    let project = Project::take(&mut tx, id).await?;
    let row = decision_of(&project, viewer, unit, store)?;
    if project.row.state != ProjectState::AwaitingUnits || version != project.row.version {
        return Err(Error::Conflict);
    }
    let (event, kind) = decision.event();
    let next = row.decision.next(event).ok_or(Error::Conflict)?;
    write_decision(store, &mut tx, row, officer, version, next, decision).await?;
    let notice = decision.notice(unit, project.row.title.clone());
    record::tell_founders(store, &mut tx, &project, &notice).await?;
    let others: Vec<Unit> = project.decisions.iter().map(|row| row.unit).filter(|other| *other != unit).collect();
    record::tell_units(store, &mut tx, &project, &others, &notice).await?;
    let step = Step {
        kind,
        actor: Some(officer),
        version: Some(version),
        unit: Some(unit),
        reason: decision.reason(),
        note: decision.note(),
    };
    record::write(store, &mut tx, &project, step).await?;
    let decisions: Vec<UnitDecision> =
        project.decisions.iter().map(|other| if other.unit == unit { next } else { other.decision }).collect();
    let state = follow(store, &mut tx, &project, outcome(&decisions)).await?;
    tx.commit().await?;
    Ok(state)
}

async fn write_decision(
    store: &Store,
    tx: &mut Tx,
    row: &DecisionRow,
    officer: AccountId,
    version: i64,
    next: UnitDecision,
    decision: &Decision,
) -> Result<()> {
    sql!(
        "update project_decision set decision = $3, version = $4, decided_by = $5, decided_at = $6, reason = $7, note = $8
         where project = $1 and unit = $2 and decision = $9"
    )
    .bind(row.project)
    .bind(row.unit.code())
    .bind(next)
    .bind(version)
    .bind(officer)
    .bind(store.now())
    .bind(decision.reason().map(ProjectRefusalReason::code))
    .bind(decision.note())
    .bind(row.decision)
    .execute_one(tx)
    .await
}

/// What the decisions together do to the project.
async fn follow(store: &Store, tx: &mut Tx, project: &Project, event: Option<ProjectEvent>) -> Result<ProjectState> {
    match event {
        Some(ProjectEvent::AllUnitsApproved) => activation::activate(store, tx, project).await,
        Some(ProjectEvent::UnitAsksChanges) => {
            stop_clocks(store, tx, project).await?;
            sql!("update project_founder set confirmed_version = null, reminded_day = 0 where project = $1")
                .bind(project.row.id)
                .execute(tx)
                .await?;
            project.step(store, tx, ProjectEvent::UnitAsksChanges).await
        }
        Some(event) => project.step(store, tx, event).await,
        None => Ok(project.row.state),
    }
}

/// Both clocks stand while the founders change the text (R-PRJ-3a).
async fn stop_clocks(store: &Store, tx: &mut Tx, project: &Project) -> Result<()> {
    sql!("update project_decision set stopped_at = $2 where project = $1 and stopped_at is null")
        .bind(project.row.id)
        .bind(store.now())
        .execute(tx)
        .await?;
    Ok(())
}

/// A unit takes its approval back to read the new text; it has seven days anew. Until activation (R-PRJ-3a).
///
/// # Errors
/// Those of [`decide`].
pub async fn take_back(store: &Store, viewer: &Viewer, id: ProjectId, unit: Unit) -> Result<()> {
    let officer = viewer.adult()?.id;
    let mut tx = store.begin().await?;
    let project = Project::take(&mut tx, id).await?;
    let row = decision_of(&project, viewer, unit, store)?;
    if !project.row.state.is_open() {
        return Err(Error::Conflict);
    }
    let next = row.decision.next(DecisionEvent::TakeBack).ok_or(Error::Conflict)?;
    let clock = UnitClock::start(store.now());
    let clock = if project.row.state == ProjectState::AwaitingUnits { clock } else { clock.stop(store.now()) };
    sql!(
        "update project_decision set decision = $3, since = $4, stopped_at = $5, reminded_day = 0, decided_by = null,
             decided_at = null, note = ''
         where project = $1 and unit = $2 and decision = $6"
    )
    .bind(id)
    .bind(unit.code())
    .bind(next)
    .bind(clock.since)
    .bind(clock.stopped_at)
    .bind(row.decision)
    .execute_one(&mut tx)
    .await?;
    let notice =
        NoticeKind::ProjectApprovalTakenBack { unit: unit.code().to_owned(), project: project.row.title.clone() };
    record::tell_founders(store, &mut tx, &project, &notice).await?;
    let step = Step { unit: Some(unit), version: row.version, ..Step::by(officer, EventKind::UnitTookBack) };
    record::write(store, &mut tx, &project, step).await?;
    tx.commit().await
}
