//! What nobody would send, to every server function and to pages and uploads, by people with every kind of right in the
//! invented world: refused or done, but never a fault of ours. A few thousand requests at every run, and as many as fit into
//! `TWINNING_FUZZ_SECONDS`; `TWINNING_FUZZ_SEED` repeats a run.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on may stop")]

mod support;

use axum::body::Body;
use axum::http::{Method, Request, header};
use domain::account::open_session;
use domain::base::db::Statement;
use domain::base::id::AccountId;
use domain::base::store::Store;
use std::collections::BTreeMap;
use std::path::Path;
use std::time::{Duration, Instant};
use support::{World, encode};

/// Texts that have broken something somewhere.
const TEXTS: [&str; 34] = [
    "",
    " ",
    "0",
    "-1",
    "1",
    "2",
    "7",
    "9223372036854775807",
    "9223372036854775808",
    "-9223372036854775808",
    "1e309",
    "NaN",
    "true",
    "false",
    "null",
    "on",
    "[]",
    "{}",
    "en",
    "xx",
    "IT",
    "teacher",
    "accept",
    "2026-02-30",
    "2026-09",
    "//evil.example",
    "/\t/evil.example",
    "/łódź?a=b#c",
    "<script>alert(1)</script>",
    "' or 1=1; drop table account; --",
    "%00%ff%",
    "\u{0}\u{7}\u{202e}\u{feff}\u{10ffff}",
    "ａｂｃ 🇪🇺 ﷽ Ω≈ç√ ñ ß İ ı",
    "{\"type\":\"doc\",\"content\":[{\"type\":\"paragraph\",\"content\":[{\"type\":\"text\",\"text\":\"x\"}]}]}",
];

/// Chance that can be repeated.
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, most: usize) -> usize {
        usize::try_from(self.next() % most.max(1) as u64).unwrap()
    }

    fn of<'a, T>(&mut self, all: &'a [T]) -> &'a T {
        &all[self.below(all.len())]
    }

    fn once_in(&mut self, times: usize) -> bool {
        self.below(times) == 0
    }

    fn bytes(&mut self) -> Vec<u8> {
        (0..self.below(200)).map(|_| self.next().to_le_bytes()[3]).collect()
    }
}

/// The arguments of every server function, name and type, as its source says.
fn arguments() -> BTreeMap<String, Vec<(String, String)>> {
    let mut files = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("../app/src")];
    let mut found = BTreeMap::new();
    while let Some(file) = files.pop() {
        if file.is_dir() {
            files.extend(std::fs::read_dir(file).unwrap().map(|entry| entry.unwrap().path()));
            continue;
        }
        let text = std::fs::read_to_string(file).unwrap_or_default();
        for function in text.split("endpoint = \"").skip(1) {
            let Some((endpoint, rest)) = function.split_once('"') else { continue };
            let list =
                rest.split_once("pub async fn ").and_then(|(_, rest)| rest.split_once('(')?.1.split_once(") -> "));
            let Some((list, _)) = list else { continue };
            found.insert(format!("/api/{endpoint}"), list.split(',').filter_map(argument).collect());
        }
    }
    found
}

fn argument(text: &str) -> Option<(String, String)> {
    let text = text.trim().trim_start_matches("#[server(default)]").trim();
    let (name, kind) = text.split_once(": ")?;
    Some((name.to_owned(), kind.to_owned()))
}

/// Numbers of things that are there, of all kinds.
async fn numbers(store: &Store) -> Vec<String> {
    let statement = Statement::new(
        "select id from page union select id from space union select id from project union select id from conversation
         union select id from candidate union select id from message union select id from file union select id from person
         union select id from pupil union select id from school union select id from report union select id from notice
         union select id from space_member union select version from page",
    );
    let rows: Vec<(i64,)> = statement.all(&store.db).await.unwrap();
    rows.into_iter().map(|(id,)| id.to_string()).collect()
}

/// Somebody of each kind: the cookie, or nothing for a guest.
async fn sessions(store: &Store) -> Vec<Option<String>> {
    let people = Statement::new(
        "select id, kind = 'pupil' from account where username in ('chiara', 'matteo', 'giulia', 'officer-it', 'central')
         union all select * from (select id, true from account where kind = 'pupil' order by id limit 1) p",
    );
    let people: Vec<(AccountId, bool)> = people.all(&store.db).await.unwrap();
    assert!(people.len() > 4, "the invented world has somebody of each kind");
    let mut sessions = vec![None];
    for (account, pupil) in people {
        let mut tx = store.begin().await.unwrap();
        let token = open_session(store, &mut tx, account, pupil, "", true).await.unwrap();
        tx.commit().await.unwrap();
        sessions.push(Some(format!("session={}", token.text())));
    }
    sessions
}

