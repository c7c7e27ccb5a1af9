//! The administrators' button that counts the stars now.

use crate::text::twinfinder as say;
use crate::twinfinder::api::CountStars as Count;
use crate::ui::{Button, Callout, SectionHead, Tone};
use leptos::prelude::*;
use leptos::server_fn::ServerFn;
use leptos_router::hooks::use_query_map;

/// What the stars are counted from, and the button.
#[component]
pub fn CountStars() -> impl IntoView {
    let asked = use_query_map().read_untracked().get("stars").is_some();
    view! {
        <section class="stack" aria-labelledby="stars">
            <SectionHead id="stars" title=say::stars_title()/>
            {asked.then(|| view! { <Callout tone=Tone::Good>{say::count_stars_done()}</Callout> })}
            <p>{say::stars_text()}</p>
            <form method="post" action=Count::url()><Button>{say::count_stars()}</Button></form>
        </section>
    }
    .into_any()
}
