//! `/unit/contact`, and how a unit is reached wherever somebody needs it.

use crate::form::{kept, problems};
use crate::frame::shown;
use crate::text::unit as say;
use crate::text::{by_words, short_link};
use crate::ui::Title;
use crate::ui::{
    Button, Callout, Detail, Details, ErrorSummary, Field, FieldKind, FormFoot, Item, PageHead, Select, Tone,
};
use crate::unit::api::{self, ContactPage};
use domain::unit::UnitContact;
use domain::vocabulary::Unit;
use leptos::prelude::*;
use leptos::server_fn::ServerFn;
use leptos_router::hooks::use_query_map;

/// How a unit is reached; what it has not written is left out.
#[component]
pub fn ContactDetails(contact: UnitContact) -> impl IntoView {
    let UnitContact { email, phone, hours, address, website } = contact;
    let line = |term: String, text: String, link: Option<String>| {
        (!text.is_empty()).then(|| {
            let value = match link {
                Some(href) => view! { <a href=href>{text}</a> }.into_any(),
                None => view! { <span>{text}</span> }.into_any(),
            };
            view! { <Detail term>{value}</Detail> }
        })
    };
    let dial = phone.replace(' ', "");
    // When somebody picks up says nothing without the number.
    let hours = if phone.is_empty() { String::new() } else { hours };
    let mailto = format!("mailto:{email}");
    let site = website.starts_with("http").then(|| website.clone());
    view! {
        <Details>
            {line(say::email(), email, Some(mailto))}
            {line(say::phone(), phone, Some(format!("tel:{dial}")))}
            {line(say::hours(), hours, None)}
            {line(say::site(), short_link(&website), site)}
            {line(say::address(), address, None)}
        </Details>
    }
    .into_any()
}

/// The choice of the desk, for who works at several.
#[component]
pub fn DeskChoice(
    /// The page.
    action: &'static str,
    /// The desks.
    desks: Vec<Unit>,
    /// The one that is open.
    unit: Unit,
) -> impl IntoView {
    let items: Vec<Item> = by_words(desks).into_iter().map(|(unit, label)| Item::new(unit.code(), label)).collect();
    (items.len() > 1).then(|| {
        view! {
            <form class="row" method="get" action=action>
                <Select name="unit" id="desk" label=say::unit() items value=unit.code() inline=true required=true/>
                <Button small=true>{say::show()}</Button>
            </form>
        }
    })
}

/// The page where officers write how their unit is reached.
#[component]
pub fn UnitContactPage() -> impl IntoView {
    let query = use_query_map();
    let unit = move || query.read().get("unit").and_then(|code| code.parse::<Unit>().ok());
    let done = query.read_untracked().get("done").is_some();
    let page = Resource::new(unit, api::contact);
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
