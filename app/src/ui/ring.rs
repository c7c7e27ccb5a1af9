//! The ring: two halves are two schools.

use leptos::prelude::*;

/// How much of the ring is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Half {
    /// Nobody has said yes yet: all dashed.
    None,
    /// The side that began has said yes.
    First,
    /// Only the other side has said yes.
    Second,
    /// Both: together.
    #[default]
    Both,
}

impl Half {
    fn attribute(self) -> Option<&'static str> {
        match self {
            Self::None => Some("none"),
            Self::First => Some("a"),
            Self::Second => Some("b"),
            Self::Both => None,
        }
    }
}

const SHAPE: &str = "<g transform=\"rotate(28 16 16)\"><path class=\"half-a\" d=\"M16 4.5a11.5 11.5 0 0 0 0 23\"></path>\
    <path class=\"half-b\" d=\"M16 4.5a11.5 11.5 0 0 1 0 23\"></path></g>";

/// The ring. Without a label it is silent, because a sentence beside it says the same.
#[component]
pub fn Ring(
    /// Which halves are there.
    #[prop(optional, into)]
    half: Signal<Half>,
    /// What it means, when no text beside it says so.
    #[prop(optional, into)]
    label: Option<String>,
    /// Large, for the style book and for steps.
    #[prop(optional)]
    big: bool,
) -> impl IntoView {
    let silent = label.is_none();
    view! {
        <svg
            class="ring"
            viewBox="0 0 32 32"
            data-half=move || half.get().attribute()
            data-size=big.then_some("big")
            role=(!silent).then_some("img")
            aria-label=label
            aria-hidden=silent.then_some("true")
            inner_html=SHAPE
        ></svg>
    }
}
