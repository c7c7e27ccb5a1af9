//! Pictures that nobody uses go in the night. Somebody may put one to use at that moment: both take its row first, so that one
//! goes after the other, and no page shows a picture that is gone. A draft may: its words are worth more.

use crate::base::db::{Tx, Value};
use crate::base::error::Result;
use crate::base::id::{FileId, PageId};
use crate::base::store::Store;
use crate::base::time::{DAY, Time};
use crate::sql;

/// A picture that stands on no page is kept for so long.
const UNUSED_DAYS: i64 = 30;
/// A picture that may go so soon is held by who puts it to use: the clocks of two nodes are no further apart.
const HELD_BEFORE_DAYS: i64 = 1;

/// Holds the pictures of a text that the night may remove, until the end of the transaction: called by whoever writes a text
/// that shows them. Answers whether all of them are there, in the space of the page.
///
/// # Errors
/// What the database answers.
pub(crate) async fn hold_pictures(store: &Store, tx: &mut Tx, page: PageId, files: &[FileId]) -> Result<bool> {
    if files.is_empty() {
        return Ok(true);
    }
    let there = pictures_there(store, tx, page, files).await?;
    let mut all = there.len() == files.len();
    for There { id, .. } in there.into_iter().filter(|picture| picture.may_go) {
        all &= hold(tx, id).await?;
    }
    Ok(all)
}

/// A picture in the space of a page.
#[derive(Debug, PartialEq, Eq, sqlx::FromRow)]
pub(super) struct There {
    pub(super) id: FileId,
    /// It is old enough to be removed, and no page shows it. All others need not be held: most texts write no row of a picture.
    pub(super) may_go: bool,
}

/// The pictures of a text that are in the space of its page, in the order in which they are held: two who hold several never
/// wait for each other.
pub(super) async fn pictures_there(store: &Store, tx: &mut Tx, page: PageId, files: &[FileId]) -> Result<Vec<There>> {
    sql!(
        "select f.id, (f.created_at < $3 and not exists (select 1 from page_picture g where g.file = f.id)) as may_go
         from file f join page p on p.space = f.space
         where p.id = $2 and f.id in ids($1)
         order by f.id"
    )
    .bind(Value::list(files))
    .bind(page)
    .bind(unused_since(store).plus(HELD_BEFORE_DAYS * DAY))
    .all(tx)
    .await
}

/// Takes the row of a picture until the end of the transaction; answers whether it is there.
async fn hold(tx: &mut Tx, file: FileId) -> Result<bool> {
    let held = sql!("update file set created_at = created_at where id = $1");
    Ok(held.bind(file).execute(tx).await? == 1)
}

/// Pictures that came before and stand on no page may go.
fn unused_since(store: &Store) -> Time {
    store.now().plus(-UNUSED_DAYS * DAY)
}

/// Removes pictures that stand on no page and in no draft and were uploaded thirty days ago: a nightly job.
///
/// # Errors
/// What the database and the disk answer.
pub async fn purge(store: &Store) -> Result<i64> {
    let unused: Vec<(FileId,)> = sql!(
        "select f.id from file f
         where f.created_at < $1
           and not exists (select 1 from page_picture g where g.file = f.id)
           and not exists (select 1 from page_draft d join page p on p.id = d.page
                           where p.space = f.space and d.document like '%\"' || cast(f.id as text) || '\"%')
         order by f.id limit 200"
    )
    .bind(unused_since(store))
    .all(&store.db)
    .await?;
    let mut gone = 0;
    for (file,) in unused {
        gone += i64::from(remove(store, file).await?);
    }
    Ok(gone)
}

#[derive(sqlx::FromRow)]
struct Gone {
    storage_key: String,
    shown_key: String,
}

/// Removes a picture, unless somebody has put it to use a moment ago.
pub(super) async fn remove(store: &Store, file: FileId) -> Result<bool> {
    let mut tx = store.begin().await?;
    // The statement that decides begins when it is held: it sees whoever held it before.
    hold(&mut tx, file).await?;
    let gone: Option<Gone> = sql!(
        "delete from file
         where id = $1
           and not exists (select 1 from page_picture g where g.file = file.id)
           and not exists (select 1 from page_draft d join page p on p.id = d.page
                           where p.space = file.space and d.document like '%\"' || cast(file.id as text) || '\"%')
         returning storage_key, shown_key"
    )
    .bind(file)
    .maybe(&mut tx)
    .await?;
    tx.commit().await?;
    let Some(Gone { storage_key, shown_key }) = gone else { return Ok(false) };
    store.files.remove(&storage_key).await?;
    store.files.remove(&shown_key).await?;
    Ok(true)
}
