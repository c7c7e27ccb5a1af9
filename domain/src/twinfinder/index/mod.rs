//! The documents in memory, so that a search among all of Europe takes milliseconds.
//!
//! The database stays the truth. At the start a task reads all documents, some thousand at a time, while the database
//! answers searches itself ([`keep_index`]). From then on every search first reads whose documents have changed since,
//! and those documents: what was committed before the search began is in its answer, on every node. Who is far behind,
//! as after a night in which many stars changed, lets the database answer until the task has caught up.

mod answer;
mod bits;
mod table;
mod tally;
#[cfg(test)]
mod tests;
mod words;

use super::change::{self, News, Place};
use super::document::Columns;
use super::search::{Answer, Query};
use super::words::Meant;
use crate::base::db::Value;
use crate::base::error::Result;
use crate::base::id::AccountId;
use crate::base::store::Store;
use crate::base::time::Time;
use crate::sql;
use std::collections::HashMap;
use std::sync::{PoisonError, RwLock, RwLockReadGuard};
use std::time::Duration;
use table::Table;
use tokio::sync::Notify;

/// Changes that a search reads itself.
const CHANGES_MOST: usize = 500;
/// People whose documents are read at once while the index is built.
const PEOPLE_AT_ONCE: i64 = 4000;
/// How often the task looks whether the index should be built anew.
const LOOK: Duration = Duration::from_secs(60);

/// The index of a store: nothing until it is built.
#[derive(Default)]
pub(super) struct Finder {
    index: RwLock<Option<Index>>,
    behind: Notify,
}

struct Index {
    /// All changes up to here are in the table.
    place: Place,
    table: Table,
}

impl Finder {
    fn read(&self) -> RwLockReadGuard<'_, Option<Index>> {
        self.index.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn place(&self) -> Option<Place> {
        self.read().as_ref().map(|index| index.place)
    }

    fn set(&self, index: Option<Index>) {
        *self.index.write().unwrap_or_else(PoisonError::into_inner) = index;
    }

    /// Puts documents in that were read after the place, unless somebody has put in newer ones.
    fn apply(&self, place: Place, documents: &Documents) {
        let mut index = self.index.write().unwrap_or_else(PoisonError::into_inner);
        let Some(index) = index.as_mut().filter(|index| index.place < place) else { return };
        for (person, words) in &documents.people {
            match documents.columns.get(person) {
                None => index.table.remove(*person),
                Some(columns) => {
                    let texts = documents.words.get(person).map_or(&[][..], Vec::as_slice);
                    index.table.put(*person, columns, words.then_some(texts));
                }
            }
        }
        index.place = place;
    }
}

/// Answers from the index, if it is ready and no more than a few changes behind. Two statements; four when something
/// has changed.
pub(super) async fn answer(store: &Store, query: &Query<'_>) -> Result<Option<(Vec<Meant>, Answer)>> {
    let finder = store.held.of::<Finder>();
    let Some(place) = finder.place() else { return Ok(None) };
    let news = change::since(store, place, query.viewer, CHANGES_MOST).await?;
    if news.lost || news.changes.len() == CHANGES_MOST {
        finder.behind.notify_one();
        return Ok(None);
    }
    catch_up(store, &finder, &news).await?;
    let index = finder.read();
    let Some(Index { table, .. }) = index.as_ref() else { return Ok(None) };
    let meant = table.meant(&query.search.words);
    let query = Query { meant: &meant, ..*query };
    let answer = table.answer(&query, &news.blocked);
    Ok(Some((meant, answer)))
}

async fn catch_up(store: &Store, finder: &Finder, news: &News) -> Result<()> {
    if let Some(place) = news.place {
        let mut people: HashMap<AccountId, bool> = HashMap::new();
        for (person, words) in &news.changes {
            *people.entry(*person).or_default() |= words;
        }
        let documents = Documents::of(store, people.into_iter().collect()).await?;
        finder.apply(place, &documents);
    }
    Ok(())
}

/// Documents as they are now.
struct Documents {
    people: Vec<(AccountId, bool)>,
    columns: HashMap<AccountId, Columns>,
    words: HashMap<AccountId, Vec<(String, i64)>>,
}

#[derive(sqlx::FromRow)]
struct DocumentRow {
    person: AccountId,
    country: i64,
    languages: i64,
    subjects: i64,
    ages: i64,
    levels: i64,
    available: bool,
    stars: i64,
    region: String,
    signed_in_at: Time,
    validated_at: Time,
}

