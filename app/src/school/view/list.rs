//! `/unit/schools`: the schools of a unit.

use super::state_tag;
use crate::desk::{DeskList, DeskPage, DeskRow, DeskSearch, DeskWords, Filter, Place, desk};
use crate::school::api;
use crate::text::{Label, school as say};
use crate::ui::Title;
use domain::school::{SchoolLine, SchoolSearch, SchoolState};
use leptos::prelude::*;

impl DeskSearch for SchoolSearch {
    const PATH: &'static str = "/unit/schools";

    fn words(&mut self) -> &mut String {
        &mut self.words
    }

    fn filters() -> Vec<Filter<Self>> {
        let states = SchoolState::ALL.map(|state| (state, state.code(), state_word(state)));
        vec![
            Filter::one("state", say::filter_all(), states, |search| &mut search.state),
            Filter::switch("deserted", say::filter_deserted(), |search| &mut search.deserted),
            Filter::switch("twice", say::filter_twice(), |search| &mut search.twice),
        ]
    }
}

/// The page.
#[component]
pub fn SchoolDesk() -> impl IntoView {
    view! {
        <Title text=say::title()/>
        <div class="page stack">{desk(api::desk, list)}</div>
    }
    .into_any()
}

fn list(place: Place<SchoolSearch>, page: DeskPage<SchoolLine>) -> AnyView {
    let words = DeskWords {
        title: say::title(),
        eyebrow: say::eyebrow(page.unit.label()),
        lead: say::lead(),
        words_help: say::words_help(),
        filters: say::filters(),
        none: (say::none_title(), say::none_text()),
        nothing: say::nothing_title(),
    };
    let fields = format!("/unit/schools/fields?unit={}", page.unit);
    view! {
        <DeskList words place page row>
            <p><a href=fields>{say::fields_title()}</a></p>
        </DeskList>
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

fn row(line: SchoolLine) -> DeskRow {
    DeskRow {
        href: format!("/unit/schools/{}", line.id),
        name: line.name,
        tag: state_tag(line.state).into_any(),
        facts: vec![line.town, line.code, say::people_count(line.people)],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::desk::assert_survives_its_address;

    #[test]
    fn an_address_is_read_as_it_is_written() {
        assert_survives_its_address(SchoolSearch {
            words: "Forlì 100 % & co".into(),
            state: Some(SchoolState::Closed),
            deserted: true,
            twice: true,
        });
    }
}
