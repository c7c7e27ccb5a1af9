//! Markdown, for people who write without scripts.
//!
//! A block that Markdown would not bring back as it is (a table, a picture) stands as `[[block 3: table]]`. What they
//! did not touch stays exactly as it was: placeholders become their blocks again, a language stays with the passage
//! that carries it. HTML in the text is never HTML: its letters stand in the document as they were typed.
//!
//! Markdown knows fewer differences than the schema (where a space belongs to, empty paragraphs); [`normal`] is what
//! both have in common.

mod normal;
mod read;
#[cfg(test)]
mod tests;
mod write;

use super::{
    Document, DocumentProblem, Inline, Language, Passage,
    difference::{words, words_are_alike},
    edits::{Change, edits},
    model::{Block, Item},
};
use normal::{normal, without_languages};

/// The words of a placeholder, in the writer's language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BlockWords {
    /// "block"; letters only.
    pub block: String,
    /// "table"
    pub table: String,
    /// "picture"
    pub picture: String,
    /// What stands for any other block.
    pub text: String,
}

impl Default for BlockWords {
    fn default() -> Self {
        let [block, table, picture, text] = ["block", "table", "picture", "text"].map(str::to_owned);
        Self { block, table, picture, text }
    }
}

impl BlockWords {
    fn placeholder(&self, number: usize, block: &Block) -> String {
        let kind = match block {
            Block::Table(_) => &self.table,
            Block::Picture(_) => &self.picture,
            _ => &self.text,
        };
        format!("[[{} {number}: {kind}]]", self.block)
    }
}

impl Document {
    /// The text as Markdown, with English words in its placeholders.
    pub fn to_markdown(&self) -> String {
        self.to_markdown_with(&BlockWords::default())
    }

    /// The text as Markdown.
    pub fn to_markdown_with(&self, words: &BlockWords) -> String {
        let mut writer = write::Writer::default();
        for (number, block) in self.blocks.iter().enumerate() {
            let Some(plain) = normal(block).map(without_languages) else { continue };
            if is_expressible(&plain) {
                writer.block(&plain);
            } else {
                writer.raw(&words.placeholder(number + 1, block));
            }
        }
        writer.finish()
    }

    /// What a form brought: the JSON of the editor, or without scripts the Markdown of the text area.
    pub fn sent(document: Option<&str>, markdown: Option<&str>, previous: &Self) -> Result<Self, DocumentProblem> {
        match (document.filter(|json| !json.is_empty()), markdown) {
            (Some(json), _) => Self::parse(json),
            (None, Some(text)) => Self::from_markdown(text, previous),
            (None, None) => Err(DocumentProblem::Damaged("the form holds no text".to_owned())),
        }
    }

    /// Reads Markdown written into the text of `previous`, as [`Document::to_markdown`] gave it.
    pub fn from_markdown(text: &str, previous: &Self) -> Result<Self, DocumentProblem> {
        let mut blocks = read::blocks(text, &previous.blocks);
        keep_untouched(&mut blocks, &previous.blocks);
        if blocks.is_empty() {
            return Ok(Self::empty());
        }
        // The one gate keeps the limits.
        Self::parse(&Self { blocks }.to_json())
    }
}

/// Whether Markdown gives all of a block back.
fn is_expressible(plain: &Block) -> bool {
    let mut writer = write::Writer::default();
    writer.block(plain);
    read::blocks(&writer.finish(), &[]) == std::slice::from_ref(plain)
}

/// Puts back the blocks of the version before wherever the text says the same.
fn keep_untouched(blocks: &mut Vec<Block>, previous: &[Block]) {
    let plain = |block: &Block| normal(block).map(without_languages);
    let old: Vec<(&Block, Option<Block>)> =
        previous.iter().map(|block| (block, plain(block))).filter(|(_, plain)| plain.is_some()).collect();
    let old_plain: Vec<_> = old.iter().map(|(_, plain)| plain.clone()).collect();
    let new_plain: Vec<_> = blocks.iter().map(plain).collect();

    let mut kept: Vec<Block> = Vec::new();
    let mut removed: Vec<&Block> = Vec::new();
    let mut changed: Vec<usize> = Vec::new();
    let mut position = 0;
    for (change, at) in edits(&old_plain, &new_plain) {
        match change {
            Change::Removed => {
                removed.push(old[at].0);
                position += 1;
            }
            Change::Added => {
                changed.push(kept.len());
                kept.push(blocks[at].clone());
            }
            Change::Same => {
                kept.push(old[position].0.clone());
                position += 1;
            }
        }
    }
    let mut foreign = foreign_passages(&removed);
    for at in changed {
        each_passage(std::slice::from_mut(&mut kept[at]), &mut |passage| keep_language(passage, &mut foreign));
    }
    *blocks = kept;
}

/// The passages in another language than the page's.
fn foreign_passages(blocks: &[&Block]) -> Vec<(Vec<Inline>, Language)> {
    let mut found = Vec::new();
    for block in blocks {
        each_passage(&mut [(*block).clone()], &mut |passage| {
            if let Some(language) = passage.language.take() {
                found.push((words(&passage.content), language));
            }
        });
    }
    found
}

fn keep_language(passage: &mut Passage, foreign: &mut Vec<(Vec<Inline>, Language)>) {
    let text = words(&passage.content);
    if passage.language.is_none()
        && let Some(at) = foreign.iter().position(|(old, _)| words_are_alike(old, &text))
    {
        passage.language = Some(foreign.remove(at).1);
    }
}

/// Calls `change` with every passage of the blocks.
fn each_passage(blocks: &mut [Block], change: &mut impl FnMut(&mut Passage)) {
    for block in blocks {
        match block {
            Block::Paragraph(passage) | Block::Heading(_, passage) => change(passage),
            Block::BulletList(items) | Block::OrderedList { items, .. } => {
                items.iter_mut().for_each(|Item(blocks)| each_passage(blocks, change));
            }
            Block::Quote(blocks) => each_passage(blocks, change),
            Block::Table(rows) => {
                let cells = rows.iter_mut().flat_map(|row| &mut row.0);
                cells.for_each(|cell| each_passage(&mut cell.content, change));
            }
            Block::Code(_) | Block::Rule | Block::Picture(_) => {}
        }
    }
}
