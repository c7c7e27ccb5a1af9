//! The npm packages: what the editor is bundled from, and what only builds and tests. The licences are in the lock files;
//! npm asks for the known holes itself.

use anyhow::{Context, Result, ensure};
use serde::Deserialize;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;

use crate::process::{command, root};

/// The folders with a lock file of their own.
const FOLDERS: [&str; 3] = ["frontend", "frontend/editor", "end2end"];
/// What a tool of the build or of the tests may be under besides: nothing of it stands in the product.
const OF_TOOLS: [&str; 3] = ["BSD-2-Clause", "MIT-0", "MPL-2.0"];

#[derive(Deserialize)]
struct Lock {
    packages: BTreeMap<String, Package>,
}

#[derive(Deserialize)]
struct Package {
    #[serde(default)]
    license: String,
    #[serde(default)]
    dev: bool,
    integrity: Option<String>,
    resolved: Option<String>,
}

/// Checks licences and sources of every package, and known holes where npm's list can be reached.
pub fn audit() -> Result<()> {
    println!("▸ licences and sources of npm packages");
    let deny: toml::Table = fs::read_to_string(root().join("deny.toml"))?.parse().context("deny.toml is no TOML")?;
    let allowed: Vec<&str> =
        deny["licenses"]["allow"].as_array().into_iter().flatten().filter_map(toml::Value::as_str).collect();
    let mut wrong = Vec::new();
    for folder in FOLDERS {
        let lock = fs::read_to_string(root().join(folder).join("package-lock.json"))?;
        wrong.extend(check(&lock, &allowed)?.into_iter().map(|line| format!("{folder}: {line}")));
    }
    ensure!(wrong.is_empty(), "{}", wrong.join("\n"));
    FOLDERS.into_iter().try_for_each(known_holes)
}

/// What is wrong with the packages of a lock file.
fn check(lock: &str, allowed: &[&str]) -> Result<Vec<String>> {
    let lock: Lock = serde_json::from_str(lock).context("a package-lock.json cannot be read")?;
    let mut wrong = Vec::new();
    for (path, package) in lock.packages {
        let may_be = allowed.contains(&package.license.as_str());
        let may_be_of_tool = package.dev && OF_TOOLS.contains(&package.license.as_str());
        if !may_be && !may_be_of_tool {
            wrong.push(format!("{path} is under `{}`", package.license));
        }
        if !path.is_empty() && package.integrity.is_none() {
            wrong.push(format!("{path} has no checksum"));
        }
        let from = package.resolved.unwrap_or_default();
        if !from.is_empty() && !from.starts_with("https://registry.npmjs.org/") {
            wrong.push(format!("{path} comes from {from}"));
        }
    }
    Ok(wrong)
}

fn known_holes(folder: &str) -> Result<()> {
    println!("▸ known holes of the npm packages of {folder}");
    let mut npm = command("npm");
    npm.current_dir(root().join(folder)).args(["audit", "--package-lock-only", "--json"]);
    let answer = npm.output().context("npm cannot be started")?.stdout;
    match holes(&answer) {
        Some(found) => ensure!(found == 0, "{found} known holes: `npm audit` in {folder} names them"),
        None => println!("  NOT CHECKED: npm's list of known holes cannot be reached from here."),
    }
    Ok(())
}

/// How many holes npm knows of; nothing where it got no list.
fn holes(answer: &[u8]) -> Option<u64> {
    let answer: Value = serde_json::from_slice(answer).ok()?;
    answer["metadata"]["vulnerabilities"]["total"].as_u64()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_package_of_the_product_keeps_to_the_list_and_a_tool_may_be_under_more() {
        let lock = |license: &str, dev: bool, from: &str| {
            let package =
                serde_json::json!({ "license": license, "dev": dev, "integrity": "sha512-x", "resolved": from });
            serde_json::json!({ "packages": { "node_modules/a": package } }).to_string()
        };
        let registry = "https://registry.npmjs.org/a/-/a-1.tgz";
        for (license, dev, from, good) in [
            ("MIT", false, registry, true),
            ("MPL-2.0", true, registry, true),
            ("MPL-2.0", false, registry, false),
            ("GPL-3.0", true, registry, false),
            ("", true, registry, false),
            ("MIT", false, "https://evil.example/a.tgz", false),
        ] {
            assert_eq!(check(&lock(license, dev, from), &["MIT"]).unwrap().is_empty(), good, "{license} {dev} {from}");
        }
    }

    #[test]
    fn the_packages_of_today_keep_to_it() {
        let deny: toml::Table = fs::read_to_string(root().join("deny.toml")).unwrap().parse().unwrap();
        let allowed = deny["licenses"]["allow"].as_array().unwrap();
        let allowed: Vec<&str> = allowed.iter().filter_map(toml::Value::as_str).collect();
        for folder in FOLDERS {
            let lock = fs::read_to_string(root().join(folder).join("package-lock.json")).unwrap();
            assert_eq!(check(&lock, &allowed).unwrap(), Vec::<String>::new(), "{folder}");
        }
    }

    #[test]
    fn no_list_is_no_good_news() {
        assert_eq!(holes(br#"{"metadata":{"vulnerabilities":{"total":2}}}"#), Some(2));
        assert_eq!(holes(br#"{"error":{"code":"ENOTFOUND"}}"#), None);
        assert_eq!(holes(b""), None);
    }
}
