//! A space over real HTTP: pages written without scripts and by the editor, `pictures`, and who is kept out.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on may stop")]

#[path = "spaces/pictures.rs"]
mod pictures;
#[path = "spaces/pupils.rs"]
mod pupils;
mod support;

use axum::http::StatusCode;
use domain::base::db::Statement;
use domain::base::id::{ProjectId, SpaceId};
use domain::base::language::Language;
use domain::twinspace::{Opening, create_for_project};
use domain::vocabulary::Unit;
use support::World;
use support::people::{PASSWORD, school, teacher};

/// A space of two founders and a member who is none of them.
async fn space(world: &World) -> SpaceId {
    let (verdi, gimnazjum) =
        (school(world, Unit::Italy, "Verdi").await, school(world, Unit::Poland, "Gimnazjum").await);
    let founders = [
        (teacher(world, "anna", Unit::Italy, verdi).await, verdi),
        (teacher(world, "beata", Unit::Poland, gimnazjum).await, gimnazjum),
    ];
    let carla = teacher(world, "carla", Unit::Italy, verdi).await;
    teacher(world, "stranger", Unit::Italy, verdi).await;
    let project: ProjectId = world.store.new_id();
    let mut tx = world.store.begin().await.unwrap();
    Statement::new(
        "insert into project (id, request, state, since, author, title, created_at)
         values ($1, 'r', 'active', 0, $2, 'Letters', 0)",
    )
    .bind(project)
    .bind(founders[0].0)
    .execute(&mut tx)
    .await
    .unwrap();
    let opening =
        Opening { project, title: "Letters", description: "Streets.", language: Language::En, founders: &founders };
    let space = create_for_project(&world.store, &mut tx, &opening).await.unwrap();
    Statement::new(
        "insert into space_member (id, space, account, role, school, state, since) values (1, $1, $2, 'member', $3, 'accepted', 0)",
    )
    .bind(space)
    .bind(carla)
    .bind(verdi)
    .execute(&mut tx)
    .await
    .unwrap();
    tx.commit().await.unwrap();
    space
}

/// An address without its host.
fn path_of(location: &str) -> &str {
    location.find("/spaces/").map_or(location, |at| &location[at..])
}

fn page_of(location: &str) -> String {
    location.split("/pages/").nth(1).unwrap_or_default().split(['/', '?']).next().unwrap_or_default().to_owned()
}

#[tokio::test]
async fn a_page_is_written_without_scripts() {
    let world = World::new().await;
    let space = space(&world).await.to_string();
    let mut anna = world.signed_in("anna", PASSWORD).await;
    let mut beata = world.signed_in("beata", PASSWORD).await;
    let home = anna.get(&format!("/spaces/{space}")).await;
    assert_eq!(home.status, StatusCode::OK);
    for part in ["Letters", "Welcome", "2 schools", "New page", "Publish"] {
        assert!(home.body.contains(part), "{part} is missing in {}", home.body);
    }
    assert!(anna.get("/spaces").await.body.contains(&format!("/spaces/{space}\"")));
    let made = anna.post_form("/api/page/create", &[("space", &space), ("parent", ""), ("title", "Our streets")]).await;
    let page = page_of(&made.location);
    let edit_path = format!("/spaces/{space}/pages/{page}/edit");
    assert_eq!(made.location, edit_path);
    let editor = anna.get(&edit_path).await;
    assert!(editor.body.contains("name=\"markdown\"") && editor.body.contains("enctype=\"multipart/form-data\""));

    let names = [("space", space.as_str()), ("page", page.as_str())];
    let save = |base: &'static str, text: &'static str| {
        [names[0], names[1], ("base_version", base), ("title", "Our streets"), ("markdown", text)]
    };
    let saved = anna.post_form("/api/page/save", &save("1", "## Lucca\n\nThe walls.")).await;
    assert_eq!(saved.location, format!("/spaces/{space}/pages/{page}"));
    let read = beata.get(&saved.location).await;
    assert!(read.body.contains("<h2>Lucca</h2><p>The walls.</p>") && read.body.contains("anna Rossi"), "{}", read.body);

    let stale = beata.post_form("/api/page/save", &save("1", "Toruń and its bridges.")).await;
    assert_eq!(stale.location, edit_path, "both texts are shown");
    let both = beata.get(&edit_path).await;
    assert!(both.body.contains("Toruń and its bridges.") && both.body.contains("The walls."), "{}", both.body);
    assert!(both.body.contains("Somebody else has saved this page meanwhile"));
    let again = beata.post_form("/api/page/save", &save("2", "The walls, and Toruń.")).await;
    assert_eq!(again.location, format!("/spaces/{space}/pages/{page}"));

    let versions = anna.get(&format!("/spaces/{space}/pages/{page}/versions?version=2")).await;
    assert!(
        versions.body.contains("The walls.") && versions.body.contains("Bring this version back"),
        "{}",
        versions.body
    );
    let back = anna.post_form("/api/page/restore", &[names[0], names[1], ("number", "2")]).await;
    assert!(anna.get(&back.location).await.body.contains("<h2>Lucca</h2>"));

    let removed = anna.post_form("/api/page/delete", &names).await;
    let list = anna.get(&removed.location).await;
    assert!(list.body.contains("The page is removed.") && list.body.contains("/api/page/undelete"), "{}", list.body);
    assert_eq!(anna.get(&edit_path).await.status, StatusCode::NOT_FOUND);
    let undone = anna.post_form("/api/page/undelete", &names).await;
    assert_eq!(anna.get(&undone.location).await.status, StatusCode::OK);
}

