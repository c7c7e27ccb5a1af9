//! Schools and projects as rows of public lists.

use super::names::{self, public};
use crate::text::portal as words;
use crate::ui::Country;
use domain::portal::{ProjectRow, SchoolRow};
use leptos::prelude::*;

/// A list of schools.
#[component]
pub(super) fn SchoolRows(
    /// The schools.
    rows: Vec<SchoolRow>,
) -> impl IntoView {
    let rows = rows.into_iter().map(|school| {
        let levels = names::levels(&school.levels);
        let place = if levels.is_empty() { school.town } else { format!("{} · {levels}", school.town) };
        view! {
            <li>
                <h3><a href=public(&format!("schools/{}", school.id))>{school.name}</a></h3>
                <p class="faint">{place}</p>
            </li>
        }
    });
    view! { <ul class="columns plain-cards">{rows.collect_view()}</ul> }
}

/// A list of projects.
#[component]
pub(super) fn ProjectRows(
    /// The projects.
    rows: Vec<ProjectRow>,
) -> impl IntoView {
    let rows = rows.into_iter().map(|project| {
        let language = project.languages.as_slice().first().map(|language| language.code());
        let countries = project
            .countries
            .iter()
            .map(|country| view! { <Country code=country.code() name=names::country(*country)/> })
            .collect_view();
        let (from, to) = project.ages;
        let languages = names::languages(&project.languages);
        let about =
            if from == to { words::project_row_one(from, languages) } else { words::project_row(from, to, languages) };
        view! {
            <li>
                <h3 lang=language><a href=public(&format!("projects/{}", project.id))>{project.title}</a></h3>
                <p class="facts">{countries}</p>
                <p class="faint">{about}</p>
            </li>
        }
    });
    view! { <ul class="columns plain-cards">{rows.collect_view()}</ul> }
}
