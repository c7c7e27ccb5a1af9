//! One registration: what she wrote beside the register, and the decision.

use super::compare::Comparison;
use super::queue::hint_tag;
use crate::form::{InVain, kept, problems};
use crate::registration::{field_label, field_value};
use crate::text::Label;
use crate::text::validation as say;
use crate::ui::{
    Button, ButtonKind, Callout, Checkbox, Detail, Details, ErrorSummary, Half, Happened, History, HistoryItem, Item,
    Select, StatusLine, TextArea, Tone, Turn, WebLink,
};
use crate::validation::api::{Decide, RecordPage};
use crate::validation::or_none;
use crate::validation::place::Place;
use domain::account::AccountState;
use domain::school::{Change, School, SchoolState};
use domain::validation::{Decision, DecisionKind, Hint, Record, TEXT_MOST};
use domain::vocabulary::{RegistrationRefusalReason, Vocabulary};
use leptos::prelude::*;
use leptos::server_fn::ServerFn;

/// The pane of the record.
#[component]
pub(super) fn RecordPane(page: RecordPage, place: Place) -> impl IntoView {
    let record = page.record.clone();
    let open = matches!(
        record.state,
        AccountState::AwaitingValidation | AccountState::InformationAsked | AccountState::AwaitingRevalidation
    );
    let status = status(&page);
    view! {
        <section class="record" aria-labelledby="record">
            <div class="row" data-push=""><h2 id="record">{record.name.clone()}</h2>{hint_tag(record.hint)}</div>
            {status}
            <Similar record=record.clone() place/>
            <Comparison record=record.clone()/>
            <div class="side-by-side">
                <Person record=record.clone()/>
                {record.school.clone().map(|school| view! { <Claimed school colleagues=record.colleagues/> })}
            </div>
            {(open && !page.talk.is_empty()).then(|| view! {
                <h3>{say::talk()}</h3>
                <History>{page.talk.into_iter().map(event).collect_view()}</History>
            })}
            {match open {
                true => view! { <YourDecision record=record.clone() place/> }.into_any(),
                false => view! { <InVain of=&[Decide::PATH]/> }.into_any(),
            }}
            {page.refused_until.map(|until| view! { <TakeBack record=record.clone() place until/> })}
            <p><a href=format!("/unit/people/{}", record.person)>{say::account()}</a></p>
            <details>
                <summary>{say::history()}</summary>
                <History>{page.history.into_iter().map(event).collect_view()}</History>
            </details>
        </section>
    }
    .into_any()
}

fn status(page: &RecordPage) -> AnyView {
    let record = &page.record;
    let since = say::since(page.since.clone());
    let (turn, who, next) = match record.state {
        AccountState::AwaitingValidation | AccountState::AwaitingRevalidation => {
            let who = match record.hint {
                Hint::Found => say::you_decide_found(),
                Hint::SchoolFound => say::you_decide_school(),
                Hint::NotFound => say::you_decide_none(),
            };
            let due = page.due.clone().unwrap_or_default();
            let next = if record.late { say::next_late(due) } else { say::next_due(due) };
            (if record.late { Turn::Late } else { Turn::Me }, who, next)
        }
        AccountState::InformationAsked => (Turn::Other, say::person_acts(), String::new()),
        _ => (Turn::Done, say::decided(), String::new()),
    };
    view! { <StatusLine turn half=Half::First who since next small=true/> }.into_any()
}

/// Accounts that look like the same person (R-REG-1).
#[component]
fn Similar(record: Record, place: Place) -> impl IntoView {
    (!record.similar.is_empty()).then(move || {
        let lines = record.similar.into_iter().map(move |other| {
            let href = Place { person: Some(other.person), ..place }.href();
            view! { <li><a href=href>{other.name}</a> ", " {other.email}</li> }
        });
        view! {
            <Callout tone=Tone::Wait>
                <p><strong>{say::similar_title()}</strong></p>
                <ul>{lines.collect_view()}</ul>
            </Callout>
        }
    })
}

fn words(labels: impl Iterator<Item = String>) -> String {
    labels.collect::<Vec<_>>().join(", ")
}

/// Who she says she is.
#[component]
fn Person(record: Record) -> impl IntoView {
    let ideas = record.ideas.into_iter();
    view! {
        <div>
            <h3>{say::person_title()}</h3>
            <Details>
                <Detail term=say::email()>{record.email}</Detail>
                {(!record.phone.is_empty()).then(|| view! { <Detail term=say::phone()>{record.phone}</Detail> })}
                {(!record.website.is_empty()).then(|| view! { <Detail term=say::website()>{record.website}</Detail> })}
                {record.role.map(|role| view! { <Detail term=say::role()>{role.label()}</Detail> })}
                <Detail term=say::subjects()>{words(record.subjects.iter().map(|one| one.label()))}</Detail>
                <Detail term=say::languages()>{words(record.languages.iter().map(|one| one.label()))}</Detail>
            </Details>
            {ideas.map(|(language, idea)| view! { <blockquote lang=language.code()><p>{idea}</p></blockquote> }).collect_view()}
        </div>
    }
    .into_any()
}

