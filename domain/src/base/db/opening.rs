//! How the connections to a database are opened and closed.

use super::{Db, SqlitePools};
use crate::base::error::{Error, Result};
use sqlx::Connection;
use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use std::fs::File;
use std::path::Path;
use std::str::FromStr;
use std::sync::Arc;
use std::time::Duration;

/// Statements that a connection keeps prepared: more than the product has, or it would prepare them again and again.
const STATEMENTS_KEPT: usize = 1000;
/// Connections to PostgreSQL.
const MOST_CONNECTIONS: u32 = 16;
/// A connection that was used a moment ago is there; one that lay idle is asked first.
const TRUSTED_FOR: Duration = Duration::from_secs(1);

impl Db {
    /// Opens (or creates) the SQLite file.
    ///
    /// # Errors
    /// When the file cannot be opened, or the engine is older than 3.51.3, which loses data.
    pub async fn sqlite(file: &Path) -> Result<Self> {
        let options = SqliteConnectOptions::new()
            .filename(file)
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            .foreign_keys(true)
            .busy_timeout(Duration::from_secs(10))
            .statement_cache_capacity(STATEMENTS_KEPT);
        let writer = SqlitePoolOptions::new().max_connections(1).idle_timeout(None).max_lifetime(None);
        let writer = writer.connect_with(options.clone()).await?;
        let (version,): (String,) = sqlx::query_as("select sqlite_version()").fetch_one(&writer).await?;
        let number = version.split('.').fold(0_i64, |sum, part| sum * 1000 + part.parse::<i64>().unwrap_or(0));
        if number < 3_051_003 {
            return Err(Error::internal(format!("SQLite {version} can lose data; at least 3.51.3 is needed")));
        }
        let readers =
            SqlitePoolOptions::new().max_connections(8).min_connections(1).idle_timeout(None).max_lifetime(None);
        let readers = readers.connect_with(options.pragma("query_only", "on")).await?;
        let file = Arc::new(File::open(file).map_err(Error::internal)?);
        Ok(Self::Sqlite(SqlitePools { writer, readers, file }))
    }

    /// Connects to PostgreSQL.
    ///
    /// # Errors
    /// When the server cannot be reached.
    pub async fn postgres(url: &str) -> Result<Self> {
        Self::postgres_pool_of(url, MOST_CONNECTIONS).await
    }

    /// Connects to PostgreSQL with a pool of so many connections. Whatever a connection brings back is rolled back before
    /// anybody else gets it: a `begin` whose caller went away has left a transaction open of which sqlx knows nothing.
    ///
    /// # Errors
    /// When the server cannot be reached.
    pub async fn postgres_pool_of(url: &str, connections: u32) -> Result<Self> {
        // A rollback without a transaction is a warning, and we make one after every use.
        let options = PgConnectOptions::from_str(url)?
            .options([("client_min_messages", "error")])
            .statement_cache_capacity(STATEMENTS_KEPT);
        let pool = PgPoolOptions::new()
            .max_connections(connections)
            .acquire_timeout(Duration::from_secs(10))
            .test_before_acquire(false)
            .before_acquire(|connection, usage| {
                Box::pin(async move {
                    if usage.idle_for > TRUSTED_FOR { Ok(connection.ping().await.is_ok()) } else { Ok(true) }
                })
            })
            .after_release(|connection, _| {
                Box::pin(async move { Ok(sqlx::raw_sql("rollback").execute(connection).await.is_ok()) })
            });
        Ok(Self::Postgres(pool.connect_with(options).await?))
    }

    /// Closes all connections; SQLite folds its log into the file.
    pub async fn close(&self) {
        match self {
            Self::Sqlite(pools) => {
                pools.readers.close().await;
                pools.writer.close().await;
            }
            Self::Postgres(pool) => pool.close().await,
        }
    }
}
