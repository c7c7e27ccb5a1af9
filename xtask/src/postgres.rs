//! A PostgreSQL cluster of our own: for one run of the tests, removed with the value; or kept in a folder, for the worlds
//! that are measured.

use anyhow::{Context, Result, bail};
use std::fs;
use std::io::Read;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};
use tempfile::TempDir;

use crate::process::{self, Running, command, output, succeeds};
use crate::tools;

const OWNER: &str = "twinning";
/// Safe only because the cluster is thrown away.
const FAST: [&str; 7] = [
    "fsync=off",
    "synchronous_commit=off",
    "full_page_writes=off",
    "wal_level=minimal",
    "max_wal_senders=0",
    "max_connections=300",
    "log_min_messages=fatal",
];

/// Of a cluster that is kept: as Debian sets it up, with room for the connections of several servers.
const DURABLE: [&str; 2] = ["max_connections=100", "log_min_messages=fatal"];

/// A running cluster; dropping it stops it and, unless it is kept, deletes its files.
pub struct Cluster {
    url: String,
    binaries: PathBuf,
    // Dropped in this order: the server must be gone before its files.
    _server: Running,
    _folder: Option<TempDir>,
}

impl Cluster {
    /// Makes and starts a cluster on a free port of the loopback address.
    pub fn start() -> Result<Self> {
        let folder = tempfile::Builder::new().prefix("twinning-postgres-").tempdir()?;
        let cluster = Self::start_in(folder.path(), &FAST)?;
        Ok(Self { _folder: Some(folder), ..cluster })
    }

    /// Starts the cluster that is kept in a folder, and makes it the first time. It keeps what it acknowledges.
    pub fn kept(folder: &Path) -> Result<Self> {
        fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))?;
        Self::start_in(folder, &DURABLE)
    }

    fn start_in(folder: &Path, settings: &[&str]) -> Result<Self> {
        let binaries = binaries()?;
        let user = other_user()?;
        if !folder.join("data/PG_VERSION").is_file() {
            create(&binaries, folder, user, &random_password()?)?;
        }
        let password = fs::read_to_string(folder.join("password"))?;
        for _ in 0..5 {
            let port = free_port()?;
            let server = launch(&binaries, folder, user, port, settings)?;
            if let Some(server) = when_ready(server, &binaries, port)? {
                let url = format!("postgres://{OWNER}:{password}@127.0.0.1:{port}/postgres");
                return Ok(Self { url, binaries, _server: server, _folder: None });
            }
        }
        bail!("PostgreSQL does not start: see its messages above")
    }

    /// The address of its first database, whose user may create more.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The program `psql` of the same version.
    pub fn psql(&self) -> PathBuf {
        self.binaries.join("psql")
    }

    /// The program `pg_dump` of the same version.
    pub fn pg_dump(&self) -> PathBuf {
        self.binaries.join("pg_dump")
    }
}

/// The newest PostgreSQL that Debian's packages have installed, or the one on PATH.
fn binaries() -> Result<PathBuf> {
    if let Some(found) = installed() {
        return Ok(found);
    }
    tools::debian_package("postgresql")?;
    installed().context("the package postgresql is installed, but initdb is not found")
}

fn installed() -> Option<PathBuf> {
    let versions = fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let numbered = versions.filter_map(|entry| Some((entry.file_name().to_str()?.parse::<u32>().ok()?, entry.path())));
    let debian = numbered.max().map(|(_, folder)| folder.join("bin")).filter(|bin| bin.join("initdb").is_file());
    debian.or_else(|| fs::canonicalize(tools::on_path("initdb")?).ok()?.parent().map(Path::to_owned))
}

/// PostgreSQL refuses root: as root we borrow a user without rights.
pub fn other_user() -> Result<Option<&'static str>> {
    if output(command("id").arg("-u"))?.trim() != "0" {
        return Ok(None);
    }
    let known = |user: &&str| succeeds(command("id").arg("-u").arg(*user));
    let user = ["postgres", "nobody"].into_iter().find(known);
    user.map(Some).context("PostgreSQL does not run as root, and there is no user postgres or nobody to run it as")
}

fn as_user(user: Option<&str>, program: &Path) -> Result<Command> {
    let Some(user) = user else { return Ok(command(program)) };
    let group = output(command("id").arg("-g").arg(user))?;
    let mut switched = command("setpriv");
    // The last option ends the cluster even when we are killed.
    switched
        .args(["--reuid", user, "--regid", group.trim(), "--clear-groups", "--pdeathsig", "INT", "--"])
        .arg(program);
    Ok(switched)
}

fn create(binaries: &Path, folder: &Path, user: Option<&str>, password: &str) -> Result<()> {
    let secret = folder.join("password");
    fs::write(&secret, password)?;
    if let Some(user) = user {
        process::output(command("chown").arg("-R").arg(user).arg(folder))?;
    }
    let mut initdb = as_user(user, &binaries.join("initdb"))?;
    initdb.current_dir(folder).arg("-D").arg(folder.join("data")).arg("--pwfile").arg(&secret);
    initdb.args(["-U", OWNER, "--auth=password", "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync"]);
    output(&mut initdb).context("PostgreSQL's initdb")?;
    Ok(())
}

fn launch(binaries: &Path, folder: &Path, user: Option<&str>, port: u16, settings: &[&str]) -> Result<Running> {
    let mut server = as_user(user, &binaries.join("postgres"))?;
    server.current_dir(folder).arg("-D").arg(folder.join("data")).arg("-p").arg(port.to_string());
    server.arg("-k").arg(folder).args(["-c", "listen_addresses=127.0.0.1"]);
    for setting in settings {
        server.args(["-c", setting]);
    }
    // SIGINT: open connections are cut instead of waited for.
    Ok(Running::start("PostgreSQL", server.stdin(Stdio::null()).stdout(Stdio::null()))?.ended_by("INT"))
}

/// The server once it answers; nothing when it ended, for example because somebody else took the port.
fn when_ready(mut server: Running, binaries: &Path, port: u16) -> Result<Option<Running>> {
    let started = Instant::now();
    let port = port.to_string();
    while server.ended()?.is_none() {
        if succeeds(command(binaries.join("pg_isready")).args(["-q", "-h", "127.0.0.1", "-p", &port])) {
            return Ok(Some(server));
        }
        if started.elapsed() > Duration::from_secs(60) {
            bail!("PostgreSQL does not answer after a minute");
        }
        thread::sleep(Duration::from_millis(50));
    }
    Ok(None)
}

/// A port that is free at this moment.
fn free_port() -> Result<u16> {
    Ok(TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port())
}

fn random_password() -> Result<String> {
    let mut bytes = [0u8; 16];
    fs::File::open("/dev/urandom")?.read_exact(&mut bytes)?;
    Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cluster_answers_and_leaves_nothing_behind() {
        let cluster = Cluster::start().expect("PostgreSQL is installed");
        let mut ask = command(cluster.psql());
        let answer = output(ask.args([cluster.url(), "-tAc", "select 6 * 7"])).expect("it answers");
        assert_eq!(answer.trim(), "42");
        let folder = cluster._folder.as_ref().expect("it is not kept").path().to_owned();
        drop(cluster);
        assert!(!folder.exists());
    }
}
