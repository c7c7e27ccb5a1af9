//! The real binary as a black box: a place with a database and people, a process that can be killed, and clients that
//! speak HTTP over plain sockets, so that nothing is retried behind our back.

#![allow(dead_code, reason = "each test file uses a part of it")]

pub mod client;
pub mod relay;
mod running;

pub use client::Client;
pub use running::Running;

use domain::base::db::{Db, Statement, Value};
use domain::base::id::IdMaker;
use domain::base::secret::{HashCost, Hasher};
use domain::base::time::{Clock, SystemClock, Time};
use std::path::PathBuf;
use std::process::Command;

/// Everybody's password.
pub const PASSWORD: &str = "a good long password";
/// What Trunk would have written.
const INDEX: &str = r#"<html><head><link rel="stylesheet" href="/assets/main.css" integrity="sha384-x"/>
<script type="application/json" id="bundle" data-parts="find=/assets/0/find.wasm" data-js="/assets/a.js" data-wasm="/assets/a.wasm"></script>
<script type="module" id="editor" src="/assets/e.js"></script>"#;

/// A data folder and a database with a small world in it.
pub struct Place {
    folder: tempfile::TempDir,
    /// The PostgreSQL database; nothing for SQLite.
    pub postgres: Option<String>,
    runtime: tokio::runtime::Runtime,
    ids: IdMaker,
    /// Two teachers who have written to each other, and share a space: anna and beata.
    pub conversation: i64,
    /// The space.
    pub space: i64,
    /// Pages of the space.
    pub pages: Vec<i64>,
    /// People who wait for the decision of the two officers, oscar and olga.
    pub waiting: Vec<i64>,
    /// Anna and Beata.
    pub teachers: [i64; 2],
}

/// A place for each database that is at hand.
pub fn places() -> Vec<Place> {
    let mut places = bare_places();
    places.iter_mut().for_each(Place::settle);
    places
}

/// The same, with databases in which there is nothing yet.
pub fn bare_places() -> Vec<Place> {
    let mut places = vec![Place::bare(None)];
    places.extend(fresh_schema().map(|url| Place::bare(Some(url))));
    places
}

/// A fresh schema of the test server; connections to it carry its name.
fn fresh_schema() -> Option<String> {
    let url = std::env::var("TWINNING_TEST_POSTGRES").ok()?;
    let name = format!("faults_{}_{:08x}", std::process::id(), domain::base::secret::random_u32());
    let runtime = runtime();
    runtime.block_on(async {
        let admin = Db::postgres(&url).await.expect("the test server answers");
        let pool = admin.postgres_pool().expect("it is PostgreSQL");
        let create = sqlx::AssertSqlSafe(format!("create schema {name}"));
        sqlx::raw_sql(create).execute(pool).await.expect("a schema can be made");
        admin.close().await;
    });
    let separator = if url.contains('?') { '&' } else { '?' };
    Some(format!("{url}{separator}options[search_path]={name}&application_name={name}"))
}

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().expect("threads can be started")
}

impl Place {
    fn bare(postgres: Option<String>) -> Self {
        let folder = tempfile::Builder::new().prefix("twinning-faults-").tempdir().expect("a folder can be made");
        std::fs::create_dir_all(folder.path().join("dist")).expect("a folder can be made");
        std::fs::write(folder.path().join("dist/index.html"), INDEX).expect("a file can be written");
        std::fs::create_dir_all(folder.path().join("data")).expect("a folder can be made");
        Self {
            folder,
            postgres,
            runtime: runtime(),
            ids: IdMaker::default(),
            conversation: 0,
            space: 0,
            pages: Vec::new(),
            waiting: Vec::new(),
            teachers: [0, 0],
        }
    }

    /// A place of the same kind, with a database in which there is nothing yet.
    #[must_use]
    pub fn another(&self) -> Self {
        Self::bare(self.postgres.is_some().then(fresh_schema).flatten())
    }

