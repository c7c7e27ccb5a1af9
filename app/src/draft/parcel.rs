//! A form as it goes to the server beside the page: while the page is being left, and where the page waits for the answer.

use crate::form::typed::encoded;
use leptos::web_sys::HtmlFormElement;

/// Where a form goes, and what it holds.
pub struct Parcel {
    address: &'static str,
    body: String,
}

impl Parcel {
    /// With these fields.
    pub fn new(address: &'static str, fields: &[(&str, &str)]) -> Self {
        let field = |(name, value): &(&str, &str)| format!("{}={}", encoded(name), encoded(value));
        Self { address, body: fields.iter().map(field).collect::<Vec<_>>().join("&") }
    }

    /// With what stands in a form.
    pub fn of(address: &'static str, form: &HtmlFormElement) -> Option<Self> {
        Some(Self { address, body: browser::body_of(form)? })
    }

    /// Gives it to the browser, which takes it to the server however the page ends. Answers whether the browser has
    /// taken it: it may be too large.
    pub fn hand_over(&self) -> bool {
        browser::hand_over(self.address, &self.body)
    }

    /// Sends it and waits: the status of the answer and where it leads to. Nothing when no answer comes.
    pub(super) async fn post(self) -> Option<(u16, Option<String>)> {
        browser::post(self.address, self.body).await
    }
}

/// Goes to another page, which is loaded anew.
pub(super) fn go_to(address: &str) {
    browser::go_to(address);
}

#[cfg(feature = "hydrate")]
mod browser {
    use gloo_net::http::Request;
    use leptos::prelude::window;
    use web_sys::{FormData, HtmlFormElement, UrlSearchParams};

    const FORM: &str = "application/x-www-form-urlencoded";

    pub(super) fn body_of(form: &HtmlFormElement) -> Option<String> {
        let fields = FormData::new_with_form(form).ok()?;
        UrlSearchParams::new_with_str_sequence_sequence(&fields).ok()?.to_string().as_string()
    }

    pub(super) fn hand_over(address: &str, body: &str) -> bool {
        let Ok(fields) = UrlSearchParams::new_with_str(body) else { return false };
        window().navigator().send_beacon_with_opt_url_search_params(address, Some(&fields)).unwrap_or(false)
    }

    pub(super) async fn post(address: &str, body: String) -> Option<(u16, Option<String>)> {
        // As a call and not as a form: the answer then says where it leads to instead of going there.
        let request = Request::post(address).header("accept", "application/json").header("content-type", FORM);
        let answer = request.body(body).ok()?.send().await.ok()?;
        Some((answer.status(), answer.headers().get("location")))
    }

    pub(super) fn go_to(address: &str) {
        // Fails only for what is no address.
        let _going = window().location().assign(address);
    }
}

/// The server sends nothing to itself.
#[cfg(not(feature = "hydrate"))]
mod browser {
    use leptos::web_sys::HtmlFormElement;

    pub(super) fn body_of(_: &HtmlFormElement) -> Option<String> {
        None
    }

    pub(super) fn hand_over(_: &str, _: &str) -> bool {
        false
    }

    pub(super) async fn post(_: &str, _: String) -> Option<(u16, Option<String>)> {
        None
    }

    pub(super) fn go_to(_: &str) {}
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_parcel_is_a_form() {
        let parcel = Parcel::new("/api/page/keep", &[("title", "Chats & chiens"), ("document", "{\"é\":1}")]);
        assert_eq!(parcel.body, "title=Chats%20%26%20chiens&document=%7B%22%C3%A9%22%3A1%7D");
    }
}
