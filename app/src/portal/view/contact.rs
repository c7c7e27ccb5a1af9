//! How to reach the units and the people who run the site.

use super::names::{self, public};
use super::prose::{Part, ProsePage};
use crate::text::portal as words;
use crate::ui::Country;
use domain::portal::CountryFigures;
use leptos::prelude::*;

/// The contact page.
#[component]
pub fn ContactShown(
    /// The address of the instance (`contact.email`), or empty.
    email: String,
    /// The countries, each of which leads to its unit.
    countries: Vec<CountryFigures>,
) -> impl IntoView {
    let address = match email.is_empty() {
        true => view! { <p>{words::contact_site_none()}</p> }.into_any(),
        false => {
            let mailto = format!("mailto:{email}");
            view! { <p><a href=mailto>{email}</a></p> }.into_any()
        }
    };
    let end = view! {
        <h2 id="site">{words::contact_site_title()}</h2>
        <p>{words::contact_site_text()}</p>
        {address}
        <h2 id="units">{words::contact_units_title()}</h2>
        <p>{words::contact_units_text()}</p>
        <UnitList countries/>
        <p><a href=public("privacy")>{crate::text::privacy::title()}</a></p>
    };
    view! {
        <ProsePage
            title=words::contact_title()
            description=words::contact_description()
            path="contact"
            lead=words::contact_lead()
            parts=vec![Part::told("report", words::contact_report_title(), [words::contact_report_text()])]
            end=end.into_any()
        />
    }
}

/// The countries by name; each leads to the contact of its unit.
#[component]
fn UnitList(mut countries: Vec<CountryFigures>) -> impl IntoView {
    countries.sort_by_cached_key(|one| crate::text::sorting_key(&names::country(one.country)));
    let links = countries.into_iter().map(|one| {
        let (code, name) = (one.country.code(), names::country(one.country));
        view! { <li><a href=format!("{}#unit", names::country_path(one.country))><Country code name/></a></li> }
    });
    view! { <ul class="map-list">{links.collect_view()}</ul> }
}
