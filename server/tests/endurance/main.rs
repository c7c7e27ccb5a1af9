//! What the server endures from inside: a handler that panics, requests that are sent twice (`twice`), clients that go
//! away (`writes`), a clock that jumps (`clock`), a day without a mail server (`mail`), and nights (`nights`).

#![allow(clippy::unwrap_used, reason = "a test that cannot go on may stop")]

mod clock;
mod mail;
mod nights;
#[path = "../support/mod.rs"]
mod support;
mod twice;
mod writes;

use axum::body::Body;
use axum::http::{Request, StatusCode};
use axum::middleware::from_fn;
use axum::routing::{get, post};
use domain::base::db::Statement;
use domain::base::id::{AccountId, SchoolId};
use support::{Client, World};
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

/// A world on each database.
async fn worlds() -> Vec<World> {
    let mut worlds = vec![World::new().await];
    worlds.extend(domain::base::store::test::postgres().await.map(World::on));
    worlds
}

/// A first message; answers the number of the conversation.
async fn write(client: &mut Client, to: AccountId, subject: &str) -> String {
    let (to, body) = (to.to_string(), format!("{subject}: a few words about rivers and bridges"));
    let fields = [("to", to.as_str()), ("subject", subject), ("body", &body), ("request", subject)];
    let answer = client.post("/api/mailbox/start", &fields).await;
    assert!(answer.status.is_success() || answer.status.is_redirection(), "{} {}", answer.status, answer.body);
    answer.location.rsplit('/').next().unwrap().to_owned()
}
