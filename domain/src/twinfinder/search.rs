//! The search: the index in memory answers, or the database until the index is ready; then a page of rows is fetched.

use super::why::{Asked, Facts, reasons};
use super::words::{Meant, look_up};
use super::{Facets, Filter, Finding, Findings, OwnCountry, PAGE_SIZE, Search, bit, index, judge};
use crate::base::db::Value;
use crate::base::error::Result;
use crate::base::id::{AccountId, SchoolId};
use crate::base::limit::Limit;
use crate::base::list::{Listing, PageNumber};
use crate::base::store::Store;
use crate::base::time::MINUTE;
use crate::base::viewer::{Adult, Viewer};
use crate::candidates::partners_among;
use crate::profile::{Circle, Idea, Mark, Privacy, ProfileField, visible};
use crate::sql;
use crate::vocabulary::{CodeSet, Country, LanguageSkill, SchoolLevel, SpokenLanguage, Subject, Vocabulary};
use std::collections::HashMap;

/// Near misses shown when nobody is found.
const NEAR_MOST: i64 = 5;

/// Searches of one account.
const SEARCHES: Limit = Limit { name: "searches", most: 120, time: MINUTE };

/// A search as the database and the index read it.
pub(super) struct Query<'a> {
    /// Who searches.
    pub viewer: AccountId,
    /// The bit of the country that is not shown to her (R-TF-1), or 0.
    pub hidden_country: i64,
    /// What she chose.
    pub search: &'a Search,
    /// What she typed, and the words it may stand for.
    pub meant: &'a [Meant],
}

impl Query<'_> {
    /// Which of the people are fetched: those of the page asked for, or the nearest when nobody is found.
    pub fn part(&self, total: i64) -> (i64, i64) {
        if total > 0 { (PageNumber(self.search.page.max(1)).offset(PAGE_SIZE), PAGE_SIZE) } else { (0, NEAR_MOST) }
    }
}

/// Who is found, and how many.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Answer {
    /// How many pass all filters.
    pub total: i64,
    /// How many each value would show.
    pub facets: Facets,
    /// How many fail one filter only.
    pub relax: Vec<(Filter, i64)>,
    /// The people of the page, or who is nearest when nobody passes; in their order.
    pub chosen: Vec<AccountId>,
}

/// The values of a list that somebody has, the most frequent first.
pub(super) fn counted<T: Vocabulary>(count: impl Fn(T) -> i64) -> Vec<(T, i64)> {
    let mut counted: Vec<(T, i64)> = T::ALL.iter().map(|value| (*value, count(*value))).collect();
    counted.retain(|(_, people)| *people > 0);
    counted.sort_by_key(|(_, people)| -people);
    counted
}

/// Who answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum By {
    /// The index where it is ready, else the database.
    Any,
    /// The database.
    #[cfg(test)]
    Database,
}

/// Searches (2.7). Nobody of the viewer's own country is found unless she includes it and the instance allows it
/// (R-TF-1); nobody who is not validated, is away, or has blocked her; and never herself (R-TF-2).
///
/// # Errors
/// [`crate::base::error::Error::Forbidden`] for who is not validated, [`crate::base::error::Error::Limited`] for who searches
/// like a machine.
pub async fn search(store: &Store, viewer: &Viewer, search: &Search) -> Result<Findings> {
    SEARCHES.count(store, &viewer.validated()?.id.to_string())?;
    search_by(By::Any, store, viewer, search).await
}

/// Searches, answered by the one who is named.
pub(super) async fn search_by(by: By, store: &Store, viewer: &Viewer, search: &Search) -> Result<Findings> {
    let adult = viewer.validated()?;
    let own_country = own_country(store, adult, search);
    let hidden_country = if own_country.included { 0 } else { bit(adult.country) };
    let query = Query { viewer: adult.id, hidden_country, search, meant: &[] };
    let by_index = if by == By::Any { index::answer(store, &query).await? } else { None };
    let (meant, answer) = match by_index {
        Some(answer) => answer,
        None => {
            let meant = look_up(store, &search.words).await?;
            let answer = judge::answer(store, &Query { meant: &meant, ..query }).await?;
            (meant, answer)
        }
    };
    let query = Query { meant: &meant, ..query };
    let rows = rows(store, &query, &answer.chosen).await?;
    let Answer { total, facets, relax, .. } = answer;
    let (people, near) = if total > 0 { (rows, Vec::new()) } else { (Vec::new(), rows) };
    let relax = if total > 0 { Vec::new() } else { relax };
    let people = Listing::new(people, total, PageNumber(search.page), PAGE_SIZE);
    Ok(Findings { people, facets, relax, near, own_country })
}

fn own_country(store: &Store, adult: &Adult, search: &Search) -> OwnCountry {
    let included = search.national && store.settings.search_national;
    OwnCountry {
        country: adult.country,
        asked: search.countries.as_slice() == [adult.country],
        included,
        can_include: store.settings.search_national && !included,
    }
}

