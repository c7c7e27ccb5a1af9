//! `/profile/edit`: everything a person says of herself, in the fields of the registration. Until it is saved, what was typed
//! lies on her device.

use crate::draft::{self, ByHand, IsBack};
use crate::failure::Failure;
use crate::form::typed::differences;
use crate::form::{Editing, Meanwhile, Problems, problems};
use crate::frame::shown;
use crate::profile::api::{self, SaveProfile};
use crate::registration::{Ideas, Preferences, You, field_label};
use crate::resource::resource;
use crate::text::{profile as say, registration as say_registration};
use crate::ui::Title;
use crate::ui::{Callout, ErrorSummary, Field, FormFoot, MarginNote, PageHead, SaveLine, WithMargin};
use domain::base::error::Error;
use domain::profile::ProfileForm;
use leptos::either::Either;
use leptos::form::FromFormData;
use leptos::prelude::*;
use leptos::server_fn::ServerFn;
use leptos::web_sys::FormData;
use leptos_router::components::Redirect;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The page.
#[component]
pub fn EditProfile() -> impl IntoView {
    let editing = resource(
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

/// The label of a field.
fn label(field: &str) -> Option<String> {
    match field {
        "first_name" => Some(say_registration::first_name()),
        "last_name" => Some(say_registration::last_name()),
        other => field_label(other),
    }
}

/// What was typed, as it lies on the device, with the version it stands on.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Left {
    version: i64,
    form: ProfileForm,
}

impl Left {
    /// What stands in the form.
    fn read(by_hand: ByHand) -> Option<Self> {
        let data = FormData::new_with_form(&by_hand.form.try_get_untracked().flatten()?).ok()?;
        let SaveProfile { version, first_name, last_name, form: about } = SaveProfile::from_form_data(&data).ok()?;
        Some(Self { version, form: ProfileForm { first_name, last_name, about } })
    }

    /// Laid over what is stored. Where that is newer, both are shown.
    fn over(self, stored: &Editing<ProfileForm>) -> Editing<ProfileForm> {
        let is_older = self.version != stored.version;
        let meanwhile = if is_older { all_differences(&self.form, &stored.form) } else { Vec::new() };
        Editing { version: stored.version, form: self.form, meanwhile }
    }
}

fn all_differences(typed: &ProfileForm, stored: &ProfileForm) -> Vec<(String, String, String)> {
    let names = |form: &ProfileForm| {
        BTreeMap::from([("first_name", form.first_name.clone()), ("last_name", form.last_name.clone())])
    };
    let names = differences(&names(typed), &names(stored));
    names.into_iter().chain(differences(&typed.about, &stored.about)).collect()
}

#[component]
fn Whole(editing: Editing<ProfileForm>) -> impl IntoView {
    let problems = problems(ServerAction::<SaveProfile>::new());
    let stale = problems.is(&Error::Conflict);
    let by_hand = ByHand::new("profile".to_owned());
    let stored = StoredValue::new(editing.clone());
    let begin = RwSignal::new(editing);
    let came_back = draft::came_back();
    let back = draft::put_back(by_hand.device, move |left: Left| {
        let stored = stored.get_value();
        if came_back {
            return false;
        }
        if left.form == stored.form {
            by_hand.forget();
            return false;
        }
        by_hand.keep(&left);
        begin.set(left.over(&stored));
        true
    });
    let drop_it = Callback::new(move |()| {
        by_hand.forget();
        begin.set(stored.get_value());
    });
    let typed = move |_| {
        if let Some(left) = Left::read(by_hand) {
            by_hand.keep(&left);
        }
    };
    let press =
        by_hand.sending(SaveProfile::url(), move || Left::read(by_hand).is_some_and(|left| left.form.data().is_ok()));
    view! {
        <WithMargin label=say::who_sees() margin=|| view! { <Margin/> }>
            <IsBack back drop_it/>
            <form node_ref=by_hand.form class="form" method="post" action=SaveProfile::url() novalidate=true on:input=typed on:submit=press>
                {move || if stale.get() { None } else { Some(view! { <ErrorSummary problems=problems.summary() names=label/> }) }}
                {move || view! { <Fields editing=begin.get() problems/> }}
                <FormFoot submit=say::save()>
                    <a href="/profile" on:click=move |_| by_hand.forget()>{say::cancel()}</a>
                    <SaveLine text=by_hand.sentence state=by_hand.state/>
                </FormFoot>
            </form>
        </WithMargin>
    }
    .into_any()
}

/// The fields, and what was saved elsewhere meanwhile.
#[component]
fn Fields(editing: Editing<ProfileForm>, problems: Problems) -> impl IntoView {
    let Editing { version, form, meanwhile } = editing;
    let ProfileForm { first_name, last_name, about } = form;
    let differences = meanwhile
        .into_iter()
        .map(|(field, typed, stored)| (label(&field).unwrap_or_default(), typed, stored))
        .collect::<Vec<_>>();
    view! {
        <Meanwhile differences/>
        <input type="hidden" name="version" value=version.to_string()/>
        <fieldset>
            <legend>{say::your_name()}</legend>
            <Field name="first_name" label=say_registration::first_name() value=first_name autocomplete="given-name" maxlength=80 problem=problems.of("first_name") required=true/>
            <Field name="last_name" label=say_registration::last_name() value=last_name autocomplete="family-name" maxlength=80 problem=problems.of("last_name") required=true/>
        </fieldset>
        <You form=about.clone() problems/>
        <Preferences form=about.clone() problems/>
        <Ideas ideas=about.ideas problems/>
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
