//! A copy made while people work: how long it takes beside copying the file, and what others notice of it.

use anyhow::{Context, Result, anyhow, ensure};
use std::thread;
use std::time::{Duration, Instant};

use super::bystander::look_on;
use super::client::Client;
use super::crowd::Crowd;
use super::figures::{Held, Times};
use super::load::answer;
use super::observed::Observed;
use super::world::World;

/// How long she is watched before.
const CALM: Duration = Duration::from_secs(10);
/// Somebody writes a message so often.
const PAUSE: Duration = Duration::from_millis(100);

/// What was measured.
pub struct Copying {
    /// Copying the database's file and bringing it to the disk, in seconds; with PostgreSQL what `pg_dump` takes.
    pub file: f64,
    /// Copying the database and all uploaded files, in seconds.
    pub copied: f64,
    /// Putting the copy back into a scratch place and comparing, in seconds.
    pub proven: f64,
    /// The Desktop's 99th percentile while nothing is copied, in milliseconds.
    pub calm: f64,
    /// And meanwhile.
    pub meanwhile: f64,
}

impl Copying {
    /// Its figures beside their targets.
    pub fn held(&self) -> Vec<Held> {
        vec![
            Held::most("a copy beside copying the file", self.copied / self.file, 2.0, ""),
            Held::most("Desktop's p99 during a copy beside its p99 before", self.meanwhile / self.calm, 1.3, ""),
        ]
    }
}

/// Makes a copy while somebody writes and somebody else looks on.
pub fn measure(world: &World, server: &Observed, crowd: &Crowd) -> Result<Copying> {
    println!("▸ a copy while people work");
    let file = world.copy_file()?;
    let begun = Instant::now();
    let calm = with_writer(server, crowd, 1_000_000, || begun.elapsed() < CALM)?;
    let (said, meanwhile) = thread::scope(|scope| {
        let copy = scope.spawn(|| world.copy());
        let meanwhile = with_writer(server, crowd, 2_000_000, || !copy.is_finished());
        let said = copy.join().map_err(|_| anyhow!("a thread has broken off"))??;
        Ok::<_, anyhow::Error>((said, meanwhile?))
    })?;
    let (copied, proven) = seconds_in(&said).with_context(|| format!("the copy says: {said}"))?;
    let (calm, meanwhile) = (calm.percentile(99), meanwhile.percentile(99));
    Ok(Copying { file, copied, proven, calm, meanwhile })
}

/// Looks on while somebody writes messages, numbered from the first: the same number twice would be the same message.
fn with_writer(server: &Observed, crowd: &Crowd, first: usize, goes_on: impl Fn() -> bool + Sync) -> Result<Times> {
    thread::scope(|scope| {
        let writer = scope.spawn(|| {
            let mut client = Client::with_cookie(&server.address, &crowd.chiara.cookie);
            for turn in first.. {
                if !goes_on() {
                    break;
                }
                let written = answer(&mut client, &crowd.chiara, turn)?;
                ensure!(written.status < 400, "a message is answered {}", written.status);
                thread::sleep(PAUSE);
            }
            Ok::<_, anyhow::Error>(())
        });
        let times = look_on(server, crowd, &goes_on);
        writer.join().map_err(|_| anyhow!("a thread has broken off"))??;
        times
    })
}

/// The seconds in what the command says: `…, copied in 3.2 s, … the same in 9.0 s`.
fn seconds_in(said: &str) -> Option<(f64, f64)> {
    let mut seconds = said.split(" in ").skip(1).filter_map(|part| part.split_once(" s")?.0.parse().ok());
    Some((seconds.next()?, seconds.next()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_seconds_of_a_copy_are_read() {
        let said = "/w/in here: the database (7 bytes) and 2 files, copied in 3.2 s, put back into a scratch place and \
                    found to be the same in 9.0 s";
        assert_eq!(seconds_in(said), Some((3.2, 9.0)));
        assert_eq!(seconds_in("no copy was made"), None);
    }
}
