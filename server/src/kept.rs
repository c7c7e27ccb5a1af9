//! Nothing typed is lost without scripts either: when a plain form post fails and is sent back, what was typed is kept for
//! some minutes under a random key in the address, and the page shows it again. Passwords, codes and links are never kept.
//!
//! What somebody typed who is signed in waits in the database, since another node may show it; what a guest typed in the
//! memory of this process, so that nobody fills the database from outside, and so does everything while there is no database.

use app::form::{FORM, Kept};
use app::server::Context;
use axum::Extension;
use axum::body::{Body, to_bytes};
use axum::extract::Request;
use axum::http::{HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use domain::base::secret::Token;
use domain::base::shelf::{self, Waiting};
use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

const LIFETIME: Duration = Duration::from_secs(600);
const MOST_FORMS: usize = 500;
const MOST_BYTES: usize = 64 << 10;
/// Fields whose name holds one of these are never kept; nor is the `code` of the second factor.
const SECRET: [&str; 3] = ["password", "token", "secret"];

struct Entry {
    key: String,
    since: Instant,
    fields: Kept,
}

/// Forms that failed in the last ten minutes.
#[derive(Clone, Default)]
pub struct KeptForms(Arc<Mutex<VecDeque<Entry>>>);

impl KeptForms {
    fn put(&self, fields: Kept) -> Option<String> {
        let key = Token::new().text().to_owned();
        let mut forms = self.0.lock().ok()?;
        while forms.len() >= MOST_FORMS || forms.front().is_some_and(|entry| entry.since.elapsed() > LIFETIME) {
            forms.pop_front();
        }
        forms.push_back(Entry { key: key.clone(), since: Instant::now(), fields });
        Some(key)
    }

    /// Keeps what was typed; answers its key.
    async fn keep(&self, context: &Context, fields: Kept) -> Option<String> {
        let stored = match context.viewer.session_owner() {
            Ok(owner) => shelf::keep_form(&context.store, owner, &fields).await.ok(),
            Err(_) => None,
        };
        stored.or_else(|| self.put(fields))
    }

    /// What was typed into the form that this address came back from.
    pub async fn of_query(&self, context: &Context, query: Option<&str>) -> Option<Kept> {
        let key = query?.split('&').find_map(|pair| pair.strip_prefix("__kept="))?;
        if let Some(fields) = self.get(key) {
            return Some(fields);
        }
        shelf::look(&context.store, context.viewer.session_owner().ok()?, Waiting::Form, key).await.ok()
    }

    fn get(&self, key: &str) -> Option<Kept> {
        let forms = self.0.lock().ok()?;
        forms
            .iter()
            .find(|entry| entry.key == key && entry.since.elapsed() <= LIFETIME)
            .map(|entry| entry.fields.clone())
    }
}

fn fields_of(bytes: &[u8]) -> Kept {
    let pairs: Vec<(String, String)> = serde_urlencoded::from_bytes(bytes).unwrap_or_default();
    let secret = |name: &str| name == "code" || SECRET.iter().any(|secret| name.contains(secret));
    Kept(pairs.into_iter().filter(|(name, _)| !secret(name)).collect())
}

/// Keeps what a plain form post held when it is sent back with an error.
pub async fn layer(
    Extension(forms): Extension<KeptForms>,
    Extension(context): Extension<Context>,
    request: Request,
    next: Next,
) -> Response {
    let plain = request
        .headers()
        .get(header::ACCEPT)
        .is_some_and(|value| value.as_bytes().windows(9).any(|part| part == b"text/html"));
    if !plain {
        return next.run(request).await;
    }
    let (parts, body) = request.into_parts();
    let Ok(bytes) = to_bytes(body, crate::router::FORM_LIMIT).await else {
        return StatusCode::PAYLOAD_TOO_LARGE.into_response();
    };
    let mut response = next.run(Request::from_parts(parts, Body::from(bytes.clone()))).await;
    let back = response
        .headers()
        .get(header::LOCATION)
        .and_then(|value| value.to_str().ok())
        .filter(|to| to.contains("__err="));
    if let Some(back) = back {
        let fields = fields_of(&bytes);
        let form = form_of(&fields).map(|name| format!("&{FORM}={name}")).unwrap_or_default();
        let kept = if bytes.len() <= MOST_BYTES { forms.keep(&context, fields).await } else { None };
        let kept = kept.map(|key| format!("&__kept={key}")).unwrap_or_default();
        if let Ok(location) = HeaderValue::from_str(&format!("{back}{form}{kept}")) {
            response.headers_mut().insert(header::LOCATION, location);
        }
    }
    response
}

/// The name of the form among those like it on its page, as it stands in the address.
fn form_of(fields: &Kept) -> Option<&str> {
    let plain = |name: &str| name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    fields.0.iter().find(|(field, _)| field == FORM).map(|(_, name)| name.as_str()).filter(|name| plain(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_is_named_in_the_address_and_nothing_else_is() {
        assert_eq!(form_of(&fields_of(b"__form=note-17&note=x")), Some("note-17"));
        assert_eq!(form_of(&fields_of(b"__form=note%26__err%3D1")), None);
        assert_eq!(form_of(&fields_of(b"note=x")), None);
    }

    #[test]
    fn secrets_are_never_kept() {
        let kept = fields_of(b"name=Ada&password=x&old_password=y&token=t&code=1&idea=Two+words&postal_code=9");
        assert_eq!(
            kept.0,
            [
                ("name".to_owned(), "Ada".to_owned()),
                ("idea".to_owned(), "Two words".to_owned()),
                ("postal_code".to_owned(), "9".to_owned())
            ]
        );
    }

    #[test]
    fn a_form_is_found_by_its_key_only() {
        let forms = KeptForms::default();
        let key = forms.put(fields_of(b"a=1")).unwrap();
        assert!(forms.get(&key).is_some() && forms.get("other").is_none());
    }
}
