//! Closing and reopening an active project: by either founder, told to the other.

use super::load::Project;
use super::record::{self, Step};
use super::rules::ProjectEvent;
use super::text::NOTE_MOST;
use super::view::EventKind;
use crate::base::error::{Check, Result};
use crate::base::id::ProjectId;
use crate::base::notice::NoticeKind;
use crate::base::store::Store;
use crate::base::viewer::Viewer;
use crate::sql;
use crate::twinspace::{self, SpaceState};

/// A founder closes the project.
///
/// # Errors
/// [`crate::base::error::Error::NotFound`] for who is no founder, [`crate::base::error::Error::Conflict`] when it is not
/// active.
pub async fn close(store: &Store, viewer: &Viewer, id: ProjectId, note: &str) -> Result<()> {
    turn(store, viewer, id, note, ProjectEvent::Close).await
}

/// A founder reopens a closed project.
///
/// # Errors
/// [`crate::base::error::Error::NotFound`] for who is no founder, [`crate::base::error::Error::Conflict`] when it is not
/// closed.
pub async fn reopen(store: &Store, viewer: &Viewer, id: ProjectId, note: &str) -> Result<()> {
    turn(store, viewer, id, note, ProjectEvent::Reopen).await
}

async fn turn(store: &Store, viewer: &Viewer, id: ProjectId, note: &str, event: ProjectEvent) -> Result<()> {
    let me = viewer.adult()?.id;
    let mut check = Check::new();
    check.length("note", note, 0, NOTE_MOST);
    check.done()?;
    let mut tx = store.begin().await?;
    let project = Project::take(&mut tx, id).await?;
    let (mine, other) = (project.founder(me)?, project.other(me)?);
    project.step(store, &mut tx, event).await?;
    let closing = event == ProjectEvent::Close;
    sql!("update project set closed_at = $2 where id = $1")
        .bind(id)
        .bind(closing.then(|| store.now()))
        .execute(&mut tx)
        .await?;
    twinspace::follow_project(&mut tx, id, if closing { SpaceState::Closed } else { SpaceState::Open }).await?;
    let (from, title) = (mine.named(), project.row.title.clone());
    let (notice, kind) = if closing {
        (NoticeKind::ProjectClosed { from, project: title }, EventKind::Closed)
    } else {
        (NoticeKind::ProjectReopened { from, project: title }, EventKind::Reopened)
    };
    record::tell_founder(store, &mut tx, &project, other.account, &notice).await?;
    record::write(store, &mut tx, &project, Step::by(me, kind).note(note.trim())).await?;
    tx.commit().await
}
