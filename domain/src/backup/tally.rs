//! Counting what a database holds: rows and sums of every table, the same on both databases. Equal tallies of two
//! databases say that no row and no text is missing, doubled or cut short.

use super::{Result, Trouble};
use crate::base::db::Db;
use sqlx::{AssertSqlSafe, PgConnection, SqliteConnection};
use std::collections::BTreeMap;

/// Rows and sums of every table.
pub(super) type Tally = BTreeMap<String, String>;

/// A column, and how its values are summed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Column {
    pub(super) name: String,
    pub(super) kind: Kind,
}

/// The types that both databases know.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Integer,
    Boolean,
    Real,
    Text,
    Bytes,
}

impl Kind {
    fn of(declared: &str) -> Self {
        match declared.to_ascii_lowercase().as_str() {
            "boolean" => Self::Boolean,
            "real" | "double precision" => Self::Real,
            "text" => Self::Text,
            "blob" | "bytea" => Self::Bytes,
            _ => Self::Integer,
        }
    }
}

impl Column {
    /// The sum of a column as a text: remainders of numbers, lengths of texts.
    fn sum(&self) -> String {
        let name = format!("\"{}\"", self.name);
        let sum = match self.kind {
            Kind::Integer => format!("sum({name} % 1000003)"),
            Kind::Boolean => format!("sum(case when {name} then 1 else 0 end)"),
            Kind::Real => format!("count({name})"),
            Kind::Text | Kind::Bytes => format!("sum(length({name}))"),
        };
        format!("cast(coalesce({sum}, 0) as text) || '/' || cast(count({name}) as text)")
    }
}

fn question(table: &str, columns: &[Column]) -> AssertSqlSafe<String> {
    let sums: Vec<String> = columns.iter().map(Column::sum).collect();
    let sums = if sums.is_empty() { "''".to_owned() } else { sums.join(" || ' ' || ") };
    AssertSqlSafe(format!("select cast(count(*) as text) || ': ' || {sums} from \"{table}\""))
}

/// The columns of a table of SQLite.
pub(super) async fn columns_of_sqlite(connection: &mut SqliteConnection, table: &str) -> Result<Vec<Column>> {
    let rows: Vec<(String, String)> = sqlx::query_as("select name, type from pragma_table_info($1) order by name")
        .bind(table)
        .fetch_all(connection)
        .await?;
    Ok(rows.into_iter().map(|(name, declared)| Column { name, kind: Kind::of(&declared) }).collect())
}

/// The columns of a table of PostgreSQL.
pub(super) async fn columns_of_postgres(connection: &mut PgConnection, table: &str) -> Result<Vec<Column>> {
    let rows: Vec<(String, String)> = sqlx::query_as(
        "select column_name::text, data_type::text from information_schema.columns
         where table_schema = current_schema() and table_name = $1",
    )
    .bind(table)
    .fetch_all(connection)
    .await?;
    let mut columns: Vec<Column> =
        rows.into_iter().map(|(name, declared)| Column { name, kind: Kind::of(&declared) }).collect();
    // By bytes, as SQLite orders them, whatever the collation of the server.
    columns.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(columns)
}

/// Counts a database of SQLite at the moment that the connection sees.
pub(super) async fn of_sqlite(connection: &mut SqliteConnection, tables: &[String]) -> Result<Tally> {
    let mut tally = Tally::new();
    for table in tables {
        let columns = columns_of_sqlite(connection, table).await?;
        let text: String = sqlx::query_scalar(question(table, &columns)).fetch_one(&mut *connection).await?;
        tally.insert(table.clone(), text);
    }
    Ok(tally)
}

/// Counts a database of PostgreSQL at the moment that the connection sees.
pub(super) async fn of_postgres(connection: &mut PgConnection, tables: &[String]) -> Result<Tally> {
    let mut tally = Tally::new();
    for table in tables {
        let columns = columns_of_postgres(connection, table).await?;
        let text: String = sqlx::query_scalar(question(table, &columns)).fetch_one(&mut *connection).await?;
        tally.insert(table.clone(), text);
    }
    Ok(tally)
}

/// Counts a database that nobody writes to.
pub(super) async fn of(db: &Db) -> Result<Tally> {
    let tables = db.tables().await?;
    match (db.sqlite_writer(), db.postgres_pool()) {
        (Some(pool), _) => of_sqlite(&mut *pool.acquire().await?, &tables).await,
        (_, Some(pool)) => of_postgres(&mut *pool.acquire().await?, &tables).await,
        _ => Err(Trouble::new("a database is one of the two")),
    }
}

/// The tables in which two tallies differ, in words for the operator.
pub(super) fn difference(expected: &Tally, found: &Tally) -> Option<String> {
    let tables: std::collections::BTreeSet<&String> = expected.keys().chain(found.keys()).collect();
    let differ: Vec<String> = tables
        .into_iter()
        .filter(|table| expected.get(*table) != found.get(*table))
        .map(|table| {
            let rows = |tally: &Tally| {
                let rows = tally.get(table).and_then(|text| text.split(':').next());
                rows.unwrap_or("no").to_owned()
            };
            format!("{table} ({} rows there, {} here)", rows(expected), rows(found))
        })
        .collect();
    (!differ.is_empty()).then(|| differ.join(", "))
}
