//! Who is let in where: every server function and every route, asked by everybody, with things of the own world and with
//! those of another one.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on may stop")]

mod support;

use axum::http::{Method, StatusCode};
use std::collections::BTreeSet;
use std::path::Path;
use support::World;
use support::matrix::{Row, matrix};
use support::worlds::{Names, ROLES, Worlds};

/// The routes in the sources of the server and in the map of the app.
fn routes() -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let text = std::fs::read_to_string(path).unwrap();
                let paths = text.split(".route(\"").skip(1).filter_map(|rest| rest.split('"').next());
                found.extend(paths.map(str::to_owned));
            }
        }
    }
    for route in leptos_axum::generate_route_list(app::App) {
        found.insert(route.path().replace("{lang}", ":lang").to_owned());
    }
    found
}

/// Parameters are named `{id}` by axum and `:id` by the app.
fn plain(route: &str) -> String {
    let parts = route.split('/').map(|part| match part.strip_prefix(':') {
        Some(name) => format!("{{{name}}}"),
        None => part.to_owned(),
    });
    let joined = parts.collect::<Vec<_>>().join("/");
    if joined.len() > 1 { joined.trim_end_matches('/').to_owned() } else { joined }
}

#[tokio::test]
async fn every_server_function_and_every_route_has_its_row() {
    World::new().await;
    let rows: BTreeSet<String> = matrix()
        .iter()
        .map(|row| match row.name.split_once(' ').unwrap() {
            ("route", route) => format!("route {}", plain(route)),
            _ => row.name.clone(),
        })
        .collect();
    let functions = server_fn::axum::server_fn_paths().map(|(path, _)| path.trim_start_matches("/api/").to_owned());
    let functions = functions.map(|path| format!("function {path}"));
    let there: BTreeSet<String> =
        functions.chain(routes().iter().map(|route| format!("route {}", plain(route)))).collect();
    assert_eq!(there.difference(&rows).collect::<Vec<_>>(), Vec::<&String>::new(), "without a row");
    assert_eq!(rows.difference(&there).collect::<Vec<_>>(), Vec::<&String>::new(), "rows of nothing");
}

#[tokio::test]
async fn every_row_names_every_role() {
    for row in matrix() {
        let missing: Vec<_> = ROLES.iter().filter(|role| !row.answers.contains_key(**role)).collect();
        assert!(missing.is_empty(), "{}: {missing:?}", row.name);
    }
}

#[test]
fn no_server_function_is_called_by_an_address() {
    for (path, method) in server_fn::axum::server_fn_paths() {
        assert_eq!(method, Method::POST, "{path}");
    }
}

/// How much was written so far: every commit makes the log of the database longer.
fn written(world: &World) -> u64 {
    std::fs::metadata(world.store.folder.join("twinning.db-wal")).map_or(0, |log| log.len())
}

/// Everybody asks everything: let in or refused as the matrix says, and a refusal writes nothing.
#[tokio::test]
async fn everybody_is_let_in_where_the_matrix_says() {
    let worlds = Worlds::new().await;
    let mut wrong = Vec::new();
    let quiet = worlds.open().await;
    for row in matrix() {
        for role in ROLES {
            let expected = row.answers.get(role).copied().unwrap_or_default();
            let refused = [401, 403, 404].contains(&expected)
                || (expected == 302 && ["guest", "half_signed_in", "suspended"].contains(&role));
            let fresh = if row.writes && !refused { Some(worlds.open().await) } else { None };
            let world = fresh.as_ref().unwrap_or(&quiet);
            let before = written(world);
            let answer = row.ask.send(&mut worlds.client(world, role), &worlds.own).await;
            let status = answer.status.as_u16();
            if status != expected {
                wrong.push(format!("{}: {role} got {status} not {expected} {}", row.name, start(&answer.body)));
            }
            if refused && written(world) != before {
                wrong.push(format!("{}: {role} was refused and something was written", row.name));
            }
        }
    }
    assert!(wrong.is_empty(), "{}\n{} in all", wrong.join("\n"), wrong.len());
}

/// The outbox shows the link of a mail to the administrator of a machine that nobody else reaches and that writes its mails
/// as files; whoever reads it anywhere else could take over any account.
#[tokio::test]
async fn the_outbox_shows_links_on_a_loopback_address_with_mail_files_only() {
    let worlds = Worlds::new().await;
    for (public_url, keys, shown) in [
        ("http://127.0.0.1:3000", &[][..], true),
        ("https://twinning.example", &[], false),
        ("http://127.0.0.1:3000", &[("smtp_url", "smtp://127.0.0.1:25")], false),
    ] {
        let world = worlds.open_at(public_url, keys).await;
        let mut administrator = worlds.client(&world, "administrator");
        // By https a cookie has another name.
        if public_url.starts_with("https") {
            administrator.rename_cookie("__Host-session");
        }
        let page = administrator.get("/office/outbox").await;
        assert!(
            page.status == StatusCode::OK && page.body.contains("Rivers"),
            "{public_url} {keys:?}: {}",
            page.status
        );
        assert_eq!(page.body.contains("http://127.0.0.1:3000/secret"), shown, "{public_url} {keys:?}");
    }
}

