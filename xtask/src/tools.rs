//! What must be on the machine: found at the right version, or installed once into a folder that outlives a clone.

use anyhow::{Context, Result, bail};
use std::collections::HashMap;
use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

use crate::process::{command, output, root, run, succeeds};

const WASM: &str = "wasm32-unknown-unknown";
const TRUNK: &str = "0.21.14";
const CARGO_DENY: &str = "0.20.2";
/// Reads what `wasm_split_helpers` of leptos 0.8.23 writes.
const WASM_SPLIT: &str = "0.2.4";

/// Where tools that cargo builds are kept for every clone of this user.
fn tools_folder() -> PathBuf {
    let cache = env::var_os("XDG_CACHE_HOME").filter(|value| !value.is_empty()).map(PathBuf::from);
    let home = || PathBuf::from(env::var_os("HOME").unwrap_or_default()).join(".cache");
    cache.unwrap_or_else(home).join("twinning/tools")
}

/// Our tools first, then the user's own.
pub fn search_path() -> OsString {
    let ours = [tools_folder().join("bin"), root().join("frontend/node_modules/.bin")];
    let theirs = env::var_os("PATH").unwrap_or_default();
    let all = ours.into_iter().chain(env::split_paths(&theirs).collect::<Vec<_>>());
    env::join_paths(all).unwrap_or(theirs)
}

/// Everything that the build of the bundle calls.
pub fn prepare_web() -> Result<()> {
    rust_target()?;
    let wasm_bindgen = locked_version("wasm-bindgen")?;
    // Its lock file does not resolve any more, so it is built without.
    cargo_tool("wasm-bindgen", "wasm-bindgen-cli", &wasm_bindgen, &[])?;
    cargo_tool("trunk", "trunk", TRUNK, &["--locked", "--no-default-features", "--features", "rustls"])?;
    cargo_tool("wasm-split-cli", "wasm_split_cli_support", WASM_SPLIT, &["--locked", "--features", "build-binary"])?;
    npm_packages(&root().join("frontend"))
}

/// What `cargo xtask audit` calls.
pub fn prepare_audit() -> Result<()> {
    cargo_tool("cargo-deny", "cargo-deny", CARGO_DENY, &["--locked", "--no-default-features"])
}

fn rust_target() -> Result<()> {
    let sysroot = output(command("rustc").args(["--print", "sysroot"]))?;
    if Path::new(sysroot.trim()).join("lib/rustlib").join(WASM).join("lib").is_dir() {
        return Ok(());
    }
    run("Rust's WebAssembly target", command("rustup").args(["target", "add", WASM]))
}

/// The version of a package in `Cargo.lock`.
fn locked_version(package: &str) -> Result<String> {
    let lock = fs::read_to_string(root().join("Cargo.lock")).context("Cargo.lock is missing")?;
    version_in(&lock, package).with_context(|| format!("Cargo.lock knows no {package}"))
}

fn version_in(lock: &str, package: &str) -> Option<String> {
    let (_, rest) = lock.split_once(&format!("name = \"{package}\"\nversion = \""))?;
    rest.split('"').next().map(str::to_owned)
}

/// Takes the tool from PATH or the cache when its version is right; else builds it, leanly: speed of the tool matters
/// less here than the ten minutes that an optimised build takes.
fn cargo_tool(program: &str, package: &str, version: &str, options: &[&str]) -> Result<()> {
    let found = command(program).arg("--version").output().map(|output| output.stdout).unwrap_or_default();
    if String::from_utf8_lossy(&found).split_whitespace().any(|word| word == version) || installed(package, version) {
        return Ok(());
    }
    let what = format!("{package} {version}, built once for this user (some minutes)");
    let lean = HashMap::from([
        ("CARGO_PROFILE_RELEASE_LTO", "off"),
        ("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1"),
        ("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16"),
    ]);
    let mut install = command("cargo");
    install.args(["install", package, "--version", version, "--force", "--root"]).arg(tools_folder());
    run(&what, install.args(options).envs(lean).env_remove("CARGO_TARGET_DIR"))
}

/// Whether cargo has noted this very version among our tools: some programs do not tell theirs.
fn installed(package: &str, version: &str) -> bool {
    let noted = fs::read_to_string(tools_folder().join(".crates.toml")).unwrap_or_default();
    noted.contains(&format!("\"{package} {version} "))
}

/// Installs a folder's npm packages exactly as locked, unless that has been done for this very lock file.
pub fn npm_packages(folder: &Path) -> Result<()> {
    let lock = fs::read(folder.join("package-lock.json"))
        .with_context(|| format!("{} has no package-lock.json", folder.display()))?;
    let stamp = folder.join("node_modules/.installed-from");
    if fs::read(&stamp).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    let what = format!("npm packages of {}", folder.strip_prefix(root()).unwrap_or(folder).display());
    let mut npm = command("npm");
    npm.current_dir(folder).args(["ci", "--no-audit", "--no-fund", "--loglevel=error"]);
    run(&what, npm.env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"))?;
    fs::write(stamp, lock).context("cannot note what npm installed")
}

/// The browser that the journeys drive: Debian's Chromium, or the one that `TWINNING_CHROMIUM` names.
pub fn chromium() -> Result<PathBuf> {
    if let Some(named) = env::var_os("TWINNING_CHROMIUM") {
        return Ok(named.into());
    }
    let find = || ["chromium", "chromium-browser", "google-chrome"].into_iter().find_map(on_path);
    if let Some(found) = find() {
        return Ok(found);
    }
    debian_package("chromium")?;
    find().context("the package chromium is installed, but there is no program chromium on PATH")
}

/// What the tests of faults look at the server's system calls with; there is none outside Linux.
pub fn strace() -> Result<()> {
    if cfg!(not(target_os = "linux")) || on_path("strace").is_some() {
        return Ok(());
    }
    debian_package("strace")
}

/// Installs a Debian package when we may; else says what to do.
pub fn debian_package(package: &str) -> Result<()> {
    let root = output(command("id").arg("-u"))?.trim() == "0";
    let sudo = !root && succeeds(command("sudo").args(["-n", "true"]));
    if on_path("apt-get").is_none() || !(root || sudo) {
        bail!("{package} is missing. Please install it (Debian: sudo apt-get install {package}) and start again.");
    }
    let apt = || {
        let mut apt = if sudo { command("sudo") } else { command("apt-get") };
        if sudo {
            apt.args(["-n", "apt-get"]);
        }
        apt.env("DEBIAN_FRONTEND", "noninteractive");
        apt
    };
    run("Debian's list of packages", apt().args(["update", "-q"]))?;
    run(&format!("Debian's package {package}"), apt().args(["install", "-q", "-y", "--no-install-recommends", package]))
}

/// Where a program lies on PATH.
pub fn on_path(program: &str) -> Option<PathBuf> {
    let path = search_path();
    env::split_paths(&path).map(|folder| folder.join(program)).find(|candidate| candidate.is_file())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_locked_version_is_read() {
        let lock = "[[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\nsource = \"x\"\n";
        assert_eq!(version_in(lock, "wasm-bindgen").as_deref(), Some("0.2.130"));
        assert_eq!(version_in(lock, "wasm"), None);
    }
}
