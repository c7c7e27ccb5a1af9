//! Tabs and the pages of a list. Both are links: the address holds the state.

use crate::text;
use domain::base::list::Listing;
use leptos::prelude::*;

/// One tab.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Tab {
    /// What it shows.
    pub label: String,
    /// Its address.
    pub href: String,
    /// Whether it is open.
    pub current: bool,
    /// How many things are in it.
    pub count: Option<u64>,
}

impl Tab {
    /// A tab.
    pub fn new(label: impl Into<String>, href: impl Into<String>, current: bool) -> Self {
        Self { label: label.into(), href: href.into(), current, count: None }
    }

    /// The same with a count.
    pub fn with_count(self, count: u64) -> Self {
        Self { count: Some(count), ..self }
    }
}

/// A row of tabs.
#[component]
pub fn Tabs(
    /// What they divide, read out only.
    #[prop(into)]
    label: String,
    /// The tabs.
    tabs: Vec<Tab>,
) -> impl IntoView {
    let line = |tab: Tab| {
        let count = tab.count.map(|count| view! { <span class="count" data-kind="plain">{count}</span> });
        view! { <li><a href=tab.href aria-current=tab.current.then_some("page")>{tab.label}{count}</a></li> }
    };
    view! { <nav class="tabs" aria-label=label><ul>{tabs.into_iter().map(line).collect_view()}</ul></nav> }.into_any()
}

/// Where in a list the reader is, and links back and on.
#[component]
pub fn Pager(
    /// What it leafs through, where a page has several.
    #[prop(optional, into)]
    label: Option<String>,
    /// "1–20 of 214".
    #[prop(optional_no_strip, into)]
    summary: Option<String>,
    /// The address of what comes before.
    #[prop(optional_no_strip)]
    previous: Option<String>,
    /// The address of what comes after.
    #[prop(optional_no_strip)]
    next: Option<String>,
) -> impl IntoView {
    let link =
        |href: String, rel: &'static str, words: String| view! { <a class="button" href=href rel=rel>{words}</a> };
    if previous.is_none() && next.is_none() {
        return summary.map(|summary| view! { <p class="faint no-print">{summary}</p> }).into_any();
    }
    view! {
        <nav class="row no-print" data-push="" aria-label=label.unwrap_or_else(text::ui::result_pages)>
            <p class="faint">{summary}</p>
            <div class="row" data-gap="tight">
                {previous.map(|href| link(href, "prev", text::ui::previous()))}
                {next.map(|href| link(href, "next", text::ui::next()))}
            </div>
        </nav>
    }
    .into_any()
}

/// The addresses of the pages before and after, for a [`Pager`]: a page behind the last one leads back to that.
pub fn turns<T>(list: &Listing<T>, address: impl Fn(i64) -> String) -> (Option<String>, Option<String>) {
    let (page, pages) = (list.page, list.pages());
    let turn = |number: i64| (1..=pages).contains(&number).then(|| address(number));
    (turn((page - 1).min(pages)), turn(page + 1))
}

/// Where the reader is in a list, of which each page has its address; how many there are where all stand on one page.
pub fn pages<T>(list: &Listing<T>, address: impl Fn(i64) -> String) -> AnyView {
    let (previous, next) = turns(list, address);
    view! { <Pager summary=range(list) previous next/> }.into_any()
}

/// Which part of a list is shown: "1–20 of 214".
pub fn range<T>(list: &Listing<T>) -> Option<String> {
    let first = (list.page - 1) * list.size + 1;
    let last = first + list.rows.len() as i64 - 1;
    match (list.rows.is_empty(), list.pages()) {
        (true, _) => None,
        (false, 1) => Some(text::ui::in_all(list.total.to_string())),
        (false, _) => Some(text::ui::range(first.to_string(), last.to_string(), list.total.to_string())),
    }
}
