//! A transaction: what is written together, and who is woken once it is durable.

use super::Statement;
use crate::base::error::Result;
use crate::base::hint::Topic;
use crate::base::id::AccountId;
use crate::base::live::{Hint, Live};
use sqlx::{AssertSqlSafe, Postgres, Sqlite, Transaction};

/// The transaction of one of the two databases.
#[derive(Debug)]
pub(super) enum Engine {
    Sqlite(Transaction<'static, Sqlite>),
    Postgres(Transaction<'static, Postgres>),
}

/// A transaction; dropped without [`Tx::commit`], it is rolled back. Hints given to it leave after the commit.
#[derive(Debug)]
pub struct Tx {
    pub(super) engine: Engine,
    hints: Vec<Hint>,
    closing: Vec<Statement>,
    job: bool,
    live: Option<Live>,
}

impl Tx {
    /// A transaction that has just begun.
    pub(super) fn on(engine: Engine) -> Self {
        Self { engine, hints: Vec::new(), closing: Vec::new(), job: false, live: None }
    }

    /// Wakes the streams of an account once this is committed.
    pub fn wake(&mut self, account: AccountId, topic: Topic) {
        self.hints.push(Hint { account, topic });
    }

    /// Wakes the job runner once this is committed.
    pub fn job_ready(&mut self) {
        self.job = true;
    }

    /// Runs a statement when all else is done, just before the commit: for what takes a row that every writer needs.
    pub fn at_end(&mut self, statement: Statement) {
        self.closing.push(statement);
    }

    /// Hints go to this hub.
    #[must_use]
    pub fn with_live(mut self, live: Live) -> Self {
        self.live = Some(live);
        self
    }

    /// Runs a text that holds its values as literals: for the many rows of a world that is being made.
    ///
    /// # Errors
    /// What the database answers.
    pub(crate) async fn execute_text(&mut self, text: String) -> Result<()> {
        let text = sqlx::raw_sql(AssertSqlSafe(text));
        match &mut self.engine {
            Engine::Sqlite(tx) => text.execute(&mut **tx).await.map(|_| ())?,
            Engine::Postgres(tx) => text.execute(&mut **tx).await.map(|_| ())?,
        }
        Ok(())
    }

    /// Makes everything done in the transaction durable, then wakes who should look.
    ///
    /// # Errors
    /// When the database could not commit; nothing was done then.
    pub async fn commit(mut self) -> Result<()> {
        for statement in std::mem::take(&mut self.closing) {
            statement.execute(&mut self).await?;
        }
        match self.engine {
            Engine::Sqlite(tx) => tx.commit().await?,
            Engine::Postgres(mut tx) => {
                if let Some(live) = &self.live {
                    live.tell(&mut tx, &self.hints, self.job).await?;
                }
                tx.commit().await?;
            }
        }
        if let Some(live) = self.live {
            for hint in self.hints {
                live.wake(hint);
            }
            if self.job {
                live.job_ready();
            }
        }
        Ok(())
    }
}
