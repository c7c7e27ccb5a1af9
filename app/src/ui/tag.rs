//! Tags say what something is; chips can be pressed.

use super::{Glyph, Icon};
use crate::text;
use leptos::prelude::*;

/// The tone of a tag or a callout.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Tone {
    /// Says only what it is.
    #[default]
    Plain,
    /// Good, approved, open.
    Good,
    /// Waits, a warning.
    Wait,
    /// Refused, wrong.
    Bad,
    /// Draft, selected.
    Blue,
}

impl Tone {
    fn attribute(self) -> Option<&'static str> {
        match self {
            Self::Plain => None,
            Self::Good => Some("good"),
            Self::Wait => Some("wait"),
            Self::Bad => Some("bad"),
            Self::Blue => Some("blue"),
        }
    }

    /// The sign that goes with a tone, so that a colour is never alone.
    fn glyph(self) -> Option<Glyph> {
        match self {
            Self::Good => Some(Glyph::Check),
            Self::Wait => Some(Glyph::Clock),
            Self::Bad => Some(Glyph::Alert),
            Self::Plain | Self::Blue => None,
        }
    }
}

/// A few words on a ground, with the sign of their tone.
#[component]
pub fn Tag(
    /// The tone.
    #[prop(optional)]
    tone: Tone,
    /// Another sign than the tone's.
    #[prop(optional)]
    glyph: Option<Glyph>,
    /// The words.
    children: Children,
) -> impl IntoView {
    let glyph = glyph.or(tone.glyph());
    view! { <span class="tag" data-kind=tone.attribute()>{glyph.map(|glyph| view! { <Icon glyph/> })}{children()}</span> }
}

/// A filter that is a link: the address holds the state.
#[component]
pub fn Chip(
    /// The address with this filter, or without it when it is in use.
    #[prop(into)]
    href: String,
    /// Whether it is the one that is shown.
    #[prop(optional, into)]
    current: Signal<bool>,
    /// It is in use, and following it takes it away.
    #[prop(optional)]
    removes: bool,
    /// The words.
    children: Children,
) -> impl IntoView {
    let cross = removes.then(|| view! { <><Icon glyph=Glyph::Cross/><span class="visually-hidden">", "{text::ui::remove_filter()}</span></> });
    view! {
        <a class="chip" href=href data-on=removes.then_some("") aria-current=move || current.get().then_some("true")>
            {children()}
            {cross}
        </a>
    }
    .into_any()
}

/// Chips in a list.
#[component]
pub fn Chips(
    /// What they are; "Filters in use" if nothing is said.
    #[prop(optional, into)]
    label: Option<String>,
    /// The chips, each put into a line of the list by this component.
    chips: Vec<AnyView>,
) -> impl IntoView {
    let label = label.unwrap_or_else(text::ui::filters_in_use);
    view! { <ul class="chips" aria-label=label>{chips.into_iter().map(|chip| view! { <li>{chip}</li> }).collect_view()}</ul> }.into_any()
}

/// A box with something worth knowing.
#[component]
pub fn Callout(
    /// The tone.
    #[prop(optional)]
    tone: Tone,
    /// Another sign than the tone's.
    #[prop(optional)]
    glyph: Option<Glyph>,
    /// The text.
    children: Children,
) -> impl IntoView {
    let kind = if tone == Tone::Wait { Some("warn") } else { tone.attribute() };
    let glyph = glyph.or(tone.glyph()).unwrap_or(Glyph::Help);
    view! { <div class="callout" data-kind=kind><Icon glyph/><div>{children()}</div></div> }.into_any()
}
