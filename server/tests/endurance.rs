//! What the server endures from inside: a handler that panics, a client that goes away, a clock that jumps.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on may stop")]

mod support;

use axum::body::Body;
use axum::http::{Request, StatusCode};
use axum::middleware::from_fn;
use axum::routing::{get, post};
use domain::base::db::Statement;
use domain::base::id::{AccountId, SchoolId};
use domain::base::time::HOUR;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use support::{Client, World};
use tokio::sync::Notify;
use tower::ServiceExt;
use tower_http::catch_panic::CatchPanicLayer;

const PASSWORD: &str = "a good long password";

async fn teacher(world: &World, name: &str, unit: &str) -> AccountId {
    let (id, school): (AccountId, SchoolId) = (world.store.new_id(), world.store.new_id());
    let hash = world.store.hasher.hash(PASSWORD).await.unwrap();
    let mut tx = world.store.begin().await.unwrap();
    for statement in [
        Statement::new(
            "insert into school (id, unit, country, state, name, name_folded, town, town_folded, created_at)
             values ($1, $2, $2, 'confirmed', 'Verdi', 'verdi', 'Lucca', 'lucca', 0)",
        )
        .bind(school)
        .bind(unit),
        Statement::new(
            "insert into account (id, kind, username, username_folded, password_hash, language, zone, created_at)
             values ($1, 'adult', $2, $2, $3, 'en', 'Europe/Rome', 0)",
        )
        .bind(id)
        .bind(name)
        .bind(hash),
        Statement::new(
            "insert into person (id, state, state_since, first_name, last_name, name_folded, email, unit, country, school,
                                 role)
             values ($1, 'validated', 0, $2, 'Rossi', '', $2, $3, $3, $4, 'teacher')",
        )
        .bind(id)
        .bind(name)
        .bind(unit)
        .bind(school),
    ] {
        statement.execute(&mut tx).await.unwrap();
    }
    tx.commit().await.unwrap();
    id
}

/// A handler that panics answers with a fault, and the next request is served.
#[tokio::test]
async fn a_handler_that_panics_takes_nobody_along() {
    async fn burst() -> &'static str {
        panic!("a fault of ours")
    }
    let router = axum::Router::new()
        .route("/burst", post(burst).get(burst))
        .route("/fine", get(|| async { "fine" }))
        .layer(from_fn(server::guard::whole))
        .layer(CatchPanicLayer::new());
    for request in [Request::post("/burst"), Request::get("/burst")] {
        let answer = router.clone().oneshot(request.body(Body::empty()).unwrap()).await.unwrap();
        assert_eq!(answer.status(), StatusCode::INTERNAL_SERVER_ERROR);
    }
    let answer = router.oneshot(Request::get("/fine").body(Body::empty()).unwrap()).await.unwrap();
    assert_eq!(answer.status(), StatusCode::OK);
}

/// A client who goes away in the middle of a write cuts nothing in half: the write goes on to its end.
#[tokio::test]
async fn a_client_who_goes_away_cuts_no_write_in_half() {
    let (begun, go_on, done) = (Arc::new(Notify::new()), Arc::new(Notify::new()), Arc::new(AtomicBool::new(false)));
    let ended = Arc::new(Notify::new());
    let (begins, waits, ends, tells) = (begun.clone(), go_on.clone(), done.clone(), ended.clone());
    let write = move || async move {
        begins.notify_one();
        waits.notified().await;
        ends.store(true, Ordering::SeqCst);
        tells.notify_one();
    };
    let router = axum::Router::new().route("/write", post(write)).layer(from_fn(server::guard::whole));
    let request = Request::post("/write").body(Body::empty()).unwrap();
    let client = tokio::spawn(router.oneshot(request));
    begun.notified().await;
    client.abort();
    assert!(client.await.unwrap_err().is_cancelled(), "the client is gone");
    go_on.notify_one();
    ended.notified().await;
    assert!(done.load(Ordering::SeqCst));
}

async fn write(client: &mut Client, to: AccountId, subject: &str) -> String {
    let (to, body) = (to.to_string(), format!("{subject}: a few words about rivers and bridges"));
    let fields = [("to", to.as_str()), ("subject", subject), ("body", &body), ("request", subject)];
    let answer = client.post("/api/mailbox/start", &fields).await;
    assert!(answer.status.is_success() || answer.status.is_redirection(), "{} {}", answer.status, answer.body);
    answer.location
}

/// The clock goes an hour forward and two back: sessions live on, messages stay in the order in which they were written,
/// and jobs go on.
#[tokio::test]
async fn the_clock_jumps_forward_and_back() {
    let mut worlds = vec![World::new().await];
    if let Some(store) = domain::base::store::test::postgres().await {
        worlds.push(World::on(store));
    }
    for world in worlds {
        teacher(&world, "anna", "IT").await;
        let beata = teacher(&world, "beata", "PL").await;
        let mut anna = world.signed_in("anna", PASSWORD).await;
        let path = write(&mut anna, beata, "first").await;
        let id = path.rsplit('/').next().unwrap().to_owned();
        for (number, jump) in [HOUR, -2 * HOUR, HOUR].into_iter().enumerate() {
            world.store.clock.advance(jump);
            let (body, request) = (format!("after jump {number}"), format!("jump-{number}"));
            let fields = [("id", id.as_str()), ("body", &body), ("request", &request)];
            let answer = anna.post("/api/mailbox/answer", &fields).await;
            assert!(answer.status.is_success(), "jump {number}: {} {}", answer.status, answer.body);
        }
        let page = anna.get(&format!("/mailbox/{id}")).await.body;
        let places: Vec<usize> = (0..3).map(|number| page.find(&format!("after jump {number}")).unwrap()).collect();
        assert!(places.is_sorted(), "messages stand in the order in which they were written: {places:?}");
        let mut tx = world.store.begin().await.unwrap();
        domain::base::job::enqueue(&world.store, &mut tx, "some.job", &serde_json::json!({})).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(domain::base::job::claim(&world.store).await.unwrap().unwrap().kind, "some.job");
    }
}
