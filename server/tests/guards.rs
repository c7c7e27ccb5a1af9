//! What guards every request: other sites, content types, malformed forms, uploads, and what the log tells.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on may stop")]

mod support;

use axum::body::Body;
use axum::http::{Method, Request, StatusCode, header};
use std::io::Write;
use std::sync::{Arc, Mutex};
use support::matrix::{Ask, matrix};
use support::worlds::{PASSWORD, PICTURE, Worlds};
use support::{Answer, Client, World};

/// Everything that takes a POST.
fn posts() -> Vec<String> {
    let functions = server_fn::axum::server_fn_paths().map(|(path, _)| path.to_owned());
    let routes = matrix().into_iter().filter_map(|row| match row.ask {
        Ask::Post(at) => Some(at),
        _ => None,
    });
    functions.chain(routes).collect()
}

/// What a browser says of where a request comes from, and whether it is let through.
const CAME_FROM: [(&[(&str, &str)], bool); 9] = [
    (&[("sec-fetch-site", "cross-site"), ("origin", "https://evil.example")], false),
    (&[("sec-fetch-site", "cross-site")], false),
    (&[("sec-fetch-site", "same-site"), ("origin", "http://other.localhost:3000")], false),
    (&[("origin", "https://evil.example")], false),
    (&[("origin", "null")], false),
    (&[("origin", "http://127.0.0.1:3000.evil.example")], false),
    (&[("sec-fetch-site", "same-origin"), ("origin", "http://127.0.0.1:3000")], true),
    (&[("sec-fetch-site", "none")], true),
    (&[("origin", "http://127.0.0.1:3000")], true),
];

#[tokio::test]
async fn no_other_site_posts_anything() {
    let worlds = Worlds::new().await;
    let world = worlds.open().await;
    for path in posts() {
        let path = support::worlds::fill(&path, &worlds.own);
        for (headers, let_in) in CAME_FROM {
            let mut request = Request::post(&path)
                .header(header::HOST, "127.0.0.1:3000")
                .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
            for (name, value) in headers {
                request = request.header(*name, *value);
            }
            // A guest's, so that what is let through does nothing.
            let answer = world.guest().send(request.body(Body::from("malformed"))).await;
            let refused = answer.status == StatusCode::FORBIDDEN && answer.headers.get("x-statements").is_none();
            assert_eq!(refused, !let_in, "{path} {headers:?}: {}", answer.status);
        }
    }
}

#[tokio::test]
async fn a_stream_is_opened_by_our_own_pages_only() {
    let worlds = Worlds::new().await;
    let world = worlds.open().await;
    for (origin, status) in [
        (None, StatusCode::OK),
        (Some("http://127.0.0.1:3000"), StatusCode::OK),
        (Some("https://evil.example"), StatusCode::FORBIDDEN),
        (Some("null"), StatusCode::FORBIDDEN),
    ] {
        let mut request = Request::get("/live");
        if let Some(origin) = origin {
            request = request.header(header::ORIGIN, origin);
        }
        let answer = worlds.client(&world, "founder").begin(request.body(Body::empty())).await;
        assert_eq!(answer.status, status, "{origin:?}");
    }
}

#[tokio::test]
async fn every_server_function_takes_forms_by_post_and_nothing_else() {
    let worlds = Worlds::new().await;
    let world = worlds.open().await;
    let mut founder = worlds.client(&world, "founder");
    for (path, _) in server_fn::axum::server_fn_paths() {
        for kind in ["application/json", "text/plain", "multipart/form-data; boundary=x", "application/cbor", ""] {
            let request =
                Request::post(path).header("sec-fetch-site", "same-origin").header(header::CONTENT_TYPE, kind);
            let answer = founder.send(request.body(Body::from("{}"))).await;
            assert_eq!(answer.status, StatusCode::UNSUPPORTED_MEDIA_TYPE, "{path} {kind}");
        }
        for method in [Method::GET, Method::PUT, Method::DELETE, Method::PATCH] {
            let request = Request::builder().method(&method).uri(path).header("sec-fetch-site", "same-origin");
            let status = founder.send(request.body(Body::empty())).await.status;
            let refused = status.is_client_error();
            assert!(refused, "{method} {path}: {status}");
        }
    }
}

