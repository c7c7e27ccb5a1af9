//! Pages, one request after another: how long they take, what they cost, and what they would cost without the product.

use anyhow::{Result, ensure};
use std::thread;
use std::time::{Duration, Instant};

use super::client::{Answer, Client, encode};
use super::crowd::Crowd;
use super::figures::{Held, Times, milliseconds};
use super::observed::Observed;

/// Requests that warm caches and are not counted.
const WARM: usize = 20;
/// At least so many are counted…
const LEAST: usize = 200;
/// …and more until the server has worked so long, since its time is counted in hundredths of a second…
const WORKED: Duration = Duration::from_millis(600);
/// …or so much time is over.
const LONGEST: Duration = Duration::from_secs(8);
/// How many ask at once when it is measured how many requests the machine bears, and how long.
const AT_ONCE: usize = 8;
const TOGETHER: Duration = Duration::from_secs(3);
/// A page may cost so many times what its rows and bytes cost.
const OF_FLOOR: f64 = 2.5;
/// Statements of a page, with its session's.
const STATEMENTS: u64 = 6;

/// A page that is measured.
pub struct Page {
    /// What the report calls it.
    pub name: &'static str,
    path: String,
    /// Whose sessions ask, by turns: one person may not search as often as it is measured.
    cookies: Vec<String>,
    /// What the floor calls it, and the id that is asked for.
    floor: (&'static str, i64),
    /// Milliseconds at the 95th percentile.
    p95: f64,
    /// Milliseconds of the processor.
    processor: Option<f64>,
    /// Bytes, where they are bounded.
    bytes: Option<usize>,
}

impl Page {
    /// Milliseconds that it may take at the 95th percentile, and of the processor.
    pub fn targets(&self) -> (f64, Option<f64>) {
        (self.p95, self.processor)
    }
}

/// What was measured of a page; times in milliseconds.
pub struct Measured {
    /// The page.
    pub page: Page,
    /// The product.
    pub own: Alone,
    /// Bare axum and SQL.
    pub floor: Alone,
    /// Requests in a second when several ask at once.
    pub a_second: f64,
    /// And the time of each then.
    pub together_p95: f64,
}

/// One request after another.
pub struct Alone {
    /// Half of them take no longer.
    pub p50: f64,
    /// Nineteen of twenty take no longer.
    pub p95: f64,
    /// Processor time of one.
    pub processor: f64,
    /// Statements of one, with the session's.
    pub statements: Option<u64>,
    /// Bytes of one.
    pub bytes: usize,
    /// Requests that were not answered, of all.
    pub unanswered: (usize, usize),
}

impl Measured {
    /// How often the floor's processor time the page costs.
    pub fn ratio(&self) -> f64 {
        self.own.processor / self.floor.processor.max(0.01)
    }

    /// Statements, with the session's.
    pub fn statements(&self) -> Option<u64> {
        self.own.statements
    }

