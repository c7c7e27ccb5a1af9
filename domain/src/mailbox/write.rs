//! Writing messages. Every write carries a request key: sent twice, it is written once.

use super::read::{beginner, can_write, correspondent};
use super::rules::{
    MESSAGES_MOST, MESSAGES_TIME, SAME_TEXT_A_DAY, check_answer, check_first, check_recipients, is_copy,
};
use crate::base::db::{On, Tx};
use crate::base::error::{Error, Problem, Result};
use crate::base::fold::fold;
use crate::base::hint::Topic;
use crate::base::id::{AccountId, ConversationId, MessageId};
use crate::base::notice::{self, Named, NoticeKind, tell, tell_by_mail};
use crate::base::secret::hash_hex;
use crate::base::store::Store;
use crate::base::time::{DAY, Time};
use crate::base::viewer::{Adult, Viewer};
use crate::candidates::{note_closed, note_written};
use crate::sql;
use std::collections::BTreeSet;

/// Texts of the last day with which a new one is compared: the newest.
const TEXTS_COMPARED: i64 = 50;

/// A first message.
#[derive(Debug, Clone)]
pub struct Draft {
    /// To whom.
    pub to: AccountId,
    /// What it is about.
    pub subject: String,
    /// What it says.
    pub body: String,
    /// The form's request key.
    pub request: String,
}

/// Takes the row of somebody who writes: what she sends at the same time waits, so that limits count it, and the same form
/// is written once.
///
/// # Errors
/// What the database answers.
pub(crate) async fn hold_sender(tx: &mut Tx, sender: AccountId) -> Result<()> {
    sql!("update account set language = language where id = $1").bind(sender).execute_one(tx).await
}

/// The conversation that this request has made already, if it was sent before.
async fn written_before(on: impl Into<On<'_>>, me: AccountId, request: &str) -> Result<Option<ConversationId>> {
    let row: Option<(ConversationId,)> = sql!("select conversation from message where author = $1 and request = $2")
        .bind(me)
        .bind(request)
        .maybe(on)
        .await?;
    Ok(row.map(|(conversation,)| conversation))
}

/// Writes a first message and answers the conversation.
///
/// # Errors
/// [`Error::NotFound`] for people who cannot be written to, [`Error::Forbidden`] for who writes no first messages,
/// [`Error::Invalid`] at a field, [`Error::Limited`] when the same text went to too many people today, or after too many
/// messages in a short time.
pub async fn start(store: &Store, viewer: &Viewer, draft: &Draft) -> Result<ConversationId> {
    begin(store, viewer, draft, &[], false).await
}

/// Writes the same first message to several people, to each in a conversation of her own: to all of them or to nobody.
/// Answers the conversation with the first.
///
/// # Errors
/// Those of [`start`]; [`Error::Invalid`] at `also` for too many people, and for who cannot be written to.
pub async fn start_each(store: &Store, viewer: &Viewer, draft: &Draft, also: &[AccountId]) -> Result<ConversationId> {
    begin(store, viewer, draft, also, false).await
}

async fn begin(
    store: &Store,
    viewer: &Viewer,
    draft: &Draft,
    also: &[AccountId],
    closing: bool,
) -> Result<ConversationId> {
    let me = beginner(viewer)?;
    let others: BTreeSet<AccountId> = also.iter().copied().filter(|other| *other != draft.to).collect();
    check_first(&draft.subject, &draft.body)?;
    check_recipients(others.len() + 1)?;
    let mut tx = store.begin().await?;
    hold_sender(&mut tx, me.id).await?;
    if let Some(conversation) = written_before(&mut tx, me.id, &draft.request).await? {
        return Ok(conversation);
    }
    let conversation = write_first(store, &mut tx, me, draft).await?;
    for other in others {
        let copy = Draft { to: other, request: format!("{}-{other}", draft.request), ..draft.clone() };
        write_first(store, &mut tx, me, &copy).await.map_err(at_also)?;
    }
    if closing {
        note_closed(store, &mut tx, me.id, draft.to).await?;
        put_away(&mut tx, me.id, draft.to).await?;
    }
    tx.commit().await?;
    Ok(conversation)
}

/// Somebody of several cannot be written to: the form says it beside their names.
fn at_also(error: Error) -> Error {
    if error == Error::NotFound { Error::invalid("also", Problem::Unknown) } else { error }
}

async fn write_first(store: &Store, tx: &mut Tx, me: &Adult, draft: &Draft) -> Result<ConversationId> {
    if !can_write(&mut *tx, me.id, draft.to).await? {
        return Err(Error::NotFound);
    }
    let conversation: ConversationId = store.new_id();
    sql!("insert into conversation (id, subject, started_by, started_at, last_at) values ($1, $2, $3, $4, $4)")
        .bind(conversation)
        .bind(draft.subject.trim())
        .bind(me.id)
        .bind(store.now())
        .execute(tx)
        .await?;
    for member in [me.id, draft.to] {
        sql!("insert into conversation_member (conversation, account, last_at) values ($1, $2, $3)")
            .bind(conversation)
            .bind(member)
            .bind(store.now())
            .execute(tx)
            .await?;
    }
    insert(store, tx, conversation, (me.id, &me.name), draft.to, &draft.body, &draft.request).await?;
    Ok(conversation)
}

