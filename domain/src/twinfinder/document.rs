//! The documents that are searched, kept in the transaction of whatever changes them. They hold only what members may
//! see: a subject that is hidden is not found by its filter either.

use super::change::{What, note};
use super::rules::{age_mask, mask};
use crate::base::db::{Tx, Value};
use crate::base::error::Result;
use crate::base::fold::{fold, trigrams};
use crate::base::id::{AccountId, SchoolId};
use crate::base::store::Store;
use crate::base::time::Time;
use crate::profile::{Circle, Privacy, ProfileField, visible};
use crate::sql;
use crate::vocabulary::{CodeSet, Country, LanguageSkill, SchoolLevel, SpokenLanguage, Subject};
use std::collections::{BTreeMap, BTreeSet};
use std::hash::{DefaultHasher, Hash, Hasher};

/// How much a word counts: in the name, in school and town, in the idea.
const WEIGHTS: [i64; 3] = [8, 4, 1];

/// What a document is made of.
#[derive(sqlx::FromRow)]
pub(crate) struct Source {
    pub first_name: String,
    pub last_name: String,
    #[sqlx(try_from = "String")]
    pub country: Country,
    #[sqlx(try_from = "String")]
    pub languages: CodeSet<LanguageSkill>,
    #[sqlx(try_from = "String")]
    pub subjects: CodeSet<Subject>,
    pub ages_from: Option<i64>,
    pub ages_to: Option<i64>,
    pub available: bool,
    pub wished_topic: String,
    pub stars: i64,
    pub privacy: String,
    pub validated_at: Option<Time>,
    pub last_sign_in_at: Option<Time>,
    pub school_name: String,
    pub town: String,
    pub region: String,
    #[sqlx(try_from = "String")]
    pub levels: CodeSet<SchoolLevel>,
}

/// The columns of a document: what members may see of somebody, as bit masks.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub(crate) struct Columns {
    pub country: i64,
    pub languages: i64,
    pub subjects: i64,
    pub ages: i64,
    pub levels: i64,
    pub available: bool,
    pub stars: i64,
    pub region: String,
    pub signed_in_at: Time,
    pub validated_at: Time,
}

impl Source {
    /// The columns of the document.
    pub(crate) fn columns(&self, now: Time) -> Columns {
        let privacy = Privacy::from_stored(&self.privacy);
        let sees = |field| visible(field, &privacy, Circle::Member);
        let when = |field, value: i64| if sees(field) { value } else { 0 };
        let languages = mask(self.languages.iter().map(|skill| skill.language));
        let ages = self.ages_from.zip(self.ages_to).map_or(0, |(from, to)| age_mask(from, to));
        Columns {
            country: mask([self.country]),
            languages: when(ProfileField::Languages, languages),
            subjects: when(ProfileField::Subjects, mask(self.subjects.iter().copied())),
            ages: when(ProfileField::Pupils, ages),
            levels: when(ProfileField::School, mask(self.levels.iter().copied())),
            available: self.available,
            stars: self.stars,
            region: if sees(ProfileField::Town) { fold(&self.region) } else { String::new() },
            signed_in_at: self.last_sign_in_at.unwrap_or_default(),
            validated_at: self.validated_at.unwrap_or(now),
        }
    }

    /// Every word of a person and what it counts where it counts most.
    pub(crate) fn words(&self, ideas: &[String]) -> BTreeMap<String, i64> {
        let privacy = Privacy::from_stored(&self.privacy);
        let sees = |field| visible(field, &privacy, Circle::Member);
        let [name, school, idea] = WEIGHTS;
        let mut texts =
            vec![(idea, ideas.join(" "), ProfileField::Idea), (idea, self.wished_topic.clone(), ProfileField::Wishes)];
        texts.push((school, format!("{} {}", self.town, self.region), ProfileField::Town));
        texts.push((school, self.school_name.clone(), ProfileField::School));
        texts.push((name, format!("{} {}", self.first_name, self.last_name), ProfileField::Name));
        let mut words = BTreeMap::new();
        for (weight, text, field) in texts {
            if sees(field) {
                let folded = fold(&text);
                let kept = folded.split(' ').filter(|word| (2..=40).contains(&word.len()));
                words.extend(kept.map(|word| (word.to_owned(), weight)));
            }
        }
        words
    }
}

