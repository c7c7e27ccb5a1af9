//! A device that is lost, or a session that somebody else has: an officer ends every session of an account.

use super::DeskAct;
use super::conduct::note;
use super::desk::case;
use crate::account::end_all;
use crate::base::error::Result;
use crate::base::id::AccountId;
use crate::base::notice::{self, NoticeKind};
use crate::base::store::Store;
use crate::base::viewer::Viewer;

/// Signs a person out on every device, and tells her by mail; with her password she signs in again.
///
/// # Errors
/// [`Error::NotFound`] when the person is not at the viewer's desk, [`Error::Forbidden`] for who is no officer, for the
/// officer herself and for an account that holds an office, and [`Error::Conflict`] when she is signed in nowhere.
///
/// [`Error::NotFound`]: crate::base::error::Error::NotFound
/// [`Error::Forbidden`]: crate::base::error::Error::Forbidden
/// [`Error::Conflict`]: crate::base::error::Error::Conflict
pub async fn sign_out(store: &Store, viewer: &Viewer, person: AccountId) -> Result<()> {
    let mut tx = store.begin().await?;
    let owner = case(store, &mut tx, viewer, person, |may| may.sign_out).await?;
    end_all(&mut tx, person, None).await?;
    notice::tell_by_mail(store, &mut tx, person, &NoticeKind::SignedOut, "/account").await?;
    note(store, &mut tx, Some(viewer.account()?), &owner, DeskAct::SignedOut, "").await?;
    tx.commit().await
}
