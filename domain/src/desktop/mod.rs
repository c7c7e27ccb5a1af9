//! The Desktop's home: what waits for me, for whom I wait, my first steps, and what lies on the desk of an officer.

#[cfg(feature = "store")]
mod store;
#[cfg(all(test, feature = "store"))]
mod tests;

#[cfg(feature = "store")]
pub use store::home;

use crate::account::AccountState;
use crate::base::id::SpaceId;
use crate::project::ProjectLine;
use serde::{Deserialize, Serialize};

/// What the Desktop shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Home {
    /// The state of the reader's account.
    pub state: AccountState,
    /// Projects in which the reader must act.
    pub waiting_for_me: Vec<ProjectLine>,
    /// Projects in which somebody else must act.
    pub waiting_for_others: Vec<ProjectLine>,
    /// Invitations into teams.
    pub invitations: Vec<Invitation>,
    /// Spaces in which pupils have told the reader something that waits.
    pub told: Vec<Told>,
    /// Spaces in which the reader works.
    pub spaces: Vec<Invitation>,
    /// What a member has done of the first steps.
    pub steps: FirstSteps,
    /// What lies on the desk of an officer.
    pub desk: Option<DeskCounts>,
    /// Messages not yet read.
    pub unread_messages: i64,
}

/// A TwinSpace by its title.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "store", derive(sqlx::FromRow))]
pub struct Invitation {
    /// The space.
    pub id: SpaceId,
    /// Its title.
    pub title: String,
}

/// Pupils have told something in a space, and nobody has dealt with it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Told {
    /// The space.
    pub id: SpaceId,
    /// Its title.
    pub title: String,
    /// How often.
    pub count: i64,
}

/// The first steps, ticked by real deeds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "store", derive(sqlx::FromRow))]
pub struct FirstSteps {
    /// Subjects and languages are filled in.
    pub profile: bool,
    /// An idea is written.
    pub idea: bool,
    /// Somebody stands in My Candidates.
    pub candidate: bool,
    /// A message was written.
    pub message: bool,
    /// A project was founded.
    pub project: bool,
    /// A project of the reader is active.
    pub active: bool,
}

impl FirstSteps {
    /// In which of the six phases the reader is, from 0: register, look for a partner, activate, work together.
    pub fn phase(self) -> usize {
        match self {
            Self { active: true, .. } => 3,
            Self { project: true, .. } => 2,
            Self { idea: true, .. } | Self { candidate: true, .. } => 1,
            _ => 0,
        }
    }
}

/// What lies on an officer's desk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct DeskCounts {
    /// Registrations to decide.
    pub registrations: i64,
    /// Projects to decide; for the central officer those that are overdue.
    pub projects: i64,
    /// Reports to decide.
    pub reports: i64,
    /// What pupils told that cannot wait, and the unit has not dealt with.
    pub pupils: i64,
}
