//! The search: one statement counts, one fetches a page of rows. Both stand on the same pass over the documents.

use super::why::{Asked, Facts, reasons};
use super::words::{Meant, WORDS_MOST, look_up};
use super::{AgeBand, Facets, Filter, Finding, Findings, OwnCountry, PAGE_SIZE, Search, bit, mask};
use crate::base::db::{Statement, Value};
use crate::base::error::Result;
use crate::base::fold::fold;
use crate::base::id::{AccountId, SchoolId};
use crate::base::list::{Listing, PageNumber};
use crate::base::store::Store;
use crate::base::viewer::{Adult, Viewer};
use crate::candidates::partners_among;
use crate::profile::{Circle, Idea, Mark, Privacy, ProfileField, visible};
use crate::sql;
use crate::vocabulary::{CodeSet, Country, LanguageSkill, SchoolLevel, SpokenLanguage, Subject, Vocabulary};
use std::collections::HashMap;

/// Near misses shown when nobody is found.
const NEAR_MOST: i64 = 5;

/// The pass over the documents: who may be found (R-TF-1, R-TF-2), and for each the bits of the filters she fails.
/// An empty filter is 0 or an empty text. Each typed word has a list of the words it may stand for, up to four.
macro_rules! judged {
    () => {
        "with wanted as (
             select cast($3 as bigint) as countries, cast($4 as bigint) as languages, cast($5 as bigint) as subjects,
                    cast($6 as bigint) as ages, cast($7 as bigint) as levels, cast($8 as boolean) as available,
                    cast($9 as bigint) as stars, cast($10 as text) as region, cast($11 as bigint) as words
         ),
         judged as (
             select d.person, d.country, d.languages, d.subjects, d.ages, d.levels, d.available, d.stars,
                    d.signed_in_at, d.validated_at,
                    case when w.countries = 0 or (d.country & w.countries) <> 0 then 0 else 1 end
                    + case when w.languages = 0 or (d.languages & w.languages) <> 0 then 0 else 2 end
                    + case when w.subjects = 0 or (d.subjects & w.subjects) <> 0 then 0 else 4 end
                    + case when w.ages = 0 or (d.ages & w.ages) <> 0 then 0 else 8 end
                    + case when w.levels = 0 or (d.levels & w.levels) <> 0 then 0 else 16 end
                    + case when not w.available or d.available then 0 else 32 end
                    + case when d.stars >= w.stars then 0 else 64 end
                    + case when w.region = '' or d.region like w.region then 0 else 128 end
                    + case when (w.words < 1 or d.person in (select person from twinfinder_word where word in list($12)))
                          and (w.words < 2 or d.person in (select person from twinfinder_word where word in list($13)))
                          and (w.words < 3 or d.person in (select person from twinfinder_word where word in list($14)))
                          and (w.words < 4 or d.person in (select person from twinfinder_word where word in list($15)))
                      then 0 else 256 end as failed
             from wanted w cross join twinfinder_document d join person p on p.id = d.person and p.state = 'validated'
             where d.person <> $1 and (d.country & $2) = 0
               and d.person not in (select owner from block where person = $1)
               and d.person not in (select person from block where owner = $1)
         )"
    };
}

/// A search as its statements bind it.
struct Bound<'a> {
    viewer: AccountId,
    hidden_country: i64,
    search: &'a Search,
    meant: &'a [Meant],
}

impl Bound<'_> {
    fn bind(&self, statement: Statement) -> Statement {
        let search = self.search;
        let region = fold(&search.region);
        let mut bound = statement
            .bind(self.viewer)
            .bind(self.hidden_country)
            .bind(mask(search.countries.iter().copied()))
            .bind(mask(search.languages.iter().copied()))
            .bind(mask(search.subjects.iter().copied()))
            .bind(search.ages.iter().fold(0, |ages, band| ages | band.mask()))
            .bind(mask(search.levels.iter().copied()))
            .bind(search.available)
            .bind(search.stars.clamp(0, 3))
            .bind(if region.is_empty() { region } else { format!("{region}%") })
            .bind(i64::try_from(self.meant.len()).unwrap_or(0));
        for place in 0..WORDS_MOST {
            let words = self.meant.get(place);
            bound = bound.bind(Value::list(words.map(|meant| meant.written.as_slice()).unwrap_or_default()));
        }
        bound
    }
}

