//! What the public pages load. Nobody is asked who she is: all of it is for everybody.

use super::{Counters, CountryFigures, CountryPage, Overview, PublicPerson, SchoolPage, SchoolRow, projects};
use crate::base::error::{Error, Result};
use crate::base::id::SchoolId;
use crate::base::list::{Listing, PageNumber};
use crate::base::store::Store;
use crate::profile::{Circle, Privacy, ProfileField, visible};
use crate::project::{PUBLIC_A_PAGE, PublicScope, count_public_projects};
use crate::sql;
use crate::unit::UnitContact;
use crate::vocabulary::{CodeSet, Country, SchoolLevel, Unit};

/// Schools on one page of a country.
const SCHOOLS_A_PAGE: i64 = 30;

#[derive(sqlx::FromRow)]
struct FiguresRow {
    country: String,
    schools: i64,
    projects: i64,
    people: i64,
}

/// Counters and countries for the home page and the map. A school counts while a validated person works there.
///
/// # Errors
/// When the database does not answer.
pub async fn overview(store: &Store) -> Result<Overview> {
    store.recent.or_count(count_all(store)).await
}

/// At the start: shows the figures of the last time. Counting them takes seconds in a large world that is not in the
/// machine's memory yet, so it is done beside the first requests ([`count_overview`]).
///
/// # Errors
/// When the database does not answer.
pub async fn recall_overview(store: &Store) -> Result<()> {
    let kept: Option<(String,)> = sql!("select figures from overview").maybe(&store.db).await?;
    // Those of another version are counted anew like any others.
    if let Some(overview) = kept.and_then(|(figures,)| serde_json::from_str::<Overview>(&figures).ok()) {
        store.recent.recall(overview);
    }
    Ok(())
}

/// Counts the figures anew, and keeps them for the next start. At every start and every night.
///
/// # Errors
/// When the database does not answer.
pub async fn count_overview(store: &Store) -> Result<()> {
    let counted = store.recent.count(count_all(store)).await?;
    let mut tx = store.begin().await?;
    sql!("insert into overview (id, figures) values (1, $1) on conflict (id) do update set figures = excluded.figures")
        .bind(serde_json::to_string(&counted)?)
        .execute_one(&mut tx)
        .await?;
    tx.commit().await
}

async fn count_all(store: &Store) -> Result<Overview> {
    let rows: Vec<FiguresRow> = sql!(
        "select country, cast(sum(schools) as bigint) as schools, cast(sum(projects) as bigint) as projects,
                cast(sum(people) as bigint) as people
         from (
             select u.country, 0 as schools, 0 as projects, 0 as people from unit u where u.switched_on
             union all
             select s.country, count(*), 0, cast(sum(staff.people) as bigint)
             from (select school, count(*) as people from person
                   where state in ('validated', 'inactive') and school is not null group by school) staff
             join school s on s.id = staff.school where s.state = 'confirmed' group by s.country
             union all
             select f.country, 0, count(distinct f.project), 0 from project_founder f join project p on p.id = f.project
             where p.state in ('active', 'closed') and coalesce(p.held, 'archived') = 'archived' group by f.country
         ) figures group by country"
    )
    .all(&store.db)
    .await?;
    let projects = sql!(
        "select count(*) from project where state in ('active', 'closed') and coalesce(held, 'archived') = 'archived'"
    )
    .number(&store.db)
    .await?;
    let people = rows.iter().map(|row| row.people).sum();
    let countries: Vec<CountryFigures> = rows.into_iter().filter_map(figures).collect();
    let counters = Counters {
        people,
        schools: countries.iter().map(|one| one.schools).sum(),
        projects,
        countries: i64::try_from(countries.iter().filter(|one| one.schools > 0).count()).unwrap_or(i64::MAX),
    };
    Ok(Overview { counters, countries })
}

/// The figures of a country that this version knows.
fn figures(row: FiguresRow) -> Option<CountryFigures> {
    let country = Country::from_code(&row.country)?;
    Some(CountryFigures { country, schools: row.schools, projects: row.projects })
}

#[derive(sqlx::FromRow)]
struct UnitRow {
    code: String,
    #[sqlx(flatten)]
    contact: UnitContact,
}

/// The units of a country that are switched on: their contacts are public.
async fn units(store: &Store, country: Country) -> Result<Vec<(Unit, UnitContact)>> {
    let rows: Vec<UnitRow> = sql!(
        "select code, email, phone, hours, address, website from unit where country = $1 and switched_on order by code"
    )
    .bind(country.code())
    .all(&store.db)
    .await?;
    Ok(rows.into_iter().filter_map(|row| Some((Unit::from_code(&row.code)?, row.contact))).collect())
}

#[derive(sqlx::FromRow)]
struct SchoolListRow {
    id: SchoolId,
    name: String,
    town: String,
    #[sqlx(try_from = "String")]
    levels: CodeSet<SchoolLevel>,
}

