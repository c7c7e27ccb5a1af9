//! The road of a project over real HTTP, as a browser without scripts walks it.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on may stop")]

mod support;

use axum::http::StatusCode;
use domain::base::db::Statement;
use domain::vocabulary::Unit;
use support::World;
use support::people::{PASSWORD, officer, school, teacher};

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
    let (verdi, gimnazjum) =
        (school(&world, Unit::Italy, "Verdi").await, school(&world, Unit::Poland, "Gimnazjum").await);
    let anna = teacher(&world, "anna", Unit::Italy, verdi).await;
    let beata = teacher(&world, "beata", Unit::Poland, gimnazjum).await;
    teacher(&world, "carla", Unit::Italy, verdi).await;
    officer(&world, "marco", Unit::Italy).await;
    officer(&world, "kasia", Unit::Poland).await;
    let mut tx = world.store.begin().await.unwrap();
    Statement::new("insert into candidate (id, owner, person, status, added_at) values (1, $1, $2, 'agreed', 0)")
        .bind(anna)
        .bind(beata)
        .execute(&mut tx)
        .await
        .unwrap();
    tx.commit().await.unwrap();

    let mut author = world.past_second_factor("anna", PASSWORD).await;
    let start = author.get(&format!("/projects/new?partner={beata}")).await;
    assert!(start.body.contains("European project"), "{}", start.body);
    let fields = [("partner", hidden(&start.body, "partner")), ("request", hidden(&start.body, "request"))];
    let started = author.post_form("/api/project/start", &form(&fields, &[("title", "Letters")])).await;
    let edit = started.location.clone();
    let id = edit.trim_start_matches("/projects/").trim_end_matches("/edit").to_owned();

    let page = author.get(&edit).await;
    for form in [&start.body, &page.body] {
        assert!(
            !form.contains("type=\"file\"") && !form.contains("multipart"),
            "activation asks for no upload: {form}"
        );
    }
    let fields = |html: &str| ["project", "version", "based_on"].map(|name| (name, hidden(html, name)));
    let incomplete = author.post_form("/api/project/send", &form(&fields(&page.body), &TEXT[..4])).await;
    assert!(incomplete.location.contains("__err="), "{}", incomplete.location);
    let page = author.get(&edit).await;
    assert!(page.body.contains("They write to a real reader."), "an incomplete form is kept");
    let sent = author.post_form("/api/project/send", &form(&fields(&page.body), &TEXT)).await;
    assert_eq!(sent.location, format!("/projects/{id}"));
    assert!(author.get(&sent.location).await.body.contains("must answer"));

    let mut stranger = world.past_second_factor("carla", PASSWORD).await;
    assert_eq!(stranger.get(&format!("/projects/{id}")).await.status, StatusCode::NOT_FOUND);
    let mut marco = world.past_second_factor("marco", PASSWORD).await;
    assert_eq!(marco.get(&format!("/unit/projects/{id}")).await.status, StatusCode::NOT_FOUND);

    let mut partner = world.past_second_factor("beata", PASSWORD).await;
    let page = partner.get(&format!("/projects/{id}")).await;
    assert!(page.body.contains("is waiting for your answer"), "{}", page.body);
    let fields = [("project", id.clone()), ("version", hidden(&page.body, "version"))];
    let accepted = partner.post_form("/api/project/accept", &form(&fields, &[])).await;
    assert_eq!(accepted.location, format!("/projects/{id}"));

    let mut kasia = world.past_second_factor("kasia", PASSWORD).await;
    for officer in [&mut marco, &mut kasia] {
        assert!(officer.get("/unit/projects").await.body.contains("Letters from my street"));
        let page = officer.get(&format!("/unit/projects/{id}")).await;
        let fields = ["project", "unit", "version"].map(|name| (name, hidden(&page.body, name)));
        let approved = officer.post_form("/api/project/approve", &form(&fields, &[("comment", "Good luck.")])).await;
        assert_eq!(approved.location, format!("/unit/projects/{id}"), "{}", approved.body);
    }
    let decided = kasia.get("/unit/projects?pile=decided").await.body;
    assert!(decided.contains("Letters from my street") && decided.contains("1 in all"), "{decided}");
    let waiting = kasia.get("/unit/projects?pile=to_decide").await.body;
    assert!(!waiting.contains("Letters from my street") && waiting.contains("No project waits"), "{waiting}");
    let page = author.get(&format!("/projects/{id}")).await;
    assert!(page.body.contains("The project is active."), "{}", page.body);
    assert!(author.get("/projects").await.body.contains("Letters from my street"));
    assert_eq!(author.get(&format!("/projects/{id}/versions?old=1&new=1")).await.status, StatusCode::OK);
    assert_eq!(stranger.get(&format!("/projects/{id}/versions?old=1&new=1")).await.status, StatusCode::NOT_FOUND);
}
