//! Profile, TwinFinder, My Candidates and the mailbox over real HTTP, as a browser without scripts uses them.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on may stop")]

mod support;

use axum::http::StatusCode;
use domain::base::db::Statement;
use domain::base::id::AccountId;
use domain::twinfinder;
use domain::vocabulary::Unit;
use support::people::{PASSWORD, account, school};
use support::{Client, World};

/// A teacher of a school of her own, with canaries where only she may look.
async fn teacher(world: &World, name: &str, unit: Unit, state: &str) -> AccountId {
    let school = school(world, unit, &format!("School of {name}")).await;
    let id = account(world, name).await;
    let mut tx = world.store.begin().await.unwrap();
    Statement::new(
        "insert into person (id, state, state_since, first_name, last_name, name_folded, email, unit, country, school,
                             role, subjects, languages, phone, validated_at)
         values ($1, $2, 0, $3, 'Rossi', '', $4, $5, $6, $7, 'teacher', ',art,', ',fr:proficient,',
                 '555-canary', 0)",
    )
    .bind(id)
    .bind(state)
    .bind(name)
    .bind(format!("{name}-canary@school.example"))
    .bind(unit.code())
    .bind(unit.country().code())
    .bind(school)
    .execute(&mut tx)
    .await
    .unwrap();
    twinfinder::refresh(&world.store, &mut tx, id).await.unwrap();
    tx.commit().await.unwrap();
    id
}

async fn signed_in(world: &World, name: &str) -> Client {
    world.signed_in(name, PASSWORD).await
}

#[tokio::test]
async fn a_partner_is_found_added_noted_removed_and_brought_back() {
    let world = World::new().await;
    teacher(&world, "chiara", Unit::Italy, "validated").await;
    let agnieszka = teacher(&world, "agnieszka", Unit::Poland, "validated").await;
    let mut chiara = signed_in(&world, "chiara").await;

    let page = chiara.get("/twinfinder?language=fr&q=agnieska").await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.body.contains(&format!("/people/{agnieszka}")), "{}", page.body);
    assert!(page.body.contains("<mark>French</mark>") && !page.body.contains("canary"));
    assert!(page.body.contains("Italy is not in the list"));
    let own = chiara.get("/twinfinder?country=IT").await;
    assert!(own.body.contains("You searched in your own country only"));

    let id = agnieszka.to_string();
    let back = "/twinfinder?language=fr";
    let added = chiara.post_form("/api/candidates/add", &[("person", &id), ("back", back)]).await;
    assert_eq!((added.status, added.location.as_str()), (StatusCode::FOUND, back));
    assert!(chiara.get(back).await.body.contains("In My Candidates"));
    let elsewhere = chiara.post_form("/api/candidates/add", &[("person", &id), ("back", "https://evil.example")]).await;
    assert_eq!(elsewhere.location, "/candidates");

    let list = chiara.get("/candidates").await;
    assert!(list.body.contains("agnieszka Rossi") && list.body.contains(&format!("/projects/new?partner={id}")));
    let row = list.body.split("name=\"candidate\" value=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap();
    let row = row.to_owned();
    let noted = chiara.post_form("/api/candidates/note", &[("candidate", &row), ("note", "Likes rivers")]).await;
    assert_eq!(noted.location, "/candidates?saved=1");
    let removed = chiara.post_form("/api/candidates/remove", &[("candidate", &row)]).await;
    assert_eq!(removed.location, format!("/candidates?removed={row}"));
    assert!(chiara.get(&removed.location).await.body.contains("Bring back"));
    let place = [("candidate", row.as_str()), ("place[status]", "to_contact"), ("place[page]", "2")];
    let restored = chiara.post_form("/api/candidates/restore", &place).await;
    assert_eq!(restored.location, "/candidates?status=to%5Fcontact&page=2", "back to where she was");
    assert!(chiara.get(&restored.location).await.body.contains("Likes rivers"), "behind the last page is the last one");

    let mut other = signed_in(&world, "agnieszka").await;
    assert!(!other.get("/candidates").await.body.contains("Likes rivers"));
    assert_eq!(other.post("/api/candidates/remove", &[("candidate", &row)]).await.status, StatusCode::NOT_FOUND);
}

