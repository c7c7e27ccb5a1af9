//! Everything that is done to the project rather than by it: `cargo xtask serve`, `dev`, `test`, `bench`,
//! `faults`, `audit`, `release`.
//!
//! Each command is one module. They share `process` (children that are watched and ended), `tools` (what must be on the
//! machine), `web` (the bundle for the browser) and `server` (the binary and its demo world).

mod audit;
mod bench;
mod cargo;
mod dev;
mod faults;
mod parts;
mod postgres;
mod process;
mod release;
mod sbom;
mod serve;
mod server;
mod sizes;
mod test;
mod tools;
mod watch;
mod web;

use anyhow::Result;
use clap::{Parser, Subcommand};
use std::process::ExitCode;

#[derive(Parser)]
#[command(about = "Builds, starts and tests Twinning")]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Builds what changed, makes a demo world on the first start, and serves it on this machine
    Serve,
    /// Like serve, with fast builds, and again after every change of a file
    Dev,
    /// Runs every check there is, or one of them
    Test(test::Options),
    /// Measures speed on a world of a chosen size and writes docs/performance.md
    Bench(bench::Options),
    /// Provokes every fault there is a test for: two hundred kills on each database, everything else fifty times
    Faults {
        /// How often the process is killed, on each database
        #[arg(long, default_value_t = 200)]
        kills: u32,
    },
    /// Checks licences, sources and known holes of everything we build on
    Audit,
    /// Builds the one file that is the whole product, and the list of what it contains
    Release,
}

fn main() -> ExitCode {
    match run(Arguments::parse().task) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\n✗ {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(task: Task) -> Result<()> {
    process::end_children_on_signals()?;
    match task {
        Task::Serve => serve::serve(),
        Task::Dev => dev::dev(),
        Task::Test(options) => test::test(&options),
        Task::Bench(options) => bench::bench(&options),
        Task::Audit => audit::audit(),
        Task::Faults { kills } => faults::faults(kills),
        Task::Release => release::release(),
    }
}
