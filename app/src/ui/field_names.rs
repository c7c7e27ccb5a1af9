//! What the fields of a page are called: an error summary says with each problem where it is.

use crate::text;
use leptos::prelude::*;
use std::collections::BTreeMap;

/// The labels by the ids of their fields. Fields write them there while a page is made, before its summaries are.
#[derive(Clone, Copy)]
pub struct FieldNames(StoredValue<BTreeMap<String, String>>);

impl FieldNames {
    /// Puts the names of the page into the context; called once by the app.
    pub fn provide() {
        provide_context(Self(StoredValue::new(BTreeMap::new())));
    }

    /// Those of this page.
    pub(super) fn here() -> Option<Self> {
        use_context()
    }

    /// What a field is called.
    pub(super) fn of(self, id: &str) -> Option<String> {
        self.0.try_with_value(|names| names.get(id).cloned()).flatten()
    }
}

/// Notes what a field is called.
pub(super) fn note(id: &str, label: &str) {
    if let Some(FieldNames(names)) = FieldNames::here() {
        // The names outlive the page whose field this is.
        let _noted = names.try_update_value(|names| names.insert(id.to_owned(), label.to_owned()));
    }
}

/// A problem with the name of its field before it. A question keeps its own mark.
pub(super) fn named(label: &str, problem: &str) -> String {
    if label.ends_with(['?', '!', '.', ':', '…']) {
        format!("{label} {problem}")
    } else {
        text::ui::problem_of(label, problem)
    }
}
