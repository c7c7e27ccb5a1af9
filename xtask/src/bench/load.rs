//! All of Europe at once: a mix of what people do, with bursts, while thousands of streams are open.

use anyhow::{Result, anyhow, ensure};
use std::collections::BTreeMap;
use std::io::{ErrorKind, Read};
use std::net::TcpStream;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use super::client::{Client, encode};
use super::crowd::{Crowd, Person};
use super::figures::{Held, Times};
use super::machine::most_files;
use super::observed::Observed;
use crate::process::stopping;

/// Streams that should be open.
pub const STREAMS: usize = 5_000;
/// Files that this program and the server need beside their streams.
const OTHER_FILES: usize = 500;
/// Requests in a second, on average over a minute.
const AVERAGE: usize = 48;
/// Once a minute there is a burst: so many requests in a second…
const BURST: usize = 250;
/// …for so many seconds…
const BURST_LASTS: usize = 5;
/// …from this second on.
const BURST_AT: usize = 20;
/// Connections over which requests come.
const CONNECTIONS: usize = 64;

/// What somebody does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Deed {
    Home,
    Country,
    PublicPage,
    Desktop,
    Inbox,
    Conversation,
    Search,
    SearchWords,
    Projects,
    SpacePage,
    Answer,
    SignIn,
}

/// Of a hundred requests.
const MIX: [(Deed, usize); 12] = [
    (Deed::Home, 6),
    (Deed::Country, 4),
    (Deed::PublicPage, 10),
    (Deed::Desktop, 18),
    (Deed::Inbox, 14),
    (Deed::Conversation, 12),
    (Deed::Search, 6),
    (Deed::SearchWords, 6),
    (Deed::Projects, 6),
    (Deed::SpacePage, 14),
    (Deed::Answer, 3),
    (Deed::SignIn, 1),
];
const WORDS: [&str; 6] = ["street", "Παπαδοπούλου", "wisniewska", "music", "Wisnewska", "water"];

/// What was measured.
#[derive(Default)]
pub struct Load {
    /// How long it lasted.
    pub minutes: u64,
    /// Requests answered.
    pub requests: usize,
    /// The first answers that were none, or not the right one, and how many there were.
    pub errors: (usize, Vec<String>),
    /// Half of the requests took no longer, in milliseconds.
    pub p50: f64,
    /// Ninety-nine of a hundred took no longer.
    pub p99: f64,
    /// The longest.
    pub longest: f64,
    /// The slowest kinds of requests, with their 99th percentile.
    pub slowest: Vec<(String, f64)>,
    /// Streams that were opened, and of these still open at the end.
    pub streams: (usize, usize),
    /// The server's own memory in kB: before the streams, with them, after the first minute, at the end.
    pub memory: [u64; 4],
    /// Of both cores, how much the server had, from 0 to 1 a core.
    pub cores: f64,
}

impl Load {
    /// Its figures beside their targets.
    pub fn held(&self) -> Vec<Held> {
        let [before, with, first, end] = self.memory;
        let a_stream = (with.saturating_sub(before)) as f64 / self.streams.0.max(1) as f64;
        let lost = self.streams.0 - self.streams.1;
        vec![
            Held::most("errors under load", self.errors.0 as f64, 0.0, ""),
            Held::most("p99 under load", self.p99, 150.0, " ms"),
            Held::least("open streams", self.streams.0 as f64, STREAMS as f64, ""),
            Held::most("streams lost under load", lost as f64, 0.0, ""),
            Held::most("memory of an idle stream", a_stream, 12.0, " KiB"),
            Held::most("memory at the end beside the first minute", end as f64 / first.max(1) as f64, 1.1, ""),
        ]
    }
}

/// When each request of so many minutes is due, since the beginning.
fn schedule(minutes: u64) -> Vec<Duration> {
    let calm = (AVERAGE * 60 - BURST * BURST_LASTS) as f64 / (60 - BURST_LASTS) as f64;
    let mut due = Vec::new();
    let mut owed = 0.0_f64;
    for second in 0..minutes * 60 {
        let of_minute = (second % 60) as usize;
        let burst = (BURST_AT..BURST_AT + BURST_LASTS).contains(&of_minute);
        owed += if burst { BURST as f64 } else { calm };
        let now = owed.floor();
        owed -= now;
        due.extend((0..now as u64).map(|number| Duration::from_secs_f64(second as f64 + number as f64 / now)));
    }
    due
}

