//! The tree with its ticks (R-TS-10), the checklist (R-TS-13), the preview.

use super::names::{named_pupil, pupil_names};
use super::pictures::{confirm_consent, on_pages, pictures};
use super::public::{authors, frame};
use super::rules::{Concern, Offered, contacts, unconfirmed};
use super::{Choice, Preview, PublicPage, PublishNode, PublishPicture, PublishView, Published};
use crate::base::audit::{self, Entry};
use crate::base::db::{On, Tx, Value};
use crate::base::error::{Check, Error, Problem, Result};
use crate::base::id::{AccountId, FileId, PageId, SpaceId};
use crate::base::notice::{NoticeKind, tell};
use crate::base::store::Store;
use crate::base::time::Time;
use crate::base::viewer::Viewer;
use crate::document::Document;
use crate::page::{self, PageNode};
use crate::sql;
use crate::twinspace::{self, Membership, SpaceAct, SpaceState, access_space, hold, wake_members};
use std::collections::{BTreeMap, BTreeSet};

pub(super) async fn access(store: &Store, viewer: &Viewer, space: SpaceId) -> Result<Membership> {
    let membership = access_space(store, viewer, space).await?;
    if membership.may(SpaceAct::Publish) { Ok(membership) } else { Err(Error::Forbidden) }
}

#[derive(sqlx::FromRow)]
struct PageRow {
    id: PageId,
    title: String,
    document: String,
    version: i64,
    published: Option<i64>,
    /// What everybody reads, where that is another text.
    outside: Option<String>,
}

/// A page as it stands before publishing.
struct Candidate {
    version: i64,
    published: Published,
    concern: Option<Concern>,
    contacts: bool,
    document: Document,
    /// What everybody reads, where that is another text.
    outside: Option<Document>,
}

impl Candidate {
    /// All its texts on which a picture may stand.
    fn documents(&self) -> impl Iterator<Item = &Document> {
        std::iter::once(&self.document).chain(&self.outside)
    }
}

async fn candidates(
    mut on: On<'_>,
    space: SpaceId,
    pictures: &[PublishPicture],
) -> Result<BTreeMap<PageId, Candidate>> {
    let rows: Vec<PageRow> = sql!(
        "select g.id, g.title, g.document, g.version, p.version as published, v.document as outside
         from page g left join publication p on p.page = g.id
         left join page_version v on v.page = p.page and v.version = p.version and v.version <> g.version
         where g.space = $1 and g.deleted_at is null"
    )
    .bind(space)
    .all(on.again())
    .await?;
    let ids: Vec<PageId> = rows.iter().map(|row| row.id).collect();
    let for_teachers = page::for_teachers(on.again(), &ids).await?;
    let pupils = pupil_names(on, space).await?;
    let unconsented: BTreeSet<FileId> =
        pictures.iter().filter(|picture| picture.lacks_consent()).map(|picture| picture.id).collect();
    let mut found = BTreeMap::new();
    for row in rows {
        let document = Document::parse(&row.document).map_err(Error::internal)?;
        let outside = row.outside.as_deref().map(Document::parse).transpose().map_err(Error::internal)?;
        let published = match row.published {
            None => Published::No,
            Some(version) if version == row.version => Published::Yes,
            Some(_) => Published::Older,
        };
        let concern = match for_teachers.contains(&row.id) {
            true => Some(Concern::ForTeachers),
            false => concern(&row.title, &document, &pupils, &unconsented),
        };
        let contacts = !contacts(&whole_text(&row.title, &document)).is_empty();
        found.insert(row.id, Candidate { version: row.version, published, concern, contacts, document, outside });
    }
    Ok(found)
}

/// All that a visitor reads of a page.
pub(super) fn whole_text(title: &str, document: &Document) -> String {
    format!("{title}\n{}", document.plain_text())
}

fn concern(title: &str, document: &Document, pupils: &[String], unconsented: &BTreeSet<FileId>) -> Option<Concern> {
    if document.is_empty() {
        return Some(Concern::Empty);
    }
    if let Some(name) = named_pupil(&whole_text(title, document), pupils) {
        return Some(Concern::NamesPupil { name: name.to_owned() });
    }
    let pictures: Vec<FileId> = document.files().into_iter().filter(|file| unconsented.contains(file)).collect();
    (!pictures.is_empty()).then_some(Concern::ConsentMissing { pictures })
}

