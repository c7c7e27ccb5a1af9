//! What binds two people: shared projects, lists of candidates, blocks.

use crate::base::db::{On, Value};
use crate::base::error::Result;
use crate::base::id::AccountId;
use crate::base::store::Store;
use crate::sql;
use std::collections::HashSet;

/// What binds a person to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::FromRow)]
pub struct Ties {
    /// The other is in my candidates.
    pub mine: bool,
    /// I am in hers; only rules may know, it is never shown.
    pub hers: bool,
    /// I have blocked her.
    pub blocked: bool,
    /// She has blocked me; only rules may know, it is never shown.
    pub blocks_me: bool,
    /// We share an active project: the ring.
    pub together: bool,
}

/// What binds `me` to another person, by one statement.
///
/// # Errors
/// What the database answers.
pub async fn tie(store: &Store, me: AccountId, other: AccountId) -> Result<Ties> {
    sql!(
        "select exists (select 1 from candidate where owner = $1 and person = $2 and removed_at is null) as mine,
                exists (select 1 from candidate where owner = $2 and person = $1 and removed_at is null) as hers,
                exists (select 1 from block where owner = $1 and person = $2) as blocked,
                exists (select 1 from block where owner = $2 and person = $1) as blocks_me,
                exists (select 1 from project_founder m
                            join project_founder o on o.project = m.project and o.account = $2
                            join project p on p.id = m.project and p.state = 'active' and p.held is null
                        where m.account = $1) as together"
    )
    .bind(me)
    .bind(other)
    .one(&store.db)
    .await
}

/// Which of these people share an active project with me.
///
/// # Errors
/// What the database answers.
pub async fn partners_among(on: impl Into<On<'_>>, me: AccountId, people: &[AccountId]) -> Result<HashSet<AccountId>> {
    let rows: Vec<(AccountId,)> = sql!(
        "select distinct o.account from project_founder m
             join project_founder o on o.project = m.project and o.account <> m.account
             join project p on p.id = m.project and p.state = 'active' and p.held is null
         where m.account = $1 and o.account in ids($2)"
    )
    .bind(me)
    .bind(Value::list(people))
    .all(on)
    .await?;
    Ok(rows.into_iter().map(|(account,)| account).collect())
}
