//! Worlds at the size of Europe (5.3): the small world, and around it as many schools, people, messages, projects and
//! spaces as there were in a year.
//!
//! Acting it all out would take days, so these rows are written directly, many in one statement, and hold what the
//! store's functions would have left: the same folded names, the same documents of the TwinFinder, the same states.
//! Not made are the audit, the mails and the notices of what nobody did. Each step is cut into pieces, written in one
//! transaction with how far it has come: a world that was cut short is continued. While one piece is written, the next
//! is made.

mod people;
mod plan;
mod projects;
mod sheet;
mod spaces;
mod talks;
#[cfg(test)]
mod tests;

use super::drawing::drawing;
use super::tidy::durable;
use crate::base::db::{Statement, Tx};
use crate::base::error::{Error, Result};
use crate::base::fold::trigrams;
use crate::base::id::AccountId;
use crate::base::store::Store;
use crate::base::time::Time;
use crate::demo::sign_in::PASSWORD;
use crate::vocabulary::Unit;
use crate::{sql, twinfinder};
use plan::{Counts, Drawing, Plan};
use rand::SeedableRng;
use rand::rngs::StdRng;
use sheet::{Sheet, row};
use std::ops::Range;
use std::str::FromStr;
use std::sync::Arc;

/// Pictures are rows of their own and share so many files.
const FILES: usize = 50;

/// How large a world is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Size {
    /// Some 400 schools and 700 people, who act through the functions of real use.
    Small,
    /// As in 2008: 33 000 schools, 55 000 people.
    Of2008,
    /// As in 2011: 82 000 schools, 140 000 people.
    Of2011,
    /// As in 2020: 200 000 schools, 720 000 people; messages, pages, pictures and pupils a tenth.
    Of2020,
}

impl FromStr for Size {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match text {
            "small" => Ok(Self::Small),
            "2008" => Ok(Self::Of2008),
            "2011" => Ok(Self::Of2011),
            "2020" => Ok(Self::Of2020),
            other => Err(format!("`{other}` is no size: small, 2008, 2011 or 2020")),
        }
    }
}

impl Size {
    fn counts(self) -> Option<Counts> {
        let mailbox = (200, 50);
        match self {
            Self::Small => None,
            Self::Of2008 => Some(Counts {
                schools: 33_000,
                italy: 20_000,
                people: 55_000,
                active: 80,
                anonymous: 0,
                projects: 15_000,
                running: 5_300,
                candidates: 200_000,
                messages: 300_000,
                pages: 50_000,
                pictures: 200_000,
                pupils: 60_000,
                mailbox,
            }),
            Self::Of2011 => Some(Counts {
                schools: 82_000,
                italy: 20_000,
                people: 140_000,
                active: 60,
                anonymous: 5,
                projects: 50_000,
                running: 15_000,
                candidates: 700_000,
                messages: 1_500_000,
                pages: 500_000,
                pictures: 2_000_000,
                pupils: 500_000,
                mailbox,
            }),
            Self::Of2020 => Some(Counts {
                schools: 200_000,
                italy: 20_000,
                people: 720_000,
                active: 49,
                anonymous: 15,
                projects: 110_000,
                running: 35_000,
                candidates: 3_000_000,
                messages: 1_000_000,
                pages: 200_000,
                pictures: 1_000_000,
                pupils: 200_000,
                mailbox,
            }),
        }
    }
}

/// How far the making has come: rows of how many, and what is being made.
#[derive(Debug, Clone, Copy)]
pub struct Made {
    /// So much is done.
    pub done: usize,
    /// Of so much.
    pub of: usize,
    /// What is being made.
    pub what: &'static str,
}

/// A step of the making.
struct Step {
    what: &'static str,
    of: usize,
    /// How many at once.
    piece: usize,
    /// What one of them costs beside a school.
    cost: usize,
    make: fn(&Plan, Range<usize>) -> Vec<Sheet>,
}

