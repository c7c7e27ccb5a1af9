//! How a page is laid out: its head, the heads of its sections, the text and its margin.

use crate::text;
use leptos::prelude::*;

/// The head of a page: the one `<h1>`.
#[component]
pub fn PageHead(
    /// The title.
    #[prop(into)]
    title: String,
    /// A few words above: the step, the kind, the date.
    #[prop(optional, into)]
    eyebrow: Option<String>,
    /// What this page is for, in one sentence.
    #[prop(optional, into)]
    lead: Option<String>,
    /// The language of title and lead, when it is not the page's.
    #[prop(optional, into)]
    lang: Option<String>,
    /// Facts below.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    view! {
        <div class="page-head">
            {eyebrow.map(|eyebrow| view! { <p class="eyebrow">{eyebrow}</p> })}
            <h1 lang=lang.clone()>{title}</h1>
            {lead.map(|lead| view! { <p class="lead" lang=lang>{lead}</p> })}
            {children.map(|children| children())}
        </div>
    }
    .into_any()
}

/// The head of a section, and at its other end a link or a count.
#[component]
pub fn SectionHead(
    /// The id by which the section is labelled.
    #[prop(into)]
    id: String,
    /// The title.
    #[prop(into)]
    title: String,
    /// A link to more.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    view! { <div class="section-head"><h2 id=id>{title}</h2>{children.map(|children| children())}</div> }.into_any()
}

/// A text and its margin: beside it when there is room, below it when not.
#[component]
pub fn WithMargin(
    /// What the margin is about, read out only.
    #[prop(into)]
    label: String,
    /// The margin: `margin=move || view! { … }`.
    #[prop(into)]
    margin: ViewFnOnce,
    /// The margin holds only ways to other pages and acts, which are not printed.
    #[prop(optional)]
    unprinted: bool,
    /// The text.
    children: Children,
) -> impl IntoView {
    let margin_class = if unprinted { "margin no-print" } else { "margin" };
    view! {
        <div class="with-margin">
            <div class="stack" data-gap="wide">{children()}</div>
            <aside class=margin_class aria-label=label>{margin.run()}</aside>
        </div>
    }
    .into_any()
}

/// A note in a margin: a small heading and what it says.
#[component]
pub fn MarginNote(
    /// The heading.
    #[prop(into)]
    title: String,
    /// What it says.
    children: Children,
) -> impl IntoView {
    view! { <div><h2>{title}</h2>{children()}</div> }.into_any()
}

/// Grey lines where something will be; they begin to breathe after 300 milliseconds.
#[component]
pub fn Skeleton(
    /// How many lines.
    #[prop(default = 3)]
    lines: usize,
) -> impl IntoView {
    view! {
        <div class="skeleton" role="img" aria-busy="true" aria-label=text::ui::loading()>
            {(0..lines).map(|_| view! { <i></i> }).collect_view()}
        </div>
    }
}

/// A few facts in one line, each a `<span>` in the children.
#[component]
pub fn Facts(
    /// The facts.
    children: Children,
) -> impl IntoView {
    view! { <p class="facts">{children()}</p> }
}

/// Terms and what they stand for; the children are [`Detail`]s.
#[component]
pub fn Details(
    /// Terms beside their values where there is room.
    #[prop(optional)]
    wide: bool,
    /// The details.
    children: Children,
) -> impl IntoView {
    view! { <dl class="details" data-wide=wide.then_some("")>{children()}</dl> }.into_any()
}

/// One term and what it stands for.
#[component]
pub fn Detail(
    /// The term.
    #[prop(into)]
    term: String,
    /// What it stands for.
    children: Children,
) -> impl IntoView {
    view! { <dt>{term}</dt><dd>{children()}</dd> }
}

/// What happened, newest first; the children are [`HistoryItem`]s.
#[component]
pub fn History(
    /// The items.
    children: Children,
) -> impl IntoView {
    view! { <ol class="history">{children()}</ol> }.into_any()
}

/// How an item of a history is marked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Happened {
    /// It happened.
    #[default]
    Then,
    /// It happened and was good.
    Good,
    /// It happened and was a refusal.
    Bad,
    /// It is going on.
    Now,
}

/// One item of a history.
#[component]
pub fn HistoryItem(
    /// How it is marked.
    #[prop(optional)]
    kind: Happened,
    /// When, in words.
    #[prop(into)]
    when: String,
    /// What.
    children: Children,
) -> impl IntoView {
    let attribute = match kind {
        Happened::Then => None,
        Happened::Good => Some("good"),
        Happened::Bad => Some("bad"),
        Happened::Now => Some("now"),
    };
    view! { <li data-kind=attribute>{children()}<time>{when}</time></li> }.into_any()
}
