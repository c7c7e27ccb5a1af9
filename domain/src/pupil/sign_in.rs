//! Pupils sign in on their own page. A whole class sits behind one address, so of a network only failures count, before a
//! password is checked.

use super::rules::{NETWORK_FAILURES, NETWORK_TIME, typed_password};
use crate::account::{self, SignedIn};
use crate::base::error::{Error, Result};
use crate::base::store::Store;
use crate::base::time::Time;
use std::collections::{HashMap, VecDeque};
use std::sync::{LazyLock, Mutex, PoisonError};

/// More networks than this are not remembered: those without recent failures leave first.
const NETWORKS_MOST: usize = 10_000;

static FAILURES: LazyLock<Mutex<HashMap<String, VecDeque<Time>>>> = LazyLock::new(Mutex::default);

/// Signs a pupil in.
///
/// # Errors
/// Those of [`account::sign_in`]; [`Error::Limited`] also after a hundred failures of the network in ten minutes.
pub async fn sign_in(store: &Store, network: &str, name: &str, password: &str, device: &str) -> Result<SignedIn> {
    check_network(network, store.now())?;
    let answer = account::sign_in(store, name, &typed_password(password), device, true).await;
    if matches!(answer, Err(Error::Invalid(_))) {
        note_failure(network, store.now());
    }
    answer
}

fn check_network(network: &str, now: Time) -> Result<()> {
    let mut failures = FAILURES.lock().unwrap_or_else(PoisonError::into_inner);
    let Some(times) = failures.get_mut(network) else { return Ok(()) };
    times.retain(|time| now.since(*time) < NETWORK_TIME);
    match times.front() {
        Some(first) if times.len() >= NETWORK_FAILURES => {
            Err(Error::Limited { seconds: (NETWORK_TIME - now.since(*first)) / 1000 + 1 })
        }
        _ => Ok(()),
    }
}

fn note_failure(network: &str, now: Time) {
    let mut failures = FAILURES.lock().unwrap_or_else(PoisonError::into_inner);
    if failures.len() >= NETWORKS_MOST {
        failures.retain(|_, times| times.back().is_some_and(|time| now.since(*time) < NETWORK_TIME));
    }
    failures.entry(network.to_owned()).or_default().push_back(now);
}
