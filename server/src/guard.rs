//! What guards every route: requests from other sites, headers, and writes that no client can cut in half.

use crate::state::State;
use app::server::Context;
use axum::Extension;
use axum::body::Body;
use axum::extract::{self, Request};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use domain::base::db::STATEMENTS;
use domain::base::id::AccountId;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

/// Headers that every answer carries. Pages set their own content security policy, with a nonce. Nobody may ask to be told
/// what was sent (TRACE).
pub async fn headers(request: Request, next: Next) -> Response {
    if matches!(*request.method(), Method::TRACE | Method::CONNECT) {
        return StatusCode::METHOD_NOT_ALLOWED.into_response();
    }
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    let mut set = |name: HeaderName, value: &'static str| {
        headers.entry(name).or_insert(HeaderValue::from_static(value));
    };
    set(header::X_CONTENT_TYPE_OPTIONS, "nosniff");
    set(header::REFERRER_POLICY, "same-origin");
    // Whatever says nothing else is kept by nobody: classroom computers are shared.
    set(header::CACHE_CONTROL, "no-store");
    // Browsers heed it over https only, so that it does no harm on a loopback address.
    set(header::STRICT_TRANSPORT_SECURITY, "max-age=63072000; includeSubDomains");
    set(header::X_FRAME_OPTIONS, "DENY");
    set(HeaderName::from_static("cross-origin-opener-policy"), "same-origin");
    set(HeaderName::from_static("permissions-policy"), "camera=(), microphone=(), geolocation=()");
    set(
        header::CONTENT_SECURITY_POLICY,
        "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
    );
    response
}

/// Runs everything that may write in a task of its own, so that a client who goes away cancels nothing half-way.
pub async fn whole(request: Request, next: Next) -> Response {
    if matches!(*request.method(), Method::GET | Method::HEAD) {
        return next.run(request).await;
    }
    match tokio::spawn(next.run(request)).await {
        Ok(response) => response,
        Err(cause) => {
            tracing::error!(%cause, "a handler panicked");
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
    }
}

/// Says with each answer how many statements it took, where the operator measures. Elsewhere the number would tell apart
/// what must answer alike: a name that nobody has, and a wrong password.
pub async fn statements(extract::State(state): extract::State<State>, request: Request, next: Next) -> Response {
    if !state.shows_statements {
        return next.run(request).await;
    }
    let count = Arc::new(AtomicUsize::new(0));
    let mut response = STATEMENTS.scope(count.clone(), next.run(request)).await;
    if let Ok(value) = HeaderValue::from_str(&count.load(Ordering::Relaxed).to_string()) {
        response.headers_mut().insert(HeaderName::from_static("x-statements"), value);
    }
    response
}

/// Server functions take forms and nothing else: no multipart, no JSON from elsewhere.
pub async fn content_types(request: Request, next: Next) -> Response {
    let kind = request.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or("");
    let form = kind.starts_with("application/x-www-form-urlencoded");
    if request.method() == Method::POST && !form {
        return (StatusCode::UNSUPPORTED_MEDIA_TYPE, Body::empty()).into_response();
    }
    next.run(request).await
}

/// A form that fails goes back to the page it came from: the Referer, in which anybody can write anything. Only a page of ours
/// is a way back.
pub async fn way_back(Extension(context): Extension<Context>, mut request: Request, next: Next) -> Response {
    if !comes_from_us(request.headers(), &context.instance.public_url) {
        request.headers_mut().remove(header::REFERER);
    }
    next.run(request).await
}

fn comes_from_us(headers: &HeaderMap, public_url: &str) -> bool {
    let text = |name| headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or("");
    is_ours(text(header::REFERER), public_url, text(header::HOST))
}

/// Whether an address is a page of the host that people type, or of the one that was asked.
fn is_ours(address: &str, public_url: &str, asked: &str) -> bool {
    host_of(address).is_some_and(|host| host_of(public_url) == Some(host) || host == asked)
}

/// Host and port of a web address.
fn host_of(address: &str) -> Option<&str> {
    let rest = address.strip_prefix("https://").or_else(|| address.strip_prefix("http://"))?;
    rest.split(['/', '?', '#', '\\']).next().filter(|host| !host.is_empty())
}

/// Who asked, as the answer remembers it for the log; nobody when the request was refused before the session was read.
#[derive(Debug, Clone, Copy)]
pub struct Asker(pub Option<AccountId>);

/// Logs what was refused: forms of other sites, what somebody may not do, and limits that were reached. Of the address
/// only the path, since tokens travel behind it.
pub async fn refusals(request: Request, next: Next) -> Response {
    let path = request.uri().path().to_owned();
    let answer = next.run(request).await;
    if matches!(answer.status(), StatusCode::FORBIDDEN | StatusCode::TOO_MANY_REQUESTS) {
        let account = answer.extensions().get::<Asker>().and_then(|asker| asker.0).map_or(0, |account| account.0);
        tracing::info!(account, path, status = answer.status().as_u16(), "refused");
    }
    answer
}

#[cfg(test)]
mod tests {
    use super::*;

    #[rstest::rstest]
    #[case("https://twinning.example/unit/people?page=2", true)]
    #[case("https://twinning.example", true)]
    #[case("http://10.0.0.7:3000/en/register", true)]
    #[case("https://evil.example/x", false)]
    #[case("https://twinning.example.evil.example/x", false)]
    #[case("https://twinning.example@evil.example/x", false)]
    #[case("https://evil.example\\@twinning.example/x", false)]
    #[case("javascript://twinning.example/%0aalert(1)", false)]
    #[case("//evil.example/x", false)]
    #[case("https:///x", false)]
    #[case("", false)]
    fn only_a_page_of_ours_is_a_way_back(#[case] referer: &str, #[case] ours: bool) {
        assert_eq!(is_ours(referer, "https://twinning.example", "10.0.0.7:3000"), ours);
        assert!(!is_ours("https:///x", "https://twinning.example", ""), "no host is nobody's");
    }
}
