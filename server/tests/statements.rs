//! How often a page asks the database, with its session: a number that grows only on purpose.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on may stop")]

mod support;

use axum::http::StatusCode;
use std::collections::BTreeMap;
use support::matrix::{Ask, matrix};
use support::worlds::{ROLES, Worlds, fill};

/// The most statements of a page: the session, and what stands on it.
const MOST: usize = 6;
/// Pages that make more, how many, and why.
const MORE: [(&str, usize, &str); 7] = [
    ("/en/map/{unit}", 7, "a member's session comes on top of the six of a guest"),
    ("/en/spaces/{slug}/{public_page}", 7, "a member's session comes on top of the six of a guest"),
    ("/spaces/{space}/pages/{page}/edit", 8, "the text, its draft and rights, and who else writes"),
    ("/spaces/{space}/publish", 11, "the tree with its versions, pictures and consents, and a preview"),
    ("/spaces/{space}/team", 9, "teachers, pupils, invitations and what pupils told, each as its reader may see it"),
    ("/unit/registrations?person={registrant}", 16, "the queue and the record side by side"),
    ("/waiting", 8, "the form, the school and the history of a registration"),
];
/// What people open beside the addresses of the access matrix.
const ALSO: [(&str, &str); 4] = [
    ("/projects/{project}", "founder"),
    ("/projects/{project_waiting}", "partner"),
    ("/twinfinder?language=fr", "founder"),
    ("/unit/registrations", "officer"),
];

/// Every page with everybody who may open it.
fn pages() -> Vec<(String, &'static str)> {
    let rows = matrix().into_iter().filter(|row| row.name.starts_with("route "));
    let opened = rows.filter_map(|row| match &row.ask {
        Ask::Get(at) if at != "/live" => Some((at.clone(), row.answers)),
        _ => None,
    });
    let opened = opened.flat_map(|(at, answers)| {
        let lets_in = move |role: &&'static str| answers.get(*role) == Some(&200);
        ROLES.into_iter().filter(lets_in).map(|role| (at.clone(), role)).collect::<Vec<_>>()
    });
    opened.chain(ALSO.map(|(at, role)| (at.to_owned(), role))).collect()
}

#[tokio::test]
async fn pages_ask_the_database_a_few_times_only() {
    let worlds = Worlds::new().await;
    let world = worlds.open().await;
    let mut made: BTreeMap<String, (usize, &str)> = BTreeMap::new();
    for (path, role) in pages() {
        let answer = worlds.client(&world, role).get(&fill(&path, &worlds.own)).await;
        assert_eq!(answer.status, StatusCode::OK, "{path} {role}");
        let most = made.entry(path).or_default();
        *most = (*most).max((answer.statements, role));
    }
    assert!(made.values().filter(|(made, _)| *made > 1).count() > 30, "they are counted: {made:?}");
    let mut wrong = Vec::new();
    for (path, (made, role)) in made {
        match MORE.iter().find(|(at, ..)| *at == path) {
            Some((_, more, _)) if made != *more => wrong.push(format!("{path}: {made} by {role}, not {more}")),
            None if made > MOST => wrong.push(format!("{path}: {made} by {role}, not {MOST}")),
            _ => {}
        }
    }
    assert!(wrong.is_empty(), "{}\n{} in all", wrong.join("\n"), wrong.len());
}
