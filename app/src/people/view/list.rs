//! `/unit/people`: the people of a unit.

use super::account_tag;
use crate::desk::{DeskList, DeskPage, DeskRow, DeskSearch, DeskWords, Filter, Place, desk};
use crate::people::api;
use crate::text::{Label, people as say};
use crate::ui::Title;
use domain::people::{PeopleGroup, PeopleSearch, PersonLine};
use leptos::prelude::*;

impl DeskSearch for PeopleSearch {
    const PATH: &'static str = "/unit/people";

    fn words(&mut self) -> &mut String {
        &mut self.words
    }

    fn filters() -> Vec<Filter<Self>> {
        let groups = PeopleGroup::ALL.map(|group| (group, group.code(), group_word(group)));
        vec![
            Filter::one("state", say::filter_all(), groups, |search| &mut search.group),
            Filter::switch("twice", say::filter_twice(), |search| &mut search.twice),
            Filter::switch("decide", say::filter_to_decide(), |search| &mut search.to_decide),
        ]
    }
}

/// The page.
#[component]
pub fn PeopleDesk() -> impl IntoView {
    view! {
        <Title text=say::title()/>
        <div class="page stack">{desk(api::desk, list)}</div>
    }
    .into_any()
}

fn list(place: Place<PeopleSearch>, page: DeskPage<PersonLine>) -> AnyView {
    let words = DeskWords {
        title: say::title(),
        eyebrow: say::eyebrow(page.unit.label()),
        lead: say::lead(),
        words_help: say::words_help(),
        filters: say::filters(),
        none: (say::none_title(), say::none_text()),
        nothing: say::nothing_title(),
    };
    view! { <DeskList words place page row/> }.into_any()
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

fn row(line: PersonLine) -> DeskRow {
    let school = [line.school, line.town].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
    DeskRow {
        href: format!("/unit/people/{}", line.id),
        name: line.name,
        tag: account_tag(line.state).into_any(),
        facts: vec![line.email, school],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::desk::assert_survives_its_address;

    #[test]
    fn an_address_is_read_as_it_is_written() {
        assert_survives_its_address(PeopleSearch {
            words: "Forlì 100 % & co".into(),
            group: Some(PeopleGroup::Suspended),
            twice: true,
            to_decide: true,
        });
    }
}
