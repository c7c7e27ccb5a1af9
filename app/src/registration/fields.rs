//! The fields of the form, by the names under which the server reads them: whoever corrects later what she has said of
//! herself or of her school finds the same ones.

mod person;
mod school;

pub(crate) use person::{Ideas, Preferences, You};
pub(crate) use school::school_fields;

use crate::text::registration as say;
use crate::text::{Label, labelled, sorted};
use crate::ui::{Choice, Field, FieldKind, Item, Select};
use domain::vocabulary::{
    CodeSet, SchoolArea, SchoolLevel, SchoolStatus, SchoolTrack, SpokenLanguage, Tool, Vocabulary,
};
use leptos::prelude::*;
use std::str::FromStr;

/// The problems of the form, to be asked field by field.
pub(crate) type Problems = crate::form::Problems;

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
            Some(help) => {
                view! { <Field name id=id label help kind value optional maxlength=most problem/> }.into_any()
            }
            None => view! { <Field name id=id label kind value optional maxlength=most problem/> }.into_any(),
        }
    }
}

/// The fields of a school that its unit keeps for itself (R-REG-3): staff reads them, and they are sent as they are.
pub(super) struct Kept<'a>(pub(super) &'a [String]);

impl Kept<'_> {
    fn holds(&self, id: &str) -> bool {
        id.strip_prefix("school-").is_some_and(|id| self.0.iter().any(|field| field == id))
    }

    /// A line with what stands in it.
    pub(super) fn line(&self, line: Line, value: &str, problems: Problems) -> AnyView {
        if !self.holds(line.id) {
            return line.with(value, problems);
        }
        let Line { name, id, label, .. } = line;
        let (help, value) = (crate::text::problem::kept_by_unit(), value.to_owned());
        view! { <Field name id=id label help value readonly=true problem=problems.of(id)/> }.into_any()
    }

    /// What was chosen from a list, each as the form sends it and as people read it; `free` is the choice.
    pub(super) fn choice(
        &self,
        id: &'static str,
        label: String,
        chosen: Vec<(String, String)>,
        many: bool,
        free: impl FnOnce(String) -> AnyView,
    ) -> AnyView {
        if !self.holds(id) {
            return free(label);
        }
        let name = line(id, String::new()).name;
        let name = if many { format!("{name}[]") } else { name };
        let words = chosen.iter().map(|(_, label)| label.clone()).collect::<Vec<_>>().join(", ");
        let sent =
            chosen.into_iter().map(move |(code, _)| view! { <input type="hidden" name=name.clone() value=code/> });
        view! {
            <div class="stack">
                <Field name=id label help=crate::text::problem::kept_by_unit() value=words readonly=true/>
                {sent.collect_view()}
            </div>
        }
        .into_any()
    }
}

/// Values of a list, each as the form sends it and as people read it.
pub(super) fn chosen<'a, T: Vocabulary + Label + 'a>(values: impl IntoIterator<Item = &'a T>) -> Vec<(String, String)> {
    values.into_iter().map(|value| (value.code().to_owned(), value.label())).collect()
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
    view! { <Choice name id=id legend=label items many=true chosen optional columns=true problem=problems.of(id)/> }
        .into_any()
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

/// The words for a field of the form by its id; a field of a school by its name behind `school-`.
pub(crate) fn field_label(id: &str) -> Option<String> {
    Some(match id {
        "picked" => say::school_block(),
        "unit" => say::country(),
        "school-name" => say::school_name(),
        "school-levels" => say::levels(),
        "school-track" => say::track(),
        "school-status" => say::status(),
        "school-area" => say::area(),
        "school-address" => say::address(),
        "school-postal_code" => say::postal_code(),
        "school-town" => say::town(),
        "school-region" => say::region(),
        "school-code" => say::code(),
        "school-phone" => say::school_phone(),
        "school-fax" => say::fax(),
        "school-email" => say::school_email(),
        "school-website" => say::school_website(),
        "school-pupils" => say::pupils(),
        "school-tools" => say::school_tools(),
        "school-in_other_projects" => say::other_projects(),
        "school-head_first_name" => say::head_first_name(),
        "school-head_last_name" => say::head_last_name(),
        "school-head_email" => say::head_email(),
        "school-head_languages" => say::head_languages(),
        "role" => say::role(),
        "subjects" => say::subjects(),
        "ages_from" | "ages_to" => say::ages(),
        "pupils_involved" => say::pupils_involved(),
        "phone" => say::phone(),
        "website" => say::website(),
        "available" => say::available(),
        "wished_countries" => say::wished_countries(),
        "wished_languages" => say::wished_languages(),
        "wished_subjects" => say::wished_subjects(),
        "wished_topic" => say::wished_topic(),
        "tools" => say::tools(),
        "lab_access" => say::lab_access(),
        "home_access" => say::home_access(),
        "experience" => say::experience(),
        _ if id.starts_with("spoken") => say::spoken(),
        _ if id.starts_with("idea") => say::idea_block(),
        _ => return None,
    })
}

/// The value of a school's field in words: the log of changes keeps the codes.
pub(crate) fn field_value(field: &str, text: &str) -> String {
    fn word<T: FromStr + Label>(code: &str) -> String {
        code.parse::<T>().map_or_else(|_| code.to_owned(), T::label)
    }
    fn words<T: FromStr + Label>(column: &str) -> String {
        let codes = column.split(',').filter(|code| !code.is_empty());
        codes.map(word::<T>).collect::<Vec<_>>().join(", ")
    }
    match field {
        "levels" => words::<SchoolLevel>(text),
        "tools" => words::<Tool>(text),
        "head_languages" => words::<SpokenLanguage>(text),
        "track" => word::<SchoolTrack>(text),
        "status" => word::<SchoolStatus>(text),
        "area" => word::<SchoolArea>(text),
        "in_other_projects" if text == "true" => crate::text::ui::yes(),
        "in_other_projects" if text == "false" => crate::text::ui::no(),
        _ => text.to_owned(),
    }
}
