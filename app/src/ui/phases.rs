//! The six phases of a project's life, and lists that tick themselves.

use super::{Glyph, Icon};
use crate::text;
use leptos::either::Either;
use leptos::prelude::*;

/// One step of a strip or of a list.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Step {
    /// What is to be done.
    pub label: String,
    /// A few words more.
    pub note: Option<String>,
    /// Where it is done.
    pub href: Option<String>,
    /// Whether it is done.
    pub done: bool,
}

impl Step {
    /// A step that is not done.
    pub fn new(label: impl Into<String>) -> Self {
        Self { label: label.into(), ..Self::default() }
    }

    /// The same with the place where it is done.
    pub fn at(self, href: impl Into<String>) -> Self {
        Self { href: Some(href.into()), ..self }
    }

    /// The same with a few words more.
    pub fn with_note(self, note: impl Into<String>) -> Self {
        Self { note: Some(note.into()), ..self }
    }

    /// The same, done or not.
    pub fn done(self, done: bool) -> Self {
        Self { done, ..self }
    }
}

/// The strip of the six phases. The phase at `current` (counted from nought) says "you are here".
#[component]
pub fn Phases(
    /// What the strip is, read out only.
    #[prop(into)]
    label: String,
    /// The phases.
    steps: Vec<Step>,
    /// Where the reader is.
    current: usize,
) -> impl IntoView {
    let phase = move |(place, step): (usize, Step)| {
        let here = (place == current).then_some("step");
        let done = step.done || place < current;
        let state = if place == current { Some(text::ui::you_are_here()) } else { done.then(text::ui::done) };
        let note = view! {
            {step.note.map(|note| view! { <small>{note}</small> })}
            {state.map(|state| view! { <span class="visually-hidden">" (" {state} ")"</span> })}
        };
        let inside = match step.href {
            Some(href) => Either::Left(view! { <a href=href aria-current=here>{step.label}{note}</a> }),
            None => Either::Right(view! { <span aria-current=here>{step.label}{note}</span> }),
        };
        view! { <li data-done=done.then_some("")>{inside}</li> }
    };
    let steps = steps.into_iter().enumerate().map(phase).collect_view();
    view! { <nav class="phase-strip" aria-label=label><ol class="phases">{steps}</ol></nav> }.into_any()
}

/// A list that ticks itself from real deeds.
#[component]
pub fn Checklist(
    /// What is to be done.
    steps: Vec<Step>,
) -> impl IntoView {
    let line = |step: Step| {
        let glyph = if step.done { Glyph::Check } else { Glyph::Circle };
        let inside = match (step.done, step.href) {
            (false, Some(href)) => Either::Left(view! { <a href=href>{step.label}</a> }),
            _ => {
                let done =
                    step.done.then(|| view! { <span class="visually-hidden">" (" {text::ui::done()} ")"</span> });
                Either::Right(view! { <span>{step.label}{done}</span> })
            }
        };
        view! { <li data-done=step.done.then_some("")><Icon glyph/>{inside}</li> }
    };
    view! { <ul class="checklist">{steps.into_iter().map(line).collect_view()}</ul> }.into_any()
}
