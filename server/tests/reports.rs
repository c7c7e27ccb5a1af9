//! Reports over real HTTP, as a browser without scripts sends and decides them.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on may stop")]

mod support;

use axum::http::StatusCode;
use domain::report::OPEN_A_DAY;
use domain::vocabulary::Unit;
use support::World;
use support::people::{PASSWORD, officer, school, teacher};

#[tokio::test]
async fn nobody_floods_the_desk_and_all_of_it_is_read_page_by_page() {
    let world = World::new().await;
    let verdi = school(&world, Unit::Italy, "verdi").await;
    let rude = teacher(&world, "rude", Unit::Italy, verdi).await.to_string();
    officer(&world, "marco", Unit::Italy).await;
    let (profile, form) = (format!("/people/{rude}"), format!("report-{rude}"));
    for name in ["anna", "beata", "carla"] {
        teacher(&world, name, Unit::Italy, verdi).await;
        let mut reporter = world.signed_in(name, PASSWORD).await;
        for number in 0..=OPEN_A_DAY {
            let words = format!("Said by {name}, number {number}");
            let fields = [("__form", form.as_str()), ("person", &rude), ("reason", "spam"), ("words", &words)];
            let sent = reporter.post_form_from(&profile, "/api/report/send", &fields).await;
            if number < OPEN_A_DAY {
                assert!(sent.location.ends_with("/reported"), "{name} {number}: {}", sent.location);
                continue;
            }
            let query = sent.location.split_once('?').unwrap().1;
            let page = reporter.get(&format!("{profile}?{query}")).await.body;
            assert!(page.contains("that still wait for a decision") && page.contains(&words), "{page}");
        }
    }
    let mut late = world.signed_in("rude", PASSWORD).await;
    let unknown = [("person", "1"), ("reason", "spam"), ("words", "")];
    assert_eq!(late.post("/api/report/send", &unknown).await.status, StatusCode::NOT_FOUND);

    let mut marco = world.past_second_factor("marco", PASSWORD).await;
    let first = marco.get("/unit/reports").await.body;
    assert!(first.contains("30 reports wait for a decision") && first.contains("/unit/reports?page=2"), "{first}");
    assert!(first.contains("Said by anna, number 0") && !first.contains("Said by carla, number 9"));
    let second = marco.get("/unit/reports?page=2").await.body;
    assert!(second.contains("Said by carla, number 9"), "{second}");
}

/// A report ends with a suspension, decided by a form without scripts; what was typed is kept where a number is wrong.
#[tokio::test]
async fn a_report_suspends_without_scripts() {
    let world = World::new().await;
    let verdi = school(&world, Unit::Italy, "verdi").await;
    let rude = teacher(&world, "rude", Unit::Italy, verdi).await.to_string();
    teacher(&world, "anna", Unit::Italy, verdi).await;
    officer(&world, "marco", Unit::Italy).await;
    let mut anna = world.signed_in("anna", PASSWORD).await;
    let mut hers = world.signed_in("rude", PASSWORD).await;
    let mut marco = world.past_second_factor("marco", PASSWORD).await;
    let fields = [("person", rude.as_str()), ("reason", "spam"), ("words", "She sells rivers")];
    anna.post_form("/api/report/send", &fields).await;
    let page = marco.get("/unit/reports").await.body;
    assert!(page.contains("value=\"suspended\""), "{page}");
    let id = page.split("name=\"id\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let form = format!("report-{id}");
    let mut decision = [
        ("__form", form.as_str()),
        ("id", id.as_str()),
        ("outcome", "suspended"),
        ("days", "4000"),
        ("decision", "No rivers here"),
    ];
    let refused = marco.post_form_from("/unit/reports", "/api/report/decide", &decision).await;
    let query = refused.location.split_once('?').unwrap().1.to_owned();
    let page = marco.get(&format!("/unit/reports?{query}")).await.body;
    assert!(page.contains("error-summary") && page.contains("No rivers here") && page.contains("4000"), "{page}");
    decision[3].1 = "30";
    marco.post_form_from("/unit/reports", "/api/report/decide", &decision).await;
    let page = marco.get("/unit/reports").await.body;
    assert!(page.contains("<strong>Suspension</strong>") && page.contains("No rivers here"), "{page}");
    let left = hers.get("/desktop").await;
    assert!(left.location.contains("/sign-in"), "{:?} {}", left.status, left.location);
    assert!(anna.get("/notices").await.body.contains("the account of the person is suspended"));
    assert!(marco.get(&format!("/unit/people/{rude}")).await.body.contains("No rivers here"));
}
