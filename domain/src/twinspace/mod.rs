//! TwinSpaces: one private web space for each active project, where invited people only work together (2.12).
//!
//! A space opens when its project becomes active: both founders are in it with a role that nobody can change, and one
//! page says welcome. Everybody else is invited and accepts, or is a pupil for whom a teacher of the school made a login.
//! Whoever is not an accepted member finds nothing here. A closed space is read and no longer written.
//!
//! - [`rules`]: who may do what in a space, by role; pure;
//! - with `store`: `access` (a space is loaded as a member or not at all), `opening` (by the project), `home`.
//!
//! Pages are the slice [`crate::page`], pictures [`crate::picture`].

mod rules;

#[cfg(feature = "store")]
mod access;
#[cfg(feature = "store")]
mod home;
#[cfg(feature = "store")]
mod opening;
#[cfg(all(test, feature = "store"))]
pub(crate) mod tests;
#[cfg(feature = "store")]
pub(crate) mod welcome;

pub use rules::*;

#[cfg(feature = "store")]
pub(crate) use access::hold;
#[cfg(feature = "store")]
pub use access::{access_space, members, space_of_project, wake_members};
#[cfg(feature = "store")]
pub use home::{head, home, my_spaces};
#[cfg(feature = "store")]
pub use opening::{Opening, create_for_project, follow_project, rename, take_down};

use crate::base::id::{AccountId, PageId, SchoolId, SpaceId};
use crate::base::language::Language;
use crate::base::time::Time;
use serde::{Deserialize, Serialize};

/// The viewer in a space: proof that she is an accepted member of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "store", derive(sqlx::FromRow))]
pub struct Membership {
    /// The space.
    pub space: SpaceId,
    /// The viewer.
    pub account: AccountId,
    /// Her role.
    pub role: Role,
    /// Her school in this space.
    pub school: SchoolId,
    /// Whether the space is open: a closed one is read only.
    pub state: SpaceState,
    /// The title of the space.
    pub title: String,
    /// The code of the language most of it is written in.
    pub language: String,
}

impl Membership {
    /// Whether her role allows an act, and the space is open for it.
    pub fn may(&self, act: SpaceAct) -> bool {
        self.role.may(act) && (self.state == SpaceState::Open || !act.writes())
    }
}

/// What stands around every page of a space.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SpaceHead {
    /// The space.
    pub id: SpaceId,
    /// Its title.
    pub title: String,
    /// The language most of it is written in.
    pub language: Language,
    /// Open or closed.
    pub state: SpaceState,
    /// The viewer's role.
    pub role: Role,
}

/// A space in the list of the viewer's spaces.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SpaceLine {
    /// The space.
    pub id: SpaceId,
    /// Its title.
    pub title: String,
    /// The language of the title.
    pub language: Language,
    /// Open or closed.
    pub state: SpaceState,
    /// The viewer's role.
    pub role: Role,
    /// How many are in it.
    pub members: i64,
    /// The last change of a page that the viewer may read.
    pub changed_at: Option<Time>,
}

/// A change of a page, for "what is new".
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SpaceChange {
    /// The page.
    pub page: PageId,
    /// Its present title.
    pub title: String,
    /// Which version it made; 1 is a new page.
    pub version: i64,
    /// Who; empty for a former member.
    pub author: String,
    /// When.
    pub at: Time,
}

/// Who is in the space.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct TeamCount {
    /// Founders, administrators and members.
    pub teachers: i64,
    /// Pupils.
    pub pupils: i64,
    /// Schools.
    pub schools: i64,
}

/// The home of a space.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SpaceHome {
    /// Its head.
    pub head: SpaceHead,
    /// A second line under the title.
    pub subtitle: String,
    /// What it is about.
    pub description: String,
    /// The latest changes of pages that the viewer may read, newest first.
    pub changes: Vec<SpaceChange>,
    /// Who is in it.
    pub team: TeamCount,
    /// How many pages the viewer may read.
    pub pages: i64,
    /// Her texts that she has begun and not yet saved.
    pub drafts: Vec<SpaceChange>,
}

/// A member, for lists of members.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Member {
    /// The account.
    pub account: AccountId,
    /// Her name; of a pupil the display name.
    pub name: String,
    /// Her role.
    pub role: Role,
    /// Her school.
    pub school: SchoolId,
    /// The school's name.
    pub school_name: String,
}