/// A fingerprint of the vocabularies: masks made with others must be made anew.
pub(crate) fn codes() -> i64 {
    let mut hasher = DefaultHasher::new();
    Country::ALL.iter().for_each(|value| value.code().hash(&mut hasher));
    SpokenLanguage::ALL.iter().for_each(|value| value.code().hash(&mut hasher));
    Subject::ALL.iter().for_each(|value| value.code().hash(&mut hasher));
    SchoolLevel::ALL.iter().for_each(|value| value.code().hash(&mut hasher));
    (hasher.finish() >> 1).cast_signed()
}

/// Brings the document of a person up to date; whoever may not be found (R-TF-2) has none. To be called in the
/// transaction of every change of her state, her profile or her privacy.
///
/// # Errors
/// What the database answers.
pub async fn refresh(store: &Store, tx: &mut Tx, person: AccountId) -> Result<()> {
    let source: Option<Source> = sql!(
        "select p.first_name, p.last_name, p.country, p.languages, p.subjects, p.ages_from, p.ages_to, p.available,
                p.wished_topic, p.stars, p.privacy, p.validated_at, a.last_sign_in_at, s.name as school_name, s.town,
                s.region, s.levels
         from person p join account a on a.id = p.id join school s on s.id = p.school
         where p.id = $1 and p.state = 'validated' and s.state in ('proposed', 'confirmed') and a.ended_at is null"
    )
    .bind(person)
    .maybe(&mut *tx)
    .await?;
    let Some(source) = source else { return forget(tx, person).await };
    let ideas: Vec<(String,)> =
        sql!("select idea from person_idea where person = $1 order by position").bind(person).all(&mut *tx).await?;
    write(tx, person, &source.columns(store.now())).await?;
    let ideas: Vec<String> = ideas.into_iter().map(|(idea,)| idea).collect();
    note(tx, &[person], What::All);
    write_words(tx, person, &source.words(&ideas)).await
}

async fn write(tx: &mut Tx, person: AccountId, columns: &Columns) -> Result<()> {
    sql!(
        "insert into twinfinder_document (person, country, languages, subjects, ages, levels, available, stars, region,
                                          signed_in_at, validated_at, codes)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
         on conflict (person) do update set country = $2, languages = $3, subjects = $4, ages = $5, levels = $6,
             available = $7, stars = $8, region = $9, signed_in_at = $10, validated_at = $11, codes = $12"
    )
    .bind(person)
    .bind(columns.country)
    .bind(columns.languages)
    .bind(columns.subjects)
    .bind(columns.ages)
    .bind(columns.levels)
    .bind(columns.available)
    .bind(columns.stars)
    .bind(&columns.region)
    .bind(columns.signed_in_at)
    .bind(columns.validated_at)
    .bind(codes())
    .execute(tx)
    .await?;
    Ok(())
}

#[derive(sqlx::FromRow)]
struct StoredWord {
    word: String,
    weight: i64,
}

/// Writes what differs: a changed sentence costs its own words only.
async fn write_words(tx: &mut Tx, person: AccountId, words: &BTreeMap<String, i64>) -> Result<()> {
    let stored: Vec<StoredWord> =
        sql!("select word, weight from twinfinder_word where person = $1").bind(person).all(&mut *tx).await?;
    let stored: BTreeMap<String, i64> = stored.into_iter().map(|row| (row.word, row.weight)).collect();
    let gone: Vec<&String> =
        stored.iter().filter(|(word, weight)| words.get(*word) != Some(weight)).map(|(word, _)| word).collect();
    remove_words(tx, person, &gone).await?;
    for weight in WEIGHTS {
        let fresh: Vec<&String> = words
            .iter()
            .filter(|(word, counts)| **counts == weight && stored.get(*word) != Some(counts))
            .map(|(word, _)| word)
            .collect();
        if !fresh.is_empty() {
            sql!(
                "insert into twinfinder_word (word, person, weight)
                 select w.*, cast($2 as bigint), cast($3 as bigint) from list($1) w"
            )
            .bind(Value::list(&fresh))
            .bind(person)
            .bind(weight)
            .execute(tx)
            .await?;
            write_pieces(tx, &fresh).await?;
        }
    }
    Ok(())
}

