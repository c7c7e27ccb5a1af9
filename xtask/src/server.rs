//! The server's binary, its demo world and its address.

use anyhow::{Context, Result};
use std::fs;
use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;

use crate::cargo;
use crate::process::{Running, product, root, run, stopping};
use crate::web::Build;

const FIRST_PORT: u16 = 3000;
/// What `twinning demo` writes beside its database.
const SIGN_INS: &str = "demo-sign-ins.txt";

/// Builds `twinning` as it is while we work on it.
pub fn build() -> Result<PathBuf> {
    let built =
        cargo::programs("server (minutes at first, seconds later)", &["build", "-p", "server", "--bin", "twinning"])?;
    let binary = built.into_iter().find(|program| program.name == "twinning" && !program.is_test);
    Ok(binary.context("cargo has built no twinning")?.path)
}

/// Where the demo world of this clone lives.
pub fn data_folder() -> PathBuf {
    std::env::var_os("TWINNING_DATA_DIR").map_or_else(|| root().join("data"), PathBuf::from)
}

/// Makes the demo world unless it is there, also one that was cut short; a real instance stays as it is.
pub fn demo_when_empty(binary: &Path) -> Result<()> {
    let data = data_folder();
    if data.join(SIGN_INS).is_file() {
        return Ok(());
    }
    fs::create_dir_all(&data).with_context(|| format!("cannot make {}", data.display()))?;
    let made = run("demo world: schools, people, projects and spaces", with_data(binary, &data).arg("demo"));
    // A database that is no demo refuses to become one, and is served.
    if holds_a_database(&data) && !stopping() { Ok(()) } else { made }
}

fn holds_a_database(data: &Path) -> bool {
    let is_database = |name: &str| [".db", ".sqlite", ".sqlite3"].iter().any(|ending| name.ends_with(ending));
    let mut files = fs::read_dir(data).into_iter().flatten().flatten();
    data.join(SIGN_INS).is_file() || files.any(|file| file.file_name().to_str().is_some_and(is_database))
}

/// Starts the server and, when it listens, prints its address and who can sign in.
pub fn start(binary: &Path, bundle: Build) -> Result<Running> {
    let data = data_folder();
    let mut serve = with_data(binary, &data);
    serve.arg("serve").env("TWINNING_DIST_DIR", bundle.folder()).stdout(Stdio::piped());
    if std::env::var_os("TWINNING_ADDRESS").is_none() {
        serve.env("TWINNING_ADDRESS", format!("127.0.0.1:{}", free_port()?));
    }
    let mut server = Running::start("twinning", &mut serve)?;
    let pipe = server.child().stdout.take().context("a piped child has an output")?;
    thread::spawn(move || {
        for line in BufReader::new(pipe).lines().map_while(Result::ok) {
            match line.strip_prefix("listening on ") {
                Some(address) => welcome(address, &data),
                None => println!("{line}"),
            }
        }
    });
    Ok(server)
}

fn with_data(binary: &Path, data: &Path) -> Command {
    let mut twinning = product(binary);
    twinning.env("TWINNING_DATA_DIR", data);
    twinning
}

fn welcome(address: &str, data: &Path) {
    let sign_ins = fs::read_to_string(data.join(SIGN_INS)).unwrap_or_default();
    println!("\n{sign_ins}\n  Open {address} in a browser. Ctrl-C ends it.\n");
}

/// The first port from 3000 that nobody has.
fn free_port() -> Result<u16> {
    let free = |port: &u16| TcpListener::bind(("127.0.0.1", *port)).is_ok();
    (FIRST_PORT..FIRST_PORT + 1000).find(free).context("no port between 3000 and 3999 is free")
}
