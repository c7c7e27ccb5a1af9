//! `/projects/{id}/versions?old=…&new=…`: two versions of a text, for founders and officers.

use super::parts::{changes_view, project_in_address};
use crate::frame::shown;
use crate::project::api::{self, ComparisonWords};
use crate::resource::resource;
use crate::text::project as say;
use crate::ui::Title;
use crate::ui::{PageHead, SectionHead};
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

/// Two versions of the text of a project.
#[component]
pub fn ProjectVersions() -> impl IntoView {
    let id = project_in_address();
    let query = use_query_map();
    let number = move |name: &str| query.read().get(name).and_then(|number| number.parse().ok()).unwrap_or(0);
    let source = move || (id.get(), number("old"), number("new"));
    let comparison = resource(source, |(id, old, new)| api::compare(id, old, new));
    shown(comparison, move |words| view! { <Compared words/> })
}

#[component]
fn Compared(words: ComparisonWords) -> impl IntoView {
    let ComparisonWords { comparison, old, new, page } = words;
    let title = say::compare_title(&comparison.title);
    let versions = [old, new].into_iter().map(|version| {
        let reason = (!version.reason.is_empty()).then_some(version.reason);
        view! {
            <li>
                <span>{say::version_by(version.number.to_string(), version.sentence)}</span>
                {reason.map(|reason| view! { " "<q>{reason}</q> })}
            </li>
        }
    });
    let same = comparison.changes.is_empty();
    view! {
        <Title text=title.clone()/>
        <div class="page stack">
            <PageHead title/>
            <SectionHead id="versions" title=say::versions()/>
            <ul class="plain">{versions.collect_view()}</ul>
            {same.then(|| view! { <p>{say::nothing_changed()}</p> })}
            {changes_view(comparison.changes, Some(&comparison.old_text), &comparison.new_text)}
            <p><a href=page>{say::back_to_project()}</a></p>
        </div>
    }
    .into_any()
}
