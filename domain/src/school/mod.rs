//! Schools: one record shared by its staff, proposed by the first who registers and confirmed with the first who is
//! validated (R-VAL-6).
//!
//! Who registers looks her school up among the schools and the rows of the register ([`look_up`]), without accents and
//! with a typo. What validated staff change shows to all and is written down; what somebody not yet validated would
//! change in an existing school is a proposal for the officer (R-REG-3); a unit can lock fields. A stale save keeps both
//! texts.
//!
//! At its desk ([`desk`]) a unit finds its schools, those without active people and those that are perhaps here twice.
//! It corrects one, merges it into another, to which everything that belongs to it goes ([`merge`]), or closes it
//! ([`close`]).

#[cfg(feature = "store")]
mod closing;
#[cfg(feature = "store")]
mod desk;
#[cfg(all(test, feature = "store"))]
mod desk_tests;
#[cfg(feature = "store")]
mod edit;
mod form;
#[cfg(feature = "store")]
mod lock;
#[cfg(feature = "store")]
mod look_up;
#[cfg(feature = "store")]
mod merging;
mod picked;
mod rules;
#[cfg(feature = "store")]
mod store;
#[cfg(all(test, feature = "store"))]
mod tests;

#[cfg(feature = "store")]
pub use closing::close;
#[cfg(feature = "store")]
pub use desk::{desk, desk_record};
#[cfg(feature = "store")]
pub(crate) use edit::{apply_proposals, confirm, insert, leave_proposed, propose, refuse_proposals, write};
#[cfg(feature = "store")]
pub use edit::{correct, edit};
pub use form::*;
#[cfg(feature = "store")]
pub use lock::{locked_fields, set_locked_fields};
#[cfg(feature = "store")]
pub use look_up::{alike, look_up, register_row};
#[cfg(feature = "store")]
pub use merging::merge;
pub use picked::Picked;
pub use rules::*;
#[cfg(feature = "store")]
pub use store::{changes, school};
#[cfg(feature = "store")]
pub(crate) use store::{find, hold, of_register};

use crate::account::AccountState;
use crate::base::id::{AccountId, SchoolId};
use crate::base::stored::stored;
use crate::base::time::Time;
use crate::validation::RegisterSchool;
use crate::vocabulary::{Country, Unit};
use serde::{Deserialize, Serialize};

stored! {
    /// The state of a school's record (R-VAL-6).
    SchoolState {
        /// Entered by somebody who is not validated yet.
        Proposed = "proposed",
        /// A validated person works here.
        Confirmed = "confirmed",
        /// The same school as another record.
        Merged = "merged",
        /// Closed.
        Closed = "closed",
    }
}

/// A school's record, as its staff and its unit see it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct School {
    /// The school.
    pub id: SchoolId,
    /// Its national unit.
    pub unit: Unit,
    /// Its country.
    pub country: Country,
    /// Its state.
    pub state: SchoolState,
    /// The school that goes on in its place, once it was merged.
    pub merged_into: Option<SchoolId>,
    /// Source and code of its row in the register, when it was taken from there.
    pub register: Option<(String, String)>,
    /// What is written of it.
    pub form: SchoolForm,
    /// Grows with every change.
    pub version: i64,
}

/// A school found by a look-up.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Found {
    /// What to pick.
    pub picked: Picked,
    /// Its name.
    pub name: String,
    /// Street and number.
    pub address: String,
    /// Its town.
    pub town: String,
    /// Its national code.
    pub code: String,
}

/// Which schools of a unit its desk shows.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct SchoolSearch {
    /// Words of name, town and code.
    pub words: String,
    /// Only those in this state.
    pub state: Option<SchoolState>,
    /// Only those in which nobody is active.
    pub deserted: bool,
    /// Only open ones beside which another open one has the same code, or the same name and town.
    pub twice: bool,
}

/// A school in the list of its unit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "store", derive(sqlx::FromRow))]
pub struct SchoolLine {
    /// The school.
    pub id: SchoolId,
    /// Its name.
    pub name: String,
    /// Its town.
    pub town: String,
    /// Its national code.
    pub code: String,
    /// Its state.
    pub state: SchoolState,
    /// Validated people who have signed in within a year.
    pub people: i64,
}

/// Somebody of a school, as its unit sees her.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SchoolPerson {
    /// First name and surname.
    pub name: String,
    /// Where her account stands.
    pub state: AccountState,
}

/// A school with everything that its unit knows of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SchoolRecord {
    /// The record.
    pub school: School,
    /// The school that goes on in its place, once it was merged.
    pub merged_into: Option<SchoolLine>,
    /// The school as the register tells of it.
    pub register: Option<RegisterSchool>,
    /// Its people, by surname.
    pub people: Vec<SchoolPerson>,
    /// Its changes, newest first.
    pub changes: Vec<Change>,
    /// Schools into which it could be merged.
    pub others: Vec<SchoolLine>,
}

/// A change of a school's record, made or proposed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    /// Which field.
    pub field: String,
    /// What stood there.
    pub before: String,
    /// What stands there now, or would.
    pub after: String,
    /// Who.
    pub by: AccountId,
    /// Her name.
    pub by_name: String,
    /// When.
    pub at: Time,
    /// Whether it holds, waits for the officer, or was refused.
    pub state: ChangeState,
}

/// What became of a change (R-REG-3).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "store", derive(sqlx::Type))]
#[cfg_attr(feature = "store", sqlx(type_name = "text", rename_all = "snake_case"))]
pub enum ChangeState {
    /// It holds.
    Applied,
    /// It waits for the officer.
    Proposed,
    /// The officer did not take it.
    Refused,
}

/// The outcome of a save: done, or somebody else was faster and nothing was overwritten.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Saving<T> {
    /// Saved; the new version.
    Saved {
        /// The version to save on next time.
        version: i64,
        /// When.
        at: Time,
    },
    /// Not saved: here is what the other one saved, to be shown beside one's own.
    Stale(T),
}
