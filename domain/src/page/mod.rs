//! Pages of a TwinSpace: a tree of rich texts that its members write together (2.12.3).
//!
//! A page is read by whom its rights name and edited by its author, the administrators and whom the rights add (R-TS-1).
//! Whoever writes has a draft of her own, kept while she types; saving makes a version that everybody reads. If somebody
//! else has saved meanwhile nothing is lost: the draft stays, both texts stand side by side, and saving again is a choice
//! made knowingly. Every accepted version stays readable and can be brought back, which makes a new version. A removed
//! page can be brought back for thirty days. While somebody has the editor open, whoever may read the page sees that it is
//! being written.
//!
//! - [`rules`]: who may read, edit, create, move, remove; the presets; pure;
//! - with `store`: `access` (a page is loaded inside its space, as somebody who may read it, or not at all), `tree`,
//!   `write` (reading and saving), `draft`, `writing` (who is writing just now), `versions`, `rights`, `bin`.

mod rules;

#[cfg(feature = "store")]
mod access;
#[cfg(feature = "store")]
mod bin;
#[cfg(feature = "store")]
mod draft;
#[cfg(feature = "store")]
mod rights;
#[cfg(all(test, feature = "store"))]
mod tests;
#[cfg(feature = "store")]
mod tree;
#[cfg(feature = "store")]
mod versions;
#[cfg(feature = "store")]
mod write;
#[cfg(feature = "store")]
mod writing;

pub use rules::*;

#[cfg(feature = "store")]
pub use access::{PageAccess, access_page};
#[cfg(feature = "store")]
pub(crate) use access::{for_teachers, readable, stands_on_readable_page};
#[cfg(feature = "store")]
pub use bin::{delete, deleted, purge, undelete};
#[cfg(feature = "store")]
pub use draft::{Written, add_picture, drop_draft, edit, keep_draft};
#[cfg(feature = "store")]
pub use rights::{rights, set_preset, set_rights};
#[cfg(feature = "store")]
pub use tree::{create, create_once, move_page, overview, tree};
#[cfg(feature = "store")]
pub use versions::{restore, version, versions};
#[cfg(feature = "store")]
pub(crate) use write::insert_first;
#[cfg(feature = "store")]
pub use write::{read, save};
#[cfg(feature = "store")]
pub use writing::{begin_writing, end_writing, writers};

use crate::base::id::{AccountId, PageId, SpaceId};
use crate::base::language::Language;
use crate::base::time::{SECOND, Time};
use crate::document::Document;
use crate::twinspace::Role;
use serde::{Deserialize, Serialize};
use std::time::Duration;

/// Most characters of a title.
pub const TITLE_MOST: usize = 120;
/// How long a removed page can be brought back, in days.
pub const BIN_DAYS: i64 = 30;
/// How many versions stand on a page of their list.
pub const VERSIONS_SHOWN: i64 = 30;
/// How often an open editor says that it is open.
pub const WRITING_SAID_EVERY: Duration = Duration::from_secs(40);
/// So long what it has said holds: once or twice it may not get through.
pub const WRITES_FOR: i64 = 80 * SECOND;
/// How often a page asks who writes while somebody does: two minutes after an editor was lost, nobody does.
pub const WRITERS_ASKED_EVERY: Duration = Duration::from_secs(30);

/// A page in the tree, with the pages under it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PageNode {
    /// The page.
    pub id: PageId,
    /// Its title.
    pub title: String,
    /// Who reads it, in a word.
    pub reach: PageReach,
    /// When it was last changed.
    pub changed_at: Time,
    /// The pages under it that the viewer may read.
    pub children: Vec<PageNode>,
}

/// All pages of a space, as the viewer sees them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PagesView {
    /// The space.
    pub space: SpaceId,
    /// The pages that she may read.
    pub tree: Vec<PageNode>,
    /// She may make pages.
    pub create: bool,
    /// She may move pages.
    pub reorder: bool,
    /// The removed pages that she can bring back.
    pub deleted: Vec<DeletedPage>,
}

/// What the viewer may do with a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct PageMay {
    /// Write and save.
    pub edit: bool,
    /// Set its rights.
    pub share: bool,
    /// Make a page under it.
    pub create: bool,
    /// Move it.
    pub reorder: bool,
    /// Remove it.
    pub delete: bool,
}