/// Searches (2.7). Nobody of the viewer's own country is found unless she includes it and the instance allows it
/// (R-TF-1); nobody who is not validated, is away, or has blocked her; and never herself (R-TF-2).
///
/// # Errors
/// [`crate::base::error::Error::Forbidden`] for who is not validated.
pub async fn search(store: &Store, viewer: &Viewer, search: &Search) -> Result<Findings> {
    let adult = viewer.validated()?;
    let own_country = own_country(store, adult, search);
    let meant = look_up(store, &search.words).await?;
    let hidden_country = if own_country.included { 0 } else { bit(adult.country) };
    let bound = Bound { viewer: adult.id, hidden_country, search, meant: &meant };
    let counts = count(store, &bound).await?;
    let page = search.page.max(1);
    let (people, near) = if counts.total > 0 {
        (rows(store, &bound, &[0], PageNumber(page).offset(PAGE_SIZE), PAGE_SIZE).await?, Vec::new())
    } else {
        let bits: Vec<i64> = counts.relax.iter().map(|(filter, _)| filter.bit()).collect();
        let near = if bits.is_empty() { Vec::new() } else { rows(store, &bound, &bits, 0, NEAR_MOST).await? };
        (Vec::new(), near)
    };
    let total = counts.total;
    let relax = if total > 0 { Vec::new() } else { counts.relax };
    let people = Listing { rows: people, total, page, size: PAGE_SIZE };
    Ok(Findings { people, facets: counts.facets, relax, near, own_country })
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
struct CountRow {
    facet: i64,
    value: i64,
    people: i64,
}

struct Counts {
    total: i64,
    facets: Facets,
    relax: Vec<(Filter, i64)>,
}

/// Counts everything at once: who passes, who fails one filter only, and each filter's values under the others.
async fn count(store: &Store, bound: &Bound<'_>) -> Result<Counts> {
    let statement = sql!(concat!(
        judged!(),
        ", near as materialized (select * from judged where (failed & (failed - 1)) = 0)
         select cast(0 as bigint) as facet, cast(failed as bigint) as value, count(*) as people from near group by failed
         union all select 1, country, count(*) from near where failed in (0, 1) group by country
         union all select 2, languages, count(*) from near where failed in (0, 2) group by languages
         union all select 4, subjects, count(*) from near where failed in (0, 4) group by subjects
         union all select 8, ages, count(*) from near where failed in (0, 8) group by ages
         union all select 16, levels, count(*) from near where failed in (0, 16) group by levels
         union all select 32, 1, count(*) from near where failed in (0, 32) and available"
    ));
    let rows: Vec<CountRow> = bound.bind(statement).all(&store.db).await?;
    let of = |filter: Filter| rows.iter().filter(move |row| row.facet == filter.bit());
    let passed = |row: &&CountRow| row.facet == 0 && row.value == 0;
    let mut relax: Vec<(Filter, i64)> = rows
        .iter()
        .filter(|row| row.facet == 0)
        .filter_map(|row| Some((Filter::of_bit(row.value)?, row.people)))
        .collect();
    relax.sort_by_key(|(filter, people)| (-people, *filter));
    let ages = AgeBand::ALL.map(|band| {
        let people = of(Filter::Ages).filter(|row| row.value & band.mask() != 0).map(|row| row.people).sum();
        (band, people)
    });
    let facets = Facets {
        countries: values(of(Filter::Countries)),
        languages: values(of(Filter::Languages)),
        subjects: values(of(Filter::Subjects)),
        ages: ages.into_iter().filter(|(_, people)| *people > 0).collect(),
        levels: values(of(Filter::Levels)),
        available: of(Filter::Available).map(|row| row.people).sum(),
    };
    Ok(Counts { total: rows.iter().find(passed).map_or(0, |row| row.people), facets, relax })
}

/// The values of the masks with their counts, the most first.
fn values<'a, T: Vocabulary>(rows: impl Iterator<Item = &'a CountRow> + Clone) -> Vec<(T, i64)> {
    let count = |value: T| rows.clone().filter(|row| row.value & bit(value) != 0).map(|row| row.people).sum();
    let mut counted: Vec<(T, i64)> = T::ALL.iter().map(|value| (*value, count(*value))).collect();
    counted.retain(|(_, people)| *people > 0);
    counted.sort_by_key(|(_, people)| -people);
    counted
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

/// A page of the people who fail exactly the filters of one of these bits, in the order of the search.
async fn rows(store: &Store, bound: &Bound<'_>, failed: &[i64], offset: i64, most: i64) -> Result<Vec<Finding>> {
    let statement = sql!(concat!(
        judged!(),
        ", chosen as (
              select j.person, case $19
                       when 'stars' then j.stars
                       when 'seen' then j.signed_in_at
                       when 'newest' then j.validated_at
                       else coalesce(f.score, 0) * 20 + j.stars * 4
                            + case when j.available then 30 else 0 end
                            + case when (j.languages & me.languages) <> 0 then 6 else 0 end
                            + case when (j.subjects & me.subjects) <> 0 then 8 else 0 end
                            + case when (j.ages & me.ages) <> 0 then 8 else 0 end
                   end as place
              from judged j
                   left join twinfinder_document me on me.person = $1
                   left join (select person, cast(sum(weight * case when word in list($17) then 3 else 1 end) as bigint) as score
                              from twinfinder_word where word in list($18) group by person) f on f.person = j.person
              where j.failed in ids($16)
              order by 2 desc, 1 desc limit $20 offset $21
          )
          select c.person, p.first_name, p.last_name, p.country, p.available, p.stars, p.subjects, p.languages,
                 p.ages_from, p.ages_to, p.privacy, s.id as school, s.name as school_name, s.town, s.region, s.levels,
                 exists (select 1 from candidate k
                         where k.owner = $1 and k.person = c.person and k.removed_at is null) as candidate,
                 coalesce(me.languages, 0) as my_languages, coalesce(me.subjects, 0) as my_subjects
          from chosen c join person p on p.id = c.person join school s on s.id = p.school
               left join twinfinder_document me on me.person = $1
          order by c.place desc, c.person desc"
    ));
    let rows: Vec<Row> = bound
        .bind(statement)
        .bind(Value::list(failed))
        .bind(Value::list(bound.meant.iter().map(|meant| &meant.typed)))
        .bind(Value::list(bound.meant.iter().flat_map(|meant| &meant.written)))
        .bind(bound.search.sort.code())
        .bind(most)
        .bind(offset)
        .all(&store.db)
        .await?;
    let people: Vec<AccountId> = rows.iter().map(|row| row.person).collect();
    if people.is_empty() {
        return Ok(Vec::new());
    }
    let mut ideas = ideas_of(store, &people).await?;
    let together = partners_among(&store.db, bound.viewer, &people).await?;
    let asked = Asked { search: bound.search, meant: bound.meant };
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
