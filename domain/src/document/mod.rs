//! Rich text: what people write into the pages of a TwinSpace.
//!
//! A document is stored as JSON by schema, the same schema that the editor in the browser (`frontend/editor`) has;
//! the files in `fixtures/` are read by the tests of both. HTML is never stored and never taken from anybody: it is
//! written anew from the typed [`Block`]s, so nothing that the schema does not know can reach a reader.
//!
//! - [`model`](Block): the nouns; `read` is the only way from JSON to a [`Document`] and keeps all limits;
//! - `write`: back to JSON; `render`: HTML; `text`: plain text, words, pictures;
//! - `markdown` (with `store`): the same text for people without scripts;
//! - [`difference`]: what changed between two versions, in words.
//!
//! To add a block: a variant of [`Block`], an arm in `read`, `write`, `render` and `text`, the node in
//! `frontend/editor/src/schema.js`, and a fixture.

pub mod difference;
pub(crate) mod edits;
#[cfg(feature = "store")]
mod markdown;
mod model;
mod read;
mod render;
mod text;
mod write;

#[cfg(test)]
mod any;
#[cfg(all(test, feature = "store"))]
mod fuzz;
#[cfg(test)]
mod tests;

#[cfg(feature = "store")]
pub use markdown::BlockWords;
pub use model::{Address, Alternative, Block, Cell, Inline, Item, Language, Level, Marks, Passage, Picture, Row};

pub use read::{DocumentProblem, MAXIMUM_BYTES, MAXIMUM_DEPTH, MAXIMUM_NODES};
pub use render::escaped;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};

/// A rich text that keeps the schema and all limits: it can only be made by reading or as [`Document::empty`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    blocks: Vec<Block>,
}

impl Document {
    /// Adds a block at the end.
    #[cfg(feature = "store")]
    pub(crate) fn push(&mut self, block: Block) {
        self.blocks.push(block);
    }

    /// A document with one empty paragraph: where writing begins.
    pub fn empty() -> Self {
        Self { blocks: vec![Block::Paragraph(Passage::default())] }
    }

    /// Reads the JSON that [`Document::to_json`] or the editor wrote; anything the schema does not know is refused.
    pub fn parse(json: &str) -> Result<Self, DocumentProblem> {
        read::document(json)
    }

    /// The JSON to store, always the same for the same document.
    pub fn to_json(&self) -> String {
        write::document(&self.blocks).to_string()
    }

    /// The blocks from top to bottom.
    pub fn blocks(&self) -> &[Block] {
        &self.blocks
    }

    /// HTML for readers. `picture_address` tells where the browser finds a picture.
    pub fn to_html(&self, picture_address: impl Fn(crate::base::id::FileId) -> String) -> String {
        render::document(&self.blocks, &picture_address, None)
    }

    /// The same for readers who may not see some of its pictures.
    pub fn to_html_without(
        &self,
        held_back: &HeldBack<'_>,
        picture_address: impl Fn(crate::base::id::FileId) -> String,
    ) -> String {
        render::document(&self.blocks, &picture_address, Some(held_back))
    }

    /// True when nobody would see anything.
    pub fn is_empty(&self) -> bool {
        self.plain_text().trim().is_empty() && self.files().is_empty()
    }
}

/// Pictures that a reader may not see: neither they nor their words and captions.
#[derive(Debug, Clone, Copy)]
pub struct HeldBack<'a> {
    /// The pictures.
    pub pictures: &'a [crate::base::id::FileId],
    /// The sentence that stands in the place of each.
    pub words: &'a str,
    /// The code of its language.
    pub language: &'a str,
}

impl Default for Document {
    fn default() -> Self {
        Self::empty()
    }
}

impl Serialize for Document {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        write::document(&self.blocks).serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Document {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let json = serde_json::Value::deserialize(deserializer)?.to_string();
        Self::parse(&json).map_err(D::Error::custom)
    }
}