fn steps(plan: &Plan) -> [Step; 7] {
    let counts = &plan.counts;
    let step = |what, of, piece, cost, make| Step { what, of, piece, cost, make };
    [
        step("schools", counts.schools, 4000, 1, people::schools),
        step("people", counts.people, 4000, 8, people::people),
        step("candidates", plan.active(), 4000, 2, talks::candidates),
        step("messages", talks::conversations(plan), 4000, 2, talks::talks),
        step("a full mailbox", counts.mailbox.0, 100, 20, talks::mailbox),
        step("projects", counts.projects, 2000, 4, projects::projects),
        step("spaces, pages and pictures", counts.projects, 1000, 12, spaces::spaces),
    ]
}

/// Adds what the small world lacks of the size; continues what was begun.
///
/// # Errors
/// What the database answers.
pub async fn enlarge(store: &Store, size: Size, seed: u64, progress: &mut (dyn FnMut(Made) + Send)) -> Result<()> {
    match size.counts() {
        None => Ok(()),
        Some(counts) => enlarge_to(store, counts, seed, progress).await,
    }
}

async fn enlarge_to(store: &Store, counts: Counts, seed: u64, progress: &mut (dyn FnMut(Made) + Send)) -> Result<()> {
    durable(store, false).await?;
    let now = begun(store).await?;
    let plan = Arc::new(complete(store, Plan::new(counts, seed, now)).await?);
    let steps = steps(&plan);
    let of = steps.iter().map(|step| step.of * step.cost).sum();
    let mut before = 0;
    for Step { what, of: total, piece, cost, make } in steps {
        let mut done = done(store, what).await?;
        let made = |done: usize| {
            let (plan, until) = (plan.clone(), (done + piece).min(total));
            tokio::task::spawn_blocking(move || make(&plan, done..until))
        };
        let mut next = made(done);
        while done < total {
            progress(Made { done: before + done * cost, of, what });
            let sheets = next.await.map_err(Error::internal)?;
            done = (done + piece).min(total);
            next = made(done);
            let mut tx = store.begin().await?;
            for sheet in sheets {
                write(&mut tx, sheet).await?;
            }
            note(&mut tx, what, done).await?;
            tx.commit().await?;
        }
        before += total * cost;
    }
    progress(Made { done: of, of, what: "the index of words, stars" });
    pieces(store).await?;
    twinfinder::recompute_stars(store).await?;
    durable(store, true).await
}

async fn write(tx: &mut Tx, sheet: Sheet) -> Result<()> {
    for statement in sheet.into_statements() {
        tx.execute_text(statement).await?;
    }
    Ok(())
}

/// What only the database and the files know.
async fn complete(store: &Store, mut plan: Plan) -> Result<Plan> {
    plan.password = store.hasher.hash(PASSWORD).await?;
    let officers: Vec<(AccountId, String)> =
        sql!("select account, scope from account_grant where kind = 'officer' and ends_at is null")
            .all(&store.db)
            .await?;
    plan.officers =
        officers.into_iter().filter_map(|(officer, unit)| Some((unit.parse::<Unit>().ok()?, officer))).collect();
    let writer: Option<(AccountId,)> =
        sql!("select id from account where username = 'chiara'").maybe(&store.db).await?;
    plan.writer = writer.map_or(AccountId(Plan::account(plan.ranked(plan.active() - 1))), |(writer,)| writer);
    let mut rng = StdRng::seed_from_u64(0);
    for number in 0..FILES {
        let (bytes, words) = drawing(&mut rng, number);
        let bytes = bytes?;
        let size = i64::try_from(bytes.len()).unwrap_or(i64::MAX);
        plan.drawings.push(Drawing { key: store.files.put(bytes).await?, size, words });
    }
    Ok(plan)
}

