//! Where somebody is in the mailbox, as the address says it: the lane or the words of a search, and the page of the list.
//! It stays there while conversations are opened and put away, so that she comes back to where she was.

use crate::address::{place_fields, said, written};
use domain::base::id::ConversationId;
use domain::mailbox::{BulkAct, Lane};
use leptos::prelude::*;
use leptos_router::params::ParamsMap;
use serde::{Deserialize, Serialize};

/// A page of the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Place {
    /// The lane; not used while words are searched.
    pub lane: Lane,
    /// The words that are searched; none for a lane.
    pub words: String,
    /// The number of the page, from 1.
    pub page: i64,
}

impl Default for Place {
    fn default() -> Self {
        Self { lane: Lane::default(), words: String::new(), page: 1 }
    }
}

impl Place {
    /// What an address says.
    pub fn read(query: &ParamsMap) -> Self {
        Self {
            lane: Lane::from_code(&query.get("lane").unwrap_or_default()),
            words: said(query, "words"),
            page: query.get("page").and_then(|page| page.parse().ok()).unwrap_or(1).max(1),
        }
    }

    /// The beginning of a lane.
    pub fn of_lane(lane: Lane) -> Self {
        Self { lane, ..Self::default() }
    }

    /// The same list at another page.
    pub fn turned_to(&self, page: i64) -> Self {
        Self { page, ..self.clone() }
    }

    /// Whether it is in this lane.
    pub fn is_in(&self, lane: Lane) -> bool {
        self.words.is_empty() && self.lane == lane
    }

    /// The address of the list.
    pub fn list(&self) -> String {
        self.beside(None)
    }

    /// The address of the list that says what was done with a conversation.
    pub fn list_after(&self, done: &'static str, id: ConversationId) -> String {
        self.saying(None, [(done, id.to_string())])
    }

    /// The address that says what was done with several, and under which key it is taken back; beside the list the
    /// conversation that stands open, if one does.
    pub fn after_bulk(&self, act: BulkAct, count: usize, undo: String, open: Option<ConversationId>) -> String {
        self.saying(open, [("bulk", act.code().to_owned()), ("count", count.to_string()), ("undo", undo)])
    }

    /// The address of a conversation beside the list.
    pub fn conversation(&self, id: ConversationId) -> String {
        self.beside(Some(id))
    }

    /// The address of the list and, if one stands open beside it, of the conversation.
    pub fn beside(&self, open: Option<ConversationId>) -> String {
        self.saying(open, [])
    }

    fn saying(&self, open: Option<ConversationId>, done: impl IntoIterator<Item = (&'static str, String)>) -> String {
        let path = open.map_or_else(|| "/mailbox".to_owned(), |id| format!("/mailbox/{id}"));
        written(&path, self.said().chain(done))
    }

    /// What the address says; the beginning of the inbox needs no words.
    fn said(&self) -> impl Iterator<Item = (&'static str, String)> {
        let lane = || ("lane", self.lane.code().to_owned());
        let list = match self.words.as_str() {
            "" => (self.lane != Lane::default()).then(lane),
            words => Some(("words", words.to_owned())),
        };
        list.into_iter().chain((self.page > 1).then(|| ("page", self.page.to_string())))
    }

    /// The hidden fields of a form that comes back here.
    pub fn fields(&self) -> impl IntoView + use<> {
        place_fields(self.said())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::address::query_of;

    #[test]
    fn a_place_is_read_as_it_was_written() {
        let table = [
            (Place::default(), "/mailbox", "/mailbox/7"),
            (
                Place::of_lane(Lane::Starred).turned_to(2),
                "/mailbox?lane=starred&page=2",
                "/mailbox/7?lane=starred&page=2",
            ),
            (
                Place { words: "rivers".to_owned(), ..Place::default() },
                "/mailbox?words=rivers",
                "/mailbox/7?words=rivers",
            ),
        ];
        for (place, list, conversation) in table {
            assert_eq!((place.list().as_str(), place.conversation(ConversationId(7)).as_str()), (list, conversation));
            assert_eq!(Place::read(&query_of(list)), place);
        }
    }

    #[test]
    fn a_list_says_what_was_done() {
        let place = Place::of_lane(Lane::Unread);
        assert_eq!(place.list_after("archived", ConversationId(7)), "/mailbox?lane=unread&archived=7");
        for (open, path) in [(None, "/mailbox"), (Some(ConversationId(7)), "/mailbox/7")] {
            let bulk = place.after_bulk(BulkAct::ThrowAway, 3, "key".to_owned(), open);
            assert_eq!(bulk, format!("{path}?lane=unread&bulk=throw%5Faway&count=3&undo=key"));
        }
    }
}
