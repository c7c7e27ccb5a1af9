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

use super::error::{Error, Result};
use super::hint::Topic;
use super::id::AccountId;
use super::live::{Hint, Live};
use sqlx::postgres::{PgConnectOptions, PgPoolOptions, PgRow};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteRow, SqliteSynchronous};
use sqlx::{AssertSqlSafe, Connection, FromRow, PgPool, Postgres, Sqlite, SqlitePool, Transaction};
use std::borrow::Cow;
use std::fs::File;
use std::path::Path;
use std::str::FromStr;
use std::sync::Arc;
use std::time::Duration;

pub use inventory;

/// A value bound to a parameter; NULL keeps its type.
#[derive(Debug, Clone)]
pub enum Value {
    /// A truth value.
    Bool(Option<bool>),
    /// A whole number.
    Int(Option<i64>),
    /// A number with decimals.
    Real(Option<f64>),
    /// Text.
    Text(Option<String>),
    /// Bytes.
    Bytes(Option<Vec<u8>>),
}

impl Value {
    /// A list for `in list($n)`.
    pub fn list<T: std::fmt::Display>(items: impl IntoIterator<Item = T>) -> Self {
        let items: Vec<String> = items.into_iter().map(|item| item.to_string()).collect();
        Self::Text(Some(serde_json::Value::from(items).to_string()))
    }
}

macro_rules! value_from {
    ($($type:ty => $variant:ident),+ $(,)?) => {$(
        impl From<$type> for Value {
            fn from(value: $type) -> Self {
                Self::$variant(Some(value.into()))
            }
        }
        impl From<Option<$type>> for Value {
            fn from(value: Option<$type>) -> Self {
                Self::$variant(value.map(Into::into))
            }
        }
    )+};
}

value_from!(bool => Bool, i64 => Int, i32 => Int, u32 => Int, f64 => Real, String => Text, &str => Text, &String => Text, Vec<u8> => Bytes, &[u8] => Bytes);

/// A row type that both databases can fill: `#[derive(sqlx::FromRow)]` is enough.
pub trait Record: for<'r> FromRow<'r, SqliteRow> + for<'r> FromRow<'r, PgRow> + Send + Unpin {}
impl<T> Record for T where T: for<'r> FromRow<'r, SqliteRow> + for<'r> FromRow<'r, PgRow> + Send + Unpin {}

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

/// SQL and the values of its parameters.
#[derive(Debug, Clone)]
pub struct Statement {
    text: &'static str,
    values: Vec<Value>,
}

/// Where a statement runs: reads on the database, everything in a transaction.
#[derive(Debug)]
pub enum On<'a> {
    /// A read outside a transaction.
    Db(&'a Db),
    /// Inside a transaction.
    Tx(&'a mut Tx),
}

impl On<'_> {
    /// The same place, for one more statement.
    pub fn again(&mut self) -> On<'_> {
        match self {
            Self::Db(db) => On::Db(db),
            Self::Tx(tx) => On::Tx(tx),
        }
    }
}

impl<'a> From<&'a Db> for On<'a> {
    fn from(db: &'a Db) -> Self {
        Self::Db(db)
    }
}

impl<'a> From<&'a mut Tx> for On<'a> {
    fn from(tx: &'a mut Tx) -> Self {
        Self::Tx(tx)
    }
}

