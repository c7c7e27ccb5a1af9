//! Pages of the mailbox.

mod acts;
mod bulk;
mod conversation;
mod inbox;
mod keys;
mod new;

use super::place::Place;
use acts::Deeds;
use bulk::Ticks;
use domain::base::id::{AccountId, ConversationId};
use leptos::prelude::*;
use leptos_router::hooks::{use_params_map, use_query_map};

pub use inbox::MailboxPage;
pub use new::NewMessagePage;

/// What the address opens beside the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Opened {
    /// Only the list is shown.
    Nothing,
    /// A conversation.
    Conversation(ConversationId),
    /// Something that is none.
    Unknown,
}

/// What the panes of the mailbox share.
#[derive(Clone, Copy)]
struct Here {
    place: Memo<Place>,
    opened: Memo<Opened>,
    deeds: Deeds,
    ticks: Ticks,
}

impl Here {
    /// What the address says; worked out at once, before parts of the page wait.
    fn new() -> Self {
        let (params, query) = (use_params_map(), use_query_map());
        let place = Memo::new(move |_| Place::read(&query.read()));
        let opened = Memo::new(move |_| match params.read().get("id") {
            None => Opened::Nothing,
            Some(id) => id.parse().map_or(Opened::Unknown, Opened::Conversation),
        });
        place.with_untracked(|_| ());
        opened.with_untracked(|_| ());
        let deeds = Deeds::new();
        Self { place, opened, deeds, ticks: Ticks::new(deeds, place) }
    }

    /// Whether a conversation stands in the reading pane, and on phones instead of the list.
    fn is_reading(self) -> bool {
        self.opened.get() != Opened::Nothing
    }

    /// Whether this conversation stands in the reading pane.
    fn shows(self, id: ConversationId) -> Signal<bool> {
        Signal::derive(move || self.opened.get() == Opened::Conversation(id))
    }

    /// The hidden fields of a form that comes back to where one was.
    fn fields(self) -> impl IntoView {
        move || self.place.get().fields()
    }
}

/// Under which names a first message to somebody, or the closing one, is kept on the device: its words and its subject.
fn draft_names(to: AccountId, closing: bool) -> [String; 2] {
    let kind = if closing { "closing-" } else { "" };
    [format!("{kind}message-{to}"), format!("{kind}subject-{to}")]
}

/// The name of a country.
fn country(code: &str) -> String {
    crate::text::word("country", code).unwrap_or_default()
}
