//! `/registration`: step 2. One form with four blocks; what is typed is saved by itself with scripts, and by every button
//! without.

use super::autosave::{Autosave, AutosaveLine, StaleForm};
use super::margin::{Next, Quality};
use super::school::SchoolBlock;
use crate::form::problems;
use crate::frame::shown;
use crate::registration::api::{self, OwnPage};
use crate::registration::fields::{Ideas, Preferences, You, field_label};
use crate::resource::resource;
use crate::text::registration as say;
use crate::ui::Title;
use crate::ui::{Button, ButtonKind, Callout, ErrorSummary, PageHead, Tone, WithMargin};
use domain::account::AccountState;
use domain::base::error::Error;
use domain::registration::Form;
use domain::school::Found;
use leptos::either::EitherOf3;
use leptos::html;
use leptos::prelude::*;
use leptos::server_fn::ServerFn;
use leptos_router::components::Redirect;
use leptos_router::hooks::use_query_map;

/// The page: the form while it is open, else where the person belongs.
#[component]
pub fn Registration() -> impl IntoView {
    let query = use_query_map();
    let find = query.read_untracked().get("find").unwrap_or_default();
    let saved = query.read_untracked().get("saved").is_some();
    let typed = find.clone();
    let page = resource(
        move || typed.clone(),
        |typed| async move {
            let own = api::own().await?;
            let found = if typed.is_empty() { None } else { Some(api::look_up(typed).await?) };
            Ok((own, found))
        },
    );
    view! {
        <Title text=say::title()/>
        {shown(page, move |(own, found): (OwnPage, Option<Vec<Found>>)| match own.own.state {
            AccountState::Completing | AccountState::InformationAsked => {
                EitherOf3::A(view! { <SecondStep own found find=find.clone() saved/> })
            }
            AccountState::AwaitingValidation | AccountState::AwaitingRevalidation => EitherOf3::B(view! { <Redirect path="/waiting"/> }),
            _ => EitherOf3::C(view! { <Redirect path="/desktop"/> }),
        })}
    }
    .into_any()
}

#[component]
fn SecondStep(own: OwnPage, found: Option<Vec<Found>>, find: String, saved: bool) -> impl IntoView {
    let asked = own.own.state == AccountState::InformationAsked;
    let form = own.own.draft.form;
    let shown = RwSignal::new(form.clone());
    let node = NodeRef::<html::Form>::new();
    let since = own.saved.map(say::saved_at).unwrap_or_default();
    let autosave = Autosave::new(node, own.own.draft.version, since, shown);
    let problems = problems(ServerAction::<api::Fill>::new());
    let stale = problems.is(&Error::Conflict);
    let confirmed = own.since;
    view! {
        <div class="page">
            <PageHead title=say::title() eyebrow=say::step_two() lead=say::lead()/>
            {saved.then(|| view! { <Callout tone=Tone::Good>{say::saved()}</Callout> })}
            {asked.then(|| view! { <Callout tone=Tone::Wait>{say::asked()}" "<a href="/waiting">{say::to_question()}</a></Callout> })}
            <WithMargin label=say::help() margin=move || view! { <div class="contents"><Quality form=shown/><Next confirmed/></div> }>
                <form class="form" method="post" action=api::Fill::url() node_ref=node novalidate=true on:input=move |_| autosave.touched() on:submit=move |event| autosave.sent(&event)>
                    // Enter in any field presses the first button: it saves.
                    <button class="visually-hidden" name="act" value="save" tabindex="-1" aria-hidden="true">{say::leave()}</button>
                    {move || if stale.get() { None } else { Some(view! { <ErrorSummary problems=problems.summary() names=field_label/> }) }}
                    {move || stale.get().then(|| view! { <StalePost stored=shown.get_untracked()/> })}
                    <StaleForm autosave/>
                    <input type="hidden" name="version" value=move || autosave.version().get().to_string()/>
                    <SchoolBlock form=form.clone() find found unit=own.own.unit units=own.units problems/>
                    <You form=form.clone() problems/>
                    <Preferences form=form.clone() problems/>
                    <Ideas ideas=form.ideas problems/>
                    <div class="form-foot">
                        <Button kind=ButtonKind::Primary name="act" value="send">{say::send()}</Button>
                        <Button kind=ButtonKind::Quiet name="act" value="save">{say::leave()}</Button>
                        <AutosaveLine autosave/>
                    </div>
                </form>
            </WithMargin>
        </div>
    }
    .into_any()
}

/// The form was sent from an old page. What is stored stands in the fields, what was typed is shown.
#[component]
fn StalePost(stored: Form) -> impl IntoView {
    // What was typed is known to the server alone, and the browser must find the same elements.
    let words = typed_in_vain(&stored).join("\n");
    let none = words.is_empty();
    view! {
        <Callout tone=Tone::Wait>
            <p><strong>{say::stale_title()}</strong></p>
            <p>{say::stale_text()}</p>
            <div hidden=none>
                <p>{say::typed_here()}":"</p>
                <p class="quoted">{words}</p>
            </div>
        </Callout>
    }
    .into_any()
}

/// What was typed and is not stored, figures too; ticks are choices.
fn typed_in_vain(stored: &Form) -> Vec<String> {
    let stored = serde_json::to_string(stored).unwrap_or_default();
    let is_chosen = |value: &str| ["", "true", "false"].contains(&value);
    let is_lost = |value: &str| {
        let as_stored = serde_json::to_string(value).unwrap_or_default();
        !is_chosen(value) && !stored.contains(&as_stored)
    };
    let kept = use_context::<crate::form::Kept>().unwrap_or_default().0.into_iter();
    let typed = kept.filter(|(name, value)| name.starts_with("form[") && is_lost(value.trim()));
    typed.map(|(_, value)| value).collect()
}
