//! Loading a space: as an accepted member, or not at all.

use super::{Member, Membership, Role};
use crate::base::db::Tx;
use crate::base::error::Result;
use crate::base::hint::Topic;
use crate::base::id::{AccountId, ProjectId, SchoolId, SpaceId};
use crate::base::store::Store;
use crate::base::viewer::Viewer;
use crate::sql;

/// The viewer's membership. Whoever was only invited, was removed, or is no longer checked by her unit finds nothing; who
/// waits for a new check after moving keeps her running projects (R-VAL-5).
///
/// # Errors
/// [`crate::base::error::Error::SignIn`] for a guest, [`crate::base::error::Error::NotFound`] for everybody who is no
/// accepted member.
pub async fn access_space(store: &Store, viewer: &Viewer, space: SpaceId) -> Result<Membership> {
    sql!(
        "select m.space, m.account, m.role, m.school, s.state, s.title, s.language
         from space_member m
         join space s on s.id = m.space
         join account a on a.id = m.account
         left join person p on p.id = m.account
         where m.space = $1 and m.account = $2 and m.state = 'accepted' and a.ended_at is null
           and (a.kind = 'pupil' or p.state in ('validated', 'inactive', 'awaiting_revalidation'))"
    )
    .bind(space)
    .bind(viewer.account()?)
    .one(&store.db)
    .await
}

#[derive(sqlx::FromRow)]
struct MemberRow {
    account: AccountId,
    name: String,
    role: Role,
    school: SchoolId,
    school_name: String,
}

/// The accepted members of a space that the viewer was let into: teachers first, then pupils, by name.
///
/// # Errors
/// What the database answers.
pub async fn members(store: &Store, membership: &Membership) -> Result<Vec<Member>> {
    let rows: Vec<MemberRow> = sql!(
        "select m.account, coalesce(u.display_name, p.first_name || ' ' || p.last_name, '') as name, m.role, m.school,
                s.name as school_name
         from space_member m
         join school s on s.id = m.school
         left join person p on p.id = m.account
         left join pupil u on u.id = m.account
         where m.space = $1 and m.state = 'accepted'"
    )
    .bind(membership.space)
    .all(&store.db)
    .await?;
    let member = |row: MemberRow| Member {
        account: row.account,
        name: row.name.trim().to_owned(),
        role: row.role,
        school: row.school,
        school_name: row.school_name,
    };
    let mut members: Vec<Member> = rows.into_iter().map(member).collect();
    members.sort_by(|one, other| (!one.role.teaches(), &one.name).cmp(&(!other.role.teaches(), &other.name)));
    Ok(members)
}

/// The space of a project, where the viewer is an accepted member of it.
///
/// # Errors
/// [`crate::base::error::Error::SignIn`] for a guest.
pub async fn space_of_project(store: &Store, viewer: &Viewer, project: ProjectId) -> Result<Option<SpaceId>> {
    let found: Option<(SpaceId,)> = sql!(
        "select s.id from space s join space_member m on m.space = s.id
         where s.project = $1 and m.account = $2 and m.state = 'accepted'"
    )
    .bind(project)
    .bind(viewer.account()?)
    .maybe(&store.db)
    .await?;
    Ok(found.map(|(id,)| id))
}

/// Takes the row of a space: whoever publishes, moves pages or names a pupil goes one after the other, and what one has
/// checked the others cannot change meanwhile.
///
/// # Errors
/// What the database answers.
pub(crate) async fn hold(tx: &mut Tx, space: SpaceId) -> Result<()> {
    sql!("update space set slug = slug where id = $1").bind(space).execute_one(tx).await
}

/// Wakes the open pages of everybody who is in the space.
///
/// # Errors
/// What the database answers.
pub async fn wake_members(tx: &mut Tx, space: SpaceId) -> Result<()> {
    let accounts: Vec<(AccountId,)> = sql!("select account from space_member where space = $1 and state = 'accepted'")
        .bind(space)
        .all(&mut *tx)
        .await?;
    for (account,) in accounts {
        tx.wake(account, Topic::Space);
    }
    Ok(())
}
