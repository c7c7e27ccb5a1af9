//! How many bytes people must load, beside a budget that is part of the project: growth is decided, not suffered.

use anyhow::{Context, Result, bail};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use crate::process::root;
use crate::web::Build;

/// What the browser journeys measured: whole pages as they came over the wire.
pub fn measured_pages() -> PathBuf {
    root().join("end2end/test-results/page-sizes.json")
}

fn budget_file() -> PathBuf {
    root().join("docs/sizes.json")
}

/// Bytes as they are, and as brotli sends them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Size {
    raw: u64,
    brotli: u64,
}

type Sizes = BTreeMap<String, Size>;

/// What whole pages may weigh, compressed: a guest's first one, and the Desktop until it answers by itself.
const TARGETS: [(&str, u64); 2] = [("first page of a guest", 25_000), ("Desktop", 300_000)];

/// Pages that have a target: what they weigh in the budget, and the target, in bytes.
pub fn beside_targets() -> Result<Vec<(&'static str, u64, u64)>> {
    let budget = read(&budget_file())?;
    let weighed = |(name, target)| budget.get(name).map(|size: &Size| (name, size.brotli, target));
    Ok(TARGETS.into_iter().filter_map(weighed).collect())
}

/// Reports every size and fails when one has grown by more than a tenth; `accept` makes today's the budget.
pub fn check(accept: bool) -> Result<()> {
    let mut now = files(&Build::Small.folder())?;
    now.extend(read(&measured_pages())?);
    let budget = read(&budget_file())?;
    for (name, size) in &now {
        let before = budget.get(name).map_or("new".to_owned(), |before| change(before.brotli, size.brotli));
        println!("  {name:<32} {:>9} raw {:>9} brotli   {before}", kilobytes(size.raw), kilobytes(size.brotli));
    }
    for (name, target) in TARGETS {
        if let Some(size) = now.get(name).filter(|size| size.brotli > target) {
            println!("  {name}: {} instead of at most {}", kilobytes(size.brotli), kilobytes(target));
        }
    }
    if accept {
        let text = serde_json::to_string_pretty(&now)? + "\n";
        return fs::write(budget_file(), text).context("cannot write docs/sizes.json");
    }
    let grown = grown(&budget, &now);
    if grown.is_empty() {
        return Ok(());
    }
    bail!(
        "more than a tenth larger than in docs/sizes.json: {}. If it is worth it: cargo xtask test --only sizes --accept",
        grown.join(", ")
    )
}

/// Every file of the bundle by its name; pieces that several parts share, whose number changes with the code, together.
fn files(folder: &Path) -> Result<Sizes> {
    let entries = fs::read_dir(folder).with_context(|| format!("no bundle in {}", folder.display()))?;
    let mut sizes = Sizes::new();
    for path in entries.flatten().map(|entry| entry.path()) {
        let kind = path.extension().and_then(|kind| kind.to_str()).unwrap_or_default();
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        if !["css", "js", "wasm"].contains(&kind) {
            continue;
        }
        let compressed = fs::metadata(format!("{}.br", path.display()))?.len();
        let name = if name.starts_with("chunk_") { "shared pieces" } else { name };
        let size = sizes.entry(name.to_owned()).or_insert(Size { raw: 0, brotli: 0 });
        size.raw += fs::metadata(&path)?.len();
        size.brotli += compressed;
    }
    Ok(sizes)
}

fn read(path: &Path) -> Result<Sizes> {
    match fs::read_to_string(path) {
        Ok(text) => serde_json::from_str(&text).with_context(|| format!("{} cannot be read", path.display())),
        Err(_) => Ok(Sizes::new()),
    }
}

/// What is new or has grown by more than a tenth, raw or compressed.
fn grown(budget: &Sizes, now: &Sizes) -> Vec<String> {
    let too_large = |before: u64, size: u64| size * 10 > before * 11;
    let fits = |name: &String, size: &Size| {
        budget
            .get(name)
            .is_some_and(|before| !too_large(before.raw, size.raw) && !too_large(before.brotli, size.brotli))
    };
    now.iter().filter(|(name, size)| !fits(name, size)).map(|(name, _)| name.clone()).collect()
}

fn change(before: u64, now: u64) -> String {
    let (before, now) = (before as f64, now as f64);
    format!("{:+.1} %", (now - before) / before.max(1.0) * 100.0)
}

fn kilobytes(bytes: u64) -> String {
    format!("{:.1} kB", bytes as f64 / 1000.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sizes(of: &[(&str, u64, u64)]) -> Sizes {
        of.iter().map(|(name, raw, brotli)| ((*name).to_owned(), Size { raw: *raw, brotli: *brotli })).collect()
    }

    #[test]
    fn pieces_of_parts_are_weighed_together() {
        let folder = tempfile::tempdir().expect("a folder can be made");
        for (name, bytes) in [("main.css", 7), ("chunk_1.wasm", 10), ("chunk_22.wasm", 20), ("index.html", 5)] {
            fs::write(folder.path().join(name), vec![0; bytes]).expect("it can be written");
            fs::write(folder.path().join(format!("{name}.br")), [0; 3]).expect("it can be written");
        }
        let found = files(folder.path()).expect("all is there");
        assert_eq!(found, sizes(&[("main.css", 7, 3), ("shared pieces", 30, 6)]));
    }

    #[test]
    fn growth_beyond_a_tenth_and_newcomers_are_found() {
        let budget = sizes(&[("a.js", 1000, 100), ("b.js", 1000, 100)]);
        let now = sizes(&[("a.js", 1100, 110), ("b.js", 900, 111), ("c.js", 1, 1)]);
        assert_eq!(grown(&budget, &now), ["b.js", "c.js"]);
    }
}
