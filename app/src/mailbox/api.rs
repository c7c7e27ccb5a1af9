//! Server functions of the mailbox.

use super::place::Place;
use crate::failure::Failure;
use domain::base::id::{AccountId, ConversationId, MessageId};
use domain::mailbox::{BulkAct, ConversationRow, Ticked};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

/// One page of the mailbox, with times in words.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct InboxShown {
    /// The conversations and when each was last written in.
    pub rows: Vec<(ConversationRow, String)>,
    /// The number of this page: behind the last one it is the last.
    pub page: i64,
    /// Pages in all.
    pub pages: i64,
    /// The reader collects candidates: officers have none.
    pub collects: bool,
    /// The key of what is done next with several of them.
    pub request: String,
}

/// The key is drawn for each answer: what else is alike is not shown anew.
impl PartialEq for InboxShown {
    fn eq(&self, other: &Self) -> bool {
        (&self.rows, self.page, self.pages) == (&other.rows, other.page, other.pages)
    }
}

/// One page of a lane of the mailbox. Validated members and officers.
#[server(endpoint = "mailbox/inbox")]
pub async fn inbox(lane: String, page: i64) -> Result<InboxShown, Failure> {
    use domain::base::list::PageNumber;
    use domain::mailbox::Lane;
    let (store, viewer) = crate::server::context()?;
    let list = domain::mailbox::inbox(&store, &viewer, Lane::from_code(&lane), PageNumber(page)).await?;
    Ok(in_words(&store, &viewer, list))
}

/// The conversations in which words stand. Validated members and officers.
#[server(endpoint = "mailbox/search")]
pub async fn search(words: String, #[server(default)] page: i64) -> Result<InboxShown, Failure> {
    use domain::base::list::PageNumber;
    let (store, viewer) = crate::server::context()?;
    let list = domain::mailbox::search(&store, &viewer, &words, PageNumber(page)).await?;
    Ok(in_words(&store, &viewer, list))
}

/// A page of conversations, each with when it was last written in.
#[cfg(feature = "ssr")]
fn in_words(
    store: &domain::base::store::Store,
    viewer: &domain::base::viewer::Viewer,
    list: domain::base::list::Listing<ConversationRow>,
) -> InboxShown {
    let (zone, now) = (crate::server::zone(viewer), store.now().0);
    let (page, pages) = (list.page, list.pages());
    let rows = list.rows.into_iter().map(|row| {
        let when = crate::text::ago(now, row.last_at.0, &zone);
        (row, when)
    });
    let (collects, request) = (viewer.validated().is_ok(), crate::server::request_key());
    InboxShown { rows: rows.collect(), page, pages, collects, request }
}

/// A message with its time in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MessageShown {
    /// The message.
    pub id: MessageId,
    /// The reader wrote it.
    pub mine: bool,
    /// What it says.
    pub body: String,
    /// When.
    pub when: String,
}

/// A conversation with times in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ConversationShown {
    /// Its row.
    pub row: ConversationRow,
    /// Its messages, oldest first.
    pub messages: Vec<MessageShown>,
    /// An answer can be written.
    pub open: bool,
    /// The reader can block the other one.
    pub may_block: bool,
    /// The key of the next answer.
    pub request: String,
}

/// A whole conversation; reading it takes the mark of the unread off, but for what the page has shown up to a message
/// already: asked again, it stays marked by who wants to read it later. Its members.
#[server(endpoint = "mailbox/conversation")]
pub async fn conversation(id: ConversationId, shown: Option<MessageId>) -> Result<ConversationShown, Failure> {
    let (store, viewer) = crate::server::context()?;
    let zone = crate::server::zone(&viewer);
    let whole = domain::mailbox::conversation(&store, &viewer, id).await?;
    let unread = |last: &&domain::mailbox::Message| whole.row.unread > 0 && Some(last.id) > shown;
    if let Some(last) = whole.messages.last().filter(unread) {
        domain::mailbox::read_up_to(&store, &viewer, id, last.id).await?;
    }
    let now = store.now().0;
    let messages = whole.messages.into_iter().map(|message| MessageShown {
        id: message.id,
        mine: message.mine,
        body: message.body,
        when: crate::text::ago(now, message.at.0, &zone),
    });
    Ok(ConversationShown {
        row: whole.row,
        messages: messages.collect(),
        open: whole.open,
        may_block: viewer.adult()?.school_staff,
        request: crate::server::request_key(),
    })
}

/// To whom a first message is written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FirstMessage {
    /// The person.
    pub to: AccountId,
    /// Her name.
    pub name: String,
    /// Her country, as a code.
    pub country: String,
    /// Whether she is available for a project.
    pub available: bool,
    /// The candidates to whom the same message can go, each with her name and country.
    pub others: Vec<(AccountId, String, String)>,
    /// The key of the message.
    pub request: String,
}

/// Somebody to whom a first message can be written. Validated members and officers.
#[server(endpoint = "mailbox/recipient")]
pub async fn recipient(to: AccountId) -> Result<FirstMessage, Failure> {
    let (store, viewer) = crate::server::context()?;
    let found = domain::mailbox::recipient(&store, &viewer, to).await?;
    let others = domain::mailbox::recipients_beside(&store, &viewer, to).await?;
    Ok(FirstMessage {
        to: found.id,
        name: found.name,
        country: found.country,
        available: found.available,
        others: others.into_iter().map(|one| (one.id, one.name, one.country)).collect(),
        request: crate::server::request_key(),
    })
}

