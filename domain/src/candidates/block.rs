//! The block list: who is blocked cannot write to its owner, nor find her.

use super::{BlockedPerson, must_know};
use crate::base::db::{On, Tx};
use crate::base::error::{Error, Result};
use crate::base::id::AccountId;
use crate::base::store::Store;
use crate::base::time::Time;
use crate::base::viewer::Viewer;
use crate::sql;

/// School staff with a mailbox may block, also while they move to another school.
fn owner(viewer: &Viewer) -> Result<AccountId> {
    let adult = viewer.adult()?;
    if adult.school_staff && adult.has_mailbox() { Ok(adult.id) } else { Err(Error::Forbidden) }
}

/// Blocks a person whom the viewer can find or has met: she can neither write to the viewer nor find her, and leaves My
/// Candidates. She is not told.
///
/// # Errors
/// [`Error::Forbidden`] for who is no school staff with a mailbox, [`Error::NotFound`] for oneself, for officers and for
/// everybody of whom the viewer does not know (R-VAL-4).
pub async fn block(store: &Store, viewer: &Viewer, person: AccountId) -> Result<()> {
    let owner = owner(viewer)?;
    must_know(store, viewer, person).await?;
    let mut tx = store.begin().await?;
    let member = sql!("select count(*) from person where id = $1 and state not in ('staff', 'anonymised')");
    if member.bind(person).number(&mut tx).await? == 0 {
        return Err(Error::NotFound);
    }
    sql!("insert into block (owner, person, at) values ($1, $2, $3) on conflict (owner, person) do nothing")
        .bind(owner)
        .bind(person)
        .bind(store.now())
        .execute(&mut tx)
        .await?;
    sql!("update candidate set removed_at = $3 where owner = $1 and person = $2 and removed_at is null")
        .bind(owner)
        .bind(person)
        .bind(store.now())
        .execute(&mut tx)
        .await?;
    tx.commit().await
}

/// Takes a person off the block list.
///
/// # Errors
/// [`Error::Forbidden`] for who is no school staff with a mailbox, [`Error::NotFound`] for somebody who is not blocked.
pub async fn unblock(store: &Store, viewer: &Viewer, person: AccountId) -> Result<()> {
    let owner = owner(viewer)?;
    let mut tx = store.begin().await?;
    let gone =
        sql!("delete from block where owner = $1 and person = $2").bind(owner).bind(person).execute(&mut tx).await?;
    if gone == 0 {
        return Err(Error::NotFound);
    }
    tx.commit().await
}

/// Whether one of the two has blocked the other.
///
/// # Errors
/// What the database answers.
pub async fn is_blocked_between(on: impl Into<On<'_>>, one: AccountId, other: AccountId) -> Result<bool> {
    let rows = sql!("select count(*) from block where (owner = $1 and person = $2) or (owner = $2 and person = $1)")
        .bind(one)
        .bind(other);
    Ok(rows.number(on).await? > 0)
}

#[derive(sqlx::FromRow)]
struct Row {
    person: AccountId,
    first_name: String,
    last_name: String,
    at: Time,
}

/// The people whom the viewer has blocked, the latest first.
///
/// # Errors
/// [`Error::Forbidden`] for who is no school staff with a mailbox.
pub async fn blocked_people(store: &Store, viewer: &Viewer) -> Result<Vec<BlockedPerson>> {
    let rows: Vec<Row> = sql!(
        "select b.person, p.first_name, p.last_name, b.at from block b join person p on p.id = b.person
         where b.owner = $1 order by b.at desc"
    )
    .bind(owner(viewer)?)
    .all(&store.db)
    .await?;
    let blocked = |row: Row| BlockedPerson {
        person: row.person,
        name: format!("{} {}", row.first_name, row.last_name).trim().to_owned(),
        at: row.at,
    };
    Ok(rows.into_iter().map(blocked).collect())
}

/// Takes the lists of somebody who leaves away, with her notes. Whose candidate she was finds a former member there.
///
/// # Errors
/// What the database answers.
pub(crate) async fn forget(tx: &mut Tx, person: AccountId) -> Result<()> {
    sql!("delete from candidate where owner = $1").bind(person).execute(tx).await?;
    sql!("delete from block where owner = $1").bind(person).execute(tx).await?;
    sql!("delete from written where sender = $1 or receiver = $1").bind(person).execute(tx).await?;
    Ok(())
}
