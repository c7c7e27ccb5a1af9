//! One SQL text for SQLite and PostgreSQL.
//!
//! A statement is written with [`sql!`](crate::sql), gets its values by [`Statement::bind`] and is run on the database
//! (reads only) or on a transaction ([`Tx`], reads and writes). Every text is registered, and one test prepares all of
//! them on both databases.
//!
//! Both accept: `$n`; `bigint`, `text`, `boolean`, `double precision`; `returning`, upsert, CTE, window functions, row
//! values, partial indexes. Cast `sum()` to bigint; cast a parameter that only meets NULL. A list of ids or codes is
//! bound as [`Value::list`] and read as `in list($1)` when it holds texts, `in ids($1)` when it holds ids.

mod care;
mod opening;
mod statement;
mod transaction;
mod value;

use super::error::Result;
use sqlx::{PgPool, SqlitePool};
use std::fs::File;
use std::sync::Arc;
use transaction::Engine;

pub use inventory;
pub use statement::{On, STATEMENTS, Statement};
pub use transaction::Tx;
pub use value::{Record, Value};

/// The text of a statement, registered for the test that prepares all of them.
#[derive(Debug)]
pub struct Registered {
    /// The SQL.
    pub text: &'static str,
    /// File and line.
    pub at: &'static str,
}

inventory::collect!(Registered);

/// A statement: `sql!("select name from school where id = $1").bind(id).maybe(&store.db)`.
#[macro_export]
macro_rules! sql {
    ($text:expr) => {{
        $crate::base::db::inventory::submit! {
            $crate::base::db::Registered { text: $text, at: concat!(file!(), ":", line!()) }
        }
        $crate::base::db::Statement::new($text)
    }};
}

/// SQLite: one connection that writes, several that read.
#[derive(Debug, Clone)]
pub struct SqlitePools {
    writer: SqlitePool,
    readers: SqlitePool,
    /// The file itself, for copies. SQLite's locks belong to the whole process, which would lose them when it closed the file
    /// but once (<https://www.sqlite.org/howtocorrupt.html>, 2.2): so it stays open for as long as the connections do.
    file: Arc<File>,
}

/// The database.
#[derive(Debug, Clone)]
pub enum Db {
    /// The embedded database in one file.
    Sqlite(SqlitePools),
    /// A PostgreSQL server.
    Postgres(PgPool),
}

impl Db {
    /// Begins a transaction that may write. Nothing but the database is awaited inside it.
    ///
    /// # Errors
    /// When no connection is free in ten seconds (PostgreSQL), or nobody else has finished writing in thirty (SQLite).
    pub async fn begin(&self) -> Result<Tx> {
        let engine = match self {
            Self::Sqlite(pools) => Engine::Sqlite(pools.writer.begin_with("BEGIN IMMEDIATE").await?),
            Self::Postgres(pool) => Engine::Postgres(pool.begin().await?),
        };
        Ok(Tx::on(engine))
    }

    /// Whether this is the embedded database: only search and the waking of other nodes may ask.
    pub fn is_sqlite(&self) -> bool {
        matches!(self, Self::Sqlite(_))
    }

    /// The pool that writes, for migrations and copies of the whole database.
    pub fn sqlite_writer(&self) -> Option<&SqlitePool> {
        match self {
            Self::Sqlite(pools) => Some(&pools.writer),
            Self::Postgres(_) => None,
        }
    }

    /// The file of SQLite, for copies; nobody opens it a second time.
    pub fn sqlite_file(&self) -> Option<Arc<File>> {
        match self {
            Self::Sqlite(pools) => Some(pools.file.clone()),
            Self::Postgres(_) => None,
        }
    }

    /// The pool that reads, for the version of the database: whoever asks for it waits for no writer.
    pub(super) fn sqlite_readers(&self) -> Option<&SqlitePool> {
        match self {
            Self::Sqlite(pools) => Some(&pools.readers),
            Self::Postgres(_) => None,
        }
    }

    /// The PostgreSQL pool, for migrations and for LISTEN.
    pub fn postgres_pool(&self) -> Option<&PgPool> {
        match self {
            Self::Postgres(pool) => Some(pool),
            Self::Sqlite(_) => None,
        }
    }
}

#[cfg(test)]
mod tests;
