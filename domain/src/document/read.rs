//! From JSON to blocks: the only gate. Every node, attribute and mark is named here or refused.

use serde_json::{Map, Value};

use super::{
    Document,
    model::{Address, Alternative, Block, Cell, Inline, Item, Language, Level, Marks, Passage, Picture, Row},
};
use crate::base::id::FileId;

/// The longest document, in bytes of JSON.
pub const MAXIMUM_BYTES: usize = 400_000;
/// The most nodes of a document, pieces of text included.
pub const MAXIMUM_NODES: usize = 20_000;
/// How deep blocks may stand in each other; five lists within lists.
pub const MAXIMUM_DEPTH: usize = 12;

const MAXIMUM_ALTERNATIVE: usize = 500;
const MAXIMUM_CAPTION: usize = 1000;
const MAXIMUM_SPAN: u64 = 50;

/// Why a text was refused as a document.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DocumentProblem {
    /// Not JSON, or not the JSON of a document.
    #[error("the text is no document: {0}")]
    Damaged(String),
    /// More than [`MAXIMUM_BYTES`].
    #[error("the document is longer than {MAXIMUM_BYTES} bytes")]
    TooLarge,
    /// More than [`MAXIMUM_NODES`].
    #[error("the document has more than {MAXIMUM_NODES} parts")]
    TooManyParts,
    /// Deeper than [`MAXIMUM_DEPTH`].
    #[error("blocks stand more than {MAXIMUM_DEPTH} deep in each other")]
    TooDeep,
    /// A node, mark or attribute that the schema does not have, or not here.
    #[error("`{part}` has no place in `{place}`")]
    Unknown {
        /// The node, mark or attribute.
        part: String,
        /// Where it stood.
        place: String,
    },
    /// A value that the attribute does not take.
    #[error("`{attribute}` of `{place}` does not take this value")]
    Value {
        /// The attribute.
        attribute: &'static str,
        /// Whose attribute.
        place: String,
    },
    /// A link that leads neither to the web, to a mail address nor to a page of ours.
    #[error("a link leads to an address that is not allowed")]
    Address,
    /// A picture with neither alternative text nor the mark "decorative", or with both.
    #[error("a picture needs alternative text or the mark decorative")]
    Alternative,
}

/// Reads a whole document.
pub(super) fn document(json: &str) -> Result<Document, DocumentProblem> {
    if json.len() > MAXIMUM_BYTES {
        return Err(DocumentProblem::TooLarge);
    }
    let value = serde_json::from_slice(json.as_bytes()).map_err(|error| DocumentProblem::Damaged(error.to_string()))?;
    let mut node = Node::open(value)?;
    if node.name != "doc" {
        return Err(node.misplaced("doc"));
    }
    let mut reader = Reader { nodes: 0 };
    let blocks = reader.blocks(&mut node, 1)?;
    node.close()?;
    Ok(Document { blocks })
}

/// A node or mark whose fields are taken out one by one; what is left at the end is refused.
struct Node {
    name: String,
    fields: Map<String, Value>,
    attributes: Map<String, Value>,
}

impl Node {
    fn open(value: Value) -> Result<Self, DocumentProblem> {
        let damaged = |what: &str| DocumentProblem::Damaged(what.to_owned());
        let Value::Object(mut fields) = value else { return Err(damaged("a node is no object")) };
        let Some(Value::String(name)) = fields.remove("type") else { return Err(damaged("a node has no type")) };
        let attributes = match fields.remove("attrs") {
            None => Map::new(),
            Some(Value::Object(attributes)) => attributes,
            Some(_) => return Err(damaged("attributes are no object")),
        };
        Ok(Self { name, fields, attributes })
    }

    fn close(self) -> Result<(), DocumentProblem> {
        match self.fields.into_iter().chain(self.attributes).next() {
            None => Ok(()),
            Some((part, _)) => Err(DocumentProblem::Unknown { part, place: self.name }),
        }
    }

    fn misplaced(&self, place: &str) -> DocumentProblem {
        DocumentProblem::Unknown { part: self.name.clone(), place: place.to_owned() }
    }

    fn wrong(&self, attribute: &'static str) -> DocumentProblem {
        DocumentProblem::Value { attribute, place: self.name.clone() }
    }

    fn list(&mut self, field: &str) -> Result<Vec<Value>, DocumentProblem> {
        match self.fields.remove(field) {
            None => Ok(Vec::new()),
            Some(Value::Array(values)) => Ok(values),
            Some(_) => Err(DocumentProblem::Damaged(format!("`{field}` of `{}` is no list", self.name))),
        }
    }

    /// The attribute's value; `null` means that it is not set, as the editor writes it.
    fn attribute(&mut self, name: &str) -> Option<Value> {
        self.attributes.remove(name).filter(|value| !value.is_null())
    }

