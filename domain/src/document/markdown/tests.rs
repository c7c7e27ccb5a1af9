//! Markdown there and back.

use proptest::prelude::*;
use rstest::rstest;

use super::super::*;
use super::normal::normal;

fn html(document: &Document) -> String {
    document.to_html(|file| format!("/files/{file}"))
}

fn read(markdown: &str) -> Document {
    Document::from_markdown(markdown, &Document::empty()).unwrap()
}

#[rstest]
#[case("plain words", "<p>plain words</p>")]
#[case("one\ntwo", "<p>one two</p>")]
#[case("one\\\ntwo", "<p>one<br>two</p>")]
#[case("# One\n\n## Two\n\n##### Five", "<h2>One</h2><h2>Two</h2><h4>Five</h4>")]
#[case("**strong** and _em_", "<p><strong>strong</strong> and <em>em</em></p>")]
#[case("- a\n- b\n  - c", "<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>")]
#[case("3. a\n4. b", r#"<ol start="3"><li>a</li><li>b</li></ol>"#)]
#[case("> said", "<blockquote><p>said</p></blockquote>")]
#[case("```\na < b\n```", r#"<pre tabindex="0"><code>a &lt; b</code></pre>"#)]
#[case("a\n\n---\n\nb", "<p>a</p><hr><p>b</p>")]
#[case("- # h", "<ul><li><p></p><h2>h</h2></li></ul>")]
#[case("[x](https://example.org)", r#"<p><a href="https://example.org" rel="noopener nofollow ugc">x</a></p>"#)]
#[case("[x](javascript:alert(1))", "<p>x</p>")]
#[case("![a cat](https://example.org/cat.png)", "<p>a cat</p>")]
#[case("<script>alert(1)</script>", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>")]
#[case("a <b onclick='x'>bold</b>", "<p>a &lt;b onclick=&#39;x&#39;&gt;bold&lt;/b&gt;</p>")]
#[case("one\r\n\r\ntwo", "<p>one</p><p>two</p>")]
#[case("", "")]
fn markdown_is_read(#[case] markdown: &str, #[case] expected: &str) {
    let expected = expected.replace("<li><p></p><h2>", "<li><h2>");
    assert_eq!(html(&read(markdown)), expected);
}

fn page() -> Document {
    let text = |text: &str| serde_json::json!([{ "type": "text", "text": text }]);
    let json = serde_json::json!({ "type": "doc", "content": [
        { "type": "paragraph", "content": text("First.") },
        { "type": "table", "content": [{ "type": "table_row", "content": [
            { "type": "table_cell", "content": [{ "type": "paragraph", "content": text("cell") }] },
        ] }] },
        { "type": "paragraph", "attrs": { "lang": "pt" }, "content": text("No Porto, todas as cartas falam da chuva.") },
        { "type": "image", "attrs": { "file": "7", "alt": "A street" } },
    ] });
    Document::parse(&json.to_string()).unwrap()
}

#[test]
fn what_markdown_cannot_say_stands_as_a_placeholder() {
    let expected = "First.\n\n[[block 2: table]]\n\nNo Porto, todas as cartas falam da chuva.\n\n[[block 4: picture]]";
    assert_eq!(page().to_markdown(), expected);
    let words = BlockWords { block: "blocco".to_owned(), table: "tabella".to_owned(), ..BlockWords::default() };
    assert!(page().to_markdown_with(&words).contains("[[blocco 2: tabella]]"));
}

#[test]
fn markdown_is_readable() {
    let json = include_str!("../fixtures/valid/everything.json");
    let expected = "## Two\n\n### Three\n\n#### Four\n\n\
        [**_`all`_**](https://example.org/?a=1&b=2) [mail](mailto:class@example.org) [ours](/en/spaces/streets)\\\n\
        second line\n\n\
        1. one\n\n   - inner\n\n2. two\n\n   more\n\n7) seven\n\n> quoted\n>\n> -\n\n\
        ```\nif a < b {\n    swap();\n}\n```\n\n---\n\n[[block 10: table]]\n\n[[block 11: picture]]";
    assert_eq!(Document::parse(json).unwrap().to_markdown(), expected);
}

#[test]
fn placeholders_and_languages_are_kept() {
    let changed = page().to_markdown().replace("First.", "[[block 4: picture]]\n\nChanged.").replace("chuva", "noite");
    let blocks = Document::from_markdown(&changed, &page()).unwrap();
    let names: Vec<_> = blocks.blocks().iter().map(Block::name).collect();
    assert_eq!(names, ["image", "paragraph", "table", "paragraph", "image"]);
    assert!(html(&blocks).contains(r#"<p lang="pt">No Porto, todas as cartas falam da noite.</p>"#));
}

#[test]
fn a_placeholder_of_nothing_is_text() {
    let blocks = Document::from_markdown("[[block 9: table]]\n\n[[block 1: text]]\n\n[[x]]", &page()).unwrap();
    assert_eq!(html(&blocks), "<p>[[block 9: table]]</p><p>[[block 1: text]]</p><p>[[x]]</p>");
}

#[test]
fn a_form_brings_one_of_both() {
    let from_editor = page().to_json();
    assert_eq!(Document::sent(Some(&from_editor), None, &Document::empty()), Ok(page()));
    assert_eq!(Document::sent(Some(""), Some(&page().to_markdown()), &page()), Ok(page()));
    assert!(Document::sent(None, None, &page()).is_err());
}

#[test]
fn depth_and_length_are_kept() {
    assert!(html(&read(&format!("{}deep", "> ".repeat(500)))).contains("deep"));
    assert!(html(&read(&format!("{}deep", "- ".repeat(200)))).contains("deep"));
    assert!(html(&read(&format!("{}deep", "> - 1. ".repeat(100)))).contains("deep"));
    let long = "x".repeat(MAXIMUM_BYTES);
    assert_eq!(Document::from_markdown(&long, &Document::empty()), Err(DocumentProblem::TooLarge));
}

proptest! {
    /// Who changes nothing changes nothing, but for empty paragraphs.
    #[test]
    fn untouched_text_comes_back(document in any::document()) {
        let back = Document::from_markdown(&document.to_markdown(), &document).unwrap();
        let mut blocks: Vec<_> = document.blocks().to_vec();
        blocks.retain(|block| normal(block).is_some());
        let expected = if blocks.is_empty() { vec![Block::Paragraph(Passage::default())] } else { blocks };
        prop_assert_eq!(back.blocks(), expected.as_slice(), "{}", document.to_markdown());
    }

    #[test]
    fn no_markdown_makes_it_panic(text in "[-a-z0-9 .,:;!?(){}#*_`~+=|&<>\\[\\]\\\\\"'/\n\t]{0,200}", document in any::document()) {
        let read = Document::from_markdown(&text, &document).unwrap();
        prop_assert_eq!(Document::parse(&read.to_json()), Ok(read));
    }
}
