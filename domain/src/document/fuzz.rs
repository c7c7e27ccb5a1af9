//! Documents that nobody would write: some hundreds at every run of the tests, and as many as fit into
//! `TWINNING_FUZZ_SECONDS`. Whatever comes is refused or harmless, and nothing panics.

use std::time::{Duration, Instant};

use proptest::prelude::*;
use proptest::sample::{Index, select};
use proptest::test_runner::{Config, TestRunner};
use serde_json::{Map, Value, json};

use super::tests::{assert_harmless, change_words, html};
use super::*;

const NODES: [&str; 18] = [
    "doc",
    "paragraph",
    "heading",
    "bullet_list",
    "ordered_list",
    "list_item",
    "blockquote",
    "code_block",
    "horizontal_rule",
    "table",
    "table_row",
    "table_cell",
    "table_header",
    "image",
    "hard_break",
    "text",
    "script",
    "",
];
const MARKS: [&str; 5] = ["em", "strong", "code", "link", "style"];
const ATTRIBUTES: [&str; 16] = [
    "level",
    "order",
    "colspan",
    "rowspan",
    "colwidth",
    "lang",
    "file",
    "alt",
    "decorative",
    "caption",
    "href",
    "title",
    "src",
    "style",
    "onclick",
    "__proto__",
];
const PAYLOADS: [&str; 16] = [
    "<script>alert(1)</script>",
    "\"><img src=x onerror=alert(1)>",
    "' onmouseover='alert(1)",
    "javascript:alert(1)",
    "JaVaScRiPt\t:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "//evil.example/",
    "/\\evil.example",
    "https://example.org/\"onclick=\"alert(1)",
    "mailto:a@b.example?body=<b>",
    "</p></td></table><svg onload=alert(1)>",
    "&lt;script&gt;&#x3c;b&#62;",
    "en\" onfocus=\"alert(1)",
    "\u{0}\u{8}\u{202e}\u{feff}\u{2028}",
    "9223372036854775808",
    "[[block 1: table]](javascript:alert(1))",
];

fn text() -> impl Strategy<Value = String> {
    prop_oneof![3 => select(&PAYLOADS[..]).prop_map(str::to_owned), 1 => "\\PC{0,12}", 1 => "[a-z ]{0,12}"]
}

fn scalar() -> impl Strategy<Value = Value> {
    prop_oneof![
        2 => text().prop_map(Value::from),
        1 => any::<i64>().prop_map(Value::from),
        1 => (0..60_i64).prop_map(Value::from),
        1 => any::<f64>().prop_map(Value::from),
        1 => any::<bool>().prop_map(Value::from),
        1 => Just(Value::Null),
    ]
}

fn map<V: Strategy<Value = Value>>(names: &'static [&'static str], value: V) -> impl Strategy<Value = Value> {
    prop::collection::vec((select(names), value), 0..4)
        .prop_map(|pairs| pairs.into_iter().map(|(name, value)| (name.to_owned(), value)).collect::<Map<_, _>>().into())
}

/// A node as the schema shapes it, with whatever inside; sometimes no node at all.
fn tree() -> impl Strategy<Value = Value> {
    let odd = (select(&MARKS[..]), map(&ATTRIBUTES, scalar()));
    let link = text().prop_map(|to| json!({ "type": "link", "attrs": { "href": to } }));
    let mark = prop_oneof![
        2 => select(&MARKS[..3]).prop_map(|name| json!({ "type": name })),
        1 => link,
        1 => odd.prop_map(|(name, attrs)| json!({ "type": name, "attrs": attrs })),
    ];
    let piece = (text(), prop::collection::vec(mark, 0..2))
        .prop_map(|(text, marks)| json!({ "type": "text", "text": text, "marks": marks }))
        .boxed();
    let paragraph = prop::collection::vec(piece.clone(), 0..3)
        .prop_map(|content| json!({ "type": "paragraph", "content": content }));
    prop_oneof![6 => paragraph, 2 => piece, 1 => scalar()].prop_recursive(8, 80, 5, |inner| {
        let node = (select(&NODES[..]), map(&ATTRIBUTES, scalar()), prop::collection::vec(inner.clone(), 0..5));
        let fields = ["type", "attrs", "content", "marks", "text", "file"];
        prop_oneof![
            6 => node.prop_map(|(name, attrs, content)| json!({ "type": name, "attrs": attrs, "content": content })),
            6 => prop::collection::vec(inner.clone(), 1..4).prop_map(|content| json!({ "type": "blockquote", "content": content })),
            3 => (select(&NODES[..]), prop::collection::vec(inner.clone(), 0..5))
                .prop_map(|(name, content)| json!({ "type": name, "content": content })),
            1 => prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            1 => prop::collection::vec((select(fields.to_vec()), inner), 0..4)
                .prop_map(|pairs| pairs.into_iter().map(|(name, value)| (name.to_owned(), value)).collect::<Map<_, _>>().into()),
        ]
    })
}

