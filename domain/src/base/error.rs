//! The one error of the product. Its texts are keys that the reader's language fills; details stay in the log.

use serde::{Deserialize, Serialize};

/// The result of every domain function.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why something could not be done, as far as the person who asked may know.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
pub enum Error {
    /// Nobody is signed in, or the session has ended.
    #[error("sign in first")]
    SignIn,
    /// The person is known and may not do this.
    #[error("not allowed")]
    Forbidden,
    /// It does not exist, or not for this person: the two look alike.
    #[error("not found")]
    NotFound,
    /// Somebody else was faster, or the state has moved on.
    #[error("changed meanwhile")]
    Conflict,
    /// Fields that must be corrected.
    #[error("not valid: {0:?}")]
    Invalid(Vec<FieldProblem>),
    /// Too many tries; again after so many seconds.
    #[error("too many tries")]
    Limited {
        /// Seconds until the next try counts.
        seconds: i64,
    },
    /// The server cannot be reached.
    #[error("offline")]
    Offline,
    /// A fault of ours; the trace id finds it in the log.
    #[error("internal error {trace}")]
    Internal {
        /// Correlation id, also in the log.
        trace: String,
    },
}

/// What is wrong with one field of a form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FieldProblem {
    /// The field's name in the form.
    pub field: String,
    /// What is wrong with it.
    pub problem: Problem,
}

/// What can be wrong with a field. `app::ui::problem` says it in the reader's language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Problem {
    /// Nothing was given.
    Required,
    /// Fewer characters than asked.
    TooShort {
        /// The least number of characters.
        least: usize,
    },
    /// More characters than fit.
    TooLong {
        /// The greatest number of characters.
        most: usize,
    },
    /// Not a mail address.
    NotAnAddress,
    /// Not a web address (https://…).
    NotALink,
    /// Somebody has it already.
    Taken,
    /// On the list of passwords that everybody tries first.
    TooCommon,
    /// Not one of the values offered.
    Unknown,
    /// A number outside its range.
    OutOfRange {
        /// The smallest allowed.
        least: i64,
        /// The greatest allowed.
        most: i64,
    },
    /// The end lies before the beginning.
    EndBeforeStart,
    /// Letters, digits, dot, hyphen and underscore only.
    NotAUsername,
    /// Not a person's name: an address, no letter at all, or signs that nobody sees.
    NotAName,
    /// The sign-in name and the password do not belong together.
    WrongPassword,
    /// It is not the password of who asks.
    NotYourPassword,
    /// The six digits (or the recovery code) are not right.
    WrongCode,
    /// The link was used already, or is too old.
    LinkExpired,
    /// The box must be ticked.
    MustAccept,
    /// The word typed is not the name asked for.
    NotTheName,
    /// The file is of a kind that is not taken.
    FileKind,
    /// The file is larger than allowed.
    FileTooLarge {
        /// Megabytes allowed.
        most: usize,
    },
    /// The picture has more pixels than allowed.
    TooManyPixels {
        /// Millions of pixels allowed.
        most: usize,
    },
    /// The scanner has found a virus in it.
    Virus,
    /// The virus scanner cannot be asked, and no file is taken without it.
    NotScanned,
    /// The place that a space has for pictures is used up.
    SpaceFull,
    /// A picture needs a sentence that says what it shows.
    AlternativeText,
    /// Nobody has an account of this sign-in name or address.
    NobodyOfThisName,
    /// The form that goes with it cannot be sent as it is.
    FormUnfinished,
    /// Only the national unit changes this.
    KeptByUnit,
    /// The two founders must be of two different schools (R-PRJ-1).
    SameSchool,
    /// The founders' schools must be in two countries (R-PRJ-2).
    SameCountry,
    /// The two schools have founded a project together, so they are two (R-PRJ-1).
    FoundTogether {
        /// Its title.
        project: String,
    },
    /// A line of a list that cannot be read.
    UnreadableLine {
        /// The line, counted from 1.
        line: usize,
        /// What stands there, cut short.
        text: String,
    },
    /// Two accounts have founded a project with each other: they are two people.
    FoundedWithEachOther {
        /// Its title.
        project: String,
    },
    /// Somebody is active at the school, or waits there to be checked.
    PeopleAtSchool,
    /// So many reports of the same person wait to be decided.
    ReportsWait {
        /// How many may wait.
        most: i64,
    },
    /// A founder's account is closed, or her unit has not checked her (R-PRJ-1).
    FounderMayNotAct {
        /// Her name.
        name: String,
    },
    /// A text that everybody would read names a pupil (R-TS-6).
    NamesPupil {
        /// The display name that stands in it.
        name: String,
    },
    /// Nobody else administers the instance: one is always left.
    LastAdministrator,
}

impl Error {
    /// One field is wrong.
    pub fn invalid(field: &str, problem: Problem) -> Self {
        Self::Invalid(vec![FieldProblem { field: field.into(), problem }])
    }

