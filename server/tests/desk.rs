//! The desk of a unit over real HTTP, as a browser without scripts uses it.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on may stop")]

mod support;

use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use domain::base::db::Statement;
use domain::base::scanner::Scanner;
use domain::base::scanner::test::{VIRUS, scanner};
use support::worlds::Worlds;
use support::{Answer, Client, World};

/// A register as the form sends it.
async fn sends_register(client: &mut Client, unit: &str, bytes: &[u8], end: &[u8]) -> Answer {
    let head = format!(
        "--b\r\ncontent-disposition: form-data; name=\"unit\"\r\n\r\n{unit}\r\n--b\r\n\
         content-disposition: form-data; name=\"file\"; filename=\"schools.csv\"\r\n\r\n"
    );
    let request = Request::post("/unit/register/upload")
        .header("sec-fetch-site", "same-origin")
        .header(header::CONTENT_TYPE, "multipart/form-data; boundary=b");
    client.send(request.body(Body::from([head.as_bytes(), bytes, end].concat()))).await
}

const END: &[u8] = b"\r\n--b--\r\n";

/// A file that cannot be taken leads back to the form, which keeps the unit and says at the field what is wrong.
#[tokio::test]
async fn a_register_that_cannot_be_taken_leads_back_to_its_form() {
    let worlds = Worlds::new().await;
    let world = worlds.open().await;
    let mut officer = worlds.client(&world, "officer");
    let unit = worlds.own["unit"].clone();
    let large = vec![b'x'; (32 << 20) + 1];
    let cases: [(&[u8], &[u8], &str, &str); 3] = [
        (b"", END, "empty", "there must be something in it"),
        (&large, END, "too-large", "at most 32 MB"),
        (b"code,name,town", b"", "broken", "did not arrive whole"),
    ];
    for (bytes, end, problem, words) in cases {
        let answer = sends_register(&mut officer, &unit, bytes, end).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{problem}");
        let back = answer.location;
        assert_eq!(back, format!("/unit/register?unit={unit}&problem={problem}"));
        let page = officer.get(&back).await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(page.body.contains(words) && page.body.contains("id=\"file-problem\""), "{problem}: {}", page.body);
    }
    let nobody = sends_register(&mut officer, "XX", b"code,name,town", END).await;
    assert_eq!(nobody.location, "/unit/register?problem=broken");
}

/// What the operator's scanner does not let through is not kept, and the form says why.
#[tokio::test]
async fn a_register_with_a_virus_is_not_taken() {
    let worlds = Worlds::new().await;
    let unit = worlds.own["unit"].clone();
    let nobody: Scanner = "unix:///nobody/listens".parse().unwrap();
    for (scanner, problem, words) in [
        (scanner().await.unwrap(), "virus", "A virus was found in this file."),
        (nobody, "not-scanned", "cannot be checked for viruses"),
    ] {
        let world = worlds.open_with(scanner).await;
        let before = world.store.files.keys().await.unwrap();
        let mut officer = worlds.client(&world, "officer");
        let answer = sends_register(&mut officer, &unit, VIRUS, END).await;
        assert_eq!(answer.location, format!("/unit/register?unit={unit}&problem={problem}"));
        let page = officer.get(&answer.location).await;
        assert!(page.body.contains(words), "{}", page.body);
        assert_eq!(world.store.files.keys().await.unwrap(), before, "{problem}");
    }
}

async fn write(world: &World, statement: Statement) {
    let mut tx = world.store.begin().await.unwrap();
    statement.execute(&mut tx).await.unwrap();
    tx.commit().await.unwrap();
}

