//! Names that nobody has wait after failures as accounts do, so that waiting does not tell who has one. They are counted in
//! the memory of this process.

use super::rules::delay_after;
use super::sign_in::{fold_username, limited};
use crate::base::error::Result;
use crate::base::time::{HOUR, Time};
use std::collections::HashMap;
use std::sync::{LazyLock, Mutex, PoisonError};

/// More names than this are not remembered ([`make_room`]).
const NAMES_MOST: usize = 10_000;
/// So many leave at once where there is no room, so that a flood of new ones does not sort them at each.
const LEAVE: usize = NAMES_MOST / 10;

#[derive(Clone, Copy)]
struct Tries {
    failures: i64,
    last: Time,
    locked_until: Option<Time>,
}

impl Tries {
    fn waits(&self, now: Time) -> bool {
        self.locked_until.is_some_and(|until| until > now)
    }
}

/// What was tried with each name.
type Names = HashMap<String, Tries>;

static NAMES: LazyLock<Mutex<Names>> = LazyLock::new(Mutex::default);

fn key(name: &str) -> String {
    fold_username(name).chars().take(100).collect()
}

/// Counts a try before anything else is done for it.
///
/// # Errors
/// [`crate::base::error::Error::Limited`] while the name waits.
pub(super) fn count_try(name: &str, now: Time) -> Result<()> {
    count(&mut NAMES.lock().unwrap_or_else(PoisonError::into_inner), name, now)
}

fn count(names: &mut Names, name: &str, now: Time) -> Result<()> {
    let name = key(name);
    if names.len() >= NAMES_MOST && !names.contains_key(&name) {
        make_room(names, now);
    }
    let tries = names.entry(name).or_insert(Tries { failures: 0, last: now, locked_until: None });
    if let Some(until) = tries.locked_until.filter(|until| *until > now) {
        return Err(limited(until, now));
    }
    tries.failures += 1;
    tries.last = now;
    let delay = delay_after(tries.failures);
    tries.locked_until = (delay > 0).then(|| now.plus(delay));
    Ok(())
}

/// Forgets the names not tried for an hour; where that is not enough, those tried longest ago, and of the ones that wait none
/// while there are others, so that nobody ends the waiting of a name by a flood of new ones.
fn make_room(names: &mut Names, now: Time) {
    names.retain(|_, tries| tries.waits(now) || now.since(tries.last) < HOUR);
    if names.len() < NAMES_MOST {
        return;
    }
    let mut oldest: Vec<_> = names.iter().map(|(name, tries)| (tries.waits(now), tries.last, name.clone())).collect();
    oldest.sort_unstable();
    for (_, _, name) in oldest.into_iter().take(LEAVE) {
        names.remove(&name);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::time::{MINUTE, SECOND};
    use rstest::rstest;

    const NOW: Time = Time(10 * HOUR);

    /// So many names, tried once each so long ago.
    fn flood(names: &mut Names, word: &str, count: usize, ago: i64) {
        let tries = Tries { failures: 1, last: NOW.plus(-ago), locked_until: None };
        names.extend((0..count).map(|number| (format!("{word} {number}"), tries)));
    }

    /// A name tried so often, the last time so long ago, among as many others as are remembered, tried so long ago: whether it
    /// is remembered when a new one comes.
    #[rstest]
    #[case("it waits, and the others are new", 10, 20 * SECOND, 0, true)]
    #[case("it waits, and the others are old", 10, 20 * SECOND, 2 * HOUR, true)]
    #[case("it was tried after the others", 3, MINUTE, 2 * MINUTE, true)]
    #[case("it was tried longest ago", 3, 2 * MINUTE, MINUTE, false)]
    #[case("it was not tried for an hour", 3, HOUR, MINUTE, false)]
    #[case("nor are names that have waited, after an hour", 10, HOUR, MINUTE, false)]
    fn who_leaves_where_there_is_no_room(
        #[case] what: &str,
        #[case] times: usize,
        #[case] ago: i64,
        #[case] others: i64,
        #[case] stays: bool,
    ) {
        let mut names = Names::new();
        for _ in 0..times {
            count(&mut names, "ada", NOW.plus(-ago)).unwrap();
        }
        flood(&mut names, "other", NAMES_MOST - 1, others);
        count(&mut names, "new", NOW).unwrap();
        assert_eq!(names.contains_key("ada"), stays, "{what}");
        assert!(names.contains_key("new") && names.len() <= NAMES_MOST, "{what}: {}", names.len());
    }

    #[test]
    fn memory_has_an_end_and_waiting_goes_on() {
        let mut names = Names::new();
        for _ in 0..10 {
            count(&mut names, "ada", NOW).unwrap();
        }
        for number in 0..3 * NAMES_MOST {
            count(&mut names, &format!("other {number}"), NOW).unwrap();
            assert!(names.len() <= NAMES_MOST);
        }
        assert!(count(&mut names, "ada", NOW).is_err(), "it waits as before");
    }
}
