//! Projects in every state.

use super::World;
use super::spaces::SpacePlan;
use crate::base::error::{Error, Result};
use crate::base::id::ProjectId;
use crate::base::time::{DAY, HOUR, Time};
use crate::demo::sources;
use crate::project::{self, Decision, Month, ProjectText};
use crate::vocabulary::{CodeSet, FoundersAgreement, KeyCompetence, ProjectRefusalReason, SpokenLanguage};
use rand::RngExt;

/// What becomes of a project.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ProjectFate {
    /// Only its author sees it.
    Draft,
    /// The partner is asked.
    Asked,
    /// The partner wants a change.
    ChangeAsked,
    /// The partner has declined.
    Declined,
    /// The author has withdrawn it.
    Withdrawn,
    /// With the units, of which so many have approved.
    AtUnits(usize),
    /// A unit wants changes.
    ChangesWanted,
    /// A unit has refused it.
    Refused,
    /// Running.
    Active,
    /// Over.
    Closed,
}

/// Projects beside those of the cast: how many have which fate, and between which days they began.
const PROJECTS: [(usize, ProjectFate, i64, i64); 11] = [
    (4, ProjectFate::Draft, 2, 30),
    (4, ProjectFate::Asked, 2, 9),
    (2, ProjectFate::ChangeAsked, 5, 20),
    (2, ProjectFate::Declined, 20, 70),
    (2, ProjectFate::Withdrawn, 20, 70),
    (4, ProjectFate::AtUnits(0), 4, 7),
    (3, ProjectFate::AtUnits(1), 5, 8),
    (2, ProjectFate::ChangesWanted, 8, 20),
    (1, ProjectFate::Refused, 30, 60),
    (15, ProjectFate::Active, 20, 95),
    (3, ProjectFate::Closed, 80, 95),
];

/// A project of two people.
pub(super) struct ProjectPlan {
    pub(super) author: usize,
    pub(super) partner: usize,
    pub(super) source: &'static sources::Project,
    pub(super) fate: ProjectFate,
    /// When it begins, in days ago.
    pub(super) began: i64,
    pub(super) space: SpacePlan,
    pub(super) project: Option<ProjectId>,
}

/// A step of a project.
#[derive(Debug, Clone, Copy)]
pub(super) enum ProjectStep {
    /// The author begins a draft with a candidate.
    Begin,
    /// She sends it to the partner.
    Send,
    /// The partner answers.
    Accept,
    /// The partner asks for a change.
    AskChange,
    /// The partner declines.
    Decline,
    /// The author withdraws.
    Withdraw,
    /// The unit of the author (0) or of the partner (1) approves.
    Approve(usize),
    /// The unit of the author asks for changes.
    WantChanges,
    /// The unit of the author refuses.
    Refuse,
    /// A founder closes it.
    Close,
}

impl ProjectFate {
    /// The steps that lead there.
    fn steps(self) -> Vec<ProjectStep> {
        use ProjectStep as Step;
        let mut steps = vec![Step::Begin];
        if self != Self::Draft {
            steps.push(Step::Send);
        }
        steps.extend(match self {
            Self::Draft | Self::Asked => None,
            Self::ChangeAsked => Some(Step::AskChange),
            Self::Declined => Some(Step::Decline),
            Self::Withdrawn => Some(Step::Withdraw),
            _ => Some(Step::Accept),
        });
        let approvals = match self {
            Self::AtUnits(approved) => approved,
            Self::Active | Self::Closed => 2,
            _ => 0,
        };
        // The unit of the partner is the faster one.
        steps.extend([1, 0].into_iter().take(approvals).map(Step::Approve));
        steps.extend(match self {
            Self::ChangesWanted => Some(Step::WantChanges),
            Self::Refused => Some(Step::Refuse),
            _ => None,
        });
        steps
    }

    /// Whether a space was opened.
    pub(super) fn has_space(self) -> bool {
        matches!(self, Self::Active | Self::Closed)
    }
}

