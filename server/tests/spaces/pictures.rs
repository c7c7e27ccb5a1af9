//! Pictures of a space over real HTTP: sent by the editor and without scripts, seen by whom, and with whose consent.

use super::support::people::PASSWORD;
use super::support::{Answer, Client, World};
use super::{page_of, path_of, space};
use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use domain::base::scanner::Scanner;
use domain::base::scanner::test::{VIRUS, scanner};
use domain::base::time::DAY;
use std::sync::Arc;

/// One red pixel.
const PICTURE: &[u8] = b"\x89\x50\x4e\x47\x0d\x0a\x1a\x0a\x00\x00\x00\x0d\x49\x48\x44\x52\x00\x00\x00\x01\x00\x00\x00\x01\x08\x02\x00\x00\x00\x90\x77\x53\xde\x00\x00\x00\x0c\x49\x44\x41\x54\x78\x9c\x63\xf8\xcf\xc0\x00\x00\x03\x01\x01\x00\xc9\xfe\x92\xef\x00\x00\x00\x00\x49\x45\x4e\x44\xae\x42\x60\x82";

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
    assert_eq!(wrong.headers["x-refused"], "kind");
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

/// What the operator's scanner does not let through is not kept, and the editor says why.
#[tokio::test]
async fn a_picture_with_a_virus_is_not_taken() {
    // What stands behind the end of a picture is no part of it, and passes by the scanner all the same.
    let infected = [PICTURE, VIRUS].concat();
    let nobody: Scanner = "unix:///nobody/listens".parse().unwrap();
    for (scanner, bytes, status, problem, words) in [
        (scanner().await.unwrap(), &*infected, StatusCode::UNPROCESSABLE_ENTITY, "virus", "A virus was found"),
        (nobody, PICTURE, StatusCode::SERVICE_UNAVAILABLE, "not-scanned", "cannot be checked for viruses"),
    ] {
        let mut store = domain::base::store::test::sqlite().await;
        Arc::get_mut(&mut store.store).unwrap().scanner = scanner;
        let world = World::on(store);
        let space = space(&world).await.to_string();
        let mut anna = world.signed_in("anna", PASSWORD).await;
        let made =
            anna.post_form("/api/page/create", &[("space", &space), ("parent", ""), ("title", "Pictures")]).await;
        let upload = format!("/spaces/{space}/pictures?page={}", page_of(&made.location));
        let json = send_picture(&mut anna, &upload, "red.png", bytes, "application/json", "").await;
        assert_eq!((json.status, json.headers["x-refused"].to_str().unwrap()), (status, problem));
        assert!(json.body.contains(words), "{}", json.body);
        let plain = send_picture(&mut anna, &upload, "red.png", bytes, "text/html", "A red dot").await;
        assert!(plain.location.contains(&format!("/edit?picture={problem}")), "{}", plain.location);
        let back = anna.get(&plain.location).await.body;
        assert!(back.contains(words) && back.contains("A red dot"), "{back}");
        assert_eq!(world.store.files.keys().await, Ok(vec![]));
    }
}

/// With a scanner that finds nothing everything is as without one.
#[tokio::test]
async fn a_picture_without_a_virus_is_taken() {
    let mut store = domain::base::store::test::sqlite().await;
    Arc::get_mut(&mut store.store).unwrap().scanner = scanner().await.unwrap();
    let world = World::on(store);
    let upload = format!("/spaces/{}/pictures", space(&world).await);
    let mut anna = world.signed_in("anna", PASSWORD).await;
    let json = send_picture(&mut anna, &upload, "red.png", PICTURE, "application/json", "").await;
    assert_eq!(json.status, StatusCode::OK, "{}", json.body);
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
