//! Every accepted text stays readable, and can be brought back.

use super::access::access_page;
use super::rules::{Right, may_edit};
use super::write::{accept, present, stored};
use super::{PageVersion, VERSIONS_SHOWN, VersionLine};
use crate::base::error::{Error, Result};
use crate::base::id::{PageId, SpaceId};
use crate::base::list::{Listing, PageNumber};
use crate::base::store::Store;
use crate::base::time::Time;
use crate::base::viewer::Viewer;
use crate::document::Document;
use crate::sql;

#[derive(sqlx::FromRow)]
struct LineRow {
    version: i64,
    title: String,
    author: String,
    at: Time,
}

impl LineRow {
    fn into_line(self) -> VersionLine {
        VersionLine { version: self.version, title: self.title, author: self.author.trim().to_owned(), at: self.at }
    }
}

/// A page of the versions of the page, the newest first. Their numbers have no gap: the present one says how many there are.
///
/// # Errors
/// Those of [`access_page`].
pub async fn versions(
    store: &Store,
    viewer: &Viewer,
    space: SpaceId,
    page: PageId,
    number: PageNumber,
) -> Result<Listing<VersionLine>> {
    let access = access_page(store, viewer, space, page, Right::Read).await?;
    let rows: Vec<LineRow> = sql!(
        "select v.version, v.title, coalesce(u.display_name, p.first_name || ' ' || p.last_name, '') as author, v.at
         from page_version v
         left join person p on p.id = v.author
         left join pupil u on u.id = v.author
         where v.page = $1 order by v.version desc limit $2 offset $3"
    )
    .bind(page)
    .bind(VERSIONS_SHOWN)
    .bind(number.offset(VERSIONS_SHOWN))
    .all(&store.db)
    .await?;
    let rows = rows.into_iter().map(LineRow::into_line).collect();
    Ok(Listing::new(rows, access.row.version, number, VERSIONS_SHOWN))
}

#[derive(sqlx::FromRow)]
struct VersionRow {
    version: i64,
    title: String,
    author: String,
    at: Time,
    document: String,
}

/// One version, with the one before it.
///
/// # Errors
/// Those of [`access_page`]; [`Error::NotFound`] when there is no such version.
pub async fn version(store: &Store, viewer: &Viewer, space: SpaceId, page: PageId, number: i64) -> Result<PageVersion> {
    let access = access_page(store, viewer, space, page, Right::Read).await?;
    let rows: Vec<VersionRow> = sql!(
        "select v.version, v.title, coalesce(u.display_name, p.first_name || ' ' || p.last_name, '') as author, v.at, v.document
         from page_version v
         left join person p on p.id = v.author
         left join pupil u on u.id = v.author
         where v.page = $1 and v.version between $2 - 1 and $2 order by v.version desc"
    )
    .bind(page)
    .bind(number)
    .all(&store.db)
    .await?;
    let mut rows = rows.into_iter();
    let row = rows.next().filter(|row| row.version == number).ok_or(Error::NotFound)?;
    let before = rows.next().map(|row| stored(&row.document)).transpose()?;
    let present = number == access.row.version;
    let may_edit = may_edit(&access.membership, access.row.author, &access.rights);
    let document = stored(&row.document)?;
    let VersionRow { version, title, author, at, .. } = row;
    Ok(PageVersion {
        line: LineRow { version, title, author, at }.into_line(),
        document,
        before,
        present,
        may_restore: may_edit && !present,
    })
}

/// Brings an older version back, as the next version of the page: what was there stays in the list. Where the page says the
/// same already, there is nothing to bring back.
///
/// # Errors
/// Those of [`access_page`]; [`Error::Conflict`] when somebody saves at the same moment.
pub async fn restore(store: &Store, viewer: &Viewer, space: SpaceId, page: PageId, number: i64) -> Result<i64> {
    let access = access_page(store, viewer, space, page, Right::Edit).await?;
    let (title, json): (String, String) =
        sql!("select title, document from page_version where page = $1 and version = $2")
            .bind(page)
            .bind(number)
            .one(&store.db)
            .await?;
    let document: Document = stored(&json)?;
    let now = present(&store.db, page).await?;
    if now.title == title && now.document == document {
        return Ok(now.version);
    }
    let mut tx = store.begin().await?;
    let version = accept(store, &mut tx, &access.membership, page, access.row.version, &title, &document).await?;
    tx.commit().await?;
    Ok(version)
}
