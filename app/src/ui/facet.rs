//! Facets: what narrows a search, each with how much it would leave.

use super::{Flag, Glyph, Icon};
use leptos::prelude::*;

/// One value of a facet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FacetValue {
    /// What the form sends.
    pub value: String,
    /// What people read.
    pub label: String,
    /// How many would be found.
    pub count: u64,
    /// Whether it is in use.
    pub chosen: bool,
    /// The code of a country whose flag stands before the label.
    pub flag: Option<String>,
}

/// All facets of a search: one fold on phones, beside the results when there is room.
#[component]
pub fn Facets(
    /// What the fold says: "Narrow the search (3 filters)".
    #[prop(into)]
    summary: String,
    /// The facets.
    children: Children,
) -> impl IntoView {
    view! {
        <div class="facets">
            <details class="facets-all">
                <summary><Icon glyph=Glyph::Filter/>{summary}</summary>
                {children()}
            </details>
        </div>
    }
    .into_any()
}

/// One facet: a fold of boxes with counts.
#[component]
pub fn Facet(
    /// The name under which the form sends it.
    #[prop(into)]
    name: String,
    /// What it narrows.
    #[prop(into)]
    legend: String,
    /// Its values.
    values: Vec<FacetValue>,
    /// Only one of the values can be in use.
    #[prop(optional)]
    single: bool,
    /// Whether the fold is open although nothing in it is chosen.
    #[prop(optional)]
    open: bool,
) -> impl IntoView {
    let open = open || values.iter().any(|value| value.chosen);
    let line = move |value: FacetValue| {
        view! {
            <label class="facet">
                <input type=if single { "radio" } else { "checkbox" } name=name.clone() value=value.value checked=value.chosen/>
                {value.flag.map(|code| view! { <Flag code/> })}
                {value.label}
                <span class="figure">{value.count}</span>
            </label>
        }
    };
    let lines = values.into_iter().map(line).collect_view();
    view! { <details open=open><summary>{legend.clone()}</summary><fieldset><legend class="visually-hidden">{legend}</legend>{lines}</fieldset></details> }
        .into_any()
}
