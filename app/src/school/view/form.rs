//! The record of a school as a form, and as text.

use super::label;
use crate::failure::Failure;
use crate::form::{Editing, Meanwhile, problems};
use crate::registration::school_fields;
use crate::text::{profile as say, registration as say_registration};
use crate::ui::{Detail, Details, ErrorSummary, FormFoot};
use domain::base::error::Error;
use domain::registration::Form;
use domain::school::School;
use leptos::prelude::*;
use leptos::server_fn::ServerFn;
use serde::de::DeserializeOwned;

/// The form of a school's record, and both texts when somebody else saved meanwhile: for its staff, who reads what is
/// locked, and for its unit. `names` are hidden fields that the action asks for, `foot` is what else is possible.
pub(super) fn school_form<S>(editing: Editing<Form>, locked: &[String], names: AnyView, foot: AnyView) -> AnyView
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
pub(super) fn ReadOnly(school: School) -> impl IntoView {
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
