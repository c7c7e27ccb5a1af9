//! Putting a copy back.

use super::copy::beside;
use super::make::{
    DATABASE, FILES, FORMAT, MANIFEST, at_path, blocking, described, entries, sync_folder, write_durably,
};
use super::{Manifest, Result, Trouble, copy, tally};
use crate::base::db::Db;
use crate::base::migration;
use sqlx::Connection;
use std::fs;
use std::path::{Path, PathBuf};

/// A copy as it lies on a disk.
#[derive(Debug, Clone)]
pub struct Copy {
    /// Its folder.
    pub folder: PathBuf,
    /// The folder of the uploaded files of all copies.
    pub files: PathBuf,
    /// What it holds.
    pub manifest: Manifest,
}

/// Where a copy is put back to.
#[derive(Debug)]
pub struct Target<'a> {
    /// The data folder.
    pub data: &'a Path,
    /// The PostgreSQL database; nothing for SQLite in the data folder.
    pub postgres: Option<&'a Db>,
    /// What is there may be replaced.
    pub replace: bool,
}

impl Copy {
    /// All proven copies below a folder, oldest first.
    ///
    /// # Errors
    /// When the folder cannot be read.
    pub fn all(root: &Path) -> Result<Vec<Self>> {
        let mut copies = Vec::new();
        for folder in entries(root)? {
            if folder.join(MANIFEST).is_file() {
                copies.push(Self::read(&folder)?);
            }
        }
        copies.sort_by_key(|copy| copy.manifest.made_at);
        Ok(copies)
    }

    /// The copy that a path means: its manifest, its folder, or the newest one in a folder of copies.
    ///
    /// # Errors
    /// A sentence for the operator.
    pub fn find(path: &Path) -> Result<Self> {
        if path.is_file() {
            return Self::read(path.parent().unwrap_or(Path::new(".")));
        }
        if path.join(MANIFEST).is_file() {
            return Self::read(path);
        }
        let newest = Self::all(path)?.pop();
        newest.ok_or_else(|| Trouble::new(format!("there is no proven copy in {}", path.display())))
    }

    fn read(folder: &Path) -> Result<Self> {
        let path = folder.join(MANIFEST);
        let text = fs::read_to_string(&path).map_err(|cause| at_path(&path, cause))?;
        let manifest: Manifest = serde_json::from_str(&text)?;
        if manifest.format != FORMAT || manifest.schema > migration::newest() {
            return Err(Trouble::new(format!("{} was made by a newer program: use that one", folder.display())));
        }
        let folder = folder.canonicalize().map_err(|cause| at_path(folder, cause))?;
        let files = folder.parent().unwrap_or(Path::new("/")).join(FILES);
        Ok(Self { folder, files, manifest })
    }

    /// Reads every file of the copy and compares it with the manifest.
    ///
    /// # Errors
    /// The first file that is missing or not the one that was copied.
    pub fn check_files(&self) -> Result<()> {
        let database = (&self.manifest.database, self.folder.join(DATABASE));
        let files = self.manifest.files.iter().map(|file| (file, self.files.join(&file.name)));
        for (expected, path) in std::iter::once(database).chain(files) {
            if described(&expected.name, &path)? != *expected {
                return Err(Trouble::new(format!("{} is not the file that was copied", path.display())));
            }
        }
        Ok(())
    }
}

/// Puts the database of a copy into a fresh SQLite file, brings it to the newest version, and opens it.
pub(super) async fn into_sqlite(copy: &Copy, file: &Path) -> Result<Db> {
    let (from, to) = (copy.folder.join(DATABASE), file.to_owned());
    blocking(move || fs::copy(from, &to).map_err(|cause| at_path(&to, cause))).await?;
    let db = Db::sqlite(file).await?;
    migration::migrate(&db).await.map_err(Trouble::new)?;
    Ok(db)
}

/// Puts a copy back: files first, then the database that names them. The copy is checked before anything is touched.
///
/// # Errors
/// A sentence for the operator: when something is there already and may not be replaced, or the copy is damaged.
pub async fn restore(copy: &Copy, target: &Target<'_>) -> Result<()> {
    copy.check_files()?;
    if !target.replace && is_in_use(target).await? {
        let place = target.data.display();
        return Err(Trouble::new(format!("{place} holds data already: --replace puts the copy in their place")));
    }
    fs::create_dir_all(target.data).map_err(|cause| at_path(target.data, cause))?;
    put_files(copy, &target.data.join(FILES))?;
    // The database is made whole beside its place and moved there at the end.
    let unfinished = target.data.join("twinning.db.unfinished");
    let db = into_sqlite(copy, &unfinished).await?;
    let expected = tally::of(&db).await?;
    let same_version = copy.manifest.schema == migration::newest();
    let differ = same_version.then(|| tally::difference(&copy.manifest.tally, &expected)).flatten();
    let tables = db.tables().await?;
    db.close().await;
    if let Some(differ) = differ {
        return Err(Trouble::new(format!("the copy differs from its manifest: {differ}")));
    }
    match target.postgres {
        Some(db) => {
            let options = sqlx::sqlite::SqliteConnectOptions::new().filename(&unfinished).read_only(true);
            let mut source = sqlx::SqliteConnection::connect_with(&options).await?;
            let pool = db.postgres_pool().ok_or_else(|| Trouble::new("a PostgreSQL database was expected"))?;
            copy::into_postgres(&mut source, pool, &tables).await?;
            source.close().await?;
            remove_database(&unfinished)?;
            if let Some(differ) = tally::difference(&expected, &tally::of(db).await?) {
                return Err(Trouble::new(format!("what was put back differs from the copy: {differ}")));
            }
        }
        None => {
            let file = target.data.join(DATABASE);
            remove_database(&file)?;
            fs::File::open(&unfinished).and_then(|file| file.sync_all()).map_err(|cause| at_path(&file, cause))?;
            fs::rename(&unfinished, &file).map_err(|cause| at_path(&file, cause))?;
        }
    }
    sync_folder(target.data)
}

async fn is_in_use(target: &Target<'_>) -> Result<bool> {
    let files = target.data.join(FILES);
    if files.is_dir() && !entries(&files)?.is_empty() {
        return Ok(true);
    }
    match target.postgres {
        Some(db) => Ok(crate::sql!("select count(*) from account").number(db).await? > 0),
        None => Ok(target.data.join(DATABASE).exists()),
    }
}

fn put_files(copy: &Copy, folder: &Path) -> Result<()> {
    for file in &copy.manifest.files {
        let (from, to) = (copy.files.join(&file.name), folder.join(&file.name));
        let parent = to.parent().unwrap_or(folder);
        fs::create_dir_all(parent).map_err(|cause| at_path(parent, cause))?;
        let bytes = fs::read(&from).map_err(|cause| at_path(&from, cause))?;
        write_durably(&to, &bytes)?;
        sync_folder(parent)?;
    }
    Ok(())
}

fn remove_database(file: &Path) -> Result<()> {
    for ending in ["", "-wal", "-shm"] {
        let path = beside(file, ending);
        match fs::remove_file(&path) {
            Err(cause) if cause.kind() != std::io::ErrorKind::NotFound => return Err(at_path(&path, cause)),
            _ => {}
        }
    }
    Ok(())
}
