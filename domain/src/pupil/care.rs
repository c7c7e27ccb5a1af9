//! What a teacher does for the pupils of her school: a new password, another space, leaving a space (R-TS-4, R-TS-5).

use super::login::{access, entry};
use super::{KnownPupil, PUPILS_A_PAGE, Reusable, Slip, read_one, words};
use crate::account::end_all;
use crate::base::audit;
use crate::base::db::{Tx, Value};
use crate::base::error::{Error, Problem, Result};
use crate::base::fold::{fold, fold_search};
use crate::base::hint::Topic;
use crate::base::id::{AccountId, SchoolId, SpaceId};
use crate::base::language::Language;
use crate::base::list::{Listing, PageNumber};
use crate::base::shelf::{self, Waiting};
use crate::base::store::Store;
use crate::base::viewer::Viewer;
use crate::publish;
use crate::sql;
use crate::twinspace::{MemberState, Membership, Role, access_space, wake_members};
use std::collections::BTreeSet;

/// The school whose pupils the viewer cares for in this space: as founder or administrator, and only while she works there.
///
/// # Errors
/// [`Error::Forbidden`] for everybody else.
pub(crate) fn own_school(viewer: &Viewer, membership: &Membership) -> Result<SchoolId> {
    let works_there = viewer.adult()?.school == Some(membership.school);
    if membership.role.administers() && works_there { Ok(membership.school) } else { Err(Error::Forbidden) }
}

#[derive(sqlx::FromRow)]
struct PupilRow {
    display_name: String,
    class: String,
    username: String,
    language: String,
}

/// A pupil of the viewer's school who is in the space, or was taken out of it; pupils of other schools are not there for her
/// to care for.
async fn access_pupil(
    store: &Store,
    space: SpaceId,
    school: SchoolId,
    pupil: AccountId,
    state: MemberState,
) -> Result<PupilRow> {
    sql!(
        "select u.display_name, u.class, a.username, a.language
         from space_member m
         join pupil u on u.id = m.account
         join account a on a.id = u.id
         where m.space = $1 and m.account = $2 and m.state = $4 and m.role = 'pupil' and u.school = $3
           and a.ended_at is null"
    )
    .bind(space)
    .bind(pupil)
    .bind(school)
    .bind(state)
    .one(&store.db)
    .await
}

/// Puts a pupil into the teacher's space.
pub(super) async fn join(
    store: &Store,
    tx: &mut Tx,
    teacher: &Membership,
    pupil: AccountId,
    school: SchoolId,
) -> Result<()> {
    sql!(
        "insert into space_member (id, space, account, role, school, state, invited_by, since)
         values ($1, $2, $3, $4, $5, 'accepted', $6, $7)
         on conflict (space, account) do update
             set state = 'accepted', invited_by = excluded.invited_by, since = excluded.since
             where space_member.state = 'removed'"
    )
    .bind(store.new_id::<i64>())
    .bind(teacher.space)
    .bind(pupil)
    .bind(Role::Pupil)
    .bind(school)
    .bind(teacher.account)
    .bind(store.now())
    .execute_one(tx)
    .await?;
    tx.wake(pupil, Topic::Space);
    Ok(())
}

/// Draws a new password, ends the pupil's sessions and takes a lock away. Answers the key of the slip.
///
/// # Errors
/// Those of [`access_space`]; [`Error::Forbidden`] for who does not care for pupils; [`Error::NotFound`] for a pupil of
/// another school or space.
pub async fn reset_password(store: &Store, viewer: &Viewer, space: SpaceId, pupil: AccountId) -> Result<String> {
    let membership = access_space(store, viewer, space).await?;
    let school = own_school(viewer, &membership)?;
    let row = access_pupil(store, space, school, pupil, MemberState::Accepted).await?;
    let language = Language::from_code(&row.language).unwrap_or_default();
    let password = words::password(language);
    let hash = store.hasher.hash(&password).await?;
    let mut tx = store.begin().await?;
    sql!("update account set password_hash = $2, failures = 0, locked_until = null where id = $1")
        .bind(pupil)
        .bind(hash)
        .execute_one(&mut tx)
        .await?;
    end_all(&mut tx, pupil, None).await?;
    audit::write(store, &mut tx, entry(membership.account, "pupil.password_reset", pupil, space)).await?;
    let slip = Slip { name: row.display_name, class: row.class, username: row.username, password, language };
    let key = shelf::keep(store, &mut tx, membership.account, Waiting::Slips, &vec![slip]).await?;
    tx.commit().await?;
    Ok(key)
}

