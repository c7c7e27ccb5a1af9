//! Waking the streams of people who should look again. An event is a hint (topic), never the content: the page asks for
//! what is new, and that call checks access again. Any lost hint is covered by the page's own poll.
//!
//! Nodes that share a PostgreSQL database hear each other: a transaction tells its hints by NOTIFY, so that they leave
//! with its commit and never without it. Who was deaf for a while tells all its streams to look again.

use super::db::Db;
use super::error::Result;
use super::id::AccountId;
use super::secret::random_u32;
use serde::{Deserialize, Serialize};
use sqlx::postgres::PgListener;
use sqlx::{PgConnection, PgPool};
use std::borrow::Cow;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::{Notify, broadcast};

/// A hint to one account.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hint {
    /// Whose streams are woken.
    pub account: AccountId,
    /// What changed: `notice`, `mailbox`, `project`, `space`, `session`.
    pub topic: Cow<'static, str>,
}

/// Stands for all accounts: their streams look at everything again.
const EVERYBODY: AccountId = AccountId(0);
/// Hints that fit into one NOTIFY of at most 8000 bytes.
const HINTS_AT_ONCE: usize = 100;
/// How long a node waits before it tries to hear the others again.
const DEAF_FOR: Duration = Duration::from_secs(1);

impl Hint {
    /// Whether it is meant for this account.
    pub fn is_for(&self, account: AccountId) -> bool {
        self.account == account || self.account == EVERYBODY
    }
}

/// What one node tells the others.
#[derive(Debug, Serialize, Deserialize)]
struct Told {
    node: u32,
    hints: Vec<Hint>,
    job: bool,
}

/// The hub of one node.
#[derive(Debug, Clone)]
pub struct Live {
    node: u32,
    sender: broadcast::Sender<Hint>,
    jobs: Arc<Notify>,
}

impl Default for Live {
    fn default() -> Self {
        Self { node: random_u32(), sender: broadcast::channel(4096).0, jobs: Arc::default() }
    }
}

impl Live {
    /// Wakes the streams of an account. Inside a transaction use `Tx::wake`, which waits for the commit.
    pub fn wake(&self, hint: Hint) {
        let _nobody_listens = self.sender.send(hint);
    }

    /// Tells every stream to look at everything again.
    pub fn resync(&self) {
        self.wake(Hint { account: EVERYBODY, topic: "resync".into() });
    }

    /// Listens to all hints; the stream filters its own.
    pub fn listen(&self) -> broadcast::Receiver<Hint> {
        self.sender.subscribe()
    }

    /// How many streams listen.
    pub fn listeners(&self) -> usize {
        self.sender.receiver_count()
    }

    /// Wakes the job runner.
    pub fn job_ready(&self) {
        self.jobs.notify_one();
    }

    /// Waits until a job may be ready.
    pub async fn wait_for_job(&self) {
        self.jobs.notified().await;
    }

    /// Tells the other nodes, with the commit of the transaction that this connection is in.
    pub(super) async fn tell(&self, connection: &mut PgConnection, hints: &[Hint], job: bool) -> Result<()> {
        let mut chunks: Vec<&[Hint]> = hints.chunks(HINTS_AT_ONCE).collect();
        if chunks.is_empty() && job {
            chunks.push(&[]);
        }
        for hints in chunks {
            let told = Told { node: self.node, hints: hints.to_vec(), job };
            sqlx::query("select pg_notify('twinning_' || current_schema(), $1)")
                .bind(serde_json::to_string(&told)?)
                .execute(&mut *connection)
                .await?;
        }
        Ok(())
    }

    fn hear(&self, told: &str) {
        match serde_json::from_str::<Told>(told) {
            Ok(told) if told.node == self.node => {}
            Ok(told) => {
                for hint in told.hints {
                    self.wake(hint);
                }
                if told.job {
                    self.job_ready();
                }
            }
            // A node of another version: what it says is not understood, so everybody looks.
            Err(_) => self.resync(),
        }
    }
}

/// Hears what other nodes on the same PostgreSQL database tell, for as long as it is awaited; alone on SQLite.
pub async fn hear_other_nodes(db: &Db, live: &Live) {
    let Some(pool) = db.postgres_pool() else { return std::future::pending().await };
    loop {
        if let Err(cause) = listen(pool, live).await {
            tracing::warn!(%cause, "the other nodes cannot be heard");
        }
        tokio::time::sleep(DEAF_FOR).await;
    }
}

async fn listen(pool: &PgPool, live: &Live) -> Result<()> {
    let channel: String = sqlx::query_scalar("select 'twinning_' || current_schema()").fetch_one(pool).await?;
    let mut listener = PgListener::connect_with(pool).await?;
    listener.listen(&channel).await?;
    live.resync();
    loop {
        match listener.try_recv().await? {
            Some(told) => live.hear(told.payload()),
            // The connection was lost and is made anew: what was told meanwhile is lost too.
            None => live.resync(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::job;
    use crate::base::store::test::{another_node, postgres};

    /// What one node commits wakes the streams and the job runner of the other; what it takes back does not.
    #[tokio::test]
    async fn nodes_on_one_database_wake_each_other() {
        let Some(here) = postgres().await else { return };
        let there = another_node(&here).await;
        let mut hints = there.live.listen();
        let (db, live) = (there.db.clone(), there.live.clone());
        let hearing = tokio::spawn(async move { hear_other_nodes(&db, &live).await });
        assert_eq!(hints.recv().await.unwrap().topic, "resync", "it may have missed what was told before");
        let mut lost = here.begin().await.unwrap();
        lost.wake(AccountId(1), "mailbox");
        drop(lost);
        let mut tx = here.begin().await.unwrap();
        for account in 2..=250 {
            tx.wake(AccountId(account), "space");
        }
        job::enqueue(&here, &mut tx, "some.job", &serde_json::json!({})).await.unwrap();
        tx.commit().await.unwrap();
        for account in 2..=250 {
            let hint = hints.recv().await.unwrap();
            assert!(hint.is_for(AccountId(account)) && hint.topic == "space", "{hint:?}");
        }
        there.live.wait_for_job().await;
        assert_eq!(job::claim(&there).await.unwrap().unwrap().kind, "some.job");
        hearing.abort();
    }

    /// A node whose connection was cut hears again, and tells its streams to look.
    #[tokio::test]
    async fn a_node_that_was_deaf_looks_again() {
        let Some(here) = postgres().await else { return };
        let there = another_node(&here).await;
        let mut hints = there.live.listen();
        let (db, live) = (there.db.clone(), there.live.clone());
        let hearing = tokio::spawn(async move { hear_other_nodes(&db, &live).await });
        assert_eq!(hints.recv().await.unwrap().topic, "resync");
        let cut = "select count(pg_terminate_backend(pid)) from pg_stat_activity
                   where query = 'LISTEN \"' || 'twinning_' || current_schema() || '\"'";
        let cut: i64 = sqlx::query_scalar(cut).fetch_one(here.db.postgres_pool().unwrap()).await.unwrap();
        assert_eq!(cut, 1, "the one connection that listens");
        assert_eq!(hints.recv().await.unwrap().topic, "resync");
        let mut tx = here.begin().await.unwrap();
        tx.wake(AccountId(7), "mailbox");
        tx.commit().await.unwrap();
        loop {
            let hint = hints.recv().await.unwrap();
            if hint.topic != "resync" {
                assert_eq!(hint, Hint { account: AccountId(7), topic: "mailbox".into() });
                break;
            }
        }
        hearing.abort();
    }
}
