//! A statement: its text and values, where it runs, and what it answers.

use super::transaction::{Engine, Tx};
use super::{Db, Record, Value};
use crate::base::error::{Error, Result};
use sqlx::AssertSqlSafe;
use std::borrow::Cow;

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

/// `in list($1)` (texts) and `in ids($1)` (numbers) become what unfolds a JSON list on each database.
fn unfold_lists(text: &'static str, sqlite: bool) -> Cow<'static, str> {
    if !text.contains("list($") && !text.contains("ids($") {
        return Cow::Borrowed(text);
    }
    let unfolded = if sqlite { in_sqlite } else { in_postgres };
    let mut out = String::with_capacity(text.len() + 80);
    let mut rest = text;
    while let Some(at) = rest.find("list($").into_iter().chain(rest.find("ids($")).min() {
        let is_text = rest[at..].starts_with("list");
        let (_, after) = rest[at..].split_once('(').unwrap_or_default();
        let (parameter, tail) = after.split_once(')').unwrap_or((after, ""));
        out.push_str(&unfolded(&rest[..at], parameter, is_text));
        rest = tail;
    }
    out.push_str(rest);
    Cow::Owned(out)
}

fn in_sqlite(before: &str, parameter: &str, is_text: bool) -> String {
    let value = if is_text { "value" } else { "cast(value as integer)" };
    format!("{before}(select {value} from json_each({parameter}))")
}

/// What is asked to be in a list is asked to be in an array, whose elements are looked up in an index: of rows that unfold
/// PostgreSQL expects a hundred, and reads a whole table for three of them.
fn in_postgres(before: &str, parameter: &str, is_text: bool) -> String {
    let value = format!("json_array_elements_text(({parameter})::json)");
    let value = if is_text { value } else { format!("cast({value} as bigint)") };
    let Some(before) = without_last_word(before, "in") else { return format!("{before}(select {value})") };
    let (before, compared) = without_last_word(before, "not").map_or((before, "= any"), |before| (before, "<> all"));
    format!("{before} {compared}(array(select {value}))")
}

fn without_last_word<'a>(text: &'a str, word: &str) -> Option<&'a str> {
    let before = text.trim_end().strip_suffix(word)?;
    before.ends_with(char::is_whitespace).then(|| before.trim_end())
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

impl Db {
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
}
