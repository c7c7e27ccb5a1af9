//! Choices that are all seen at once: one of several, or several.

use super::field::{described_by, help_line, optional_word};
use super::{Item, Problem, field_names};
use leptos::prelude::*;

/// A group of round (one) or square (many) boxes under a legend.
#[component]
pub fn Choice(
    /// The name under which the form sends what is chosen; `ages[]` for many.
    #[prop(into)]
    name: String,
    /// What it asks.
    #[prop(into)]
    legend: String,
    /// What can be chosen.
    #[prop(into)]
    items: Vec<Item>,
    /// The id of the first box, when the name does not do.
    #[prop(optional, into)]
    id: Option<String>,
    /// Several can be chosen.
    #[prop(optional)]
    many: bool,
    /// What is chosen at first.
    #[prop(optional, into)]
    chosen: Vec<String>,
    /// A signal that follows what is chosen.
    #[prop(optional)]
    bound: Option<RwSignal<Vec<String>>>,
    /// A sentence that helps.
    #[prop(optional, into)]
    help: Option<String>,
    /// What is wrong with it.
    #[prop(optional, into)]
    problem: Signal<Option<String>>,
    /// One must be chosen; only where one can be.
    #[prop(optional)]
    required: bool,
    /// Shows that nothing need be chosen.
    #[prop(optional)]
    optional: bool,
    /// In columns where there is room.
    #[prop(optional)]
    columns: bool,
) -> impl IntoView {
    let id = id.unwrap_or_else(|| name.trim_end_matches("[]").to_owned());
    field_names::note(&id, &legend);
    let described = described_by(&id, help.is_some(), problem);
    let chosen = bound.map_or(chosen, |bound| bound.get_untracked());
    let boxes = items.into_iter().enumerate().map(|(place, item)| {
        // A link to the group leads to its first box.
        let own_id = if place == 0 { id.clone() } else { format!("{id}-{place}") };
        let checked = chosen.contains(&item.value);
        let value = item.value.clone();
        let follow = move |on: bool| {
            if let Some(bound) = bound {
                bound.update(|chosen| choose(chosen, &value, on, many))
            }
        };
        view! {
            <label class="choice">
                <input
                    id=own_id
                    type=if many { "checkbox" } else { "radio" }
                    name=name.clone()
                    value=item.value
                    checked=checked
                    required=required && !many
                    on:change=move |event| follow(event_target_checked(&event))
                />
                <span>{item.label}{item.help.map(|help| view! { <small>{help}</small> })}</span>
            </label>
        }
    });
    let boxes = boxes.collect_view();
    view! {
        <fieldset
            class="field"
            data-state=move || problem.read().is_some().then_some("error")
            aria-describedby=described
            aria-invalid=move || problem.read().is_some().then_some("true")
        >
            <legend class="field-label">{legend}{optional.then(optional_word)}</legend>
            {help_line(&id, help)}
            <div class="choices" data-columns=columns.then_some("")>{boxes}</div>
            <Problem of=id problem/>
        </fieldset>
    }
    .into_any()
}

/// What is chosen after a box was switched.
fn choose(chosen: &mut Vec<String>, value: &str, on: bool, many: bool) {
    chosen.retain(|other| many && other != value);
    if on {
        chosen.push(value.to_owned());
    }
}

/// One box to tick.
#[component]
pub fn Checkbox(
    /// The name under which the form sends it.
    #[prop(into)]
    name: String,
    /// What is agreed to or switched on.
    children: Children,
    /// What an error summary calls it; several boxes of a form are told apart by it.
    #[prop(optional, into)]
    label: Option<String>,
    /// Its id, when the name is not unique on the page.
    #[prop(optional, into)]
    id: Option<String>,
    /// What the form sends when it is ticked.
    #[prop(default = "true".to_owned(), into)]
    value: String,
    /// Whether it is ticked at first.
    #[prop(optional)]
    checked: bool,
    /// A signal that follows it.
    #[prop(optional)]
    bound: Option<RwSignal<bool>>,
    /// Must be ticked.
    #[prop(optional)]
    required: bool,
    /// A sentence that helps.
    #[prop(optional, into)]
    help: Option<String>,
    /// What is wrong with it.
    #[prop(optional, into)]
    problem: Signal<Option<String>>,
) -> impl IntoView {
    let id = id.unwrap_or_else(|| name.clone());
    if let Some(label) = label {
        field_names::note(&id, &label);
    }
    let described = described_by(&id, help.is_some(), problem);
    let checked = bound.map_or(checked, |bound| bound.get_untracked());
    view! {
        <div class="field" data-state=move || problem.read().is_some().then_some("error")>
            <label class="choice">
                <input
                    id=id.clone()
                    type="checkbox"
                    name=name
                    value=value
                    checked=checked
                    required=required
                    aria-invalid=move || problem.read().is_some().then_some("true")
                    aria-describedby=described
                    on:change=move |event| if let Some(bound) = bound { bound.set(event_target_checked(&event)) }
                />
                <span>{children()}</span>
            </label>
            {help_line(&id, help)}
            <Problem of=id problem/>
        </div>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::choose;

    #[test]
    fn one_replaces_and_many_add() {
        let mut chosen = vec!["a".to_owned()];
        choose(&mut chosen, "b", true, false);
        assert_eq!(chosen, ["b"]);
        choose(&mut chosen, "c", true, true);
        assert_eq!(chosen, ["b", "c"]);
        choose(&mut chosen, "b", false, true);
        assert_eq!(chosen, ["c"]);
    }
}
