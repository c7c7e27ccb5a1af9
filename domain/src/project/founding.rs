//! Beginning a project from the ring in My Candidates.

use super::load::{Project, ProjectRow, project_row};
use super::rules::{Allowed, FounderFacts, ProjectState, check_founders, deciding_units, kind_of};
use super::text::{ProjectText, TITLE_MOST};
use super::view::Founding;
use crate::account::AccountState;
use crate::base::db::Tx;
use crate::base::error::{Check, Error, Problem, Result};
use crate::base::hint::Topic;
use crate::base::id::{AccountId, ProjectId, SchoolId};
use crate::base::store::Store;
use crate::base::viewer::Viewer;
use crate::candidates;
use crate::sql;
use crate::vocabulary::{CodeSet, SpokenLanguage, Unit};

/// What the instance allows.
pub(super) fn allowed(store: &Store) -> Allowed {
    Allowed { national: store.settings.project_national, same_school: store.settings.project_same_school }
}

#[derive(sqlx::FromRow)]
struct PersonRow {
    id: AccountId,
    state: AccountState,
    first_name: String,
    last_name: String,
    #[sqlx(try_from = "String")]
    unit: Unit,
    school: Option<SchoolId>,
    school_name: Option<String>,
    town: Option<String>,
}

impl PersonRow {
    fn facts(&self) -> FounderFacts {
        FounderFacts { validated: self.state.is_validated(), school: self.school, unit: self.unit }
    }
}

async fn person(store: &Store, id: AccountId) -> Result<PersonRow> {
    sql!(
        "select p.id, p.state, p.first_name, p.last_name, p.unit, p.school, s.name as school_name, s.town
         from person p left join school s on s.id = p.school where p.id = $1"
    )
    .bind(id)
    .one(&store.db)
    .await
}

/// The partner, where the viewer may begin a project with her: a candidate of hers who fits (R-PRJ-1, R-PRJ-2), unless
/// one of them has blocked the other.
async fn partner_of(store: &Store, viewer: &Viewer, partner: AccountId) -> Result<(PersonRow, PersonRow)> {
    let me = viewer.validated()?.id;
    if me == partner
        || !candidates::is_candidate(&store.db, me, partner).await?
        || candidates::is_blocked_between(&store.db, me, partner).await?
    {
        return Err(Error::NotFound);
    }
    Ok((person(store, me).await?, person(store, partner).await?))
}

/// What stands above the form: the partner, who will decide, which languages the units read.
///
/// # Errors
/// [`Error::Forbidden`] for who is not validated, [`Error::NotFound`] for somebody who is not her candidate,
/// [`Error::Invalid`] at `partner` when the two cannot found a project together.
pub async fn founding(store: &Store, viewer: &Viewer, partner: AccountId) -> Result<Founding> {
    let (author, partner) = partner_of(store, viewer, partner).await?;
    check_founders(&author.facts(), &partner.facts(), allowed(store), false)?;
    let rows: Vec<ProjectRow> = sql!(concat!(
        "select ",
        project_row!(),
        "from project p join project_founder a on a.project = p.id and a.account = $1
              join project_founder b on b.project = p.id and b.account = $2
         where p.state in ('draft', 'awaiting_partner', 'awaiting_units', 'active') and p.held is null order by p.id desc"
    ))
    .bind(author.id)
    .bind(partner.id)
    .all(&store.db)
    .await?;
    let seen = rows.into_iter().filter(|row| row.author == author.id || row.version > 0);
    let units = deciding_units(author.unit, partner.unit);
    let units: Vec<(Unit, CodeSet<SpokenLanguage>)> =
        units.into_iter().map(|unit| (unit, unit.reading_languages())).collect();
    let shared = units.first().map(|(_, languages)| languages.clone()).unwrap_or_default();
    let shared = shared.into_iter().filter(|language| units.iter().all(|(_, reads)| reads.contains(language)));
    Ok(Founding {
        partner: partner.id,
        name: format!("{} {}", partner.first_name, partner.last_name),
        kind: kind_of(author.unit.country(), partner.unit.country()),
        school_name: partner.school_name.unwrap_or_default(),
        town: partner.town.unwrap_or_default(),
        shared_languages: shared.collect(),
        units,
        together: seen.map(|row| (row.id, row.title)).collect(),
    })
}

