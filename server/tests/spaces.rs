//! A space over real HTTP: pages written without scripts and by the editor, pictures, and who is kept out.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on may stop")]

mod support;

use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use domain::base::db::Statement;
use domain::base::id::{ProjectId, SpaceId};
use domain::base::language::Language;
use domain::base::time::DAY;
use domain::twinspace::{Opening, create_for_project};
use domain::vocabulary::Unit;
use support::people::{PASSWORD, school, teacher};
use support::{Answer, Client, World};

/// One red pixel.
const PICTURE: &[u8] = b"\x89\x50\x4e\x47\x0d\x0a\x1a\x0a\x00\x00\x00\x0d\x49\x48\x44\x52\x00\x00\x00\x01\x00\x00\x00\x01\x08\x02\x00\x00\x00\x90\x77\x53\xde\x00\x00\x00\x0c\x49\x44\x41\x54\x78\x9c\x63\xf8\xcf\xc0\x00\x00\x03\x01\x01\x00\xc9\xfe\x92\xef\x00\x00\x00\x00\x49\x45\x4e\x44\xae\x42\x60\x82";

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

/// Sends a picture as a form does.
async fn send_picture(client: &mut Client, path: &str, name: &str, bytes: &[u8], accept: &str, words: &str) -> Answer {
    send_form(client, path, &[("alternative", words)], (name, bytes), accept).await
}

