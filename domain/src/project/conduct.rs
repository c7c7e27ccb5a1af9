//! A case of conduct (2.11.3): a unit at whose desk the project lies, or the central one, suspends it, looks into it, and
//! lets it go on where it was or removes it. While it is suspended nobody writes in its TwinSpace and nothing of it is
//! public; once it is removed nobody enters its space any more.

use super::load::Project;
use super::record::{self, Step};
use super::rules::{ProjectEvent, ProjectState};
use super::text::NOTE_MOST;
use super::view::EventKind;
use crate::base::db::Tx;
use crate::base::error::{Check, Error, Problem, Result};
use crate::base::id::{AccountId, ProjectId};
use crate::base::notice::NoticeKind;
use crate::base::store::Store;
use crate::base::viewer::Viewer;
use crate::sql;
use crate::twinspace::{self, SpaceState};
use crate::vocabulary::Unit;

/// Suspends a project, with a reason that the founders and the other unit read.
///
/// # Errors
/// [`Error::Forbidden`] for who is no officer, [`Error::NotFound`] for officers of other units, [`Error::Conflict`] when
/// it has ended or is suspended, [`Error::Invalid`] without a reason.
pub async fn suspend(store: &Store, viewer: &Viewer, id: ProjectId, reason: &str) -> Result<()> {
    let mut case = Case::open(store, viewer, id, ("suspend_reason", reason, 1)).await?;
    case.project.step(store, &mut case.tx, ProjectEvent::Suspend).await?;
    twinspace::follow_project(&mut case.tx, id, SpaceState::Closed).await?;
    let project = case.project.row.title.clone();
    let notice = NoticeKind::ProjectSuspended { project, text: reason.trim().to_owned() };
    case.finish(store, EventKind::Suspended, &notice, reason).await
}

/// Lets a suspended project go on where it was; the time it stood counts on nobody's clock.
///
/// # Errors
/// Those of [`suspend`]; [`Error::Conflict`] when it is not suspended.
pub async fn resume(store: &Store, viewer: &Viewer, id: ProjectId, note: &str) -> Result<()> {
    let mut case = Case::open(store, viewer, id, ("resume_note", note, 0)).await?;
    let row = case.project.row.clone();
    let next = row.state.lifted(row.beneath).ok_or(Error::Conflict)?;
    let stood = store.now().since(row.since);
    sql!(
        "update project set held = held_before, held_before = null, since = since + $2,
             held_at = case when held_before is null then null else held_at + $2 end
         where id = $1 and held = 'suspended'"
    )
    .bind(id)
    .bind(stood)
    .execute_one(&mut case.tx)
    .await?;
    sql!(
        "update project_decision set since = since + $2
         where project = $1 and decision = 'pending' and stopped_at is null"
    )
    .bind(id)
    .bind(stood)
    .execute(&mut case.tx)
    .await?;
    if next == ProjectState::Active {
        twinspace::follow_project(&mut case.tx, id, SpaceState::Open).await?;
    }
    case.finish(store, EventKind::Resumed, &NoticeKind::ProjectResumed { project: row.title }, note).await
}

/// Removes a suspended project for good: everybody is taken out of its space. Its title has to be typed, since nothing
/// brings it back.
///
/// # Errors
/// Those of [`suspend`]; [`Error::Conflict`] when it is not suspended.
pub async fn remove(store: &Store, viewer: &Viewer, id: ProjectId, reason: &str, title: &str) -> Result<()> {
    let mut case = Case::open(store, viewer, id, ("remove_reason", reason, 1)).await?;
    let row = case.project.row.clone();
    if title.trim() != row.title.trim() {
        return Err(Error::invalid("typed_title", Problem::NotTheName));
    }
    case.project.step(store, &mut case.tx, ProjectEvent::Remove).await?;
    twinspace::take_down(store, &mut case.tx, id).await?;
    let notice = NoticeKind::ProjectRemoved { project: row.title, text: reason.trim().to_owned() };
    case.finish(store, EventKind::Removed, &notice, reason).await
}

/// What an officer does with a project, in one transaction.
struct Case {
    tx: Tx,
    project: Project,
    officer: AccountId,
    /// Her units; none for the central officer.
    own: Vec<Unit>,
}

impl Case {
    /// Takes the project as an officer at whose desk it lies, after a look at what she wrote: field, text, least length.
    async fn open(store: &Store, viewer: &Viewer, id: ProjectId, text: (&str, &str, usize)) -> Result<Self> {
        let officer = viewer.adult()?.id;
        let mut check = Check::new();
        check.length(text.0, text.1, text.2, NOTE_MOST);
        let mut tx = store.begin().await?;
        let project = Project::take(&mut tx, id).await?;
        let own = project.desk_of(viewer)?.own;
        check.done()?;
        Ok(Self { tx, project, officer, own })
    }

    /// Tells the founders and all units, and writes it down.
    async fn finish(mut self, store: &Store, kind: EventKind, notice: &NoticeKind, note: &str) -> Result<()> {
        record::tell_founders(store, &mut self.tx, &self.project, notice).await?;
        let units = self.project.decisions.iter().map(|row| row.unit);
        let others: Vec<Unit> = units.filter(|unit| !self.own.contains(unit)).collect();
        record::tell_units(store, &mut self.tx, &self.project, &others, notice).await?;
        let unit = self.project.decisions.iter().map(|row| row.unit).find(|unit| self.own.contains(unit));
        let step = Step { unit, ..Step::by(self.officer, kind).note(note.trim()) };
        record::write(store, &mut self.tx, &self.project, step).await?;
        self.tx.commit().await
    }
}
