//! The road of a project over real HTTP, as a browser without scripts walks it.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on may stop")]

mod support;

use axum::http::StatusCode;
use domain::base::db::Statement;
use domain::base::id::{AccountId, SchoolId};
use domain::base::viewer::Grant;
use domain::vocabulary::Unit;
use support::{Client, World};

const PASSWORD: &str = "a good long password";

async fn school(world: &World, unit: Unit) -> SchoolId {
    let id: SchoolId = world.store.new_id();
    let mut tx = world.store.begin().await.unwrap();
    Statement::new(
        "insert into school (id, unit, country, state, name, name_folded, town, town_folded, created_at)
         values ($1, $2, $3, 'confirmed', 'Verdi', 'verdi', 'Lucca', 'lucca', 0)",
    )
    .bind(id)
    .bind(unit.code())
    .bind(unit.country().code())
    .execute(&mut tx)
    .await
    .unwrap();
    tx.commit().await.unwrap();
    id
}

async fn person(world: &World, name: &str, unit: Unit, school: Option<SchoolId>, grant: Option<Grant>) -> AccountId {
    let id: AccountId = world.store.new_id();
    let hash = world.store.hasher.hash(PASSWORD).await.unwrap();
    let mut tx = world.store.begin().await.unwrap();
    Statement::new(
        "insert into account (id, kind, username, username_folded, password_hash, language, zone, created_at)
         values ($1, 'adult', $2, $2, $3, 'en', 'Europe/Rome', 0)",
    )
    .bind(id)
    .bind(name)
    .bind(hash)
    .execute(&mut tx)
    .await
    .unwrap();
    Statement::new(
        "insert into person (id, state, state_since, first_name, last_name, name_folded, email, unit, country, school)
         values ($1, $2, 0, $3, 'Rossi', '', $3, $4, $5, $6)",
    )
    .bind(id)
    .bind(if school.is_some() { "validated" } else { "staff" })
    .bind(name)
    .bind(unit.code())
    .bind(unit.country().code())
    .bind(school)
    .execute(&mut tx)
    .await
    .unwrap();
    if grant.is_some() {
        Statement::new(
            "insert into account_grant (id, account, kind, scope, starts_at) values ($1, $1, 'officer', $2, 0)",
        )
        .bind(id)
        .bind(unit.code())
        .execute(&mut tx)
        .await
        .unwrap();
    }
    tx.commit().await.unwrap();
    id
}

/// Signs in; an officer's session has passed its second factor.
async fn client(world: &World, name: &str) -> Client {
    let client = world.signed_in(name, PASSWORD).await;
    let mut tx = world.store.begin().await.unwrap();
    Statement::new("update session set second_factor = $1").bind(true).execute(&mut tx).await.unwrap();
    tx.commit().await.unwrap();
    client
}

/// The value of a hidden field.
fn hidden(html: &str, name: &str) -> String {
    let place = html.find(&format!("name=\"{name}\"")).unwrap_or_else(|| panic!("no field {name} in {html}"));
    let tag = &html[html[..place].rfind('<').unwrap()..];
    let tag = &tag[..tag.find('>').unwrap()];
    let value = tag.split_once("value=\"").unwrap_or_else(|| panic!("no value in {tag}")).1;
    value[..value.find('"').unwrap()].to_owned()
}

