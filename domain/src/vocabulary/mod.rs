//! Every list from which people choose: countries, languages, subjects, roles, reasons.
//!
//! A value of a list is a code. The code is what stands in the database, in addresses, in forms and in answers;
//! the words for it stand in `locales/<language>/vocabulary.ftl`. So a search means the same in every language,
//! and a list can grow without touching what is stored.
//!
//! Each list is an enum made by the macro [`vocabulary!`], so that a missing label or a forgotten case does not
//! compile. Several values of one list are stored in one text column: see [`CodeSet`].

mod codes;
mod country;
mod facts;
mod language;
mod project;
mod reason;
mod school;
mod set;
mod teaching;
mod unit;

#[cfg(test)]
mod tests;

pub use codes::{UnknownCode, Vocabulary, optional_code};
pub use country::Country;
pub use facts::{CountryFacts, CountryGroup};
pub use language::{LanguageLevel, LanguageSkill, SpokenLanguage};
pub use project::{ErasmusAction, FoundersAgreement};
pub use reason::{ConsentItem, ProjectRefusalReason, PupilReportReason, RegistrationRefusalReason, ReportReason};
pub use school::{SchoolArea, SchoolLevel, SchoolRole, SchoolStatus, SchoolTrack};
pub use set::CodeSet;
pub use teaching::{AccessFrequency, Experience, KeyCompetence, OLDEST_PUPIL, Subject, Tool, YOUNGEST_PUPIL};
pub use unit::Unit;
