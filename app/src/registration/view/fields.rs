//! The fields of the form, by the names under which the server reads them.

use crate::text::{Label, labelled, sorted};
use crate::ui::{Choice, Field, FieldKind, Item, Select};
use domain::vocabulary::{CodeSet, Vocabulary};
use leptos::prelude::*;

/// The problems of the form, to be asked field by field.
pub(super) type Problems = crate::form::Problems;

/// What a line of the form is about.
#[derive(Clone)]
pub(super) struct Line {
    name: String,
    id: &'static str,
    label: String,
    help: Option<String>,
    kind: FieldKind,
    optional: bool,
    most: u32,
}

/// A line of text: the id of the problem, and its label.
pub(super) fn line(id: &'static str, label: String) -> Line {
    let name = match id.strip_prefix("school-") {
        Some(field) => format!("form[school][{field}]"),
        None => format!("form[{id}]"),
    };
    Line { name, id, label, help: None, kind: FieldKind::Text, optional: false, most: 200 }
}

impl Line {
    pub(super) fn optional(self) -> Self {
        Self { optional: true, ..self }
    }

    pub(super) fn kind(self, kind: FieldKind) -> Self {
        Self { kind, ..self }
    }

    pub(super) fn help(self, help: String) -> Self {
        Self { help: Some(help), ..self }
    }

    pub(super) fn most(self, most: u32) -> Self {
        Self { most, ..self }
    }

    /// The field with what stands in it.
    pub(super) fn with(self, value: &str, problems: Problems) -> AnyView {
        let Line { name, id, label, help, kind, optional, most } = self;
        let value = value.to_owned();
        let problem = problems.of(id);
        match help {
            Some(help) => view! { <Field name id=id label help kind value optional maxlength=most problem/> }.into_any(),
            None => view! { <Field name id=id label kind value optional maxlength=most problem/> }.into_any(),
        }
    }
}

/// The values of a list as a form offers them.
pub(super) fn items<T: Vocabulary + Label>() -> Vec<Item> {
    labelled::<T>().into_iter().map(|(value, label)| Item::new(value.code(), label)).collect()
}

/// The same sorted by their words.
pub(super) fn sorted_items<T: Vocabulary + Label>() -> Vec<Item> {
    sorted::<T>().into_iter().map(|(value, label)| Item::new(value.code(), label)).collect()
}

/// One value of a list.
pub(super) fn one<T: Vocabulary + Label>(
    id: &'static str,
    label: String,
    items: Vec<Item>,
    value: Option<T>,
    optional: bool,
    problems: Problems,
) -> AnyView {
    let name = line(id, String::new()).name;
    let value = value.map(|value| value.code().to_owned()).unwrap_or_default();
    view! { <Select name id=id label items value optional problem=problems.of(id)/> }.into_any()
}

/// Yes, no, or left open.
pub(super) fn yes_or_no(id: &'static str, label: String, value: Option<bool>, problems: Problems) -> AnyView {
    let name = line(id, String::new()).name;
    let items = vec![Item::new("true", crate::text::ui::yes()), Item::new("false", crate::text::ui::no())];
    let value = value.map(|value| value.to_string()).unwrap_or_default();
    view! { <Select name id=id label items value optional=true problem=problems.of(id)/> }.into_any()
}

/// Several values of a list, all seen at once.
pub(super) fn several<T: Vocabulary + Label>(
    id: &'static str,
    label: String,
    items: Vec<Item>,
    chosen: &CodeSet<T>,
    optional: bool,
    problems: Problems,
) -> AnyView {
    let name = format!("{}[]", line(id, String::new()).name);
    let chosen: Vec<String> = chosen.iter().map(|value| value.code().to_owned()).collect();
    view! { <Choice name id=id legend=label items many=true chosen optional columns=true problem=problems.of(id)/> }.into_any()
}

/// Several values of a long list, behind a line that opens it; open when something is chosen.
pub(super) fn folded<T: Vocabulary + Label>(
    id: &'static str,
    label: String,
    items: Vec<Item>,
    chosen: &CodeSet<T>,
    problems: Problems,
) -> AnyView {
    let open = !chosen.is_empty();
    let choice = several(id, label.clone(), items, chosen, true, problems);
    view! { <details class="field" open=open><summary>{label}</summary>{choice}</details> }.into_any()
}