/// `list($1)` (texts) and `ids($1)` (numbers) become what unfolds a JSON list on each database.
fn unfold_lists(text: &'static str, sqlite: bool) -> Cow<'static, str> {
    if !text.contains("list($") && !text.contains("ids($") {
        return Cow::Borrowed(text);
    }
    let (texts, numbers) = if sqlite {
        ("(select value from json_each(", "(select cast(value as integer) from json_each(")
    } else {
        ("(select json_array_elements_text((", "(select cast(json_array_elements_text((")
    };
    let mut out = String::with_capacity(text.len() + 80);
    let mut rest = text;
    while let Some(at) = rest.find("list($").into_iter().chain(rest.find("ids($")).min() {
        let is_text = rest[at..].starts_with("list");
        let (_, after) = rest[at..].split_once('(').unwrap_or_default();
        let (parameter, tail) = after.split_once(')').unwrap_or((after, ""));
        out.push_str(&rest[..at]);
        out.push_str(if is_text { texts } else { numbers });
        out.push_str(parameter);
        out.push_str(match (sqlite, is_text) {
            (true, _) => "))",
            (false, true) => ")::json))",
            (false, false) => ")::json) as bigint))",
        });
        rest = tail;
    }
    out.push_str(rest);
    Cow::Owned(out)
}

macro_rules! bound {
    ($statement:expr, $sqlite:expr, $query:path) => {{
        let text = unfold_lists($statement.text, $sqlite);
        let mut query = $query(AssertSqlSafe(text.into_owned()));
        for value in $statement.values {
            query = match value {
                Value::Bool(value) => query.bind(value),
                Value::Int(value) => query.bind(value),
                Value::Real(value) => query.bind(value),
                Value::Text(value) => query.bind(value),
                Value::Bytes(value) => query.bind(value),
            };
        }
        query
    }};
}

macro_rules! run {
    ($self:expr, $on:expr, $query:path, $method:ident) => {{
        count();
        match $on.into() {
            On::Db(Db::Sqlite(pools)) => bound!($self, true, $query).$method(&pools.readers).await,
            On::Db(Db::Postgres(pool)) => bound!($self, false, $query).$method(pool).await,
            On::Tx(Tx { engine: Engine::Sqlite(tx), .. }) => bound!($self, true, $query).$method(&mut **tx).await,
            On::Tx(Tx { engine: Engine::Postgres(tx), .. }) => bound!($self, false, $query).$method(&mut **tx).await,
        }
    }};
}

tokio::task_local! {
    /// Statements run by the current request: pages have a bound, and a test that holds them to it.
    pub static STATEMENTS: std::sync::Arc<std::sync::atomic::AtomicUsize>;
}

fn count() {
    let _outside_a_request = STATEMENTS.try_with(|count| count.fetch_add(1, std::sync::atomic::Ordering::Relaxed));
}

impl Statement {
    /// Use [`sql!`](crate::sql), which also registers the text.
    pub fn new(text: &'static str) -> Self {
        Self { text, values: Vec::new() }
    }

    /// The value of the next parameter.
    #[must_use]
    pub fn bind(mut self, value: impl Into<Value>) -> Self {
        self.values.push(value.into());
        self
    }

    /// All rows.
    ///
    /// # Errors
    /// What the database answers.
    pub async fn all<T: Record>(self, on: impl Into<On<'_>>) -> Result<Vec<T>> {
        Ok(run!(self, on, sqlx::query_as, fetch_all)?)
    }

    /// The row, if there is one.
    ///
    /// # Errors
    /// What the database answers.
    pub async fn maybe<T: Record>(self, on: impl Into<On<'_>>) -> Result<Option<T>> {
        Ok(run!(self, on, sqlx::query_as, fetch_optional)?)
    }

    /// The row.
    ///
    /// # Errors
    /// [`Error::NotFound`] when there is none.
    pub async fn one<T: Record>(self, on: impl Into<On<'_>>) -> Result<T> {
        self.maybe(on).await?.ok_or(Error::NotFound)
    }

    /// A number such as `count(*)`.
    ///
    /// # Errors
    /// What the database answers.
    pub async fn number(self, on: impl Into<On<'_>>) -> Result<i64> {
        let (number,): (i64,) = self.one(on).await?;
        Ok(number)
    }

    /// Writes; answers how many rows were touched.
    ///
    /// # Errors
    /// [`Error::Conflict`] when a unique constraint is broken.
    pub async fn execute(self, tx: &mut Tx) -> Result<u64> {
        count();
        Ok(match &mut tx.engine {
            Engine::Sqlite(tx) => bound!(self, true, sqlx::query).execute(&mut **tx).await?.rows_affected(),
            Engine::Postgres(tx) => bound!(self, false, sqlx::query).execute(&mut **tx).await?.rows_affected(),
        })
    }

    /// Writes exactly one row: none means that the state has moved on.
    ///
    /// # Errors
    /// [`Error::Conflict`] when no row was touched.
    pub async fn execute_one(self, tx: &mut Tx) -> Result<()> {
        if self.execute(tx).await? == 0 { Err(Error::Conflict) } else { Ok(()) }
    }
}

/// Statements that a connection keeps prepared: more than the product has, or it would prepare them again and again.
const STATEMENTS_KEPT: usize = 1000;
/// Connections to PostgreSQL.
const MOST_CONNECTIONS: u32 = 16;
/// A connection that was used a moment ago is there; one that lay idle is asked first.
const TRUSTED_FOR: Duration = Duration::from_secs(1);

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

#[derive(Debug)]
enum Engine {
    Sqlite(Transaction<'static, Sqlite>),
    Postgres(Transaction<'static, Postgres>),
}

/// A transaction; dropped without [`Tx::commit`], it is rolled back. Hints given to it leave after the commit.
#[derive(Debug)]
pub struct Tx {
    engine: Engine,
    hints: Vec<Hint>,
    closing: Vec<Statement>,
    job: bool,
    live: Option<Live>,
}

impl Tx {
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

    /// Begins a transaction that may write. Nothing but the database is awaited inside it.
    ///
    /// # Errors
    /// When no connection is free in ten seconds (PostgreSQL), or nobody else has finished writing in thirty (SQLite).
    pub async fn begin(&self) -> Result<Tx> {
        let engine = match self {
            Self::Sqlite(pools) => Engine::Sqlite(pools.writer.begin_with("BEGIN IMMEDIATE").await?),
            Self::Postgres(pool) => Engine::Postgres(pool.begin().await?),
        };
        Ok(Tx { engine, hints: Vec::new(), closing: Vec::new(), job: false, live: None })
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

    /// Prepares a text without running it.
    ///
    /// # Errors
    /// What the database finds wrong with it.
    pub async fn prepare(&self, text: &'static str) -> Result<(), sqlx::Error> {
        use sqlx::{Executor, SqlSafeStr};
        let safe = AssertSqlSafe(unfold_lists(text, self.is_sqlite()).into_owned()).into_sql_str();
        match self {
            Self::Sqlite(pools) => pools.readers.prepare(safe).await.map(drop),
            Self::Postgres(pool) => pool.prepare(safe).await.map(drop),
        }
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

#[cfg(test)]
mod tests;
