//! SIGKILL at random moments while people write: what was acknowledged is there once and whole, what was not is absent or
//! whole, the database is sound, every file that is named lies on the disk, and the next start takes less than two seconds.
//! On PostgreSQL all connections are cut besides, in the middle of each life.
//!
//! `TWINNING_TEST_KILLS` says how often (`cargo xtask faults`: two hundred times); three times if nothing is said.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on may stop")]

mod black_box;

use black_box::client::Answer;
use black_box::{Client, Place, Running, picture, places, seen};
use domain::base::db::Statement;
use domain::portal::{CONDUCT_VERSION, PRIVACY_VERSION};
use std::collections::HashMap;
use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

/// A write and whether its answer arrived.
struct Entry {
    kind: Kind,
    /// What is found in the database if it happened.
    key: String,
    acknowledged: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Kind {
    Message,
    Page,
    Upload,
    Registration,
    Decision,
}

/// Writes one thing after the other until the server is gone. What a cut connection has refused counts as not acknowledged;
/// messages and pages are sent again as they were, because the first request may have been done all the same.
fn write_until_killed(
    kind: Kind,
    round: usize,
    place: &Place,
    client: Client,
    mut version: i64,
    killed: &AtomicBool,
) -> Vec<Entry> {
    let mut client = client;
    let mut journal = Vec::new();
    let mut number = 0;
    while !killed.load(Ordering::Relaxed) {
        let key = format!("{kind:?} {round} {number} with ü and a few words more so that it is not too short");
        let (key, outcome) = match kind {
            Kind::Message => {
                let id = place.conversation.to_string();
                let request = format!("request-{round}-{number}");
                let fields = [("id", id.as_str()), ("body", &key), ("request", &request)];
                (key.clone(), client.post("/api/mailbox/answer", &fields))
            }
            Kind::Page => {
                let outcome = save_page(place, &mut client, version, &key);
                version += i64::from(outcome.as_ref().is_ok_and(Answer::is_done));
                (key, outcome)
            }
            Kind::Upload => uploaded(client.upload(place.space, &picture(40))),
            Kind::Registration => register(&mut client, &format!("new-{round}-{number}")),
            Kind::Decision => {
                let Some(person) = place.waiting.get(round * 2 + number) else { return journal };
                if number == 2 {
                    return journal;
                }
                decide(&mut client, *person)
            }
        };
        // Nobody writes more messages at once: the rest of this life is for the others.
        if matches!(kind, Kind::Message) && outcome.as_ref().is_ok_and(|answer| answer.status == 429) {
            break;
        }
        let acknowledged = outcome.as_ref().is_ok_and(Answer::is_done);
        if let Ok(answer) = &outcome {
            let cut = place.postgres.is_some() && answer.status == 503;
            assert!(acknowledged || cut, "{kind:?}: {} {}", answer.status, answer.body);
        }
        journal.push(Entry { kind, key, acknowledged });
        let again = !acknowledged && matches!(kind, Kind::Message | Kind::Page);
        number += usize::from(!again);
        if outcome.is_err() {
            break;
        }
    }
    journal
}

fn page_version(place: &Place) -> i64 {
    place.number("select version from page where id = $1", place.pages[0])
}

fn save_page(place: &Place, client: &mut Client, version: i64, text: &str) -> io::Result<Answer> {
    let (space, page, version) = (place.space.to_string(), place.pages[0].to_string(), version.to_string());
    let fields =
        [("space", space.as_str()), ("page", &page), ("base_version", &version), ("title", "Page"), ("markdown", text)];
    client.post("/api/page/save", &fields)
}

/// The number of the picture is known only from the answer.
fn uploaded(outcome: io::Result<Answer>) -> (String, io::Result<Answer>) {
    let id = outcome.as_ref().map_or_else(
        |_| String::new(),
        |answer| answer.body.chars().skip_while(|one| *one != '{').filter(char::is_ascii_digit).collect(),
    );
    (id, outcome)
}

fn register(client: &mut Client, name: &str) -> (String, io::Result<Answer>) {
    let email = format!("{name}@school.example");
    let fields = [
        ("first_name", "Ada"),
        ("last_name", "Nowa"),
        ("email", email.as_str()),
        ("username", name),
        ("password", "Ponte Vecchio 1345"),
        ("country", "IT"),
        ("conduct", &CONDUCT_VERSION.to_string()),
        ("privacy", &PRIVACY_VERSION.to_string()),
    ];
    let outcome = client.post("/api/registration/begin", &fields);
    (email, outcome)
}

fn decide(client: &mut Client, person: i64) -> (String, io::Result<Answer>) {
    let (id, seen) = (person.to_string(), seen());
    let fields = [("person", id.as_str()), ("seen", &seen), ("unit", "IT"), ("decision", "validate")];
    let outcome = client.post("/api/validation/decide", &fields);
    (id, outcome)
}

/// Every file that the database names lies on the disk, in both of its forms: answers the names that do not.
fn missing_files(place: &Place) -> Vec<String> {
    let named = "select storage_key, id from file where deleted_at is null
                 union all select shown_key, id from file where deleted_at is null";
    let lies_there = |key: &String| {
        std::fs::metadata(place.data().join("files").join(key)).is_ok_and(|file| file.is_file() && file.len() > 0)
    };
    place.rows(named).into_iter().map(|(key, _)| key).filter(|key| !lies_there(key)).collect()
}

/// What the database holds, by kind and key: how often it is there, once for each part that belongs to it.
fn found(place: &Place) -> HashMap<(String, String), i64> {
    let mut found = HashMap::new();
    for (kind, text) in [
        ("Message", "select body, count(*) from message group by body"),
        // A saved page is a version; its text stands in the document.
        ("Page", "select document, count(*) from page_version group by document"),
        ("Upload", "select cast(id as text), count(*) from file group by id"),
        (
            "Registration",
            "select p.email, count(*) from person p join account a on a.id = p.id join mail m on m.account = p.id group by p.email",
        ),
        (
            "Decision",
            "select cast(p.id as text), count(*) from person p join validation_decision d on d.person = p.id
             where p.state = 'validated' and d.kind = 'validated' group by p.id",
        ),
    ] {
        for (key, count) in place.rows(text) {
            let key = if kind == "Page" { page_text(&key) } else { key };
            *found.entry((kind.to_owned(), key)).or_insert(0) += count;
        }
    }
    found
}

/// The words of a document of one paragraph.
fn page_text(document: &str) -> String {
    document.split("\"text\":\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap_or_default().to_owned()
}

/// Half a write would be one of these.
fn halves(place: &Place) -> i64 {
    place.number(
        "select (select count(*) from page p where not exists (
                     select 1 from page_version v where v.page = p.id and v.version = p.version and v.document = p.document))
              + (select count(*) from person p where p.state = 'validated' and p.id <> $1 and p.unit = 'IT' and not exists (
                     select 1 from validation_decision d where d.person = p.id and d.kind = 'validated'))
              + (select count(*) from person p where p.state = 'unconfirmed'
                     and not exists (select 1 from mail m where m.account = p.id))
              + (select count(*) from account a where a.kind = 'adult' and not exists (
                     select 1 from person p where p.id = a.id))",
        place.teachers[0],
    )
}

