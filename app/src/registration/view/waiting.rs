//! `/waiting`: the waiting room. Where the registration stands, the unit's question, what was sent; nothing else opens
//! before the unit has validated the person (R-VAL-4).

use crate::form::{kept, problems};
use crate::frame::shown;
use crate::registration::api::{self, OwnPage};
use crate::text::Label;
use crate::text::{registration as say, unit as say_unit};
use crate::ui::Title;
use crate::ui::{
    ButtonKind, Callout, Detail, Details, ErrorSummary, FormFoot, Half, Happened, History, HistoryItem, MarginNote,
    PageHead, SectionHead, StatusLine, TextArea, Tone, Turn, WithMargin,
};
use crate::unit::ContactDetails;
use crate::validation::api::{Answer, WriteToUnit};
use domain::account::AccountState;
use domain::base::hint::Topic;
use domain::unit::UnitContact;
use domain::validation::{Decision, DecisionKind, TEXT_MOST};
use leptos::prelude::*;
use leptos::server_fn::ServerFn;
use leptos_router::hooks::use_query_map;

/// The page; it changes by itself when the unit decides.
#[component]
pub fn Waiting() -> impl IntoView {
    let own = crate::live::resource(&[Topic::Session, Topic::Notice], || (), |()| api::own());
    let query = use_query_map().read_untracked().clone();
    let arrived = if query.get("answered").is_some() {
        Some(say::answered())
    } else {
        query.get("written").map(|_| say::written())
    };
    view! {
        <Title text=say::waiting_title()/>
        <div class="page">
            <PageHead title=say::waiting_title()/>
            {arrived.map(|words| view! { <Callout tone=Tone::Good>{words}</Callout> })}
            {shown(own, |own| view! { <Room own/> })}
        </div>
    }
    .into_any()
}

#[component]
fn Room(own: OwnPage) -> impl IntoView {
    let asked = own.own.state == AccountState::InformationAsked;
    let question = own.history.iter().find(|(decision, _)| decision.kind == DecisionKind::Asked);
    let question = question.filter(|_| asked).map(|(decision, _)| decision.text.clone());
    let history = own.history.clone();
    let waits = own.own.state != AccountState::Validated;
    let contact = own.contact.clone();
    let at_desk = matches!(own.own.state, AccountState::AwaitingValidation | AccountState::AwaitingRevalidation);
    let told = view! {
        {status(&own)}
        {question.map(|text| view! { <Question text/> })}
        <Yours own/>
        <section aria-labelledby="history">
            <SectionHead title=say::history_title() id="history"/>
            <History>{history.into_iter().map(event).collect_view()}</History>
        </section>
        {at_desk.then(|| view! { <Write/> })}
    };
    // What is not open yet is said only as long as it is not.
    if waits {
        view! { <WithMargin label=say::help() margin=move || view! { <CanDo contact=contact.clone()/> }>{told}</WithMargin> }.into_any()
    } else {
        view! { <div class="stack">{told}</div> }.into_any()
    }
}

/// Who must act, since when, what happens next.
fn status(own: &OwnPage) -> AnyView {
    let since = own.since.clone();
    match own.own.state {
        AccountState::AwaitingValidation | AccountState::AwaitingRevalidation => {
            let due = own.due.clone().unwrap_or_default();
            let (turn, next) = if own.late {
                (Turn::Late, say::waiting_late(due))
            } else {
                (Turn::Other, say::waiting_next(due))
            };
            let who = say::waiting_who(own.own.unit.label());
            view! { <StatusLine turn half=Half::First who since=say::waiting_since(since) next/> }.into_any()
        }
        AccountState::InformationAsked => view! {
            <StatusLine turn=Turn::Me half=Half::First who=say::asked_who() since=say::asked_since(since) next=say::asked_next()/>
        }
        .into_any(),
        AccountState::Completing => view! {
            <StatusLine turn=Turn::Me who=say::completing_who() next=say::completing_next()>
                <a class="button" data-kind="primary" href="/registration">{say::to_form()}</a>
            </StatusLine>
        }
        .into_any(),
        _ => view! {
            <StatusLine turn=Turn::Done half=Half::Both who=say::validated_who()>
                <a class="button" data-kind="primary" href="/desktop" rel="external">{say::to_desktop()}</a>
            </StatusLine>
        }
        .into_any(),
    }
}

