//! Checking people and schools (2.3): the queue of a national unit, the record with what the register knows beside what
//! the person wrote, and the decision.
//!
//! An officer validates, asks for information or refuses with a reason ([`decide`]); who, when and why is written down
//! (R-VAL-7), and the person is told in her language. A record is decided on as it was seen: whoever comes second gets a
//! conflict. The first validated person of a school confirms it (R-VAL-6).

#[cfg(feature = "store")]
mod decide;
#[cfg(feature = "store")]
mod digest;
#[cfg(feature = "store")]
mod queue;
#[cfg(feature = "store")]
mod record;
#[cfg(all(test, feature = "store"))]
mod refusal_tests;
mod rules;
#[cfg(all(test, feature = "store"))]
pub(crate) mod tests;

#[cfg(feature = "store")]
pub use decide::{ask_information, refuse, remove_refused, take_refusal_back, validate};
#[cfg(feature = "store")]
pub(crate) use decide::{check_text, forget, note, refusal, wake_desk};
#[cfg(feature = "store")]
pub use digest::tell_queues;
#[cfg(feature = "store")]
pub use queue::{decisions, desks, next_in_queue, queue, waiting_at};
#[cfg(feature = "store")]
pub use record::record;
#[cfg(feature = "store")]
pub(crate) use record::{own_history, register_of};
pub use rules::*;

use crate::account::AccountState;
use crate::base::id::AccountId;
use crate::base::list::Listing;
use crate::base::stored::stored;
use crate::base::time::Time;
use crate::school::{Change, School};
use crate::vocabulary::{
    CodeSet, Country, LanguageSkill, RegistrationRefusalReason, SchoolRole, SpokenLanguage, Subject, Unit,
};
use serde::{Deserialize, Serialize};

stored! {
    /// What happened to a registration.
    DecisionKind {
        /// The person sent the form.
        Sent = "sent",
        /// The unit asked for information.
        Asked = "asked",
        /// The person answered.
        Answered = "answered",
        /// The unit validated.
        Validated = "validated",
        /// The unit refused.
        Refused = "refused",
        /// The unit took its refusal back.
        TakenBack = "taken_back",
        /// The person moved to another school (R-VAL-5).
        Moved = "moved",
    }
}

/// One line of the history of a registration (R-VAL-7).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decision {
    /// What happened.
    pub kind: DecisionKind,
    /// When.
    pub at: Time,
    /// Who; the person herself is not told which officer it was.
    pub by: Option<String>,
    /// Why the unit refused.
    pub reason: Option<RegistrationRefusalReason>,
    /// What was written with it.
    pub text: String,
}

/// A decision in the list of the whole unit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct UnitDecision {
    /// The unit.
    pub unit: Unit,
    /// Whom it was about.
    pub person: AccountId,
    /// Her name; empty once the account is gone.
    pub name: String,
    /// The decision.
    pub decision: Decision,
}

/// Which registrations of the queue are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum QueueFilter {
    /// All of them.
    #[default]
    All,
    /// The unit must act.
    Waiting,
    /// The person must act.
    Asked,
    /// The school stands in the register.
    SchoolKnown,
    /// The school does not stand in the register.
    SchoolUnknown,
    /// Another account looks like the same person.
    Similar,
    /// Longer than three working days.
    Late,
}

/// What waits at the desk of a unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct WaitingAt {
    /// The unit.
    pub unit: Unit,
    /// How many registrations wait for it.
    pub count: i64,
    /// Since when the oldest waits.
    pub since: Option<Time>,
}

/// A registration in the queue.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct QueueRow {
    /// The person.
    pub person: AccountId,
    /// First name and surname.
    pub name: String,
    /// The school she claims.
    pub school: String,
    /// Its town.
    pub town: String,
    /// Where the registration stands.
    pub state: AccountState,
    /// When the form was first sent.
    pub sent_at: Time,
    /// Whole days since then.
    pub days: i64,
    /// Longer than three working days.
    pub late: bool,
    /// What the register says (R-VAL-1).
    pub hint: Hint,
    /// Another account looks like the same person.
    pub similar: bool,
    /// The newest that happened is that she wrote: an answer, or a word to the unit.
    pub wrote: bool,
}

