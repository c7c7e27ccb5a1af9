//! The database at one moment, as one SQLite file, while others go on writing.

use super::tally::{self, Column, Kind, Tally};
use super::{Result, Trouble};
use crate::base::db::{Db, Tx, Value};
use crate::base::migration;
use futures::TryStreamExt;
use sqlx::sqlite::{SqliteConnectOptions, SqliteSynchronous};
use sqlx::{AssertSqlSafe, Connection, PgConnection, PgPool, Row, SqliteConnection, SqlitePool};
use std::path::Path;
use std::time::Duration;

/// Writes the database into a fresh file, durable when this returns, and counts what it held at that moment.
///
/// # Errors
/// What the database and the disk answer.
pub(super) async fn database(db: &Db, file: &Path) -> Result<Tally> {
    let tally = match (db.sqlite_writer(), db.postgres_pool()) {
        (Some(writer), _) => of_sqlite(db, writer, file).await?,
        (_, Some(pool)) => of_postgres(pool, &db.tables().await?, file).await?,
        _ => return Err(Trouble::new("a database is one of the two")),
    };
    std::fs::File::open(file).and_then(|file| file.sync_all()).map_err(Trouble::new)?;
    Ok(tally)
}

/// SQLite copies itself. For some milliseconds nobody may write, so that the copy and the count see the same moment: the
/// file of the copy grows only once the copy has begun to read.
async fn of_sqlite(db: &Db, writer: &SqlitePool, file: &Path) -> Result<Tally> {
    let tables = db.tables().await?;
    let options = writer.connect_options();
    let mut copying = SqliteConnection::connect_with(&options).await?;
    let mut counting = SqliteConnection::connect_with(&options.as_ref().clone().pragma("query_only", "on")).await?;
    let gate: Tx = db.begin().await?;
    sqlx::raw_sql("begin").execute(&mut counting).await?;
    let _seen: i64 = sqlx::query_scalar("select count(*) from sqlite_schema").fetch_one(&mut counting).await?;
    let into = format!("vacuum into '{}'", file.display().to_string().replace('\'', "''"));
    let mut copy = tokio::spawn(async move {
        sqlx::raw_sql(AssertSqlSafe(into)).execute(&mut copying).await?;
        copying.close().await
    });
    let begun = async {
        while std::fs::metadata(file).map_or(0, |file| file.len()) == 0 {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
    };
    let early = tokio::select! {
        done = &mut copy => Some(done),
        () = begun => None,
    };
    drop(gate);
    let tally = tally::of_sqlite(&mut counting, &tables).await?;
    counting.close().await?;
    let done = match early {
        Some(done) => done,
        None => copy.await,
    };
    done.map_err(Trouble::new)??;
    Ok(tally)
}

/// PostgreSQL is read in one transaction that sees one moment, row by row into a file of the same schema.
async fn of_postgres(pool: &PgPool, tables: &[String], file: &Path) -> Result<Tally> {
    let mut copy = fresh(file).await?;
    let mut source = pool.begin_with("begin isolation level repeatable read, read only").await?;
    sqlx::raw_sql("begin").execute(&mut copy).await?;
    for table in tables {
        let columns = tally::columns_of_postgres(&mut source, table).await?;
        rows_of_postgres(&mut source, &mut copy, table, &columns).await?;
    }
    sqlx::raw_sql("commit").execute(&mut copy).await?;
    copy.close().await?;
    let tally = tally::of_postgres(&mut source, tables).await?;
    source.rollback().await?;
    Ok(tally)
}

/// An empty database of the newest schema in a file, and a quick connection to it: what breaks off is thrown away.
async fn fresh(file: &Path) -> Result<SqliteConnection> {
    let db = Db::sqlite(file).await?;
    migration::migrate(&db).await.map_err(Trouble::new)?;
    let tables = db.tables().await?;
    db.close().await;
    let options = SqliteConnectOptions::new().filename(file).foreign_keys(false).synchronous(SqliteSynchronous::Off);
    let mut connection = SqliteConnection::connect_with(&options).await?;
    sqlx::raw_sql("pragma journal_mode = delete").execute(&mut connection).await?;
    for table in tables {
        let text = format!("delete from \"{table}\"");
        sqlx::raw_sql(AssertSqlSafe(text)).execute(&mut connection).await?;
    }
    Ok(connection)
}

fn select(table: &str, columns: &[Column]) -> AssertSqlSafe<String> {
    let names: Vec<String> = columns.iter().map(|column| format!("\"{}\"", column.name)).collect();
    AssertSqlSafe(format!("select {} from \"{table}\"", names.join(", ")))
}

fn insert(table: &str, columns: &[Column]) -> String {
    let names: Vec<String> = columns.iter().map(|column| format!("\"{}\"", column.name)).collect();
    let places: Vec<String> = (1..=columns.len()).map(|place| format!("${place}")).collect();
    format!("insert into \"{table}\" ({}) values ({})", names.join(", "), places.join(", "))
}

macro_rules! values {
    ($row:expr, $columns:expr) => {
        $columns
            .iter()
            .enumerate()
            .map(|(place, column)| {
                Ok(match column.kind {
                    Kind::Integer => Value::Int($row.try_get(place)?),
                    Kind::Boolean => Value::Bool($row.try_get(place)?),
                    Kind::Real => Value::Real($row.try_get(place)?),
                    Kind::Text => Value::Text($row.try_get(place)?),
                    Kind::Bytes => Value::Bytes($row.try_get(place)?),
                })
            })
            .collect::<Result<Vec<Value>, sqlx::Error>>()
    };
}

macro_rules! put {
    ($text:expr, $values:expr, $connection:expr) => {{
        let mut query = sqlx::query(AssertSqlSafe($text));
        for value in $values {
            query = match value {
                Value::Bool(value) => query.bind(value),
                Value::Int(value) => query.bind(value),
                Value::Real(value) => query.bind(value),
                Value::Text(value) => query.bind(value),
                Value::Bytes(value) => query.bind(value),
            };
        }
        query.execute($connection).await
    }};
}

async fn rows_of_postgres(
    source: &mut PgConnection,
    copy: &mut SqliteConnection,
    table: &str,
    columns: &[Column],
) -> Result<()> {
    let text = insert(table, columns);
    let mut rows = sqlx::query(select(table, columns)).fetch(source);
    while let Some(row) = rows.try_next().await? {
        put!(text.clone(), values!(row, columns)?, &mut *copy)?;
    }
    Ok(())
}

/// Fills a PostgreSQL database of the same schema with the rows of a copy, in one transaction: what lay there goes.
///
/// # Errors
/// What the databases answer; nothing has changed then.
pub(super) async fn into_postgres(copy: &mut SqliteConnection, pool: &PgPool, tables: &[String]) -> Result<()> {
    let mut tx = pool.begin().await?;
    // Rows refer to one another in circles: the references come back when all rows are there, and are checked then.
    let references: Vec<(String, String, String)> = sqlx::query_as(
        "select conrelid::regclass::text, quote_ident(conname), pg_get_constraintdef(oid) from pg_constraint
         where contype = 'f' and connamespace = current_schema()::regnamespace",
    )
    .fetch_all(&mut *tx)
    .await?;
    for (table, name, _) in &references {
        sqlx::raw_sql(AssertSqlSafe(format!("alter table {table} drop constraint {name}"))).execute(&mut *tx).await?;
    }
    for table in tables {
        sqlx::raw_sql(AssertSqlSafe(format!("truncate \"{table}\""))).execute(&mut *tx).await?;
        let columns = tally::columns_of_postgres(&mut tx, table).await?;
        let text = insert(table, &columns);
        let mut rows = sqlx::query(select(table, &columns)).fetch(&mut *copy);
        while let Some(row) = rows.try_next().await? {
            put!(text.clone(), values!(row, columns)?, &mut *tx)?;
        }
    }
    for (table, name, text) in &references {
        let text = format!("alter table {table} add constraint {name} {text}");
        sqlx::raw_sql(AssertSqlSafe(text)).execute(&mut *tx).await?;
    }
    tx.commit().await?;
    sqlx::raw_sql("analyze").execute(pool).await?;
    Ok(())
}