/// Malformed forms are the caller's fault: never a fault of ours.
#[tokio::test]
async fn malformed_forms_are_no_fault_of_ours() {
    let worlds = Worlds::new().await;
    let world = worlds.open().await;
    for (path, _) in server_fn::axum::server_fn_paths() {
        for body in ["", "%", "a=%ff%fe", "space=-1&page=99999999999999999999", "form[[a]]=1&form[a][b]=2&form=3", "\0"]
        {
            for role in ["guest", "founder", "pupil"] {
                let request = Request::post(path)
                    .header("sec-fetch-site", "same-origin")
                    .header(header::ACCEPT, "application/json")
                    .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
                let status = worlds.client(&world, role).send(request.body(Body::from(body))).await.status;
                assert!(!status.is_server_error(), "{path} {body:?} {role}: {status}");
            }
        }
    }
}

#[tokio::test]
async fn a_form_has_its_limit() {
    let world = World::new().await;
    let body = format!("name={}&password=x", "a".repeat(3 << 20));
    for accept in ["application/json", "text/html"] {
        let request = Request::post("/api/account/sign_in")
            .header("sec-fetch-site", "same-origin")
            .header(header::ACCEPT, accept)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        let status = world.guest().send(request.body(Body::from(body.clone()))).await.status;
        assert!(status.is_client_error(), "{accept}: {status}");
    }
}

/// A PNG whose header claims so many pixels.
fn bomb(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = PICTURE.to_vec();
    bytes[16..20].copy_from_slice(&width.to_be_bytes());
    bytes[20..24].copy_from_slice(&height.to_be_bytes());
    let sum = bytes[12..29].iter().fold(!0_u32, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| if sum & 1 == 1 { (sum >> 1) ^ 0xEDB8_8320 } else { sum >> 1 })
    });
    bytes[29..33].copy_from_slice(&(!sum).to_be_bytes());
    bytes
}

async fn uploads(client: &mut Client, path: &str, name: &str, bytes: &[u8]) -> Answer {
    let head = format!("--b\r\ncontent-disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\r\n");
    let body = [head.as_bytes(), bytes, b"\r\n--b--\r\n"].concat();
    let request = Request::post(path)
        .header(header::ACCEPT, "application/json")
        .header("sec-fetch-site", "same-origin")
        .header(header::CONTENT_TYPE, "multipart/form-data; boundary=b");
    client.send(request.body(Body::from(body))).await
}

/// Files that are not what they say, or more than they say: refused, or stripped of what is no picture.
#[tokio::test]
async fn uploads_are_pictures_and_nothing_else() {
    let worlds = Worlds::new().await;
    let world = worlds.open().await;
    let mut founder = worlds.client(&world, "founder");
    let path = format!("/spaces/{}/pictures?page={}", worlds.own["space"], worlds.own["page"]);
    let tail = b"<script>alert(1)</script>PK\x03\x04";
    let polyglot = [PICTURE, tail].concat();
    let kind = StatusCode::UNSUPPORTED_MEDIA_TYPE;
    let large = StatusCode::PAYLOAD_TOO_LARGE;
    let corpus: [(&str, Vec<u8>, StatusCode); 14] = [
        ("a.png", PICTURE.to_vec(), StatusCode::OK),
        ("a.png", polyglot.clone(), StatusCode::OK),
        ("../../../etc/cron.d/a.png", PICTURE.to_vec(), StatusCode::OK),
        ("a.jpg", PICTURE.to_vec(), kind),
        ("a.png.html", PICTURE.to_vec(), kind),
        ("a.svg", b"<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"x()\"/>".to_vec(), kind),
        ("a.png", b"<svg xmlns=\"http://www.w3.org/2000/svg\"/>".to_vec(), kind),
        ("a.gif", b"GIF89a/*<script>x()</script>*/".to_vec(), large),
        ("a.png", b"PK\x03\x04 a zip".to_vec(), kind),
        ("a.pdf", b"%PDF-1.7".to_vec(), kind),
        ("a.png", PICTURE[..40].to_vec(), kind),
        ("a.png", bomb(100_000, 100_000), large),
        ("a.png", bomb(40_000, 1_001), large),
        ("a.png", vec![0; 21 << 20], large),
    ];
    for (name, bytes, status) in corpus {
        let answer = uploads(&mut founder, &path, name, &bytes).await;
        assert_eq!(answer.status, status, "{name} {}: {}", bytes.len(), answer.body);
        if status == StatusCode::OK {
            let file = answer.body.trim_start_matches("{\"file\":\"").trim_end_matches("\"}");
            let kept = founder.get(&format!("/spaces/{}/files/{file}?size=whole", worlds.own["space"])).await;
            assert!(kept.status == StatusCode::OK && !kept.body.contains("<script>"), "{name}: the tail is gone");
            let named = kept.headers.get(header::CONTENT_DISPOSITION).unwrap().to_str().unwrap();
            assert_eq!(named, format!("inline; filename=\"picture-{file}.png\""), "a name of ours");
        }
    }
    let mut escaped = std::fs::read_dir(world.store.folder.parent().unwrap()).unwrap();
    assert!(!escaped.any(|entry| entry.unwrap().file_name() == "etc"));
}

