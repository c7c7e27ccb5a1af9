//! The form that reports, what follows it, and `/unit/reports`.

use super::api::{self, DeskPage};
use crate::form::{OneOfMany, form_that_came_back, problems};
use crate::frame::shown;
use crate::live;
use crate::text::{self, Label, report as say};
use crate::ui::Title;
use crate::ui::{
    ButtonKind, ButtonLink, Choice, Empty, ErrorSummary, Field, FieldKind, FormFoot, Item, PageHead, Picture, Select,
    TextArea, pages,
};
use domain::base::hint::Topic;
use domain::base::id::{AccountId, MessageId};
use domain::people::SUSPENDED_DAYS;
use domain::report::{Outcome, ReportLine, WORDS_MOST};
use domain::vocabulary::ReportReason;
use leptos::either::Either;
use leptos::prelude::*;
use leptos::server_fn::ServerFn;
use leptos_router::hooks::use_query_map;

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
                <TextArea name="words" id=form.id("words") label=say::words() value=form.typed("words", "") problem=form.problem("words") rows=3 maxlength=WORDS_MOST as u32 optional=true/>
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

/// `/unit/reports`: what waits, then what was decided; the page stands in the address.
#[component]
pub fn ReportDesk() -> impl IntoView {
    let query = use_query_map();
    let number =
        Memo::new(move |_| query.read().get("page").and_then(|page| page.parse::<i64>().ok()).unwrap_or(1).max(1));
    let desk = live::resource(&[Topic::Unit], move || number.get(), api::desk);
    view! {
        <Title text=say::desk_title()/>
        <div class="page stack">{shown(desk, |desk| view! { <Desk desk/> })}</div>
    }
    .into_any()
}

#[component]
fn Desk(desk: DeskPage) -> impl IntoView {
    let DeskPage { waiting, lines } = desk;
    let turns = pages(&lines, |number| format!("/unit/reports?page={number}"));
    let head = if waiting > 0 {
        view! { <PageHead title=say::desk_title() lead=say::waiting(waiting)/> }.into_any()
    } else {
        view! { <PageHead title=say::desk_title()/> }.into_any()
    };
    let open = open_forms(&lines.rows);
    view! {
        <div class="stack">
            {head}
            <Passed open/>
            {desk_rows(lines.rows)}
            {turns}
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
    let outcome = line.outcome.map(outcome_word);
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
            {open.then(|| view! { <Decide id=line.id.to_string() may_suspend=line.may_suspend/> })}
        </li>
    }
}

#[component]
fn Decide(id: String, may_suspend: bool) -> impl IntoView {
    let form = OneOfMany::of::<api::Decide>(form_name(&id));
    let outcomes = [Outcome::NoBreach, Outcome::Warning, Outcome::Suspended];
    let open = outcomes.into_iter().filter(|outcome| may_suspend || *outcome != Outcome::Suspended);
    let items: Vec<Item> = open.map(outcome_item).collect();
    let days = may_suspend.then(|| {
        let value = form.typed("days", &SUSPENDED_DAYS.to_string());
        view! { <Field name="days" id=form.id("days") kind=FieldKind::Number min="0" label=say::days() help=say::days_help() value problem=form.problem("days")/> }
    });
    view! {
        <form class="form" method="post" action=api::Decide::url()>
            {form.head()}
            <input type="hidden" name="id" value=id/>
            <Choice name="outcome" id=form.id("outcome") legend=say::outcome() items chosen=vec![form.typed("outcome", "")] problem=form.problem("outcome") required=true/>
            {days}
            <TextArea name="decision" id=form.id("decision") label=say::decision() help=say::decision_help() value=form.typed("decision", "") rows=3 problem=form.problem("decision") required=true/>
            <FormFoot submit=say::decide()/>
        </form>
    }
    .into_any()
}

/// How a report can end, as one of the choices.
fn outcome_item(outcome: Outcome) -> Item {
    let item = Item::new(outcome.code(), outcome_word(outcome));
    if outcome == Outcome::Suspended { item.with_help(say::suspension_explain()) } else { item }
}

fn outcome_word(outcome: Outcome) -> String {
    match outcome {
        Outcome::NoBreach => say::no_breach(),
        Outcome::Warning => say::warning(),
        Outcome::Suspended => say::suspension(),
    }
}