/// The pieces of all words, by which a word with a typo is met.
async fn pieces(store: &Store) -> Result<()> {
    let mut last = String::new();
    loop {
        let words: Vec<(String,)> =
            sql!("select distinct word from twinfinder_word where word > $1 order by word limit 5000")
                .bind(&last)
                .all(&store.db)
                .await?;
        let Some((word,)) = words.last() else { return Ok(()) };
        last.clone_from(word);
        let mut sheet = Sheet::of("twinfinder_piece (piece, word)");
        for (word,) in &words {
            for piece in trigrams(word) {
                row!(sheet, &piece, word);
            }
        }
        let mut tx = store.begin().await?;
        write(&mut tx, sheet).await?;
        tx.commit().await?;
    }
}

/// How far a world has come stands in a table that only unfinished worlds have.
const PROGRESS: &str = "create table if not exists demo_progress (step text primary key, done bigint not null)";

/// Whether this database holds a demo world that was begun and not finished.
///
/// # Errors
/// What the database answers.
pub async fn is_begun(store: &Store) -> Result<bool> {
    let tables = if store.db.is_sqlite() {
        "select count(*) from sqlite_master where name = 'demo_progress'"
    } else {
        "select count(*) from pg_tables where tablename = 'demo_progress' and schemaname = current_schema()"
    };
    Ok(Statement::new(tables).number(&store.db).await? > 0)
}

/// Marks the database as one in which a demo world is being made.
///
/// # Errors
/// What the database answers.
pub async fn begin(store: &Store) -> Result<()> {
    let mut tx = store.begin().await?;
    tx.execute_text(PROGRESS.into()).await?;
    tx.commit().await
}

/// Takes away all that is in the database: half a small world cannot be continued.
///
/// # Errors
/// What the database answers.
pub async fn empty(store: &Store) -> Result<()> {
    let list = if store.db.is_sqlite() {
        "select name from sqlite_master where type = 'table' and name not like 'sqlite_%' and name <> '_sqlx_migrations'"
    } else {
        "select tablename from pg_tables where schemaname = current_schema() and tablename <> '_sqlx_migrations'"
    };
    let tables: Vec<(String,)> = Statement::new(list).all(&store.db).await?;
    let tables: Vec<String> = tables.into_iter().map(|(table,)| table).collect();
    let mut tx = store.begin().await?;
    if store.db.is_sqlite() {
        // References are looked at when all is gone.
        tx.execute_text("pragma defer_foreign_keys = on".into()).await?;
        for table in &tables {
            tx.execute_text(format!("delete from {table}")).await?;
        }
    } else {
        tx.execute_text(format!("truncate table {}", tables.join(", "))).await?;
    }
    tx.commit().await
}

/// Takes the mark away: the world is whole.
///
/// # Errors
/// What the database answers.
pub async fn finish(store: &Store) -> Result<()> {
    let mut tx = store.begin().await?;
    tx.execute_text("drop table demo_progress".into()).await?;
    tx.commit().await
}

/// Writes down that a step has come so far.
///
/// # Errors
/// What the database answers.
pub async fn note(tx: &mut Tx, step: &str, done: usize) -> Result<()> {
    Statement::new("insert into demo_progress (step, done) values ($1, $2) on conflict (step) do update set done = $2")
        .bind(step)
        .bind(i64::try_from(done).unwrap_or(i64::MAX))
        .execute(tx)
        .await?;
    Ok(())
}

/// How far a step has come.
///
/// # Errors
/// What the database answers.
pub async fn done(store: &Store, step: &str) -> Result<usize> {
    let done: Option<(i64,)> =
        Statement::new("select done from demo_progress where step = $1").bind(step).maybe(&store.db).await?;
    Ok(done.map_or(0, |(done,)| usize::try_from(done).unwrap_or(0)))
}

/// The moment at which the making began: a world that is continued keeps its days.
async fn begun(store: &Store) -> Result<Time> {
    let known = done(store, "moment").await?;
    if known > 0 {
        return Ok(Time(i64::try_from(known).unwrap_or(0)));
    }
    let now = store.now();
    let mut tx = store.begin().await?;
    note(&mut tx, "moment", usize::try_from(now.0).unwrap_or(0)).await?;
    tx.commit().await?;
    Ok(now)
}
