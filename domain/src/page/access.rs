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
    fn reach(&self, rights: &[PageRight], teachers: &BTreeSet<AccountId>) -> PageReach {
        if self.published { PageReach::Web } else { rules::reach(rights, teachers) }
    }
}

/// A page with its rights.
#[derive(Debug, Clone)]
pub(super) struct PageWithRights {
    pub row: PageRow,
    pub rights: Vec<PageRight>,
    /// The teachers among those whom the rights name.
    teachers: BTreeSet<AccountId>,
}

impl PageWithRights {
    pub(super) fn readable_by(&self, reader: &Membership) -> bool {
        rules::may_read(reader, self.row.author, &self.rights)
    }

    /// Who reads it, in a word.
    pub(super) fn reach(&self) -> PageReach {
        self.row.reach(&self.rights, &self.teachers)
    }
}

#[derive(sqlx::FromRow)]
struct RightRow {
    page: PageId,
    subject_kind: String,
    subject: String,
    allows: Right,
    teaches: bool,
}

impl RightRow {
    fn named(&self) -> Option<NamedRight> {
        let subject = Subject::from_parts(&self.subject_kind, &self.subject)?;
        Some(NamedRight { right: PageRight { subject, allows: self.allows }, teaches: self.teaches })
    }
}

/// A right, and whether it names a teacher by her account.
struct NamedRight {
    right: PageRight,
    teaches: bool,
}

/// The rights of one page, with the teachers among those whom they name.
fn gathered(named: impl IntoIterator<Item = NamedRight>) -> (Vec<PageRight>, BTreeSet<AccountId>) {
    let (mut rights, mut teachers) = (Vec::new(), BTreeSet::new());
    for NamedRight { right, teaches } in named {
        rights.push(right);
        if let (Subject::Member(account), true) = (right.subject, teaches) {
            teachers.insert(account);
        }
    }
    (rights, teachers)
}

/// A page beside one of its rights.
#[derive(sqlx::FromRow)]
struct JoinedRow {
    #[sqlx(flatten)]
    row: PageRow,
    subject_kind: Option<String>,
    subject: Option<String>,
    allows: Option<Right>,
    teaches: bool,
}

impl JoinedRow {
    fn named(&self) -> Option<NamedRight> {
        let subject = Subject::from_parts(self.subject_kind.as_deref()?, self.subject.as_deref()?)?;
        Some(NamedRight { right: PageRight { subject, allows: self.allows? }, teaches: self.teaches })
    }
}

/// The rights of pages.
async fn rights_of(on: impl Into<On<'_>>, pages: Value) -> Result<Vec<(PageId, NamedRight)>> {
    let rows: Vec<RightRow> = sql!(
        "select r.page, r.subject_kind, r.subject, r.allows,
                exists (select 1 from page g join space_member m on m.space = g.space
                        where g.id = r.page and r.subject_kind = 'member' and m.role <> 'pupil'
                          and cast(m.account as text) = r.subject) as teaches
         from page_right r where r.page in ids($1)
         order by r.page, r.subject_kind, r.subject, r.allows"
    )
    .bind(pages)
    .all(on)
    .await?;
    Ok(rows.into_iter().filter_map(|row| row.named().map(|named| (row.page, named))).collect())
}

/// All pages of the space that are there, in their order, with their rights.
pub(super) async fn pages(on: impl Into<On<'_>>, space: SpaceId) -> Result<Vec<PageWithRights>> {
    let rows: Vec<JoinedRow> = sql!(
        "select g.id, g.parent, g.title, g.version, g.author, g.changed_at,
                exists (select 1 from publication p where p.page = g.id) as published,
                r.subject_kind, r.subject, r.allows,
                exists (select 1 from space_member m
                        where m.space = g.space and r.subject_kind = 'member' and m.role <> 'pupil'
                          and cast(m.account as text) = r.subject) as teaches
         from page g left join page_right r on r.page = g.id
         where g.space = $1 and g.deleted_at is null
         order by g.position, g.id, r.subject_kind, r.subject, r.allows"
    )
    .bind(space)
    .all(on)
    .await?;
    let mut pages: Vec<PageWithRights> = Vec::new();
    for joined in rows {
        let (rights, teachers) = gathered(joined.named());
        match pages.last_mut().filter(|last| last.row.id == joined.row.id) {
            Some(last) => {
                last.rights.extend(rights);
                last.teachers.extend(teachers);
            }
            None => pages.push(PageWithRights { row: joined.row, rights, teachers }),
        }
    }
    Ok(pages)
}

/// The pages that only teachers read, of those given.
pub(crate) async fn for_teachers(on: impl Into<On<'_>>, pages: &[PageId]) -> Result<BTreeSet<PageId>> {
    let mut rights: BTreeMap<PageId, Vec<NamedRight>> = pages.iter().map(|page| (*page, Vec::new())).collect();
    for (page, right) in rights_of(on, Value::list(pages)).await? {
        rights.entry(page).or_default().push(right);
    }
    let reach = |named: Vec<NamedRight>| {
        let (rights, teachers) = gathered(named);
        rules::reach(&rights, &teachers)
    };
    let each = rights.into_iter().map(|(page, named)| (page, reach(named)));
    let for_teachers = |reach: PageReach| matches!(reach, PageReach::Teachers | PageReach::SomeTeachers);
    Ok(each.filter(|(_, reach)| for_teachers(*reach)).map(|(page, _)| page).collect())
}

/// The pages of the space that this member may read.
pub(crate) async fn readable(store: &Store, membership: &Membership) -> Result<BTreeSet<PageId>> {
    let pages = pages(&store.db, membership.space).await?;
    Ok(pages.iter().filter(|page| page.readable_by(membership)).map(|page| page.row.id).collect())
}

/// A page that the viewer was let into.
#[derive(Debug, Clone)]
pub struct PageAccess {
    /// The viewer in the space.
    pub membership: Membership,
    pub(super) row: PageRow,
    pub(super) rights: Vec<PageRight>,
    teachers: BTreeSet<AccountId>,
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
        self.row.reach(&self.rights, &self.teachers)
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
    let named = rights_of(&store.db, Value::list([page])).await?;
    let (rights, teachers) = gathered(named.into_iter().map(|(_, named)| named));
    admit(membership, PageWithRights { row, rights, teachers }, right)
}

/// Lets a member into one of the pages of her space, which were loaded before.
pub(super) fn access_among(
    pages: &[PageWithRights],
    membership: Membership,
    page: PageId,
    right: Right,
) -> Result<PageAccess> {
    let page = pages.iter().find(|one| one.row.id == page).cloned().ok_or(Error::NotFound)?;
    admit(membership, page, right)
}

fn admit(membership: Membership, page: PageWithRights, right: Right) -> Result<PageAccess> {
    let PageWithRights { row, rights, teachers } = page;
    if !rules::may_read(&membership, row.author, &rights) {
        return Err(Error::NotFound);
    }
    if right == Right::Edit && !rules::may_edit(&membership, row.author, &rights) {
        return Err(Error::Forbidden);
    }
    Ok(PageAccess { membership, row, rights, teachers })
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
        let own = rights.iter().filter(|(page, _)| *page == row.id);
        let own: Vec<PageRight> = own.map(|(_, named)| named.right).collect();
        rules::may_read(membership, row.author, &own)
    }))
}
