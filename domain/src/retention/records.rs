//! Records whose time is over.

use super::rules::RECORDS_KEPT;
use crate::account;
use crate::base::error::Result;
use crate::base::shelf;
use crate::base::store::Store;
use crate::base::time::DAY;
use crate::sql;

/// Answered requests are kept for so long: nobody sends one again later.
const ANSWERED_KEPT: i64 = 30 * DAY;

/// Removes audit lines, reports and what pupils told, 24 months after they were closed (R-RET-5). Only sealed lines leave
/// the audit; their seals stay. A nightly job; answers how many rows went.
///
/// # Errors
/// What the database answers.
pub async fn records(store: &Store) -> Result<u64> {
    let before = store.now().plus(-RECORDS_KEPT);
    let mut tx = store.begin().await?;
    let mut gone = 0;
    for statement in [
        sql!("delete from audit where at < $1 and id <= (select coalesce(max(last), 0) from audit_seal)"),
        sql!("delete from report where state = 'decided' and decided_at < $1"),
        // The last who has dealt with it counts: a teacher, the unit, or both.
        sql!(
            "delete from pupil_report
             where coalesce(handled_at, unit_handled_at) < $1 and coalesce(unit_handled_at, handled_at) < $1"
        ),
    ] {
        gone += statement.bind(before).execute(&mut tx).await?;
    }
    tx.commit().await?;
    Ok(gone)
}

/// Mails that were sent or given up are kept for so long, for who asks where one has gone.
const MAILS_KEPT: i64 = 90 * DAY;

/// Notices are kept for a year.
const NOTICES_KEPT: i64 = 365 * DAY;

/// Removes what cannot be used any more: sessions and links that have ended, what waited too long for the next page,
/// answered requests of last month, old mails and notices. A nightly job; answers how many rows went.
///
/// # Errors
/// What the database answers.
pub async fn unusable(store: &Store) -> Result<u64> {
    let ended = account::remove_ended(store).await? + shelf::clear(store).await?;
    let mut tx = store.begin().await?;
    let mut gone = ended;
    for (statement, kept) in [
        (sql!("delete from answered_request where at < $1"), ANSWERED_KEPT),
        (sql!("delete from mail where state <> 'waiting' and created_at < $1"), MAILS_KEPT),
        (sql!("delete from notice where at < $1"), NOTICES_KEPT),
    ] {
        gone += statement.bind(store.now().plus(-kept)).execute(&mut tx).await?;
    }
    tx.commit().await?;
    Ok(gone)
}
