//! The database's own answer: one statement counts, one chooses. Both stand on the same pass over the documents.

use super::search::{Answer, Query, counted};
use super::words::WORDS_MOST;
use super::{AgeBand, Facets, Filter, bit, mask};
use crate::base::db::{Statement, Value};
use crate::base::error::Result;
use crate::base::fold::fold;
use crate::base::id::AccountId;
use crate::base::store::Store;
use crate::sql;
use crate::vocabulary::Vocabulary;

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

/// Who is found, who almost, and how many.
pub(super) async fn answer(store: &Store, query: &Query<'_>) -> Result<Answer> {
    let counts = count(store, query).await?;
    let bits: Vec<i64> = match counts.total {
        0 => counts.relax.iter().map(|(filter, _)| filter.bit()).collect(),
        _ => vec![0],
    };
    let (offset, most) = query.part(counts.total);
    let chosen = if bits.is_empty() { Vec::new() } else { choose(store, query, &bits, offset, most).await? };
    Ok(Answer { total: counts.total, facets: counts.facets, relax: counts.relax, chosen })
}

fn bind(query: &Query<'_>, statement: Statement) -> Statement {
    let search = query.search;
    let region = fold(&search.region);
    let mut bound = statement
        .bind(query.viewer)
        .bind(query.hidden_country)
        .bind(mask(search.countries.iter().copied()))
        .bind(mask(search.languages.iter().copied()))
        .bind(mask(search.subjects.iter().copied()))
        .bind(search.ages.iter().fold(0, |ages, band| ages | band.mask()))
        .bind(mask(search.levels.iter().copied()))
        .bind(search.available)
        .bind(search.stars.clamp(0, 3))
        .bind(if region.is_empty() { region } else { format!("{region}%") })
        .bind(i64::try_from(query.meant.len()).unwrap_or(0));
    for place in 0..WORDS_MOST {
        let words = query.meant.get(place);
        bound = bound.bind(Value::list(words.map(|meant| meant.written.as_slice()).unwrap_or_default()));
    }
    bound
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
async fn count(store: &Store, query: &Query<'_>) -> Result<Counts> {
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
    let rows: Vec<CountRow> = bind(query, statement).all(&store.db).await?;
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
    counted(|value| rows.clone().filter(|row| row.value & bit(value) != 0).map(|row| row.people).sum())
}

/// A page of the people who fail exactly the filters of one of these bits, in the order of the search.
async fn choose(store: &Store, query: &Query<'_>, failed: &[i64], offset: i64, most: i64) -> Result<Vec<AccountId>> {
    let statement = sql!(concat!(
        judged!(),
        " select j.person, cast(case $19
                       when 'stars' then j.stars
                       when 'seen' then j.signed_in_at
                       when 'newest' then j.validated_at
                       else coalesce(f.score, 0) * 20 + j.stars * 4
                            + case when j.available then 30 else 0 end
                            + case when (j.languages & me.languages) <> 0 then 6 else 0 end
                            + case when (j.subjects & me.subjects) <> 0 then 8 else 0 end
                            + case when (j.ages & me.ages) <> 0 then 8 else 0 end
                   end as bigint) as place
          from judged j
               left join twinfinder_document me on me.person = $1
               left join (select person, cast(sum(weight * case when word in list($17) then 3 else 1 end) as bigint) as score
                          from twinfinder_word where word in list($18) group by person) f on f.person = j.person
          where j.failed in ids($16)
          order by 2 desc, 1 desc limit $20 offset $21"
    ));
    let rows: Vec<(AccountId, i64)> = bind(query, statement)
        .bind(Value::list(failed))
        .bind(Value::list(query.meant.iter().map(|meant| &meant.typed)))
        .bind(Value::list(query.meant.iter().flat_map(|meant| &meant.written)))
        .bind(query.search.sort.code())
        .bind(most)
        .bind(offset)
        .all(&store.db)
        .await?;
    Ok(rows.into_iter().map(|(person, _)| person).collect())
}
