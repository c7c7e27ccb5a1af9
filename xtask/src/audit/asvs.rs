//! `docs/asvs.toml` says of every requirement of levels 1 and 2 what we do about it, and what it names is there.

use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use super::sources::files;
use crate::process::root;

#[derive(Deserialize)]
struct Asvs {
    /// How many requirements of level 1 and of level 2 each chapter has.
    chapters: BTreeMap<String, [usize; 2]>,
    requirements: BTreeMap<String, Requirement>,
}

/// One requirement: either it does not apply, or tests hold it, or a document answers it, or there is a gap.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Requirement {
    level: usize,
    /// What it asks, in a few words of ours.
    asks: String,
    applies: bool,
    /// Why it does not apply, or how it is met.
    because: Option<String>,
    #[serde(default)]
    tests: Vec<String>,
    /// `file: heading` of what answers a requirement that asks for a document.
    document: Option<String>,
    /// What is missing.
    gap: Option<String>,
}

fn asvs() -> Asvs {
    let text = fs::read_to_string(root().join("docs/asvs.toml")).expect("it is there");
    toml::from_str(&text).expect("it is TOML, and names every requirement once")
}

/// The names of all tests: functions in Rust, titles in the journeys and in the editor's tests.
fn tests() -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for (_, text) in files(&["domain/src", "app/src", "server", "xtask/src"], "rs") {
        let functions = text.split("fn ").skip(1).filter_map(|rest| rest.split(['(', '<']).next());
        names.extend(functions.map(str::to_owned));
    }
    for (_, text) in files(&["end2end/tests"], "ts").into_iter().chain(files(&["frontend/editor/tests"], "js")) {
        for mark in ["'", "\"", "`"] {
            let start = format!("test({mark}");
            let titles = text.split(&start).skip(1).filter_map(|rest| rest.split(mark).next());
            names.extend(titles.map(str::to_owned));
        }
    }
    names
}

#[test]
fn every_requirement_of_levels_1_and_2_stands_once() {
    let Asvs { chapters, requirements } = asvs();
    let mut found: BTreeMap<String, [usize; 2]> = BTreeMap::new();
    for (id, requirement) in &requirements {
        let numbers: Vec<u32> = id.split('.').filter_map(|number| number.parse().ok()).collect();
        assert!(numbers.len() == 3 && [1, 2].contains(&requirement.level), "{id} is none");
        found.entry(numbers[0].to_string()).or_default()[requirement.level - 1] += 1;
    }
    assert_eq!(found, chapters, "requirements of level 1 and 2 by chapter");
    let sum = |level: usize| chapters.values().map(|counts| counts[level]).sum::<usize>();
    assert_eq!((sum(0), sum(1)), (70, 183), "as ASVS 5.0.0 has them");
}

#[test]
fn every_answer_is_one_of_four() {
    for (id, requirement) in asvs().requirements {
        let Requirement { applies, because, tests, document, gap, asks, .. } = requirement;
        assert!(!asks.is_empty(), "{id} asks nothing");
        let answered = !tests.is_empty() || document.is_some() || gap.is_some();
        assert!(applies || because.is_some(), "{id} does not apply, and nobody knows why");
        assert_eq!(applies, answered, "{id} needs a test, a document or a gap exactly when it applies");
    }
}

#[test]
fn every_named_test_and_document_is_there() {
    let (tests, mut missing) = (tests(), Vec::new());
    for (id, requirement) in asvs().requirements {
        let gone = requirement.tests.iter().filter(|test| !tests.contains(*test));
        missing.extend(gone.map(|test| format!("{id}: {test}")));
        let Some(document) = requirement.document else { continue };
        let (file, heading) = document.split_once(": ").expect("a document is a file and a heading");
        let text = fs::read_to_string(root().join(file)).unwrap_or_default();
        if !text.lines().any(|line| line.starts_with('#') && line.trim_start_matches('#').trim() == heading) {
            missing.push(format!("{id}: {document}"));
        }
    }
    assert!(missing.is_empty(), "not there: {missing:#?}");
}
