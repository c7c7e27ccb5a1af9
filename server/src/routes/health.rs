//! `/healthz` says that the process lives, `/readyz` that it can serve.

use crate::state::State;
use axum::extract::State as Shared;
use axum::http::StatusCode;
use domain::base::migration;

/// The process answers.
pub async fn alive() -> &'static str {
    "ok\n"
}

/// The database answers and is of this program's version, and the server is not stopping.
pub async fn ready(Shared(state): Shared<State>) -> (StatusCode, &'static str) {
    if state.stopping.is_cancelled() {
        return (StatusCode::SERVICE_UNAVAILABLE, "stopping\n");
    }
    match migration::version(&state.store.db).await {
        Ok(version) if version == migration::newest() => (StatusCode::OK, "ready\n"),
        Ok(_) => (StatusCode::SERVICE_UNAVAILABLE, "database of another version\n"),
        Err(_) => (StatusCode::SERVICE_UNAVAILABLE, "database unreachable\n"),
    }
}
