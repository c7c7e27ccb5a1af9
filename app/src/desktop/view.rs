//! `/desktop`: what waits for me, for whom I wait, and my first steps.

use super::api::{self, HomeShown, WaitingProject};
use crate::frame::shown;
use crate::live;
use crate::me::reader;
use crate::project::status_line;
use crate::text::{self, desktop as say, frame};
use crate::ui::Title;
use crate::ui::{
    ButtonKind, ButtonLink, Callout, Checklist, Empty, MarginNote, PageHead, Phases, Picture, SectionHead, Step, Tone,
};
use domain::account::AccountState;
use domain::base::hint::Topic;
use domain::base::viewer::Standing;
use domain::desktop::{DeskCounts, FirstSteps, Invitation, Told};
use leptos::either::Either;
use leptos::prelude::*;
use leptos_router::components::Redirect;

/// The home of the Desktop.
#[component]
pub fn Desktop() -> impl IntoView {
    let home = live::resource(
        &[Topic::Project, Topic::Space, Topic::Unit, Topic::Notice, Topic::Mailbox],
        || (),
        |()| api::home(),
    );
    view! {
        <Title text=frame::desktop()/>
        <div class="page">
            {shown(home, |home| match home.state {
                AccountState::Completing => Either::Left(view! { <Redirect path="/registration"/> }),
                AccountState::AwaitingValidation | AccountState::InformationAsked => {
                    Either::Left(view! { <Redirect path="/waiting"/> })
                }
                _ => Either::Right(view! { <Home home/> }),
            })}
        </div>
    }
    .into_any()
}

#[component]
fn Greeting(today: String) -> impl IntoView {
    shown(reader(), move |me| {
        let name = match me.standing {
            Standing::Adult(adult) => adult.name,
            _ => String::new(),
        };
        view! { <PageHead title=say::hello(name) eyebrow=today.clone()/> }
    })
}

#[component]
fn Home(home: HomeShown) -> impl IntoView {
    let member = home.state != AccountState::Staff;
    let validated = home.state.is_validated();
    let quiet = home.for_me.is_empty()
        && home.invitations.is_empty()
        && home.for_others.is_empty()
        && home.desk.is_none()
        && home.unread_messages == 0
        && home.told.is_empty()
        && home.state != AccountState::AwaitingRevalidation;
    view! {
        <Greeting today=home.today.clone()/>
        {member.then(|| view! { <Road steps=home.steps/> })}
        <div class="with-margin">
            <div class="stack" data-gap="wide">
                {home.desk.map(|desk| view! { <Desk desk/> })}
                {quiet.then(|| nothing_waits(validated))}
                {(home.state == AccountState::AwaitingRevalidation).then(|| view! {
                    <Callout><a href="/waiting">{text::registration::waiting_title()}</a></Callout>
                })}
                <Mine told=home.told projects=home.for_me invitations=home.invitations unread=home.unread_messages/>
                <Others projects=home.for_others/>
            </div>
            {member.then(|| view! { <Beside steps=home.steps spaces=home.spaces/> })}
        </div>
    }
    .into_any()
}

/// Only who may look for partners is sent to them.
fn nothing_waits(validated: bool) -> impl IntoView {
    view! {
        <Empty title=say::nothing() sentence=say::nothing_why() picture=Picture::Desk>
            {validated.then(|| view! { <ButtonLink href="/twinfinder" kind=ButtonKind::Primary>{say::find_a_partner()}</ButtonLink> })}
        </Empty>
    }
}

/// The six phases, each with its tools.
#[component]
fn Road(steps: FirstSteps) -> impl IntoView {
    let phases = vec![
        Step::new(say::phase_register()).with_note(say::phase_register_note()).at("/profile/edit"),
        Step::new(say::phase_look()).with_note(say::phase_look_note()).at("/twinfinder"),
        Step::new(say::phase_activate()).with_note(say::phase_activate_note()).at("/candidates"),
        Step::new(say::phase_work()).with_note(say::phase_work_note()).at("/spaces"),
        Step::new(say::phase_show()).with_note(say::phase_show_note()).at("/spaces"),
        Step::new(say::phase_recognition()).with_note(say::phase_recognition_note()).at("/projects"),
    ];
    view! { <Phases label=say::phases() steps=phases current=steps.phase()/> }
}

