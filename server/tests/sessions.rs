//! Signing in and out over real HTTP, sessions and their cookies, and what every answer carries.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on may stop")]

mod support;

use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use domain::account::{NewStaff, create_staff, set_password};
use domain::base::db::Statement;
use domain::base::language::Language;
use domain::base::mail::{Purpose, make_token};
use domain::base::secret::hash_hex;
use domain::base::store::test::sqlite;
use domain::base::time::{DAY, MINUTE};
use domain::base::viewer::Grant;
use domain::vocabulary::Unit;
use futures::StreamExt;
use support::matrix::matrix;
use support::worlds::{PASSWORD, Worlds, fill};
use support::{Answer, Client, World};

async fn with_officer(world: &World) {
    let staff = NewStaff {
        first_name: "Olga".into(),
        last_name: "Officer".into(),
        email: "olga@example.org".into(),
        username: "olga".into(),
        language: Language::En,
        unit: Unit::Poland,
        grants: vec![Grant::Officer(Unit::Poland)],
    };
    let mut tx = world.store.begin().await.unwrap();
    let account = create_staff(&world.store, &mut tx, None, &staff).await.unwrap();
    tx.commit().await.unwrap();
    let token = make_token(&world.store, account, Purpose::Password, DAY).await.unwrap();
    set_password(&world.store, &token, "a good long password").await.unwrap();
}

#[tokio::test]
async fn a_known_and_an_unknown_name_answer_alike() {
    let world = World::configured(sqlite().await, &[("show_statements", "false")]);
    with_officer(&world).await;
    let mut guest = world.guest();
    for (path, field) in [("/api/account/sign_in", "name"), ("/api/account/request_password", "name")] {
        let mut ask = async |name| guest.post(path, &[(field, name), ("password", "not this one")]).await;
        let (known, unknown) = (ask("olga").await, ask("nobody").await);
        assert_eq!((known.status, &known.body), (unknown.status, &unknown.body), "{path}");
        assert_eq!(known.headers, unknown.headers, "{path}");
    }
}

#[tokio::test]
async fn after_signing_out_the_cookie_opens_nothing() {
    let world = World::new().await;
    with_officer(&world).await;
    let mut olga = world.signed_in("olga", "a good long password").await;
    let stolen = olga.clone();
    assert!(olga.post("/api/account/me", &[]).await.body.contains("Olga Officer"));
    olga.post("/api/account/leave", &[]).await;
    assert!(!stolen.clone().post("/api/account/me", &[]).await.body.contains("Olga Officer"));
}

