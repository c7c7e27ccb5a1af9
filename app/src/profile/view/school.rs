//! `/school`: the record of my school, shared by its staff (R-REG-3).

use super::stale::Meanwhile;
use crate::form::problems;
use crate::frame::shown;
use crate::profile::api::{self, OwnSchool, SaveSchool};
use crate::registration::view::{field_label, school_fields};
use crate::text::{self, Label, profile as say, registration as say_registration};
use crate::ui::Title;
use crate::ui::{
    Callout, Country, Detail, Details, ErrorSummary, FormFoot, History, HistoryItem, MarginNote, PageHead, Tag, Tone,
    WithMargin,
};
use domain::base::error::Error;
use domain::school::{School, SchoolState};
use leptos::either::Either;
use leptos::prelude::*;
use leptos::server_fn::ServerFn;
use leptos_router::hooks::use_query_map;

/// The page.
#[component]
pub fn OwnSchoolPage() -> impl IntoView {
    let school = Resource::new(|| (), |()| api::school());
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

/// The label of a field of the record.
fn label(field: &str) -> String {
    field_label(&format!("school-{field}")).unwrap_or_default()
}

#[component]
fn Whole(own: OwnSchool) -> impl IntoView {
    let OwnSchool { school, editing, locked, may_edit, changes } = own;
    let title = school.form.name.clone();
    let confirmed = school.state == SchoolState::Confirmed;
    let country = view! { <Country code=school.country.code() name=school.country.label()/> };
    let page = format!("/{}/schools/{}", text::current(), school.id);
    let body = if may_edit {
        let differences = editing
            .meanwhile
            .into_iter()
            .map(|(field, typed, stored)| (label(&field), typed, stored))
            .collect::<Vec<_>>();
        let problems = problems(ServerAction::<SaveSchool>::new());
        let stale = problems.is(&Error::Conflict);
        let fields = school_fields(&editing.form.school, editing.form.picked, problems);
        Either::Left(view! {
            <Meanwhile differences/>
            <form class="form" method="post" action=SaveSchool::url() novalidate=true>
                {move || if stale.get() { None } else { Some(view! { <ErrorSummary problems=problems.summary()/> }) }}
                <input type="hidden" name="version" value=editing.version.to_string()/>
                {fields}
                <FormFoot submit=say::save()><a href="/profile">{say::cancel()}</a></FormFoot>
            </form>
        })
    } else {
        Either::Right(view! { <ReadOnly school/> })
    };
    view! {
        <div class="stack">
            <PageHead title eyebrow=say::my_school() lead=say::school_lead()>
                <p class="facts">
                    {country}
                    {if confirmed {
                        view! { <Tag tone=Tone::Good>{say::school_confirmed()}</Tag> }.into_any()
                    } else {
                        view! { <Tag tone=Tone::Wait>{say::school_proposed()}</Tag> }.into_any()
                    }}
                    {confirmed.then(|| view! { <a href=page rel="external">{say::school_public()}</a> })}
                </p>
            </PageHead>
            <WithMargin label=say::school_margin() margin=move || view! { <Margin locked may_edit changes/> }>{body}</WithMargin>
        </div>
    }
    .into_any()
}

/// The record for who is not validated yet.
#[component]
fn ReadOnly(school: School) -> impl IntoView {
    let form = school.form;
    let lines = [
        (say_registration::school_name(), form.name),
        (say_registration::address(), form.address),
        (say_registration::postal_code(), form.postal_code),
        (say_registration::town(), form.town),
        (say_registration::code(), form.code),
        (say_registration::school_website(), form.website),
    ];
    let lines = lines.into_iter().filter(|(_, value)| !value.is_empty());
    view! { <Details wide=true>{lines.map(|(term, value)| view! { <Detail term>{value}</Detail> }).collect_view()}</Details> }.into_any()
}

/// What the unit keeps, who changed what, and that all colleagues share the record.
#[component]
fn Margin(locked: Vec<String>, may_edit: bool, changes: Vec<(String, String, String)>) -> impl IntoView {
    let names: Vec<String> = locked.iter().map(|field| label(field)).collect();
    let change =
        |(field, by, when): (String, String, String)| view! { <HistoryItem when>{label(&field)}": "{by}</HistoryItem> };
    view! {
        <MarginNote title=say::school_shared_title()>
            <p>{if may_edit { say::school_shared() } else { say::school_read_only() }}</p>
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
