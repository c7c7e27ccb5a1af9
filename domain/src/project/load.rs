//! Loading projects. A project is loaded as one of its founders or as an officer at whose desk it lies; for everybody
//! else it does not exist. To write, its row is taken first, so that decisions meet in order on both databases.

use super::clock::{Stage, UnitClock};
use super::rules::{FounderFacts, ProjectEvent, ProjectKind, ProjectState, UnitDecision, kind_of};
use super::status::{FounderStep, Progress, UnitStep, Viewpoint};
use super::text::ProjectText;
use super::view::{Founder, UnitView};
use crate::account::AccountState;
use crate::base::db::{Tx, Value};
use crate::base::error::{Error, Result};
use crate::base::id::{AccountId, ProjectId, SchoolId, SpaceId};
use crate::base::notice::Named;
use crate::base::store::Store;
use crate::base::time::Time;
use crate::base::viewer::{Grant, Viewer};
use crate::sql;
use crate::vocabulary::{ProjectRefusalReason, Unit};

/// The row of a project.
#[derive(Debug, Clone, sqlx::FromRow)]
pub(super) struct ProjectRow {
    pub id: ProjectId,
    pub state: ProjectState,
    /// The state that lies beneath what holds it: the one that a lifted suspension brings back.
    pub beneath: ProjectState,
    pub since: Time,
    pub author: AccountId,
    pub title: String,
    pub kind: Option<ProjectKind>,
    pub version: i64,
    pub agreed_version: Option<i64>,
    pub reached_units_at: Option<Time>,
    pub activated_at: Option<Time>,
    pub closed_at: Option<Time>,
    pub closing_proposed_at: Option<Time>,
}

/// The columns of a [`ProjectRow`]; no other table of the statements that read it has one of their names.
macro_rules! project_row {
    () => {
        "id, coalesce(held, state) as state, coalesce(held_before, state) as beneath, coalesce(held_at, since) as since,
         author, title, kind, version, agreed_version, reached_units_at, activated_at, closed_at, closing_proposed_at "
    };
}
pub(super) use project_row;

/// A founder with her person and her school.
#[derive(Debug, Clone, sqlx::FromRow)]
pub(super) struct FounderRow {
    pub project: ProjectId,
    pub account: AccountId,
    pub position: i64,
    pub school: SchoolId,
    #[sqlx(try_from = "String")]
    pub unit: Unit,
    pub confirmed_version: Option<i64>,
    pub reminded_day: i64,
    pub first_name: String,
    pub last_name: String,
    pub state: AccountState,
    pub person_school: Option<SchoolId>,
    #[sqlx(try_from = "String")]
    pub person_unit: Unit,
    pub school_name: String,
    pub town: String,
    /// The project's space, where she is in it.
    pub space: Option<SpaceId>,
}

impl FounderRow {
    /// First name and surname; empty for a former member.
    pub(super) fn name(&self) -> String {
        format!("{} {}", self.first_name, self.last_name).trim().to_owned()
    }

    /// She, as notices name her.
    pub(super) fn named(&self) -> Named {
        Named { account: self.account, name: self.name() }
    }

    /// Whether her unit has checked her and her account is open; while a new school of hers is checked she goes on
    /// (R-VAL-5).
    pub(super) fn may_act(&self) -> bool {
        self.state.is_validated() || self.state == AccountState::AwaitingRevalidation
    }

    /// What the rules must know of her as she is now.
    pub(super) fn facts(&self) -> FounderFacts {
        FounderFacts { validated: self.state.is_validated(), school: self.person_school, unit: self.person_unit }
    }
}

/// The decision of a unit.
#[derive(Debug, Clone, sqlx::FromRow)]
pub(super) struct DecisionRow {
    pub project: ProjectId,
    #[sqlx(try_from = "String")]
    pub unit: Unit,
    pub decision: UnitDecision,
    pub version: Option<i64>,
    pub since: Time,
    pub stopped_at: Option<Time>,
    pub reminded_day: i64,
    pub decided_at: Option<Time>,
    pub reason: Option<String>,
    pub note: String,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
}

impl DecisionRow {
    pub(super) fn clock(&self) -> UnitClock {
        UnitClock { since: self.since, stopped_at: self.stopped_at }
    }

    /// As founders and officers see it.
    pub(super) fn view(&self, now: Time) -> UnitView {
        let name = format!("{} {}", self.first_name.as_deref().unwrap_or(""), self.last_name.as_deref().unwrap_or(""));
        UnitView {
            unit: self.unit,
            decision: self.decision,
            clock: self.clock(),
            day: self.clock().day(now),
            stage: self.clock().stage(now),
            version: self.version,
            decided_by: self.decided_at.map(|_| name.trim().to_owned()),
            decided_at: self.decided_at,
            reason: self.reason.as_deref().and_then(ProjectRefusalReason::from_code),
            note: self.note.clone(),
        }
    }
}