/// A page of the schools of a country, by town.
async fn schools(store: &Store, country: Country, page: PageNumber) -> Result<Vec<SchoolRow>> {
    let rows: Vec<SchoolListRow> = sql!(
        "select s.id, s.name, s.town, s.levels from school s where s.country = $1 and s.state = 'confirmed'
           and exists (select 1 from person p where p.school = s.id and p.state in ('validated', 'inactive'))
         order by s.town_folded, s.name_folded, s.id limit $2 offset $3"
    )
    .bind(country.code())
    .bind(SCHOOLS_A_PAGE)
    .bind(page.offset(SCHOOLS_A_PAGE))
    .all(&store.db)
    .await?;
    let row = |row: SchoolListRow| SchoolRow { id: row.id, name: row.name, town: row.town, levels: row.levels };
    Ok(rows.into_iter().map(row).collect())
}

/// A country's page; each of its two lists has its own page number.
///
/// # Errors
/// [`Error::NotFound`] for a country that has neither a unit switched on nor a school.
pub async fn country(
    store: &Store,
    country: Country,
    schools_page: PageNumber,
    projects_page: PageNumber,
) -> Result<CountryPage> {
    let units = units(store, country).await?;
    // Counting twenty thousand schools takes long: the map has counted them.
    let counted = overview(store).await?.countries.into_iter().find(|one| one.country == country);
    let (schools_total, projects_total) = counted.map_or((0, 0), |counted| (counted.schools, counted.projects));
    if units.is_empty() && schools_total == 0 {
        return Err(Error::NotFound);
    }
    let rows = schools(store, country, schools_page).await?;
    let schools = Listing::new(rows, schools_total, schools_page, SCHOOLS_A_PAGE);
    let rows = projects::list(store, PublicScope::Country(country), projects_page).await?;
    let projects = Listing::new(rows, projects_total, projects_page, PUBLIC_A_PAGE);
    Ok(CountryPage { country, units, schools, projects })
}

#[derive(sqlx::FromRow)]
struct SchoolPageRow {
    id: SchoolId,
    name: String,
    town: String,
    #[sqlx(try_from = "String")]
    country: Country,
    #[sqlx(try_from = "String")]
    levels: CodeSet<SchoolLevel>,
    pupils: Option<i64>,
    website: String,
}

#[derive(sqlx::FromRow)]
struct PersonRow {
    first_name: String,
    last_name: String,
    role: Option<String>,
    privacy: String,
    active: bool,
}

/// A school's page with one page of its projects; of a school that was merged (R-VAL-6), that of the one that goes on in its
/// place.
///
/// # Errors
/// [`Error::NotFound`] for a school without a validated person.
pub async fn school(store: &Store, id: SchoolId, projects_page: PageNumber) -> Result<SchoolPage> {
    let row: SchoolPageRow = sql!(
        "select id, name, town, country, levels, pupils, website from school
         where id = (select coalesce(merged_into, id) from school where id = $1) and state = 'confirmed'"
    )
    .bind(id)
    .one(&store.db)
    .await?;
    let id = row.id;
    let staff: Vec<PersonRow> = sql!(
        "select first_name, last_name, role, privacy, state = 'validated' as active from person
         where school = $1 and state in ('validated', 'inactive') order by last_name, first_name, id"
    )
    .bind(id)
    .all(&store.db)
    .await?;
    if staff.is_empty() {
        return Err(Error::NotFound);
    }
    let everybody = i64::try_from(staff.len()).unwrap_or(i64::MAX);
    let people: Vec<PublicPerson> = staff.into_iter().filter_map(public_person).collect();
    let unnamed = everybody - i64::try_from(people.len()).unwrap_or(0);
    let rows = projects::list(store, PublicScope::School(id), projects_page).await?;
    let total = count_public_projects(store, id).await?;
    let projects = Listing::new(rows, total, projects_page, PUBLIC_A_PAGE);
    let SchoolPageRow { name, town, country, levels, pupils, website, .. } = row;
    Ok(SchoolPage { id, name, town, country, levels, pupils, website, people, unnamed, projects })
}

/// The name of a person who made it and her school public; her role only if that is public too. Who has not signed in for a year is
/// counted and shown to nobody (R-RET-2).
fn public_person(row: PersonRow) -> Option<PublicPerson> {
    if !row.active {
        return None;
    }
    let privacy = Privacy::from_stored(&row.privacy);
    let shown = |field| visible(field, &privacy, Circle::Public);
    let role = row.role.filter(|_| shown(ProfileField::Role)).and_then(|code| code.parse().ok());
    shown(ProfileField::Name).then(|| PublicPerson { name: format!("{} {}", row.first_name, row.last_name), role })
}
