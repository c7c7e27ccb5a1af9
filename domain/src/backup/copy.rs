//! The database at one moment, as one SQLite file, while others go on writing.

use super::make::{at_path, blocking};
use super::tally::{self, Column, Kind, Tally};
use super::{Result, Trouble};
use crate::base::db::{Db, Tx};
use crate::base::migration;
use futures::channel::mpsc;
use futures::{SinkExt, StreamExt, TryStreamExt, try_join};
use sqlx::postgres::PgArguments;
use sqlx::sqlite::{SqliteArguments, SqliteConnectOptions, SqliteSynchronous};
use sqlx::{Arguments, AssertSqlSafe, Connection, PgPool, Postgres, Row, SqliteConnection, SqlitePool, Transaction};
use std::fs::File;
use std::io::Write;
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};

/// The moment that a copy shows: as long as this is held, the database can still be counted as it was then.
pub(super) enum Moment {
    Sqlite(SqliteConnection),
    Postgres(Transaction<'static, Postgres>),
}

impl Moment {
    /// Counts what the database held.
    pub(super) async fn tally(self, db: &Db) -> Result<Tally> {
        let tables = db.tables().await?;
        match self {
            Self::Sqlite(mut reading) => {
                let tally = tally::of_sqlite(&mut reading, &tables).await?;
                reading.close().await?;
                Ok(tally)
            }
            Self::Postgres(mut reading) => {
                let tally = tally::of_postgres(&mut reading, &tables).await?;
                reading.rollback().await?;
                Ok(tally)
            }
        }
    }
}

/// The statements that make the indexes of a copy.
pub(super) struct Indexes(Vec<String>);

/// Writes every row of the database into a fresh file, durable when this returns, and keeps the moment open that it shows.
/// The indexes that the file does not have yet are made of the rows later.
///
/// # Errors
/// What the database and the disk answer.
pub(super) async fn database(db: &Db, file: &Path) -> Result<(Moment, Indexes)> {
    let (moment, indexes) = match (db.sqlite_writer(), db.postgres_pool()) {
        (Some(writer), _) => (of_sqlite(db, writer, file).await?, Indexes(Vec::new())),
        (_, Some(pool)) => of_postgres(pool, &db.tables().await?, file).await?,
        _ => return Err(Trouble::new("a database is one of the two")),
    };
    sync(file)?;
    Ok((moment, indexes))
}

impl Indexes {
    /// Makes them in the file, durable when this returns.
    ///
    /// # Errors
    /// What the database and the disk answer.
    pub(super) async fn add_to(self, file: &Path) -> Result<()> {
        if self.0.is_empty() {
            return Ok(());
        }
        let mut copy = hasty(file).await?;
        sqlx::raw_sql("begin").execute(&mut copy).await?;
        for index in self.0 {
            sqlx::raw_sql(AssertSqlSafe(index)).execute(&mut copy).await?;
        }
        sqlx::raw_sql("commit").execute(&mut copy).await?;
        copy.close().await?;
        sync(file)
    }
}

fn sync(file: &Path) -> Result<()> {
    File::open(file).and_then(|file| file.sync_all()).map_err(Trouble::new)
}

/// SQLite's file and its log are copied as they lie there. For some milliseconds nobody may write, so that the log and a
/// reader see the same moment. While the reader lives, nothing newer than that moment reaches the file, and what older
/// parts of the log do reach it meanwhile stands in the copy of the log as well: read with it, the copy is whole.
/// (<https://www.sqlite.org/wal.html#checkpointing>)
async fn of_sqlite(db: &Db, writer: &SqlitePool, file: &Path) -> Result<Moment> {
    let options = writer.connect_options();
    let source = options.get_filename();
    let mut reading = SqliteConnection::connect_with(&options.as_ref().clone().pragma("query_only", "on")).await?;
    let gate: Tx = db.begin().await?;
    sqlx::raw_sql("begin").execute(&mut reading).await?;
    let _seen: i64 = sqlx::query_scalar("select count(*) from sqlite_schema").fetch_one(&mut reading).await?;
    let log = beside(source, "-wal");
    if log.exists() {
        std::fs::copy(&log, beside(file, "-wal")).map_err(|cause| at_path(&log, cause))?;
    }
    drop(gate);
    let (from, to) = (db.sqlite_file().ok_or_else(|| Trouble::new("SQLite is a file"))?, file.to_owned());
    blocking(move || copy_file(&from, &to).map_err(|cause| at_path(&to, cause))).await?;
    // The log goes into the file, which stands alone from here on.
    let mut copied = SqliteConnection::connect_with(&SqliteConnectOptions::new().filename(file)).await?;
    sqlx::raw_sql("pragma journal_mode = delete").execute(&mut copied).await?;
    copied.close().await?;
    Ok(Moment::Sqlite(reading))
}

/// Copies an open file from its beginning to its end, and moves no place in it.
fn copy_file(from: &File, to: &Path) -> std::io::Result<()> {
    let mut to = File::create(to)?;
    let (mut part, mut at) = (vec![0; 1 << 20], 0);
    loop {
        let read = from.read_at(&mut part, at)?;
        if read == 0 {
            return Ok(());
        }
        to.write_all(&part[..read])?;
        at += read as u64;
    }
}

/// The path of a companion of a database file.
pub(super) fn beside(file: &Path, ending: &str) -> PathBuf {
    PathBuf::from(format!("{}{ending}", file.display()))
}

/// Rows that are written at once: a statement for each row would take most of its time on the way to the database.
const ROWS_AT_ONCE: usize = 100;

fn select(table: &str, columns: &[Column]) -> AssertSqlSafe<String> {
    let names: Vec<String> = columns.iter().map(|column| format!("\"{}\"", column.name)).collect();
    AssertSqlSafe(format!("select {} from \"{table}\"", names.join(", ")))
}

/// The statement that writes so many rows of a table; `place` is how the database calls a value by its number.
fn insert(table: &str, columns: &[Column], rows: usize, place: impl Fn(usize) -> String) -> String {
    let names: Vec<String> = columns.iter().map(|column| format!("\"{}\"", column.name)).collect();
    let row = |row: usize| {
        let places: Vec<String> = (1..=columns.len()).map(|column| place(row * columns.len() + column)).collect();
        format!("({})", places.join(", "))
    };
    let rows: Vec<String> = (0..rows).map(row).collect();
    format!("insert into \"{table}\" ({}) values {}", names.join(", "), rows.join(", "))
}

/// How many parts of so many rows are read ahead of those that are being written.
const PARTS_AHEAD: usize = 4;

/// Moves all rows of a table from one database to the other: while some are written, the next are read. A macro, since
/// rows and statements of the two are of different types.
macro_rules! move_rows {
    ($table:expr, $columns:expr, from $source:expr, to $target:expr, $values:ty, $place:expr) => {{
        let (table, columns): (&str, &[Column]) = ($table, $columns);
        let (mut sender, mut parts) = mpsc::channel::<(usize, $values)>(PARTS_AHEAD);
        let mut read = sqlx::query(select(table, columns)).fetch($source).try_chunks(ROWS_AT_ONCE);
        let read = async move {
            while let Some(rows) = read.try_next().await.map_err(|cut| cut.1)? {
                let mut values = <$values>::default();
                for row in &rows {
                    for (place, column) in columns.iter().enumerate() {
                        let added = match column.kind {
                            Kind::Integer => values.add(row.try_get::<Option<i64>, _>(place)?),
                            Kind::Boolean => values.add(row.try_get::<Option<bool>, _>(place)?),
                            Kind::Real => values.add(row.try_get::<Option<f64>, _>(place)?),
                            Kind::Text => values.add(row.try_get::<Option<String>, _>(place)?),
                            Kind::Bytes => values.add(row.try_get::<Option<Vec<u8>>, _>(place)?),
                        };
                        added.map_err(Trouble::new)?;
                    }
                }
                sender.send((rows.len(), values)).await.map_err(Trouble::new)?;
            }
            Ok::<_, Trouble>(())
        };
        let write = async {
            let full = insert(table, columns, ROWS_AT_ONCE, $place);
            while let Some((rows, values)) = parts.next().await {
                let text = if rows == ROWS_AT_ONCE { full.clone() } else { insert(table, columns, rows, $place) };
                sqlx::query_with(AssertSqlSafe(text), values).execute($target).await?;
            }
            Ok::<_, Trouble>(())
        };
        try_join!(read, write)?;
    }};
}

/// PostgreSQL is read in one transaction that sees one moment, into a file of the same schema.
async fn of_postgres(pool: &PgPool, tables: &[String], file: &Path) -> Result<(Moment, Indexes)> {
    let (mut copy, indexes) = fresh(file).await?;
    let mut source = pool.begin_with("begin isolation level repeatable read, read only").await?;
    sqlx::raw_sql("begin").execute(&mut copy).await?;
    for table in tables {
        let columns = tally::columns_of_postgres(&mut source, table).await?;
        move_rows!(table, &columns, from &mut *source, to &mut copy, SqliteArguments, |_| "?".to_owned());
    }
    sqlx::raw_sql("commit").execute(&mut copy).await?;
    copy.close().await?;
    Ok((Moment::Postgres(source), indexes))
}

/// A quick connection to a file that is thrown away when something breaks off.
async fn hasty(file: &Path) -> Result<SqliteConnection> {
    let options = SqliteConnectOptions::new().filename(file).foreign_keys(false).synchronous(SqliteSynchronous::Off);
    let mut connection = SqliteConnection::connect_with(&options).await?;
    sqlx::raw_sql("pragma journal_mode = delete; pragma cache_size = -65536; pragma threads = 2")
        .execute(&mut connection)
        .await?;
    Ok(connection)
}

/// An empty database of the newest schema in a file, and a connection to it. Its indexes are told, not there: made of all
/// rows at the end they cost a fraction.
async fn fresh(file: &Path) -> Result<(SqliteConnection, Indexes)> {
    let db = Db::sqlite(file).await?;
    migration::migrate(&db).await.map_err(Trouble::new)?;
    let tables = db.tables().await?;
    db.close().await;
    let mut connection = hasty(file).await?;
    for table in tables {
        let text = format!("delete from \"{table}\"");
        sqlx::raw_sql(AssertSqlSafe(text)).execute(&mut connection).await?;
    }
    // Those that SQLite made for a constraint have no text and stay.
    let indexes: Vec<(String, String)> =
        sqlx::query_as("select name, sql from sqlite_schema where type = 'index' and sql is not null")
            .fetch_all(&mut connection)
            .await?;
    for (name, _) in &indexes {
        sqlx::raw_sql(AssertSqlSafe(format!("drop index \"{name}\""))).execute(&mut connection).await?;
    }
    Ok((connection, Indexes(indexes.into_iter().map(|(_, text)| text).collect())))
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
        move_rows!(table, &columns, from &mut *copy, to &mut *tx, PgArguments, |place| format!("${place}"));
    }
    for (table, name, text) in &references {
        let text = format!("alter table {table} add constraint {name} {text}");
        sqlx::raw_sql(AssertSqlSafe(text)).execute(&mut *tx).await?;
    }
    tx.commit().await?;
    sqlx::raw_sql("analyze").execute(pool).await?;
    Ok(())
}
