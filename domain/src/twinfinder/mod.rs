//! The TwinFinder (2.7): a guided search among the people whom national units have validated. It only proposes; nobody
//! is ever paired by the product (R-TF-3).
//!
//! What is searched are documents: one row for each person who may be found, with what members may see of her, kept in
//! the same transaction as her profile, her school and her state ([`refresh`], [`refresh_school`]). Chosen values are
//! bit masks, so that one pass over the documents tells for each which filters it fails: those that fail none are
//! found, those that fail exactly one are counted beside the filter's other values and are the near misses when nothing
//! is found. Words are met folded, from their beginning, and with a typo.
//!
//! Two answer alike: the database, and an index in memory that is built at the start and brought up to
//! date at each search from the changes that every transaction notes ([`keep_index`]).

#[cfg(feature = "store")]
mod change;
#[cfg(feature = "store")]
mod document;
#[cfg(feature = "store")]
mod index;
#[cfg(feature = "store")]
mod judge;
mod rules;
#[cfg(feature = "store")]
mod search;
#[cfg(feature = "store")]
mod stars;
#[cfg(all(test, feature = "store"))]
mod tests;
#[cfg(feature = "store")]
mod why;
#[cfg(feature = "store")]
mod words;

#[cfg(feature = "store")]
pub(crate) use document::{Source, codes};
#[cfg(feature = "store")]
pub use document::{forget, note_sign_in, rebuild_outdated, refresh, refresh_school};
#[cfg(feature = "store")]
pub use index::{keep_index, make_index};
pub use rules::*;
#[cfg(feature = "store")]
pub use search::search;
#[cfg(feature = "store")]
pub use stars::{STARS_JOB, StarsCounted, nightly, recompute_stars, request_stars};

use crate::base::id::{AccountId, SchoolId};
use crate::base::list::Listing;
use crate::profile::{Idea, Mark};
use crate::vocabulary::{CodeSet, Country, LanguageSkill, SchoolLevel, SpokenLanguage, Subject};
use serde::{Deserialize, Serialize};

/// What somebody searches for. Several values of one filter are alternatives; an empty filter lets everybody pass.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Search {
    /// Words in name, school, town and idea.
    pub words: String,
    /// Countries.
    pub countries: CodeSet<Country>,
    /// Languages she can work in.
    pub languages: CodeSet<SpokenLanguage>,
    /// Subjects taught.
    pub subjects: CodeSet<Subject>,
    /// Ages of her pupils.
    pub ages: CodeSet<AgeBand>,
    /// Levels of her school.
    pub levels: CodeSet<SchoolLevel>,
    /// The region of her school, from its beginning.
    pub region: String,
    /// Only people who are available now.
    pub available: bool,
    /// At least so many stars.
    pub stars: i64,
    /// The viewer's own country too (R-TF-1).
    pub national: bool,
    /// The order of the rows.
    pub sort: Sort,
    /// Which page of the rows, from 1.
    pub page: i64,
}

/// What was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Findings {
    /// The rows, twenty a page; when nobody is found, none.
    pub people: Listing<Finding>,
    /// How many people each value of each filter would show, the most first.
    pub facets: Facets,
    /// When nobody is found: how many people each filter alone keeps away, the most first.
    pub relax: Vec<(Filter, i64)>,
    /// When nobody is found: some who miss one filter only.
    pub near: Vec<Finding>,
    /// What R-TF-1 does to this search.
    pub own_country: OwnCountry,
}

/// The viewer's own country in a search (R-TF-1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnCountry {
    /// The country.
    pub country: Country,
    /// It was asked for by name, and nothing else.
    pub asked: bool,
    /// Its people are in the results.
    pub included: bool,
    /// The switch "include my country" can be offered.
    pub can_include: bool,
}

/// How many people each value would show under the other filters of the search.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Facets {
    /// By country.
    pub countries: Vec<(Country, i64)>,
    /// By language.
    pub languages: Vec<(SpokenLanguage, i64)>,
    /// By subject.
    pub subjects: Vec<(Subject, i64)>,
    /// By age of the pupils.
    pub ages: Vec<(AgeBand, i64)>,
    /// By level of the school.
    pub levels: Vec<(SchoolLevel, i64)>,
    /// Those who are available now.
    pub available: i64,
}

/// One row of the results, as members may see it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finding {
    /// The person.
    pub person: AccountId,
    /// Her name.
    pub name: String,
    /// The mark left of it.
    pub mark: Mark,
    /// The stars right of it, 0 to 3.
    pub stars: i64,
    /// Her school, if she shows it.
    pub school: Option<(SchoolId, String)>,
    /// Its town, if she shows it.
    pub town: Option<String>,
    /// Her country.
    pub country: Country,
    /// Her pupils' ages, if she shows them.
    pub ages: Option<(i64, i64)>,
    /// Her languages, if she shows them.
    pub languages: CodeSet<LanguageSkill>,
    /// Her subjects, if she shows them.
    pub subjects: CodeSet<Subject>,
    /// The project idea that fits best, if she shows it.
    pub idea: Option<Idea>,
    /// Why she was found.
    pub why: Vec<Reason>,
    /// She is in My Candidates.
    pub candidate: bool,
}

/// Why a person was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Reason {
    /// She is of a country asked for.
    Country(Country),
    /// She speaks a language asked for.
    Language(SpokenLanguage),
    /// She teaches a subject asked for.
    Subject(Subject),
    /// Her pupils are of an age asked for.
    Ages(i64, i64),
    /// Her school is of a level asked for.
    Level(SchoolLevel),
    /// Her school is in the region asked for.
    Region(String),
    /// A word, as it stands in her name, school or idea.
    Word(String),
    /// She shares a language with the viewer; said where nothing was asked for.
    SharedLanguage(SpokenLanguage),
    /// She shares a subject with the viewer; said where nothing was asked for.
    SharedSubject(Subject),
}