fn project(waiting: WaitingProject) -> impl IntoView {
    let path = format!("/projects/{}", waiting.id);
    view! { <div class="stack" data-gap="tight"><h3><a href=path>{waiting.title}</a></h3>{status_line(waiting.status)}</div> }
}

#[component]
fn Mine(told: Vec<Told>, projects: Vec<WaitingProject>, invitations: Vec<Invitation>, unread: i64) -> impl IntoView {
    let any = !told.is_empty() || !projects.is_empty() || !invitations.is_empty() || unread > 0;
    let pupils_told = |space: Told| {
        let path = format!("/spaces/{}/team#told", space.id);
        view! { <Callout tone=Tone::Wait><a href=path>{say::told(space.count, space.title)}</a></Callout> }
    };
    let invitation = |space: Invitation| {
        let path = format!("/invitations/{}", space.id);
        view! { <Callout>{say::invited(space.title)} " " <a href=path>{say::answer()}</a></Callout> }
    };
    any.then(|| {
        view! {
            <section aria-labelledby="for-me">
                <SectionHead id="for-me" title=say::for_me()/>
                <div class="stack">
                    {told.into_iter().map(pupils_told).collect_view()}
                    {(unread > 0).then(|| view! { <p><a href="/mailbox?lane=unread">{say::unread(unread)}</a></p> })}
                    {invitations.into_iter().map(invitation).collect_view()}
                    {projects.into_iter().map(project).collect_view()}
                </div>
            </section>
        }
    })
}

#[component]
fn Others(projects: Vec<WaitingProject>) -> impl IntoView {
    (!projects.is_empty()).then(|| {
        view! {
            <section aria-labelledby="for-others">
                <SectionHead id="for-others" title=say::for_others()/>
                <div class="stack">{projects.into_iter().map(project).collect_view()}</div>
            </section>
        }
    })
}

/// What lies on an officer's desk.
#[component]
fn Desk(desk: DeskCounts) -> impl IntoView {
    let row = |count: i64, words: String, path: &'static str| {
        let count = crate::text::number(count);
        view! { <li class="row" data-line=""><strong class="figure">{count}</strong><a href=path>{words}</a></li> }
    };
    view! {
        <section aria-labelledby="desk">
            <SectionHead id="desk" title=say::on_the_desk()/>
            <ul class="rows">
                {row(desk.registrations, frame::registrations(), "/unit/registrations")}
                {row(desk.projects, frame::unit_projects(), "/unit/projects")}
                {row(desk.reports, frame::reports(), "/unit/reports")}
                {row(desk.pupils, crate::text::pupil::desk_title(), "/unit/pupils")}
            </ul>
        </section>
    }
}

/// First steps, ticked by deeds, and the reader's spaces.
#[component]
fn Beside(steps: FirstSteps, spaces: Vec<Invitation>) -> impl IntoView {
    let list = vec![
        Step::new(say::step_profile()).at("/profile/edit").done(steps.profile),
        Step::new(say::step_idea()).at("/profile/edit").done(steps.idea),
        Step::new(say::step_candidate()).at("/twinfinder").done(steps.candidate),
        Step::new(say::step_message()).at("/candidates").done(steps.message),
        Step::new(say::step_project()).at("/candidates").done(steps.project),
    ];
    let all_done = list.iter().all(|step| step.done);
    let space = |space: Invitation| view! { <li><a href=format!("/spaces/{}", space.id)>{space.title}</a></li> };
    view! {
        <aside class="margin" aria-label=say::beside()>
            {(!spaces.is_empty()).then(|| view! {
                <MarginNote title=frame::spaces()><ul class="stack" data-gap="tight">{spaces.into_iter().map(space).collect_view()}</ul></MarginNote>
            })}
            {(!all_done).then(|| view! {
                <MarginNote title=say::first_steps()><Checklist steps=list/><p class="faint">{say::they_tick_themselves()}</p></MarginNote>
            })}
            <Callout>{say::start_small()}</Callout>
        </aside>
    }
}
