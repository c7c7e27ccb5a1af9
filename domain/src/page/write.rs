//! Reading a page, and saving a text as its next version.

use super::access::{access_among, access_page, pages};
use super::draft::{Written, delete_draft, delete_draft_of, store_draft};
use super::rules::{PageRight, Right, first_rights};
use super::tree::{readable_tree, with_descendants};
use super::writing::{ends, writers_of};
use super::{PageView, Saved, TITLE_MOST, Theirs};
use crate::base::db::{On, Tx};
use crate::base::error::{Check, Error, Problem, Result};
use crate::base::id::{AccountId, FileId, PageId, SpaceId};
use crate::base::language::Language;
use crate::base::store::Store;
use crate::base::time::Time;
use crate::base::viewer::Viewer;
use crate::document::Document;
use crate::picture;
use crate::sql;
use crate::twinspace::{Membership, access_space, wake_members};

/// A stored text as a document; what the schema has outgrown would be a fault of ours.
pub(super) fn stored(json: &str) -> Result<Document> {
    Document::parse(json).map_err(Error::internal)
}

#[derive(sqlx::FromRow)]
struct PresentRow {
    document: String,
    author: String,
    at: Time,
    language: String,
    drafts: i64,
}

/// The page as its reader sees it.
///
/// # Errors
/// Those of [`access_page`].
pub async fn read(store: &Store, viewer: &Viewer, space: SpaceId, page: PageId) -> Result<PageView> {
    let membership = access_space(store, viewer, space).await?;
    let pages = pages(&store.db, space).await?;
    let access = access_among(&pages, membership, page, Right::Read)?;
    let row: PresentRow = sql!(
        "select v.document, coalesce(u.display_name, p.first_name || ' ' || p.last_name, '') as author, v.at, s.language,
                (select count(*) from page_draft d where d.page = v.page and d.account = $3) as drafts
         from page_version v
         join page g on g.id = v.page
         join space s on s.id = g.space
         left join person p on p.id = v.author
         left join pupil u on u.id = v.author
         where v.page = $1 and v.version = $2"
    )
    .bind(page)
    .bind(access.row.version)
    .bind(access.membership.account)
    .one(&store.db)
    .await?;
    let authors: Vec<AccountId> = with_descendants(&pages, page).iter().map(|row| row.author).collect();
    let parent_is_readable =
        |id: &PageId| pages.iter().any(|one| one.row.id == *id && one.readable_by(&access.membership));
    Ok(PageView {
        space,
        space_title: access.membership.title.clone(),
        language: Language::from_code(&row.language).unwrap_or_default(),
        id: page,
        parent: access.row.parent.filter(parent_is_readable),
        title: access.row.title.clone(),
        document: stored(&row.document)?,
        version: access.row.version,
        changed_by: row.author.trim().to_owned(),
        changed_at: row.at,
        reach: access.reach(),
        may: access.may(&authors),
        draft: row.drafts > 0,
        writers: writers_of(store, &access).await?,
        tree: readable_tree(&pages, &access.membership),
    })
}

/// The first page of a new space.
pub(crate) async fn insert_first(
    store: &Store,
    tx: &mut Tx,
    space: SpaceId,
    author: AccountId,
    title: &str,
    document: &Document,
) -> Result<PageId> {
    insert_page(store, tx, space, None, author, title, document, &first_rights()).await
}

/// Writes a page with its first version and its rights, at the end of its level.
pub(super) async fn insert_page(
    store: &Store,
    tx: &mut Tx,
    space: SpaceId,
    parent: Option<PageId>,
    author: AccountId,
    title: &str,
    document: &Document,
    rights: &[PageRight],
) -> Result<PageId> {
    let page: PageId = store.new_id();
    sql!(
        "insert into page (id, space, parent, position, title, document, author, created_at, changed_at)
         values ($1, $2, $3, (select coalesce(max(position), 0) + 1 from page where space = $2), $4, $5, $6, $7, $7)"
    )
    .bind(page)
    .bind(space)
    .bind(parent)
    .bind(title)
    .bind(document.to_json())
    .bind(author)
    .bind(store.now())
    .execute(&mut *tx)
    .await?;
    insert_version(store, tx, page, 1, author, title, document).await?;
    insert_rights(tx, page, rights).await?;
    Ok(page)
}

/// Adds rights to a page that has none.
pub(super) async fn insert_rights(tx: &mut Tx, page: PageId, rights: &[PageRight]) -> Result<()> {
    for right in rights {
        let (kind, subject) = right.subject.parts();
        sql!("insert into page_right (page, subject_kind, subject, allows) values ($1, $2, $3, $4)")
            .bind(page)
            .bind(kind)
            .bind(subject)
            .bind(right.allows)
            .execute(&mut *tx)
            .await?;
    }
    Ok(())
}

async fn insert_version(
    store: &Store,
    tx: &mut Tx,
    page: PageId,
    version: i64,
    author: AccountId,
    title: &str,
    document: &Document,
) -> Result<()> {
    sql!("insert into page_version (page, version, title, document, author, at) values ($1, $2, $3, $4, $5, $6)")
        .bind(page)
        .bind(version)
        .bind(title)
        .bind(document.to_json())
        .bind(author)
        .bind(store.now())
        .execute(&mut *tx)
        .await?;
    let files = document.files();
    // One of them may have gone since it was checked.
    if !picture::hold_pictures(store, tx, page, &files).await? {
        return Err(Error::invalid("document", Problem::Unknown));
    }
    for file in files {
        sql!("insert into page_picture (page, file) values ($1, $2) on conflict do nothing")
            .bind(page)
            .bind(file)
            .execute(&mut *tx)
            .await?;
    }
    Ok(())
}

