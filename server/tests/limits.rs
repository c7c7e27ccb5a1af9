//! What a machine may not do without end, and what a browser keeps of who has left.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on may stop")]

mod support;

use axum::http::{StatusCode, header};
use domain::base::time::{HOUR, MINUTE};
use support::matrix::{Row, matrix};
use support::worlds::{PASSWORD, Worlds};

fn row(name: &str) -> Row {
    matrix().into_iter().find(|row| row.name == name).unwrap()
}

/// Ten failures, then the account waits; the answer is the same for names that nobody has; the right password opens again
/// after the wait. Codes and passwords asked inside of a session are counted too.
#[tokio::test]
async fn limits_are_walked() {
    let worlds = Worlds::new().await;
    let (no, wait) = (StatusCode::UNPROCESSABLE_ENTITY, StatusCode::TOO_MANY_REQUESTS);
    let guess = "a wrong guess";
    let right = [("name", "founder.own"), ("password", PASSWORD)];
    type Fields<'a> = Vec<(&'a str, &'a str)>;
    let rows: [(&str, &str, Fields); 6] = [
        ("guest", "account/sign_in", vec![("name", "founder.own"), ("password", guess)]),
        ("guest", "account/sign_in", vec![("name", "nobody.at.all"), ("password", guess)]),
        ("guest", "pupil/sign_in", vec![("name", &worlds.own["pupil_name"]), ("words", guess)]),
        ("founder", "account/change_password", vec![("old_password", guess), ("password", "quite another one")]),
        ("founder", "account/delete", vec![("typed_name", "founder.own"), ("delete_password", guess)]),
        ("officer", "account/pass_second_factor", vec![("code", "000000")]),
    ];
    for (role, function, fields) in rows {
        let world = worlds.open().await;
        for failure in 1..=11 {
            let answer = worlds.client(&world, role).post(&format!("/api/{function}"), &fields).await;
            let expected = if failure <= 10 { no } else { wait };
            assert_eq!(answer.status, expected, "{function} {failure}: {}", answer.body);
        }
        if role == "founder" || fields[0].1 == "founder.own" {
            let signs_in = async || world.guest().post("/api/account/sign_in", &right).await.status;
            assert_eq!(signs_in().await, wait, "{function}");
            world.store.clock.advance(MINUTE);
            assert_eq!(signs_in().await, StatusCode::OK, "{function}");
        }
    }
}

/// Searches and look-ups are counted by account, first steps of a registration by network, uploads by account; whoever reaches
/// a limit is told so, and nobody else waits.
#[tokio::test]
async fn no_machine_searches_or_uploads_without_end() {
    let worlds = Worlds::new().await;
    for (name, role, most, somebody_else) in [
        ("function twinfinder/search", "founder", 120, Some("partner")),
        ("function mailbox/search", "founder", 30, Some("partner")),
        ("function registration/look_up", "registrant", 120, Some("founder")),
        ("function registration/begin", "guest", 120, None),
        ("route /spaces/{space}/pictures", "founder", 300, Some("partner")),
    ] {
        let world = worlds.open().await;
        let ask = row(name).ask;
        let asked = async |role: &str| ask.send(&mut worlds.client(&world, role), &worlds.own).await.status;
        for number in 1..=most {
            assert_eq!(asked(role).await, StatusCode::OK, "{name} {number}");
        }
        assert_eq!(asked(role).await, StatusCode::TOO_MANY_REQUESTS, "{name}");
        if let Some(other) = somebody_else {
            assert_eq!(asked(other).await, StatusCode::OK, "{name}: {other}");
        }
        world.store.clock.advance(HOUR);
        if role != "guest" {
            assert_eq!(asked(role).await, StatusCode::OK, "{name}: later");
        }
    }
}

/// A limit is told on the page itself, in the reader's words.
#[tokio::test]
async fn who_searches_too_often_reads_so() {
    let worlds = Worlds::new().await;
    let world = worlds.open().await;
    let ask = row("function twinfinder/search").ask;
    for _ in 0..120 {
        ask.send(&mut worlds.client(&world, "founder"), &worlds.own).await;
    }
    let page = worlds.client(&world, "founder").get("/twinfinder?words=rossi").await;
    assert!(page.body.contains("Too many tries. Please wait"), "{}", page.body);
}

/// Signing out, as *next pupil* does too, and the end of an account leave nothing in the browser; signing in takes nothing.
#[tokio::test]
async fn who_leaves_leaves_nothing_in_the_browser() {
    let worlds = Worlds::new().await;
    let cleared = |answer: &support::Answer| {
        answer.headers.get("clear-site-data").map_or("", |value| value.to_str().unwrap()).to_owned()
    };
    let delete = [("typed_name", "founder.own"), ("delete_password", PASSWORD)];
    for (role, function, fields) in
        [("founder", "account/leave", &[][..]), ("pupil", "account/leave", &[]), ("founder", "account/delete", &delete)]
    {
        let world = worlds.open().await;
        let answer = worlds.client(&world, role).post_form(&format!("/api/{function}"), fields).await;
        assert_eq!(answer.status, StatusCode::FOUND, "{role} {function}: {}", answer.body);
        assert_eq!(cleared(&answer), "\"cache\"", "{role} {function}");
    }
    let world = worlds.open().await;
    let signs_in = [("name", "founder.own"), ("password", PASSWORD)];
    let answer = world.guest().post("/api/account/sign_in", &signs_in).await;
    assert!(answer.headers.contains_key(header::SET_COOKIE) && cleared(&answer).is_empty());
}
