//! The machine on which something was measured.

use anyhow::{Context, Result};
use std::fs;
use std::thread;

use super::observed::kilobytes_in;
use crate::process::{command, output};

/// A machine, and how busy it was before.
pub struct Machine {
    cores: usize,
    model: String,
    gigabytes: u64,
    /// Processes that wanted to run, on average over the minute before.
    pub load: f64,
}

impl Machine {
    /// This machine, now.
    pub fn now() -> Result<Self> {
        let memory = fs::read_to_string("/proc/meminfo")?;
        let processors = fs::read_to_string("/proc/cpuinfo")?;
        let load = fs::read_to_string("/proc/loadavg")?;
        let load = load.split(' ').next().and_then(|number| number.parse().ok()).context("no load")?;
        Ok(Self {
            cores: thread::available_parallelism()?.get(),
            model: model_in(&processors).unwrap_or("an unknown processor").to_owned(),
            gigabytes: kilobytes_in(&memory, "MemTotal").context("no MemTotal")?.div_ceil(1 << 20),
            load,
        })
    }

    /// As a sentence says it.
    pub fn spoken(&self) -> String {
        let Self { cores, model, gigabytes, load } = self;
        format!("{cores} cores of {model}, {gigabytes} GB of memory; load before the run {load:.1}")
    }
}

/// The first processor's name.
fn model_in(processors: &str) -> Option<&str> {
    let line = processors.lines().find(|line| line.starts_with("model name"))?;
    line.split_once(':').map(|(_, model)| model.trim())
}

/// Today, as `2026-11-22`.
pub fn today() -> Result<String> {
    Ok(output(command("date").args(["-u", "+%F"]))?.trim().to_owned())
}

/// The commit of the clone, with a mark when something has changed since.
pub fn commit() -> Result<String> {
    Ok(output(command("git").args(["describe", "--always", "--dirty"]))?.trim().to_owned())
}

/// How many files a process may hold open.
pub fn most_files() -> usize {
    let limits = fs::read_to_string("/proc/self/limits").unwrap_or_default();
    most_files_in(&limits).unwrap_or(1024)
}

fn most_files_in(limits: &str) -> Option<usize> {
    let line = limits.lines().find_map(|line| line.strip_prefix("Max open files"))?;
    line.split_whitespace().next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_system_says_is_read() {
        assert_eq!(model_in("processor\t: 0\nmodel name\t: AMD EPYC\n"), Some("AMD EPYC"));
        let limits = "Limit    Soft Limit   Hard Limit   Units\nMax open files            20000                40000                files\n";
        assert_eq!(most_files_in(limits), Some(20_000));
        assert_eq!(most_files_in("Max open files unlimited unlimited files"), None);
        assert!(Machine::now().expect("it is Linux").gigabytes > 0);
    }
}
