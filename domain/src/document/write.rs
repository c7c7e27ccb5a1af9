//! From blocks to JSON. What is as usual is left out: no `lang`, one column, the first number.

use serde_json::{Map, Value, json};

use super::model::{Alternative, Block, Cell, Inline, Item, Level, Marks, Passage, Picture};

/// The whole document.
pub(super) fn document(blocks: &[Block]) -> Value {
    node("doc", Map::new(), blocks.iter().map(block).collect())
}

fn node(name: &str, attributes: Map<String, Value>, content: Vec<Value>) -> Value {
    let mut fields = Map::new();
    fields.insert("type".to_owned(), name.into());
    if !attributes.is_empty() {
        fields.insert("attrs".to_owned(), attributes.into());
    }
    if !content.is_empty() {
        fields.insert("content".to_owned(), content.into());
    }
    Value::Object(fields)
}

fn block(block: &Block) -> Value {
    let none = Map::new();
    let (attributes, content) = match block {
        Block::Paragraph(passage) => (passage_attributes(passage, None), inlines(passage)),
        Block::Heading(level, passage) => (passage_attributes(passage, Some(*level)), inlines(passage)),
        Block::BulletList(list) => (none, items(list)),
        Block::OrderedList { first: 1, items: list } => (none, items(list)),
        Block::OrderedList { first, items: list } => {
            (Map::from_iter([("order".to_owned(), (*first).into())]), items(list))
        }
        Block::Quote(blocks) => (none, blocks.iter().map(self::block).collect()),
        Block::Code(text) if text.is_empty() => (none, Vec::new()),
        Block::Code(text) => (none, vec![json!({ "type": "text", "text": text })]),
        Block::Rule => (none, Vec::new()),
        Block::Table(rows) => {
            (none, rows.iter().map(|row| node("table_row", Map::new(), row.0.iter().map(cell).collect())).collect())
        }
        Block::Picture(picture) => (picture_attributes(picture), Vec::new()),
    };
    node(block.name(), attributes, content)
}

fn passage_attributes(passage: &Passage, level: Option<Level>) -> Map<String, Value> {
    let level = level.map(|level| ("level".to_owned(), level.number().into()));
    let language = passage.language.as_ref().map(|language| ("lang".to_owned(), language.as_str().into()));
    level.into_iter().chain(language).collect()
}

fn items(items: &[Item]) -> Vec<Value> {
    items.iter().map(|item| node("list_item", Map::new(), item.0.iter().map(block).collect())).collect()
}

fn cell(cell: &Cell) -> Value {
    let spans = [("colspan", cell.columns), ("rowspan", cell.rows)];
    let attributes =
        spans.into_iter().filter(|(_, span)| *span != 1).map(|(name, span)| (name.to_owned(), span.into()));
    let name = if cell.header { "table_header" } else { "table_cell" };
    node(name, attributes.collect(), cell.content.iter().map(block).collect())
}

fn picture_attributes(picture: &Picture) -> Map<String, Value> {
    let mut attributes = Map::from_iter([("file".to_owned(), Value::from(picture.file.0.to_string()))]);
    let (name, value) = match &picture.alternative {
        Alternative::Text(text) => ("alt", Value::from(text.as_str())),
        Alternative::Decorative => ("decorative", Value::from(true)),
    };
    attributes.insert(name.to_owned(), value);
    if !picture.caption.is_empty() {
        attributes.insert("caption".to_owned(), picture.caption.as_str().into());
    }
    attributes
}

fn inlines(passage: &Passage) -> Vec<Value> {
    passage.content.iter().map(inline).collect()
}

fn inline(inline: &Inline) -> Value {
    match inline {
        Inline::Break => json!({ "type": "hard_break" }),
        Inline::Text(text, marks) if *marks == Marks::default() => json!({ "type": "text", "text": text }),
        Inline::Text(text, marks) => json!({ "type": "text", "text": text, "marks": mark_list(marks) }),
    }
}

/// The marks in the order of the schema.
fn mark_list(marks: &Marks) -> Vec<Value> {
    let link = marks.link.as_ref().map(|address| json!({ "type": "link", "attrs": { "href": address.as_str() } }));
    let plain = [("em", marks.emphasis), ("strong", marks.strong), ("code", marks.code)];
    let plain = plain.into_iter().filter(|(_, set)| *set).map(|(name, _)| json!({ "type": name }));
    link.into_iter().chain(plain).collect()
}
