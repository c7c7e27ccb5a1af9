//! `/school`: the record of my school, shared by its staff (R-REG-3).

use super::form::{ReadOnly, school_form};
use super::{label, state_tag};
use crate::frame::shown;
use crate::resource::resource;
use crate::school::api::{self, OwnSchool, SaveSchool};
use crate::text::{self, Label, profile as say, registration as say_registration};
use crate::ui::Title;
use crate::ui::{Callout, Country, History, HistoryItem, MarginNote, PageHead, Tone, WithMargin};
use domain::school::SchoolState;
use leptos::either::Either;
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

/// The page.
#[component]
pub fn OwnSchoolPage() -> impl IntoView {
    let school = resource(|| (), |()| api::own());
    let saved = use_query_map().read_untracked().get("done").is_some();
    view! {
        <Title text=say::my_school()/>
        <div class="page stack">
            {saved.then(|| view! { <Callout tone=Tone::Good>{say::school_saved()}</Callout> })}
            {shown(school, |own| view! { <Whole own/> })}
        </div>
    }
    .into_any()
}

#[component]
fn Whole(own: OwnSchool) -> impl IntoView {
    let OwnSchool { school, editing, locked, may_edit, changes } = own;
    let title = school.form.name.clone();
    let state = school.state;
    let confirmed = state == SchoolState::Confirmed;
    let country = view! { <Country code=school.country.code() name=school.country.label()/> };
    let page = format!("/{}/schools/{}", text::current(), school.id);
    let body = if may_edit && state.is_open() {
        let foot = view! { <a href="/profile">{say::cancel()}</a> }.into_any();
        Either::Left(school_form::<SaveSchool>(editing, &locked, ().into_any(), foot))
    } else {
        Either::Right(view! { <ReadOnly school/> })
    };
    view! {
        <div class="stack">
            <PageHead title eyebrow=say::my_school() lead=say::school_lead()>
                <p class="facts">
                    {country}
                    {state_tag(state)}
                    {confirmed.then(|| view! { <a href=page rel="external">{say::school_public()}</a> })}
                </p>
            </PageHead>
            <WithMargin label=say::school_margin() margin=move || view! { <Margin state locked may_edit changes/> }>{body}</WithMargin>
        </div>
    }
    .into_any()
}

/// What the unit keeps, who changed what, and that all colleagues share the record.
#[component]
fn Margin(
    state: SchoolState,
    locked: Vec<String>,
    may_edit: bool,
    changes: Vec<(String, String, String)>,
) -> impl IntoView {
    let names: Vec<String> = locked.iter().map(|field| label(field)).collect();
    let change =
        |(field, by, when): (String, String, String)| view! { <HistoryItem when>{label(&field)}": "{by}</HistoryItem> };
    view! {
        <MarginNote title=say::school_shared_title()>
            <p>{match state {
                SchoolState::Closed => say::school_is_closed(),
                SchoolState::Merged => say::school_is_merged(),
                _ if may_edit => say::school_shared(),
                _ => say::school_read_only(),
            }}</p>
            {may_edit.then(|| view! { <p><a href="/school/change">{say_registration::change_title()}</a></p> })}
        </MarginNote>
        {(!names.is_empty()).then(|| view! {
            <MarginNote title=say::school_locked_title()><p>{say::school_locked(names.join(", "))}</p></MarginNote>
        })}
        {(!changes.is_empty()).then(|| view! {
            <MarginNote title=say::school_changes_title()><History>{changes.into_iter().map(change).collect_view()}</History></MarginNote>
        })}
    }
    .into_any()
}
