//! The tree of pages: reading it, making pages in it, moving them.

use super::access::{PageRow, PageWithRights, access_as, pages};
use super::bin::deleted_for;
use super::rules::{Right, first_rights};
use super::write::insert_page;
use super::{Move, PageNode, PagesView, TITLE_MOST};
use crate::base::db::Tx;
use crate::base::error::{Check, Error, Problem, Result};
use crate::base::id::{AccountId, PageId, SpaceId};
use crate::base::store::Store;
use crate::base::viewer::Viewer;
use crate::document::Document;
use crate::sql;
use crate::twinspace::{Membership, SpaceAct, access_space, hold, wake_members};

/// How deep pages can lie under each other.
const DEEPEST: usize = 5;

/// The pages of the space that the viewer may read, as a tree.
///
/// # Errors
/// Those of [`access_space`].
pub async fn tree(store: &Store, viewer: &Viewer, space: SpaceId) -> Result<Vec<PageNode>> {
    let membership = access_space(store, viewer, space).await?;
    Ok(readable_tree(&pages(&store.db, space).await?, &membership))
}

/// All that the page of pages shows.
///
/// # Errors
/// Those of [`access_space`].
pub async fn overview(store: &Store, viewer: &Viewer, space: SpaceId) -> Result<PagesView> {
    let membership = access_space(store, viewer, space).await?;
    Ok(PagesView {
        space,
        tree: readable_tree(&pages(&store.db, space).await?, &membership),
        create: membership.may(SpaceAct::CreatePages),
        reorder: membership.may(SpaceAct::ReorderPages),
        deleted: deleted_for(store, &membership).await?,
    })
}

/// A page whose parent the reader may not see stands under the next one above that she may.
pub(super) fn readable_tree(pages: &[PageWithRights], reader: &Membership) -> Vec<PageNode> {
    let readable: Vec<&PageWithRights> = pages.iter().filter(|page| page.readable_by(reader)).collect();
    let place =
        |page: &PageWithRights| ancestors(pages, page.row.id).find(|id| readable.iter().any(|one| one.row.id == *id));
    let placed: Vec<(Option<PageId>, &PageWithRights)> = readable.iter().map(|page| (place(page), *page)).collect();
    branch(&placed, None)
}

fn branch(placed: &[(Option<PageId>, &PageWithRights)], parent: Option<PageId>) -> Vec<PageNode> {
    let here = placed.iter().filter(|(place, _)| *place == parent);
    let node = |(_, page): &(Option<PageId>, &PageWithRights)| PageNode {
        id: page.row.id,
        title: page.row.title.clone(),
        reach: page.reach(),
        changed_at: page.row.changed_at,
        children: branch(placed, Some(page.row.id)),
    };
    here.map(node).collect()
}

/// The pages above a page, the nearest first.
fn ancestors(pages: &[PageWithRights], page: PageId) -> impl Iterator<Item = PageId> {
    let parent_of = |id: PageId| pages.iter().find(|one| one.row.id == id).and_then(|one| one.row.parent);
    std::iter::successors(parent_of(page), move |id| parent_of(*id)).take(DEEPEST * 2)
}

/// The page and all pages under it.
pub(super) fn with_descendants(pages: &[PageWithRights], page: PageId) -> Vec<&PageRow> {
    let under = |one: &&PageWithRights| one.row.id == page || ancestors(pages, one.row.id).any(|id| id == page);
    pages.iter().filter(under).map(|one| &one.row).collect()
}

fn check_depth(pages: &[PageWithRights], page: Option<PageId>, parent: Option<PageId>) -> Result<()> {
    let above = parent.map_or(0, |id| ancestors(pages, id).count() + 1);
    let below = page.map_or(0, |page| {
        let depth =
            |row: &PageRow| ancestors(pages, row.id).take_while(|id| *id != page).count() + usize::from(row.id != page);
        with_descendants(pages, page).into_iter().map(depth).max().unwrap_or(0)
    });
    let mut check = Check::new();
    check.ensure(above + below < DEEPEST, "parent", Problem::OutOfRange { least: 1, most: DEEPEST as i64 });
    check.done()
}

/// Makes an empty page at the end of its level. A page under another copies its rights (R-TS-1).
///
/// # Errors
/// [`Error::Forbidden`] for pupils and in a closed space, [`Error::NotFound`] when the parent is not there for the viewer,
/// [`Error::Invalid`] without a title or too deep in the tree.
pub async fn create(
    store: &Store,
    viewer: &Viewer,
    space: SpaceId,
    parent: Option<PageId>,
    title: &str,
) -> Result<PageId> {
    make(store, viewer, space, parent, title, None).await
}

