//! What is shown once: names with their passwords, for the page that follows the one that made them. They are kept in the
//! memory of this process for a few minutes, for the teacher who made them alone, and are gone with the first look.

use super::Slip;
use crate::base::error::{Error, Result};
use crate::base::id::AccountId;
use crate::base::secret::Token;
use crate::base::store::Store;
use crate::base::time::{MINUTE, Time};
use crate::base::viewer::Viewer;
use std::collections::HashMap;
use std::sync::{LazyLock, Mutex, PoisonError};

/// How long a page may take to come.
const KEPT: i64 = 10 * MINUTE;

struct Waiting {
    teacher: AccountId,
    until: Time,
    slips: Vec<Slip>,
}

static WAITING: LazyLock<Mutex<HashMap<String, Waiting>>> = LazyLock::new(Mutex::default);

/// Keeps slips for one look; answers the key for it.
pub(super) fn keep(store: &Store, teacher: AccountId, slips: Vec<Slip>) -> String {
    let key = Token::new().text().to_owned();
    let now = store.now();
    let mut waiting = WAITING.lock().unwrap_or_else(PoisonError::into_inner);
    waiting.retain(|_, one| one.until > now);
    waiting.insert(key.clone(), Waiting { teacher, until: now.plus(KEPT), slips });
    key
}

/// The slips of a key, for the teacher who made them: the first look is the only one.
///
/// # Errors
/// [`Error::SignIn`] for a guest, [`Error::NotFound`] when they were seen, are too old, or are somebody else's.
pub fn take_slips(store: &Store, viewer: &Viewer, key: &str) -> Result<Vec<Slip>> {
    let teacher = viewer.adult()?.id;
    let mut waiting = WAITING.lock().unwrap_or_else(PoisonError::into_inner);
    let mine = waiting.get(key).is_some_and(|one| one.teacher == teacher && one.until > store.now());
    let found = if mine { waiting.remove(key) } else { None };
    found.map(|one| one.slips).ok_or(Error::NotFound)
}