struct Fuzz {
    chance: Chance,
    numbers: Vec<String>,
    functions: Vec<(String, Vec<(String, String)>)>,
}

impl Fuzz {
    fn text(&mut self) -> String {
        match self.chance.below(8) {
            0 => String::from_utf8_lossy(&self.chance.bytes()).into_owned(),
            1 => self.chance.of(&TEXTS).repeat(self.chance.below(2000)),
            2 | 3 => self.chance.of(&self.numbers).clone(),
            _ => (*self.chance.of(&TEXTS)).to_owned(),
        }
    }

    /// A value that the decoder of the argument may take, more often than not.
    fn value(&mut self, kind: &str) -> String {
        if self.chance.once_in(3) {
            return self.text();
        }
        match kind {
            id if id.contains("Id") => self.chance.of(&self.numbers).clone(),
            number if ["i64", "u32", "usize"].contains(&number) => self.chance.below(9).to_string(),
            kind if kind.contains("bool") => (*self.chance.of(&["true", "false"])).to_owned(),
            _ => self.text(),
        }
    }

    fn form(&mut self, arguments: &[(String, String)]) -> Vec<u8> {
        if self.chance.once_in(8) {
            return self.chance.bytes();
        }
        let mut pairs = Vec::new();
        for (name, kind) in arguments {
            if self.chance.once_in(12) {
                continue;
            }
            let name = match self.chance.below(16) {
                0 => format!("{name}[]"),
                1 => format!("{name}[{}]", self.text()),
                2 => format!("{name}[a][b][c][d][e][f]"),
                _ => name.clone(),
            };
            pairs.push(format!("{}={}", encode(&name), encode(&self.value(kind))));
            if self.chance.once_in(12) {
                pairs.push(pairs[0].clone());
            }
        }
        pairs.join(if self.chance.once_in(30) { "&&=&" } else { "&" }).into_bytes()
    }

    fn call(&mut self) -> (String, Request<Body>) {
        let (path, arguments) = self.chance.of(&self.functions).clone();
        let body = self.form(&arguments);
        let shown = format!("{path} {}", String::from_utf8_lossy(&body[..body.len().min(2000)]));
        let accept = *self.chance.of(&["application/json", "text/html"]);
        let request = Request::post(&path)
            .header(header::ACCEPT, accept)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header(header::REFERER, *self.chance.of(&["http://127.0.0.1:3000/en/x", "/", "x", "http://[", ""]));
        (shown, request.header("sec-fetch-site", "same-origin").body(Body::from(body)).unwrap())
    }

    fn upload(&mut self) -> (String, Request<Body>) {
        let (space, page) = (self.chance.of(&self.numbers).clone(), encode(&self.text()));
        let pictures = format!("/spaces/{space}/pictures?page={}", &page[..page.len().min(900)]);
        let path = if self.chance.once_in(2) { pictures } else { "/unit/register/upload".to_owned() };
        let mut body =
            format!("--b\r\ncontent-disposition: form-data; name=\"unit\"\r\n\r\n{}\r\n--b\r\n", self.text())
                .into_bytes();
        body.extend(
            format!("content-disposition: form-data; name=\"file\"; filename=\"{}.png\"\r\n\r\n", encode(&self.text()))
                .bytes(),
        );
        body.extend(
            self.chance
                .of(&[
                    &b"\x89PNG\r\n\x1a\n"[..],
                    b"GIF89a",
                    b"RIFF\0\0\0\0WEBPVP8X",
                    b"\xff\xd8\xff\xe1",
                    b"code;name;town\n",
                ])
                .iter(),
        );
        body.extend(self.chance.bytes());
        if !self.chance.once_in(4) {
            body.extend(b"\r\n--b--\r\n");
        }
        let kind = *self.chance.of(&[
            "multipart/form-data; boundary=b",
            "multipart/form-data",
            "multipart/form-data; boundary=\"\"",
        ]);
        let request = Request::post(&path).header(header::CONTENT_TYPE, kind).header("sec-fetch-site", "same-origin");
        (path, request.body(Body::from(body)).unwrap())
    }

