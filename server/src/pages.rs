//! Pages of the app. For a guest, public pages leave without a single script: the same address hydrates for who is
//! signed in.

use crate::kept::KeptForms;
use app::App;
use app::frame::Shell;
use app::server::Context;
use axum::Extension;
use axum::body::{Body, to_bytes};
use axum::extract::Request;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use domain::base::language::Language;
use domain::base::viewer::Standing;
use leptos::prelude::*;

/// `GET /`: the language that the browser wishes, or the Desktop.
pub async fn root(Extension(context): Extension<Context>) -> Redirect {
    match context.viewer.standing() {
        Standing::Guest => Redirect::to(&format!("/{}/", context.language)),
        Standing::Adult(_) => Redirect::to("/desktop"),
        Standing::Pupil(_) => Redirect::to("/pupil"),
    }
}

/// `GET /favicon.svg`: the ring.
pub async fn favicon() -> impl IntoResponse {
    let about = [(header::CONTENT_TYPE, "image/svg+xml"), (header::CACHE_CONTROL, "public, max-age=604800")];
    (about, include_str!("favicon.svg"))
}

/// Public pages on which a guest types more than into one form: they load the scripts.
const WITH_SCRIPTS: [&str; 1] = ["register"];

/// Whether this page of a guest carries scripts.
pub fn needs_scripts(path: &str, standing: &Standing) -> bool {
    let mut parts = path.trim_start_matches('/').split('/');
    let public = parts.next().and_then(Language::from_code).is_some();
    !public || *standing != Standing::Guest || parts.next().is_some_and(|part| WITH_SCRIPTS.contains(&part))
}

/// Renders a page of the app.
pub async fn page(forms: &KeptForms, request: Request) -> Response {
    let Some(context) = request.extensions().get::<Context>().cloned() else {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    let scripts = context.scripts;
    let guest = *context.viewer.standing() == Standing::Guest;
    let kept = forms.of_query(&context, request.uri().path(), request.uri().query()).await;
    let provide = {
        let context = context.clone();
        move || {
            provide_page_context(&context);
            if let Some(kept) = &kept {
                provide_context(kept.clone());
            }
        }
    };
    let render = leptos_axum::render_app_async_with_context(provide, move || view! { <Shell scripts app=App/> });
    let response = render(request).await;
    let mut response = if scripts { response } else { without_scripts(response).await };
    let headers = response.headers_mut();
    headers.insert(header::VARY, HeaderValue::from_static("cookie, accept-language"));
    // What somebody read signed in is not there for the next one at a shared computer who presses "back".
    let kept = if guest { "private, no-cache" } else { "no-store" };
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(kept));
    response
}

/// What pages and server functions find in their context.
pub fn provide_page_context(context: &Context) {
    provide_context(context.language);
    provide_context(context.clone());
}

/// Takes the scripts (data for hydration) and the markers of hydration out of a page. User text cannot hold either:
/// its `<` is always escaped.
async fn without_scripts(response: Response) -> Response {
    let (mut parts, body) = response.into_parts();
    let Ok(bytes) = to_bytes(body, 64 << 20).await else {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    let html = String::from_utf8_lossy(&bytes);
    let mut out = String::with_capacity(html.len());
    let mut rest = &*html;
    while let Some(start) = rest.find("<script") {
        out.push_str(&rest[..start]);
        rest = rest[start..].split_once("</script>").map_or("", |(_, after)| after);
    }
    out.push_str(rest);
    parts.headers.remove(header::CONTENT_LENGTH);
    Response::from_parts(parts, Body::from(out.replace("<!>", "")))
}
