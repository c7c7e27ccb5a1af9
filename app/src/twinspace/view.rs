//! `/spaces`: my spaces. `/spaces/{id}`: the home of one.

use super::api::{self, ChangeWords, HomeWords, SpaceWords};
use super::{role_word, space_in_address};
use crate::frame::shown;
use crate::live;
use crate::text::twinspace as say;
use crate::ui::Title;
use crate::ui::{ButtonKind, ButtonLink, Empty, Facts, MarginNote, PageHead, SectionHead, Tag, WithMargin};
use domain::base::hint::Topic;
use domain::base::id::SpaceId;
use domain::twinspace::{SpaceAct, SpaceState};
use leptos::prelude::*;

/// My spaces.
#[component]
pub fn Spaces() -> impl IntoView {
    let spaces = live::resource(&[Topic::Space], || (), |()| api::list());
    view! {
        <Title text=say::my_spaces()/>
        <div class="page stack">
            <PageHead title=say::my_spaces() lead=say::my_spaces_lead()/>
            {shown(spaces, |spaces| view! { <SpaceList spaces/> })}
        </div>
    }
    .into_any()
}

#[component]
fn SpaceList(spaces: Vec<SpaceWords>) -> impl IntoView {
    if spaces.is_empty() {
        return view! {
            <Empty title=say::no_spaces() sentence=say::no_spaces_why()>
                <ButtonLink href="/projects" kind=ButtonKind::Primary>{say::to_projects()}</ButtonLink>
            </Empty>
        }
        .into_any();
    }
    let rows = spaces.into_iter().map(|space| {
        let closed = space.closed.then(|| view! { <Tag>{say::closed()}</Tag> });
        view! {
            <li class="stack" data-gap="tight">
                <p class="row">
                    <a href=format!("/spaces/{}", space.id) lang=space.language.code()><strong>{space.title}</strong></a>
                    {closed}
                </p>
                <Facts>
                    <span>{role_word(space.role)}</span>
                    <span>{say::members(space.members)}</span>
                    {space.changed.map(|when| view! { <span>{say::changed(when)}</span> })}
                </Facts>
            </li>
        }
    });
    view! { <ul class="rows">{rows.collect_view()}</ul> }.into_any()
}

/// The home of a space.
#[component]
pub fn Home() -> impl IntoView {
    let space = space_in_address();
    let home = live::resource(&[Topic::Space], move || space.get(), api::home);
    shown(home, |home| view! { <HomePage home/> })
}

#[component]
fn HomePage(home: HomeWords) -> impl IntoView {
    let HomeWords { head, subtitle, description, changes, drafts, team, pages } = home;
    let space = head.id;
    let language = head.language.code();
    let lead = [subtitle, description].into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" · ");
    let creates = head.state == SpaceState::Open && head.role.may(SpaceAct::CreatePages);
    let alone = creates && pages <= 1;
    view! {
        <Title text=head.title.clone()/>
        <PageHead title=head.title lead=lead lang=language/>
        <WithMargin label=say::about_space() margin=move || view! {
            <MarginNote title=say::team()>
                <ul class="plain">
                    <li>{say::teachers(team.teachers)}</li>
                    <li>{say::pupils(team.pupils)}</li>
                    <li>{say::schools(team.schools)}</li>
                </ul>
            </MarginNote>
            <MarginNote title=say::pages()>
                <p><a href=format!("/spaces/{space}/pages")>{say::all_pages(pages)}</a></p>
                {creates.then(|| view! { <p><a href=format!("/spaces/{space}/pages/new")>{say::new_page()}</a></p> })}
            </MarginNote>
        }>
            {(!drafts.is_empty()).then(|| view! { <Drafts space drafts/> })}
            <section aria-labelledby="new">
                <SectionHead id="new" title=say::what_is_new()/>
                {changes.is_empty().then(|| view! { <p>{say::nothing_new()}</p> })}
                <ul class="rows">{changes.into_iter().map(|change| change_row(space, change)).collect_view()}</ul>
            </section>
            {alone.then(|| view! {
                <Empty title=say::first_page() sentence=say::first_page_why()>
                    <ButtonLink href=format!("/spaces/{space}/pages/new") kind=ButtonKind::Primary>{say::new_page()}</ButtonLink>
                </Empty>
            })}
        </WithMargin>
    }
    .into_any()
}

#[component]
fn Drafts(space: SpaceId, drafts: Vec<ChangeWords>) -> impl IntoView {
    let rows = drafts.into_iter().map(|draft| {
        view! {
            <li class="row" data-push="">
                <a href=format!("/spaces/{space}/pages/{}/edit", draft.page)>{draft.title}</a>
                <span class="faint">{draft.when}</span>
            </li>
        }
    });
    view! {
        <section aria-labelledby="drafts">
            <SectionHead id="drafts" title=say::go_on_writing()/>
            <ul class="rows">{rows.collect_view()}</ul>
        </section>
    }
    .into_any()
}

fn change_row(space: SpaceId, change: ChangeWords) -> impl IntoView {
    let href = format!("/spaces/{space}/pages/{}", change.page);
    view! {
        <li class="stack" data-gap="tight">
            <p class="row"><a href=href>{change.title}</a>{change.new.then(|| view! { <Tag>{say::new()}</Tag> })}</p>
            <Facts><span>{change.author}</span><span>{change.when}</span></Facts>
        </li>
    }
}
