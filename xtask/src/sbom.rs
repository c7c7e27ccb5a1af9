//! The list of everything that the released binary contains (CycloneDX): the crates of the server, those of the WASM inside
//! it, the npm packages of the editor, and SQLite.

use anyhow::{Context, Result};
use serde::Deserialize;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use crate::process::{command, output, root};

/// What of a package stands in the list: name, version, and in which parts it is.
type Parts = BTreeMap<(String, String), BTreeSet<&'static str>>;

/// What cargo knows of all packages.
#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Package>,
}

#[derive(Deserialize)]
struct Package {
    name: String,
    version: String,
    license: Option<String>,
    source: Option<String>,
    manifest_path: PathBuf,
}

#[derive(Deserialize)]
struct Lock {
    package: Vec<Locked>,
}

#[derive(Deserialize)]
struct Locked {
    name: String,
    version: String,
    checksum: Option<String>,
}

/// The lock file of npm.
#[derive(Deserialize)]
struct NpmLock {
    packages: BTreeMap<String, Npm>,
}

#[derive(Deserialize)]
struct Npm {
    version: Option<String>,
    license: Option<String>,
    #[serde(default)]
    dev: bool,
}

/// Writes the list beside the binary and answers where.
pub fn write(binary: &Path) -> Result<PathBuf> {
    let metadata = output(command("cargo").args(["metadata", "--locked", "--all-features", "--format-version", "1"]))?;
    let metadata: Metadata = serde_json::from_str(&metadata).context("cargo speaks another language")?;
    let lock: Lock = toml::from_str(&fs::read_to_string(root().join("Cargo.lock"))?)?;
    let mut parts = Parts::new();
    tree("server", "-p server --features embed", &mut parts)?;
    tree("browser", "-p frontend --target wasm32-unknown-unknown", &mut parts)?;
    let crates = parts.iter().map(|((name, version), parts)| {
        let same = |package: &&Package| package.name == *name && package.version == *version;
        let package =
            metadata.packages.iter().find(same).with_context(|| format!("cargo knows no {name} {version}"))?;
        let locked = lock.package.iter().find(|locked| locked.name == *name && locked.version == *version);
        Ok(of_crate(package, locked.and_then(|locked| locked.checksum.as_deref()), parts))
    });
    let mut components = crates.collect::<Result<Vec<_>>>()?;
    components.extend(sqlite(&metadata)?);
    components.extend(of_editor(&fs::read_to_string(root().join("frontend/editor/package-lock.json"))?)?);
    let path = binary.with_extension("cdx.json");
    let version = metadata.packages.iter().find(|package| package.name == "server").map(|package| &package.version);
    let product = json!({ "type": "application", "name": "twinning", "version": version });
    let list = json!({
        "bomFormat": "CycloneDX", "specVersion": "1.5", "version": 1,
        "metadata": { "component": product }, "components": components,
    });
    fs::write(&path, serde_json::to_string_pretty(&list)? + "\n").context("cannot write the list of components")?;
    println!("  {} components", components.len());
    Ok(path)
}

/// The packages whose code ends in a part: neither what only builds or tests it, nor macros.
fn tree(part: &'static str, of: &str, parts: &mut Parts) -> Result<()> {
    let mut cargo = command("cargo");
    cargo.args(["tree", "--locked", "--edges", "normal,no-proc-macro", "--prefix", "none"]).args(of.split(' '));
    for (name, version) in output(&mut cargo)?.lines().filter_map(named) {
        parts.entry((name.to_owned(), version.to_owned())).or_default().insert(part);
    }
    Ok(())
}

/// `serde v1.0.0 (*)` is `serde` at `1.0.0`.
fn named(line: &str) -> Option<(&str, &str)> {
    let mut words = line.split(' ');
    Some((words.next()?, words.next()?.strip_prefix('v')?))
}