/// Who else is writing on a page just now.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Writers {
    /// The adults, by name.
    pub adults: Vec<String>,
    /// How many pupils, whose names are not told: nobody sees when a certain pupil is there.
    pub pupils: i64,
}

impl Writers {
    /// Nobody writes.
    pub fn is_empty(&self) -> bool {
        self.adults.is_empty() && self.pupils == 0
    }
}

/// A page as its reader sees it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PageView {
    /// The space.
    pub space: SpaceId,
    /// Its title.
    pub space_title: String,
    /// The language most of the space is written in.
    pub language: Language,
    /// The page.
    pub id: PageId,
    /// The page above it, where the viewer may read that.
    pub parent: Option<PageId>,
    /// Its title.
    pub title: String,
    /// Its text.
    pub document: Document,
    /// The number of its version.
    pub version: i64,
    /// Who wrote this version; empty for a former member.
    pub changed_by: String,
    /// When.
    pub changed_at: Time,
    /// Who reads it, in a word.
    pub reach: PageReach,
    /// What the viewer may do.
    pub may: PageMay,
    /// The viewer has a draft that is not saved.
    pub draft: bool,
    /// Who else is writing on it just now.
    pub writers: Writers,
    /// All pages that the viewer may read.
    pub tree: Vec<PageNode>,
}

/// A text somebody else has accepted while one was being written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Theirs {
    /// The number of the version.
    pub version: i64,
    /// Its title.
    pub title: String,
    /// Its text.
    pub document: Document,
    /// Who; empty for a former member.
    pub author: String,
    /// When.
    pub at: Time,
}

/// A page in the editor.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PageEdit {
    /// The space.
    pub space: SpaceId,
    /// The page.
    pub page: PageId,
    /// The title being written.
    pub title: String,
    /// The text being written.
    pub document: Document,
    /// The version it begins from: the present one, since `theirs` shows what came between.
    pub base_version: i64,
    /// When the draft was last kept; nothing where there is none.
    pub saved_at: Option<Time>,
    /// What somebody else has saved since the draft was begun.
    pub theirs: Option<Theirs>,
    /// Who else is writing on it just now.
    pub writers: Writers,
}

/// What came of saving.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Saved {
    /// It is the present version.
    Saved {
        /// Its number.
        version: i64,
    },
    /// Somebody else has saved meanwhile: the draft is kept, and both texts are shown side by side.
    Stale {
        /// What the viewer has written.
        mine: Document,
        /// What the other has written.
        theirs: Box<Theirs>,
    },
}

/// A version in the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct VersionLine {
    /// Its number.
    pub version: i64,
    /// Its title.
    pub title: String,
    /// Who wrote it; empty for a former member.
    pub author: String,
    /// When.
    pub at: Time,
}

/// One version beside the present text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PageVersion {
    /// The version.
    pub line: VersionLine,
    /// Its text.
    pub document: Document,
    /// The text of the version before it.
    pub before: Option<Document>,
    /// Whether it is the present one.
    pub present: bool,
    /// Whether the viewer may bring it back.
    pub may_restore: bool,
}

/// A member or school that rights can name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NamedSubject {
    /// Whom.
    pub subject: Subject,
    /// Her, his or its name.
    pub name: String,
    /// The role of a member.
    pub role: Option<Role>,
}

/// The rights of a page, for who may set them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RightsView {
    /// The space.
    pub space: SpaceId,
    /// The page.
    pub page: PageId,
    /// Its title.
    pub title: String,
    /// The author, who always reads and edits.
    pub author: AccountId,
    /// The rights.
    pub rights: Vec<PageRight>,
    /// The schools of the space.
    pub schools: Vec<NamedSubject>,
    /// Its members without the administrators, who always read and edit.
    pub members: Vec<NamedSubject>,
}

/// A removed page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeletedPage {
    /// The page.
    pub id: PageId,
    /// Its title.
    pub title: String,
    /// When it was removed.
    pub at: Time,
}

/// Where a page is moved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Move {
    /// Before the page above it on the same level.
    Up,
    /// Behind the page below it on the same level.
    Down,
    /// Under another page, or to the top level.
    Under(Option<PageId>),
}
