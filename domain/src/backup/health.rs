//! What the operator is shown.

use super::Overview;
use super::rules::health;
use crate::base::error::Result;
use crate::base::store::Store;
use crate::base::time::Time;
use crate::base::viewer::{Grant, Viewer};
use crate::sql;

/// When the last proven copy was made, and when the last attempt failed.
///
/// # Errors
/// What the database answers.
pub async fn last(store: &Store) -> Result<(Option<Time>, Option<Time>)> {
    sql!(
        "select (select max(started_at) from backup where error is null) as good,
                (select max(started_at) from backup where error is not null) as failed"
    )
    .one(&store.db)
    .await
}

/// How it stands with the copies, with the newest attempts. Administrators.
///
/// # Errors
/// [`crate::base::error::Error::Forbidden`] for everybody else.
pub async fn overview(store: &Store, viewer: &Viewer) -> Result<Overview> {
    viewer.holds(Grant::Administrator)?;
    let (good, failed) = last(store).await?;
    let attempts =
        sql!("select started_at, finished_at, place, bytes, files, error from backup order by id desc limit 7")
            .all(&store.db)
            .await?;
    Ok(Overview { health: health(store.now(), good, failed), attempts })
}
