//! Who takes part, as `server/examples/floor` tells it.

use serde::Deserialize;

/// Everybody who takes part.
#[derive(Deserialize)]
pub struct Crowd {
    /// People with open sessions.
    pub people: Vec<Person>,
    /// Whose pages are measured one by one: in large worlds her mailbox holds 200 conversations of 50 messages.
    pub chiara: Person,
    /// A page that everybody may read.
    pub public: Public,
    /// The password of those who sign in themselves…
    pub password: String,
    /// …which are so many, the first of the people.
    pub storm: usize,
}

/// Somebody who is signed in. What she does not have is 0.
#[derive(Clone, Deserialize)]
pub struct Person {
    /// Her account.
    pub account: i64,
    /// Her name.
    pub name: String,
    /// Her session.
    pub cookie: String,
    /// A conversation in which she can answer.
    pub conversation: i64,
    /// A space of hers.
    pub space: i64,
    /// A page in it that she may read.
    pub page: i64,
}

/// A published page.
#[derive(Deserialize)]
pub struct Public {
    /// The address of its space.
    pub slug: String,
    /// The page.
    pub page: i64,
}
