//! What a document says without its form: plain text, words, pictures; and its leaves, one after the other.

use super::{
    Document,
    model::{Block, Inline, Level, Passage, Picture},
};
use crate::base::id::FileId;

/// A part of a document that holds no other blocks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Leaf<'a> {
    /// A paragraph, heading or code and the place where it stands.
    Passage(Role, &'a Passage),
    Code(&'a str),
    Picture(&'a Picture),
    Rule,
}

/// What a passage is in the document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Role {
    /// A paragraph of its own.
    Paragraph,
    /// A heading.
    Heading(Level),
    /// The beginning of an item of a list.
    Item,
    /// A part of a quotation.
    Quote,
    /// A part of a table.
    Cell,
}

/// Calls `see` with every leaf from top to bottom.
pub(super) fn leaves<'a>(blocks: &'a [Block], see: &mut impl FnMut(Leaf<'a>)) {
    walk(blocks, Role::Paragraph, see);
}

fn walk<'a>(blocks: &'a [Block], role: Role, see: &mut impl FnMut(Leaf<'a>)) {
    for block in blocks {
        match block {
            Block::Paragraph(passage) => see(Leaf::Passage(role, passage)),
            Block::Heading(level, passage) => see(Leaf::Passage(Role::Heading(*level), passage)),
            Block::BulletList(items) | Block::OrderedList { items, .. } => {
                items.iter().for_each(|item| walk(&item.0, Role::Item, see));
            }
            Block::Quote(blocks) => walk(blocks, Role::Quote, see),
            Block::Code(text) => see(Leaf::Code(text)),
            Block::Rule => see(Leaf::Rule),
            Block::Table(rows) => {
                rows.iter().flat_map(|row| &row.0).for_each(|cell| walk(&cell.content, Role::Cell, see));
            }
            Block::Picture(picture) => see(Leaf::Picture(picture)),
        }
    }
}

impl Passage {
    /// The letters of the passage; a break is a new line.
    pub fn plain_text(&self) -> String {
        let pieces = self.content.iter().map(|inline| match inline {
            Inline::Text(text, _) => text.as_str(),
            Inline::Break => "\n",
        });
        pieces.collect()
    }
}

impl Document {
    /// The words of the document, one line for each passage, for search and excerpts; pictures give their
    /// alternative text and caption.
    pub fn plain_text(&self) -> String {
        let mut lines: Vec<String> = Vec::new();
        leaves(&self.blocks, &mut |leaf| match leaf {
            Leaf::Passage(_, passage) => lines.push(passage.plain_text()),
            Leaf::Code(text) => lines.push(text.to_owned()),
            Leaf::Picture(picture) => {
                lines.push(picture.alternative.text().to_owned());
                lines.push(picture.caption.clone());
            }
            Leaf::Rule => {}
        });
        lines.retain(|line| !line.trim().is_empty());
        lines.join("\n")
    }

    /// How many words the document has.
    pub fn words(&self) -> usize {
        self.plain_text().split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).count()
    }

    /// The pictures that the document shows, each once, in their order.
    pub fn files(&self) -> Vec<FileId> {
        self.pictures().into_iter().map(|(file, _)| file).collect()
    }

    /// The same, each with the words that stand for it where it is shown first.
    pub fn pictures(&self) -> Vec<(FileId, String)> {
        let mut pictures: Vec<(FileId, String)> = Vec::new();
        leaves(&self.blocks, &mut |leaf| {
            if let Leaf::Picture(picture) = leaf
                && !pictures.iter().any(|(file, _)| *file == picture.file)
            {
                pictures.push((picture.file, picture.alternative.text().to_owned()));
            }
        });
        pictures
    }
}
