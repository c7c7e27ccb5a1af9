//! The same done with several conversations at once, in one transaction, and taken back. How they were waits on the shelf under
//! the request key of the form: sent twice, it is done once, and taken back as it was before the first time.

use super::read::correspondent;
use super::rules::{BulkAct, PAGE};
use super::write::hold_sender;
use crate::base::db::{Tx, Value};
use crate::base::error::{Error, Result};
use crate::base::hint::Topic;
use crate::base::id::{AccountId, ConversationId, MessageId};
use crate::base::notice;
use crate::base::secret::Token;
use crate::base::shelf::{self, Waiting};
use crate::base::store::Store;
use crate::base::time::Time;
use crate::base::viewer::Viewer;
use crate::sql;
use serde::{Deserialize, Serialize};

/// What is to be done with several conversations.
#[derive(Debug, Clone)]
pub struct Bulk {
    /// What.
    pub act: BulkAct,
    /// With which: a page of them at most.
    pub conversations: Vec<ConversationId>,
    /// The newest message that the list has shown: what came after it is not marked as read.
    pub shown: MessageId,
    /// The form's request key, under which it is taken back.
    pub request: String,
}

/// How a conversation was for its owner.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, sqlx::FromRow)]
struct Before {
    conversation: ConversationId,
    last_at: Time,
    unread: i64,
    archived: bool,
    trashed_at: Option<Time>,
}

/// Does the same with several conversations; answers with how many. What is not the viewer's is not there.
///
/// # Errors
/// [`Error::Forbidden`] for who has no mailbox.
pub async fn do_with_all(store: &Store, viewer: &Viewer, bulk: &Bulk) -> Result<usize> {
    let me = correspondent(viewer)?.id;
    let mut tx = store.begin().await?;
    hold_sender(&mut tx, me).await?;
    match shelf::look_on::<Vec<Before>>(store, &mut tx, me, Waiting::Conversations, &bulk.request).await {
        Ok(done) => return Ok(done.len()),
        Err(Error::NotFound) => (),
        Err(other) => return Err(other),
    }
    let before: Vec<Before> = sql!(
        "select conversation, last_at, unread, archived, trashed_at from conversation_member
         where account = $1 and conversation in ids($2) and (cleared_at is null or last_at > cleared_at)"
    )
    .bind(me)
    .bind(Value::list(bulk.conversations.iter().take(PAGE as usize)))
    .all(&mut tx)
    .await?;
    if before.is_empty() {
        return Ok(0);
    }
    change_all(store, &mut tx, me, bulk, &before).await?;
    let key = Token::from_text(&bulk.request);
    shelf::keep_under(store, &mut tx, &key, me, Waiting::Conversations, &before).await?;
    tx.wake(me, Topic::Mailbox);
    tx.commit().await?;
    Ok(before.len())
}

async fn change_all(store: &Store, tx: &mut Tx, me: AccountId, bulk: &Bulk, before: &[Before]) -> Result<()> {
    let statement = match bulk.act {
        BulkAct::Archive | BulkAct::TakeBack => {
            sql!("update conversation_member set archived = $3 where account = $1 and conversation in ids($2)")
        }
        BulkAct::Read => sql!(
            "update conversation_member set unread =
                 (select count(*) from message m where m.conversation = conversation_member.conversation
                  and m.author <> $1 and m.id > $3)
             where account = $1 and conversation in ids($2)"
        ),
        BulkAct::Unread => sql!(
            "update conversation_member set unread = $3 where account = $1 and conversation in ids($2) and unread = 0"
        ),
        BulkAct::ThrowAway => sql!(
            "update conversation_member set trashed_at = coalesce(trashed_at, $3), unread = 0
             where account = $1 and conversation in ids($2)"
        ),
    };
    let value: Value = match bulk.act {
        BulkAct::Archive => true.into(),
        BulkAct::TakeBack => false.into(),
        BulkAct::Read => bulk.shown.into(),
        BulkAct::Unread => 1.into(),
        BulkAct::ThrowAway => store.now().into(),
    };
    let ids = Value::list(before.iter().map(|one| one.conversation));
    statement.bind(me).bind(ids.clone()).bind(value).execute(&mut *tx).await?;
    if bulk.act == BulkAct::Read { notices_read(store, tx, me, ids).await } else { Ok(()) }
}

/// Where nothing is unread any more, the notices are read too.
async fn notices_read(store: &Store, tx: &mut Tx, me: AccountId, ids: Value) -> Result<()> {
    let read: Vec<(ConversationId,)> = sql!(
        "select conversation from conversation_member where account = $1 and conversation in ids($2) and unread = 0"
    )
    .bind(me)
    .bind(ids)
    .all(&mut *tx)
    .await?;
    for (conversation,) in read {
        notice::read_at(store, tx, me, &format!("/mailbox/{conversation}")).await?;
    }
    Ok(())
}

/// Takes back what was done with several conversations: each is as it was, but for those in which somebody has written since.
///
/// # Errors
/// [`Error::NotFound`] for what was taken back already, is too old, or is somebody else's.
pub async fn undo_with_all(store: &Store, viewer: &Viewer, request: &str) -> Result<()> {
    let me = correspondent(viewer)?.id;
    let mut tx = store.begin().await?;
    let before: Vec<Before> = shelf::look_on(store, &mut tx, me, Waiting::Conversations, request).await?;
    shelf::discard(&mut tx, request).await?;
    for one in before {
        sql!(
            "update conversation_member set unread = $4, archived = $5, trashed_at = $6
             where account = $1 and conversation = $2 and last_at = $3"
        )
        .bind(me)
        .bind(one.conversation)
        .bind(one.last_at)
        .bind(one.unread)
        .bind(one.archived)
        .bind(one.trashed_at)
        .execute(&mut tx)
        .await?;
    }
    tx.wake(me, Topic::Mailbox);
    tx.commit().await
}
