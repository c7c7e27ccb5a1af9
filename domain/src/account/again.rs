//! Signing in again in place: a session has ended under somebody's work, and her page is still open.

use super::second_factor::pass_second_factor;
use super::session;
use super::sign_in::{SignedIn, sign_in_from};
use crate::base::error::{Error, Problem, Result};
use crate::base::id::AccountId;
use crate::base::secret::Token;
use crate::base::store::Store;
use crate::base::viewer::Viewer;
use crate::sql;

/// Signs in the adult whose page is open, and nobody else; `code` is asked only of who has a second factor.
///
/// # Errors
/// As [`super::sign_in_from`]; [`Error::Invalid`] at `code` when the account asks for one and it is missing or wrong.
pub async fn sign_in_again(
    store: &Store,
    network: &str,
    account: AccountId,
    password: &str,
    code: &str,
    device: &str,
) -> Result<SignedIn> {
    let name: Option<(String,)> =
        sql!("select username from account where id = $1 and kind = 'adult'").bind(account).maybe(&store.db).await?;
    let name = name.map(|(name,)| name).unwrap_or_default();
    let signed_in = sign_in_from(store, network, &name, password, device).await?;
    let viewer = session::viewer(store, &signed_in.token).await?;
    if !viewer.half_signed_in()?.waits_for_code() {
        return Ok(signed_in);
    }
    match pass(store, &viewer, code).await {
        Ok(token) => Ok(SignedIn { token, ..signed_in }),
        Err(cause) => {
            // Half a session is of no use to anybody.
            session::sign_out(store, &viewer).await?;
            Err(cause)
        }
    }
}

async fn pass(store: &Store, viewer: &Viewer, code: &str) -> Result<Token> {
    if code.trim().is_empty() {
        return Err(Error::invalid("code", Problem::Required));
    }
    pass_second_factor(store, viewer, code).await
}
