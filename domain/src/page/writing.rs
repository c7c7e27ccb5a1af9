//! Who is writing on a page just now. Whoever may read the page inside of its space sees that somebody is, and nobody else
//! does: it is told of one page while it is being written, and of no person. Pupils are told without their names: nobody
//! sees when a certain pupil is there.
//!
//! An open editor says so again and again; what it has not said for a while is over. It stands in the database, since
//! another node may be asked.

use super::access::{PageAccess, access_page};
use super::rules::{Right, may_read};
use super::{WRITES_FOR, Writers};
use crate::base::db::{On, Tx};
use crate::base::error::Result;
use crate::base::hint::Topic;
use crate::base::id::{PageId, SpaceId};
use crate::base::limit::Limit;
use crate::base::store::Store;
use crate::base::time::{MINUTE, SECOND, Time};
use crate::base::viewer::Viewer;
use crate::sql;
use crate::twinspace::Membership;

/// Editors that one account opens and leaves.
const OPENINGS: Limit = Limit { name: "editors opened and left", most: 60, time: MINUTE };
/// How often one account wakes the readers of its pages by coming and going, in whichever way: by opening, by a draft, by
/// saving. Beyond that they hear nothing, and nothing that she writes is refused.
const WAKINGS: Limit = Limit { name: "readers woken by a writer", most: 60, time: MINUTE };
/// What was said so shortly ago need not be said again: a draft is kept every few seconds.
const SAID_AGAIN_AFTER: i64 = 20 * SECOND;

/// The viewer has the editor of the page open.
///
/// # Errors
/// Those of [`access_page`]; [`crate::base::error::Error::Limited`] for who opens and leaves editors without end.
pub async fn begin_writing(store: &Store, viewer: &Viewer, space: SpaceId, page: PageId) -> Result<()> {
    let access = access_page(store, viewer, space, page, Right::Edit).await?;
    OPENINGS.count(store, &access.membership.account.to_string())?;
    if said_just_now(store, until(&store.db, &access).await?) {
        return Ok(());
    }
    let mut tx = store.begin().await?;
    begins(store, &mut tx, &access).await?;
    tx.commit().await
}

/// She has left it.
///
/// # Errors
/// Those of [`begin_writing`].
pub async fn end_writing(store: &Store, viewer: &Viewer, space: SpaceId, page: PageId) -> Result<()> {
    let access = access_page(store, viewer, space, page, Right::Read).await?;
    OPENINGS.count(store, &access.membership.account.to_string())?;
    let mut tx = store.begin().await?;
    ends(store, &mut tx, &access).await?;
    tx.commit().await
}

/// Until when it holds that the viewer is writing, where she has said so.
async fn until(on: impl Into<On<'_>>, writer: &PageAccess) -> Result<Option<Time>> {
    let said: Option<(Time,)> = sql!("select ends_at from page_writer where page = $1 and account = $2")
        .bind(writer.row.id)
        .bind(writer.membership.account)
        .maybe(on)
        .await?;
    Ok(said.map(|(until,)| until))
}

fn said_just_now(store: &Store, until: Option<Time>) -> bool {
    until > Some(store.now().plus(WRITES_FOR - SAID_AGAIN_AFTER))
}

/// A member writes from now on, or goes on writing; who reads the page is woken for one who comes.
pub(super) async fn begins(store: &Store, tx: &mut Tx, writer: &PageAccess) -> Result<()> {
    let before = until(&mut *tx, writer).await?;
    if said_just_now(store, before) {
        return Ok(());
    }
    sql!(
        "insert into page_writer (page, account, ends_at) values ($1, $2, $3)
         on conflict (page, account) do update set ends_at = excluded.ends_at"
    )
    .bind(writer.row.id)
    .bind(writer.membership.account)
    .bind(store.now().plus(WRITES_FOR))
    .execute(&mut *tx)
    .await?;
    if before > Some(store.now()) { Ok(()) } else { wake_readers(store, tx, writer).await }
}

/// A member writes no more; who reads the page is woken if somebody may have seen her.
pub(super) async fn ends(store: &Store, tx: &mut Tx, writer: &PageAccess) -> Result<()> {
    let before = until(&mut *tx, writer).await?;
    sql!("delete from page_writer where page = $1 and account = $2")
        .bind(writer.row.id)
        .bind(writer.membership.account)
        .execute(&mut *tx)
        .await?;
    if before > Some(store.now()) { wake_readers(store, tx, writer).await } else { Ok(()) }
}

/// Wakes the open pages of the others who may read this one; only a page that shows who writes listens. What is over by
/// itself, or asked for again by them, tells those who were not woken.
async fn wake_readers(store: &Store, tx: &mut Tx, writer: &PageAccess) -> Result<()> {
    if WAKINGS.count(store, &writer.membership.account.to_string()).is_err() {
        return Ok(());
    }
    let others: Vec<Membership> = sql!(
        "select m.space, m.account, m.role, m.school, s.state, s.title, s.language
         from space_member m join space s on s.id = m.space
         where m.space = $1 and m.account <> $2 and m.state = 'accepted'"
    )
    .bind(writer.membership.space)
    .bind(writer.membership.account)
    .all(&mut *tx)
    .await?;
    for reader in others.iter().filter(|reader| may_read(reader, writer.row.author, &writer.rights)) {
        tx.wake(reader.account, Topic::Writing);
    }
    Ok(())
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
