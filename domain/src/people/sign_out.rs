//! A device that is lost, or a session that somebody else has: an officer ends every session of an account.

use super::DeskAct;
use super::conduct::note;
use super::desk::case;
use crate::account::end_all;
use crate::base::error::Result;
use crate::base::id::AccountId;
use crate::base::store::Store;
use crate::base::viewer::Viewer;

/// Signs a person out on every device; with her password she signs in again. Done twice, it is done once.
///
/// # Errors
/// [`Error::NotFound`] when the person is not at the viewer's desk, [`Error::Forbidden`] for who is no officer, for the
/// officer herself and for an account that holds an office, and [`Error::Conflict`] for an account that cannot sign in.
///
/// [`Error::NotFound`]: crate::base::error::Error::NotFound
/// [`Error::Forbidden`]: crate::base::error::Error::Forbidden
/// [`Error::Conflict`]: crate::base::error::Error::Conflict
pub async fn sign_out(store: &Store, viewer: &Viewer, person: AccountId) -> Result<()> {
    let mut tx = store.begin().await?;
    let owner = case(&mut tx, viewer, person, |may| may.sign_out).await?;
    if end_all(&mut tx, person, None).await? > 0 {
        note(store, &mut tx, Some(viewer.account()?), &owner, DeskAct::SignedOut, "").await?;
    }
    tx.commit().await
}
