//! My Candidates (2.9): the people with whom somebody may want to work. The list is one-sided and private: who stands
//! in it does not learn it. A candidate goes through the three scenarios of the guide: to contact, contacted,
//! negotiating, then agreed, not suitable or silent; writing and being answered move her on by themselves.
//!
//! Beside it stands the block list: whoever is blocked can neither write to its owner nor find her. And the mailbox
//! tells this slice who wrote to whom ([`note_written`]), from which days of silence and stars are counted.

#[cfg(feature = "store")]
mod block;
mod rules;
#[cfg(feature = "store")]
mod silence;
#[cfg(feature = "store")]
mod store;
#[cfg(all(test, feature = "store"))]
mod tests;
#[cfg(feature = "store")]
mod ties;

#[cfg(feature = "store")]
pub(crate) use block::forget;
#[cfg(feature = "store")]
pub use block::{block, blocked_people, is_blocked_between, unblock};
pub use rules::*;
#[cfg(feature = "store")]
pub use silence::tell_silences;
#[cfg(feature = "store")]
pub use store::{
    add, change_status, is_candidate, list, note_closed, note_written, partners, remove, restore, write_note,
};
#[cfg(feature = "store")]
pub(crate) use ties::must_know;
#[cfg(feature = "store")]
pub use ties::{Ties, partners_among, tie};

use crate::base::id::{AccountId, CandidateId};
use crate::base::list::{Listing, PageNumber};
use crate::base::time::Time;
use crate::profile::Mark;
use crate::vocabulary::Country;
use serde::{Deserialize, Serialize};

/// One row of My Candidates.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Candidate {
    /// The row.
    pub id: CandidateId,
    /// The person.
    pub person: AccountId,
    /// Her name; nothing when she is no member any more.
    pub name: Option<String>,
    /// Her school, if she shows it.
    pub school: Option<String>,
    /// Its town, if she shows it.
    pub town: Option<String>,
    /// Her country.
    pub country: Country,
    /// The mark left of the name.
    pub mark: Mark,
    /// The stars right of it.
    pub stars: i64,
    /// How far things are.
    pub status: CandidateStatus,
    /// What the owner has noted; nobody else reads it.
    pub note: String,
    /// The last message between the two.
    pub last_contact: Option<Contact>,
    /// What the silence suggests.
    pub silence: Silence,
    /// A few courteous words are owed to her: she has written, it does not fit, and nobody has told her (2.9).
    pub closing_owed: bool,
    /// She cannot be reached: she has not signed in for a year (R-RET-2), or has blocked the owner, who does not learn which.
    pub away: bool,
}

impl Candidate {
    /// Whether one can write to her: she is a member still, and not away.
    pub fn reached(&self) -> bool {
        self.name.is_some() && !self.away
    }

    /// Whether a project can be begun with her (R-PRJ-1): one can write to her, and she suits.
    pub fn may_found(&self) -> bool {
        self.reached() && self.status != CandidateStatus::NotSuitable
    }
}

/// The last message between the owner and a candidate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contact {
    /// When.
    pub at: Time,
    /// How many whole days ago.
    pub days: i64,
    /// Whether the owner wrote it: then the other has not answered yet.
    pub mine: bool,
}

/// What is asked of My Candidates.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CandidateSearch {
    /// Only those of this status.
    pub status: Option<CandidateStatus>,
    /// Which page.
    pub page: PageNumber,
    /// The one who was just found not to suit.
    pub closing: Option<CandidateId>,
}

/// My Candidates with the people the owner has blocked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CandidateList {
    /// A page of the candidates, those first where something is to be done.
    pub candidates: Listing<Candidate>,
    /// How many there are of each status that somebody has.
    pub counts: Vec<(CandidateStatus, i64)>,
    /// The one who was just found not to suit, where a few courteous words are owed to her.
    pub closing: Option<Candidate>,
    /// The people whom the owner has blocked.
    pub blocked: Vec<BlockedPerson>,
}

/// Somebody whom the owner has blocked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BlockedPerson {
    /// The person.
    pub person: AccountId,
    /// Her name.
    pub name: String,
    /// Since when.
    pub at: Time,
}
