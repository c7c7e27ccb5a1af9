//! What is done every night, and made up for after a start: each task once a night, by one node.

use crate::config::Config;
use crate::state::State;
use app::text;
use domain::base::language::Language;
use domain::base::night;
use domain::base::store::Store;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

/// After the start, people come first.
const FIRST_AFTER: Duration = Duration::from_secs(60);
/// How often it is looked whether a night has begun, and what has come to its end meanwhile.
const LOOK_EVERY: Duration = Duration::from_secs(600);

/// What the nights need to know.
#[derive(Debug, Clone)]
pub struct Nights {
    hour: i64,
    backup_dir: PathBuf,
    backup_days: i64,
}

/// What is done every night.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Task {
    Unconfirmed,
    Refused,
    UnusedAccounts,
    FormerPupils,
    PupilsNamed,
    OldRecords,
    Unusable,
    RemovedPages,
    UnusedPictures,
    Trash,
    ProjectReminders,
    ProjectAges,
    SilentCandidates,
    Queues,
    Stars,
    Figures,
    AuditSeal,
    DatabaseStatistics,
    Copy,
}

impl Task {
    /// In their order: old things leave first, and the copy does not take them along.
    const ALL: [Self; 19] = [
        Self::Unconfirmed,
        Self::Refused,
        Self::UnusedAccounts,
        Self::FormerPupils,
        Self::PupilsNamed,
        Self::OldRecords,
        Self::Unusable,
        Self::RemovedPages,
        Self::UnusedPictures,
        Self::Trash,
        Self::ProjectReminders,
        Self::ProjectAges,
        Self::SilentCandidates,
        Self::Queues,
        Self::Stars,
        Self::Figures,
        Self::AuditSeal,
        Self::DatabaseStatistics,
        Self::Copy,
    ];

    /// Its name in the database, in the log and among the metrics.
    fn name(self) -> &'static str {
        match self {
            Self::Unconfirmed => "unconfirmed addresses",
            Self::Refused => "refused registrations",
            Self::UnusedAccounts => "unused accounts",
            Self::FormerPupils => "pupils who have left",
            Self::PupilsNamed => "public pages that name pupils",
            Self::OldRecords => "old records",
            Self::Unusable => "unusable links and sessions",
            Self::RemovedPages => "removed pages",
            Self::UnusedPictures => "unused pictures",
            Self::Trash => "trash of the mailboxes",
            Self::ProjectReminders => "project reminders",
            Self::ProjectAges => "projects left alone",
            Self::SilentCandidates => "silent candidates",
            Self::Queues => "queues of registrations",
            Self::Stars => "stars",
            Self::Figures => "figures of the home page",
            Self::AuditSeal => "audit seal",
            Self::DatabaseStatistics => "statistics of the database",
            Self::Copy => "copy",
        }
    }
}

/// What ends on its hour and waits for no night.
async fn ends(store: &Store) {
    match domain::people::readmit_due(store).await {
        Ok(0) => {}
        Ok(count) => tracing::info!(count, "suspensions are over"),
        Err(cause) => tracing::error!(%cause, "it is not known which suspensions are over"),
    }
}

async fn goes_on(store: &Store, task: Task) {
    if let Err(cause) = night::goes_on(store, task.name()).await {
        tracing::warn!(task = task.name(), %cause, "it could not be said that the task goes on");
    }
}

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
                () = async {
                    ends(&state.store).await;
                    self.night(&state.store).await;
                } => {}
            }
            pause = LOOK_EVERY;
        }
    }

    /// Does all tasks that are not done yet this night.
    pub async fn night(&self, store: &Arc<Store>) {
        let night = night::night_of(store.now(), self.hour);
        for task in Task::ALL {
            match night::claim(store, task.name(), night).await {
                Ok(true) => self.perform(store, task).await,
                Ok(false) => {}
                Err(cause) => tracing::error!(task = task.name(), %cause, "it is not known whether this task is done"),
            }
        }
    }

    async fn perform(&self, store: &Arc<Store>, task: Task) {
        let done = self.done(store, task);
        tokio::pin!(done);
        let outcome = loop {
            match tokio::time::timeout(LOOK_EVERY, &mut done).await {
                Ok(outcome) => break outcome,
                Err(_) => goes_on(store, task).await,
            }
        };
        let (task, ended) = (task.name(), if outcome.is_ok() { "done" } else { "failed" });
        metrics::counter!("twinning_nightly_tasks_total", "task" => task, "outcome" => ended).increment(1);
        match &outcome {
            Ok(count) => tracing::info!(task, count, "nightly task done"),
            Err(cause) => tracing::error!(task, cause, "nightly task failed"),
        }
        if let Err(cause) = night::finish(store, task, outcome.err()).await {
            tracing::error!(task, %cause, "the outcome of a nightly task could not be written");
        }
    }

    /// Does one task; answers how much there was to do.
    async fn done(&self, store: &Arc<Store>, task: Task) -> Result<i64, String> {
        let counted = |count: u64| i64::try_from(count).unwrap_or(i64::MAX);
        let done = match task {
            Task::Unconfirmed => domain::registration::remove_unconfirmed(store).await,
            Task::Refused => domain::validation::remove_refused(store).await,
            Task::UnusedAccounts => domain::retention::adults(store).await,
            Task::FormerPupils => domain::pupil::retire(store, &a_pupil).await,
            Task::PupilsNamed => domain::publish::withdraw_all_naming(store).await,
            Task::OldRecords => domain::retention::records(store).await.map(counted),
            Task::Unusable => domain::retention::unusable(store).await.map(counted),
            Task::RemovedPages => until_none(|| domain::page::purge(store)).await,
            Task::UnusedPictures => until_none(|| domain::picture::purge(store)).await,
            Task::Trash => until_none(|| domain::mailbox::empty_trash(store)).await,
            Task::ProjectReminders => domain::project::remind(store).await.map(|_| 0),
            Task::ProjectAges => domain::project::age(store).await,
            Task::SilentCandidates => domain::candidates::tell_silences(store).await,
            Task::Queues => domain::validation::tell_queues(store).await,
            Task::Stars => domain::twinfinder::nightly(store).await.map(|_| 0),
            Task::Figures => domain::portal::count_overview(store).await.map(|()| 0),
            Task::AuditSeal => until_none(|| domain::base::audit::seal(store)).await,
            Task::DatabaseStatistics => store.db.optimise().await.map(|()| 0),
            Task::Copy => return self.copy(store).await,
        };
        done.map_err(|cause| cause.to_string())
    }

    async fn copy(&self, store: &Store) -> Result<i64, String> {
        let copied = domain::backup::run(store, &self.backup_dir, self.backup_days).await;
        copied.map(|_| 1).map_err(|cause| cause.to_string())
    }
}

/// What is left of the name of a pupil who has left.
fn a_pupil(language: Language, school: &str) -> String {
    text::with(language, || text::publish::a_pupil(school))
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
