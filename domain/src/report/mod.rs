//! Reports (2.27): a person or a message is reported, and the report reaches the desk of the reported person's unit. The
//! reporter is told the result; her identity is never shown to the person reported.

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

/// What an officer decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// Nothing wrong was found.
    NoBreach,
    /// The person is warned, with the officer's words.
    Warning,
}

impl Outcome {
    /// The code that is stored.
    pub fn code(self) -> &'static str {
        match self {
            Self::NoBreach => "no_breach",
            Self::Warning => "warning",
        }
    }

    /// The outcome of a code.
    pub fn from_code(code: &str) -> Option<Self> {
        [Self::NoBreach, Self::Warning].into_iter().find(|outcome| outcome.code() == code)
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
