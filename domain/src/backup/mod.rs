//! Copies of everything, and the way back.
//!
//! A copy is a folder with the whole database as one SQLite file, whatever database it came from, and a manifest. The
//! uploaded files lie beside all copies in `files/`, each once: a file never changes under its name. So a copy of a
//! PostgreSQL instance can be put back into SQLite and the other way round.
//!
//! ```text
//! backups/files/3f/3f9a…          uploaded files, shared by all copies
//! backups/20261122T020000Z/       one copy: manifest.json, twinning.db
//! ```
//!
//! A copy counts only after it was put back into a scratch place, its integrity was checked, and what lies there was
//! compared with what the database held at that moment. Then it gets its manifest and its name. `copy` takes the
//! database at one moment while others write, `tally` counts what is in it, `make` makes and proves a copy and takes old
//! ones away, `restore` puts one back, `health` tells the operator.

mod rules;

#[cfg(feature = "store")]
mod copy;
#[cfg(feature = "store")]
mod health;
#[cfg(feature = "store")]
mod make;
#[cfg(feature = "store")]
mod restore;
#[cfg(feature = "store")]
mod tally;
#[cfg(all(test, feature = "store"))]
mod tests;

#[cfg(feature = "store")]
pub use health::{overview, standing};
#[cfg(feature = "store")]
pub use make::run;
#[cfg(feature = "store")]
pub use restore::{Copy, Target, restore};
pub use rules::{Health, LATE_AFTER, expired, health};

use crate::base::time::Time;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What went wrong, in a sentence for the operator.
#[cfg(feature = "store")]
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct Trouble(String);

/// The outcome of what the operator asked for.
#[cfg(feature = "store")]
pub type Result<T, E = Trouble> = std::result::Result<T, E>;

#[cfg(feature = "store")]
impl Trouble {
    /// Says what went wrong.
    pub fn new(cause: impl std::fmt::Display) -> Self {
        Self(cause.to_string())
    }
}

#[cfg(feature = "store")]
impl From<crate::base::error::Error> for Trouble {
    fn from(cause: crate::base::error::Error) -> Self {
        Self::new(cause)
    }
}

#[cfg(feature = "store")]
impl From<sqlx::Error> for Trouble {
    fn from(cause: sqlx::Error) -> Self {
        Self::new(cause)
    }
}

#[cfg(feature = "store")]
impl From<serde_json::Error> for Trouble {
    fn from(cause: serde_json::Error) -> Self {
        Self::new(cause)
    }
}

/// A file that belongs to a copy.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CopiedFile {
    /// Its name below its folder.
    pub name: String,
    /// Its size in bytes.
    pub bytes: u64,
    /// The SHA-256 of its bytes, in hexadecimal.
    pub sha256: String,
}

/// What a copy holds and how it was proven.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// The version of this format.
    pub format: u32,
    /// The program that made it.
    pub program: String,
    /// When.
    pub made_at: Time,
    /// The version of the schema.
    pub schema: i64,
    /// `sqlite` or `postgres`: where it came from.
    pub engine: String,
    /// Whether the world in it is invented and its passwords are known.
    pub demo: bool,
    /// The database.
    pub database: CopiedFile,
    /// Rows and sums of every table at the moment of the copy; the restored copy had the same.
    pub tally: BTreeMap<String, String>,
    /// Uploaded files.
    pub files: Vec<CopiedFile>,
    /// When database and files were copied; copies of before version 30 of the schema do not say.
    #[serde(default)]
    pub copied_at: Time,
    /// When the copy was put back into a scratch place and found to be the same.
    pub proven_at: Time,
}

/// One attempt to make a copy.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "store", derive(sqlx::FromRow))]
pub struct Attempt {
    /// When it began.
    pub started_at: Time,
    /// When it ended.
    pub finished_at: Time,
    /// Where the copy lies; empty when it failed.
    pub place: String,
    /// Bytes of the database and of all files in it.
    pub bytes: i64,
    /// Uploaded files in it.
    pub files: i64,
    /// Why it failed.
    pub error: Option<String>,
}

/// What the operator sees.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Overview {
    /// How it stands.
    pub health: Health,
    /// The newest attempts.
    pub attempts: Vec<Attempt>,
}
