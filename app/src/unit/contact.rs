//! How a unit is reached, wherever somebody needs it.

use crate::text::{short_link, unit as say};
use crate::ui::{Detail, Details};
use domain::unit::UnitContact;
use leptos::prelude::*;

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
    let mailto = format!("mailto:{email}");
    let site = website.starts_with("http").then(|| website.clone());
    // When somebody picks up says nothing without the number.
    let hours = if phone.is_empty() { String::new() } else { hours };
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
