//! The same done with several conversations at once, in one transaction, and taken back. What was done waits on the shelf under
//! a key drawn from the form's: sent twice, it is done once, and it is taken back where nothing else was done since.

use super::read::correspondent;
use super::rules::{BulkAct, PAGE, Ticked};
use super::write::hold_sender;
use crate::base::db::{Statement, Tx, Value};
use crate::base::error::{Check, Error, Result};
use crate::base::hint::Topic;
use crate::base::id::{AccountId, ConversationId};
use crate::base::limit::Limit;
use crate::base::notice;
use crate::base::secret::{Token, hash_hex};
use crate::base::shelf::{self, Waiting};
use crate::base::store::Store;
use crate::base::time::{MINUTE, Time};
use crate::base::viewer::Viewer;
use crate::sql;
use serde::{Deserialize, Serialize};

/// Acts on several conversations, and what takes them back, of one account.
const ACTS: Limit = Limit { name: "acts on several conversations", most: 60, time: MINUTE };
/// The form's key seals how conversations were: it has so many letters, 132 bits…
const KEY_LEAST: usize = 22;
/// …and not more than this.
const KEY_MOST: usize = 100;

/// What is to be done with several conversations.
#[derive(Debug, Clone)]
pub struct Bulk {
    /// What.
    pub act: BulkAct,
    /// With which: a page of them at most.
    pub ticked: Vec<Ticked>,
    /// The form's request key.
    pub request: String,
}

/// What was done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BulkDone {
    /// With how many conversations.
    pub count: usize,
    /// The key under which it is taken back.
    pub undo: String,
}

/// How a conversation lies in the mailbox of its owner.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, sqlx::FromRow)]
struct Lies {
    unread: i64,
    archived: bool,
    trashed_at: Option<Time>,
}

/// A conversation that is held until the transaction ends.
#[derive(sqlx::FromRow)]
struct Held {
    last_at: Time,
    #[sqlx(flatten)]
    lies: Lies,
}

/// What was done with a conversation.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
struct Change {
    conversation: ConversationId,
    last_at: Time,
    before: Lies,
    after: Lies,
}

/// Does the same with several conversations. What is not the viewer's is not there.
///
/// # Errors
/// [`Error::Forbidden`] for who has no mailbox, [`Error::NotFound`] where none of those ticked is there, [`Error::Invalid`] at
/// `request` for a key that can be guessed, [`Error::Limited`] after sixty acts in a minute.
pub async fn do_with_all(store: &Store, viewer: &Viewer, bulk: &Bulk) -> Result<BulkDone> {
    let me = correspondent(viewer)?.id;
    Check::new().length("request", &bulk.request, KEY_LEAST, KEY_MOST).done()?;
    ACTS.count(store, &me.to_string())?;
    // In the same order for everybody who holds several.
    let mut ticked: Vec<Ticked> = bulk.ticked.iter().copied().take(PAGE as usize).collect();
    ticked.sort_unstable();
    ticked.dedup_by_key(|one| one.conversation);
    let key = key_of(bulk, &ticked)?;
    let done = |count| BulkDone { count, undo: key.text().to_owned() };
    if ticked.is_empty() {
        return Ok(done(0));
    }
    let mut tx = store.begin().await?;
    hold_sender(&mut tx, me).await?;
    let mut changes: Vec<Change> = match shelf::look_on(store, &mut tx, me, Waiting::Conversations, key.text()).await {
        Err(Error::NotFound) => Vec::new(),
        kept => kept?,
    };
    if changes.is_empty() {
        for one in &ticked {
            changes.extend(change(store, &mut tx, me, bulk.act, *one).await?);
        }
        if changes.is_empty() {
            return Err(Error::NotFound);
        }
        shelf::keep_under(store, &mut tx, &key, me, Waiting::Conversations, &changes).await?;
        tx.wake(me, Topic::Mailbox);
        tx.commit().await?;
    }
    Ok(done(changes.len()))
}

/// The key under which an act waits: drawn from the form's, the act and what is ticked. The same form with other ticks, found
/// again by a step back, is another act.
fn key_of(bulk: &Bulk, ticked: &[Ticked]) -> Result<Token> {
    let all = serde_json::to_vec(&(&bulk.request, bulk.act, ticked))?;
    Ok(Token::from_text(&hash_hex(&all)))
}

