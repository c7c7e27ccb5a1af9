//! A meter: how full something is, in a figure, a bar and words.

use super::{Glyph, Icon};
use leptos::prelude::*;

/// How full something is, and what would fill it further.
#[component]
pub fn Meter(
    /// From 0 to 100.
    #[prop(into)]
    percent: Signal<u8>,
    /// What is measured: "of your profile is filled in".
    #[prop(into)]
    label: String,
    /// What would fill it further.
    #[prop(optional, into)]
    hints: Vec<String>,
) -> impl IntoView {
    let hints = (!hints.is_empty()).then(|| {
        let lines = hints.into_iter().map(|hint| view! { <li><Icon glyph=Glyph::Plus/>{hint}</li> }).collect_view();
        view! { <ul>{lines}</ul> }
    });
    view! {
        <div class="meter">
            <div><b>{move || format!("{}\u{a0}%", percent.get())}</b><span>{label.clone()}</span></div>
            <progress class="progress" max="100" value=move || percent.get().to_string() aria-label=label></progress>
            {hints}
        </div>
    }
    .into_any()
}
