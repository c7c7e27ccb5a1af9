//! Setting who reads and who edits a page (R-TS-1).

use super::access::{PageAccess, access_page, for_teachers};
use super::rules::{PageRight, Preset, Right, Subject, may_share, with_preset};
use super::write::insert_rights;
use super::{NamedSubject, RightsView};
use crate::base::audit::{self, Entry};
use crate::base::db::{Tx, Value};
use crate::base::error::{Error, Problem, Result};
use crate::base::id::{AccountId, PageId, SpaceId};
use crate::base::store::Store;
use crate::base::viewer::Viewer;
use crate::publish;
use crate::sql;
use crate::twinspace::{Member, hold, members, wake_members};
use std::collections::{BTreeMap, BTreeSet};

async fn access_to_share(store: &Store, viewer: &Viewer, space: SpaceId, page: PageId) -> Result<PageAccess> {
    let access = access_page(store, viewer, space, page, Right::Read).await?;
    if may_share(&access.membership, access.row.author) { Ok(access) } else { Err(Error::Forbidden) }
}

/// The rights of the page, and whom they can name.
///
/// # Errors
/// Those of [`access_page`]; [`Error::Forbidden`] for who is neither administrator nor a teacher on her own page.
pub async fn rights(store: &Store, viewer: &Viewer, space: SpaceId, page: PageId) -> Result<RightsView> {
    let access = access_to_share(store, viewer, space, page).await?;
    let members = members(store, &access.membership).await?;
    let schools: BTreeMap<_, _> = members.iter().map(|one| (one.school, one.school_name.clone())).collect();
    let schools =
        schools.into_iter().map(|(school, name)| NamedSubject { subject: Subject::School(school), name, role: None });
    let member =
        |one: Member| NamedSubject { subject: Subject::Member(one.account), name: one.name, role: Some(one.role) };
    Ok(RightsView {
        space,
        page,
        title: access.row.title.clone(),
        author: access.row.author,
        rights: access.rights,
        schools: schools.collect(),
        members: members.into_iter().filter(|one| !one.role.administers()).map(member).collect(),
    })
}

/// Sets who reads and who edits. Whom a right names must be of this space. A published page that is for teachers only from
/// now on is taken back at once (R-TS-12).
///
/// # Errors
/// Those of [`rights`]; [`Error::Invalid`] when a right names a school or account that is not in the space.
pub async fn set_rights(
    store: &Store,
    viewer: &Viewer,
    space: SpaceId,
    page: PageId,
    wished: &[PageRight],
) -> Result<()> {
    let access = access_to_share(store, viewer, space, page).await?;
    let members = members(store, &access.membership).await?;
    let is_here = |subject: Subject| match subject {
        Subject::Everyone | Subject::Teachers | Subject::Pupils => true,
        Subject::School(school) => members.iter().any(|one| one.school == school),
        Subject::Member(account) => members.iter().any(|one| one.account == account),
    };
    if wished.iter().any(|right| !is_here(right.subject)) {
        return Err(Error::invalid("rights", Problem::Unknown));
    }
    write(store, &access, wished).await
}

/// Sets who reads by a preset.
///
/// # Errors
/// Those of [`rights`].
pub async fn set_preset(store: &Store, viewer: &Viewer, space: SpaceId, page: PageId, preset: Preset) -> Result<()> {
    let access = access_to_share(store, viewer, space, page).await?;
    let members = members(store, &access.membership).await?;
    let teachers: BTreeSet<AccountId> =
        members.iter().filter(|one| one.role.teaches()).map(|one| one.account).collect();
    write(store, &access, &with_preset(preset, &access.rights, &teachers)).await
}

async fn write(store: &Store, access: &PageAccess, rights: &[PageRight]) -> Result<()> {
    let rights: Vec<PageRight> = BTreeSet::from_iter(rights.iter().copied()).into_iter().collect();
    let page = access.row.id;
    let mut tx = store.begin().await?;
    hold(&mut tx, access.membership.space).await?;
    sql!("delete from page_right where page = $1").bind(page).execute(&mut tx).await?;
    insert_rights(&mut tx, page, &rights).await?;
    let taken_back = take_back(&mut tx, page).await?;
    let words: Vec<String> = rights.iter().map(|one| format!("{} {}", one.subject, one.allows.code())).collect();
    let entry = Entry {
        actor: Some(access.membership.account),
        action: "page.rights_set",
        subject_kind: "page",
        subject: Some(page.0),
        unit: None,
        detail: serde_json::json!({ "rights": words, "taken_back": taken_back }),
    };
    audit::write(store, &mut tx, entry).await?;
    wake_members(&mut tx, access.membership.space).await?;
    tx.commit().await
}

/// What only teachers read is not for everyone: if it was published, it leaves the web at once (R-TS-12).
async fn take_back(tx: &mut Tx, page: PageId) -> Result<bool> {
    if for_teachers(&mut *tx, &[page]).await?.is_empty() {
        return Ok(false);
    }
    Ok(publish::withdraw_pages(tx, Value::list([page])).await? > 0)
}
