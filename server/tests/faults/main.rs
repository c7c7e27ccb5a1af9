//! Faults that anyone can provoke, on the real binary: `docs/faults.md` lists them with what people see.
//!
//! - `people`: the same request twice, two people at once;
//! - `database`: away, late, locked, full, killed in the middle of a migration, shared by several servers;
//! - `process`: files, mail, signals, silent connections, copies, the disk's own acknowledgement.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on may stop")]

#[path = "../black_box/mod.rs"]
mod black_box;
mod database;
mod people;
mod process;

use black_box::client::Answer;
use black_box::{Client, Place, Running};
use domain::base::db::Statement;
use std::io;
use std::thread;
use std::time::{Duration, Instant};

fn answer(place: &Place, client: &mut Client, body: &str, request: &str) -> Answer {
    try_answer(place, client, body, request).unwrap()
}

/// Writes a message. These tests write more than anybody types: where the limit is reached, what was written before was
/// written long ago.
fn try_answer(place: &Place, client: &mut Client, body: &str, request: &str) -> io::Result<Answer> {
    let id = place.conversation.to_string();
    let fields = [("id", id.as_str()), ("body", body), ("request", request)];
    let answer = client.post("/api/mailbox/answer", &fields)?;
    if answer.status != 429 {
        return Ok(answer);
    }
    place.write(vec![Statement::new("update message set at = 0")]);
    client.post("/api/mailbox/answer", &fields)
}

fn messages(place: &Place, body: &str) -> i64 {
    place.number("select count(*) from message where body = $1", body)
}

/// Whether this is `cargo xtask faults`, which takes its time.
fn is_long() -> bool {
    std::env::var_os("TWINNING_TEST_KILLS").is_some()
}

/// How often two people of a test meet: ten times in CI's time, fifty in the long form.
fn times() -> usize {
    if is_long() { 50 } else { 10 }
}

/// A server whose files may not grow beyond so many kilobytes: its disk is full.
fn serve_with_full_disk(place: &Place, kilobytes: u64) -> Running {
    let limit = format!("trap '' XFSZ; ulimit -f {kilobytes}; exec \"$0\" serve");
    Running::start(place.configured("bash", &["-c", &limit, env!("CARGO_BIN_EXE_twinning")]))
}

/// Waits for something that the server does by itself; a minute is a fault.
fn until(what: &str, mut holds: impl FnMut() -> bool) {
    let began = Instant::now();
    while !holds() {
        assert!(began.elapsed() < Duration::from_secs(60), "{what}: not within a minute");
        thread::yield_now();
    }
}
