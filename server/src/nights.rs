//! What is done every night, and made up for after a start: each task once a night, by one node.

use crate::config::Config;
use crate::state::State;
use app::text;
use domain::base::night;
use domain::base::store::Store;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

/// After the start, people come first.
const FIRST_AFTER: Duration = Duration::from_secs(60);
/// How often it is looked whether a night has begun.
const LOOK_EVERY: Duration = Duration::from_secs(600);

/// What the nights need to know.
#[derive(Debug, Clone)]
pub struct Nights {
    hour: i64,
    backup_dir: PathBuf,
    backup_days: i64,
}

/// The tasks in their order: old things leave first, and the copy does not take them along.
const TASKS: [&str; 13] = [
    "unconfirmed addresses",
    "refused registrations",
    "unused accounts",
    "pupils who have left",
    "old records",
    "unusable links and sessions",
    "removed pages",
    "unused pictures",
    "project reminders",
    "stars",
    "audit seal",
    "statistics of the database",
    "copy",
];

impl Nights {
    /// As the configuration says.
    pub fn new(config: &Config) -> Self {
        Self {
            hour: config.number("night_hour"),
            backup_dir: config.backup_dir(),
            backup_days: config.number("backup_days"),
        }
    }

    /// Runs until the server stops.
    pub async fn run(self, state: State) {
        let mut pause = FIRST_AFTER;
        loop {
            tokio::select! {
                () = state.stopping.cancelled() => return,
                () = tokio::time::sleep(pause) => {}
            }
            tokio::select! {
                () = state.stopping.cancelled() => return,
                () = self.night(&state.store) => {}
            }
            pause = LOOK_EVERY;
        }
    }

    /// Does all tasks that are not done yet this night.
    pub async fn night(&self, store: &Arc<Store>) {
        let night = night::night_of(store.now(), self.hour);
        for task in TASKS {
            match night::claim(store, task, night).await {
                Ok(true) => self.perform(store, task).await,
                Ok(false) => {}
                Err(cause) => tracing::error!(task, %cause, "it is not known whether this task is done"),
            }
        }
    }

    async fn perform(&self, store: &Arc<Store>, task: &'static str) {
        let outcome = self.task(store, task).await;
        let failed = outcome.is_err();
        metrics::counter!("twinning_nightly_tasks_total", "task" => task, "outcome" => if failed { "failed" } else { "done" })
            .increment(1);
        match &outcome {
            Ok(count) => tracing::info!(task, count, "nightly task done"),
            Err(cause) => tracing::error!(task, cause, "nightly task failed"),
        }
        if let Err(cause) = night::finish(store, task, outcome.err()).await {
            tracing::error!(task, %cause, "the outcome of a nightly task could not be written");
        }
    }

    /// One task; answers how much it did.
    async fn task(&self, store: &Arc<Store>, task: &str) -> Result<i64, String> {
        let counted = |count: u64| i64::try_from(count).unwrap_or(i64::MAX);
        match task {
            "unconfirmed addresses" => domain::registration::remove_unconfirmed(store).await,
            "refused registrations" => domain::validation::remove_refused(store).await,
            "unused accounts" => domain::retention::adults(store).await,
            "pupils who have left" => {
                domain::pupil::retire(store, &|language, school| {
                    text::with(language, || text::publish::a_pupil(school))
                })
                .await
            }
            "old records" => domain::retention::records(store).await.map(counted),
            "unusable links and sessions" => domain::retention::unusable(store).await.map(counted),
            "removed pages" => until_none(|| domain::page::purge(store)).await,
            "unused pictures" => until_none(|| domain::picture::purge(store)).await,
            "project reminders" => domain::project::remind(store).await.map(|_| 0),
            "stars" => domain::twinfinder::nightly(store).await.map(|_| 0),
            "audit seal" => until_none(|| domain::base::audit::seal(store)).await,
            "statistics of the database" => store.db.optimise().await.map(|()| 0),
            _ => {
                return domain::backup::nightly(store, &self.backup_dir, self.backup_days)
                    .await
                    .map_or_else(|cause| Err(cause.to_string()), |()| Ok(1));
            }
        }
        .map_err(|cause| cause.to_string())
    }
}

/// A task that does a part at a time, until nothing is left.
async fn until_none<Part, Running>(mut part: Part) -> domain::base::error::Result<i64>
where
    Part: FnMut() -> Running,
    Running: Future<Output = domain::base::error::Result<i64>>,
{
    let mut all = 0;
    loop {
        match part().await? {
            0 => return Ok(all),
            some => all += some,
        }
    }
}