/// The same number for the same request in every run, and hardly the same for two.
fn mixed(number: usize) -> usize {
    let mixed = (number as u64).wrapping_add(1).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    ((mixed ^ (mixed >> 29)).wrapping_mul(0xBF58_476D_1CE4_E5B9) >> 33) as usize
}

fn deed(number: usize) -> Deed {
    let mut place = mixed(number) % 100;
    for (deed, share) in MIX {
        if place < share {
            return deed;
        }
        place -= share;
    }
    Deed::Home
}

/// What all askers share.
struct Run<'a> {
    server: &'a Observed,
    crowd: &'a Crowd,
    due: Vec<Duration>,
    next: AtomicUsize,
    begun: Instant,
    errors: Mutex<(usize, Vec<String>)>,
}

/// Lets all of Europe work for so many minutes.
pub fn measure(server: &Observed, crowd: &Crowd, minutes: u64) -> Result<Load> {
    println!("▸ all of Europe, {minutes} min");
    let before = server.memory()?.own;
    let streams = open_streams(server, crowd)?;
    let with = server.memory()?.own;
    let (due, worked) = (schedule(minutes), server.processor()?);
    let errors = Mutex::default();
    let run = Run { server, crowd, due, next: AtomicUsize::new(0), begun: Instant::now(), errors };
    let (times, first) = thread::scope(|scope| {
        let askers: Vec<_> = (0..CONNECTIONS).map(|_| scope.spawn(|| run.ask())).collect();
        let first = run.after_first_minute();
        let mut times = Vec::new();
        for asker in askers {
            times.extend(asker.join().map_err(|_| anyhow!("a thread has broken off"))?);
        }
        Ok::<_, anyhow::Error>((times, first?))
    })?;
    ensure!(!stopping(), "stopped");
    let cores = (server.processor()? - worked).as_secs_f64() / run.begun.elapsed().as_secs_f64();
    let memory = [before, with, first, server.memory()?.own];
    let open = streams.iter().filter(|stream| is_open(stream)).count();
    let errors = run.errors.into_inner().map_err(|_| anyhow!("a thread has broken off"))?;
    let load = Load { minutes, streams: (streams.len(), open), memory, cores, errors, ..Load::default() };
    Ok(summed(load, &times))
}

fn summed(load: Load, taken: &[(Deed, Duration)]) -> Load {
    let mut by_deed: BTreeMap<Deed, Vec<Duration>> = BTreeMap::new();
    for (deed, took) in taken {
        by_deed.entry(*deed).or_default().push(*took);
    }
    let of = |(deed, times): (Deed, Vec<Duration>)| {
        (format!("{deed:?}"), times.into_iter().collect::<Times>().percentile(99))
    };
    let mut slowest: Vec<(String, f64)> = by_deed.into_iter().map(of).collect();
    slowest.sort_by(|one, other| other.1.total_cmp(&one.1));
    let all: Times = taken.iter().map(|(_, took)| *took).collect();
    let (p50, p99, longest) = (all.percentile(50), all.percentile(99), all.longest());
    Load { requests: all.count(), p50, p99, longest, slowest, ..load }
}

fn open_streams(server: &Observed, crowd: &Crowd) -> Result<Vec<TcpStream>> {
    let most = STREAMS.min(most_files().saturating_sub(OTHER_FILES));
    let open = |person: &Person| {
        let stream = Client::with_cookie(&server.address, &person.cookie).stream("/live")?;
        stream.set_nonblocking(true)?;
        Ok(stream)
    };
    crowd.people.iter().take(most).map(open).collect()
}

/// Reads what has come and says whether more can come.
fn is_open(mut stream: &TcpStream) -> bool {
    let mut bytes = [0; 4096];
    loop {
        match stream.read(&mut bytes) {
            Ok(0) => return false,
            Ok(_) => {}
            Err(cause) => return cause.kind() == ErrorKind::WouldBlock,
        }
    }
}

