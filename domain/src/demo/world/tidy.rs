//! What months of use leave behind that nobody acted out.

use super::World;
use crate::base::error::{Error, Result};
use crate::base::store::Store;
use crate::base::time::{DAY, HOUR, Time};
use crate::{sql, twinfinder};
use rand::RngExt;

/// Notices older than this have been read.
const NOTICES_READ: i64 = 6 * DAY;

/// While the world is made, the database need not wait for the disk: a world cut short is made anew. PostgreSQL is told
/// so by its address (`twinning demo`); at the end one commit that waits takes all before it along.
pub(super) async fn durable(store: &Store, durable: bool) -> Result<()> {
    if let Some(writer) = store.db.sqlite_writer() {
        let level = if durable { "pragma synchronous = full" } else { "pragma synchronous = off" };
        sqlx::query(level).execute(writer).await.map_err(Error::internal)?;
    }
    if let Some(pool) = store.db.postgres_pool().filter(|_| durable) {
        let waits = "begin; set local synchronous_commit = on; select pg_current_xact_id(); commit";
        sqlx::raw_sql(waits).execute(pool).await.map_err(Error::internal)?;
    }
    Ok(())
}

impl World<'_> {
    /// Letters have left, notices were read, sessions have ended, people have signed in; then the stars are counted.
    pub(super) async fn tidy(&mut self) -> Result<()> {
        let now = self.store.now();
        let mut tx = self.store.begin().await?;
        sql!("update mail set state = 'sent', sent_at = created_at where state = 'waiting' and created_at < $1")
            .bind(now.plus(-HOUR))
            .execute(&mut tx)
            .await?;
        sql!("update notice set read_at = at where read_at is null and at < $1")
            .bind(now.plus(-NOTICES_READ))
            .execute(&mut tx)
            .await?;
        sql!("delete from session where created_at < $1").bind(now).execute(&mut tx).await?;
        tx.commit().await?;
        self.sign_in_days().await?;
        twinfinder::recompute_stars(self.store).await?;
        Ok(())
    }

    /// On how many days everybody has signed in: from hardly ever to every week.
    async fn sign_in_days(&mut self) -> Result<()> {
        let today = self.now.0.div_euclid(DAY);
        let mut tx = self.store.begin().await?;
        for person in 0..self.people.len() {
            let somebody = &self.people[person];
            let (Some(id), Some(viewer)) = (somebody.account, &somebody.viewer) else { continue };
            if viewer.validated().is_err() {
                continue;
            }
            let since = somebody.joined.min(175);
            let often = [2, 5, 9, 18][self.rng.random_range(0..4)];
            let mut last = 0;
            for _ in 0..often {
                let day = today - self.rng.random_range(0..=since);
                last = last.max(day);
                sql!("insert into sign_in_day (account, day) values ($1, $2) on conflict (account, day) do nothing")
                    .bind(id)
                    .bind(day)
                    .execute(&mut tx)
                    .await?;
            }
            let at = Time(last * DAY + 7 * HOUR).min(self.now);
            sql!("update account set last_sign_in_at = $2 where id = $1").bind(id).bind(at).execute(&mut tx).await?;
            twinfinder::note_sign_in(&mut tx, id, at).await?;
        }
        tx.commit().await
    }
}
