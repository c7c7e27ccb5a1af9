//! What a public page says of itself to browsers and search engines.

use crate::me::reader;
use crate::text;
use domain::base::language::Language;
use leptos::prelude::*;
use leptos_meta::{Link, Meta, Title};

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
    let title = format!("{title} · {}", text::brand());
    let address = move |base: &str, language: Language| format!("{base}/{}/{path}", language.code());
    view! {
        <Title text=title/>
        <Meta name="description" content=description/>
        <Suspense>
            {move || {
                let address = address.clone();
                Suspend::new(async move {
                    let base = reader().await.map(|me| me.public_url).unwrap_or_default();
                    let base = base.trim_end_matches('/').to_owned();
                    let others = Language::ALL
                        .into_iter()
                        .map(|language| {
                            view! { <Link rel="alternate" hreflang=language.code() href=address(&base, language)/> }
                        })
                        .collect_view();
                    view! {
                        {others}
                        <Link rel="alternate" hreflang="x-default" href=address(&base, Language::En)/>
                        <Link rel="canonical" href=address(&base, text::current())/>
                    }
                })
            }}
        </Suspense>
    }
}
