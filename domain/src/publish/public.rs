//! What guests read. Every question begins with the publication: without it nothing is there.

use super::{PublicAuthor, PublicNode, PublicPage, PublicSchool, PublicSpace, PublicSpaceRow};
use crate::base::db::{On, Value};
use crate::base::error::{Error, Result};
use crate::base::id::{FileId, PageId, ProjectId, SpaceId};
use crate::base::language::Language;
use crate::base::list::{Listing, PageNumber};
use crate::base::store::Store;
use crate::base::time::Time;
use crate::document::Document;
use crate::picture::{self, OpenPicture};
use crate::profile::Privacy;
use crate::sql;
use crate::vocabulary::Country;

/// Spaces a page.
const SIZE: i64 = 20;

#[derive(sqlx::FromRow)]
struct SpaceRow {
    slug: String,
    title: String,
    description: String,
    language: String,
    project: ProjectId,
}

#[derive(sqlx::FromRow)]
struct SchoolRow {
    name: String,
    town: String,
    #[sqlx(try_from = "String")]
    country: Country,
}

#[derive(sqlx::FromRow)]
struct NodeRow {
    id: PageId,
    parent: Option<PageId>,
    title: String,
    published: bool,
}

/// What stands around the published pages of a space.
pub(super) async fn frame(store: &Store, space: SpaceId) -> Result<PublicSpace> {
    let row: SpaceRow = sql!("select slug, title, description, language, project from space where id = $1")
        .bind(space)
        .one(&store.db)
        .await?;
    let schools: Vec<SchoolRow> = sql!(
        "select s.name, s.town, s.country from space_member m join school s on s.id = m.school
         where m.space = $1 and m.role = 'founder' order by m.id"
    )
    .bind(space)
    .all(&store.db)
    .await?;
    let pages: Vec<NodeRow> = sql!(
        "select g.id, g.parent, coalesce(v.title, '') as title, (v.page is not null) as published
         from page g
         left join publication p on p.page = g.id
         left join page_version v on v.page = p.page and v.version = p.version
         where g.space = $1 and g.deleted_at is null order by g.position, g.id"
    )
    .bind(space)
    .all(&store.db)
    .await?;
    let school = |row: SchoolRow| PublicSchool { name: row.name, town: row.town, country: row.country };
    Ok(PublicSpace {
        slug: row.slug,
        title: row.title,
        description: row.description,
        language: Language::from_code(&row.language).unwrap_or_default(),
        project: row.project,
        schools: schools.into_iter().map(school).collect(),
        pages: branch(&pages, None),
    })
}

/// A published page whose parent is not stands where the parent would.
fn branch(pages: &[NodeRow], parent: Option<PageId>) -> Vec<PublicNode> {
    let mut nodes = Vec::new();
    for page in pages.iter().filter(|page| page.parent == parent) {
        let children = branch(pages, Some(page.id));
        if page.published {
            nodes.push(PublicNode { id: page.id, title: page.title.clone(), children });
        } else {
            nodes.extend(children);
        }
    }
    nodes
}

/// The space of an address of which something is published.
async fn access_public(store: &Store, slug: &str) -> Result<SpaceId> {
    let (space,): (SpaceId,) = sql!(
        "select s.id from space s join project j on j.id = s.project and coalesce(j.held, 'archived') = 'archived'
         where s.slug = $1 and exists (select 1 from publication p join page g on g.id = p.page
                                       where p.space = s.id and g.deleted_at is null)"
    )
    .bind(slug)
    .one(&store.db)
    .await?;
    Ok(space)
}

/// A space as everybody sees it (R-TS-11).
///
/// # Errors
/// [`Error::NotFound`] while nothing of it is published.
pub async fn public_space(store: &Store, slug: &str) -> Result<PublicSpace> {
    let space = access_public(store, slug).await?;
    frame(store, space).await
}

#[derive(sqlx::FromRow)]
struct PageRow {
    title: String,
    document: String,
    version: i64,
    at: Time,
    held_back: Option<FileId>,
}

/// A published page, in the version that was published.
///
/// # Errors
/// [`Error::NotFound`] unless it is published, and of this space.
pub async fn public_page(store: &Store, slug: &str, page: PageId) -> Result<PublicPage> {
    let space = access_public(store, slug).await?;
    // A row for each picture that is held back, the text in the first alone.
    let rows: Vec<PageRow> = sql!(
        "select v.title, case when row_number() over (order by x.file) = 1 then v.document else '' end as document,
                v.version, v.at, x.file as held_back
         from publication p
         join page g on g.id = p.page and g.deleted_at is null
         join page_version v on v.page = p.page and v.version = p.version
         left join page_picture x on x.page = p.page
              and exists (select 1 from file f where f.id = x.file and f.contains_pupils and f.consent_at is null)
         where p.page = $1 and p.space = $2 order by x.file"
    )
    .bind(page)
    .bind(space)
    .all(&store.db)
    .await?;
    let held_back = rows.iter().filter_map(|row| row.held_back).collect();
    let row = rows.into_iter().next().ok_or(Error::NotFound)?;
    Ok(PublicPage {
        space: frame(store, space).await?,
        space_id: space,
        id: page,
        title: row.title,
        document: Document::parse(&row.document).map_err(Error::internal)?,
        held_back,
        authors: authors(store, page, row.version).await?,
        at: row.at,
    })
}

#[derive(sqlx::FromRow)]
struct AuthorRow {
    pupil: bool,
    name: String,
    privacy: String,
    school: String,
}

