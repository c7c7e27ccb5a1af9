//! `cargo xtask bench`: how fast the product is on a world of a chosen size, beside what the same rows and bytes cost
//! without it. Writes `docs/performance.md`.
//!
//! Everything is asked over HTTP of the release binary. `world` makes and keeps what is measured, `observed` watches the
//! server, `pages`, `storm`, `copying` and `load` cause the work, `report` writes it down.

mod bystander;
mod client;
mod copying;
mod crowd;
mod figures;
mod load;
mod machine;
mod observed;
mod pages;
mod report;
mod storm;
mod world;

use anyhow::{Context, Result, ensure};
use clap::Args;
use serde::Deserialize;
use std::path::PathBuf;
use std::thread;
use std::time::Duration;

use crate::{cargo, sizes, web};
use client::Client;
use crowd::Crowd;
use figures::{Held, milliseconds};
use machine::Machine;
use observed::Observed;
use world::{Database, Made, Programs, Size, World};

/// The index of a large world is read in less.
const INDEX_WITHIN: Duration = Duration::from_secs(600);
/// After the start the server comes to rest.
const REST: Duration = Duration::from_secs(5);

/// What to measure.
#[derive(Args)]
pub struct Options {
    /// The world
    #[arg(long, value_enum, default_value_t = Size::Of2008)]
    size: Size,
    /// Which database holds it
    #[arg(long, value_enum, default_value_t = Database::Sqlite)]
    database: Database,
    /// How many minutes all of Europe works
    #[arg(long, default_value_t = 1)]
    minutes: u64,
    /// A folder with the programs `twinning` and `floor` of an earlier release build, to be measured instead of a new one
    #[arg(long)]
    programs: Option<PathBuf>,
}

impl Options {
    fn command(&self) -> String {
        let (size, database, minutes) = (self.size.name(), self.database.name().to_lowercase(), self.minutes);
        let database = if self.database == Database::Postgres { "postgres".to_owned() } else { database };
        format!("cargo xtask bench --size {size} --database {database} --minutes {minutes}")
    }
}

/// All that a run has measured.
pub struct Outcome {
    command: String,
    size: String,
    database: &'static str,
    date: String,
    /// Which version of the product.
    commit: String,
    machine: Machine,
    made: Made,
    start: Start,
    pages: Vec<pages::Measured>,
    finder: Finder,
    storm: storm::Storm,
    copying: copying::Copying,
    load: load::Load,
    /// What people load, as it stands in `docs/sizes.json`.
    loaded: Vec<Held>,
}

/// The start of the server.
pub struct Start {
    /// Whether the database was out of the page cache.
    cold: bool,
    /// From the start to the first page.
    first: Duration,
    /// Until the TwinFinder's index was ready.
    ready: Duration,
    /// What the index holds, in kB.
    index: u64,
    /// The server's own memory when nothing is asked, in kB.
    idle: u64,
}

/// The TwinFinder in process, as `server/examples/floor` measures it.
#[derive(Deserialize)]
pub struct Finder {
    documents: i64,
    index_seconds: f64,
    searches: Vec<Search>,
}

/// One kind of searches; times in milliseconds.
#[derive(Deserialize)]
struct Search {
    kind: String,
    database_p50: f64,
    database_p95: f64,
    index_p50: f64,
    index_p95: f64,
    found: i64,
}