    fn text_attribute(&mut self, name: &'static str, maximum: usize) -> Result<String, DocumentProblem> {
        match self.attribute(name) {
            None => Ok(String::new()),
            Some(Value::String(text)) if text.chars().count() <= maximum => Ok(without_controls(text)),
            Some(_) => Err(self.wrong(name)),
        }
    }

    fn number_attribute(&mut self, name: &'static str, otherwise: u64, maximum: u64) -> Result<u64, DocumentProblem> {
        match self.attribute(name) {
            None => Ok(otherwise),
            Some(value) => value.as_u64().filter(|number| *number <= maximum).ok_or_else(|| self.wrong(name)),
        }
    }
}

struct Reader {
    nodes: usize,
}

impl Reader {
    fn count(&mut self) -> Result<(), DocumentProblem> {
        self.nodes += 1;
        if self.nodes > MAXIMUM_NODES { Err(DocumentProblem::TooManyParts) } else { Ok(()) }
    }

    /// The nodes inside `parent`, opened and counted.
    fn children(&mut self, parent: &mut Node, depth: usize) -> Result<Vec<Node>, DocumentProblem> {
        if depth > MAXIMUM_DEPTH {
            return Err(DocumentProblem::TooDeep);
        }
        let mut children = Vec::new();
        for value in parent.list("content")? {
            self.count()?;
            children.push(Node::open(value)?);
        }
        Ok(children)
    }

    /// One block or more.
    fn blocks(&mut self, parent: &mut Node, depth: usize) -> Result<Vec<Block>, DocumentProblem> {
        let children = self.children(parent, depth)?;
        if children.is_empty() {
            return Err(DocumentProblem::Damaged(format!("`{}` is empty", parent.name)));
        }
        children.into_iter().map(|node| self.block(node, &parent.name, depth)).collect()
    }

    fn block(&mut self, mut node: Node, place: &str, depth: usize) -> Result<Block, DocumentProblem> {
        let block = match node.name.as_str() {
            "paragraph" => Block::Paragraph(self.passage(&mut node)?),
            "heading" => {
                let level = node.number_attribute("level", 2, 4)?;
                let level = Level::try_from(level).map_err(|_| node.wrong("level"))?;
                Block::Heading(level, self.passage(&mut node)?)
            }
            "bullet_list" => Block::BulletList(self.items(&mut node, depth + 1)?),
            "ordered_list" => {
                let first = node.number_attribute("order", 1, 1_000_000)?;
                let first = u32::try_from(first).map_err(|_| node.wrong("order"))?;
                Block::OrderedList { first, items: self.items(&mut node, depth + 1)? }
            }
            "blockquote" => Block::Quote(self.blocks(&mut node, depth + 1)?),
            "code_block" => Block::Code(self.code(&mut node)?),
            "horizontal_rule" => Block::Rule,
            "table" => Block::Table(self.rows(&mut node, depth + 1)?),
            "image" => Block::Picture(picture(&mut node)?),
            _ => return Err(node.misplaced(place)),
        };
        node.close()?;
        Ok(block)
    }

    fn items(&mut self, list: &mut Node, depth: usize) -> Result<Vec<Item>, DocumentProblem> {
        let mut items = Vec::new();
        for mut node in self.children(list, depth)? {
            if node.name != "list_item" {
                return Err(node.misplaced(&list.name));
            }
            let blocks = self.blocks(&mut node, depth + 1)?;
            if !matches!(blocks.first(), Some(Block::Paragraph(_))) {
                return Err(DocumentProblem::Damaged("an item does not begin with a paragraph".to_owned()));
            }
            node.close()?;
            items.push(Item(blocks));
        }
        if items.is_empty() { Err(DocumentProblem::Damaged("a list is empty".to_owned())) } else { Ok(items) }
    }

    fn rows(&mut self, table: &mut Node, depth: usize) -> Result<Vec<Row>, DocumentProblem> {
        let mut rows = Vec::new();
        for mut node in self.children(table, depth)? {
            if node.name != "table_row" {
                return Err(node.misplaced(&table.name));
            }
            let cells = self.children(&mut node, depth + 1)?;
            let cells = cells.into_iter().map(|cell| self.cell(cell, depth + 2)).collect::<Result<_, _>>()?;
            node.close()?;
            rows.push(Row(cells));
        }
        if rows.is_empty() { Err(DocumentProblem::Damaged("a table is empty".to_owned())) } else { Ok(rows) }
    }

