//! Writing messages. Every write carries a request key: sent twice, it is written once.

use super::read::{beginner, can_write, correspondent};
use super::rules::{SAME_TEXT_A_DAY, check_answer, check_first, check_recipients};
use crate::base::db::Tx;
use crate::base::error::{Error, Problem, Result};
use crate::base::fold::fold;
use crate::base::hint::Topic;
use crate::base::id::{AccountId, ConversationId, MessageId};
use crate::base::notice::{self, Named, NoticeKind, tell_by_mail};
use crate::base::secret::hash_hex;
use crate::base::store::Store;
use crate::base::time::DAY;
use crate::base::viewer::{Adult, Viewer};
use crate::candidates::{note_closed, note_written};
use crate::sql;
use std::collections::BTreeSet;

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

/// The conversation that this request has made already, if it was sent before.
async fn written_before(store: &Store, me: AccountId, request: &str) -> Result<Option<ConversationId>> {
    let row: Option<(ConversationId,)> = sql!("select conversation from message where author = $1 and request = $2")
        .bind(me)
        .bind(request)
        .maybe(&store.db)
        .await?;
    Ok(row.map(|(conversation,)| conversation))
}

/// Writes a first message and answers the conversation.
///
/// # Errors
/// [`Error::NotFound`] for people who cannot be written to, [`Error::Forbidden`] for who is not validated,
/// [`Error::Invalid`] at a field, [`Error::Limited`] when the same text went to too many people today.
pub async fn start(store: &Store, viewer: &Viewer, draft: &Draft) -> Result<ConversationId> {
    begin(store, viewer, draft, false).await
}

async fn begin(store: &Store, viewer: &Viewer, draft: &Draft, closing: bool) -> Result<ConversationId> {
    let me = beginner(viewer)?;
    check_first(&draft.subject, &draft.body)?;
    if let Some(conversation) = written_before(store, me.id, &draft.request).await? {
        return Ok(conversation);
    }
    if !can_write(store, me.id, draft.to).await? {
        return Err(Error::NotFound);
    }
    no_mass_mail(store, me.id, &draft.body, 1).await?;
    match write_first(store, me, draft, closing).await {
        // The same form was faster.
        Err(Error::Conflict) => written_before(store, me.id, &draft.request).await?.ok_or(Error::Conflict),
        other => other,
    }
}

async fn write_first(store: &Store, me: &Adult, draft: &Draft, closing: bool) -> Result<ConversationId> {
    let conversation: ConversationId = store.new_id();
    let mut tx = store.begin().await?;
    sql!("insert into conversation (id, subject, started_by, started_at, last_at) values ($1, $2, $3, $4, $4)")
        .bind(conversation)
        .bind(draft.subject.trim())
        .bind(me.id)
        .bind(store.now())
        .execute(&mut tx)
        .await?;
    for member in [me.id, draft.to] {
        sql!("insert into conversation_member (conversation, account, last_at) values ($1, $2, $3)")
            .bind(conversation)
            .bind(member)
            .bind(store.now())
            .execute(&mut tx)
            .await?;
    }
    insert(store, &mut tx, conversation, (me.id, &me.name), draft.to, &draft.body, &draft.request).await?;
    if closing {
        note_closed(store, &mut tx, me.id, draft.to).await?;
        put_away(&mut tx, me.id, draft.to).await?;
    }
    tx.commit().await?;
    Ok(conversation)
}

