//! What the pages of projects show: what the domain knows of them, with its words in the reader's language and zone.

use domain::base::id::{ProjectId, SpaceId};
use domain::base::list::Listing;
use domain::project::{
    Act, Comparison, ConductMay, Draft, Founder, FounderMay, Founding, OfficerMay, PartChange, Pile, ProjectKind,
    ProjectState, ProjectText,
};
use domain::vocabulary::{ProjectRefusalReason, Unit};
use serde::{Deserialize, Serialize};

/// A status line in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StatusWords {
    /// Who must act: the ground of the line.
    pub act: Act,
    /// The state: how much of the ring is drawn.
    pub state: ProjectState,
    /// Who must act.
    pub who: String,
    /// Since when.
    pub since: String,
    /// What happens next.
    pub next: String,
}

/// A project in the list of a founder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListLine {
    /// The project.
    pub id: ProjectId,
    /// Its title.
    pub title: String,
    /// The state.
    pub state: ProjectState,
    /// The founders, the author first.
    pub founders: Vec<Founder>,
    /// Who must act.
    pub status: StatusWords,
}

/// A line of the history in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HistoryWords {
    /// Something good (`Some(true)`), a refusal (`Some(false)`), or neither.
    pub good: Option<bool>,
    /// What happened.
    pub sentence: String,
    /// When.
    pub when: String,
    /// The reason of a refusal.
    pub reason: Option<ProjectRefusalReason>,
    /// What was written with it.
    pub note: String,
}

/// A version in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct VersionWords {
    /// Its number.
    pub number: i64,
    /// Who and when.
    pub sentence: String,
    /// Why it was changed.
    pub reason: String,
}

/// How a decision is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Shade {
    /// Approved.
    Good,
    /// Not decided yet.
    Wait,
    /// Refused, or late.
    Bad,
}

/// The decision of a unit in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct UnitWords {
    /// The unit.
    pub unit: Unit,
    /// How it is shown.
    pub shade: Shade,
    /// What it has decided, or which day it is.
    pub sentence: String,
    /// What the officer wrote.
    pub note: String,
}

/// The page of a project.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PageWords {
    /// The project.
    pub id: ProjectId,
    /// The state.
    pub state: ProjectState,
    /// European or national.
    pub kind: ProjectKind,
    /// The version shown; 0 for a text that nobody was sent.
    pub version: i64,
    /// The text shown.
    pub text: ProjectText,
    /// The founders, the author first.
    pub founders: Vec<Founder>,
    /// What the reader may do as a founder.
    pub may: FounderMay,
    /// What the reader may do as an officer.
    pub office: Vec<OfficerMay>,
    /// What the reader may do as an officer on a case of conduct.
    pub conduct: ConductMay,
    /// What changed since the version the reader's unit decided on.
    pub changed_since: Option<(i64, Vec<PartChange>)>,
    /// Its TwinSpace, where the reader is a member of it.
    pub space: Option<SpaceId>,
    /// Who must act.
    pub status: StatusWords,
    /// The decisions.
    pub units: Vec<UnitWords>,
    /// The history, newest first.
    pub history: Vec<HistoryWords>,
    /// The versions, newest first.
    pub versions: Vec<VersionWords>,
}

/// Two versions in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ComparisonWords {
    /// The two versions.
    pub comparison: Comparison,
    /// Who wrote the older, and when.
    pub old: VersionWords,
    /// Who wrote the newer, and when.
    pub new: VersionWords,
    /// The page of the project, the founders' or the officers'.
    pub page: String,
}

/// What stands above the form before a project is begun.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FoundingShown {
    /// The partner and who will decide.
    pub founding: Founding,
    /// Lets the draft be made once, however often the form is sent.
    pub request: String,
}

/// The form, and when it was saved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FormShown {
    /// The draft.
    pub draft: Draft,
    /// What is different in the text that lies aside.
    pub aside: Vec<PartChange>,
    /// When it was saved, in words.
    pub saved: String,
}

/// What became of a text that was saved while it is written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SavedWords {
    /// The version of the draft now.
    pub version: i64,
    /// Another text lies aside: the page loads it.
    pub stale: bool,
    /// "Saved at 16:42".
    pub sentence: String,
}

/// A project on the desk of a unit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeskLineWords {
    /// The project.
    pub id: ProjectId,
    /// Its title.
    pub title: String,
    /// The founders, the author first.
    pub founders: Vec<Founder>,
    /// The decision of the unit.
    pub unit: UnitWords,
    /// The days are over.
    pub overdue: bool,
    /// The state.
    pub state: ProjectState,
    /// On which pile it lies.
    pub pile: Pile,
}

/// A page of the desk of an officer's units, or of the central unit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeskShown {
    /// It is the central unit's.
    pub central: bool,
    /// Of who works at both: how many projects wait at the other.
    pub waiting_elsewhere: Option<i64>,
    /// How many lie on each pile.
    pub piles: Vec<(Pile, i64)>,
    /// The projects.
    pub lines: Listing<DeskLineWords>,
}
