//! `/profile/edit`: everything a person says of herself, in the fields of the registration.

use crate::failure::Failure;
use crate::form::{Editing, Meanwhile, problems};
use crate::frame::shown;
use crate::profile::api::{self, SaveProfile};
use crate::registration::{Ideas, Preferences, You, field_label};
use crate::text::{profile as say, registration as say_registration};
use crate::ui::Title;
use crate::ui::{Callout, ErrorSummary, Field, FormFoot, MarginNote, PageHead, WithMargin};
use domain::base::error::Error;
use domain::profile::ProfileForm;
use leptos::either::Either;
use leptos::prelude::*;
use leptos::server_fn::ServerFn;
use leptos_router::components::Redirect;

/// The page.
#[component]
pub fn EditProfile() -> impl IntoView {
    let editing = Resource::new(
        || (),
        |()| async {
            match api::editing().await {
                Err(Failure(Error::Conflict)) => Ok(None),
                editing => editing.map(Some),
            }
        },
    );
    view! {
        <Title text=say::edit_title()/>
        <div class="page stack">
            <PageHead title=say::edit_title() lead=say::edit_lead()/>
            {shown(editing, |editing| match editing {
                Some(editing) => Either::Left(view! { <Whole editing/> }),
                // While her registration is open, what she says of herself stands there.
                None => Either::Right(view! { <Redirect path="/registration"/> }),
            })}
        </div>
    }
    .into_any()
}

/// The label of a field that differs.
fn label(field: &str) -> String {
    match field {
        "first_name" => say_registration::first_name(),
        "last_name" => say_registration::last_name(),
        other => field_label(other).unwrap_or_default(),
    }
}

#[component]
fn Whole(editing: Editing<ProfileForm>) -> impl IntoView {
    let Editing { version, form, meanwhile } = editing;
    let ProfileForm { first_name, last_name, about } = form;
    let problems = problems(ServerAction::<SaveProfile>::new());
    let stale = problems.is(&Error::Conflict);
    let differences =
        meanwhile.into_iter().map(|(field, typed, stored)| (label(&field), typed, stored)).collect::<Vec<_>>();
    view! {
        <WithMargin label=say::who_sees() margin=|| view! { <Margin/> }>
            <Meanwhile differences/>
            <form class="form" method="post" action=SaveProfile::url() novalidate=true>
                {move || if stale.get() { None } else { Some(view! { <ErrorSummary problems=problems.summary()/> }) }}
                <input type="hidden" name="version" value=version.to_string()/>
                <fieldset>
                    <legend>{say::your_name()}</legend>
                    <Field name="first_name" label=say_registration::first_name() value=first_name autocomplete="given-name" maxlength=80 problem=problems.of("first_name") required=true/>
                    <Field name="last_name" label=say_registration::last_name() value=last_name autocomplete="family-name" maxlength=80 problem=problems.of("last_name") required=true/>
                </fieldset>
                <You form=about.clone() problems/>
                <Preferences form=about.clone() problems/>
                <Ideas ideas=about.ideas problems/>
                <FormFoot submit=say::save()>
                    <a href="/profile">{say::cancel()}</a>
                </FormFoot>
            </form>
        </WithMargin>
    }
    .into_any()
}

#[component]
fn Margin() -> impl IntoView {
    view! {
        <MarginNote title=say::who_sees()>
            <p>{say::who_sees_text()}</p>
            <p><a href="/profile/privacy">{say::privacy()}</a></p>
        </MarginNote>
        <MarginNote title=say::idea_tip_title()><Callout>{say::idea_tip()}</Callout></MarginNote>
    }
    .into_any()
}
