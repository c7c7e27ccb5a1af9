//! The empty screen: one sentence, one picture, one button, one example. And the search without results.

use super::{Drawing, Picture};
use crate::text;
use leptos::prelude::*;

/// An empty screen. The children are its one button.
#[component]
pub fn Empty(
    /// What is not here yet.
    #[prop(into)]
    title: String,
    /// What will be here, in a sentence.
    #[prop(optional, into)]
    sentence: Option<String>,
    /// The picture.
    #[prop(default = Picture::Houses)]
    picture: Picture,
    /// "For example: …".
    #[prop(optional, into)]
    example: Option<String>,
    /// The button.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    view! {
        <div class="empty">
            <Drawing picture/>
            <h2>{title}</h2>
            {sentence.map(|sentence| view! { <p>{sentence}</p> })}
            {children.map(|children| children())}
            {example.map(|example| view! { <p class="example">{example}</p> })}
        </div>
    }
    .into_any()
}

/// A search that found nothing: the filters to relax, as chips, and below them what almost fits.
#[component]
pub fn NoResults(
    /// "Nothing fits all four filters."
    #[prop(into)]
    title: String,
    /// Which filter to relax, in a sentence.
    #[prop(optional, into)]
    sentence: Option<String>,
    /// Links that relax a filter.
    relax: Vec<AnyView>,
    /// Rows that almost fit, if there are any.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    view! {
        <div>
            <div class="empty">
                <Drawing picture=Picture::Telescope/>
                <h2>{title}</h2>
                {sentence.map(|sentence| view! { <p>{sentence}</p> })}
                <ul class="chips">{relax.into_iter().map(|chip| view! { <li>{chip}</li> }).collect_view()}</ul>
            </div>
            {children.map(|children| view! { <section class="near stack"><h2>{text::ui::near_misses()}</h2>{children()}</section> })}
        </div>
    }
    .into_any()
}
