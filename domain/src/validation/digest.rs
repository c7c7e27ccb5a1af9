//! The digest of the queue: every morning the officers of a unit read how many registrations wait, and for how long; of a
//! unit without officers the central officers do.

use crate::base::error::{Error, Result};
use crate::base::notice::{self, NoticeKind};
use crate::base::store::Store;
use crate::base::time::Time;
use crate::sql;
use crate::unit::{Readers, officers};
use crate::vocabulary::Unit;

/// Tells the officers of every unit at whose desk somebody waits. A nightly job; answers how many were told.
///
/// # Errors
/// What the database answers.
pub async fn tell_queues(store: &Store) -> Result<i64> {
    let queues: Vec<(String, i64, Time)> = sql!(
        "select unit, count(*), min(sent_at) from person
         where state in ('awaiting_validation', 'awaiting_revalidation') and sent_at is not null
         group by unit order by unit"
    )
    .all(&store.db)
    .await?;
    let mut told = 0;
    for (unit, count, oldest) in queues {
        let desk: Unit = unit.parse().map_err(Error::internal)?;
        let path = format!("/unit/registrations?unit={desk}");
        let kind = NoticeKind::RegistrationsWaiting { unit, count, days: store.now().days_since(oldest) };
        for officer in officers(&store.db, store.now(), desk, Readers::OwnOrCentral).await? {
            let mut tx = store.begin().await?;
            // The newest says everything that the one of yesterday said.
            sql!("delete from notice where account = $1 and content like '%\"registrations-waiting\"%' and path = $2")
                .bind(officer)
                .bind(&path)
                .execute(&mut tx)
                .await?;
            notice::tell_by_mail(store, &mut tx, officer, &kind, &path).await?;
            tx.commit().await?;
            told += 1;
        }
    }
    Ok(told)
}