#[derive(sqlx::FromRow)]
struct Row {
    person: AccountId,
    first_name: String,
    last_name: String,
    #[sqlx(try_from = "String")]
    country: Country,
    available: bool,
    stars: i64,
    #[sqlx(try_from = "String")]
    subjects: CodeSet<Subject>,
    #[sqlx(try_from = "String")]
    languages: CodeSet<LanguageSkill>,
    ages_from: Option<i64>,
    ages_to: Option<i64>,
    privacy: String,
    school: SchoolId,
    school_name: String,
    town: String,
    region: String,
    #[sqlx(try_from = "String")]
    levels: CodeSet<SchoolLevel>,
    candidate: bool,
    my_languages: i64,
    my_subjects: i64,
}

/// The rows of the people chosen, in their order. Whoever is not validated at this moment is left out (R-TF-2).
async fn rows(store: &Store, query: &Query<'_>, chosen: &[AccountId]) -> Result<Vec<Finding>> {
    if chosen.is_empty() {
        return Ok(Vec::new());
    }
    let mut rows: Vec<Row> = sql!(
        "select p.id as person, p.first_name, p.last_name, p.country, p.available, p.stars, p.subjects, p.languages,
                p.ages_from, p.ages_to, p.privacy, s.id as school, s.name as school_name, s.town, s.region, s.levels,
                exists (select 1 from candidate k
                        where k.owner = $1 and k.person = p.id and k.removed_at is null) as candidate,
                coalesce(me.languages, 0) as my_languages, coalesce(me.subjects, 0) as my_subjects
         from person p join school s on s.id = p.school left join twinfinder_document me on me.person = $1
         where p.id in ids($2) and p.state = 'validated'"
    )
    .bind(query.viewer)
    .bind(Value::list(chosen))
    .all(&store.db)
    .await?;
    let places: HashMap<AccountId, usize> = chosen.iter().enumerate().map(|(place, person)| (*person, place)).collect();
    rows.sort_by_key(|row| places.get(&row.person));
    let mut ideas = ideas_of(store, chosen).await?;
    let together = partners_among(&store.db, query.viewer, chosen).await?;
    let asked = Asked { search: query.search, meant: query.meant };
    let finding = |row: Row| {
        let ideas = ideas.remove(&row.person).unwrap_or_default();
        let shares = together.contains(&row.person);
        row.seen(&asked, ideas, shares)
    };
    Ok(rows.into_iter().map(finding).collect())
}

impl Row {
    /// The row as members may see it, and why it is there.
    fn seen(self, asked: &Asked<'_>, ideas: Vec<Idea>, together: bool) -> Finding {
        let privacy = Privacy::from_stored(&self.privacy);
        let sees = |field| visible(field, &privacy, Circle::Member);
        let ideas = if sees(ProfileField::Idea) { ideas } else { Vec::new() };
        let facts = Facts {
            name: format!("{} {}", self.first_name, self.last_name),
            school: if sees(ProfileField::School) { self.school_name } else { String::new() },
            town: if sees(ProfileField::Town) { self.town } else { String::new() },
            region: if sees(ProfileField::Town) { self.region } else { String::new() },
            country: self.country,
            languages: if sees(ProfileField::Languages) { self.languages } else { CodeSet::default() },
            subjects: if sees(ProfileField::Subjects) { self.subjects } else { CodeSet::default() },
            levels: if sees(ProfileField::School) { self.levels } else { CodeSet::default() },
            ages: self.ages_from.zip(self.ages_to).filter(|_| sees(ProfileField::Pupils)),
            my_languages: self.my_languages,
            my_subjects: self.my_subjects,
            ideas,
        };
        let why = reasons(asked, &facts);
        Finding {
            person: self.person,
            mark: Mark::of(self.available, together),
            stars: self.stars,
            school: (!facts.school.is_empty()).then_some((self.school, facts.school)),
            town: (!facts.town.is_empty()).then_some(facts.town),
            country: facts.country,
            ages: facts.ages,
            languages: facts.languages,
            subjects: facts.subjects,
            idea: asked.best_idea(facts.ideas),
            name: facts.name,
            why,
            candidate: self.candidate,
        }
    }
}

#[derive(sqlx::FromRow)]
struct IdeaRow {
    person: AccountId,
    language: String,
    idea: String,
}

/// The ideas of the people of a page, the leading one of each first.
async fn ideas_of(store: &Store, people: &[AccountId]) -> Result<HashMap<AccountId, Vec<Idea>>> {
    let rows: Vec<IdeaRow> =
        sql!("select person, language, idea from person_idea where person in ids($1) order by person, position")
            .bind(Value::list(people))
            .all(&store.db)
            .await?;
    let mut ideas: HashMap<AccountId, Vec<Idea>> = HashMap::new();
    for row in rows {
        if let Ok(language) = row.language.parse::<SpokenLanguage>() {
            ideas.entry(row.person).or_default().push(Idea { language, text: row.idea });
        }
    }
    Ok(ideas)
}
