//! `/school`: the record of my school, shared by its staff (R-REG-3).

use super::stale::Meanwhile;
use crate::failure::Failure;
use crate::form::problems;
use crate::frame::shown;
use crate::profile::api::{self, Editing, OwnSchool, SaveSchool};
use crate::registration::view::{field_label, school_fields};
use crate::text::{self, Label, profile as say, registration as say_registration};
use crate::ui::Title;
use crate::ui::{
    Callout, Country, Detail, Details, ErrorSummary, FormFoot, History, HistoryItem, MarginNote, PageHead, Tag, Tone,
    WithMargin,
};
use domain::base::error::Error;
use domain::registration::Form;
use domain::school::{School, SchoolState};
use leptos::either::Either;
use leptos::prelude::*;
use leptos::server_fn::ServerFn;
use leptos_router::hooks::use_query_map;
use serde::de::DeserializeOwned;

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
pub(crate) fn label(field: &str) -> String {
    field_label(&format!("school-{field}")).unwrap_or_default()
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

/// The state of a school as a tag.
pub(crate) fn state_tag(state: SchoolState) -> impl IntoView {
    let (tone, words) = match state {
        SchoolState::Proposed => (Tone::Wait, say::school_proposed()),
        SchoolState::Confirmed => (Tone::Good, say::school_confirmed()),
        SchoolState::Merged => (Tone::Plain, say::school_merged()),
        SchoolState::Closed => (Tone::Plain, say::school_closed()),
    };
    view! { <Tag tone>{words}</Tag> }
}

/// The form of a school's record, and both texts when somebody else saved meanwhile: for its staff, who reads what is
/// locked, and for its unit. `names` are hidden fields that the action asks for, `foot` is what else is possible.
pub(crate) fn school_form<S>(editing: Editing<Form>, locked: &[String], names: AnyView, foot: AnyView) -> AnyView
where
    S: ServerFn<Error = Failure> + Clone + Send + Sync + 'static,
    S::Output: Clone + Send + Sync + 'static,
    S::Error: DeserializeOwned,
{
    let differences =
        editing.meanwhile.into_iter().map(|(field, typed, stored)| (label(&field), typed, stored)).collect::<Vec<_>>();
    let problems = problems(ServerAction::<S>::new());
    let stale = problems.is(&Error::Conflict);
    let fields = school_fields(&editing.form.school, false, locked, problems);
    view! {
        <Meanwhile differences/>
        <form class="form" method="post" action=S::url() novalidate=true>
            {move || if stale.get() { None } else { Some(view! { <ErrorSummary problems=problems.summary()/> }) }}
            <input type="hidden" name="version" value=editing.version.to_string()/>
            {names}
            {fields}
            <FormFoot submit=say::save()>{foot}</FormFoot>
        </form>
    }
    .into_any()
}

/// The record for who cannot change it, or not yet.
#[component]
pub(crate) fn ReadOnly(school: School) -> impl IntoView {
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
