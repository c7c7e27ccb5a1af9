//! `/unit/people`: the people of a unit. The address holds unit, words, filters and page.

use super::account_tag;
use crate::frame::shown;
use crate::people::api::{self, DeskPage};
use crate::text::{Label, people as say, twinfinder};
use crate::ui::Title;
use crate::ui::{Button, Chip, Chips, Empty, Field, FieldKind, NoResults, PageHead, Pager};
use crate::unit::view::DeskChoice;
use domain::people::{PeopleGroup, PeopleSearch, PersonLine};
use domain::vocabulary::Unit;
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;
use leptos_router::params::ParamsMap;
use serde::{Deserialize, Serialize};

/// What the address says.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
struct Place {
    unit: Option<Unit>,
    search: PeopleSearch,
    page: i64,
}

impl Place {
    fn read(query: &ParamsMap) -> Self {
        let text =
            |name: &str| query.get(name).map(|text| text.replace('+', " ").trim().to_owned()).unwrap_or_default();
        let group = text("state");
        Self {
            unit: text("unit").parse().ok(),
            search: PeopleSearch {
                words: text("words"),
                group: PeopleGroup::ALL.into_iter().find(|one| one.code() == group),
                twice: !text("twice").is_empty(),
                to_decide: !text("decide").is_empty(),
            },
            page: text("page").parse().unwrap_or(1).max(1),
        }
    }

    /// What a form or an address of this place says of unit and filters.
    fn filters(&self) -> Vec<(&'static str, String)> {
        let filters = [
            ("unit", self.unit.map(|unit| unit.to_string())),
            ("state", self.search.group.map(|group| group.code().to_owned())),
            ("twice", self.search.twice.then(|| "1".to_owned())),
            ("decide", self.search.to_decide.then(|| "1".to_owned())),
        ];
        filters.into_iter().filter_map(|(name, value)| Some((name, value?))).collect()
    }

    /// The address of this place.
    fn href(&self) -> String {
        let mut query = ParamsMap::new();
        let words = Some(("words", self.search.words.clone())).filter(|(_, words)| !words.is_empty());
        let page = Some(("page", self.page.to_string())).filter(|_| self.page > 1);
        for (name, value) in self.filters().into_iter().chain(words).chain(page) {
            // The map decodes what it takes, so a percent sign must come encoded.
            query.insert(name, value.replace('%', "%25"));
        }
        format!("/unit/people{}", query.to_query_string())
    }

    /// The address of the first page of another search at the same desk.
    fn with(&self, change: impl FnOnce(&mut PeopleSearch)) -> String {
        let mut place = Self { page: 1, ..self.clone() };
        change(&mut place.search);
        place.href()
    }
}

/// The page.
#[component]
pub fn PeopleDesk() -> impl IntoView {
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
    let DeskPage { unit, desks, people } = desk;
    let (page, pages, total) = (people.page, people.pages(), people.total);
    let first = (page - 1) * people.size + 1;
    let last = first + people.rows.len() as i64 - 1;
    let turn = |number: i64| (1..=pages).contains(&number).then(|| Place { page: number, ..place.clone() }.href());
    let (previous, next) = (turn((page - 1).min(pages)), turn(page + 1));
    let body = if people.rows.is_empty() {
        nothing(&place)
    } else {
        let summary = twinfinder::range(first.to_string(), last.to_string(), total.to_string());
        view! {
            <ul class="rows" data-gap="tight">{people.rows.into_iter().map(row).collect_view()}</ul>
            <Pager summary previous next/>
        }
        .into_any()
    };
    let hidden = place.filters().into_iter();
    view! {
        <div class="stack">
            <PageHead title=say::title() eyebrow=say::eyebrow(unit.label()) lead=say::lead()/>
            <DeskChoice action="/unit/people" desks unit/>
            <form class="row" method="get" action="/unit/people" role="search">
                {hidden.map(|(name, value)| view! { <input type="hidden" name=name value=value/> }).collect_view()}
                <Field name="words" kind=FieldKind::Search label=say::words() help=say::words_help() value=place.search.words.clone() maxlength=100/>
                <Button>{crate::text::ui::search()}</Button>
            </form>
            <Chips label=say::filters() chips=chips(&place)/>
            <div class="stack" aria-live="polite">{body}</div>
        </div>
    }
    .into_any()
}

