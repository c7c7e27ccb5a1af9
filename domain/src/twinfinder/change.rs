//! Whose documents have changed: written in the transaction of the change, read by who holds them in memory.

use crate::base::db::{Tx, Value};
use crate::base::error::Result;
use crate::base::id::AccountId;
use crate::base::store::Store;
use crate::sql;

/// Changes that are kept for others to read on; who is further behind reads everything.
const KEPT: i64 = 100_000;

/// What of the documents has changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum What {
    /// Stars, sign-in: not the words.
    Columns,
    /// Everything, or the document is gone.
    All,
}

/// Notes a change. It gets its number at the end of the transaction, so that numbers become visible in their order.
pub(super) fn note(tx: &mut Tx, people: &[AccountId], what: What) {
    tx.at_end(sql!(
        "insert into twinfinder_clock (id, last) values (1, 1)
         on conflict (id) do update set last = twinfinder_clock.last + 1"
    ));
    tx.at_end(
        sql!(
            "insert into twinfinder_change (number, person, words)
             select c.last, p.*, cast($2 as boolean) from twinfinder_clock c cross join ids($1) p"
        )
        .bind(Value::list(people))
        .bind(what == What::All),
    );
}

/// How far somebody has read: number and person of the last change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Place(pub i64, pub i64);

/// What has happened since.
#[derive(Debug, Default)]
pub(super) struct News {
    /// Person, and whether her words have changed too.
    pub changes: Vec<(AccountId, bool)>,
    /// The place of the last of them.
    pub place: Option<Place>,
    /// Some of it is not kept any more.
    pub lost: bool,
    /// Who must not be shown to the viewer (R-TF-2).
    pub blocked: Vec<AccountId>,
}

#[derive(sqlx::FromRow)]
struct Row {
    kind: i64,
    number: i64,
    person: i64,
    words: bool,
}

/// What has happened since a place, at most so much, and whom the viewer does not see: one statement.
pub(super) async fn since(store: &Store, place: Place, viewer: AccountId, most: usize) -> Result<News> {
    let rows: Vec<Row> = sql!(
        "select cast(0 as bigint) as kind, c.trimmed as number, cast(0 as bigint) as person, false as words
         from twinfinder_clock c
         union all
         select 1, h.number, h.person, h.words
         from (select number, person, words from twinfinder_change where (number, person) > ($1, $2)
               order by number, person limit $4) h
         union all select 2, 0, person, false from block where owner = $3
         union all select 2, 0, owner, false from block where person = $3"
    )
    .bind(place.0)
    .bind(place.1)
    .bind(viewer)
    .bind(i64::try_from(most).unwrap_or(i64::MAX))
    .all(&store.db)
    .await?;
    let mut news = News::default();
    for row in rows {
        match row.kind {
            0 => news.lost = row.number > place.0,
            1 => {
                news.changes.push((AccountId(row.person), row.words));
                news.place = news.place.max(Some(Place(row.number, row.person)));
            }
            _ => news.blocked.push(AccountId(row.person)),
        }
    }
    Ok(news)
}

/// The place after all that has been committed.
pub(super) async fn now(store: &Store) -> Result<Place> {
    let last: Option<(i64,)> = sql!("select last from twinfinder_clock where id = 1").maybe(&store.db).await?;
    Ok(Place(last.map_or(0, |(last,)| last), i64::MAX))
}

/// Forgets changes that everybody has read long ago.
pub(super) async fn trim(store: &Store) -> Result<()> {
    let mut tx = store.begin().await?;
    sql!("update twinfinder_clock set trimmed = last - $1 where last > $1").bind(KEPT).execute(&mut tx).await?;
    sql!("delete from twinfinder_change where number <= (select trimmed from twinfinder_clock where id = 1)")
        .execute(&mut tx)
        .await?;
    tx.commit().await
}
