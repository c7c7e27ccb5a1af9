//! The mailbox (2.10.1): conversations between two people, each with her own view of them. Who has blocked somebody does
//! not exist for her. Officers never read mail, except a message that its reader reports. A message to several people is
//! one conversation with each of them. Whoever throws a conversation away does so for herself alone.

#[cfg(feature = "store")]
mod bulk;
#[cfg(feature = "store")]
mod read;
mod rules;
#[cfg(feature = "store")]
mod search;
#[cfg(all(test, feature = "store"))]
mod tests;
#[cfg(feature = "store")]
mod trash;
#[cfg(feature = "store")]
mod write;

#[cfg(feature = "store")]
pub use bulk::{Bulk, BulkDone, do_with_all, undo_with_all};
#[cfg(feature = "store")]
pub use read::{conversation, inbox, recipient, recipients_beside};
pub use rules::*;
#[cfg(feature = "store")]
pub use search::search;
#[cfg(feature = "store")]
pub use trash::{empty_trash, take_out, throw_away};
#[cfg(feature = "store")]
pub use write::{Draft, answer, archive, close, mark_unread, read_up_to, star, start, start_each};
#[cfg(feature = "store")]
pub(crate) use write::{hold_sender, text_hash};

use crate::base::id::{AccountId, ConversationId, MessageId};
use crate::base::time::Time;
use serde::{Deserialize, Serialize};

/// A conversation as a row of the inbox.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "store", derive(sqlx::FromRow))]
pub struct ConversationRow {
    /// The conversation.
    pub id: ConversationId,
    /// What it is about.
    pub subject: String,
    /// The other person.
    pub other: AccountId,
    /// Her name; empty for a former member.
    pub name: String,
    /// Her country, as a code.
    pub country: String,
    /// The last message: what comes while the row is shown is newer.
    pub last: MessageId,
    /// The beginning of the last message.
    pub beginning: String,
    /// The reader wrote it.
    pub mine: bool,
    /// When.
    pub last_at: Time,
    /// Messages not yet read.
    pub unread: i64,
    /// Marked with a star.
    pub starred: bool,
    /// Put away.
    pub archived: bool,
    /// Thrown away.
    pub trashed: bool,
}

/// A message of a conversation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "store", derive(sqlx::FromRow))]
pub struct Message {
    /// The message.
    pub id: MessageId,
    /// The reader wrote it.
    pub mine: bool,
    /// What it says.
    pub body: String,
    /// When.
    pub at: Time,
}

/// A whole conversation as one of its members reads it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Conversation {
    /// Its row.
    pub row: ConversationRow,
    /// The messages, oldest first.
    pub messages: Vec<Message>,
    /// An answer can be written: both are members still, and nobody has blocked the other.
    pub open: bool,
}

/// Somebody to whom a first message can be written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "store", derive(sqlx::FromRow))]
pub struct Recipient {
    /// The person.
    pub id: AccountId,
    /// Her name.
    pub name: String,
    /// Her country, as a code.
    pub country: String,
    /// Whether she is available for a project: shown before the first message to a stranger.
    pub available: bool,
}
