//! What waits for the next page for a few minutes, sealed and for one teacher alone: a pasted list until its preview is
//! confirmed, and the slips with passwords, which are gone with the first look.

use super::login::{NewPupils, create, preview};
use super::{Listed, Slip};
use crate::base::error::{Error, Result};
use crate::base::id::SpaceId;
use crate::base::language::Language;
use crate::base::secret::Token;
use crate::base::shelf::{self, Waiting};
use crate::base::store::Store;
use crate::base::viewer::Viewer;
use serde::{Deserialize, Serialize};

#[derive(Serialize, Deserialize)]
struct Pasted {
    space: SpaceId,
    list: String,
    class: String,
    language: Language,
}

/// Reads a pasted list and keeps it for its preview; answers the key.
///
/// # Errors
/// Those of [`preview`].
pub async fn paste(
    store: &Store,
    viewer: &Viewer,
    space: SpaceId,
    list: &str,
    class: &str,
    language: Language,
) -> Result<String> {
    preview(store, viewer, space, list, class).await?;
    let pasted = Pasted { space, list: list.to_owned(), class: class.to_owned(), language };
    let mut tx = store.begin().await?;
    let key = shelf::keep(store, &mut tx, viewer.account()?, Waiting::List, &pasted).await?;
    tx.commit().await?;
    Ok(key)
}

/// The preview of a pasted list.
///
/// # Errors
/// Those of [`preview`]; [`Error::NotFound`] when it is too old, made already, of another space or somebody else's.
pub async fn listed(store: &Store, viewer: &Viewer, space: SpaceId, key: &str) -> Result<Listed> {
    let pasted: Pasted = shelf::look(store, viewer.adult()?.id, Waiting::List, key).await?;
    if pasted.space != space {
        return Err(Error::NotFound);
    }
    let pupils = preview(store, viewer, space, &pasted.list, &pasted.class).await?;
    Ok(Listed { pupils, list: pasted.list, class: pasted.class, language: pasted.language })
}

/// Makes the logins of a pasted list; its key is also what lets them be made only once.
///
/// # Errors
/// Those of [`listed`] and [`create`].
pub async fn create_listed(
    store: &Store,
    viewer: &Viewer,
    space: SpaceId,
    key: &str,
    authorised: bool,
) -> Result<String> {
    let pasted: Pasted = shelf::look(store, viewer.adult()?.id, Waiting::List, key).await?;
    if pasted.space != space {
        return Err(Error::NotFound);
    }
    let Pasted { list, class, language, .. } = &pasted;
    let request = Token::from_text(key).hash();
    let new = NewPupils { list, class, language: *language, authorised, request: &request, waiting: Some(key) };
    create(store, viewer, space, &new).await
}

/// The slips of a key, for the teacher who made them: the first look is the only one.
///
/// # Errors
/// [`Error::SignIn`] for a guest, [`Error::NotFound`] when they were seen, are too old, or are somebody else's.
pub async fn take_slips(store: &Store, viewer: &Viewer, key: &str) -> Result<Vec<Slip>> {
    shelf::take(store, viewer.adult()?.id, Waiting::Slips, key).await
}
