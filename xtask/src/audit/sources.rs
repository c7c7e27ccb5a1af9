//! What no line of ours does: checked in the sources, since no other test would meet it.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use crate::process::root;

/// What the product is made of.
const PRODUCT: [&str; 3] = ["domain/src", "app/src", "server/src"];
const NOWHERE: [&str; 0] = [];

/// All files below the folders whose name ends so, with their texts.
pub(super) fn files(folders: &[&str], ending: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for folder in folders {
        walk(&root().join(folder), ending, &mut found);
    }
    found.sort();
    let name = |path: &Path| path.strip_prefix(root()).unwrap_or(path).display().to_string();
    found.into_iter().map(|path| (name(&path), fs::read_to_string(path).unwrap_or_default())).collect()
}

fn walk(folder: &Path, ending: &str, found: &mut Vec<PathBuf>) {
    for path in fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()) {
        if path.is_dir() && !path.ends_with("node_modules") {
            walk(&path, ending, found);
        } else if path.extension().is_some_and(|kind| kind == ending) {
            found.push(path);
        }
    }
}

/// The files that hold one of the words.
fn with(folders: &[&str], ending: &str, words: &[&str]) -> Vec<String> {
    let all = files(folders, ending).into_iter();
    all.filter(|(_, text)| words.iter().any(|word| text.contains(word))).map(|(path, _)| path).collect()
}

fn manifest(member: &str) -> String {
    fs::read_to_string(root().join(member).join("Cargo.toml")).expect("every package has a manifest")
}

#[test]
fn no_code_of_ours_is_unsafe() {
    assert!(manifest("").contains("unsafe_code = \"forbid\""));
    for member in ["domain", "app", "frontend", "server", "xtask"] {
        assert!(manifest(member).contains("[lints]\nworkspace = true"), "{member} takes the lints of the workspace");
    }
}

#[test]
fn the_product_starts_no_program() {
    assert_eq!(with(&PRODUCT, "rs", &["process::Command", "Command::new"]), NOWHERE);
}

/// A statement is a text of the program: `&'static str`. Only migrations, copies of whole tables and the schemas of tests
/// are put together, from names that stand in the migrations.
#[test]
fn no_statement_is_made_of_what_came_in() {
    let places = [
        "domain/src/backup/copy.rs",
        "domain/src/backup/tally.rs",
        "domain/src/base/db/care.rs",
        "domain/src/base/db/statement.rs",
        "domain/src/base/db/transaction.rs",
        "domain/src/base/migration.rs",
        "domain/src/base/store/test.rs",
    ];
    assert_eq!(with(&PRODUCT, "rs", &["AssertSqlSafe", "QueryBuilder"]), places);
    let statement = fs::read_to_string(root().join("domain/src/base/db/statement.rs")).expect("it is there");
    assert!(statement.contains("pub fn new(text: &'static str) -> Self"));
    assert_eq!(with(&PRODUCT, "rs", &[".leak()", "Box::leak"]), NOWHERE, "no text becomes static");
}

/// Raw HTML comes from us, from the document's own writer, or escaped: nowhere else.
#[test]
fn raw_html_has_known_places() {
    let known = [
        "app/src/frame/document.rs",
        "app/src/portal/view/map.rs",
        "app/src/register/view.rs",
        "app/src/ui/drawing.rs",
        "app/src/ui/facet.rs",
        "app/src/ui/flag.rs",
        "app/src/ui/icon.rs",
        "app/src/ui/rich_text.rs",
        "app/src/ui/ring.rs",
        "app/src/ui/text_area.rs",
    ];
    assert_eq!(with(&["app/src", "frontend/src"], "rs", &["inner_html", "InertElement"]), known);
    let written = ["innerHTML", "outerHTML", "insertAdjacentHTML", "document.write"];
    assert_eq!(with(&["frontend/editor/src"], "js", &written), NOWHERE);
    assert_eq!(with(&["app/src"], "rs", &["<textarea"]), ["app/src/ui/text_area.rs"], "one text area, which escapes");
}

#[test]
fn nothing_runs_a_text_as_code() {
    let words = ["eval(", "new Function(", "setTimeout(\"", "js_sys::Function::new", "postMessage"];
    assert_eq!(with(&["frontend/editor/src"], "js", &words), NOWHERE);
    assert_eq!(with(&["app/src", "frontend/src"], "rs", &words), NOWHERE);
}

/// Shared computers at school: nothing of a reader stays in the browser but the session's cookie and, of adults, what they
/// have written and not saved yet, until they sign out. That single keys do nothing is a setting of the device. Where
/// somebody stood in a page that a form leaves lies in its tab until the next page: positions and addresses only.
#[test]
fn browsers_keep_nothing_but_drafts() {
    let script = ["localStorage", "sessionStorage", "indexedDB", "serviceWorker", "document.cookie"];
    assert_eq!(with(&["frontend/editor/src"], "js", &script), NOWHERE);
    let rust = [&script[..], &["local_storage", "session_storage", "IdbFactory", "service_worker"]].concat();
    assert_eq!(
        with(&["app/src", "frontend/src"], "rs", &rust),
        ["app/src/draft/device.rs", "app/src/form/place.rs", "app/src/ui/shell/shortcut.rs"]
    );
}

/// No address that came in is ever called: the server speaks to its database, to the mail server, and to the virus scanner
/// that its configuration names.
#[test]
fn the_server_calls_nobody_whose_address_came_in() {
    for member in ["domain", "server"] {
        for client in ["reqwest", "ureq", "isahc", "curl", "hyper-util/client", "surf", "awc"] {
            assert!(!manifest(member).contains(client), "{member} has the client {client}");
        }
    }
    assert_eq!(
        with(&["domain/src", "server/src"], "rs", &["TcpStream::connect", "UnixStream::connect", "UdpSocket"]),
        ["domain/src/base/scanner.rs"]
    );
}

/// Chance has one source, the system's: `base::secret`. The invented world draws from a seed.
#[test]
fn secrets_are_drawn_in_one_place() {
    let found = with(&["domain/src", "server/src"], "rs", &["rand::"]);
    let known = |path: &String| path == "domain/src/base/secret.rs" || path.starts_with("domain/src/demo/");
    assert!(found.iter().all(known), "{found:?}");
}

/// No style is written for what nothing wears: where pages, texts and the editor are made, every class of the sheets is named.
#[test]
fn every_class_is_worn() {
    let makers = [files(&["app/src", "domain/src/document"], "rs"), files(&["frontend/editor/src"], "js")].concat();
    let ends = |letter: char| !(letter.is_ascii_alphanumeric() || "-_".contains(letter));
    let named: BTreeSet<&str> = makers.iter().flat_map(|(_, text)| text.split(ends)).collect();
    // What the editor's libraries put on by themselves, and the ending of the files that `main.css` lists.
    let foreign = |class: &str| class.starts_with("ProseMirror-") || ["selectedCell", "css"].contains(&class);
    let mut bare = Vec::new();
    for (path, sheet) in files(&["style"], "css") {
        let classes = sheet.split('.').skip(1).filter_map(|rest| rest.split(ends).next());
        let classes = classes.filter(|class| class.starts_with(|letter: char| letter.is_ascii_alphabetic()));
        bare.extend(
            classes.filter(|class| !named.contains(class) && !foreign(class)).map(|class| format!("{path}: .{class}")),
        );
    }
    assert_eq!(bare, NOWHERE);
}
