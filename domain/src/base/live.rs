//! Waking the streams of people who should look again. An event is a hint (topics), never the content: the page asks for
//! what is new, and that call checks access again. Any lost hint is covered by the page's own poll.
//!
//! Nodes that share a PostgreSQL database hear each other: a transaction tells its hints by NOTIFY, so that they leave
//! with its commit and never without it. Who was deaf for a while tells all its streams to look again.

use super::db::Db;
use super::error::Result;
use super::hint::{Moment, Topic, Topics};
use super::id::AccountId;
use super::secret::random_u32;
use serde::{Deserialize, Serialize};
use sqlx::postgres::PgListener;
use sqlx::{PgConnection, PgPool};
use std::collections::{HashMap, VecDeque};
use std::sync::atomic::{AtomicU8, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::sync::Notify;

/// A hint to one account.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hint {
    /// Whose streams are woken.
    pub account: AccountId,
    /// What changed.
    pub topic: Topic,
}

/// Hints that fit into one NOTIFY of at most 8000 bytes.
const HINTS_AT_ONCE: usize = 100;
/// How long a node waits before it tries to hear the others again.
const DEAF_FOR: Duration = Duration::from_secs(1);
/// How many of the latest hints a node remembers for the streams of pages that are just being loaded.
const REMEMBERED: usize = 4096;

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
    hub: Arc<Mutex<Hub>>,
    jobs: Arc<Notify>,
    mails: Arc<Notify>,
}

/// Who listens, and what was told last.
#[derive(Debug, Default)]
struct Hub {
    ears: HashMap<AccountId, Vec<Arc<Ear>>>,
    /// The latest hints, oldest first; `None` was for everybody.
    latest: VecDeque<Option<Hint>>,
    told: u64,
}

/// One stream's ear: what it has not brought yet. Hints that come faster than the stream takes them are one.
#[derive(Debug, Default)]
struct Ear {
    waiting: AtomicU8,
    woken: Notify,
}

impl Ear {
    fn hear(&self, topics: Topics) {
        if topics != Topics::NONE {
            self.waiting.fetch_or(topics.bits(), Ordering::AcqRel);
            self.woken.notify_one();
        }
    }
}

impl Hub {
    fn remember(&mut self, hint: Option<Hint>) {
        if self.latest.len() == REMEMBERED {
            self.latest.pop_front();
        }
        self.latest.push_back(hint);
        self.told += 1;
    }

    /// What was told to an account after the first so many hints.
    fn since(&self, told: u64, account: AccountId) -> Topics {
        let Some(later) = self.told.checked_sub(told).and_then(|later| usize::try_from(later).ok()) else {
            return Topics::MISSED;
        };
        if later > self.latest.len() {
            return Topics::MISSED;
        }
        let missed = self.latest.iter().rev().take(later).map(|hint| match hint {
            None => Topics::MISSED,
            Some(hint) if hint.account == account => hint.topic.into(),
            Some(_) => Topics::NONE,
        });
        missed.fold(Topics::NONE, Topics::and)
    }
}

/// A stream's place in the hub, given up when it is dropped.
#[derive(Debug)]
pub struct Listener {
    account: AccountId,
    ear: Arc<Ear>,
    hub: Arc<Mutex<Hub>>,
}

impl Listener {
    /// Waits until the account is told something.
    pub async fn next(&self) -> Topics {
        loop {
            let topics = Topics::from_bits(self.ear.waiting.swap(0, Ordering::AcqRel));
            if topics != Topics::NONE {
                return topics;
            }
            self.ear.woken.notified().await;
        }
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        let mut hub = lock(&self.hub);
        if let Some(ears) = hub.ears.get_mut(&self.account) {
            ears.retain(|ear| !Arc::ptr_eq(ear, &self.ear));
            if ears.is_empty() {
                hub.ears.remove(&self.account);
            }
        }
    }
}

