//! What a database can do to a server.

use crate::black_box::relay::Relay;
use crate::black_box::{Client, PASSWORD, Place, Running, bare_places, places};
use crate::{answer, is_long, messages, serve_with_full_disk, times, try_answer, until};
use domain::base::db::{Db, Statement};
use std::collections::HashMap;
use std::process::Stdio;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, mpsc};
use std::thread;
use std::time::{Duration, Instant};

/// The disk is full for the database: who writes is told that it was not saved, who reads goes on reading, and with space
/// again everything acknowledged is there.
#[test]
fn the_disk_is_full_for_the_database() {
    let place = places().remove(0);
    let kilobytes = std::fs::metadata(place.data().join("twinning.db")).unwrap().len() / 1024;
    let server = serve_with_full_disk(&place, kilobytes + 300);
    let mut anna = server.signed_in("anna");
    let mut acknowledged = Vec::new();
    let refused = (0..500).find_map(|number| {
        let body = format!("{number} {}", "a long letter about rivers ".repeat(300));
        let done = answer(&place, &mut anna, &body, &format!("key-{number}"));
        if done.is_done() {
            acknowledged.push(body.trim().to_owned());
            return None;
        }
        Some(done)
    });
    let refused = refused.expect("the disk became full");
    assert!([500, 503].contains(&refused.status), "{refused:?}");
    assert!(!acknowledged.is_empty());
    assert_eq!(anna.get(&format!("/mailbox/{}", place.conversation)).unwrap().status, 200, "reading goes on");
    server.kill();
    assert!(place.is_sound());
    let server = place.serve();
    let mut anna = anna.at(&server);
    for body in &acknowledged {
        assert_eq!(messages(&place, body), 1);
    }
    assert!(answer(&place, &mut anna, "There is space again, dear Beata", "key-after").is_done());
}

/// Another process writes into the SQLite file for a while: who saves waits, and it is saved.
#[test]
fn another_process_holds_the_lock() {
    let place = places().remove(0);
    let server = place.serve();
    let mut anna = server.signed_in("anna");
    let (held, is_held) = mpsc::channel();
    let (release, released) = mpsc::channel();
    let file = place.data().join("twinning.db");
    let holder = thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let db = Db::sqlite(&file).await.unwrap();
            let tx = db.begin().await.unwrap();
            held.send(()).unwrap();
            let _until = released.recv();
            drop(tx);
            db.close().await;
        });
    });
    is_held.recv().unwrap();
    assert_eq!(anna.get("/mailbox").unwrap().status, 200, "reading needs no lock");
    let mut writing = anna.clone();
    let id = place.conversation.to_string();
    let writer = thread::spawn(move || {
        let fields = [("id", id.as_str()), ("body", "I can wait a moment"), ("request", "key-1")];
        writing.post("/api/mailbox/answer", &fields).unwrap()
    });
    for _ in 0..5 {
        assert_eq!(anna.get("/mailbox").unwrap().status, 200);
        assert!(!writer.is_finished(), "nobody can have written it");
    }
    release.send(()).unwrap();
    holder.join().unwrap();
    let done = writer.join().unwrap();
    assert!(done.is_done(), "{done:?}");
    assert_eq!(messages(&place, "I can wait a moment"), 1);
}

/// A second server, a migration, a demo world and a restore are refused while a server works on the SQLite file; a copy, a
/// check and a new administrator are not.
#[test]
fn a_second_process_on_the_same_file_is_refused() {
    let place = places().remove(0);
    let server = place.serve();
    for command in [&["serve"][..], &["migrate"], &["demo"], &["restore", "nowhere"]] {
        let output = place.twinning(command).output().unwrap();
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(!output.status.success() && said.contains("another process"), "{command:?}: {said}");
    }
    let admin = ["create-admin", "--first-name", "Nina", "--last-name", "Nowa", "--email", "nina@unit.example"];
    let admin = place.twinning(&admin).args(["--username", "nina"]).output().unwrap();
    let said = String::from_utf8_lossy(&admin.stdout).into_owned();
    assert!(admin.status.success(), "{}", String::from_utf8_lossy(&admin.stderr));
    let token = said.trim().rsplit_once("/en/new-password?token=").unwrap().1;
    let password = [("token", token), ("password", PASSWORD)];
    assert!(Client::guest(&server.address).post("/api/account/set_password", &password).unwrap().is_done());
    server.signed_in("nina");
    assert!(place.twinning(&["backup"]).output().unwrap().status.success());
    let check = place.twinning(&["check"]).output().unwrap();
    assert!(check.status.success(), "{}", String::from_utf8_lossy(&check.stdout));
    assert!(String::from_utf8_lossy(&check.stdout).contains("ok       copies: the last one"));
    drop(server);
}

