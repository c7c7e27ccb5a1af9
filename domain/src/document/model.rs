//! The nouns of a document: blocks, passages of text, marks, pictures.

use crate::base::id::FileId;

/// One block of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// A paragraph.
    Paragraph(Passage),
    /// A heading below the title of the page.
    Heading(Level, Passage),
    /// A list with bullets.
    BulletList(Vec<Item>),
    /// A list with numbers.
    OrderedList {
        /// The number of the first item.
        first: u32,
        /// The items.
        items: Vec<Item>,
    },
    /// A quotation.
    Quote(Vec<Block>),
    /// Text in which every space counts.
    Code(String),
    /// A line between two parts.
    Rule,
    /// A table.
    Table(Vec<Row>),
    /// A picture of the TwinSpace.
    Picture(Picture),
}

impl Block {
    /// The name of the block in the JSON of the schema.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Paragraph(_) => "paragraph",
            Self::Heading(..) => "heading",
            Self::BulletList(_) => "bullet_list",
            Self::OrderedList { .. } => "ordered_list",
            Self::Quote(_) => "blockquote",
            Self::Code(_) => "code_block",
            Self::Rule => "horizontal_rule",
            Self::Table(_) => "table",
            Self::Picture(_) => "image",
        }
    }
}

/// The rank of a heading; the page's title has rank one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Level {
    /// `<h2>`
    Two,
    /// `<h3>`
    Three,
    /// `<h4>`
    Four,
}

impl Level {
    /// The number of the rank.
    pub fn number(self) -> u8 {
        match self {
            Self::Two => 2,
            Self::Three => 3,
            Self::Four => 4,
        }
    }
}

impl TryFrom<u64> for Level {
    type Error = u64;

    fn try_from(number: u64) -> Result<Self, u64> {
        match number {
            2 => Ok(Self::Two),
            3 => Ok(Self::Three),
            4 => Ok(Self::Four),
            other => Err(other),
        }
    }
}

/// The text of a paragraph or heading, and the language it is in when that is not the page's.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Passage {
    /// Another language than the page's.
    pub language: Option<Language>,
    /// The text.
    pub content: Vec<Inline>,
}

/// A piece of a passage.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Inline {
    /// Text, never empty.
    Text(String, Marks),
    /// A new line inside a passage.
    Break,
}

/// How a piece of text is set apart.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Marks {
    /// Where it leads.
    pub link: Option<Address>,
    /// Emphasis.
    pub emphasis: bool,
    /// Strong importance.
    pub strong: bool,
    /// Something to be typed or read letter by letter.
    pub code: bool,
}

/// An item of a list; its first block is a paragraph.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item(pub Vec<Block>);

/// A row of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row(pub Vec<Cell>);

/// A cell of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cell {
    /// True when the cell names a row or a column.
    pub header: bool,
    /// How many columns it covers.
    pub columns: u8,
    /// How many rows it covers.
    pub rows: u8,
    /// Paragraphs, lists and pictures.
    pub content: Vec<Block>,
}

/// A picture of the TwinSpace, shown in a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// The uploaded file.
    pub file: FileId,
    /// What people read or hear who do not see it.
    pub alternative: Alternative,
    /// What stands under it; may be empty.
    pub caption: String,
}

/// What stands for a picture where it is not seen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Alternative {
    /// The words, never blank.
    Text(String),
    /// The author says that the picture tells nothing.
    Decorative,
}

impl Alternative {
    /// The value of the `alt` attribute.
    pub fn text(&self) -> &str {
        match self {
            Self::Text(text) => text,
            Self::Decorative => "",
        }
    }
}

/// Where a link leads: a page of ours, the web or a mail address; nothing that a browser would run.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Address(String);

impl Address {
    /// The longest address in characters.
    pub const MAXIMUM: usize = 2000;

    /// Takes `https://…`, `http://…`, `mailto:somebody@…` and `/…`; refuses everything else.
    pub fn parse(text: &str) -> Option<Self> {
        let forbidden = |c: char| c.is_whitespace() || c.is_control() || matches!(c, '\\' | '<' | '>' | '"');
        if text.chars().count() > Self::MAXIMUM || text.contains(forbidden) {
            return None;
        }
        let local = text.starts_with('/') && !text.starts_with("//");
        let web = ["http://", "https://"]
            .into_iter()
            .filter_map(|scheme| after(text, scheme))
            .any(|rest| rest.starts_with(|first: char| !matches!(first, '/' | '?' | '#' | ':' | '@')));
        let mail =
            after(text, "mailto:").is_some_and(|rest| rest.find('@').is_some_and(|at| at > 0 && at + 1 < rest.len()));
        (local || web || mail).then(|| Self(text.to_owned()))
    }

    /// The address as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// What follows `scheme`, whose letters may be large or small.
fn after<'a>(text: &'a str, scheme: &str) -> Option<&'a str> {
    let (head, rest) = text.split_at_checked(scheme.len())?;
    head.eq_ignore_ascii_case(scheme).then_some(rest)
}

/// The language of a passage, as in the `lang` attribute: `pt`, `sr-Latn`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Language(String);

impl Language {
    /// Takes what looks like a language tag: two or three letters, then parts of two to eight letters or digits.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('-');
        let main = parts.next()?;
        let main_is_good = (2..=3).contains(&main.len()) && main.bytes().all(|byte| byte.is_ascii_alphabetic());
        let parts_are_good =
            parts.all(|part| (2..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric()));
        (text.len() <= 35 && main_is_good && parts_are_good).then(|| Self(text.to_owned()))
    }

    /// The tag as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}
