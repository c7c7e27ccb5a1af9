//! What has changed: a fingerprint of contents for builds that are skipped, a snapshot of times for `dev`.

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use crate::process::root;

/// Folders that hold what was built or installed, not what was written.
const NOT_SOURCES: [&str; 4] = ["node_modules", "target", "dist", "test-results"];

/// The time and length of every source file below some paths.
pub type Snapshot = BTreeMap<PathBuf, (Option<SystemTime>, u64)>;

/// Looks at every source file below the paths.
pub fn snapshot(paths: &[PathBuf]) -> Snapshot {
    let look = |path: PathBuf| {
        let about = fs::metadata(&path).ok()?;
        Some((path, (about.modified().ok(), about.len())))
    };
    sources(paths).into_iter().filter_map(look).collect()
}

/// The files that differ between two snapshots.
pub fn difference(before: &Snapshot, after: &Snapshot) -> Vec<PathBuf> {
    let changed = after.iter().filter(|(path, seen)| before.get(*path) != Some(seen)).map(|(path, _)| path);
    let gone = before.keys().filter(|path| !after.contains_key(*path));
    changed.chain(gone).cloned().collect()
}

/// One word for the contents of every source file below the paths, the same in every clone.
pub fn fingerprint(paths: &[PathBuf]) -> Result<String> {
    let mut hash = Sha256::new();
    for path in sources(paths) {
        let content = fs::read(&path).with_context(|| format!("cannot read {}", path.display()))?;
        hash.update(path.strip_prefix(root()).unwrap_or(&path).as_os_str().as_encoded_bytes());
        hash.update(content.len().to_le_bytes());
        hash.update(content);
    }
    Ok(hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect())
}

fn sources(paths: &[PathBuf]) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for path in paths {
        collect(path, &mut found);
    }
    found.sort();
    found
}

fn collect(path: &Path, found: &mut Vec<PathBuf>) {
    if path.is_file() {
        found.push(path.to_owned());
        return;
    }
    for entry in fs::read_dir(path).into_iter().flatten().flatten() {
        let name = entry.file_name();
        let hidden = name.as_encoded_bytes().starts_with(b".");
        if !hidden && !NOT_SOURCES.iter().any(|folder| name == *folder) {
            collect(&entry.path(), found);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_is_seen_and_built_files_are_not() {
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        let paths = [folder.path().to_owned()];
        let write = |name: &str, text: &str| fs::write(folder.path().join(name), text).expect("a file can be written");
        write("a.rs", "one");
        fs::create_dir(folder.path().join("node_modules")).expect("a folder can be made");
        let (before, word) = (snapshot(&paths), fingerprint(&paths).expect("it can be read"));
        write("node_modules/b.js", "built");
        assert_eq!(fingerprint(&paths).expect("it can be read"), word);
        write("a.rs", "three");
        assert_ne!(fingerprint(&paths).expect("it can be read"), word);
        assert_eq!(difference(&before, &snapshot(&paths)), [folder.path().join("a.rs")]);
    }
}
