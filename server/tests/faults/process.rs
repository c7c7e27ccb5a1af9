//! What disk, mail, network and operating system can do to a server.

use crate::black_box::{Client, Place, Running, picture, places};
use crate::{answer, is_long, serve_with_full_disk, until};
use domain::base::db::{Db, Statement};
use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

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

fn walk(folder: &Path) -> Vec<(PathBuf, u64)> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() { found.extend(walk(&path)) } else { found.push((path, entry.metadata().unwrap().len())) }
    }
    found
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
        let to_ada = |path: &Path| std::fs::read_to_string(path).unwrap().contains("ada@school.example");
        assert_eq!(files.iter().filter(|(path, _)| to_ada(path)).count(), 1, "it left once");
    }
}

/// Streams that are open, as a browser holds them.
fn open_streams(client: &Client) -> Vec<TcpStream> {
    let open = |_| {
        let mut stream = client.connect().unwrap();
        let head = client.head("GET", "/live", "text/event-stream").replace("Connection: close\r\n", "");
        stream.write_all(format!("{head}\r\n").as_bytes()).unwrap();
        let mut first = [0_u8; 256];
        assert!(stream.read(&mut first).unwrap() > 0, "the stream is open");
        stream
    };
    (0..5).map(open).collect()
}

/// The rest of a stream, to its very end: the last chunk is the empty one, so the browser knows that it was not cut.
fn end_cleanly(streams: Vec<TcpStream>) {
    for mut stream in streams {
        let mut rest = Vec::new();
        stream.read_to_end(&mut rest).expect("it ends, and is not cut");
        assert!(rest.ends_with(b"0\r\n\r\n"), "cut off after {:?}", String::from_utf8_lossy(&rest));
    }
}

/// An upload that the server has begun to read, and whose rest never comes.
fn begun_upload(client: &Client, space: i64) -> TcpStream {
    let mut upload = client.connect().unwrap();
    let head = client.head("POST", &format!("/spaces/{space}/pictures"), "application/json");
    let kind = "Content-Type: multipart/form-data; boundary=edge\r\nContent-Length: 100000\r\nExpect: 100-continue";
    upload.write_all(format!("{head}{kind}\r\n\r\n--edge\r\n").as_bytes()).unwrap();
    // It says so when it asks for the body: what has not been asked for may be cut off at once.
    let said = "HTTP/1.1 100 Continue\r\n\r\n";
    let mut begun = vec![0_u8; said.len()];
    upload.read_exact(&mut begun).unwrap();
    assert_eq!(String::from_utf8_lossy(&begun), said);
    upload
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
        let streams = open_streams(&anna);
        let _upload = begun_upload(&anna, place.space);
        let (well, took) = server.terminate();
        assert!(well, "{}: it did not end well", place.name());
        assert!(took >= Duration::from_secs(1), "{}: it gave the upload {took:?} only", place.name());
        assert!(took < Duration::from_secs(15), "{}: it took {took:?}", place.name());
        end_cleanly(streams);
        assert_eq!(place.number("select count(*) from file where id > $1", 0), 0);
        assert!(place.is_sound());
    }
}

/// SIGTERM while nothing but streams is open: they end, and the process does not wait for its drain time.
#[test]
fn it_is_asked_to_stop_with_open_streams_only() {
    for place in places() {
        let mut command = place.twinning(&["serve"]);
        command.env("TWINNING_DRAIN_SECONDS", "30");
        let server = Running::start(command);
        let streams = open_streams(&server.signed_in("anna"));
        let (well, took) = server.terminate();
        assert!(well, "{}: it did not end well", place.name());
        assert!(took < Duration::from_secs(3), "{}: it took {took:?}", place.name());
        end_cleanly(streams);
    }
}

/// How many connections stay silent: with `cargo xtask faults` ten thousand, or as many as a process may have open here;
/// some hundred in CI's time.
fn silent() -> usize {
    let limits = std::fs::read_to_string("/proc/self/limits").unwrap_or_default();
    let line = limits.lines().find_map(|line| line.strip_prefix("Max open files"));
    let open = line.and_then(|line| line.split_whitespace().next()?.parse::<usize>().ok()).unwrap_or(1024);
    let many = if is_long() { 10_000 } else { 400 };
    println!("{} connections", many.min(open - 500));
    many.min(open - 500)
}

