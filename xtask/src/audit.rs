//! `cargo xtask audit`: whether what we build on may be used, comes from where it should, and has no known hole. The rules
//! are in `deny.toml`; the answer for ASVS in `docs/asvs.toml`, which the tests of `asvs` hold true.

#[cfg(test)]
mod asvs;
mod npm;
#[cfg(test)]
mod sources;

use anyhow::Result;
use std::process::Command;

use crate::process::{command, run, succeeds};
use crate::tools;

/// Checks licences, bans and sources of crates and npm packages, and known holes wherever their lists can be reached.
pub fn audit() -> Result<()> {
    tools::prepare_audit()?;
    run("licences, bans, sources", &mut deny(&["check", "licenses", "bans", "sources"]))?;
    npm::audit()?;
    println!("▸ list of known holes");
    if !succeeds(&mut deny(&["fetch", "db"])) {
        println!(
            "  NOT CHECKED: known holes. Their list, https://github.com/rustsec/advisory-db, cannot be reached from here.\n  \
             Everything else is as deny.toml wants it; run this again where the list can be reached."
        );
        return Ok(());
    }
    run("known holes", &mut deny(&["--offline", "check", "advisories"]))
}

fn deny(arguments: &[&str]) -> Command {
    let mut deny = command("cargo-deny");
    deny.args(["--workspace", "--all-features", "--locked", "--log-level", "warn"]).args(arguments);
    deny
}
