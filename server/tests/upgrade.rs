//! A database of each release is kept in `releases/`, named after its version: the present program brings it up to date,
//! also when it is killed half-way, and people find what they wrote. A newer database is refused.
//!
//! `TWINNING_NEW_RELEASE=1 cargo test -p server --test upgrade` (with `TWINNING_TEST_POSTGRES`) writes the one of this
//! release.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on may stop")]

mod black_box;

use black_box::{Place, bare_places, places};
use domain::base::db::{Db, Statement};
use domain::base::migration;
use std::path::PathBuf;
use std::process::Stdio;
use std::thread;
use std::time::Duration;

const WRITTEN: &str = "It is “raining” on our street's bridge;\nwe draw it all the same.";

/// The databases of all releases: their versions, and the rows in them.
fn releases() -> Vec<(i64, String)> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/releases");
    let mut releases: Vec<(i64, String)> = std::fs::read_dir(folder)
        .unwrap()
        .map(|file| file.unwrap().path())
        .map(|path| {
            (path.file_stem().unwrap().to_str().unwrap().parse().unwrap(), std::fs::read_to_string(path).unwrap())
        })
        .collect();
    releases.sort_unstable();
    releases
}

/// Makes the database of a release.
fn make(place: &Place, version: i64, rows: &str) {
    place.with_db(async |db| {
        migration::migrate_to(db, version).await.unwrap();
        let rows = sqlx::raw_sql(sqlx::AssertSqlSafe(rows.to_owned()));
        match (db.sqlite_writer(), db.postgres_pool()) {
            (Some(pool), _) => rows.execute(pool).await.map(|_| ()).unwrap(),
            (None, Some(pool)) => rows.execute(pool).await.map(|_| ()).unwrap(),
            (None, None) => unreachable!("a database is one of both"),
        }
    });
}

/// Kills `migrate` at ever later moments until one kill has left the database between the release and the present; where
/// it was done before a kill came, it begins anew.
fn half_way(mut place: Place, version: i64, rows: &str) -> Place {
    make(&place, version, rows);
    let mut delay = Duration::ZERO;
    for _ in 0..400 {
        let mut migrating = place.twinning(&["migrate"]).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        thread::sleep(delay);
        migrating.kill().unwrap();
        migrating.wait().unwrap();
        let reached = place.version();
        if (version + 1..migration::newest()).contains(&reached) {
            return place;
        }
        if reached == version {
            delay += Duration::from_millis(2);
        } else {
            delay = delay.saturating_sub(Duration::from_millis(9));
            place = place.another();
            make(&place, version, rows);
        }
    }
    panic!("{}: no kill came between version {version} and {}", place.name(), migration::newest());
}

#[test]
fn the_database_of_every_release_is_brought_up_to_date() {
    assert!(!releases().is_empty());
    for (version, rows) in releases() {
        for place in bare_places().into_iter().map(|place| half_way(place, version, &rows)) {
            let server = place.serve();
            assert_eq!(place.version(), migration::newest());
            assert!(place.is_sound());
            let conversation = place.number("select id from conversation where subject = $1", "Rivers");
            let page = place.number("select min(id) from page where title = $1", "Page");
            let space = place.number("select id from space where slug = $1", "rivers");
            let beata = &mut server.signed_in("beata");
            let thread = beata.get(&format!("/mailbox/{conversation}")).unwrap();
            assert!(thread.body.contains("we draw it all the same."), "{version}, {}: {thread:?}", place.name());
            let page = beata.get(&format!("/spaces/{space}/pages/{page}")).unwrap();
            assert!(page.body.contains("first"), "{version}, {}: {page:?}", place.name());
            let queue = server.signed_in("oscar").get("/unit/registrations").unwrap();
            assert!(queue.body.contains("waiting0"), "{version}, {}: {queue:?}", place.name());
        }
    }
}

/// A database that a newer program has brought further is refused with a sentence, and stays as it is.
#[test]
fn a_database_of_a_newer_program_is_refused() {
    for place in places() {
        place.write(vec![Statement::new(
            "insert into _sqlx_migrations (version, description, installed_on, success, checksum, execution_time)
             select 9999, 'of tomorrow', installed_on, success, checksum, execution_time
             from _sqlx_migrations where version = 1",
        )]);
        for command in ["serve", "migrate"] {
            let output = place.twinning(&[command]).output().unwrap();
            let said = String::from_utf8_lossy(&output.stderr).into_owned();
            let sentence = format!(
                "the database is at version 9999, newer than this program knows ({}): start the newer program",
                migration::newest()
            );
            assert!(!output.status.success() && said.contains(&sentence), "{command}, {}: {said}", place.name());
        }
        assert_eq!(place.version(), 9999);
    }
}

/// Writes the rows of the present release, in words that both databases know.
#[test]
fn the_database_of_this_release_is_written_when_asked() {
    if std::env::var_os("TWINNING_NEW_RELEASE").is_none() {
        return;
    }
    let place = places().into_iter().find(|place| place.postgres.is_some()).expect("PostgreSQL is at hand");
    let server = place.serve();
    let id = place.conversation.to_string();
    let fields = [("id", id.as_str()), ("body", WRITTEN), ("request", "first")];
    assert!(server.signed_in("anna").post("/api/mailbox/answer", &fields).unwrap().is_done());
    drop(server);
    place.with_db(async |db| {
        let keep = "delete from person where first_name like 'waiting%' and first_name not in ('waiting0', 'waiting1');
                    delete from account where username like 'waiting%' and username not in ('waiting0', 'waiting1')";
        sqlx::raw_sql(keep).execute(db.postgres_pool().unwrap()).await.unwrap();
    });
    let rows = place.with_db(async |db| rows_of(db).await);
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(format!("tests/releases/{:04}.sql", migration::newest()));
    std::fs::write(path, rows).unwrap();
}

/// Every row of a PostgreSQL database as an insert, table after table as they were made.
async fn rows_of(db: &Db) -> String {
    let pool = db.postgres_pool().unwrap();
    let tables: Vec<(String, String, String)> = sqlx::query_as(
        "select c.relname::text, string_agg(a.attname, ', ' order by a.attnum),
                string_agg(case when a.atttypid = 'text'::regtype
                           then 'coalesce('''''''' || replace(' || a.attname || ', '''''''', '''''''''''') || '''''''', ''null'')'
                           else 'coalesce(' || a.attname || '::text, ''null'')' end, ' || '', '' || ' order by a.attnum)
         from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
         where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r' and c.relname <> '_sqlx_migrations'
         group by c.oid, c.relname order by c.oid",
    )
    .fetch_all(pool)
    .await
    .unwrap();
    let mut text = String::new();
    for (table, columns, values) in tables {
        let rows =
            format!("select 'insert into {table} ({columns}) values (' || {values} || ');' from {table} order by 1");
        let rows: Vec<(String,)> = sqlx::query_as(sqlx::AssertSqlSafe(rows)).fetch_all(pool).await.unwrap();
        rows.iter().for_each(|(row,)| text.push_str(&format!("{row}\n")));
    }
    text
}
