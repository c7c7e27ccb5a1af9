//! Plain routes: what is neither a page nor a server function.

pub mod files;
pub mod health;
mod page_form;
pub mod public_files;
pub mod register;

use crate::state::State;
use app::form::{failure_sentence, sentence};
use app::text;
use axum::Router;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use domain::base::error::Error;
use domain::base::language::Language;

/// The answer to an error of the domain before anything is known of the reader.
pub fn failure(error: &Error) -> Response {
    failure_in(Language::default(), error)
}

/// The answer of a plain route to an error of the domain, in the language of the reader.
pub fn failure_in(language: Language, error: &Error) -> Response {
    let status = StatusCode::from_u16(error.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    failure_with(status, language, error)
}

/// The same with a status that says more than the error's own.
fn failure_with(status: StatusCode, language: Language, error: &Error) -> Response {
    (status, [("content-type", "text/plain; charset=utf-8")], words(language, error)).into_response()
}

/// What went wrong, in words; of a form what is wrong with each field.
fn words(language: Language, error: &Error) -> String {
    text::with(language, || match error {
        Error::Invalid(problems) if !problems.is_empty() => {
            problems.iter().map(|one| sentence(&one.problem)).collect::<Vec<_>>().join("\n")
        }
        other => failure_sentence(other),
    })
}

/// Plain routes that need the session: uploads, downloads, prints.
pub fn with_session() -> Router<State> {
    Router::new().merge(files::routes()).merge(public_files::routes()).merge(register::routes())
}
