//! Nothing typed is lost without scripts either: when a plain form post fails and is sent back, what was typed is kept for
//! some minutes under a random key in the address, and the page shows it again. Passwords, codes and links are never kept.
//!
//! Only the page that the form was sent from shows it, and only to who has sent it: an account, or a guest. Nobody fills a form
//! in for somebody else by a link. Who types on while her session has ended is known by that session still, and finds her
//! words when she has signed in again. A form that has succeeded leaves nothing of its earlier tries.
//!
//! What somebody typed who is signed in waits in the database, since another node may show it; what a guest typed in the
//! memory of this process, so that nobody fills the database from outside, and so does everything while there is no database.

use crate::session::session_cookie;
use app::form::{FORM, Kept};
use app::server::Context;
use axum::Extension;
use axum::body::{Body, to_bytes};
use axum::extract::Request;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use domain::base::id::AccountId;
use domain::base::secret::Token;
use domain::base::shelf::{self, Waiting};
use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

const LIFETIME: Duration = Duration::from_secs(600);
const MOST_FORMS: usize = 500;
/// So much memory all of them take together; a form of the largest size has room for many more beside it.
const MOST_MEMORY: usize = 64 << 20;
/// Nobody types so many fields, though a teacher may tick every pupil of her school.
const MOST_FIELDS: usize = 6_000;
/// What the allocator takes for each piece of memory, however few letters are in it.
const PIECE: usize = 32;
/// Fields whose name holds one of these are never kept; nor is the `code` of the second factor.
const SECRET: [&str; 3] = ["password", "token", "secret"];
/// The three words that are a pupil's password; elsewhere a field of this name holds what somebody wrote.
const SECRET_WORDS: (&str, &str) = ("/api/pupil/sign_in", "words");

/// The path of the page that a form was sent from, and what was typed.
type Form = (String, Kept);

struct Entry {
    key: String,
    since: Instant,
    /// Nobody for a guest's.
    owner: Option<AccountId>,
    form: Form,
    memory: usize,
}

/// Forms that failed in the last ten minutes; the oldest of too many, or of too much, leave.
#[derive(Clone, Default)]
pub struct KeptForms(Arc<Mutex<VecDeque<Entry>>>);

impl KeptForms {
    fn put(&self, owner: Option<AccountId>, form: Form) -> Option<String> {
        let key = Token::new().text().to_owned();
        let memory = memory_of(&form);
        let mut forms = self.0.lock().ok()?;
        make_room(&mut forms, memory);
        forms.push_back(Entry { key: key.clone(), since: Instant::now(), owner, form, memory });
        Some(key)
    }

    /// Keeps what was typed; answers its key.
    async fn keep(&self, context: &Context, owner: Option<AccountId>, form: Form) -> Option<String> {
        let stored = match owner {
            Some(owner) => shelf::keep_form(&context.store, owner, Waiting::Form, &form).await.ok(),
            None => None,
        };
        stored.or_else(|| self.put(owner, form))
    }

    /// The address of the page that a form goes back to, with the key under which what was typed waits for it.
    pub async fn leads_back(&self, context: &Context, owner: Option<AccountId>, back: String, typed: Kept) -> String {
        let form = (path_of(&back).to_owned(), typed);
        let key = if is_kept(&form) { self.keep(context, owner, form).await } else { None };
        key.map_or_else(|| back.clone(), |key| format!("{back}&__kept={key}"))
    }

    /// What was typed into the form of this page that this address came back from.
    pub async fn of_query(&self, context: &Context, page: &str, query: Option<&str>) -> Option<Kept> {
        let key = key_of(query?)?;
        let owner = context.viewer.session_owner().ok();
        let (sent_from, fields): Form = match self.get(owner, key) {
            Some(form) => form,
            None => shelf::look(&context.store, owner?, Waiting::Form, key).await.ok()?,
        };
        (sent_from == page).then_some(fields)
    }

    fn forget(&self, key: &str) {
        if let Ok(mut forms) = self.0.lock() {
            forms.retain(|entry| entry.key != key);
        }
    }

    fn get(&self, owner: Option<AccountId>, key: &str) -> Option<Form> {
        let forms = self.0.lock().ok()?;
        forms
            .iter()
            .find(|entry| entry.key == key && entry.owner == owner && entry.since.elapsed() <= LIFETIME)
            .map(|entry| entry.form.clone())
    }
}

