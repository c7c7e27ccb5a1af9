//! Changing roles, and leaving (R-TS-2).

use super::invite::{entry, named, tell_founders};
use super::rules::{GIVEN_ROLES, may_change};
use crate::base::audit;
use crate::base::db::Tx;
use crate::base::error::{Error, Problem, Result};
use crate::base::id::{AccountId, SpaceId};
use crate::base::notice::{self, NoticeKind};
use crate::base::store::Store;
use crate::base::viewer::Viewer;
use crate::pupil;
use crate::sql;
use crate::twinspace::{Membership, Role, access_space, wake_members};

async fn role_of(store: &Store, membership: &Membership, account: AccountId) -> Result<Role> {
    let (role,): (Role,) = sql!(
        "select role from space_member where space = $1 and account = $2 and state = 'accepted' and role <> 'pupil'"
    )
    .bind(membership.space)
    .bind(account)
    .one(&store.db)
    .await?;
    Ok(role)
}

/// Gives a teacher another role, and tells her; a founder's cannot change.
///
/// # Errors
/// Those of [`access_space`]; [`Error::NotFound`] for who is no teacher of the space; [`Error::Forbidden`] for a founder and
/// for who may not; [`Error::Conflict`] when somebody was faster.
pub async fn change_role(store: &Store, viewer: &Viewer, space: SpaceId, account: AccountId, role: Role) -> Result<()> {
    let membership = access_space(store, viewer, space).await?;
    let before = role_of(store, &membership, account).await?;
    if !may_change(&membership, before) {
        return Err(Error::Forbidden);
    }
    if !GIVEN_ROLES.contains(&role) {
        return Err(Error::invalid("role", Problem::Unknown));
    }
    let mut tx = store.begin().await?;
    sql!("update space_member set role = $4 where space = $1 and account = $2 and role = $3 and state = 'accepted'")
        .bind(space)
        .bind(account)
        .bind(before)
        .bind(role)
        .execute_one(&mut tx)
        .await?;
    pupil::hand_over(store, &mut tx, account).await?;
    let kind = NoticeKind::TeamRoleChanged { space: membership.title, administrator: role == Role::Administrator };
    notice::tell_by_mail(store, &mut tx, account, &kind, &format!("/spaces/{space}")).await?;
    audit::write(store, &mut tx, entry(membership.account, "team.role_changed", space, account, Some(role))).await?;
    wake_members(&mut tx, space).await?;
    tx.commit().await
}

/// Takes an adult whose account ends out of her teams, and calls her invitations back. A founder stays: her project
/// goes on with her as a former member (R-RET-4).
///
/// # Errors
/// What the database answers.
pub(crate) async fn leave_all(store: &Store, tx: &mut Tx, account: AccountId) -> Result<()> {
    let left: Vec<(SpaceId,)> = sql!(
        "update space_member set state = 'removed', since = $2
         where account = $1 and role <> 'founder' and state in ('accepted', 'invited') returning space"
    )
    .bind(account)
    .bind(store.now())
    .all(&mut *tx)
    .await?;
    for (space,) in left {
        wake_members(tx, space).await?;
    }
    pupil::hand_over(store, tx, account).await
}

/// Removes a teacher, who is told, or lets the viewer leave, and tells the founders; founders stay. What she wrote stays
/// too.
///
/// # Errors
/// Those of [`change_role`].
pub async fn remove(store: &Store, viewer: &Viewer, space: SpaceId, account: AccountId) -> Result<()> {
    let membership = access_space(store, viewer, space).await?;
    let role = role_of(store, &membership, account).await?;
    let leaves = account == membership.account && role != Role::Founder;
    if !leaves && !may_change(&membership, role) {
        return Err(Error::Forbidden);
    }
    let mut tx = store.begin().await?;
    wake_members(&mut tx, space).await?;
    sql!("update space_member set state = 'removed' where space = $1 and account = $2 and role = $3 and state = 'accepted'")
        .bind(space)
        .bind(account)
        .bind(role)
        .execute_one(&mut tx)
        .await?;
    pupil::hand_over(store, &mut tx, account).await?;
    if leaves {
        let left = NoticeKind::TeamLeft { name: named(&mut tx, account).await?, space: membership.title };
        tell_founders(store, &mut tx, space, &left).await?;
    } else {
        let removed = NoticeKind::TeamRemoved { space: membership.title };
        notice::tell_by_mail(store, &mut tx, account, &removed, "/spaces").await?;
    }
    audit::write(store, &mut tx, entry(membership.account, "team.removed", space, account, None)).await?;
    tx.commit().await
}
