//! Making a copy, proving it, and taking old ones away.

use super::restore::{self, Copy};
use super::rules::expired;
use super::tally::{self, Tally};
use super::{CopiedFile, Manifest, Result, Trouble, copy};
use crate::base::db::Db;
use crate::base::error::Error;
use crate::base::migration;
use crate::base::store::Store;
use crate::base::time::Time;
use crate::sql;
use std::collections::{BTreeSet, HashSet};
use std::fs::{self, File};
use std::path::{Path, PathBuf};

/// The version of the manifest's format.
pub(super) const FORMAT: u32 = 1;
/// The manifest of a copy.
pub(super) const MANIFEST: &str = "manifest.json";
/// The database of a copy.
pub(super) const DATABASE: &str = "twinning.db";
/// Uploaded files of all copies.
pub(super) const FILES: &str = "files";
/// Copies that are not proven yet carry this in front of their name.
const UNPROVEN: &str = "unproven-";
/// Held while a copy is made: two at once would take each other's files for old ones.
const LOCK: &str = "lock";

/// Makes a copy below `root`, proves it, writes down how it went, and takes away what is older than so many days.
///
/// # Errors
/// What the database and the disk answer, and what the proof finds. The copies before stay.
pub async fn run(store: &Store, root: &Path, days: i64) -> Result<(PathBuf, Manifest)> {
    let started = store.now();
    let outcome = made(store, root, started).await;
    note(store, started, &outcome).await?;
    let (place, manifest) = outcome?;
    thin_out(root, store.now(), days)?;
    tracing::info!(place = %place.display(), files = manifest.files.len(), "a copy was made and proven");
    Ok((place, manifest))
}

async fn made(store: &Store, root: &Path, at: Time) -> Result<(PathBuf, Manifest)> {
    fs::create_dir_all(root.join(FILES)).map_err(|cause| at_path(root, cause))?;
    let root = root.canonicalize().map_err(|cause| at_path(root, cause))?;
    let lock = File::create(root.join(LOCK)).map_err(|cause| at_path(&root, cause))?;
    lock.try_lock().map_err(|_| Trouble::new("another copy is being made in the same folder"))?;
    clear_unproven(&root)?;
    let name = name_of(at);
    if root.join(&name).exists() {
        return Err(Trouble::new("a copy was made this very second"));
    }
    let folder = root.join(format!("{UNPROVEN}{name}"));
    fs::create_dir(&folder).map_err(|cause| at_path(&folder, cause))?;
    let outcome = fill(store, &root, &folder, at).await;
    let place = root.join(&name);
    let kept = outcome.and_then(|manifest| {
        write_durably(&folder.join(MANIFEST), serde_json::to_string_pretty(&manifest)?.as_bytes())?;
        fs::rename(&folder, &place).map_err(|cause| at_path(&place, cause))?;
        sync_folder(&root)?;
        Ok((place, manifest))
    });
    if kept.is_err() {
        clear_unproven(&root)?;
    }
    kept
}

async fn fill(store: &Store, root: &Path, folder: &Path, at: Time) -> Result<Manifest> {
    let file = folder.join(DATABASE);
    let (moment, indexes) = copy::database(&store.db, &file).await?;
    let files = async {
        let files = copy_files(store, &root.join(FILES)).await?;
        Ok((files, store.now()))
    };
    // The moment ends as soon as it is counted: as long as it is held, the database cannot clear up.
    let ((files, copied_at), tally) = tokio::try_join!(files, moment.tally(&store.db))?;
    indexes.add_to(&file).await?;
    let database = blocking(move || described(DATABASE, &file)).await?;
    let manifest = Manifest {
        format: FORMAT,
        program: env!("CARGO_PKG_VERSION").into(),
        made_at: at,
        schema: migration::version(&store.db).await?,
        engine: if store.db.is_sqlite() { "sqlite" } else { "postgres" }.into(),
        demo: store.settings.demo,
        database,
        tally,
        files,
        copied_at,
        proven_at: copied_at,
    };
    prove(&manifest, root, folder).await?;
    Ok(Manifest { proven_at: store.now(), ..manifest })
}

