//! The stars of everybody, counted anew every night or when an operator asks.

use super::change::{self, What};
use super::document::rebuild_outdated;
use super::rules::{STAR_DAYS, stars};
use crate::base::audit::{self, Entry};
use crate::base::db::Value;
use crate::base::error::Result;
use crate::base::id::AccountId;
use crate::base::job;
use crate::base::store::Store;
use crate::base::time::DAY;
use crate::base::viewer::{Grant, Viewer};
use crate::sql;
use serde::{Deserialize, Serialize};

/// Rows that a statement changes: a longer list would be searched from its beginning for each.
const AT_ONCE: usize = 1000;

/// The kind of the job that counts the stars.
pub const STARS_JOB: &str = "twinfinder.stars";

/// What a run of the job did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct StarsCounted {
    /// People looked at.
    pub people: i64,
    /// People whose stars changed.
    pub changed: i64,
}

#[derive(sqlx::FromRow)]
struct Activity {
    person: AccountId,
    given: i64,
    days: i64,
    contacts: i64,
}

/// Counts the stars of everybody anew (2.7): one reading, then one writing for each number of stars.
///
/// # Errors
/// What the database answers.
pub async fn recompute_stars(store: &Store) -> Result<StarsCounted> {
    let since = store.now().plus(-STAR_DAYS * DAY);
    let people: Vec<Activity> = sql!(
        "select p.id as person, p.stars as given, coalesce(l.days, 0) as days, coalesce(c.contacts, 0) as contacts
         from person p
              left join (select account, count(*) as days from sign_in_day where day > $1 group by account) l
                  on l.account = p.id
              left join (select owner, count(*) as contacts
                         from (select sender as owner, receiver as other from written where at > $2
                               union all select owner, person from candidate where added_at > $2) met
                         group by owner) c on c.owner = p.id
         where p.state in ('validated', 'inactive')"
    )
    .bind(since.0.div_euclid(DAY))
    .bind(since)
    .all(&store.db)
    .await?;
    let mut changed = 0;
    let mut tx = store.begin().await?;
    for given in 0..=3 {
        let earned = |row: &&Activity| stars(row.days, row.contacts) == given && row.given != given;
        let ids: Vec<AccountId> = people.iter().filter(earned).map(|row| row.person).collect();
        if ids.is_empty() {
            continue;
        }
        changed += ids.len();
        for some in ids.chunks(AT_ONCE) {
            sql!("update person set stars = $1 where id in ids($2)")
                .bind(given)
                .bind(Value::list(some))
                .execute(&mut tx)
                .await?;
            sql!("update twinfinder_document set stars = $1 where person in ids($2)")
                .bind(given)
                .bind(Value::list(some))
                .execute(&mut tx)
                .await?;
        }
        change::note(&mut tx, &ids, What::Columns);
    }
    tx.commit().await?;
    let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    Ok(StarsCounted { people: number(people.len()), changed: number(changed) })
}

/// What happens every night: the stars are counted, and documents made that are missing.
///
/// # Errors
/// What the database answers.
pub async fn nightly(store: &Store) -> Result<StarsCounted> {
    rebuild_outdated(store).await?;
    change::trim(store).await?;
    recompute_stars(store).await
}

/// Lets the job run now.
///
/// # Errors
/// [`crate::base::error::Error::Forbidden`] for who does not operate the instance.
pub async fn request_stars(store: &Store, viewer: &Viewer) -> Result<()> {
    let operator = viewer.holds(Grant::Administrator)?.id;
    let mut tx = store.begin().await?;
    job::enqueue(store, &mut tx, STARS_JOB, &serde_json::json!({})).await?;
    let entry = Entry {
        actor: Some(operator),
        action: "twinfinder.stars_requested",
        subject_kind: "job",
        subject: None,
        unit: None,
        detail: serde_json::json!({}),
    };
    audit::write(store, &mut tx, entry).await?;
    tx.commit().await
}
