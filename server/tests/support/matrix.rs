//! The matrix of `access_matrix.toml`: who is let in where.

use super::worlds::{Names, PICTURE, ROLES, fill};
use super::{Answer, Client};
use axum::body::Body;
use axum::http::{Request, header};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// A row of the matrix.
pub struct Row {
    /// Server function or route, for messages.
    pub name: String,
    /// What is asked, with names for what it is asked about.
    pub ask: Ask,
    /// It changes something.
    pub writes: bool,
    /// What becomes of it when it is sent once more.
    pub again: Again,
    /// Names of things that are open to everybody who is let in, of whichever world.
    pub open: Vec<String>,
    /// The status for each role.
    pub answers: BTreeMap<String, u16>,
}

/// What becomes of a request that writes and is sent once more, because its answer was lost.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Again {
    /// Nothing: the first answer again.
    Same,
    /// It is refused, and who sent it is told.
    Told,
    /// The first answer, and a line more in the audit.
    Noted,
    /// It is done again.
    Anew,
}

/// What is asked.
pub enum Ask {
    /// A server function with the fields of its form.
    Function {
        /// Its address below `/api/`.
        path: String,
        /// The fields.
        fields: String,
    },
    /// An address that is opened.
    Get(String),
    /// An address that a file is sent to.
    Post(String),
}

impl Ask {
    /// What is sent, with names.
    pub fn text(&self) -> &str {
        match self {
            Self::Function { fields, .. } => fields,
            Self::Get(at) | Self::Post(at) => at,
        }
    }

    /// The names in it: `space` for `{space}`.
    pub fn names(&self) -> BTreeSet<String> {
        let parts = self.text().split('{').skip(1);
        let names = parts.filter_map(|part| Some(part.split_once('}')?.0.to_owned()));
        names.filter(|name| name.bytes().all(|byte| byte == b'_' || byte.is_ascii_lowercase())).collect()
    }

    /// Asks.
    pub async fn send(&self, client: &mut Client, names: &Names) -> Answer {
        let text = fill(self.text(), names);
        match self {
            Self::Function { path, .. } => {
                let fields: Vec<(&str, &str)> = text.split('&').filter_map(|field| field.split_once('=')).collect();
                client.post(&format!("/api/{path}"), &fields).await
            }
            // A stream does not end.
            Self::Get(at) if at == "/live" => client.begin(Request::get(at).body(Body::empty())).await,
            Self::Get(_) => client.get(&text).await,
            Self::Post(_) => client.send(upload(&text, &names["unit"])).await,
        }
    }
}

/// A form with a file, good for pictures and registers.
fn upload(path: &str, unit: &str) -> Result<Request<Body>, axum::http::Error> {
    let mut body = format!(
        "--b\r\ncontent-disposition: form-data; name=\"unit\"\r\n\r\n{unit}\r\n--b\r\n\
         content-disposition: form-data; name=\"file\"; filename=\"red.png\"\r\n\r\n"
    )
    .into_bytes();
    body.extend(PICTURE);
    body.extend(b"\r\n--b--\r\n");
    Request::post(path)
        .header(header::ACCEPT, "application/json")
        .header("sec-fetch-site", "same-origin")
        .header(header::CONTENT_TYPE, "multipart/form-data; boundary=b")
        .body(Body::from(body))
}

/// A file of the tests, read when they run.
pub fn table(name: &str) -> String {
    std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(name)).unwrap()
}

/// All rows.
pub fn matrix() -> Vec<Row> {
    let tables: BTreeMap<String, BTreeMap<String, toml::Table>> = toml::from_str(&table("access_matrix.toml")).unwrap();
    let rows = tables.iter().flat_map(|(kind, rows)| rows.iter().map(move |(name, row)| read(kind, name, row)));
    rows.collect()
}

fn read(kind: &str, name: &str, row: &toml::Table) -> Row {
    let text = |key: &str| row.get(key).and_then(toml::Value::as_str).unwrap_or("").to_owned();
    let post = text("at").strip_prefix("POST ").map(str::to_owned);
    let ask = match (kind, post) {
        ("function", _) => Ask::Function { path: name.to_owned(), fields: text("send") },
        (_, Some(at)) => Ask::Post(at),
        (_, None) => Ask::Get(text("at")),
    };
    let writes = row.contains_key("writes") || matches!(ask, Ask::Post(_));
    let again = match text("again").as_str() {
        "" => Again::Same,
        "told" => Again::Told,
        "noted" => Again::Noted,
        "anew" => Again::Anew,
        other => panic!("{name}: `again` is never {other}"),
    };
    let mut answers = BTreeMap::new();
    let statuses = || row.iter().filter_map(|(key, roles)| Some((key.parse::<u16>().ok()?, roles.as_str()?)));
    for (status, roles) in statuses().filter(|(_, roles)| !["everybody", "others"].contains(roles)) {
        for role in roles.split(' ') {
            assert!(ROLES.contains(&role), "{name}: nobody is called {role}");
            assert_eq!(answers.insert(role.to_owned(), status), None, "{name}: {role} stands twice");
        }
    }
    for (status, _) in statuses().filter(|(_, roles)| ["everybody", "others"].contains(roles)) {
        for role in ROLES {
            answers.entry(role.to_owned()).or_insert(status);
        }
    }
    let open = text("open").split(' ').map(str::to_owned).collect();
    Row { name: format!("{kind} {name}"), ask, writes, again, open, answers }
}
