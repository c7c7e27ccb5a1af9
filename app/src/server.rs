//! What a server function and a page find in the context of their request. The `server` crate puts it there.

use crate::failure::Failure;
use crate::text;
use domain::base::error::Error;
use domain::base::hint::Moment;
use domain::base::language::{Language, local};
use domain::base::secret::Token;
use domain::base::store::Store;
use domain::base::time::Time;
use domain::base::viewer::Viewer;
use http::header::{ACCEPT, LINK, LOCATION, SET_COOKIE};
use http::request::Parts;
use http::{HeaderName, HeaderValue, StatusCode};
use leptos::prelude::use_context;
use leptos_axum::ResponseOptions;
use std::collections::HashMap;
use std::sync::Arc;

/// Settings of the instance that pages show.
#[derive(Debug, Clone)]
pub struct Instance {
    /// The address people type.
    pub public_url: String,
    /// Name of the product on this instance.
    pub brand: String,
    /// The mail address on the contact page.
    pub contact: String,
    /// The session cookie is for https only, except on a loopback address.
    pub secure_cookie: bool,
    /// The outbox shows links: a loopback address with mail written as files.
    pub outbox_links: bool,
    /// A banner says that everything in here is invented.
    pub demo: bool,
}

/// Addresses of the built frontend, with their hashes.
#[derive(Debug, Clone, Default)]
pub struct Bundle {
    /// The JavaScript that loads the WASM.
    pub script: String,
    /// The WASM.
    pub wasm: String,
    /// The stylesheet.
    pub style: String,
    /// The stylesheet's integrity.
    pub style_integrity: Option<String>,
    /// The rich-text editor, loaded only where people edit.
    pub editor: String,
    /// The files of each part of the app, loaded when somebody goes there.
    pub parts: HashMap<String, Vec<String>>,
}

/// What a request knows of itself.
#[derive(Debug, Clone)]
pub struct Context {
    /// All the domain needs.
    pub store: Arc<Store>,
    /// How far the hints had come before anything was read for this request.
    pub moment: Moment,
    /// Who asks.
    pub viewer: Viewer,
    /// The language of the page.
    pub language: Language,
    /// Browser and system, shortened.
    pub device: String,
    /// Where the request came from; failures are counted by it.
    pub network: String,
    /// Settings that pages show.
    pub instance: Arc<Instance>,
    /// Addresses of the frontend.
    pub bundle: Arc<Bundle>,
    /// Whether the page carries scripts.
    pub scripts: bool,
}

/// Tells the browser, before it has read the page, which files it will need for this part of the app.
pub(crate) fn announce_part(part: &str) {
    let (Ok(context), Some(response)) = (request(), use_context::<ResponseOptions>()) else { return };
    if !context.scripts {
        return;
    }
    let texts = (part != crate::pages::FIRST_PART).then(|| &text::rest_file(context.language).path);
    for file in context.bundle.parts.get(part).into_iter().flatten().chain(texts) {
        if let Ok(link) = HeaderValue::from_str(&format!("<{file}>; rel=preload; as=fetch; crossorigin")) {
            response.append_header(LINK, link);
        }
    }
}

/// The whole context of the request.
///
/// # Errors
/// Never inside a request.
pub fn request() -> Result<Context, Failure> {
    use_context::<Context>().ok_or_else(|| Failure(Error::internal("no request context")))
}

/// Store and viewer: what every server function begins with, before its first await.
///
/// # Errors
/// Never inside a request.
pub fn context() -> Result<(Arc<Store>, Viewer), Failure> {
    let context = request()?;
    Ok((context.store, context.viewer))
}

fn accepts_html() -> bool {
    use_context::<Parts>()
        .and_then(|parts| {
            parts.headers.get(ACCEPT).and_then(|value| value.to_str().ok().map(|text| text.contains("text/html")))
        })
        .unwrap_or(false)
}

