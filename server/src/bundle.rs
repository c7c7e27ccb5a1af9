//! The built frontend: addresses read once from the bundle's `index.html`; files served immutable and precompressed, from
//! the folder `dist` or from inside the binary. All addresses carry the hash of the whole bundle.

use app::server::Bundle;
use axum::body::Body;
use axum::extract::{Path, State as Shared};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use std::borrow::Cow;
use std::path::PathBuf;

use crate::state::State;

/// Where the files of the frontend are.
#[derive(Debug)]
pub enum Assets {
    /// A folder that Trunk wrote.
    Folder(PathBuf),
    /// Inside the binary.
    #[cfg(feature = "embed")]
    Embedded,
}

#[cfg(feature = "embed")]
#[derive(rust_embed::RustEmbed)]
#[folder = "../dist"]
struct Embedded;

impl Assets {
    /// The frontend inside the binary, if it carries one, else the folder.
    pub fn find(folder: &str) -> Self {
        #[cfg(feature = "embed")]
        {
            let _not_needed = folder;
            Self::Embedded
        }
        #[cfg(not(feature = "embed"))]
        Self::Folder(PathBuf::from(folder))
    }

    /// The bytes of a file, if it is there. A name with a path inside is refused.
    pub fn read(&self, name: &str) -> Option<Cow<'static, [u8]>> {
        if name.contains("..") || name.contains('\\') || name.starts_with('/') {
            return None;
        }
        match self {
            Self::Folder(folder) => std::fs::read(folder.join(name)).ok().map(Cow::Owned),
            #[cfg(feature = "embed")]
            Self::Embedded => Embedded::get(name).map(|file| file.data),
        }
    }
}

fn attribute<'a>(html: &'a str, name: &str) -> Option<&'a str> {
    let (_, rest) = html.split_once(&format!("{name}=\""))?;
    rest.split_once('"').map(|(value, _)| value)
}

/// Reads the names of the built files.
///
/// # Errors
/// A sentence that says what is missing and how to build it.
pub fn read_bundle(assets: &Assets) -> Result<Bundle, String> {
    let missing = |what: &str| format!("the built frontend has no {what}: run `cargo xtask serve`, which builds it");
    let index = assets.read("index.html").ok_or_else(|| missing("index.html"))?;
    let index = String::from_utf8_lossy(&index);
    let tag = |name: &str, mark: &str| index.split('<').find(|tag| tag.starts_with(name) && tag.contains(mark));
    let style = tag("link", "stylesheet").ok_or_else(|| missing("stylesheet"))?;
    let editor = tag("script", "id=\"editor\"").and_then(|tag| attribute(tag, "src"));
    let parts = attribute(&index, "data-parts").ok_or_else(|| missing("list of parts"))?;
    Ok(Bundle {
        script: attribute(&index, "data-js").ok_or_else(|| missing("script"))?.to_owned(),
        wasm: attribute(&index, "data-wasm").ok_or_else(|| missing("WASM"))?.to_owned(),
        style: attribute(style, "href").ok_or_else(|| missing("stylesheet"))?.to_owned(),
        style_integrity: attribute(style, "integrity").map(str::to_owned),
        editor: editor.ok_or_else(|| missing("editor"))?.to_owned(),
        parts: parts.split_whitespace().filter_map(part).collect(),
    })
}

/// `find=/assets/…/chunk_1.wasm,/assets/…/split_find.wasm`: a part and its files.
fn part(text: &str) -> Option<(String, Vec<String>)> {
    let (name, files) = text.split_once('=')?;
    Some((name.to_owned(), files.split(',').map(str::to_owned).collect()))
}

fn content_type(name: &str) -> &'static str {
    match name.rsplit('.').next() {
        Some("js") => "text/javascript; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("css") => "text/css; charset=utf-8",
        Some("json") => "application/json",
        Some("svg") => "image/svg+xml",
        _ => "application/octet-stream",
    }
}

/// `GET /assets/{version}/{name}`: a file of the bundle. A page of an older bundle finds nothing here, and loads anew.
pub async fn asset(
    Shared(state): Shared<State>,
    Path((version, name)): Path<(String, String)>,
    headers: HeaderMap,
) -> Response {
    if state.bundle.script.split('/').nth(2) != Some(&*version) {
        return StatusCode::NOT_FOUND.into_response();
    }
    let accepted = headers.get(header::ACCEPT_ENCODING).and_then(|value| value.to_str().ok()).unwrap_or("");
    let coded = [("br", "br"), ("gzip", "gz")].into_iter().find_map(|(coding, ending)| {
        let wanted = accepted.split(',').any(|one| one.trim().split(';').next() == Some(coding));
        wanted.then(|| state.assets.read(&format!("{name}.{ending}"))).flatten().map(|bytes| (bytes, Some(coding)))
    });
    let Some((bytes, coding)) = coded.or_else(|| state.assets.read(&name).map(|bytes| (bytes, None))) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    immutable(bytes.into_owned(), content_type(&name), coding)
}

/// `GET /assets/texts/{name}`: texts of one language.
pub async fn texts(Path(name): Path<String>) -> Response {
    match app::text::file(&format!("/assets/texts/{name}")) {
        Some(file) => immutable(file.json.clone().into_bytes(), "application/json", None),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

pub(crate) fn immutable(bytes: Vec<u8>, kind: &'static str, coding: Option<&'static str>) -> Response {
    let mut response = Response::new(Body::from(bytes));
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, header::HeaderValue::from_static(kind));
    headers.insert(header::CACHE_CONTROL, header::HeaderValue::from_static("public, max-age=31536000, immutable"));
    headers.insert(header::VARY, header::HeaderValue::from_static("accept-encoding"));
    if let Some(coding) = coding {
        headers.insert(header::CONTENT_ENCODING, header::HeaderValue::from_static(coding));
    }
    response
}