/// A project with its founders (the author first) and the decisions of its units.
#[derive(Debug, Clone)]
pub(super) struct Project {
    pub row: ProjectRow,
    pub founders: Vec<FounderRow>,
    pub decisions: Vec<DecisionRow>,
}

macro_rules! founders_sql {
    () => {
        sql!(
            "select f.project, f.account, f.position, f.school, f.unit, f.confirmed_version, f.reminded_day,
                    p.first_name, p.last_name, p.state, p.school as person_school, p.unit as person_unit,
                    s.name as school_name, s.town,
                    (select m.space from space t join space_member m on m.space = t.id
                     where t.project = f.project and m.account = f.account and m.state = 'accepted') as space
             from project_founder f join person p on p.id = f.account join school s on s.id = f.school
             where f.project in ids($1) order by f.project, f.position"
        )
    };
}

macro_rules! decisions_sql {
    () => {
        sql!(
            "select d.project, d.unit, d.decision, d.version, d.since, d.stopped_at, d.reminded_day, d.decided_at,
                    d.reason, d.note, p.first_name, p.last_name
             from project_decision d left join person p on p.id = d.decided_by
             where d.project in ids($1) order by d.project, d.unit"
        )
    };
}

/// As what an officer reads a project: of units that decide on it, of the central unit, or of both.
#[derive(Debug, Clone)]
pub(super) struct Office {
    /// Her units among those that decide on it.
    pub own: Vec<Unit>,
    /// She is of the central unit.
    pub central: bool,
}

impl Office {
    /// Whether she decides for this unit: for her own, and for the central unit on any whose clock has run into its tenth
    /// day (R-PRJ-5).
    pub(super) fn decides(&self, row: &DecisionRow, now: Time) -> bool {
        self.own.contains(&row.unit) || (self.central && row.clock().stage(now) == Stage::Escalated)
    }

    /// Who is asked: her unit before the central one.
    pub(super) fn viewpoint(&self, project: &Project) -> Viewpoint {
        let waits = |row: &DecisionRow| row.decision == UnitDecision::Pending && self.own.contains(&row.unit);
        if self.central && !project.decisions.iter().any(waits) {
            Viewpoint::Central
        } else {
            Viewpoint::Officer(self.own.clone())
        }
    }
}

impl Project {
    /// Puts rows together.
    fn assemble(rows: Vec<ProjectRow>, founders: Vec<FounderRow>, decisions: Vec<DecisionRow>) -> Vec<Self> {
        let with = |row: ProjectRow| Self {
            founders: founders.iter().filter(|founder| founder.project == row.id).cloned().collect(),
            decisions: decisions.iter().filter(|decision| decision.project == row.id).cloned().collect(),
            row,
        };
        rows.into_iter().map(with).collect()
    }

    /// The rows with their founders and decisions, in the order given.
    pub(super) async fn complete(store: &Store, rows: Vec<ProjectRow>) -> Result<Vec<Self>> {
        let ids = Value::list(rows.iter().map(|row| row.id));
        let founders: Vec<FounderRow> = founders_sql!().bind(ids.clone()).all(&store.db).await?;
        let decisions: Vec<DecisionRow> = decisions_sql!().bind(ids).all(&store.db).await?;
        Ok(Self::assemble(rows, founders, decisions))
    }

    /// Reads a project, without asking who reads: follow it with [`Self::founder`] or [`Self::desk_of`].
    pub(super) async fn read(store: &Store, id: ProjectId) -> Result<Self> {
        let row = sql!(concat!("select ", project_row!(), "from project where id = $1"));
        let row: ProjectRow = row.bind(id).one(&store.db).await?;
        let ids = Value::list([id]);
        let founders: Vec<FounderRow> = founders_sql!().bind(ids.clone()).all(&store.db).await?;
        // What has not reached the units has no decisions to ask for.
        let decisions: Vec<DecisionRow> = match row.reached_units_at {
            Some(_) => decisions_sql!().bind(ids).all(&store.db).await?,
            None => Vec::new(),
        };
        Self::assemble(vec![row], founders, decisions).pop().ok_or(Error::NotFound)
    }

    /// Takes the row for writing and reads the project: whoever comes next waits until this transaction ends.
    pub(super) async fn take(tx: &mut Tx, id: ProjectId) -> Result<Self> {
        let row = sql!(concat!("update project set revision = revision + 1 where id = $1 returning ", project_row!()));
        let row: ProjectRow = row.bind(id).one(&mut *tx).await?;
        let ids = Value::list([id]);
        let founders: Vec<FounderRow> = founders_sql!().bind(ids.clone()).all(&mut *tx).await?;
        let decisions: Vec<DecisionRow> = decisions_sql!().bind(ids).all(&mut *tx).await?;
        Self::assemble(vec![row], founders, decisions).pop().ok_or(Error::NotFound)
    }

