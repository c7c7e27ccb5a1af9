//! The home of a space, and the list of the viewer's spaces.

use super::{Membership, Role, SpaceChange, SpaceHead, SpaceHome, SpaceLine, SpaceState, TeamCount, access_space};
use crate::base::db::Value;
use crate::base::error::Result;
use crate::base::id::{PageId, SpaceId};
use crate::base::language::Language;
use crate::base::store::Store;
use crate::base::time::Time;
use crate::base::viewer::Viewer;
use crate::{page, sql};

#[derive(sqlx::FromRow)]
struct LineRow {
    id: SpaceId,
    title: String,
    language: String,
    state: SpaceState,
    role: Role,
    members: i64,
    changed_at: Option<Time>,
}

/// The spaces in which the viewer is an accepted member: open ones first, those with the latest change first.
///
/// # Errors
/// [`crate::base::error::Error::SignIn`] for a guest.
pub async fn my_spaces(store: &Store, viewer: &Viewer) -> Result<Vec<SpaceLine>> {
    let rows: Vec<LineRow> = sql!(
        "select s.id, s.title, s.language, s.state, m.role,
                (select count(*) from space_member o where o.space = s.id and o.state = 'accepted') as members,
                (select max(g.changed_at) from page g
                 where g.space = s.id and g.deleted_at is null
                   and (m.role in ('founder', 'administrator') or g.author = m.account
                        or exists (select 1 from page_right r where r.page = g.id
                                   and (r.subject_kind = 'role' and r.subject in ('everyone', m.role)
                                        or r.subject_kind = 'school' and r.subject = cast(m.school as text)
                                        or r.subject_kind = 'member' and r.subject = cast(m.account as text)))))
                    as changed_at
         from space_member m
         join space s on s.id = m.space
         join account a on a.id = m.account
         left join person p on p.id = m.account
         where m.account = $1 and m.state = 'accepted'
           and (a.kind = 'pupil' or p.state in ('validated', 'inactive', 'awaiting_revalidation'))"
    )
    .bind(viewer.account()?)
    .all(&store.db)
    .await?;
    let line = |row: LineRow| SpaceLine {
        id: row.id,
        title: row.title,
        language: Language::from_code(&row.language).unwrap_or_default(),
        state: row.state,
        role: row.role,
        members: row.members,
        changed_at: row.changed_at,
    };
    let mut lines: Vec<SpaceLine> = rows.into_iter().map(line).collect();
    lines.sort_by_key(|line| (line.state != SpaceState::Open, std::cmp::Reverse((line.changed_at, line.id))));
    Ok(lines)
}

#[derive(sqlx::FromRow)]
struct SpaceRow {
    subtitle: String,
    description: String,
    teachers: i64,
    pupils: i64,
    schools: i64,
}

async fn row(store: &Store, membership: &Membership) -> Result<SpaceRow> {
    sql!(
        "select s.subtitle, s.description,
                (select count(*) from space_member m where m.space = s.id and m.state = 'accepted' and m.role <> 'pupil')
                    as teachers,
                (select count(*) from space_member m where m.space = s.id and m.state = 'accepted' and m.role = 'pupil')
                    as pupils,
                (select count(distinct m.school) from space_member m where m.space = s.id and m.state = 'accepted')
                    as schools
         from space s where s.id = $1"
    )
    .bind(membership.space)
    .one(&store.db)
    .await
}

fn head_of(membership: &Membership) -> SpaceHead {
    SpaceHead {
        id: membership.space,
        title: membership.title.clone(),
        language: Language::from_code(&membership.language).unwrap_or_default(),
        state: membership.state,
        role: membership.role,
    }
}

/// What stands around every page of the space.
///
/// # Errors
/// Those of [`access_space`].
pub async fn head(store: &Store, viewer: &Viewer, space: SpaceId) -> Result<SpaceHead> {
    let membership = access_space(store, viewer, space).await?;
    Ok(head_of(&membership))
}

#[derive(sqlx::FromRow)]
struct ChangeRow {
    page: PageId,
    title: String,
    version: i64,
    author: String,
    at: Time,
    draft: bool,
}

impl ChangeRow {
    fn into_change(self) -> SpaceChange {
        let author = self.author.trim().to_owned();
        SpaceChange { page: self.page, title: self.title, version: self.version, author, at: self.at }
    }
}

/// The home of the space: what is new on the pages that the viewer may read, who is in it, what she has begun.
///
/// # Errors
/// Those of [`access_space`].
pub async fn home(store: &Store, viewer: &Viewer, space: SpaceId) -> Result<SpaceHome> {
    let membership = access_space(store, viewer, space).await?;
    let row = row(store, &membership).await?;
    let readable = page::readable(store, &membership).await?;
    let rows: Vec<ChangeRow> = sql!(
        "select * from (
             select v.page, g.title, v.version, coalesce(u.display_name, p.first_name || ' ' || p.last_name, '') as author,
                    v.at, false as draft
             from page g
             join page_version v on v.page = g.id and v.version = g.version
             left join person p on p.id = v.author
             left join pupil u on u.id = v.author
             where g.id in ids($1) and g.deleted_at is null
             order by v.at desc, v.page desc limit 12
         ) as changes
         union all
         select * from (
             select d.page, g.title, d.base_version as version, '' as author, d.at, true as draft
             from page_draft d join page g on g.id = d.page
             where g.id in ids($1) and g.deleted_at is null and d.account = $2
             order by d.at desc limit 12
         ) as drafts
         order by at desc, page desc, version desc"
    )
    .bind(Value::list(&readable))
    .bind(membership.account)
    .all(&store.db)
    .await?;
    let (drafts, changes): (Vec<_>, Vec<_>) = rows.into_iter().partition(|row| row.draft);
    let changes = changes.into_iter().map(ChangeRow::into_change).collect();
    let drafts = drafts.into_iter().map(ChangeRow::into_change).collect();
    Ok(SpaceHome {
        head: head_of(&membership),
        subtitle: row.subtitle,
        description: row.description,
        changes,
        team: TeamCount { teachers: row.teachers, pupils: row.pupils, schools: row.schools },
        pages: i64::try_from(readable.len()).unwrap_or(i64::MAX),
        drafts,
    })
}
