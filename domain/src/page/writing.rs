//! Who is writing on a page just now. Whoever may read the page inside of its space sees that somebody is, and nobody else
//! does: it is told of one page while it is being written, and of no person. Pupils are told without their names: nobody
//! sees when a certain pupil is there.
//!
//! An open editor says so again and again; what it has not said for a while is over. It stands in the database, since
//! another node may be asked.

use super::access::{PageAccess, access_page};
use super::rules::Right;
use super::{WRITES_FOR, Writers};
use crate::base::db::Tx;
use crate::base::error::Result;
use crate::base::id::{PageId, SpaceId};
use crate::base::store::Store;
use crate::base::viewer::Viewer;
use crate::sql;
use crate::twinspace::{Membership, wake_members};

/// The viewer has the editor of the page open.
///
/// # Errors
/// Those of [`access_page`].
pub async fn begin_writing(store: &Store, viewer: &Viewer, space: SpaceId, page: PageId) -> Result<()> {
    let access = access_page(store, viewer, space, page, Right::Edit).await?;
    let mut tx = store.begin().await?;
    begins(store, &mut tx, &access.membership, page).await?;
    tx.commit().await
}

/// She has left it.
///
/// # Errors
/// Those of [`access_page`].
pub async fn end_writing(store: &Store, viewer: &Viewer, space: SpaceId, page: PageId) -> Result<()> {
    let access = access_page(store, viewer, space, page, Right::Read).await?;
    let mut tx = store.begin().await?;
    ends(&mut tx, &access.membership, page).await?;
    tx.commit().await
}

/// A member writes from now on, or goes on writing; open pages are woken for one who comes.
pub(super) async fn begins(store: &Store, tx: &mut Tx, writer: &Membership, page: PageId) -> Result<()> {
    let writes = sql!("select count(*) from page_writer where page = $1 and account = $2 and ends_at > $3");
    let before = writes.bind(page).bind(writer.account).bind(store.now()).number(&mut *tx).await?;
    sql!(
        "insert into page_writer (page, account, ends_at) values ($1, $2, $3)
         on conflict (page, account) do update set ends_at = excluded.ends_at"
    )
    .bind(page)
    .bind(writer.account)
    .bind(store.now().plus(WRITES_FOR))
    .execute(&mut *tx)
    .await?;
    if before == 0 { wake_members(tx, writer.space).await } else { Ok(()) }
}

/// A member writes no more; open pages are woken if somebody may have seen her.
pub(super) async fn ends(tx: &mut Tx, writer: &Membership, page: PageId) -> Result<()> {
    let left = sql!("delete from page_writer where page = $1 and account = $2");
    let left = left.bind(page).bind(writer.account).execute(&mut *tx).await?;
    if left > 0 { wake_members(tx, writer.space).await } else { Ok(()) }
}

/// Who else is writing on the page just now. Whoever may read it is told.
///
/// # Errors
/// Those of [`access_page`].
pub async fn writers(store: &Store, viewer: &Viewer, space: SpaceId, page: PageId) -> Result<Writers> {
    let access = access_page(store, viewer, space, page, Right::Read).await?;
    writers_of(store, &access).await
}

/// The same for somebody who was let into the page.
pub(super) async fn writers_of(store: &Store, access: &PageAccess) -> Result<Writers> {
    // Pupils are no persons: they have no name here.
    let names: Vec<(Option<String>,)> = sql!(
        "select p.first_name || ' ' || p.last_name
         from page_writer w
         join space_member m on m.account = w.account and m.space = $4 and m.state = 'accepted'
         left join person p on p.id = w.account
         where w.page = $1 and w.account <> $2 and w.ends_at > $3
         order by p.first_name, p.last_name, w.account"
    )
    .bind(access.row.id)
    .bind(access.membership.account)
    .bind(store.now())
    .bind(access.membership.space)
    .all(&store.db)
    .await?;
    let all = names.len();
    let adults: Vec<String> = names.into_iter().filter_map(|(name,)| name).collect();
    Ok(Writers { pupils: (all - adults.len()) as i64, adults })
}

/// Forgets what is over: a nightly job.
pub(super) async fn forget_writers(store: &Store, tx: &mut Tx) -> Result<()> {
    sql!("delete from page_writer where ends_at <= $1").bind(store.now()).execute(tx).await.map(drop)
}
