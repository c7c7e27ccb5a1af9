//! A server that is watched while it works: its address, its log, its memory and its processor time.

use anyhow::{Context, Result, bail};
use serde_json::Value;
use std::fs;
use std::io::{BufRead, BufReader, Read};
use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use crate::process::{Running, stopping};

/// One tick of `/proc/…/stat`: Linux counts in hundredths everywhere.
const TICK: Duration = Duration::from_millis(10);

/// A line of the log, and when it came.
#[derive(Clone)]
struct Line {
    at: Instant,
    fields: Value,
}

/// A server while it runs.
pub struct Observed {
    /// Where it listens, such as `http://127.0.0.1:41234`.
    pub address: String,
    /// When it was started.
    pub begun: Instant,
    process: u32,
    log: Arc<Mutex<Vec<Line>>>,
    _running: Running,
}

impl Observed {
    /// Starts a server and waits until it listens.
    pub fn start(what: &str, command: &mut Command) -> Result<Self> {
        let begun = Instant::now();
        let mut running = Running::start(what, command.stdout(Stdio::piped()).stderr(Stdio::piped()))?;
        let output = running.child().stdout.take().context("a piped child has an output")?;
        let errors = running.child().stderr.take().context("a piped child has errors")?;
        let log = Arc::new(Mutex::new(Vec::new()));
        let listened = log.clone();
        thread::spawn(move || listen(errors, &listened));
        let mut output = BufReader::new(output).lines();
        let first = output.next().with_context(|| format!("{what} has ended at once"))??;
        let address = first.strip_prefix("listening on ").with_context(|| format!("{what} says: {first}"))?.to_owned();
        thread::spawn(move || output.map_while(Result::ok).for_each(drop));
        Ok(Self { address, begun, process: running.child().id(), log, _running: running })
    }

    /// The fields of a message in its log and the time since the start, as soon as it stands there.
    pub fn when_said(
        &self,
        message: &str,
        field: Option<(&str, &str)>,
        patience: Duration,
    ) -> Result<(Value, Duration)> {
        let asked = Instant::now();
        while asked.elapsed() < patience && !stopping() {
            let log = self.log.lock().unwrap_or_else(PoisonError::into_inner);
            let found = log.iter().find(|line| {
                line.fields["message"] == message && field.is_none_or(|(name, value)| line.fields[name] == value)
            });
            if let Some(line) = found {
                return Ok((line.fields.clone(), line.at - self.begun));
            }
            drop(log);
            thread::sleep(Duration::from_millis(20));
        }
        bail!("the server has not said `{message}`")
    }

    /// Each time the message came: the value of a field, and the time since the start.
    pub fn said(&self, message: &str, field: &str) -> Vec<(String, Duration)> {
        let log = self.log.lock().unwrap_or_else(PoisonError::into_inner);
        let lines = log.iter().filter(|line| line.fields["message"] == message);
        lines.map(|line| (line.fields[field].as_str().unwrap_or_default().to_owned(), line.at - self.begun)).collect()
    }

    /// Its memory now.
    pub fn memory(&self) -> Result<Memory> {
        memory_of(self.process)
    }

    /// Processor time so far, of the program and of the system for it.
    pub fn processor(&self) -> Result<Duration> {
        let stat = fs::read_to_string(format!("/proc/{}/stat", self.process))?;
        processor_in(&stat).context("/proc/…/stat cannot be read")
    }
}

fn listen(errors: impl Read, log: &Mutex<Vec<Line>>) {
    for line in BufReader::new(errors).lines().map_while(Result::ok) {
        match serde_json::from_str::<Value>(&line) {
            Ok(mut whole) => {
                let fields = whole["fields"].take();
                // Sessions begin by the thousand, and nobody asks for them.
                if fields["message"] != "a session begins" {
                    let line = Line { at: Instant::now(), fields };
                    log.lock().unwrap_or_else(PoisonError::into_inner).push(line);
                }
            }
            Err(_) => eprintln!("{line}"),
        }
    }
}

/// Memory of a process, in kB.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Memory {
    /// Its own, without files that the system may drop.
    pub own: u64,
    /// The most that was resident at once.
    pub most: u64,
}

/// Memory of a process now.
pub fn memory_of(process: u32) -> Result<Memory> {
    let status = fs::read_to_string(format!("/proc/{process}/status"))?;
    let field = |name: &str| kilobytes_in(&status, name).with_context(|| format!("no {name} of the process"));
    Ok(Memory { own: field("RssAnon")?, most: field("VmHWM")? })
}

/// User and system time in the line of `/proc/…/stat`. The name of the program stands in brackets and may hold anything.
fn processor_in(stat: &str) -> Option<Duration> {
    let (_, rest) = stat.rsplit_once(')')?;
    let mut fields = rest.split_whitespace().skip(11).map(|field| field.parse::<u32>().ok());
    Some(TICK * (fields.next()?? + fields.next()??))
}

/// The value of a field such as `RssAnon:    123 kB`.
pub fn kilobytes_in(text: &str, name: &str) -> Option<u64> {
    let line = text.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(':'))?;
    line.split_whitespace().next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn processor_time_is_found_behind_any_name() {
        let stat = "12 (a ) b) S 1 12 12 0 -1 4194560 2000 0 3 0 150 30 0 0 20 0 9 0 5000 1000000 300";
        assert_eq!(processor_in(stat), Some(Duration::from_millis(1800)));
        assert_eq!(processor_in("12 (a) S 1 2"), None);
        assert_eq!(processor_in(""), None);
    }

    #[test]
    fn fields_of_the_status_are_found() {
        let status = "Name:\ttwinning\nVmHWM:\t  4096 kB\nRssAnon:\t   123 kB\n";
        assert_eq!(kilobytes_in(status, "RssAnon"), Some(123));
        assert_eq!(kilobytes_in(status, "VmHWM"), Some(4096));
        assert_eq!(kilobytes_in(status, "Rss"), None);
    }

    #[test]
    fn our_own_memory_can_be_read() {
        let memory = memory_of(std::process::id()).expect("we are there");
        assert!(memory.own > 0 && memory.most >= memory.own);
    }
}
