//! A form over a version: when somebody else saved meanwhile, both texts are shown.

use crate::text::profile as say;
use crate::ui::{Callout, Tone, Versions};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

/// A form with the version it stands on, and what somebody else saved meanwhile.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Editing<T> {
    /// The version that a save names.
    pub version: i64,
    /// What stands in the form: what was typed before it came back, else what is stored.
    pub form: T,
    /// Where the form was typed over an older version: the fields that differ, as typed and as stored.
    pub meanwhile: Vec<(String, String, String)>,
}

/// The fields that differ: what was typed, which stands in the form below, and what was saved meanwhile.
#[component]
pub fn Meanwhile(
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
