//! Pages of a TwinSpace, as Markdown.

use std::sync::LazyLock;

use super::sections::{Section, sections};
use crate::vocabulary::SpokenLanguage;

/// Who reads a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PageReader {
    /// The adults of the space.
    Teachers,
    /// Everybody in the space.
    Everyone,
    /// The web.
    Published,
}

/// A page of a TwinSpace.
#[derive(Debug)]
pub struct Page {
    /// Whether it stands under the last page that does not.
    pub is_child: bool,
    /// Who reads it.
    pub reader: PageReader,
    /// Its language.
    pub language: SpokenLanguage,
    /// Its title.
    pub title: &'static str,
    /// Its text, as Markdown.
    pub markdown: &'static str,
}

static PAGES: LazyLock<Vec<Page>> =
    LazyLock::new(|| sections(include_str!("pages.txt")).iter().filter_map(read).collect());

fn read(section: &Section) -> Option<Page> {
    let [level, reader, language] = section.head_parts()[..] else { return None };
    let (head, markdown) = section.body.split_once("\ntext:\n")?;
    Some(Page {
        is_child: level != "0",
        reader: match reader {
            "teachers" => PageReader::Teachers,
            "published" => PageReader::Published,
            _ => PageReader::Everyone,
        },
        language: language.parse().ok()?,
        title: head.strip_prefix("title: ")?,
        markdown,
    })
}

/// All pages, in the order of a tree.
pub fn pages() -> &'static [Page] {
    &PAGES
}