fn of_crate(package: &Package, checksum: Option<&str>, parts: &BTreeSet<&'static str>) -> Value {
    let (name, version) = (&package.name, &package.version);
    // Older crates part licences by a stroke.
    let licence = package.license.as_deref().unwrap_or("NOASSERTION").replace(" / ", " OR ").replace('/', " OR ");
    let mut component = json!({
        "type": "library", "name": name, "version": version, "licenses": [{ "expression": licence }],
        "properties": parts.iter().map(|part| json!({ "name": "part", "value": part })).collect::<Vec<_>>(),
    });
    if package.source.is_some() {
        component["purl"] = format!("pkg:cargo/{name}@{version}").into();
    }
    if let Some(checksum) = checksum {
        component["hashes"] = json!([{ "alg": "SHA-256", "content": checksum }]);
    }
    component
}

/// The SQLite that its crate brings and compiles.
fn sqlite(metadata: &Metadata) -> Result<Option<Value>> {
    let Some(package) = metadata.packages.iter().find(|package| package.name == "libsqlite3-sys") else {
        return Ok(None);
    };
    let header = package.manifest_path.with_file_name("sqlite3").join("sqlite3.h");
    let header = fs::read_to_string(&header).with_context(|| format!("{} cannot be read", header.display()))?;
    let version = header.split_once("#define SQLITE_VERSION ").and_then(|(_, rest)| rest.split('"').nth(1));
    let version = version.context("SQLite does not tell its version")?;
    Ok(Some(json!({
        "type": "library", "name": "sqlite", "version": version, "licenses": [{ "expression": "blessing" }],
        "cpe": format!("cpe:2.3:a:sqlite:sqlite:{version}:*:*:*:*:*:*:*"),
        "properties": [{ "name": "part", "value": "server" }],
    })))
}

/// The npm packages that esbuild puts into the editor: all but those that only build and test it.
fn of_editor(lock: &str) -> Result<Vec<Value>> {
    let lock: NpmLock = serde_json::from_str(lock).context("package-lock.json of the editor cannot be read")?;
    let used = lock.packages.iter().filter(|(path, package)| !path.is_empty() && !package.dev);
    let components = used.map(|(path, package)| {
        let name = path.rsplit("node_modules/").next().unwrap_or(path);
        let version = package.version.as_deref().unwrap_or_default();
        json!({
            "type": "library", "name": name, "version": version,
            "licenses": [{ "expression": package.license.as_deref().unwrap_or("NOASSERTION") }],
            "purl": format!("pkg:npm/{}@{version}", name.replace('@', "%40")),
            "properties": [{ "name": "part", "value": "browser" }],
        })
    });
    Ok(components.collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_of_the_tree_names_a_package() {
        assert_eq!(named("serde v1.0.229"), Some(("serde", "1.0.229")));
        assert_eq!(named("app v0.1.0 (/p/app) (*)"), Some(("app", "0.1.0")));
        assert_eq!(named(""), None);
    }

    #[test]
    fn what_only_builds_the_editor_is_left_out() {
        let lock = r#"{ "packages": { "": { "version": "1" }, "node_modules/a": { "version": "2", "license": "MIT" },
            "node_modules/b": { "version": "3", "dev": true } } }"#;
        let components = of_editor(lock).expect("it is a lock file");
        assert_eq!(components.len(), 1);
        assert_eq!(components[0]["purl"], "pkg:npm/a@2");
    }

    #[test]
    fn the_list_holds_server_browser_editor_and_sqlite_and_no_tool() {
        let folder = tempfile::tempdir().expect("there is a temporary folder");
        let list = write(&folder.path().join("twinning")).expect("it is written");
        let list: Value = serde_json::from_str(&fs::read_to_string(list).expect("it is there")).expect("it is JSON");
        let components = list["components"].as_array().expect("a list");
        let has = |name: &str| components.iter().any(|component| component["name"] == name);
        for name in ["axum", "sqlx-postgres", "leptos", "wasm-bindgen", "prosemirror-model", "sqlite", "rust-embed"] {
            assert!(has(name), "{name} is missing");
        }
        for name in ["proptest", "rstest", "esbuild", "jsdom", "xtask", "clap_derive"] {
            assert!(!has(name), "{name} is not in the binary");
        }
        let licensed = |component: &Value| component["licenses"][0]["expression"] != "NOASSERTION";
        assert!(components.iter().all(licensed), "every part has a licence");
    }
}
