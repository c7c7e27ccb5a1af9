//! `cargo xtask faults`: the tests of faults in their long form.

use anyhow::{Result, ensure};

use crate::cargo;
use crate::postgres::Cluster;
use crate::process::{command, root, run};
use crate::tools;

/// The runners of `server/tests` that provoke faults.
const RUNNERS: [&str; 2] = ["faults", "faults_kill"];

/// Runs them on SQLite and on a PostgreSQL cluster of our own, the killing one so many times.
pub fn faults(kills: u32) -> Result<()> {
    let arguments = ["test", "--no-run", "-p", "server", "--test", "faults", "--test", "faults_kill"];
    let programs = cargo::programs("the server and the tests of faults", &arguments)?;
    tools::strace()?;
    let cluster = Cluster::start()?;
    let folder = root().join("server");
    let mut failed = Vec::new();
    for runner in programs.iter().filter(|program| program.is_test && RUNNERS.contains(&program.name.as_str())) {
        let mut tests = command(&runner.path);
        tests.current_dir(&folder).arg("--nocapture").env("CARGO_MANIFEST_DIR", &folder);
        tests.env("TWINNING_TEST_POSTGRES", cluster.url()).env("TWINNING_TEST_KILLS", kills.to_string());
        if let Err(error) = run(&format!("{}, long form", runner.name), &mut tests) {
            failed.push(error.to_string());
        }
    }
    ensure!(failed.is_empty(), failed.join(", "));
    Ok(())
}