impl DocumentRow {
    fn columns(self) -> Columns {
        let Self { country, languages, subjects, ages, levels, available, stars, region, .. } = self;
        let (signed_in_at, validated_at) = (self.signed_in_at, self.validated_at);
        Columns { country, languages, subjects, ages, levels, available, stars, region, signed_in_at, validated_at }
    }
}

#[derive(sqlx::FromRow)]
struct WordRow {
    person: AccountId,
    word: String,
    weight: i64,
}

impl Documents {
    async fn of(store: &Store, people: Vec<(AccountId, bool)>) -> Result<Self> {
        let rows: Vec<DocumentRow> = sql!(
            "select person, country, languages, subjects, ages, levels, available, stars, region, signed_in_at,
                    validated_at
             from twinfinder_document where person in ids($1)"
        )
        .bind(Value::list(people.iter().map(|(person, _)| person)))
        .all(&store.db)
        .await?;
        let columns = rows.into_iter().map(|row| (row.person, row.columns())).collect();
        let with_words: Vec<AccountId> = people.iter().filter(|(_, words)| *words).map(|(person, _)| *person).collect();
        let mut words: HashMap<AccountId, Vec<(String, i64)>> = HashMap::new();
        if !with_words.is_empty() {
            let rows: Vec<WordRow> = sql!("select person, word, weight from twinfinder_word where person in ids($1)")
                .bind(Value::list(&with_words))
                .all(&store.db)
                .await?;
            for WordRow { person, word, weight } in rows {
                words.entry(person).or_default().push((word, weight));
            }
        }
        Ok(Self { people, columns, words })
    }
}

/// Reads all documents and puts the index in place. Searches are answered by the database meanwhile, or by the index
/// before.
///
/// # Errors
/// What the database answers.
pub async fn make_index(store: &Store) -> Result<()> {
    let place = change::now(store).await?;
    let mut table = Table::new();
    let mut last = AccountId(i64::MIN);
    loop {
        let rows: Vec<DocumentRow> = sql!(
            "select person, country, languages, subjects, ages, levels, available, stars, region, signed_in_at,
                    validated_at
             from twinfinder_document where person > $1 order by person limit $2"
        )
        .bind(last)
        .bind(PEOPLE_AT_ONCE)
        .all(&store.db)
        .await?;
        let Some(until) = rows.last().map(|row| row.person) else { break };
        let words: Vec<WordRow> =
            sql!("select person, word, weight from twinfinder_word where person > $1 and person <= $2 order by person")
                .bind(last)
                .bind(until)
                .all(&store.db)
                .await?;
        last = until;
        put_all(&mut table, rows, words);
        tokio::task::yield_now().await;
    }
    table.shrink();
    let (people, bytes) = (table.people(), table.bytes());
    metrics::gauge!("twinning_twinfinder_index_bytes").set(bytes as f64);
    tracing::info!(people, megabytes = bytes >> 20, "the TwinFinder's index is ready");
    store.held.of::<Finder>().set(Some(Index { place, table }));
    Ok(())
}

/// Documents and their words, both in the order of people.
fn put_all(table: &mut Table, rows: Vec<DocumentRow>, words: Vec<WordRow>) {
    let mut words = words.into_iter().peekable();
    for row in rows {
        let person = row.person;
        while words.next_if(|word| word.person < person).is_some() {}
        let mut own = Vec::new();
        while let Some(WordRow { word, weight, .. }) = words.next_if(|word| word.person == person) {
            own.push((word, weight));
        }
        table.put(person, &row.columns(), Some(&own));
    }
}

/// Builds the index and keeps it: catches up when searches find it behind, builds anew when much of it is empty. Runs
/// until it is dropped.
pub async fn keep_index(store: &Store) {
    let finder = store.held.of::<Finder>();
    loop {
        if let Err(cause) = look_after(store, &finder).await {
            tracing::error!(%cause, "the TwinFinder's index could not be kept");
        }
        let _either = tokio::time::timeout(LOOK, finder.behind.notified()).await;
    }
}

async fn look_after(store: &Store, finder: &Finder) -> Result<()> {
    let worn =
        finder.read().as_ref().is_none_or(|Index { table, .. }| table.empty_places() > 1000 + table.people() / 10);
    if worn {
        return make_index(store).await;
    }
    while let Some(place) = finder.place() {
        let news = change::since(store, place, AccountId(0), CHANGES_MOST).await?;
        if news.lost {
            return make_index(store).await;
        }
        catch_up(store, finder, &news).await?;
        if news.changes.len() < CHANGES_MOST {
            break;
        }
    }
    Ok(())
}
