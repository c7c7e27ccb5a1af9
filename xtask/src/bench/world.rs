//! The worlds that are measured: made once, and kept outside the clone.

use anyhow::{Context, Result, bail, ensure};
use clap::ValueEnum;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread;
use std::time::{Duration, Instant};

use super::observed::{Observed, memory_of};
use crate::postgres::{self, Cluster};
use crate::process::{Running, command, output, product, root, run, run_and_read, stopping};
use crate::watch;
use crate::web::Build;

/// What the measuring knows of a world.
const MADE: &str = "made.json";
/// The first night of a large world reads every row of it.
const LONGEST_NIGHT: Duration = Duration::from_secs(3600);

/// How large a world is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Size {
    /// Some 400 schools and 700 people
    Small,
    /// 33 000 schools and 55 000 people
    #[value(name = "2008")]
    Of2008,
    /// 82 000 schools and 140 000 people
    #[value(name = "2011")]
    Of2011,
    /// 200 000 schools and 720 000 people
    #[value(name = "2020")]
    Of2020,
}

impl Size {
    /// As `twinning demo --size` calls it.
    pub fn name(self) -> String {
        self.to_possible_value().map_or_else(String::new, |value| value.get_name().to_owned())
    }
}

/// Which database holds it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Database {
    /// One file
    Sqlite,
    /// A cluster of our own, on the same machine
    Postgres,
}

impl Database {
    /// Its name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Sqlite => "SQLite",
            Self::Postgres => "PostgreSQL",
        }
    }
}

/// How a world was made.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Made {
    /// How long it took; 0 when it was continued after it had been cut short.
    pub seconds: f64,
    /// The most memory, in kB.
    pub most: u64,
    /// Bytes of the database.
    pub bytes: u64,
    /// What was done in its first night, in seconds.
    pub night: Vec<(String, f64)>,
}

/// The programs that are built for measuring.
pub struct Programs {
    /// The product.
    pub twinning: PathBuf,
    /// What work costs without it.
    pub floor: PathBuf,
}

/// A world that stands.
pub struct World {
    folder: PathBuf,
    cluster: Option<Cluster>,
    programs: Programs,
    /// How it was made.
    pub made: Made,
}

impl World {
    /// The world of this size, made if it is not there.
    pub fn of(size: Size, database: Database, programs: Programs) -> Result<Self> {
        let folder = folder(size, database)?;
        let is_new = !folder.exists();
        fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
        let cluster = match database {
            Database::Sqlite => None,
            Database::Postgres => {
                let place = cluster_folder(&folder)?;
                // The database of a world whose folder was thrown away goes with it.
                if is_new && place.exists() {
                    fs::remove_dir_all(&place).with_context(|| format!("cannot remove {}", place.display()))?;
                }
                Some(Cluster::kept(&place)?)
            }
        };
        let mut world = Self { folder, cluster, programs, made: Made::default() };
        let known = world.folder.join(MADE);
        match fs::read_to_string(&known) {
            Ok(text) => world.made = serde_json::from_str(&text).with_context(|| format!("{}", known.display()))?,
            Err(_) => world.make(size)?,
        }
        println!("▸ the world {} stands in {}", size.name(), world.folder.display());
        if world.made.night.is_empty() {
            world.first_night()?;
        }
        Ok(world)
    }

    /// Writes down what is known of it.
    fn note(&self) -> Result<()> {
        let text = serde_json::to_string_pretty(&self.made)?;
        fs::write(self.folder.join(MADE), text).context("cannot write down how the world was made")
    }

    fn make(&mut self, size: Size) -> Result<()> {
        println!("▸ the world {} in {}", size.name(), self.folder.display());
        let begun = Instant::now();
        let continued = self.folder.join("demo-sign-ins.begun").exists();
        let mut demo = self.twinning("demo");
        let mut making =
            Running::start("twinning demo", demo.args(["--size", &size.name()]).env("TWINNING_LOG_LEVEL", "warn"))?;
        let process = making.child().id();
        let status = loop {
            if let Some(status) = making.ended()? {
                break status;
            }
            self.made.most = self.made.most.max(memory_of(process).map_or(0, |memory| memory.most));
            thread::sleep(Duration::from_millis(100));
        };
        ensure!(!stopping(), "stopped");
        ensure!(status.success(), "the world could not be made ({status})");
        self.made.seconds = if continued { 0.0 } else { begun.elapsed().as_secs_f64() };
        self.made.bytes = self.bytes()?;
        self.note()
    }

    /// What is due every night is done before anything is measured, as in a place that has been in use.
    fn first_night(&mut self) -> Result<()> {
        println!("▸ the first night of the world: stars, statistics, a copy");
        let copies = self.folder.join("copies");
        let server = self.serve_with(|twinning| {
            twinning.env("TWINNING_BACKUP_DIR", &copies);
        })?;
        server.when_said("nightly task done", Some(("task", "copy")), LONGEST_NIGHT)?;
        let said = server.said("nightly task done", "task");
        let tasks = said.windows(2).map(|two| (two[1].0.clone(), (two[1].1 - two[0].1).as_secs_f64()));
        self.made.night = tasks.collect();
        drop(server);
        fs::remove_dir_all(copies)?;
        self.note()
    }

