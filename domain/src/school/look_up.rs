//! Looking a school up among the schools and the rows of the registers: without accents, with a typo.
//!
//! First every word typed must stand in the folded text, which is one pass over a country. Only when that finds few, the
//! country's texts are compared by their three-letter pieces.

use super::{Found, LOOKED_UP_MOST, Picked, SchoolForm};
use crate::base::error::{Error, Result};
use crate::base::fold::{fold, patterns, trigrams};
use crate::base::id::SchoolId;
use crate::base::limit::Limit;
use crate::base::store::Store;
use crate::base::time::MINUTE;
use crate::base::viewer::Viewer;
use crate::school::web_address;
use crate::sql;
use crate::vocabulary::{CodeSet, Country, SchoolLevel, SchoolTrack};

/// Look-ups of one account.
const LOOK_UPS: Limit = Limit { name: "look-ups of schools", most: 120, time: MINUTE };
/// Rows that a word for word search may bring, to be ordered here.
const CANDIDATES: i64 = 300;
/// Fewer hits than this and typos are considered.
const FEW: usize = 3;
/// How much of what was typed must be found again, from 0 to 1, for a near miss…
const NEAR: f64 = 0.5;
/// …and how much less than in the best one.
const BEHIND_BEST: f64 = 0.15;

#[derive(sqlx::FromRow)]
struct Candidate {
    school: Option<SchoolId>,
    register_row: Option<i64>,
    text: String,
}

/// The schools of a country that fit what was typed, the best first. A row of the register that is a school already is
/// shown once, as the school; one that was merged, as the school that goes on in its place.
///
/// # Errors
/// [`Error::SignIn`] for a guest, [`Error::Forbidden`] for a pupil, [`Error::Limited`] for who looks like a machine.
pub async fn look_up(store: &Store, viewer: &Viewer, country: Country, typed: &str) -> Result<Vec<Found>> {
    LOOK_UPS.count(store, &viewer.adult()?.id.to_string())?;
    let folded = fold(&typed.chars().take(100).collect::<String>());
    if folded.len() < 2 {
        return Ok(Vec::new());
    }
    let mut ranked = ranked(exact(store, country, &folded).await?, &folded, 0.0);
    if ranked.len() < FEW {
        ranked = self::ranked(all(store, country).await?, &folded, NEAR);
    }
    ranked.truncate(LOOKED_UP_MOST);
    shown(store, &ranked).await
}

/// The schools of the same town with a like name: one of them may be what somebody is about to enter as new.
///
/// # Errors
/// As [`look_up`].
pub async fn alike(store: &Store, viewer: &Viewer, country: Country, new: &SchoolForm) -> Result<Vec<Found>> {
    let (name, town) = (fold(&new.name), fold(&new.town));
    if name.is_empty() || town.is_empty() {
        return Ok(Vec::new());
    }
    let pieces = trigrams(&name);
    let mut found = look_up(store, viewer, country, &format!("{name} {town}")).await?;
    found.retain(|one| fold(&one.town) == town && score(&pieces, &fold(&one.name)) >= NEAR);
    Ok(found)
}

/// Every word typed stands in the text.
async fn exact(store: &Store, country: Country, folded: &str) -> Result<Vec<Candidate>> {
    let mut statement = sql!(
        "select school, register_row, text from (
            select id as school, cast(null as bigint) as register_row,
                   name_folded || ' ' || town_folded || ' ' || lower(coalesce(register_code, '')) as text
            from school where country = $1 and state in ('proposed', 'confirmed')
            union all
            select cast(null as bigint), r.id, r.search_folded
            from register_school r where r.country = $1 and r.gone_at is null and not exists (
                select 1 from school s join school t on t.id = coalesce(s.merged_into, s.id)
                where s.country = r.country and s.register_source = r.source and s.register_code = r.code
                    and t.state in ('proposed', 'confirmed'))
         ) places
         where text like $2 and text like $3 and text like $4 and text like $5 and text like $6 limit $7"
    )
    .bind(country.code());
    for pattern in patterns(folded) {
        statement = statement.bind(pattern);
    }
    statement.bind(CANDIDATES).all(&store.db).await
}

