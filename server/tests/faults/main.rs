//! Faults that anyone can provoke, on the real binary: `docs/faults.md` lists them with what people see.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on may stop")]

mod black_box;

use black_box::relay::Relay;
use black_box::{Client, Place, Running, bare_places, picture, places, seen};
use domain::base::db::{Db, Statement};
use std::io::{Read, Write};
use std::net::TcpStream;
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Barrier, mpsc};
use std::thread;
use std::time::{Duration, Instant};

fn answer(place: &Place, client: &mut Client, body: &str, request: &str) -> black_box::client::Answer {
    let id = place.conversation.to_string();
    client.post("/api/mailbox/answer", &[("id", &id), ("body", body), ("request", request)]).unwrap()
}

fn messages(place: &Place, body: &str) -> i64 {
    place.number("select count(*) from message where body = $1", body)
}

/// What `times` people of a test do: ten times in CI's time, fifty with `cargo xtask faults`.
fn times() -> usize {
    if std::env::var_os("TWINNING_TEST_KILLS").is_some() { 50 } else { 10 }
}

/// A request that is sent again, because its answer was lost, does nothing again and gets the first answer.
#[test]
fn every_request_sent_twice_gives_the_first_answer() {
    for place in places() {
        let server = place.serve();
        let mut anna = server.signed_in("anna");
        for _ in 0..2 {
            assert!(answer(&place, &mut anna, "Once and no more, dear Beata", "key-1").is_done());
        }
        assert_eq!(messages(&place, "Once and no more, dear Beata"), 1);
        let to = place.teachers[1].to_string();
        let fields = [
            ("to", to.as_str()),
            ("subject", "Bridges"),
            ("body", "A first message about bridges"),
            ("request", "key-2"),
        ];
        let first = anna.post("/api/mailbox/start", &fields).unwrap();
        let second = anna.post("/api/mailbox/start", &fields).unwrap();
        assert!(first.is_done() && first.location == second.location, "{first:?} {second:?}");
        assert_eq!(messages(&place, "A first message about bridges"), 1);
        // Both at the same moment.
        let gate = Arc::new(Barrier::new(2));
        let senders: Vec<_> = (0..2)
            .map(|_| {
                let (gate, mut anna, id) = (gate.clone(), anna.clone(), place.conversation.to_string());
                thread::spawn(move || {
                    gate.wait();
                    let fields = [("id", id.as_str()), ("body", "Twice at once, dear Beata"), ("request", "key-3")];
                    anna.post("/api/mailbox/answer", &fields).unwrap().status
                })
            })
            .collect();
        let statuses: Vec<u16> = senders.into_iter().map(|sender| sender.join().unwrap()).collect();
        assert_eq!(messages(&place, "Twice at once, dear Beata"), 1, "{statuses:?}");
        assert!(statuses.iter().all(|status| *status < 500), "{statuses:?}");
        // What holds no key says what it has seen: the second decision finds that it was made.
        let mut oscar = server.signed_in("oscar");
        assert!(decide(&mut oscar, place.waiting[0], "validate").is_done());
        assert_eq!(decide(&mut oscar, place.waiting[0], "validate").status, 409);
    }
}

fn decide(client: &mut Client, person: i64, decision: &str) -> black_box::client::Answer {
    let (id, seen) = (person.to_string(), seen());
    let fields = [
        ("person", id.as_str()),
        ("seen", &seen),
        ("unit", "IT"),
        ("decision", decision),
        ("reason", "school-not-eligible"),
        ("text", "We could not find you at this school."),
    ];
    client.post("/api/validation/decide", &fields).unwrap()
}

/// Runs two deeds at the same moment.
fn at_once<T: Send + 'static>(
    one: impl FnOnce() -> T + Send + 'static,
    two: impl FnOnce() -> T + Send + 'static,
) -> (T, T) {
    let gate = Arc::new(Barrier::new(2));
    let other = gate.clone();
    let second = thread::spawn(move || {
        other.wait();
        two()
    });
    gate.wait();
    let first = one();
    (first, second.join().unwrap())
}