/// Changes one. It is held before it is looked at: a message that arrives in this moment comes before or after, and is not lost
/// between.
async fn change(store: &Store, tx: &mut Tx, me: AccountId, act: BulkAct, ticked: Ticked) -> Result<Option<Change>> {
    let conversation = ticked.conversation;
    let held: Option<Held> = sql!(
        "update conversation_member set last_at = last_at
         where account = $1 and conversation = $2 and (cleared_at is null or last_at > cleared_at)
         returning last_at, unread, archived, trashed_at"
    )
    .bind(me)
    .bind(conversation)
    .maybe(&mut *tx)
    .await?;
    let Some(Held { last_at, lies: before }) = held else { return Ok(None) };
    let (statement, value) = written(store, act, ticked);
    let after: Lies = statement.bind(me).bind(conversation).bind(value).one(&mut *tx).await?;
    // Where nothing is unread any more, the bell is quiet too; taken back, it stays so: what it told was seen.
    if matches!(act, BulkAct::Read | BulkAct::ThrowAway) && after.unread == 0 {
        notice::read_at(store, tx, me, &format!("/mailbox/{conversation}")).await?;
    }
    Ok(Some(Change { conversation, last_at, before, after }))
}

/// What an act writes for `$1` at the conversation `$2`.
fn written(store: &Store, act: BulkAct, ticked: Ticked) -> (Statement, Value) {
    match act {
        BulkAct::Archive | BulkAct::TakeBack => (
            sql!(
                "update conversation_member set archived = $3 where account = $1 and conversation = $2
                 returning unread, archived, trashed_at"
            ),
            (act == BulkAct::Archive).into(),
        ),
        BulkAct::Read => (
            sql!(
                "update conversation_member set unread =
                     (select count(*) from message where conversation = $2 and author <> $1 and id > $3)
                 where account = $1 and conversation = $2 returning unread, archived, trashed_at"
            ),
            ticked.last.into(),
        ),
        BulkAct::Unread => (
            sql!(
                "update conversation_member set unread = case when unread = 0 then $3 else unread end
                 where account = $1 and conversation = $2 returning unread, archived, trashed_at"
            ),
            1.into(),
        ),
        BulkAct::ThrowAway => (
            sql!(
                "update conversation_member set trashed_at = coalesce(trashed_at, $3), unread = 0
                 where account = $1 and conversation = $2 returning unread, archived, trashed_at"
            ),
            store.now().into(),
        ),
    }
}

/// Takes back what was done with several conversations; pressed twice, it is done once.
///
/// # Errors
/// [`Error::NotFound`] for what is too old, or is somebody else's; [`Error::Limited`] as for [`do_with_all`].
pub async fn undo_with_all(store: &Store, viewer: &Viewer, key: &str) -> Result<()> {
    let me = correspondent(viewer)?.id;
    ACTS.count(store, &me.to_string())?;
    let mut tx = store.begin().await?;
    hold_sender(&mut tx, me).await?;
    let changes: Vec<Change> = shelf::look_on(store, &mut tx, me, Waiting::Conversations, key).await?;
    if changes.is_empty() {
        return Ok(());
    }
    for change in changes {
        take_back(&mut tx, me, change).await?;
    }
    // Nothing is left to take back; the same form, sent once more, does it anew.
    let nothing: [Change; 0] = [];
    shelf::keep_under(store, &mut tx, &Token::from_text(key), me, Waiting::Conversations, &nothing).await?;
    tx.wake(me, Topic::Mailbox);
    tx.commit().await
}

/// What the act has written is again as it was before, unless something else stands there now, or somebody has written since.
async fn take_back(tx: &mut Tx, me: AccountId, change: Change) -> Result<()> {
    let Change { conversation, last_at, before, after } = change;
    sql!(
        "update conversation_member set unread = case when unread = $4 then $5 else unread end,
             archived = case when archived = $6 then $7 else archived end,
             trashed_at = case when trashed_at is not distinct from $8 then $9 else trashed_at end
         where account = $1 and conversation = $2 and last_at = $3"
    )
    .bind(me)
    .bind(conversation)
    .bind(last_at)
    .bind(after.unread)
    .bind(before.unread)
    .bind(after.archived)
    .bind(before.archived)
    .bind(after.trashed_at)
    .bind(before.trashed_at)
    .execute(tx)
    .await?;
    Ok(())
}