/// A link of a mail leads where it means to, with all that its address holds, also through sign-in and second factor.
#[tokio::test]
async fn who_signs_in_comes_to_the_page_she_wanted() {
    let world = World::new().await;
    with_officer(&world).await;
    let wanted = "/unit/registrations?unit=PL&words=%26%2B%C5%82&person=12";
    let sent = world.guest().get(wanted).await.location;
    assert!(sent.starts_with("/en/sign-in?next=/unit/registrations"), "{sent}");
    let field = |page: &str| {
        let value = page.split("name=\"next\" value=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap();
        value.replace("&amp;", "&")
    };
    let next = field(&world.guest().get(&sent).await.body);
    assert_eq!(next, wanted);
    let mut olga = world.guest();
    let password = ("password", "a good long password");
    let signed_in = olga.post_form("/api/account/sign_in", &[("name", "olga"), password, ("next", &next)]).await;
    assert_eq!(signed_in.location, wanted);
    let asked = olga.get(wanted).await.location;
    assert!(asked.starts_with("/second-factor?next=/unit/registrations"), "{asked}");
    assert_eq!(field(&olga.get(&asked).await.body), wanted, "she sets it up first");

    let (account,): (i64,) = Statement::new("select id from account").one(&world.store.db).await.unwrap();
    let mut tx = world.store.begin().await.unwrap();
    let secret = "update account set totp_secret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP' where id = $1";
    Statement::new(secret).bind(account).execute(&mut tx).await.unwrap();
    let hash = hash_hex(format!("{account}:abcdef").as_bytes());
    let code = Statement::new("insert into recovery_code (account, hash) values ($1, $2)");
    code.bind(account).bind(hash).execute(&mut tx).await.unwrap();
    tx.commit().await.unwrap();
    let asked = olga.get(wanted).await.location;
    let next = field(&olga.get(&asked).await.body);
    let passed = olga.post_form("/api/account/pass_second_factor", &[("code", "abc-def"), ("next", &next)]).await;
    assert_eq!(passed.location, wanted);
    let foreign = [("name", "olga"), password, ("next", "//evil.example")];
    assert_eq!(olga.post_form("/api/account/sign_in", &foreign).await.location, "/desktop");
}

/// Who is asked to sign in again is asked in her language, not in that of the browser at hand.
#[tokio::test]
async fn after_a_session_has_ended_the_sign_in_page_is_in_her_language() {
    let world = World::new().await;
    with_officer(&world).await;
    let mut olga = world.past_second_factor("olga", "a good long password").await;
    let mut tx = world.store.begin().await.unwrap();
    Statement::new("update account set language = 'pl'").execute(&mut tx).await.unwrap();
    Statement::new("update session set ends_at = 1").execute(&mut tx).await.unwrap();
    tx.commit().await.unwrap();
    let sent = olga.get("/unit/registrations").await.location;
    assert!(sent.starts_with("/pl/sign-in?next=/unit/registrations"), "{sent}");
    assert!(
        olga.get("/it/about").await.body.contains("<html lang=\"it\""),
        "a public page is in the language of its address"
    );
    let guest = world.guest().get("/unit/registrations").await.location;
    assert!(guest.starts_with("/en/sign-in"), "{guest}");
}

/// Nobody fills in a form for somebody else: what came back is shown on the page it came from, to who has sent it.
#[tokio::test]
async fn a_form_that_came_back_is_for_who_has_sent_it() {
    let world = World::new().await;
    with_officer(&world).await;
    let mut guest = world.guest();
    let mut olga = world.past_second_factor("olga", "a good long password").await;
    let query = |answer: &Answer| answer.location.split_once('?').unwrap().1.to_owned();

    let typed = [("name", "typed-by-a-guest"), ("password", "not this one")];
    let signs_in = query(&guest.post_form_from("/en/sign-in", "/api/account/sign_in", &typed).await);
    assert!(signs_in.contains("__kept="), "{signs_in}");
    assert!(guest.get(&format!("/en/sign-in?{signs_in}")).await.body.contains("typed-by-a-guest"));
    let elsewhere = guest.get(&format!("/en/pupils?{signs_in}")).await.body;
    assert!(elsewhere.contains("name=\"name\"") && !elsewhere.contains("typed-by-a-guest"), "another page");

    let wish = |name: &'static str| [("username", name), ("current_password", "not this one")];
    let path = "/api/account/change_username";
    let guests = query(&guest.post_form_from("/account", path, &wish("typed-by-a-guest")).await);
    assert!(guests.contains("__kept="), "{guests}");
    let page = olga.get(&format!("/account?{guests}")).await.body;
    assert!(page.contains("name=\"username\"") && !page.contains("typed-by-a-guest"), "somebody else's: {page}");
    let hers = query(&olga.post_form_from("/account", path, &wish("typed-by-olga")).await);
    assert!(olga.get(&format!("/account?{hers}")).await.body.contains("typed-by-olga"));

    // While she writes her session ends: her words are there when she has signed in again.
    world.store.clock.advance(100 * DAY);
    let late = query(&olga.post_form_from("/account", path, &wish("typed-too-late")).await);
    assert!(!olga.get(&format!("/account?{late}")).await.body.contains("typed-too-late"), "a guest's eyes");
    let mut olga = world.past_second_factor("olga", "a good long password").await;
    assert!(olga.get(&format!("/account?{late}")).await.body.contains("typed-too-late"));
}

/// Two errors one after the other: the page shows what was typed last.
#[tokio::test]
async fn the_latest_of_several_tries_comes_back() {
    let world = World::new().await;
    let mut guest = world.guest();
    let mut page = "/en/sign-in".to_owned();
    for name in ["first-try", "second-try", "third-try"] {
        let typed = [("name", name), ("password", "not this one")];
        let back = guest.post_form_from(&page, "/api/account/sign_in", &typed).await.location;
        page = back.split_once(":3000").unwrap().1.to_owned();
        assert_eq!((page.matches("__kept=").count(), page.matches("__err=").count()), (1, 1), "{page}");
        assert!(guest.get(&page).await.body.contains(name), "{page}");
    }
}

/// Whatever a request says of the page that it comes from, a form that fails leads to a page of ours.
#[tokio::test]
async fn a_form_that_fails_leads_to_no_other_site() {
    let world = World::new().await;
    let mut guest = world.guest();
    let typed = [("name", "olga"), ("password", "not this one")];
    for referer in ["https://evil.example/x", "http://127.0.0.1:3000@evil.example/x", "//evil.example/x"] {
        let answer = guest.post_with("/api/account/sign_in", &typed, "text/html", referer).await;
        assert_eq!((answer.status, answer.location.as_str()), (StatusCode::FOUND, "/"), "{referer}");
    }
    let back = guest.post_form_from("/en/sign-in", "/api/account/sign_in", &typed).await.location;
    assert!(back.starts_with("http://127.0.0.1:3000/en/sign-in?"), "{back}");
}

#[tokio::test]
async fn a_form_from_another_site_is_refused() {
    let world = World::new().await;
    let foreign = Request::post("/api/account/leave")
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .header("sec-fetch-site", "cross-site")
        .header(header::ORIGIN, "https://evil.example");
    assert_eq!(world.guest().send(foreign.body(Body::empty())).await.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn a_server_function_takes_forms_only() {
    let world = World::new().await;
    for kind in ["application/json", "multipart/form-data; boundary=x", "text/plain"] {
        let request = Request::post("/api/account/sign_in")
            .header(header::CONTENT_TYPE, kind)
            .header("sec-fetch-site", "same-origin");
        let answer = world.guest().send(request.body(Body::from("{}"))).await;
        assert_eq!(answer.status, StatusCode::UNSUPPORTED_MEDIA_TYPE, "{kind}");
    }
}

#[tokio::test]
async fn public_pages_carry_no_script_for_a_guest() {
    let worlds = Worlds::new().await;
    let world = worlds.open().await;
    let mut pages = 0;
    for row in matrix().into_iter().filter(|row| row.name.starts_with("route /:lang") && row.answers["guest"] == 200) {
        let path = fill(row.ask.text(), &worlds.own);
        let page = world.guest().get(&path).await;
        assert_eq!(page.status, StatusCode::OK, "{path}: {}", page.body);
        assert!(page.body.contains("<h1"), "{path}: {}", page.body);
        // Who registers types a lot: only there scripts keep what she typed.
        assert_eq!(page.body.contains("<script"), path.starts_with("/en/register"), "{path}: {}", page.body);
        let policy = page.headers.get(header::CONTENT_SECURITY_POLICY).unwrap().to_str().unwrap();
        assert!(policy.contains("object-src 'none'"), "{path}: {policy}");
        pages += 1;
    }
    assert!(pages > 20, "{pages}");
}

#[tokio::test]
async fn an_unknown_page_is_not_found() {
    let world = World::new().await;
    for path in ["/en/no-such-page", "/no-such-page/at-all", "/assets/none.js"] {
        assert_eq!(world.guest().get(path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
}

#[tokio::test]
async fn signing_in_again_ends_the_session_before() {
    let world = World::new().await;
    with_officer(&world).await;
    let mut olga = world.signed_in("olga", "a good long password").await;
    let mut before = olga.clone();
    olga.post("/api/account/sign_in", &[("name", "olga"), ("password", "a good long password")]).await;
    assert!(olga.post("/api/account/me", &[]).await.body.contains("Olga Officer"));
    assert!(!before.post("/api/account/me", &[]).await.body.contains("Olga Officer"));
}

fn cookie(answer: &Answer) -> String {
    answer.headers.get(header::SET_COOKIE).and_then(|value| value.to_str().ok()).unwrap_or("").to_owned()
}

async fn signs_in(client: &mut Client, name: &str, password: &str) -> Answer {
    client.post("/api/account/sign_in", &[("name", name), ("password", password)]).await
}

async fn is_in(client: &Client) -> bool {
    client.clone().post("/api/account/own", &[]).await.status == StatusCode::OK
}

#[tokio::test]
async fn cookies_are_for_this_server_and_for_no_script() {
    let worlds = Worlds::new().await;
    let world = worlds.open().await;
    let adult = cookie(&signs_in(&mut world.guest(), "founder.own", PASSWORD).await);
    assert!(adult.starts_with("session=") && !adult.contains("Secure"), "{adult}");
    let words = [("name", worlds.own["pupil_name"].as_str()), ("words", &worlds.own["pupil_words"])];
    let pupil = cookie(&world.guest().post("/api/pupil/sign_in", &words).await);
    assert!(!pupil.is_empty() && !pupil.contains("Max-Age"), "it ends with the browser: {pupil}");
    let secure = cookie(&signs_in(&mut world.on_https(), "founder.own", PASSWORD).await);
    assert!(secure.starts_with("__Host-session=") && secure.ends_with("; Secure"), "{secure}");
    for cookie in [adult, pupil, secure] {
        for part in ["; Path=/", "; HttpOnly", "; SameSite=Lax"] {
            assert!(cookie.contains(part) && !cookie.contains("Domain"), "{cookie}");
        }
    }
}

/// What somebody slipped into the browser before signing in opens nothing afterwards, and each step that opens more makes a
/// new one.
#[tokio::test]
async fn a_session_is_new_at_sign_in_and_at_a_new_password() {
    let worlds = Worlds::new().await;
    let world = worlds.open().await;
    let mut planted = world.with_session("planted-by-somebody-else-0123456789abcdef012");
    let before = planted.clone();
    assert_eq!(signs_in(&mut planted, "founder.own", PASSWORD).await.status, StatusCode::OK);
    assert!(is_in(&planted).await && !is_in(&before).await);
    let (old, elsewhere) = (planted.clone(), world.signed_in("founder.own", PASSWORD).await);
    let change = [("old_password", PASSWORD), ("password", "quite another password")];
    assert_eq!(planted.post("/api/account/change_password", &change).await.status, StatusCode::OK);
    assert!(is_in(&planted).await, "she goes on");
    assert!(!is_in(&old).await && !is_in(&elsewhere).await && !is_in(&worlds.client(&world, "founder")).await);
}

#[tokio::test]
async fn ended_sessions_are_out_everywhere() {
    let worlds = Worlds::new().await;
    for (function, fields) in [
        ("account/end_other_sessions", vec![]),
        (
            "account/set_password",
            vec![("token", worlds.own["password_token"].as_str()), ("password", "quite another one")],
        ),
        ("account/delete", vec![("typed_name", "founder.own"), ("delete_password", PASSWORD)]),
    ] {
        let world = worlds.open().await;
        let open = worlds.client(&world, "founder");
        let live = open.clone().response(Request::get("/live").body(Body::empty())).await;
        let mut live = live.into_body().into_data_stream();
        assert!(live.next().await.is_some(), "the stream has begun");
        let mut here = world.signed_in("founder.own", PASSWORD).await;
        let done = here.post(&format!("/api/{function}"), &fields).await;
        assert_eq!(done.status, StatusCode::OK, "{function}: {}", done.body);
        assert!(!is_in(&open).await, "{function}");
        let rest = tokio::time::timeout(std::time::Duration::from_secs(5), live.count()).await;
        assert!(rest.is_ok(), "{function}: open streams end");
    }
}

#[tokio::test]
async fn half_an_hour_ends_a_pupils_session() {
    let worlds = Worlds::new().await;
    let world = worlds.open().await;
    let (pupil, founder) = (worlds.client(&world, "pupil"), worlds.client(&world, "founder"));
    let home = |client: &Client| {
        let mut client = client.clone();
        async move { client.post("/api/pupil/home", &[]).await.status }
    };
    world.store.clock.advance(29 * MINUTE);
    assert_eq!(home(&pupil).await, StatusCode::OK);
    world.store.clock.advance(30 * MINUTE);
    assert_eq!(home(&pupil).await, StatusCode::UNAUTHORIZED);
    assert!(is_in(&founder).await, "an adult's goes on");
}

#[tokio::test]
async fn every_answer_carries_its_guards() {
    let world = World::new().await;
    with_officer(&world).await;
    let mut olga = world.signed_in("olga", "a good long password").await;
    let answers = [
        world.guest().get("/en/").await,
        world.guest().get("/no-such-page").await,
        world.guest().get("/assets/").await,
        world.guest().get("/healthz").await,
        olga.get("/account").await,
        olga.get("/spaces/1/files/1").await,
        olga.post("/api/account/me", &[]).await,
    ];
    for answer in &answers {
        let header = |name: &str| answer.headers.get(name).map_or("", |value| value.to_str().unwrap());
        assert_eq!(header("x-content-type-options"), "nosniff");
        assert_eq!(header("referrer-policy"), "same-origin");
        assert_eq!(header("strict-transport-security"), "max-age=63072000; includeSubDomains");
        assert_eq!(header("access-control-allow-origin"), "");
        let policy = header("content-security-policy");
        assert!(policy.contains("base-uri 'none'") && policy.contains("frame-ancestors 'none'"), "{policy}");
        assert!(policy.contains("object-src 'none'") || policy.contains("default-src 'none'"), "{policy}");
        let kind = header("content-type");
        assert!(answer.body.is_empty() || kind.contains("charset=utf-8") || kind == "application/json", "{kind}");
    }
    for answer in &answers[4..] {
        assert_eq!(answer.headers.get("cache-control").unwrap(), "no-store", "nothing of hers stays in the browser");
    }
    assert!(!answers[2].body.contains("index.html"), "no folder is listed: {}", answers[2].body);
}

#[tokio::test]
async fn nobody_is_told_what_was_sent() {
    let world = World::new().await;
    let request = Request::builder().method("TRACE").uri("/").header(header::COOKIE, "session=canary");
    let answer = world.guest().send(request.body(Body::empty())).await;
    assert_eq!(answer.status, StatusCode::METHOD_NOT_ALLOWED);
    assert!(!answer.body.contains("canary"));
}

#[tokio::test]
async fn a_password_is_masked_and_may_come_from_a_password_manager() {
    let page = World::new().await.guest().get("/en/sign-in").await.body;
    assert!(page.contains("type=\"password\"") && page.contains("autocomplete=\"current-password\""), "{page}");
    assert!(!page.contains("onpaste"), "{page}");
}

#[test]
fn server_functions_have_addresses_that_do_not_change() {
    let paths: Vec<&str> = server_fn::axum::server_fn_paths().map(|(path, _)| path).collect();
    assert!(paths.contains(&"/api/account/sign_in"), "{paths:?}");
}
