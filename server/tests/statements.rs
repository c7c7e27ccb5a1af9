//! How often a page asks the database, with its session: a number that grows only on purpose.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on may stop")]

mod support;

use axum::http::StatusCode;
use support::worlds::{Worlds, fill};

/// Pages, who opens them, and the most statements that each may make: the session, and what stands on it.
const MOST: [(&str, &str, usize); 16] = [
    ("/en/", "guest", 6),
    ("/en/map/{unit}", "guest", 6),
    ("/en/projects/{project}", "guest", 6),
    ("/en/spaces/{slug}/{public_page}", "guest", 6),
    ("/desktop", "founder", 6),
    ("/mailbox", "founder", 6),
    ("/mailbox/{conversation}", "partner", 6),
    ("/projects", "founder", 6),
    ("/projects/{project_sent}", "founder", 7),
    ("/spaces/{space}", "member", 6),
    ("/spaces/{space}/pages/{page}", "member", 6),
    ("/twinfinder?language=fr", "founder", 6),
    ("/unit/registrations", "officer", 6),
    ("/unit/schools", "officer", 6),
    ("/unit/schools/{school}?find=verdi", "officer", 6),
    ("/unit/schools/fields", "officer", 6),
];

#[tokio::test]
async fn pages_ask_the_database_a_few_times_only() {
    let worlds = Worlds::new().await;
    let world = worlds.open().await;
    let mut wrong = Vec::new();
    for (path, role, most) in MOST {
        let answer = worlds.client(&world, role).get(&fill(path, &worlds.own)).await;
        assert_eq!(answer.status, StatusCode::OK, "{path}");
        let made = answer.statements;
        assert!(made > 0 || path == "/en/", "{path}: they are counted");
        if made > most {
            wrong.push(format!("{path}: {made}, not {most}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