/// Writes a first message, also to several people, to each for herself; or the closing one to a candidate who does not
/// suit. Validated members and officers.
#[server(endpoint = "mailbox/start")]
pub async fn start(
    to: AccountId,
    subject: String,
    body: String,
    request: String,
    closing: Option<bool>,
    #[server(default)] also: Vec<AccountId>,
) -> Result<(), Failure> {
    let (store, viewer) = crate::server::context()?;
    let draft = domain::mailbox::Draft { to, subject, body, request };
    let conversation = if closing == Some(true) {
        domain::mailbox::close(&store, &viewer, &draft).await?
    } else {
        domain::mailbox::start_each(&store, &viewer, &draft, &also).await?
    };
    let several = closing != Some(true) && also.iter().any(|other| *other != to);
    leptos_axum::redirect(&if several { "/mailbox?lane=sent".to_owned() } else { format!("/mailbox/{conversation}") });
    Ok(())
}

/// Answers in a conversation; gives the key of the next answer. Its members.
#[server(endpoint = "mailbox/answer")]
pub async fn answer(id: ConversationId, body: String, request: String) -> Result<String, Failure> {
    let (store, viewer) = crate::server::context()?;
    domain::mailbox::answer(&store, &viewer, id, &body, &request).await?;
    Ok(crate::server::request_key())
}

/// Marks a conversation as unread; or as read up to the message that the page has shown, so that what came meanwhile stays
/// unread. The one that stands open is closed, else it would be read again. Its members.
#[server(endpoint = "mailbox/mark_unread")]
pub async fn mark_unread(
    id: ConversationId,
    read: Option<MessageId>,
    #[server(default)] close: bool,
    #[server(default)] place: Place,
) -> Result<(), Failure> {
    let (store, viewer) = crate::server::context()?;
    match read {
        Some(last) => domain::mailbox::read_up_to(&store, &viewer, id, last).await?,
        None => domain::mailbox::mark_unread(&store, &viewer, id).await?,
    }
    if close {
        leptos_axum::redirect(&place.list());
    }
    Ok(())
}

/// Puts a star on a conversation or takes it off. Its members.
#[server(endpoint = "mailbox/star")]
pub async fn star(id: ConversationId, on: bool) -> Result<(), Failure> {
    let (store, viewer) = crate::server::context()?;
    domain::mailbox::star(&store, &viewer, id, on).await?;
    Ok(())
}

/// Puts a conversation away, which leads to the list, or takes it back, which leads to it. Its members.
#[server(endpoint = "mailbox/archive")]
pub async fn archive(id: ConversationId, on: bool, #[server(default)] place: Place) -> Result<(), Failure> {
    let (store, viewer) = crate::server::context()?;
    domain::mailbox::archive(&store, &viewer, id, on).await?;
    let next = if on { place.list_after("archived", id) } else { place.conversation(id) };
    leptos_axum::redirect(&next);
    Ok(())
}

/// Throws a conversation away, for oneself alone. Its members.
#[server(endpoint = "mailbox/throw_away")]
pub async fn throw_away(id: ConversationId, #[server(default)] place: Place) -> Result<(), Failure> {
    let (store, viewer) = crate::server::context()?;
    domain::mailbox::throw_away(&store, &viewer, id).await?;
    leptos_axum::redirect(&place.list_after("thrown", id));
    Ok(())
}

/// Takes a conversation out of the trash. Its members.
#[server(endpoint = "mailbox/take_out")]
pub async fn take_out(id: ConversationId, #[server(default)] place: Place) -> Result<(), Failure> {
    let (store, viewer) = crate::server::context()?;
    domain::mailbox::take_out(&store, &viewer, id).await?;
    leptos_axum::redirect(&place.conversation(id));
    Ok(())
}

/// Does the same with several conversations; the list says with how many, and takes it back. The conversation that stands open
/// stays so, unless it is one of them. Whoever has a mailbox, with her own.
#[server(endpoint = "mailbox/bulk")]
pub async fn bulk(
    act: BulkAct,
    #[server(default)] ids: Vec<Ticked>,
    request: String,
    open: Option<ConversationId>,
    #[server(default)] place: Place,
) -> Result<(), Failure> {
    let (store, viewer) = crate::server::context()?;
    let open = open.filter(|open| ids.iter().all(|ticked| ticked.conversation != *open));
    let bulk = domain::mailbox::Bulk { act, ticked: ids, request };
    let done = domain::mailbox::do_with_all(&store, &viewer, &bulk).await?;
    leptos_axum::redirect(&place.after_bulk(act, done.count, done.undo, open));
    Ok(())
}

/// Takes back what was done with several conversations, beside the one that stands open. Whoever did it.
#[server(endpoint = "mailbox/undo_bulk")]
pub async fn undo_bulk(
    request: String,
    open: Option<ConversationId>,
    #[server(default)] place: Place,
) -> Result<(), Failure> {
    let (store, viewer) = crate::server::context()?;
    domain::mailbox::undo_with_all(&store, &viewer, &request).await?;
    leptos_axum::redirect(&place.beside(open));
    Ok(())
}
