//! `docs/rules.md` is the book of rules: whatever the code cites stands in it, and what it promises is tested.

use std::collections::BTreeSet;
use std::path::Path;

fn read_all(folder: &Path, found: &mut String) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let kind = path.extension().and_then(|kind| kind.to_str()).unwrap_or("");
        if path.is_dir() {
            read_all(&path, found);
        } else if ["rs", "sql", "ftl"].contains(&kind) && !path.ends_with("rulebook.rs") {
            found.push_str(&std::fs::read_to_string(path).unwrap());
            found.push('\n');
        }
    }
}

fn sources() -> (String, String) {
    let house = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let mut sources = String::new();
    for folder in ["domain/src", "app/src", "server/src", "migrations", "locales"] {
        read_all(&house.join(folder), &mut sources);
    }
    (sources, std::fs::read_to_string(house.join("docs/rules.md")).unwrap())
}

/// The rules that a text cites: `R-PRJ-3a`.
fn cited(text: &str) -> BTreeSet<String> {
    let mut rules = BTreeSet::new();
    for (at, _) in text.match_indices("R-") {
        let (area, rest) = text[at + 2..].split_once('-').unwrap_or_default();
        let end = rest.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(rest.len());
        let mut letters = rest[end..].chars();
        let more = letters.next() == Some('a') && !letters.next().is_some_and(char::is_alphanumeric);
        let number = if more { end + 1 } else { end };
        if end > 0 && !area.is_empty() && area.bytes().all(|byte| byte.is_ascii_uppercase()) {
            rules.insert(format!("R-{area}-{}", &rest[..number]));
        }
    }
    rules
}

/// Rules, sentences and how the names of their tests begin.
fn rows(book: &str) -> Vec<(&str, &str, &str)> {
    let rows = book.lines().filter(|line| line.starts_with("| R-"));
    rows.map(|line| {
        let parts: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
        (parts[0], parts[1], parts[2].trim_matches('`'))
    })
    .collect()
}

#[test]
fn every_rule_that_is_cited_has_one_sentence() {
    let (sources, book) = sources();
    let told: BTreeSet<String> = rows(&book).into_iter().map(|(rule, ..)| rule.to_owned()).collect();
    assert_eq!(rows(&book).len(), told.len(), "a rule stands twice");
    let untold: Vec<_> = cited(&sources).difference(&told).cloned().collect();
    assert!(untold.is_empty(), "without a sentence in docs/rules.md: {untold:?}");
    for (rule, sentence, _) in rows(&book) {
        assert!(sentence.ends_with('.') && sentence.matches(". ").count() == 0, "{rule}: {sentence}");
    }
}

#[test]
fn every_rule_has_the_tests_that_it_names() {
    let (sources, book) = sources();
    for (rule, _, tests) in rows(&book) {
        let name = rule.to_lowercase().replace('-', "_");
        assert!(tests.is_empty() || tests == name, "{rule} is tested by {tests}");
        assert!(tests.is_empty() || sources.contains(&format!("fn {tests}_")), "no test begins with {tests}");
    }
}
