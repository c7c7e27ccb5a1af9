//! Projects that run, have ended, or wait for their units.

use super::plan::{Kind, Plan};
use super::sheet::{Sheet, row};
use crate::base::time::{DAY, Time};
use crate::demo::sources::{self, Project};
use crate::demo::world::projects::month;
use crate::project::ProjectText;
use crate::vocabulary::{CodeSet, FoundersAgreement, KeyCompetence, Unit};
use rand::RngExt;
use std::ops::Range;

/// Events of a project have their ids in steps of this.
const EVENTS: i64 = 8;

/// What becomes of a project.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stage {
    AtUnits,
    Running,
    Closed,
}

/// A project as it was drawn.
pub(super) struct Drawn {
    pub id: i64,
    pub stage: Stage,
    pub source: &'static Project,
    pub title: String,
    /// Both founders, by number.
    pub founders: [usize; 2],
    pub sent: Time,
    pub activated: Time,
    pub closed: Time,
}

impl Drawn {
    /// The project with this number, the same whenever it is asked for.
    pub fn of(plan: &Plan, number: usize) -> Self {
        let mut rng = plan.chance(Kind::Project, number);
        let author = plan.busy(&mut rng);
        let mut partner = plan.busy(&mut rng);
        for _ in 0..20 {
            if plan.unit_of(partner).country() != plan.unit_of(author).country() {
                break;
            }
            partner = plan.busy(&mut rng);
        }
        if partner == author {
            partner = (0..plan.active()).map(|rank| plan.ranked(rank)).find(|other| *other != author).unwrap_or(author);
        }
        let projects = sources::projects();
        let source = &projects[rng.random_range(0..projects.len())];
        let stage = match number {
            _ if number.is_multiple_of(100) => Stage::AtUnits,
            _ if number < plan.counts.running => Stage::Running,
            _ => Stage::Closed,
        };
        let began = match stage {
            Stage::AtUnits => rng.random_range(8..10),
            Stage::Running => rng.random_range(20..300),
            Stage::Closed => rng.random_range(400..1900),
        };
        let sent = plan.moment(&mut rng, began);
        let activated = sent.plus(5 * DAY);
        let closed = activated.plus(rng.random_range(90..300) * DAY);
        let title = format!("{} {}", source.title, number + 1);
        Self { id: Plan::id(number), stage, source, title, founders: [author, partner], sent, activated, closed }
    }

    fn text(&self) -> ProjectText {
        ProjectText {
            title: self.title.clone(),
            description: self.source.description.to_owned(),
            objectives: self.source.objectives.to_owned(),
            process: self.source.process.to_owned(),
            results: self.source.results.to_owned(),
            languages: CodeSet::from_iter([self.source.language]),
            ages_from: Some(i64::from(self.source.ages.0)),
            ages_to: Some(i64::from(self.source.ages.1)),
            pupils: Some(40),
            starts: Some(month(self.activated)),
            ends: Some(month(self.closed)),
            subjects: self.source.subjects.iter().copied().collect(),
            competences: CodeSet::from_iter([KeyCompetence::Multilingual, KeyCompetence::Digital]),
            tools: self.source.tools.iter().copied().collect(),
            agreement: CodeSet::from_iter([FoundersAgreement::Calendars, FoundersAgreement::ShareOfWork]),
            ..ProjectText::default()
        }
    }
}

/// The tables of projects.
struct Sheets {
    projects: Sheet,
    founders: Sheet,
    versions: Sheet,
    decisions: Sheet,
    events: Sheet,
}

