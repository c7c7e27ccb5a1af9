//! A pupil's own description (R-TS-7).

use super::OwnPupil;
use super::rules::{ABOUT_MOST, AVATARS};
use crate::base::error::{Check, Result};
use crate::base::store::Store;
use crate::base::viewer::Viewer;
use crate::sql;

/// The viewer's own description.
///
/// # Errors
/// [`crate::base::error::Error::SignIn`] for a guest, [`crate::base::error::Error::Forbidden`] for an adult.
pub async fn own(store: &Store, viewer: &Viewer) -> Result<OwnPupil> {
    sql!("select display_name as name, class, avatar, about from pupil where id = $1")
        .bind(viewer.pupil()?.id)
        .one(&store.db)
        .await
}

/// Chooses an avatar and writes a few sentences.
///
/// # Errors
/// Those of [`own`]; [`crate::base::error::Error::Invalid`] at `avatar` or `about`.
pub async fn write_own(store: &Store, viewer: &Viewer, avatar: i64, about: &str) -> Result<()> {
    let pupil = viewer.pupil()?.id;
    let mut check = Check::new();
    check.range("avatar", avatar, 0, AVATARS - 1);
    check.length("about", about, 0, ABOUT_MOST);
    check.done()?;
    let mut tx = store.begin().await?;
    sql!("update pupil set avatar = $2, about = $3 where id = $1")
        .bind(pupil)
        .bind(avatar)
        .bind(about.trim())
        .execute_one(&mut tx)
        .await?;
    tx.commit().await
}
