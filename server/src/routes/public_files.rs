//! `GET /{lang}/spaces/{slug}/files/{file}`: pictures of published pages, for everybody, while they are published. No cache
//! keeps them: taken back is gone.

use crate::state::State;
use app::server::Context;
use axum::extract::Path;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Extension, Router};
use domain::base::error::Error;
use domain::base::id::FileId;
use domain::base::language::Language;

/// The route.
pub fn routes() -> Router<State> {
    Router::new().route("/{lang}/spaces/{slug}/files/{file}", get(open))
}

async fn open(
    Extension(context): Extension<Context>,
    Path((lang, slug, file)): Path<(String, String, FileId)>,
) -> Response {
    let Some(language) = Language::from_code(&lang) else {
        return super::failure_in(context.language, &Error::NotFound);
    };
    match domain::publish::public_file(&context.store, &slug, file).await {
        Ok(picture) => {
            let named = [(header::CONTENT_DISPOSITION, super::files::named(file, &picture.kind))];
            let headers = [(header::CONTENT_TYPE, picture.kind.as_str()), (header::CACHE_CONTROL, "no-store")];
            (named, headers, picture.bytes).into_response()
        }
        Err(error) => super::failure_in(language, &error),
    }
}