/// What a person would change in her school's record is read in words, never as it is stored.
#[tokio::test]
async fn proposed_changes_of_a_school_are_read_in_words() {
    let worlds = Worlds::new().await;
    let world = worlds.open().await;
    for (field, before, after) in [
        ("levels", "", ",pre-primary,primary,"),
        ("in_other_projects", "false", "true"),
        ("head_languages", ",fr,", ",fr,pl,"),
        ("head_email", "", "head@school.example"),
    ] {
        let change = Statement::new(
            "insert into school_change (id, school, person, at, state, field, old_value, new_value)
             select $1, p.school, p.id, 0, 'proposed', $3, $4, $5 from person p where p.id = $2",
        );
        let (id, person): (i64, i64) = (world.store.new_id(), worlds.own["registrant"].parse().unwrap());
        write(&world, change.bind(id).bind(person).bind(field).bind(before).bind(after)).await;
    }
    let at = format!("/unit/registrations?person={}", worlds.own["registrant"]);
    let page = worlds.client(&world, "officer").get(&at).await;
    let proposed = page.body.split("What she would change").nth(1).unwrap().split("</dl>").next().unwrap();
    for words in [
        "no entry",
        "Pre-primary (up to 6), Primary (6-11)",
        "<q>No</q>",
        "<q>Yes</q>",
        "French, Polish",
        "head@school.example",
    ] {
        assert!(proposed.contains(words), "{words}: {proposed}");
    }
    assert!(!proposed.contains("pre-primary") && !proposed.contains(",fr,"));
}

/// Refusing asks whether the officer is sure, and can be taken back on the record.
#[tokio::test]
async fn a_refusal_is_confirmed_and_can_be_taken_back() {
    let worlds = Worlds::new().await;
    let world = worlds.open().await;
    let mut officer = worlds.client(&world, "officer");
    let (person, unit, seen) = (&worlds.own["registrant"], &worlds.own["unit"], &worlds.own["seen"]);
    let record = format!("/unit/registrations?person={person}");
    let page = officer.get(&record).await.body;
    assert!(page.contains("name=\"sure\"") && !page.contains("value=\"take-back\""));
    let refusal = [
        ("person", person.as_str()),
        ("seen", seen),
        ("unit", unit),
        ("decision", "refuse"),
        ("reason", "person-not-found"),
        ("text", "The school does not know you."),
    ];
    let unsure = officer.post("/api/validation/decide", &refusal).await;
    assert_eq!(unsure.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(unsure.body.contains("\"sure\""), "{}", unsure.body);
    let sure = [&refusal[..], &[("sure", "true")]].concat();
    assert_eq!(officer.post_form("/api/validation/decide", &sure).await.status, StatusCode::FOUND);
    let page = officer.get(&record).await.body;
    assert!(page.contains("value=\"take-back\"") && !page.contains("name=\"sure\""));
    let seen = page.split("name=\"seen\" value=\"").nth(1).unwrap().split('"').next().unwrap();
    let back = [("person", person.as_str()), ("seen", seen), ("unit", unit), ("decision", "take-back")];
    let done = officer.post_form("/api/validation/decide", &back).await;
    assert_eq!(done.location, format!("/unit/registrations?unit={unit}&person={person}&done=taken-back"));
    assert!(done.status == StatusCode::FOUND, "{} {}", done.location, done.body);
    assert!(officer.get(&record).await.body.contains("took the refusal back"));
}

/// A decision keeps filter and page, and opens the next registration of the same filter.
#[tokio::test]
async fn a_decision_leads_to_the_next_of_the_same_queue() {
    let worlds = Worlds::new().await;
    let world = worlds.open().await;
    let (person, unit, seen) = (&worlds.own["registrant"], &worlds.own["unit"], &worlds.own["seen"]);
    let mut officer = worlds.client(&world, "officer");
    let page =
        officer.get(&format!("/unit/registrations?unit={unit}&filter=school-unknown&page=2&person={person}")).await;
    for hidden in ["name=\"filter\" value=\"school-unknown\"", "name=\"page\" value=\"2\""] {
        assert!(page.body.contains(hidden), "{hidden}");
    }
    assert!(page.body.contains("filter=school-known") || !page.body.contains("School known"));
    let decision = |filter| {
        [
            ("person", person.as_str()),
            ("seen", seen.as_str()),
            ("unit", unit.as_str()),
            ("decision", "ask"),
            ("text", "Which class?"),
            ("filter", filter),
            ("page", "1"),
        ]
    };
    let done = officer.post_form("/api/validation/decide", &decision("all")).await;
    let next = &worlds.own["newcomer"];
    assert_eq!(done.location, format!("/unit/registrations?unit={unit}&person={next}&done=asked"));
}