/// The pages of a space with their ticks, for founders and administrators.
///
/// # Errors
/// Those of [`access_space`]; [`Error::Forbidden`] for who may not publish.
pub async fn publish_tree(store: &Store, viewer: &Viewer, space: SpaceId) -> Result<PublishView> {
    access(store, viewer, space).await?;
    let (slug,): (String,) = sql!("select slug from space where id = $1").bind(space).one(&store.db).await?;
    let pictures = pictures(&store.db, space).await?;
    let candidates = candidates((&store.db).into(), space, &pictures).await?;
    let nodes = page::tree(store, viewer, space).await?;
    Ok(PublishView {
        head: twinspace::head(store, viewer, space).await?,
        slug,
        open: candidates.values().any(|one| one.published != Published::No),
        pages: branch(nodes, &candidates),
        pictures: on_pages(pictures, candidates.values().flat_map(Candidate::documents)),
    })
}

fn branch(nodes: Vec<PageNode>, candidates: &BTreeMap<PageId, Candidate>) -> Vec<PublishNode> {
    let node = |node: PageNode| {
        let known = candidates.get(&node.id);
        PublishNode {
            id: node.id,
            title: node.title,
            version: known.map_or(0, |one| one.version),
            published: known.map_or(Published::No, |one| one.published),
            concern: known.and_then(|one| one.concern.clone()),
            contacts: known.is_some_and(|one| one.contacts),
            children: branch(node.children, candidates),
        }
    };
    nodes.into_iter().map(node).collect()
}

/// Publishes the pages ticked and takes all others that were offered back, at once. Those that are public stay so in
/// the version that was looked at, unless their new text is asked for and nothing forbids it.
///
/// # Errors
/// Those of [`publish_tree`]; [`Error::Invalid`] at `pages` for a page that is not of this space, is empty, only for teachers
/// or names a pupil; at `consented` for a picture that is not of this space;
/// at `confirmed` and `consented` when something new is published and not everything is confirmed (R-TS-13);
/// [`Error::Conflict`] for something new of a closed space, and for a page whose text has moved on since the offer.
pub async fn publish(store: &Store, viewer: &Viewer, space: SpaceId, choice: &Choice) -> Result<()> {
    let membership = access(store, viewer, space).await?;
    let mut tx = store.begin().await?;
    hold(&mut tx, space).await?;
    let pictures = pictures(&mut tx, space).await?;
    if choice.consented.iter().any(|file| pictures.iter().all(|picture| picture.id != *file)) {
        return Err(Error::invalid("consented", Problem::Unknown));
    }
    let candidates = candidates((&mut tx).into(), space, &pictures).await?;
    let fresh = check(choice, &candidates)?;
    if !fresh.is_empty() && membership.state != SpaceState::Open {
        return Err(Error::Conflict);
    }
    let before: Vec<(PageId,)> = sql!("select page from publication where space = $1").bind(space).all(&mut tx).await?;
    let taken: Vec<PageId> = before.into_iter().map(|(page,)| page).filter(|page| choice.takes_back(*page)).collect();
    if !taken.is_empty() {
        withdraw_pages(&mut tx, Value::list(&taken)).await?;
    }
    for picture in pictures.iter().filter(|one| one.lacks_consent() && choice.consented.contains(&one.id)) {
        confirm_consent(store, &mut tx, membership.account, picture.id).await?;
    }
    for (page, version) in &fresh {
        insert(store, &mut tx, &membership, *page, *version).await?;
    }
    note(store, &mut tx, &membership, &fresh, &taken).await?;
    wake_members(&mut tx, space).await?;
    tx.commit().await
}

/// What is new, with its version; or what is wrong with the choice.
fn check(choice: &Choice, candidates: &BTreeMap<PageId, Candidate>) -> Result<Vec<(PageId, i64)>> {
    let mut fresh = Vec::new();
    let mut consented = true;
    let mut moved_on = false;
    let mut check = Check::new();
    for page in &choice.pages {
        let Some(one) = candidates.get(page) else { return Err(Error::invalid("pages", Problem::Unknown)) };
        let refusal = one.concern.as_ref().and_then(Concern::refusal);
        match one.published {
            Published::Yes => continue,
            Published::Older if refusal.is_some() || !choice.renew => continue,
            Published::Older | Published::No => {}
        }
        if let Some(problem) = refusal {
            check.problem("pages", problem);
        }
        if let Some(Concern::ConsentMissing { pictures }) = &one.concern {
            consented &= pictures.iter().all(|picture| choice.consented.contains(picture));
        }
        moved_on |= !choice.offered.contains(&Offered { page: *page, version: one.version });
        fresh.push((*page, one.version));
    }
    if !fresh.is_empty() {
        check.ensure(unconfirmed(&choice.confirmed).is_empty(), "confirmed", Problem::MustAccept);
        check.ensure(consented, "consented", Problem::MustAccept);
    }
    check.done()?;
    // What nobody has looked at stays inside (R-TS-10).
    if moved_on { Err(Error::Conflict) } else { Ok(fresh) }
}

