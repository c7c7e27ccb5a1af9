//! Clients that go away in the middle of a write.

use crate::support::World;
use crate::{PASSWORD, teacher, worlds, write};
use axum::body::Body;
use axum::http::{Request, header};
use domain::base::db::Statement;
use domain::base::id::AccountId;
use std::future::poll_fn;
use std::task::Poll;
use std::time::{Duration, Instant};

/// Polls a request so many times and goes away; false when its answer came before.
async fn goes_away_after<T>(polls: usize, request: impl Future<Output = T>) -> bool {
    let mut request = Box::pin(request);
    let mut polled = 0;
    poll_fn(|context| {
        polled += 1;
        match request.as_mut().poll(context) {
            Poll::Ready(_) => Poll::Ready(false),
            Poll::Pending if polled == polls => Poll::Ready(true),
            Poll::Pending => Poll::Pending,
        }
    })
    .await
}

/// Messages with this text, and what belongs to each: that she has not read it, and that somebody was told.
async fn found(world: &World, body: &str, reader: AccountId) -> (i64, i64, bool) {
    Statement::new(
        "select (select count(*) from message where body = $1) as messages,
                (select cast(coalesce(sum(unread), 0) as bigint) from conversation_member m
                    join message s on s.conversation = m.conversation and s.body = $1 where m.account = $2) as unread,
                exists (select 1 from notice where account = $2) as told",
    )
    .bind(body)
    .bind(reader)
    .one(&world.store.db)
    .await
    .unwrap()
}

/// A client who goes away at any await of a write cuts it neither off nor in half: it goes on to its end, through the
/// real routes.
#[tokio::test]
async fn a_client_who_goes_away_cuts_no_write_in_half() {
    for world in worlds().await {
        teacher(&world, "anna", "IT").await;
        let mut anna = world.signed_in("anna", PASSWORD).await;
        for polls in 1.. {
            let beata = teacher(&world, &format!("beata{polls}"), "PL").await;
            let id = write(&mut anna, beata, &format!("Rivers {polls}")).await;
            let mut tx = world.store.begin().await.unwrap();
            // What was written before was written long ago: it counts for no limit.
            for text in ["update conversation_member set unread = 0", "delete from notice", "update message set at = 0"]
            {
                Statement::new(text).execute(&mut tx).await.unwrap();
            }
            tx.commit().await.unwrap();
            let body = format!("She goes away after {polls}");
            let form = format!("id={id}&body={}&request=away-{polls}", body.replace(' ', "+"));
            let request = Request::post("/api/mailbox/answer")
                .header(header::ACCEPT, "application/json")
                .header("sec-fetch-site", "same-origin")
                .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
                .body(Body::from(form));
            let went = goes_away_after(polls, anna.response(request)).await;
            let began = Instant::now();
            loop {
                let found = found(&world, &body, beata).await;
                assert!([(0, 0, false), (1, 1, true)].contains(&found), "half of it is there: {found:?}");
                if found.0 == 1 {
                    break;
                }
                assert!(began.elapsed() < Duration::from_secs(20), "gone after {polls} polls, it was cut off");
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
            if !went {
                assert!(polls > 1, "she never went away");
                break;
            }
        }
    }
}
