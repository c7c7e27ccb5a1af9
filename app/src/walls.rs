//! The walls of the house that no compiler keeps.

use std::fs::{read_dir, read_to_string};
use std::path::{Path, PathBuf};

/// What no slice is, and knows none.
const SHARED: [&str; 5] = ["address.rs", "desk", "form", "form.rs", "ui"];

/// Whoever names the pages of a slice from outside, and why.
const MAY_NAME_PAGES: [(&str, &str); 1] = [("pages.rs", "says which page travels with which part")];

/// What in the domain is no slice: `base`, and the lists of values that everybody names.
const NO_SLICES: [&str; 2] = ["base", "vocabulary"];

fn app() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

fn domain() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../domain/src")
}

/// All Rust files below a folder, each by its path from there.
fn sources(root: &Path) -> Vec<(String, String)> {
    fn below(root: &Path, folder: &Path) -> Vec<(String, String)> {
        let paths = read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
        let file = |path: PathBuf| {
            let name = path.strip_prefix(root).unwrap().to_string_lossy().replace('\\', "/");
            vec![(name, read_to_string(path).unwrap())]
        };
        paths.flat_map(|path| if path.is_dir() { below(root, &path) } else { file(path) }).collect()
    }
    below(root, root)
}

/// The folders that have pages.
fn slices() -> Vec<String> {
    let folders = read_dir(app()).unwrap().map(|entry| entry.unwrap()).filter(|entry| entry.path().is_dir());
    let slices = folders.filter(|entry| entry.path().join("view.rs").exists());
    slices.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect()
}

/// A slice may use the nouns, rules and store of another one, and what it offers beside its pages; never its pages.
#[test]
fn no_slice_reaches_into_the_pages_of_another() {
    let slices = slices();
    assert!(slices.len() > 20, "{slices:?}");
    let files = sources(&app());
    let reaches = |name: &str, text: &str| {
        let own = name.split('/').next().unwrap_or_default();
        slices.iter().any(|slice| slice != own && text.contains(&format!("crate::{slice}::view")))
    };
    let outside = files.iter().filter(|(name, text)| reaches(name, text)).map(|(name, _)| name.as_str());
    assert_eq!(outside.collect::<Vec<_>>(), MAY_NAME_PAGES.map(|(name, _)| name));
}

#[test]
fn what_is_shared_knows_no_slice() {
    let slices = slices();
    for (name, text) in sources(&app()) {
        let shared = SHARED.iter().any(|shared| name == *shared || name.starts_with(&format!("{shared}/")));
        let known = slices.iter().find(|slice| text.contains(&format!("crate::{slice}::")));
        assert!(!shared || known.is_none(), "{name} knows {known:?}");
    }
}

#[test]
fn the_base_of_the_domain_knows_no_slice() {
    let folders = read_dir(domain()).unwrap().map(|entry| entry.unwrap()).filter(|entry| entry.path().is_dir());
    let names = folders.map(|entry| entry.file_name().to_string_lossy().into_owned());
    let slices: Vec<String> = names.filter(|name| !NO_SLICES.contains(&name.as_str())).collect();
    assert!(slices.len() > 20, "{slices:?}");
    for (name, text) in sources(&domain().join("base")) {
        let named = |slice: &&String| ["::", ";"].iter().any(|end| text.contains(&format!("crate::{slice}{end}")));
        let known = slices.iter().find(named);
        assert!(known.is_none(), "base/{name} knows {known:?}");
    }
}
