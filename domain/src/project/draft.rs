//! Writing the text: a founder's own draft, saved while she writes, and sending it as a version.
//!
//! A draft carries a version. Who saves over what another window of hers, or the other founder, has changed meanwhile
//! loses nothing: her text is kept, and the other lies aside beside it until she has read it.

use super::load::{Project, version_text};
use super::may::FounderMay;
use super::record::{self, Step};
use super::rules::{ProjectEvent, ProjectState, check_founders};
use super::text::{CHANGE_REASON_MOST, ProjectText};
use super::view::{Draft, EventKind, Saved};
use crate::base::db::Tx;
use crate::base::error::{Check, Error, Problem, Result};
use crate::base::id::{AccountId, ProjectId};
use crate::base::notice::NoticeKind;
use crate::base::store::Store;
use crate::base::time::Time;
use crate::base::viewer::Viewer;
use crate::candidates::is_blocked_between;
use crate::publish;
use crate::sql;
use crate::twinspace;
use crate::vocabulary::CodeSet;

#[derive(sqlx::FromRow)]
struct DraftRow {
    content: String,
    version: i64,
    based_on: i64,
    saved_at: Time,
    aside: Option<String>,
}

macro_rules! draft_sql {
    () => {
        sql!(
            "select content, version, based_on, saved_at, aside from project_draft where project = $1 and account = $2"
        )
    };
}

/// The founder's draft, or the present text where she has none.
///
/// # Errors
/// [`Error::NotFound`] for who is no founder, [`Error::Conflict`] when the text cannot be changed now.
pub async fn draft(store: &Store, viewer: &Viewer, id: ProjectId) -> Result<Draft> {
    let me = viewer.adult()?.id;
    let project = Project::read(store, id).await?;
    project.founder(me)?;
    if !FounderMay::of(&project.progress(), me).edit {
        return Err(Error::Conflict);
    }
    let row: Option<DraftRow> = draft_sql!().bind(id).bind(me).maybe(&store.db).await?;
    let text = match &row {
        Some(row) => serde_json::from_str(&row.content)?,
        None => version_text(store, id, project.row.version).await?,
    };
    let aside = row.as_ref().and_then(|row| row.aside.as_deref()).map(serde_json::from_str).transpose()?;
    let units = project.founders.iter().map(|founder| founder.unit).collect::<CodeSet<_>>();
    Ok(Draft {
        project: id,
        state: project.row.state,
        text,
        version: row.as_ref().map_or(0, |row| row.version),
        based_on: row.as_ref().map_or(project.row.version, |row| row.based_on),
        saved_at: row.map(|row| row.saved_at),
        aside,
        sent_before: project.row.version > 0,
        reached_units: project.row.reached_units_at.is_some(),
        other: project.other(me)?.name(),
        units: units.into_iter().map(|unit| (unit, unit.reading_languages())).collect(),
    })
}

/// Writes the first version of a founder's draft.
pub(super) async fn insert_draft(
    store: &Store,
    tx: &mut Tx,
    project: ProjectId,
    account: AccountId,
    text: &ProjectText,
    based_on: i64,
) -> Result<()> {
    sql!(
        "insert into project_draft (project, account, content, version, based_on, saved_at) values ($1, $2, $3, 1, $4, $5)"
    )
    .bind(project)
    .bind(account)
    .bind(serde_json::to_string(text)?)
    .bind(based_on)
    .bind(store.now())
    .execute(tx)
    .await?;
    Ok(())
}

/// Puts the text into the founder's draft; what it would overwrite unread goes aside.
async fn keep(store: &Store, tx: &mut Tx, project: &Project, me: AccountId, form: &Written<'_>) -> Result<Saved> {
    let row: Option<DraftRow> = draft_sql!().bind(project.row.id).bind(me).maybe(&mut *tx).await?;
    let stored = row.as_ref().map_or(0, |row| row.version);
    let text = serde_json::to_string(form.text)?;
    let based_on = row.as_ref().map_or(form.based_on, |row| row.based_on);
    let mut unread: Option<String> = None;
    if stored != form.version {
        unread = row.as_ref().map(|row| row.content.clone());
    }
    if based_on != project.row.version {
        let newest: Option<(String,)> = sql!("select content from project_version where project = $1 and number = $2")
            .bind(project.row.id)
            .bind(project.row.version)
            .maybe(&mut *tx)
            .await?;
        unread = newest.map(|(content,)| content).or(unread);
    }
    unread = unread.filter(|content| *content != text);
    let title = form.text.title.trim();
    // A title that is being written anew leaves the last one in the lists, whose links have no other text.
    if project.row.author == me && project.row.version == 0 && !title.is_empty() {
        sql!("update project set title = $2 where id = $1").bind(project.row.id).bind(title).execute(tx).await?;
    }
    let aside = unread.clone().or_else(|| row.and_then(|row| row.aside));
    sql!(
        "insert into project_draft (project, account, content, version, based_on, saved_at, aside)
         values ($1, $2, $3, $4, $5, $6, $7)
         on conflict (project, account) do update set content = excluded.content, version = excluded.version,
             based_on = excluded.based_on, saved_at = excluded.saved_at, aside = excluded.aside"
    )
    .bind(project.row.id)
    .bind(me)
    .bind(text)
    .bind(stored + 1)
    .bind(project.row.version)
    .bind(store.now())
    .bind(aside)
    .execute(tx)
    .await?;
    Ok(if unread.is_some() { Saved::Stale(stored + 1) } else { Saved::Kept(stored + 1) })
}

