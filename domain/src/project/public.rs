//! What everybody on the web reads of projects (2.11.6): active, closed and archived ones, in the text both founders stand
//! behind.

use super::rules::{ProjectKind, ProjectState};
use super::text::ProjectText;
use super::view::{PublicContact, PublicProject, PublicScope};
use crate::base::db::Value;
use crate::base::error::{Error, Result};
use crate::base::id::{ProjectId, SchoolId};
use crate::base::list::PageNumber;
use crate::base::store::Store;
use crate::base::time::Time;
use crate::profile::Privacy;
use crate::sql;
use crate::vocabulary::Country;

/// Public projects a page.
pub const PUBLIC_A_PAGE: i64 = 20;

#[derive(sqlx::FromRow)]
struct Row {
    id: ProjectId,
    state: ProjectState,
    kind: ProjectKind,
    content: String,
    activated_at: Time,
    closed_at: Option<Time>,
}

#[derive(sqlx::FromRow)]
struct ContactRow {
    project: ProjectId,
    first_name: String,
    last_name: String,
    privacy: String,
    school: SchoolId,
    school_name: String,
    town: String,
    #[sqlx(try_from = "String")]
    country: Country,
}

impl ContactRow {
    /// Her name only where she has opened it and her school to the web; otherwise "teacher, school".
    fn contact(&self) -> PublicContact {
        let open = Privacy::from_stored(&self.privacy).is_named_in_public();
        let name = format!("{} {}", self.first_name, self.last_name).trim().to_owned();
        PublicContact {
            name: (open && !name.is_empty()).then_some(name),
            school: self.school,
            school_name: self.school_name.clone(),
            town: self.town.clone(),
            country: self.country,
        }
    }
}

/// A project, for everybody.
///
/// # Errors
/// [`Error::NotFound`] unless it is active, closed or archived.
pub async fn public_project(store: &Store, id: ProjectId) -> Result<PublicProject> {
    let row: Row = sql!(
        "select p.id, coalesce(p.held, p.state) as state, p.kind, v.content, p.activated_at, p.closed_at
         from project p join project_version v on v.project = p.id and v.number = p.agreed_version
         where p.id = $1 and p.state in ('active', 'closed') and coalesce(p.held, 'archived') = 'archived'"
    )
    .bind(id)
    .one(&store.db)
    .await?;
    complete(store, vec![row]).await?.pop().ok_or(Error::NotFound)
}

/// A page of public projects, the newest first.
///
/// # Errors
/// What the database answers.
pub async fn public_projects(store: &Store, scope: PublicScope, page: PageNumber) -> Result<Vec<PublicProject>> {
    let rows: Vec<Row> = match scope {
        PublicScope::Country(country) => sql!(
            "select p.id, coalesce(p.held, p.state) as state, p.kind, v.content, p.activated_at, p.closed_at
             from (select id from project
                   where state in ('active', 'closed') and coalesce(held, 'archived') = 'archived'
                     and id in (select project from project_founder where country = $1)
                   order by activated_at desc, id desc limit $2 offset $3) newest
             join project p on p.id = newest.id
             join project_version v on v.project = p.id and v.number = p.agreed_version
             order by p.activated_at desc, p.id desc"
        )
        .bind(country.code()),
        PublicScope::School(school) => sql!(
            "select p.id, coalesce(p.held, p.state) as state, p.kind, v.content, p.activated_at, p.closed_at
             from project p join project_version v on v.project = p.id and v.number = p.agreed_version
             where p.state in ('active', 'closed') and coalesce(p.held, 'archived') = 'archived'
               and p.id in (select project from project_founder where school = $1)
             order by p.activated_at desc, p.id desc limit $2 offset $3"
        )
        .bind(school),
    }
    .bind(PUBLIC_A_PAGE)
    .bind(page.offset(PUBLIC_A_PAGE))
    .all(&store.db)
    .await?;
    complete(store, rows).await
}

/// How many public projects a school has.
///
/// # Errors
/// What the database answers.
pub async fn count_public_projects(store: &Store, school: SchoolId) -> Result<i64> {
    sql!(
        "select count(*) from project where state in ('active', 'closed') and coalesce(held, 'archived') = 'archived'
           and id in (select project from project_founder where school = $1)"
    )
    .bind(school)
    .number(&store.db)
    .await
}

async fn complete(store: &Store, rows: Vec<Row>) -> Result<Vec<PublicProject>> {
    let contacts: Vec<ContactRow> = sql!(
        "select f.project, p.first_name, p.last_name, p.privacy, f.school, s.name as school_name, s.town, f.country
         from project_founder f join person p on p.id = f.account join school s on s.id = f.school
         where f.project in ids($1) order by f.project, f.position"
    )
    .bind(Value::list(rows.iter().map(|row| row.id)))
    .all(&store.db)
    .await?;
    let view = |row: Row| {
        let text: ProjectText = serde_json::from_str(&row.content)?;
        let own = contacts.iter().filter(|contact| contact.project == row.id);
        Ok(PublicProject {
            id: row.id,
            kind: row.kind,
            state: row.state,
            contacts: own.map(ContactRow::contact).collect(),
            ages: (text.ages_from.unwrap_or_default(), text.ages_to.unwrap_or_default()),
            title: text.title,
            description: text.description,
            subjects: text.subjects,
            languages: text.languages,
            starts: text.starts,
            ends: text.ends,
            activated_at: row.activated_at,
            closed_at: row.closed_at,
        })
    };
    rows.into_iter().map(view).collect()
}
