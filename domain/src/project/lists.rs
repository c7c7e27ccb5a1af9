//! Lists of projects: those of a founder, what waits for whom on the Desktop, and the desk of a unit.

use super::clock::OVERDUE_DAY;
use super::load::{Project, ProjectRow, project_row};
use super::status::{Viewpoint, status_line};
use super::view::{Desk, DeskLine, DeskPlace, Pile, ProjectLine};
use crate::base::db::{Statement, Value};
use crate::base::error::Result;
use crate::base::id::{AccountId, ProjectId};
use crate::base::list::Listing;
use crate::base::store::Store;
use crate::base::time::{DAY, Time};
use crate::base::viewer::{Grant, Viewer};
use crate::sql;
use crate::vocabulary::Unit;

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

/// Rows on a page of the desk.
const SIZE: i64 = 50;

/// Whose decisions lie at a desk: those of its units; at that of the central unit all, of those that wait the overdue ones.
struct Scope {
    units: Vec<Unit>,
    central: bool,
}

impl Scope {
    /// The desk that an officer asks for; who works at one only is at that.
    fn of(viewer: &Viewer, central: bool) -> Result<Self> {
        viewer.desks()?;
        let units = viewer.own_units();
        if viewer.holds(Grant::Central).is_ok() && (central || units.is_empty()) {
            return Ok(Self::central());
        }
        Ok(Self { units, central: false })
    }

    fn central() -> Self {
        Self { units: Vec::new(), central: true }
    }

    /// The other desk of who works at both.
    fn other(&self, viewer: &Viewer) -> Option<Self> {
        let units = viewer.own_units();
        let both = viewer.holds(Grant::Central).is_ok() && !units.is_empty();
        both.then(|| if self.central { Self { units, central: false } } else { Self::central() })
    }
}

/// The decisions at a desk, each with its pile: `$1` the units, `$2` whether it is the central one, `$3` since when a
/// clock runs that is overdue, `$4` the officer, whose own projects lie with others. A case of conduct is one, also for who
/// works at the desks of both units.
macro_rules! at_desk {
    () => {
        "from (select d.project, d.unit, d.since, coalesce(d.decided_at, p.since) as decided_at,
                   case when p.held = 'suspended' then 'suspended'
                        when d.decision in ('approved', 'refused') or p.held is not null
                             or p.state not in ('draft', 'awaiting_partner', 'awaiting_units') then 'decided'
                        when d.decision = 'pending' and p.state = 'awaiting_units' then 'to_decide'
                        else 'with_founders' end as pile
               from project_decision d join project p on p.id = d.project
               where (d.unit in list($1) or cast($2 as boolean))
                 and not exists (select 1 from project_founder f where f.project = d.project and f.account = $4)) d
         where (d.pile in ('suspended', 'decided') or not cast($2 as boolean) or d.since <= $3)
           and (d.pile <> 'suspended' or not exists (
               select 1 from project_decision o where o.project = d.project and o.unit < d.unit
                   and (o.unit in list($1) or cast($2 as boolean)))) "
    };
}

/// A decision at somebody's desk.
#[derive(sqlx::FromRow)]
struct AtDesk {
    project: ProjectId,
    unit: String,
    pile: Pile,
}

/// A page of the desk of the viewer's units, or of the central unit where she is of both and asks for it: suspended, to
/// decide (the longest waiting first), with the founders, decided (the newest first). The central unit sees what is overdue
/// (R-PRJ-5), all that is suspended, and what was decided.
///
/// # Errors
/// [`crate::base::error::Error::Forbidden`] for who is no officer.
pub async fn desk(store: &Store, viewer: &Viewer, place: DeskPlace) -> Result<Desk> {
    let (scope, officer) = (Scope::of(viewer, place.central)?, viewer.account()?);
    let bind = |statement: Statement| {
        let statement = statement.bind(Value::list(&scope.units)).bind(scope.central);
        statement.bind(overdue_since(store.now())).bind(officer)
    };
    let mut piles: Vec<(Pile, i64)> =
        bind(sql!(concat!("select d.pile, count(*) ", at_desk!(), "group by d.pile"))).all(&store.db).await?;
    piles.sort_by_key(|(pile, _)| *pile);
    let page = sql!(concat!(
        "select d.project, d.unit, d.pile ",
        at_desk!(),
        "and d.pile in list($5)
         order by case d.pile when 'suspended' then 0 when 'to_decide' then 1 when 'with_founders' then 2 else 3 end,
                  case d.pile when 'decided' then -d.decided_at else d.since end, d.project, d.unit
         limit $6 offset $7"
    ));
    let wanted = piles.iter().filter(|(pile, _)| place.pile.is_none_or(|only| only == *pile));
    let total = wanted.clone().map(|(_, count)| *count).sum();
    let page = bind(page).bind(Value::list(wanted.map(|(pile, _)| pile.code()))).bind(SIZE);
    let rows = desk_lines(store, page.bind(place.page.offset(SIZE)).all(&store.db).await?).await?;
    let waiting_elsewhere = match scope.other(viewer) {
        Some(other) => Some(waiting(store, viewer, &other).await?.0),
        None => None,
    };
    let lines = Listing::new(rows, total, place.page, SIZE);
    Ok(Desk { central: scope.central, waiting_elsewhere, piles, lines })
}

/// The projects of these decisions, in their order.
async fn desk_lines(store: &Store, at_desk: Vec<AtDesk>) -> Result<Vec<DeskLine>> {
    if at_desk.is_empty() {
        return Ok(Vec::new());
    }
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
            pile: at.pile,
            founders: project.founders_for(None),
            unit: decision.view(store.now()),
        })
    };
    Ok(at_desk.into_iter().filter_map(line).collect())
}

/// Clocks that began then, or before, are overdue now.
fn overdue_since(now: Time) -> Time {
    now.plus(-(OVERDUE_DAY - 1) * DAY)
}

/// For the Desktop of an officer: how many projects wait for her decision, and how many of them are overdue. Who is of a
/// unit and of the central one is told of her unit's and of the overdue ones of all.
///
/// # Errors
/// [`crate::base::error::Error::Forbidden`] for who is no officer.
pub async fn desk_count(store: &Store, viewer: &Viewer) -> Result<(i64, i64)> {
    viewer.desks()?;
    let central = viewer.holds(Grant::Central).is_ok();
    waiting(store, viewer, &Scope { units: viewer.own_units(), central }).await
}

/// How many projects wait at a desk, and how many of them are overdue.
async fn waiting(store: &Store, viewer: &Viewer, scope: &Scope) -> Result<(i64, i64)> {
    sql!(
        "select count(*), cast(coalesce(sum(case when d.since <= $3 then 1 else 0 end), 0) as bigint)
         from project_decision d join project p on p.id = d.project
         where (d.unit in list($1) or (cast($2 as boolean) and d.since <= $3)) and d.decision = 'pending'
               and p.state = 'awaiting_units' and p.held is null
               and not exists (select 1 from project_founder f where f.project = p.id and f.account = $4)"
    )
    .bind(Value::list(&scope.units))
    .bind(scope.central)
    .bind(overdue_since(store.now()))
    .bind(viewer.account()?)
    .one(&store.db)
    .await
}
