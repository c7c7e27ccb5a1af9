//! Reports (2.27): a person or a message is reported, and the report reaches the desk of the reported person's unit. The
//! reporter is told the result; her identity is never shown to the person reported. A decision that suspends does what the
//! desk of people does, with the same rights.

mod rules;
#[cfg(feature = "store")]
mod store;
#[cfg(all(test, feature = "store"))]
mod tests;

pub use rules::*;
#[cfg(feature = "store")]
pub use store::{About, decide, desk, report};

use crate::base::id::{AccountId, ReportId};
use crate::base::list::Listing;
use crate::base::time::Time;
use crate::vocabulary::ReportReason;
use serde::{Deserialize, Serialize};

/// How a report ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// Nothing wrong was found.
    NoBreach,
    /// The person is warned, with the officer's words.
    Warning,
    /// Her account is closed for some days, with the officer's words.
    Suspended,
}

impl Outcome {
    /// The code that is stored.
    pub fn code(self) -> &'static str {
        match self {
            Self::NoBreach => "no_breach",
            Self::Warning => "warning",
            Self::Suspended => "suspended",
        }
    }

    /// The outcome of a code.
    pub fn from_code(code: &str) -> Option<Self> {
        [Self::NoBreach, Self::Warning, Self::Suspended].into_iter().find(|outcome| outcome.code() == code)
    }

    /// The decision that ends a report so; the days count for a suspension only.
    pub fn decided(self, days: i64) -> Decision {
        match self {
            Self::NoBreach => Decision::NoBreach,
            Self::Warning => Decision::Warning,
            Self::Suspended => Decision::Suspension { days },
        }
    }
}

/// What an officer decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decision {
    /// Nothing wrong was found.
    NoBreach,
    /// The person is warned.
    Warning,
    /// Her account is closed.
    Suspension {
        /// For so many days.
        days: i64,
    },
}

impl Decision {
    /// How the report ends with it.
    pub fn outcome(self) -> Outcome {
        match self {
            Self::NoBreach => Outcome::NoBreach,
            Self::Warning => Outcome::Warning,
            Self::Suspension { .. } => Outcome::Suspended,
        }
    }
}

/// The reports at an officer's desk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reports {
    /// How many wait for a decision.
    pub waiting: i64,
    /// A page of all.
    pub lines: Listing<ReportLine>,
}

/// A report as the unit's desk shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReportLine {
    /// The report.
    pub id: ReportId,
    /// Who is reported.
    pub account: AccountId,
    /// Her account is a matter of the unit's desk: she is no officer, and has not left.
    pub at_desk: bool,
    /// The viewer may suspend her: the account is open, lies at a desk of hers, and its owner holds no office.
    pub may_suspend: bool,
    /// Her name.
    pub person: String,
    /// Who reports.
    pub reporter: String,
    /// Why.
    pub reason: ReportReason,
    /// In her own words.
    pub words: String,
    /// The message, when one was reported by its reader.
    pub message: Option<String>,
    /// When.
    pub at: Time,
    /// What was decided.
    pub outcome: Option<Outcome>,
    /// With which words.
    pub decision: Option<String>,
}
