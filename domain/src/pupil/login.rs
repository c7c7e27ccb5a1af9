//! Making logins from a list (R-TS-4).

use super::care::own_school;
use super::rules::{ListedPupil, read_list};
use super::{Proposed, Slip, words};
use crate::account::fold_username;
use crate::base::audit::{self, Entry};
use crate::base::db::Tx;
use crate::base::error::{Check, Error, Problem, Result};
use crate::base::id::{AccountId, SchoolId, SpaceId};
use crate::base::language::Language;
use crate::base::shelf::{self, Waiting};
use crate::base::store::Store;
use crate::base::viewer::Viewer;
use crate::sql;
use crate::twinspace::{Membership, SpaceAct, access_space, wake_members};
use std::collections::HashSet;

/// Pupils to make.
#[derive(Debug, Clone)]
pub struct NewPupils<'a> {
    /// The pasted list: one a line, "first name, initial, class".
    pub list: &'a str,
    /// The class of lines that name none.
    pub class: &'a str,
    /// The language of the class: of the passwords and of the pupils' screens.
    pub language: Language,
    /// The teacher confirms that the parents agreed.
    pub authorised: bool,
    /// The request key of the form: sent twice, logins are made once.
    pub request: &'a str,
    /// The key under which the list waits on the shelf; it leaves with the logins that are made of it.
    pub waiting: Option<&'a str>,
}

async fn access(store: &Store, viewer: &Viewer, space: SpaceId) -> Result<(Membership, SchoolId)> {
    let membership = access_space(store, viewer, space).await?;
    let school = own_school(viewer, &membership)?;
    if !membership.may(SpaceAct::CreatePupils) {
        return Err(Error::Forbidden);
    }
    Ok((membership, school))
}

/// What a list would make, with sign-in names that nobody has.
///
/// # Errors
/// Those of [`access_space`]; [`Error::Forbidden`] for who may not make logins; [`Error::Invalid`] at `list` or `class`.
pub async fn preview(store: &Store, viewer: &Viewer, space: SpaceId, list: &str, class: &str) -> Result<Vec<Proposed>> {
    access(store, viewer, space).await?;
    let listed = read_list(list, class)?;
    let usernames = free_usernames(store, &listed).await?;
    let proposed = listed.into_iter().zip(usernames).map(|(pupil, username)| Proposed {
        name: pupil.display_name(),
        class: pupil.class,
        username,
    });
    Ok(proposed.collect())
}

/// "anna.b", "anna.b2", "anna.b3": the first that is free.
async fn free_usernames(store: &Store, listed: &[ListedPupil]) -> Result<Vec<String>> {
    let mut given: HashSet<String> = HashSet::new();
    let mut usernames = Vec::with_capacity(listed.len());
    for pupil in listed {
        let wished = fold_username(&format!("{} {}", pupil.first_name, pupil.initial));
        let taken: Vec<(String,)> =
            sql!("select username_folded from account where username_folded >= $1 and username_folded < $2")
                .bind(&wished)
                .bind(format!("{wished}\u{7f}"))
                .all(&store.db)
                .await?;
        let taken: HashSet<String> = taken.into_iter().map(|(name,)| name).collect();
        let numbered = std::iter::once(wished.clone()).chain((2..).map(|number| format!("{wished}{number}")));
        let free = numbered.into_iter().find(|name| !taken.contains(name) && !given.contains(name)).unwrap_or(wished);
        given.insert(free.clone());
        usernames.push(free);
    }
    Ok(usernames)
}

/// Makes the logins of a list and puts the pupils into the space. Answers the key under which the slips with the passwords
/// can be seen once: [`super::take_slips`].
///
/// # Errors
/// Those of [`preview`]; [`Error::Invalid`] at `authorised` when the parents' agreement is not confirmed;
/// [`Error::Conflict`] when the form was sent twice, or a name was taken meanwhile.
pub async fn create(store: &Store, viewer: &Viewer, space: SpaceId, new: &NewPupils<'_>) -> Result<String> {
    let (membership, school) = access(store, viewer, space).await?;
    let listed = read_list(new.list, new.class)?;
    let mut check = Check::new();
    check.ensure(new.authorised, "authorised", Problem::MustAccept);
    check.ensure(!new.request.trim().is_empty(), "request", Problem::Required);
    check.done()?;
    let usernames = free_usernames(store, &listed).await?;
    let mut made = Vec::with_capacity(listed.len());
    for (pupil, username) in listed.into_iter().zip(usernames) {
        let password = words::password(new.language);
        let hash = store.hasher.hash(&password).await?;
        made.push((Slip { name: pupil.display_name(), class: pupil.class, username, password }, hash));
    }
    let mut tx = store.begin().await?;
    sql!("insert into answered_request (account, request, answer, at) values ($1, $2, '', $3)")
        .bind(membership.account)
        .bind(new.request)
        .bind(store.now())
        .execute(&mut tx)
        .await?;
    for (slip, hash) in &made {
        let pupil = insert(store, &mut tx, &membership, school, new.language, slip, hash).await?;
        audit::write(store, &mut tx, entry(membership.account, "pupil.created", pupil, space)).await?;
    }
    if let Some(list) = new.waiting {
        shelf::discard(&mut tx, list).await?;
    }
    wake_members(&mut tx, space).await?;
    let slips: Vec<Slip> = made.into_iter().map(|(slip, _)| slip).collect();
    let key = shelf::keep(store, &mut tx, membership.account, Waiting::Slips, &slips).await?;
    tx.commit().await?;
    Ok(key)
}

/// A line of the audit about a pupil; no name stands in it.
pub(super) fn entry<'a>(actor: AccountId, action: &'a str, pupil: AccountId, space: SpaceId) -> Entry<'a> {
    let detail = serde_json::json!({ "space": space.0 });
    Entry { actor: Some(actor), action, subject_kind: "pupil", subject: Some(pupil.0), unit: None, detail }
}

async fn insert(
    store: &Store,
    tx: &mut Tx,
    teacher: &Membership,
    school: SchoolId,
    language: Language,
    slip: &Slip,
    hash: &str,
) -> Result<AccountId> {
    let id: AccountId = store.new_id();
    sql!(
        "insert into account (id, kind, username, username_folded, password_hash, language, zone, created_at)
         select $1, 'pupil', $2, $2, $3, $4, t.zone, $5 from account t where t.id = $6"
    )
    .bind(id)
    .bind(&slip.username)
    .bind(hash)
    .bind(language.code())
    .bind(store.now())
    .bind(teacher.account)
    .execute_one(tx)
    .await?;
    sql!("insert into pupil (id, school, teacher, display_name, class, avatar) values ($1, $2, $3, $4, $5, $6)")
        .bind(id)
        .bind(school)
        .bind(teacher.account)
        .bind(&slip.name)
        .bind(&slip.class)
        .bind(id.0.rem_euclid(super::AVATARS))
        .execute(tx)
        .await?;
    sql!("insert into pupil_authorisation (pupil, confirmed_by, at) values ($1, $2, $3)")
        .bind(id)
        .bind(teacher.account)
        .bind(store.now())
        .execute(tx)
        .await?;
    super::care::join(store, tx, teacher, id, school).await?;
    Ok(id)
}