/// The ticks and the bar of the mailbox are one plain form.
#[tokio::test]
async fn several_conversations_are_put_away_and_taken_back_without_scripts() {
    let world = World::new().await;
    teacher(&world, "chiara", Unit::Italy, "validated").await;
    let agnieszka = teacher(&world, "agnieszka", Unit::Poland, "validated").await.to_string();
    let mut chiara = signed_in(&world, "chiara").await;
    let mut ids = Vec::new();
    for subject in ["Bridges", "Rivers"] {
        let fields = [("to", agnieszka.as_str()), ("subject", subject), ("body", "Shall we?"), ("request", subject)];
        let written = chiara.post_form("/api/mailbox/start", &fields).await.location;
        ids.push(written.trim_start_matches("/mailbox/").to_owned());
    }
    let list = chiara.get("/mailbox?lane=sent").await.body;
    let sent = |name: &str| -> Vec<String> {
        let fields = list.split("<input").filter(|field| field.contains("form=\"bulk\""));
        let fields = fields.filter(|field| field.contains(&format!("name=\"{name}\"")));
        let value =
            |field: &str| field.split("value=\"").nth(1).and_then(|value| value.split('"').next()).unwrap().to_owned();
        fields.map(value).collect()
    };
    let (ticks, request) = (sent("ids[]"), sent("request").concat());
    assert!(ids.iter().all(|id| ticks.iter().any(|tick| tick.starts_with(&format!("{id}:")))), "{ticks:?}");
    assert!(list.contains("id=\"bulk\""), "{list}");
    let rest = [("act", "archive"), ("request", request.as_str()), ("place[lane]", "sent")];
    let nothing = chiara.post_form("/api/mailbox/bulk", &rest).await.location;
    assert!(chiara.get(&nothing).await.body.contains("No conversation is ticked"), "{nothing}");
    let all = [&[("ids[]", ticks[0].as_str()), ("ids[]", ticks[1].as_str())][..], &rest].concat();
    let away = chiara.post_form("/api/mailbox/bulk", &all).await.location;
    assert!(away.starts_with("/mailbox?lane=sent&bulk=archive&count=2"), "{away}");
    assert!(chiara.get(&away).await.body.contains("2 conversations are put away"));
    assert!(chiara.get("/mailbox?lane=archived").await.body.contains("Bridges"));
    let key = away.split("undo=").nth(1).unwrap();
    let back = chiara.post_form("/api/mailbox/undo_bulk", &[("request", key)]).await.location;
    assert_eq!(back, "/mailbox");
    assert!(!chiara.get("/mailbox?lane=archived").await.body.contains("Bridges"));
    let beside = [&[("ids[]", ticks[0].as_str()), ("open", ticks[1].split(':').next().unwrap())][..], &rest].concat();
    let beside = chiara.post_form("/api/mailbox/bulk", &beside).await.location;
    assert!(beside.starts_with("/mailbox/") && beside.contains("count=1"), "what stands open stays so: {beside}");
}

#[tokio::test]
async fn a_profile_shows_what_its_owner_allows() {
    let world = World::new().await;
    let chiara = teacher(&world, "chiara", Unit::Italy, "validated").await;
    teacher(&world, "agnieszka", Unit::Poland, "validated").await;
    teacher(&world, "waiting", Unit::Poland, "awaiting_validation").await;
    let (mut owner, mut other) = (signed_in(&world, "chiara").await, signed_in(&world, "agnieszka").await);
    let address = format!("/people/{chiara}");

    let page = other.get(&address).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.body.contains("chiara Rossi") && !page.body.contains("canary"), "{}", page.body);
    let saved = owner.post_form("/api/profile/save_privacy", &[("audience[phone]", "members")]).await;
    assert_eq!(saved.location, "/profile/privacy?done=saved");
    assert!(other.get(&address).await.body.contains("555-canary"));
    let public = owner.get("/profile?as=public").await;
    assert!(!public.body.contains("canary"), "{}", public.body);

    for strange in ["/people/1", "/people/nobody"] {
        assert_eq!(other.get(strange).await.status, StatusCode::NOT_FOUND, "{strange}");
    }
    let mut waiting = signed_in(&world, "waiting").await;
    assert_eq!(waiting.get(&address).await.status, StatusCode::FORBIDDEN);
    assert_eq!(waiting.get("/twinfinder").await.status, StatusCode::FORBIDDEN);
    assert_eq!(waiting.get("/candidates").await.status, StatusCode::FORBIDDEN);
    assert_eq!(waiting.get("/profile").await.status, StatusCode::OK);
}

