//! Facets: what narrows a search, each with how much it would leave.

use super::{Glyph, Icon, flag};
use domain::document::escaped;
use leptos::prelude::*;

/// Values of a facet shown before the fold of the rarer ones.
const SHOWN: usize = 8;

/// One value of a facet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FacetValue {
    /// What the form sends.
    pub value: String,
    /// What people read.
    pub label: String,
    /// How many would be found, where that is counted.
    pub count: Option<i64>,
    /// Whether it is in use.
    pub chosen: bool,
    /// The code of a country whose flag stands before the label.
    pub flag: Option<String>,
}

impl FacetValue {
    /// The box of the value as it is written into the page.
    fn line(&self, name: &str, single: bool) -> String {
        let kind = if single { "radio" } else { "checkbox" };
        let checked = if self.chosen { " checked" } else { "" };
        let flag = self.flag.as_deref().map_or("", flag::drawn);
        let count = self.count.map(|count| format!("<span class=\"figure\">{count}</span>")).unwrap_or_default();
        let (value, label) = (escaped(&self.value), escaped(&self.label));
        format!(
            "<label class=\"facet\"><input type=\"{kind}\" name=\"{name}\" value=\"{value}\"{checked}>{flag}{label}{count}</label>"
        )
    }
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

/// One facet: a fold of boxes with counts; the rarer values behind a fold of their own.
#[component]
pub fn Facet(
    /// The name under which the form sends it.
    name: &'static str,
    /// What it narrows.
    #[prop(into)]
    legend: String,
    /// Its values.
    values: Vec<FacetValue>,
    /// Only one of the values can be in use.
    #[prop(optional)]
    single: bool,
    /// What the fold of the rarer values says; without it all are shown.
    #[prop(optional)]
    more: String,
    /// Whether the fold is open although nothing in it is chosen.
    #[prop(optional)]
    open: bool,
) -> impl IntoView {
    let open = open || values.iter().any(|value| value.chosen);
    let chosen = values.iter().filter(|value| value.chosen).count();
    let shown = if more.is_empty() { values.len() } else { values.len().min(SHOWN.max(chosen)) };
    let (shown, rarer) = values.split_at(shown);
    let rarer = (!rarer.is_empty()).then(|| {
        view! { <details><summary>{more}</summary><FacetLines name values=rarer.to_vec() single/></details> }
    });
    view! {
        <details open=open>
            <summary>{legend.clone()}</summary>
            <fieldset><legend class="visually-hidden">{legend}</legend><FacetLines name values=shown.to_vec() single/>{rarer}</fieldset>
        </details>
    }
    .into_any()
}

/// Boxes alone. A search shows a hundred, so they are written as they stand, not built of parts; where results replace each
/// other in place, those of a facet are replaced together.
#[component]
pub fn FacetLines(
    /// The name under which the form sends them.
    name: &'static str,
    /// The values.
    values: Vec<FacetValue>,
    /// Only one of the values can be in use.
    #[prop(optional)]
    single: bool,
) -> impl IntoView {
    let lines: String = values.iter().map(|value| value.line(name, single)).collect();
    view! { <div inner_html=lines></div> }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_escaped() {
        let value =
            FacetValue { value: "a\"b".into(), label: "<b> & co".into(), count: Some(3), chosen: true, flag: None };
        let line = value.line("place", false);
        assert!(
            line.contains("value=\"a&quot;b\" checked>&lt;b&gt; &amp; co<span class=\"figure\">3</span>"),
            "{line}"
        );
    }
}