    /// The reader as a founder; the partner is one from the moment she was asked.
    pub(super) fn founder(&self, account: AccountId) -> Result<&FounderRow> {
        let me = self.founders.iter().find(|founder| founder.account == account);
        me.filter(|me| me.position == 1 || self.row.version > 0).ok_or(Error::NotFound)
    }

    /// The founder who is not this one.
    pub(super) fn other(&self, account: AccountId) -> Result<&FounderRow> {
        self.founders.iter().find(|founder| founder.account != account).ok_or(Error::NotFound)
    }

    /// As what an officer reads it. What did not reach the units, or lies at another desk, does not exist for her; nor does
    /// a project of her own: nobody decides on herself.
    pub(super) fn desk_of(&self, viewer: &Viewer) -> Result<Office> {
        viewer.desks()?;
        let officer = viewer.adult()?.id;
        if self.founders.iter().any(|founder| founder.account == officer) {
            return Err(Error::NotFound);
        }
        let mut own = viewer.own_units();
        own.retain(|unit| self.decisions.iter().any(|decision| decision.unit == *unit));
        let central = viewer.holds(Grant::Central).is_ok() && !self.decisions.is_empty();
        if own.is_empty() && !central { Err(Error::NotFound) } else { Ok(Office { own, central }) }
    }

    /// Where it stands.
    pub(super) fn progress(&self) -> Progress {
        let steps = self.founders.iter().map(|founder| FounderStep {
            account: founder.account,
            name: founder.name(),
            author: founder.position == 1,
            confirmed: self.row.version > 0 && founder.confirmed_version == Some(self.row.version),
        });
        let units = self.decisions.iter().map(|decision| UnitStep {
            unit: decision.unit,
            decision: decision.decision,
            clock: decision.clock(),
        });
        Progress {
            state: self.row.state,
            since: self.row.since,
            closing_proposed: self.row.closing_proposed_at,
            sent: self.row.version > 0,
            reached_units: self.row.reached_units_at.is_some(),
            founders: steps.collect(),
            units: units.collect(),
        }
    }

    /// The founders as a reader sees them.
    pub(super) fn founders_for(&self, reader: Option<AccountId>) -> Vec<Founder> {
        let view = |founder: &FounderRow| Founder {
            account: founder.account,
            name: founder.name(),
            author: founder.position == 1,
            confirmed: self.row.version > 0 && founder.confirmed_version == Some(self.row.version),
            me: Some(founder.account) == reader,
            school: founder.school,
            school_name: founder.school_name.clone(),
            town: founder.town.clone(),
            unit: founder.unit,
        };
        self.founders.iter().map(view).collect()
    }

    /// European or national: as fixed at activation, before it as it would be.
    pub(super) fn kind(&self) -> ProjectKind {
        let countries = (self.founders.first(), self.founders.last());
        let would_be = match countries {
            (Some(author), Some(partner)) => kind_of(author.unit.country(), partner.unit.country()),
            _ => ProjectKind::European,
        };
        self.row.kind.unwrap_or(would_be)
    }

    /// Lifts a suspension from what ends now anyway: nothing is left to look into.
    pub(super) async fn lift(&mut self, tx: &mut Tx) -> Result<()> {
        let Some(beneath) = self.row.state.lifted(self.row.beneath) else { return Ok(()) };
        sql!("update project set held = null, held_before = null, held_at = null where id = $1 and held = 'suspended'")
            .bind(self.row.id)
            .execute_one(tx)
            .await?;
        self.row.state = beneath;
        Ok(())
    }

    /// Moves to the state that follows the event. A state that has moved on is a conflict.
    pub(super) async fn step(&self, store: &Store, tx: &mut Tx, event: ProjectEvent) -> Result<ProjectState> {
        let next = self.row.state.next(event).ok_or(Error::Conflict)?;
        let statement = if next.is_held() {
            sql!(
                "update project set held_before = case when held = 'archived' then held end, held = $2, held_at = $3
                 where id = $1 and coalesce(held, state) = $4"
            )
        } else {
            sql!(
                "update project set state = $2, since = $3, closing_proposed_at = null
                 where id = $1 and state = $4 and held is null"
            )
        };
        statement.bind(self.row.id).bind(next).bind(store.now()).bind(self.row.state).execute_one(tx).await?;
        Ok(next)
    }
}

/// The text of a version.
pub(super) async fn version_text(store: &Store, project: ProjectId, number: i64) -> Result<ProjectText> {
    let (content,): (String,) = sql!("select content from project_version where project = $1 and number = $2")
        .bind(project)
        .bind(number)
        .one(&store.db)
        .await?;
    Ok(serde_json::from_str(&content)?)
}
