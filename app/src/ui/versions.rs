//! Two versions of one text side by side, and the line that says which version this is.

use super::diff::{Part, difference};
use crate::text;
use leptos::prelude::*;

/// Two versions in words: what went is struck out in the older, what came is underlined in the newer.
#[component]
pub fn Versions(
    /// The name of the older version.
    #[prop(into)]
    older_name: String,
    /// The older text.
    #[prop(into)]
    older: String,
    /// The name of the newer version.
    #[prop(into)]
    newer_name: String,
    /// The newer text.
    #[prop(into)]
    newer: String,
) -> impl IntoView {
    let parts = difference(&older, &newer);
    let left = parts.iter().filter(|part| !matches!(part, Part::Came(_))).map(part_view).collect_view();
    let right = parts.iter().filter(|part| !matches!(part, Part::Went(_))).map(part_view).collect_view();
    view! {
        <div class="versions">
            <section><h3>{older_name}</h3><p>{left}</p></section>
            <section><h3>{newer_name}</h3><p>{right}</p></section>
        </div>
    }
    .into_any()
}

fn part_view(part: &Part) -> AnyView {
    let word = |word: String| view! { <span class="visually-hidden">" "{word}" "</span> };
    match part {
        Part::Same(words) => words.clone().into_any(),
        Part::Went(words) => view! { <del>{word(text::ui::removed())}{words.clone()}</del> }.into_any(),
        Part::Came(words) => view! { <ins>{word(text::ui::added())}{words.clone()}</ins> }.into_any(),
    }
}

/// "Version 14": the line under a text that changes.
#[component]
pub fn VersionLine(
    /// The number of the version.
    number: u32,
    /// Who changed it and when.
    #[prop(into)]
    changed: String,
    /// What only the printed page says: from where and when it was printed.
    #[prop(optional, into)]
    printed: Option<String>,
    /// Links to other versions.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    view! {
        <p class="version-line">
            <span>{text::ui::version(number.to_string())}</span>
            <span>{changed}</span>
            {children.map(|children| children())}
            {printed.map(|printed| view! { <span class="print-only">{printed}</span> })}
        </p>
    }
    .into_any()
}
