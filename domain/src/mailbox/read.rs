//! Reading the mailbox: only members of a conversation see it.

use super::rules::{Lane, PAGE};
use super::{Conversation, ConversationRow, Message, Recipient};
use crate::base::db::{On, Statement};
use crate::base::error::{Error, Result};
use crate::base::id::{AccountId, ConversationId};
use crate::base::list::{Listing, PageNumber};
use crate::base::store::Store;
use crate::base::viewer::{Adult, Viewer};
use crate::sql;

/// Whoever has a mailbox.
pub(super) fn correspondent(viewer: &Viewer) -> Result<&Adult> {
    let adult = viewer.adult()?;
    if adult.has_mailbox() { Ok(adult) } else { Err(Error::Forbidden) }
}

/// Whoever may write a first message.
pub(super) fn beginner(viewer: &Viewer) -> Result<&Adult> {
    let adult = viewer.adult()?;
    if adult.begins_conversations() { Ok(adult) } else { Err(Error::Forbidden) }
}

/// Whether a message of `$me` would reach `p`: both are members still, and neither has blocked the other.
macro_rules! reached {
    ($me:literal) => {
        concat!(
            "p.id <> ",
            $me,
            " and p.state in ('validated', 'staff', 'awaiting_revalidation')
             and not exists (select 1 from block b where (b.owner = ",
            $me,
            " and b.person = p.id) or (b.owner = p.id and b.person = ",
            $me,
            "))"
        )
    };
}

/// A conversation of `$1` as a [`ConversationRow`], with further columns and a condition. What was cleared is there no more,
/// until somebody writes in it again.
macro_rules! row {
    ($rest:literal) => {
        row!("", $rest)
    };
    ($more:expr, $rest:expr) => {
        concat!(
            "select c.id, c.subject, o.account as other, trim(p.first_name || ' ' || p.last_name) as name, p.country,
                    l.id as last, substr(l.body, 1, 160) as beginning, (l.author = m.account) as mine, m.last_at, m.unread,
                    m.starred, m.archived, (m.trashed_at is not null) as trashed",
            $more,
            " from conversation_member m join conversation c on c.id = m.conversation
                  join conversation_member o on o.conversation = c.id and o.account <> m.account
                  join person p on p.id = o.account
                  join message l on l.id = (select max(id) from message where conversation = c.id)
             where m.account = $1 and (m.cleared_at is null or m.last_at > m.cleared_at) and ",
            $rest
        )
    };
}
pub(super) use row;

/// A page of the conversations of `$1` that this condition leaves, and how many there are.
macro_rules! lane {
    ($condition:literal) => {
        (
            sql!(row!("", concat!($condition, " order by m.last_at desc limit $2 offset $3"))),
            sql!(concat!(
                "select count(*) from conversation_member m
                 where m.account = $1 and (m.cleared_at is null or m.last_at > m.cleared_at) and ",
                $condition
            )),
        )
    };
}

fn lane(lane: Lane) -> (Statement, Statement) {
    match lane {
        Lane::Inbox => lane!("m.archived = false and m.trashed_at is null"),
        Lane::Unread => lane!("m.unread > 0"),
        Lane::Starred => lane!("m.starred = true and m.trashed_at is null"),
        Lane::Sent => lane!(
            "m.trashed_at is null and exists (select 1 from message w where w.conversation = m.conversation
                                              and w.author = m.account and w.at > coalesce(m.cleared_at, 0))"
        ),
        Lane::Archived => lane!("m.archived = true and m.trashed_at is null"),
        Lane::Trash => lane!("m.trashed_at is not null"),
    }
}

/// One page of the mailbox, newest first. Nobody needs the number of all: it is told up to the next page, and asked for behind
/// the last one, where whoever has put all of it away goes on at the page before.
///
/// # Errors
/// [`Error::Forbidden`] for who has no mailbox.
pub async fn inbox(store: &Store, viewer: &Viewer, lane: Lane, page: PageNumber) -> Result<Listing<ConversationRow>> {
    let me = correspondent(viewer)?.id;
    let listing = lane_page(store, me, lane, page).await?;
    if !listing.rows.is_empty() || listing.page == 1 {
        return Ok(listing);
    }
    let (_, number) = self::lane(lane);
    let total = number.bind(me).number(&store.db).await?;
    lane_page(store, me, lane, PageNumber(Listing { total, ..listing }.pages())).await
}

async fn lane_page(store: &Store, me: AccountId, lane: Lane, page: PageNumber) -> Result<Listing<ConversationRow>> {
    let (rows, _) = self::lane(lane);
    let before = page.offset(PAGE);
    let mut rows = rows.bind(me).bind(PAGE + 1).bind(before).all(&store.db).await?;
    let total = before + rows.len() as i64;
    rows.truncate(PAGE as usize);
    Ok(Listing::new(rows, total, page, PAGE))
}

/// A conversation, and whether an answer can be written.
#[derive(sqlx::FromRow)]
struct Opened {
    #[sqlx(flatten)]
    row: ConversationRow,
    open: bool,
}

/// A whole conversation.
///
/// # Errors
/// [`Error::NotFound`] for who is no member of it.
pub async fn conversation(store: &Store, viewer: &Viewer, conversation: ConversationId) -> Result<Conversation> {
    let me = correspondent(viewer)?.id;
    let opened = sql!(row!(concat!(", (", reached!("m.account"), ") as open"), "m.conversation = $2"));
    let Opened { row, open } = opened.bind(me).bind(conversation).one(&store.db).await?;
    let messages: Vec<Message> = sql!(
        "select l.id, (l.author = $2) as mine, l.body, l.at
         from message l join conversation_member m on m.conversation = l.conversation and m.account = $2
         where l.conversation = $1 and l.at > coalesce(m.cleared_at, 0) order by l.id"
    )
    .bind(conversation)
    .bind(me)
    .all(&store.db)
    .await?;
    Ok(Conversation { row, messages, open })
}

/// Whether a message would reach the person.
pub(super) async fn can_write(on: impl Into<On<'_>>, me: AccountId, other: AccountId) -> Result<bool> {
    let reached = sql!(concat!("select count(*) from person p where p.id = $2 and ", reached!("$1")));
    Ok(reached.bind(me).bind(other).number(on).await? > 0)
}

/// The viewer's candidates, without the one who is written to, whom the same message would reach: none for who has no list.
///
/// # Errors
/// [`Error::SignIn`] for a guest, [`Error::Forbidden`] for a pupil.
pub async fn recipients_beside(store: &Store, viewer: &Viewer, to: AccountId) -> Result<Vec<Recipient>> {
    sql!(
        "select p.id, p.first_name || ' ' || p.last_name as name, p.country, p.available
         from candidate c join person p on p.id = c.person
         where c.owner = $1 and c.person <> $2 and c.removed_at is null and c.status <> 'not_suitable'
           and p.state = 'validated'
           and not exists (select 1 from block b where (b.owner = $1 and b.person = p.id)
                           or (b.owner = p.id and b.person = $1))
         order by p.last_name, p.first_name, p.id limit 100"
    )
    .bind(viewer.adult()?.id)
    .bind(to)
    .all(&store.db)
    .await
}

/// Somebody to whom the viewer can write a first message.
///
/// # Errors
/// [`Error::Forbidden`] for who writes no first messages; [`Error::NotFound`] for oneself, for people whom no message reaches,
/// and where one of the two has blocked the other.
pub async fn recipient(store: &Store, viewer: &Viewer, to: AccountId) -> Result<Recipient> {
    let me = beginner(viewer)?.id;
    sql!(concat!(
        "select p.id, p.first_name || ' ' || p.last_name as name, p.country, p.available from person p
         where p.id = $2 and ",
        reached!("$1")
    ))
    .bind(me)
    .bind(to)
    .one(&store.db)
    .await
}
