//! `/unit/contact`, where officers write how their unit is reached.

use crate::desk::DeskChoice;
use crate::form::{kept, problems};
use crate::frame::shown;
use crate::resource::resource;
use crate::text::unit as say;
use crate::ui::Title;
use crate::ui::{Callout, ErrorSummary, Field, FieldKind, FormFoot, PageHead, Tone};
use crate::unit::api::{self, ContactPage};
use domain::unit::UnitContact;
use domain::vocabulary::Unit;
use leptos::prelude::*;
use leptos::server_fn::ServerFn;
use leptos_router::hooks::use_query_map;

/// The page where officers write how their unit is reached.
#[component]
pub fn UnitContactPage() -> impl IntoView {
    let query = use_query_map();
    let unit = move || query.read().get("unit").and_then(|code| code.parse::<Unit>().ok());
    let done = query.read_untracked().get("done").is_some();
    let page = resource(unit, api::contact);
    view! {
        <Title text=say::contact_title()/>
        <div class="page stack">
            <PageHead title=say::contact_title() lead=say::contact_lead()/>
            {done.then(|| view! { <Callout tone=Tone::Good>{say::contact_saved()}</Callout> })}
            {shown(page, |page| view! { <Contact page/> })}
        </div>
    }
    .into_any()
}

#[component]
fn Contact(page: ContactPage) -> impl IntoView {
    let ContactPage { unit, desks, contact } = page;
    let UnitContact { email, phone, hours, address, website } = contact;
    let problems = problems(ServerAction::<api::WriteContact>::new());
    view! {
        <DeskChoice action="/unit/contact" desks unit/>
        <form class="form" method="post" action=api::WriteContact::url()>
            <ErrorSummary problems=problems.summary()/>
            <input type="hidden" name="unit" value=unit.code()/>
            <Field name="email" label=say::email() kind=FieldKind::Email value=kept("email", &email) problem=problems.of("email") required=true/>
            <Field name="phone" label=say::phone() kind=FieldKind::Telephone value=kept("phone", &phone) maxlength=60 problem=problems.of("phone")/>
            <Field name="hours" label=say::hours() help=say::hours_help() value=kept("hours", &hours) maxlength=200 problem=problems.of("hours")/>
            <Field name="website" label=say::site() value=kept("website", &website) maxlength=200 problem=problems.of("website")/>
            <Field name="address" label=say::address() value=kept("address", &address) maxlength=300 problem=problems.of("address")/>
            <FormFoot submit=crate::text::ui::save()/>
        </form>
    }
    .into_any()
}
