//! The gate, the way back to JSON, the HTML, the words and the comparison.

use std::{fs, path::PathBuf};

use proptest::prelude::*;
use rstest::rstest;
use serde_json::{Value, json};

use super::{
    difference::{Change, ChangeWords, Segment},
    *,
};
use crate::base::id::FileId;

fn fixtures(folder: &str) -> Vec<(String, String)> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("src/document/fixtures").join(folder);
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    files.map(|path| (path.display().to_string(), fs::read_to_string(&path).unwrap())).collect()
}

fn fixture(name: &str) -> Document {
    let found = fixtures("valid").into_iter().find(|(path, _)| path.ends_with(&format!("{name}.json"))).unwrap();
    Document::parse(&found.1).unwrap()
}

fn paragraphs(texts: &[&str]) -> Document {
    let blocks: Vec<_> = texts
        .iter()
        .map(|text| json!({ "type": "paragraph", "content": [{ "type": "text", "text": text }] }))
        .collect();
    Document::parse(&json!({ "type": "doc", "content": blocks }).to_string()).unwrap()
}

pub(super) fn html(document: &Document) -> String {
    document.to_html(|file| format!("/files/{file}"))
}

#[test]
fn valid_fixtures_come_back_as_they_were() {
    for (path, json) in fixtures("valid") {
        let document = Document::parse(&json).unwrap_or_else(|problem| panic!("{path}: {problem}"));
        let back: Value = serde_json::from_str(&document.to_json()).unwrap();
        assert_eq!(back, serde_json::from_str::<Value>(&json).unwrap(), "{path}");
    }
}

/// R-TS-13: of a picture that is held back neither address nor words are told, and nothing else changes.
#[test]
fn a_picture_that_is_held_back_leaves_a_sentence() {
    let picture =
        |file: &str, words: &str| json!({ "type": "image", "attrs": { "file": file, "alt": words, "caption": "2B" } });
    let document = json!({ "type": "doc", "content": [picture("7", "Tom by the river"), picture("8", "A street")] });
    let document = Document::parse(&document.to_string()).unwrap();
    let held_back = HeldBack { pictures: &[FileId(7)], words: "Not <here>", language: "en" };
    let shown = document.to_html_without(&held_back, |file| format!("/files/{file}"));
    assert!(shown.starts_with(r#"<p lang="en"><em>Not &lt;here&gt;</em></p><figure><img src="/files/8""#), "{shown}");
    assert!(!shown.contains("Tom") && !shown.contains("/files/7"), "{shown}");
}

#[test]
fn refused_fixtures_are_refused() {
    for (path, json) in fixtures("refused") {
        assert!(Document::parse(&json).is_err(), "{path}");
    }
}

#[test]
fn addresses_are_ours_the_web_or_mail() {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("src/document/fixtures/addresses.json");
    let lists: Value = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    for (list, expected) in [("accepted", true), ("refused", false)] {
        for address in lists[list].as_array().unwrap() {
            let address = address.as_str().unwrap();
            assert_eq!(Address::parse(address).is_some(), expected, "{address:?}");
        }
    }
}

#[rstest]
#[case("", "Damaged")]
#[case("[]", "Damaged")]
#[case("{\"type\":\"doc\"", "Damaged")]
#[case(r#"["doc",[]]"#, "Damaged")]
#[case(r#"{"type":"doc","content":[{"type":"paragraph","attrs":[]}]}"#, "Damaged")]
#[case(r#"{"type":"doc","content":[{"type":"video"}]}"#, "Unknown")]
#[case(r#"{"type":"doc","content":[{"type":"heading","attrs":{"level":"2"}}]}"#, "Value")]
#[case(r#"{"type":"doc","content":[{"type":"image","attrs":{"file":"7"}}]}"#, "Alternative")]
#[case(
    r#"{"type":"doc","content":[{"type":"image","attrs":{"file":"7","alt":"x","decorative":true}}]}"#,
    "Alternative"
)]
fn a_problem_has_a_name(#[case] json: &str, #[case] name: &str) {
    let problem = Document::parse(json).unwrap_err();
    assert!(format!("{problem:?}").starts_with(name), "{problem:?}");
}

