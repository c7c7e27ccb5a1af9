//! The status line: who must act, since when, what happens next. The sentence says it before the colour.

use super::{Half, Ring};
use leptos::prelude::*;

/// Whose turn it is; the colour of a status line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Turn {
    /// The reader must act.
    Me,
    /// Somebody else must act.
    #[default]
    Other,
    /// Whoever must act is late.
    Late,
    /// Nobody must act any more.
    Done,
}

impl Turn {
    fn attribute(self) -> Option<&'static str> {
        match self {
            Self::Me => Some("me"),
            Self::Other => None,
            Self::Late => Some("late"),
            Self::Done => Some("done"),
        }
    }
}

/// Three sentences in one order, and below them what the reader can do.
#[component]
pub fn StatusLine(
    /// Whose turn it is.
    #[prop(optional)]
    turn: Turn,
    /// How much of the ring is drawn.
    #[prop(optional, into)]
    half: Signal<Half>,
    /// What this is about; stands before the first sentence and leads to `href`.
    #[prop(optional, into)]
    subject: Option<String>,
    /// Where the subject leads.
    #[prop(optional, into)]
    href: Option<String>,
    /// Who must act.
    #[prop(into)]
    who: String,
    /// Since when.
    #[prop(optional, into)]
    since: Option<String>,
    /// What happens next.
    #[prop(optional, into)]
    next: Option<String>,
    /// For dense lists.
    #[prop(optional)]
    small: bool,
    /// Buttons.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let subject = subject.map(|subject| view! { <><a href=href>{subject}</a>": "</> });
    view! {
        <div class="status-line" data-for=turn.attribute() data-size=small.then_some("small")>
            <Ring half/>
            <div>
                <p class="who">{subject}{who}</p>
                {since.map(|since| view! { <p class="since">{since}</p> })}
                {next.map(|next| view! { <p class="next">{next}</p> })}
                {children.map(|children| view! { <div class="row acts">{children()}</div> })}
            </div>
        </div>
    }
    .into_any()
}