fn lock(hub: &Mutex<Hub>) -> MutexGuard<'_, Hub> {
    hub.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Default for Live {
    fn default() -> Self {
        Self { node: random_u32(), hub: Arc::default(), jobs: Arc::default(), mails: Arc::default() }
    }
}

impl Live {
    /// Wakes the streams of an account. Inside a transaction use `Tx::wake`, which waits for the commit.
    pub fn wake(&self, hint: Hint) {
        let mut hub = lock(&self.hub);
        hub.remember(Some(hint));
        for ear in hub.ears.get(&hint.account).into_iter().flatten() {
            ear.hear(hint.topic.into());
        }
    }

    /// Tells every stream to look at everything again.
    pub fn resync(&self) {
        let mut hub = lock(&self.hub);
        hub.remember(None);
        for ear in hub.ears.values().flatten() {
            ear.hear(Topics::MISSED);
        }
    }

    /// How far the hints have come: read before a page is made, and handed back by its stream.
    pub fn moment(&self) -> Moment {
        Moment { node: self.node, told: lock(&self.hub).told }
    }

    /// Listens to the hints of an account, with those since the moment at which her page was made; without one, or with
    /// another node's, of which nothing is known, the page looks at everything. Her session was checked at a moment too:
    /// what was told since then is brought in any case, or its end would never be heard.
    pub fn listen(&self, account: AccountId, checked: Moment, made: Option<Moment>) -> Listener {
        let mut hub = lock(&self.hub);
        let of_page = match made {
            Some(made) if made.node == self.node => hub.since(made.told, account),
            _ => Topics::MISSED,
        };
        let missed = of_page.and(hub.since(checked.told, account));
        let ear = Arc::new(Ear::default());
        ear.hear(missed);
        hub.ears.entry(account).or_default().push(ear.clone());
        Listener { account, ear, hub: self.hub.clone() }
    }

    /// How many streams listen.
    pub fn listeners(&self) -> usize {
        lock(&self.hub).ears.values().map(Vec::len).sum()
    }

    /// Wakes who sends mails and who does jobs.
    pub fn job_ready(&self) {
        self.jobs.notify_one();
        self.mails.notify_one();
    }

    /// Waits until a job may be ready.
    pub async fn wait_for_job(&self) {
        self.jobs.notified().await;
    }

