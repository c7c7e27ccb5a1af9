//! The form that reports, what follows it, and `/unit/reports`.

use super::api;
use crate::form::{OneOfMany, form_that_came_back, problems};
use crate::frame::shown;
use crate::live;
use crate::text::{self, Label, report as say};
use crate::ui::Title;
use crate::ui::{
    ButtonKind, ButtonLink, Choice, Empty, ErrorSummary, FormFoot, Item, PageHead, Picture, Select, TextArea,
};
use domain::base::hint::Topic;
use domain::base::id::{AccountId, MessageId};
use domain::report::{Outcome, ReportLine};
use domain::vocabulary::ReportReason;
use leptos::either::Either;
use leptos::prelude::*;
use leptos::server_fn::ServerFn;

/// A fold with the form that reports a person or one of her messages: two clicks away wherever she is met.
#[component]
pub fn ReportForm(
    /// Who is reported.
    person: AccountId,
    /// The message, if one is.
    #[prop(optional)]
    message: Option<MessageId>,
) -> impl IntoView {
    let id = message.map_or_else(|| format!("report-{person}"), |message| format!("report-{message}"));
    let reasons: Vec<Item> =
        text::labelled::<ReportReason>().into_iter().map(|(value, label)| Item::new(value.code(), label)).collect();
    let form = OneOfMany::of::<api::SendReport>(id);
    view! {
        <details class="no-print" open=form.came_back()>
            <summary class="faint">{say::report()}</summary>
            <form class="form" method="post" action=api::SendReport::url()>
                {form.head()}
                <input type="hidden" name="person" value=person.to_string()/>
                {message.map(|message| view! { <input type="hidden" name="message" value=message.to_string()/> })}
                <Select name="reason" id=form.id("reason") label=say::reason() items=reasons value=form.typed("reason", "") problem=form.problem("reason") required=true/>
                <TextArea name="words" id=form.id("words") label=say::words() value=form.typed("words", "") problem=form.problem("words") rows=3 maxlength=3000 optional=true/>
                <p class="faint">{say::who_reads()}</p>
                <FormFoot submit=say::send() kind=ButtonKind::Plain/>
            </form>
        </details>
    }
    .into_any()
}

/// `/reported`: it has arrived.
#[component]
pub fn Reported() -> impl IntoView {
    view! {
        <Title text=say::sent_title()/>
        <div class="page stack">
            <PageHead title=say::sent_title() lead=say::sent_what_next()/>
            <p><ButtonLink href="/desktop">{say::go_on()}</ButtonLink></p>
        </div>
    }
    .into_any()
}

/// `/unit/reports`: what waits, then what was decided.
#[component]
pub fn ReportDesk() -> impl IntoView {
    let desk = live::resource(&[Topic::Unit], || (), |()| api::desk());
    view! {
        <Title text=say::desk_title()/>
        <div class="page stack">
            <PageHead title=say::desk_title()/>
            {shown(desk, |lines| view! { <Passed open=open_forms(&lines)/>{desk_rows(lines)} })}
        </div>
    }
    .into_any()
}

/// The forms of the reports that nobody has decided.
fn open_forms(lines: &[(ReportLine, String)]) -> Vec<String> {
    let open = lines.iter().filter(|(line, _)| line.outcome.is_none());
    open.map(|(line, _)| form_name(&line.id.to_string())).collect()
}

fn form_name(report: &str) -> String {
    format!("report-{report}")
}

/// What became of a decision whose form is no longer there: a colleague was faster.
#[component]
fn Passed(open: Vec<String>) -> impl IntoView {
    let problems = problems(ServerAction::<api::Decide>::new());
    let gone = form_that_came_back().is_some_and(|form| !open.contains(&form));
    gone.then(|| view! { <ErrorSummary problems=problems.summary()/> })
}

fn desk_rows(lines: Vec<(ReportLine, String)>) -> impl IntoView {
    if lines.is_empty() {
        Either::Left(view! { <Empty title=say::none() sentence=say::none_why() picture=Picture::Desk/> })
    } else {
        Either::Right(
            view! { <ul class="rows">{lines.into_iter().map(|(line, when)| desk_row(line, when)).collect_view()}</ul> },
        )
    }
}

fn desk_row(line: ReportLine, when: String) -> impl IntoView {
    let outcome = line.outcome.map(|outcome| match outcome {
        Outcome::NoBreach => say::no_breach(),
        Outcome::Warning => say::warning(),
    });
    let decided = outcome.map(|outcome| view! { <p><strong>{outcome}</strong> " " {line.decision.clone()}</p> });
    let open = line.outcome.is_none();
    let account = line.at_desk.then(|| {
        let href = format!("/unit/people/{}", line.account);
        view! { " · " <a href=href>{text::validation::account()}</a> }
    });
    view! {
        <li class="stack" data-gap="tight">
            <h2><a href=format!("/people/{}", line.account)>{line.person}</a></h2>
            <p class="faint">{line.reason.label()} " · " {say::reported_by(line.reporter)} " · " {when} {account}</p>
            {line.message.map(|message| view! { <blockquote class="quoted">{message}</blockquote> })}
            {(!line.words.is_empty()).then(|| view! { <p>{line.words}</p> })}
            {decided}
            {open.then(|| view! { <Decide id=line.id.to_string()/> })}
        </li>
    }
}

#[component]
fn Decide(id: String) -> impl IntoView {
    let form = OneOfMany::of::<api::Decide>(form_name(&id));
    let outcomes = vec![Item::new("no_breach", say::no_breach()), Item::new("warning", say::warning())];
    view! {
        <form class="form" method="post" action=api::Decide::url()>
            {form.head()}
            <input type="hidden" name="id" value=id/>
            <Choice name="outcome" id=form.id("outcome") legend=say::outcome() items=outcomes chosen=vec![form.typed("outcome", "")] problem=form.problem("outcome") required=true/>
            <TextArea name="decision" id=form.id("decision") label=say::decision() help=say::decision_help() value=form.typed("decision", "") rows=3 problem=form.problem("decision") required=true/>
            <FormFoot submit=say::decide()/>
        </form>
    }
    .into_any()
}
