//! `twinning backup` and `twinning restore`.

use super::{SIGN_INS, base_url};
use crate::config::Config;
use crate::state;
use domain::backup::{self, Copy, Health, Target};
use domain::base::migration;
use domain::base::store::Store;
use domain::base::time::{HOUR, Time};
use std::path::{Path, PathBuf};

/// What `backup` is told.
#[derive(Debug, clap::Args)]
pub struct Backup {
    /// The folder of copies; `backup_dir` of the configuration if nothing is said.
    #[arg(long)]
    pub to: Option<PathBuf>,
}

/// What `restore` is told.
#[derive(Debug, clap::Args)]
pub struct Restore {
    /// A copy (its folder or its manifest.json), or a folder of copies, of which the newest is taken.
    pub from: PathBuf,
    /// Put the copy in the place of what is there.
    #[arg(long)]
    pub replace: bool,
}

/// Makes a copy, also while a server runs, and proves it.
///
/// # Errors
/// A sentence for the operator.
pub async fn backup(config: &Config, options: &Backup) -> Result<(), String> {
    let store = state::open(config, &base_url(config)?).await?;
    let root = options.to.clone().unwrap_or_else(|| config.backup_dir());
    let made = backup::run(&store, &root, config.number("backup_days")).await;
    store.db.close().await;
    let (place, manifest) = made.map_err(|cause| format!("no copy was made: {cause}"))?;
    println!(
        "{}: the database ({} bytes) and {} files, copied in {:.1} s, put back into a scratch place and found to be the \
         same in {:.1} s",
        place.display(),
        manifest.database.bytes,
        manifest.files.len(),
        seconds(manifest.made_at, manifest.copied_at),
        seconds(manifest.copied_at, manifest.proven_at),
    );
    Ok(())
}

fn seconds(from: Time, to: Time) -> f64 {
    (to.0 - from.0) as f64 / 1000.0
}

/// Puts a copy back where the configuration says.
///
/// # Errors
/// A sentence for the operator; nothing has changed when something was there and `--replace` was not said.
pub async fn restore(config: &Config, options: &Restore) -> Result<(), String> {
    let _held = state::hold(config)?;
    let data = config.data_dir();
    let copy = Copy::find(&options.from).map_err(|cause| cause.to_string())?;
    let sheet = data.join(SIGN_INS);
    if sheet.exists() && !copy.manifest.demo && !options.replace {
        return Err(format!("{} holds a demo world: --replace puts the copy in its place", data.display()));
    }
    let postgres = match config.text("database_url") {
        "" => None,
        _ => Some(state::open_db(config).await?),
    };
    if let Some(db) = &postgres {
        migration::migrate(db).await?;
    }
    let target = Target { data: &data, postgres: postgres.as_ref(), replace: options.replace };
    let outcome = backup::restore(&copy, &target).await;
    if let Some(db) = postgres {
        db.close().await;
    }
    outcome.map_err(|cause| format!("nothing was put back: {cause}"))?;
    mark_demo(&sheet, copy.manifest.demo)?;
    println!("{} is put back into {}", copy.folder.display(), data.display());
    Ok(())
}

/// An invented world stays one, and a real one is none, whatever lay there before.
fn mark_demo(sheet: &Path, demo: bool) -> Result<(), String> {
    let outcome = match (demo, sheet.exists()) {
        (true, false) => std::fs::write(sheet, "A demo world, put back from a copy. Everybody knows its passwords.\n"),
        (false, true) => std::fs::remove_file(sheet),
        _ => Ok(()),
    };
    outcome.map_err(|cause| format!("{}: {cause}", sheet.display()))
}

/// Whether copies can be put where the configuration says.
pub(super) fn place(config: &Config) -> Result<(), String> {
    let folder = config.backup_dir();
    let probe = folder.join(".check");
    std::fs::create_dir_all(&folder)
        .and_then(|()| std::fs::write(&probe, "check"))
        .and_then(|()| std::fs::remove_file(&probe))
        .map_err(|cause| format!("{} cannot be written: {cause}", folder.display()))
}

/// How it stands with the copies, for `check`.
pub(super) async fn standing(store: &Store) -> Result<String, String> {
    let (health, good) = backup::standing(store).await.map_err(|cause| cause.to_string())?;
    let hours = good.map_or(0, |at| store.now().since(at) / HOUR);
    match health {
        Health::Good => Ok(format!("the last one is {hours} hours old and was proven")),
        Health::None => Ok("none yet: `serve` makes one every night".into()),
        Health::Never => Err("none was ever made: `serve` makes one every night, the log says why it did not".into()),
        Health::Late => Err(format!("the last proven one is {hours} hours old")),
        Health::Failed => Err("the last attempt failed: /office/outbox and the log say why".into()),
    }
}
