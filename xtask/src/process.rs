//! Child processes: started with a clean environment, watched while they run, ended when we are ended.

use anyhow::{Context, Result, anyhow, bail};
use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{LazyLock, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use crate::tools;

/// How often a long step says that it is still running.
const HEARTBEAT: Duration = Duration::from_secs(30);
/// How long a child may take to end by itself once it was asked to.
const PATIENCE: Duration = Duration::from_secs(15);

static STOPPING: AtomicBool = AtomicBool::new(false);
static CHILDREN: Mutex<BTreeSet<u32>> = Mutex::new(BTreeSet::new());

/// The folder that holds the workspace: cargo tells it when it starts us, so that clones may share a target folder.
pub fn root() -> &'static Path {
    static ROOT: LazyLock<PathBuf> = LazyLock::new(|| {
        let here =
            std::env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| env!("CARGO_MANIFEST_DIR").into(), PathBuf::from);
        here.parent().map(Path::to_owned).unwrap_or(here)
    });
    &ROOT
}

/// Passes Ctrl-C and SIGTERM on to every child, and lets the running command end by itself.
pub fn end_children_on_signals() -> Result<()> {
    ctrlc::set_handler(|| {
        let signal = if STOPPING.swap(true, Ordering::SeqCst) { "KILL" } else { "TERM" };
        for id in children().iter() {
            send(signal, *id);
        }
    })
    .context("cannot listen for Ctrl-C")
}

/// Whether somebody asked us to stop.
pub fn stopping() -> bool {
    STOPPING.load(Ordering::SeqCst)
}

/// A command in the workspace's folder that finds our tools and inherits nothing of cargo's own variables.
///
/// Build scripts of dependencies watch variables such as `CARGO_PKG_NAME`: with ours in the environment they would
/// run, and half of the tree with them, at every change between `cargo xtask` and plain `cargo`.
pub fn command(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(program);
    command.current_dir(root()).env("PATH", tools::search_path());
    for (name, _) in std::env::vars_os() {
        if name.to_str().is_some_and(belongs_to_cargo) {
            command.env_remove(name);
        }
    }
    command
}

/// The product. What tells our build and our tests something is no key of its configuration.
pub fn product(binary: &Path) -> Command {
    let mut twinning = command(binary);
    for name in ["TWINNING_TEXTS", "TWINNING_CHROMIUM", "TWINNING_TEST_POSTGRES", "TWINNING_REGISTER_FILES"] {
        twinning.env_remove(name);
    }
    twinning
}

fn belongs_to_cargo(name: &str) -> bool {
    let by_name = ["CARGO", "CARGO_CRATE_NAME", "CARGO_BIN_NAME", "CARGO_PRIMARY_PACKAGE", "LD_LIBRARY_PATH"];
    name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_") || by_name.contains(&name)
}

/// Runs a command to its end and shows that it goes on; an exit code other than 0 is an error.
pub fn run(what: &str, command: &mut Command) -> Result<()> {
    println!("▸ {what}");
    wait(what, &mut Running::start(what, command)?)
}

/// Like `run`, for a command whose standard output is meant for us.
pub fn run_and_read(what: &str, command: &mut Command) -> Result<String> {
    println!("▸ {what}");
    let mut child = Running::start(what, command.stdout(Stdio::piped()))?;
    let mut pipe = child.child().stdout.take().context("a piped child has an output")?;
    let reader = thread::spawn(move || {
        let mut text = String::new();
        pipe.read_to_string(&mut text).map(|_| text)
    });
    let ended = wait(what, &mut child);
    let text = reader.join().map_err(|_| anyhow!("{what}: its output cannot be read"))?;
    ended.and(text.with_context(|| format!("{what} printed something that is not text")))
}

fn wait(what: &str, child: &mut Running) -> Result<()> {
    let started = Instant::now();
    let mut next = HEARTBEAT;
    let status = loop {
        if let Some(status) = child.ended()? {
            break status;
        }
        thread::sleep(Duration::from_millis(40));
        if started.elapsed() >= next {
            println!("  … {what}: {} so far", spoken(started.elapsed()));
            next += HEARTBEAT;
        }
    };
    if stopping() {
        bail!("stopped");
    }
    if !status.success() {
        bail!("{what} failed ({status})");
    }
    Ok(())
}

/// Runs a short command and gives what it printed; an exit code other than 0 is an error.
pub fn output(command: &mut Command) -> Result<String> {
    let name = command.get_program().to_string_lossy().into_owned();
    let output = command.stderr(Stdio::inherit()).output().with_context(|| format!("cannot start {name}"))?;
    if !output.status.success() {
        bail!("{name} failed ({})", output.status);
    }
    String::from_utf8(output.stdout).with_context(|| format!("{name} printed something that is not text"))
}

/// Whether a short command ends well; what it prints is not shown.
pub fn succeeds(command: &mut Command) -> bool {
    let quiet = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    quiet.status().is_ok_and(|status| status.success())
}

/// A child that does not outlive this value.
pub struct Running {
    child: Child,
    what: String,
    signal: &'static str,
}

impl Running {
    /// Starts the command; Ctrl-C reaches it as well.
    pub fn start(what: &str, command: &mut Command) -> Result<Self> {
        if stopping() {
            bail!("stopped");
        }
        let program = command.get_program().to_string_lossy().into_owned();
        let child = command.spawn().with_context(|| format!("{what}: cannot start {program}"))?;
        children().insert(child.id());
        Ok(Self { child, what: what.to_owned(), signal: "TERM" })
    }

    /// Ends the child by another signal than SIGTERM.
    pub fn ended_by(mut self, signal: &'static str) -> Self {
        self.signal = signal;
        self
    }

    /// The child itself, for its pipes.
    pub fn child(&mut self) -> &mut Child {
        &mut self.child
    }

    /// How it ended, or nothing while it runs.
    pub fn ended(&mut self) -> Result<Option<ExitStatus>> {
        let status = self.child.try_wait().with_context(|| format!("{}: cannot be waited for", self.what))?;
        if status.is_some() {
            children().remove(&self.child.id());
        }
        Ok(status)
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let asked = Instant::now();
        let mut asked_once = false;
        while matches!(self.ended(), Ok(None)) {
            if !asked_once {
                send(self.signal, self.child.id());
                asked_once = true;
            }
            if asked.elapsed() > PATIENCE {
                eprintln!("{} does not end by itself: killed", self.what);
                send("KILL", self.child.id());
                children().remove(&self.child.id());
                return;
            }
            thread::sleep(Duration::from_millis(20));
        }
    }
}

fn children() -> std::sync::MutexGuard<'static, BTreeSet<u32>> {
    CHILDREN.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
}

fn send(signal: &str, id: u32) {
    // The shell's own `kill`: a small Debian has no program of that name.
    succeeds(Command::new("sh").args(["-c", "kill -s $0 $1", signal, &id.to_string()]));
}

/// A duration as people say it: `8 s`, `3 min 05 s`.
pub fn spoken(duration: Duration) -> String {
    let seconds = duration.as_secs();
    match seconds / 60 {
        0 => format!("{seconds} s"),
        minutes => format!("{minutes} min {:02} s", seconds % 60),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_are_spoken() {
        assert_eq!(spoken(Duration::from_secs(8)), "8 s");
        assert_eq!(spoken(Duration::from_secs(185)), "3 min 05 s");
    }

    #[test]
    fn variables_of_cargo_are_known() {
        assert!(belongs_to_cargo("CARGO_PKG_NAME"));
        assert!(!belongs_to_cargo("CARGO_HOME"));
        assert!(!belongs_to_cargo("CARGO_TARGET_DIR"));
    }
}