/// Connections that never send a byte are closed, and keep nobody out.
#[test]
fn connections_that_never_send_a_byte() {
    let place = places().remove(0);
    let mut command = place.twinning(&["serve"]);
    // All of them are open before the first is closed.
    command.env("TWINNING_HEADER_SECONDS", if is_long() { "10" } else { "1" });
    let server = Running::start(command);
    let guest = Client::guest(&server.address);
    let silent: Vec<TcpStream> = (0..silent()).map(|_| guest.connect().unwrap()).collect();
    let mut half = guest.connect().unwrap();
    half.write_all(b"GET / HTTP/1.1\r\nHost: exam").unwrap();
    assert_eq!(guest.clone().get("/healthz").unwrap().status, 200, "others are served");
    for mut stream in silent.into_iter().chain([half]) {
        let mut rest = Vec::new();
        stream.read_to_end(&mut rest).expect("the server closes it");
    }
}

/// Puts the copy of a place back into an empty folder.
fn put_back(place: &Place) -> PathBuf {
    let (elsewhere, backups) = (place.data().join("elsewhere"), place.data().join("backups"));
    let mut restore = place.twinning(&["restore", &backups.display().to_string()]);
    restore.env("TWINNING_DATA_DIR", &elsewhere).env("TWINNING_DATABASE_URL", "");
    let restored = restore.output().unwrap();
    assert!(restored.status.success(), "{}", String::from_utf8_lossy(&restored.stderr));
    elsewhere
}

/// A number from an SQLite file.
fn in_file(file: &Path, statement: Statement) -> i64 {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(async {
        let db = Db::sqlite(file).await.unwrap();
        let number = statement.number(&db).await.unwrap();
        db.close().await;
        number
    })
}

/// A copy is made by command while somebody writes, and put back elsewhere: what was acknowledged before it began is there
/// once, what was written after it had ended is not, and of what came meanwhile nothing is half there.
#[test]
fn a_copy_is_made_while_people_write_and_put_back() {
    for place in places() {
        let server = place.serve();
        let mut anna = server.signed_in("anna");
        assert!(anna.upload(place.space, &picture(40)).unwrap().is_done());
        let (written, ended) = (AtomicUsize::new(0), AtomicBool::new(false));
        let text = |number: usize| format!("Beside the copy {number}");
        let (before, during) = thread::scope(|scope| {
            let mut writing = anna.clone();
            let (place, written, ended) = (&place, &written, &ended);
            let writer = scope.spawn(move || {
                while !ended.load(Ordering::SeqCst) {
                    let number = written.load(Ordering::SeqCst);
                    assert!(answer(place, &mut writing, &text(number), &format!("copy-{number}")).is_done());
                    written.store(number + 1, Ordering::SeqCst);
                }
            });
            until("she writes", || written.load(Ordering::SeqCst) > 2);
            let before = written.load(Ordering::SeqCst);
            let made = place.twinning(&["backup"]).output().unwrap();
            let during = written.load(Ordering::SeqCst) - before;
            ended.store(true, Ordering::SeqCst);
            writer.join().unwrap();
            assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
            (before, during)
        });
        assert!(during > 0, "nobody wrote while the copy was made");
        assert!(answer(&place, &mut anna, "After the copy, dear Beata", "key-after").is_done());
        let elsewhere = put_back(&place);
        let file = elsewhere.join("twinning.db");
        let messages =
            |body: &str| in_file(&file, Statement::new("select count(*) from message where body = $1").bind(body));
        for number in 0..before {
            assert_eq!(messages(&text(number)), 1, "{}: {number} of {before}", place.name());
        }
        let copied = (0..written.load(Ordering::SeqCst)).take_while(|number| messages(&text(*number)) == 1).count();
        for number in copied..written.load(Ordering::SeqCst) {
            assert_eq!(messages(&text(number)), 0, "{}: {copied} came before, {number} is there", place.name());
        }
        assert_eq!(messages("After the copy, dear Beata"), 0);
        let unread = in_file(&file, Statement::new("select cast(sum(unread) as bigint) from conversation_member"));
        assert_eq!(
            in_file(&file, Statement::new("select count(*) from message")),
            unread,
            "half of a message is there"
        );
        let mut serve = place.twinning(&["serve"]);
        serve.env("TWINNING_DATA_DIR", &elsewhere).env("TWINNING_DATABASE_URL", "");
        let other = Running::start(serve);
        let read = other.signed_in("anna").get(&format!("/mailbox/{}", place.conversation)).unwrap();
        // The newest: a conversation begins with its last page, and she has written as many as the machine is fast.
        assert!(read.body.contains(&text(copied - 1)), "{read:?}");
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
    if cfg!(not(target_os = "linux")) {
        return;
    }
    assert!(Command::new("strace").arg("-V").output().is_ok(), "strace is missing: please install it");
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
