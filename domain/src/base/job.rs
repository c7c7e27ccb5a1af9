//! Work that is done after the answer: a table and a loop. A job is enqueued in the transaction that makes it
//! necessary, claimed by one worker at a time, tried again with growing pauses, and done at least once: what it does
//! must bear being done twice.

use super::db::Tx;
use super::error::Result;
use super::store::Store;
use super::time::{MINUTE, SECOND, Time};
use crate::sql;

/// A job that a worker has claimed.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Job {
    /// Its id.
    pub id: i64,
    /// What to do, such as `register.import`.
    pub kind: String,
    /// What to do it with. JSON.
    pub payload: String,
    /// How often it was tried, this time included.
    pub attempts: i64,
}

/// Tries before a job is given up and left for the operator to see.
const MOST_ATTEMPTS: i64 = 12;

/// Due whatever the clock shows: what is to be done at once waits for no clock that has gone back.
pub(super) const AT_ONCE: Time = Time(0);

/// Enqueues a job to run as soon as possible.
///
/// # Errors
/// What the database answers.
pub async fn enqueue(store: &Store, tx: &mut Tx, kind: &str, payload: &serde_json::Value) -> Result<i64> {
    let id: i64 = store.new_id();
    sql!("insert into job (id, kind, payload, state, run_at, attempts, created_at) values ($1, $2, $3, 'ready', $4, 0, $5)")
        .bind(id)
        .bind(kind)
        .bind(payload.to_string())
        .bind(AT_ONCE)
        .bind(store.now())
        .execute(&mut *tx)
        .await?;
    tx.job_ready();
    Ok(id)
}

/// Claims the next job that is due, if there is one. A job that was claimed and never finished (a killed process) is
/// due again after a quarter of an hour; when the clock goes back, by so much later.
///
/// # Errors
/// What the database answers.
pub async fn claim(store: &Store) -> Result<Option<Job>> {
    let mut tx = store.begin().await?;
    let job = sql!(
        "update job set state = 'running', attempts = attempts + 1, run_at = $2
         where id = (select id from job where state in ('ready', 'running') and run_at <= $1 order by run_at, id limit 1)
           and state in ('ready', 'running') and run_at <= $1
         returning id, kind, payload, attempts"
    )
    .bind(store.now())
    .bind(store.now().plus(15 * MINUTE))
    .maybe(&mut tx)
    .await?;
    tx.commit().await?;
    Ok(job)
}

/// Puts the outcome of a claimed job down: done, to be tried again, or given up. Of a job that took so long that another
/// worker has claimed it meanwhile nothing is said: it is the other's.
///
/// # Errors
/// What the database answers.
pub async fn finish(store: &Store, job: &Job, outcome: Result<(), String>) -> Result<()> {
    let mut tx = store.begin().await?;
    match outcome {
        Ok(()) => {
            sql!("delete from job where id = $1 and attempts = $2")
                .bind(job.id)
                .bind(job.attempts)
                .execute(&mut tx)
                .await?;
        }
        Err(cause) => {
            let state = if job.attempts >= MOST_ATTEMPTS { "failed" } else { "ready" };
            let pause = 5 * SECOND * (1 << job.attempts.min(12));
            sql!("update job set state = $2, run_at = $3, error = $4 where id = $1 and attempts = $5")
                .bind(job.id)
                .bind(state)
                .bind(store.now().plus(pause))
                .bind(cause)
                .bind(job.attempts)
                .execute(&mut tx)
                .await?;
        }
    }
    tx.commit().await
}

/// How many jobs wait or run.
///
/// # Errors
/// What the database answers.
pub async fn waiting(store: &Store) -> Result<i64> {
    sql!("select count(*) from job where state in ('ready', 'running')").number(&store.db).await
}

/// How many jobs were given up and wait for the operator.
///
/// # Errors
/// What the database answers.
pub async fn given_up(store: &Store) -> Result<i64> {
    sql!("select count(*) from job where state = 'failed'").number(&store.db).await
}

/// When the next job is due, if any waits.
///
/// # Errors
/// What the database answers.
pub async fn next_due(store: &Store) -> Result<Option<Time>> {
    let due: Option<(Time,)> =
        sql!("select run_at from job where state in ('ready', 'running') order by run_at limit 1")
            .maybe(&store.db)
            .await?;
    Ok(due.map(|(at,)| at))
}
