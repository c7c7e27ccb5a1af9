//! Migrations: numbered once, written in one dialect, checksummed, run at start under a lock, refused when the database
//! is newer than the binary.
//!
//! The texts in `migrations/common` use the types both databases know. For SQLite they are turned into STRICT tables,
//! whose types have other names.

use super::db::Db;
use super::error::{Error, Result};
use sqlx::migrate::{AppliedMigration, Migrate, MigrateError, Migration, MigrationType, Migrator};
use sqlx::{AssertSqlSafe, SqlSafeStr};

include!(concat!(env!("OUT_DIR"), "/migrations.rs"));

/// The number of the newest migration this binary knows.
pub fn newest() -> i64 {
    MIGRATIONS.iter().map(|(version, ..)| *version).max().unwrap_or(0)
}

/// A table in the words of both databases becomes a STRICT table of SQLite.
fn for_sqlite(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut in_table = false;
    for line in text.lines() {
        in_table = in_table || line.starts_with("create table");
        let mut line = line
            .replace(" double precision", " real")
            .replace(" bigint", " integer")
            .replace(" boolean", " integer")
            .replace(" bytea", " blob");
        if in_table && line.trim_end().ends_with(");") && (line.starts_with(')') || line.starts_with("create table")) {
            line = line.replace(");", ") strict;");
            in_table = false;
        }
        out.push_str(&line);
        out.push('\n');
    }
    out
}

fn migrator(sqlite: bool, target: i64) -> Migrator {
    let wanted =
        |version: i64, folder: &str| version <= target && (folder == "common" || (folder == "sqlite") == sqlite);
    let migrations =
        MIGRATIONS.iter().filter(|(version, _, folder, _)| wanted(*version, folder)).map(|(version, name, _, text)| {
            let text = if sqlite { for_sqlite(text) } else { (*text).to_owned() };
            Migration::new(*version, (*name).into(), MigrationType::Simple, AssertSqlSafe(text).into_sql_str(), false)
        });
    Migrator::with_migrations(migrations.collect())
}

/// Brings the database to the newest version.
///
/// # Errors
/// A sentence for the operator when the database is newer than the binary, or was changed by hand.
pub async fn migrate(db: &Db) -> Result<(), String> {
    // Who finds nothing to do asks for no right to do it: the role that serves need not be the one that changes tables.
    if is_up_to_date(db).await { Ok(()) } else { migrate_to(db, newest()).await }
}

/// Whether exactly the migrations of this program have run, each as it stands here.
async fn is_up_to_date(db: &Db) -> bool {
    let known = migrator(db.is_sqlite(), newest());
    let Ok(applied) = applied(db).await else { return false };
    let mut applied: Vec<_> = applied.iter().map(|one| (one.version, &one.checksum)).collect();
    let mut known: Vec<_> = known.iter().map(|one| (one.version, &one.checksum)).collect();
    applied.sort();
    known.sort();
    applied == known
}

/// Brings the database to an older version: what a release of then would have made, for tests of upgrades.
///
/// # Errors
/// Those of [`migrate`].
pub async fn migrate_to(db: &Db, target: i64) -> Result<(), String> {
    let outcome = match db {
        Db::Sqlite(_) => match db.sqlite_writer() {
            Some(pool) => migrator(true, target).run(pool).await,
            None => Ok(()),
        },
        Db::Postgres(pool) => migrator(false, target).run(pool).await,
    };
    outcome.map_err(|cause| match cause {
        MigrateError::VersionMissing(version) => {
            format!(
                "the database is at version {version}, newer than this program knows ({}): start the newer program",
                newest()
            )
        }
        MigrateError::VersionMismatch(version) => {
            format!(
                "migration {version} was not the one of this program when it ran: the database belongs to another build"
            )
        }
        other => format!("the database could not be brought up to date: {other}"),
    })
}

/// The version of the database; 0 for an empty one.
///
/// # Errors
/// When the database cannot be read.
pub async fn version(db: &Db) -> Result<i64> {
    Ok(applied(db).await?.iter().map(|migration| migration.version).max().unwrap_or(0))
}

