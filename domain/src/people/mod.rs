//! The people of a unit, at the desk of its officers: finding anybody, two accounts of one person made into one
//! (R-REG-1), a lost mailbox (R-LOG-1), a lost device, and what follows a breach of conduct (2.27).
//!
//! An account is suspended for some days and opens again by itself. Expelling takes two officers: one asks, and the
//! account is suspended meanwhile; another one confirms. Who holds an office is no matter of a desk. What was done with
//! an account, by whom and why, is read from the audit log.

#[cfg(feature = "store")]
mod conduct;
#[cfg(all(test, feature = "store"))]
mod conduct_tests;
#[cfg(feature = "store")]
mod desk;
#[cfg(feature = "store")]
mod give_address;
#[cfg(feature = "store")]
mod merging;
#[cfg(all(test, feature = "store"))]
mod merging_tests;
mod rules;
#[cfg(feature = "store")]
mod sign_out;
#[cfg(all(test, feature = "store"))]
mod tests;

#[cfg(feature = "store")]
pub(crate) use conduct::suspend_in;
#[cfg(feature = "store")]
pub use conduct::{ask_expulsion, decline_expulsion, expel, readmit, readmit_due, suspend};
#[cfg(feature = "store")]
pub use desk::{desk, record};
#[cfg(feature = "store")]
pub use give_address::give_address;
#[cfg(feature = "store")]
pub use merging::merge;
pub use rules::*;
#[cfg(feature = "store")]
pub use sign_out::sign_out;

use crate::account::AccountState;
use crate::base::id::{AccountId, ProjectId};
use crate::base::time::Time;
use crate::vocabulary::Unit;
use serde::{Deserialize, Serialize};

/// Which people of a unit are looked for.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct PeopleSearch {
    /// Words of name, addresses, sign-in name and school.
    pub words: String,
    /// Those whose account stands so.
    pub group: Option<PeopleGroup>,
    /// Only those whose name another account of the unit has too.
    pub twice: bool,
    /// Only those of whom an officer asks that they be expelled.
    pub to_decide: bool,
}

/// How an account stands, as coarse as the desk filters it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PeopleGroup {
    /// The registration is not finished, or waits.
    Registering,
    /// Checked by the unit.
    Validated,
    /// Nobody has signed in for a year.
    Inactive,
    /// Closed until a day.
    Suspended,
    /// Closed for good.
    Expelled,
}

impl PeopleGroup {
    /// Every group, in the order of the screen.
    pub const ALL: [Self; 5] = [Self::Registering, Self::Validated, Self::Inactive, Self::Suspended, Self::Expelled];

    /// The code in the address.
    pub fn code(self) -> &'static str {
        match self {
            Self::Registering => "registering",
            Self::Validated => "validated",
            Self::Inactive => "inactive",
            Self::Suspended => "suspended",
            Self::Expelled => "expelled",
        }
    }

    /// The states of the group. Who works at no school and who is gone is in none.
    pub fn of(state: AccountState) -> Option<Self> {
        match state {
            AccountState::Unconfirmed
            | AccountState::Completing
            | AccountState::AwaitingValidation
            | AccountState::InformationAsked
            | AccountState::Refused => Some(Self::Registering),
            AccountState::Validated | AccountState::AwaitingRevalidation => Some(Self::Validated),
            AccountState::Inactive => Some(Self::Inactive),
            AccountState::Suspended => Some(Self::Suspended),
            AccountState::Expelled => Some(Self::Expelled),
            AccountState::Anonymised | AccountState::Staff => None,
        }
    }
}

/// A person as a row of the desk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "store", derive(sqlx::FromRow))]
pub struct PersonLine {
    /// The account.
    pub id: AccountId,
    /// First name and surname.
    pub name: String,
    /// The confirmed address.
    pub email: String,
    /// Her school, empty while she has none.
    pub school: String,
    /// Its town.
    pub town: String,
    /// How the account stands.
    pub state: AccountState,
}

/// A project that a person has founded.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "store", derive(sqlx::FromRow))]
pub struct FoundedProject {
    /// The project.
    pub id: ProjectId,
    /// Its title.
    pub title: String,
}

/// What an officer has done with an account.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum DeskAct {
    /// Gave it another address (R-LOG-1).
    AddressGiven,
    /// Signed its owner out on every device.
    SignedOut,
    /// Made another account of hers part of it (R-REG-1).
    Merged,
    /// Closed it for some days.
    Suspended,
    /// Opened it before its time; or it opened by itself.
    Readmitted,
    /// Asked that it be closed for good.
    ExpulsionAsked,
    /// Did not agree that it be closed for good.
    ExpulsionDeclined,
    /// Took back that she had asked for it.
    ExpulsionTakenBack,
    /// Closed it for good.
    Expelled,
}

impl DeskAct {
    /// Every act.
    pub const ALL: [Self; 9] = [
        Self::AddressGiven,
        Self::SignedOut,
        Self::Merged,
        Self::Suspended,
        Self::Readmitted,
        Self::ExpulsionAsked,
        Self::ExpulsionDeclined,
        Self::ExpulsionTakenBack,
        Self::Expelled,
    ];

    /// What the audit log calls it.
    pub fn action(self) -> &'static str {
        match self {
            Self::AddressGiven => "account.address_given",
            Self::SignedOut => "account.signed_out",
            Self::Merged => "account.merged",
            Self::Suspended => "account.suspended",
            Self::Readmitted => "account.readmitted",
            Self::ExpulsionAsked => "account.expulsion_asked",
            Self::ExpulsionDeclined => "account.expulsion_declined",
            Self::ExpulsionTakenBack => "account.expulsion_taken_back",
            Self::Expelled => "account.expelled",
        }
    }
}

/// One line of what was done with an account.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Done {
    /// What.
    pub act: DeskAct,
    /// When.
    pub at: Time,
    /// Which officer; nobody when it happened by itself.
    pub by: Option<String>,
    /// What she wrote with it.
    pub text: String,
}

/// Everything that a unit's desk knows of an account.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PersonRecord {
    /// Her row.
    pub line: PersonLine,
    /// The unit.
    pub unit: Unit,
    /// Her sign-in name.
    pub username: String,
    /// Since when the account stands as it does.
    pub since: Time,
    /// When she last signed in.
    pub signed_in_at: Option<Time>,
    /// When a unit first checked her.
    pub validated_at: Option<Time>,
    /// When the account opens again.
    pub suspended_until: Option<Time>,
    /// Her registration was sent, so there is a record of it.
    pub registered: bool,
    /// An officer asks that she be expelled, and another one decides.
    pub expulsion_asked: bool,
    /// She holds an office: her account is no matter of a desk.
    pub holds_office: bool,
    /// The projects that she has founded, the newest first.
    pub projects: Vec<FoundedProject>,
    /// How often a report about her ended with a warning.
    pub warnings: i64,
    /// What the viewer may do.
    pub may: OfficerMay,
    /// Accounts that could be made one with this one: those that the words name, or those that look like the same person.
    pub others: Vec<PersonLine>,
    /// What was done with the account, the newest first.
    pub done: Vec<Done>,
    /// The account that this one has become part of.
    pub merged_into: Option<AccountId>,
}
