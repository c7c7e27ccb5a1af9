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

/// What follows each title within a frame: the space in which the page stands, and the name of the product.
#[component]
pub fn TitleEnd(
    /// The title of the space.
    #[prop(optional, into)]
    space: Option<String>,
) -> impl IntoView {
    let shown = |words: &str| if cfg!(feature = "ssr") { escaped(words) } else { words.to_owned() };
    let (space, brand) = (space.map(|space| shown(&space)), shown(crate::text::brand()));
    let formatter = move |title: String| whole(&title, space.as_deref(), &brand);
    view! { <DocumentTitle formatter/> }
}

/// A title with what follows it; the first page of a space is called like the space itself.
fn whole(title: &str, space: Option<&str>, brand: &str) -> String {
    match space.filter(|space| *space != title) {
        Some(space) => format!("{title} · {space} · {brand}"),
        None => format!("{title} · {brand}"),
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::{escaped, whole};

    #[test]
    fn a_title_never_ends_before_its_end() {
        assert_eq!(escaped("a</title><b> & c"), "a&lt;/title&gt;&lt;b&gt; &amp; c");
    }

    #[test]
    fn a_title_says_where_the_page_stands() {
        assert_eq!(whole("Mailbox", None, "Twinning"), "Mailbox · Twinning");
        assert_eq!(whole("Team", Some("Our streets"), "Twinning"), "Team · Our streets · Twinning");
        assert_eq!(whole("Our streets", Some("Our streets"), "Twinning"), "Our streets · Twinning");
    }
}