/// The migrations that have run; none in an empty database, which is no error.
async fn applied(db: &Db) -> Result<Vec<AppliedMigration>> {
    let applied = match (db.sqlite_readers(), db.postgres_pool()) {
        (Some(pool), _) => {
            let mut connection = pool.acquire().await?;
            let begun = "select count(*) > 0 from sqlite_schema where name = '_sqlx_migrations'";
            if !sqlx::query_scalar(begun).fetch_one(&mut *connection).await? {
                return Ok(Vec::new());
            }
            connection.list_applied_migrations("_sqlx_migrations").await
        }
        (_, Some(pool)) => {
            let mut connection = pool.acquire().await?;
            let begun = "select to_regclass('_sqlx_migrations') is not null";
            if !sqlx::query_scalar(begun).fetch_one(&mut *connection).await? {
                return Ok(Vec::new());
            }
            connection.list_applied_migrations("_sqlx_migrations").await
        }
        _ => Ok(Vec::new()),
    };
    applied.map_err(Error::internal)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Whoever deletes a row is asked for all rows that refer to it: without an index a whole table is read for each.
    #[tokio::test]
    async fn every_reference_has_an_index() {
        let store = crate::base::store::test::sqlite().await;
        let without: Vec<(String, String)> = sqlx::query_as(
            "select t.name, f.\"from\" from sqlite_schema t join pragma_foreign_key_list(t.name) f
             where t.type = 'table' and f.seq = 0
               and not exists (select 1 from pragma_table_info(t.name) c where c.name = f.\"from\" and c.pk = 1)
               and not exists (
                   select 1 from pragma_index_list(t.name) l
                   join pragma_index_info(l.name) i on i.seqno = 0 and i.name = f.\"from\"
                   join sqlite_schema s on s.name = l.name
                   where l.partial = 0 or s.sql like '% where ' || f.\"from\" || ' is not null')
             order by 1, 2",
        )
        .fetch_all(store.db.sqlite_writer().unwrap())
        .await
        .unwrap();
        assert_eq!(without, []);
    }

    /// 13.2.2 of ASVS: `twinning migrate` under one role, `twinning serve` under another that may change rows and no table.
    #[tokio::test]
    async fn who_serves_need_not_be_able_to_change_tables() {
        use crate::base::store::test::postgres_url;
        let Some(url) = postgres_url().await else { return };
        let schema = url.rsplit("%3D").next().unwrap();
        let owner = Db::postgres(&url).await.unwrap();
        migrate(&owner).await.unwrap();
        let run = async |text: String| {
            sqlx::raw_sql(AssertSqlSafe(text)).execute(owner.postgres_pool().unwrap()).await.unwrap();
        };
        let role = format!("serves_{schema}");
        run(format!("create role {role} login password 'lesser'")).await;
        run(format!("grant usage on schema {schema} to {role}")).await;
        run(format!("grant select, insert, update, delete on all tables in schema {schema} to {role}")).await;
        let (scheme, rest) = url.split_once("://").unwrap();
        let (_, place) = rest.split_once('@').unwrap();
        let serves = Db::postgres(&format!("{scheme}://{role}:lesser@{place}")).await.unwrap();
        migrate(&serves).await.unwrap();
        serves.optimise().await.unwrap();
        let mut tx = serves.begin().await.unwrap();
        assert!(tx.execute_text("create table more (id bigint)".into()).await.is_err());
        drop(tx);
        run("delete from _sqlx_migrations where version = (select max(version) from _sqlx_migrations)".into()).await;
        assert!(migrate(&serves).await.is_err(), "what is missing, only the owner makes");
        serves.close().await;
        run(format!("drop owned by {role}; drop role {role}")).await;
    }

    #[test]
    fn tables_become_strict() {
        let text = "create table a (\n    id bigint primary key,\n    good boolean not null default false\n);\ncreate index b on a (id);\n";
        let strict = "create table a (\n    id integer primary key,\n    good integer not null default false\n) strict;\ncreate index b on a (id);\n";
        assert_eq!(for_sqlite(text), strict);
    }
}