    /// The name of the database in messages.
    pub fn name(&self) -> &'static str {
        if self.postgres.is_some() { "PostgreSQL" } else { "SQLite" }
    }

    /// The data folder.
    pub fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    fn id(&self) -> i64 {
        self.ids.next(SystemClock.now(), domain::base::secret::random_u32())
    }

    /// Runs something on the database beside the server.
    pub fn with_db<T>(&self, work: impl AsyncFnOnce(&Db) -> T) -> T {
        self.runtime.block_on(async {
            let db = match &self.postgres {
                None => Db::sqlite(&self.data().join("twinning.db")).await,
                Some(url) => Db::postgres(url).await,
            };
            let db = db.expect("the database opens");
            let answer = work(&db).await;
            db.close().await;
            answer
        })
    }

    /// Writes rows into the database.
    pub fn write(&self, statements: Vec<Statement>) {
        self.with_db(async |db| {
            let mut tx = db.begin().await.expect("a transaction begins");
            for statement in statements {
                statement.execute(&mut tx).await.expect("the row can be written");
            }
            tx.commit().await.expect("the rows are committed");
        });
    }

    /// A number from the database.
    pub fn number(&self, text: &'static str, value: impl Into<Value>) -> i64 {
        self.with_db(async |db| Statement::new(text).bind(value).number(db).await.expect("the database answers"))
    }

    /// The version of the database.
    pub fn version(&self) -> i64 {
        self.with_db(async |db| domain::base::migration::version(db).await.expect("the database answers"))
    }

    /// Rows of a text and a number.
    pub fn rows(&self, text: &'static str) -> Vec<(String, i64)> {
        self.with_db(async |db| Statement::new(text).all(db).await.expect("the database answers"))
    }

    /// Terminates every connection of a server to PostgreSQL; answers how many there were.
    pub fn cut_connections(&self) -> i64 {
        self.number(
            "select count(pg_terminate_backend(pid)) from pg_stat_activity
             where application_name = (select current_setting('application_name')) and pid <> pg_backend_pid() and $1 = $1",
            0,
        )
    }

    /// Whether the database says of itself that it is whole.
    pub fn is_sound(&self) -> bool {
        self.with_db(async |db| match db.sqlite_writer() {
            None => true,
            Some(pool) => {
                let answer: String =
                    sqlx::query_scalar("pragma integrity_check").fetch_one(pool).await.expect("SQLite answers");
                let broken = sqlx::query("pragma foreign_key_check").fetch_all(pool).await.expect("SQLite answers");
                answer == "ok" && broken.is_empty()
            }
        })
    }

    /// A command with the configuration of this place.
    pub fn twinning(&self, arguments: &[&str]) -> Command {
        self.configured(env!("CARGO_BIN_EXE_twinning"), arguments)
    }

    /// A program with the configuration of this place in its environment.
    pub fn configured(&self, program: &str, arguments: &[&str]) -> Command {
        let mut command = Command::new(program);
        for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("TWINNING_")) {
            command.env_remove(name);
        }
        command
            .args(arguments)
            .current_dir(self.folder.path())
            .env("TWINNING_ADDRESS", "127.0.0.1:0")
            .env("TWINNING_DATA_DIR", self.data())
            .env("TWINNING_DIST_DIR", self.folder.path().join("dist"))
            .env("TWINNING_SECOND_FACTOR_REQUIRED", "false")
            .env("TWINNING_LOG_LEVEL", "warn");
        if let Some(url) = &self.postgres {
            command.env("TWINNING_DATABASE_URL", url);
        }
        command
    }

    /// Starts the server.
    pub fn serve(&self) -> Running {
        Running::start(self.twinning(&["serve"]))
    }

    fn settle(&mut self) {
        let output = self.twinning(&["migrate"]).output().expect("the binary runs");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let hash = self.runtime.block_on(Hasher::new(1, HashCost::Demo).hash(PASSWORD)).expect("a password is hashed");
        let schools = [self.id(), self.id()];
        let mut rows = Vec::new();
        rows.push(Statement::new("insert into unit (code, country, switched_on) values ('IT', 'IT', $1)").bind(true));
        for (school, country) in schools.into_iter().zip(["IT", "PL"]) {
            rows.push(
                Statement::new(
                    "insert into school (id, unit, country, state, name, name_folded, town, town_folded, created_at)
                     values ($1, $2, $2, 'confirmed', 'Verdi', 'verdi', 'Lucca', 'lucca', 0)",
                )
                .bind(school)
                .bind(country),
            );
        }
        let (anna, beata, oscar, olga) = (self.id(), self.id(), self.id(), self.id());
        self.teachers = [anna, beata];
        person(&mut rows, anna, "anna", "validated", ("IT", Some(schools[0])), &hash);
        person(&mut rows, beata, "beata", "validated", ("PL", Some(schools[1])), &hash);
        for (officer, name) in [(oscar, "oscar"), (olga, "olga")] {
            person(&mut rows, officer, name, "staff", ("IT", None), &hash);
            rows.push(
                Statement::new(
                    "insert into account_grant (id, account, kind, scope, starts_at) values ($1, $2, 'officer', 'IT', 0)",
                )
                .bind(self.id())
                .bind(officer),
            );
        }
        for number in 0..400 {
            let waiting = self.id();
            let place = ("IT", Some(schools[0]));
            person(&mut rows, waiting, &format!("waiting{number}"), "awaiting_validation", place, "");
            self.waiting.push(waiting);
        }
        self.conversation = self.id();
        rows.push(
            Statement::new(
                "insert into conversation (id, subject, started_by, started_at, last_at) values ($1, 'Rivers', $2, 0, 0)",
            )
            .bind(self.conversation)
            .bind(anna),
        );
        for member in self.teachers {
            let text = "insert into conversation_member (conversation, account, last_at) values ($1, $2, 0)";
            rows.push(Statement::new(text).bind(self.conversation).bind(member));
        }
        self.settle_space(&mut rows, schools);
        self.write(rows);
    }

    fn settle_space(&mut self, rows: &mut Vec<Statement>, schools: [i64; 2]) {
        let project = self.id();
        self.space = self.id();
        rows.push(
            Statement::new(
                "insert into project (id, request, state, since, author, title, created_at, activated_at)
                 values ($1, 'first', 'active', 0, $2, 'Rivers', 0, 0)",
            )
            .bind(project)
            .bind(self.teachers[0]),
        );
        rows.push(
            Statement::new(
                "insert into space (id, project, slug, title, language, state, created_at)
                 values ($1, $2, 'rivers', 'Rivers', 'en', 'open', 0)",
            )
            .bind(self.space)
            .bind(project),
        );
        for (account, school) in self.teachers.into_iter().zip(schools) {
            rows.push(
                Statement::new(
                    "insert into space_member (id, space, account, role, school, state, since)
                     values ($1, $2, $3, 'founder', $4, 'accepted', 0)",
                )
                .bind(self.id())
                .bind(self.space)
                .bind(account)
                .bind(school),
            );
        }
        for number in 0..3_i64 {
            let page = self.id();
            let document =
                r#"{"type":"doc","content":[{"type":"paragraph","content":[{"type":"text","text":"first"}]}]}"#;
            rows.push(
                Statement::new(
                    "insert into page (id, space, position, title, document, version, author, created_at, changed_at)
                     values ($1, $2, $3, 'Page', $4, 1, $5, 0, 0)",
                )
                .bind(page)
                .bind(self.space)
                .bind(number)
                .bind(document)
                .bind(self.teachers[0]),
            );
            rows.push(
                Statement::new(
                    "insert into page_version (page, version, title, document, author, at) values ($1, 1, 'Page', $2, $3, 0)",
                )
                .bind(page)
                .bind(document)
                .bind(self.teachers[0]),
            );
            rows.push(
                Statement::new(
                    "insert into page_right (page, subject_kind, subject, allows) values ($1, 'role', 'everyone', 'read')",
                )
                .bind(page),
            );
            self.pages.push(page);
        }
    }
}