/// A demo world whose making was cut short has left its table of steps: `serve` refuses it with a sentence.
#[test]
fn a_demo_world_cut_short_is_not_served() {
    for place in places() {
        place.write(vec![Statement::new("create table demo_progress (step text primary key, done bigint not null)")]);
        let output = place.twinning(&["serve"]).output().unwrap();
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(!output.status.success() && said.contains("`twinning demo` continues it"), "{}: {said}", place.name());
    }
}

/// No database at the start: one clear sentence, and nothing listens.
#[test]
fn the_database_is_down_at_the_start() {
    let place = places().remove(0);
    let mut command = place.twinning(&["serve"]);
    let output = command.env("TWINNING_DATABASE_URL", "postgres://nobody@127.0.0.1:9/none").output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(!output.status.success() && said.contains("the database could not be opened"), "{said}");
}

/// Every backend of PostgreSQL is terminated under the server: the same request sent again is done, once.
#[test]
fn the_database_goes_away_in_between() {
    let Some(place) = places().into_iter().find(|place| place.postgres.is_some()) else { return };
    let server = place.serve();
    let mut anna = server.signed_in("anna");
    for turn in 0..times() {
        let cut = place.cut_connections();
        assert!(cut > 0, "the server holds connections");
        let (body, request) = (format!("Still here, number {turn}"), format!("key-{turn}"));
        // Each connection that was cut in its last second may cost one try; there are sixteen at most.
        let tries = (1..=17).find(|_| answer(&place, &mut anna, &body, &request).is_done());
        assert!(tries.is_some(), "the server does not come back");
        assert_eq!(messages(&place, &body), 1);
    }
}

/// The database answers late, then is away for a while under load: everybody gets an answer, what is acknowledged is there
/// once, and with the database everything comes back by itself.
#[test]
fn the_database_is_late_and_then_away_under_load() {
    let Some(place) = places().into_iter().find(|place| place.postgres.is_some()) else { return };
    let relay = Relay::to(place.postgres.as_deref().unwrap());
    let mut command = place.twinning(&["serve"]);
    command.env("TWINNING_DATABASE_URL", &relay.url).env("TWINNING_LOG_LEVEL", "off");
    let server = Running::start(command);
    let mut anna = server.signed_in("anna");
    relay.late_by(late());
    let slow = answer(&place, &mut anna, "Late, and here", "late");
    assert!(slow.is_done() || is_long() && [408, 503].contains(&slow.status), "{slow:?}");
    relay.late_by(Duration::ZERO);
    until("it is quick again", || answer(&place, &mut anna, "Late, and here", "late").is_done());
    assert_eq!(messages(&place, "Late, and here"), 1);
    let stop = Arc::new(AtomicBool::new(false));
    let writers: Vec<_> = (0..4)
        .map(|writer| {
            let (stop, mut anna, id) = (stop.clone(), anna.clone(), place.conversation.to_string());
            thread::spawn(move || {
                let (mut done, mut refused, mut longest) = (Vec::new(), 0, Duration::ZERO);
                for turn in 0.. {
                    if stop.load(Ordering::SeqCst) {
                        break;
                    }
                    let (body, request) = (format!("Under load {writer} {turn}"), format!("load-{writer}-{turn}"));
                    let began = Instant::now();
                    let fields = [("id", id.as_str()), ("body", body.as_str()), ("request", request.as_str())];
                    let answer = anna.post("/api/mailbox/answer", &fields).unwrap();
                    longest = longest.max(began.elapsed());
                    if answer.is_done() {
                        done.push(body);
                    } else if answer.status == 429 {
                        thread::sleep(Duration::from_millis(20));
                    } else {
                        assert_eq!(answer.status, 503, "{answer:?}");
                        refused += 1;
                    }
                }
                (done, refused, longest)
            })
        })
        .collect();
    until("they write", || messages(&place, "Under load 0 0") == 1);
    relay.cut();
    thread::sleep(away());
    let page = Client::guest(&server.address).get("/en/").unwrap();
    assert!(page.status == 503 || page.status == 200, "{}", page.status);
    relay.mend();
    until("it is back", || answer(&place, &mut anna, "Back again", "back").is_done());
    stop.store(true, Ordering::SeqCst);
    let ended: Vec<_> = writers.into_iter().map(|writer| writer.join().unwrap()).collect();
    assert!(ended.iter().any(|(_, refused, _)| *refused > 0), "nobody noticed");
    for (done, _, longest) in ended {
        // Ten seconds for a connection, and some for a machine that has other work too.
        assert!(longest < away() + Duration::from_secs(20), "somebody waited {longest:?}");
        for body in done {
            assert_eq!(messages(&place, &body), 1, "{body}");
        }
    }
    let twice = "select body, count(*) from message group by body having count(*) > 1";
    assert_eq!(place.rows(twice), []);
}

