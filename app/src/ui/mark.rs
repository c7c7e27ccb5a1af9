//! Marks of people: available or not, and stars. Always with a word.

use super::{Ring, Star};
use crate::text;
use leptos::prelude::*;

/// How a person stands to a new project, or to the reader.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Availability {
    /// Looks for a partner.
    Free,
    /// Does not look now.
    Busy,
    /// Works with the reader already.
    Together,
}

/// A dot and a word, or the ring and a word. It stands left of a name.
#[component]
pub fn Mark(
    /// Which.
    availability: Availability,
    /// Other words than the usual ones.
    #[prop(optional, into)]
    words: Option<String>,
) -> impl IntoView {
    let (attribute, usual) = match availability {
        Availability::Free => ("free", text::ui::available as fn() -> String),
        Availability::Busy => ("busy", text::ui::not_looking as fn() -> String),
        Availability::Together => ("ring", text::ui::working_together as fn() -> String),
    };
    let ring = (availability == Availability::Together).then(|| view! { <Ring/> });
    view! { <span class="mark" data-mark=attribute>{ring}{words.unwrap_or_else(usual)}</span> }
}

/// Stars and "2 of 3". They stand right of a name.
#[component]
pub fn Stars(
    /// How many of three.
    count: u8,
    /// What they say in words: "Active this month".
    #[prop(optional, into)]
    note: Option<String>,
) -> impl IntoView {
    let stars = (0..3).map(|place| view! { <Star given={place < count}/> }).collect_view();
    let note = note.map(|note| format!(" · {note}"));
    view! { <span class="stars">{stars}<span>{text::ui::stars(u32::from(count.min(3)))}{note}</span></span> }
}