/// Puts the name or the class of a pupil right; the sign-in name stays. What was typed is read as a line of a list is: of a
/// surname only the first letter is kept. Published pages of her spaces that have the new name are taken back.
///
/// # Errors
/// Those of [`reset_password`]; [`Error::Invalid`] at `name` or `class`.
pub async fn correct(
    store: &Store,
    viewer: &Viewer,
    space: SpaceId,
    pupil: AccountId,
    name: &str,
    class: &str,
) -> Result<()> {
    let membership = access_space(store, viewer, space).await?;
    let school = own_school(viewer, &membership)?;
    access_pupil(store, space, school, pupil, MemberState::Accepted).await?;
    let right = read_one(name, class)?;
    let mut tx = store.begin().await?;
    sql!("update pupil set display_name = $2, class = $3 where id = $1")
        .bind(pupil)
        .bind(right.display_name())
        .bind(&right.class)
        .execute_one(&mut tx)
        .await?;
    for (space,) in spaces_of(&mut tx, pupil).await? {
        publish::withdraw_naming(store, &mut tx, space, &[right.display_name()]).await?;
    }
    wake_members(&mut tx, space).await?;
    tx.wake(pupil, Topic::Session);
    audit::write(store, &mut tx, entry(membership.account, "pupil.corrected", pupil, space)).await?;
    tx.commit().await
}

/// The spaces in which a pupil is or was.
async fn spaces_of(tx: &mut Tx, pupil: AccountId) -> Result<Vec<(SpaceId,)>> {
    sql!("select space from space_member where account = $1 order by space").bind(pupil).all(tx).await
}

/// Takes a pupil out of the space; the login and what the pupil wrote stay. [`put_back`] is the way back.
///
/// # Errors
/// Those of [`reset_password`].
pub async fn remove(store: &Store, viewer: &Viewer, space: SpaceId, pupil: AccountId) -> Result<()> {
    turn(store, viewer, space, pupil, MemberState::Removed).await
}

/// Puts a pupil back who was taken out of the space, with login, rights and words as before. Unlike [`add_existing`] this
/// is done in a closed space too, as removing is.
///
/// # Errors
/// Those of [`reset_password`], for who was not taken out of this space.
pub async fn put_back(store: &Store, viewer: &Viewer, space: SpaceId, pupil: AccountId) -> Result<()> {
    turn(store, viewer, space, pupil, MemberState::Accepted).await
}

/// Turns a pupil of the space into one who was taken out of it, or back.
async fn turn(store: &Store, viewer: &Viewer, space: SpaceId, pupil: AccountId, to: MemberState) -> Result<()> {
    let (from, action) = match to {
        MemberState::Removed => (MemberState::Accepted, "pupil.removed"),
        _ => (MemberState::Removed, "pupil.put_back"),
    };
    let membership = access_space(store, viewer, space).await?;
    let school = own_school(viewer, &membership)?;
    access_pupil(store, space, school, pupil, from).await?;
    let mut tx = store.begin().await?;
    wake_members(&mut tx, space).await?;
    sql!(
        "update space_member set state = $5, since = $3
         where space = $1 and account = $2 and role = 'pupil' and state = $4
           and exists (select 1 from account a where a.id = $2 and a.ended_at is null)"
    )
    .bind(space)
    .bind(pupil)
    .bind(store.now())
    .bind(from)
    .bind(to)
    .execute_one(&mut tx)
    .await?;
    tx.wake(pupil, Topic::Space);
    audit::write(store, &mut tx, entry(membership.account, action, pupil, space)).await?;
    tx.commit().await
}

