//! All that a domain function needs from outside: database, clock, chance, files, settings.

use super::db::{Db, Tx};
use super::error::Result;
use super::held::Held;
use super::id::IdMaker;
use super::live::Live;
use super::recent::Recent;
use super::scanner::Scanner;
use super::secret::{Hasher, random_u32};
use super::storage::FileStore;
use super::time::{Clock, Time};
use std::sync::Arc;

#[cfg(any(test, feature = "testing"))]
pub mod test;

/// Settings of the instance that the domain's rules read.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The address people type: `https://twinning.example`.
    pub public_url: String,
    /// What the instance calls itself.
    pub brand: String,
    /// Searching one's own country is possible with a switch (R-TF-1).
    pub search_national: bool,
    /// Two schools of one country may found a project (R-PRJ-2).
    pub project_national: bool,
    /// Two people of one school may found a project (R-PRJ-1).
    pub project_same_school: bool,
    /// Officers and administrators must have a second factor.
    pub second_factor_required: bool,
    /// Everything in here is invented and everybody knows the passwords.
    pub demo: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            public_url: "http://127.0.0.1:3000".into(),
            brand: "Twinning".into(),
            search_national: true,
            project_national: true,
            project_same_school: false,
            second_factor_required: true,
            demo: false,
        }
    }
}

/// What domain functions work with. Cheap to share: `Arc<Store>`.
pub struct Store {
    /// The database.
    pub db: Db,
    /// The time.
    pub clock: Arc<dyn Clock>,
    /// Hashes passwords.
    pub hasher: Hasher,
    /// Uploaded files.
    pub files: FileStore,
    /// Who looks through files that come in.
    pub scanner: Scanner,
    /// Wakes the streams of people who should look again.
    pub live: Live,
    /// Settings of the instance.
    pub settings: Settings,
    /// Figures of everything, which may be some seconds old.
    pub recent: Recent,
    /// What slices hold in memory beside the database.
    pub held: Held,
    ids: IdMaker,
}

impl std::fmt::Debug for Store {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Store").field("settings", &self.settings).finish_non_exhaustive()
    }
}

impl Store {
    /// Puts the parts together.
    pub fn new(db: Db, clock: Arc<dyn Clock>, hasher: Hasher, files: FileStore, settings: Settings) -> Self {
        Self {
            db,
            clock,
            hasher,
            files,
            settings,
            scanner: Scanner::None,
            live: Live::default(),
            recent: Recent::default(),
            held: Held::default(),
            ids: IdMaker::default(),
        }
    }

    /// With somebody who looks through files that come in.
    #[must_use]
    pub fn with_scanner(self, scanner: Scanner) -> Self {
        Self { scanner, ..self }
    }

    /// This moment.
    pub fn now(&self) -> Time {
        self.clock.now()
    }

    /// A fresh id of the type asked for.
    pub fn new_id<T: From<i64>>(&self) -> T {
        T::from(self.ids.next(self.now(), random_u32()))
    }

    /// Begins a transaction.
    ///
    /// # Errors
    /// When no connection is free.
    pub async fn begin(&self) -> Result<Tx> {
        Ok(self.db.begin().await?.with_live(self.live.clone()))
    }
}
