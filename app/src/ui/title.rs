//! The title of the document.

use leptos::prelude::*;
use leptos_meta::Title as DocumentTitle;

/// The title of the document. `leptos_meta` writes it into a page of the server as it is, and titles hold what people wrote:
/// here it is escaped. Pages use this one only.
#[component]
pub fn Title(
    /// What stands in the browser's tab.
    #[prop(into)]
    text: String,
) -> impl IntoView {
    let text = if cfg!(feature = "ssr") { escaped(&text) } else { text };
    view! { <DocumentTitle text/> }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[test]
    fn a_title_never_ends_before_its_end() {
        assert_eq!(escaped("a</title><b> & c"), "a&lt;/title&gt;&lt;b&gt; &amp; c");
    }
}
