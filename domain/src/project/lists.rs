//! Lists of projects: those of a founder, what waits for whom on the Desktop, and the desk of a unit.

use super::clock::OVERDUE_DAY;
use super::load::{Project, ProjectRow, officer_viewpoint, project_row};
use super::rules::{ProjectState, UnitDecision};
use super::status::{Viewpoint, status_line};
use super::view::{Desk, DeskLine, ProjectLine};
use crate::base::db::Value;
use crate::base::error::Result;
use crate::base::id::AccountId;
use crate::base::store::Store;
use crate::base::time::{DAY, Time};
use crate::base::viewer::Viewer;
use crate::sql;

/// The viewer's own projects, the newest first: those she began and those she was asked to found.
///
/// # Errors
/// [`crate::base::error::Error::SignIn`] for a guest, [`crate::base::error::Error::Forbidden`] for a pupil.
pub async fn my_projects(store: &Store, viewer: &Viewer) -> Result<Vec<ProjectLine>> {
    let me = viewer.adult()?.id;
    let rows: Vec<ProjectRow> = sql!(concat!(
        "select ",
        project_row!(),
        "from project p join project_founder f on f.project = p.id
         where f.account = $1 and (p.author = $1 or p.version > 0) order by p.since desc, p.id desc"
    ))
    .bind(me)
    .all(&store.db)
    .await?;
    lines(store, me, rows).await
}

async fn lines(store: &Store, me: AccountId, rows: Vec<ProjectRow>) -> Result<Vec<ProjectLine>> {
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let projects = Project::complete(store, rows).await?;
    let line = |project: Project| ProjectLine {
        id: project.row.id,
        status: status_line(&project.progress(), &Viewpoint::Founder(me), store.now()),
        state: project.row.state,
        founders: project.founders_for(Some(me)),
        title: project.row.title,
    };
    Ok(projects.into_iter().map(line).collect())
}

/// How many rows the desk shows of what is decided.
const DECIDED: i64 = 50;

/// A decision at somebody's desk.
#[derive(sqlx::FromRow)]
struct AtDesk {
    project: crate::base::id::ProjectId,
    unit: String,
}

/// The desk of the viewer's units: to decide (the longest waiting first), with the founders, suspended, decided. The
/// central unit sees what is overdue (R-PRJ-5), all that is suspended, and what was decided.
///
/// # Errors
/// [`crate::base::error::Error::Forbidden`] for who is no officer.
pub async fn desk(store: &Store, viewer: &Viewer) -> Result<Desk> {
    let viewpoint = officer_viewpoint(viewer)?;
    let mut desk = Desk::default();
    for (pile, limit) in [(Pile::Waiting, 500), (Pile::Suspended, 500), (Pile::Decided, DECIDED)] {
        for line in desk_lines(store, viewer.account()?, &viewpoint, pile, limit).await? {
            if pile == Pile::Suspended {
                // One case, also for who works at the desks of both units.
                if !desk.suspended.iter().any(|other| other.id == line.id) {
                    desk.suspended.push(line);
                }
                continue;
            }
            let clock_runs = line.state == ProjectState::AwaitingUnits && line.unit.decision == UnitDecision::Pending;
            match (clock_runs, line.state.is_open() && line.unit.decision != UnitDecision::Approved) {
                (true, _) => desk.to_decide.push(line),
                (false, true) => desk.with_founders.push(line),
                (false, false) => desk.decided.push(line),
            }
        }
    }
    Ok(desk)
}

/// The piles on a desk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Pile {
    /// A unit decides, or the founders change the text.
    Waiting,
    /// Suspended: the unit looks into it.
    Suspended,
    /// Done.
    Decided,
}

impl Pile {
    /// Its name in the statement.
    fn code(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Suspended => "suspended",
            Self::Decided => "decided",
        }
    }
}

/// One pile of the desk; an officer's own projects lie with others.
async fn desk_lines(
    store: &Store,
    officer: AccountId,
    viewpoint: &Viewpoint,
    pile: Pile,
    limit: i64,
) -> Result<Vec<DeskLine>> {
    let (units, all, before) = scope(viewpoint, store.now(), pile != Pile::Waiting);
    let at_desk: Vec<AtDesk> = sql!(
        "select d.project, d.unit from project_decision d join project p on p.id = d.project
         where (d.unit in list($1) or $2) and d.since <= $3
           and case when p.held = 'suspended' then 'suspended'
                    when d.decision in ('approved', 'refused') or p.held is not null
                         or p.state not in ('draft', 'awaiting_partner', 'awaiting_units') then 'decided'
                    else 'waiting' end = $4
           and not exists (select 1 from project_founder f where f.project = p.id and f.account = $6)
         order by case when $4 = 'decided' then -coalesce(d.decided_at, p.since) else d.since end, d.project limit $5"
    )
    .bind(units)
    .bind(all)
    .bind(before)
    .bind(pile.code())
    .bind(limit)
    .bind(officer)
    .all(&store.db)
    .await?;
    let rows: Vec<ProjectRow> = sql!(concat!("select ", project_row!(), "from project where id in ids($1)"))
    .bind(Value::list(at_desk.iter().map(|at| at.project)))
    .all(&store.db)
    .await?;
    let projects = Project::complete(store, rows).await?;
    let line = |at: AtDesk| {
        let project = projects.iter().find(|project| project.row.id == at.project)?;
        let decision = project.decisions.iter().find(|decision| decision.unit.code() == at.unit)?;
        Some(DeskLine {
            id: project.row.id,
            title: project.row.title.clone(),
            state: project.row.state,
            founders: project.founders_for(None),
            unit: decision.view(store.now()),
        })
    };
    Ok(at_desk.into_iter().filter_map(line).collect())
}

/// Which decisions lie at a desk: those of its units, for the central unit all that are overdue.
fn scope(viewpoint: &Viewpoint, now: Time, decided: bool) -> (Value, bool, Time) {
    match viewpoint {
        Viewpoint::Officer(own) => (Value::list(own), false, now),
        _ if decided => (Value::list::<&str>([]), true, now),
        _ => (Value::list::<&str>([]), true, overdue_since(now)),
    }
}

/// Clocks that began then, or before, are overdue now.
fn overdue_since(now: Time) -> Time {
    now.plus(-(OVERDUE_DAY - 1) * DAY)
}

/// For the Desktop of an officer: how many projects wait for her decision, and how many of them are overdue.
///
/// # Errors
/// [`crate::base::error::Error::Forbidden`] for who is no officer.
pub async fn desk_count(store: &Store, viewer: &Viewer) -> Result<(i64, i64)> {
    let (units, all, before) = scope(&officer_viewpoint(viewer)?, store.now(), false);
    let counts: (i64, i64) = sql!(
        "select count(*), cast(coalesce(sum(case when d.since <= $4 then 1 else 0 end), 0) as bigint)
         from project_decision d join project p on p.id = d.project
         where (d.unit in list($1) or $2) and d.since <= $3 and d.decision = 'pending' and p.state = 'awaiting_units'
               and p.held is null
               and not exists (select 1 from project_founder f where f.project = p.id and f.account = $5)"
    )
    .bind(units)
    .bind(all)
    .bind(before)
    .bind(overdue_since(store.now()))
    .bind(viewer.account()?)
    .one(&store.db)
    .await?;
    Ok(counts)
}
