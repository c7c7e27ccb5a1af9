//! The accessibility statement.

use super::names::public;
use super::prose::{Part, ProsePage};
use crate::text::accessibility as words;
use crate::text::portal::contact_title;
use leptos::prelude::*;

/// The accessibility statement.
#[component]
pub fn AccessibilityPage() -> impl IntoView {
    use words::*;
    let parts = vec![
        Part::told("standard", standard_title(), [standard_text()]),
        Part::listed(
            "works",
            works_title(),
            [
                works_keyboard(),
                works_reader(),
                works_script(),
                works_zoom(),
                works_colour(),
                works_motion(),
                works_map(),
            ],
        ),
        Part::listed("limits", limits_title(), [limits_content(), limits_languages()]),
        Part::told("tested", tested_title(), [tested_text()]),
        Part::told("tell", tell_title(), [tell_text(), tell_authority()]),
    ];
    view! {
        <ProsePage
            title=title()
            description=description()
            path="accessibility"
            lead=lead()
            parts
            end=view! { <p><a href=public("contact")>{contact_title()}</a></p> }.into_any()
        />
    }
}
