//! What to gather before registering (R-REG-4).

use super::names::public;
use crate::text::portal as words;
use leptos::prelude::*;

/// The checklist by itself, shown before the first step of registration (R-REG-4).
#[component]
pub fn ReadyList() -> impl IntoView {
    let items = [
        words::ready_own_email(),
        words::ready_code(),
        words::ready_school_email(),
        words::ready_phone(),
        words::ready_head(),
        words::ready_ages(),
        words::ready_idea(),
    ];
    view! { <ul class="plain">{items.into_iter().map(|item| view! { <li>{item}</li> }).collect_view()}</ul> }
}

/// The checklist in the margin of a page, with the way to begin.
#[component]
pub fn ReadyAside() -> impl IntoView {
    view! {
        <aside class="margin" aria-labelledby="ready-title">
            <div class="stack" data-gap="tight">
                <h2 id="ready-title">{words::ready_title()}</h2>
                <ReadyList/>
                <p>{words::ready_later()}</p>
                <p><a href=public("register")>{words::home_register()}</a></p>
            </div>
        </aside>
    }
}
