//! How often somebody may do something in a while: more than any human does, so that no machine goes on without end. Counted
//! in the memory of this process.

use super::error::{Error, Result};
use super::store::Store;
use super::time::Time;
use std::collections::{HashMap, VecDeque};
use std::sync::{Mutex, PoisonError};

/// More people and networks than this are not remembered ([`make_room`]).
const KEYS_MOST: usize = 10_000;
/// So many leave at once where there is no room, so that a flood of new ones does not sort them at each.
const LEAVE: usize = KEYS_MOST / 10;

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

/// When somebody did what is counted.
struct Counts {
    limit: Limit,
    times: VecDeque<Time>,
}

impl Counts {
    fn forget_old(&mut self, now: Time) {
        self.times.retain(|time| now.since(*time) < self.limit.time);
    }

    fn is_reached(&self) -> bool {
        self.times.len() >= self.limit.most
    }

    /// When the last of it is long enough ago.
    fn end(&self) -> Option<Time> {
        self.times.back().map(|last| last.plus(self.limit.time))
    }
}

/// What everybody did.
type Everybody = HashMap<(&'static str, String), Counts>;

#[derive(Default)]
struct Tally(Mutex<Everybody>);

/// Forgets whose counts are over; where that is not enough, those below their limit whose counts end soonest. Who has reached
/// a limit stays, so that nobody forgets herself by a flood of new names.
fn make_room(everybody: &mut Everybody, now: Time) {
    everybody.retain(|_, counts| {
        counts.forget_old(now);
        !counts.times.is_empty()
    });
    if everybody.len() < KEYS_MOST {
        return;
    }
    let below = everybody.iter().filter(|(_, counts)| !counts.is_reached());
    let mut below: Vec<_> = below.map(|(who, counts)| (counts.end(), who.clone())).collect();
    below.sort_unstable();
    for (_, who) in below.into_iter().take(LEAVE) {
        everybody.remove(&who);
    }
}

impl Limit {
    /// Refuses somebody who has reached the limit: an account or a network.
    ///
    /// # Errors
    /// [`Error::Limited`] until the first of what is counted is long enough ago.
    pub fn check(&self, store: &Store, who: &str) -> Result<()> {
        let tally = store.held.of::<Tally>();
        let mut everybody = tally.0.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(counts) = everybody.get_mut(&(self.name, who.to_owned())) else { return Ok(()) };
        counts.forget_old(store.now());
        match counts.times.front() {
            Some(first) if counts.is_reached() => {
                Err(Error::Limited { seconds: (self.time - store.now().since(*first)) / 1000 + 1 })
            }
            _ => Ok(()),
        }
    }

    /// Counts once. Where everybody who is remembered has reached a limit, nobody new is.
    pub fn note(&self, store: &Store, who: &str) {
        let tally = store.held.of::<Tally>();
        let mut everybody = tally.0.lock().unwrap_or_else(PoisonError::into_inner);
        let who = (self.name, who.to_owned());
        let known = everybody.contains_key(&who);
        if !known && everybody.len() >= KEYS_MOST {
            make_room(&mut everybody, store.now());
        }
        if known || everybody.len() < KEYS_MOST {
            let nothing_yet = || Counts { limit: *self, times: VecDeque::new() };
            everybody.entry(who).or_insert_with(nothing_yet).times.push_back(store.now());
        }
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

    fn remembered(store: &Store) -> usize {
        store.held.of::<Tally>().0.lock().unwrap().len()
    }

    #[tokio::test]
    async fn memory_has_an_end() {
        let store = sqlite().await;
        let limit = Limit { name: "tries", most: 2, time: MINUTE };
        for number in 0..=KEYS_MOST {
            limit.note(&store, &number.to_string());
        }
        assert_eq!(remembered(&store), KEYS_MOST - LEAVE + 1);
        store.clock.advance(MINUTE);
        for number in 0..=LEAVE {
            limit.note(&store, &format!("later {number}"));
        }
        assert_eq!(remembered(&store), LEAVE + 1, "what is over leaves first");
    }

    /// A flood of new names makes nobody forget who is at her limit, nor what counts for longer than the flood.
    #[tokio::test]
    async fn a_flood_frees_nobody() {
        let store = sqlite().await;
        let limit = Limit { name: "tries", most: 2, time: MINUTE };
        let long = Limit { name: "long", most: 2, time: 10 * MINUTE };
        for _ in 0..limit.most {
            limit.note(&store, "guesser");
        }
        limit.note(&store, "once");
        long.note(&store, "patient");
        store.clock.advance(1);
        for number in 0..2 * KEYS_MOST {
            limit.note(&store, &number.to_string());
        }
        assert!(remembered(&store) <= KEYS_MOST);
        assert!(matches!(limit.check(&store, "guesser"), Err(Error::Limited { .. })));
        long.note(&store, "patient");
        assert!(matches!(long.check(&store, "patient"), Err(Error::Limited { .. })));
        limit.note(&store, "once");
        assert_eq!(limit.check(&store, "once"), Ok(()), "it ended soonest, and was forgotten");
    }
}
