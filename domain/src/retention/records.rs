//! Records whose time is over.

use super::rules::RECORDS_KEPT;
use crate::base::error::Result;
use crate::base::store::Store;
use crate::base::time::DAY;
use crate::sql;

/// Answered requests and links that cannot be used any more are kept for so long.
const UNUSABLE_KEPT: i64 = 30 * DAY;

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
        sql!("delete from pupil_report where handled_at < $1"),
    ] {
        gone += statement.bind(before).execute(&mut tx).await?;
    }
    tx.commit().await?;
    Ok(gone)
}

/// Removes what cannot be used any more: sessions that have ended, links and answered requests of last month. A nightly
/// job; answers how many rows went.
///
/// # Errors
/// What the database answers.
pub async fn unusable(store: &Store) -> Result<u64> {
    let mut tx = store.begin().await?;
    let mut gone = sql!("delete from session where ends_at < $1").bind(store.now()).execute(&mut tx).await?;
    for statement in
        [sql!("delete from token where expires_at < $1"), sql!("delete from answered_request where at < $1")]
    {
        gone += statement.bind(store.now().plus(-UNUSABLE_KEPT)).execute(&mut tx).await?;
    }
    tx.commit().await?;
    Ok(gone)
}
