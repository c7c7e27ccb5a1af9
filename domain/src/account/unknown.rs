//! Names that nobody has wait after failures as accounts do, so that waiting does not tell who has one. They are counted in
//! the memory of this process.

use super::rules::delay_after;
use super::sign_in::{fold_username, limited};
use crate::base::error::Result;
use crate::base::time::{HOUR, Time};
use std::collections::HashMap;
use std::sync::{LazyLock, Mutex, PoisonError};

/// More names than this are not remembered: those not tried for an hour leave first, then all.
const NAMES_MOST: usize = 10_000;

#[derive(Clone, Copy)]
struct Tries {
    failures: i64,
    last: Time,
    locked_until: Option<Time>,
}

static TRIES: LazyLock<Mutex<HashMap<String, Tries>>> = LazyLock::new(Mutex::default);

fn key(name: &str) -> String {
    fold_username(name).chars().take(100).collect()
}

/// Counts a try before anything else is done for it.
///
/// # Errors
/// [`crate::base::error::Error::Limited`] while the name waits.
pub(super) fn count_try(name: &str, now: Time) -> Result<()> {
    let mut tries = TRIES.lock().unwrap_or_else(PoisonError::into_inner);
    if tries.len() >= NAMES_MOST {
        tries.retain(|_, tries| now.since(tries.last) < HOUR);
    }
    if tries.len() >= NAMES_MOST {
        tries.clear();
    }
    let tries = tries.entry(key(name)).or_insert(Tries { failures: 0, last: now, locked_until: None });
    if let Some(until) = tries.locked_until.filter(|until| *until > now) {
        return Err(limited(until, now));
    }
    tries.failures += 1;
    tries.last = now;
    let delay = delay_after(tries.failures);
    tries.locked_until = (delay > 0).then(|| now.plus(delay));
    Ok(())
}
