//! From the invitation to the answer (R-TS-3).

use super::rules::{GIVEN_ROLES, TakingBack, taking_back};
use super::{Invitation, colleagues};
use crate::base::audit::{self, Entry};
use crate::base::db::Tx;
use crate::base::error::{Error, Problem, Result};
use crate::base::id::{AccountId, SchoolId, SpaceId};
use crate::base::notice::{Named, NoticeKind, tell_by_mail};
use crate::base::store::Store;
use crate::base::viewer::Viewer;
use crate::sql;
use crate::twinspace::{MemberState, Role, access_space, wake_members};

/// A line of the audit about a member.
pub(super) fn entry<'a>(
    actor: AccountId,
    action: &'a str,
    space: SpaceId,
    member: AccountId,
    role: Option<Role>,
) -> Entry<'a> {
    let role = role.map(Role::code);
    let detail = serde_json::json!({ "member": member.0, "role": role });
    Entry { actor: Some(actor), action, subject_kind: "space", subject: Some(space.0), unit: None, detail }
}

/// The founders who can still be told something.
async fn founders(tx: &mut Tx, space: SpaceId) -> Result<Vec<AccountId>> {
    let rows: Vec<(AccountId,)> = sql!(
        "select m.account from space_member m join person p on p.id = m.account
         where m.space = $1 and m.role = 'founder' and m.state = 'accepted'
           and p.state in ('validated', 'inactive', 'awaiting_revalidation')"
    )
    .bind(space)
    .all(tx)
    .await?;
    Ok(rows.into_iter().map(|(account,)| account).collect())
}

/// Tells both founders what happened in their team.
pub(super) async fn tell_founders(store: &Store, tx: &mut Tx, space: SpaceId, kind: &NoticeKind) -> Result<()> {
    for founder in founders(tx, space).await? {
        tell_by_mail(store, tx, founder, kind, &format!("/spaces/{space}/team")).await?;
    }
    Ok(())
}

pub(super) async fn named(tx: &mut Tx, account: AccountId) -> Result<Named> {
    let (name,): (String,) =
        sql!("select trim(first_name || ' ' || last_name) from person where id = $1").bind(account).one(tx).await?;
    Ok(Named { account, name })
}

/// Invites a colleague. She is told, and so is the founder who did not invite her.
///
/// # Errors
/// Those of [`access_space`]; [`Error::Forbidden`] for who may not invite; [`Error::Invalid`] for somebody who is not among
/// [`colleagues`], or a role that cannot be given.
pub async fn invite(store: &Store, viewer: &Viewer, space: SpaceId, account: AccountId, role: Role) -> Result<()> {
    let membership = access_space(store, viewer, space).await?;
    let offered = every_colleague(store, viewer, space, account).await?;
    if !GIVEN_ROLES.contains(&role) {
        return Err(Error::invalid("role", Problem::Unknown));
    }
    let school = offered.ok_or_else(|| Error::invalid("account", Problem::Unknown))?;
    let mut tx = store.begin().await?;
    sql!(
        "insert into space_member (id, space, account, role, school, state, invited_by, since)
         values ($1, $2, $3, $4, $5, 'invited', $6, $7)
         on conflict (space, account) do update
             set role = excluded.role, school = excluded.school, state = 'invited', invited_by = excluded.invited_by,
                 since = excluded.since
             where space_member.state in ('removed', 'declined')"
    )
    .bind(store.new_id::<i64>())
    .bind(space)
    .bind(account)
    .bind(role)
    .bind(school)
    .bind(membership.account)
    .bind(store.now())
    .execute_one(&mut tx)
    .await?;
    let from = named(&mut tx, membership.account).await?;
    let asked = NoticeKind::TeamInvited { from, space: membership.title.clone() };
    tell_by_mail(store, &mut tx, account, &asked, &format!("/invitations/{space}")).await?;
    let name = named(&mut tx, account).await?;
    let told = NoticeKind::TeamInvitedByOther { name, space: membership.title.clone() };
    for founder in founders(&mut tx, space).await? {
        if founder != membership.account {
            tell_by_mail(store, &mut tx, founder, &told, &format!("/spaces/{space}/team")).await?;
        }
    }
    audit::write(store, &mut tx, entry(membership.account, "team.invited", space, account, Some(role))).await?;
    wake_members(&mut tx, space).await?;
    tx.commit().await
}

/// The school of a colleague who can be invited.
async fn every_colleague(
    store: &Store,
    viewer: &Viewer,
    space: SpaceId,
    account: AccountId,
) -> Result<Option<SchoolId>> {
    let person: Option<(String, SchoolId)> =
        sql!("select first_name || ' ' || last_name, school from person where id = $1 and school is not null")
            .bind(account)
            .maybe(&store.db)
            .await?;
    let name = person.as_ref().map_or("", |(name, _)| name.as_str());
    let offered = colleagues(store, viewer, space, name).await?;
    Ok(person.filter(|_| offered.iter().any(|one| one.account == account)).map(|(_, school)| school))
}