/// [`create`] from a form: sent twice with the same `request`, it makes one page.
///
/// # Errors
/// Those of [`create`].
pub async fn create_once(
    store: &Store,
    viewer: &Viewer,
    space: SpaceId,
    parent: Option<PageId>,
    title: &str,
    request: &str,
) -> Result<PageId> {
    let author = access_space(store, viewer, space).await?.account;
    Check::new().length("request", request, 1, 100).done()?;
    match made_before(store, space, author, request).await? {
        Some(page) => Ok(page),
        None => match make(store, viewer, space, parent, title, Some(request)).await {
            // The same form was faster.
            Err(Error::Conflict) => made_before(store, space, author, request).await?.ok_or(Error::Conflict),
            other => other,
        },
    }
}

/// The page that this request has made already.
async fn made_before(store: &Store, space: SpaceId, author: AccountId, request: &str) -> Result<Option<PageId>> {
    let row: Option<(PageId,)> = sql!("select id from page where space = $1 and author = $2 and request = $3")
        .bind(space)
        .bind(author)
        .bind(request)
        .maybe(&store.db)
        .await?;
    Ok(row.map(|(page,)| page))
}

async fn make(
    store: &Store,
    viewer: &Viewer,
    space: SpaceId,
    parent: Option<PageId>,
    title: &str,
    request: Option<&str>,
) -> Result<PageId> {
    let membership = access_space(store, viewer, space).await?;
    if !membership.may(SpaceAct::CreatePages) {
        return Err(Error::Forbidden);
    }
    let mut check = Check::new();
    check.length("title", title, 1, TITLE_MOST);
    check.done()?;
    let rights = match parent {
        Some(parent) => access_as(store, membership.clone(), parent, Right::Read).await?.rights,
        None => first_rights(),
    };
    let mut tx = store.begin().await?;
    hold(&mut tx, space).await?;
    check_depth(&pages(&mut tx, space).await?, None, parent)?;
    let page =
        insert_page(store, &mut tx, space, parent, membership.account, title.trim(), &Document::empty(), &rights)
            .await?;
    if let Some(request) = request {
        sql!("update page set request = $2 where id = $1").bind(page).bind(request).execute_one(&mut tx).await?;
    }
    wake_members(&mut tx, space).await?;
    tx.commit().await?;
    Ok(page)
}

/// Moves a page. Dragging is not needed: up, down, or under another page.
///
/// # Errors
/// [`Error::Forbidden`] for who is no administrator, [`Error::NotFound`] when page or new parent are not in this space,
/// [`Error::Invalid`] when a page would lie under itself or too deep.
pub async fn move_page(store: &Store, viewer: &Viewer, space: SpaceId, page: PageId, to: Move) -> Result<()> {
    let membership = access_space(store, viewer, space).await?;
    access_as(store, membership.clone(), page, Right::Read).await?;
    if !membership.may(SpaceAct::ReorderPages) {
        return Err(Error::Forbidden);
    }
    let mut tx = store.begin().await?;
    // Two moves at once could each be right and together make a circle.
    hold(&mut tx, space).await?;
    let (parent, level) = level_after(&pages(&mut tx, space).await?, page, to)?;
    for (position, id) in (1_i64..).zip(&level) {
        place_page(&mut tx, *id, parent, position).await?;
    }
    wake_members(&mut tx, space).await?;
    tx.commit().await
}

/// The parent of a page after it was moved, and the pages of that level in their new order.
fn level_after(pages: &[PageWithRights], page: PageId, to: Move) -> Result<(Option<PageId>, Vec<PageId>)> {
    let moved = pages.iter().find(|one| one.row.id == page).ok_or(Error::NotFound)?;
    let parent = match to {
        Move::Under(parent) => {
            check_new_parent(pages, page, parent)?;
            parent
        }
        Move::Up | Move::Down => moved.row.parent,
    };
    let mut level: Vec<PageId> = pages.iter().filter(|one| one.row.parent == parent).map(|one| one.row.id).collect();
    let at = level.iter().position(|id| *id == page);
    level.retain(|id| *id != page);
    let place = match (to, at) {
        (Move::Up, Some(at)) => at.saturating_sub(1),
        (Move::Down, Some(at)) => (at + 1).min(level.len()),
        _ => level.len(),
    };
    level.insert(place, page);
    Ok((parent, level))
}

fn check_new_parent(pages: &[PageWithRights], page: PageId, parent: Option<PageId>) -> Result<()> {
    let Some(parent) = parent else { return Ok(()) };
    if !pages.iter().any(|one| one.row.id == parent) {
        return Err(Error::NotFound);
    }
    if with_descendants(pages, page).iter().any(|row| row.id == parent) {
        return Err(Error::invalid("parent", Problem::Unknown));
    }
    check_depth(pages, Some(page), Some(parent))
}

async fn place_page(tx: &mut Tx, page: PageId, parent: Option<PageId>, position: i64) -> Result<()> {
    sql!("update page set parent = $2, position = $3 where id = $1")
        .bind(page)
        .bind(parent)
        .bind(position)
        .execute_one(tx)
        .await
}
