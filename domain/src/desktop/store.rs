//! Loads the Desktop.

use super::{DeskCounts, FirstSteps, Home, Invitation, Told};
use crate::account::AccountState;
use crate::base::db::Value;
use crate::base::error::Result;
use crate::base::id::AccountId;
use crate::base::store::Store;
use crate::base::viewer::Viewer;
use crate::project::{Act, desk_count, my_projects};
use crate::sql;

/// How many of her spaces the Desktop shows.
pub(super) const SPACES: usize = 20;

#[derive(sqlx::FromRow)]
struct Steps {
    state: AccountState,
    profile: bool,
    idea: bool,
    candidate: bool,
    message: bool,
    project: bool,
    active: bool,
}

#[derive(sqlx::FromRow)]
struct SpaceRow {
    id: crate::base::id::SpaceId,
    title: String,
    state: String,
    told: i64,
}

/// The Desktop of an adult.
///
/// # Errors
/// [`crate::base::error::Error::SignIn`] for a guest, [`crate::base::error::Error::Forbidden`] for a pupil.
pub async fn home(store: &Store, viewer: &Viewer) -> Result<Home> {
    let me = viewer.adult()?;
    let steps = steps(store, me.id).await?;
    // Whoever has changed school waits for her unit, and her projects go on (R-VAL-5).
    let member = me.school_staff;
    let projects = if member { my_projects(store, viewer).await? } else { Vec::new() };
    let (mine, others): (Vec<_>, Vec<_>) =
        projects.into_iter().filter(|line| line.status.act != Act::Done).partition(|line| line.status.act == Act::Me);
    let spaces = if member { spaces(store, me.id).await? } else { Vec::new() };
    let (invited, joined): (Vec<_>, Vec<_>) = spaces.into_iter().partition(|row| row.state == "invited");
    let named = |row: SpaceRow| Invitation { id: row.id, title: row.title };
    // Only the list of spaces is cut: nothing that waits for the reader may hide behind newer spaces.
    let told = joined.iter().filter(|row| row.told > 0);
    let told = told.map(|row| Told { id: row.id, title: row.title.clone(), count: row.told }).collect();
    Ok(Home {
        state: steps.state,
        waiting_for_me: mine,
        waiting_for_others: others,
        invitations: invited.into_iter().map(named).collect(),
        told,
        spaces: joined.into_iter().take(SPACES).map(named).collect(),
        steps: FirstSteps {
            profile: steps.profile,
            idea: steps.idea,
            candidate: steps.candidate,
            message: steps.message,
            project: steps.project,
            active: steps.active,
        },
        desk: desk(store, viewer).await?,
        unread_messages: if me.has_mailbox() { viewer.unread().messages } else { 0 },
    })
}

async fn steps(store: &Store, me: AccountId) -> Result<Steps> {
    sql!(
        "select p.state, (p.subjects <> '' and p.languages <> '') as profile,
                exists (select 1 from person_idea where person = p.id) as idea,
                exists (select 1 from candidate where owner = p.id) as candidate,
                exists (select 1 from message where author = p.id) as message,
                exists (select 1 from project_founder where account = p.id) as project,
                exists (select 1 from project_founder f join project j on j.id = f.project
                        where f.account = p.id and j.state in ('active', 'closed')
                          and coalesce(j.held, 'archived') = 'archived') as active
         from person p where p.id = $1"
    )
    .bind(me)
    .one(&store.db)
    .await
}

/// The spaces of an adult, those in which she is and those into which she is asked and can go, the latest first.
async fn spaces(store: &Store, me: AccountId) -> Result<Vec<SpaceRow>> {
    sql!(
        "select s.id, s.title, m.state,
                (select count(*) from pupil_report r join pupil u on u.id = r.pupil
                     join person p on p.id = m.account and p.school = m.school
                 where r.space = s.id and r.school = m.school and r.handled_at is null and m.state = 'accepted'
                   and (m.role in ('founder', 'administrator') or u.teacher = m.account)) as told
         from space_member m
         join space s on s.id = m.space
         join person me on me.id = m.account
         where m.account = $1
           and (m.state = 'accepted'
                or (m.state = 'invited' and s.state = 'open' and m.school = me.school
                    and me.state in ('validated', 'inactive')))
         order by m.since desc"
    )
    .bind(me)
    .all(&store.db)
    .await
}

#[derive(sqlx::FromRow)]
struct DeskRow {
    registrations: i64,
    reports: i64,
    pupils: i64,
}

/// What lies on the desk of an officer, if she is one; the central officer sees what lies on all.
async fn desk(store: &Store, viewer: &Viewer) -> Result<Option<DeskCounts>> {
    let Ok(units) = viewer.desks() else { return Ok(None) };
    let DeskRow { registrations, reports, pupils } = sql!(
        "select (select count(*) from person where unit in list($1)
                     and state in ('awaiting_validation', 'awaiting_revalidation')) as registrations,
                (select count(*) from report where unit in list($1) and state = 'received') as reports,
                (select count(*) from pupil_report
                 where unit in list($1) and urgent and unit_handled_at is null) as pupils"
    )
    .bind(Value::list(units))
    .one(&store.db)
    .await?;
    let (projects, _) = desk_count(store, viewer).await?;
    Ok(Some(DeskCounts { registrations, projects, reports, pupils }))
}
