//! A choice of one from a list that folds.

use super::Problem;
use super::field::{Label, described_by, help_line};
use crate::text;
use leptos::prelude::*;

/// One thing to choose: what the form sends, and what people read.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Item {
    /// What the form sends.
    pub value: String,
    /// What people read.
    pub label: String,
    /// A second, smaller line; shown in a [`Choice`](super::Choice) only.
    pub help: Option<String>,
}

impl Item {
    /// A thing to choose.
    pub fn new(value: impl Into<String>, label: impl Into<String>) -> Self {
        Self { value: value.into(), label: label.into(), help: None }
    }

    /// The same with a second line.
    pub fn with_help(self, help: impl Into<String>) -> Self {
        Self { help: Some(help.into()), ..self }
    }
}

impl<V: Into<String>, L: Into<String>> From<(V, L)> for Item {
    fn from((value, label): (V, L)) -> Self {
        Self::new(value, label)
    }
}

/// A list that folds. Without `required` and a value it shows a first line, which asks to choose and sends nothing.
#[component]
pub fn Select(
    /// The name under which the form sends it.
    #[prop(into)]
    name: String,
    /// What it asks for.
    #[prop(into)]
    label: String,
    /// What can be chosen.
    #[prop(into)]
    items: Vec<Item>,
    /// Its id, when the name is not unique on the page.
    #[prop(optional, into)]
    id: Option<String>,
    /// What is chosen at first.
    #[prop(optional, into)]
    value: String,
    /// A signal that follows the choice.
    #[prop(optional)]
    bound: Option<RwSignal<String>>,
    /// The first line, which sends an empty value; without it "Choose", and none if something is chosen and required.
    #[prop(optional, into)]
    empty: Option<String>,
    /// A sentence that helps.
    #[prop(optional, into)]
    help: Option<String>,
    /// What is wrong with it.
    #[prop(optional, into)]
    problem: Signal<Option<String>>,
    /// Cannot stay empty.
    #[prop(optional)]
    required: bool,
    /// Shows that it may stay empty.
    #[prop(optional)]
    optional: bool,
    /// Label and list in one line, for sorting above a list.
    #[prop(optional)]
    inline: bool,
) -> impl IntoView {
    let id = id.unwrap_or_else(|| name.clone());
    let described = described_by(&id, help.is_some(), problem);
    let value = bound.map_or(value, |bound| bound.get_untracked());
    let may_be_empty = empty.is_some() || !required || value.is_empty();
    let empty = empty.unwrap_or_else(text::ui::choose);
    let options = items.into_iter().map(|item| {
        let selected = item.value == value;
        view! { <option value=item.value selected=selected>{item.label}</option> }
    });
    view! {
        <div class=if inline { "inline-field" } else { "field" } data-state=move || problem.read().is_some().then_some("error")>
            <Label of=id.clone() label optional/>
            {help_line(&id, help)}
            <select
                id=id.clone()
                name=name
                required=required
                aria-invalid=move || problem.read().is_some().then_some("true")
                aria-describedby=described
                on:change=move |event| if let Some(bound) = bound { bound.set(event_target_value(&event)) }
            >
                // Always there: what was typed before is known to the server alone, and the browser must find the same list.
                <option value="" hidden=!may_be_empty>{empty}</option>
                {options.collect_view()}
            </select>
            <Problem of=id problem/>
        </div>
    }
    .into_any()
}
