//! Every text that the database holds becomes a canary with a payload in it; then everybody opens every page and asks every
//! reading function, of both worlds. A canary is seen by those whom `canaries.toml` names and by nobody else, and nothing of
//! it ever runs.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on may stop")]

mod support;

use domain::base::db::Statement;
use std::collections::{BTreeMap, BTreeSet};
use support::World;
use support::markup::foreign_code;
use support::matrix::{Row, matrix, table};
use support::worlds::{Names, ROLES, WORD, Worlds};

/// What somebody would write who wants it to run.
const PAYLOAD: &str = r#"'"></textarea></title></style></script><script>x()</script><img src=x onerror=x()>"#;

/// `canaries.toml`.
struct Rules {
    /// Columns of codes, keys and addresses of ours: nobody writes them.
    codes: BTreeSet<String>,
    /// Columns of JSON, in which only the words are changed.
    json: BTreeSet<String>,
    /// Who sees what others wrote in a column, of the own world and of the other.
    seen: BTreeMap<(String, String), BTreeSet<String>>,
}

fn rules() -> Rules {
    let file: toml::Table = toml::from_str(&table("canaries.toml")).unwrap();
    let section = |name: &str| file[name].as_table().unwrap().clone();
    let columns = |name: &str| {
        let tables = section(name).into_iter();
        let columns = tables.flat_map(|(table, columns)| {
            let columns = columns.as_str().unwrap().to_owned();
            columns.split(' ').map(|column| format!("{table}.{column}")).collect::<Vec<_>>()
        });
        columns.collect()
    };
    let mut seen = BTreeMap::new();
    for world in ["own", "other"] {
        for (column, roles) in section(world) {
            let roles = roles.as_str().unwrap().split(' ').filter(|role| !role.is_empty());
            let roles: BTreeSet<String> = roles.flat_map(group).collect();
            seen.insert((world.to_owned(), column), roles);
        }
    }
    Rules { codes: columns("codes"), json: columns("json"), seen }
}

/// A role, or everybody.
fn group(name: &str) -> Vec<String> {
    match name {
        "everybody" => ROLES.iter().map(|role| (*role).to_owned()).collect(),
        role => {
            assert!(ROLES.contains(&role), "nobody is called {role}");
            vec![role.to_owned()]
        }
    }
}

/// A table with its columns of text and the column that tells whose a row is, or at least of which world.
struct Table {
    name: String,
    key: String,
    texts: Vec<String>,
}

async fn tables(world: &World) -> Vec<Table> {
    let names = Statement::new(
        "select name from sqlite_master where type = 'table' and name not like 'sqlite%' and name not like '\\_sqlx%' escape '\\'
         and name not like 'twinfinder%' order by name",
    );
    let names: Vec<(String,)> = names.all(&world.store.db).await.unwrap();
    let mut tables = Vec::new();
    for (name,) in names {
        let columns = Statement::new("select name, type, pk from pragma_table_info($1) order by pk = 0, cid");
        let columns: Vec<(String, String, i64)> = columns.bind(name.clone()).all(&world.store.db).await.unwrap();
        let number = columns.iter().find(|(_, kind, _)| kind.eq_ignore_ascii_case("integer"));
        let number = number.map_or("0", |(column, ..)| column.as_str());
        let whose = columns.iter().find(|(column, ..)| ["account", "owner"].contains(&column.as_str()));
        let key = whose.map_or(number.to_owned(), |(whose, ..)| format!("coalesce({whose}, {number})"));
        let text = |(_, kind, _): &&(String, String, i64)| kind.eq_ignore_ascii_case("text");
        let texts = columns.iter().filter(text).map(|(column, ..)| column.clone()).collect();
        tables.push(Table { name, key, texts });
    }
    tables
}

/// Changes every text; answers the columns that hold nothing.
async fn poison(world: &World, rules: &Rules) -> BTreeSet<String> {
    let mut empty = BTreeSet::new();
    let mut tx = world.store.begin().await.unwrap();
    for table in tables(world).await {
        for column in &table.texts {
            let (place, Table { name, key, .. }) = (format!("{}.{column}", table.name), &table);
            if rules.codes.contains(&place) {
                continue;
            }
            let canary = format!("'javascript:c7n.{place}.' || {key} || '.z'");
            let change = if rules.json.contains(&place) {
                let payload = PAYLOAD.replace('"', "\\\"").replace('\'', "''");
                format!(
                    "update {name} set {column} = replace({column}, '{WORD}', {canary} || '{payload}') where {column} like '%{WORD}%'"
                )
            } else {
                let payload = PAYLOAD.replace('\'', "''");
                format!("update {name} set {column} = {canary} || '{payload}' where {column} is not null")
            };
            match Statement::new(change.leak()).execute(&mut tx).await {
                Ok(0) => drop(empty.insert(place)),
                Ok(_) => {}
                Err(error) => panic!("{place}: {error}"),
            }
        }
    }
    tx.commit().await.unwrap();
    empty
}

/// Whose canary it is: of which world, and of which role where it is a person's own row.
fn owner(worlds: &Worlds, id: &str) -> (String, Option<&'static str>) {
    let of = |names: &Names| ROLES.into_iter().find(|role| names.get(*role).is_some_and(|theirs| theirs == id));
    if let Some(role) = of(&worlds.own) {
        return ("own".into(), Some(role));
    }
    if worlds.other["officer"] == id {
        return ("other".into(), Some("foreign_officer"));
    }
    let own = id == "0" || id.parse::<i64>().unwrap() > worlds.border;
    (if own { "own" } else { "other" }.into(), None)
}

