//! The one list of routes.

use crate::kept::{self, KeptForms};
use crate::state::State;
use crate::{bundle, guard, live, logo, measure, pages, reactive, routes, session};
use axum::extract::{DefaultBodyLimit, Request};
use axum::http::StatusCode;
use axum::middleware::{from_fn, from_fn_with_state};
use axum::response::IntoResponse;
use axum::routing::{any, get};
use axum::{Extension, Router};
use std::time::Duration;
use tower_http::CompressionLevel;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::csrf::CsrfLayer;
use tower_http::timeout::TimeoutLayer;
use tower_http::trace::TraceLayer;

/// Most bytes of a form.
pub const FORM_LIMIT: usize = 2 << 20;

/// All routes with all layers.
///
/// # Errors
/// When the public address is none.
pub fn router(state: State) -> Result<Router, String> {
    reactive::start();
    let with_session = Router::new()
        .route("/", get(pages::root))
        .merge(routes::with_session())
        .merge(server_functions())
        .fallback(any(page))
        .layer(compression())
        // Hints are a few letters, and each of thousands of streams would hold room for a compressor.
        .route("/live", get(live::stream))
        .layer(Extension(KeptForms::default()))
        .layer(from_fn_with_state(state.clone(), session::layer))
        .layer(from_fn_with_state(state.clone(), guard::statements))
        .layer(from_fn(guard::whole))
        .layer(DefaultBodyLimit::max(FORM_LIMIT));
    let csrf = CsrfLayer::new().add_trusted_origin(&state.instance.public_url).map_err(|cause| cause.to_string())?;
    Ok(Router::new()
        .route("/healthz", get(routes::health::alive))
        .route("/readyz", get(routes::health::ready))
        .route("/favicon.svg", get(pages::favicon))
        .route("/assets/{version}/{name}", get(bundle::asset))
        .route("/assets/texts/{name}", get(bundle::texts))
        .route("/assets/logo/{name}", get(logo::logo))
        .layer(compression())
        .merge(with_session)
        .layer(csrf)
        .layer(from_fn(guard::refusals))
        .layer(from_fn(guard::headers))
        .layer(CatchPanicLayer::new())
        .layer(TimeoutLayer::with_status_code(StatusCode::REQUEST_TIMEOUT, Duration::from_secs(120)))
        .layer(from_fn(measure::layer))
        .layer(TraceLayer::new_for_http().make_span_with(span))
        .with_state(state))
}

/// Compression of whatever is long and not compressed yet.
fn compression() -> CompressionLayer {
    CompressionLayer::new().quality(CompressionLevel::Precise(4))
}

/// What the log calls a request: never with what stands behind the question mark, where links carry their tokens.
fn span(request: &Request) -> tracing::Span {
    tracing::debug_span!("request", method = %request.method(), path = request.uri().path())
}

/// The server functions of the app, at addresses such as `/api/mailbox/send`.
fn server_functions() -> Router<State> {
    Router::new()
        .route("/api/{*function}", any(server_function))
        .layer(from_fn(kept::layer))
        .layer(from_fn(guard::way_back))
        .layer(from_fn(guard::content_types))
}

async fn server_function(Extension(context): Extension<app::server::Context>, request: Request) -> impl IntoResponse {
    leptos_axum::handle_server_fns_with_context(move || pages::provide_page_context(&context), request).await
}

/// Every other address is a page of the app, which also knows the one that does not exist.
async fn page(Extension(forms): Extension<KeptForms>, request: Request) -> impl IntoResponse {
    pages::page(&forms, request).await
}