    /// The HTTP status that a call gets.
    pub fn status(&self) -> u16 {
        match self {
            Self::SignIn => 401,
            Self::Forbidden => 403,
            Self::NotFound => 404,
            Self::Conflict => 409,
            Self::Invalid(_) => 422,
            Self::Limited { .. } => 429,
            Self::Offline => 503,
            Self::Internal { .. } => 500,
        }
    }

    /// A fault of ours: the cause goes to the log, its trace id to the reader.
    #[cfg(feature = "store")]
    pub fn internal(cause: impl std::fmt::Display) -> Self {
        let trace = super::secret::trace_id();
        tracing::error!(trace, %cause, "internal error");
        Self::Internal { trace }
    }
}

/// Collects what is wrong with a form, field by field.
#[derive(Debug, Default)]
pub struct Check(Vec<FieldProblem>);

impl Check {
    /// Nothing is wrong yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Notes a problem.
    pub fn problem(&mut self, field: &str, problem: Problem) -> &mut Self {
        self.0.push(FieldProblem { field: field.into(), problem });
        self
    }

    /// Notes a problem unless the condition holds.
    pub fn ensure(&mut self, holds: bool, field: &str, problem: Problem) -> &mut Self {
        if !holds {
            self.problem(field, problem);
        }
        self
    }

    /// The text must have between `least` and `most` characters; `least` of 0 makes it optional.
    pub fn length(&mut self, field: &str, text: &str, least: usize, most: usize) -> &mut Self {
        let count = text.trim().chars().count();
        if least > 0 && count == 0 {
            self.problem(field, Problem::Required)
        } else if count < least {
            self.problem(field, Problem::TooShort { least })
        } else {
            self.ensure(count <= most, field, Problem::TooLong { most })
        }
    }

    /// The number must lie in the range.
    pub fn range(&mut self, field: &str, number: i64, least: i64, most: i64) -> &mut Self {
        self.ensure((least..=most).contains(&number), field, Problem::OutOfRange { least, most })
    }

    /// A mail address that a letter can be sent to.
    pub fn email(&mut self, field: &str, address: &str) -> &mut Self {
        if address.is_empty() {
            self.problem(field, Problem::Required)
        } else {
            self.ensure(is_mail_address(address), field, Problem::NotAnAddress)
        }
    }

    /// A person's first name or surname. Mails greet with it, so it can lead nowhere and holds nothing that is not seen.
    pub fn name(&mut self, field: &str, name: &str) -> &mut Self {
        let name = name.trim();
        self.length(field, name, 1, NAME_MOST).ensure(name.is_empty() || is_name(name), field, Problem::NotAName)
    }

    /// All problems, or none.
    ///
    /// # Errors
    /// [`Error::Invalid`] with every problem noted.
    pub fn done(&mut self) -> Result<()> {
        if self.0.is_empty() { Ok(()) } else { Err(Error::Invalid(std::mem::take(&mut self.0))) }
    }
}

/// Most characters of a first name, and of a surname.
const NAME_MOST: usize = 80;

fn is_name(name: &str) -> bool {
    let lower = name.to_lowercase();
    let leads_on = ["://", "www.", "@"].iter().any(|part| lower.contains(part));
    name.chars().any(char::is_alphabetic) && !leads_on && !name.chars().any(is_unseen)
}

/// Characters that break a line, are not seen or turn the text around them: those of control and of format (Cc, Cf, Zl, Zp),
/// and the letters that are blank.
fn is_unseen(character: char) -> bool {
    character.is_control()
        || matches!(character,
            '\u{ad}' | '\u{600}'..='\u{605}' | '\u{61c}' | '\u{6dd}' | '\u{70f}' | '\u{890}'..='\u{891}' | '\u{8e2}'
            | '\u{115f}'..='\u{1160}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{feff}' | '\u{ffa0}' | '\u{fff9}'..='\u{fffb}'
            | '\u{110bd}' | '\u{110cd}' | '\u{13430}'..='\u{1343f}' | '\u{1bca0}'..='\u{1bca3}'
            | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e007f}')
}

/// Somebody at a dotted host, as what sends mails takes it: every part between dots holds something, and no part of the host
/// begins or ends with a hyphen.
fn is_mail_address(address: &str) -> bool {
    let sign = |c: char| c.is_alphanumeric() || "!#$%&'*+-/=?^_`{|}~".contains(c);
    let part = |part: &str| !part.is_empty() && part.chars().all(sign);
    address.len() <= 254
        && address.split_once('@').is_some_and(|(somebody, host)| {
            somebody.len() <= 64
                && somebody.split('.').all(part)
                && host.contains('.')
                && host.split('.').all(is_host_part)
        })
}

fn is_host_part(part: &str) -> bool {
    (1..=63).contains(&part.len())
        && part.chars().all(|c| c.is_alphanumeric() || c == '-')
        && !part.starts_with('-')
        && !part.ends_with('-')
}