/// Writes the closing message to a candidate who does not suit, and puts the conversations with her away (2.9).
///
/// # Errors
/// Those of [`start`]; [`Error::NotFound`] for who is no such candidate of the viewer's.
pub async fn close(store: &Store, viewer: &Viewer, draft: &Draft) -> Result<ConversationId> {
    begin(store, viewer, draft, &[], true).await
}

async fn put_away(tx: &mut Tx, me: AccountId, other: AccountId) -> Result<()> {
    sql!(
        "update conversation_member set archived = true
         where account = $1 and conversation in (select conversation from conversation_member where account = $2)"
    )
    .bind(me)
    .bind(other)
    .execute(&mut *tx)
    .await?;
    tx.wake(me, Topic::Mailbox);
    Ok(())
}

/// Answers in a conversation.
///
/// # Errors
/// [`Error::NotFound`] for who is no member of it, [`Error::Conflict`] when the other can no longer be written to,
/// [`Error::Invalid`] at `body`, [`Error::Limited`] as for [`start`].
pub async fn answer(
    store: &Store,
    viewer: &Viewer,
    conversation: ConversationId,
    body: &str,
    request: &str,
) -> Result<()> {
    let me = correspondent(viewer)?;
    check_answer(body)?;
    let (other,): (AccountId,) = sql!(
        "select o.account from conversation_member m
             join conversation_member o on o.conversation = m.conversation and o.account <> m.account
         where m.conversation = $1 and m.account = $2"
    )
    .bind(conversation)
    .bind(me.id)
    .one(&store.db)
    .await?;
    let mut tx = store.begin().await?;
    hold_sender(&mut tx, me.id).await?;
    if written_before(&mut tx, me.id, request).await?.is_some() {
        return Ok(());
    }
    if !can_write(&mut tx, me.id, other).await? {
        return Err(Error::Conflict);
    }
    insert(store, &mut tx, conversation, (me.id, &me.name), other, body, request).await?;
    tx.commit().await
}

pub(crate) fn text_hash(body: &str) -> String {
    hash_hex(fold(body).as_bytes())
}

/// Nobody writes faster than people type. In an invented world many share one account, and machines measure it.
async fn not_too_many(store: &Store, tx: &mut Tx, me: AccountId) -> Result<()> {
    if store.settings.demo {
        return Ok(());
    }
    let reached: Option<(Time,)> =
        sql!("select at from message where author = $1 and at > $2 order by at desc limit 1 offset $3")
            .bind(me)
            .bind(store.now().plus(-MESSAGES_TIME))
            .bind(MESSAGES_MOST - 1)
            .maybe(&mut *tx)
            .await?;
    let again = |(at,): (Time,)| (MESSAGES_TIME - store.now().since(at)) / 1000 + 1;
    reached.map_or(Ok(()), |oldest| Err(Error::Limited { seconds: again(oldest) }))
}

/// The sign under which a text and its copies are counted (2.10.1): one text goes to ten strangers a day and no further. A
/// stranger is who has never written to the sender.
async fn sign_of(store: &Store, tx: &mut Tx, me: AccountId, other: AccountId, body: &str) -> Result<String> {
    let own = text_hash(body);
    let known = sql!("select count(*) from written where sender = $1 and receiver = $2").bind(other).bind(me);
    if known.number(&mut *tx).await? > 0 {
        return Ok(own);
    }
    let sign = copied(store, tx, me, body).await?.unwrap_or(own);
    let sent = sql!(
        "select count(distinct o.account) from message m
             join conversation_member o on o.conversation = m.conversation and o.account <> m.author
         where m.author = $1 and m.body_hash = $2 and m.at > $3 and o.account <> $4"
    )
    .bind(me)
    .bind(sign.as_str())
    .bind(store.now().plus(-DAY))
    .bind(other)
    .number(&mut *tx)
    .await?;
    if sent >= SAME_TEXT_A_DAY { Err(Error::Limited { seconds: DAY / 1000 }) } else { Ok(sign) }
}

/// The sign of the text of today of which this one is a copy.
async fn copied(store: &Store, tx: &mut Tx, me: AccountId, body: &str) -> Result<Option<String>> {
    let texts: Vec<(String, String)> = sql!(
        "select body_hash, body from message
         where id in (select min(id) from message where author = $1 and at > $2 group by body_hash)
         order by id desc limit $3"
    )
    .bind(me)
    .bind(store.now().plus(-DAY))
    .bind(TEXTS_COMPARED)
    .all(&mut *tx)
    .await?;
    Ok(texts.into_iter().find(|(_, text)| is_copy(body, text)).map(|(sign, _)| sign))
}