    fn cell(&mut self, mut node: Node, depth: usize) -> Result<Cell, DocumentProblem> {
        let header = match node.name.as_str() {
            "table_cell" => false,
            "table_header" => true,
            _ => return Err(node.misplaced("table_row")),
        };
        let columns = span(&mut node, "colspan")?;
        let rows = span(&mut node, "rowspan")?;
        let content = self.blocks(&mut node, depth)?;
        for block in &content {
            if !matches!(block.name(), "paragraph" | "bullet_list" | "ordered_list" | "image") {
                return Err(DocumentProblem::Unknown { part: block.name().to_owned(), place: node.name });
            }
        }
        if node.attribute("colwidth").is_some() {
            return Err(node.wrong("colwidth"));
        }
        node.close()?;
        Ok(Cell { header, columns, rows, content })
    }

    fn passage(&mut self, node: &mut Node) -> Result<Passage, DocumentProblem> {
        let language = match node.attribute("lang") {
            None => None,
            Some(value) => {
                let language = value.as_str().and_then(Language::parse);
                Some(language.ok_or_else(|| node.wrong("lang"))?)
            }
        };
        let mut content = Vec::new();
        for mut child in self.children(node, 1)? {
            match child.name.as_str() {
                "hard_break" => {
                    // The editor repeats the marks around a new line; they mean nothing there.
                    marks(&mut child)?;
                    content.push(Inline::Break);
                }
                "text" => {
                    let marks = marks(&mut child)?;
                    let text = without_controls(text(&mut child)?);
                    if !text.is_empty() {
                        content.push(Inline::Text(text, marks));
                    }
                }
                _ => return Err(child.misplaced(&node.name)),
            }
            child.close()?;
        }
        Ok(Passage { language, content })
    }

    fn code(&mut self, node: &mut Node) -> Result<String, DocumentProblem> {
        let mut code = String::new();
        for mut child in self.children(node, 1)? {
            if child.name != "text" {
                return Err(child.misplaced("code_block"));
            }
            code.push_str(&text(&mut child)?);
            child.close()?;
        }
        Ok(without_controls(code))
    }
}

fn text(node: &mut Node) -> Result<String, DocumentProblem> {
    match node.fields.remove("text") {
        Some(Value::String(text)) if !text.is_empty() => Ok(text),
        _ => Err(DocumentProblem::Damaged("a piece of text has no text".to_owned())),
    }
}

fn marks(node: &mut Node) -> Result<Marks, DocumentProblem> {
    let mut marks = Marks::default();
    for value in node.list("marks")? {
        let mut mark = Node::open(value)?;
        let fresh = match mark.name.as_str() {
            "em" => !std::mem::replace(&mut marks.emphasis, true),
            "strong" => !std::mem::replace(&mut marks.strong, true),
            "code" => !std::mem::replace(&mut marks.code, true),
            "link" => marks.link.replace(address(&mut mark)?).is_none(),
            _ => false,
        };
        if !fresh {
            return Err(mark.misplaced(&node.name));
        }
        mark.close()?;
    }
    Ok(marks)
}

fn address(mark: &mut Node) -> Result<Address, DocumentProblem> {
    let value = mark.attribute("href");
    value.as_ref().and_then(Value::as_str).and_then(Address::parse).ok_or(DocumentProblem::Address)
}

fn span(cell: &mut Node, name: &'static str) -> Result<u8, DocumentProblem> {
    let number = cell.number_attribute(name, 1, MAXIMUM_SPAN)?;
    u8::try_from(number).ok().filter(|number| *number > 0).ok_or_else(|| cell.wrong(name))
}

fn picture(node: &mut Node) -> Result<Picture, DocumentProblem> {
    let file = node.attribute("file");
    let number = file.as_ref().and_then(Value::as_str).and_then(|text| {
        let number = text.parse::<i64>().ok().filter(|number| *number > 0)?;
        (number.to_string() == text).then_some(number)
    });
    let file = FileId(number.ok_or_else(|| node.wrong("file"))?);
    let words = node.text_attribute("alt", MAXIMUM_ALTERNATIVE)?;
    let decorative = match node.attribute("decorative") {
        None => false,
        Some(value) => value.as_bool().ok_or_else(|| node.wrong("decorative"))?,
    };
    let alternative = match (words.trim().is_empty(), decorative) {
        (false, false) => Alternative::Text(words),
        (true, true) => Alternative::Decorative,
        _ => return Err(DocumentProblem::Alternative),
    };
    Ok(Picture { file, alternative, caption: node.text_attribute("caption", MAXIMUM_CAPTION)? })
}

/// Control characters have no place in HTML, and NUL none in PostgreSQL: they are left out.
fn without_controls(text: String) -> String {
    let odd = |c: char| c.is_control() && !matches!(c, '\n' | '\t');
    if text.contains(odd) { text.replace(odd, "") } else { text }
}
