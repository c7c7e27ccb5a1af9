//! The form of the filters: a plain form of the method GET, so that every search has an address. With scripts a tick
//! searches at once.

use super::words::{band_word, in_use, sort_word};
use crate::text::{Label, twinfinder as say};
use crate::ui::{Button, Facet, FacetLines, FacetValue, Facets as Fold, Field, FieldKind, Item, Select};
use domain::twinfinder::{AgeBand, Facets, OwnCountry, Search, Sort};
use domain::vocabulary::{CodeSet, Vocabulary};
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Element, Event, HtmlFormElement, HtmlInputElement};
use leptos_router::components::Form;

/// The values of a filter: those in use first, then the most frequent; one in use stays when it would leave nobody.
fn values<T: Vocabulary + Label>(counted: &[(T, i64)], chosen: &CodeSet<T>, flag: bool) -> Vec<FacetValue> {
    let line = |value: T, people: i64| FacetValue {
        value: value.code().to_owned(),
        label: value.label(),
        count: Some(people),
        chosen: chosen.contains(&value),
        flag: flag.then(|| value.code().to_owned()),
    };
    let missing =
        chosen.iter().filter(|value| counted.iter().all(|(other, _)| other != *value)).map(|value| line(*value, 0));
    let mut values: Vec<FacetValue> =
        counted.iter().map(|(value, people)| line(*value, *people)).chain(missing).collect();
    values.sort_by_key(|value| !value.chosen);
    values
}

/// The bands of age, from the youngest.
fn bands(counted: &[(AgeBand, i64)], chosen: &CodeSet<AgeBand>) -> Vec<FacetValue> {
    let people = |band: AgeBand| counted.iter().find(|(other, _)| *other == band).map_or(0, |(_, people)| *people);
    let line = |band: AgeBand| FacetValue {
        value: band.code().to_owned(),
        label: band_word(band),
        count: Some(people(band)),
        chosen: chosen.contains(&band),
        flag: None,
    };
    AgeBand::ALL.into_iter().map(line).collect()
}

/// At least so many stars.
fn stars(chosen: i64) -> Vec<FacetValue> {
    let words = |least: i64| if least == 0 { say::any_stars() } else { say::at_least_stars(least) };
    let line = |least: i64| FacetValue {
        value: least.to_string(),
        label: words(least),
        count: None,
        chosen: least == chosen,
        flag: None,
    };
    (0..=3).map(line).collect()
}

/// A filter that is on or off.
fn switch(label: String, people: Option<i64>, on: bool) -> Vec<FacetValue> {
    vec![FacetValue { value: "1".into(), label, count: people, chosen: on, flag: None }]
}

/// The id of the form.
const FORM: &str = "filters";
/// What was ticked last, as a selector on the form.
const TICKED: &str = "data-ticked";

/// A tick searches at once; words wait for the button.
fn tick(event: Event) {
    let input = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
    let Some(input) = input.filter(is_box) else { return };
    let form = input.form();
    if let Some(form) = &form {
        let selector = format!("input[name='{}'][value='{}']", input.name(), input.value());
        // Fails only for a name that no attribute can have.
        let _ = form.set_attribute(TICKED, &selector);
    }
    submit(form);
}

/// Each box as the results have it: whoever goes back before they came has ticked one that is not in use.
fn as_in_use(form: &Element) {
    let inputs = form.get_elements_by_tag_name("input");
    let inputs = (0..inputs.length()).filter_map(|number| inputs.item(number)?.dyn_into::<HtmlInputElement>().ok());
    inputs.filter(is_box).for_each(|input| input.set_checked(input.default_checked()));
}

fn is_box(input: &HtmlInputElement) -> bool {
    ["checkbox", "radio"].contains(&input.type_().as_str())
}

/// The values in use come first: when the results are there, another value stands in the place of what was ticked, and the
/// focus goes along with it, unless she has gone elsewhere meanwhile.
fn results_came() {
    let Some(form) = document().get_element_by_id(FORM) else { return };
    as_in_use(&form);
    let Some(selector) = form.get_attribute(TICKED) else { return };
    // It is there, and it can be taken away.
    let _ = form.remove_attribute(TICKED);
    let at_boxes = |active: Element| active.tag_name() == "BODY" || active.dyn_ref().is_some_and(is_box);
    let input = form.query_selector(&selector).ok().flatten();
    let input = input.and_then(|input| input.dyn_into::<HtmlInputElement>().ok());
    if let (Some(input), true) = (input, document().active_element().is_some_and(at_boxes)) {
        // Fails only for what cannot be focused.
        let _ = input.focus();
    }
}

