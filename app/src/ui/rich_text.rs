//! Rich text as readers see it. Besides [`TextArea`](super::TextArea) the only place that takes HTML, and the HTML
//! comes from `Document::to_html` or `Difference::to_html`, which write it from typed blocks.

use crate::text;
use domain::document::difference::ChangeWords;
use leptos::prelude::*;

/// A document, rendered.
#[component]
pub fn RichText(
    /// What the domain wrote: `document.to_html(…)`.
    #[prop(into)]
    html: String,
    /// The language of the text, when it is not the page's.
    #[prop(optional, into)]
    lang: Option<String>,
) -> impl IntoView {
    view! { <div class="prose" lang=lang inner_html=html></div> }
}

/// The words of a comparison in the reader's language.
pub fn change_words() -> ChangeWords {
    ChangeWords {
        added: text::editor::change_added(),
        removed: text::editor::change_removed(),
        picture: text::editor::picture(),
        decorative: text::editor::change_decorative(),
        rule: text::editor::rule(),
    }
}
