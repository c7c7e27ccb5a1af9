//! Throwing conversations away: each of the two for herself alone.

use super::rules::TRASH_KEPT;
use super::write::change;
use crate::base::db::Tx;
use crate::base::error::Result;
use crate::base::id::ConversationId;
use crate::base::store::Store;
use crate::base::time::Time;
use crate::base::viewer::Viewer;
use crate::sql;

/// Conversations that are cleared or deleted in one go: nobody waits long for a night's work.
const PART: i64 = 1000;

/// Throws a conversation away. It lies in the trash for thirty days, and comes back when somebody writes in it.
///
/// # Errors
/// [`crate::base::error::Error::NotFound`] for who is no member of it.
pub async fn throw_away(store: &Store, viewer: &Viewer, conversation: ConversationId) -> Result<()> {
    let statement = sql!(
        "update conversation_member set trashed_at = coalesce(trashed_at, $3), unread = 0
         where conversation = $1 and account = $2 and (cleared_at is null or last_at > cleared_at)"
    );
    change(store, viewer, conversation, statement, store.now().0).await
}

/// Takes a conversation out of the trash.
///
/// # Errors
/// [`crate::base::error::Error::NotFound`] for who is no member of it.
pub async fn take_out(store: &Store, viewer: &Viewer, conversation: ConversationId) -> Result<()> {
    let statement = sql!(
        "update conversation_member set trashed_at = cast($3 as bigint)
         where conversation = $1 and account = $2 and (cleared_at is null or last_at > cleared_at)"
    );
    change(store, viewer, conversation, statement, None::<i64>).await
}

/// What has lain in a trash for thirty days is gone for its owner; a conversation that is gone for both is deleted, unless
/// one of its messages was reported. A nightly job that does a part; answers how many were cleared and deleted, and is done
/// when there are none.
///
/// # Errors
/// What the database answers.
pub async fn empty_trash(store: &Store) -> Result<i64> {
    let mut tx = store.begin().await?;
    let cleared = sql!(
        "update conversation_member set cleared_at = last_at, trashed_at = null, starred = false, unread = 0
         where (conversation, account) in
             (select conversation, account from conversation_member where trashed_at <= $1 limit $2)"
    )
    .bind(Time(store.now().0 - TRASH_KEPT))
    .bind(PART)
    .execute(&mut tx)
    .await?;
    let deleted = delete_of_nobody(&mut tx).await?;
    tx.commit().await?;
    Ok(i64::try_from(cleared).unwrap_or(i64::MAX).saturating_add(deleted))
}

/// Deletes a part of the conversations that are gone for everybody in them; answers how many.
async fn delete_of_nobody(tx: &mut Tx) -> Result<i64> {
    let gone: Vec<(ConversationId,)> = sql!(
        "select c.id from conversation c
         where c.id in (select conversation from conversation_member where cleared_at is not null)
           and not exists (select 1 from conversation_member m where m.conversation = c.id
                           and (m.cleared_at is null or m.last_at > m.cleared_at))
           and not exists (select 1 from message l join report r on r.message = l.id where l.conversation = c.id)
         order by c.id limit $1"
    )
    .bind(PART)
    .all(&mut *tx)
    .await?;
    for &(id,) in &gone {
        sql!("delete from message where conversation = $1").bind(id).execute(&mut *tx).await?;
        sql!("delete from conversation_member where conversation = $1").bind(id).execute(&mut *tx).await?;
        sql!("delete from conversation where id = $1").bind(id).execute(&mut *tx).await?;
    }
    Ok(i64::try_from(gone.len()).unwrap_or(i64::MAX))
}