fn submit(form: Option<HtmlFormElement>) {
    if let Some(form) = form {
        // Fails only for a form that has left the page.
        let _ = form.request_submit();
    }
}

/// The whole form.
#[component]
pub(super) fn Filters(facets: Facets, own: OwnCountry, search: Search) -> impl IntoView {
    let used = in_use(&search).len() as u32;
    let summary = if used == 0 { say::narrow() } else { say::narrow_used(used) };
    let open = search.levels.is_empty() && search.region.is_empty() && search.stars == 0;
    // The effect comes before the results have taken their place, the next frame after it.
    Effect::new(|_| request_animation_frame(results_came));
    view! {
        <Form method="get" action="/twinfinder" noscroll=true attr:id=FORM attr:aria-label=say::narrow() on:change=tick>
            <Fold summary>
                <Field name="q" id="words" kind=FieldKind::Search label=say::words() help=say::words_help() value=search.words.clone() maxlength=120/>
                <Facet name="language" legend=say::filter_language() values=values(&facets.languages, &search.languages, false) more=say::more_values() open=true/>
                <Facet name="ages" legend=say::filter_ages() values=bands(&facets.ages, &search.ages) open=true/>
                <Facet name="country" legend=say::filter_country() values=values(&facets.countries, &search.countries, true) more=say::more_values() open=true/>
                <Facet name="subject" legend=say::filter_subject() values=values(&facets.subjects, &search.subjects, false) more=say::more_values() open=true/>
                <details open=!open>
                    <summary>{say::more_filters()}</summary>
                    <div class="stack">
                        <FacetLines name="available" values=switch(say::filter_available(), Some(facets.available), search.available)/>
                        <Facet name="level" legend=say::filter_level() values=values(&facets.levels, &search.levels, false) more=say::more_values() open=true/>
                        <Facet name="stars" legend=say::filter_stars() values=stars(search.stars) single=true open=true/>
                        <Field name="region" label=say::filter_region() value=search.region.clone() maxlength=100/>
                        {own.can_include.then(|| view! { <FacetLines name="national" values=switch(say::include_country(own.country.label()), None, false)/> })}
                    </div>
                </details>
                {own.included.then(|| view! { <input type="hidden" name="national" value="1"/> })}
                {(search.sort != Sort::default()).then(|| view! { <input type="hidden" name="sort" value=search.sort.code()/> })}
                <Button>{say::search()}</Button>
            </Fold>
        </Form>
    }
    .into_any()
}

/// The order of the rows: a form of its own that keeps the filters.
#[component]
pub(super) fn Order(search: Search) -> impl IntoView {
    let items: Vec<Item> = Sort::ALL.into_iter().map(|sort| Item::new(sort.code(), sort_word(sort))).collect();
    let keep = kept_fields(&search).into_iter();
    let keep = keep.map(|(name, value)| view! { <input type="hidden" name=name value=value/> }).collect_view();
    view! {
        <Form method="get" action="/twinfinder" noscroll=true attr:class="row" attr:data-gap="tight" on:change=reorder>
            {keep}
            <Select name="sort" label=say::sort_by() items value=search.sort.code() required=true inline=true/>
            <Button small=true>{say::sort()}</Button>
        </Form>
    }
    .into_any()
}

fn reorder(event: Event) {
    let select = event.target().and_then(|target| target.dyn_into::<leptos::web_sys::HtmlSelectElement>().ok());
    submit(select.and_then(|select| select.form()));
}

/// Everything but order and page, as fields of a form.
fn kept_fields(search: &Search) -> Vec<(&'static str, String)> {
    fn many<T: std::fmt::Display>(name: &'static str, values: &CodeSet<T>) -> Vec<(&'static str, String)> {
        values.iter().map(|value| (name, value.to_string())).collect()
    }
    let mut fields = Vec::new();
    let single = [
        ("q", search.words.clone(), search.words.is_empty()),
        ("region", search.region.clone(), search.region.is_empty()),
        ("available", "1".to_owned(), !search.available),
        ("stars", search.stars.to_string(), search.stars == 0),
        ("national", "1".to_owned(), !search.national),
    ];
    fields.extend(single.into_iter().filter(|(_, _, usual)| !usual).map(|(name, value, _)| (name, value)));
    fields.extend(many("country", &search.countries));
    fields.extend(many("language", &search.languages));
    fields.extend(many("subject", &search.subjects));
    fields.extend(many("ages", &search.ages));
    fields.extend(many("level", &search.levels));
    fields
}
