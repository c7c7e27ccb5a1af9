//! `cargo xtask dev`: a saved file is in the browser soon after, at the next reload.

use anyhow::{Result, anyhow};
use std::path::PathBuf;
use std::thread;
use std::time::{Duration, Instant};

use crate::process::{Running, root, spoken, stopping};
use crate::web::{self, Build};
use crate::{server, watch};

const LOOK_EVERY: Duration = Duration::from_millis(400);

/// Builds, serves, looks for changes, and begins again, until Ctrl-C.
pub fn dev() -> Result<()> {
    let bundled = web::sources();
    let mut watched = bundled.clone();
    watched.extend(["server", "migrations"].map(|name| root().join(name)));
    let mut rebuild_bundle = true;
    let mut running = None;
    loop {
        let before = watch::snapshot(&watched);
        match round(rebuild_bundle, running.take()) {
            Ok(server) => running = Some(server),
            Err(_) if stopping() => return Ok(()),
            Err(error) => eprintln!("\n✗ {error:#}\n  Save a file to try again."),
        }
        let Some(changes) = next_changes(&watched, &before) else { return Ok(()) };
        // A failed round may have left the bundle to do.
        let in_bundle = |path: &PathBuf| bundled.iter().any(|source| path.starts_with(source));
        rebuild_bundle = running.is_none() || changes.iter().any(in_bundle);
        println!("\n↻ {}", changes.iter().map(|path| path.display().to_string()).collect::<Vec<_>>().join(", "));
    }
}

/// Waits for somebody to save a file; nothing when we are asked to stop.
fn next_changes(watched: &[PathBuf], before: &watch::Snapshot) -> Option<Vec<PathBuf>> {
    while !stopping() {
        thread::sleep(LOOK_EVERY);
        let changes = watch::difference(before, &watch::snapshot(watched));
        if !changes.is_empty() {
            return Some(changes);
        }
    }
    None
}

/// Builds both sides at the same time and starts the server anew, since it reads the bundle's names at start.
fn round(rebuild_bundle: bool, running: Option<Running>) -> Result<Running> {
    let started = Instant::now();
    let bundle = thread::spawn(move || if rebuild_bundle { web::build(Build::Fast) } else { Ok(()) });
    let binary = server::build();
    bundle.join().map_err(|_| anyhow!("the build of the bundle broke off"))??;
    let binary = binary?;
    drop(running);
    server::demo_when_empty(&binary)?;
    let server = server::start(&binary, Build::Fast)?;
    println!("✓ built in {}", spoken(started.elapsed()));
    Ok(server)
}
