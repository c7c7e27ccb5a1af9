//! The layer that turns the cookie into a viewer, once a request.

use crate::state::State;
use app::server::{Context, cookie_name};
use axum::extract::{ConnectInfo, Request, State as Shared};
use axum::http::{HeaderMap, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use domain::base::language::Language;
use domain::base::secret::Token;
use domain::base::viewer::Viewer;
use std::net::SocketAddr;

fn header_text(headers: &HeaderMap, name: header::HeaderName) -> &str {
    headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or("")
}

/// The session's text in the cookies, if there is one.
fn session_cookie(headers: &HeaderMap, secure: bool) -> Option<Token> {
    let name = cookie_name(secure);
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(';'))
        .find_map(|pair| pair.trim().split_once('=').filter(|(key, _)| *key == name))
        .map(|(_, value)| Token::from_text(value))
}

/// The language of a page: the address of a public page, then the profile, then the browser's wish.
pub fn language_of(path: &str, headers: &HeaderMap, viewer: &Viewer) -> Language {
    let first = path.trim_start_matches('/').split('/').next().unwrap_or("");
    let referred =
        header_text(headers, header::REFERER).splitn(4, '/').nth(3).and_then(|rest| rest.split(['/', '?']).next());
    Language::from_code(first)
        .or_else(|| viewer.reading().map(|reading| reading.language))
        .or_else(|| referred.and_then(Language::from_code))
        .unwrap_or_else(|| Language::best(header_text(headers, header::ACCEPT_LANGUAGE)))
}

/// Browser and system in a few words, for the list of sessions.
fn device(headers: &HeaderMap) -> String {
    let agent = header_text(headers, header::USER_AGENT);
    let pick = |names: &[&str]| names.iter().find(|name| agent.contains(**name)).map_or("", |name| *name).to_owned();
    let browser = pick(&["Firefox", "Edg", "OPR", "Chrome", "Safari"]);
    let system = pick(&["Android", "iPhone", "iPad", "Windows", "Mac OS", "CrOS", "Linux"]);
    [browser, system].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}

/// Makes the context of the request and hands it on.
pub async fn layer(Shared(state): Shared<State>, mut request: Request, next: Next) -> Response {
    let viewer = match session_cookie(request.headers(), state.instance.secure_cookie) {
        None => Viewer::guest(),
        Some(token) => match domain::account::viewer(&state.store, &token).await {
            Ok(viewer) => viewer,
            Err(error) => return crate::routes::failure(&error).into_response(),
        },
    };
    let network =
        request.extensions().get::<ConnectInfo<SocketAddr>>().map_or_else(String::new, |info| info.0.ip().to_string());
    let context = Context {
        store: state.store.clone(),
        language: language_of(request.uri().path(), request.headers(), &viewer),
        device: device(request.headers()),
        network,
        instance: state.instance.clone(),
        bundle: state.bundle.clone(),
        viewer,
    };
    request.extensions_mut().insert(context);
    next.run(request).await
}
