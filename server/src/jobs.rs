//! What is done after the answer: one loop sends what waits in the outbox, the other does the jobs that are due. A register
//! that takes minutes keeps no link from going out, and a slow mail server no job from being done.

use crate::mail::Mailer;
use crate::state::State;
use domain::base::error::{Error, Result};
use domain::base::job::{self, Job};
use domain::base::store::Store;
use domain::base::time::SECOND;
use std::sync::Arc;
use std::time::Duration;

/// What was not woken looks again after so long.
const LOOK_EVERY: Duration = Duration::from_secs(10);

/// Runs until the server stops.
pub async fn run(state: State, mailer: Arc<Mailer>) {
    tokio::join!(send(&state, &mailer), work(&state));
}

async fn send(state: &State, mailer: &Mailer) {
    let store = &state.store;
    while !state.stopping.is_cancelled() {
        if let Err(cause) = mailer.send_due(store).await {
            tracing::error!(%cause, "the outbox could not be read");
        }
        tokio::select! {
            () = state.stopping.cancelled() => return,
            () = store.live.wait_for_mail() => {}
            () = tokio::time::sleep(LOOK_EVERY) => {}
        }
    }
}

async fn work(state: &State) {
    let store = &state.store;
    while !state.stopping.is_cancelled() {
        match job::claim(store).await {
            Ok(Some(claimed)) => {
                perform(store, &claimed).await;
                continue;
            }
            Ok(None) => {}
            Err(cause) => tracing::error!(%cause, "jobs could not be read"),
        }
        let due = job::next_due(store).await.ok().flatten().map_or(10 * SECOND, |at| at.since(store.now()));
        let pause = Duration::from_millis(u64::try_from(due.clamp(50, 10 * SECOND)).unwrap_or(1000));
        tokio::select! {
            () = state.stopping.cancelled() => return,
            () = store.live.wait_for_job() => {}
            () = tokio::time::sleep(pause) => {}
        }
    }
}

async fn perform(store: &Arc<Store>, claimed: &Job) {
    let outcome = dispatch(store, claimed).await.map_err(|cause| cause.to_string());
    let ended = if outcome.is_ok() { "done" } else { "failed" };
    metrics::counter!("twinning_jobs_total", "kind" => claimed.kind.clone(), "outcome" => ended).increment(1);
    if let Err(cause) = &outcome {
        tracing::warn!(kind = claimed.kind, attempts = claimed.attempts, cause, "a job failed");
    }
    if let Err(cause) = job::finish(store, claimed, outcome).await {
        tracing::error!(%cause, "the outcome of a job could not be written");
    }
}

/// Jobs by their kind.
async fn dispatch(store: &Arc<Store>, claimed: &Job) -> Result<()> {
    match claimed.kind.as_str() {
        domain::register::JOB => domain::register::run_job(store, &claimed.payload).await,
        domain::twinfinder::STARS_JOB => domain::twinfinder::nightly(store).await.map(drop),
        other => Err(Error::internal(format!("no job is called {other}"))),
    }
}
