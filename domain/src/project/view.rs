//! What the pages of a project show, each holding only what its reader may see.

use super::clock::{Stage, UnitClock};
use super::may::{ConductMay, FounderMay, OfficerMay};
use super::rules::{ProjectKind, ProjectState, UnitDecision};
use super::status::StatusLine;
use super::text::{Month, PartChange, ProjectText};
use crate::base::id::{AccountId, ProjectId, SchoolId, SpaceId};
use crate::base::list::{Listing, PageNumber};
use crate::base::stored::stored;
use crate::base::time::Time;
use crate::vocabulary::{CodeSet, Country, ProjectRefusalReason, SpokenLanguage, Subject, Unit};
use serde::{Deserialize, Serialize};

stored! {
    /// What happened in the life of a project: one line of its history.
    EventKind {
        /// The author sent it to the partner.
        Sent = "sent",
        /// A founder sent a new text.
        Revised = "revised",
        /// The partner accepted; it went to the units.
        Accepted = "accepted",
        /// The other founder confirmed the new text; it went back to the units.
        Confirmed = "confirmed",
        /// The other founder asked for a change.
        ChangeAsked = "change_asked",
        /// The partner declined.
        Declined = "declined",
        /// The author withdrew it.
        Withdrawn = "withdrawn",
        /// A unit approved.
        UnitApproved = "unit_approved",
        /// A unit asked for changes.
        UnitAskedChanges = "unit_asked_changes",
        /// A unit refused.
        UnitRefused = "unit_refused",
        /// A unit took its approval back.
        UnitTookBack = "unit_took_back",
        /// All units had approved: it is active.
        Activated = "activated",
        /// A founder changed the text of the active project.
        Edited = "edited",
        /// A founder closed it.
        Closed = "closed",
        /// A founder reopened it.
        Reopened = "reopened",
        /// Nobody had worked in it for a year after its last month.
        ClosingProposed = "closing_proposed",
        /// Two years had gone by since it was closed.
        Archived = "archived",
        /// A unit suspended it.
        Suspended = "suspended",
        /// The unit let it go on.
        Resumed = "resumed",
        /// The unit removed it.
        Removed = "removed",
    }
}

impl EventKind {
    /// Whether the units read it. What the founders said to each other before they agreed stays between them.
    pub fn is_for_units(self) -> bool {
        !matches!(self, Self::Sent | Self::Revised | Self::ChangeAsked)
    }
}

/// A founder as those see her who see the project.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Founder {
    /// Her account.
    pub account: AccountId,
    /// First name and surname; empty for a former member.
    pub name: String,
    /// Whether she began the project.
    pub author: bool,
    /// Whether she has confirmed the present text.
    pub confirmed: bool,
    /// Whether it is the reader.
    pub me: bool,
    /// Her school.
    pub school: SchoolId,
    /// Its name.
    pub school_name: String,
    /// Its town.
    pub town: String,
    /// Her unit.
    pub unit: Unit,
}

/// The decision of a unit as the founders and the officers see it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct UnitView {
    /// The unit.
    pub unit: Unit,
    /// What it has decided.
    pub decision: UnitDecision,
    /// Its clock.
    pub clock: UnitClock,
    /// Which day of the seven it is.
    pub day: i64,
    /// How far the clock has run.
    pub stage: Stage,
    /// The version the decision names.
    pub version: Option<i64>,
    /// Who decided.
    pub decided_by: Option<String>,
    /// When.
    pub decided_at: Option<Time>,
    /// Why it was refused.
    pub reason: Option<ProjectRefusalReason>,
    /// What the officer wrote.
    pub note: String,
}

/// One line of the history.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HistoryLine {
    /// When.
    pub at: Time,
    /// What happened.
    pub kind: EventKind,
    /// Who did it; empty for a former member.
    pub actor: Option<String>,
    /// The version it names.
    pub version: Option<i64>,
    /// The unit, when a unit decided.
    pub unit: Option<Unit>,
    /// Why it was refused.
    pub reason: Option<ProjectRefusalReason>,
    /// What was written with it.
    pub note: String,
}

/// A version of the text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct VersionLine {
    /// Its number.
    pub number: i64,
    /// When it was sent.
    pub at: Time,
    /// Who wrote it.
    pub author: String,
    /// Why it was changed.
    pub reason: String,
}

/// The page of a project, for a founder or for an officer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProjectPage {
    /// The project.
    pub id: ProjectId,
    /// The state.
    pub state: ProjectState,
    /// European or national; before activation as it would be.
    pub kind: ProjectKind,
    /// The number of the version shown; 0 for a text that nobody was sent.
    pub version: i64,
    /// The text shown.
    pub text: ProjectText,
    /// Who must act, since when, what happens next.
    pub status: StatusLine,
    /// The founders, the author first.
    pub founders: Vec<Founder>,
    /// The units; none before the partner has accepted.
    pub units: Vec<UnitView>,
    /// The history, newest first.
    pub history: Vec<HistoryLine>,
    /// The versions the reader may read, newest first.
    pub versions: Vec<VersionLine>,
    /// What the reader may do as a founder.
    pub may: FounderMay,
    /// What the reader may do as an officer, by unit.
    pub office: Vec<OfficerMay>,
    /// What the reader may do as an officer on a case of conduct.
    pub conduct: ConductMay,
    /// What changed since the version the reader's unit decided on, with that version's number.
    pub changed_since: Option<(i64, Vec<PartChange>)>,
    /// Its TwinSpace, where the reader is a member of it.
    pub space: Option<SpaceId>,
    /// When it became active.
    pub activated_at: Option<Time>,
    /// When it was closed.
    pub closed_at: Option<Time>,
}

