//! People and what they write: a row with a face, a row of the mailbox, a bubble of the chat.

use super::{Avatar, AvatarSize, Country, Glyph, Icon};
use crate::text;
use leptos::either::Either;
use leptos::prelude::*;

/// A person in a row: face, name, country, and a few facts in the children.
#[component]
pub fn Person(
    /// The name.
    #[prop(into)]
    name: String,
    /// The id the tint of the face follows from.
    #[prop(into)]
    id: i64,
    /// Where the name leads.
    #[prop(optional, into)]
    href: Option<String>,
    /// The language of the name.
    #[prop(optional, into)]
    lang: Option<String>,
    /// Code and name of the country.
    #[prop(optional, into)]
    country: Option<(String, String)>,
    /// The address of a picture.
    #[prop(optional, into)]
    picture: Option<String>,
    /// How large the face is.
    #[prop(optional)]
    size: AvatarSize,
    /// Facts, each a `<span>`.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let face = match picture {
        Some(picture) => Either::Left(view! { <Avatar name=name.clone() id size picture/> }),
        None => Either::Right(view! { <Avatar name=name.clone() id size/> }),
    };
    let name = match href {
        Some(href) => Either::Left(view! { <strong><a class="quiet-link" href=href lang=lang>{name}</a></strong> }),
        None => Either::Right(view! { <strong lang=lang>{name}</strong> }),
    };
    view! {
        <div class="person">
            {face}
            <div>
                {name}
                <span class="faint">
                    {country.map(|(code, name)| view! { <Country code name/> })}
                    {children.map(|children| children())}
                </span>
            </div>
        </div>
    }
    .into_any()
}

/// The dot that says whether something was read, and is the switch itself.
#[component]
pub fn UnreadDot(
    /// What it belongs to, for the label.
    #[prop(into)]
    name: String,
    /// Whether it is unread.
    #[prop(into)]
    unread: Signal<bool>,
) -> impl IntoView {
    view! { <button class="unread" aria-label=text::ui::unread(name) aria-pressed=move || unread.get().to_string()></button> }
}

/// A conversation in the list of the mailbox. The whole row leads to it.
#[component]
pub fn MessageRow(
    /// Who wrote.
    #[prop(into)]
    from: String,
    /// Where from: a country, a unit.
    #[prop(optional, into)]
    place: Option<String>,
    /// The subject.
    #[prop(into)]
    subject: String,
    /// The address of the conversation.
    #[prop(into)]
    href: String,
    /// The first words.
    #[prop(into)]
    snippet: String,
    /// When, in words.
    #[prop(into)]
    when: String,
    /// Whether it is unread.
    #[prop(into)]
    unread: Signal<bool>,
    /// Whether it is open.
    #[prop(optional, into)]
    current: Signal<bool>,
    /// The language of subject and snippet.
    #[prop(optional, into)]
    lang: Option<String>,
    /// The switch before the name: an [`UnreadDot`], alone or in a form of its own.
    #[prop(into)]
    dot: ViewFnOnce,
) -> impl IntoView {
    view! {
        <li class="message-row" data-new=move || unread.get().then_some("") data-current=move || current.get().then_some("")>
            {dot.run()}
            <span class="from">{from} " " {place.map(|place| view! { <span class="faint">{place}</span> })}</span>
            <time>{when}</time>
            <span class="line"><a class="subject" href=href lang=lang.clone() aria-current=move || current.get().then_some("true")>{subject}</a></span>
            <p class="snippet" lang=lang>{snippet}</p>
        </li>
    }
    .into_any()
}

/// How far a bubble has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Delivery {
    /// It is in the room.
    #[default]
    Sent,
    /// It is on its way.
    Sending,
    /// It did not arrive; the text is kept.
    Failed,
}

/// What somebody said. The children of a failed one are the buttons "Try again" and "Copy".
#[component]
pub fn Bubble(
    /// The words.
    #[prop(into)]
    words: String,
    /// Who said it, when the face beside it does not.
    #[prop(optional, into)]
    by: Option<String>,
    /// When, in words.
    #[prop(optional, into)]
    when: Option<String>,
    /// The reader said it.
    #[prop(optional)]
    mine: bool,
    /// How far it has come.
    #[prop(optional, into)]
    state: Signal<Delivery>,
    /// What the reader can do about it.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let attribute = move || match state.get() {
        Delivery::Sent => None,
        Delivery::Sending => Some("sending"),
        Delivery::Failed => Some("failed"),
    };
    let note = move || match state.get() {
        Delivery::Sent => None,
        Delivery::Sending => Some(Either::Left(view! { <p class="faint">{text::ui::sending()}</p> })),
        Delivery::Failed => {
            Some(Either::Right(view! { <p class="field-error"><Icon glyph=Glyph::Alert/>{text::ui::not_sent()}</p> }))
        }
    };
    let faint = (by.is_some() || when.is_some()).then(|| {
        view! { <p class="faint">{by.map(|by| view! { <span>{by}</span> })}{when.map(|when| view! { <time>{when}</time> })}</p> }
    });
    view! {
        <div class="bubble" data-mine=mine.then_some("") data-state=attribute>
            <p class="text" dir="auto">{words}</p>
            {faint}
            {note}
            {children.map(|children| children())}
        </div>
    }
    .into_any()
}
