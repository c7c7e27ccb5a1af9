//! The list of a desk: a search, filters as chips, what is found page by page, and what to relax where nothing is.

use super::filter::chip;
use super::{DeskChoice, DeskSearch, Place};
use crate::failure::Failure;
use crate::frame::shown;
use crate::resource::resource;
use crate::text::desk as say;
use crate::ui::{Announcement, Button, Chips, Empty, Field, FieldKind, NoResults, PageHead, pages};
use domain::base::list::Listing;
use domain::vocabulary::Unit;
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

/// A page of what lies at the desk of a unit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeskPage<R> {
    /// The unit.
    pub unit: Unit,
    /// The units at whose desks the viewer works.
    pub desks: Vec<Unit>,
    /// What is found.
    pub found: Listing<R>,
}

/// What the words of one desk say and those of another do not.
pub struct DeskWords {
    /// The title.
    pub title: String,
    /// Whose desk it is.
    pub eyebrow: String,
    /// What it is for.
    pub lead: String,
    /// Where the words of a search are looked for.
    pub words_help: String,
    /// What the filters choose.
    pub filters: String,
    /// Nothing lies there, and when something will: a title and a sentence.
    pub none: (String, String),
    /// Nothing fits.
    pub nothing: String,
}

/// A row of the list.
pub struct DeskRow {
    /// The address of the record.
    pub href: String,
    /// Its name.
    pub name: String,
    /// How it stands.
    pub tag: AnyView,
    /// What else tells it from others; empty ones are left out.
    pub facts: Vec<String>,
}

/// The desk in the address: loaded anew with every step, and shown by `list`.
pub fn desk<S, R, F>(load: fn(Option<Unit>, S, i64) -> F, list: fn(Place<S>, DeskPage<R>) -> AnyView) -> impl IntoView
where
    S: DeskSearch,
    R: Clone + Serialize + DeserializeOwned + Send + Sync + 'static,
    F: Future<Output = Result<DeskPage<R>, Failure>> + Send + 'static,
{
    let query = use_query_map();
    let place = Memo::new(move |_| Place::<S>::read(&query.read()));
    let page = resource(
        move || place.get(),
        move |place| async move {
            let page = load(place.unit, place.search.clone(), place.page).await?;
            Ok((place, page))
        },
    );
    let told = Signal::derive(move || match page.read().as_ref()? {
        Ok((_, page)) => Some(how_many(page.found.total)),
        Err(_) => None,
    });
    view! {
        {shown(page, move |(place, page)| list(place, page))}
        <Announcement text=told/>
    }
}

/// How much a desk's list holds, for who hears it change.
pub(crate) fn how_many(total: i64) -> String {
    if total == 0 { say::found_none() } else { say::found(total) }
}

/// The list of a desk. The children are links below its lead.
#[component]
pub fn DeskList<S: DeskSearch, R: 'static>(
    /// What it says.
    words: DeskWords,
    /// Where the officer is.
    place: Place<S>,
    /// What is found there.
    page: DeskPage<R>,
    /// How one of the found is shown.
    row: fn(R) -> DeskRow,
    /// Links to more.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let DeskWords { title, eyebrow, lead, words_help, filters: label, none, nothing } = words;
    let DeskPage { unit, desks, found } = page;
    let chips = S::filters().iter().flat_map(|filter| filter.chips(&place)).collect();
    let body = if found.rows.is_empty() { relax(&place, none, nothing) } else { rows(&place, found, row) };
    let hidden =
        place.filters().into_iter().map(|(name, value)| view! { <input type="hidden" name=name value=value/> });
    view! {
        <div class="stack">
            <PageHead title eyebrow lead>{children.map(|children| children())}</PageHead>
            <DeskChoice action=S::PATH desks unit/>
            <form class="row" method="get" action=S::PATH role="search">
                {hidden.collect_view()}
                <Field name="words" kind=FieldKind::Search label=say::words() help=words_help value=place.words() maxlength=100/>
                <Button>{crate::text::ui::search()}</Button>
            </form>
            <Chips label chips/>
            <div class="stack">{body}</div>
        </div>
    }
    .into_any()
}

/// A page of what is found.
fn rows<S: DeskSearch, R>(place: &Place<S>, found: Listing<R>, row: fn(R) -> DeskRow) -> AnyView {
    let turns = pages(&found, |number| place.turned_to(number));
    view! {
        <ul class="rows" data-gap="tight">{found.rows.into_iter().map(row).map(shown_row).collect_view()}</ul>
        {turns}
    }
    .into_any()
}

fn shown_row(row: DeskRow) -> impl IntoView {
    let DeskRow { href, name, tag, facts } = row;
    let facts = facts.into_iter().filter(|fact| !fact.is_empty()).map(|fact| view! { <span>{fact}</span> });
    view! {
        <li class="stack" data-gap="tight">
            <div class="row" data-push=""><strong><a href=href>{name}</a></strong>{tag}</div>
            <p class="facts">{facts.collect_view()}</p>
        </li>
    }
}

/// Nothing is found: what is asked for, each with the address that asks no more for it.
fn relax<S: DeskSearch>(place: &Place<S>, (none, why): (String, String), nothing: String) -> AnyView {
    let words = (!place.words().is_empty()).then(|| {
        let href = place.with(|search| search.words().clear());
        chip(href, say::without_words(), false, false)
    });
    let filters = S::filters();
    let relax: Vec<AnyView> = words.into_iter().chain(filters.iter().filter_map(|one| one.relaxed(place))).collect();
    if relax.is_empty() {
        return view! { <Empty title=none sentence=why/> }.into_any();
    }
    view! { <NoResults title=nothing sentence=say::nothing_text() relax/> }.into_any()
}
