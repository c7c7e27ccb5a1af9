//! Any document, for tests: everything the schema has, with letters that are signs in HTML or in Markdown.

use proptest::prelude::*;

use super::*;
use crate::base::id::FileId;

fn text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        8 => "[a-zęß ]{1,12}",
        2 => "[-a-z0-9 .,:;!?(){}#*_`~+=|&<>\\[\\]\\\\\"'/\n\t$^%@]{1,12}",
        1 => prop::sample::select(vec![
            "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "javascript:alert(1)", "&lt;", "1. one",
            "[[block 1: table]]", "[x](javascript:alert(1))", "</p>", "--", "    code", "\u{a0}", "\u{202e}",
        ]).prop_map(str::to_owned),
    ];
    prop::collection::vec(piece, 1..3).prop_map(|pieces| pieces.concat())
}

fn marks() -> impl Strategy<Value = Marks> {
    let link = prop::sample::select(vec!["https://example.org/a_(b)?c=d&amp;e", "/en/spaces/1", "mailto:a@b.example"]);
    let link = prop::option::weighted(0.2, link.prop_map(|address| Address::parse(address).unwrap()));
    let set = || prop::bool::weighted(0.2);
    (link, set(), set(), set()).prop_map(|(link, emphasis, strong, code)| Marks { link, emphasis, strong, code })
}

fn passage() -> impl Strategy<Value = Passage> {
    let inline = prop_oneof![6 => (text(), marks()).prop_map(|(text, marks)| Inline::Text(text, marks)), 1 => Just(Inline::Break)];
    let language = prop::option::weighted(0.2, prop::sample::select(vec!["pt", "sr-Latn", "el"]));
    (prop::collection::vec(inline, 0..4), language)
        .prop_map(|(content, language)| Passage { content, language: language.and_then(Language::parse) })
}

fn picture() -> impl Strategy<Value = Block> {
    let words = prop::option::of(text().prop_filter("not blank", |text| !text.trim().is_empty()));
    (1..i64::MAX, words, prop::option::of(text())).prop_map(|(file, words, caption)| {
        let alternative = words.map_or(Alternative::Decorative, Alternative::Text);
        Block::Picture(Picture { file: FileId(file), alternative, caption: caption.unwrap_or_default() })
    })
}

fn table() -> impl Strategy<Value = Block> {
    let content = prop::collection::vec(passage().prop_map(Block::Paragraph), 1..3);
    let cell = (any::<bool>(), 1..4_u8, 1..4_u8, content).prop_map(|(header, columns, rows, content)| Cell {
        header,
        columns,
        rows,
        content,
    });
    let row = prop::collection::vec(cell, 1..4).prop_map(Row);
    prop::collection::vec(row, 1..4).prop_map(Block::Table)
}

fn block() -> impl Strategy<Value = Block> {
    let level = prop::sample::select(vec![Level::Two, Level::Three, Level::Four]);
    let leaf = prop_oneof![
        5 => passage().prop_map(Block::Paragraph),
        1 => (level, passage()).prop_map(|(level, passage)| Block::Heading(level, passage)),
        1 => text().prop_map(Block::Code),
        1 => Just(Block::Rule),
        1 => picture(),
    ];
    let leaf = prop_oneof![8 => leaf, 1 => table()];
    leaf.prop_recursive(3, 24, 4, |inner| {
        let item = (passage(), prop::collection::vec(inner.clone(), 0..2))
            .prop_map(|(passage, rest)| Item(std::iter::once(Block::Paragraph(passage)).chain(rest).collect()));
        let items = prop::collection::vec(item, 1..4).boxed();
        prop_oneof![
            prop::collection::vec(inner, 1..3).prop_map(Block::Quote),
            items.clone().prop_map(Block::BulletList),
            (0..9_u32, items).prop_map(|(first, items)| Block::OrderedList { first, items }),
        ]
    })
}

/// Any document.
pub fn document() -> impl Strategy<Value = Document> {
    prop::collection::vec(block(), 1..6).prop_map(|blocks| Document { blocks })
}