/// Things of the own world that not everybody sees who sees others of their kind, and who does.
const KEPT: [(&str, &[&str]); 8] = [
    ("page", &["member", "space_administrator", "founder", "partner", "pupil", "writing_pupil"]),
    ("teachers_page", &["member", "space_administrator", "founder", "partner"]),
    ("closed_page", &["space_administrator", "founder", "partner"]),
    ("removed_page", &["space_administrator", "founder", "partner"]),
    ("project_draft", &["founder"]),
    ("project_sent", &["founder", "partner"]),
    ("project_waiting", &["founder", "partner", "officer", "central"]),
    ("answer", &["founder", "partner"]),
];

/// Why this role must not see something of this thing, if so.
fn kept(worlds: &Worlds, id: &str, role: &str) -> Option<&'static str> {
    let thing = KEPT.iter().find(|(thing, _)| worlds.own[*thing] == id);
    thing.filter(|(_, seen_by)| !seen_by.contains(&role)).map(|(thing, _)| *thing)
}

/// Canaries in an answer: column and id.
fn canaries(body: &str) -> BTreeSet<(String, String)> {
    let found = body.split("c7n.").skip(1).filter_map(|rest| {
        let mut parts = rest.splitn(4, '.');
        let (table, column, id, end) = (parts.next()?, parts.next()?, parts.next()?, parts.next()?);
        end.starts_with('z').then(|| (format!("{table}.{column}"), id.to_owned()))
    });
    found.collect()
}

/// What reads: pages and functions that change nothing; not the stream, and not what a link in a mail opens.
fn reads() -> Vec<Row> {
    let mut rows = matrix();
    rows.retain(|row| !row.writes && row.ask.text() != "/live" && !row.ask.text().contains("_token}"));
    rows
}

/// Who sees which column, and where first.
type Seen = BTreeMap<(String, String, &'static str), String>;

async fn look(worlds: &Worlds, world: &World, wrong: &mut Vec<String>) -> Seen {
    let mut seen = Seen::new();
    for row in reads() {
        for (role, names) in ROLES.into_iter().flat_map(|role| [(role, &worlds.own), (role, &worlds.other)]) {
            let answer = row.ask.send(&mut worlds.client(world, role), names).await;
            if answer.status.is_server_error() {
                wrong.push(format!("{}: {role} gets {}", row.name, answer.status));
            }
            let kind = answer.headers.get("content-type").and_then(|kind| kind.to_str().ok()).unwrap_or("");
            if kind.starts_with("text/html") {
                wrong.extend(
                    foreign_code(&answer.body).into_iter().map(|code| format!("{}: {role} runs {code}", row.name)),
                );
            }
            for (column, id) in canaries(&answer.body) {
                if let Some(thing) = kept(worlds, &id, role) {
                    wrong.push(format!("{}: {role} sees {column} of {thing}", row.name));
                }
                let (side, person) = owner(worlds, &id);
                if person != Some(role) {
                    seen.entry((side, column, role)).or_insert_with(|| row.name.clone());
                }
            }
        }
    }
    seen
}

/// Nobody sees a text that is not meant for her, and no text of anybody runs in anybody's browser.
#[tokio::test]
async fn every_text_is_seen_by_whom_it_is_meant_for_and_never_runs() {
    let (worlds, rules) = (Worlds::new().await, rules());
    let world = worlds.open().await;
    let mut wrong: Vec<String> = Vec::new();
    for column in poison(&world, &rules).await {
        wrong.push(format!("{column} holds nothing in these worlds"));
    }
    let seen = look(&worlds, &world, &mut wrong).await;
    for ((side, column, role), place) in &seen {
        if !rules.seen.get(&(side.clone(), column.clone())).is_some_and(|roles| roles.contains(*role)) {
            wrong.push(format!("{side} {column} is seen by {role} at {place}"));
        }
    }
    for ((side, column), roles) in &rules.seen {
        for role in ROLES.into_iter().filter(|role| roles.contains(*role)) {
            if !seen.contains_key(&(side.clone(), column.clone(), role)) {
                wrong.push(format!("{side} {column} is not seen by {role}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}\n{} in all", wrong.join("\n"), wrong.len());
}

/// What opens an account stands in no answer: hashes of sessions, tokens, passwords and codes, secrets of second factors.
#[tokio::test]
async fn no_answer_holds_what_opens_an_account() {
    let worlds = Worlds::new().await;
    let world = worlds.open().await;
    let secrets = Statement::new(
        "select hash from session union select hash from token union select hash from recovery_code
         union select password_hash from account where password_hash is not null
         union select totp_secret from account where totp_secret is not null
         union select totp_shown from session where totp_shown is not null union select sealed from shelf",
    );
    let secrets: Vec<(String,)> = secrets.all(&world.store.db).await.unwrap();
    assert!(secrets.len() > 20);
    for row in reads() {
        for role in ROLES {
            let body = row.ask.send(&mut worlds.client(&world, role), &worlds.own).await.body;
            for (secret,) in &secrets {
                assert!(!body.contains(secret), "{}: {role} sees {secret}", row.name);
            }
        }
    }
}
