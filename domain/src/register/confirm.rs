//! A file that was refused because more than half of the known schools are missing in it: its officer may say that they are
//! no more. Until then, or until the unit's next file arrives, it is kept.

use super::import::{JOB, Shrinking};
use crate::base::audit::{self, Entry};
use crate::base::error::{Error, Result};
use crate::base::id::ImportId;
use crate::base::job;
use crate::base::store::Store;
use crate::base::viewer::Viewer;
use crate::sql;
use crate::vocabulary::Unit;

/// Imports a kept file all the same.
///
/// # Errors
/// [`Error::NotFound`] for everybody but officers of the unit and the central officer, [`Error::Conflict`] when the file is
/// not kept any more.
pub async fn import_all_the_same(store: &Store, viewer: &Viewer, id: ImportId) -> Result<()> {
    let officer = viewer.adult()?.id;
    let found: Option<(String,)> =
        sql!("select unit from register_import where id = $1").bind(id).maybe(&store.db).await?;
    let unit = found.and_then(|(unit,)| unit.parse::<Unit>().ok()).ok_or(Error::NotFound)?;
    viewer.officer_of(unit).map_err(|_| Error::NotFound)?;
    let mut tx = store.begin().await?;
    sql!(
        "update register_import set state = 'waiting', failure = null, finished_at = null
         where id = $1 and state = 'failed' and file_key <> '' and failure like '%MostlyGone%'"
    )
    .bind(id)
    .execute_one(&mut tx)
    .await?;
    job::enqueue(store, &mut tx, JOB, &serde_json::json!({ "import": id, "shrinking": Shrinking::Allowed })).await?;
    let entry = Entry {
        actor: Some(officer),
        action: "register.shrinking_allowed",
        subject_kind: "register_import",
        subject: Some(id.0),
        unit: Some(unit.code()),
        detail: serde_json::json!({}),
    };
    audit::write(store, &mut tx, entry).await?;
    tx.commit().await
}

/// A newer file of the unit has arrived: those kept before it are forgotten.
pub(super) async fn forget_kept(store: &Store, unit: Unit, newer: ImportId) -> Result<()> {
    let kept: Vec<(ImportId, String)> = sql!(
        "select id, file_key from register_import
         where unit = $1 and id < $2 and state = 'failed' and file_key <> '' and failure like '%MostlyGone%'"
    )
    .bind(unit.code())
    .bind(newer)
    .all(&store.db)
    .await?;
    for (id, key) in kept {
        let mut tx = store.begin().await?;
        sql!("update register_import set file_key = '' where id = $1 and state = 'failed'")
            .bind(id)
            .execute_one(&mut tx)
            .await?;
        tx.commit().await?;
        store.files.remove(&key).await?;
    }
    Ok(())
}
