//! The single checks.

use anyhow::{Context, Result, bail, ensure};
use std::fs;
use std::path::PathBuf;

use crate::cargo::{self, Program};
use crate::postgres::Cluster;
use crate::process::{command, output, root, run};
use crate::{sizes, tools, web};

/// One selection for everything that runs on this machine: asked for one by one, the packages would be built with
/// different features of the same dependencies, and half the tree several times.
const NATIVE: [&str; 9] =
    ["-p", "domain", "-p", "app", "-p", "server", "--features", "domain/store,app/ssr", "--locked"];
/// Both layouts of Italy's register, as the ministry publishes them.
const REGISTERS: [&str; 2] = ["SCUANAGRAFEPAR20232420230901.csv", "SCUANAAUTSTAT20232420230901.csv"];
/// What may not reach the browser.
const ONLY_ON_THE_SERVER: [&str; 7] = ["sqlx", "tokio", "axum", "argon2", "chrono", "regex", "pulldown-cmark"];

/// What steps share: built once, started once, gone at the end.
pub struct Session {
    accept: bool,
    journey: Option<String>,
    programs: Option<Vec<Program>>,
    cluster: Option<Cluster>,
}

impl Session {
    /// Nothing is built or started yet.
    pub fn new(accept: bool, journey: Option<String>) -> Self {
        Self { accept, journey, programs: None, cluster: None }
    }

    /// The runners of all Rust tests, and the server's binary.
    pub fn programs(&mut self) -> Result<&[Program]> {
        if self.programs.is_none() {
            let arguments = [&["test", "--no-run"], &NATIVE[..]].concat();
            self.programs = Some(cargo::programs("tests and server", &arguments)?);
        }
        Ok(self.programs.as_deref().unwrap_or_default())
    }

    fn cluster(&mut self) -> Result<&Cluster> {
        if self.cluster.is_none() {
            println!("▸ a PostgreSQL cluster of our own");
            self.cluster = Some(Cluster::start()?);
        }
        self.cluster.as_ref().context("the cluster has just been started")
    }

    /// Runs every test of a package, on SQLite and on PostgreSQL.
    pub fn rust_tests(&mut self, package: &str) -> Result<()> {
        if package == "server" {
            tools::strace()?;
        }
        let url = self.cluster()?.url().to_owned();
        let folder = root().join(package);
        let runners = self.programs()?.iter().filter(|program| program.is_test && program.folder == folder);
        let mut failed = Vec::new();
        for runner in runners {
            // What `cargo test` sets, and tests may ask for.
            let mut tests = command(&runner.path);
            tests.current_dir(&folder).env("CARGO_MANIFEST_DIR", &folder).env("TWINNING_TEST_POSTGRES", &url);
            if let Some(registers) = whole_registers() {
                tests.env("TWINNING_REGISTER_FILES", registers);
            }
            if let Err(error) = run(&format!("{package}: {}", runner.name), &mut tests) {
                failed.push(error.to_string());
            }
        }
        ensure!(failed.is_empty(), failed.join(", "));
        Ok(())
    }

    /// Builds what the journeys need and plays them.
    pub fn journeys(&mut self) -> Result<()> {
        web::build_when_changed()?;
        let folder = root().join("end2end");
        tools::npm_packages(&folder)?;
        run("types of the journeys", command("npm").current_dir(&folder).args(["run", "--silent", "types"]))?;
        let chromium = tools::chromium()?;
        let is_server = |program: &&Program| program.name == "twinning" && !program.is_test;
        let binary = self.programs()?.iter().find(is_server).context("cargo has built no twinning")?.path.clone();
        let journey = self.journey.clone();
        let cluster = self.cluster()?;
        let mut playwright = command("node");
        playwright.current_dir(&folder).args(["node_modules/@playwright/test/cli.js", "test"]).args(journey);
        playwright.env("TWINNING_BINARY", binary).env("TWINNING_DIST_DIR", web::Build::Small.folder());
        playwright.env("TWINNING_CHROMIUM", chromium);
        playwright.env("TWINNING_TEST_POSTGRES", cluster.url()).env("TWINNING_TEST_PSQL", cluster.psql());
        run("journeys", &mut playwright)
    }

    /// Compares the bundle with the budget.
    pub fn sizes(&self) -> Result<()> {
        sizes::check(self.accept)
    }
}

/// The folder of the ministry's whole registers, where it lies beside the clone: then the tests try them too.
fn whole_registers() -> Option<PathBuf> {
    let folder = root().parent()?.join("shared/data");
    REGISTERS.iter().all(|file| folder.join(file).is_file()).then_some(folder)
}

/// Every Rust file is formatted.
pub fn format() -> Result<()> {
    run("cargo fmt", command("cargo").args(["fmt", "--all", "--check"]))
}

/// Clippy has nothing to say, about neither of the two ways in which the application is compiled.
pub fn clippy() -> Result<()> {
    tools::prepare_web()?;
    let native = [&["clippy", "--all-targets", "-p", "xtask"], &NATIVE[..], &["--", "-D", "warnings"]].concat();
    run("clippy: domain, app on the server, server, xtask", command("cargo").args(native))?;
    let browser = "clippy --locked -p domain -p app -p frontend --features app/hydrate --target wasm32-unknown-unknown -- -D warnings";
    let mut cargo = command("cargo");
    cargo.args(browser.split(' ')).env("CARGO_TARGET_DIR", web::target());
    run("clippy: domain and app in the browser, frontend", &mut cargo)
}

/// What the browser loads stands on nothing that belongs to the server.
///
/// Leptos itself always names its `leptos_config`, and with it `regex`; the browser calls neither, so the linker drops
/// both, and they are left out of the tree.
pub fn wall() -> Result<()> {
    let tree = "tree --locked -p frontend --target wasm32-unknown-unknown --edges normal,no-proc-macro --prefix none \
                --prune leptos_config";
    let tree = output(command("cargo").args(tree.split_whitespace()))?;
    let over = climbers(&tree);
    ensure!(over.is_empty(), "these belong to the server, and the frontend depends on them: {}", over.join(", "));
    println!("  {} packages, none of the server's", tree.lines().filter(|line| !line.ends_with("(*)")).count());
    Ok(())
}

fn climbers(tree: &str) -> Vec<&str> {
    let names = tree.lines().filter_map(|line| line.split(' ').next());
    let mut over: Vec<_> =
        names.filter(|name| ONLY_ON_THE_SERVER.contains(name) || name.starts_with("sqlx-")).collect();
    over.sort_unstable();
    over.dedup();
    over
}

/// The tests of the build itself.
pub fn xtask() -> Result<()> {
    run("cargo test -p xtask", command("cargo").args(["test", "--quiet", "--locked", "-p", "xtask"]))
}

/// The editor's tests, as its package names them.
pub fn editor() -> Result<()> {
    let folder = root().join("frontend/editor");
    let Ok(package) = fs::read_to_string(folder.join("package.json")) else {
        bail!("there is no editor in {}", folder.display());
    };
    let package: serde_json::Value = serde_json::from_str(&package)?;
    if package["scripts"]["test"].is_null() {
        bail!("frontend/editor/package.json has no script \"test\"");
    }
    tools::npm_packages(&folder)?;
    run("tests of the editor", command("npm").current_dir(&folder).args(["run", "--silent", "test"]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_climbs_the_wall_is_named_once() {
        let tree = "frontend v0.1.0 (/p)\ntokio v1.0.0\nserde v1.0.0\ntokio v1.0.0 (*)\nsqlx-core v0.9.0\n";
        assert_eq!(climbers(tree), ["sqlx-core", "tokio"]);
    }
}
