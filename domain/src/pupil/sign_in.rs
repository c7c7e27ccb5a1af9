//! Pupils sign in on their own page. A whole class sits behind one address, so of a network only failures count, before a
//! password is checked.

use super::rules::{NETWORK_FAILURES, typed_password};
use crate::account::{self, SignedIn};
use crate::base::error::{Error, Result};
use crate::base::limit::Limit;
use crate::base::store::Store;
use crate::base::time::MINUTE;

/// Failures of a network on the pupils' page.
const FAILURES: Limit = Limit { name: "failures of pupils", most: NETWORK_FAILURES, time: 10 * MINUTE };

/// Signs a pupil in.
///
/// # Errors
/// Those of [`account::sign_in`]; [`Error::Limited`] also after a hundred failures of the network in ten minutes.
pub async fn sign_in(store: &Store, network: &str, name: &str, password: &str, device: &str) -> Result<SignedIn> {
    FAILURES.check(store, network)?;
    let answer = account::sign_in(store, name, &typed_password(password), device, true).await;
    if matches!(answer, Err(Error::Invalid(_))) {
        FAILURES.note(store, network);
    }
    answer
}