/// Whether somebody is meant by the words that were typed: each begins one of hers, without accents and capitals.
pub(crate) fn is_meant(words: &str, hers: &str) -> bool {
    let hers = fold(hers);
    fold_search(words).split(' ').all(|word| hers.split(' ').any(|part| part.starts_with(word)))
}

/// Pupils of a school, `$1`, who are not in a space, `$2`.
macro_rules! outside {
    () => {
        "select u.id as account, u.display_name as name, u.class, a.username
         from pupil u join account a on a.id = u.id
         where u.school = $1 and a.ended_at is null
           and not exists (select 1 from space_member m where m.space = $2 and m.account = u.id and m.state = 'accepted') "
    };
}

/// So many of the pupils to add are looked through: more than any school has logins.
const LOOKED_THROUGH: i64 = 5_000;
/// More than this nobody has ticked.
pub(super) const TICKED_MOST: usize = LOOKED_THROUGH as usize;

/// Pupils of the viewer's school who are not in the space, by class and name (R-TS-5): of those whose name or class is
/// meant by the words, one page; and those who are ticked already.
///
/// # Errors
/// Those of [`access_space`]; [`Error::Forbidden`] for who does not care for pupils, or in a closed space.
pub async fn reusable(
    store: &Store,
    viewer: &Viewer,
    space: SpaceId,
    (words, page): (&str, PageNumber),
    ticked: &[AccountId],
) -> Result<Reusable> {
    let (membership, school) = access(store, viewer, space).await?;
    let mut known: Vec<KnownPupil> = sql!(concat!(outside!(), "order by u.class, u.display_name, u.id limit $3"))
        .bind(school)
        .bind(membership.space)
        .bind(LOOKED_THROUGH)
        .all(&store.db)
        .await?;
    let ticked = BTreeSet::from_iter(ticked);
    let chosen = known.iter().filter(|one| ticked.contains(&one.account)).cloned().collect();
    known.retain(|one| is_meant(words, &format!("{} {}", one.name, one.class)));
    Ok(Reusable { found: Listing::cut(known, page, PUPILS_A_PAGE), chosen })
}

/// Those of a school who are chosen for a space.
///
/// # Errors
/// [`Error::Invalid`] at `pupils` when one is not among [`reusable`].
pub(super) async fn chosen(
    store: &Store,
    school: SchoolId,
    space: SpaceId,
    pupils: &BTreeSet<AccountId>,
) -> Result<Vec<KnownPupil>> {
    let unknown = || Error::invalid("pupils", Problem::Unknown);
    if pupils.len() > TICKED_MOST {
        return Err(unknown());
    }
    let chosen: Vec<KnownPupil> = sql!(concat!(outside!(), "and u.id in ids($3)"))
        .bind(school)
        .bind(space)
        .bind(Value::list(pupils))
        .all(&store.db)
        .await?;
    if chosen.len() == pupils.len() { Ok(chosen) } else { Err(unknown()) }
}

/// Puts pupils of the viewer's school, who have a login already, into the space (R-TS-5); published pages that name one of
/// them are taken back.
///
/// # Errors
/// Those of [`reusable`]; [`Error::Invalid`] at `pupils` when none is chosen or one is not among [`reusable`].
pub async fn add_existing(store: &Store, viewer: &Viewer, space: SpaceId, pupils: &[AccountId]) -> Result<()> {
    let (membership, school) = access(store, viewer, space).await?;
    if pupils.is_empty() {
        return Err(Error::invalid("pupils", Problem::Required));
    }
    // Each once, and in one order: two who add the same pupils never wait for each other.
    let pupils = BTreeSet::from_iter(pupils.iter().copied());
    let chosen = chosen(store, school, space, &pupils).await?;
    let mut tx = store.begin().await?;
    for pupil in pupils {
        join(store, &mut tx, &membership, pupil, membership.school).await?;
        audit::write(store, &mut tx, entry(membership.account, "pupil.added", pupil, space)).await?;
    }
    let names: Vec<String> = chosen.into_iter().map(|one| one.name).collect();
    publish::withdraw_naming(store, &mut tx, space, &names).await?;
    wake_members(&mut tx, space).await?;
    tx.commit().await
}
