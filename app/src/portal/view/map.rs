//! The map of Europe as our own drawing, and the same in words.

use super::names;
use crate::frame::PageMeta;
use crate::portal::map_paths::{OTHER_LAND, OUTLINES, Outline, SIZE};
use crate::text;
use crate::ui::Country;
use domain::document::escaped;
use domain::portal::CountryFigures;
use leptos::prelude::*;

/// Countries large enough to carry their name on the map, and how far below its middle the name stands: neighbours
/// must not run into each other in any language.
const NAMED: [(&str, i32); 11] = [
    ("DE", -14),
    ("ES", 0),
    ("FI", 14),
    ("FR", 0),
    ("IT", 0),
    ("NO", 44),
    ("PL", 16),
    ("RO", 0),
    ("SE", -20),
    ("TR", 0),
    ("UA", 0),
];

/// Up to so many dots a country also gets a wide ring around them to point at.
const SMALL: usize = 40;

/// The map: each country that takes part is a link with its name and figures. Beside it stands [`CountryList`], which
/// says the same to who does not see or point.
#[component]
pub fn MapOfEurope(
    /// The countries that take part.
    countries: Vec<CountryFigures>,
) -> impl IntoView {
    let drawing = drawing(&countries);
    let (width, height) = SIZE;
    view! {
        <figure class="map europe">
            <a class="skip" href="#countries">{text::portal::map_skip()}</a>
            <svg
                viewBox=format!("0 0 {width} {height}")
                role="group"
                aria-label=text::portal::map_figure()
                inner_html=drawing
            ></svg>
            <figcaption class="faint">
                <span class="legend" data-lit="">{text::portal::map_legend_lit()}</span>
                " "
                <span class="legend">{text::portal::map_legend_dim()}</span>
            </figcaption>
        </figure>
    }
}

/// The inside of the drawing. One piece of text: no country of it ever changes while the page is open.
fn drawing(countries: &[CountryFigures]) -> String {
    let mut svg = format!("<path class=\"land\" d=\"{OTHER_LAND}\"></path>");
    let mut links = Vec::new();
    for outline in OUTLINES {
        match countries.iter().find(|one| one.country.code() == outline.code) {
            Some(figures) => links.push((outline, *figures)),
            None => svg.push_str(&format!("<path class=\"land\" d=\"{}\"></path>", outline.dots)),
        }
    }
    // Who goes through them by the keyboard meets them by name, as in the list.
    links.sort_by_cached_key(|(_, figures)| text::sorting_key(&names::country(figures.country)));
    for (outline, figures) in links {
        svg.push_str(&linked(outline, figures));
    }
    for (code, below) in NAMED {
        let lit = countries.iter().find(|one| one.country.code() == code && one.schools > 0);
        if let (Some(figures), Some(outline)) = (lit, OUTLINES.iter().find(|outline| outline.code == code)) {
            let (x, y) = (outline.middle.0, i32::from(outline.middle.1) + below);
            let name = escaped(&names::country(figures.country));
            svg.push_str(&format!("<text x=\"{x}\" y=\"{y}\" aria-hidden=\"true\">{name}</text>"));
        }
    }
    svg
}

/// One country: what can be pointed at below, its dots above.
fn linked(outline: &Outline, figures: CountryFigures) -> String {
    let Outline { code, dots, .. } = outline;
    let href = names::country_path(figures.country);
    let label = escaped(&sentence(figures));
    let lit = if figures.schools > 0 { "lit" } else { "" };
    let small = if dots.len() < SMALL { " small" } else { "" };
    format!(
        "<a class=\"{lit}{small}\" href=\"{href}\" aria-label=\"{label}\"><use href=\"#m{code}\"></use>\
         <path id=\"m{code}\" d=\"{dots}\"></path></a>"
    )
}

/// "12 schools, 3 projects"
fn counted(figures: CountryFigures) -> String {
    let schools = match figures.schools {
        0 => text::portal::count_none(),
        schools => text::portal::count_schools(schools),
    };
    match figures.projects {
        0 => schools,
        projects => format!("{schools}, {}", text::portal::count_projects(projects)),
    }
}

/// "Italy: 12 schools, 3 projects"
fn sentence(figures: CountryFigures) -> String {
    text::portal::map_country(names::country(figures.country), counted(figures))
}

/// The same as the map in words: every country with its figures, by name.
#[component]
pub fn CountryList(
    /// The countries that take part.
    mut countries: Vec<CountryFigures>,
) -> impl IntoView {
    countries.sort_by_cached_key(|one| text::sorting_key(&names::country(one.country)));
    let rows = countries.into_iter().map(|one| {
        let name = names::country(one.country);
        view! {
            <li>
                <a href=names::country_path(one.country)>
                    <Country code=one.country.code() name/>
                </a>
                <span class="figure">{counted(one)}</span>
            </li>
        }
    });
    view! { <ul class="map-list told" id="countries" tabindex="-1">{rows.collect_view()}</ul> }
}

/// The page of the map: map and list side by side.
#[component]
pub fn MapShown(
    /// The countries that take part.
    countries: Vec<CountryFigures>,
) -> impl IntoView {
    view! {
        <PageMeta title=text::portal::map_title() description=text::portal::map_description() path="map"/>
        <div class="page stack">
            <header class="page-head">
                <h1>{text::portal::map_title()}</h1>
                <p class="lead">{text::portal::map_lead()}</p>
            </header>
            <div class="map-and-list">
                <MapOfEurope countries=countries.clone()/>
                <section aria-labelledby="countries-title">
                    <h2 id="countries-title">{text::portal::map_list_title()}</h2>
                    <CountryList countries/>
                </section>
            </div>
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::vocabulary::Country;

    fn figures(country: Country, schools: i64) -> CountryFigures {
        CountryFigures { country, schools, projects: 1 }
    }

    #[test]
    fn every_country_has_its_place_on_the_map() {
        for country in Country::ALL {
            assert!(OUTLINES.iter().any(|outline| outline.code == country.code()), "{country} is not drawn");
        }
    }

    #[test]
    fn a_country_is_lit_linked_and_told_in_words() {
        let svg = drawing(&[figures(Country::Italy, 2), figures(Country::Malta, 0)]);
        assert!(svg.contains("<a class=\"lit\" href=\"/en/map/it\" aria-label=\"Italy: 2 schools, 1 project\">"));
        assert!(
            svg.contains("<a class=\" small\" href=\"/en/map/mt\" aria-label=\"Malta: no school yet, 1 project\">")
        );
        assert_eq!(svg.matches("<a ").count(), 2);
    }
}
