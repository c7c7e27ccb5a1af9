//! The work of every night: each task is done once a night, by one node, whichever comes first. A task that failed, or of
//! which nothing was heard for so long, is tried again after an hour.

use super::error::Result;
use super::store::Store;
use super::time::{DAY, HOUR, Time};
use crate::sql;

/// A task that did not end well is tried again after so long.
const AGAIN_AFTER: i64 = HOUR;

/// The number of the night that this moment belongs to: a night begins at an hour (UTC) and lasts until the next one does.
pub fn night_of(now: Time, hour: i64) -> i64 {
    now.plus(-hour * HOUR).0.div_euclid(DAY)
}

/// Takes a task for a night; false when it is done, or somebody is at it.
///
/// # Errors
/// What the database answers.
pub async fn claim(store: &Store, task: &str, night: i64) -> Result<bool> {
    let before = store.now().plus(-AGAIN_AFTER);
    let done: Option<(i64,)> = sql!(
        "select night from night where task = $1 and night >= $2
           and not (coalesce(finished_at, began_at) <= $3 and (finished_at is null or error is not null))"
    )
    .bind(task)
    .bind(night)
    .bind(before)
    .maybe(&store.db)
    .await?;
    if done.is_some() {
        return Ok(false);
    }
    let mut tx = store.begin().await?;
    let claimed = sql!(
        "insert into night (task, night, began_at) values ($1, $2, $3)
         on conflict (task) do update
             set night = excluded.night, began_at = excluded.began_at, finished_at = null, error = null
             where night.night < excluded.night
                or (coalesce(night.finished_at, night.began_at) <= $4
                    and (night.finished_at is null or night.error is not null))"
    )
    .bind(task)
    .bind(night)
    .bind(store.now())
    .bind(before)
    .execute(&mut tx)
    .await?;
    tx.commit().await?;
    Ok(claimed == 1)
}

/// Says that the task goes on: whoever is at it for more than an hour says so now and then, or another node takes it.
///
/// # Errors
/// What the database answers.
pub async fn goes_on(store: &Store, task: &str) -> Result<()> {
    let mut tx = store.begin().await?;
    sql!("update night set began_at = $2 where task = $1 and finished_at is null")
        .bind(task)
        .bind(store.now())
        .execute(&mut tx)
        .await?;
    tx.commit().await
}

/// Puts down how a task went.
///
/// # Errors
/// What the database answers.
pub async fn finish(store: &Store, task: &str, error: Option<String>) -> Result<()> {
    let mut tx = store.begin().await?;
    sql!("update night set finished_at = $2, error = $3 where task = $1")
        .bind(task)
        .bind(store.now())
        .bind(error)
        .execute(&mut tx)
        .await?;
    tx.commit().await
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::store::test::{START, stores};
    use crate::base::time::MINUTE;

    #[rstest::rstest]
    #[case(0, 0)]
    #[case(2 * HOUR - 1, 0)]
    #[case(2 * HOUR, 1)]
    #[case(26 * HOUR - 1, 1)]
    #[case(26 * HOUR, 2)]
    fn a_night_begins_at_its_hour(#[case] later: i64, #[case] nights: i64) {
        let midnight = Time(20_000 * DAY);
        assert_eq!(night_of(midnight.plus(later), 2) - night_of(midnight, 2), nights);
    }

    #[tokio::test]
    async fn a_task_is_done_once_a_night_and_again_after_a_failure() -> Result<()> {
        for store in stores().await {
            let night = night_of(START, 2);
            assert!(claim(&store, "copy", night).await?);
            assert!(!claim(&store, "copy", night).await?, "somebody is at it");
            assert!(claim(&store, "stars", night).await?, "another task is free");
            store.clock.advance(59 * MINUTE);
            goes_on(&store, "copy").await?;
            store.clock.advance(59 * MINUTE);
            assert!(!claim(&store, "copy", night).await?, "somebody is still at it");
            store.clock.advance(MINUTE);
            assert!(claim(&store, "copy", night).await?, "whoever was at it was cut short");
            finish(&store, "copy", Some("disk full".into())).await?;
            store.clock.advance(59 * MINUTE);
            assert!(!claim(&store, "copy", night).await?);
            store.clock.advance(MINUTE);
            assert!(claim(&store, "copy", night).await?, "an hour after a failure");
            finish(&store, "copy", None).await?;
            store.clock.advance(2 * HOUR);
            assert!(!claim(&store, "copy", night).await?, "it is done");
            assert!(!claim(&store, "copy", night - 1).await?, "the clock went back");
            assert!(claim(&store, "copy", night + 1).await?);
        }
        Ok(())
    }
}
