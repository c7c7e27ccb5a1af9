//! The operator's own logo: one file, read at start, shown in the bars and as the icon of the pages.

use crate::bundle::immutable;
use crate::state::State;
use axum::extract::{Path, State as Shared};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use domain::base::secret::hash_hex;

/// Most bytes of a logo: it is on every page.
const MOST: usize = 100_000;

/// A logo, as it is served.
#[derive(Debug)]
pub struct Logo {
    /// Its address, which changes with what it shows.
    pub address: String,
    kind: &'static str,
    bytes: Vec<u8>,
}

impl Logo {
    /// Reads the file that the configuration names; nothing where it names none.
    ///
    /// # Errors
    /// A sentence for the operator: the file is not there, too large, or no picture of the kind that its name says.
    pub fn read(path: &str) -> Result<Option<Self>, String> {
        if path.is_empty() {
            return Ok(None);
        }
        let bytes = std::fs::read(path).map_err(|cause| format!("`logo`: {path}: {cause}"))?;
        if bytes.len() > MOST {
            return Err(format!("`logo`: {path} has {} bytes, at most {MOST} are served on every page", bytes.len()));
        }
        let kind = kind(path, &bytes).ok_or_else(|| format!("`logo`: {path} is no SVG, PNG or WebP picture"))?;
        let hash = hash_hex(&bytes).chars().take(16).collect::<String>();
        let ending = path.rsplit('.').next().unwrap_or_default().to_lowercase();
        Ok(Some(Self { address: format!("/assets/logo/{hash}.{ending}"), kind, bytes }))
    }
}

/// The media type, where name and first bytes agree on it.
fn kind(path: &str, bytes: &[u8]) -> Option<&'static str> {
    let ending = path.rsplit('.').next()?.to_lowercase();
    match ending.as_str() {
        "svg" => std::str::from_utf8(bytes).is_ok_and(|text| text.contains("<svg")).then_some("image/svg+xml"),
        "png" => bytes.starts_with(b"\x89PNG\r\n\x1a\n").then_some("image/png"),
        "webp" => (bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP")).then_some("image/webp"),
        _ => None,
    }
}

/// `GET /assets/logo/{name}`: the logo, if one is set. Opened by itself it may do nothing but show.
pub async fn logo(Shared(state): Shared<State>, Path(name): Path<String>) -> Response {
    match state.logo.as_deref() {
        Some(logo) if logo.address.ends_with(&format!("/{name}")) => {
            let mut response = immutable(logo.bytes.clone(), logo.kind, None);
            let alone = HeaderValue::from_static("default-src 'none'; style-src 'unsafe-inline'; sandbox");
            response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, alone);
            response
        }
        _ => StatusCode::NOT_FOUND.into_response(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn name_and_first_bytes_must_agree() {
        for (path, bytes, expected) in [
            ("ring.svg", b"<?xml version=\"1.0\"?><svg/>".as_slice(), Some("image/svg+xml")),
            ("RING.PNG", b"\x89PNG\r\n\x1a\nrest", Some("image/png")),
            ("ring.webp", b"RIFF1234WEBPrest", Some("image/webp")),
            ("ring.png", b"<svg/>", None),
            ("ring.svg", b"\xff\xd8\xff", None),
            ("ring.gif", b"GIF89a", None),
            ("ring", b"<svg/>", None),
        ] {
            assert_eq!(kind(path, bytes), expected, "{path}");
        }
    }

    #[test]
    fn the_operator_is_told_what_is_wrong_with_it() {
        let folder = tempfile::tempdir().unwrap();
        let place = |name: &str| folder.path().join(name).display().to_string();
        assert!(Logo::read("").unwrap().is_none());
        assert!(Logo::read(&place("none.svg")).unwrap_err().contains("none.svg"));
        std::fs::write(place("large.svg"), format!("<svg>{}</svg>", " ".repeat(MOST))).unwrap();
        assert!(Logo::read(&place("large.svg")).unwrap_err().contains("at most"));
        std::fs::write(place("ring.svg"), "<svg/>").unwrap();
        let logo = Logo::read(&place("ring.svg")).unwrap().unwrap();
        assert!(logo.address.starts_with("/assets/logo/") && logo.address.ends_with(".svg"));
    }
}