/// How late each answer of the database is: five seconds with `cargo xtask faults`, a tenth of that in CI's time.
fn late() -> Duration {
    if is_long() { Duration::from_secs(5) } else { Duration::from_millis(500) }
}

/// How long the database is away: ten seconds with `cargo xtask faults`, a third of that in CI's time.
fn away() -> Duration {
    Duration::from_secs(if is_long() { 10 } else { 3 })
}

/// Writes one message after the other to the server of its turn; when a request breaks, the very same goes to the next
/// server, until one acknowledges it. Answers what was written, and how many requests broke.
fn write_beside(
    place: &Place,
    anna: &Client,
    addresses: &Mutex<Vec<String>>,
    stop: &AtomicBool,
) -> (Vec<String>, usize) {
    let (mut done, mut broken, mut at) = (Vec::new(), 0, 1);
    while !stop.load(Ordering::SeqCst) {
        let (body, request) = (format!("Beside it {}", done.len()), format!("beside-{}", done.len()));
        // From the one that is killed to the next, and back again after a while.
        let acknowledged = (0..3).any(|_| {
            let address = addresses.lock().unwrap()[at].clone();
            match try_answer(place, &mut anna.clone().on(&address), &body, &request) {
                Ok(answer) => {
                    assert!(answer.is_done(), "{answer:?}");
                    true
                }
                Err(_) => {
                    broken += 1;
                    at = (at + 1) % 3;
                    false
                }
            }
        });
        assert!(acknowledged, "nobody took `{body}`");
        done.push(body);
        if done.len().is_multiple_of(5) {
            at = 1;
        }
    }
    (done, broken)
}

/// Three servers on one database, one of which is killed and replaced again and again while people write to it: whoever was
/// on it sends the same request to another one, and each message is there exactly once. Whatever one server has
/// acknowledged, the next one shows.
#[test]
fn three_servers_share_a_database_and_one_is_replaced() {
    let Some(place) = places().into_iter().find(|place| place.postgres.is_some()) else { return };
    let mut servers: Vec<Running> = (0..3).map(|_| place.serve()).collect();
    let (anna, beata) = (servers[0].signed_in("anna"), servers[1].signed_in("beata"));
    let stop = AtomicBool::new(false);
    let addresses = Mutex::new(servers.iter().map(|server| server.address.clone()).collect::<Vec<_>>());
    let path = format!("/mailbox/{}", place.conversation);
    let (written, broken) = thread::scope(|scope| {
        let load = scope.spawn(|| write_beside(&place, &anna, &addresses, &stop));
        for turn in 0..times() {
            if turn % 5 == 2 {
                servers.remove(1).kill();
                servers.insert(1, place.serve());
                addresses.lock().unwrap()[1].clone_from(&servers[1].address);
            }
            let body = format!("Turn {turn} of three servers");
            let written = answer(&place, &mut anna.clone().at(&servers[turn % 3]), &body, &format!("turn-{turn}"));
            assert!(written.is_done(), "{written:?}");
            let read = beata.clone().at(&servers[(turn + 1) % 3]).get(&path).unwrap();
            assert!(read.body.contains(&body), "server {} does not show turn {turn}", (turn + 1) % 3);
        }
        stop.store(true, Ordering::SeqCst);
        load.join().unwrap()
    });
    assert!(broken > 0, "nobody was on the server when it was killed");
    let found: HashMap<String, i64> = place
        .rows("select body, count(*) from message where body like 'Beside it %' group by body")
        .into_iter()
        .collect();
    assert_eq!(found.len(), written.len());
    for body in written {
        assert_eq!(found.get(&body), Some(&1), "{body}");
    }
}

/// `migrate` is killed at ever later moments: the next one goes on where it ended, and makes what an undisturbed one makes.
#[test]
fn a_migration_is_killed_in_the_middle() {
    for place in bare_places() {
        let whole = domain::base::migration::newest();
        let mut killed = 0;
        for turn in 0.. {
            let mut migrating =
                place.twinning(&["migrate"]).stderr(Stdio::null()).stdout(Stdio::null()).spawn().unwrap();
            thread::sleep(Duration::from_millis(10 + turn * 4));
            if migrating.try_wait().unwrap().is_some() {
                break;
            }
            migrating.kill().unwrap();
            migrating.wait().unwrap();
            killed += 1;
        }
        let output = place.twinning(&["migrate"]).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        assert!(killed > 2, "it was killed {killed} times only");
        assert_eq!(place.version(), whole);
        assert!(place.is_sound());
        drop(place.serve());
    }
}
