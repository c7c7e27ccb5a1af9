//! The desk of a unit's schools: the list, and one school with everything that is known of it.

use super::store::{changes_of, maybe};
use super::{School, SchoolLine, SchoolPerson, SchoolRecord, SchoolSearch, SchoolState};
use crate::account::AccountState;
use crate::base::db::{On, Statement, Value};
use crate::base::error::Result;
use crate::base::fold::{fold_search, patterns};
use crate::base::id::SchoolId;
use crate::base::list::{Listing, PageNumber};
use crate::base::store::Store;
use crate::base::viewer::Viewer;
use crate::sql;
use crate::validation;
use crate::vocabulary::Unit;

/// Rows a page.
const SIZE: i64 = 20;
/// Schools offered to merge into, at most.
const OFFERED: i64 = 12;

/// A school for an officer at whose desk it lies.
pub(super) async fn at_desk(on: impl Into<On<'_>>, viewer: &Viewer, id: SchoolId) -> Result<School> {
    viewer.at_desk(maybe(on, id).await?, |school| school.unit)
}

/// A school `s` as a [`SchoolLine`].
macro_rules! line {
    () => {
        "s.id, s.name, s.town, coalesce(s.register_code, '') as code, s.state,
                (select count(*) from person p where p.school = s.id and p.state = 'validated') as people "
    };
}

/// Whether a school `s` has all words: `$3` to `$7` their [`patterns`] in its name, town and code.
macro_rules! has_words {
    () => {
        "s.name_folded || ' ' || s.town_folded || ' ' || lower(coalesce(s.register_code, '')) like $3
           and s.name_folded || ' ' || s.town_folded || ' ' || lower(coalesce(s.register_code, '')) like $4
           and s.name_folded || ' ' || s.town_folded || ' ' || lower(coalesce(s.register_code, '')) like $5
           and s.name_folded || ' ' || s.town_folded || ' ' || lower(coalesce(s.register_code, '')) like $6
           and s.name_folded || ' ' || s.town_folded || ' ' || lower(coalesce(s.register_code, '')) like $7 "
    };
}

/// The schools of a unit that a search names: `$1` the unit, `$2` states, `$3` to `$7` patterns of words, `$8` only
/// those without active people, `$9` only those that are perhaps here twice.
macro_rules! matching {
    () => {
        concat!(
            "from school s where s.unit = $1 and s.state in list($2) and ",
            has_words!(),
            "and (not cast($8 as boolean)
                or not exists (select 1 from person p where p.school = s.id and p.state = 'validated'))
           and (not cast($9 as boolean) or (s.state in ('proposed', 'confirmed') and exists (
                select 1 from school o
                where o.unit = s.unit and o.id <> s.id and o.state in ('proposed', 'confirmed')
                  and (o.register_code = s.register_code
                       or (o.town_folded = s.town_folded and o.name_folded = s.name_folded)))))"
        )
    };
}

fn bind(statement: Statement, unit: Unit, search: &SchoolSearch) -> Statement {
    let states = search.state.map_or(SchoolState::ALL.to_vec(), |state| vec![state]);
    let mut statement = statement.bind(unit.code()).bind(Value::list(states.into_iter().map(|state| state.code())));
    for pattern in patterns(&fold_search(&search.words)) {
        statement = statement.bind(pattern);
    }
    statement.bind(search.deserted).bind(search.twice)
}

/// The schools of a unit, by town and name.
///
/// # Errors
/// As [`Viewer::officer_of`].
pub async fn desk(
    store: &Store,
    viewer: &Viewer,
    unit: Unit,
    search: &SchoolSearch,
    page: PageNumber,
) -> Result<Listing<SchoolLine>> {
    viewer.officer_of(unit)?;
    let total = bind(sql!(concat!("select count(*) ", matching!())), unit, search).number(&store.db).await?;
    let rows = sql!(concat!(
        "select ",
        line!(),
        matching!(),
        " order by s.town_folded, s.name_folded, s.id limit $10 offset $11"
    ));
    let rows = bind(rows, unit, search).bind(SIZE).bind(page.offset(SIZE)).all(&store.db).await?;
    Ok(Listing::new(rows, total, page, SIZE))
}

/// The open schools of the same unit into which a school can be merged: those that the words name, and without words
/// those that have its code, or its name and town.
async fn others(store: &Store, school: &School, words: &str) -> Result<Vec<SchoolLine>> {
    if !school.state.is_open() {
        return Ok(Vec::new());
    }
    let folded = fold_search(words);
    let mut statement = sql!(concat!(
        "select ",
        line!(),
        "from school s join school o on o.id = $2
         where s.unit = $1 and s.id <> $2 and s.state in ('proposed', 'confirmed') and ",
        has_words!(),
        "and (cast($8 as boolean) or s.register_code = o.register_code
                or (s.town_folded = o.town_folded and s.name_folded = o.name_folded))
         order by s.town_folded, s.name_folded, s.id limit $9"
    ))
    .bind(school.unit.code())
    .bind(school.id);
    for pattern in patterns(&folded) {
        statement = statement.bind(pattern);
    }
    statement.bind(!folded.is_empty()).bind(OFFERED).all(&store.db).await
}

/// One school with everything that its unit knows of it, and the schools into which it could be merged: those that the
/// words name, or those that are perhaps the same.
///
/// # Errors
/// As [`Viewer::at_desk`].
pub async fn desk_record(store: &Store, viewer: &Viewer, id: SchoolId, words: &str) -> Result<SchoolRecord> {
    let school = at_desk(&store.db, viewer, id).await?;
    let merged_into = match school.merged_into {
        Some(other) => Some(line(store, other).await?),
        None => None,
    };
    Ok(SchoolRecord {
        merged_into,
        register: validation::register_of(store, &school).await?,
        people: people(store, id).await?,
        changes: changes_of(store, id).await?,
        others: others(store, &school, words).await?,
        school,
    })
}

async fn line(store: &Store, id: SchoolId) -> Result<SchoolLine> {
    sql!(concat!("select ", line!(), "from school s where s.id = $1")).bind(id).one(&store.db).await
}

async fn people(store: &Store, id: SchoolId) -> Result<Vec<SchoolPerson>> {
    let rows: Vec<(String, String, AccountState)> = sql!(
        "select first_name, last_name, state from person where school = $1 and state <> 'anonymised'
         order by last_name, first_name, id limit 200"
    )
    .bind(id)
    .all(&store.db)
    .await?;
    let person = |(first, last, state)| SchoolPerson { name: format!("{first} {last}"), state };
    Ok(rows.into_iter().map(person).collect())
}
