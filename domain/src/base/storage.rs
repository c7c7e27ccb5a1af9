//! Uploaded files: temp, fsync, hash, rename, fsync of the folder, and only then the row that names them.

use super::error::{Error, Result};
use super::secret::random_bytes;
use futures::TryStreamExt;
use object_store::local::LocalFileSystem;
use object_store::path::Path as Key;
use object_store::{ObjectStore, ObjectStoreExt, PutPayload};
use std::path::Path;
use std::sync::Arc;

/// Where the bytes of files lie, under random names.
#[derive(Debug, Clone)]
pub struct FileStore {
    objects: Arc<dyn ObjectStore>,
}

impl FileStore {
    /// Files in a folder of this machine.
    ///
    /// # Errors
    /// When the folder cannot be made.
    pub fn in_folder(folder: &Path) -> Result<Self> {
        std::fs::create_dir_all(folder).map_err(Error::internal)?;
        let local = LocalFileSystem::new_with_prefix(folder).map_err(Error::internal)?.with_fsync(true);
        Ok(Self { objects: Arc::new(local) })
    }

    /// Stores bytes under a fresh random name, durable when this returns.
    ///
    /// # Errors
    /// When the disk is full or fails.
    pub async fn put(&self, bytes: Vec<u8>) -> Result<String> {
        let name: String = random_bytes::<16>().iter().map(|byte| format!("{byte:02x}")).collect();
        let key = format!("{}/{name}", &name[..2]);
        self.objects.put(&Key::from(key.as_str()), PutPayload::from(bytes)).await.map_err(Error::internal)?;
        Ok(key)
    }

    /// The bytes stored under a name.
    ///
    /// # Errors
    /// [`Error::NotFound`] when there are none.
    pub async fn get(&self, key: &str) -> Result<Vec<u8>> {
        let found = self.objects.get(&Key::from(key)).await.map_err(not_found)?;
        Ok(found.bytes().await.map_err(Error::internal)?.to_vec())
    }

    /// The names of everything that is stored, in order.
    ///
    /// # Errors
    /// When the disk fails.
    pub async fn keys(&self) -> Result<Vec<String>> {
        let objects: Vec<_> = self.objects.list(None).try_collect().await.map_err(Error::internal)?;
        let mut keys: Vec<String> = objects.into_iter().map(|object| object.location.to_string()).collect();
        keys.sort();
        Ok(keys)
    }

    /// Removes what is stored under a name; nothing is wrong when it is gone already.
    ///
    /// # Errors
    /// When the disk fails.
    pub async fn remove(&self, key: &str) -> Result<()> {
        match self.objects.delete(&Key::from(key)).await.map_err(not_found) {
            Err(Error::NotFound) | Ok(()) => Ok(()),
            Err(other) => Err(other),
        }
    }
}

fn not_found(cause: object_store::Error) -> Error {
    match cause {
        object_store::Error::NotFound { .. } => Error::NotFound,
        other => Error::internal(other),
    }
}
