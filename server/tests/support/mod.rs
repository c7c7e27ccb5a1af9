//! A whole server in process: the real router on a real database, and clients that hold a cookie.

#![expect(dead_code, reason = "each test file uses a part of it")]

pub mod markup;
pub mod matrix;
pub mod people;
pub mod worlds;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{Request, Response, StatusCode, header};
use domain::base::db::Statement;
use domain::base::store::Store;
use domain::base::store::test::TestStore;
use server::config::Config;
use server::state::State;
use std::sync::Arc;
use tower::ServiceExt;

/// What Trunk would have written.
const INDEX: &str = r#"<html><head><link rel="stylesheet" href="/assets/0/main.css" integrity="sha384-x"/>
<script type="application/json" id="bundle" data-parts="find=/assets/0/find.wasm" data-js="/assets/0/a.js" data-wasm="/assets/0/a.wasm"></script>
<script type="module" id="editor" src="/assets/0/e.js"></script>"#;

/// A server on a fresh database.
pub struct World {
    /// Its store, with a clock that the test moves.
    pub store: TestStore,
    /// What its routes share.
    pub state: State,
    router: Router,
}

impl World {
    /// On SQLite.
    pub async fn new() -> Self {
        Self::on(domain::base::store::test::sqlite().await)
    }

    /// On a store that is there.
    pub fn on(store: TestStore) -> Self {
        Self::configured(store, &[])
    }

    /// The same, with something else in the configuration than the defaults.
    pub fn configured(store: TestStore, keys: &[(&str, &str)]) -> Self {
        let dist = store.folder.join("dist");
        std::fs::create_dir_all(&dist).expect("the temporary folder can be written");
        std::fs::write(dist.join("index.html"), INDEX).expect("the temporary folder can be written");
        let mut config = Config::default();
        config.set("dist_dir", dist.display().to_string()).expect("a known key");
        config.set("data_dir", store.folder.display().to_string()).expect("a known key");
        config.set("show_statements", "true".to_owned()).expect("a known key");
        for (key, value) in keys {
            config.set(key, (*value).to_owned()).expect("a known key");
        }
        let state = server::serve::state(&config, store.store.clone()).expect("the bundle is whole");
        let router = server::router::router(state.clone()).expect("the address is one");
        Self { store, state, router }
    }

    /// Somebody without a session.
    pub fn guest(&self) -> Client {
        Client { router: self.router.clone(), cookie: None }
    }

    /// Somebody who holds the text of a session.
    pub fn with_session(&self, token: &str) -> Client {
        Client { router: self.router.clone(), cookie: Some(format!("session={token}")) }
    }

    /// Somebody without a session at a server of the same store that people reach by https.
    pub fn on_https(&self) -> Client {
        let mut state = self.state.clone();
        let instance = app::server::Instance { secure_cookie: true, ..(*state.instance).clone() };
        state.instance = Arc::new(instance);
        Client { router: server::router::router(state).expect("the address is one"), cookie: None }
    }

    /// The same browser, led to another server of the same database.
    pub fn on_another_node(&self, client: &Client) -> Client {
        let router = server::router::router(self.state.clone()).expect("the address is one");
        Client { router, cookie: client.cookie.clone() }
    }

    /// Somebody who has signed in through the page for adults.
    pub async fn signed_in(&self, name: &str, password: &str) -> Client {
        let mut client = self.guest();
        let answer = client.post("/api/account/sign_in", &[("name", name), ("password", password)]).await;
        assert!(client.cookie.is_some(), "{name} could not sign in: {} {}", answer.status, answer.body);
        client
    }

    /// Signs an adult in whose session has passed its second factor, as an officer's must.
    pub async fn past_second_factor(&self, name: &str, password: &str) -> Client {
        let client = self.signed_in(name, password).await;
        let mut tx = self.store.begin().await.unwrap();
        Statement::new("update session set second_factor = $1").bind(true).execute(&mut tx).await.unwrap();
        tx.commit().await.unwrap();
        client
    }

    /// The store, to share.
    pub fn shared(&self) -> Arc<Store> {
        self.store.store.clone()
    }
}

/// A browser without scripts, or a script: what it sends decides.
#[derive(Clone)]
pub struct Client {
    router: Router,
    cookie: Option<String>,
}

