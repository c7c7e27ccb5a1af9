//! Publishing pages of a TwinSpace (2.12.5).
//!
//! Everything is private until a founder or administrator ticks it in the tree (R-TS-10) and confirms what R-TS-13 asks. What
//! is published is the version that was looked at: what is written later stays inside until somebody publishes again, so a
//! picture or a name never slips out behind the teachers' backs. For each picture of pupils it is noted who confirmed the
//! parents' consent, and when; without it no page that shows the picture is published, and on pages that are public already a
//! sentence stands in its place. A page that names a pupil of the space cannot be published at all, and one that turns out to
//! name one, as is looked every night, is taken back. So is one that is set to be for teachers only: team, forum, chat and
//! mail have no way out (R-TS-12).
//!
//! Guests read published pages under `/{lang}/spaces/{slug}` (R-TS-11): pupils who wrote them stand there as "a pupil, school
//! X", teachers with a name only if they opened it to the web. Taking a page back works at once, pictures included.
//!
//! - [`rules`]: what hinders a page; pure;
//! - with `store`: `choose` (the tree with its ticks), `names` (which text names a pupil), `pictures` (whom they show),
//!   `public` (what guests read).

mod rules;

#[cfg(feature = "store")]
mod choose;
#[cfg(feature = "store")]
mod names;
#[cfg(feature = "store")]
mod pictures;
#[cfg(feature = "store")]
mod public;
#[cfg(all(test, feature = "store"))]
mod tests;

pub use rules::*;

#[cfg(feature = "store")]
pub(crate) use choose::withdraw_pages;
#[cfg(feature = "store")]
pub use choose::{preview, publish, publish_tree};
#[cfg(feature = "store")]
pub use names::withdraw_all_naming;
#[cfg(feature = "store")]
pub(crate) use names::{check_names, withdraw_naming};
#[cfg(feature = "store")]
pub use pictures::{mark_picture, withdraw_consent};
#[cfg(feature = "store")]
pub use public::{public_file, public_page, public_space, public_spaces, slug_of_project};

use crate::base::id::{FileId, PageId, ProjectId, SpaceId};
use crate::base::language::Language;
use crate::base::time::Time;
use crate::document::Document;
use crate::twinspace::SpaceHead;
use crate::vocabulary::{CodeSet, ConsentItem, Country};
use serde::{Deserialize, Serialize};

/// Where a page stands between inside and outside.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Published {
    /// Only the space reads it.
    No,
    /// Everybody reads the present text.
    Yes,
    /// Everybody reads an older version; the text was changed since.
    Older,
}

/// A page in the tree of what can be published.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PublishNode {
    /// The page.
    pub id: PageId,
    /// Its title.
    pub title: String,
    /// The version of its text.
    pub version: i64,
    /// Whether everybody reads it.
    pub published: Published,
    /// What hinders it, or is asked before.
    pub concern: Option<Concern>,
    /// It holds what looks like a mail address or a phone number.
    pub contacts: bool,
    /// The pages under it.
    pub children: Vec<PublishNode>,
}

/// The tree of a space, for who may publish.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PublishView {
    /// What stands around every page of the space.
    pub head: SpaceHead,
    /// The last part of the public address.
    pub slug: String,
    /// Whether anything is published.
    pub open: bool,
    /// The pages.
    pub pages: Vec<PublishNode>,
    /// The pictures on them.
    pub pictures: Vec<PublishPicture>,
}

impl PublishView {
    /// Every page of the tree in the version that stands there: what a form of it offers.
    pub fn offered(&self) -> Vec<Offered> {
        fn gather(nodes: &[PublishNode], all: &mut Vec<Offered>) {
            for node in nodes {
                all.push(Offered { page: node.id, version: node.version });
                gather(&node.children, all);
            }
        }
        let mut all = Vec::new();
        gather(&self.pages, &mut all);
        all
    }
}

/// A picture that stands on a page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "store", derive(sqlx::FromRow))]
pub struct PublishPicture {
    /// The picture.
    pub id: FileId,
    /// What it shows, for who cannot see it; empty for a decoration.
    pub alternative_text: String,
    /// Pupils can be recognised in it.
    pub contains_pupils: bool,
    /// Who confirmed that their parents agreed; empty when nobody did, and for a former member.
    pub consent_by: String,
    /// When that was.
    pub consent_at: Option<Time>,
}

impl PublishPicture {
    /// Whether the parents' consent is still to be confirmed before anybody outside sees it.
    pub fn lacks_consent(&self) -> bool {
        self.contains_pupils && self.consent_at.is_none()
    }
}

/// What the form of the tree sends.
#[derive(Debug, Clone)]
pub struct Choice {
    /// The pages ticked: all others that were offered are taken back.
    pub pages: Vec<PageId>,
    /// The pages with a box, each in the version that stood beside it: nothing else is published or taken back.
    pub offered: Vec<Offered>,
    /// What was confirmed (R-TS-13).
    pub confirmed: CodeSet<ConsentItem>,
    /// The pictures of which it is confirmed that the parents of all pupils in them agreed.
    pub consented: Vec<FileId>,
    /// Pages that were changed since they were published are published in their new text.
    pub renew: bool,
}

impl Choice {
    /// Whether the page was offered and left without a tick.
    pub fn takes_back(&self, page: PageId) -> bool {
        self.offered.iter().any(|offered| offered.page == page) && !self.pages.contains(&page)
    }
}

/// Who wrote a published page, as everybody may know it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum PublicAuthor {
    /// A teacher; her name only if she opened it to the web.
    Teacher {
        /// First name and surname.
        name: Option<String>,
        /// The school's name.
        school: String,
    },
    /// A pupil: never with a name.
    Pupil {
        /// The school's name.
        school: String,
    },
}

/// A published page in the list of its space.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PublicNode {
    /// The page.
    pub id: PageId,
    /// Its title.
    pub title: String,
    /// The published pages under it.
    pub children: Vec<PublicNode>,
}

/// A school of a public space.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PublicSchool {
    /// Its name.
    pub name: String,
    /// Its town.
    pub town: String,
    /// Its country.
    pub country: Country,
}

/// A space of which something is published.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PublicSpace {
    /// The last part of its address.
    pub slug: String,
    /// Its title.
    pub title: String,
    /// Its description.
    pub description: String,
    /// The language most of it is written in.
    pub language: Language,
    /// The project.
    pub project: ProjectId,
    /// The founders' schools.
    pub schools: Vec<PublicSchool>,
    /// The published pages.
    pub pages: Vec<PublicNode>,
}

/// A published page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PublicPage {
    /// Its space.
    pub space: PublicSpace,
    /// The number of the space, for the preview.
    pub space_id: SpaceId,
    /// The page.
    pub id: PageId,
    /// Its title.
    pub title: String,
    /// Its text.
    pub document: Document,
    /// The pictures on it that nobody outside sees, because the parents' consent is missing or was withdrawn.
    pub held_back: Vec<FileId>,
    /// Who wrote it.
    pub authors: Vec<PublicAuthor>,
    /// When this text was written.
    pub at: Time,
}

/// A page as a visitor would see it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Preview {
    /// The page.
    pub page: PublicPage,
    /// The sentences with what looks like a mail address or a phone number.
    pub contacts: Vec<String>,
}

/// A space in the list of public spaces.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PublicSpaceRow {
    /// The last part of its address.
    pub slug: String,
    /// Its title.
    pub title: String,
    /// The language of the title.
    pub language: Language,
    /// The countries of its schools.
    pub countries: Vec<Country>,
    /// How many pages are published.
    pub pages: i64,
    /// When something was last published.
    pub at: Time,
}