/// Every text of the country.
async fn all(store: &Store, country: Country) -> Result<Vec<Candidate>> {
    sql!(
        "select id as school, cast(null as bigint) as register_row,
                name_folded || ' ' || town_folded || ' ' || lower(coalesce(register_code, '')) as text
         from school where country = $1 and state in ('proposed', 'confirmed')
         union all
         select cast(null as bigint), r.id, r.search_folded
         from register_school r where r.country = $1 and r.gone_at is null and not exists (
             select 1 from school s join school t on t.id = coalesce(s.merged_into, s.id)
             where s.country = r.country and s.register_source = r.source and s.register_code = r.code
                 and t.state in ('proposed', 'confirmed'))"
    )
    .bind(country.code())
    .all(&store.db)
    .await
}

/// Orders by how much of what was typed is found again, then schools before rows of the register, then shorter names.
fn ranked(candidates: Vec<Candidate>, folded: &str, least: f64) -> Vec<Candidate> {
    let pieces = trigrams(folded);
    let mut scored: Vec<(f64, Candidate)> = candidates
        .into_iter()
        .map(|candidate| (score(&pieces, &candidate.text), candidate))
        .filter(|(score, _)| *score >= least)
        .collect();
    scored.sort_by(|(one, a), (other, b)| {
        other.total_cmp(one).then_with(|| b.school.cmp(&a.school)).then_with(|| a.text.len().cmp(&b.text.len()))
    });
    let best = scored.first().map_or(0.0, |(score, _)| *score);
    let near = scored.into_iter().filter(|(score, _)| *score + BEHIND_BEST >= best);
    near.map(|(_, candidate)| candidate).collect()
}

/// The share of the pieces that stand in a folded text.
fn score(pieces: &[String], text: &str) -> f64 {
    let padded = format!("  {} ", text.replace(' ', "  "));
    let found = pieces.iter().filter(|piece| padded.contains(piece.as_str())).count();
    found as f64 / pieces.len().max(1) as f64
}

#[derive(sqlx::FromRow)]
struct ShownRow {
    id: i64,
    name: String,
    address: String,
    town: String,
    code: String,
}

/// What people read of the best rows, in their order.
async fn shown(store: &Store, ranked: &[Candidate]) -> Result<Vec<Found>> {
    use crate::base::db::Value;
    let schools: Vec<ShownRow> =
        sql!("select id, name, address, town, coalesce(register_code, '') as code from school where id in ids($1)")
            .bind(Value::list(ranked.iter().filter_map(|candidate| candidate.school)))
            .all(&store.db)
            .await?;
    let rows: Vec<ShownRow> = sql!("select id, name, address, town, code from register_school where id in ids($1)")
        .bind(Value::list(ranked.iter().filter_map(|candidate| candidate.register_row)))
        .all(&store.db)
        .await?;
    let found = |picked: Picked, row: &ShownRow| Found {
        picked,
        name: row.name.clone(),
        address: row.address.clone(),
        town: row.town.clone(),
        code: row.code.clone(),
    };
    Ok(ranked
        .iter()
        .filter_map(|candidate| match (candidate.school, candidate.register_row) {
            (Some(id), _) => schools.iter().find(|row| row.id == id.0).map(|row| found(Picked::School(id), row)),
            (None, Some(id)) => rows.iter().find(|row| row.id == id).map(|row| found(Picked::Register(id), row)),
            (None, None) => None,
        })
        .collect())
}

#[derive(sqlx::FromRow)]
struct RegisterRow {
    source: String,
    #[sqlx(try_from = "String")]
    country: Country,
    code: String,
    name: String,
    #[sqlx(try_from = "String")]
    levels: CodeSet<SchoolLevel>,
    status: Option<String>,
    address: String,
    postal_code: String,
    town: String,
    region: String,
    phone: String,
    email: String,
    website: String,
}

/// What the register tells of a school, as the beginning of its record: its source, its country and the fields.
///
/// # Errors
/// [`Error::NotFound`] when the row does not exist.
pub async fn register_row(store: &Store, row: i64) -> Result<(String, Country, SchoolForm)> {
    let row: Option<RegisterRow> = sql!(
        "select source, country, code, name, levels, status, address, postal_code, town, region, phone, email, website
         from register_school where id = $1"
    )
    .bind(row)
    .maybe(&store.db)
    .await?;
    let row = row.ok_or(Error::NotFound)?;
    let form = SchoolForm {
        name: row.name,
        levels: row.levels,
        track: Some(SchoolTrack::General),
        status: row.status.and_then(|code| code.parse().ok()),
        address: row.address,
        postal_code: row.postal_code,
        town: row.town,
        region: row.region,
        code: row.code,
        phone: row.phone,
        email: row.email,
        website: web_address(&row.website),
        ..SchoolForm::default()
    };
    Ok((row.source, row.country, form))
}
