//! Pupils (2.12.4): logins that a teacher makes for the pupils of her school, and the way to tell a teacher.
//!
//! A teacher who administers a space pastes a list, looks at what it makes, confirms that the parents agreed, and gets each
//! name with a password of three short words once, on slips to print (R-TS-4). A login can enter further spaces of the school
//! (R-TS-5). Nobody outside a pupil's spaces ever sees one (R-TS-6): no search, no public page, no count names a pupil, and
//! nobody can write to one. A pupil has a display name, a class, an avatar from a set and a short description (R-TS-7).
//!
//! What a pupil tells reaches the administrators of the pupil's own school in that space and the teacher who made the login;
//! what cannot wait reaches the school's unit too, and so does what nobody of the school is left to read.
//!
//! - [`rules`]: lists, names, numbers of avatars, who cares for whom; pure;
//! - with `store`: `words` and `login` (making logins and passwords), `care` (resetting, correcting, removing, using again),
//!   `slips` (what is shown once), `own` (a pupil's own page), `tell`, `told` and `unit_desk` (who reads it), `sign_in` (with
//!   a limit for each network), `retire` (the end of a login).

mod rules;

#[cfg(feature = "store")]
mod care;
#[cfg(feature = "store")]
mod login;
#[cfg(feature = "store")]
mod own;
#[cfg(feature = "store")]
mod retire;
#[cfg(feature = "store")]
mod sign_in;
#[cfg(feature = "store")]
mod slips;
#[cfg(feature = "store")]
mod tell;
#[cfg(all(test, feature = "store"))]
mod tests;
#[cfg(feature = "store")]
mod told;
#[cfg(feature = "store")]
mod unit_desk;
#[cfg(feature = "store")]
mod words;

pub use rules::*;

#[cfg(feature = "store")]
pub use care::{add_existing, correct, put_back, remove, reset_password, reusable};
#[cfg(feature = "store")]
pub(crate) use care::{is_meant, own_school};
#[cfg(feature = "store")]
pub use login::{NewPupils, create, preview};
#[cfg(feature = "store")]
pub use own::{own, write_own};
#[cfg(feature = "store")]
pub use retire::{LOGIN_KEPT, retire};
#[cfg(feature = "store")]
pub use sign_in::sign_in;
#[cfg(feature = "store")]
pub use slips::{create_listed, laid_aside, lay_aside, listed, paste, take_slips};
#[cfg(feature = "store")]
pub use tell::tell;
#[cfg(feature = "store")]
pub use told::{handle, told};
#[cfg(feature = "store")]
pub use unit_desk::{desk, handle_at_desk};
#[cfg(feature = "store")]
pub(crate) use unit_desk::{hand_over, hand_to_unit};

use crate::base::id::{AccountId, SpaceId};
use crate::base::language::Language;
use crate::base::list::Listing;
use crate::base::time::Time;
use crate::vocabulary::PupilReportReason;
use serde::{Deserialize, Serialize};

/// A login that a list would make.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proposed {
    /// "First name + initial".
    pub name: String,
    /// The class.
    pub class: String,
    /// The sign-in name, which nobody else has.
    pub username: String,
    /// Somebody of this name and class has a login at the school, or stands in the list before.
    pub known: bool,
}

/// The form for new pupils as somebody has filled it in.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct ListForm {
    /// The list as it was pasted, whether or not it can be read.
    pub list: String,
    /// The class for lines that name none.
    pub class: String,
    /// The language of the class.
    pub language: Language,
    /// Those who are ticked among the pupils who have a login already.
    pub chosen: Vec<AccountId>,
}

/// What waits when the logins of a list are made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Made {
    /// The key of the slips.
    pub slips: String,
    /// The key of the form that holds who was ticked beside the list and is not added yet.
    pub ticked: Option<String>,
}

/// What is printed for a pupil, once.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Slip {
    /// "First name + initial".
    pub name: String,
    /// The class.
    pub class: String,
    /// The sign-in name.
    pub username: String,
    /// Three words.
    pub password: String,
    /// The language of the class: of the words, and of the page on which the pupil signs in.
    #[serde(default)]
    pub language: Language,
}

/// Passwords stand in no log.
impl std::fmt::Debug for Slip {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Slip").field("username", &self.username).finish_non_exhaustive()
    }
}

/// A pupil of the school who is not in the space and can be added (R-TS-5).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "store", derive(sqlx::FromRow))]
pub struct KnownPupil {
    /// The account.
    pub account: AccountId,
    /// "First name + initial".
    pub name: String,
    /// The class.
    pub class: String,
    /// The sign-in name.
    pub username: String,
}

/// Who can be added.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reusable {
    /// One page of those who are meant.
    pub found: Listing<KnownPupil>,
    /// Those who are ticked, wherever they stand.
    pub chosen: Vec<KnownPupil>,
}

/// A pupil's own description.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "store", derive(sqlx::FromRow))]
pub struct OwnPupil {
    /// "First name + initial".
    pub name: String,
    /// The class.
    pub class: String,
    /// Number of the avatar.
    pub avatar: i64,
    /// A few sentences.
    pub about: String,
}

/// What a pupil told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Told {
    /// Its number.
    pub id: i64,
    /// The pupil.
    pub pupil: String,
    /// The class.
    pub class: String,
    /// Why.
    pub reason: PupilReportReason,
    /// In the pupil's words.
    pub words: String,
    /// When.
    pub at: Time,
    /// Who has dealt with it.
    pub handled_by: Option<String>,
}

/// Who reads what a pupil told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum ToldTo {
    /// Teachers of her school.
    Teachers,
    /// Nobody of the school is left in the space: the national unit.
    Unit,
}

/// What a pupil told that cannot wait, at the unit's desk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ToldToUnit {
    /// What was told.
    pub told: Told,
    /// The school.
    pub school: String,
    /// The title of the space.
    pub space: String,
    /// The space.
    pub space_id: SpaceId,
    /// The teacher who cares for the pupil.
    pub teacher: String,
    /// The officer who has dealt with it.
    pub officer: Option<String>,
}