/// Two versions side by side.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Comparison {
    /// The project's title.
    pub title: String,
    /// The older one.
    pub old: VersionLine,
    /// Its text.
    pub old_text: ProjectText,
    /// The newer one.
    pub new: VersionLine,
    /// Its text.
    pub new_text: ProjectText,
    /// What changed.
    pub changes: Vec<PartChange>,
}

/// A project in a list of a founder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProjectLine {
    /// The project.
    pub id: ProjectId,
    /// Its title.
    pub title: String,
    /// The state.
    pub state: ProjectState,
    /// The founders, the author first.
    pub founders: Vec<Founder>,
    /// Who must act.
    pub status: StatusLine,
}

stored! {
    /// The piles on a desk, in the order of the screen.
    Pile {
        /// Suspended: the unit looks into it.
        Suspended = "suspended",
        /// A unit decides.
        ToDecide = "to_decide",
        /// The founders change the text.
        WithFounders = "with_founders",
        /// Done.
        Decided = "decided",
    }
}

/// Where an officer is at the desk of projects.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeskPlace {
    /// As an officer of the central unit; who is only that is there anyway.
    pub central: bool,
    /// Only this pile.
    pub pile: Option<Pile>,
    /// The page.
    pub page: PageNumber,
}

/// A project on the desk of a unit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeskLine {
    /// The project.
    pub id: ProjectId,
    /// Its title.
    pub title: String,
    /// The state.
    pub state: ProjectState,
    /// On which pile it lies.
    pub pile: Pile,
    /// The founders, the author first.
    pub founders: Vec<Founder>,
    /// The decision of the unit at whose desk it lies.
    pub unit: UnitView,
}

/// The desk of an officer's units, or of the central unit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Desk {
    /// It is the central unit's.
    pub central: bool,
    /// Of who works at her units' desk and at the central one: how many projects wait at the other.
    pub waiting_elsewhere: Option<i64>,
    /// How many lie on each pile; empty ones are left out.
    pub piles: Vec<(Pile, i64)>,
    /// A page of what was looked for.
    pub lines: Listing<DeskLine>,
}

/// What stands above the form before a project is begun (2.11.2).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Founding {
    /// The partner's account.
    pub partner: AccountId,
    /// Her name.
    pub name: String,
    /// Her school's name.
    pub school_name: String,
    /// Its town.
    pub town: String,
    /// The units that will decide, with the languages they read.
    pub units: Vec<(Unit, CodeSet<SpokenLanguage>)>,
    /// The languages that all of them read.
    pub shared_languages: CodeSet<SpokenLanguage>,
    /// European or national.
    pub kind: ProjectKind,
    /// Projects with the same partner that wait or run, to avoid doubles.
    pub together: Vec<(ProjectId, String)>,
}

/// The text that a founder is writing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    /// The project.
    pub project: ProjectId,
    /// Its state.
    pub state: ProjectState,
    /// Her text.
    pub text: ProjectText,
    /// The version of the draft, to be given back when saving; 0 before the first save.
    pub version: i64,
    /// The version of the project on which it stands.
    pub based_on: i64,
    /// When it was saved.
    pub saved_at: Option<Time>,
    /// What another window, or the other founder, saved meanwhile.
    pub aside: Option<ProjectText>,
    /// Whether the text was sent to somebody before: a reason is asked for.
    pub sent_before: bool,
    /// Whether the units have read it.
    pub reached_units: bool,
    /// The other founder.
    pub other: String,
    /// The units that decide, with the languages they read.
    pub units: Vec<(Unit, CodeSet<SpokenLanguage>)>,
}

/// What became of a text that was saved or sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Saved {
    /// Saved; the version of the draft now.
    Kept(i64),
    /// Saved, but the text had changed meanwhile: the other one lies aside, and nothing was sent.
    Stale(i64),
    /// Sent.
    Sent,
}

/// A contact as everybody on the web sees her.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PublicContact {
    /// Her name, where she has opened it to the web.
    pub name: Option<String>,
    /// Her school.
    pub school: SchoolId,
    /// Its name.
    pub school_name: String,
    /// Its town.
    pub town: String,
    /// Its country.
    pub country: Country,
}

/// A project as everybody on the web sees it (2.11.6).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PublicProject {
    /// The project.
    pub id: ProjectId,
    /// Its title.
    pub title: String,
    /// Its description.
    pub description: String,
    /// European or national.
    pub kind: ProjectKind,
    /// Active, closed or archived.
    pub state: ProjectState,
    /// The contacts, the author first.
    pub contacts: Vec<PublicContact>,
    /// Subjects.
    pub subjects: CodeSet<Subject>,
    /// Languages.
    pub languages: CodeSet<SpokenLanguage>,
    /// Pupils' ages from–to.
    pub ages: (i64, i64),
    /// First month.
    pub starts: Option<Month>,
    /// Last month.
    pub ends: Option<Month>,
    /// When it became active.
    pub activated_at: Time,
    /// When it was closed.
    pub closed_at: Option<Time>,
}

/// Which public projects are wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum PublicScope {
    /// With a school of this country.
    Country(Country),
    /// With this school.
    School(SchoolId),
}
