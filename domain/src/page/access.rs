//! Loading a page: inside its space, as somebody who may read it, or not at all.

use super::rules::{self, PageRight, Right, Subject};
use super::{PageMay, PageReach};
use crate::base::db::{On, Value};
use crate::base::error::{Error, Result};
use crate::base::id::{AccountId, FileId, PageId, SpaceId};
use crate::base::store::Store;
use crate::base::time::Time;
use crate::base::viewer::Viewer;
use crate::sql;
use crate::twinspace::{Membership, SpaceAct, access_space};
use std::collections::{BTreeMap, BTreeSet};

/// The row of a page, without its text.
#[derive(Debug, Clone, sqlx::FromRow)]
pub(super) struct PageRow {
    pub id: PageId,
    pub parent: Option<PageId>,
    pub title: String,
    pub version: i64,
    pub author: AccountId,
    pub changed_at: Time,
    pub published: bool,
}

impl PageRow {
    /// Who reads it, in a word: whatever the rights say, a published page is read by everyone.
    fn reach(&self, rights: &[PageRight]) -> PageReach {
        if self.published { PageReach::Web } else { rules::reach(rights) }
    }
}

/// A page with its rights.
#[derive(Debug, Clone)]
pub(super) struct PageWithRights {
    pub row: PageRow,
    pub rights: Vec<PageRight>,
}

impl PageWithRights {
    pub(super) fn readable_by(&self, reader: &Membership) -> bool {
        rules::may_read(reader, self.row.author, &self.rights)
    }

    /// Who reads it, in a word.
    pub(super) fn reach(&self) -> PageReach {
        self.row.reach(&self.rights)
    }
}

#[derive(sqlx::FromRow)]
struct RightRow {
    page: PageId,
    subject_kind: String,
    subject: String,
    allows: Right,
}

/// A page beside one of its rights.
#[derive(sqlx::FromRow)]
struct JoinedRow {
    #[sqlx(flatten)]
    row: PageRow,
    subject_kind: Option<String>,
    subject: Option<String>,
    allows: Option<Right>,
}

impl JoinedRow {
    fn right(&self) -> Option<PageRight> {
        let subject = Subject::from_parts(self.subject_kind.as_deref()?, self.subject.as_deref()?)?;
        Some(PageRight { subject, allows: self.allows? })
    }
}

/// The rights of pages.
async fn rights_of(on: impl Into<On<'_>>, pages: Value) -> Result<Vec<(PageId, PageRight)>> {
    let rows: Vec<RightRow> = sql!(
        "select page, subject_kind, subject, allows from page_right where page in ids($1)
         order by page, subject_kind, subject, allows"
    )
    .bind(pages)
    .all(on)
    .await?;
    let known = |row: RightRow| {
        Subject::from_parts(&row.subject_kind, &row.subject)
            .map(|subject| (row.page, PageRight { subject, allows: row.allows }))
    };
    Ok(rows.into_iter().filter_map(known).collect())
}

/// All pages of the space that are there, in their order, with their rights.
pub(super) async fn pages(store: &Store, space: SpaceId) -> Result<Vec<PageWithRights>> {
    let rows: Vec<JoinedRow> = sql!(
        "select g.id, g.parent, g.title, g.version, g.author, g.changed_at,
                exists (select 1 from publication p where p.page = g.id) as published,
                r.subject_kind, r.subject, r.allows
         from page g left join page_right r on r.page = g.id
         where g.space = $1 and g.deleted_at is null
         order by g.position, g.id, r.subject_kind, r.subject, r.allows"
    )
    .bind(space)
    .all(&store.db)
    .await?;
    let mut pages: Vec<PageWithRights> = Vec::new();
    for joined in rows {
        let right = joined.right();
        match pages.last_mut().filter(|last| last.row.id == joined.row.id) {
            Some(last) => last.rights.extend(right),
            None => pages.push(PageWithRights { row: joined.row, rights: right.into_iter().collect() }),
        }
    }
    Ok(pages)
}

/// The pages that only teachers read, of those given.
pub(crate) async fn for_teachers(on: impl Into<On<'_>>, pages: &[PageId]) -> Result<BTreeSet<PageId>> {
    let mut rights: BTreeMap<PageId, Vec<PageRight>> = pages.iter().map(|page| (*page, Vec::new())).collect();
    for (page, right) in rights_of(on, Value::list(pages)).await? {
        rights.entry(page).or_default().push(right);
    }
    let only = rights.into_iter().filter(|(_, rights)| rules::reach(rights) == PageReach::Teachers);
    Ok(only.map(|(page, _)| page).collect())
}