/// Takes words away from a person, and the pieces of those that nobody else has: no name outlives its owner here.
async fn remove_words(tx: &mut Tx, person: AccountId, words: &[&String]) -> Result<()> {
    if words.is_empty() {
        return Ok(());
    }
    sql!("delete from twinfinder_word where person = $1 and word in list($2)")
        .bind(person)
        .bind(Value::list(words))
        .execute(tx)
        .await?;
    sql!(
        "delete from twinfinder_piece where word in list($1)
         and not exists (select 1 from twinfinder_word w where w.word = twinfinder_piece.word)"
    )
    .bind(Value::list(words))
    .execute(tx)
    .await?;
    Ok(())
}

/// Writes the pieces of words that are new to the product. A row travels as its piece followed by its word.
async fn write_pieces(tx: &mut Tx, words: &[&String]) -> Result<()> {
    let known: Vec<(String,)> = sql!("select distinct word from twinfinder_piece where word in list($1)")
        .bind(Value::list(words))
        .all(&mut *tx)
        .await?;
    let known: BTreeSet<String> = known.into_iter().map(|(word,)| word).collect();
    let fresh = words.iter().filter(|word| !known.contains(**word));
    let rows: Vec<String> =
        fresh.flat_map(|word| trigrams(word).into_iter().map(move |piece| format!("{piece}{word}"))).collect();
    if !rows.is_empty() {
        sql!(
            "insert into twinfinder_piece (piece, word)
             select substr(r.both, 1, 3), substr(r.both, 4)
             from (select '' as both where 1 = 0 union all select l.* from list($1) l) r"
        )
        .bind(Value::list(&rows))
        .execute(tx)
        .await?;
    }
    Ok(())
}

/// Takes a person out of the search.
///
/// # Errors
/// What the database answers.
pub async fn forget(tx: &mut Tx, person: AccountId) -> Result<()> {
    if sql!("delete from twinfinder_document where person = $1").bind(person).execute(tx).await? > 0 {
        note(tx, &[person], What::All);
    }
    let words: Vec<(String,)> =
        sql!("select word from twinfinder_word where person = $1").bind(person).all(&mut *tx).await?;
    let words: Vec<&String> = words.iter().map(|(word,)| word).collect();
    remove_words(tx, person, &words).await
}

/// Brings the documents of everybody at a school up to date, in the transaction that changes the school.
///
/// # Errors
/// What the database answers.
pub async fn refresh_school(store: &Store, tx: &mut Tx, school: SchoolId) -> Result<()> {
    let people: Vec<(AccountId,)> =
        sql!("select id from person where school = $1 and state = 'validated'").bind(school).all(&mut *tx).await?;
    for (person,) in people {
        refresh(store, tx, person).await?;
    }
    Ok(())
}

/// Notes that somebody has signed in: the order "last seen" follows it.
///
/// # Errors
/// What the database answers.
pub async fn note_sign_in(tx: &mut Tx, person: AccountId, at: Time) -> Result<()> {
    let found = sql!("update twinfinder_document set signed_in_at = $2 where person = $1")
        .bind(person)
        .bind(at)
        .execute(tx)
        .await?;
    if found > 0 {
        note(tx, &[person], What::Columns);
    }
    Ok(())
}

/// Makes the documents that are missing or were made with other vocabularies, some at a time; answers how many.
///
/// # Errors
/// What the database answers.
pub async fn rebuild_outdated(store: &Store) -> Result<i64> {
    let mut made = 0;
    loop {
        let mut tx = store.begin().await?;
        let people: Vec<(AccountId,)> = sql!(
            "select p.id from person p join school s on s.id = p.school and s.state in ('proposed', 'confirmed')
                 join account a on a.id = p.id and a.ended_at is null
                 left join twinfinder_document d on d.person = p.id
             where p.state = 'validated' and (d.codes is null or d.codes <> $1) limit 500"
        )
        .bind(codes())
        .all(&mut tx)
        .await?;
        for (person,) in &people {
            refresh(store, &mut tx, *person).await?;
        }
        tx.commit().await?;
        if people.is_empty() {
            return Ok(made);
        }
        made += i64::try_from(people.len()).unwrap_or(0);
    }
}
