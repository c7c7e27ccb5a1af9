//! `/unit/schools/{id}`: the record of a school at the desk of its unit.

use super::acts::{Acts, which};
use super::form::{ReadOnly, school_form};
use super::{label, state_tag};
use crate::desk::{self, DeskRecord};
use crate::school::api::{self, CorrectSchool, RecordPage};
use crate::text::{self, Label, school as say};
use crate::ui::{Callout, Compare, Happened, History, HistoryItem, MarginNote, SectionHead};
use crate::validation::{pair, pairs};
use domain::account::AccountState;
use domain::school::{Change, ChangeState, School, SchoolForm, SchoolLine, SchoolPerson, SchoolRecord, SchoolState};
use domain::validation::RegisterSchool;
use leptos::either::Either;
use leptos::prelude::*;

/// The page.
#[component]
pub fn SchoolAtDesk() -> impl IntoView {
    desk::record(api::record, done, |page, find| view! { <Record page find/> }.into_any()).into_any()
}

/// What was just done.
fn done(what: &str) -> Option<String> {
    Some(match what {
        "saved" => say::done_saved(),
        "merged" => say::done_merged(),
        "closed" => say::done_closed(),
        _ => return None,
    })
}

#[component]
fn Record(page: RecordPage, find: String) -> impl IntoView {
    let RecordPage { record, editing, when } = page;
    let SchoolRecord { school, merged_into, register, people, changes, others } = record;
    let (id, unit, form) = (school.id, school.unit, school.form.clone());
    let list = format!("/unit/schools?unit={unit}");
    let facts = facts(&school, &people);
    let notes = merged_into.map(|other| view! { <MergedInto other/> }).into_any();
    let register = register.map(|register| view! { <Beside form=form.clone() register/> });
    let body = if school.state.is_open() {
        let foot = view! { <a href=list.clone()>{text::profile::cancel()}</a> }.into_any();
        let name = form.name.clone();
        Either::Left(view! {
            <section aria-labelledby="fields" class="stack">
                <SectionHead id="fields" title=say::fields_of_record()/>
                {school_form::<CorrectSchool>(editing, &[], which(id), foot)}
            </section>
            <Acts id name others find/>
        })
    } else {
        Either::Right(view! { <ReadOnly school/> })
    };
    view! {
        <DeskRecord back=(list, say::back()) title=form.name eyebrow=say::eyebrow(unit.label()) facts notes margin_label=say::margin() margin=move || view! { <Margin people changes when/> }>
            {register}
            {body}
        </DeskRecord>
    }
    .into_any()
}

/// Where it is, how its record stands, and its public page.
fn facts(school: &School, people: &[SchoolPerson]) -> AnyView {
    let (state, form) = (school.state, &school.form);
    let shown = people.iter().any(|person| person.state.is_validated());
    let public =
        (shown && state == SchoolState::Confirmed).then(|| format!("/{}/schools/{}", text::current(), school.id));
    view! {
        <span>{form.town.clone()}</span>
        {(!form.code.is_empty()).then(|| view! { <span>{form.code.clone()}</span> })}
        {state_tag(state)}
        {public.map(|href| view! { <a href=href rel="external">{text::profile::school_public()}</a> })}
    }
    .into_any()
}

/// The record beside the register.
#[component]
fn Beside(form: SchoolForm, register: RegisterSchool) -> impl IntoView {
    let mail = pair(text::validation::school_email(), &form.email, &register.email);
    let pairs = pairs(&form, &register, mail);
    view! {
        <section aria-labelledby="register" class="stack">
            <SectionHead id="register" title=say::register_title()/>
            <Compare caption=say::register_title() wrote=say::record() pairs/>
        </section>
    }
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