/// Writes the closing message to a candidate who does not suit, and puts the conversations with her away (2.9).
///
/// # Errors
/// Those of [`start`]; [`Error::NotFound`] for who is no such candidate of the viewer's.
pub async fn close(store: &Store, viewer: &Viewer, draft: &Draft) -> Result<ConversationId> {
    begin(store, viewer, draft, true).await
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

/// Writes the same first message to several people, to each in a conversation of her own; answers the one with the first.
///
/// # Errors
/// Those of [`start`], before anything is written; [`Error::Invalid`] at `also` for too many people.
pub async fn start_each(store: &Store, viewer: &Viewer, draft: &Draft, also: &[AccountId]) -> Result<ConversationId> {
    let me = beginner(viewer)?.id;
    let others: BTreeSet<AccountId> = also.iter().copied().filter(|other| *other != draft.to).collect();
    check_first(&draft.subject, &draft.body)?;
    check_recipients(others.len() + 1)?;
    let mut drafts = vec![draft.clone()];
    for other in others {
        if !can_write(store, me, other).await? {
            return Err(Error::invalid("also", Problem::Unknown));
        }
        let request = format!("{}-{other}", draft.request);
        drafts.push(Draft { to: other, request, ..draft.clone() });
    }
    let mut unwritten = 0;
    for draft in &drafts {
        unwritten += i64::from(written_before(store, me, &draft.request).await?.is_none());
    }
    no_mass_mail(store, me, &draft.body, unwritten).await?;
    let mut first = None;
    for draft in &drafts {
        let conversation = start(store, viewer, draft).await?;
        first.get_or_insert(conversation);
    }
    first.ok_or(Error::NotFound)
}

/// Answers in a conversation.
///
/// # Errors
/// [`Error::NotFound`] for who is no member of it, [`Error::Conflict`] when the other can no longer be written to,
/// [`Error::Invalid`] at `body`.
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
    if written_before(store, me.id, request).await?.is_some() {
        return Ok(());
    }
    if !can_write(store, me.id, other).await? {
        return Err(Error::Conflict);
    }
    no_mass_mail(store, me.id, body, 1).await?;
    let mut tx = store.begin().await?;
    match insert(store, &mut tx, conversation, (me.id, &me.name), other, body, request).await {
        Ok(()) => tx.commit().await,
        // The same form was faster.
        Err(Error::Conflict) if written_before(store, me.id, request).await?.is_some() => Ok(()),
        Err(other) => Err(other),
    }
}

pub(crate) fn text_hash(body: &str) -> String {
    hash_hex(fold(body).as_bytes())
}

/// The same text goes to ten people a day and no further: it can go to so many more.
async fn no_mass_mail(store: &Store, me: AccountId, body: &str, more: i64) -> Result<()> {
    let sent =
        sql!("select count(distinct conversation) from message where author = $1 and body_hash = $2 and at > $3")
            .bind(me)
            .bind(text_hash(body))
            .bind(store.now().plus(-DAY))
            .number(&store.db)
            .await?;
    let short = body.chars().count() < 40;
    if sent + more > SAME_TEXT_A_DAY && !short { Err(Error::Limited { seconds: DAY / 1000 }) } else { Ok(()) }
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
    sql!(
        "insert into message (id, conversation, author, body, body_hash, at, request) values ($1, $2, $3, $4, $5, $6, $7)"
    )
    .bind(store.new_id::<MessageId>())
    .bind(conversation)
    .bind(me)
    .bind(body.trim())
    .bind(text_hash(body))
    .bind(now)
    .bind(request)
    .execute(tx)
    .await?;
    sql!("update conversation set last_at = $2 where id = $1").bind(conversation).bind(now).execute(tx).await?;
    sql!(
        "update conversation_member set last_at = $3, archived = false, trashed_at = null,
             unread = case when account = $2 then 0 else unread + 1 end
         where conversation = $1"
    )
    .bind(conversation)
    .bind(me)
    .bind(now)
    .execute(tx)
    .await?;
    note_written(store, tx, me, other).await?;
    tx.wake(me, Topic::Mailbox);
    tx.wake(other, Topic::Mailbox);
    let told = NoticeKind::NewMessage { from: Named { account: me, name: my_name.to_owned() } };
    tell_by_mail(store, tx, other, &told, &format!("/mailbox/{conversation}")).await
}

/// The reader has seen a conversation up to this message: what came after it stays unread, and the notices about the
/// conversation are read with it.
///
/// # Errors
/// [`Error::NotFound`] for who is no member of it.
pub async fn read_up_to(store: &Store, viewer: &Viewer, conversation: ConversationId, last: MessageId) -> Result<()> {
    let me = correspondent(viewer)?.id;
    let mut tx = store.begin().await?;
    let seen = sql!(
        "update conversation_member set unread =
             (select count(*) from message where conversation = $1 and author <> $2 and id > $3)
         where conversation = $1 and account = $2"
    );
    if seen.bind(conversation).bind(me).bind(last).execute(&mut tx).await? == 0 {
        return Err(Error::NotFound);
    }
    notice::read_at(store, &mut tx, me, &format!("/mailbox/{conversation}")).await?;
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
