//! The form of the filters: a plain form of the method GET, so that every search has an address. With scripts a tick
//! searches at once.

use super::words::{band_word, in_use, sort_word};
use crate::text::{Label, twinfinder as say};
use crate::ui::{Button, Facets as Fold, Field, FieldKind, Flag, Item, Select};
use domain::twinfinder::{AgeBand, Facets, OwnCountry, Search, Sort};
use domain::vocabulary::{CodeSet, SchoolLevel, Vocabulary};
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Element, Event, HtmlFormElement, HtmlInputElement};
use leptos_router::components::Form;

/// Values of a facet shown before the fold.
const SHOWN: usize = 8;

/// One box with how many it would leave.
#[derive(Clone)]
struct Line {
    code: String,
    label: String,
    people: i64,
    chosen: bool,
    flag: bool,
}

/// The values of a filter: those in use first, then the most frequent; one in use stays when it would leave nobody.
fn lines<T: Vocabulary + Label>(counted: &[(T, i64)], chosen: &CodeSet<T>, flag: bool) -> Vec<Line> {
    let line = |value: T, people: i64| Line {
        code: value.code().to_owned(),
        label: value.label(),
        people,
        chosen: chosen.contains(&value),
        flag,
    };
    let missing =
        chosen.iter().filter(|value| counted.iter().all(|(other, _)| other != *value)).map(|value| line(*value, 0));
    let mut lines: Vec<Line> = counted.iter().map(|(value, people)| line(*value, *people)).chain(missing).collect();
    lines.sort_by_key(|line| !line.chosen);
    lines
}

/// The bands of age, from the youngest.
fn bands(counted: &[(AgeBand, i64)], chosen: &CodeSet<AgeBand>) -> Vec<Line> {
    let people = |band: AgeBand| counted.iter().find(|(other, _)| *other == band).map_or(0, |(_, people)| *people);
    let line = |band: AgeBand| Line {
        code: band.code().to_owned(),
        label: band_word(band),
        people: people(band),
        chosen: chosen.contains(&band),
        flag: false,
    };
    AgeBand::ALL.into_iter().map(line).collect()
}

/// The id of the form.
const FORM: &str = "filters";
/// What was ticked last, as a selector on the form.
const TICKED: &str = "data-ticked";

/// A tick searches at once; words wait for the button.
fn tick(event: Event) {
    let input = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
    let Some(input) = input.filter(|input| ["checkbox", "radio"].contains(&input.type_().as_str())) else { return };
    let form = input.form();
    if let Some(form) = &form {
        let selector = format!("input[name='{}'][value='{}']", input.name(), input.value());
        // Fails only for a name that no attribute can have.
        let _ = form.set_attribute(TICKED, &selector);
    }
    submit(form);
}

/// The values in use come first: when the results are there, another value stands in the place of what was ticked, and the
/// focus goes along with it, unless she has gone elsewhere meanwhile.
fn follow_tick() {
    let Some(form) = document().get_element_by_id(FORM) else { return };
    let Some(selector) = form.get_attribute(TICKED) else { return };
    // It is there, and it can be taken away.
    let _ = form.remove_attribute(TICKED);
    let is_box = |active: Element| {
        active.tag_name() == "BODY" || active.matches("[type=checkbox], [type=radio]").is_ok_and(|is| is)
    };
    let input = form.query_selector(&selector).ok().flatten();
    let input = input.and_then(|input| input.dyn_into::<HtmlInputElement>().ok());
    if let (Some(input), true) = (input, document().active_element().is_some_and(is_box)) {
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
    Effect::new(|_| request_animation_frame(follow_tick));
    view! {
        <Form method="get" action="/twinfinder" noscroll=true attr:id=FORM attr:aria-label=say::narrow() on:change=tick>
            <Fold summary>
                <Field name="q" id="words" kind=FieldKind::Search label=say::words() help=say::words_help() value=search.words.clone() maxlength=120/>
                <Boxes name="language" legend=say::filter_language() lines=lines(&facets.languages, &search.languages, false) open=true/>
                <Boxes name="ages" legend=say::filter_ages() lines=bands(&facets.ages, &search.ages) open=true/>
                <Boxes name="country" legend=say::filter_country() lines=lines(&facets.countries, &search.countries, true) open=true/>
                <Boxes name="subject" legend=say::filter_subject() lines=lines(&facets.subjects, &search.subjects, false) open=true/>
                <details open=!open>
                    <summary>{say::more_filters()}</summary>
                    <div class="stack">
                        <Tick name="available" label=say::filter_available() people=Some(facets.available) on=search.available/>
                        <Boxes name="level" legend=say::filter_level() lines=levels(&facets, &search) open=true/>
                        <StarsChoice stars=search.stars/>
                        <Field name="region" label=say::filter_region() value=search.region.clone() maxlength=100/>
                        {own.can_include.then(|| view! { <Tick name="national" label=say::include_country(own.country.label()) people=None on=false/> })}
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

fn levels(facets: &Facets, search: &Search) -> Vec<Line> {
    lines::<SchoolLevel>(&facets.levels, &search.levels, false)
}

/// A filter whose values are ticked; the rarer ones behind a fold.
#[component]
fn Boxes(name: &'static str, legend: String, lines: Vec<Line>, #[prop(optional)] open: bool) -> impl IntoView {
    let open = open || lines.iter().any(|line| line.chosen);
    let (shown, more) = lines.split_at(lines.len().min(SHOWN.max(lines.iter().filter(|line| line.chosen).count())));
    let row = move |line: &Line| view! { <FacetBox name line=line.clone()/> };
    let shown = shown.iter().map(row).collect_view();
    let more = (!more.is_empty()).then(|| {
        let more = more.iter().map(row).collect_view();
        view! { <details><summary>{say::more_values()}</summary>{more}</details> }
    });
    view! {
        <details open=open>
            <summary>{legend.clone()}</summary>
            <fieldset><legend class="visually-hidden">{legend}</legend>{shown}{more}</fieldset>
        </details>
    }
    .into_any()
}

/// One box. Its state is set as a property too, since results replace each other in place.
#[component]
fn FacetBox(name: &'static str, line: Line) -> impl IntoView {
    view! {
        <label class="facet">
            <input type="checkbox" name=name value=line.code.clone() checked=line.chosen prop:checked=line.chosen/>
            {line.flag.then(|| view! { <Flag code=line.code/> })}
            {line.label}
            <span class="figure">{line.people}</span>
        </label>
    }
}

/// A filter that is on or off.
#[component]
fn Tick(name: &'static str, label: String, people: Option<i64>, on: bool) -> impl IntoView {
    view! {
        <label class="facet">
            <input type="checkbox" name=name value="1" checked=on prop:checked=on/>
            {label}
            {people.map(|people| view! { <span class="figure">{people}</span> })}
        </label>
    }
}

/// At least so many stars.
#[component]
fn StarsChoice(stars: i64) -> impl IntoView {
    let words = |least: i64| if least == 0 { say::any_stars() } else { say::at_least_stars(least) };
    let line = move |least: i64| {
        view! {
            <label class="facet">
                <input type="radio" name="stars" value=least.to_string() checked={least == stars} prop:checked={least == stars}/>
                {words(least)}
            </label>
        }
    };
    view! {
        <details open=true>
            <summary>{say::filter_stars()}</summary>
            <fieldset><legend class="visually-hidden">{say::filter_stars()}</legend>{(0..=3).map(line).collect_view()}</fieldset>
        </details>
    }
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