#[test]
fn limits_are_kept() {
    let long = "x".repeat(MAXIMUM_BYTES);
    let long =
        json!({ "type": "doc", "content": [{ "type": "code_block", "content": [{ "type": "text", "text": long }] }] });
    assert_eq!(Document::parse(&long.to_string()), Err(DocumentProblem::TooLarge));

    let many = json!({ "type": "doc", "content": vec![json!({ "type": "hr" }); MAXIMUM_NODES + 1] }).to_string();
    assert_eq!(Document::parse(&many.replace("hr", "paragraph")), Err(DocumentProblem::TooLarge));
    let many = format!(r#"{{"type":"doc","content":[{}{{"type":"table"}}]}}"#, r#"{"type":""},"#.repeat(MAXIMUM_NODES));
    assert_eq!(Document::parse(&many), Err(DocumentProblem::TooManyParts));

    let deep = format!("{}{}", r#"{"type":"blockquote","content":["#.repeat(5000), "]}".repeat(5000));
    assert!(Document::parse(&format!(r#"{{"type":"doc","content":[{deep}]}}"#)).is_err());
    assert_eq!(fixture("deep").blocks().len(), 1);
}

#[test]
fn the_editors_null_attributes_are_the_same_as_none() {
    let json = r#"{"type":"doc","content":[{"type":"paragraph","attrs":{"lang":null}}]}"#;
    assert_eq!(Document::parse(json), Ok(Document::empty()));
}

#[test]
fn control_characters_are_left_out() {
    assert_eq!(paragraphs(&["a\u{0}b\u{7}c"]), paragraphs(&["abc"]));
}

#[test]
fn serde_goes_through_the_gate() {
    let document = fixture("everything");
    let json = serde_json::to_string(&document).unwrap();
    assert_eq!(serde_json::from_str::<Document>(&json).unwrap(), document);
    assert!(serde_json::from_str::<Document>(r#"{"type":"doc","content":[{"type":"video"}]}"#).is_err());
}

#[test]
fn html_of_a_page() {
    let html = html(&fixture("streets"));
    assert!(html.starts_with("<p>Each of us wrote about one street."), "{html}");
    assert!(html.contains("<strong>drew</strong> what they saw <em>in their heads</em>."), "{html}");
    assert!(html.contains("<h2>What surprised us</h2><ul><li>In Lucca"), "{html}");
    assert!(html.contains(r#"<li lang="pt">No Porto"#), "{html}");
    assert!(html.contains(r#"<h3 lang="it">Le nostre strade</h3>"#), "{html}");
    let figure = concat!(
        r#"<figure><img src="/files/184467440737" alt="A street with lime trees, drawn in ink" loading="lazy" decoding="async">"#,
        "<figcaption>Drawn in Toruń from a letter from Lucca</figcaption></figure>",
    );
    assert!(html.contains(figure), "{html}");
}

#[test]
fn html_of_everything() {
    let html = html(&fixture("everything"));
    let link = r#"<a href="https://example.org/?a=1&amp;b=2" rel="noopener nofollow ugc"><em><strong><code>all</code></strong></em></a>"#;
    assert!(html.contains(link), "{html}");
    assert!(html.contains(r#"<ol start="7"><li>seven</li></ol>"#), "{html}");
    assert!(html.contains("<li>one<ul><li>inner</li></ul></li><li><p>two</p><p>more</p></li>"), "{html}");
    assert!(html.contains(r#"<th scope="col">School</th>"#), "{html}");
    assert!(html.contains(r#"<td rowspan="2"><p>Lucca</p><ul><li>class 3B</li></ul></td><td>21</td>"#), "{html}");
    assert!(html.contains(r#"<td colspan="2">all together</td>"#), "{html}");
    assert!(html.contains(r#"<img src="/files/7" alt="" loading="lazy""#), "{html}");
}

#[test]
fn a_link_over_several_marks_is_one_link() {
    let link = json!({ "type": "link", "attrs": { "href": "/x" } });
    let json = json!({ "type": "doc", "content": [{ "type": "paragraph", "content": [
        { "type": "text", "text": "one ", "marks": [link] },
        { "type": "text", "text": "two", "marks": [link, { "type": "strong" }] },
        { "type": "text", "text": " " , "marks": [{ "type": "link", "attrs": { "href": "/y" } }] },
    ] }] });
    let document = Document::parse(&json.to_string()).unwrap();
    assert_eq!(html(&document), r#"<p><a href="/x" rel="noopener nofollow ugc">one <strong>two</strong></a> </p>"#);
}

#[test]
fn an_empty_header_names_nothing() {
    let cell = |text: &str| {
        let content = if text.is_empty() { json!([]) } else { json!([{ "type": "text", "text": text }]) };
        json!({ "type": "table_header", "content": [{ "type": "paragraph", "content": content }] })
    };
    let row = json!({ "type": "table_row", "content": [cell(""), cell("Pupils")] });
    let json = json!({ "type": "doc", "content": [{ "type": "table", "content": [row] }] });
    let html = html(&Document::parse(&json.to_string()).unwrap());
    assert!(html.contains(r#"<tr><td></td><th scope="col">Pupils</th></tr>"#), "{html}");
}

#[test]
fn words_and_pictures() {
    let streets = fixture("streets");
    assert_eq!(streets.files(), vec![FileId(184_467_440_737)]);
    assert!(streets.plain_text().contains("In Toruń everybody wrote about gingerbread.\nNo Porto"));
    assert_eq!(paragraphs(&["One, two – three!", "cztery"]).words(), 4);
    assert!(Document::empty().is_empty());
    assert!(!fixture("everything").is_empty());
}

fn shape(document: (&[&str], &[&str])) -> Vec<Vec<(char, String)>> {
    let difference = Document::difference(&paragraphs(document.0), &paragraphs(document.1));
    let sign = |segment: &Segment| match segment.change {
        Change::Same => '=',
        Change::Added => '+',
        Change::Removed => '-',
    };
    let leaves = difference.leaves.iter();
    leaves.map(|leaf| leaf.segments.iter().map(|segment| (sign(segment), segment.text())).collect()).collect()
}

#[test]
fn a_changed_phrase_is_one_phrase() {
    let shape = shape((&["The old town of Lucca has walls."], &["The new city of Lucca has walls."]));
    let expected = [('=', "The "), ('-', "old town"), ('+', "new city"), ('=', " of Lucca has walls.")];
    assert_eq!(shape, vec![expected.map(|(sign, text)| (sign, text.to_owned())).to_vec()]);
}

#[test]
fn whole_paragraphs_come_and_go() {
    let shape = shape((&["One.", "Two goes away.", "Three."], &["One.", "Three.", "Four is new."]));
    let flat: Vec<_> = shape.concat();
    let expected = [('=', "One."), ('-', "Two goes away."), ('=', "Three."), ('+', "Four is new.")];
    assert_eq!(flat, expected.map(|(sign, text)| (sign, text.to_owned())).to_vec());
}

pub(super) fn change_words() -> ChangeWords {
    let [added, removed, picture, decorative, rule] =
        ["added", "removed", "Picture", "decoration", "line"].map(str::to_owned);
    ChangeWords { added, removed, picture, decorative, rule }
}

#[test]
fn the_comparison_is_heard_and_safe() {
    let difference = Document::difference(&paragraphs(&["<b>one</b> two"]), &paragraphs(&["<b>one</b> <i>three</i>"]));
    let expected = concat!(
        r#"<p>&lt;b&gt;one&lt;/b&gt; <del><span class="visually-hidden">removed: </span>two</del>"#,
        r#"<ins><span class="visually-hidden">added: </span>&lt;i&gt;three&lt;/i&gt;</ins></p>"#,
    );
    assert_eq!(difference.to_html(&change_words()), expected);
}

#[test]
fn a_picture_that_left_is_named() {
    let difference = Document::difference(&fixture("streets"), &paragraphs(&["Nothing else."]));
    assert!(difference.to_html(&change_words()).contains("Picture: A street with lime trees"));
}

/// Every tag of ours, with the attributes it may have.
fn attributes_of(tag: &str) -> Option<&'static [&'static str]> {
    Some(match tag {
        "p" | "h2" | "h3" | "h4" | "li" => &["lang", "data-kind"],
        "span" => &["lang", "class"],
        "ul" | "blockquote" | "code" | "hr" | "tbody" | "tr" | "figure" | "figcaption" | "br" => &[],
        "em" | "strong" | "ins" | "del" => &[],
        "ol" => &["start"],
        "pre" => &["tabindex"],
        "div" => &["class", "tabindex"],
        "table" => &["class"],
        "td" => &["colspan", "rowspan"],
        "th" => &["scope", "colspan", "rowspan"],
        "a" => &["href", "rel"],
        "img" => &["src", "alt", "loading", "decoding"],
        _ => return None,
    })
}

/// Reads HTML as a browser's tokenizer would and checks every tag, attribute and address, and that tags are balanced.
pub(super) fn assert_harmless(html: &str) {
    let mut open = Vec::new();
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        assert!(!rest[..start].contains(['>', '"']), "a sign in the text: {html}");
        let (inside, after) = rest[start + 1..].split_once('>').expect("a tag is closed");
        rest = after;
        if let Some(name) = inside.strip_prefix('/') {
            assert_eq!(open.pop(), Some(name), "{html}");
            continue;
        }
        let (name, attributes) = inside.split_once(' ').unwrap_or((inside, ""));
        let allowed = attributes_of(name).unwrap_or_else(|| panic!("<{name}> in {html}"));
        if !matches!(name, "img" | "br" | "hr") {
            open.push(name);
        }
        let mut attributes = attributes;
        while !attributes.is_empty() {
            let (attribute, value) = attributes.split_once("=\"").expect("a value in quotation marks");
            let (value, others) = value.split_once('"').expect("the value ends");
            assert!(allowed.contains(&attribute), "{attribute} in <{name}>: {html}");
            match attribute {
                "href" => assert!(["https://", "/", "mailto:"].iter().any(|start| value.starts_with(start)), "{html}"),
                "src" => assert!(value.starts_with("/files/"), "{html}"),
                _ => {}
            }
            attributes = others.trim_start();
        }
    }
    assert!(open.is_empty() && !rest.contains(['>', '"']), "{html}");
}

#[test]
fn no_payload_survives() {
    assert_harmless(&html(&fixture("hostile")));
    assert_harmless(&html(&fixture("everything")));
}

proptest! {
    #[test]
    fn any_document_comes_back(document in any::document()) {
        prop_assert_eq!(Document::parse(&document.to_json()), Ok(document));
    }

    #[test]
    fn any_html_is_harmless(document in any::document()) {
        assert_harmless(&html(&document));
    }

    #[test]
    fn any_comparison_tells_both_versions(old in any::document(), new in any::document()) {
        let difference = Document::difference(&old, &new);
        assert_harmless(&difference.to_html(&change_words()));
        let side = |absent: Change| -> String {
            let segments = difference.leaves.iter().flat_map(|leaf| &leaf.segments);
            segments.filter(|segment| segment.change != absent).map(Segment::text).collect()
        };
        let says = |document: &Document| document.plain_text().replace(['\n', ' ', '\t', '·', '\u{a0}'], "");
        prop_assert_eq!(side(Change::Added).replace(['\n', ' ', '\t', '·', '\u{a0}'], ""), says(&old));
        prop_assert_eq!(side(Change::Removed).replace(['\n', ' ', '\t', '·', '\u{a0}'], ""), says(&new));
        prop_assert!(Document::difference(&new, &new).is_empty());
    }

    #[test]
    fn no_json_makes_it_panic(
        json in "\\PC{0,200}",
        names in prop::collection::vec(prop::sample::select(vec![
            "doc", "paragraph", "heading", "bullet_list", "list_item", "table", "table_row", "table_cell", "image",
            "text", "marks", "attrs", "content", "type", "href", "javascript:alert(1)", "level", "\"", "{", "}", "[", "]", ":", ",", "1",
        ]), 0..60),
    ) {
        for text in [json, names.concat(), names.iter().map(|name| if name.len() > 1 { format!("\"{name}\"") } else { (*name).to_owned() }).collect()] {
            if let Ok(document) = Document::parse(&text) {
                assert_harmless(&html(&document));
            }
        }
    }

    /// One good document in which one text is replaced by another: refused or harmless.
    #[test]
    fn a_tampered_document_is_refused_or_harmless(at in 0..4000_usize, payload in prop::sample::select(vec![
        "script", "javascript:alert(1)", "\\\" onclick=\\\"alert(1)", "<img src=x onerror=alert(1)>", "html", "-1", "9", "",
    ])) {
        let (_, json) = fixtures("valid").into_iter().find(|(path, _)| path.ends_with("everything.json")).unwrap();
        let quotes: Vec<_> = json.match_indices('"').map(|(at, _)| at).collect();
        let word = at % (quotes.len() / 2);
        let tampered = format!("{}{payload}{}", &json[..=quotes[2 * word]], &json[quotes[2 * word + 1]..]);
        if let Ok(document) = Document::parse(&tampered) {
            assert_harmless(&html(&document));
        }
    }
}