/// How many registrations each filter shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "store", derive(sqlx::FromRow))]
pub struct QueueCounts {
    /// All of them.
    pub every: i64,
    /// The unit must act.
    pub waiting: i64,
    /// The person must act.
    pub asked: i64,
    /// The school does not stand in the register.
    pub school_unknown: i64,
    /// Another account looks like the same person.
    pub similar: i64,
    /// Longer than three working days.
    pub late: i64,
}

impl QueueCounts {
    /// The school stands in the register.
    pub fn school_known(&self) -> i64 {
        self.every - self.school_unknown
    }
}

/// The queue of a unit, oldest first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Queue {
    /// The unit.
    pub unit: Unit,
    /// The rows of this page.
    pub rows: Listing<QueueRow>,
    /// How many each filter shows.
    pub counts: QueueCounts,
    /// When the oldest was sent.
    pub oldest: Option<Time>,
}

/// A school as the register tells of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "store", derive(sqlx::FromRow))]
pub struct RegisterSchool {
    /// National code.
    pub code: String,
    /// Name.
    pub name: String,
    /// Kind of school.
    pub kind: String,
    /// The institute that runs it.
    pub institute_name: String,
    /// Street and number.
    pub address: String,
    /// Postal code.
    pub postal_code: String,
    /// Town.
    pub town: String,
    /// Telephone.
    pub phone: String,
    /// E-mail address.
    pub email: String,
    /// Its part behind the @.
    pub email_domain: String,
    /// Web site.
    pub website: String,
    /// How many schools of the register write from the same domain.
    pub sharing: i64,
}

/// Another account that looks like the same person (R-REG-1).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SimilarAccount {
    /// The account.
    pub person: AccountId,
    /// First name and surname.
    pub name: String,
    /// Its address.
    pub email: String,
    /// Where it stands.
    pub state: AccountState,
}

/// Everything an officer needs for one decision.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    /// The person.
    pub person: AccountId,
    /// The moment since which the record is as it was shown: a decision names it.
    pub seen: Time,
    /// Where the registration stands.
    pub state: AccountState,
    /// First name and surname.
    pub name: String,
    /// The confirmed address.
    pub email: String,
    /// Telephone.
    pub phone: String,
    /// Web page or blog.
    pub website: String,
    /// Role in school.
    pub role: Option<SchoolRole>,
    /// Subjects taught.
    pub subjects: CodeSet<Subject>,
    /// Languages with level.
    pub languages: CodeSet<LanguageSkill>,
    /// The ideas, each in its language.
    pub ideas: Vec<(SpokenLanguage, String)>,
    /// Country.
    pub country: Country,
    /// National unit.
    pub unit: Unit,
    /// When the form was first sent.
    pub sent_at: Option<Time>,
    /// Until when the unit means to answer; nothing while the person must act.
    pub due: Option<Time>,
    /// That moment has passed.
    pub late: bool,
    /// Until when a refusal can be taken back; nothing where there is none.
    pub refused_until: Option<Time>,
    /// The school she claims.
    pub school: Option<School>,
    /// Validated people of that school.
    pub colleagues: i64,
    /// The school as the register tells of it.
    pub register: Option<RegisterSchool>,
    /// What the register says (R-VAL-1).
    pub hint: Hint,
    /// How her address compares with the school's.
    pub mail: MailHint,
    /// Other accounts that look like the same person.
    pub similar: Vec<SimilarAccount>,
    /// What she would change in the school's record (R-REG-3).
    pub proposals: Vec<Change>,
    /// What happened so far, newest first.
    pub history: Vec<Decision>,
    /// What is open between unit and person, oldest first: see [`open_talk`].
    pub talk: Vec<Decision>,
}