/// Sends what was typed, and behind it a file.
async fn send_form(
    client: &mut Client,
    path: &str,
    typed: &[(&str, &str)],
    (name, bytes): (&str, &[u8]),
    accept: &str,
) -> Answer {
    let mut body = Vec::new();
    for (name, value) in typed {
        body.extend(format!("--b\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n").into_bytes());
    }
    let head = format!("--b\r\ncontent-disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\r\n");
    body.extend(head.into_bytes());
    body.extend(bytes);
    body.extend(b"\r\n--b--\r\n");
    let request = Request::post(path)
        .header(header::ACCEPT, accept)
        .header("sec-fetch-site", "same-origin")
        .header(header::CONTENT_TYPE, "multipart/form-data; boundary=b");
    client.send(request.body(Body::from(body))).await
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
async fn pictures_come_and_are_seen_by_readers_only() {
    let world = World::new().await;
    let space = space(&world).await.to_string();
    let mut anna = world.signed_in("anna", PASSWORD).await;
    let made = anna.post_form("/api/page/create", &[("space", &space), ("parent", ""), ("title", "Pictures")]).await;
    let page = page_of(&made.location);
    let upload = format!("/spaces/{space}/pictures?page={page}");
    let json = send_picture(&mut anna, &upload, "red.png", PICTURE, "application/json", "").await;
    assert_eq!(json.status, StatusCode::OK, "{}", json.body);
    let file = json.body.trim_start_matches("{\"file\":\"").trim_end_matches("\"}").to_owned();
    let address = format!("/spaces/{space}/files/{file}");
    let picture = anna.get(&address).await;
    assert_eq!((picture.status, picture.headers["content-type"].to_str().unwrap()), (StatusCode::OK, "image/png"));
    assert_eq!(picture.headers["cache-control"], "private, no-cache");
    assert_eq!(picture.headers["content-security-policy"], "default-src 'none'; sandbox");
    assert_eq!(picture.headers["x-content-type-options"], "nosniff");
    let seen = Request::get(&address).header(header::IF_NONE_MATCH, &picture.headers["etag"]);
    assert_eq!(anna.send(seen.body(Body::empty())).await.status, StatusCode::NOT_MODIFIED);

    let wrong = send_picture(&mut anna, &upload, "red.svg", b"<svg/>", "application/json", "").await;
    assert_eq!(wrong.status, StatusCode::UNSUPPORTED_MEDIA_TYPE);
    assert_eq!(wrong.body, "Files of this kind cannot be taken.");
    let large = send_picture(&mut anna, &upload, "red.png", &vec![0; 22 << 20], "application/json", "").await;
    assert_eq!(large.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert_eq!(large.body, "The file is too large: at most 20 MB.");

    let without_words = send_picture(&mut anna, &upload, "red.png", PICTURE, "text/html", " ").await;
    assert_eq!(without_words.location, format!("/spaces/{space}/pages/{page}/edit?picture=words"));
    let plain = send_picture(&mut anna, &upload, "red.png", PICTURE, "text/html", "A red dot").await;
    assert_eq!(plain.location, format!("/spaces/{space}/pages/{page}/edit"));
    assert!(anna.get(&plain.location).await.body.contains("picture]]"), "it stands in the draft");
    let saved = [
        ("space", space.as_str()),
        ("page", &page),
        ("base_version", "1"),
        ("title", "Pictures"),
        ("markdown", "[[block 1: picture]]"),
    ];
    let saved = anna.post_form("/api/page/save", &saved).await;
    let shown = anna.get(&saved.location).await.body;
    assert!(shown.contains("alt=\"A red dot\""), "{shown}");

    let mut carla = world.signed_in("carla", PASSWORD).await;
    assert_eq!(carla.get(&address).await.status, StatusCode::NOT_FOUND, "it stands on no page");
    let address = shown.split("<img src=\"").nth(1).unwrap().split('"').next().unwrap();
    assert_eq!(carla.get(address).await.status, StatusCode::OK);
    for (name, status) in [("stranger", StatusCode::NOT_FOUND)] {
        let mut outsider = world.signed_in(name, PASSWORD).await;
        assert_eq!(outsider.get(address).await.status, status);
        assert_eq!(
            send_picture(&mut outsider, &upload, "red.png", PICTURE, "application/json", "").await.status,
            status
        );
    }
    assert_eq!(world.guest().get(address).await.status, StatusCode::UNAUTHORIZED);
}

/// The form of a page as a browser without scripts sends it with its button for a picture.
async fn send_page(client: &mut Client, path: &str, typed: &[(&str, &str)], file: &[u8]) -> Answer {
    let name = if file.is_empty() { "" } else { "red.png" };
    send_form(client, path, typed, (name, file), "text/html").await
}

/// Whatever becomes of the picture, the text that was typed beside it is in the editor again.
#[tokio::test]
async fn a_picture_without_scripts_loses_no_text() {
    let world = World::new().await;
    let space = space(&world).await.to_string();
    let mut anna = world.signed_in("anna", PASSWORD).await;
    let made = anna.post_form("/api/page/create", &[("space", &space), ("parent", ""), ("title", "Pictures")]).await;
    let page = page_of(&made.location);
    let edit = format!("/spaces/{space}/pages/{page}/edit");
    let upload = format!("/spaces/{space}/pictures?page={page}");
    let typed = |text| {
        [
            ("base_version", "1"),
            ("title", "Red dots"),
            ("document", ""),
            ("markdown", text),
            ("alternative", "A red dot"),
        ]
    };

    let missing = send_page(&mut anna, &upload, &typed("No picture yet."), b"").await;
    assert!(missing.location.starts_with(&format!("{edit}?picture=missing&__kept=")), "{}", missing.location);
    let back = anna.get(&missing.location).await.body;
    for part in ["Choose a picture first.", "No picture yet.", "Red dots", "A red dot"] {
        assert!(back.contains(part), "{part} is missing in {back}");
    }
    let large = send_page(&mut anna, &upload, &typed("Too large a picture."), &vec![0; 23 << 20]).await;
    assert!(large.location.starts_with(&format!("{edit}?picture=large")), "{}", large.location);
    let draft = anna.get(&edit).await.body;
    assert!(draft.contains("Too large a picture."), "{draft}");
    let taken = send_page(&mut anna, &upload, &typed("Here it comes:"), PICTURE).await;
    assert_eq!(taken.location, edit);
    let draft = anna.get(&edit).await.body;
    assert!(draft.contains("Here it comes:") && draft.contains("picture]]"), "{draft}");

    let long = "r".repeat(121);
    let mut wrong = typed("It is no draft.");
    wrong[1].1 = &long;
    let wrong = send_page(&mut anna, &upload, &wrong, PICTURE).await;
    assert!(wrong.location.contains("__err="), "{}", wrong.location);
    let back = anna.get(path_of(&wrong.location)).await.body;
    assert!(back.contains("It is no draft.") && back.contains(&long), "{back}");

    world.store.clock.advance(100 * DAY);
    let late = send_page(&mut anna, &upload, &typed("Typed too late."), PICTURE).await;
    let mut again = world.signed_in("anna", PASSWORD).await;
    assert!(again.get(path_of(&late.location)).await.body.contains("Typed too late."), "{}", late.location);
    let guest = send_page(&mut world.guest(), &upload, &typed("Nobody's."), PICTURE).await;
    assert_eq!(guest.status, StatusCode::UNAUTHORIZED);
    let mut stranger = world.signed_in("stranger", PASSWORD).await;
    assert_eq!(send_page(&mut stranger, &upload, &typed("Hers."), PICTURE).await.status, StatusCode::NOT_FOUND);
}

/// R-TS-13: a guest neither gets a picture whose consent is missing nor reads its words; the page stays.
#[tokio::test]
async fn a_picture_without_consent_is_not_served_to_guests() {
    let world = World::new().await;
    let space = space(&world).await.to_string();
    let mut anna = world.signed_in("anna", PASSWORD).await;
    let made = anna.post_form("/api/page/create", &[("space", &space), ("parent", ""), ("title", "Pictures")]).await;
    let page = page_of(&made.location);
    let upload = format!("/spaces/{space}/pictures?page={page}");
    let json = send_picture(&mut anna, &upload, "red.png", PICTURE, "application/json", "").await.body;
    let file = json.trim_start_matches("{\"file\":\"").trim_end_matches("\"}").to_owned();
    let attributes = serde_json::json!({ "file": file, "alt": "Tom by the river", "caption": "" });
    let document =
        serde_json::json!({ "type": "doc", "content": [{ "type": "image", "attrs": attributes }] }).to_string();
    let saved =
        [("space", &*space), ("page", &*page), ("base_version", "1"), ("title", "Pictures"), ("document", &*document)];
    anna.post_form("/api/page/save", &saved).await;

    let offered = format!("{page}:2");
    let mut choice = vec![("space", &*space), ("pages[]", &*page), ("offered[]", &*offered)];
    choice.extend(["pictures", "copyright", "personal-data"].map(|item| ("confirmed[]", item)));
    let published = anna.post_form("/api/publish/save", &choice).await;
    assert_eq!(published.location, format!("/spaces/{space}/publish?saved=1"));
    let chosen = anna.get(&published.location).await.body;
    let slug = chosen.split("/en/spaces/").nth(1).unwrap().split(['"', '<']).next().unwrap().to_owned();
    let (outside, picture) = (format!("/en/spaces/{slug}/{page}"), format!("/en/spaces/{slug}/files/{file}"));
    let about = [("space", &*space), ("file", &*file)];
    let consent = [choice, vec![("consented[]", &*file)]].concat();
    for (path, fields, served) in [
        ("/api/publish/mark_picture", [&about[..], &[("contains_pupils", "true")]].concat(), false),
        ("/api/publish/save", consent, true),
        ("/api/publish/withdraw_consent", about.to_vec(), false),
    ] {
        anna.post_form(path, &fields).await;
        let mut guest = world.guest();
        let read = guest.get(&outside).await;
        assert_eq!(read.status, StatusCode::OK, "{path}");
        assert_eq!(read.body.contains("Tom by the river"), served, "{path}");
        assert_eq!(read.body.contains("A picture is not shown here."), !served, "{path}");
        let expected = if served { StatusCode::OK } else { StatusCode::NOT_FOUND };
        assert_eq!(guest.get(&picture).await.status, expected, "{path}");
        let chosen = anna.get(&format!("/spaces/{space}/publish")).await.body;
        assert_eq!(chosen.contains("confirmed by anna Rossi"), served, "{path}");
    }
}

/// A picture that the browser has already is not read again, for whom may see it; everybody else finds nothing, whatever
/// her browser has.
#[tokio::test]
async fn a_picture_that_the_browser_has_is_not_read_again() {
    let world = World::new().await;
    let space = space(&world).await.to_string();
    let mut anna = world.signed_in("anna", PASSWORD).await;
    let mut carla = world.signed_in("carla", PASSWORD).await;
    let upload = format!("/spaces/{space}/pictures");
    let json = send_picture(&mut anna, &upload, "red.png", PICTURE, "application/json", "").await;
    let file = json.body.trim_start_matches("{\"file\":\"").trim_end_matches("\"}").to_owned();
    let address = format!("/spaces/{space}/files/{file}");
    let tag = anna.get(&address).await.headers["etag"].clone();
    for key in world.store.files.keys().await.unwrap() {
        world.store.files.remove(&key).await.unwrap();
    }
    let again = || Request::get(&address).header(header::IF_NONE_MATCH, &tag).body(Body::empty());
    assert_eq!(anna.send(again()).await.status, StatusCode::NOT_MODIFIED);
    assert_eq!(carla.send(again()).await.status, StatusCode::NOT_FOUND, "it stands on no page that she reads");
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

    let pasted = [("space", space.as_str()), ("list", "Zefirino, L"), ("class", "2A"), ("language", "it")];
    let list = anna.post_form("/api/pupil/paste", &pasted).await.location;
    let list = list.split("list=").nth(1).expect("the list waits").to_owned();
    let made = [("space", space.as_str()), ("list", list.as_str()), ("authorised", "1")];
    let slips = world.on_another_node(&anna).post_form("/api/pupil/create", &made).await.location;
    assert!(!world.on_another_node(&beata).get(&slips).await.body.contains("Zefirino"));
    assert!(world.on_another_node(&anna).get(&slips).await.body.contains("Zefirino L."));
    assert!(!anna.get(&slips).await.body.contains("Zefirino"), "one look");
}
