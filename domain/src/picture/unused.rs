//! Pictures that nobody uses go in the night. Somebody may put one to use at that moment: both take its row first, so that one
//! goes after the other, and no text refers to a picture that is gone.

use crate::base::db::{Tx, Value};
use crate::base::error::Result;
use crate::base::id::FileId;
use crate::base::store::Store;
use crate::base::time::DAY;
use crate::sql;

/// A picture that stands on no page is kept for so long.
const UNUSED_DAYS: i64 = 30;

/// Takes the rows of pictures until the end of the transaction: called by whoever writes a text that shows them. Answers
/// whether all of them are there.
///
/// # Errors
/// What the database answers.
pub(crate) async fn hold_pictures(tx: &mut Tx, files: &[FileId]) -> Result<bool> {
    if files.is_empty() {
        return Ok(true);
    }
    let held = sql!("update file set created_at = created_at where id in ids($1)");
    Ok(held.bind(Value::list(files)).execute(tx).await? == files.len() as u64)
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
    .bind(store.now().plus(-UNUSED_DAYS * DAY))
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
async fn remove(store: &Store, file: FileId) -> Result<bool> {
    let mut tx = store.begin().await?;
    // The statement that decides begins when it is held: it sees whoever held it before.
    hold_pictures(&mut tx, &[file]).await?;
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
