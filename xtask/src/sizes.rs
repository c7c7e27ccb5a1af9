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

/// Reports every size and fails when one has grown by more than a tenth; `accept` makes today's the budget.
pub fn check(accept: bool) -> Result<()> {
    let mut now = files(&Build::Small.folder())?;
    now.extend(read(&measured_pages())?);
    let budget = read(&budget_file())?;
    for (name, size) in &now {
        let before = budget.get(name).map_or("new".to_owned(), |before| change(before.brotli, size.brotli));
        println!("  {name:<32} {:>9} raw {:>9} brotli   {before}", kilobytes(size.raw), kilobytes(size.brotli));
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

/// Every file of the bundle by its name without the hash.
fn files(folder: &Path) -> Result<Sizes> {
    let entries = fs::read_dir(folder).with_context(|| format!("no bundle in {}", folder.display()))?;
    let mut sizes = Sizes::new();
    for path in entries.flatten().map(|entry| entry.path()) {
        let kind = path.extension().and_then(|kind| kind.to_str()).unwrap_or_default();
        let name = path.file_stem().and_then(|name| name.to_str()).unwrap_or_default();
        if !["css", "js", "wasm"].contains(&kind) {
            continue;
        }
        let compressed = PathBuf::from(format!("{}.br", path.display()));
        let size = Size { raw: fs::metadata(&path)?.len(), brotli: fs::metadata(&compressed)?.len() };
        sizes.insert(format!("{}.{kind}", without_hash(name)), size);
    }
    Ok(sizes)
}

/// `frontend-1f2e3d4c5b6a7988_bg` is `frontend_bg`: a part of sixteen hexadecimal digits is a hash.
fn without_hash(name: &str) -> String {
    let is_hash = |part: &str| part.len() >= 8 && part.bytes().all(|byte| byte.is_ascii_hexdigit());
    let parts = name.split('-').map(|part| match part.split_once('_') {
        Some((hash, rest)) if is_hash(hash) => format!("_{rest}"),
        _ if is_hash(part) => String::new(),
        _ => format!("-{part}"),
    });
    parts.collect::<String>().trim_start_matches('-').to_owned()
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
    fn hashes_are_no_part_of_a_name() {
        assert_eq!(without_hash("frontend-1f2e3d4c5b6a7988_bg"), "frontend_bg");
        assert_eq!(without_hash("main-1f2e3d4c5b6a7988"), "main");
        assert_eq!(without_hash("rich-text-0a1b2c3d"), "rich-text");
        assert_eq!(without_hash("main"), "main");
    }

    #[test]
    fn growth_beyond_a_tenth_and_newcomers_are_found() {
        let budget = sizes(&[("a.js", 1000, 100), ("b.js", 1000, 100)]);
        let now = sizes(&[("a.js", 1100, 110), ("b.js", 900, 111), ("c.js", 1, 1)]);
        assert_eq!(grown(&budget, &now), ["b.js", "c.js"]);
    }
}
