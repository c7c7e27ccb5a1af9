//! Two worlds of the same make that must never see each other: the own one (Italy and Poland) and the other (Spain and
//! Germany), each with people in every state, their mails, projects, space, pages, pupils, reports and registrations. They
//! are made once, by the functions of real use wherever there is one, and copied for whoever changes something.

mod deeds;
mod side;

pub use super::people::PASSWORD;

use super::{Client, World};
use domain::base::scanner::Scanner;
use domain::base::store::test::{TestStore, sqlite, sqlite_of};
use domain::vocabulary::Unit;
use side::Side;
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

/// Everybody who asks, from the least to the most.
pub const ROLES: [&str; 18] = [
    "guest",
    "half_signed_in",
    "suspended",
    "completing",
    "newcomer",
    "registrant",
    "outsider",
    "invited",
    "member",
    "space_administrator",
    "founder",
    "partner",
    "pupil",
    "writing_pupil",
    "officer",
    "foreign_officer",
    "central",
    "administrator",
];

/// One red pixel.
pub const PICTURE: &[u8] = b"\x89\x50\x4e\x47\x0d\x0a\x1a\x0a\x00\x00\x00\x0d\x49\x48\x44\x52\x00\x00\x00\x01\x00\x00\x00\x01\x08\x02\x00\x00\x00\x90\x77\x53\xde\x00\x00\x00\x0c\x49\x44\x41\x54\x78\x9c\x63\xf8\xcf\xc0\x00\x00\x03\x01\x01\x00\xc9\xfe\x92\xef\x00\x00\x00\x00\x49\x45\x4e\x44\xae\x42\x60\x82";
/// A word in the texts that are kept as JSON.
pub const WORD: &str = "Wisteria";

/// What a name in an address or form stands for: `{space}`, `{page}` and so on.
pub type Names = BTreeMap<&'static str, String>;

/// Both worlds, closed and ready to be copied.
pub struct Worlds {
    folder: PathBuf,
    /// What is in the own world.
    pub own: Names,
    /// The same of the other world.
    pub other: Names,
    /// Ids of the own world are greater.
    pub border: i64,
    sessions: BTreeMap<&'static str, String>,
}

impl Drop for Worlds {
    fn drop(&mut self) {
        let _already_gone = std::fs::remove_dir_all(&self.folder);
    }
}

impl Worlds {
    /// Makes both.
    pub async fn new() -> Self {
        let store = sqlite().await;
        let mut other = Side::build(&store, "other", Unit::Spain, Unit::Germany).await;
        let border = store.new_id();
        let mut own = Side::build(&store, "own", Unit::Italy, Unit::Poland).await;
        let mut sessions = std::mem::take(&mut own.sessions);
        sessions.insert("foreign_officer", other.sessions.remove("officer").unwrap());
        for (name, kind) in [("central", "central"), ("administrator", "administrator")] {
            own.person(name, "staff", Unit::Italy, None).await;
            own.grant(name, kind, "all").await;
            sessions.insert(name, own.session(name, false, true).await);
        }
        own.person("half_signed_in", "staff", Unit::Italy, None).await;
        own.grant("half_signed_in", "officer", Unit::Italy.code()).await;
        sessions.insert("half_signed_in", own.session("half_signed_in", false, false).await);
        let folder = store.folder.with_extension("worlds");
        store.store.db.close().await;
        copy(&store.folder, &folder);
        Self { folder, own: own.names, other: other.names, border, sessions }
    }

    /// A fresh copy to work in.
    pub async fn open(&self) -> World {
        World::on(self.fresh().await)
    }

    /// A fresh copy that people reach at another address, with something else in the configuration than the defaults.
    pub async fn open_at(&self, public_url: &str, keys: &[(&str, &str)]) -> World {
        let mut store = self.fresh().await;
        Arc::get_mut(&mut store.store).unwrap().settings.public_url = public_url.to_owned();
        World::configured(store, keys)
    }

    /// A fresh copy whose files are looked through by a scanner.
    pub async fn open_with(&self, scanner: Scanner) -> World {
        let mut store = self.fresh().await;
        Arc::get_mut(&mut store.store).unwrap().scanner = scanner;
        World::on(store)
    }

    /// A copy a moment later: ids grow with time, and those made in it come after those that it holds.
    async fn fresh(&self) -> TestStore {
        let store = sqlite_of(|to| copy(&self.folder, to)).await;
        store.clock.advance(1000);
        store
    }

    /// Somebody of the own world in a copy.
    pub fn client(&self, world: &World, role: &str) -> Client {
        match self.sessions.get(role) {
            Some(token) => world.with_session(token),
            None => world.guest(),
        }
    }
}

fn copy(from: &std::path::Path, to: &std::path::Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).unwrap();
        }
    }
}

/// Puts the names into a text: `/spaces/{space}`.
pub fn fill(text: &str, names: &Names) -> String {
    let mut out = text.to_owned();
    for (name, value) in names {
        out = out.replace(&format!("{{{name}}}"), value);
    }
    out
}