/// One change of a good document.
#[derive(Debug, Clone)]
enum Edit {
    Put(Value),
    Wrap(&'static str),
    Twice,
    Field(&'static str, Value),
    Remove(&'static str),
}

fn edit() -> impl Strategy<Value = (Index, Edit)> {
    let fields = || {
        select(
            NODES
                .iter()
                .chain(&ATTRIBUTES)
                .chain(&["type", "attrs", "content", "marks", "text"])
                .copied()
                .collect::<Vec<_>>(),
        )
    };
    let edit = prop_oneof![
        4 => prop_oneof![scalar(), tree()].prop_map(Edit::Put),
        2 => select(&NODES[..]).prop_map(Edit::Wrap),
        1 => Just(Edit::Twice),
        3 => (fields(), scalar()).prop_map(|(field, value)| Edit::Field(field, value)),
        2 => fields().prop_map(Edit::Remove),
    ];
    (any::<Index>(), edit)
}

/// Every value inside, as JSON pointers.
fn places(value: &Value, at: &str, found: &mut Vec<String>) {
    found.push(at.to_owned());
    match value {
        Value::Array(values) => {
            values.iter().enumerate().for_each(|(n, value)| places(value, &format!("{at}/{n}"), found))
        }
        Value::Object(fields) => fields.iter().for_each(|(name, value)| places(value, &format!("{at}/{name}"), found)),
        _ => {}
    }
}

fn change(document: &mut Value, at: &Index, edit: Edit) {
    let mut found = Vec::new();
    places(document, "", &mut found);
    let Some(place) = document.pointer_mut(&found[at.index(found.len())]) else { return };
    match (edit, place) {
        (Edit::Put(value), place) => *place = value,
        (Edit::Wrap(name), place) => *place = json!({ "type": name, "content": [place.take()] }),
        (Edit::Twice, Value::Array(values)) => values.extend(values.clone()),
        (Edit::Field(name, value), Value::Object(fields)) => drop(fields.insert(name.to_owned(), value)),
        (Edit::Remove(name), Value::Object(fields)) => drop(fields.remove(name)),
        _ => {}
    }
}

/// A good document, tampered with as a tree and then as a text.
fn tampered() -> impl Strategy<Value = String> {
    let cut = prop::option::weighted(0.2, (any::<Index>(), any::<Index>(), select(&PAYLOADS[..])));
    (any::document(), prop::collection::vec(edit(), 1..5), cut).prop_map(|(document, edits, cut)| {
        let mut value = serde_json::from_str(&document.to_json()).unwrap();
        for (at, edit) in edits {
            change(&mut value, &at, edit);
        }
        let mut letters: Vec<char> = value.to_string().chars().collect();
        if let Some((from, to, payload)) = cut {
            let (from, to) = (from.index(letters.len()), to.index(letters.len()));
            letters.splice(from.min(to)..from.max(to).min(from.min(to) + 20), payload.chars());
        }
        letters.into_iter().collect()
    })
}

/// What a text that came from outside meets on its way to a reader.
fn meets_the_gate(text: &str) -> bool {
    let Ok(document) = Document::parse(text) else { return false };
    assert_harmless(&html(&document));
    assert_harmless(&Document::difference(&Document::empty(), &document).to_html(&change_words()));
    assert_eq!(Document::parse(&document.to_json()).as_ref(), Ok(&document), "{text}");
    let _never_panics = (document.words(), document.files(), document.to_markdown());
    true
}

/// Runs short, or for as long as `TWINNING_FUZZ_SECONDS` says.
fn fuzz(what: &str, texts: &impl Strategy<Value = String>) {
    let seconds = std::env::var("TWINNING_FUZZ_SECONDS").ok().and_then(|text| text.parse().ok()).unwrap_or(0);
    let (started, mut all, good) = (Instant::now(), 0_u64, std::cell::Cell::new(0_u64));
    loop {
        let mut runner = TestRunner::new(Config { cases: 256, failure_persistence: None, ..Config::default() });
        let outcome = runner.run(texts, |text| {
            good.set(good.get() + u64::from(meets_the_gate(&text)));
            Ok(())
        });
        outcome.unwrap_or_else(|cause| panic!("{cause}"));
        all += 256;
        if started.elapsed() >= Duration::from_secs(seconds) {
            break;
        }
    }
    println!("{what}: {all} texts, {} of them good documents, in {:?}", good.get(), started.elapsed());
}

#[test]
fn any_tree_is_refused_or_harmless() {
    let wrapped = prop::collection::vec(tree(), 0..4).prop_map(|content| json!({ "type": "doc", "content": content }));
    fuzz("trees", &prop_oneof![4 => wrapped, 1 => tree()].prop_map(|value| value.to_string()));
}

#[test]
fn any_change_of_a_document_is_refused_or_harmless() {
    fuzz("changed documents", &tampered());
}
