//! What the founders answer each other: accept or confirm, ask for a change, decline, withdraw.

use super::clock::UnitClock;
use super::load::Project;
use super::may::FounderMay;
use super::record::{self, Step};
use super::rules::{DecisionEvent, ProjectEvent, ProjectState, UnitDecision, check_founders, deciding_units};
use super::text::NOTE_MOST;
use super::view::EventKind;
use crate::base::db::Tx;
use crate::base::error::{Check, Error, Result};
use crate::base::hint::Topic;
use crate::base::id::{AccountId, ProjectId};
use crate::base::notice::NoticeKind;
use crate::base::store::Store;
use crate::base::viewer::Viewer;
use crate::sql;

/// The other founder accepts the text of this version: both have confirmed it, and it goes to the units (R-PRJ-3a,
/// R-PRJ-5). Nothing reaches them before.
///
/// # Errors
/// [`Error::NotFound`] for who is no founder; [`Error::Forbidden`] at the first time for who is not validated: afterwards a
/// founder who changes school goes on (R-VAL-5); [`Error::Conflict`] when it is not hers to confirm or the text is another
/// by now, [`Error::Invalid`] when the two cannot be founders (R-PRJ-1).
pub async fn accept(store: &Store, viewer: &Viewer, id: ProjectId, version: i64) -> Result<()> {
    let me = viewer.validated_once()?.id;
    let mut tx = store.begin().await?;
    let project = Project::take(&mut tx, id).await?;
    let (mine, other) = (project.founder(me)?, project.other(me)?);
    if !FounderMay::of(&project.progress(), me).accept || version != project.row.version {
        return Err(Error::Conflict);
    }
    let first = project.row.reached_units_at.is_none();
    if first {
        viewer.validated()?;
        check_founders(&other.facts(), &mine.facts(), super::founding::allowed(store), true)?;
        super::founding::refresh_schools(&mut tx, &project).await?;
    }
    sql!("update project_founder set confirmed_version = $3 where project = $1 and account = $2")
        .bind(id)
        .bind(me)
        .bind(version)
        .execute_one(&mut tx)
        .await?;
    project.step(store, &mut tx, ProjectEvent::Accept).await?;
    super::draft::agree(store, &mut tx, id, version).await?;
    let title = project.row.title.clone();
    let accepted = NoticeKind::ProjectAccepted { from: mine.named(), project: title };
    record::tell_founder(store, &mut tx, &project, other.account, &accepted).await?;
    if first {
        reach_units(store, &mut tx, &project).await?;
    } else {
        return_to_units(store, &mut tx, &project, me).await?;
    }
    let kind = if first { EventKind::Accepted } else { EventKind::Confirmed };
    record::write(store, &mut tx, &project, Step::by(me, kind).version(version)).await?;
    tx.commit().await
}

/// The project reaches the units for the first time: their seven days begin.
async fn reach_units(store: &Store, tx: &mut Tx, project: &Project) -> Result<()> {
    let (Some(author), Some(partner)) = (project.founders.first(), project.founders.last()) else {
        return Err(Error::NotFound);
    };
    let units = deciding_units(author.person_unit, partner.person_unit);
    for unit in &units {
        sql!("insert into project_decision (project, unit, decision, since) values ($1, $2, $3, $4)")
            .bind(project.row.id)
            .bind(unit.code())
            .bind(UnitDecision::Pending)
            .bind(store.now())
            .execute(tx)
            .await?;
    }
    sql!("update project set reached_units_at = $2 where id = $1")
        .bind(project.row.id)
        .bind(store.now())
        .execute(tx)
        .await?;
    let kind = NoticeKind::ProjectToDecide { project: project.row.title.clone() };
    record::tell_units(store, tx, project, &units, &kind).await
}

/// A new text goes back to the units: who asked for it has seven new days, the clocks of the others run on, an approval
/// stands and its unit is told (R-PRJ-3a).
async fn return_to_units(store: &Store, tx: &mut Tx, project: &Project, me: AccountId) -> Result<()> {
    for row in &project.decisions {
        let next = row.decision.next(DecisionEvent::TextConfirmed).ok_or(Error::Conflict)?;
        let asked = row.decision == UnitDecision::ChangesAsked;
        let clock = if asked { UnitClock::start(store.now()) } else { row.clock().resume(store.now()) };
        sql!(
            "update project_decision set decision = $3, since = $4, stopped_at = null, reminded_day = $5
             where project = $1 and unit = $2"
        )
        .bind(project.row.id)
        .bind(row.unit.code())
        .bind(next)
        .bind(clock.since)
        .bind(if asked { 0 } else { row.reminded_day })
        .execute(tx)
        .await?;
        let title = project.row.title.clone();
        let kind = if next == UnitDecision::Approved {
            NoticeKind::ProjectEdited { from: project.other(me)?.named(), project: title }
        } else {
            NoticeKind::ProjectToDecide { project: title }
        };
        record::tell_units(store, tx, project, &[row.unit], &kind).await?;
    }
    Ok(())
}

/// A note, which must or may be there.
fn check_note(field: &str, note: &str, least: usize) -> Result<()> {
    let mut check = Check::new();
    check.length(field, note, least, NOTE_MOST);
    check.done()
}