/// The form as it came, with what it stood on.
struct Written<'a> {
    text: &'a ProjectText,
    version: i64,
    based_on: i64,
}

/// Saves the draft while it is written: nothing has to be complete. `version` and `based_on` are those of the
/// [`Draft`] on the page.
///
/// # Errors
/// [`Error::NotFound`] for who is no founder, [`Error::Conflict`] when the text cannot be changed now,
/// [`Error::Invalid`] for texts that are many times too long.
pub async fn save_draft(
    store: &Store,
    viewer: &Viewer,
    id: ProjectId,
    text: ProjectText,
    version: i64,
    based_on: i64,
) -> Result<Saved> {
    let me = viewer.adult()?.id;
    let text = text.trimmed();
    text.check_draft()?;
    let mut tx = store.begin().await?;
    let project = Project::take(&mut tx, id).await?;
    project.founder(me)?;
    if !FounderMay::of(&project.progress(), me).edit {
        return Err(Error::Conflict);
    }
    let saved = keep(store, &mut tx, &project, me, &Written { text: &text, version, based_on }).await?;
    tx.commit().await?;
    Ok(saved)
}

/// She has read the text that lay aside.
///
/// # Errors
/// [`Error::NotFound`] for who is no founder.
pub async fn clear_aside(store: &Store, viewer: &Viewer, id: ProjectId) -> Result<()> {
    let me = viewer.adult()?.id;
    let mut tx = store.begin().await?;
    Project::take(&mut tx, id).await?.founder(me)?;
    sql!("update project_draft set aside = null where project = $1 and account = $2")
        .bind(id)
        .bind(me)
        .execute(&mut tx)
        .await?;
    tx.commit().await
}

/// Sends the text: a draft to the partner, a new text to the other founder for confirmation, and in an active project
/// straight into the project, with a reason (R-PRJ-9). What is incomplete is kept as a draft all the same. A text that is
/// sent again, because its answer was lost, gets the first answer.
///
/// # Errors
/// [`Error::NotFound`] for who is no founder; [`Error::Forbidden`] before the units have seen it for who is not validated:
/// afterwards a founder who changes school goes on (R-VAL-5); [`Error::Conflict`] when the text cannot be changed now or
/// one of the founders has blocked the other, [`Error::Invalid`] with every field that must be corrected.
pub async fn submit(
    store: &Store,
    viewer: &Viewer,
    id: ProjectId,
    text: ProjectText,
    version: i64,
    based_on: i64,
    reason: &str,
) -> Result<Saved> {
    let me = viewer.validated_once()?.id;
    let text = text.trimmed();
    let reason = reason.trim();
    if is_sent(store, id, me, &text, based_on + 1, reason).await? {
        return Ok(Saved::Sent);
    }
    let saved = save_draft(store, viewer, id, text.clone(), version, based_on).await?;
    let Saved::Kept(kept) = saved else { return Ok(saved) };
    text.check()?;
    let mut tx = store.begin().await?;
    let project = Project::take(&mut tx, id).await?;
    project.founder(me)?;
    let (now_kept,): (i64,) = sql!("select version from project_draft where project = $1 and account = $2")
        .bind(id)
        .bind(me)
        .one(&mut tx)
        .await?;
    if now_kept != kept {
        return Ok(Saved::Stale(now_kept));
    }
    if project.row.reached_units_at.is_none() {
        viewer.validated()?;
    }
    let active = project.row.state == ProjectState::Active;
    let mut check = Check::new();
    check.ensure(!active || !reason.is_empty(), "reason", Problem::Required).length(
        "reason",
        reason,
        0,
        CHANGE_REASON_MOST,
    );
    check.done()?;
    if active {
        edit_active(store, &mut tx, &project, me, &text, reason).await?;
    } else {
        send(store, &mut tx, &project, me, &text, reason).await?;
    }
    sql!("delete from project_draft where project = $1 and account = $2").bind(id).bind(me).execute(&mut tx).await?;
    tx.commit().await?;
    Ok(Saved::Sent)
}

