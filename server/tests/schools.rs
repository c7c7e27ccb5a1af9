//! The desk of schools over real HTTP, as a browser without scripts works at it.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on may stop")]

mod support;

use axum::http::StatusCode;
use domain::base::db::Statement;
use domain::base::id::SchoolId;
use domain::vocabulary::Unit;
use support::World;
use support::people::{PASSWORD, officer, school, teacher};

async fn state(world: &World, school: SchoolId) -> String {
    let row: (String,) =
        Statement::new("select state from school where id = $1").bind(school).one(&world.store.db).await.unwrap();
    row.0
}

#[tokio::test]
async fn a_school_is_found_merged_and_closed_without_scripts() {
    let world = World::new().await;
    let (first, second) = (school(&world, Unit::Italy, "verdi").await, school(&world, Unit::Italy, "verdi").await);
    let empty = school(&world, Unit::Italy, "rossini").await;
    teacher(&world, "anna", Unit::Italy, first).await;
    teacher(&world, "carla", Unit::Italy, second).await;
    officer(&world, "marco", Unit::Italy).await;
    let mut marco = world.past_second_factor("marco", PASSWORD).await;

    let list = marco.get("/unit/schools?twice=1").await.body;
    assert!(list.contains(&format!("/unit/schools/{first}")) && list.contains(&format!("/unit/schools/{second}")));
    assert!(!list.contains(&format!("/unit/schools/{empty}")), "it is here once");
    let nothing = marco.get("/unit/schools?words=galilei&state=closed").await.body;
    assert!(
        nothing.contains("No school fits") && nothing.contains("Without “Closed”"),
        "the filters to relax are named"
    );

    let here = format!("/unit/schools/{first}");
    assert!(marco.get(&here).await.body.contains(&format!("value=\"{second}\"")), "the twin is offered");
    let (from, into) = (first.to_string(), second.to_string());
    let mut form = [("school", from.as_str()), ("into", into.as_str()), ("merged_name", "Liceo")];
    let refused = marco.post_form_from(&here, "/api/school/merge", &form).await;
    let query = refused.location.split_once('?').unwrap().1.to_owned();
    let page = marco.get(&format!("{here}?{query}")).await.body;
    assert!(page.contains("This is not the name asked for.") && page.contains("value=\"Liceo\""), "{page}");
    form[2].1 = "Verdi";
    let merged = marco.post_form("/api/school/merge", &form).await;
    assert!(merged.location.ends_with(&format!("/unit/schools/{second}?done=merged")), "{}", merged.location);
    assert_eq!(state(&world, first).await, "merged");
    assert!(marco.get(&here).await.body.contains(&format!("/unit/schools/{second}")), "its record leads on");
    let public = world.guest().get(&format!("/en/schools/{first}")).await;
    assert_eq!(public.status, StatusCode::OK);
    assert!(public.body.contains(&format!("/en/schools/{second}")), "the address of the other is the right one");

    let form =
        [("school", empty.to_string()), ("close_reason", "It is gone".into()), ("closed_name", "Rossini".into())];
    let form: Vec<(&str, &str)> = form.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let closed = marco.post_form("/api/school/close", &form).await;
    assert!(closed.location.ends_with(&format!("/unit/schools/{empty}?done=closed")), "{}", closed.location);
    assert_eq!(state(&world, empty).await, "closed");
    assert_eq!(marco.get(&format!("/unit/schools/{empty}")).await.status, StatusCode::OK);
}

/// Staff reads what the unit keeps, and sends it with the form as it is.
#[tokio::test]
async fn r_reg_3_what_a_unit_keeps_is_read_and_not_written() {
    let world = World::new().await;
    let verdi = school(&world, Unit::Italy, "verdi").await;
    teacher(&world, "anna", Unit::Italy, verdi).await;
    officer(&world, "marco", Unit::Italy).await;
    let mut marco = world.past_second_factor("marco", PASSWORD).await;
    let keep = [("unit", "IT"), ("fields[]", "name"), ("fields[]", "levels"), ("fields[]", "in_other_projects")];
    let kept = marco.post_form("/api/school/lock_fields", &keep).await;
    assert!(kept.location.ends_with("/unit/schools/fields?unit=IT&done=1"), "{}", kept.location);
    let mut anna = world.past_second_factor("anna", PASSWORD).await;
    let page = anna.get("/school").await.body;
    assert_eq!(page.matches(" readonly").count(), 3, "{page}");
    assert_eq!(page.matches("Only your national unit changes this.").count(), 3);
    let mut form = vec![
        ("version", "1"),
        ("form[school][name]", "verdi"),
        ("school-levels", ""),
        ("form[school][town]", "Lucca"),
        ("form[school][phone]", "0583 1"),
    ];
    let saved = anna.post_form("/api/school/save", &form).await;
    assert!(saved.location.ends_with("/school?done=saved"), "{}", saved.location);
    (form[0].1, form[1].1) = ("2", "Another");
    let refused = anna.post_form("/api/school/save", &form).await;
    assert!(refused.location.contains("__err="), "{}", refused.location);
    // The unit itself writes everything.
    let id = verdi.to_string();
    form.push(("school", &id));
    let corrected = marco.post_form("/api/school/correct", &form).await;
    assert!(corrected.location.ends_with(&format!("/unit/schools/{id}?done=saved")), "{}", corrected.location);
    assert!(marco.get(&format!("/unit/schools/{id}")).await.body.contains("anna Rossi"), "who and when");
}
