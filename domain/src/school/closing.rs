//! Closing a school in which nobody is active any more (R-VAL-6), and what merging and closing have in common.

use super::desk::at_desk;
use super::{School, SchoolEvent, hold, is_staff, keeps_open};
use crate::account::AccountState;
use crate::base::audit::{self, Entry};
use crate::base::db::{Tx, Value};
use crate::base::error::{Check, Error, Problem, Result};
use crate::base::fold::fold;
use crate::base::hint::Topic;
use crate::base::id::{AccountId, SchoolId};
use crate::base::notice::{self, NoticeKind};
use crate::base::store::Store;
use crate::base::viewer::Viewer;
use crate::sql;
use crate::validation;

/// Most characters of a reason.
const REASON_MOST: usize = 1000;

/// Closes a school: nobody registers there any more, and what was done there stays. Nothing opens it again, so its name
/// is typed.
///
/// # Errors
/// [`Error::Forbidden`] for who is no officer, [`Error::NotFound`] when it is not at the viewer's desk,
/// [`Error::Invalid`] without a reason, with another name, and at `people` while somebody is active or waits there,
/// [`Error::Conflict`] when it is not open any more.
pub async fn close(store: &Store, viewer: &Viewer, id: SchoolId, reason: &str, typed_name: &str) -> Result<()> {
    let mut tx = store.begin().await?;
    let school = at_desk(&mut tx, viewer, id).await?;
    let mut check = Check::new();
    check.length("close_reason", reason, 1, REASON_MOST);
    check.ensure(is_name(typed_name, &school.form.name), "closed_name", Problem::NotTheName);
    check.done()?;
    let next = school.state.next(SchoolEvent::Close).ok_or(Error::Conflict)?;
    hold(&mut tx, id, school.state).await?;
    if !people_in(&mut tx, id, keeps_open).await?.is_empty() {
        return Err(Error::invalid("people", Problem::PeopleAtSchool));
    }
    sql!("update school set state = $3 where id = $1 and state = $2")
        .bind(id)
        .bind(school.state)
        .bind(next)
        .execute_one(&mut tx)
        .await?;
    let kind = NoticeKind::SchoolClosed { school: school.form.name.clone(), text: reason.trim().to_owned() };
    tell_staff(store, &mut tx, id, &kind).await?;
    note(store, &mut tx, viewer, &school, "school.closed", serde_json::json!({ "reason": reason.trim() })).await?;
    tx.commit().await
}

/// Whether the name that was typed is the one asked for: quotation marks, accents and capitals do not count.
pub(super) fn is_name(typed: &str, name: &str) -> bool {
    fold(typed) == fold(name)
}

/// The people of a school whose accounts stand so.
async fn people_in(tx: &mut Tx, school: SchoolId, stands: fn(AccountState) -> bool) -> Result<Vec<AccountId>> {
    let states = AccountState::ALL.into_iter().filter(|state| stands(*state)).map(AccountState::code);
    let rows: Vec<(AccountId,)> = sql!("select id from person where school = $1 and state in list($2) order by id")
        .bind(school)
        .bind(Value::list(states))
        .all(tx)
        .await?;
    Ok(rows.into_iter().map(|(id,)| id).collect())
}

/// Tells the staff of a school what its unit has done; their pages show it at once.
pub(super) async fn tell_staff(store: &Store, tx: &mut Tx, school: SchoolId, kind: &NoticeKind) -> Result<()> {
    for person in people_in(tx, school, is_staff).await? {
        notice::tell(store, tx, person, kind, "/school").await?;
        tx.wake(person, Topic::Session);
    }
    Ok(())
}

/// Writes down what an officer has done with a school.
pub(super) async fn note(
    store: &Store,
    tx: &mut Tx,
    viewer: &Viewer,
    school: &School,
    action: &str,
    detail: serde_json::Value,
) -> Result<()> {
    let entry = Entry {
        actor: Some(viewer.account()?),
        action,
        subject_kind: "school",
        subject: Some(school.id.0),
        unit: Some(school.unit.code()),
        detail,
    };
    audit::write(store, tx, entry).await?;
    validation::wake_desk(store, tx, school.unit).await
}

#[cfg(test)]
mod tests {
    use super::is_name;
    use rstest::rstest;

    #[rstest]
    #[case("liceo “g. verdi”", true)]
    #[case("Liceo G Verdi", true)]
    #[case("Liceo", false)]
    #[case("", false)]
    fn a_name_is_typed_without_its_signs(#[case] typed: &str, #[case] same: bool) {
        assert_eq!(is_name(typed, "Liceo «G. Verdi»"), same);
    }
}