/// The versions of a page come thirty at a time, and a version that is opened stays beside its place in the list.
#[tokio::test]
async fn versions_are_leafed_through() {
    let world = World::new().await;
    let space = space(&world).await.to_string();
    let mut anna = world.signed_in("anna", PASSWORD).await;
    let made = anna.post_form("/api/page/create", &[("space", &space), ("parent", ""), ("title", "Diary")]).await;
    let page = page_of(&made.location);
    for base in 1..32 {
        let (base, text) = (base.to_string(), format!("Day {base}"));
        let names = [("space", space.as_str()), ("page", &page)];
        let saved = [names[0], names[1], ("base_version", &base), ("title", "Diary"), ("markdown", &text)];
        anna.post_form("/api/page/save", &saved).await;
    }
    let versions = format!("/spaces/{space}/pages/{page}/versions");
    let first = anna.get(&versions).await.body;
    assert!(first.contains("Version 32") && first.contains("Version 3<") && !first.contains("Version 2<"), "{first}");
    assert!(first.contains("1–30 of 32") && first.contains(&format!("{versions}?page=2")), "{first}");
    let last = anna.get(&format!("{versions}?page=2")).await.body;
    assert!(last.contains("Version 2<") && last.contains("Version 1<") && !last.contains("Version 3<"), "{last}");
    let open = anna.get(&format!("{versions}?version=2&page=2")).await.body;
    assert!(open.contains("Day 1") && open.contains("Version 1<"), "{open}");
}

#[tokio::test]
async fn rights_are_set_and_hold() {
    let world = World::new().await;
    let space = space(&world).await.to_string();
    let mut anna = world.signed_in("anna", PASSWORD).await;
    let mut carla = world.signed_in("carla", PASSWORD).await;
    let made =
        anna.post_form("/api/page/create", &[("space", &space), ("parent", ""), ("title", "Secret garden")]).await;
    let page = page_of(&made.location);
    let path = format!("/spaces/{space}/pages/{page}");
    let names = [("space", space.as_str()), ("page", page.as_str())];
    assert!(carla.get(&path).await.body.contains("Secret garden"));
    assert_eq!(carla.get(&format!("{path}/edit")).await.status, StatusCode::FORBIDDEN);
    assert_eq!(carla.get(&format!("{path}/rights")).await.status, StatusCode::FORBIDDEN);
    let rights = anna.get(&format!("{path}/rights")).await;
    assert!(rights.body.contains("carla Rossi (Teacher)"), "{}", rights.body);
    let nobody = anna.post_form("/api/page/set_rights", &names).await;
    assert_eq!(nobody.location, path);
    let hidden = carla.get(&path).await;
    assert_eq!(hidden.status, StatusCode::NOT_FOUND);
    for place in [format!("/spaces/{space}"), format!("/spaces/{space}/pages"), path.clone()] {
        assert!(!carla.get(&place).await.body.contains("Secret garden"), "{place}");
    }
    let open = anna.post_form("/api/page/set_preset", &[names[0], names[1], ("preset", "teachers_only")]).await;
    assert_eq!(open.location, format!("{path}/rights?done=1"));
    assert!(carla.get(&path).await.body.contains("Only teachers read this page"));
    let edits = [names[0], names[1], ("read[]", "role-everyone"), ("edit[]", "role-member")];
    anna.post_form("/api/page/set_rights", &edits).await;
    assert_eq!(carla.get(&format!("{path}/edit")).await.status, StatusCode::OK);
    assert!(carla.get(&path).await.statements <= 12, "{}", carla.get(&path).await.statements);
}

