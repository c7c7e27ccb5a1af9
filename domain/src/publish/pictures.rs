//! The pictures on the pages of a space: whether pupils can be recognised in them decides what is asked before publishing
//! (R-TS-13), so it can be put right after the upload.

use super::PublishPicture;
use super::choose::{access, withdraw_pages};
use super::public::published_with;
use crate::base::audit::{self, Entry};
use crate::base::db::{On, Value};
use crate::base::error::Result;
use crate::base::id::{FileId, SpaceId};
use crate::base::store::Store;
use crate::base::viewer::Viewer;
use crate::document::Document;
use crate::sql;
use crate::twinspace::{hold, wake_members};
use std::collections::BTreeMap;

/// All pictures of a space, in the order of their upload.
pub(super) async fn pictures(on: impl Into<On<'_>>, space: SpaceId) -> Result<Vec<PublishPicture>> {
    sql!("select id, alternative_text, contains_pupils from file where space = $1 order by id")
        .bind(space)
        .all(on)
        .await
}

/// Those that stand on one of the pages, with the words that stand for them there.
pub(super) fn on_pages<'a>(
    pictures: Vec<PublishPicture>,
    documents: impl Iterator<Item = &'a Document>,
) -> Vec<PublishPicture> {
    let used: BTreeMap<FileId, String> = documents.flat_map(Document::pictures).collect();
    let worded = |picture: PublishPicture| {
        let words = used.get(&picture.id)?.clone();
        Some(if words.is_empty() { picture } else { PublishPicture { alternative_text: words, ..picture } })
    };
    pictures.into_iter().filter_map(worded).collect()
}

/// Notes whether pupils can be recognised in a picture. When it turns out that they can, the published pages that show it
/// are taken back at once, until the parents' consent is confirmed with the next publishing; the answer is how many pages
/// these were.
///
/// # Errors
/// Those of [`super::publish_tree`]; [`Error::NotFound`] for a picture of another space.
pub async fn mark_picture(
    store: &Store,
    viewer: &Viewer,
    space: SpaceId,
    file: FileId,
    contains_pupils: bool,
) -> Result<usize> {
    let membership = access(store, viewer, space).await?;
    let mut tx = store.begin().await?;
    hold(&mut tx, space).await?;
    let (before,): (bool,) = sql!("select contains_pupils from file where id = $1 and space = $2")
        .bind(file)
        .bind(space)
        .one(&mut tx)
        .await?;
    if before == contains_pupils {
        return Ok(0);
    }
    sql!("update file set contains_pupils = $2 where id = $1")
        .bind(file)
        .bind(contains_pupils)
        .execute_one(&mut tx)
        .await?;
    let taken = if contains_pupils { published_with(&mut tx, space, file).await? } else { Vec::new() };
    if !taken.is_empty() {
        withdraw_pages(&mut tx, Value::list(&taken)).await?;
    }
    let entry = Entry {
        actor: Some(membership.account),
        action: "picture.marked",
        subject_kind: "file",
        subject: Some(file.0),
        unit: None,
        detail: serde_json::json!({ "contains_pupils": contains_pupils, "taken_back": taken }),
    };
    audit::write(store, &mut tx, entry).await?;
    wake_members(&mut tx, space).await?;
    tx.commit().await?;
    Ok(taken.len())
}
