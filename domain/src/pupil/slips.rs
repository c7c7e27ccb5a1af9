//! What waits for the next page for a few minutes, sealed and for one teacher alone: a pasted list until its preview is
//! confirmed, and the slips with passwords, which are gone with the first look.

use super::care::{self, TICKED_MOST};
use super::login::{NewPupils, access, create, preview};
use super::{ListForm, Made, Proposed, Slip};
use crate::base::error::{Error, Result};
use crate::base::id::SpaceId;
use crate::base::secret::Token;
use crate::base::shelf::{self, Waiting};
use crate::base::store::Store;
use crate::base::viewer::Viewer;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

#[derive(Serialize, Deserialize)]
struct Pasted {
    space: SpaceId,
    form: ListForm,
}

/// Reads a pasted list and keeps it for its preview; answers the key.
///
/// # Errors
/// Those of [`preview`].
pub async fn paste(store: &Store, viewer: &Viewer, space: SpaceId, form: ListForm) -> Result<String> {
    preview(store, viewer, space, &form.list, &form.class).await?;
    keep(store, viewer, space, form).await
}

/// Keeps the form while its reader looks for pupils, whether or not the list can be read; answers the key.
///
/// # Errors
/// Those of [`preview`], but for what is wrong with the list; [`Error::Invalid`] at `pupils` when somebody is ticked who cannot
/// be added.
pub async fn lay_aside(store: &Store, viewer: &Viewer, space: SpaceId, form: ListForm) -> Result<String> {
    let (_, school) = access(store, viewer, space).await?;
    care::chosen(store, school, space, &form.chosen.iter().copied().collect()).await?;
    keep(store, viewer, space, form).await
}

async fn keep(store: &Store, viewer: &Viewer, space: SpaceId, mut form: ListForm) -> Result<String> {
    let mut ticked = BTreeSet::new();
    form.chosen.retain(|pupil| ticked.len() < TICKED_MOST && ticked.insert(*pupil));
    shelf::keep_form(store, viewer.account()?, Waiting::List, &Pasted { space, form }).await
}

/// The form as it was laid aside or pasted.
///
/// # Errors
/// [`Error::SignIn`] for a guest; [`Error::NotFound`] when it is too old, made already, of another space or somebody else's.
pub async fn laid_aside(store: &Store, viewer: &Viewer, space: SpaceId, key: &str) -> Result<ListForm> {
    let pasted: Pasted = shelf::look(store, viewer.adult()?.id, Waiting::List, key).await?;
    if pasted.space == space { Ok(pasted.form) } else { Err(Error::NotFound) }
}

/// The preview of a pasted list: the logins it would make.
///
/// # Errors
/// Those of [`laid_aside`] and [`preview`].
pub async fn listed(store: &Store, viewer: &Viewer, space: SpaceId, key: &str) -> Result<Vec<Proposed>> {
    let form = laid_aside(store, viewer, space, key).await?;
    preview(store, viewer, space, &form.list, &form.class).await
}

/// Makes the logins of a pasted list; its key is also what lets them be made only once. Who was ticked beside the list is
/// laid aside anew: they are added by an act of their own.
///
/// # Errors
/// Those of [`laid_aside`] and [`create`].
pub async fn create_listed(
    store: &Store,
    viewer: &Viewer,
    space: SpaceId,
    key: &str,
    authorised: bool,
) -> Result<Made> {
    let form = laid_aside(store, viewer, space, key).await?;
    let request = Token::from_text(key).hash();
    let ListForm { list, class, language, .. } = &form;
    let new = NewPupils { list, class, language: *language, authorised, request: &request, waiting: Some(key) };
    let slips = create(store, viewer, space, &new).await?;
    let ticked = lay_ticks_aside(store, viewer, space, form).await;
    Ok(Made { slips, ticked })
}

/// Keeps the ticks of a form whose list is made. If that fails there are no ticks: nobody loses the slips over them.
async fn lay_ticks_aside(store: &Store, viewer: &Viewer, space: SpaceId, form: ListForm) -> Option<String> {
    if form.chosen.is_empty() {
        return None;
    }
    let ticks = ListForm { list: String::new(), ..form };
    keep(store, viewer, space, ticks)
        .await
        .inspect_err(|cause| tracing::warn!(%cause, "who was ticked beside a list of pupils is not kept"))
        .ok()
}

/// The slips of a key, for the teacher who made them: the first look is the only one.
///
/// # Errors
/// [`Error::SignIn`] for a guest, [`Error::NotFound`] when they were seen, are too old, or are somebody else's.
pub async fn take_slips(store: &Store, viewer: &Viewer, key: &str) -> Result<Vec<Slip>> {
    shelf::take(store, viewer.adult()?.id, Waiting::Slips, key).await
}
