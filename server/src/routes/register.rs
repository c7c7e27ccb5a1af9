//! `POST /unit/register/upload`: the ministry's file. Files never pass through server functions.

use axum::extract::{DefaultBodyLimit, Multipart};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::post;
use axum::{Extension, Router};
use domain::base::error::{Error, Problem};
use domain::vocabulary::Unit;

use crate::state::State;

/// Most bytes of a register.
const LIMIT: usize = 32 << 20;

/// The route.
pub fn routes() -> Router<State> {
    Router::new().route("/unit/register/upload", post(upload)).layer(DefaultBodyLimit::max(LIMIT))
}

/// Takes the file of an officer of the unit and leads to the page with its progress.
async fn upload(Extension(context): Extension<app::server::Context>, parts: Multipart) -> Response {
    // Whoever may not import anything is told before the file is read.
    if let Err(error) = domain::validation::desks(&context.store, &context.viewer).await {
        return super::failure(&error);
    }
    let (unit, name, bytes) = match read(parts).await {
        Ok(form) => form,
        Err(answer) => return *answer,
    };
    match domain::register::import(&context.store, &context.viewer, unit, &name, bytes).await {
        Ok(id) => Redirect::to(&format!("/unit/register?import={id}")).into_response(),
        Err(error) => super::failure(&error),
    }
}

async fn read(mut parts: Multipart) -> Result<(Unit, String, Vec<u8>), Box<Response>> {
    let malformed = || Box::new(super::failure(&Error::invalid("file", Problem::Required)));
    let unreadable = |cause: axum::extract::multipart::MultipartError| {
        let status = cause.status();
        let status = if status.is_server_error() { StatusCode::BAD_REQUEST } else { status };
        Box::new((status, cause.body_text()).into_response())
    };
    let (mut unit, mut file) = (None, None);
    while let Some(part) = parts.next_field().await.map_err(unreadable)? {
        match part.name() {
            Some("unit") => unit = part.text().await.map_err(unreadable)?.parse::<Unit>().ok(),
            Some("file") => {
                let name = part.file_name().unwrap_or("register.csv").to_owned();
                file = Some((name, part.bytes().await.map_err(unreadable)?.to_vec()));
            }
            _ => {}
        }
    }
    let unit = unit.ok_or_else(malformed)?;
    let (name, bytes) = file.filter(|(_, bytes)| !bytes.is_empty()).ok_or_else(malformed)?;
    Ok((unit, name, bytes))
}
