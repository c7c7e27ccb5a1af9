//! What guards every route: requests from other sites, headers, and writes that no client can cut in half.

use axum::body::Body;
use axum::extract::Request;
use axum::http::{HeaderName, HeaderValue, Method, StatusCode, header};
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

/// Runs everything that may write in a task of its own, so that a client who goes away cancels nothing half-way, and
/// counts the statements of the request.
pub async fn whole(request: Request, next: Next) -> Response {
    let count = Arc::new(AtomicUsize::new(0));
    let counted = count.clone();
    let writes = !matches!(*request.method(), Method::GET | Method::HEAD);
    let run = STATEMENTS.scope(counted, next.run(request));
    let mut response = if writes {
        match tokio::spawn(run).await {
            Ok(response) => response,
            Err(cause) => {
                tracing::error!(%cause, "a handler panicked");
                StatusCode::INTERNAL_SERVER_ERROR.into_response()
            }
        }
    } else {
        run.await
    };
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
