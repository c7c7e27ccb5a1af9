//! The design system: one component a file, each gives one name of the style sheet. Every component
//! renders whole on the server and hydrates without difference; ids come in, words come in already
//! translated, and only what belongs to a component itself is its own text (`locales/*/ui.ftl`).
//!
//! | To show | Components |
//! |---|---|
//! | a sign | [`IconSheet`] once a page, [`Icon`] with a [`Glyph`] |
//! | two schools | [`Ring`] with a [`Half`] |
//! | people | [`Avatar`], [`Person`], [`Mark`] (available or not), [`Stars`] ("2 of 3") |
//! | countries | [`Flag`], [`Country`] (flag and name) |
//! | acts | [`Button`], [`ButtonLink`], [`IconButton`], [`TextButton`], each with a [`ButtonKind`] |
//! | fields | [`Field`] with a [`FieldKind`], [`TextArea`], [`Select`] and [`Choice`] of [`Item`]s, [`Checkbox`], [`FieldGood`], [`Problem`] |
//! | a form | `<form class="form">` with [`ErrorSummary`] first and [`FormFoot`] last, [`SaveLine`] |
//! | a writing place | `<form class="composer">` with [`ComposerText`] |
//! | who must act | [`StatusLine`] with a [`Turn`]: who, since, next |
//! | who can see it | [`PublicStrip`] with a [`Reach`] |
//! | a road | [`Phases`] and [`Checklist`] of [`Step`]s, [`Meter`], [`History`] of [`HistoryItem`]s |
//! | small words | [`Tag`] and [`Callout`] with a [`Tone`], [`Chip`] and [`Chips`] (links) |
//! | a search | [`Facets`] around [`Facet`]s, [`Pager`], [`NoResults`] |
//! | one of several views | [`Tabs`] (links) |
//! | rows and facts | [`Table`] with [`Column`]s, [`Facts`], [`Details`] of [`Detail`]s |
//! | rich text | [`RichText`], [`RichTextEditor`] in a form |
//! | two sources | [`Compare`] of [`Pair`]s; two versions of a text: [`Versions`], [`VersionLine`] |
//! | pages of a space | [`Tree`] and [`PublishTree`] of [`TreeNode`]s |
//! | mail and chat | [`MessageRow`], [`UnreadDot`], [`Bubble`] |
//! | nothing yet, not yet | [`Empty`], [`Skeleton`], [`Drawing`] with a [`Picture`] |
//! | a question, an event | [`Dialog`], [`Toaster`] with [`Toasts`] (undo), [`BulkBar`] |
//! | a page | [`PageHead`], [`SectionHead`], [`WithMargin`], [`MarginNote`] |
//! | around the page | [`shell`]: `GuestBar`, `MemberBar`, `PupilBar`, `DesktopMenu`, `Rail`, `BottomBar`, `Foot`, `SkipLink` |
//!
//! Layout needs no component: `.page`, `.stack`, `.row`, `.columns`, `.with-side`, `.side-by-side` and
//! the rest stand in `style/`.

mod announcement;
mod avatar;
mod button;
mod choice;
mod dialog;
mod diff;
mod drawing;
mod empty;
mod facet;
mod field;
mod field_names;
mod flag;
mod form;
mod icon;
mod mark;
mod meter;
mod page;
mod person;
mod phases;
mod public_strip;
mod rich_text;
mod rich_text_editor;
mod ring;
mod select;
pub mod shell;
mod status_line;
mod table;
mod tabs;
mod tag;
mod text_area;
mod title;
mod toast;
mod tree;
mod versions;
mod web_link;

pub use announcement::Announcement;
pub use avatar::{Avatar, AvatarSize, initials};
pub use button::{Button, ButtonKind, ButtonLink, IconButton, TextButton};
pub use choice::{Checkbox, Choice};
pub use dialog::Dialog;
pub use diff::{Part, difference};
pub use drawing::{Drawing, Picture};
pub use empty::{Empty, NoResults};
pub use facet::{Facet, FacetLines, FacetValue, Facets};
pub use field::{Field, FieldGood, FieldKind, Problem};
pub use field_names::FieldNames;
pub use flag::{Country, Flag};
pub use form::{ErrorSummary, FieldProblem, FormFoot, SaveLine, Saved, focus};
pub use icon::{Glyph, Icon, IconSheet, Star};
pub use mark::{Availability, Mark, Stars};
pub use meter::Meter;
pub use page::{
    Detail, Details, Facts, Happened, History, HistoryItem, MarginNote, PageHead, SectionHead, Skeleton, WithMargin,
};
pub use person::{Bubble, Delivery, MessageRow, Person, UnreadDot};
pub use phases::{Checklist, Phases, Step};
pub use public_strip::{PublicStrip, Reach};
pub use rich_text::{RichText, change_words};
pub use rich_text_editor::RichTextEditor;
#[cfg(feature = "ssr")]
pub use rich_text_editor::block_words;
pub use ring::{Half, Ring};
pub use select::{Item, Select};
pub use status_line::{StatusLine, Turn};
pub use table::{Column, Compare, Pair, Table};
pub use tabs::{Pager, Tab, Tabs, pages, range, turns};
pub use tag::{Callout, Chip, Chips, Tag, Tone};
pub use text_area::{ComposerText, TextArea};
pub use title::{Title, TitleEnd};
pub use toast::{BulkBar, Toaster, Toasts, UNDO_TIME};
pub use tree::{PageReach, PublishTree, Tree, TreeNode};
pub use versions::{VersionLine, Versions};
pub use web_link::WebLink;