fn start(body: &str) -> String {
    if body.starts_with('<') { String::new() } else { body.chars().take(150).collect() }
}

/// Names that are no ids: words, versions, links.
const NO_IDS: [&str; 10] = [
    "draft_version",
    "draft_based_on",
    "seen",
    "password_token",
    "confirm_token",
    "address_token",
    "list",
    "pupil_name",
    "pupil_words",
    "slug",
];
/// An id that nobody has.
const NOBODYS: &str = "1234567890123456";

/// Whoever is let in asks with the ids of the other world, one by one and all at once: the answer is that of an id that
/// nobody has (not found, or not among the choices of the form), and nothing is written. Units are no secret: another one's desk may be refused by name.
#[tokio::test]
async fn ids_of_another_world_answer_like_ids_of_nobody() {
    let worlds = Worlds::new().await;
    let world = worlds.open().await;
    let mut wrong = Vec::new();
    for row in matrix() {
        let ids: Vec<String> = row.ask.names().into_iter().filter(|name| is_id(&row, name)).collect();
        let mut swaps: Vec<Vec<&str>> = ids.iter().map(|name| vec![name.as_str()]).collect();
        if ids.len() > 1 {
            swaps.push(ids.iter().map(String::as_str).collect());
        }
        let inside = ROLES.iter().filter(|role| row.answers.get(**role) == Some(&200));
        for role in inside.filter(|role| !["central", "administrator"].contains(role)) {
            for swap in &swaps {
                let before = written(&world);
                let theirs = row.ask.send(&mut worlds.client(&world, role), &swapped(&worlds, swap, false)).await;
                let nobodys = row.ask.send(&mut worlds.client(&world, role), &swapped(&worlds, swap, true)).await;
                let unit = swap.contains(&"unit") && theirs.status == StatusCode::FORBIDDEN;
                let alike = theirs.status == nobodys.status && without_ids(&theirs.body) == without_ids(&nobodys.body);
                let nothing = [StatusCode::NOT_FOUND, StatusCode::UNPROCESSABLE_ENTITY].contains(&theirs.status);
                if !(unit || nothing && alike) {
                    let (got, none) = (theirs.status.as_u16(), nobodys.status.as_u16());
                    let differs = difference(&without_ids(&theirs.body), &without_ids(&nobodys.body));
                    wrong.push(format!(
                        "{}: {role} got {got} for {swap:?} of others, {none} for nobody's: {differs}",
                        row.name
                    ));
                }
                if written(&world) != before {
                    wrong.push(format!("{}: {role} wrote with {swap:?} of others", row.name));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}\n{} in all", wrong.join("\n"), wrong.len());
}

/// Where two answers part, for who has to find out why.
fn difference(one: &str, other: &str) -> String {
    let same = one.chars().zip(other.chars()).take_while(|(one, other)| one == other).count();
    let from = same.saturating_sub(60);
    let part = |text: &str| text.chars().skip(from).take(160).collect::<String>();
    format!("{:?} / {:?}", part(one), part(other))
}

fn is_id(row: &Row, name: &str) -> bool {
    !NO_IDS.contains(&name) && !row.open.iter().any(|open| open == name)
}

fn swapped(worlds: &Worlds, swap: &[&str], nobodys: bool) -> Names {
    let mut names = worlds.own.clone();
    for (name, value) in &mut names {
        if swap.contains(name) {
            let keep = !nobodys || *name == "unit";
            *value = if keep { worlds.other[name].clone() } else { NOBODYS.to_owned() };
        }
    }
    names
}

/// A page without what differs from request to request: its address, its nonce, the keys of its forms.
fn without_ids(body: &str) -> String {
    let mut out = body.to_owned();
    for drawn in ["nonce=\"", "name=\"request\" value=\"", "\\\"request\\\":\\\""] {
        let mut parts = out.split(drawn);
        let first = parts.next().unwrap_or_default().to_owned();
        out = parts.fold(first, |kept, part| kept + part.split_once('"').map_or(part, |(_, rest)| rest));
    }
    let mut plain = String::new();
    let mut digits = String::new();
    for letter in out.chars().chain(['\n']) {
        if letter.is_ascii_digit() {
            digits.push(letter);
            continue;
        }
        plain.push_str(if digits.len() > 9 { "0" } else { &digits });
        digits.clear();
        plain.push(letter);
    }
    plain
}
