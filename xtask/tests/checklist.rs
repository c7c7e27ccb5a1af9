//! Every row of `docs/checklist.md` names tests that exist.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// All text below a folder, as far as tests may stand in it.
fn read_sources(folder: &Path, all: &mut String) {
    for path in fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()) {
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        if path.is_dir() && !["target", "node_modules", "test-results"].contains(&name) {
            read_sources(&path, all);
        } else if name.ends_with(".rs") || name.ends_with(".spec.ts") {
            all.push_str(&fs::read_to_string(&path).unwrap_or_default());
        }
    }
}

/// What stands between backticks.
fn quoted(text: &str) -> impl Iterator<Item = &str> {
    text.split('`').skip(1).step_by(2)
}

#[test]
fn every_row_of_the_checklist_names_tests_that_exist() {
    let mut sources = String::new();
    for folder in ["app", "domain", "server", "end2end", "xtask/src"] {
        read_sources(&root().join(folder), &mut sources);
    }
    let checklist = fs::read_to_string(root().join("docs/checklist.md")).expect("the checklist is there");
    let mut rows = BTreeSet::new();
    for line in checklist.lines().filter(|line| line.starts_with('|') && line.contains('`')) {
        let (row, tests) =
            (line.split('|').nth(1).unwrap_or_default().trim(), line.rsplit('|').nth(1).unwrap_or_default());
        assert!(rows.insert(row), "{row} stands twice");
        for test in quoted(tests) {
            let exists = sources.contains(&format!("fn {test}(")) || sources.contains(&format!("test('{test}'"));
            assert!(exists, "{row}: there is no test {test}");
        }
    }
    assert!(rows.len() > 50, "rows are read");
}