/// The school as she wrote it; its site and its addresses are what the officer looks at.
#[component]
fn Claimed(school: School, colleagues: i64) -> impl IntoView {
    let state = match school.state {
        SchoolState::Proposed => say::state_proposed(),
        _ => say::state_confirmed(colleagues),
    };
    let form = school.form;
    let address = [form.address, format!("{} {}", form.postal_code, form.town), form.region];
    let address = words(address.into_iter().filter(|part| !part.trim().is_empty()));
    let head = format!("{} {}", form.head_first_name, form.head_last_name);
    let site = form.website;
    let line = |term: String, text: String| (!text.trim().is_empty()).then(|| view! { <Detail term>{text}</Detail> });
    view! {
        <div>
            <h3>{say::school_title()}</h3>
            <Details>
                <Detail term=say::school_state()>{state}</Detail>
                <Detail term=say::field_school()>{form.name}</Detail>
                {line(say::field_code(), form.code)}
                {line(say::field_address(), address)}
                {line(say::levels(), words(form.levels.iter().map(|level| level.label())))}
                {line(say::pupils(), form.pupils)}
                {line(say::school_email(), form.email)}
                {line(say::field_phone(), form.phone)}
                {(!site.is_empty()).then(|| view! { <Detail term=say::field_site()><WebLink address=site.clone() beside=true/></Detail> })}
                {line(say::head(), head)}
                {line(crate::text::registration::head_email(), form.head_email)}
            </Details>
        </div>
    }
    .into_any()
}

/// Validate, ask, refuse: one form with three buttons.
#[component]
fn YourDecision(record: Record, place: Place) -> impl IntoView {
    let problems = problems(ServerAction::<Decide>::new());
    let reasons: Vec<Item> =
        RegistrationRefusalReason::active().map(|reason| Item::new(reason.code(), reason.label())).collect();
    let asks = record.state != AccountState::InformationAsked && record.state != AccountState::AwaitingRevalidation;
    // Whoever was validated before loses more than a registration.
    let sure = match record.state {
        AccountState::AwaitingRevalidation => say::sure_member(record.name.clone()),
        _ => say::sure(record.name.clone()),
    };
    let refusing = kept("decision", "") == "refuse";
    let decided_record = decided_record(&record, place);
    let proposals = record.proposals;
    view! {
        <form class="form" method="post" action=Decide::url() aria-label=say::decide_title()>
            <ErrorSummary problems=problems.summary()/>
            {decided_record}
            {(!proposals.is_empty()).then(|| view! {
                <h3>{say::proposals()}</h3>
                <dl class="details">
                    {proposals.into_iter().map(proposal).collect_view()}
                </dl>
                <Checkbox name="take_changes" checked=true>{say::take_changes()}</Checkbox>
            })}
            <TextArea name="text" label=say::message() help=say::message_help() value=kept("text", "") rows=4 maxlength=TEXT_MOST as u32 problem=problems.of("text") optional=true/>
            <div class="form-foot">
                <Button kind=ButtonKind::Primary name="decision" value="validate">{say::validate()}</Button>
                {asks.then(|| view! { <Button name="decision" value="ask">{say::ask()}</Button> })}
            </div>
            <details class="stack" open=refusing>
                <summary>{say::refuse_title()}</summary>
                <Select name="reason" label=say::reason() help=say::reason_help() items=reasons value=kept("reason", "") problem=problems.of("reason")/>
                <Checkbox name="sure" problem=problems.of("sure")>{sure}</Checkbox>
                <p><Button kind=ButtonKind::Danger name="decision" value="refuse">{say::refuse()}</Button></p>
            </details>
        </form>
    }
    .into_any()
}

/// The hidden fields of every decision: on whom, as she was seen, and the place in the queue to go on from.
fn decided_record(record: &Record, place: Place) -> impl IntoView + use<> {
    view! {
        <input type="hidden" name="person" value=record.person.to_string()/>
        <input type="hidden" name="seen" value=record.seen.0.to_string()/>
        <input type="hidden" name="unit" value=place.unit.unwrap_or(record.unit).code()/>
        <input type="hidden" name="filter" value=place.filter_name()/>
        <input type="hidden" name="page" value=place.page.to_string()/>
    }
}

/// A refusal, while it can be taken back.
#[component]
fn TakeBack(record: Record, place: Place, until: String) -> impl IntoView {
    view! {
        <form class="form" method="post" action=Decide::url() aria-label=say::take_back()>
            {decided_record(&record, place)}
            <p>{say::take_back_text(until)}</p>
            <p><Button name="decision" value="take-back">{say::take_back()}</Button></p>
        </form>
    }
    .into_any()
}

/// What stands in a field, and what should stand there.
fn proposal(change: Change) -> impl IntoView {
    let value = |text: &str| or_none(&field_value(&change.field, text));
    view! {
        <dt>{field_label(&format!("school-{}", change.field))}</dt>
        <dd>{say::before()} ": " <q>{value(&change.before)}</q> <br/> {say::after()} ": " <q>{value(&change.after)}</q></dd>
    }
}

fn event((decision, when): (Decision, String)) -> impl IntoView {
    let name = decision.by.unwrap_or_else(say::somebody);
    let (words, kind) = match decision.kind {
        DecisionKind::Sent => (say::event_sent(name), Happened::Then),
        DecisionKind::Asked => (say::event_asked(name), Happened::Then),
        DecisionKind::Answered => (say::event_answered(name), Happened::Then),
        DecisionKind::Validated => (say::event_validated(name), Happened::Good),
        DecisionKind::Refused => (say::event_refused(name), Happened::Bad),
        DecisionKind::TakenBack => (say::event_taken_back(name), Happened::Then),
        DecisionKind::Moved => (say::event_moved(name), Happened::Then),
    };
    let reason = decision.reason.map(|reason| format!(": {}", reason.label()));
    let text = (!decision.text.is_empty()).then_some(decision.text);
    view! { <HistoryItem kind when>{words}{reason}{text.map(|text| view! { <br/><q>{text}</q> })}</HistoryItem> }
}
