//! `/unit/projects`: the projects at an officer's desk, pile by pile and page by page; the address says which.

use super::parts::{decision_tag, name_of, schools, state_word, unit_country};
use crate::address::{said, written};
use crate::desk::how_many;
use crate::frame::shown;
use crate::project::api::{self, DeskLineWords, DeskShown};
use crate::text::{self, project as say};
use crate::ui::{Announcement, Chip, Chips, Empty, PageHead, Picture, SectionHead, Tab, Tabs, Tag, Title, Tone, pages};
use domain::base::hint::Topic;
use domain::base::list::PageNumber;
use domain::project::{DeskPlace, Pile, ProjectState};
use leptos::either::Either;
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;
use leptos_router::params::ParamsMap;

/// What an address says of the desk.
fn read(query: &ParamsMap) -> DeskPlace {
    let pile = said(query, "pile");
    DeskPlace {
        central: said(query, "desk") == "central",
        pile: Pile::ALL.iter().copied().find(|one| one.code() == pile),
        page: PageNumber(said(query, "page").parse().unwrap_or(1).max(1)),
    }
}

/// The address of a place at the desk.
fn href(place: DeskPlace) -> String {
    let desk = place.central.then(|| ("desk", "central".to_owned()));
    let pile = place.pile.map(|pile| ("pile", pile.code().to_owned()));
    let page = Some(("page", place.page.0.to_string())).filter(|_| place.page.0 > 1);
    written("/unit/projects", desk.into_iter().chain(pile).chain(page))
}

/// The address of the first page of a pile, or of all.
fn only(place: DeskPlace, pile: Option<Pile>) -> String {
    href(DeskPlace { pile, page: PageNumber(1), ..place })
}

/// The desk: suspended, to decide, with the founders, decided.
#[component]
pub fn ProjectDesk() -> impl IntoView {
    let query = use_query_map();
    let place = Memo::new(move |_| read(&query.read()));
    let desk = crate::live::resource(
        &[Topic::Project],
        move || place.get(),
        |place| async move { Ok((place, api::desk(place).await?)) },
    );
    let told = Signal::derive(move || match desk.read().as_ref()? {
        Ok((_, desk)) => Some(how_many(desk.lines.total)),
        Err(_) => None,
    });
    view! {
        <Title text=say::desk_title()/>
        {shown(desk, |(place, desk)| view! { <DeskPage place desk/> })}
        <Announcement text=told/>
    }
}

#[component]
fn DeskPage(place: DeskPlace, desk: DeskShown) -> impl IntoView {
    let central = desk.central;
    let lead = if central { say::desk_lead_central() } else { say::desk_lead() };
    let waits = |pile: Pile| desk.piles.iter().any(|(one, _)| *one == pile);
    let nothing = !(waits(Pile::ToDecide) || waits(Pile::Suspended));
    let chips = chips(place, &desk.piles);
    let groups: Vec<AnyView> = desk
        .lines
        .rows
        .chunk_by(|one, next| one.pile == next.pile)
        .map(|lines| group(lines.to_vec(), central))
        .collect();
    view! {
        <div class="page stack" data-gap="wide">
            <PageHead title=say::desk_title() lead/>
            {tabs(&desk)}
            {(desk.piles.len() > 1 || place.pile.is_some()).then(|| view! { <Chips label=say::desk_piles() chips/> })}
            {nothing.then(|| view! { <Empty title=say::desk_none_title() sentence=say::desk_none() picture=Picture::Letter/> })}
            {(!nothing && groups.is_empty()).then(|| view! { <p>{crate::text::desk::found_none()}</p> })}
            {groups}
            {pages(&desk.lines, |number| href(DeskPlace { page: PageNumber(number), ..place }))}
        </div>
    }
    .into_any()
}

/// The two desks of who works at both, each with how many projects wait for a decision there.
fn tabs(desk: &DeskShown) -> impl IntoView + use<> {
    let here = desk.piles.iter().find(|(pile, _)| *pile == Pile::ToDecide).map_or(0, |(_, count)| *count);
    let central = desk.central;
    desk.waiting_elsewhere.map(|there| {
        let tab = |label: String, of_central: bool| {
            let count = if of_central == central { here } else { there };
            let address = href(DeskPlace { central: of_central, ..DeskPlace::default() });
            Tab::new(label, address, of_central == central).with_count(count.unsigned_abs())
        };
        let tabs = vec![tab(say::desk_own(), false), tab(say::desk_all(), true)];
        view! { <Tabs label=say::desk_whose() tabs/> }
    })
}

/// The piles on which something lies, each a filter.
fn chips(place: DeskPlace, piles: &[(Pile, i64)]) -> Vec<AnyView> {
    let chip = |href: String, words: String, shown: bool| {
        view! { <Chip href current=Signal::stored(shown)>{words}</Chip> }.into_any()
    };
    let all = chip(only(place, None), say::desk_piles_all(), place.pile.is_none());
    let one = |&(pile, count): &(Pile, i64)| {
        let words = format!("{} ({count})", pile_word(pile));
        chip(only(place, Some(pile)), words, place.pile == Some(pile))
    };
    std::iter::once(all).chain(piles.iter().map(one)).collect()
}

fn pile_word(pile: Pile) -> String {
    match pile {
        Pile::Suspended => say::desk_suspended(),
        Pile::ToDecide => say::desk_to_decide(),
        Pile::WithFounders => say::desk_with_founders(),
        Pile::Decided => say::desk_decided(),
    }
}

/// What lies on one pile.
fn group(lines: Vec<DeskLineWords>, central: bool) -> AnyView {
    let Some(pile) = lines.first().map(|line| line.pile) else { return ().into_any() };
    let id = pile.code();
    view! {
        <section aria-labelledby=id>
            <SectionHead id title=pile_word(pile)/>
            <ul class="rows" data-gap="tight">{lines.into_iter().map(|line| row(line, central)).collect_view()}</ul>
        </section>
    }
    .into_any()
}

/// A line of the desk; only the central unit must be told whose decision it is.
fn row(line: DeskLineWords, central: bool) -> impl IntoView {
    let path = format!("/unit/projects/{}", line.id);
    let tag = match line.state {
        ProjectState::Suspended | ProjectState::Removed => {
            Either::Left(view! { <Tag tone=Tone::Bad>{state_word(line.state)}</Tag> })
        }
        _ => Either::Right(decision_tag(&line.unit)),
    };
    let names = text::list(&line.founders.iter().map(name_of).collect::<Vec<_>>());
    view! {
        <li class="stack" data-gap="tight" data-state=line.overdue.then_some("late")>
            <div class="row" data-push=""><strong><a href=path>{line.title}</a></strong><span class="row" data-gap="tight">{central.then(|| unit_country(line.unit.unit))}{tag}</span></div>
            <p class="facts"><span>{names}</span></p>
            {schools(&line.founders)}
        </li>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::address::query_of;

    #[test]
    fn an_address_is_read_as_it_is_written() {
        for pile in Pile::ALL.iter().copied().map(Some).chain([None]) {
            for (central, page) in [(true, 1), (false, 3)] {
                let place = DeskPlace { central, pile, page: PageNumber(page) };
                assert_eq!(read(&query_of(&href(place))), place);
            }
        }
        assert_eq!(href(DeskPlace::default()), "/unit/projects");
    }
}
