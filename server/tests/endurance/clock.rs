//! A clock that jumps.

use crate::{PASSWORD, teacher, worlds, write};
use domain::base::store::test::due_mails;
use domain::base::time::HOUR;
use domain::base::{job, mail};

/// The clock goes an hour forward and two back: sessions live on, messages stay in the order in which they were written,
/// and what was to be done at once while it was ahead is done at once: jobs and mails.
#[tokio::test]
async fn the_clock_jumps_forward_and_back() {
    for world in worlds().await {
        teacher(&world, "anna", "IT").await;
        let beata = teacher(&world, "beata", "PL").await;
        let mut anna = world.signed_in("anna", PASSWORD).await;
        let id = write(&mut anna, beata, "first").await;
        for (number, jump) in [HOUR, -2 * HOUR, HOUR].into_iter().enumerate() {
            world.store.clock.advance(jump);
            let (body, request) = (format!("after jump {number}"), format!("jump-{number}"));
            let fields = [("id", id.as_str()), ("body", &body), ("request", &request)];
            let answer = anna.post("/api/mailbox/answer", &fields).await;
            assert!(answer.status.is_success(), "jump {number}: {} {}", answer.status, answer.body);
        }
        let page = anna.get(&format!("/mailbox/{id}")).await.body;
        // Before it stands the list, with the beginning of the newest message.
        let (_, talk) = page.split_once("class=\"chat\"").unwrap();
        let places: Vec<usize> = (0..3).map(|number| talk.find(&format!("after jump {number}")).unwrap()).collect();
        assert!(places.is_sorted(), "messages stand in the order in which they were written: {places:?}");

        world.store.clock.advance(HOUR);
        let mails = mail::waiting(&world.store).await.unwrap();
        let mut tx = world.store.begin().await.unwrap();
        job::enqueue(&world.store, &mut tx, "some.job", &serde_json::json!({})).await.unwrap();
        let template = mail::Template::PasswordChanged { name: "Beata".into() };
        mail::post(&world.store, &mut tx, beata, "beata@school.example", Default::default(), &template).await.unwrap();
        tx.commit().await.unwrap();
        world.store.clock.advance(-2 * HOUR);
        assert_eq!(job::claim(&world.store).await.unwrap().unwrap().kind, "some.job");
        assert_eq!(due_mails(&world.store).await.unwrap().len(), usize::try_from(mails).unwrap() + 1);
    }
}
