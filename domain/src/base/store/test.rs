//! Stores for tests: a fresh SQLite file and, where a server is at hand, a fresh PostgreSQL schema.

use super::*;
use crate::base::mail::{Row, Waiting};
use crate::base::secret::HashCost;
use crate::base::time::SetClock;

/// Where tests begin: Tuesday 6 October 2026, 08:00 UTC.
pub const START: Time = Time(1_791_273_600_000);

/// A store with a clock that the test moves.
pub struct TestStore {
    /// The store.
    pub store: Arc<Store>,
    /// Its clock.
    pub clock: Arc<SetClock>,
    /// Where its files lie; removed with it.
    pub folder: std::path::PathBuf,
}

impl std::ops::Deref for TestStore {
    type Target = Store;
    fn deref(&self) -> &Store {
        &self.store
    }
}

impl Drop for TestStore {
    fn drop(&mut self) {
        let _already_gone = std::fs::remove_dir_all(&self.folder);
    }
}

/// The mails that are due, for tests that look into the outbox: nothing is claimed.
///
/// # Errors
/// What the database answers.
pub async fn due_mails(store: &Store) -> Result<Vec<Waiting>> {
    let rows: Vec<Row> = crate::sql!(
        "select id, account, address, language, content, attempts from mail
         where state = 'waiting' and run_at <= $1 order by run_at, id"
    )
    .bind(store.now())
    .all(&store.db)
    .await?;
    rows.into_iter().map(Row::read).collect()
}

async fn store_on(db: Db, folder: std::path::PathBuf) -> TestStore {
    crate::base::migration::migrate(&db).await.expect("the migrations run on an empty database");
    let clock = Arc::new(SetClock::at(START));
    let hasher = Hasher::new(2, HashCost::Demo);
    let files = FileStore::in_folder(&folder.join("files")).expect("the temporary folder can be written");
    let store = Store::new(db, clock.clone(), hasher, files, Settings::default());
    TestStore { store: Arc::new(store), clock, folder }
}

fn fresh_folder() -> std::path::PathBuf {
    let folder = std::env::temp_dir().join(format!("twinning-test-{}-{:08x}", std::process::id(), random_u32()));
    std::fs::create_dir_all(&folder).expect("the temporary folder can be written");
    folder
}

/// A store on a fresh SQLite file.
pub async fn sqlite() -> TestStore {
    let folder = fresh_folder();
    let db = Db::sqlite(&folder.join("twinning.db")).await.expect("SQLite opens");
    store_on(db, folder).await
}

/// A store on a folder that the caller fills with the copy of another one.
pub async fn sqlite_of(fill: impl FnOnce(&std::path::Path)) -> TestStore {
    let folder = fresh_folder();
    fill(&folder);
    let db = Db::sqlite(&folder.join("twinning.db")).await.expect("SQLite opens");
    store_on(db, folder).await
}

/// Every column that refers to a table, as the schema says, for tests that walk through it.
///
/// # Errors
/// What the database answers.
pub async fn references_to(table: &'static str) -> Result<Vec<(String, String)>> {
    let columns = crate::base::db::Statement::new(
        "select m.name, f.\"from\" from sqlite_master m join pragma_foreign_key_list(m.name) f
         where m.type = 'table' and f.\"table\" = $1 order by 1, 2",
    );
    columns.bind(table).all(&sqlite().await.db).await
}

/// Runs statements that stand in one text, for tests that fill many tables.
///
/// # Errors
/// What the database answers.
pub async fn run_script(db: &Db, text: &str) -> Result<()> {
    let script = sqlx::raw_sql(sqlx::AssertSqlSafe(text.to_owned()));
    match (db.sqlite_writer(), db.postgres_pool()) {
        (Some(pool), _) => script.execute(pool).await.map(drop)?,
        (_, Some(pool)) => script.execute(pool).await.map(drop)?,
        _ => {}
    }
    Ok(())
}

/// How many rows of a table refer to something by this column, for tests that walk through the schema.
///
/// # Errors
/// What the database answers.
pub async fn rows_referring(db: &Db, table: &str, column: &str, to: i64) -> Result<i64> {
    let text = sqlx::AssertSqlSafe(format!("select count(*) from {table} where {column} = $1"));
    let count = match (db.sqlite_writer(), db.postgres_pool()) {
        (Some(pool), _) => sqlx::query_scalar(text).bind(to).fetch_one(pool).await,
        (_, Some(pool)) => sqlx::query_scalar(text).bind(to).fetch_one(pool).await,
        _ => return Ok(0),
    };
    Ok(count?)
}

/// The address of a fresh schema of the PostgreSQL server that `TWINNING_TEST_POSTGRES` names, if it is set.
pub async fn postgres_url() -> Option<String> {
    let url = std::env::var("TWINNING_TEST_POSTGRES").ok()?;
    let schema = format!("test_{}_{:08x}", std::process::id(), random_u32());
    let admin = Db::postgres(&url).await.expect("the test server answers");
    if let Some(pool) = admin.postgres_pool() {
        let create = sqlx::AssertSqlSafe(format!("create schema {schema}"));
        sqlx::raw_sql(create).execute(pool).await.expect("a schema can be made");
    }
    admin.close().await;
    let separator = if url.contains('?') { '&' } else { '?' };
    Some(format!("{url}{separator}options=-csearch_path%3D{schema}"))
}

/// A store on a fresh schema of the PostgreSQL server, if there is one.
pub async fn postgres() -> Option<TestStore> {
    let url = postgres_url().await?;
    Some(store_on(Db::postgres(&url).await.expect("the test server answers"), fresh_folder()).await)
}

/// Another node on the same database.
pub async fn another_node(store: &TestStore) -> TestStore {
    store_on(store.db.clone(), fresh_folder()).await
}

/// Both, where both are at hand: every story is told on each.
pub async fn stores() -> Vec<TestStore> {
    let mut stores = vec![sqlite().await];
    stores.extend(postgres().await);
    stores
}
