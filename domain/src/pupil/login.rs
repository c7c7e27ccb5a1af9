//! Making logins from a list (R-TS-4).

use super::care::own_school;
use super::rules::{ListedPupil, read_list};
use super::{Proposed, Slip, words};
use crate::account::fold_username;
use crate::base::audit::{self, Entry};
use crate::base::db::{Tx, Value};
use crate::base::error::{Check, Error, Problem, Result};
use crate::base::fold::fold;
use crate::base::id::{AccountId, SchoolId, SpaceId};
use crate::base::language::Language;
use crate::base::shelf::{self, Waiting};
use crate::base::store::Store;
use crate::base::viewer::Viewer;
use crate::publish;
use crate::sql;
use crate::twinspace::{Membership, SpaceAct, access_space, wake_members};
use std::collections::{BTreeSet, HashSet};

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

/// The membership and the school of who may make logins.
pub(super) async fn access(store: &Store, viewer: &Viewer, space: SpaceId) -> Result<(Membership, SchoolId)> {
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
    let (_, school) = access(store, viewer, space).await?;
    let listed = read_list(list, class)?;
    let usernames = free_usernames(store, &listed).await?;
    let mut there = at_school(store, school).await?;
    let proposed = listed.into_iter().zip(usernames).map(|(pupil, username)| {
        let name = pupil.display_name();
        let known = !there.insert((fold(&name), fold(&pupil.class)));
        Proposed { name, class: pupil.class, username, known }
    });
    Ok(proposed.collect())
}

/// The pupils of a school who have a login, as name and class, without accents.
async fn at_school(store: &Store, school: SchoolId) -> Result<HashSet<(String, String)>> {
    let there: Vec<(String, Option<String>)> = sql!(
        "select u.display_name, u.class from pupil u join account a on a.id = u.id
         where u.school = $1 and a.ended_at is null"
    )
    .bind(school)
    .all(&store.db)
    .await?;
    Ok(there.into_iter().map(|(name, class)| (fold(&name), fold(&class.unwrap_or_default()))).collect())
}

/// How many names are tried for each pupil before further ones are asked for.
const TRIED: usize = 20;

/// A sign-in name for each pupil that nobody has.
async fn free_usernames(store: &Store, listed: &[ListedPupil]) -> Result<Vec<String>> {
    let wished = |pupil: &ListedPupil| fold_username(&format!("{} {}", pupil.first_name, pupil.initial));
    let wished: Vec<String> = listed.iter().map(wished).collect();
    let mut most = TRIED.max(listed.len());
    loop {
        let taken = taken_usernames(store, &wished, most).await?;
        if let Some(free) = first_free(&wished, taken, most) {
            return Ok(free);
        }
        most *= 4;
    }
}

/// Which of the names that would be tried somebody has. They are asked for one by one and not as a range, whose borders
/// depend on how the database sorts.
async fn taken_usernames(store: &Store, wished: &[String], most: usize) -> Result<HashSet<String>> {
    let wished: BTreeSet<&String> = wished.iter().collect();
    let taken: Vec<(String,)> = sql!("select username_folded from account where username_folded in list($1)")
        .bind(Value::list(wished.into_iter().flat_map(|name| numbered(name, most))))
        .all(&store.db)
        .await?;
    Ok(taken.into_iter().map(|(name,)| name).collect())
}

/// The names that are tried for a wished one: "anna.b", "anna.b2", "anna.b3", so many.
fn numbered(wished: &str, most: usize) -> impl Iterator<Item = String> {
    let further = (2..=most).map(move |number| format!("{wished}{number}"));
    std::iter::once(wished.to_owned()).chain(further)
}

/// For each wished name the first of its numbered ones that is neither taken nor given to somebody before; nothing where
/// so many do not suffice.
fn first_free(wished: &[String], mut taken: HashSet<String>, most: usize) -> Option<Vec<String>> {
    let free = |wished: &String| {
        let name = numbered(wished, most).find(|name| !taken.contains(name))?;
        taken.insert(name.clone());
        Some(name)
    };
    wished.iter().map(free).collect()
}

/// Makes the logins of a list and puts the pupils into the space; published pages that name one of them are taken back.
/// Answers the key under which the slips with the passwords can be seen once: [`super::take_slips`].
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
        let name = pupil.display_name();
        made.push((Slip { name, class: pupil.class, username, password, language: new.language }, hash));
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
    let slips: Vec<Slip> = made.into_iter().map(|(slip, _)| slip).collect();
    let names: Vec<String> = slips.iter().map(|slip| slip.name.clone()).collect();
    publish::withdraw_naming(store, &mut tx, space, &names).await?;
    wake_members(&mut tx, space).await?;
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

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    /// Four names are tried for each.
    #[rstest]
    #[case("anna.b", "", Some("anna.b"))]
    #[case("anna.b anna.b", "", Some("anna.b anna.b2"))]
    #[case("anna.b anna.b", "anna.b anna.b3 anna.bosco", Some("anna.b2 anna.b4"))]
    #[case("anna.b anna.b2", "anna.b", Some("anna.b2 anna.b22"))]
    #[case("anna.b", "anna.b anna.b2 anna.b3 anna.b4", None)]
    fn r_ts_4_a_sign_in_name_that_nobody_has(#[case] wished: &str, #[case] taken: &str, #[case] free: Option<&str>) {
        let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
        assert_eq!(first_free(&words(wished), words(taken).into_iter().collect(), 4), free.map(words));
    }
}
