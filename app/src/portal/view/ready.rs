//! What to gather before registering (R-REG-4).

use super::names::public;
use crate::frame::shown;
use crate::me::reader;
use crate::text::{frame, portal as words};
use domain::base::viewer::Standing;
use leptos::prelude::*;

/// The way in: a guest registers, whoever is signed in goes on at her Desktop.
#[component]
pub(super) fn WayIn(
    /// As the one button of its part.
    #[prop(optional)]
    button: bool,
) -> impl IntoView {
    shown(reader(), move |me| {
        let (href, label) = match me.standing {
            Standing::Guest => (public("register"), words::home_register()),
            Standing::Adult(_) | Standing::Pupil(_) => ("/desktop".to_owned(), frame::desktop()),
        };
        let (class, kind) = if button { (Some("button"), Some("primary")) } else { (None, None) };
        view! { <a class=class data-kind=kind href=href>{label}</a> }
    })
}

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
                <div><WayIn/></div>
            </div>
        </aside>
    }
}
