//! What a public page says of itself to browsers and search engines.

use crate::text;
use crate::ui::Title;
use domain::base::language::Language;
use leptos::prelude::*;
use leptos_meta::{Link, Meta};

/// Title, description and where the same page stands in the other languages.
#[component]
pub fn PageMeta(
    /// The title, without the name of the product.
    #[prop(into)]
    title: String,
    /// One sentence for lists of results.
    #[prop(into)]
    description: String,
    /// What follows the language in the address: empty for the home page, else `about` and the like.
    #[prop(into)]
    path: String,
) -> impl IntoView {
    let base = instance_address();
    let address = |language: Language| format!("{base}/{}/{path}", language.code());
    let others = Language::ALL
        .into_iter()
        .map(|language| view! { <Link rel="alternate" hreflang=language.code() href=address(language)/> })
        .collect_view();
    view! {
        <Title text=title/>
        <Meta name="description" content=description/>
        {others}
        <Link rel="alternate" hreflang="x-default" href=address(Language::En)/>
        <Link rel="canonical" href=address(text::current())/>
    }
}

/// The address of the instance: links to other languages must be whole.
#[cfg(feature = "ssr")]
fn instance_address() -> String {
    let public_url = crate::server::request().map(|context| context.instance.public_url.clone()).unwrap_or_default();
    public_url.trim_end_matches('/').to_owned()
}

/// The address of the instance, as the browser knows it.
#[cfg(not(feature = "ssr"))]
fn instance_address() -> String {
    window().location().origin().unwrap_or_default()
}
