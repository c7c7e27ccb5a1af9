//! Pages of running text.

use crate::frame::PageMeta;
use leptos::prelude::*;

/// A part of a text under its own heading.
pub(super) struct Part {
    /// Where links lead: `about#safe`.
    pub(super) anchor: &'static str,
    /// The heading.
    pub(super) title: String,
    /// Paragraphs.
    pub(super) paragraphs: Vec<String>,
    /// Points below them.
    pub(super) points: Vec<String>,
}

impl Part {
    /// A part of paragraphs.
    pub(super) fn told(anchor: &'static str, title: String, paragraphs: impl Into<Vec<String>>) -> Self {
        Self { anchor, title, paragraphs: paragraphs.into(), points: Vec::new() }
    }

    /// A part of points.
    pub(super) fn listed(anchor: &'static str, title: String, points: impl Into<Vec<String>>) -> Self {
        Self { anchor, title, paragraphs: Vec::new(), points: points.into() }
    }

    fn view(self) -> impl IntoView + use<> {
        let paragraphs = self.paragraphs.into_iter().map(|text| view! { <p>{text}</p> }).collect_view();
        let points = (!self.points.is_empty()).then(|| {
            let points = self.points.into_iter().map(|text| view! { <li>{text}</li> }).collect_view();
            view! { <ul>{points}</ul> }
        });
        view! {
            <h2 id=self.anchor>{self.title}</h2>
            {paragraphs}
            {points}
        }
    }
}

/// A page of running text: title, lead, parts, and what stands in the margin.
#[component]
pub(super) fn ProsePage(
    /// The title.
    title: String,
    /// One sentence for lists of results.
    description: String,
    /// Its address behind the language.
    path: &'static str,
    /// The first paragraph.
    lead: String,
    /// A line above the lead: the version of a text that people accept.
    #[prop(optional)]
    version: Option<String>,
    /// The parts.
    parts: Vec<Part>,
    /// What follows the text.
    #[prop(optional, into)]
    end: Option<AnyView>,
    /// What stands in the margin.
    #[prop(optional, into)]
    margin: Option<AnyView>,
) -> impl IntoView {
    let heading = title.clone();
    let parts = parts.into_iter().map(Part::view).collect_view();
    view! {
        <PageMeta title description path/>
        <div class="page with-margin">
            <article class="prose">
                <h1>{heading}</h1>
                {version.map(|version| view! { <p class="faint">{version}</p> })}
                <p class="lead">{lead}</p>
                {parts}
                {end}
            </article>
            {margin}
        </div>
    }
    .into_any()
}

/// Links to the parts of a long text, in its margin.
pub(super) fn contents(label: String, parts: &[Part]) -> AnyView {
    let links = parts
        .iter()
        .map(|part| view! { <li><a href=format!("#{}", part.anchor)>{part.title.clone()}</a></li> })
        .collect_view();
    view! {
        <nav class="margin" aria-label=label>
            <ul class="stack" data-gap="tight">{links}</ul>
        </nav>
    }
    .into_any()
}