#[cfg(feature = "store")]
impl From<sqlx::Error> for Error {
    /// A broken unique constraint means that somebody was faster; everything else is a fault of ours.
    fn from(cause: sqlx::Error) -> Self {
        if let sqlx::Error::Database(database) = &cause
            && database.is_unique_violation()
        {
            return Self::Conflict;
        }
        match cause {
            sqlx::Error::RowNotFound => Self::NotFound,
            // A connection that is cut while it is made, or in the middle of an answer, says so in many ways.
            sqlx::Error::PoolTimedOut
            | sqlx::Error::PoolClosed
            | sqlx::Error::Io(_)
            | sqlx::Error::Tls(_)
            | sqlx::Error::Protocol(_)
            | sqlx::Error::BeginFailed => {
                tracing::error!(%cause, "database unreachable");
                Self::Offline
            }
            sqlx::Error::Database(cause) if cause.code().is_some_and(|code| is_out_of_reach(&code)) => {
                tracing::error!(%cause, "database unreachable");
                Self::Offline
            }
            other => Self::internal(other),
        }
    }
}

/// Whether the database cannot be written or reached for a while: SQLite is locked by another process or its disk is full;
/// PostgreSQL has ended the connection, takes none, or its disk is full.
#[cfg(feature = "store")]
fn is_out_of_reach(code: &str) -> bool {
    ["5", "6", "13", "517", "57P01", "57P02", "57P03", "53100", "53300"].contains(&code) || code.starts_with("08")
}

#[cfg(feature = "store")]
impl From<serde_json::Error> for Error {
    fn from(cause: serde_json::Error) -> Self {
        Self::internal(cause)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[rstest::rstest]
    #[case("anna@scuola.it", true)]
    #[case("anna@scuola", false)]
    #[case("anna", false)]
    #[case("@scuola.it", false)]
    #[case("anna@@scuola.it", false)]
    #[case("anna rossi@scuola.it", false)]
    #[case("anna@scuola.it\r\nBcc: x@y.z", false)]
    #[case("anna.rossi+twinning@mail.scuola-verdi.it", true)]
    #[case("o'neill_1@xn--scuola-9za.it", true)]
    #[case("probe..dots@example.org", false)]
    #[case("probe@example..org", false)]
    #[case(".probe@example.org", false)]
    #[case("probe.@example.org", false)]
    #[case("probe@.example.org", false)]
    #[case("probe@example.org.", false)]
    #[case("probe@-example.org", false)]
    #[case("probe@example-.org", false)]
    #[case("probe@exam_ple.org", false)]
    #[case("probe[1]@example.org", false)]
    #[case("probe’s@example.org", false)]
    #[case("a2345678901234567890123456789012345678901234567890123456789012345@example.org", false)]
    fn mail_addresses(#[case] address: &str, #[case] good: bool) {
        assert_eq!(Check::new().email("email", address).done().is_ok(), good);
    }

    #[rstest::rstest]
    #[case("Chiara", None)]
    #[case(" Łukasz-Jan ", None)]
    #[case("O’Neill", None)]
    #[case("D'Angelo St. John", None)]
    #[case("Χρήστος", None)]
    #[case("Анна", None)]
    #[case(" ", Some(Problem::Required))]
    #[case("http://evil.example win a prize", Some(Problem::NotAName))]
    #[case("WWW.evil.example", Some(Problem::NotAName))]
    #[case("anna@evil.example", Some(Problem::NotAName))]
    #[case("Anna\nYour account is closed", Some(Problem::NotAName))]
    #[case("Anna\u{2028}Rossi", Some(Problem::NotAName))]
    #[case("\u{202e}anna", Some(Problem::NotAName))]
    #[case("\u{200b}", Some(Problem::NotAName))]
    #[case("\u{3164}", Some(Problem::NotAName))]
    #[case("An\u{ad}na", Some(Problem::NotAName))]
    #[case("1234", Some(Problem::NotAName))]
    #[case("...", Some(Problem::NotAName))]
    fn names(#[case] name: &str, #[case] problem: Option<Problem>) {
        let expected = problem.map_or(Ok(()), |problem| Err(Error::invalid("first_name", problem)));
        assert_eq!(Check::new().name("first_name", name).done(), expected, "{name:?}");
        assert!(Check::new().name("first_name", &"a".repeat(NAME_MOST + 1)).done().is_err());
    }

    #[rstest::rstest]
    #[case("", 3, false)]
    #[case("ab", 3, false)]
    #[case("abc", 3, true)]
    #[case("  ab  ", 3, false)]
    #[case("", 0, true)]
    #[case("abcdef", 0, false)]
    fn lengths(#[case] text: &str, #[case] least: usize, #[case] good: bool) {
        assert_eq!(Check::new().length("title", text, least, 5).done().is_ok(), good);
    }
}