/// Whether a form is one that somebody may have filled in: thousands of fields without words between them take many times
/// the room that they had as a form.
fn is_kept(form: &Form) -> bool {
    form.1.0.len() <= MOST_FIELDS && memory_of(form) <= MOST_MEMORY
}

/// The memory that a form takes: its words, and what stands around each of them.
fn memory_of((path, typed): &Form) -> usize {
    let words = |text: &String| if text.is_empty() { 0 } else { text.len() + PIECE };
    let field = |(name, value): &(String, String)| words(name) + words(value) + size_of::<(String, String)>();
    words(path) + typed.0.iter().map(field).sum::<usize>()
}

/// Takes away what is too old, and the oldest until there is room for one more that takes so much.
fn make_room(forms: &mut VecDeque<Entry>, memory: usize) {
    let mut taken = memory + forms.iter().map(|entry| entry.memory).sum::<usize>();
    while let Some(oldest) = forms.front() {
        if forms.len() < MOST_FORMS && taken <= MOST_MEMORY && oldest.since.elapsed() <= LIFETIME {
            break;
        }
        taken -= oldest.memory;
        forms.pop_front();
    }
}

/// What was typed into a form that was sent to this address, but for what is secret.
fn fields_of(path: &str, bytes: &[u8]) -> Kept {
    let pairs: Vec<(String, String)> = serde_urlencoded::from_bytes(bytes).unwrap_or_default();
    let secret = |name: &str| {
        name == "code" || (path, name) == SECRET_WORDS || SECRET.iter().any(|secret| name.contains(secret))
    };
    Kept(pairs.into_iter().filter(|(name, _)| !secret(name)).collect())
}

/// The key of what was kept, as an address names it.
fn key_of(query: &str) -> Option<&str> {
    query.split(['?', '&', '#']).find_map(|pair| pair.strip_prefix("__kept="))
}

/// An address with what the latest error says of it alone: each try before has left its own words there.
fn of_this_try(back: &str) -> String {
    let Some((page, query)) = back.split_once('?') else { return back.to_owned() };
    let name = |pair: &str| pair.split('=').next().unwrap_or_default().to_owned();
    let mut pairs: Vec<&str> = Vec::new();
    for pair in query.split('&').filter(|pair| !["__kept", FORM].contains(&name(pair).as_str())) {
        if name(pair).starts_with("__") {
            pairs.retain(|before| name(before) != name(pair));
        }
        pairs.push(pair);
    }
    format!("{page}?{}", pairs.join("&"))
}

/// Whose form it is: the viewer's, or of whom the browser's ended session was.
pub async fn owner_of(context: &Context, headers: &HeaderMap) -> Option<AccountId> {
    if let Ok(owner) = context.viewer.session_owner() {
        return Some(owner);
    }
    let token = session_cookie(headers, context.instance.secure_cookie)?;
    domain::account::owner_of_ended(&context.store, &token).await.ok().flatten()
}

