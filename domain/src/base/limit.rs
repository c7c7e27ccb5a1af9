//! How often somebody may do something in a while: more than any human does, so that no machine goes on without end. Counted
//! in the memory of this process.

use super::error::{Error, Result};
use super::store::Store;
use super::time::Time;
use std::collections::{HashMap, VecDeque};
use std::sync::{Mutex, PoisonError};

/// More people and networks than this are not remembered: those who did nothing lately leave first, then all.
const KEYS_MOST: usize = 10_000;

/// What is counted, and how much of it in how long.
#[derive(Debug, Clone, Copy)]
pub struct Limit {
    /// Its name; what is counted under another one is counted apart.
    pub name: &'static str,
    /// Most of it…
    pub most: usize,
    /// …in so many milliseconds.
    pub time: i64,
}

/// When everybody did what is counted.
type Times = HashMap<(&'static str, String), VecDeque<Time>>;

#[derive(Default)]
struct Tally(Mutex<Times>);

impl Limit {
    /// Refuses somebody who has reached the limit: an account or a network.
    ///
    /// # Errors
    /// [`Error::Limited`] until the first of what is counted is long enough ago.
    pub fn check(&self, store: &Store, who: &str) -> Result<()> {
        let tally = store.held.of::<Tally>();
        let mut counted = tally.0.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(times) = counted.get_mut(&(self.name, who.to_owned())) else { return Ok(()) };
        times.retain(|time| store.now().since(*time) < self.time);
        match times.front() {
            Some(first) if times.len() >= self.most => {
                Err(Error::Limited { seconds: (self.time - store.now().since(*first)) / 1000 + 1 })
            }
            _ => Ok(()),
        }
    }

    /// Counts once.
    pub fn note(&self, store: &Store, who: &str) {
        let tally = store.held.of::<Tally>();
        let mut counted = tally.0.lock().unwrap_or_else(PoisonError::into_inner);
        if counted.len() >= KEYS_MOST {
            counted.retain(|_, times| times.back().is_some_and(|time| store.now().since(*time) < self.time));
        }
        if counted.len() >= KEYS_MOST {
            counted.clear();
        }
        counted.entry((self.name, who.to_owned())).or_default().push_back(store.now());
    }

    /// Counts once, unless the limit is reached. In an invented world many share one account, and machines measure it.
    ///
    /// # Errors
    /// Those of [`Limit::check`].
    pub fn count(&self, store: &Store, who: &str) -> Result<()> {
        if store.settings.demo {
            return Ok(());
        }
        self.check(store, who)?;
        self.note(store, who);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::store::test::sqlite;
    use crate::base::time::MINUTE;

    #[tokio::test]
    async fn each_is_counted_apart_and_time_forgives() {
        let store = sqlite().await;
        let limit = Limit { name: "tries", most: 2, time: MINUTE };
        let other = Limit { name: "others", ..limit };
        assert_eq!((limit.count(&store, "a"), limit.count(&store, "a")), (Ok(()), Ok(())));
        assert_eq!(limit.count(&store, "a"), Err(Error::Limited { seconds: 61 }));
        assert_eq!((limit.count(&store, "b"), other.count(&store, "a")), (Ok(()), Ok(())));
        store.clock.advance(MINUTE);
        assert_eq!(limit.count(&store, "a"), Ok(()));
    }

    #[tokio::test]
    async fn memory_has_an_end() {
        let store = sqlite().await;
        let limit = Limit { name: "tries", most: 2, time: MINUTE };
        for number in 0..=KEYS_MOST {
            limit.note(&store, &number.to_string());
        }
        assert_eq!(store.held.of::<Tally>().0.lock().unwrap().len(), 1);
    }
}