/// What the log says, kept.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// What nobody expected stands in the log, under the number that the reader is shown.
#[tokio::test]
async fn an_unexpected_error_is_logged_under_the_number_that_is_shown() {
    let log = Log::default();
    let writer = log.clone();
    let subscriber = server::log::log("human", "info", move || writer.clone());
    let _while_it_runs = tracing::subscriber::set_default(subscriber);
    let worlds = Worlds::new().await;
    let world = worlds.open().await;
    let writer = world.store.db.sqlite_writer().unwrap();
    sqlx::raw_sql("drop table new_address").execute(writer).await.unwrap();
    let mut founder = worlds.client(&world, "founder");
    let answer = founder.post("/api/account/own", &[]).await;
    assert_eq!(answer.status, StatusCode::INTERNAL_SERVER_ERROR, "{}", answer.body);
    let shown = |text: &str, before: &str| {
        let number: String = text.split_once(before).unwrap().1.chars().take_while(char::is_ascii_hexdigit).collect();
        assert_eq!(number.len(), 8, "{text}");
        number
    };
    let called = shown(&answer.body, "\"trace\":\"");
    let page = founder.get("/account").await.body;
    let read = shown(&page, "give this number: ");
    let text = String::from_utf8_lossy(&log.0.lock().unwrap()).into_owned();
    for number in [called, read] {
        let entry = text.lines().find(|line| line.contains(&format!("trace=\"{number}\""))).unwrap();
        assert!(entry.contains("ERROR") && entry.contains("new_address"), "{entry}");
    }
}

/// Everything that changes something is done with the log at its most talkative: no password, token, address or text of
/// anybody stands in it.
#[tokio::test]
async fn the_log_knows_no_secret() {
    let log = Log::default();
    let writer = log.clone();
    let subscriber = tracing_subscriber::fmt()
        // Statements are logged without their values.
        .with_env_filter(tracing_subscriber::EnvFilter::new("debug,sqlx=info"))
        .with_writer(move || writer.clone())
        .finish();
    let _installed = tracing::subscriber::set_global_default(subscriber);
    let worlds = Worlds::new().await;
    for row in matrix().iter().filter(|row| row.name != "route /live") {
        for role in ["guest", "founder", "pupil", "officer"] {
            if row.writes && row.answers.get(role) == Some(&200) {
                let world = worlds.open().await;
                row.ask.send(&mut worlds.client(&world, role), &worlds.own).await;
            }
        }
    }
    let world = worlds.open().await;
    let mistyped = [("name", "founder.own"), ("password", "a mistyped pass phrase")];
    world.guest().post("/api/account/sign_in", &mistyped).await;
    for address in ["/en/new-password?token=", "/en/register/confirm?token="] {
        world.guest().get(&format!("{address}{}", worlds.own["password_token"])).await;
    }
    worlds.client(&world, "founder").get("/office/units").await;
    let text = String::from_utf8_lossy(&log.0.lock().unwrap()).into_owned();
    for kept in ["request", "a session begins", "a sign-in failed", "refused"] {
        assert!(text.contains(kept), "{kept}");
    }
    for secret in [
        PASSWORD,
        "another good password",
        "mistyped pass",
        "mail.example",
        "unit.example",
        "rivers",
        "Rivers",
        "JBSWY3DPEHPK3PXP",
        &worlds.own["password_token"],
        &worlds.own["confirm_token"],
        &worlds.own["pupil_words"],
        "session=",
    ] {
        let found = text.find(secret).map(|at| text[..at + secret.len()].lines().last().unwrap_or("").to_owned());
        assert_eq!(found, None, "{secret}");
    }
}