/// Whether this founder has made this present version of this text: the answer to the first request was lost.
async fn is_sent(
    store: &Store,
    id: ProjectId,
    me: AccountId,
    text: &ProjectText,
    number: i64,
    reason: &str,
) -> Result<bool> {
    let sent = sql!(
        "select count(*) from project p join project_version v on v.project = p.id and v.number = p.version
         where p.id = $1 and v.author = $2 and v.number = $3 and v.content = $4 and v.reason = $5"
    );
    let sent = sent.bind(id).bind(me).bind(number).bind(serde_json::to_string(text)?).bind(reason);
    Ok(sent.number(&store.db).await? == 1)
}

/// Writes the next version.
async fn insert_version(
    store: &Store,
    tx: &mut Tx,
    project: &Project,
    me: AccountId,
    text: &ProjectText,
    reason: &str,
) -> Result<i64> {
    let number = project.row.version + 1;
    sql!("insert into project_version (project, number, content, author, reason, at) values ($1, $2, $3, $4, $5, $6)")
        .bind(project.row.id)
        .bind(number)
        .bind(serde_json::to_string(text)?)
        .bind(me)
        .bind(reason)
        .bind(store.now())
        .execute(tx)
        .await?;
    sql!("update project set version = $2, title = $3 where id = $1")
        .bind(project.row.id)
        .bind(number)
        .bind(&text.title)
        .execute(tx)
        .await?;
    sql!(
        "update project_founder set reminded_day = 0, confirmed_version = case when account = $2 then $3 else confirmed_version end
         where project = $1"
    )
    .bind(project.row.id)
    .bind(me)
    .bind(number)
    .execute(tx)
    .await?;
    Ok(number)
}

/// Both founders stand behind a version: units and public read it from now on.
pub(super) async fn agree(store: &Store, tx: &mut Tx, project: ProjectId, number: i64) -> Result<()> {
    sql!("update project_version set agreed_at = $3 where project = $1 and number = $2")
        .bind(project)
        .bind(number)
        .bind(store.now())
        .execute(tx)
        .await?;
    sql!("update project set agreed_version = $2 where id = $1").bind(project).bind(number).execute(tx).await?;
    Ok(())
}

/// Sends the text to the other founder.
async fn send(
    store: &Store,
    tx: &mut Tx,
    project: &Project,
    me: AccountId,
    text: &ProjectText,
    reason: &str,
) -> Result<()> {
    if !FounderMay::of(&project.progress(), me).edit {
        return Err(Error::Conflict);
    }
    let (mine, other) = (project.founder(me)?, project.other(me)?);
    let reached = project.row.reached_units_at.is_some();
    if !reached {
        if is_blocked_between(&mut *tx, me, other.account).await? {
            return Err(Error::Conflict);
        }
        check_founders(&mine.facts(), &other.facts(), super::founding::allowed(store), false)?;
        super::founding::refresh_schools(tx, project).await?;
    }
    let number = insert_version(store, tx, project, me, text, reason).await?;
    project.step(store, tx, ProjectEvent::Submit).await?;
    let (from, title) = (mine.named(), text.title.clone());
    let kind = if reached {
        NoticeKind::ProjectToConfirm { from, project: title }
    } else {
        NoticeKind::ProjectAsked { from, project: title }
    };
    record::tell_founder(store, tx, project, other.account, &kind).await?;
    let event = if number == 1 { EventKind::Sent } else { EventKind::Revised };
    record::write(store, tx, project, Step::by(me, event).version(number).note(reason)).await
}

/// Changes the text of an active project (R-PRJ-9): a version with its reason, told to the other founder. What everybody
/// reads of it names no pupil of its space (R-TS-6).
async fn edit_active(
    store: &Store,
    tx: &mut Tx,
    project: &Project,
    me: AccountId,
    text: &ProjectText,
    reason: &str,
) -> Result<()> {
    publish::check_names(tx, project.row.id, &[("title", &text.title), ("description", &text.description)]).await?;
    let number = insert_version(store, tx, project, me, text, reason).await?;
    agree(store, tx, project.row.id, number).await?;
    sql!("update project set closing_proposed_at = null where id = $1").bind(project.row.id).execute_one(tx).await?;
    twinspace::rename(tx, project.row.id, &text.title, &text.description).await?;
    let from = project.founder(me)?.named();
    let kind = NoticeKind::ProjectEdited { from, project: text.title.clone() };
    record::tell_founder(store, tx, project, project.other(me)?.account, &kind).await?;
    record::write(store, tx, project, Step::by(me, EventKind::Edited).version(number).note(reason)).await
}
