//! `/unit/schools/{id}`: the record of a school at the desk of its unit.

use super::acts::Acts;
use crate::frame::shown;
use crate::profile::view::{ReadOnly, label, school_form, state_tag};
use crate::school::api::{self, CorrectSchool, RecordPage};
use crate::text::{self, Label, school as say};
use crate::ui::Title;
use crate::ui::{
    Callout, Compare, Happened, History, HistoryItem, MarginNote, PageHead, SectionHead, Tone, WithMargin,
};
use crate::validation::view::{pair, pairs};
use domain::account::AccountState;
use domain::base::error::Error;
use domain::base::id::SchoolId;
use domain::school::{Change, ChangeState, SchoolLine, SchoolPerson, SchoolRecord, SchoolState};
use leptos::either::Either;
use leptos::prelude::*;
use leptos_router::hooks::{use_params_map, use_query_map};

/// The page.
#[component]
pub fn SchoolAtDesk() -> impl IntoView {
    let (params, query) = (use_params_map(), use_query_map());
    let id = move || params.read().get("id").and_then(|id| id.parse::<SchoolId>().ok());
    let find = move || query.read().get("find").map(|words| words.replace('+', " ")).unwrap_or_default();
    let done = query.read_untracked().get("done");
    // No hint of the desk loads it anew: somebody may be typing into its form.
    let page = Resource::new(
        move || (id(), find()),
        |(id, find): (Option<SchoolId>, String)| async move {
            let page = api::record(id.ok_or(Error::NotFound)?, find.clone()).await?;
            Ok((page, find))
        },
    );
    let done = done.and_then(|what| match what.as_str() {
        "saved" => Some(say::done_saved()),
        "merged" => Some(say::done_merged()),
        "closed" => Some(say::done_closed()),
        _ => None,
    });
    view! {
        <div class="page stack">
            {done.map(|done| view! { <Callout tone=Tone::Good>{done}</Callout> })}
            {shown(page, |(page, find)| view! { <Record page find/> })}
        </div>
    }
    .into_any()
}

#[component]
fn Record(page: RecordPage, find: String) -> impl IntoView {
    let RecordPage { record, editing, when } = page;
    let SchoolRecord { school, merged_into, register, people, changes, others } = record;
    let (id, unit, state, form) = (school.id, school.unit, school.state, school.form.clone());
    let list = format!("/unit/schools?unit={unit}");
    let shown = people.iter().any(|person| person.state.is_validated());
    let public = (shown && state == SchoolState::Confirmed).then(|| format!("/{}/schools/{id}", text::current()));
    let register = register.map(|register| {
        let mail = pair(text::validation::school_email(), &form.email, &register.email);
        let pairs = pairs(&form, &register, mail);
        view! {
            <section aria-labelledby="register" class="stack">
                <SectionHead id="register" title=say::register_title()/>
                <Compare caption=say::register_title() wrote=say::record() pairs/>
            </section>
        }
    });
    let body = if state.is_open() {
        let names = view! { <input type="hidden" name="school" value=id.to_string()/> }.into_any();
        let foot = view! { <a href=list.clone()>{text::profile::cancel()}</a> }.into_any();
        let name = form.name.clone();
        Either::Left(view! {
            <section aria-labelledby="fields" class="stack">
                <SectionHead id="fields" title=say::fields_of_record()/>
                {school_form::<CorrectSchool>(editing, &[], names, foot)}
            </section>
            <Acts id name others find/>
        })
    } else {
        Either::Right(view! { <ReadOnly school/> })
    };
    view! {
        <Title text=form.name.clone()/>
        <div class="stack">
            <p><a href=list>{say::back()}</a></p>
            <PageHead title=form.name.clone() eyebrow=say::eyebrow(unit.label())>
                <p class="facts">
                    <span>{form.town.clone()}</span>
                    {(!form.code.is_empty()).then(|| view! { <span>{form.code.clone()}</span> })}
                    {state_tag(state)}
                    {public.map(|href| view! { <a href=href rel="external">{text::profile::school_public()}</a> })}
                </p>
            </PageHead>
            {merged_into.map(|other| view! { <MergedInto other/> })}
            <WithMargin label=say::margin() margin=move || view! { <Margin people changes when/> }>
                {register}
                {body}
            </WithMargin>
        </div>
    }
    .into_any()
}

/// Where a merged school goes on.
#[component]
fn MergedInto(other: SchoolLine) -> impl IntoView {
    let href = format!("/unit/schools/{}", other.id);
    let name = [other.name, other.town, other.code].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>();
    view! { <Callout><p>{say::goes_on_as()}" "<a href=href>{name.join(", ")}</a></p></Callout> }
}

/// Who is there, and what was changed.
#[component]
fn Margin(people: Vec<SchoolPerson>, changes: Vec<Change>, when: Vec<String>) -> impl IntoView {
    let nobody = people.is_empty();
    let person = |person: SchoolPerson| {
        view! { <li>{person.name}" "<span class="faint">{person_state(person.state)}</span></li> }
    };
    let unchanged = changes.is_empty();
    view! {
        <div id="people" tabindex="-1">
            <MarginNote title=say::people()>
                {nobody.then(|| view! { <p class="faint">{say::people_none()}</p> })}
                <ul class="stack" data-gap="tight">{people.into_iter().map(person).collect_view()}</ul>
            </MarginNote>
        </div>
        <MarginNote title=say::changes()>
            {unchanged.then(|| view! { <p class="faint">{say::changes_none()}</p> })}
            <History>{changes.into_iter().zip(when).map(change).collect_view()}</History>
        </MarginNote>
    }
    .into_any()
}

/// Where an account stands, in the unit's words.
fn person_state(state: AccountState) -> String {
    match state {
        AccountState::Validated | AccountState::Staff => say::person_active(),
        AccountState::Inactive => say::person_inactive(),
        AccountState::AwaitingValidation => say::person_waiting(),
        AccountState::InformationAsked => say::person_asked(),
        AccountState::AwaitingRevalidation => say::person_again(),
        AccountState::Suspended => say::person_suspended(),
        AccountState::Refused | AccountState::Expelled => say::person_refused(),
        AccountState::Unconfirmed | AccountState::Completing | AccountState::Anonymised => say::person_unfinished(),
    }
}

fn change((change, when): (Change, String)) -> impl IntoView {
    let by = if change.by_name.trim().is_empty() { say::somebody() } else { change.by_name };
    let (kind, words) = match change.state {
        ChangeState::Applied => (Happened::Then, say::change_applied(label(&change.field), by)),
        ChangeState::Proposed => (Happened::Now, say::change_proposed(label(&change.field), by)),
        ChangeState::Refused => (Happened::Bad, say::change_refused(label(&change.field), by)),
    };
    let text = |text: String| if text.is_empty() { say::nothing() } else { text };
    view! { <HistoryItem kind when>{words}<br/><q>{text(change.before)}</q>" → "<q>{text(change.after)}</q></HistoryItem> }
}