/// The unit's question and the place for the answer.
#[component]
fn Question(text: String) -> impl IntoView {
    let problems = problems(ServerAction::<Answer>::new());
    view! {
        <section aria-labelledby="question">
            <SectionHead title=say::question() id="question"/>
            <Callout tone=Tone::Wait>{text}</Callout>
            <form class="form" method="post" action=Answer::url()>
                <ErrorSummary problems=problems.summary()/>
                <TextArea name="text" label=say::answer() value=kept("text", "") rows=5 maxlength=TEXT_MOST as u32 problem=problems.of("text") required=true/>
                <FormFoot submit=say::answer_send()>
                    <a href="/registration">{say::correct()}</a>
                </FormFoot>
            </form>
        </section>
    }
    .into_any()
}

/// A word to the unit: the only people to whom somebody not validated can write (R-VAL-4).
#[component]
fn Write() -> impl IntoView {
    let problems = problems(ServerAction::<WriteToUnit>::new());
    let open = problems.any();
    view! {
        <details open=open>
            <summary>{say::write_to_unit()}</summary>
            <form class="form" method="post" action=WriteToUnit::url()>
                <ErrorSummary problems=problems.summary()/>
                <TextArea name="text" label=say::words_to_unit() help=say::words_to_unit_help() value=kept("text", "") rows=4 maxlength=TEXT_MOST as u32 problem=problems.of("text") required=true/>
                <FormFoot submit=say::write_send() kind=ButtonKind::Plain/>
            </form>
        </details>
    }
    .into_any()
}

/// What she sent.
#[component]
fn Yours(own: OwnPage) -> impl IntoView {
    let own = own.own;
    // The wrong one can be exchanged as long as it is checked.
    let moving = own.state == AccountState::AwaitingRevalidation;
    let form = own.draft.form;
    let school = [form.school.name, form.school.town].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>();
    let languages: Vec<String> = form
        .spoken
        .iter()
        .filter_map(|row| Some(format!("{} · {}", row.language?.label(), row.level?.label())))
        .collect();
    let subjects: Vec<String> = form.subjects.iter().map(|subject| subject.label()).collect();
    let ideas = form.ideas.into_iter().filter(|idea| !idea.text.is_empty());
    view! {
        <section class="stack" aria-labelledby="yours">
            <SectionHead title=say::yours_title() id="yours"/>
            <Details>
                <Detail term=say::your_name()>{own.first_name} " " {own.last_name}</Detail>
                <Detail term=say::your_email()>{own.email}</Detail>
                {(!school.is_empty()).then(|| view! {
                    <Detail term=say::your_school()>
                        {school.join(", ")}
                        {moving.then(|| view! { " · " <a href="/school/change">{say::another()}</a> })}
                    </Detail>
                })}
                {form.role.map(|role| view! { <Detail term=say::role()>{role.label()}</Detail> })}
                {(!subjects.is_empty()).then(|| view! { <Detail term=say::subjects()>{subjects.join(", ")}</Detail> })}
                {(!languages.is_empty()).then(|| view! { <Detail term=say::spoken()>{languages.join(", ")}</Detail> })}
            </Details>
            {ideas.map(|idea| view! { <blockquote lang=idea.language.map(|language| language.code())><p>{idea.text}</p></blockquote> }).collect_view()}
        </section>
    }
    .into_any()
}

/// What somebody not yet validated can and cannot do (R-VAL-4).
#[component]
fn CanDo(contact: UnitContact) -> impl IntoView {
    let reach = (contact != UnitContact::default()).then(|| {
        view! {
            <MarginNote title=say_unit::reach_title()>
                <p>{say_unit::reach_text()}</p>
                <ContactDetails contact/>
            </MarginNote>
        }
    });
    view! {
        <MarginNote title=say::can_title()>
            <ul>
                <li>{say::can_read()}</li>
                <li>{say::can_see()}</li>
            </ul>
            <p>{say::cannot()}</p>
        </MarginNote>
        {reach}
    }
    .into_any()
}

fn event((decision, when): (Decision, String)) -> impl IntoView {
    let (words, kind) = match decision.kind {
        DecisionKind::Sent => (say::event_sent(), Happened::Then),
        DecisionKind::Asked => (say::event_asked(), Happened::Then),
        DecisionKind::Answered => (say::event_answered(), Happened::Then),
        DecisionKind::Validated => (say::event_validated(), Happened::Good),
        DecisionKind::Refused => (say::event_refused(), Happened::Bad),
        DecisionKind::TakenBack => (say::event_taken_back(), Happened::Then),
        DecisionKind::Moved => (say::event_moved(), Happened::Then),
    };
    let text = (!decision.text.is_empty()).then_some(decision.text);
    view! { <HistoryItem kind when>{words}{text.map(|text| view! { <br/><q>{text}</q> })}</HistoryItem> }
}