/// Makes a text the present version of the page, if the page still has the version it begins from.
///
/// # Errors
/// [`Error::Conflict`] when the page has another version by now.
pub(super) async fn accept(
    store: &Store,
    tx: &mut Tx,
    membership: &Membership,
    page: PageId,
    base_version: i64,
    title: &str,
    document: &Document,
) -> Result<i64> {
    let version = base_version + 1;
    sql!(
        "update page set title = $4, document = $5, version = $3, changed_at = $6
         where id = $1 and version = $2 and deleted_at is null"
    )
    .bind(page)
    .bind(base_version)
    .bind(version)
    .bind(title)
    .bind(document.to_json())
    .bind(store.now())
    .execute_one(&mut *tx)
    .await?;
    insert_version(store, tx, page, version, membership.account, title, document).await?;
    wake_members(tx, membership.space).await?;
    Ok(version)
}

/// A picture can stand on a page only if the writer may see it herself: otherwise its number, guessed or remembered, would
/// open it to the readers of this page.
pub(super) async fn check_pictures(
    store: &Store,
    membership: &Membership,
    page: PageId,
    document: &Document,
) -> Result<()> {
    let files = document.files();
    if files.is_empty() {
        return Ok(());
    }
    let known: Vec<(FileId,)> = sql!("select file from page_picture where page = $1").bind(page).all(&store.db).await?;
    for file in files.into_iter().filter(|file| !known.contains(&(*file,))) {
        picture::access_file(store, membership, file)
            .await
            .map_err(|_| Error::invalid("document", Problem::Unknown))?;
    }
    Ok(())
}

/// Saves a text as the next version of the page. When somebody else has saved since `base_version`, nothing is written
/// over: the text becomes the viewer's draft, and both are answered. A text that is sent again, because its answer was
/// lost, gets the first answer.
///
/// # Errors
/// Those of [`access_page`]; [`Error::Invalid`] for a title or text that cannot be taken.
pub async fn save(
    store: &Store,
    viewer: &Viewer,
    space: SpaceId,
    page: PageId,
    base_version: i64,
    title: &str,
    written: &Written,
) -> Result<Saved> {
    let access = access_page(store, viewer, space, page, Right::Edit).await?;
    let mut check = Check::new();
    check.length("title", title, 1, TITLE_MOST);
    check.done()?;
    let (title, me) = (title.trim(), access.membership.account);
    let document = written.document(store, &access, base_version).await?;
    check_pictures(store, &access.membership, page, &document).await?;
    let mut tx = store.begin().await?;
    let before = present(&mut tx, page).await?;
    let saved = if before.version == base_version && before.title == title && before.document == document {
        Ok(base_version)
    } else {
        accept(store, &mut tx, &access.membership, page, base_version, title, &document).await
    };
    let saving = match saved {
        Ok(version) => {
            delete_draft(&mut tx, page, me).await?;
            ends(store, &mut tx, &access).await?;
            Saved::Saved { version }
        }
        Err(Error::Conflict) if is_saved_already(&mut tx, page, me, base_version + 1, title, &document).await? => {
            // A draft with another text is newer than this request.
            delete_draft_of(&mut tx, page, me, title, &document).await?;
            Saved::Saved { version: base_version + 1 }
        }
        Err(Error::Conflict) => {
            let theirs = present(&mut tx, page).await?;
            store_draft(store, &mut tx, page, me, base_version, title, &document).await?;
            Saved::Stale { mine: document, theirs: Box::new(theirs) }
        }
        Err(other) => return Err(other),
    };
    tx.commit().await?;
    Ok(saving)
}

/// Whether this person has made this version of this text before: the request was sent again, its answer was lost.
async fn is_saved_already(
    tx: &mut Tx,
    page: PageId,
    account: AccountId,
    version: i64,
    title: &str,
    document: &Document,
) -> Result<bool> {
    let same = sql!(
        "select count(*) from page_version
         where page = $1 and author = $2 and version = $3 and title = $4 and document = $5"
    );
    let same = same.bind(page).bind(account).bind(version).bind(title).bind(document.to_json());
    Ok(same.number(tx).await? == 1)
}

#[derive(sqlx::FromRow)]
struct TheirsRow {
    version: i64,
    title: String,
    document: String,
    author: String,
    at: Time,
}

/// The present version of a page.
pub(super) async fn present(on: impl Into<On<'_>>, page: PageId) -> Result<Theirs> {
    let row: TheirsRow = sql!(
        "select v.version, v.title, v.document, coalesce(u.display_name, p.first_name || ' ' || p.last_name, '') as author,
                v.at
         from page g
         join page_version v on v.page = g.id and v.version = g.version
         left join person p on p.id = v.author
         left join pupil u on u.id = v.author
         where g.id = $1 and g.deleted_at is null"
    )
    .bind(page)
    .one(on)
    .await?;
    Ok(Theirs {
        version: row.version,
        title: row.title,
        document: stored(&row.document)?,
        author: row.author.trim().to_owned(),
        at: row.at,
    })
}