    fn page(&mut self) -> (String, Request<Body>) {
        let start = [
            "/twinfinder",
            "/mailbox",
            "/candidates",
            "/projects",
            "/people",
            "/spaces",
            "/unit/registrations",
            "/en/map",
            "/en/schools",
            "/pupil",
            "/account",
            "/office",
            "/en/spaces",
            "",
        ];
        let mut path = (*self.chance.of(&start)).to_owned();
        for _ in 0..self.chance.below(4) {
            let next = match self.chance.below(3) {
                0 => encode(&self.text()),
                1 => (*self.chance.of(&["pages", "edit", "new", "team", "publish", "files", "rights", "history"]))
                    .to_owned(),
                _ => self.chance.of(&self.numbers).clone(),
            };
            path = format!("{path}/{}", &next[..next.len().min(900)]);
        }
        let queries = [
            "q",
            "page",
            "next",
            "unit",
            "__err",
            "__path",
            "__kept",
            "countries",
            "age",
            "done",
            "token",
            "lane",
            "from",
            "to",
            "sort",
        ];
        let query = (0..self.chance.below(4)).map(|_| {
            let text = self.text();
            format!("{}={}", self.chance.of(&queries), encode(&text.chars().take(300).collect::<String>()))
        });
        let path = format!("/{}?{}", path.trim_start_matches('/'), query.collect::<Vec<_>>().join("&"));
        let request =
            Request::get(&path).header(header::ACCEPT, "text/html").header(header::ACCEPT_LANGUAGE, "pl;q=x, ;;, *");
        (path.clone(), request.body(Body::empty()).unwrap())
    }
}

#[tokio::test]
async fn whatever_comes_is_no_fault_of_ours() {
    let world = World::new().await;
    domain::demo::build(&world.store, &world.store.clock, 7, &mut |_| {}).await.unwrap();
    let seconds = |name: &str| std::env::var(name).ok().and_then(|text| text.parse::<u64>().ok());
    // The same requests every time: whoever looks for more names another seed.
    let seed = seconds("TWINNING_FUZZ_SEED").unwrap_or(1) | 1;
    println!("TWINNING_FUZZ_SEED={seed}");
    let arguments = arguments();
    let functions = server_fn::axum::server_fn_paths().map(|(path, _)| {
        let known = arguments.get(path).unwrap_or_else(|| panic!("{path} has no arguments in its source"));
        (path.to_owned(), known.clone())
    });
    let functions = functions.collect();
    let mut fuzz = Fuzz { chance: Chance(seed), numbers: numbers(&world.store).await, functions };
    let (started, limit) = (Instant::now(), Duration::from_secs(seconds("TWINNING_FUZZ_SECONDS").unwrap_or(0)));
    let mut answers: BTreeMap<u16, u64> = BTreeMap::new();
    let mut sent = 0;
    let mut sessions_now = sessions(&world.store).await;
    while sent < 3000 || started.elapsed() < limit {
        sent += 1;
        if sent % 500 == 0 {
            // Some calls end sessions: everybody comes again.
            sessions_now = sessions(&world.store).await;
        }
        let (shown, mut request) = match fuzz.chance.below(20) {
            0 | 1 => fuzz.page(),
            2 => fuzz.upload(),
            _ => fuzz.call(),
        };
        if let Some(cookie) = fuzz.chance.of(&sessions_now) {
            request.headers_mut().insert(header::COOKIE, cookie.parse().unwrap());
        }
        let answer = world.guest().send(Ok(request)).await;
        assert!(!answer.status.is_server_error(), "{} after {sent} requests: {shown}\n{}", answer.status, answer.body);
        for inside in ["panicked at", "sqlx", "SQLITE", ".rs:"] {
            assert!(!answer.body.contains(inside), "{inside} is told to the reader: {shown}\n{}", answer.body);
        }
        *answers.entry(answer.status.as_u16()).or_default() += 1;
    }
    println!("{sent} requests in {:?}: {answers:?}", started.elapsed());
}

#[test]
fn no_server_function_changes_anything_by_get() {
    for (path, method) in server_fn::axum::server_fn_paths() {
        assert_eq!(method, Method::POST, "{path}");
    }
}
