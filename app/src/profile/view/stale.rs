//! Both texts, when somebody else saved meanwhile.

use crate::text::profile as say;
use crate::ui::{Callout, Tone, Versions};
use leptos::prelude::*;

/// The fields that differ: what was typed, which stands in the form below, and what was saved meanwhile.
#[component]
pub(super) fn Meanwhile(
    /// Label, typed, stored.
    differences: Vec<(String, String, String)>,
) -> impl IntoView {
    if differences.is_empty() {
        return ().into_any();
    }
    let both = |(label, typed, stored): (String, String, String)| {
        view! {
            <h3>{label}</h3>
            <Versions older_name=say::saved_meanwhile() older=stored newer_name=say::you_typed() newer=typed/>
        }
    };
    view! {
        <div class="stack">
            <Callout tone=Tone::Wait><p><strong>{say::stale_title()}</strong></p><p>{say::stale_text()}</p></Callout>
            {differences.into_iter().map(both).collect_view()}
        </div>
    }
    .into_any()
}