    /// Waits until a mail may be due.
    pub async fn wait_for_mail(&self) {
        self.mails.notified().await;
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

    const ANNA: AccountId = AccountId(7);

    fn of(topic: Topic) -> Topics {
        topic.into()
    }

    /// A page's stream brings what came between the page and the stream, and nothing that the page shows already.
    #[tokio::test]
    async fn a_stream_begins_where_its_page_was_made() {
        let live = Live::default();
        live.wake(Hint { account: ANNA, topic: Topic::Notice });
        let page = live.moment();
        live.wake(Hint { account: ANNA, topic: Topic::Mailbox });
        live.wake(Hint { account: AccountId(8), topic: Topic::Project });
        let listener = live.listen(ANNA, live.moment(), Some(page));
        assert_eq!(listener.next().await, of(Topic::Mailbox));
        live.wake(Hint { account: ANNA, topic: Topic::Space });
        live.wake(Hint { account: ANNA, topic: Topic::Unit });
        live.wake(Hint { account: ANNA, topic: Topic::Unit });
        assert_eq!(listener.next().await, of(Topic::Space).and(of(Topic::Unit)), "one hint for all that waits");
        let quiet = live.listen(ANNA, live.moment(), Some(live.moment()));
        assert_eq!(quiet.ear.waiting.load(Ordering::Acquire), 0);
        live.resync();
        assert_eq!(live.listen(ANNA, live.moment(), Some(page)).next().await, Topics::MISSED);
        assert_eq!(live.listeners(), 2);
        drop((listener, quiet));
        assert_eq!(live.listeners(), 0);
        assert!(lock(&live.hub).ears.is_empty());
    }

    /// A stream that is opened again brings everything a page shows; that the session has ended meanwhile is not among it.
    #[tokio::test]
    async fn a_session_that_ends_while_its_stream_is_opened_is_heard() {
        let live = Live::default();
        let checked = live.moment();
        live.wake(Hint { account: ANNA, topic: Topic::Session });
        for made in [None, Some(live.moment())] {
            assert!(live.listen(ANNA, checked, made).next().await.contains(Topic::Session), "{made:?}");
        }
    }

    #[tokio::test]
    async fn whoever_may_have_missed_something_looks_at_everything() {
        let live = Live::default();
        let Moment { node, told } = live.moment();
        for _ in 0..=REMEMBERED {
            live.wake(Hint { account: AccountId(8), topic: Topic::Notice });
        }
        for since in [
            None,
            Some(Moment { node: node.wrapping_add(1), told: live.moment().told }),
            Some(Moment { node, told }),
            Some(Moment { node, told: u64::MAX }),
        ] {
            assert_eq!(live.listen(ANNA, live.moment(), since).next().await, Topics::MISSED, "{since:?}");
        }
        assert_eq!(lock(&live.hub).latest.len(), REMEMBERED);
    }

    /// What one node commits wakes the streams and the job runner of the other; what it takes back does not.
    #[tokio::test]
    async fn nodes_on_one_database_wake_each_other() {
        let Some(here) = postgres().await else { return };
        let there = another_node(&here).await;
        let listeners: Vec<_> = (1..=250)
            .map(|account| there.live.listen(AccountId(account), there.live.moment(), Some(there.live.moment())))
            .collect();
        let (db, live) = (there.db.clone(), there.live.clone());
        let hearing = tokio::spawn(async move { hear_other_nodes(&db, &live).await });
        for listener in &listeners {
            assert_eq!(listener.next().await, Topics::MISSED, "it may have missed what was told before");
        }
        let mut lost = here.begin().await.unwrap();
        lost.wake(AccountId(1), Topic::Mailbox);
        drop(lost);
        let mut tx = here.begin().await.unwrap();
        for account in 2..=250 {
            tx.wake(AccountId(account), Topic::Space);
        }
        job::enqueue(&here, &mut tx, "some.job", &serde_json::json!({})).await.unwrap();
        tx.commit().await.unwrap();
        for listener in &listeners[1..] {
            assert_eq!(listener.next().await, of(Topic::Space));
        }
        assert_eq!(listeners[0].ear.waiting.load(Ordering::Acquire), 0);
        there.live.wait_for_job().await;
        assert_eq!(job::claim(&there).await.unwrap().unwrap().kind, "some.job");
        hearing.abort();
    }

    /// A node whose connection was cut hears again, and tells its streams to look.
    #[tokio::test]
    async fn a_node_that_was_deaf_looks_again() {
        let Some(here) = postgres().await else { return };
        let there = another_node(&here).await;
        let listener = there.live.listen(ANNA, there.live.moment(), Some(there.live.moment()));
        let (db, live) = (there.db.clone(), there.live.clone());
        let hearing = tokio::spawn(async move { hear_other_nodes(&db, &live).await });
        assert_eq!(listener.next().await, Topics::MISSED);
        let cut = "select count(pg_terminate_backend(pid)) from pg_stat_activity
                   where query = 'LISTEN \"' || 'twinning_' || current_schema() || '\"'";
        let cut: i64 = sqlx::query_scalar(cut).fetch_one(here.db.postgres_pool().unwrap()).await.unwrap();
        assert_eq!(cut, 1, "the one connection that listens");
        assert_eq!(listener.next().await, Topics::MISSED);
        let mut tx = here.begin().await.unwrap();
        tx.wake(ANNA, Topic::Mailbox);
        tx.commit().await.unwrap();
        let mut heard = listener.next().await;
        while heard == Topics::MISSED {
            heard = listener.next().await;
        }
        assert_eq!(heard, of(Topic::Mailbox));
        hearing.abort();
    }
}