/// The words for a group as a filter.
fn group_word(group: PeopleGroup) -> String {
    match group {
        PeopleGroup::Registering => say::filter_registering(),
        PeopleGroup::Validated => say::filter_validated(),
        PeopleGroup::Inactive => say::filter_inactive(),
        PeopleGroup::Suspended => say::filter_suspended(),
        PeopleGroup::Expelled => say::filter_expelled(),
    }
}

fn chips(place: &Place) -> Vec<AnyView> {
    let search = &place.search;
    let chip = |href: String, on: bool, words: String| {
        view! { <Chip href current=Signal::stored(on)>{words}</Chip> }.into_any()
    };
    let all = chip(place.with(|search| search.group = None), search.group.is_none(), say::filter_all());
    let groups = PeopleGroup::ALL.into_iter().map(|group| {
        let on = search.group == Some(group);
        chip(place.with(|search| search.group = Some(group)), on, group_word(group))
    });
    let switches = [
        (search.twice, place.with(|search| search.twice = !search.twice), say::filter_twice()),
        (search.to_decide, place.with(|search| search.to_decide = !search.to_decide), say::filter_to_decide()),
    ];
    let switches = switches.into_iter().map(|(on, href, words)| {
        if on { view! { <Chip href removes=true>{words}</Chip> }.into_any() } else { chip(href, false, words) }
    });
    [all].into_iter().chain(groups).chain(switches).collect()
}

/// Nobody fits: what is asked for, each with the address that asks no more for it.
fn nothing(place: &Place) -> AnyView {
    let PeopleSearch { words, group, twice, to_decide } = place.search.clone();
    let relax = [
        (!words.is_empty()).then(|| (say::without_words(), place.with(|search| search.words.clear()))),
        group.map(|group| (say::without_filter(group_word(group)), place.with(|search| search.group = None))),
        twice.then(|| (say::without_filter(say::filter_twice()), place.with(|search| search.twice = false))),
        to_decide
            .then(|| (say::without_filter(say::filter_to_decide()), place.with(|search| search.to_decide = false))),
    ];
    let relax: Vec<AnyView> =
        relax.into_iter().flatten().map(|(words, href)| view! { <Chip href>{words}</Chip> }.into_any()).collect();
    if relax.is_empty() {
        return view! { <Empty title=say::none_title() sentence=say::none_text()/> }.into_any();
    }
    view! { <NoResults title=say::nothing_title() sentence=say::nothing_text() relax/> }.into_any()
}

fn row(line: PersonLine) -> impl IntoView {
    let href = format!("/unit/people/{}", line.id);
    let school = [line.school, line.town].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
    view! {
        <li class="stack" data-gap="tight">
            <div class="row" data-push=""><strong><a href=href>{line.name}</a></strong>{account_tag(line.state)}</div>
            <p class="facts">
                <span>{line.email}</span>
                {(!school.is_empty()).then(|| view! { <span>{school}</span> })}
            </p>
        </li>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_read_as_it_is_written() {
        let search = PeopleSearch {
            words: "Forlì 100 % & co".into(),
            group: Some(PeopleGroup::Suspended),
            twice: true,
            to_decide: true,
        };
        let place = Place { unit: Some(Unit::Italy), search, page: 3 };
        let query = place.href().split_once('?').map(|(_, query)| query.to_owned()).unwrap_or_default();
        let mut read = ParamsMap::new();
        for (name, value) in query.split('&').filter_map(|pair| pair.split_once('=')) {
            read.insert(name.to_owned(), value.to_owned());
        }
        assert_eq!(Place::read(&read), place);
        assert_eq!(Place { page: 1, ..Place::default() }.href(), "/unit/people");
    }
}