/// Two people save one page at once: one version more, and the other's text is not lost but lies in her draft.
#[test]
fn two_people_save_one_page_at_once() {
    for place in places() {
        let place = Arc::new(place);
        let server = place.serve();
        let (anna, beata) = (server.signed_in("anna"), server.signed_in("beata"));
        for turn in 0..times() {
            let version = place.number("select version from page where id = $1", place.pages[1]);
            let save = |client: &Client, text: String| {
                let (space, page, mut client) = (place.space.to_string(), place.pages[1].to_string(), client.clone());
                move || {
                    let version = version.to_string();
                    let fields = [
                        ("space", space.as_str()),
                        ("page", &page),
                        ("base_version", &version),
                        ("title", "Page"),
                        ("markdown", &text),
                    ];
                    client.post("/api/page/save", &fields).unwrap()
                }
            };
            let (one, two) = at_once(save(&anna, format!("Anna {turn}")), save(&beata, format!("Beata {turn}")));
            assert!(one.is_done() && two.is_done(), "{one:?} {two:?}");
            let kept: Vec<bool> = [&one, &two].iter().map(|answer| answer.location.ends_with("/edit")).collect();
            assert_ne!(kept[0], kept[1], "one is saved, the other is asked to compare: {one:?} {two:?}");
            assert_eq!(place.number("select version from page where id = $1", place.pages[1]), version + 1);
            let late = if kept[0] { format!("Anna {turn}") } else { format!("Beata {turn}") };
            let drafts = place.number("select count(*) from page_draft where document like $1", format!("%{late}%"));
            assert_eq!(drafts, 1, "the late text is kept");
        }
    }
}

/// Two officers decide on one registration at once: one decision, and the other is told that it was made.
#[test]
fn two_officers_decide_at_once() {
    for place in places() {
        let server = place.serve();
        let (oscar, olga) = (server.signed_in("oscar"), server.signed_in("olga"));
        for person in &place.waiting[..times()] {
            let person = *person;
            let (mut oscar, mut olga) = (oscar.clone(), olga.clone());
            let (one, two) =
                at_once(move || decide(&mut oscar, person, "validate"), move || decide(&mut olga, person, "refuse"));
            let mut statuses = [one.is_done(), two.is_done()];
            statuses.sort_unstable();
            assert_eq!(statuses, [false, true], "{one:?} {two:?}");
            assert_eq!(if one.is_done() { two.status } else { one.status }, 409);
            assert_eq!(place.number("select count(*) from validation_decision where person = $1", person), 1);
        }
    }
}

/// A server whose files may not grow beyond so many kilobytes: its disk is full.
fn serve_with_full_disk(place: &Place, kilobytes: u64) -> Running {
    let limit = format!("trap '' XFSZ; ulimit -f {kilobytes}; exec \"$0\" serve");
    Running::start(place.configured("bash", &["-c", &limit, env!("CARGO_BIN_EXE_twinning")]))
}

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

/// The disk is full for files: the upload is refused, nothing of it is left, and texts are still saved.
#[test]
fn the_disk_is_full_for_files() {
    for place in places() {
        let kilobytes = std::fs::metadata(place.data().join("twinning.db")).map_or(0, |file| file.len() / 1024);
        let server = serve_with_full_disk(&place, kilobytes + 700);
        let mut anna = server.signed_in("anna");
        let refused = anna.upload(place.space, &picture(900)).unwrap();
        assert!([500, 503].contains(&refused.status), "{refused:?}");
        assert_eq!(place.number("select count(*) from file where id > $1", 0), 0);
        assert!(answer(&place, &mut anna, "Texts are small, dear Beata", "key-1").is_done());
        assert!(anna.upload(place.space, &picture(40)).unwrap().is_done(), "a small one still fits");
        drop(server);
        let largest = walk(&place.data().join("files")).into_iter().map(|(_, bytes)| bytes).max().unwrap_or(0);
        assert!(largest < 100_000, "a part of the large picture lies there: {largest} bytes");
    }
}

