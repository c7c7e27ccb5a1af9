//! Pages of schools: one's own, and the desk of a unit's.

mod acts;
mod fields;
mod form;
mod list;
mod own;
mod record;

pub use fields::SchoolFields;
pub use list::SchoolDesk;
pub use own::OwnSchoolPage;
pub use record::SchoolAtDesk;

use crate::registration::field_label;
use crate::text::profile as say;
use crate::ui::{Tag, Tone};
use domain::school::SchoolState;
use leptos::prelude::*;

/// The label of a field of the record.
fn label(field: &str) -> String {
    field_label(&format!("school-{field}")).unwrap_or_default()
}

/// The state of a school as a tag.
fn state_tag(state: SchoolState) -> impl IntoView {
    let (tone, words) = match state {
        SchoolState::Proposed => (Tone::Wait, say::school_proposed()),
        SchoolState::Confirmed => (Tone::Good, say::school_confirmed()),
        SchoolState::Merged => (Tone::Plain, say::school_merged()),
        SchoolState::Closed => (Tone::Plain, say::school_closed()),
    };
    view! { <Tag tone>{words}</Tag> }
}