/// Takes an invitation back. Done by the founder who did not invite, this is objecting (R-TS-3).
///
/// # Errors
/// Those of [`access_space`]; [`Error::Forbidden`] for who neither invited nor founded; [`Error::NotFound`] when nobody
/// was asked; [`Error::Conflict`] when she has answered meanwhile.
pub async fn withdraw(store: &Store, viewer: &Viewer, space: SpaceId, account: AccountId) -> Result<()> {
    let membership = access_space(store, viewer, space).await?;
    let (by,): (Option<AccountId>,) =
        sql!("select invited_by from space_member where space = $1 and account = $2 and state = 'invited'")
            .bind(space)
            .bind(account)
            .one(&store.db)
            .await?;
    let own = by == Some(membership.account);
    let action = match taking_back(&membership, own).ok_or(Error::Forbidden)? {
        TakingBack::Withdraw => "team.invitation_withdrawn",
        TakingBack::Object => "team.objected",
    };
    let mut tx = store.begin().await?;
    answer(&mut tx, space, account, MemberState::Removed).await?;
    let gone = NoticeKind::TeamInvitationGone { space: membership.title.clone() };
    tell_by_mail(store, &mut tx, account, &gone, "/spaces").await?;
    if let Some(inviter) = by.filter(|_| !own) {
        let objected =
            NoticeKind::TeamObjected { name: named(&mut tx, account).await?, space: membership.title.clone() };
        tell_by_mail(store, &mut tx, inviter, &objected, &format!("/spaces/{space}/team")).await?;
    }
    audit::write(store, &mut tx, entry(membership.account, action, space, account, None)).await?;
    wake_members(&mut tx, space).await?;
    tx.commit().await
}

async fn answer(tx: &mut Tx, space: SpaceId, account: AccountId, state: MemberState) -> Result<()> {
    sql!("update space_member set state = $3 where space = $1 and account = $2 and state = 'invited'")
        .bind(space)
        .bind(account)
        .bind(state)
        .execute_one(tx)
        .await
}

/// The viewer's invitations that wait for her answer.
///
/// # Errors
/// [`Error::SignIn`] for a guest, [`Error::Forbidden`] for who is not validated.
pub async fn invitations(store: &Store, viewer: &Viewer) -> Result<Vec<Invitation>> {
    let person = viewer.validated()?;
    sql!(
        "select m.space, s.title, s.description, m.role, coalesce(trim(i.first_name || ' ' || i.last_name), '') as \"by\", m.since
         from space_member m
         join space s on s.id = m.space
         left join person i on i.id = m.invited_by
         where m.account = $1 and m.state = 'invited' and m.school = $2 and s.state = 'open'
         order by m.since desc"
    )
    .bind(person.id)
    .bind(person.school)
    .all(&store.db)
    .await
}

/// The viewer's invitation into one space. Who has moved to another school since is no longer invited.
///
/// # Errors
/// Those of [`invitations`]; [`Error::NotFound`] when she is not asked.
pub async fn invitation(store: &Store, viewer: &Viewer, space: SpaceId) -> Result<Invitation> {
    let all = invitations(store, viewer).await?;
    all.into_iter().find(|one| one.space == space).ok_or(Error::NotFound)
}

/// Accepts: from now on the viewer is in the space. The founders are told.
///
/// # Errors
/// Those of [`invitation`]; [`Error::Conflict`] when it was taken back meanwhile.
pub async fn accept(store: &Store, viewer: &Viewer, space: SpaceId) -> Result<()> {
    let asked = invitation(store, viewer, space).await?;
    let me = viewer.account()?;
    let mut tx = store.begin().await?;
    answer(&mut tx, space, me, MemberState::Accepted).await?;
    let joined = NoticeKind::TeamJoined { name: named(&mut tx, me).await?, space: asked.title };
    tell_founders(store, &mut tx, space, &joined).await?;
    audit::write(store, &mut tx, entry(me, "team.joined", space, me, Some(asked.role))).await?;
    wake_members(&mut tx, space).await?;
    tx.commit().await
}

/// Declines. The founders are told.
///
/// # Errors
/// Those of [`invitation`]; [`Error::Conflict`] when it was taken back meanwhile.
pub async fn decline(store: &Store, viewer: &Viewer, space: SpaceId) -> Result<()> {
    let asked = invitation(store, viewer, space).await?;
    let me = viewer.account()?;
    let mut tx = store.begin().await?;
    answer(&mut tx, space, me, MemberState::Declined).await?;
    let declined = NoticeKind::TeamDeclined { name: named(&mut tx, me).await?, space: asked.title };
    tell_founders(store, &mut tx, space, &declined).await?;
    audit::write(store, &mut tx, entry(me, "team.declined", space, me, None)).await?;
    wake_members(&mut tx, space).await?;
    tx.commit().await
}
