//! `POST /unit/register/upload`: the ministry's file. Files never pass through server functions.

use axum::extract::multipart::{Field, MultipartError};
use axum::extract::{DefaultBodyLimit, Multipart};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::post;
use axum::{Extension, Router};
use domain::base::error::{Error, Problem};
use domain::register::{MEGABYTES_MOST, UploadProblem};
use domain::vocabulary::Unit;

use crate::state::State;

/// Most bytes of a register that are kept.
const LIMIT: usize = MEGABYTES_MOST << 20;
/// Most bytes that are heard: a browser reads the answer to a file that is too large only once it has sent it all.
const HEARD: usize = 8 * LIMIT;

/// The route.
pub fn routes() -> Router<State> {
    Router::new().route("/unit/register/upload", post(upload)).layer(DefaultBodyLimit::max(HEARD))
}

/// Takes the file of an officer of the unit and leads to the page with its progress, or back to the form, which says what
/// is wrong with the file.
async fn upload(Extension(context): Extension<app::server::Context>, parts: Multipart) -> Response {
    // Whoever may not import anything is told before the file is read.
    if let Err(error) = domain::validation::desks(&context.store, &context.viewer).await {
        return super::failure_in(context.language, &error);
    }
    let form = read(parts).await;
    let (unit, (name, bytes)) = match (form.unit, form.file) {
        (Some(unit), Ok(file)) => (unit, file),
        (unit, file) => return leads_back(unit, file.err().unwrap_or(UploadProblem::Broken)),
    };
    match domain::register::import(&context.store, &context.viewer, unit, &name, bytes).await {
        Ok(id) => Redirect::to(&format!("/unit/register?import={id}")).into_response(),
        Err(error) => match refused(&error) {
            Some(problem) => leads_back(Some(unit), problem),
            None => super::failure_in(context.language, &error),
        },
    }
}

/// Why the virus scanner did not let it through.
fn refused(error: &Error) -> Option<UploadProblem> {
    let Error::Invalid(problems) = error else { return None };
    problems.iter().find_map(|one| match one.problem {
        Problem::Virus => Some(UploadProblem::Virus),
        Problem::NotScanned => Some(UploadProblem::NotScanned),
        _ => None,
    })
}

/// To the form, with the unit that was chosen.
fn leads_back(unit: Option<Unit>, problem: UploadProblem) -> Response {
    let unit = unit.map(|unit| format!("unit={unit}&")).unwrap_or_default();
    Redirect::to(&format!("/unit/register?{unit}problem={}", problem.code())).into_response()
}

/// What the form brought: a file has its name and its bytes.
struct Form {
    unit: Option<Unit>,
    file: Result<(String, Vec<u8>), UploadProblem>,
}

async fn read(mut parts: Multipart) -> Form {
    let mut form = Form { unit: None, file: Err(UploadProblem::Empty) };
    loop {
        match parts.next_field().await {
            Ok(Some(part)) if part.name() == Some("unit") => {
                form.unit = part.text().await.ok().and_then(|unit| unit.parse().ok());
            }
            Ok(Some(part)) if part.name() == Some("file") => form.file = file(part).await,
            Ok(Some(_)) => {}
            Ok(None) => return form,
            Err(cause) => {
                let known = form.file.err().filter(|problem| *problem != UploadProblem::Empty);
                return Form { unit: form.unit, file: Err(known.unwrap_or_else(|| unreadable(&cause))) };
            }
        }
    }
}

/// The file, heard to its end even when it is more than is kept.
async fn file(mut part: Field<'_>) -> Result<(String, Vec<u8>), UploadProblem> {
    let name = part.file_name().unwrap_or("register.csv").to_owned();
    let (mut bytes, mut length) = (Vec::new(), 0);
    while let Some(chunk) = part.chunk().await.map_err(|cause| unreadable(&cause))? {
        length += chunk.len();
        if length <= LIMIT {
            bytes.extend_from_slice(&chunk);
        }
    }
    match length {
        0 => Err(UploadProblem::Empty),
        _ if length > LIMIT => Err(UploadProblem::TooLarge),
        _ => Ok((name, bytes)),
    }
}

fn unreadable(cause: &MultipartError) -> UploadProblem {
    if cause.status() == StatusCode::PAYLOAD_TOO_LARGE { UploadProblem::TooLarge } else { UploadProblem::Broken }
}
