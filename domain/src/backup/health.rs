//! What the operator is shown.

use super::rules::health;
use super::{Health, Overview};
use crate::base::error::Result;
use crate::base::store::Store;
use crate::base::time::Time;
use crate::base::viewer::{Grant, Viewer};
use crate::sql;

/// How it stands with the copies, and when the last proven one was made.
///
/// # Errors
/// What the database answers.
pub async fn standing(store: &Store) -> Result<(Health, Option<Time>)> {
    let (good, failed, since): (Option<Time>, Option<Time>, Option<Time>) = sql!(
        "select (select max(started_at) from backup where error is null) as good,
                (select max(started_at) from backup where error is not null) as failed,
                (select created_at from account order by id limit 1) as since"
    )
    .one(&store.db)
    .await?;
    Ok((health(store.now(), good, failed, since), good))
}

/// How it stands with the copies, with the newest attempts. Administrators.
///
/// # Errors
/// [`crate::base::error::Error::Forbidden`] for everybody else.
pub async fn overview(store: &Store, viewer: &Viewer) -> Result<Overview> {
    viewer.holds(Grant::Administrator)?;
    let (health, _) = standing(store).await?;
    let attempts =
        sql!("select started_at, finished_at, place, bytes, files, error from backup order by id desc limit 7")
            .all(&store.db)
            .await?;
    Ok(Overview { health, attempts })
}
