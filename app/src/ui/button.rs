//! Buttons: a verb that says what happens. One primary button in a view.

use super::{Glyph, Icon};
use leptos::either::Either;
use leptos::prelude::*;

/// What a button is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ButtonKind {
    /// One of several.
    #[default]
    Plain,
    /// What most people want next; once in a view.
    Primary,
    /// Hardly a button: "Not now".
    Quiet,
    /// Takes something away.
    Danger,
    /// Brings two schools together.
    Ring,
    /// "Tell a teacher".
    Tell,
}

impl ButtonKind {
    fn attribute(self) -> Option<&'static str> {
        match self {
            Self::Plain => None,
            Self::Primary => Some("primary"),
            Self::Quiet => Some("quiet"),
            Self::Danger => Some("danger"),
            Self::Ring => Some("ring"),
            Self::Tell => Some("tell"),
        }
    }

    fn sign(self, glyph: Option<Glyph>) -> impl IntoView {
        match (self, glyph) {
            (_, Some(glyph)) => Some(Either::Left(view! { <Icon glyph/> })),
            (Self::Ring, None) => Some(Either::Right(view! { <super::Ring/> })),
            _ => None,
        }
    }
}

/// A button. It sends its form; with `plain_press` it only does what `on:click` says.
#[component]
pub fn Button(
    /// What it is for.
    #[prop(optional)]
    kind: ButtonKind,
    /// A sign before the words.
    #[prop(optional, into)]
    glyph: MaybeProp<Glyph>,
    /// For dense rows.
    #[prop(optional)]
    small: bool,
    /// Sends no form.
    #[prop(optional)]
    plain_press: bool,
    /// Cannot be pressed now.
    #[prop(optional, into)]
    disabled: Signal<bool>,
    /// Whether it is a switch, and on.
    #[prop(optional, into)]
    pressed: MaybeProp<bool>,
    /// The name under which the form sends its value.
    #[prop(optional, into)]
    name: Option<String>,
    /// The value the form sends when this button was pressed.
    #[prop(optional, into)]
    value: Option<String>,
    /// The verb.
    children: Children,
) -> impl IntoView {
    view! {
        <button
            class="button"
            type=if plain_press { "button" } else { "submit" }
            data-kind=kind.attribute()
            data-size=small.then_some("small")
            disabled=move || disabled.get()
            aria-pressed=move || pressed.get().map(|on| on.to_string())
            name=name
            value=value
        >
            {kind.sign(glyph.get_untracked())}
            {children()}
        </button>
    }
    .into_any()
}

/// A link that looks like a button, for going somewhere to act there.
#[component]
pub fn ButtonLink(
    /// Where it leads.
    #[prop(into)]
    href: String,
    /// What it is for.
    #[prop(optional)]
    kind: ButtonKind,
    /// A sign before the words.
    #[prop(optional, into)]
    glyph: MaybeProp<Glyph>,
    /// For dense rows.
    #[prop(optional)]
    small: bool,
    /// The verb.
    children: Children,
) -> impl IntoView {
    view! {
        <a class="button" href=href data-kind=kind.attribute() data-size=small.then_some("small")>
            {kind.sign(glyph.get_untracked())}
            {children()}
        </a>
    }
    .into_any()
}

/// A button that shows only a sign; its label is read out and shown under the pointer.
#[component]
pub fn IconButton(
    /// The sign.
    glyph: Glyph,
    /// What it does.
    #[prop(into)]
    label: String,
    /// For dense rows.
    #[prop(optional)]
    small: bool,
    /// Sends its form instead of only what `on:click` says.
    #[prop(optional)]
    submit: bool,
    /// Whether it is a switch, and on.
    #[prop(optional, into)]
    pressed: MaybeProp<bool>,
) -> impl IntoView {
    view! {
        <button
            class="button"
            type=if submit { "submit" } else { "button" }
            data-icon=""
            data-size=small.then_some("small")
            title=label.clone()
            aria-label=label
            aria-pressed=move || pressed.get().map(|on| on.to_string())
        >
            <Icon glyph/>
        </button>
    }
    .into_any()
}

/// A button in a line of text that looks like a link.
#[component]
pub fn TextButton(
    /// Sends its form instead of only what `on:click` says.
    #[prop(optional)]
    submit: bool,
    /// The verb.
    children: Children,
) -> impl IntoView {
    view! { <button class="text-act" type=if submit { "submit" } else { "button" }>{children()}</button> }.into_any()
}