async fn insert(store: &Store, tx: &mut Tx, membership: &Membership, page: PageId, version: i64) -> Result<()> {
    // The row is written only while the page still has the version that was checked.
    sql!(
        "insert into publication (page, space, version, published_at, published_by)
         select g.id, g.space, g.version, $4, $5 from page g
         where g.id = $1 and g.space = $2 and g.version = $3 and g.deleted_at is null
         on conflict (page) do update
             set version = excluded.version, published_at = excluded.published_at, published_by = excluded.published_by"
    )
    .bind(page)
    .bind(membership.space)
    .bind(version)
    .bind(store.now())
    .bind(membership.account)
    .execute_one(tx)
    .await
}

/// The audit, and the news for the other founders and administrators.
async fn note(
    store: &Store,
    tx: &mut Tx,
    membership: &Membership,
    fresh: &[(PageId, i64)],
    taken: &[PageId],
) -> Result<()> {
    let ids: Vec<i64> = fresh.iter().map(|(page, _)| page.0).collect();
    let taken: Vec<i64> = taken.iter().map(|page| page.0).collect();
    let entry = Entry {
        actor: Some(membership.account),
        action: "space.published",
        subject_kind: "space",
        subject: Some(membership.space.0),
        unit: None,
        detail: serde_json::json!({ "published": ids, "taken_back": taken }),
    };
    audit::write(store, tx, entry).await?;
    if fresh.is_empty() {
        return Ok(());
    }
    tell_others(store, tx, membership, &NoticeKind::SpacePublished { space: membership.title.clone() }).await
}

/// Tells who else administers the space what one of them has done.
pub(super) async fn tell_others(store: &Store, tx: &mut Tx, actor: &Membership, kind: &NoticeKind) -> Result<()> {
    for other in administrators(tx, actor.space).await? {
        if other != actor.account {
            tell(store, tx, other, kind, &path(actor.space)).await?;
        }
    }
    Ok(())
}

/// Where it is chosen what of a space is public.
pub(super) fn path(space: SpaceId) -> String {
    format!("/spaces/{space}/publish")
}

/// The founders and administrators of a space.
pub(super) async fn administrators(tx: &mut Tx, space: SpaceId) -> Result<Vec<AccountId>> {
    let rows: Vec<(AccountId,)> = sql!(
        "select account from space_member
         where space = $1 and state = 'accepted' and role in ('founder', 'administrator') order by account"
    )
    .bind(space)
    .all(tx)
    .await?;
    Ok(rows.into_iter().map(|(account,)| account).collect())
}

/// Takes pages back, given as a list of ids: everybody outside finds nothing from now on. Answers how many were public.
pub(crate) async fn withdraw_pages(tx: &mut Tx, pages: Value) -> Result<u64> {
    sql!("delete from publication where page in ids($1)").bind(pages).execute(tx).await
}

#[derive(sqlx::FromRow)]
struct PreviewRow {
    title: String,
    document: String,
    version: i64,
    changed_at: Time,
}

/// A page as a visitor would see it if it were published now, and what to look at before.
///
/// # Errors
/// Those of [`publish_tree`]; [`Error::NotFound`] for a page that is not of this space.
pub async fn preview(store: &Store, viewer: &Viewer, space: SpaceId, page: PageId) -> Result<Preview> {
    access(store, viewer, space).await?;
    let row: PreviewRow = sql!(
        "select title, document, version, changed_at from page where id = $1 and space = $2 and deleted_at is null"
    )
    .bind(page)
    .bind(space)
    .one(&store.db)
    .await?;
    let document = Document::parse(&row.document).map_err(Error::internal)?;
    let contacts = contacts(&whole_text(&row.title, &document)).into_iter().map(str::to_owned).collect();
    let page = PublicPage {
        space: frame(store, space).await?,
        space_id: space,
        id: page,
        title: row.title,
        document,
        held_back: Vec::new(),
        authors: authors(store, page, row.version).await?,
        at: row.changed_at,
    };
    Ok(Preview { page, contacts })
}