/// Every uploaded file lies beside the copies when this returns.
async fn copy_files(store: &Store, files: &Path) -> Result<Vec<CopiedFile>> {
    let mut copied = Vec::new();
    for key in store.files.keys().await? {
        copied.extend(copy_file(store, files, &key).await?);
    }
    Ok(copied)
}

/// Work that keeps a thread busy for seconds is not done where requests are answered.
pub(super) async fn blocking<T: Send + 'static>(work: impl FnOnce() -> Result<T> + Send + 'static) -> Result<T> {
    tokio::task::spawn_blocking(work).await.map_err(Trouble::new)?
}

/// A file that was copied in another night is not read from the store again. One that was removed while the copy was made
/// is none of it.
async fn copy_file(store: &Store, files: &Path, key: &str) -> Result<Option<CopiedFile>> {
    let path = files.join(key);
    if !path.is_file() {
        let bytes = match store.files.get(key).await {
            Err(Error::NotFound) => return Ok(None),
            other => other?,
        };
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).map_err(|cause| at_path(folder, cause))?;
        }
        let unfinished = path.with_extension("unfinished");
        write_durably(&unfinished, &bytes)?;
        fs::rename(&unfinished, &path).map_err(|cause| at_path(&path, cause))?;
    }
    described(key, &path).map(Some)
}

/// Puts the copy back into a scratch place and compares.
async fn prove(manifest: &Manifest, root: &Path, folder: &Path) -> Result<()> {
    let scratch = folder.join("scratch");
    fs::create_dir_all(&scratch).map_err(|cause| at_path(&scratch, cause))?;
    let copy = Copy { folder: folder.to_owned(), files: root.join(FILES), manifest: manifest.clone() };
    let outcome = proven(&copy, &scratch).await;
    fs::remove_dir_all(&scratch).map_err(|cause| at_path(&scratch, cause))?;
    outcome
}

async fn proven(copy: &Copy, scratch: &Path) -> Result<()> {
    let lying = copy.clone();
    blocking(move || lying.check_files()).await?;
    let db = restore::into_sqlite(copy, &scratch.join(DATABASE)).await?;
    let outcome = sound(&db, copy).await;
    db.close().await;
    outcome
}

async fn sound(db: &Db, copy: &Copy) -> Result<()> {
    if let Some(writer) = db.sqlite_writer() {
        let answer: String = sqlx::query_scalar("pragma integrity_check(1)").fetch_one(writer).await?;
        if answer != "ok" {
            return Err(Trouble::new(format!("the copy is damaged: {answer}")));
        }
        let broken = sqlx::query("pragma foreign_key_check").fetch_all(writer).await?.len();
        if broken > 0 {
            return Err(Trouble::new(format!("{broken} rows of the copy refer to nothing")));
        }
    }
    let found: Tally = tally::of(db).await?;
    if let Some(difference) = tally::difference(&copy.manifest.tally, &found) {
        return Err(Trouble::new(format!("the copy differs from the database: {difference}")));
    }
    let known: HashSet<&str> = copy.manifest.files.iter().map(|file| file.name.as_str()).collect();
    let named: Vec<(String,)> = sql!("select storage_key from file union select shown_key from file").all(db).await?;
    match named.iter().find(|(key,)| !known.contains(key.as_str())) {
        Some((key,)) => Err(Trouble::new(format!("the file {key} is named by the database and not in the copy"))),
        None => Ok(()),
    }
}

async fn note(store: &Store, started: Time, outcome: &Result<(PathBuf, Manifest)>) -> Result<()> {
    let bytes = |manifest: &Manifest| {
        let files: u64 = manifest.files.iter().map(|file| file.bytes).sum();
        i64::try_from(files + manifest.database.bytes).unwrap_or(i64::MAX)
    };
    let (place, bytes, files, error) = match outcome {
        Ok((place, manifest)) => {
            let files = i64::try_from(manifest.files.len()).unwrap_or(i64::MAX);
            (place.display().to_string(), bytes(manifest), files, None)
        }
        Err(cause) => (String::new(), 0, 0, Some(cause.to_string())),
    };
    let mut tx = store.begin().await?;
    sql!(
        "insert into backup (id, started_at, finished_at, place, bytes, files, error) values ($1, $2, $3, $4, $5, $6, $7)"
    )
    .bind(store.new_id::<i64>())
    .bind(started)
    .bind(store.now())
    .bind(place)
    .bind(bytes)
    .bind(files)
    .bind(error)
    .execute(&mut tx)
    .await?;
    Ok(tx.commit().await?)
}

