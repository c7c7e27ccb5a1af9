//! `/people/{id}`: another person's profile, with what can be done.

use super::sections::{Sections, signs};
use crate::candidates::{AddButton, BlockButton};
use crate::failure::Failure;
use crate::frame::shown;
use crate::profile::api::{self, PersonShown};
use crate::report::ReportForm;
use crate::resource::resource;
use crate::text::{candidates as say_candidates, profile as say};
use crate::ui::Title;
use crate::ui::{Avatar, AvatarSize, ButtonKind, ButtonLink, Callout, Glyph, PageHead, Tone, WithMargin};
use domain::base::error::Error;
use domain::base::id::AccountId;
use domain::profile::Circle;
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

/// The page.
#[component]
pub fn PersonPage() -> impl IntoView {
    let params = use_params_map();
    let id = move || params.read().get("id").and_then(|id| id.parse::<AccountId>().ok());
    let person = resource(id, |id| async move {
        match id {
            Some(id) => api::person(id).await,
            None => Err(Failure(Error::NotFound)),
        }
    });
    view! { <div class="page">{shown(person, |person| view! { <Shown person/> })}</div> }.into_any()
}

#[component]
fn Shown(person: PersonShown) -> impl IntoView {
    let PersonShown { view, may_act } = person;
    let name = view.name.clone().unwrap_or_else(say::name_hidden);
    let id = view.id;
    let shown_signs = view.standing.clone().map(signs);
    let own = view.circle == Circle::Owner;
    let tie = view.tie.unwrap_or_default();
    let acting = may_act && !own;
    let for_margin = name.clone();
    view! {
        <div class="stack">
            <Title text=name.clone()/>
            <div class="row">
                <Avatar name=name.clone() id=id.0 size=AvatarSize::Large/>
                <PageHead title=name>{shown_signs}</PageHead>
            </div>
            {own.then(|| view! { <Callout><a href="/profile">{say::this_is_you()}</a></Callout> })}
            {tie.blocked.then(|| view! { <Callout tone=Tone::Bad>{say::you_blocked()}" "<a href="/candidates#blocked">{say_candidates::blocked_title()}</a></Callout> })}
            <WithMargin label=say::actions() margin=move || view! { <Acts id name=for_margin candidate=tie.candidate acting blocked=tie.blocked/> }>
                <Sections view/>
            </WithMargin>
        </div>
    }
    .into_any()
}

/// Write, add, activate, block, report.
#[component]
fn Acts(id: AccountId, name: String, candidate: bool, acting: bool, blocked: bool) -> impl IntoView {
    if !acting {
        return ().into_any();
    }
    view! {
        <div class="stack">
            {(!blocked).then(|| view! {
                <div class="stack" data-gap="tight">
                    <p><ButtonLink href=format!("/mailbox/new?to={id}") glyph=Glyph::Mail kind=ButtonKind::Primary>{say_candidates::write()}</ButtonLink></p>
                    <AddButton person=id name=name.clone() candidate back=format!("/people/{id}")/>
                    {candidate.then(|| view! { <p><ButtonLink href=format!("/projects/new?partner={id}") kind=ButtonKind::Ring>{say_candidates::activate()}</ButtonLink></p> })}
                </div>
            })}
            {(!blocked).then(|| view! { <BlockButton person=id name/> })}
            <ReportForm person=id/>
        </div>
    }
    .into_any()
}
