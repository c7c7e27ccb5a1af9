//! `cargo xtask test`: every check there is, each with its minutes.

mod steps;

use anyhow::{Result, bail};
use clap::{Args, ValueEnum};
use std::time::{Duration, Instant};

use crate::process::{command, output, spoken, stopping};
use steps::Session;

/// What to check.
#[derive(Args)]
pub struct Options {
    /// One step instead of all
    #[arg(long, value_enum)]
    only: Option<Step>,
    /// Makes today's sizes of the bundle the budget
    #[arg(long)]
    accept: bool,
    /// Only journeys whose file or title matches
    #[arg(long)]
    journey: Option<String>,
}

/// The checks in their order: what is quick and fails often comes first.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Step {
    /// Rust's format
    Format,
    /// Clippy without warnings, for the server and for the browser
    Clippy,
    /// No server dependency in the browser
    Wall,
    /// The build of all Rust tests
    Build,
    /// The build's own tests
    Xtask,
    /// Rules, and one story a slice on SQLite and on PostgreSQL
    Domain,
    /// Texts and components
    App,
    /// The whole router: every route and server function, for every role
    Server,
    /// The editor's own tests
    Editor,
    /// The bundle as people load it
    Bundle,
    /// Journeys in a real browser
    Browser,
    /// How much people load
    Sizes,
}

impl Step {
    fn name(self) -> String {
        self.to_possible_value().map_or_else(String::new, |value| value.get_name().to_owned())
    }

    fn story(self) -> String {
        self.to_possible_value().and_then(|value| value.get_help().map(ToString::to_string)).unwrap_or_default()
    }

    fn run(self, session: &mut Session) -> Result<()> {
        match self {
            Self::Format => steps::format(),
            Self::Clippy => steps::clippy(),
            Self::Wall => steps::wall(),
            Self::Build => session.programs().map(|_| ()),
            Self::Xtask => steps::xtask(),
            Self::Domain => session.rust_tests("domain"),
            Self::App => session.rust_tests("app"),
            Self::Server => session.rust_tests("server"),
            Self::Editor => steps::editor(),
            Self::Bundle => crate::web::build_when_changed(),
            Self::Browser => session.journeys(),
            Self::Sizes => session.sizes(),
        }
    }
}

struct Outcome {
    step: Step,
    took: Duration,
    error: Option<String>,
}

/// Runs the checks, all of them even if one fails, and ends with a table.
pub fn test(options: &Options) -> Result<()> {
    let steps = options.only.map_or_else(|| Step::value_variants().to_vec(), |step| vec![step]);
    let mut session = Session::new(options.accept, options.journey.clone());
    let mut outcomes = Vec::new();
    for step in steps {
        println!("\n━━ {}: {}", step.name(), step.story());
        let started = Instant::now();
        let error = step.run(&mut session).err().map(|error| format!("{error:#}{}", nearly_full()));
        if let Some(error) = &error {
            println!("✗ {error}");
        }
        outcomes.push(Outcome { step, took: started.elapsed(), error });
        if stopping() {
            break;
        }
    }
    drop(session);
    conclude(&outcomes)
}

/// Says so where the disk has no room left: then the oddest things fail, and none of them says why.
fn nearly_full() -> String {
    const FEW_MEGABYTES: u64 = 1000;
    let free = output(command("df").args(["--output=avail", "--block-size=1M", "."])).unwrap_or_default();
    match free.lines().last().and_then(|line| line.trim().parse::<u64>().ok()) {
        Some(megabytes) if megabytes < FEW_MEGABYTES => format!(" (the disk is full: {megabytes} MB are left)"),
        _ => String::new(),
    }
}

fn conclude(outcomes: &[Outcome]) -> Result<()> {
    println!();
    for Outcome { step, took, error } in outcomes {
        let mark = if error.is_none() { '✓' } else { '✗' };
        println!("{mark} {:<8} {:>12}   {}", step.name(), spoken(*took), step.story());
    }
    let total = outcomes.iter().map(|outcome| outcome.took).sum();
    println!("  {:<8} {:>12}", "all", spoken(total));
    let failed: Vec<_> =
        outcomes.iter().filter_map(|it| it.error.as_ref().map(|error| (it.step.name(), error))).collect();
    for (name, error) in &failed {
        println!("\n✗ {name}: {error}");
    }
    if stopping() {
        bail!("stopped");
    }
    if !failed.is_empty() {
        bail!("{} of {} checks failed", failed.len(), outcomes.len());
    }
    Ok(())
}
