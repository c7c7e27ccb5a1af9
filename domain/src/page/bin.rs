//! Removing pages: softly, for thirty days.

use super::access::{access_page, pages};
use super::rules::{Right, may_delete};
use super::tree::with_descendants;
use super::writing::forget_writers;
use super::{BIN_DAYS, DeletedPage};
use crate::base::audit::{self, Entry};
use crate::base::db::Value;
use crate::base::error::{Error, Result};
use crate::base::id::{AccountId, PageId, SpaceId};
use crate::base::store::Store;
use crate::base::time::{DAY, Time};
use crate::base::viewer::Viewer;
use crate::publish;
use crate::sql;
use crate::twinspace::{Membership, access_space, wake_members};

/// Removes a page with the pages under it; what of them was published is taken back at once.
///
/// # Errors
/// Those of [`access_page`]; [`Error::Forbidden`] for who is neither administrator nor a teacher who wrote all of them.
pub async fn delete(store: &Store, viewer: &Viewer, space: SpaceId, page: PageId) -> Result<()> {
    let access = access_page(store, viewer, space, page, Right::Read).await?;
    let pages = pages(&store.db, space).await?;
    let rows = with_descendants(&pages, page);
    let authors: Vec<AccountId> = rows.iter().map(|row| row.author).collect();
    if !may_delete(&access.membership, &authors) {
        return Err(Error::Forbidden);
    }
    let mut tx = store.begin().await?;
    sql!("update page set deleted_at = $2, deleted_with = $3 where id in ids($1) and deleted_at is null")
        .bind(Value::list(rows.iter().map(|row| row.id)))
        .bind(store.now())
        .bind(page)
        .execute_one(&mut tx)
        .await?;
    publish::withdraw_pages(&mut tx, Value::list(rows.iter().map(|row| row.id))).await?;
    audit::write(store, &mut tx, entry(&access.membership, page, "page.removed")).await?;
    wake_members(&mut tx, space).await?;
    tx.commit().await
}

fn entry(membership: &Membership, page: PageId, action: &'static str) -> Entry<'static> {
    Entry {
        actor: Some(membership.account),
        action,
        subject_kind: "page",
        subject: Some(page.0),
        unit: None,
        detail: serde_json::json!({}),
    }
}

#[derive(sqlx::FromRow)]
struct DeletedRow {
    id: PageId,
    title: String,
    author: AccountId,
    deleted_at: Time,
}

async fn bin(store: &Store, membership: &Membership) -> Result<Vec<DeletedRow>> {
    let rows: Vec<DeletedRow> = sql!(
        "select id, title, author, deleted_at from page
         where space = $1 and deleted_with = id and deleted_at > $2 order by deleted_at desc, id desc"
    )
    .bind(membership.space)
    .bind(store.now().plus(-BIN_DAYS * DAY))
    .all(&store.db)
    .await?;
    Ok(rows.into_iter().filter(|row| may_delete(membership, &[row.author])).collect())
}

/// The removed pages that the viewer can bring back: administrators all, teachers their own.
///
/// # Errors
/// Those of [`access_space`].
pub async fn deleted(store: &Store, viewer: &Viewer, space: SpaceId) -> Result<Vec<DeletedPage>> {
    let membership = access_space(store, viewer, space).await?;
    deleted_for(store, &membership).await
}

/// The same for a member who is already known.
pub(super) async fn deleted_for(store: &Store, membership: &Membership) -> Result<Vec<DeletedPage>> {
    let rows = bin(store, membership).await?;
    Ok(rows.into_iter().map(|row| DeletedPage { id: row.id, title: row.title, at: row.deleted_at }).collect())
}

/// Brings a removed page back, with the pages that went with it; to the top level when the page above it is gone.
///
/// # Errors
/// Those of [`access_space`]; [`Error::NotFound`] when the page is not among [`deleted`].
pub async fn undelete(store: &Store, viewer: &Viewer, space: SpaceId, page: PageId) -> Result<()> {
    let membership = access_space(store, viewer, space).await?;
    if !bin(store, &membership).await?.iter().any(|row| row.id == page) {
        return Err(Error::NotFound);
    }
    let mut tx = store.begin().await?;
    sql!("update page set deleted_at = null, deleted_with = null where deleted_with = $1 and space = $2")
        .bind(page)
        .bind(space)
        .execute_one(&mut tx)
        .await?;
    sql!(
        "update page set parent = null
         where id = $1 and parent in (select id from page where space = $2 and deleted_at is not null)"
    )
    .bind(page)
    .bind(space)
    .execute(&mut tx)
    .await?;
    audit::write(store, &mut tx, entry(&membership, page, "page.brought_back")).await?;
    wake_members(&mut tx, space).await?;
    tx.commit().await
}

/// Removes for good what was removed thirty days ago, and forgets who wrote: a nightly job. Pictures that stand on no page any more follow with
/// [`crate::picture::purge`].
///
/// # Errors
/// What the database answers.
pub async fn purge(store: &Store) -> Result<i64> {
    let mut tx = store.begin().await?;
    forget_writers(store, &mut tx).await?;
    tx.commit().await?;
    // What lies in a suspended project may be what the unit looks for.
    let gone: Vec<(PageId,)> = sql!(
        "select g.id from page g
         where g.deleted_at < $1 and not exists (select 1 from space s join project j on j.id = s.project
                                                 where s.id = g.space and j.held = 'suspended')
         order by g.id desc limit 500"
    )
    .bind(store.now().plus(-BIN_DAYS * DAY))
    .all(&store.db)
    .await?;
    if gone.is_empty() {
        return Ok(0);
    }
    let ids = Value::list(gone.iter().map(|(id,)| *id));
    let mut tx = store.begin().await?;
    for statement in [
        sql!("update page set parent = null where parent in ids($1)"),
        sql!("update file set page = null where page in ids($1)"),
        sql!("delete from publication where page in ids($1)"),
        sql!("delete from page_picture where page in ids($1)"),
        sql!("delete from page_right where page in ids($1)"),
        sql!("delete from page_draft where page in ids($1)"),
        sql!("delete from page_writer where page in ids($1)"),
        sql!("delete from page_version where page in ids($1)"),
        sql!("delete from page where id in ids($1)"),
    ] {
        statement.bind(ids.clone()).execute(&mut tx).await?;
    }
    tx.commit().await?;
    Ok(i64::try_from(gone.len()).unwrap_or(i64::MAX))
}
