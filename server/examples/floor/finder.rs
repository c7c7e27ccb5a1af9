//! The TwinFinder without pages around it: the bare statement, then the index in memory.

use domain::base::db::{Db, Statement};
use domain::base::error::Result;
use domain::base::id::{AccountId, SchoolId};
use domain::base::secret::{HashCost, Hasher};
use domain::base::storage::FileStore;
use domain::base::store::{Settings, Store};
use domain::base::time::SystemClock;
use domain::base::viewer::{Adult, SecondFactor, Standing, Viewer};
use domain::twinfinder::{self, AgeBand, Search, Sort};
use domain::vocabulary::{Country, SchoolLevel, SpokenLanguage, Subject, Unit};
use serde::Serialize;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// Searches of each kind that the index answers.
const OF_INDEX: usize = 300;
/// Searches that the database answers: each takes long in a large world.
const OF_DATABASE: usize = 24;
/// So many people take turns: nobody searches more often than a person may.
const SEARCHERS: i64 = 64;

/// What was measured.
#[derive(Serialize)]
pub struct Finder {
    documents: i64,
    index_seconds: f64,
    searches: Vec<Measured>,
}

/// One kind of searches; times in milliseconds.
#[derive(Serialize)]
struct Measured {
    kind: &'static str,
    database_p50: f64,
    database_p95: f64,
    index_p50: f64,
    index_p95: f64,
    found: i64,
}

type Kind = (&'static str, fn(usize) -> Search);

const KINDS: [Kind; 5] = [
    ("four filters with text", filtered),
    ("a name without its accents, or with a typo", misspelt),
    ("a name in Greek or Cyrillic", greek),
    ("a word that thousands wrote", common),
    ("nothing asked for", |_| Search { page: 1, ..Search::default() }),
];

/// Measures every kind of search by the database and by the index.
pub async fn measure(db: Db) -> Result<Finder> {
    let files = tempfile::tempdir().map_err(domain::base::error::Error::internal)?;
    let store = Store::new(
        db,
        Arc::new(SystemClock),
        Hasher::new(1, HashCost::Demo),
        FileStore::in_folder(files.path())?,
        Settings::default(),
    );
    let viewers = searchers(&store).await?;
    let documents = Statement::new("select count(*) from twinfinder_document").number(&store.db).await?;
    let mut by_database = Vec::new();
    for (_, search) in KINDS {
        by_database.push(times(&store, &viewers, OF_DATABASE, search).await?);
    }
    let begun = Instant::now();
    twinfinder::make_index(&store).await?;
    let index_seconds = begun.elapsed().as_secs_f64();
    let mut searches = Vec::new();
    for ((kind, search), (database, _)) in KINDS.into_iter().zip(by_database) {
        let (index, found) = times(&store, &viewers, OF_INDEX, search).await?;
        searches.push(Measured {
            kind,
            database_p50: at(&database, 50),
            database_p95: at(&database, 95),
            index_p50: at(&index, 50),
            index_p95: at(&index, 95),
            found,
        });
    }
    store.db.close().await;
    Ok(Finder { documents, index_seconds, searches })
}

/// Teachers of Italy.
async fn searchers(store: &Store) -> Result<Vec<Viewer>> {
    let they = "select id, school from person where country = 'IT' and state = 'validated' and school is not null
                order by id limit $1";
    let people: Vec<(AccountId, SchoolId)> = Statement::new(they).bind(SEARCHERS).all(&store.db).await?;
    Ok(people.into_iter().map(|(id, school)| searcher(id, school)).collect())
}

fn searcher(id: AccountId, school: SchoolId) -> Viewer {
    Viewer::without_session(Standing::Adult(Adult {
        id,
        name: "Chiara".into(),
        school: Some(school),
        unit: Unit::Italy,
        country: Country::Italy,
        validated: true,
        moving: false,
        school_staff: true,
        grants: Vec::new(),
        second_factor: SecondFactor::Passed,
    }))
}

/// How long each search took, in order of time, and how many people were found on average.
async fn times(
    store: &Store,
    viewers: &[Viewer],
    count: usize,
    search: fn(usize) -> Search,
) -> Result<(Vec<Duration>, i64)> {
    let mut times = Vec::with_capacity(count);
    let mut found = 0;
    for (number, viewer) in (0..count).zip(viewers.iter().cycle()) {
        let begun = Instant::now();
        found += twinfinder::search(store, viewer, &search(number)).await?.people.total;
        times.push(begun.elapsed());
    }
    times.sort_unstable();
    Ok((times, found / i64::try_from(count.max(1)).unwrap_or(1)))
}

fn at(times: &[Duration], percent: usize) -> f64 {
    let place = (times.len() * percent / 100).min(times.len().saturating_sub(1));
    times.get(place).map_or(0.0, |time| time.as_secs_f64() * 1000.0)
}

fn words<const N: usize>(number: usize, of: [&str; N]) -> Search {
    Search { words: of[number % N].into(), page: 1, ..Search::default() }
}

fn filtered(number: usize) -> Search {
    let texts = ["street", "school", "letters", "music", "water", "recipes", "podcast", "maps", "scuola", "theatre"];
    let countries = [Country::Poland, Country::France, Country::Spain, Country::Greece, Country::Germany];
    Search {
        countries: [countries[number % 5], countries[(number + 1) % 5]].into_iter().collect(),
        languages: [SpokenLanguage::English, SpokenLanguage::French].into_iter().collect(),
        ages: [AgeBand::From7, AgeBand::From12].into_iter().collect(),
        levels: SchoolLevel::ALL.iter().copied().skip(number % 2).take(5).collect(),
        subjects: if number.is_multiple_of(3) {
            Subject::ALL.iter().copied().take(8).collect()
        } else {
            Default::default()
        },
        sort: [Sort::Relevance, Sort::Stars, Sort::Seen, Sort::Newest][number % 4],
        ..words(number, texts)
    }
}

fn misspelt(number: usize) -> Search {
    words(number, ["wisniewska", "Wisnewska", "lefevre", "lefevbre", "fernandes", "kowalksi"])
}

fn greek(number: usize) -> Search {
    words(number, ["Παπαδοπούλου", "papadopulou", "Иванова", "ivanova"])
}

fn common(number: usize) -> Search {
    words(number, ["school", "project", "children", "english"])
}
