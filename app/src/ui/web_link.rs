//! A web address that somebody wrote.

use leptos::either::Either;
use leptos::prelude::*;

/// A web address that somebody wrote: a link where it leads to the web, else what it is, a text.
#[component]
pub fn WebLink(
    /// The address.
    #[prop(into)]
    address: String,
    /// It opens beside the page.
    #[prop(optional)]
    beside: bool,
) -> impl IntoView {
    if !leads_to_the_web(&address) {
        return Either::Left(address);
    }
    let href = address.clone();
    let target = beside.then_some("_blank");
    Either::Right(view! { <a href=href rel="nofollow noopener noreferrer" target=target>{address}</a> })
}

fn leads_to_the_web(address: &str) -> bool {
    address.starts_with("https://") || address.starts_with("http://")
}

#[cfg(test)]
mod tests {
    use super::leads_to_the_web;

    #[test]
    fn only_addresses_of_the_web_are_links() {
        for (address, link) in [
            ("https://school.example", true),
            ("http://school.example/a", true),
            ("javascript:alert(1)", false),
            (" javascript:alert(1)", false),
            ("data:text/html,x", false),
            ("school.example", false),
            ("", false),
        ] {
            assert_eq!(leads_to_the_web(address), link, "{address}");
        }
    }
}
