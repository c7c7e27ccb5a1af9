//! A record of a desk: what is known of it, what can be done, and what was just done.

use crate::address::said;
use crate::failure::Failure;
use crate::frame::shown;
use crate::resource::resource;
use crate::ui::{Callout, PageHead, Title, Tone, WithMargin};
use domain::base::error::Error;
use leptos::prelude::*;
use leptos_router::hooks::{use_params_map, use_query_map};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::str::FromStr;

/// The record in the address, shown by `view` with the words that look for another one; above it what was just done with
/// it, as `done` tells it.
pub fn record<I, P, F>(
    load: fn(I, String) -> F,
    done: fn(&str) -> Option<String>,
    view: fn(P, String) -> AnyView,
) -> impl IntoView
where
    I: FromStr + Clone + PartialEq + Send + Sync + 'static,
    P: Clone + Serialize + DeserializeOwned + Send + Sync + 'static,
    F: Future<Output = Result<P, Failure>> + Send + 'static,
{
    let (params, query) = (use_params_map(), use_query_map());
    let id = move || params.read().get("id").and_then(|id| id.parse::<I>().ok());
    let find = move || said(&query.read(), "find");
    let done = query.read_untracked().get("done").and_then(|what| done(&what));
    // No hint of the desk loads it anew: somebody may be typing into one of its forms.
    let page = resource(
        move || (id(), find()),
        move |(id, find)| async move {
            let page = load(id.ok_or(Error::NotFound)?, find.clone()).await?;
            Ok((page, find))
        },
    );
    view! {
        <div class="page stack">
            {done.map(|done| view! { <Callout tone=Tone::Good>{done}</Callout> })}
            {shown(page, move |(page, find)| view(page, find))}
        </div>
    }
}

/// A record: its head, what must be known before anything is done, and beside its margin the children.
#[component]
pub fn DeskRecord(
    /// The address of the list, and the words that lead back to it.
    back: (String, String),
    /// Its name.
    title: String,
    /// Whose desk it is.
    eyebrow: String,
    /// How it stands, and where else it is shown.
    facts: AnyView,
    /// What must be known first.
    notes: AnyView,
    /// What the margin is about, read out only.
    margin_label: String,
    /// The margin.
    #[prop(into)]
    margin: ViewFnOnce,
    /// What is known and what can be done.
    children: Children,
) -> impl IntoView {
    let (list, back) = back;
    view! {
        <Title text=title.clone()/>
        <div class="stack">
            <p><a href=list>{back}</a></p>
            <PageHead title eyebrow><p class="facts">{facts}</p></PageHead>
            {notes}
            <WithMargin label=margin_label margin>{children()}</WithMargin>
        </div>
    }
    .into_any()
}
