//! Plain routes: what is neither a page nor a server function.

pub mod files;
pub mod health;
pub mod public_files;
pub mod register;

use crate::state::State;
use axum::Router;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use domain::base::error::Error;

/// The answer of a plain route to an error of the domain.
pub fn failure(error: &Error) -> Response {
    let status = StatusCode::from_u16(error.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    (status, [("content-type", "text/plain; charset=utf-8")], error.to_string()).into_response()
}

/// Plain routes that need the session: uploads, downloads, prints.
pub fn with_session() -> Router<State> {
    Router::new().merge(files::routes()).merge(public_files::routes()).merge(register::routes())
}