/// The pages of the space that this member may read.
pub(crate) async fn readable(store: &Store, membership: &Membership) -> Result<BTreeSet<PageId>> {
    let pages = pages(store, membership.space).await?;
    Ok(pages.iter().filter(|page| page.readable_by(membership)).map(|page| page.row.id).collect())
}

/// A page that the viewer was let into.
#[derive(Debug, Clone)]
pub struct PageAccess {
    /// The viewer in the space.
    pub membership: Membership,
    pub(super) row: PageRow,
    pub(super) rights: Vec<PageRight>,
}

impl PageAccess {
    /// The page.
    pub fn id(&self) -> PageId {
        self.row.id
    }

    /// Its title.
    pub fn title(&self) -> &str {
        &self.row.title
    }

    /// Its author.
    pub fn author(&self) -> AccountId {
        self.row.author
    }

    /// Who reads it, in a word.
    pub fn reach(&self) -> PageReach {
        self.row.reach(&self.rights)
    }

    /// What the viewer may do; of pages under it `authors` are asked, since they go with it.
    pub(super) fn may(&self, authors: &[AccountId]) -> PageMay {
        PageMay {
            edit: rules::may_edit(&self.membership, self.row.author, &self.rights),
            share: rules::may_share(&self.membership, self.row.author),
            create: self.membership.may(SpaceAct::CreatePages),
            reorder: self.membership.may(SpaceAct::ReorderPages),
            delete: rules::may_delete(&self.membership, authors),
        }
    }
}

/// Loads a page for reading or editing. A page of another space, a removed one and one that the viewer may not read are
/// all not there.
///
/// # Errors
/// [`Error::NotFound`] for who may not read it, [`Error::Forbidden`] for who may read but not edit it.
pub async fn access_page(
    store: &Store,
    viewer: &Viewer,
    space: SpaceId,
    page: PageId,
    right: Right,
) -> Result<PageAccess> {
    let membership = access_space(store, viewer, space).await?;
    access_as(store, membership, page, right).await
}

/// The same for a member who is already known.
pub(super) async fn access_as(store: &Store, membership: Membership, page: PageId, right: Right) -> Result<PageAccess> {
    let row: PageRow = sql!(
        "select id, parent, title, version, author, changed_at,
                exists (select 1 from publication where publication.page = page.id) as published
         from page
         where id = $1 and space = $2 and deleted_at is null"
    )
    .bind(page)
    .bind(membership.space)
    .one(&store.db)
    .await?;
    let rights: Vec<PageRight> =
        rights_of(&store.db, Value::list([page])).await?.into_iter().map(|(_, right)| right).collect();
    admit(membership, row, rights, right)
}

/// Lets a member into one of the pages of her space, which were loaded before.
pub(super) fn access_among(
    pages: &[PageWithRights],
    membership: Membership,
    page: PageId,
    right: Right,
) -> Result<PageAccess> {
    let page = pages.iter().find(|one| one.row.id == page).cloned().ok_or(Error::NotFound)?;
    admit(membership, page.row, page.rights, right)
}

fn admit(membership: Membership, row: PageRow, rights: Vec<PageRight>, right: Right) -> Result<PageAccess> {
    if !rules::may_read(&membership, row.author, &rights) {
        return Err(Error::NotFound);
    }
    if right == Right::Edit && !rules::may_edit(&membership, row.author, &rights) {
        return Err(Error::Forbidden);
    }
    Ok(PageAccess { membership, row, rights })
}

/// Whether a picture stands, or stood in some version, on a page that this member may read.
pub(crate) async fn stands_on_readable_page(store: &Store, membership: &Membership, file: FileId) -> Result<bool> {
    let rows: Vec<PageRow> = sql!(
        "select g.id, g.parent, g.title, g.version, g.author, g.changed_at,
                exists (select 1 from publication p where p.page = g.id) as published
         from page g join page_picture f on f.page = g.id
         where f.file = $1 and g.space = $2 and g.deleted_at is null"
    )
    .bind(file)
    .bind(membership.space)
    .all(&store.db)
    .await?;
    let rights = rights_of(&store.db, Value::list(rows.iter().map(|row| row.id))).await?;
    Ok(rows.into_iter().any(|row| {
        let own: Vec<PageRight> = rights.iter().filter(|(page, _)| *page == row.id).map(|(_, right)| *right).collect();
        rules::may_read(membership, row.author, &own)
    }))
}
