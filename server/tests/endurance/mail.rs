//! A day without a mail server.

use crate::support::World;
use crate::{teacher, worlds};
use domain::base::db::Statement;
use domain::base::mail::{self, Template};
use domain::base::store::test::due_mails;
use domain::base::time::{DAY, Time};
use server::mail::Mailer;

/// What a mailer without a mail server reaches: nobody listens there.
const NOBODY: &str = "smtp://127.0.0.1:9";

fn mailer(world: &World, smtp: &str) -> Mailer {
    let folder = world.store.folder.join("mail");
    Mailer::new(smtp, "Twinning <post@twinning.example>", &folder, world.state.instance.clone()).unwrap()
}

#[derive(sqlx::FromRow)]
struct Mail {
    state: String,
    attempts: i64,
    run_at: Time,
    error: Option<String>,
}

async fn only(world: &World) -> Mail {
    Statement::new("select state, attempts, run_at, error from mail").one(&world.store.db).await.unwrap()
}

async fn post(world: &World) {
    let beata = teacher(world, "beata", "PL").await;
    let mut tx = world.store.begin().await.unwrap();
    let template = Template::PasswordChanged { name: "Beata".into() };
    mail::post(&world.store, &mut tx, beata, "beata@school.example", Default::default(), &template).await.unwrap();
    tx.commit().await.unwrap();
}

/// Tries at each moment at which the mail is due, until a moment; answers the pauses.
async fn try_until(world: &World, mailer: &Mailer, end: Time) -> Vec<i64> {
    let mut pauses = Vec::new();
    loop {
        mailer.send_due(&world.store).await.unwrap();
        let mail = only(world).await;
        if mail.state == "failed" || mail.run_at > end {
            return pauses;
        }
        assert_eq!((mail.state.as_str(), mail.error.is_some()), ("waiting", true));
        pauses.push(mail.run_at.since(world.store.now()));
        world.store.clock.set(Time(mail.run_at.0 - 1));
        assert_eq!(due_mails(&world.store).await.unwrap().len(), 0, "not before its time");
        world.store.clock.set(mail.run_at);
    }
}

/// The mail server is down for a day: the pauses grow, nothing is lost, and with the server the mail leaves, once.
#[tokio::test]
async fn the_mail_server_is_down_for_a_day() {
    for world in worlds().await {
        post(&world).await;
        let end = world.store.now().plus(DAY);
        let pauses = try_until(&world, &mailer(&world, NOBODY), end).await;
        assert!(pauses.len() > 8 && pauses.is_sorted(), "{pauses:?}");
        world.store.clock.set(only(&world).await.run_at);
        let with_server = mailer(&world, "");
        for _ in 0..3 {
            with_server.send_due(&world.store).await.unwrap();
            world.store.clock.advance(DAY);
        }
        let mail = only(&world).await;
        assert_eq!((mail.state.as_str(), mail.error), ("sent", None));
        assert_eq!(std::fs::read_dir(world.store.folder.join("mail")).unwrap().count(), 1, "it left once");
    }
}

/// After thirty tries in about a week it is given up, and lies in the outbox for the operator to see.
#[tokio::test]
async fn the_mail_server_never_comes_back() {
    for world in worlds().await {
        post(&world).await;
        let began = world.store.now();
        try_until(&world, &mailer(&world, NOBODY), began.plus(365 * DAY)).await;
        let mail = only(&world).await;
        assert_eq!((mail.state.as_str(), mail.attempts), ("failed", 30));
        let took = world.store.now().since(began);
        assert!((6 * DAY..9 * DAY).contains(&took), "{took} ms");
        assert!(mail.error.is_some());
    }
}