/// Begins a draft with a candidate, by its title; the rest of the form follows. The same `request` gives the same draft.
/// There is no limit to the number of projects (R-PRJ-4).
///
/// # Errors
/// Those of [`founding`], and [`Error::Invalid`] at `title`.
pub async fn start(
    store: &Store,
    viewer: &Viewer,
    partner: AccountId,
    title: &str,
    request: &str,
) -> Result<ProjectId> {
    let (author, partner) = partner_of(store, viewer, partner).await?;
    check_founders(&author.facts(), &partner.facts(), allowed(store), false)?;
    let title = title.trim();
    let mut check = Check::new();
    check.length("title", title, 1, TITLE_MOST);
    check.length("request", request, 1, 100);
    check.done()?;
    let request = format!("{}:{request}", author.id);
    let mut tx = store.begin().await?;
    let before: Option<(ProjectId,)> =
        sql!("select id from project where request = $1").bind(&request).maybe(&mut tx).await?;
    if let Some((project,)) = before {
        return Ok(project);
    }
    let id: ProjectId = store.new_id();
    sql!(
        "insert into project (id, request, state, since, author, title, created_at) values ($1, $2, $3, $4, $5, $6, $4)"
    )
    .bind(id)
    .bind(&request)
    .bind(ProjectState::Draft)
    .bind(store.now())
    .bind(author.id)
    .bind(title)
    .execute(&mut tx)
    .await?;
    insert_founder(&mut tx, id, &author, 1).await?;
    insert_founder(&mut tx, id, &partner, 2).await?;
    let text = ProjectText { title: title.to_owned(), ..ProjectText::default() };
    super::draft::insert_draft(store, &mut tx, id, author.id, &text, 0).await?;
    tx.wake(author.id, Topic::Project);
    tx.commit().await?;
    Ok(id)
}

async fn insert_founder(tx: &mut Tx, project: ProjectId, person: &PersonRow, position: i64) -> Result<()> {
    let school = person.school.ok_or(Error::invalid("partner", Problem::Unknown))?;
    sql!(
        "insert into project_founder (project, account, position, school, unit, country) values ($1, $2, $3, $4, $5, $6)"
    )
    .bind(project)
    .bind(person.id)
    .bind(position)
    .bind(school)
    .bind(person.unit.code())
    .bind(person.unit.country().code())
    .execute(tx)
    .await?;
    Ok(())
}

/// The founders' schools as they are now: they are fixed when the project first reaches the units, and cannot change
/// during the project (2.11.2).
pub(super) async fn refresh_schools(tx: &mut Tx, project: &Project) -> Result<()> {
    for founder in &project.founders {
        let Some(school) = founder.person_school else { return Err(Error::invalid("partner", Problem::Unknown)) };
        sql!("update project_founder set school = $3, unit = $4, country = $5 where project = $1 and account = $2")
            .bind(project.row.id)
            .bind(founder.account)
            .bind(school)
            .bind(founder.person_unit.code())
            .bind(founder.person_unit.country().code())
            .execute_one(tx)
            .await?;
    }
    Ok(())
}

/// The title of a project that two schools have founded together and that has reached the units: merged into one they
/// could not have (R-PRJ-1). One that has not is checked when it does; one that came to nothing counts no more.
pub(crate) async fn founded_together(
    store: &Store,
    tx: &mut Tx,
    one: SchoolId,
    other: SchoolId,
) -> Result<Option<String>> {
    if allowed(store).same_school {
        return Ok(None);
    }
    let found: Option<(String,)> = sql!(
        "select p.title from project p join project_founder a on a.project = p.id and a.school = $1
              join project_founder b on b.project = p.id and b.school = $2
         where p.reached_units_at is not null and p.state not in ('declined', 'withdrawn', 'refused')
           and coalesce(p.held, '') <> 'removed' order by p.id limit 1"
    )
    .bind(one)
    .bind(other)
    .maybe(tx)
    .await?;
    Ok(found.map(|(title,)| title))
}

/// The title of a project that two accounts have founded with each other: one person cannot have (R-PRJ-1).
pub(crate) async fn founded_by_both(tx: &mut Tx, one: AccountId, other: AccountId) -> Result<Option<String>> {
    let found: Option<(String,)> = sql!(
        "select p.title from project p join project_founder a on a.project = p.id and a.account = $1
              join project_founder b on b.project = p.id and b.account = $2 order by p.id limit 1"
    )
    .bind(one)
    .bind(other)
    .maybe(tx)
    .await?;
    Ok(found.map(|(title,)| title))
}