fn rounds() -> usize {
    std::env::var("TWINNING_TEST_KILLS").ok().and_then(|times| times.parse().ok()).unwrap_or(3)
}

#[test]
fn nothing_acknowledged_is_lost_when_the_process_is_killed() {
    for place in places() {
        let place = Arc::new(place);
        let mut journal: Vec<Entry> = Vec::new();
        let mut sessions: Vec<(Kind, Client)> = Vec::new();
        let mut slowest = Duration::ZERO;
        for round in 0..rounds() {
            // What was written in the lives before was written long ago: it counts for no limit.
            place.write(vec![Statement::new("update message set at = 0")]);
            let server = place.serve();
            slowest = slowest.max(server.took);
            if round == 0 {
                sessions = sign_everybody_in(&server);
            }
            let written = one_life(&place, server, round, &sessions);
            journal.extend(written);
            assert!(place.is_sound(), "{}, round {round}: the database is damaged", place.name());
            assert_eq!(halves(&place), 0, "{}, round {round}: half of a write is there", place.name());
            assert_eq!(missing_files(&place), Vec::<String>::new(), "{}, round {round}", place.name());
        }
        let server = place.serve();
        slowest = slowest.max(server.took);
        compare(&place, &server, &journal);
        println!("{}: {} writes in {} lives, slowest start {slowest:?}", place.name(), journal.len(), rounds());
        assert!(slowest < Duration::from_secs(2) * slack(), "a start took {slowest:?}");
    }
}

/// A debug build among other work is slower than what people run.
fn slack() -> u32 {
    if cfg!(debug_assertions) { 5 } else { 1 }
}

fn sign_everybody_in(server: &Running) -> Vec<(Kind, Client)> {
    vec![
        (Kind::Message, server.signed_in("anna")),
        (Kind::Page, server.signed_in("anna")),
        (Kind::Upload, server.signed_in("beata")),
        (Kind::Registration, Client::guest(&server.address)),
        (Kind::Decision, server.signed_in("oscar")),
    ]
}

/// People write; in the middle of it connections are cut (PostgreSQL) and the process is killed.
fn one_life(place: &Arc<Place>, server: Running, round: usize, sessions: &[(Kind, Client)]) -> Vec<Entry> {
    let killed = Arc::new(AtomicBool::new(false));
    let version = page_version(place);
    let writers: Vec<_> = sessions
        .iter()
        .map(|(kind, client)| {
            let (kind, client) = (*kind, client.clone().at(&server));
            let (place, killed) = (place.clone(), killed.clone());
            thread::spawn(move || write_until_killed(kind, round, &place, client, version, &killed))
        })
        .collect();
    let moment = |most: u32| Duration::from_millis(u64::from(domain::base::secret::random_u32() % most));
    thread::sleep(Duration::from_millis(150) + moment(350));
    if place.postgres.is_some() {
        assert!(place.cut_connections() > 0, "the server holds connections");
    }
    thread::sleep(moment(350));
    server.kill();
    killed.store(true, Ordering::Relaxed);
    writers.into_iter().flat_map(|writer| writer.join().unwrap()).collect()
}

fn compare(place: &Place, server: &Running, journal: &[Entry]) {
    let found = found(place);
    let mut beata = server.signed_in("beata");
    for Entry { kind, key, acknowledged } in journal {
        let times = found.get(&(format!("{kind:?}"), key.clone())).copied().unwrap_or(0);
        if *acknowledged {
            assert_eq!(times, 1, "{}: {kind:?} `{key}` was acknowledged and is there {times} times", place.name());
        } else {
            assert!(times <= 1, "{}: {kind:?} `{key}` was not acknowledged and is there {times} times", place.name());
        }
        if *kind == Kind::Upload && *acknowledged {
            let shown = beata.get(&format!("/spaces/{}/files/{key}", place.space)).unwrap();
            assert_eq!(shown.status, 200, "the picture {key} is named and cannot be shown");
        }
    }
    for kind in [Kind::Message, Kind::Page, Kind::Upload, Kind::Registration, Kind::Decision] {
        let acknowledged = journal.iter().filter(|entry| entry.kind == kind && entry.acknowledged).count();
        assert!(acknowledged > 0, "{}: no {kind:?} was ever acknowledged: nothing was tried", place.name());
    }
}