/// Before the form of a registration is sent there is no school to look at, and the form itself is edited elsewhere.
#[tokio::test]
async fn the_profile_of_a_newcomer_leads_to_her_registration() {
    let world = World::new().await;
    let id = teacher(&world, "newcomer", Unit::Italy, "completing").await;
    let (school, available) = ("href=\"/school\"", "/api/profile/set_available");
    let mut newcomer = signed_in(&world, "newcomer").await;
    assert!(newcomer.get("/profile").await.body.contains(school));
    let mut tx = world.store.begin().await.unwrap();
    Statement::new("update person set school = null where id = $1").bind(id).execute(&mut tx).await.unwrap();
    tx.commit().await.unwrap();
    let page = newcomer.get("/profile").await.body;
    assert!(page.contains("/profile/edit") && !page.contains(school) && !page.contains(available), "{page}");
    assert_eq!(newcomer.get("/profile/edit").await.location, "/registration");
}

#[tokio::test]
async fn a_stale_save_keeps_both_texts() {
    let world = World::new().await;
    teacher(&world, "chiara", Unit::Italy, "validated").await;
    let mut chiara = signed_in(&world, "chiara").await;
    let form = |version: &'static str, topic: &'static str| {
        vec![
            ("version", version),
            ("first_name", "Chiara"),
            ("last_name", "Rossi"),
            ("form[role]", "teacher"),
            ("form[subjects][]", "art"),
            ("form[subjects][]", "history"),
            ("form[spoken][0][language]", "fr"),
            ("form[spoken][0][level]", "native"),
            ("form[spoken][1][language]", ""),
            ("form[spoken][1][level]", ""),
            ("form[wished_topic]", topic),
            ("form[ideas][0][language]", "fr"),
            ("form[ideas][0][text]", "Lettres de ma rue"),
        ]
    };
    assert_eq!(chiara.get("/profile/edit").await.status, StatusCode::OK);
    let saved = chiara.post_form("/api/profile/save", &form("1", "Rivers")).await;
    assert_eq!(saved.location, "/profile?done=saved", "{}", saved.body);
    assert!(chiara.get("/profile").await.body.contains("Lettres de ma rue"));

    let stale = chiara.post_form_from("/profile/edit", "/api/profile/save", &form("1", "Mountains")).await;
    let query = stale.location.split_once('?').map(|(_, query)| query.to_owned()).unwrap();
    let page = chiara.get(&format!("/profile/edit?{query}")).await;
    for text in ["Rivers", "Mountains", "Saved meanwhile", "You typed"] {
        assert!(page.body.contains(text), "{text} in {}", page.body);
    }
    assert!(page.body.contains("name=\"version\" value=\"2\""));
    assert_eq!(chiara.post("/api/profile/save", &form("1", "Mountains")).await.status, StatusCode::CONFLICT);

    let school = chiara.get("/school").await;
    assert_eq!(school.status, StatusCode::OK);
    let changed = [("version", "1"), ("form[school][name]", "Scuola Verdi"), ("form[school][town]", "Lucca")];
    let saved = chiara.post_form("/api/school/save", &changed).await;
    assert_eq!(saved.location, "/school?done=saved", "{}", saved.body);
    assert!(chiara.get("/school").await.body.contains("Scuola Verdi"));
}
