//! `/unit/schools`: the schools of a unit. The address holds unit, words, filters and page.

use crate::frame::shown;
use crate::profile::view::state_tag;
use crate::school::api::{self, DeskPage};
use crate::text::{Label, school as say, twinfinder};
use crate::ui::Title;
use crate::ui::{Button, Chip, Chips, Empty, Field, FieldKind, NoResults, PageHead, Pager};
use crate::unit::view::DeskChoice;
use domain::school::{SchoolLine, SchoolSearch, SchoolState};
use domain::vocabulary::Unit;
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;
use leptos_router::params::ParamsMap;
use serde::{Deserialize, Serialize};

/// What the address says.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
struct Place {
    unit: Option<Unit>,
    search: SchoolSearch,
    page: i64,
}

impl Place {
    fn read(query: &ParamsMap) -> Self {
        let text =
            |name: &str| query.get(name).map(|text| text.replace('+', " ").trim().to_owned()).unwrap_or_default();
        let state = text("state");
        Self {
            unit: text("unit").parse().ok(),
            search: SchoolSearch {
                words: text("words"),
                state: SchoolState::ALL.into_iter().find(|one| one.code() == state),
                deserted: !text("deserted").is_empty(),
                twice: !text("twice").is_empty(),
            },
            page: text("page").parse().unwrap_or(1).max(1),
        }
    }

    /// The address of this place.
    fn href(&self) -> String {
        let mut query = ParamsMap::new();
        let mut one = |name: &'static str, value: Option<String>| {
            if let Some(value) = value {
                // The map decodes what it takes, so a percent sign must come encoded.
                query.insert(name, value.replace('%', "%25"));
            }
        };
        let SchoolSearch { words, state, deserted, twice } = &self.search;
        one("unit", self.unit.map(|unit| unit.to_string()));
        one("words", Some(words.clone()).filter(|words| !words.is_empty()));
        one("state", state.map(|state| state.code().to_owned()));
        one("deserted", deserted.then(|| "1".to_owned()));
        one("twice", twice.then(|| "1".to_owned()));
        one("page", Some(self.page.to_string()).filter(|_| self.page > 1));
        format!("/unit/schools{}", query.to_query_string())
    }

    /// The address of the first page of another search at the same desk.
    fn with(&self, change: impl FnOnce(&mut SchoolSearch)) -> String {
        let mut place = Self { page: 1, ..self.clone() };
        change(&mut place.search);
        place.href()
    }
}

/// The page.
#[component]
pub fn SchoolDesk() -> impl IntoView {
    let query = use_query_map();
    let place = Memo::new(move |_| Place::read(&query.read()));
    let page = Resource::new(
        move || place.get(),
        |place: Place| async move {
            let desk = api::desk(place.unit, place.search.clone(), place.page).await?;
            Ok((place, desk))
        },
    );
    view! {
        <Title text=say::title()/>
        <div class="page stack">
            {shown(page, |(place, desk)| view! { <Desk place desk/> })}
        </div>
    }
    .into_any()
}

#[component]
fn Desk(place: Place, desk: DeskPage) -> impl IntoView {
    let DeskPage { unit, desks, schools } = desk;
    let fields = format!("/unit/schools/fields?unit={unit}");
    let (page, pages, total) = (schools.page, schools.pages(), schools.total);
    let first = (page - 1) * schools.size + 1;
    let last = first + schools.rows.len() as i64 - 1;
    let turn = |number: i64| (1..=pages).contains(&number).then(|| Place { page: number, ..place.clone() }.href());
    let (previous, next) = (turn((page - 1).min(pages)), turn(page + 1));
    let body = if schools.rows.is_empty() {
        nothing(&place)
    } else {
        let summary = twinfinder::range(first.to_string(), last.to_string(), total.to_string());
        view! {
            <ul class="rows" data-gap="tight">{schools.rows.into_iter().map(row).collect_view()}</ul>
            <Pager summary previous next/>
        }
        .into_any()
    };
    view! {
        <div class="stack">
            <PageHead title=say::title() eyebrow=say::eyebrow(unit.label()) lead=say::lead()>
                <p><a href=fields>{say::fields_title()}</a></p>
            </PageHead>
            <DeskChoice action="/unit/schools" desks unit/>
            <Search place=place.clone()/>
            <Chips label=say::filters() chips=chips(&place)/>
            <div class="stack" aria-live="polite">{body}</div>
        </div>
    }
    .into_any()
}