/// The status of an error, for calls; a plain form post keeps its redirect back.
pub fn set_status_of(error: &Error) {
    let malformed = matches!(error, Error::Invalid(problems) if problems.is_empty());
    let status = if malformed { 400 } else { error.status() };
    if let (Some(response), false, Ok(status)) =
        (use_context::<ResponseOptions>(), accepts_html(), StatusCode::from_u16(status))
    {
        response.set_status(status);
    }
}

/// The status of a whole page; a browser that is sent on to another one keeps that way, also without scripts.
pub fn set_page_status(status: u16) {
    let (Some(response), Ok(status)) = (use_context::<ResponseOptions>(), StatusCode::from_u16(status)) else { return };
    let sent_on = response.0.read().is_ok_and(|parts| parts.headers.contains_key(LOCATION));
    if !(sent_on && accepts_html()) {
        response.set_status(status);
    }
}

/// The name of the session's cookie.
pub fn cookie_name(secure: bool) -> &'static str {
    if secure { "__Host-session" } else { "session" }
}

/// Puts the session into a cookie. A pupil's ends with the browser, since classroom computers are shared.
pub fn set_session(token: &Token, pupil: bool) {
    let Ok(context) = request() else { return };
    let secure = context.instance.secure_cookie;
    let lasting = if pupil { String::new() } else { format!("; Max-Age={}", domain::account::ADULT_LONGEST / 1000) };
    write_cookie(&cookie(&format!("{}{lasting}", token.text()), secure));
}

/// Takes the session's cookie away.
pub fn clear_session() {
    let Ok(context) = request() else { return };
    let secure = context.instance.secure_cookie;
    write_cookie(&cookie("; Max-Age=0", secure));
}

/// Lets the browser forget the pages it has kept of us: the next reader of a shared computer finds nothing. Drafts of hers the
/// page takes away itself, before she leaves: those of somebody else who reads here stay.
pub fn clear_browser() {
    if let Some(response) = use_context::<ResponseOptions>() {
        response.insert_header(HeaderName::from_static("clear-site-data"), HeaderValue::from_static("\"cache\""));
    }
}

/// The cookie with its value and how long it lasts: for this host alone, out of reach of scripts and of other sites.
fn cookie(value: &str, secure: bool) -> String {
    let only_https = if secure { "; Secure" } else { "" };
    format!("{}={value}; Path=/; HttpOnly; SameSite=Lax{only_https}", cookie_name(secure))
}

fn write_cookie(cookie: &str) {
    if let (Some(response), Ok(value)) = (use_context::<ResponseOptions>(), HeaderValue::from_str(cookie)) {
        response.append_header(SET_COOKIE, value);
    }
}

/// The time zone in which this reader sees times.
pub fn zone(viewer: &Viewer) -> String {
    viewer.reading().map_or_else(|| "UTC".to_owned(), |reading| reading.zone.clone())
}

/// A time as this reader's wall shows it.
pub fn moment(viewer: &Viewer, time: Time) -> text::Moment {
    local(time.0, &zone(viewer))
}

/// Day and time in the reader's zone and language.
pub fn date_time(viewer: &Viewer, time: Time) -> String {
    text::date_time(moment(viewer, time))
}

/// The time of day in the reader's zone and language.
pub fn clock(viewer: &Viewer, time: Time) -> String {
    text::clock(moment(viewer, time))
}

/// A fresh key for a form: sent twice, it is done once.
pub fn request_key() -> String {
    Token::new().text()[..22].to_owned()
}

#[cfg(test)]
mod tests {
    use super::cookie;

    #[test]
    fn the_cookie_is_for_this_host_alone() {
        assert_eq!(cookie("x; Max-Age=1", true), "__Host-session=x; Max-Age=1; Path=/; HttpOnly; SameSite=Lax; Secure");
        assert_eq!(cookie("x", false), "session=x; Path=/; HttpOnly; SameSite=Lax");
    }
}
