//! Waking the streams of people who should look again. An event is a hint (topic), never the content: the page asks for
//! what is new, and that call checks access again. Any lost hint is covered by the page's own poll.

use super::id::AccountId;
use std::sync::Arc;
use tokio::sync::{Notify, broadcast};

/// A hint to one account.
#[derive(Debug, Clone)]
pub struct Hint {
    /// Whose streams are woken.
    pub account: AccountId,
    /// What changed: `notice`, `mailbox`, `project`, `space`, `session`.
    pub topic: &'static str,
}

/// The hub of one node.
#[derive(Debug, Clone)]
pub struct Live {
    sender: broadcast::Sender<Hint>,
    jobs: Arc<Notify>,
}

impl Default for Live {
    fn default() -> Self {
        Self { sender: broadcast::channel(4096).0, jobs: Arc::default() }
    }
}

impl Live {
    /// Wakes the streams of an account. Inside a transaction use `Tx::wake`, which waits for the commit.
    pub fn wake(&self, hint: Hint) {
        let _nobody_listens = self.sender.send(hint);
    }

    /// Listens to all hints; the stream filters its own.
    pub fn listen(&self) -> broadcast::Receiver<Hint> {
        self.sender.subscribe()
    }

    /// Wakes the job runner.
    pub fn job_ready(&self) {
        self.jobs.notify_one();
    }

    /// Waits until a job may be ready.
    pub async fn wait_for_job(&self) {
        self.jobs.notified().await;
    }
}