/// The other founder asks for a change, with a note: the text goes back to who wrote it.
///
/// # Errors
/// [`Error::NotFound`] for who is no founder, [`Error::Conflict`] when she is not asked or the text is another by now,
/// [`Error::Invalid`] without a note.
pub async fn ask_change(store: &Store, viewer: &Viewer, id: ProjectId, version: i64, note: &str) -> Result<()> {
    let me = viewer.adult()?.id;
    check_note("note", note, 1)?;
    let mut tx = store.begin().await?;
    let project = Project::take(&mut tx, id).await?;
    let (mine, other) = (project.founder(me)?, project.other(me)?);
    if !FounderMay::of(&project.progress(), me).ask_change || version != project.row.version {
        return Err(Error::Conflict);
    }
    project.step(store, &mut tx, ProjectEvent::AskChange).await?;
    let kind = NoticeKind::ProjectChangeAsked { from: mine.named(), project: project.row.title.clone() };
    record::tell_founder(store, &mut tx, &project, other.account, &kind).await?;
    let step = Step::by(me, EventKind::ChangeAsked).version(version).note(note.trim());
    record::write(store, &mut tx, &project, step).await?;
    tx.commit().await
}

/// The partner declines; a note is welcome.
///
/// # Errors
/// [`Error::NotFound`] for who is no founder, [`Error::Conflict`] when it is not hers to decline.
pub async fn decline(store: &Store, viewer: &Viewer, id: ProjectId, note: &str) -> Result<()> {
    let me = viewer.adult()?.id;
    check_note("note", note, 0)?;
    let mut tx = store.begin().await?;
    let project = Project::take(&mut tx, id).await?;
    let (mine, other) = (project.founder(me)?, project.other(me)?);
    if !FounderMay::of(&project.progress(), me).decline {
        return Err(Error::Conflict);
    }
    project.step(store, &mut tx, ProjectEvent::Decline).await?;
    let kind = NoticeKind::ProjectDeclined { from: mine.named(), project: project.row.title.clone() };
    record::tell_founder(store, &mut tx, &project, other.account, &kind).await?;
    record::tell_all_units(store, &mut tx, &project, &kind).await?;
    let step = Step::by(me, EventKind::Declined).version(project.row.version).note(note.trim());
    record::write(store, &mut tx, &project, step).await?;
    tx.commit().await
}

/// The author withdraws. A draft that nobody was sent is gone without a trace.
///
/// # Errors
/// [`Error::NotFound`] for who is no founder, [`Error::Conflict`] when it is not hers to withdraw.
pub async fn withdraw(store: &Store, viewer: &Viewer, id: ProjectId, note: &str) -> Result<()> {
    let me = viewer.adult()?.id;
    check_note("note", note, 0)?;
    let mut tx = store.begin().await?;
    let project = Project::take(&mut tx, id).await?;
    let (mine, other) = (project.founder(me)?, project.other(me)?);
    if !FounderMay::of(&project.progress(), me).withdraw {
        return Err(Error::Conflict);
    }
    if project.row.state == ProjectState::Draft && project.row.version == 0 {
        throw_away(&mut tx, &project).await?;
        return tx.commit().await;
    }
    project.step(store, &mut tx, ProjectEvent::Withdraw).await?;
    let kind = NoticeKind::ProjectWithdrawn { from: mine.named(), project: project.row.title.clone() };
    record::tell_founder(store, &mut tx, &project, other.account, &kind).await?;
    record::tell_all_units(store, &mut tx, &project, &kind).await?;
    let step = Step::by(me, EventKind::Withdrawn).version(project.row.version).note(note.trim());
    record::write(store, &mut tx, &project, step).await?;
    tx.commit().await
}

/// A founder's account ends: what waits for her waits no longer (R-PRJ-1). A draft that nobody was sent goes, any other
/// project on its way is withdrawn, also one that is suspended, and the other founder and the units that have seen it are
/// told. Before her name goes.
///
/// # Errors
/// What the database answers.
pub(crate) async fn withdraw_all_of(store: &Store, tx: &mut Tx, founder: AccountId) -> Result<()> {
    let open: Vec<(ProjectId,)> = sql!(
        "select p.id from project p join project_founder f on f.project = p.id
         where f.account = $1 and p.state in ('draft', 'awaiting_partner', 'awaiting_units')
           and coalesce(p.held, 'suspended') = 'suspended'
         order by p.id"
    )
    .bind(founder)
    .all(&mut *tx)
    .await?;
    for (id,) in open {
        let mut project = Project::take(tx, id).await?;
        project.lift(tx).await?;
        if project.row.version == 0 {
            throw_away(tx, &project).await?;
            continue;
        }
        let (mine, other) = (project.founder(founder)?, project.other(founder)?);
        let kind = NoticeKind::ProjectWithdrawn { from: mine.named(), project: project.row.title.clone() };
        project.step(store, tx, ProjectEvent::FounderLeaves).await?;
        record::tell_founder(store, tx, &project, other.account, &kind).await?;
        record::tell_all_units(store, tx, &project, &kind).await?;
        let step = Step::by(founder, EventKind::Withdrawn).version(project.row.version);
        record::write(store, tx, &project, step).await?;
    }
    Ok(())
}

async fn throw_away(tx: &mut Tx, project: &Project) -> Result<()> {
    sql!("delete from project_draft where project = $1").bind(project.row.id).execute(tx).await?;
    sql!("delete from project_founder where project = $1").bind(project.row.id).execute(tx).await?;
    sql!("delete from project where id = $1 and version = 0").bind(project.row.id).execute_one(tx).await?;
    tx.wake(project.row.author, Topic::Project);
    Ok(())
}