async fn insert(
    store: &Store,
    tx: &mut Tx,
    conversation: ConversationId,
    (me, my_name): (AccountId, &str),
    other: AccountId,
    body: &str,
    request: &str,
) -> Result<()> {
    let now = store.now();
    not_too_many(store, tx, me).await?;
    let sign = sign_of(store, tx, me, other, body).await?;
    sql!(
        "insert into message (id, conversation, author, body, body_hash, at, request) values ($1, $2, $3, $4, $5, $6, $7)"
    )
    .bind(store.new_id::<MessageId>())
    .bind(conversation)
    .bind(me)
    .bind(body.trim())
    .bind(sign)
    .bind(now)
    .bind(request)
    .execute(tx)
    .await?;
    sql!("update conversation set last_at = $2 where id = $1").bind(conversation).bind(now).execute(tx).await?;
    let unread: Vec<(AccountId, i64)> = sql!(
        "update conversation_member set last_at = $3, archived = false, trashed_at = null,
             unread = case when account = $2 then 0 else unread + 1 end
         where conversation = $1 returning account, unread"
    )
    .bind(conversation)
    .bind(me)
    .bind(now)
    .all(&mut *tx)
    .await?;
    note_written(store, tx, me, other).await?;
    tx.wake(me, Topic::Mailbox);
    tx.wake(other, Topic::Mailbox);
    let told = NoticeKind::NewMessage { from: Named { account: me, name: my_name.to_owned() } };
    let path = format!("/mailbox/{conversation}");
    // One mail calls her; it is no use to send another before she has come.
    if unread.contains(&(other, 1)) {
        tell_by_mail(store, tx, other, &told, &path).await
    } else {
        tell(store, tx, other, &told, &path).await
    }
}

/// The reader has seen a conversation up to this message: what came after it stays unread. Once nothing is, the notices about
/// the conversation are read with it.
///
/// # Errors
/// [`Error::NotFound`] for who is no member of it.
pub async fn read_up_to(store: &Store, viewer: &Viewer, conversation: ConversationId, last: MessageId) -> Result<()> {
    let me = correspondent(viewer)?.id;
    let mut tx = store.begin().await?;
    let seen = sql!(
        "update conversation_member set unread =
             (select count(*) from message where conversation = $1 and author <> $2 and id > $3)
         where conversation = $1 and account = $2 returning unread"
    );
    let (left,): (i64,) = seen.bind(conversation).bind(me).bind(last).one(&mut tx).await?;
    if left == 0 {
        notice::read_at(store, &mut tx, me, &format!("/mailbox/{conversation}")).await?;
    }
    tx.wake(me, Topic::Mailbox);
    tx.commit().await
}

/// Marks a conversation as unread again.
///
/// # Errors
/// [`Error::NotFound`] for who is no member of it.
pub async fn mark_unread(store: &Store, viewer: &Viewer, conversation: ConversationId) -> Result<()> {
    let statement = sql!(
        "update conversation_member set unread = $3
         where conversation = $1 and account = $2 and (cleared_at is null or last_at > cleared_at)"
    );
    change(store, viewer, conversation, statement, 1).await
}

/// Puts a star on a conversation or takes it off.
///
/// # Errors
/// [`Error::NotFound`] for who is no member of it.
pub async fn star(store: &Store, viewer: &Viewer, conversation: ConversationId, on: bool) -> Result<()> {
    let statement = sql!(
        "update conversation_member set starred = $3
         where conversation = $1 and account = $2 and (cleared_at is null or last_at > cleared_at)"
    );
    change(store, viewer, conversation, statement, on).await
}

/// Puts a conversation away or takes it back.
///
/// # Errors
/// [`Error::NotFound`] for who is no member of it.
pub async fn archive(store: &Store, viewer: &Viewer, conversation: ConversationId, on: bool) -> Result<()> {
    let statement = sql!(
        "update conversation_member set archived = $3
         where conversation = $1 and account = $2 and (cleared_at is null or last_at > cleared_at)"
    );
    change(store, viewer, conversation, statement, on).await
}

pub(super) async fn change(
    store: &Store,
    viewer: &Viewer,
    conversation: ConversationId,
    statement: crate::base::db::Statement,
    value: impl Into<crate::base::db::Value>,
) -> Result<()> {
    let me = correspondent(viewer)?.id;
    let mut tx = store.begin().await?;
    if statement.bind(conversation).bind(me).bind(value).execute(&mut tx).await? == 0 {
        return Err(Error::NotFound);
    }
    tx.wake(me, Topic::Mailbox);
    tx.commit().await
}