fn person(
    rows: &mut Vec<Statement>,
    id: i64,
    name: &str,
    state: &str,
    (unit, school): (&str, Option<i64>),
    hash: &str,
) {
    rows.push(
        Statement::new(
            "insert into account (id, kind, username, username_folded, password_hash, language, zone, created_at)
             values ($1, 'adult', $2, $2, $3, 'en', 'UTC', $4)",
        )
        .bind(id)
        .bind(name)
        .bind(hash)
        .bind(SystemClock.now()),
    );
    rows.push(
        Statement::new(
            "insert into person (id, state, state_since, first_name, last_name, name_folded, email, unit, country, school,
                                 role, sent_at)
             values ($1, $2, 1, $3, 'Rossi', '', $4, $5, $5, $6, 'teacher', 1)",
        )
        .bind(id)
        .bind(state)
        .bind(name)
        .bind(format!("{name}@school.example"))
        .bind(unit)
        .bind(school),
    );
}

/// A picture that is not the same twice: so many pixels wide, of noise that no format can press together.
pub fn picture(pixels: u32) -> Vec<u8> {
    let mut state = domain::base::secret::random_u32() | 1;
    let noise = image::RgbImage::from_fn(pixels, pixels, |_, _| {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        let [red, green, blue, _] = state.to_le_bytes();
        image::Rgb([red, green, blue])
    });
    let mut bytes = std::io::Cursor::new(Vec::new());
    image::DynamicImage::from(noise).write_to(&mut bytes, image::ImageFormat::Png).expect("a picture is written");
    bytes.into_inner()
}

/// A moment for forms that say which state they have seen.
pub fn seen() -> String {
    Time(1).0.to_string()
}