impl Run<'_> {
    /// The server's memory when the first minute is over.
    fn after_first_minute(&self) -> Result<u64> {
        let last = self.due.last().copied().unwrap_or_default();
        thread::sleep(last.min(Duration::from_secs(60)));
        Ok(self.server.memory()?.own)
    }

    /// Sends whatever is due next, until nothing is. A request's time counts from when it was due: who waits for a free
    /// connection waits for the server.
    fn ask(&self) -> Vec<(Deed, Duration)> {
        let mut client = Client::guest(&self.server.address);
        let mut times = Vec::new();
        loop {
            let number = self.next.fetch_add(1, Ordering::Relaxed);
            let Some(due) = self.due.get(number).filter(|_| !stopping()) else { return times };
            thread::sleep(due.saturating_sub(self.begun.elapsed()));
            let deed = deed(number);
            match self.act(&mut client, deed, number) {
                Ok(status) if (200..400).contains(&status) => times.push((deed, self.begun.elapsed() - *due)),
                Ok(status) => self.note(format!("{deed:?}: {status}")),
                Err(cause) => self.note(format!("{deed:?}: {cause:#}")),
            }
        }
    }

    fn note(&self, error: String) {
        if let Ok(mut errors) = self.errors.lock() {
            errors.0 += 1;
            if errors.1.len() < 10 {
                errors.1.push(error);
            }
        }
    }

    fn act(&self, client: &mut Client, deed: Deed, number: usize) -> Result<u16> {
        let people = &self.crowd.people;
        let person = &people[mixed(number) / 100 % people.len()];
        let public = matches!(deed, Deed::Home | Deed::Country | Deed::PublicPage | Deed::SignIn);
        client.become_another(if public { "" } else { &person.cookie });
        let answer = match deed {
            Deed::Answer if person.conversation > 0 => answer(client, person, number)?,
            Deed::SignIn => {
                let person = &people[number % self.crowd.storm.max(1)];
                let fields = [("name", person.name.as_str()), ("password", &self.crowd.password)];
                client.post("/api/account/sign_in", &fields)?
            }
            _ => client.get(&self.path(deed, person, number))?,
        };
        Ok(answer.status)
    }

    /// Where a deed leads. Who has no space or no conversation looks into her mailbox.
    fn path(&self, deed: Deed, person: &Person, number: usize) -> String {
        let Person { conversation, space, page, .. } = person;
        match deed {
            Deed::Home => "/en/".into(),
            Deed::Country => format!("/en/map/{}", ["IT", "PL", "FR", "ES"][number % 4]),
            Deed::PublicPage => format!("/en/spaces/{}/{}", self.crowd.public.slug, self.crowd.public.page),
            Deed::Desktop => "/desktop".into(),
            Deed::Conversation if *conversation > 0 => format!("/mailbox/{conversation}"),
            Deed::Search => "/twinfinder".into(),
            Deed::SearchWords => format!("/twinfinder?q={}", encode(WORDS[number % WORDS.len()])),
            Deed::Projects => "/projects".into(),
            Deed::SpacePage if *page > 0 => format!("/spaces/{space}/pages/{page}"),
            _ => "/mailbox".into(),
        }
    }
}

pub(super) fn answer(client: &mut Client, person: &Person, number: usize) -> Result<super::client::Answer> {
    let id = person.conversation.to_string();
    let unique = format!("{}-{number}", std::process::id());
    let body = format!("We are looking forward to it ({unique}).");
    client.post("/api/mailbox/answer", &[("id", &id), ("body", &body), ("request", &format!("bench-{unique}"))])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_minute_has_its_average_and_its_burst() {
        let due = schedule(2);
        assert!(due.is_sorted());
        assert!(due.len().abs_diff(2 * 60 * AVERAGE) <= 1, "{}", due.len());
        let within = |from: u64, to: u64| {
            due.iter().filter(|at| (Duration::from_secs(from)..Duration::from_secs(to)).contains(at)).count()
        };
        assert_eq!(within(20, 25), BURST * BURST_LASTS);
        assert!(within(30, 31).abs_diff(30) <= 1);
    }

    #[test]
    fn the_mix_is_a_hundred_and_met() {
        assert_eq!(MIX.iter().map(|(_, share)| share).sum::<usize>(), 100);
        let deeds: Vec<Deed> = (0..10_000).map(deed).collect();
        for (deed, share) in MIX {
            let met = deeds.iter().filter(|one| **one == deed).count();
            assert!(met.abs_diff(share * 100) < 150, "{deed:?}: {met}");
        }
    }

    #[test]
    fn a_load_is_summed_up() {
        let taken =
            [(Deed::Home, 1), (Deed::Inbox, 9), (Deed::Home, 3)].map(|(deed, ms)| (deed, Duration::from_millis(ms)));
        let load = summed(Load { streams: (10, 9), memory: [100, 220, 200, 210], ..Load::default() }, &taken);
        assert_eq!((load.requests, load.p50, load.longest), (3, 3.0, 9.0));
        assert_eq!(load.slowest.first().map(|(name, _)| name.as_str()), Some("Inbox"));
        let missed: Vec<String> = load.held().iter().filter(|held| !held.is_met()).map(Held::sentence).collect();
        assert_eq!(missed.len(), 2, "{missed:?}");
    }
}
