//! What the pages of a space show: texts as HTML written by the domain, times in words.

use domain::base::id::{PageId, SpaceId};
use domain::base::language::Language;
use domain::page::{PageMay, PageNode, PageReach, PagesView, Writers};
use serde::{Deserialize, Serialize};

/// A page for its reader.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PageWords {
    /// The space.
    pub space: SpaceId,
    /// Its title.
    pub space_title: String,
    /// The language most of it is written in.
    pub language: Language,
    /// The page.
    pub id: PageId,
    /// Its title.
    pub title: String,
    /// Its text.
    pub html: String,
    /// The number of its version.
    pub version: i64,
    /// Who changed it and when.
    pub changed: String,
    /// Who reads it.
    pub reach: PageReach,
    /// What the reader may do.
    pub may: PageMay,
    /// The reader has a draft that is not saved.
    pub draft: bool,
    /// All pages that the reader may read.
    pub tree: Vec<PageNode>,
}

/// A page as it is opened. Two answers are the same when the page is: who writes on it comes and goes beside it.
#[derive(Debug, Clone, Eq, Serialize, Deserialize)]
pub struct PageOpened {
    /// The page.
    pub page: PageWords,
    /// Who else is writing on it just now.
    pub writers: Writers,
}

impl PartialEq for PageOpened {
    fn eq(&self, other: &Self) -> bool {
        self.page == other.page
    }
}

/// What somebody else has saved meanwhile.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TheirsWords {
    /// Version, name and time.
    pub sentence: String,
    /// Its title.
    pub title: String,
    /// Its text.
    pub html: String,
    /// The reader's own text.
    pub mine: String,
    /// Both laid over each other.
    pub difference: String,
}

/// A page in the editor.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EditWords {
    /// The space.
    pub space: SpaceId,
    /// The page.
    pub page: PageId,
    /// The title being written.
    pub title: String,
    /// The text as the editor takes it.
    pub document: String,
    /// The text as Markdown.
    pub markdown: String,
    /// The version it begins from.
    pub base_version: i64,
    /// When the draft was kept; empty where there is none.
    pub saved: String,
    /// What somebody else has saved meanwhile.
    pub theirs: Option<TheirsWords>,
    /// Who else is writing on it just now.
    pub writers: Writers,
}

/// A version in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct VersionWords {
    /// Its number.
    pub number: i64,
    /// Its title.
    pub title: String,
    /// Who.
    pub author: String,
    /// When.
    pub when: String,
}

/// One version, opened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct VersionShown {
    /// Which.
    pub version: VersionWords,
    /// Its text.
    pub html: String,
    /// What it changed; nothing for the first.
    pub difference: Option<String>,
    /// It is the present one.
    pub present: bool,
    /// The reader may bring it back.
    pub may_restore: bool,
}

/// All pages of a space.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PagesShown {
    /// The pages and what the reader may do with them.
    pub pages: PagesView,
    /// The request key of the form for a new page.
    pub request: String,
}
