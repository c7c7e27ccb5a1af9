//! Merging a school into another of the same unit, when both are one school (R-VAL-6): everything that belongs to it
//! goes to the other, in one transaction. Its record and its history stay, and its public address leads to the other.

use super::closing::{is_name, note, tell_staff};
use super::desk::at_desk;
use super::{School, SchoolEvent, SchoolForm, SchoolState, confirm, find, hold, write};
use crate::base::db::{Statement, Tx};
use crate::base::error::{Error, Problem, Result};
use crate::base::id::{AccountId, SchoolId};
use crate::base::notice::NoticeKind;
use crate::base::store::Store;
use crate::base::viewer::Viewer;
use crate::sql;
use crate::{project, registration, twinfinder};

/// Merges a school into another. Nothing parts them again, so the name of the one that goes is typed.
///
/// # Errors
/// [`Error::Forbidden`] for who is no officer, [`Error::NotFound`] when it is not at the viewer's desk,
/// [`Error::Invalid`] at `into` for what is no open school of the same unit or has founded a project together with it,
/// and with another name; [`Error::Conflict`] when it is not open any more.
pub async fn merge(
    store: &Store,
    viewer: &Viewer,
    id: SchoolId,
    into: Option<SchoolId>,
    typed_name: &str,
) -> Result<()> {
    let mut tx = store.begin().await?;
    let school = at_desk(&mut tx, viewer, id).await?;
    let next = school.state.next(SchoolEvent::Merge).ok_or(Error::Conflict)?;
    let other = other_of(&mut tx, &school, into).await?;
    if !is_name(typed_name, &school.form.name) {
        return Err(Error::invalid("merged_name", Problem::NotTheName));
    }
    hold_both(&mut tx, &school, &other).await?;
    if let Some(project) = project::founded_together(store, &mut tx, id, other.id).await? {
        return Err(Error::invalid("into", Problem::FoundTogether { project }));
    }
    sql!("update school set state = $3, merged_into = $4 where id = $1 and state = $2")
        .bind(id)
        .bind(school.state)
        .bind(next)
        .bind(other.id)
        .execute_one(&mut tx)
        .await?;
    move_all(&mut tx, id, other.id).await?;
    inherit_code(store, &mut tx, viewer.account()?, &school, &other).await?;
    confirm_when_peopled(&mut tx, &other).await?;
    twinfinder::refresh_school(store, &mut tx, other.id).await?;
    let whole = find(&mut tx, other.id).await?;
    registration::follow_merge(store, &mut tx, id, &whole).await?;
    let kind = NoticeKind::SchoolMerged { school: school.form.name.clone(), into: other.form.name.clone() };
    tell_staff(store, &mut tx, other.id, &kind).await?;
    let detail = serde_json::json!({ "into": other.id, "from": school.state.code() });
    note(store, &mut tx, viewer, &school, "school.merged", detail).await?;
    tx.commit().await
}

/// The school that is to go on: another open one of the same unit.
async fn other_of(tx: &mut Tx, school: &School, into: Option<SchoolId>) -> Result<School> {
    let into = into.ok_or_else(|| Error::invalid("into", Problem::Required))?;
    let unknown = || Error::invalid("into", Problem::Unknown);
    let other = find(tx, into).await.map_err(|_| unknown())?;
    let fits = other.id != school.id && other.unit == school.unit && other.state.is_open();
    fits.then_some(other).ok_or_else(unknown)
}

/// Takes both rows, always in the same order: two officers who merge the two into each other wait for one another.
async fn hold_both(tx: &mut Tx, school: &School, other: &School) -> Result<()> {
    let (first, second) = if school.id < other.id { (school, other) } else { (other, school) };
    hold(tx, first.id, first.state).await?;
    hold(tx, second.id, second.state).await
}

/// Everything that refers to `$1` and goes to `$2`. What stays is the history of the record: changes that were made.
fn moves() -> [Statement; 8] {
    [
        sql!("update person set school = $2 where school = $1"),
        sql!("update pupil set school = $2 where school = $1"),
        sql!("update pupil_report set school = $2 where school = $1"),
        sql!("update project_founder set school = $2 where school = $1"),
        sql!("update space_member set school = $2 where school = $1"),
        sql!("update school set merged_into = $2 where merged_into = $1"),
        sql!("update school_change set school = $2 where school = $1 and state = 'proposed'"),
        sql!(
            "insert into page_right (page, subject_kind, subject, allows)
             select page, subject_kind, cast(cast($2 as bigint) as text), allows from page_right
             where subject_kind = 'school' and subject = cast(cast($1 as bigint) as text)
             on conflict (page, subject_kind, subject, allows) do nothing"
        ),
    ]
}

async fn move_all(tx: &mut Tx, from: SchoolId, into: SchoolId) -> Result<()> {
    for statement in moves() {
        statement.bind(from).bind(into).execute(tx).await?;
    }
    sql!("delete from page_right where subject_kind = 'school' and subject = $1")
        .bind(from.to_string())
        .execute(tx)
        .await?;
    Ok(())
}

/// The link to the register goes along where the other has none.
async fn inherit_code(store: &Store, tx: &mut Tx, by: AccountId, school: &School, other: &School) -> Result<()> {
    let same = other.form.code.is_empty() || other.form.code == school.form.code;
    if school.form.code.is_empty() || other.register.is_some() || !same {
        return Ok(());
    }
    let form = SchoolForm { code: school.form.code.clone(), ..other.form.clone() };
    write(store, tx, other, &form, by).await?;
    sql!("update school set register_source = $2 where id = $1")
        .bind(other.id)
        .bind(school.register.as_ref().map(|(source, _)| source.clone()))
        .execute_one(tx)
        .await
}

/// The first validated person confirms a school, also when a merge brings her.
async fn confirm_when_peopled(tx: &mut Tx, other: &School) -> Result<()> {
    if other.state != SchoolState::Proposed {
        return Ok(());
    }
    let checked = sql!("select count(*) from person where school = $1 and state in ('validated', 'inactive')")
        .bind(other.id)
        .number(&mut *tx)
        .await?;
    if checked > 0 { confirm(tx, other.id).await } else { Ok(()) }
}
