//! Pictures of spaces: `POST /spaces/{space}/pictures` takes one, `GET /spaces/{space}/files/{file}` gives it to whom may
//! see it. Files never pass through server functions.

use super::page_form::{self, PageForm};
use crate::kept::KeptForms;
use crate::router::FORM_LIMIT;
use crate::state::State;
use app::server::Context;
use axum::extract::{DefaultBodyLimit, Multipart, Path, Query};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use axum::{Extension, Json, Router};
use domain::base::error::{Error, Problem, Result};
use domain::base::id::{FileId, PageId, SpaceId};
use domain::base::language::Language;
use domain::picture::{MEGABYTES_MOST, OpenPicture, Words};
use serde::Deserialize;

/// Most bytes of an upload: the form, and a picture up to twice as large as may be taken. What is too large is read all the
/// same and then refused, since the text that was typed beside it must not be lost.
const LIMIT: usize = ((2 * MEGABYTES_MOST) << 20) + FORM_LIMIT;

/// The routes.
pub fn routes() -> Router<State> {
    Router::new()
        .route("/spaces/{space}/pictures", post(upload).layer(DefaultBodyLimit::max(LIMIT)))
        .route("/spaces/{space}/files/{file}", get(open))
}

/// For which page a picture is meant.
#[derive(Debug, Deserialize)]
struct For {
    page: Option<PageId>,
}

/// Takes a picture. The editor asks for JSON and gets `{"file": "<number>"}`; a plain form gets its page with the picture at
/// the end of the draft.
async fn upload(
    Extension(context): Extension<Context>,
    Extension(forms): Extension<KeptForms>,
    Path(space): Path<SpaceId>,
    Query(For { page }): Query<For>,
    headers: HeaderMap,
    parts: Multipart,
) -> Response {
    let json = headers.get(header::ACCEPT).is_some_and(|kind| kind.as_bytes().starts_with(b"application/json"));
    if let (Some(page), false) = (page, json) {
        return page_form::take(&context, &forms, (space, page), &headers, parts).await;
    }
    match take(&context, space, page, json, parts).await {
        Ok(file) if json => Json(serde_json::json!({ "file": file.to_string() })).into_response(),
        Ok(_) => Redirect::to(&format!("/spaces/{space}/pages")).into_response(),
        Err(error) => refused(context.language, &error),
    }
}

/// The header that says why a picture was not taken.
const WHY: HeaderName = HeaderName::from_static("x-refused");

/// Why a picture was not taken, where the form can be filled in better.
pub fn why(error: &Error) -> Option<&'static str> {
    let Error::Invalid(problems) = error else { return None };
    Some(match problems.first().map(|one| &one.problem) {
        Some(Problem::FileTooLarge { .. }) => "large",
        Some(Problem::TooManyPixels { .. }) => "pixels",
        Some(Problem::SpaceFull) => "full",
        Some(Problem::FileKind) => "kind",
        Some(Problem::Virus) => "virus",
        Some(Problem::NotScanned) => "not-scanned",
        Some(Problem::Required) => "missing",
        Some(Problem::AlternativeText) => "words",
        _ => "failed",
    })
}

/// The answer to the editor, which reads in [`WHY`] what the form is told in its address.
pub fn refused(language: Language, error: &Error) -> Response {
    let Some(why) = why(error) else { return super::failure_in(language, error) };
    let status = match why {
        "large" | "pixels" => StatusCode::PAYLOAD_TOO_LARGE,
        "full" => StatusCode::INSUFFICIENT_STORAGE,
        "kind" | "missing" => StatusCode::UNSUPPORTED_MEDIA_TYPE,
        "not-scanned" => StatusCode::SERVICE_UNAVAILABLE,
        _ => StatusCode::UNPROCESSABLE_ENTITY,
    };
    ([(WHY, why)], super::failure_with(status, language, error)).into_response()
}

async fn take(context: &Context, space: SpaceId, page: Option<PageId>, json: bool, parts: Multipart) -> Result<FileId> {
    // Whoever may not upload is told before the picture is read.
    domain::twinspace::access_space(&context.store, &context.viewer, space).await?;
    let (form, read) = PageForm::read(parts).await;
    read?;
    let alternative = if json { Words::InThePage } else { form.words() };
    domain::picture::upload(&context.store, &context.viewer, form.upload(space, page, alternative)?).await
}

/// Which size of a picture is wanted.
#[derive(Debug, Deserialize)]
struct Size {
    size: Option<String>,
}

/// Gives a picture: as pages show it, or with all its pixels (`?size=whole`). It is kept by the reader's own browser only,
/// which asks again every time.
async fn open(
    Extension(context): Extension<Context>,
    Path((space, file)): Path<(SpaceId, FileId)>,
    Query(Size { size }): Query<Size>,
    headers: HeaderMap,
) -> Response {
    let whole = size.as_deref() == Some("whole");
    let tag = format!("\"{file}{}\"", if whole { "-whole" } else { "" });
    let found = match domain::picture::find(&context.store, &context.viewer, space, file, whole).await {
        Ok(found) => found,
        Err(error) => return super::failure_in(context.language, &error),
    };
    // What the browser has already is not read again.
    if headers.get(header::IF_NONE_MATCH).is_some_and(|seen| seen.as_bytes() == tag.as_bytes()) {
        return (guards(&tag), StatusCode::NOT_MODIFIED).into_response();
    }
    match found.read(&context.store).await {
        Ok(picture) => answer(file, picture, &tag),
        Err(error) => super::failure_in(context.language, &error),
    }
}

/// A picture with the headers that keep it one: it runs nothing, and nobody but its reader keeps it.
fn answer(file: FileId, picture: OpenPicture, tag: &str) -> Response {
    let kind = HeaderValue::from_str(&picture.kind).unwrap_or(HeaderValue::from_static("application/octet-stream"));
    let named = [(header::CONTENT_DISPOSITION, named(file, &picture.kind)), (header::CONTENT_TYPE, kind)];
    (named, guards(tag), picture.bytes).into_response()
}

/// Shown in its page; who saves it gets a name of ours, never the one that came in.
pub fn named(file: FileId, kind: &str) -> HeaderValue {
    let ending = match kind {
        "image/jpeg" => "jpg",
        "image/png" => "png",
        "image/webp" => "webp",
        "image/gif" => "gif",
        _ => "bin",
    };
    let text = format!("inline; filename=\"picture-{file}.{ending}\"");
    HeaderValue::from_str(&text).unwrap_or(HeaderValue::from_static("inline"))
}

fn guards(tag: &str) -> [(HeaderName, HeaderValue); 4] {
    let text = HeaderValue::from_static;
    [
        (header::CACHE_CONTROL, text("private, no-cache")),
        (header::ETAG, HeaderValue::from_str(tag).unwrap_or(text("\"0\""))),
        (header::X_CONTENT_TYPE_OPTIONS, text("nosniff")),
        (header::CONTENT_SECURITY_POLICY, text("default-src 'none'; sandbox")),
    ]
}