pub(super) fn projects(plan: &Plan, numbers: Range<usize>) -> Vec<Sheet> {
    let mut sheets = Sheets {
        projects: Sheet::of(
            "project (id, request, state, since, author, title, kind, version, agreed_version, reached_units_at, revision,
                      created_at, activated_at, closed_at)",
        ),
        founders: Sheet::of("project_founder (project, account, position, school, unit, country, confirmed_version)"),
        versions: Sheet::of("project_version (project, number, content, author, reason, at, agreed_at)"),
        decisions: Sheet::of(
            "project_decision (project, unit, decision, version, since, decided_by, decided_at)",
        ),
        events: Sheet::of("project_event (id, project, at, actor, kind, version, unit)"),
    };
    for number in numbers {
        Drawn::of(plan, number).write(plan, &mut sheets);
    }
    vec![sheets.projects, sheets.founders, sheets.versions, sheets.decisions, sheets.events]
}

impl Drawn {
    fn write(&self, plan: &Plan, sheets: &mut Sheets) {
        let author = Plan::account(self.founders[0]);
        let reached = self.sent.plus(DAY);
        let (state, since, activated, closed) = match self.stage {
            Stage::AtUnits => ("awaiting_units", reached, None, None),
            Stage::Running => ("active", self.activated, Some(self.activated), None),
            Stage::Closed => ("closed", self.closed, Some(self.activated), Some(self.closed)),
        };
        let units = self.founders.map(|founder| plan.unit_of(founder));
        let kind = if units[0].country() == units[1].country() { "national" } else { "european" };
        let kind = activated.map(|_| kind);
        row!(
            sheets.projects,
            self.id,
            &format!("{author}:world-{}", self.id),
            state,
            since,
            author,
            &self.title,
            kind,
            1_i64,
            1_i64,
            reached,
            3_i64,
            self.sent,
            activated,
            closed
        );
        for (position, founder) in (1_i64..).zip(self.founders) {
            let unit = plan.unit_of(founder);
            let school = Plan::id(plan.school_of(founder));
            let country = unit.country().code();
            row!(sheets.founders, self.id, Plan::account(founder), position, school, unit.code(), country, 1_i64);
        }
        let content = serde_json::to_string(&self.text()).unwrap_or_default();
        row!(sheets.versions, self.id, 1_i64, &content, author, "", self.sent, reached);
        self.write_decisions(plan, units, reached, sheets);
        self.write_events(plan, units, reached, sheets);
    }

    fn write_decisions(&self, plan: &Plan, units: [Unit; 2], reached: Time, sheets: &mut Sheets) {
        for unit in self.deciding(units) {
            if self.stage == Stage::AtUnits {
                let nothing = None::<i64>;
                row!(sheets.decisions, self.id, unit.code(), "pending", nothing, reached, nothing, nothing);
            } else {
                let officer = plan.officers.get(unit).map(|officer| officer.0);
                row!(sheets.decisions, self.id, unit.code(), "approved", 1_i64, reached, officer, self.activated);
            }
        }
    }

    fn write_events(&self, plan: &Plan, units: [Unit; 2], reached: Time, sheets: &mut Sheets) {
        let [author, partner] = self.founders.map(Plan::account);
        let mut events = vec![("sent", self.sent, Some(author), None), ("accepted", reached, Some(partner), None)];
        if self.stage != Stage::AtUnits {
            let approved = |unit: &Unit| {
                let officer = plan.officers.get(unit).map(|officer| officer.0);
                ("unit_approved", self.activated, officer, Some(unit.code()))
            };
            events.extend(self.deciding(units).map(approved));
            events.push(("activated", self.activated, None, None));
        }
        if self.stage == Stage::Closed {
            events.push(("closed", self.closed, Some(author), None));
        }
        let first = (self.id - Plan::id(0)) * EVENTS + Plan::id(0);
        for (id, (kind, at, actor, unit)) in (first..).zip(events) {
            row!(sheets.events, id, self.id, at, actor, kind, 1_i64, unit);
        }
    }

    /// The units of the founders, each once.
    fn deciding<'a>(&self, units: [Unit; 2]) -> impl Iterator<Item = &'a Unit> {
        let both = if units[0] == units[1] { 1 } else { 2 };
        Unit::ALL.iter().filter(move |unit| units[..both].contains(unit))
    }
}