/// Words of name, town and code; the filters in use stay.
#[component]
fn Search(place: Place) -> impl IntoView {
    let SchoolSearch { words, state, deserted, twice } = place.search;
    let hidden = [
        ("unit", place.unit.map(|unit| unit.to_string())),
        ("state", state.map(|state| state.code().to_owned())),
        ("deserted", deserted.then(|| "1".to_owned())),
        ("twice", twice.then(|| "1".to_owned())),
    ];
    let hidden = hidden.into_iter().filter_map(|(name, value)| Some((name, value?)));
    view! {
        <form class="row" method="get" action="/unit/schools" role="search">
            {hidden.map(|(name, value)| view! { <input type="hidden" name=name value=value/> }).collect_view()}
            <Field name="words" kind=FieldKind::Search label=say::words() help=say::words_help() value=words maxlength=100/>
            <Button>{crate::text::ui::search()}</Button>
        </form>
    }
    .into_any()
}

/// The words for a state as a filter.
fn state_word(state: SchoolState) -> String {
    match state {
        SchoolState::Proposed => say::filter_proposed(),
        SchoolState::Confirmed => say::filter_confirmed(),
        SchoolState::Merged => say::filter_merged(),
        SchoolState::Closed => say::filter_closed(),
    }
}

fn chips(place: &Place) -> Vec<AnyView> {
    let search = &place.search;
    let chip = |href: String, on: bool, words: String| {
        view! { <Chip href current=Signal::stored(on)>{words}</Chip> }.into_any()
    };
    let all = chip(place.with(|search| search.state = None), search.state.is_none(), say::filter_all());
    let states = SchoolState::ALL.into_iter().map(|state| {
        let on = search.state == Some(state);
        chip(place.with(|search| search.state = Some(state)), on, state_word(state))
    });
    let switches = [
        (search.deserted, place.with(|search| search.deserted = !search.deserted), say::filter_deserted()),
        (search.twice, place.with(|search| search.twice = !search.twice), say::filter_twice()),
    ];
    let switches = switches.into_iter().map(|(on, href, words)| {
        if on { view! { <Chip href removes=true>{words}</Chip> }.into_any() } else { chip(href, false, words) }
    });
    [all].into_iter().chain(states).chain(switches).collect()
}

/// No school fits: what is asked for, each with the address that asks no more for it.
fn nothing(place: &Place) -> AnyView {
    let SchoolSearch { words, state, deserted, twice } = place.search.clone();
    let relax = [
        (!words.is_empty()).then(|| (say::without_words(), place.with(|search| search.words.clear()))),
        state.map(|state| (say::without_filter(state_word(state)), place.with(|search| search.state = None))),
        deserted.then(|| (say::without_filter(say::filter_deserted()), place.with(|search| search.deserted = false))),
        twice.then(|| (say::without_filter(say::filter_twice()), place.with(|search| search.twice = false))),
    ];
    let relax: Vec<AnyView> =
        relax.into_iter().flatten().map(|(words, href)| view! { <Chip href>{words}</Chip> }.into_any()).collect();
    if relax.is_empty() {
        return view! { <Empty title=say::none_title() sentence=say::none_text()/> }.into_any();
    }
    view! { <NoResults title=say::nothing_title() sentence=say::nothing_text() relax/> }.into_any()
}

fn row(line: SchoolLine) -> impl IntoView {
    let href = format!("/unit/schools/{}", line.id);
    view! {
        <li class="stack" data-gap="tight">
            <div class="row" data-push=""><strong><a href=href>{line.name}</a></strong>{state_tag(line.state)}</div>
            <p class="facts">
                <span>{line.town}</span>
                {(!line.code.is_empty()).then(|| view! { <span>{line.code}</span> })}
                <span>{say::people_count(line.people)}</span>
            </p>
        </li>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use leptos_router::params::ParamsMap;

    #[test]
    fn an_address_is_read_as_it_is_written() {
        let search = SchoolSearch {
            words: "Forlì 100 % & co".into(),
            state: Some(SchoolState::Closed),
            deserted: true,
            twice: true,
        };
        let place = Place { unit: Some(Unit::Italy), search, page: 3 };
        let query = place.href().split_once('?').map(|(_, query)| query.to_owned()).unwrap_or_default();
        let mut read = ParamsMap::new();
        for (name, value) in query.split('&').filter_map(|pair| pair.split_once('=')) {
            read.insert(name.to_owned(), value.to_owned());
        }
        assert_eq!(Place::read(&read), place);
        assert_eq!(Place { page: 1, ..Place::default() }.href(), "/unit/schools");
    }
}