/// The path of an address.
fn path_of(address: &str) -> &str {
    let behind_host =
        address.split_once("://").map_or(address, |(_, rest)| rest.trim_start_matches(|c: char| c != '/'));
    behind_host.split(['?', '#']).next().unwrap_or_default()
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
    let sent_to = request.uri().path().to_owned();
    let owner = owner_of(&context, request.headers()).await;
    let tried_before = request.headers().get(header::REFERER).and_then(|page| page.to_str().ok()).and_then(key_of);
    let tried_before = tried_before.map(str::to_owned);
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
        let fields = fields_of(&sent_to, &bytes);
        let name = form_of(&fields).map(|name| format!("&{FORM}={name}")).unwrap_or_default();
        let back = forms.leads_back(&context, owner, format!("{}{name}", of_this_try(back)), fields).await;
        if let Ok(location) = HeaderValue::from_str(&back) {
            response.headers_mut().insert(header::LOCATION, location);
        }
    } else if let Some(key) = tried_before {
        forms.forget(&key);
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
        assert_eq!(form_of(&fields_of("", b"__form=note-17&note=x")), Some("note-17"));
        assert_eq!(form_of(&fields_of("", b"__form=note%26__err%3D1")), None);
        assert_eq!(form_of(&fields_of("", b"note=x")), None);
    }

    #[test]
    fn secrets_are_never_kept() {
        let typed = b"name=Ada&password=x&old_password=y&token=t&code=1&secret=s&idea=Two+words&postal_code=9";
        let kept = fields_of("/api/account/sign_in", typed);
        assert_eq!(
            kept.0,
            [
                ("name".to_owned(), "Ada".to_owned()),
                ("idea".to_owned(), "Two words".to_owned()),
                ("postal_code".to_owned(), "9".to_owned())
            ]
        );
    }

    /// A pupil's three words are her password; a report's words are what somebody wrote.
    #[test]
    fn words_are_secret_where_a_pupil_signs_in() {
        let kept = |path: &str| fields_of(path, b"name=tom&words=river+stone+lamp").0.len();
        assert_eq!((kept("/api/pupil/sign_in"), kept("/api/report/person")), (1, 2));
    }

    #[test]
    fn a_form_is_found_by_its_key_only() {
        let forms = KeptForms::default();
        let (guest, anna, beata) = (None, Some(AccountId(7)), Some(AccountId(8)));
        for owner in [guest, anna] {
            let key = forms.put(owner, ("/en/here".to_owned(), fields_of("", b"a=1"))).unwrap();
            assert!(forms.get(owner, &key).is_some() && forms.get(owner, "other").is_none());
            for other in [guest, anna, beata].into_iter().filter(|other| *other != owner) {
                assert!(forms.get(other, &key).is_none(), "{owner:?} {other:?}");
            }
        }
    }

    /// The largest form that the server takes is kept, and all of them together take no more than their room.
    #[test]
    fn large_forms_are_kept_and_the_oldest_leave() {
        let (forms, guest) = (KeptForms::default(), None);
        let body = format!("text={}", "a".repeat(crate::router::FORM_LIMIT - 5));
        let put = || forms.put(guest, ("/en/here".to_owned(), fields_of("", body.as_bytes()))).unwrap();
        let (first, second) = (put(), put());
        assert_eq!(forms.get(guest, &first).unwrap().1.0[0].1.len(), crate::router::FORM_LIMIT - 5);
        let memory = || forms.0.lock().unwrap().iter().map(|entry| entry.memory).sum::<usize>();
        while forms.get(guest, &first).is_some() {
            put();
            assert!(memory() <= MOST_MEMORY, "{}", memory());
        }
        assert!(forms.get(guest, &second).is_some(), "only the oldest has left");
    }

    /// Thousands of fields without words are no form that somebody filled in; a tick for every pupil of a school is.
    #[rstest::rstest]
    #[case(1, true)]
    #[case(5_000, true)]
    #[case(MOST_FIELDS, true)]
    #[case(MOST_FIELDS + 1, false)]
    #[case(190_000, false)]
    fn a_form_has_only_so_many_fields(#[case] fields: usize, #[case] kept: bool) {
        let form = ("/en/here".to_owned(), fields_of("", "pupils[]=1&".repeat(fields).as_bytes()));
        assert_eq!(form.1.0.len(), fields);
        assert_eq!(is_kept(&form), kept);
    }

    /// A letter takes more memory than itself; no letter takes none.
    #[test]
    fn small_fields_are_counted_as_what_they_take() {
        let memory = |body: &[u8]| memory_of(&(String::new(), fields_of("", body)));
        let field = size_of::<(String, String)>();
        assert_eq!((memory(b"a=1"), memory(b"a=")), (field + 2 * (PIECE + 1), field + PIECE + 1));
    }

    #[test]
    fn many_small_forms_push_out_the_oldest() {
        let forms = KeptForms::default();
        let keys: Vec<String> =
            (0..=MOST_FORMS).map(|_| forms.put(None, (String::new(), fields_of("", b"a=1"))).unwrap()).collect();
        assert_eq!((forms.get(None, &keys[0]).is_some(), forms.get(None, &keys[1]).is_some()), (false, true));
    }

    #[rstest::rstest]
    #[case("/en/here", "/en/here")]
    #[case("/en/here?unit=IT&__path=a&__err=b", "/en/here?unit=IT&__path=a&__err=b")]
    #[case("/here?unit=IT&__path=a&__err=b&__form=c&__kept=d&__path=e&__err=f", "/here?unit=IT&__path=e&__err=f")]
    fn only_the_latest_try_is_in_the_address(#[case] back: &str, #[case] shown: &str) {
        assert_eq!(of_this_try(back), shown);
    }

    #[rstest::rstest]
    #[case("https://twinning.example/unit/people/7?unit=IT&__err=x", "/unit/people/7")]
    #[case("http://127.0.0.1:3000/en/register#top", "/en/register")]
    #[case("https://twinning.example", "")]
    #[case("/office/units?__err=x", "/office/units")]
    fn a_page_is_known_by_its_path(#[case] address: &str, #[case] path: &str) {
        assert_eq!(path_of(address), path);
    }
}