/// Takes old copies away, and uploaded files that no copy names any more.
fn thin_out(root: &Path, now: Time, days: i64) -> Result<()> {
    let copies = Copy::all(root)?;
    let made: Vec<Time> = copies.iter().map(|copy| copy.manifest.made_at).collect();
    let old = expired(&made, now, days);
    let mut named: BTreeSet<String> = BTreeSet::new();
    for copy in copies {
        if old.contains(&copy.manifest.made_at) {
            fs::remove_dir_all(&copy.folder).map_err(|cause| at_path(&copy.folder, cause))?;
        } else {
            named.extend(copy.manifest.files.into_iter().map(|file| file.name));
        }
    }
    let files = root.join(FILES);
    for folder in entries(&files)? {
        for path in entries(&folder)? {
            let key = path.strip_prefix(&files).map_err(Trouble::new)?.display().to_string();
            if !named.contains(&key) {
                fs::remove_file(&path).map_err(|cause| at_path(&path, cause))?;
            }
        }
    }
    Ok(())
}

fn clear_unproven(root: &Path) -> Result<()> {
    for path in entries(root)? {
        let unproven = path.file_name().is_some_and(|name| name.to_string_lossy().starts_with(UNPROVEN));
        if unproven {
            fs::remove_dir_all(&path).map_err(|cause| at_path(&path, cause))?;
        }
    }
    Ok(())
}

/// What lies in a folder, in order.
pub(super) fn entries(folder: &Path) -> Result<Vec<PathBuf>> {
    let read = fs::read_dir(folder).map_err(|cause| at_path(folder, cause))?;
    let mut paths: Vec<PathBuf> =
        read.map(|entry| entry.map(|entry| entry.path())).collect::<std::io::Result<_>>().map_err(Trouble::new)?;
    paths.sort();
    Ok(paths)
}

/// Name, size and hash of a file as it lies on the disk.
pub(super) fn described(name: &str, path: &Path) -> Result<CopiedFile> {
    let bytes = fs::metadata(path).map_err(|cause| at_path(path, cause))?.len();
    Ok(CopiedFile { name: name.into(), bytes, sha256: hash_of(path)? })
}

fn hash_of(path: &Path) -> Result<String> {
    use sha2::{Digest, Sha256};
    use std::io::Read;
    let mut file = File::open(path).map_err(|cause| at_path(path, cause))?;
    let (mut hash, mut part) = (Sha256::new(), vec![0_u8; 1 << 20]);
    loop {
        let read = file.read(&mut part).map_err(|cause| at_path(path, cause))?;
        if read == 0 {
            return Ok(hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect());
        }
        hash.update(&part[..read]);
    }
}

/// Writes a file so that it is on the disk when this returns.
pub(super) fn write_durably(path: &Path, bytes: &[u8]) -> Result<()> {
    use std::io::Write;
    let written = File::create(path).and_then(|mut file| file.write_all(bytes).and_then(|()| file.sync_all()));
    written.map_err(|cause| at_path(path, cause))
}

/// Makes the names in a folder durable.
pub(super) fn sync_folder(folder: &Path) -> Result<()> {
    File::open(folder).and_then(|folder| folder.sync_all()).map_err(|cause| at_path(folder, cause))
}

/// An error of the disk, with the place where it happened.
pub(super) fn at_path(path: &Path, cause: std::io::Error) -> Trouble {
    Trouble::new(format!("{}: {cause}", path.display()))
}

fn name_of(at: Time) -> String {
    jiff::Timestamp::from_millisecond(at.0).unwrap_or_default().strftime("%Y%m%dT%H%M%SZ").to_string()
}
