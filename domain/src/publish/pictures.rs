//! The pictures on the pages of a space: whether pupils can be recognised in them decides what is asked before publishing
//! (R-TS-13), so it can be put right after the upload. The consent of the parents is confirmed for each picture, and can be
//! withdrawn: from then on nobody outside sees it.

use super::PublishPicture;
use super::choose::{access, tell_others};
use crate::base::audit::{self, Entry};
use crate::base::db::{On, Tx};
use crate::base::error::Result;
use crate::base::id::{AccountId, FileId, SpaceId};
use crate::base::notice::NoticeKind;
use crate::base::store::Store;
use crate::base::time::Time;
use crate::base::viewer::Viewer;
use crate::document::Document;
use crate::sql;
use crate::twinspace::{hold, wake_members};
use std::collections::BTreeMap;

/// All pictures of a space, in the order of their upload.
pub(super) async fn pictures(on: impl Into<On<'_>>, space: SpaceId) -> Result<Vec<PublishPicture>> {
    sql!(
        "select f.id, f.alternative_text, f.contains_pupils, f.consent_at,
                coalesce(trim(p.first_name || ' ' || p.last_name), '') as consent_by
         from file f left join person p on p.id = f.consent_by
         where f.space = $1 order by f.id"
    )
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

/// Notes whether pupils can be recognised in a picture. When it turns out that they can, nobody outside sees it from now on,
/// until the parents' consent is confirmed.
///
/// # Errors
/// Those of [`super::publish_tree`]; [`crate::base::error::Error::NotFound`] for a picture of another space.
pub async fn mark_picture(
    store: &Store,
    viewer: &Viewer,
    space: SpaceId,
    file: FileId,
    contains_pupils: bool,
) -> Result<()> {
    let membership = access(store, viewer, space).await?;
    let mut tx = store.begin().await?;
    hold(&mut tx, space).await?;
    let before = of_space(&mut tx, space, file).await?;
    if before.contains_pupils == contains_pupils {
        return Ok(());
    }
    sql!("update file set contains_pupils = $2, consent_by = null, consent_at = null where id = $1")
        .bind(file)
        .bind(contains_pupils)
        .execute_one(&mut tx)
        .await?;
    let detail = serde_json::json!({ "contains_pupils": contains_pupils, "consent": before.consent() });
    audit::write(store, &mut tx, entry(membership.account, "picture.marked", file, detail)).await?;
    wake_members(&mut tx, space).await?;
    tx.commit().await
}

/// Notes who confirms that the parents of all pupils in a picture agreed.
pub(super) async fn confirm_consent(store: &Store, tx: &mut Tx, by: AccountId, file: FileId) -> Result<()> {
    sql!("update file set consent_by = $2, consent_at = $3 where id = $1 and contains_pupils and consent_at is null")
        .bind(file)
        .bind(by)
        .bind(store.now())
        .execute_one(&mut *tx)
        .await?;
    audit::write(store, tx, entry(by, "picture.consent_confirmed", file, serde_json::json!({}))).await
}

/// Takes the consent for a picture back: on public pages a sentence stands in its place at once. Who else administers the
/// space is told, and the audit keeps who had confirmed the consent.
///
/// # Errors
/// Those of [`mark_picture`].
pub async fn withdraw_consent(store: &Store, viewer: &Viewer, space: SpaceId, file: FileId) -> Result<()> {
    let membership = access(store, viewer, space).await?;
    let mut tx = store.begin().await?;
    hold(&mut tx, space).await?;
    let before = of_space(&mut tx, space, file).await?;
    if before.consent_at.is_none() {
        return Ok(());
    }
    sql!("update file set consent_by = null, consent_at = null where id = $1").bind(file).execute_one(&mut tx).await?;
    let detail = serde_json::json!({ "consent": before.consent() });
    audit::write(store, &mut tx, entry(membership.account, "picture.consent_withdrawn", file, detail)).await?;
    let kind = NoticeKind::ConsentWithdrawn { space: membership.title.clone() };
    tell_others(store, &mut tx, &membership, &kind).await?;
    wake_members(&mut tx, space).await?;
    tx.commit().await
}

/// What was known of a picture before.
#[derive(sqlx::FromRow)]
struct Known {
    contains_pupils: bool,
    consent_by: Option<AccountId>,
    consent_at: Option<Time>,
}

impl Known {
    /// Who had confirmed the consent, and when, as the audit keeps it; nothing where nobody had.
    fn consent(&self) -> Option<serde_json::Value> {
        self.consent_at.map(|at| serde_json::json!({ "by": self.consent_by, "at": at }))
    }
}

async fn of_space(tx: &mut Tx, space: SpaceId, file: FileId) -> Result<Known> {
    sql!("select contains_pupils, consent_by, consent_at from file where id = $1 and space = $2")
        .bind(file)
        .bind(space)
        .one(tx)
        .await
}

/// A line of the audit about a picture.
fn entry(actor: AccountId, action: &str, file: FileId, detail: serde_json::Value) -> Entry<'_> {
    Entry { actor: Some(actor), action, subject_kind: "file", subject: Some(file.0), unit: None, detail }
}
