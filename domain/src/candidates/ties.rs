//! What binds two people: shared projects, lists of candidates, blocks.

use crate::base::db::{On, Value};
use crate::base::error::{Error, Result};
use crate::base::id::AccountId;
use crate::base::store::Store;
use crate::base::viewer::Viewer;
use crate::profile::profile_of;
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

/// Whether two people have met: in a conversation, a project or a space.
async fn have_met(store: &Store, me: AccountId, other: AccountId) -> Result<bool> {
    let places = sql!(
        "select count(*) from (
             select m.conversation as place from conversation_member m
                 join conversation_member o on o.conversation = m.conversation and o.account = $2 where m.account = $1
             union all
             select m.project from project_founder m
                 join project_founder o on o.project = m.project and o.account = $2 where m.account = $1
             union all
             select m.space from space_member m
                 join space_member o on o.space = m.space and o.account = $2 and o.state in ('accepted', 'removed')
             where m.account = $1 and m.state = 'accepted') met"
    );
    Ok(places.bind(me).bind(other).number(&store.db).await? > 0)
}

/// Whom somebody may block or report: people whose profile she sees, and people whom she has met. Of anybody else nobody
/// learns whether she exists (R-VAL-4, R-TF-2).
///
/// # Errors
/// [`Error::NotFound`] for oneself and for everybody else.
pub(crate) async fn must_know(store: &Store, viewer: &Viewer, person: AccountId) -> Result<()> {
    let me = viewer.account()?;
    if me == person {
        return Err(Error::NotFound);
    }
    if have_met(store, me, person).await? {
        return Ok(());
    }
    match profile_of(store, viewer, person).await {
        Ok(_) => Ok(()),
        Err(Error::Forbidden) => Err(Error::NotFound),
        Err(other) => Err(other),
    }
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