    /// Its figures beside their targets.
    pub fn held(&self) -> Vec<Held> {
        let Page { name, p95, processor, bytes, .. } = &self.page;
        let mut held = vec![
            Held::most(format!("{name}, p95"), self.own.p95, *p95, " ms"),
            Held::most(format!("{name}, processor beside its floor"), self.ratio(), OF_FLOOR, ""),
            Held::most(format!("{name}, requests without an answer"), self.own.unanswered.0 as f64, 0.0, ""),
        ];
        if let Some(most) = processor {
            held.push(Held::most(format!("{name}, processor"), self.own.processor, *most, " ms"));
        }
        if let Some(most) = bytes {
            held.push(Held::most(
                format!("{name}, bytes"),
                self.own.bytes as f64 / 1000.0,
                *most as f64 / 1000.0,
                " kB",
            ));
        }
        if let Some(made) = self.statements() {
            held.push(Held::most(format!("{name}, statements"), made as f64, STATEMENTS as f64, ""));
        }
        held
    }
}

/// The pages that are measured in a world.
pub fn pages(crowd: &Crowd) -> Vec<Page> {
    let chiara = &crowd.chiara;
    let (space, page, public) = (chiara.space, chiara.page, &crowd.public);
    let member = |name, path: String, floor, p95, processor| Page {
        name,
        path,
        cookies: vec![chiara.cookie.clone()],
        floor,
        p95,
        processor,
        bytes: None,
    };
    let guest =
        |name, path, floor, p95, processor| Page { cookies: Vec::new(), ..member(name, path, floor, p95, processor) };
    let everybody: Vec<String> = crowd.people.iter().map(|person| person.cookie.clone()).collect();
    let search = |name, query: &str, processor| Page {
        cookies: everybody.clone(),
        ..member(name, format!("/twinfinder{query}"), ("twinfinder", 0), 50.0, processor)
    };
    let word = |name, words: &str| search(name, &format!("?q={}", encode(words)), None);
    let filters = "?q=street&country=PL&country=FR&language=en&ages=12-15&level=lower-secondary";
    vec![
        search("TwinFinder, nothing asked for", "", Some(4.0)),
        search("TwinFinder, four filters and a word", filters, None),
        word("TwinFinder, a name without its accents", "wisniewska"),
        word("TwinFinder, a name with a typo", "Wisnewska"),
        word("TwinFinder, a name in Greek", "Παπαδοπούλου"),
        word("TwinFinder, a name in Cyrillic", "Иванова"),
        member("inbox", "/mailbox".into(), ("inbox", 0), 30.0, Some(10.0)),
        member(
            "conversation",
            format!("/mailbox/{}", chiara.conversation),
            ("conversation", chiara.conversation),
            30.0,
            None,
        ),
        member("Desktop home", "/desktop".into(), ("desktop", 0), 30.0, Some(10.0)),
        member("projects", "/projects".into(), ("projects", 0), 30.0, None),
        member("TwinSpace page", format!("/spaces/{space}/pages/{page}"), ("space page", page), 30.0, None),
        guest(
            "public page",
            format!("/en/spaces/{}/{}", public.slug, public.page),
            ("public page", public.page),
            30.0,
            Some(5.0),
        ),
        Page { bytes: Some(200_000), ..guest("map of a country", "/en/map/IT".into(), ("country", 0), 300.0, None) },
    ]
}

/// Measures a page and its floor.
pub fn measure(page: Page, crowd: &Crowd, own: &Observed, bare: &Observed) -> Result<Measured> {
    println!("  {}", page.name);
    let alone = alone(own, &page.cookies, &page.path)?;
    let (floor, id) = page.floor;
    let (name, account) = (floor.replace(' ', "%20"), crowd.chiara.account);
    let path = format!("/{name}?bytes={}&account={account}&id={id}", alone.bytes);
    let floor = self::alone(bare, &[], &path)?;
    let (a_second, together_p95) = together(own, &page)?;
    Ok(Measured { page, own: alone, floor, a_second, together_p95 })
}

/// One request after another, and the processor time of the server meanwhile.
fn alone(server: &Observed, cookies: &[String], path: &str) -> Result<Alone> {
    let mut client = Client::guest(&server.address);
    let mut turns = cookies.iter().cycle();
    let mut ask = || {
        if let Some(cookie) = turns.next() {
            client.become_another(cookie);
        }
        client.get(path)
    };
    let mut last = Answer::default();
    for _ in 0..WARM {
        last = ask()?;
        ensure!(last.status == 200, "{path} answers {}", last.status);
    }
    let (begun, before) = (Instant::now(), server.processor()?);
    let (mut times, mut worked, mut asked) = (Vec::new(), Duration::ZERO, 0);
    while asked < LEAST || (worked < WORKED && begun.elapsed() < LONGEST) {
        asked += LEAST;
        // What is not answered is counted, and the next is asked over a new connection.
        times.extend((0..LEAST).filter_map(|_| ask().ok().filter(|answer| answer.status == 200)));
        worked = server.processor()? - before;
    }
    let unanswered = (asked - times.len(), asked);
    let times: Times = times.into_iter().map(|answer| answer.took).collect();
    let processor = milliseconds(worked) / asked as f64;
    let (statements, bytes) = (last.statements, last.bytes);
    Ok(Alone { p50: times.percentile(50), p95: times.percentile(95), processor, statements, bytes, unanswered })
}

/// Several at once: requests in a second, and the 95th percentile of their times.
fn together(server: &Observed, page: &Page) -> Result<(f64, f64)> {
    let begun = Instant::now();
    let ask = |first: usize| -> Result<Vec<Duration>> {
        let mut client = Client::guest(&server.address);
        let mut turns = page.cookies.iter().cycle().skip(first * page.cookies.len() / AT_ONCE);
        let mut times = Vec::new();
        while begun.elapsed() < TOGETHER {
            if let Some(cookie) = turns.next() {
                client.become_another(cookie);
            }
            times.extend(client.get(&page.path).ok().filter(|answer| answer.status == 200).map(|answer| answer.took));
        }
        Ok(times)
    };
    let all = thread::scope(|scope| {
        let askers: Vec<_> = (0..AT_ONCE).map(|first| scope.spawn(move || ask(first))).collect();
        let mut all = Vec::new();
        for asker in askers {
            all.extend(asker.join().map_err(|_| anyhow::anyhow!("a thread has broken off"))??);
        }
        Ok::<_, anyhow::Error>(all)
    })?;
    let took = begun.elapsed().as_secs_f64();
    let times: Times = all.into_iter().collect();
    Ok((times.count() as f64 / took, times.percentile(95)))
}