/// What came back.
#[derive(Debug)]
pub struct Answer {
    /// The status.
    pub status: StatusCode,
    /// Where it leads on, if anywhere.
    pub location: String,
    /// The text, without the markers of hydration.
    pub body: String,
    /// Statements that the database was asked.
    pub statements: usize,
    /// All headers.
    pub headers: axum::http::HeaderMap,
}

impl Client {
    /// The same session under the name that another instance gives its cookie.
    pub fn rename_cookie(&mut self, name: &str) {
        let token = self.cookie.take().and_then(|cookie| cookie.split_once('=').map(|(_, token)| token.to_owned()));
        self.cookie = token.map(|token| format!("{name}={token}"));
    }

    /// Opens a page.
    pub async fn get(&mut self, path: &str) -> Answer {
        let request = Request::get(path).header(header::ACCEPT, "text/html").header(header::ACCEPT_LANGUAGE, "en");
        self.send(request.body(Body::empty())).await
    }

    /// Calls a server function as the script does.
    pub async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        self.post_as(path, fields, "application/json").await
    }

    /// Posts a form as a browser without scripts does, from a page.
    pub async fn post_form(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        self.post_as(path, fields, "text/html").await
    }

    /// The same from this page of ours: there a form that comes back shows what was typed.
    pub async fn post_form_from(&mut self, page: &str, path: &str, fields: &[(&str, &str)]) -> Answer {
        self.post_with(path, fields, "text/html", &format!("http://127.0.0.1:3000{page}")).await
    }

    async fn post_as(&mut self, path: &str, fields: &[(&str, &str)], accept: &str) -> Answer {
        self.post_with(path, fields, accept, "http://127.0.0.1:3000/en/here").await
    }

    /// Posts a form that says that it comes from an address.
    pub async fn post_with(&mut self, path: &str, fields: &[(&str, &str)], accept: &str, referer: &str) -> Answer {
        let body: Vec<String> =
            fields.iter().map(|(name, value)| format!("{}={}", encode(name), encode(value))).collect();
        let request = Request::post(path)
            .header(header::ACCEPT, accept)
            .header(header::REFERER, referer)
            .header("sec-fetch-site", "same-origin")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.send(request.body(Body::from(body.join("&")))).await
    }

    /// The answer before its body has come.
    pub async fn response(&mut self, request: Result<Request<Body>, axum::http::Error>) -> Response<Body> {
        self.router.clone().oneshot(self.with_cookie(request)).await.expect("the router always answers")
    }

    /// Status and headers alone, for what does not end.
    pub async fn begin(&mut self, request: Result<Request<Body>, axum::http::Error>) -> Answer {
        let (parts, _stream) = self.response(request).await.into_parts();
        let (status, headers) = (parts.status, parts.headers);
        Answer { status, location: String::new(), body: String::new(), statements: 0, headers }
    }

    fn with_cookie(&self, request: Result<Request<Body>, axum::http::Error>) -> Request<Body> {
        let mut request = request.expect("a whole request");
        if let Some(cookie) = &self.cookie {
            request.headers_mut().insert(header::COOKIE, cookie.parse().expect("a cookie is text"));
        }
        request
    }

    /// Sends any request, with the cookie, and keeps the cookie that comes back.
    pub async fn send(&mut self, request: Result<Request<Body>, axum::http::Error>) -> Answer {
        let response = self.response(request).await;
        self.keep_cookie(&response);
        let headers = response.headers().clone();
        let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or("").to_owned();
        let (status, location) = (response.status(), text("location"));
        let statements = text("x-statements").parse().unwrap_or(0);
        let bytes = to_bytes(response.into_body(), usize::MAX).await.expect("the body ends");
        Answer { status, location, body: String::from_utf8_lossy(&bytes).replace("<!>", ""), statements, headers }
    }

    fn keep_cookie(&mut self, response: &Response<Body>) {
        for value in response.headers().get_all(header::SET_COOKIE) {
            let pair = value.to_str().unwrap_or("").split(';').next().unwrap_or("");
            if let Some((_, value)) = pair.split_once('=') {
                self.cookie = (!value.is_empty()).then(|| pair.to_owned());
            }
        }
    }
}

/// Percent-encoding of a form field.
pub fn encode(text: &str) -> String {
    text.bytes()
        .map(|byte| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' => char::from(byte).to_string(),
            other => format!("%{other:02X}"),
        })
        .collect()
}