fn form<'a>(hidden: &'a [(&'a str, String)], open: &'a [(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    hidden.iter().map(|(name, value)| (*name, value.as_str())).chain(open.iter().copied()).collect()
}

const TEXT: [(&str, &str); 14] = [
    ("text[title]", "Letters from my street"),
    ("text[description]", "Our pupils describe the street where they live."),
    ("text[objectives]", "They write to a real reader."),
    ("text[process]", "One letter a month."),
    ("text[results]", "Thirty letters."),
    ("text[languages][]", "fr"),
    ("text[ages_from]", "11"),
    ("text[ages_to]", "14"),
    ("text[starts]", "2026-11"),
    ("text[ends]", "2027-03"),
    ("text[subjects][]", "foreign-languages"),
    ("text[tools][]", "twinspace"),
    ("text[pupils]", ""),
    ("text[erasmus_action]", ""),
];

#[tokio::test]
async fn a_project_goes_its_road_without_scripts() {
    let world = World::new().await;
    let (verdi, gimnazjum) = (school(&world, Unit::Italy).await, school(&world, Unit::Poland).await);
    let anna = person(&world, "anna", Unit::Italy, Some(verdi), None).await;
    let beata = person(&world, "beata", Unit::Poland, Some(gimnazjum), None).await;
    person(&world, "carla", Unit::Italy, Some(verdi), None).await;
    person(&world, "marco", Unit::Italy, None, Some(Grant::Officer(Unit::Italy))).await;
    person(&world, "kasia", Unit::Poland, None, Some(Grant::Officer(Unit::Poland))).await;
    let mut tx = world.store.begin().await.unwrap();
    Statement::new("insert into candidate (id, owner, person, status, added_at) values (1, $1, $2, 'agreed', 0)")
        .bind(anna)
        .bind(beata)
        .execute(&mut tx)
        .await
        .unwrap();
    tx.commit().await.unwrap();

    let mut author = client(&world, "anna").await;
    let start = author.get(&format!("/projects/new?partner={beata}")).await;
    assert!(start.body.contains("European project"), "{}", start.body);
    let fields = [("partner", hidden(&start.body, "partner")), ("request", hidden(&start.body, "request"))];
    let started = author.post_form("/api/project/start", &form(&fields, &[("title", "Letters")])).await;
    let edit = started.location.clone();
    let id = edit.trim_start_matches("/projects/").trim_end_matches("/edit").to_owned();

    let page = author.get(&edit).await;
    let fields = |html: &str| ["project", "version", "based_on"].map(|name| (name, hidden(html, name)));
    let incomplete = author.post_form("/api/project/send", &form(&fields(&page.body), &TEXT[..4])).await;
    assert!(incomplete.location.contains("__err="), "{}", incomplete.location);
    let page = author.get(&edit).await;
    assert!(page.body.contains("They write to a real reader."), "an incomplete form is kept");
    let sent = author.post_form("/api/project/send", &form(&fields(&page.body), &TEXT)).await;
    assert_eq!(sent.location, format!("/projects/{id}"));
    assert!(author.get(&sent.location).await.body.contains("must answer"));

    let mut stranger = client(&world, "carla").await;
    assert_eq!(stranger.get(&format!("/projects/{id}")).await.status, StatusCode::NOT_FOUND);
    let mut marco = client(&world, "marco").await;
    assert_eq!(marco.get(&format!("/unit/projects/{id}")).await.status, StatusCode::NOT_FOUND);

    let mut partner = client(&world, "beata").await;
    let page = partner.get(&format!("/projects/{id}")).await;
    assert!(page.body.contains("is waiting for your answer"), "{}", page.body);
    let fields = [("project", id.clone()), ("version", hidden(&page.body, "version"))];
    let accepted = partner.post_form("/api/project/accept", &form(&fields, &[])).await;
    assert_eq!(accepted.location, format!("/projects/{id}"));

    let mut kasia = client(&world, "kasia").await;
    for officer in [&mut marco, &mut kasia] {
        assert!(officer.get("/unit/projects").await.body.contains("Letters from my street"));
        let page = officer.get(&format!("/unit/projects/{id}")).await;
        let fields = ["project", "unit", "version"].map(|name| (name, hidden(&page.body, name)));
        let approved = officer.post_form("/api/project/approve", &form(&fields, &[("comment", "Good luck.")])).await;
        assert_eq!(approved.location, format!("/unit/projects/{id}"), "{}", approved.body);
    }
    let page = author.get(&format!("/projects/{id}")).await;
    assert!(page.body.contains("The project is active."), "{}", page.body);
    assert!(author.get("/projects").await.body.contains("Letters from my street"));
    assert_eq!(author.get(&format!("/projects/{id}/versions?old=1&new=1")).await.status, StatusCode::OK);
    assert_eq!(stranger.get(&format!("/projects/{id}/versions?old=1&new=1")).await.status, StatusCode::NOT_FOUND);
}
