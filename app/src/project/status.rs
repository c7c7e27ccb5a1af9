//! How a project stands: who must act, since when, and what comes next.

use super::api::StatusWords;
use crate::ui::{Half, StatusLine, Turn};
use domain::project::{Act, ProjectState};
use leptos::prelude::*;

/// The ground of a status line.
pub(super) fn turn(act: Act) -> Turn {
    match act {
        Act::Me => Turn::Me,
        Act::Other => Turn::Other,
        Act::Late => Turn::Late,
        Act::Done => Turn::Done,
    }
}

/// How much of the ring is drawn: nobody yet, one side, both together.
pub(super) fn half(state: ProjectState) -> Half {
    match state {
        ProjectState::AwaitingPartner | ProjectState::AwaitingUnits => Half::First,
        ProjectState::Active | ProjectState::Closed | ProjectState::Archived => Half::Both,
        _ => Half::None,
    }
}

/// The status line of a page.
pub(crate) fn status_line(words: StatusWords) -> impl IntoView {
    let (turn, half) = (turn(words.act), half(words.state));
    view! { <StatusLine turn half who=words.who since=words.since next=words.next/> }
}
