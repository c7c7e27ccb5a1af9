//! The desk of people over real HTTP, as a browser without scripts works at it.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on may stop")]

mod support;

use domain::base::db::Statement;
use domain::base::id::AccountId;
use domain::vocabulary::Unit;
use support::people::{PASSWORD, officer, school, teacher};
use support::{Client, World};

async fn state(world: &World, person: AccountId) -> String {
    let row: (String,) =
        Statement::new("select state from person where id = $1").bind(person).one(&world.store.db).await.unwrap();
    row.0
}

/// The page to which a refused form leads.
async fn came_back(client: &mut Client, here: &str, action: &str, form: &[(&str, &str)]) -> String {
    let refused = client.post_form_from(here, action, form).await;
    let query = refused.location.split_once('?').unwrap().1.to_owned();
    client.get(&format!("{here}?{query}")).await.body
}

#[tokio::test]
async fn two_accounts_become_one_without_scripts() {
    let world = World::new().await;
    let verdi = school(&world, Unit::Italy, "verdi").await;
    let anna = teacher(&world, "anna", Unit::Italy, verdi).await;
    let again = teacher(&world, "anna.2", Unit::Italy, verdi).await;
    officer(&world, "marco", Unit::Italy).await;
    let mut marco = world.past_second_factor("marco", PASSWORD).await;

    let list = marco.get("/unit/people?words=anna.2").await.body;
    assert!(list.contains(&format!("/unit/people/{again}")) && !list.contains(&format!("/unit/people/{anna}\"")));
    let nothing = marco.get("/unit/people?words=nowhere&state=inactive").await.body;
    assert!(
        nothing.contains("Nobody fits") && nothing.contains("Without “Inactive”"),
        "the filters to relax are named"
    );

    let here = format!("/unit/people/{again}");
    let searched = marco.get(&format!("{here}?find=anna")).await.body;
    assert!(searched.contains(&format!("value=\"{anna}\"")), "the other account is offered");
    let (going, staying) = (again.to_string(), anna.to_string());
    let mut form = vec![("person", going.as_str()), ("into", staying.as_str()), ("merge_checked", "")];
    let page = came_back(&mut marco, &here, "/api/people/merge", &form).await;
    assert!(page.contains("error-summary"), "{page}");
    form[2].1 = "I have spoken with the school";
    let merged = marco.post_form("/api/people/merge", &form).await;
    assert!(merged.location.ends_with(&format!("/unit/people/{anna}?done=merged")), "{}", merged.location);
    assert_eq!(state(&world, again).await, "anonymised");
    assert!(marco.get(&here).await.body.contains(&format!("/unit/people/{anna}")), "what is left of it leads on");
    let kept = marco.get(&format!("/unit/people/{anna}")).await.body;
    assert!(kept.contains("I have spoken with the school"), "who, when and why stays readable");
}

#[tokio::test]
async fn an_account_is_suspended_and_closed_for_good_by_two_without_scripts() {
    let world = World::new().await;
    let verdi = school(&world, Unit::Italy, "verdi").await;
    let anna = teacher(&world, "anna", Unit::Italy, verdi).await;
    officer(&world, "marco", Unit::Italy).await;
    officer(&world, "lucia", Unit::Italy).await;
    let mut hers = world.signed_in("anna", PASSWORD).await;
    let mut marco = world.past_second_factor("marco", PASSWORD).await;
    let mut lucia = world.past_second_factor("lucia", PASSWORD).await;
    let (here, person) = (format!("/unit/people/{anna}"), anna.to_string());

    let form = [("person", person.as_str()), ("days", "4000"), ("suspend_reason", "Advertising")];
    let page = came_back(&mut marco, &here, "/api/people/suspend", &form).await;
    assert!(page.contains("error-summary") && page.contains("Advertising"), "what was typed is kept: {page}");
    let form = [("person", person.as_str()), ("days", "30"), ("suspend_reason", "Advertising")];
    marco.post_form("/api/people/suspend", &form).await;
    assert_eq!(state(&world, anna).await, "suspended");
    let left = hers.get("/desktop").await;
    assert!(left.location.contains("/sign-in"), "{:?} {}", left.status, left.location);
    let page = marco.get(&here).await.body;
    assert!(page.contains("Open the account now") && !page.contains("Suspend the account</button>"), "{page}");

    let form = [("person", person.as_str()), ("expel_reason", "Threats")];
    marco.post_form("/api/people/ask_expulsion", &form).await;
    assert!(!marco.get(&here).await.body.contains("Expel her?"), "another officer decides");
    assert!(lucia.get("/notices").await.body.contains(&here));
    let page = lucia.get(&here).await.body;
    assert!(page.contains("Expel her?") && page.contains("Threats"), "{page}");
    let form = [("person", person.as_str()), ("expelled_name", "anna Rossi")];
    let page = came_back(&mut marco, &here, "/api/people/expel", &form).await;
    assert!(page.contains("error-summary"), "it is said although there is no such form for her: {page}");
    assert_eq!(state(&world, anna).await, "suspended");
    lucia.post_form("/api/people/expel", &form).await;
    assert_eq!(state(&world, anna).await, "expelled");
}
