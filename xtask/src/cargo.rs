//! What cargo has built: the files, by package and target.

use anyhow::{Context, Result};
use serde::Deserialize;
use std::path::PathBuf;

use crate::process::{command, run_and_read};

/// One program that cargo has built.
pub struct Program {
    /// The folder of its package.
    pub folder: PathBuf,
    /// The name of its target: a binary, a library or a file of tests.
    pub name: String,
    /// Whether it is a runner of tests.
    pub is_test: bool,
    /// Where it lies.
    pub path: PathBuf,
}

/// Runs a cargo command that builds and lists the programs it made or found fresh.
pub fn programs(what: &str, arguments: &[&str]) -> Result<Vec<Program>> {
    let mut cargo = command("cargo");
    cargo.args(arguments).arg("--message-format=json-render-diagnostics");
    run_and_read(what, &mut cargo)?.lines().filter_map(|line| program_in(line).transpose()).collect()
}

#[derive(Deserialize)]
struct Message {
    reason: String,
    executable: Option<PathBuf>,
    manifest_path: Option<PathBuf>,
    target: Option<Target>,
    profile: Option<Profile>,
}

#[derive(Deserialize)]
struct Target {
    name: String,
}

#[derive(Deserialize)]
struct Profile {
    test: bool,
}

fn program_in(line: &str) -> Result<Option<Program>> {
    if !line.starts_with('{') {
        return Ok(None);
    }
    let message: Message = serde_json::from_str(line).context("cargo speaks another language")?;
    let parts = (message.executable, message.manifest_path, message.target, message.profile);
    let (Some(path), Some(mut folder), Some(target), Some(profile)) = parts else { return Ok(None) };
    folder.pop();
    let made = message.reason == "compiler-artifact";
    Ok(made.then_some(Program { folder, name: target.name, is_test: profile.test, path }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_artifact_is_read_and_other_messages_are_not() {
        let line = r#"{"reason":"compiler-artifact","manifest_path":"/p/server/Cargo.toml","target":{"name":"twinning"},
            "profile":{"test":false},"executable":"/t/debug/twinning"}"#;
        let program = program_in(line).expect("it is valid").expect("it is a program");
        assert_eq!((program.name.as_str(), program.is_test), ("twinning", false));
        assert_eq!(program.folder, PathBuf::from("/p/server"));
        assert!(program_in(r#"{"reason":"build-finished","success":true}"#).expect("it is valid").is_none());
        assert!(program_in("Compiling").expect("it is skipped").is_none());
    }
}
