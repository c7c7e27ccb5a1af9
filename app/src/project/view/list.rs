//! `/projects`: the reader's own projects, what waits for her first.

use super::parts::{name_of, state_word};
use crate::frame::shown;
use crate::project::api::{self, ListLine};
use crate::project::status::{half, turn};
use crate::text::project as say;
use crate::ui::Title;
use crate::ui::{ButtonKind, ButtonLink, Empty, PageHead, Picture, SectionHead, StatusLine, Tag, Tone};
use domain::base::hint::Topic;
use domain::project::{Act, ProjectState};
use leptos::either::Either;
use leptos::prelude::*;

/// The reader's own projects.
#[component]
pub fn Projects() -> impl IntoView {
    let projects = crate::live::resource(&[Topic::Project], || (), |()| api::list());
    view! {
        <Title text=say::title()/>
        <div class="page stack" data-gap="wide">
            <PageHead title=say::title() lead=say::my_lead()/>
            {shown(projects, |projects| if projects.is_empty() {
                Either::Left(view! {
                    <Empty title=say::none_title() sentence=say::none_sentence() picture=Picture::Letter example=say::none_example()>
                        <ButtonLink href="/candidates" kind=ButtonKind::Primary>{say::none_button()}</ButtonLink>
                    </Empty>
                })
            } else {
                Either::Right(view! { <Groups projects/> })
            })}
        </div>
    }
    .into_any()
}

/// In which group of the page a project stands.
fn group_of(line: &ListLine) -> usize {
    match line.state {
        _ if line.status.act == Act::Me => 0,
        ProjectState::Active => 2,
        ProjectState::Closed | ProjectState::Archived => 3,
        ProjectState::Suspended => 1,
        state if state.is_open() => 1,
        _ => 4,
    }
}

#[component]
fn Groups(projects: Vec<ListLine>) -> impl IntoView {
    let titles =
        [say::group_mine(), say::group_waiting(), say::group_active(), say::group_closed(), say::group_ended()];
    let groups = titles.into_iter().enumerate().filter_map(|(number, title)| {
        let lines: Vec<ListLine> = projects.iter().filter(|line| group_of(line) == number).cloned().collect();
        let id = format!("group-{number}");
        let heading = id.clone();
        (!lines.is_empty()).then(|| {
            view! {
                <section aria-labelledby=id>
                    <SectionHead id=heading title/>
                    <ul class="rows">{lines.into_iter().map(row).collect_view()}</ul>
                </section>
            }
        })
    });
    view! {
        <div class="stack" data-gap="wide">
            {groups.collect_view()}
            <p><a class="button" href="/candidates">{say::new_from_candidates()}</a></p>
        </div>
    }
    .into_any()
}

fn row(line: ListLine) -> impl IntoView {
    let path = format!("/projects/{}", line.id);
    let other = line.founders.iter().find(|founder| !founder.me).map(|founder| {
        let facts = format!("{}, {}, {}", name_of(founder), founder.school_name, founder.town);
        view! { <span>{facts}</span>{super::parts::unit_country(founder.unit)} }
    });
    let status = line.status;
    let (turn, half) = (turn(status.act), half(status.state));
    let tone = match line.state {
        ProjectState::Active => Tone::Good,
        ProjectState::Draft => Tone::Blue,
        state if state.is_open() => Tone::Wait,
        _ => Tone::Plain,
    };
    view! {
        <li class="stack" data-gap="tight">
            <p class="row"><strong><a href=path>{line.title}</a></strong><Tag tone>{state_word(line.state)}</Tag></p>
            <p class="facts">{other}</p>
            <StatusLine turn half who=status.who since=status.since next=status.next small=true/>
        </li>
    }
}