/// Measures everything and writes it down.
pub fn bench(options: &Options) -> Result<()> {
    web::build_when_changed()?;
    let machine = Machine::now()?;
    let programs = match &options.programs {
        Some(folder) => Programs { twinning: folder.join("twinning"), floor: folder.join("floor") },
        None => build()?,
    };
    let world = World::of(options.size, options.database, programs)?;
    let finder = world.ask("the TwinFinder without its page", &["finder", &world.place()])?;
    let argon2 = storm::argon2(&world)?;
    let count = (load::STREAMS + 1).to_string();
    let crowd: Crowd = world.ask("people with open sessions", &["people", &world.place(), &count])?;
    let (server, start) = start(&world)?;
    let pages = all_pages(&world, &server, &crowd)?;
    let storm = storm::measure(&server, &crowd, argon2)?;
    let copying = copying::measure(&world, &server, &crowd)?;
    let load = load::measure(&server, &crowd, options.minutes)?;
    let outcome = Outcome {
        command: options.command(),
        size: options.size.name(),
        database: options.database.name(),
        date: machine::today()?,
        commit: machine::commit()?,
        machine,
        made: world.made.clone(),
        start,
        pages,
        finder,
        storm,
        copying,
        load,
        loaded: loaded()?,
    };
    let missed = report::write(&outcome)?;
    println!("docs/performance.md is written; {} of {} targets missed", missed.len(), outcome.held().len());
    Ok(())
}

impl Outcome {
    /// Every figure that has a target.
    fn held(&self) -> Vec<Held> {
        let start = &self.start;
        let megabytes = |kilobytes: u64| kilobytes as f64 / 1024.0;
        let mut held = vec![
            Held::most("start to the first page", milliseconds(start.first), 1000.0, " ms"),
            Held::most("idle memory without the index", megabytes(start.idle.saturating_sub(start.index)), 80.0, " MB"),
            Held::most("the TwinFinder's index", megabytes(start.index), 400.0, " MB"),
        ];
        held.extend(self.pages.iter().flat_map(pages::Measured::held));
        for Search { kind, index_p95, database_p95, .. } in &self.finder.searches {
            held.push(Held::most(format!("TwinFinder, {kind}, p95"), *index_p95, 50.0, " ms"));
            let beside = index_p95 / database_p95.max(0.01);
            held.push(Held::most(format!("TwinFinder, {kind}, beside the bare statement"), beside, 1.5, ""));
        }
        held.extend(self.storm.held());
        held.extend(self.copying.held());
        held.extend(self.load.held());
        held.extend(self.loaded.iter().cloned());
        held
    }
}

fn loaded() -> Result<Vec<Held>> {
    let kilobytes = |bytes: u64| bytes as f64 / 1000.0;
    let held = |(name, bytes, target)| {
        Held::most(format!("{name}, all that is loaded"), kilobytes(bytes), kilobytes(target), " kB")
    };
    Ok(sizes::beside_targets()?.into_iter().map(held).collect())
}

fn build() -> Result<Programs> {
    let arguments = ["build", "--release", "-p", "server", "--bin", "twinning", "--example", "floor"];
    let built = cargo::programs("release build (many minutes at first)", &arguments)?;
    let path = |name: &str| {
        let found = built.iter().find(|program| program.name == name && !program.is_test);
        found.map(|program| program.path.clone()).with_context(|| format!("cargo has built no {name}"))
    };
    Ok(Programs { twinning: path("twinning")?, floor: path("floor")? })
}

/// Starts the server as after a start of the machine, and waits until it rests.
fn start(world: &World) -> Result<(Observed, Start)> {
    let cold = world.forget_pages();
    let server = world.serve()?;
    let answer = Client::guest(&server.address).get("/en/")?;
    let first = server.begun.elapsed();
    ensure!(answer.status == 200, "the first page answers {}", answer.status);
    let (fields, ready) = server.when_said("the TwinFinder's index is ready", None, INDEX_WITHIN)?;
    thread::sleep(REST);
    let index = fields["megabytes"].as_u64().context("the index does not say how large it is")? << 10;
    let idle = server.memory()?.own;
    Ok((server, Start { cold, first, ready, index, idle }))
}

fn all_pages(world: &World, server: &Observed, crowd: &Crowd) -> Result<Vec<pages::Measured>> {
    println!("▸ pages, one request after another");
    let floor = world.serve_floor()?;
    pages::pages(crowd).into_iter().map(|page| pages::measure(page, crowd, server, &floor)).collect()
}