impl World<'_> {
    /// Plans projects of people of two countries.
    pub(super) fn plan_projects(&mut self) {
        for (count, fate, from, to) in PROJECTS {
            for _ in 0..count {
                let number = self.rng.random_range(0..sources::projects().len());
                let source = &sources::projects()[number];
                let Some((author, partner)) = self.two_founders(source, fate) else { continue };
                let began = self.rng.random_range(from..=to);
                self.plan_project(author, partner, source, fate, began);
            }
        }
    }

    /// Adds a project to the plan.
    pub(super) fn plan_project(
        &mut self,
        author: usize,
        partner: usize,
        source: &'static sources::Project,
        fate: ProjectFate,
        began: i64,
    ) -> usize {
        let space = self.plan_space(source.language);
        self.projects.push(ProjectPlan { author, partner, source, fate, began, space, project: None });
        self.projects.len() - 1
    }

    /// Two active people of two countries who use the language of the project. What waits at the desk of Italy is in the
    /// plan of the cast.
    fn two_founders(&mut self, source: &sources::Project, fate: ProjectFate) -> Option<(usize, usize)> {
        let at_desk = matches!(fate, ProjectFate::AtUnits(_));
        for language in [source.language, SpokenLanguage::English] {
            let fits = |person: &usize| {
                let somebody = &self.people[*person];
                let desk = at_desk && self.unit(*person) == crate::vocabulary::Unit::Italy;
                somebody.is_active() && *person > super::cast::LAST && !desk && somebody.speaks(language)
            };
            let people: Vec<usize> = (0..self.people.len()).filter(fits).collect();
            for _ in 0..20 {
                let pair = (self.one_of(&people), self.one_of(&people));
                let both = [(pair.0, pair.1), (pair.1, pair.0)];
                let met = self.projects.iter().any(|plan| both.contains(&(plan.author, plan.partner)));
                if !met && self.unit(pair.0).country() != self.unit(pair.1).country() {
                    return Some(pair);
                }
            }
        }
        None
    }

    /// The steps of a project with their moments: one a day.
    pub(super) fn steps_of_project(&mut self, number: usize) -> Vec<(Time, ProjectStep)> {
        let (fate, began) = (self.projects[number].fate, self.projects[number].began);
        let mut steps = Vec::new();
        for (day, step) in (0..).zip(fate.steps()) {
            steps.push((self.moment(began - day), step));
        }
        if fate == ProjectFate::Closed {
            steps.push((self.moment(6), ProjectStep::Close));
        }
        steps
    }

    /// Takes a step of a project.
    pub(super) async fn project(&mut self, number: usize, step: ProjectStep) -> Result<()> {
        let plan = &self.projects[number];
        let (author, partner) = (self.viewer(plan.author), self.viewer(plan.partner));
        let units = [self.unit(plan.author), self.unit(plan.partner)];
        let id = plan.project.ok_or(Error::NotFound);
        let store = self.store;
        match step {
            ProjectStep::Begin => self.begin_project(number).await,
            ProjectStep::Send => self.send_project(number).await,
            ProjectStep::Accept => project::accept(store, &partner, id?, 1).await,
            ProjectStep::AskChange => {
                let note = "I like it. Could we begin a month later? My class has tests until then.";
                project::ask_change(store, &partner, id?, 1, note).await
            }
            ProjectStep::Decline => project::decline(store, &partner, id?, "I am sorry: my class has changed.").await,
            ProjectStep::Withdraw => project::withdraw(store, &author, id?, "We begin again next year.").await,
            ProjectStep::Approve(side) => {
                let comment = if side == 0 { "A clear plan. Good luck to both classes!" } else { "" };
                self.decide_project(number, units[side], Decision::Approve { comment: comment.to_owned() }).await
            }
            ProjectStep::WantChanges => {
                let note = "Please say how the two classes work together, not only what each of them does.".to_owned();
                self.decide_project(number, units[0], Decision::AskChanges { note }).await
            }
            ProjectStep::Refuse => {
                let text = "The text is that of a project which you already run with the same class.".to_owned();
                let reason = ProjectRefusalReason::Duplicate;
                self.decide_project(number, units[0], Decision::Refuse { reason, text }).await
            }
            ProjectStep::Close => project::close(store, &author, id?, "We have finished. Thank you, everybody!").await,
        }
    }

    async fn begin_project(&mut self, number: usize) -> Result<()> {
        let plan = &self.projects[number];
        self.find(plan.author, plan.partner).await?;
        let (author, partner) = (self.viewer(plan.author), self.account(plan.partner)?);
        let request = format!("demo-{number}");
        let id = project::start(self.store, &author, partner, plan.source.title, &request).await?;
        self.projects[number].project = Some(id);
        if self.projects[number].fate == ProjectFate::Draft {
            let draft = project::draft(self.store, &author, id).await?;
            let half = ProjectText { process: String::new(), results: String::new(), ..self.text_of(number) };
            project::save_draft(self.store, &author, id, half, draft.version, draft.based_on).await?;
        }
        Ok(())
    }

    async fn send_project(&mut self, number: usize) -> Result<()> {
        let plan = &self.projects[number];
        let (author, id) = (self.viewer(plan.author), plan.project.ok_or(Error::NotFound)?);
        let text = self.text_of(number);
        let draft = project::draft(self.store, &author, id).await?;
        project::submit(self.store, &author, id, text, draft.version, draft.based_on, "").await.map(drop)
    }

    async fn decide_project(&self, number: usize, unit: crate::vocabulary::Unit, decision: Decision) -> Result<()> {
        let id = self.projects[number].project.ok_or(Error::NotFound)?;
        project::decide(self.store, &self.officer(unit), id, unit, 1, &decision).await.map(drop)
    }

    fn text_of(&mut self, number: usize) -> ProjectText {
        let source = self.projects[number].source;
        let began = self.moment(self.projects[number].began);
        let length = self.rng.random_range(3..8) * 30 * DAY;
        ProjectText {
            title: source.title.to_owned(),
            description: source.description.to_owned(),
            objectives: source.objectives.to_owned(),
            process: source.process.to_owned(),
            results: source.results.to_owned(),
            languages: CodeSet::from_iter([source.language]),
            ages_from: Some(i64::from(source.ages.0)),
            ages_to: Some(i64::from(source.ages.1)),
            pupils: Some(self.rng.random_range(30..60)),
            starts: Some(month(began.plus(10 * DAY))),
            ends: Some(month(began.plus(10 * DAY + length))),
            subjects: source.subjects.iter().copied().collect(),
            competences: CodeSet::from_iter([KeyCompetence::Multilingual, KeyCompetence::Digital]),
            tools: source.tools.iter().copied().collect(),
            agreement: CodeSet::from_iter([FoundersAgreement::Calendars, FoundersAgreement::ShareOfWork]),
            ..ProjectText::default()
        }
    }
}

/// The month of a moment.
pub(super) fn month(at: Time) -> Month {
    let day = jiff::Timestamp::from_millisecond(at.0 + HOUR).unwrap_or_default().to_zoned(jiff::tz::TimeZone::UTC);
    Month { year: i32::from(day.year()), month: u8::try_from(day.month()).unwrap_or(1) }
}