    /// Starts the product on this world.
    pub fn serve(&self) -> Result<Observed> {
        self.serve_with(|_| {})
    }

    fn serve_with(&self, change: impl FnOnce(&mut Command)) -> Result<Observed> {
        let mut twinning = self.twinning("serve");
        twinning.env("TWINNING_LOG_FORMAT", "json").env("TWINNING_SHOW_STATEMENTS", "true");
        change(&mut twinning);
        Observed::start("twinning serve", &mut twinning)
    }

    fn twinning(&self, subcommand: &str) -> Command {
        let mut twinning = product(&self.programs.twinning);
        twinning.arg(subcommand).env("TWINNING_DATA_DIR", &self.folder).env("TWINNING_ADDRESS", "127.0.0.1:0");
        twinning.env("TWINNING_DIST_DIR", Build::Small.folder());
        if let Some(cluster) = &self.cluster {
            twinning.env("TWINNING_DATABASE_URL", cluster.url());
        }
        twinning
    }

    /// Starts the floor on this world.
    pub fn serve_floor(&self) -> Result<Observed> {
        Observed::start("the floor", command(&self.programs.floor).args(["serve", &self.place()]))
    }

    /// Asks the floor's program for figures.
    pub fn ask<Figures: DeserializeOwned>(&self, what: &str, arguments: &[&str]) -> Result<Figures> {
        let text = run_and_read(what, command(&self.programs.floor).args(arguments))?;
        serde_json::from_str(&text).with_context(|| format!("{what}: {text}"))
    }

    /// The database as the floor takes it.
    pub fn place(&self) -> String {
        let file = || self.folder.join("twinning.db").display().to_string();
        self.cluster.as_ref().map_or_else(file, |cluster| cluster.url().to_owned())
    }

    /// Makes a copy as an operator does; answers what the command says.
    pub fn copy(&self) -> Result<String> {
        let copies = self.folder.join("copies");
        let said = run_and_read("twinning backup", self.twinning("backup").arg("--to").arg(&copies))?;
        fs::remove_dir_all(copies)?;
        Ok(said)
    }

    /// Copies the database's file and brings it to the disk; answers the seconds. PostgreSQL's is not one file: its own
    /// program writes one.
    pub fn copy_file(&self) -> Result<f64> {
        let copy = self.folder.join("twinning.db.copy");
        let begun = Instant::now();
        match &self.cluster {
            Some(cluster) => {
                let mut dump = command(cluster.pg_dump());
                run("pg_dump", dump.args(["--format=custom", "--compress=0", "--file"]).arg(&copy).arg(cluster.url()))?;
            }
            None => {
                io::copy(&mut fs::File::open(self.folder.join("twinning.db"))?, &mut fs::File::create(&copy)?)?;
            }
        }
        fs::File::open(&copy)?.sync_all()?;
        let seconds = begun.elapsed().as_secs_f64();
        fs::remove_file(copy)?;
        Ok(seconds)
    }

    /// Takes the database file out of the system's page cache, as after a start of the machine; answers whether it could.
    pub fn forget_pages(&self) -> bool {
        let file = self.folder.join("twinning.db");
        let from = format!("if={}", file.display());
        self.cluster.is_none()
            && run("page cache emptied", command("dd").args([&from, "iflag=nocache", "count=0", "status=none"])).is_ok()
    }

    fn bytes(&self) -> Result<u64> {
        let Some(cluster) = &self.cluster else { return Ok(fs::metadata(self.folder.join("twinning.db"))?.len()) };
        let ask = "select pg_database_size(current_database())";
        output(command(cluster.psql()).args([cluster.url(), "-tAc", ask]))?.trim().parse().context("no number")
    }
}

/// Where a world is kept: its name says of which database, and by which version of the program it was made.
fn folder(size: Size, database: Database) -> Result<PathBuf> {
    let cache = std::env::var_os("XDG_CACHE_HOME").map(PathBuf::from);
    let cache = cache.or_else(|| Some(PathBuf::from(std::env::var_os("HOME")?).join(".cache")));
    let version = watch::fingerprint(&[root().join("domain/src/demo"), root().join("migrations")])?;
    let name = format!("{}-{}-{}", size.name(), database.name().to_lowercase(), &version[..8]);
    Ok(cache.context("no HOME")?.join("twinning/worlds").join(name))
}

/// The cluster lies beside the world; as root it belongs to another user, who cannot enter our home.
fn cluster_folder(world: &Path) -> Result<PathBuf> {
    if postgres::other_user()?.is_none() {
        return Ok(world.join("cluster"));
    }
    let Some(name) = world.file_name() else { bail!("a world without a name") };
    Ok(Path::new("/var/tmp/twinning-worlds").join(name))
}
