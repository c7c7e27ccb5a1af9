//! The team of a TwinSpace (2.12.4): teachers of the project's schools, invited by name.
//!
//! A founder or administrator invites a colleague; only validated staff of the project's schools can be invited (R-TS-3).
//! She sees nothing of the space until she accepts. The other founder is told at once and can object, which takes the
//! invitation back. Founders stay as they are; everybody else's role can change (R-TS-2). Pupils are the slice
//! [`crate::pupil`]; they see the team too, without invitations and without what only teachers need.
//!
//! - [`rules`]: who may be changed and removed by whom; pure;
//! - with `store`: `view` (the team by school), `invite` (from the invitation to the answer), `change` (roles, leaving).

mod rules;

#[cfg(feature = "store")]
mod change;
#[cfg(feature = "store")]
mod invite;
#[cfg(all(test, feature = "store"))]
mod tests;
#[cfg(feature = "store")]
mod view;

pub use rules::*;

#[cfg(feature = "store")]
pub(crate) use change::leave_all;
#[cfg(feature = "store")]
pub use change::{change_role, remove};
#[cfg(feature = "store")]
pub use invite::{accept, decline, invitation, invitations, invite, withdraw};
#[cfg(feature = "store")]
pub use view::{colleagues, team};

use crate::base::id::{AccountId, SchoolId, SpaceId};
use crate::base::list::{Listing, PageNumber};
use crate::base::time::Time;
use crate::twinspace::{Role, SpaceHead};
use crate::vocabulary::Country;
use serde::{Deserialize, Serialize};

/// A teacher of the team.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Teacher {
    /// The account.
    pub account: AccountId,
    /// First name and surname; empty for a founder who is a former member.
    pub name: String,
    /// Her role.
    pub role: Role,
    /// Whether the viewer may change her role or remove her.
    pub may_change: bool,
}

/// A pupil, as the team sees one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TeamPupil {
    /// The account.
    pub account: AccountId,
    /// "First name + initial".
    pub name: String,
    /// Number of the avatar.
    pub avatar: i64,
    /// What the pupil says about herself or himself.
    pub about: String,
    /// Class and sign-in name: for teachers of the pupil's school who care for the logins.
    pub login: Option<PupilLogin>,
}

/// What a teacher of the pupil's school knows of a login.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PupilLogin {
    /// The class.
    pub class: String,
    /// The sign-in name.
    pub username: String,
    /// Whether too many wrong passwords have locked it for a while.
    pub locked: bool,
}

/// Somebody who was asked and has not answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Invited {
    /// The account.
    pub account: AccountId,
    /// Her name.
    pub name: String,
    /// The role she was asked to take.
    pub role: Role,
    /// Who asked.
    pub by: String,
    /// When.
    pub since: Time,
    /// How the viewer may take the invitation back, if she may.
    pub taking_back: Option<TakingBack>,
}

/// A school of the team with its people.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TeamSchool {
    /// The school.
    pub school: SchoolId,
    /// Its name.
    pub name: String,
    /// Its town.
    pub town: String,
    /// Its country.
    pub country: Country,
    /// Its teachers, founders first.
    pub teachers: Vec<Teacher>,
    /// Who was asked; only teachers see it.
    pub invited: Vec<Invited>,
    /// Its pupils by class and name, one page of those who were asked for.
    pub pupils: Listing<TeamPupil>,
}

/// Which pupils of a team are asked for: a space may have hundreds.
#[derive(Debug, Clone)]
pub struct PupilsAsked<'a> {
    /// What is typed of a name; who cares for their logins also finds them by class.
    pub words: &'a str,
    /// The school of which another page than the first is wanted.
    pub school: SchoolId,
    /// The page.
    pub page: PageNumber,
}

/// The team of a space.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Team {
    /// What stands around every page of the space.
    pub head: SpaceHead,
    /// The viewer.
    pub me: AccountId,
    /// The viewer's school in this space.
    pub school: SchoolId,
    /// The schools.
    pub schools: Vec<TeamSchool>,
    /// Whether the viewer may invite.
    pub may_invite: bool,
    /// Whether the viewer may make logins for pupils of her school.
    pub may_create_pupils: bool,
}

/// A colleague who can be invited.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "store", derive(sqlx::FromRow))]
pub struct Colleague {
    /// The account.
    pub account: AccountId,
    /// Her name.
    pub name: String,
    /// Her school's name.
    pub school: String,
}

/// An invitation as its receiver sees it: enough to answer, nothing from inside the space.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "store", derive(sqlx::FromRow))]
pub struct Invitation {
    /// The space.
    pub space: SpaceId,
    /// Its title.
    pub title: String,
    /// Its description.
    pub description: String,
    /// The role she is asked to take.
    pub role: Role,
    /// Who asks.
    pub by: String,
    /// When.
    pub since: Time,
}
