//! What an import says of itself: how far it is, and what it did.

use crate::base::id::ImportId;
use crate::base::time::Time;
use serde::{Deserialize, Serialize};

/// A line that cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rejection {
    /// The line of the file, counted from 1.
    pub line: u64,
    /// Why.
    pub reason: RejectionReason,
}

/// Why a line cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum RejectionReason {
    /// More or fewer fields than headers.
    WrongNumberOfFields {
        /// How many the line has.
        found: usize,
        /// How many headers there are.
        expected: usize,
    },
    /// No code.
    NoCode,
    /// No name.
    NoName,
    /// No town.
    NoTown,
    /// The code stands on an earlier line too.
    SameCode {
        /// The code.
        code: String,
        /// The earlier line.
        first_line: u64,
    },
}

/// How far an import is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "store", derive(sqlx::Type))]
#[cfg_attr(feature = "store", sqlx(type_name = "text", rename_all = "snake_case"))]
pub enum ImportState {
    /// The file has arrived.
    Waiting,
    /// Its rows are being read.
    Running,
    /// The register is as the file says.
    Done,
    /// The file was refused as a whole; nothing has changed.
    Failed,
}

impl ImportState {
    /// Whether something will still happen.
    pub fn goes_on(self) -> bool {
        matches!(self, Self::Waiting | Self::Running)
    }
}

/// Why a file was refused as a whole. Nothing has changed then.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum ImportFailure {
    /// There is nothing in it.
    Empty,
    /// It is no text in an encoding that is read here.
    NotText,
    /// Its headers are of no layout.
    UnknownHeaders {
        /// The headers of the file.
        found: Vec<String>,
        /// What is missing for the layout that is nearest.
        #[serde(default)]
        missing: Vec<String>,
    },
    /// A quotation mark that is never closed.
    BrokenQuotes {
        /// Where it opens.
        line: u64,
    },
    /// It cannot be read to its end.
    Unreadable,
    /// It is the register of another country.
    OtherCountry,
    /// More lines were rejected than read: it is damaged.
    MostlyRejected {
        /// Lines rejected.
        rejected: i64,
        /// Lines in all.
        lines: i64,
    },
    /// More than half of the schools known so far are missing: it is cut off.
    MostlyGone {
        /// Schools missing.
        gone: i64,
        /// Schools known so far.
        known: i64,
    },
}

/// Most megabytes of a file.
pub const MEGABYTES_MOST: usize = 32;

/// Why a file could not be taken at all: the form that brought it says so at the field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UploadProblem {
    /// No file was chosen, or there is nothing in it.
    Empty,
    /// It has more than [`MEGABYTES_MOST`].
    TooLarge,
    /// It did not arrive whole.
    Broken,
    /// A virus was found in it.
    Virus,
    /// The virus scanner could not be asked.
    NotScanned,
}

impl UploadProblem {
    /// Every problem.
    pub const ALL: [Self; 5] = [Self::Empty, Self::TooLarge, Self::Broken, Self::Virus, Self::NotScanned];

    /// Its name in an address.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::TooLarge => "too-large",
            Self::Broken => "broken",
            Self::Virus => "virus",
            Self::NotScanned => "not-scanned",
        }
    }
}

/// An import and what it did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ImportReport {
    /// The import.
    pub id: ImportId,
    /// The name of the file.
    pub file_name: String,
    /// Who imported it; nobody when it was the command line.
    pub by: Option<String>,
    /// How far it is.
    pub state: ImportState,
    /// Rows read so far.
    pub done: i64,
    /// Rows in all, once known.
    pub total: i64,
    /// Rows that are new.
    pub added: i64,
    /// Rows that say something else than before.
    pub changed: i64,
    /// Rows that say the same as before.
    pub unchanged: i64,
    /// Rows that are missing now.
    pub gone: i64,
    /// Lines that cannot be used.
    pub rejected: i64,
    /// The first thousand of these, with line and reason.
    pub rejections: Vec<Rejection>,
    /// Why the file was refused as a whole.
    pub failure: Option<ImportFailure>,
    /// The file was refused only for what it leaves out, and is kept: it may be imported all the same.
    pub kept: bool,
    /// When it arrived.
    pub created_at: Time,
    /// When it was done.
    pub finished_at: Option<Time>,
}

/// How many schools of a register are known, by source.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "store", derive(sqlx::FromRow))]
pub struct SourceSize {
    /// The source.
    pub source: String,
    /// Schools in the newest file.
    pub schools: i64,
    /// Schools of earlier files that are missing now.
    pub gone: i64,
}
