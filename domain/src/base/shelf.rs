//! What waits for the next page for a while, in the memory of this process and for one person alone: what may be shown only
//! once, or must not be written anywhere.

use super::error::{Error, Result};
use super::id::AccountId;
use super::secret::Token;
use super::store::Store;
use super::time::{MINUTE, Time};
use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

/// How long something waits.
const KEPT: i64 = 30 * MINUTE;

struct Waiting<T> {
    owner: AccountId,
    until: Time,
    thing: T,
}

/// Things of one kind that wait, by key.
pub(crate) struct Shelf<T>(Mutex<HashMap<String, Waiting<T>>>);

impl<T> Default for Shelf<T> {
    fn default() -> Self {
        Self(Mutex::default())
    }
}

impl<T: Clone> Shelf<T> {
    /// Keeps a thing for its owner; answers the key, which nobody can guess.
    pub(crate) fn keep(&self, store: &Store, owner: AccountId, thing: T) -> String {
        let key = Token::new().text().to_owned();
        self.keep_under(store, owner, &key, thing);
        key
    }

    /// Keeps a thing under a key of one's own.
    pub(crate) fn keep_under(&self, store: &Store, owner: AccountId, key: &str, thing: T) {
        let now = store.now();
        let mut shelf = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        shelf.retain(|_, waiting| waiting.until > now);
        shelf.insert(key.to_owned(), Waiting { owner, until: now.plus(KEPT), thing });
    }

    /// What waits for this person under a key.
    ///
    /// # Errors
    /// [`Error::NotFound`] for what was taken, is too old, or is somebody else's.
    pub(crate) fn look(&self, store: &Store, owner: AccountId, key: &str) -> Result<T> {
        let shelf = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let mine = shelf.get(key).filter(|waiting| waiting.owner == owner && waiting.until > store.now());
        mine.map(|waiting| waiting.thing.clone()).ok_or(Error::NotFound)
    }

    /// The same for the last time.
    ///
    /// # Errors
    /// As [`Shelf::look`].
    pub(crate) fn take(&self, store: &Store, owner: AccountId, key: &str) -> Result<T> {
        let thing = self.look(store, owner, key)?;
        self.0.lock().unwrap_or_else(PoisonError::into_inner).remove(key);
        Ok(thing)
    }
}
