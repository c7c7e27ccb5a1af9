//! `twinning`: the whole product in one file.

use clap::{Parser, Subcommand};
use domain::base::workers::stand_behind;
use mimalloc::MiMalloc;
use server::command::{self, Backup, Demo, LostSecondFactor, NewAdmin, RegisterFile, Restore};
use server::config::Config;
use server::{log, serve};
use std::path::PathBuf;
use std::process::ExitCode;
use tracing_subscriber::util::SubscriberInitExt;

/// A page is thousands of small allocations that live for milliseconds: the C library spends a third of a page's time on
/// them.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

/// A home for schools that work together across borders.
#[derive(Debug, Parser)]
#[command(version)]
struct Arguments {
    /// The configuration file; else the one that TWINNING_CONFIG names, else `twinning.toml` in this folder if there is one.
    #[arg(long, global = true)]
    config: Option<PathBuf>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Serve until stopped.
    Serve,
    /// Bring the database to the newest version.
    Migrate,
    /// Make an administrator and print the link with which she sets her password.
    CreateAdmin(NewAdmin),
    /// Take the second factor away from somebody who has lost device and recovery codes, so that she can set up a new one.
    RemoveSecondFactor(LostSecondFactor),
    /// Fill an empty database with an invented world, for trying things out.
    Demo(Demo),
    /// Bring in a country's register of schools and say what changed.
    ImportRegister(RegisterFile),
    /// Make a copy of everything, also while the server runs, and prove it.
    Backup(Backup),
    /// Put a copy back.
    Restore(Restore),
    /// Check configuration, database, mail, storage, clock, copies and the seals of the audit.
    Check,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    if matches!(arguments.command, Command::Backup(_)) {
        // People wait for their pages, nobody for a copy.
        stand_behind();
    }
    let outcome = Config::load(arguments.config.as_deref()).and_then(|config| {
        start_log(&config, &arguments.command);
        // Rendering and hashing share the threads: at least four, also on two cores.
        let threads = std::thread::available_parallelism().map_or(4, usize::from).max(4);
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(threads).enable_all().build();
        runtime.map_err(|cause| cause.to_string())?.block_on(run(&config, arguments.command))
    });
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(cause) => {
            eprintln!("twinning: {cause}");
            ExitCode::FAILURE
        }
    }
}

async fn run(config: &Config, command: Command) -> Result<(), String> {
    match command {
        Command::Serve => serve::serve(config).await,
        Command::Migrate => command::migrate(config).await,
        Command::CreateAdmin(new) => command::create_admin(config, new).await,
        Command::RemoveSecondFactor(lost) => command::remove_second_factor(config, lost).await,
        Command::Demo(demo) => command::demo(config, &demo).await,
        Command::ImportRegister(file) => command::import_register(config, &file).await,
        Command::Backup(options) => command::backup(config, &options).await,
        Command::Restore(options) => command::restore(config, &options).await,
        Command::Check => command::check(config).await,
    }
}

fn start_log(config: &Config, command: &Command) {
    let level = match (command, config.text("log_level")) {
        // Hundreds of invented people sign in; the bar tells how far it is.
        (Command::Demo(_), "info") => "warn",
        (_, level) => level,
    };
    log::log(config.text("log_format"), level, std::io::stderr).init();
}