/// Who wrote a page up to a version: pupils as pupils of a school, teachers by name only where they opened it to the web.
pub(super) async fn authors(store: &Store, page: PageId, version: i64) -> Result<Vec<PublicAuthor>> {
    let rows: Vec<AuthorRow> = sql!(
        "select (u.id is not null) as pupil, case when u.id is not null then '' else coalesce(p.first_name || ' ' || p.last_name, '') end as name,
                coalesce(p.privacy, '{}') as privacy, s.name as school
         from page g
         join space_member m on m.space = g.space
              and m.account in (select v.author from page_version v where v.page = g.id and v.version <= $2)
         join school s on s.id = m.school
         left join person p on p.id = m.account
         left join pupil u on u.id = m.account
         where g.id = $1"
    )
    .bind(page)
    .bind(version)
    .all(&store.db)
    .await?;
    let mut authors: Vec<PublicAuthor> = rows.into_iter().map(author).collect();
    authors.sort();
    authors.dedup();
    Ok(authors)
}

fn author(row: AuthorRow) -> PublicAuthor {
    if row.pupil {
        return PublicAuthor::Pupil { school: row.school };
    }
    let open = Privacy::from_stored(&row.privacy).is_named_in_public();
    let name = row.name.trim().to_owned();
    PublicAuthor::Teacher { name: (open && !name.is_empty()).then_some(name), school: row.school }
}

/// A picture that stands on a published page, in the published version: no other can be opened, none once it is taken back,
/// and none of pupils without their parents' consent (R-TS-13).
///
/// # Errors
/// [`Error::NotFound`] for everything else.
pub async fn public_file(store: &Store, slug: &str, file: FileId) -> Result<OpenPicture> {
    let space = access_public(store, slug).await?;
    match is_published(&store.db, space, file).await? {
        true => picture::shown(store, space, file).await,
        false => Err(Error::NotFound),
    }
}

/// Whether a page of the space shows the picture in its published version, and everybody may see it.
async fn is_published(on: impl Into<On<'_>>, space: SpaceId, file: FileId) -> Result<bool> {
    let documents: Vec<(String,)> = sql!(
        "select v.document
         from publication p
         join page g on g.id = p.page and g.deleted_at is null
         join page_version v on v.page = p.page and v.version = p.version
         join page_picture f on f.page = p.page and f.file = $2
         join file c on c.id = f.file and (not c.contains_pupils or c.consent_at is not null)
         where p.space = $1 order by p.page"
    )
    .bind(space)
    .bind(file)
    .all(on)
    .await?;
    for (json,) in documents {
        if Document::parse(&json).map_err(Error::internal)?.files().contains(&file) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// The slug of a project's space once something of it is published.
///
/// # Errors
/// What the database answers.
pub async fn slug_of_project(store: &Store, project: ProjectId) -> Result<Option<String>> {
    let found: Option<(String,)> = sql!(
        "select s.slug from space s join project j on j.id = s.project and coalesce(j.held, 'archived') = 'archived'
         where s.project = $1 and exists (select 1 from publication p join page g on g.id = p.page
                                          where p.space = s.id and g.deleted_at is null)"
    )
    .bind(project)
    .maybe(&store.db)
    .await?;
    Ok(found.map(|(slug,)| slug))
}

#[derive(sqlx::FromRow)]
struct ListRow {
    id: SpaceId,
    slug: String,
    title: String,
    language: String,
    pages: i64,
    at: Time,
}

#[derive(sqlx::FromRow)]
struct CountryRow {
    space: SpaceId,
    #[sqlx(try_from = "String")]
    country: Country,
}

/// Spaces of which something is published, the latest first.
///
/// # Errors
/// What the database answers.
pub async fn public_spaces(store: &Store, page: PageNumber) -> Result<Listing<PublicSpaceRow>> {
    let total = sql!(
        "select count(distinct p.space)
         from publication p
         join page g on g.id = p.page and g.deleted_at is null
         join space s on s.id = p.space
         join project j on j.id = s.project and coalesce(j.held, 'archived') = 'archived'"
    )
    .number(&store.db)
    .await?;
    let rows: Vec<ListRow> = sql!(
        "select s.id, s.slug, s.title, s.language, count(*) as pages, max(p.published_at) as at
         from publication p
         join page g on g.id = p.page and g.deleted_at is null
         join space s on s.id = p.space
         join project j on j.id = s.project and coalesce(j.held, 'archived') = 'archived'
         group by s.id, s.slug, s.title, s.language
         order by max(p.published_at) desc, s.id desc limit $1 offset $2"
    )
    .bind(SIZE)
    .bind(page.offset(SIZE))
    .all(&store.db)
    .await?;
    let countries: Vec<CountryRow> = sql!(
        "select m.space, s.country from space_member m join school s on s.id = m.school
         where m.role = 'founder' and m.space in ids($1) order by m.id"
    )
    .bind(Value::list(rows.iter().map(|row| row.id)))
    .all(&store.db)
    .await?;
    let rows = rows.into_iter().map(|row| {
        let mut own: Vec<Country> = Vec::new();
        for one in countries.iter().filter(|one| one.space == row.id) {
            if !own.contains(&one.country) {
                own.push(one.country);
            }
        }
        let language = Language::from_code(&row.language).unwrap_or_default();
        PublicSpaceRow { slug: row.slug, title: row.title, language, countries: own, pages: row.pages, at: row.at }
    });
    Ok(Listing::new(rows.collect(), total, page, SIZE))
}