#[tokio::test]
async fn strangers_and_guests_find_nothing() {
    let world = World::new().await;
    let space = space(&world).await.to_string();
    let mut stranger = world.signed_in("stranger", PASSWORD).await;
    for path in ["", "/pages", "/pages/new", "/pages/1", "/pages/1/edit", "/pages/1/versions", "/pages/1/rights"] {
        let answer = stranger.get(&format!("/spaces/{space}{path}")).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
        assert!(!answer.body.contains("Letters"), "{path}");
        let guest = world.guest().get(&format!("/spaces/{space}{path}")).await;
        assert!(guest.status.is_redirection() || guest.status == StatusCode::UNAUTHORIZED, "{path}: {}", guest.status);
        assert!(!guest.body.contains("Letters"), "{path}");
    }
    let fields = [
        ("space", space.as_str()),
        ("page", "1"),
        ("title", "x"),
        ("parent", ""),
        ("number", "1"),
        ("base_version", "1"),
        ("document", "{}"),
        ("way", "up"),
        ("preset", "everyone"),
    ];
    for function in [
        "twinspace/head",
        "twinspace/home",
        "page/list",
        "page/read",
        "page/create",
        "page/edit",
        "page/writers",
        "page/begin_writing",
        "page/end_writing",
        "page/keep",
        "page/save",
        "page/drop_draft",
        "page/move",
        "page/delete",
        "page/undelete",
        "page/versions",
        "page/version",
        "page/restore",
        "page/rights",
        "page/set_rights",
        "page/set_preset",
    ] {
        let answer = stranger.post(&format!("/api/{function}"), &fields).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{function}: {}", answer.body);
        let guest = world.guest().post(&format!("/api/{function}"), &fields).await;
        assert_eq!(guest.status, StatusCode::UNAUTHORIZED, "{function}: {}", guest.body);
    }
}

/// Whichever server makes the next page: what was typed into a form that came back, and slips for their one look, are
/// there, for whoever made them.
#[tokio::test]
async fn what_waits_for_the_next_page_waits_for_every_node() {
    let world = World::new().await;
    let space = space(&world).await.to_string();
    let mut anna = world.signed_in("anna", PASSWORD).await;
    let beata = world.signed_in("beata", PASSWORD).await;
    let to = Statement::new("select id from account where username = 'beata'").number(&world.store.db).await.unwrap();
    let to = to.to_string();
    let fields = [("to", to.as_str()), ("subject", ""), ("body", "Shall we write about bridges?"), ("request", "r1")];
    let back = anna.post_form_from("/mailbox/new", "/api/mailbox/start", &fields).await.location;
    let key = back.split("__kept=").nth(1).expect("the form is kept").to_owned();
    let page = format!("/mailbox/new?to={to}&__kept={key}");
    assert!(world.on_another_node(&anna).get(&page).await.body.contains("Shall we write about bridges?"));
    let others = world.on_another_node(&beata).get(&format!("/mailbox/new?to={to}&__kept={key}")).await.body;
    assert!(!others.contains("bridges"), "it is hers alone");

    let long = "A bridge a day. ".repeat(8000);
    let fields = [("to", to.as_str()), ("subject", "Bridges"), ("body", long.as_str()), ("request", "r2")];
    let back = anna.post_form_from("/mailbox/new", "/api/mailbox/start", &fields).await.location;
    let key = back.split("__kept=").nth(1).expect("however long it is").to_owned();
    let page = anna.get(&format!("/mailbox/new?to={to}&__kept={key}")).await.body;
    assert!(page.contains(long.trim_end()), "no word of a text that was too long is lost");

    let pasted = [("space", space.as_str()), ("list", "Zefirino, L"), ("class", "2A"), ("language", "it")];
    let list = anna.post_form("/api/pupil/paste", &pasted).await.location;
    let list = list.split("list=").nth(1).expect("the list waits").to_owned();
    let made = [("space", space.as_str()), ("list", list.as_str()), ("authorised", "1")];
    let slips = world.on_another_node(&anna).post_form("/api/pupil/create", &made).await.location;
    assert!(!world.on_another_node(&beata).get(&slips).await.body.contains("Zefirino"));
    assert!(world.on_another_node(&anna).get(&slips).await.body.contains("Zefirino L."));
    assert!(!anna.get(&slips).await.body.contains("Zefirino"), "one look");
}
