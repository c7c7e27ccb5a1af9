//! Rules of the mailbox: lengths and limits of messages, its parts, and what is done with several conversations at once.

use crate::base::error::{Check, Result};
use crate::base::id::{ConversationId, MessageId};
use crate::base::time::{DAY, MINUTE};
use serde::{Deserialize, Serialize};

/// Most characters of a subject.
pub const SUBJECT_MOST: usize = 120;
/// Most characters of a message.
pub const BODY_MOST: usize = 10_000;
/// The same text goes to so many people a day and no further: nobody sends mass mail (2.10.1).
pub const SAME_TEXT_A_DAY: i64 = 10;
/// Texts that have so much in common are the same text with another name or number in it (2.10.1).
#[cfg(feature = "store")]
const ALIKE: f64 = 0.9;
/// So many messages one person writes, more than anybody types…
pub const MESSAGES_MOST: i64 = 60;
/// …in so many milliseconds.
pub const MESSAGES_TIME: i64 = 10 * MINUTE;
/// Conversations on one page of the inbox.
pub const PAGE: i64 = 30;
/// So long a conversation lies in the trash before it is gone.
pub const TRASH_KEPT: i64 = 30 * DAY;

/// Which part of the mailbox is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Lane {
    /// Everything that is not put away.
    #[default]
    Inbox,
    /// With something unread.
    Unread,
    /// With a star.
    Starred,
    /// In which the reader has written.
    Sent,
    /// Put away.
    Archived,
    /// Thrown away, and not gone yet.
    Trash,
}

impl Lane {
    /// All lanes, in the order of the screen.
    pub const ALL: [Self; 6] = [Self::Inbox, Self::Unread, Self::Starred, Self::Sent, Self::Archived, Self::Trash];

    /// The code in the address.
    pub fn code(self) -> &'static str {
        match self {
            Self::Inbox => "inbox",
            Self::Unread => "unread",
            Self::Starred => "starred",
            Self::Sent => "sent",
            Self::Archived => "archived",
            Self::Trash => "trash",
        }
    }

    /// The lane of an address; the inbox when it names none.
    pub fn from_code(code: &str) -> Self {
        Self::ALL.into_iter().find(|lane| lane.code() == code).unwrap_or_default()
    }
}

/// What is done with several conversations at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BulkAct {
    /// Puts them away.
    Archive,
    /// Takes them back to the inbox.
    TakeBack,
    /// Marks them as read.
    Read,
    /// Marks them as unread.
    Unread,
    /// Throws them away.
    ThrowAway,
}

impl BulkAct {
    /// All acts.
    pub const ALL: [Self; 5] = [Self::Archive, Self::TakeBack, Self::Read, Self::Unread, Self::ThrowAway];

    /// The code in forms and addresses.
    pub fn code(self) -> &'static str {
        match self {
            Self::Archive => "archive",
            Self::TakeBack => "take_back",
            Self::Read => "read",
            Self::Unread => "unread",
            Self::ThrowAway => "throw_away",
        }
    }

    /// The act with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|act| act.code() == code)
    }
}

/// A conversation that is ticked, as its row shows it; in forms `conversation:message`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Ticked {
    /// The conversation.
    pub conversation: ConversationId,
    /// The last message that its row has shown: what came after it is not marked as read.
    pub last: MessageId,
}

impl From<Ticked> for String {
    fn from(Ticked { conversation, last }: Ticked) -> Self {
        format!("{conversation}:{last}")
    }
}

impl TryFrom<String> for Ticked {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        let parts = text.split_once(':').and_then(|(conversation, last)| {
            Some(Self { conversation: conversation.parse().ok()?, last: last.parse().ok()? })
        });
        parts.ok_or("not a conversation and its last message")
    }
}

/// Checks a first message.
///
/// # Errors
/// [`crate::base::error::Error::Invalid`] at `subject` or `body`.
pub fn check_first(subject: &str, body: &str) -> Result<()> {
    Check::new().length("subject", subject, 2, SUBJECT_MOST).length("body", body, 1, BODY_MOST).done()
}

/// Checks to how many people a message goes at once.
///
/// # Errors
/// [`crate::base::error::Error::Invalid`] at `also`.
pub fn check_recipients(count: usize) -> Result<()> {
    let count = i64::try_from(count).unwrap_or(i64::MAX);
    Check::new().range("also", count, 1, SAME_TEXT_A_DAY).done()
}

/// Whether a text is another one sent again, as it was or nearly so.
#[cfg(feature = "store")]
pub fn is_copy(text: &str, other: &str) -> bool {
    crate::base::fold::similarity(text, other) >= ALIKE
}

/// Checks an answer.
///
/// # Errors
/// [`crate::base::error::Error::Invalid`] at `body`.
pub fn check_answer(body: &str) -> Result<()> {
    Check::new().length("body", body, 1, BODY_MOST).done()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[rstest::rstest]
    #[case("Letters", "Hello", true)]
    #[case("", "Hello", false)]
    #[case("Letters", "   ", false)]
    fn first_messages(#[case] subject: &str, #[case] body: &str, #[case] good: bool) {
        assert_eq!(check_first(subject, body).is_ok(), good);
    }

    #[cfg(feature = "store")]
    const HELLO: &str =
        "Dear Agnieszka, shall we write letters about our streets with our pupils this winter? Number 17";

    #[cfg(feature = "store")]
    #[rstest::rstest]
    #[case(HELLO, true)]
    #[case("Dear Agnieszka, shall we write letters about our streets with our pupils this winter? Number 4", true)]
    #[case("DEAR AGNIESZKA – shall we write letters about our streets with our pupils this winter?! Number 17.", true)]
    #[case("Dear Agnieszka, shall we measure the rivers of our towns together? My pupils are twelve. Number 17", false)]
    #[case("", false)]
    fn copies_differ_in_a_number(#[case] other: &str, #[case] copy: bool) {
        assert_eq!(is_copy(HELLO, other), copy);
    }

    #[test]
    fn lanes_have_addresses() {
        for lane in Lane::ALL {
            assert_eq!(Lane::from_code(lane.code()), lane);
        }
    }

    #[rstest::rstest]
    #[case("7:12", Some(Ticked { conversation: ConversationId(7), last: MessageId(12) }))]
    #[case("7", None)]
    #[case("7:", None)]
    #[case("seven:12", None)]
    fn what_is_ticked_is_sent_with_its_last_message(#[case] text: &str, #[case] ticked: Option<Ticked>) {
        assert_eq!(Ticked::try_from(text.to_owned()).ok(), ticked);
        assert!(ticked.is_none_or(|ticked| String::from(ticked) == text));
    }

    #[test]
    fn acts_are_sent_by_the_code_of_their_address() {
        for act in BulkAct::ALL {
            assert_eq!(BulkAct::from_code(act.code()), Some(act));
            assert_eq!(serde_json::to_value(act).unwrap(), act.code());
        }
    }
}
