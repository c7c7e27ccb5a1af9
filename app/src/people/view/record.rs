//! `/unit/people/{id}`: an account at the desk of its unit.

use super::account_tag;
use super::acts::{Acts, TooLate};
use crate::desk::{self, DeskRecord};
use crate::people::api::{self, RecordPage};
use crate::text::{Label, name_or_former, people as say};
use crate::ui::{Callout, Detail, Details, Happened, History, HistoryItem, MarginNote, Tone};
use domain::account::AccountState;
use domain::people::{DeskAct, Done, FoundedProject, PersonRecord};
use leptos::prelude::*;

/// The page.
#[component]
pub fn PersonAtDesk() -> impl IntoView {
    desk::record(api::record, done, |page, find| view! { <Record page find/> }.into_any()).into_any()
}

/// What was just done.
fn done(what: &str) -> Option<String> {
    Some(match what {
        "address" => say::done_address(),
        "signed-out" => say::done_signed_out(),
        "merged" => say::done_merged(),
        "suspended" => say::done_suspended(),
        "readmitted" => say::done_readmitted(),
        "expulsion-asked" => say::done_expulsion_asked(),
        "expulsion-declined" => say::done_expulsion_declined(),
        "expelled" => say::done_expelled(),
        _ => return None,
    })
}

#[component]
fn Record(page: RecordPage, find: String) -> impl IntoView {
    let RecordPage { record, since, signed_in, validated, until, when } = page;
    let (line, unit, may) = (record.line.clone(), record.unit, record.may);
    let back = (format!("/unit/people?unit={unit}"), say::back());
    let title = name_or_former(&line.name);
    let school = [line.school, line.town].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
    let details = [
        (say::email(), Some(line.email)),
        (say::username(), Some(record.username.clone())),
        (say::school(), Some(school)),
        (say::since(), Some(since)),
        (say::validated(), validated),
        (say::signed_in(), Some(signed_in.unwrap_or_else(say::never))),
        (say::warnings(), Some(record.warnings.to_string()).filter(|_| record.warnings > 0)),
    ];
    let details = details.into_iter().filter_map(|(term, text)| Some((term, text.filter(|text| !text.is_empty())?)));
    let gone = record.merged_into.is_some();
    let links = (!gone).then(|| view! { <Links record=record.clone()/> });
    let facts = view! { {account_tag(line.state)}{links} }.into_any();
    let notes = view! { <TooLate may/>{notes(&record, until)} }.into_any();
    let (done, projects) = (record.done.clone(), record.projects.clone());
    view! {
        <DeskRecord back title eyebrow=say::eyebrow(unit.label()) facts notes margin_label=say::margin() margin=move || view! { <Margin projects done when/> }>
            {(!gone).then(|| view! {
                <Details>{details.map(|(term, text)| view! { <Detail term>{text}</Detail> }).collect_view()}</Details>
            })}
            <Acts record find/>
        </DeskRecord>
    }
    .into_any()
}

/// Her registration, and her profile as others see it.
#[component]
fn Links(record: PersonRecord) -> impl IntoView {
    let (id, unit) = (record.line.id, record.unit);
    let registration = record.registered.then(|| format!("/unit/registrations?unit={unit}&person={id}"));
    let profile = (record.line.state == AccountState::Validated).then(|| format!("/people/{id}"));
    view! {
        {registration.map(|href| view! { <a href=href>{say::registration()}</a> })}
        {profile.map(|href| view! { <a href=href>{say::profile()}</a> })}
    }
}

/// What must be known before anything is done.
fn notes(record: &PersonRecord, until: Option<String>) -> impl IntoView + use<> {
    let into = record.merged_into.map(|other| {
        view! { <Callout><p><a href=format!("/unit/people/{other}")>{say::goes_on_as()}</a></p></Callout> }
    });
    let closed = until.map(|until| view! { <Callout tone=Tone::Wait>{say::suspended_until(until)}</Callout> });
    let asked = record.expulsion_asked.then(|| view! { <Callout tone=Tone::Wait>{say::expulsion_pending()}</Callout> });
    let office = record.holds_office.then(|| view! { <Callout>{say::holds_office()}</Callout> });
    view! { {into}{asked}{closed}{office} }
}

/// What she has founded, and what was done with the account.
#[component]
fn Margin(projects: Vec<FoundedProject>, done: Vec<Done>, when: Vec<String>) -> impl IntoView {
    let (no_project, nothing) = (projects.is_empty(), done.is_empty());
    let project = |project: FoundedProject| {
        let href = format!("/unit/projects/{}", project.id);
        view! { <li><a href=href>{project.title}</a></li> }
    };
    view! {
        <MarginNote title=say::projects()>
            {no_project.then(|| view! { <p class="faint">{say::projects_none()}</p> })}
            <ul class="stack" data-gap="tight">{projects.into_iter().map(project).collect_view()}</ul>
        </MarginNote>
        <MarginNote title=say::history()>
            {nothing.then(|| view! { <p class="faint">{say::history_none()}</p> })}
            <History>{done.into_iter().zip(when).map(event).collect_view()}</History>
        </MarginNote>
    }
    .into_any()
}

fn event((done, when): (Done, String)) -> impl IntoView {
    let by = match done.by {
        None => say::by_itself(),
        Some(name) => name_or_former(&name),
    };
    let (kind, words) = match done.act {
        DeskAct::AddressGiven => (Happened::Then, say::event_address(by)),
        DeskAct::SignedOut => (Happened::Then, say::event_signed_out(by)),
        DeskAct::Merged => (Happened::Then, say::event_merged(by)),
        DeskAct::Suspended => (Happened::Bad, say::event_suspended(by)),
        DeskAct::Readmitted => (Happened::Good, say::event_readmitted(by)),
        DeskAct::ExpulsionAsked => (Happened::Bad, say::event_expulsion_asked(by)),
        DeskAct::ExpulsionDeclined => (Happened::Good, say::event_expulsion_declined(by)),
        DeskAct::ExpulsionTakenBack => (Happened::Good, say::event_expulsion_taken_back(by)),
        DeskAct::Expelled => (Happened::Bad, say::event_expelled(by)),
    };
    let text = (!done.text.is_empty()).then_some(done.text);
    view! { <HistoryItem kind when>{words}{text.map(|text| view! { <br/><q>{text}</q> })}</HistoryItem> }
}
