//! `/profile`: my own profile, and how others see it.

use super::sections::{Sections, nothing_shown, signs};
use crate::frame::shown;
use crate::me::reader;
use crate::profile::api;
use crate::resource::resource;
use crate::text::profile as say;
use crate::ui::Title;
use crate::ui::{Button, ButtonKind, ButtonLink, Callout, MarginNote, PageHead, Tab, Tabs, Tone, WithMargin};
use domain::base::viewer::Standing;
use domain::profile::{Circle, Mark, ProfileView};
use leptos::prelude::*;
use leptos::server_fn::ServerFn;
use leptos_router::hooks::use_query_map;

/// The page.
#[component]
pub fn Profile() -> impl IntoView {
    let query = use_query_map();
    let circle = Memo::new(move |_| query.read().get("as").and_then(|code| Circle::of_preview(&code)));
    let own = resource(move || circle.get(), api::own);
    let done = query.read_untracked().get("done").and_then(|what| match what.as_str() {
        "saved" => Some(say::saved()),
        "available" => Some(say::available_saved()),
        _ => None,
    });
    view! {
        <Title text=say::title()/>
        <div class="page stack">
            {done.map(|what| view! { <Callout tone=Tone::Good>{what}</Callout> })}
            {shown(own, |view| view! { <Own view/> })}
        </div>
    }
    .into_any()
}

/// The three previews and the whole.
fn tabs(circle: Circle) -> Vec<Tab> {
    let preview =
        |other: Circle, label: String| Tab::new(label, format!("/profile?as={}", other.code()), circle == other);
    vec![
        Tab::new(say::tab_own(), "/profile", circle == Circle::Owner),
        preview(Circle::Public, say::tab_public()),
        preview(Circle::Member, say::tab_members()),
        preview(Circle::Contact, say::tab_contacts()),
    ]
}

#[component]
fn Own(view: ProfileView) -> impl IntoView {
    let circle = view.circle;
    // A preview shows what others see; what she can do stands beside her own.
    let available = view.standing.as_ref().filter(|_| circle == Circle::Owner);
    let available = available.map(|signs| signs.mark != Mark::NotAvailable);
    let title = view.name.clone().unwrap_or_else(say::name_hidden);
    let lead = match circle {
        Circle::Owner => say::lead_own(),
        Circle::Public => say::lead_public(),
        Circle::Member => say::lead_members(),
        Circle::Contact => say::lead_contacts(),
    };
    let bare = circle == Circle::Public && view.school.is_none() && view.ideas.is_empty() && view.name.is_none();
    let shown_signs = view.standing.clone().map(signs);
    view! {
        <div class="stack">
            <PageHead title eyebrow=say::title() lead>{shown_signs}</PageHead>
            <Tabs label=say::tabs() tabs=tabs(circle)/>
            <WithMargin label=say::actions() margin=move || view! { <Acts available/> }>
                {bare.then(nothing_shown)}
                <Sections view/>
            </WithMargin>
        </div>
    }
    .into_any()
}

/// Whether she looks for a project, and the way to change that.
#[component]
fn Availability(available: bool) -> impl IntoView {
    let (state, act) = match available {
        true => (say::is_available(), say::make_unavailable()),
        false => (say::is_not_available(), say::make_available()),
    };
    view! {
        <MarginNote title=say::availability_title()>
            <form class="stack" data-gap="tight" method="post" action=api::SetAvailable::url()>
                <p>{state}</p>
                <input type="hidden" name="available" value=(!available).to_string()/>
                <p><Button small=true>{act}</Button></p>
            </form>
        </MarginNote>
    }
}

/// What the owner can do with her profile: nobody has a school before the form of her registration is sent, and nobody
/// finds her before she is validated.
#[component]
fn Acts(available: Option<bool>) -> impl IntoView {
    shown(reader(), move |me| {
        let Standing::Adult(adult) = me.standing else { return ().into_any() };
        let available = available.filter(|_| adult.validated || adult.moving);
        view! {
            <div class="stack">
                <p class="row" data-gap="tight">
                    <ButtonLink href="/profile/edit" kind=ButtonKind::Primary>{say::edit()}</ButtonLink>
                    <ButtonLink href="/profile/privacy">{say::privacy()}</ButtonLink>
                    {adult.school.map(|_| view! { <ButtonLink href="/school">{say::my_school()}</ButtonLink> })}
                </p>
                {available.map(|available| view! { <Availability available/> })}
            </div>
        }
        .into_any()
    })
    .into_any()
}