fn walk(folder: &std::path::Path) -> Vec<(std::path::PathBuf, u64)> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() { found.extend(walk(&path)) } else { found.push((path, entry.metadata().unwrap().len())) }
    }
    found
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
    assert!(place.twinning(&["backup"]).output().unwrap().status.success());
    let check = place.twinning(&["check"]).output().unwrap();
    assert!(check.status.success(), "{}", String::from_utf8_lossy(&check.stdout));
    assert!(String::from_utf8_lossy(&check.stdout).contains("ok       copies: the last one"));
    drop(server);
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
        let cut = place.number(
            "select count(pg_terminate_backend(pid)) from pg_stat_activity
             where application_name = (select current_setting('application_name')) and pid <> pg_backend_pid() and $1 = $1",
            0,
        );
        assert!(cut > 0, "the server holds connections");
        let (body, request) = (format!("Still here, number {turn}"), format!("key-{turn}"));
        // Each connection that was cut in its last second may cost one try; there are sixteen at most.
        let tries = (1..=17).find(|_| answer(&place, &mut anna, &body, &request).is_done());
        assert!(tries.is_some(), "the server does not come back");
        assert_eq!(messages(&place, &body), 1);
    }
}

/// The database answers half a second late, then is away for a while under load: everybody gets an answer, what is
/// acknowledged is there once, and with the database everything comes back by itself.
#[test]
fn the_database_is_late_and_then_away_under_load() {
    let Some(place) = places().into_iter().find(|place| place.postgres.is_some()) else { return };
    let relay = Relay::to(place.postgres.as_deref().unwrap());
    let mut command = place.twinning(&["serve"]);
    command.env("TWINNING_DATABASE_URL", &relay.url).env("TWINNING_LOG_LEVEL", "off");
    let server = Running::start(command);
    let mut anna = server.signed_in("anna");
    relay.late_by(Duration::from_millis(500));
    assert!(answer(&place, &mut anna, "Late, and here", "late").is_done());
    relay.late_by(Duration::ZERO);
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

/// How long the database is away: ten seconds with `cargo xtask faults`, a third of that in CI's time.
fn away() -> Duration {
    Duration::from_secs(if std::env::var_os("TWINNING_TEST_KILLS").is_some() { 10 } else { 3 })
}

/// Three servers on one database, one of which is killed and replaced under load: no acknowledged write is lost, and
/// whatever one server has acknowledged, the next one shows.
#[test]
fn three_servers_share_a_database_and_one_is_replaced() {
    let Some(place) = places().into_iter().find(|place| place.postgres.is_some()) else { return };
    let mut servers: Vec<Running> = (0..3).map(|_| place.serve()).collect();
    let (anna, beata) = (servers[0].signed_in("anna"), servers[1].signed_in("beata"));
    let stop = Arc::new(AtomicBool::new(false));
    let load = {
        let (stop, mut anna, id) = (stop.clone(), anna.clone(), place.conversation.to_string());
        thread::spawn(move || {
            let mut done = Vec::new();
            while !stop.load(Ordering::SeqCst) {
                let (body, request) = (format!("Beside it {}", done.len()), format!("beside-{}", done.len()));
                let fields = [("id", id.as_str()), ("body", body.as_str()), ("request", request.as_str())];
                assert!(anna.post("/api/mailbox/answer", &fields).unwrap().is_done());
                done.push(body);
            }
            done
        })
    };
    let path = format!("/mailbox/{}", place.conversation);
    for turn in 0..times() {
        if turn == times() / 2 {
            servers.remove(1).kill();
            servers.insert(1, place.serve());
        }
        let body = format!("Turn {turn} of three servers");
        let written = answer(&place, &mut anna.clone().at(&servers[turn % 3]), &body, &format!("turn-{turn}"));
        assert!(written.is_done(), "{written:?}");
        let read = beata.clone().at(&servers[(turn + 1) % 3]).get(&path).unwrap();
        assert!(read.body.contains(&body), "server {} does not show turn {turn}", (turn + 1) % 3);
    }
    stop.store(true, Ordering::SeqCst);
    for body in load.join().unwrap() {
        assert_eq!(messages(&place, &body), 1, "{body}");
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

/// The mail server is down: people register all the same, and the mail leaves, once, when there is one again.
#[test]
fn the_mail_server_is_down() {
    for place in places() {
        let mut command = place.twinning(&["serve"]);
        command.env("TWINNING_SMTP_URL", "smtp://127.0.0.1:9").env("TWINNING_LOG_LEVEL", "off");
        let server = Running::start(command);
        let conduct = domain::portal::CONDUCT_VERSION.to_string();
        let privacy = domain::portal::PRIVACY_VERSION.to_string();
        let fields = [
            ("first_name", "Ada"),
            ("last_name", "Nowa"),
            ("email", "ada@school.example"),
            ("username", "ada.nowa"),
            ("password", "Ponte Vecchio 1345"),
            ("country", "IT"),
            ("conduct", &conduct),
            ("privacy", &privacy),
        ];
        let registered = Client::guest(&server.address).post("/api/registration/begin", &fields).unwrap();
        assert!(registered.is_done(), "{registered:?}");
        let failed =
            "select count(*) from mail where address = $1 and state = 'waiting' and attempts > 0 and error is not null";
        until("the mail was tried", || place.number(failed, "ada@school.example") == 1);
        drop(server);
        place.write(vec![Statement::new("update mail set run_at = 0 where state = 'waiting'")]);
        let server = place.serve();
        let sent = "select count(*) from mail where address = $1 and state = 'sent'";
        until("the mail was sent", || place.number(sent, "ada@school.example") == 1);
        drop(server);
        let files = walk(&place.data().join("mail"));
        let to_ada = |path: &std::path::Path| std::fs::read_to_string(path).unwrap().contains("ada@school.example");
        assert_eq!(files.iter().filter(|(path, _)| to_ada(path)).count(), 1, "it left once");
    }
}

/// Waits for something that the server does by itself; a minute is a fault.
fn until(what: &str, mut holds: impl FnMut() -> bool) {
    let began = Instant::now();
    while !holds() {
        assert!(began.elapsed() < Duration::from_secs(60), "{what}: not within a minute");
        thread::yield_now();
    }
}

/// SIGTERM while streams are open and an upload is half sent: streams end, the process waits for its drain time and no
/// longer, ends well, and nothing is half written.
#[test]
fn it_is_asked_to_stop_with_open_streams_and_uploads() {
    for place in places() {
        let mut command = place.twinning(&["serve"]);
        command.env("TWINNING_DRAIN_SECONDS", "1");
        let server = Running::start(command);
        let anna = server.signed_in("anna");
        let mut streams: Vec<TcpStream> = (0..5)
            .map(|_| {
                let mut stream = anna.connect().unwrap();
                let head = anna.head("GET", "/live", "text/event-stream").replace("Connection: close\r\n", "");
                stream.write_all(format!("{head}\r\n").as_bytes()).unwrap();
                let mut first = [0_u8; 256];
                assert!(stream.read(&mut first).unwrap() > 0, "the stream is open");
                stream
            })
            .collect();
        let mut upload = anna.connect().unwrap();
        let head = anna.head("POST", &format!("/spaces/{}/pictures", place.space), "application/json");
        let kind = "Content-Type: multipart/form-data; boundary=edge";
        upload.write_all(format!("{head}{kind}\r\nContent-Length: 100000\r\n\r\n--edge\r\n").as_bytes()).unwrap();
        let (well, took) = server.terminate();
        assert!(well, "{}: it did not end well", place.name());
        assert!(took < Duration::from_secs(15), "{}: it took {took:?}", place.name());
        for stream in &mut streams {
            let mut rest = Vec::new();
            let _ended_or_cut = stream.read_to_end(&mut rest);
        }
        assert_eq!(place.number("select count(*) from file where id > $1", 0), 0);
        assert!(place.is_sound());
    }
}

/// Connections that never send a byte are closed, and keep nobody out.
#[test]
fn connections_that_never_send_a_byte() {
    let place = places().remove(0);
    let mut command = place.twinning(&["serve"]);
    command.env("TWINNING_HEADER_SECONDS", "1");
    let server = Running::start(command);
    let guest = Client::guest(&server.address);
    let silent: Vec<TcpStream> = (0..400).map(|_| guest.connect().unwrap()).collect();
    let mut half = guest.connect().unwrap();
    half.write_all(b"GET / HTTP/1.1\r\nHost: exam").unwrap();
    assert_eq!(guest.clone().get("/healthz").unwrap().status, 200, "others are served");
    for mut stream in silent.into_iter().chain([half]) {
        let mut rest = Vec::new();
        stream.read_to_end(&mut rest).expect("the server closes it");
    }
}

/// A copy is made by command while people write, and put back elsewhere: what was acknowledged before it is there.
#[test]
fn a_copy_is_made_while_people_write_and_put_back() {
    for place in places() {
        let server = place.serve();
        let mut anna = server.signed_in("anna");
        assert!(answer(&place, &mut anna, "Before the copy, dear Beata", "key-before").is_done());
        assert!(anna.upload(place.space, &picture(40)).unwrap().is_done());
        let made = place.twinning(&["backup"]).output().unwrap();
        assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
        assert!(answer(&place, &mut anna, "After the copy, dear Beata", "key-after").is_done());
        let elsewhere = place.data().join("elsewhere");
        let backups = place.data().join("backups");
        let mut restore = place.twinning(&["restore", &backups.display().to_string()]);
        restore.env("TWINNING_DATA_DIR", &elsewhere).env("TWINNING_DATABASE_URL", "");
        let restored = restore.output().unwrap();
        assert!(restored.status.success(), "{}", String::from_utf8_lossy(&restored.stderr));
        let mut serve = place.twinning(&["serve"]);
        serve.env("TWINNING_DATA_DIR", &elsewhere).env("TWINNING_DATABASE_URL", "");
        let other = Running::start(serve);
        let read = other.signed_in("anna").get(&format!("/mailbox/{}", place.conversation)).unwrap();
        assert!(read.body.contains("Before the copy") && !read.body.contains("After the copy"));
    }
}

/// Whether, between a request and its answer, something was written into the log and then brought to the disk. Nobody
/// else writes meanwhile: there is one writer, and the next one begins only after that sync.
fn synced_before_the_answer(trace: &str, request: &str) -> Option<bool> {
    let calls = trace.split_once(request)?.1.split_once("HTTP/1.1 ")?.0;
    let log = |line: &&str| line.contains("twinning.db-wal");
    let mut calls = calls.lines().filter(log).skip_while(|line| !line.contains("pwrite64("));
    Some(calls.any(|line| line.contains("fdatasync(") || line.contains("fsync(")))
}

/// A killed process leaves the page cache alive, so this looks at the calls: the log's fdatasync stands between its last
/// write and the answer.
#[test]
fn what_is_acknowledged_is_on_the_disk() {
    let with = "read(7, \"POST /one\")\npwrite64(9</data/twinning.db-wal>, \"x\") = 1\nfdatasync(9</data/twinning.db-wal>) = 0\nwritev(12, [\"HTTP/1.1 200 OK\"]) = 9";
    let without = with.replace("fdatasync", "fadvise64");
    assert_eq!(synced_before_the_answer(with, "POST /one"), Some(true));
    assert_eq!(synced_before_the_answer(&without, "POST /one"), Some(false), "the check sees that the sync is missing");
    if Command::new("strace").arg("-V").output().is_err() {
        println!("strace is not installed: the real calls were not looked at");
        return;
    }
    let place = places().remove(0);
    let trace = place.data().join("trace");
    let strace =
        ["-f", "-y", "-s", "40", "-e", "trace=pwrite64,fdatasync,fsync,read,recvfrom,writev,sendto,write", "-o"];
    let file = trace.display().to_string();
    let arguments = [&strace[..], &[&file, env!("CARGO_BIN_EXE_twinning"), "serve"]].concat();
    let server = Running::start(place.configured("strace", &arguments));
    let mut anna = server.signed_in("anna");
    assert!(answer(&place, &mut anna, "On the disk, dear Beata", "key-1").is_done());
    let (well, _) = terminate_traced(server);
    assert!(well);
    let calls = std::fs::read_to_string(&trace).unwrap();
    let synced = synced_before_the_answer(&calls, "POST /api/mailbox/answer");
    assert_eq!(synced, Some(true), "an answer left before the log was on the disk");
}

/// strace hands SIGTERM on to nobody: the server itself is asked, by its parent.
fn terminate_traced(server: Running) -> (bool, Duration) {
    let child = std::fs::read_to_string(format!("/proc/{0}/task/{0}/children", server.pid())).unwrap();
    let sent = Command::new("kill").args(["-TERM", child.trim()]).status().unwrap();
    assert!(sent.success());
    server.ended()
}
