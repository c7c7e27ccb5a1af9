//! A space opens with its project, and closes with it.

use super::{MemberState, Role, SpaceState, wake_members, welcome};
use crate::base::db::Tx;
use crate::base::error::Result;
use crate::base::fold::fold;
use crate::base::id::{AccountId, ProjectId, SchoolId, SpaceId};
use crate::base::language::Language;
use crate::base::store::Store;
use crate::page;
use crate::pupil;
use crate::sql;

/// What a project brings to its space.
#[derive(Debug, Clone)]
pub struct Opening<'a> {
    /// The project.
    pub project: ProjectId,
    /// Its title.
    pub title: &'a str,
    /// Its short overview.
    pub description: &'a str,
    /// The language in which the first page is written.
    pub language: Language,
    /// The two founders with their schools, the author first.
    pub founders: &'a [(AccountId, SchoolId)],
}

/// Opens the space of a project that has just become active (R-PRJ-8): both founders are in it, and one page says welcome.
///
/// # Errors
/// [`crate::base::error::Error::Conflict`] when the project has a space already.
pub async fn create_for_project(store: &Store, tx: &mut Tx, opening: &Opening<'_>) -> Result<SpaceId> {
    let space: SpaceId = store.new_id();
    let slug = free_slug(tx, opening.title).await?;
    sql!(
        "insert into space (id, project, slug, title, description, language, state, created_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8)"
    )
    .bind(space)
    .bind(opening.project)
    .bind(slug)
    .bind(opening.title)
    .bind(opening.description)
    .bind(opening.language.code())
    .bind(SpaceState::Open)
    .bind(store.now())
    .execute(&mut *tx)
    .await?;
    for (account, school) in opening.founders {
        sql!(
            "insert into space_member (id, space, account, role, school, state, invited_by, since)
             values ($1, $2, $3, $4, $5, $6, null, $7)"
        )
        .bind(store.new_id::<i64>())
        .bind(space)
        .bind(*account)
        .bind(Role::Founder)
        .bind(*school)
        .bind(MemberState::Accepted)
        .bind(store.now())
        .execute(&mut *tx)
        .await?;
    }
    if let Some((author, _)) = opening.founders.first() {
        let (title, document) = welcome::page(opening.language);
        page::insert_first(store, tx, space, *author, title, &document).await?;
    }
    wake_members(tx, space).await?;
    Ok(space)
}

/// The title as the last part of an address; a number is added where another space has it.
async fn free_slug(tx: &mut Tx, title: &str) -> Result<String> {
    let folded: String = fold(title).replace(' ', "-").chars().take(60).collect();
    let wished = if folded.is_empty() { "space".to_owned() } else { folded.trim_end_matches('-').to_owned() };
    let mut slug = wished.clone();
    let mut number = 1;
    while sql!("select count(*) from space where slug = $1").bind(&slug).number(&mut *tx).await? > 0 {
        number += 1;
        slug = format!("{wished}-{number}");
    }
    Ok(slug)
}

/// The space is called as its project, also after the founders have changed the text (R-PRJ-9). Its address stays.
///
/// # Errors
/// What the database answers.
pub async fn rename(tx: &mut Tx, project: ProjectId, title: &str, description: &str) -> Result<()> {
    let found: Option<(SpaceId,)> = sql!(
        "update space set title = $2, description = $3, version = version + 1
         where project = $1 and (title <> $2 or description <> $3) returning id"
    )
    .bind(project)
    .bind(title)
    .bind(description)
    .maybe(&mut *tx)
    .await?;
    match found {
        Some((space,)) => wake_members(tx, space).await,
        None => Ok(()),
    }
}

/// The space follows its project: closed with it, open again with it (2.12.6).
///
/// # Errors
/// What the database answers.
pub async fn follow_project(tx: &mut Tx, project: ProjectId, state: SpaceState) -> Result<()> {
    let found: Option<(SpaceId,)> =
        sql!("update space set state = $2, version = version + 1 where project = $1 returning id")
            .bind(project)
            .bind(state)
            .maybe(&mut *tx)
            .await?;
    match found {
        Some((space,)) => wake_members(tx, space).await,
        None => Ok(()),
    }
}

/// Takes everybody out of the space of a project that was removed, and calls its invitations back (2.11.3).
///
/// # Errors
/// What the database answers.
pub async fn take_down(store: &Store, tx: &mut Tx, project: ProjectId) -> Result<()> {
    let found: Option<(SpaceId,)> =
        sql!("select id from space where project = $1").bind(project).maybe(&mut *tx).await?;
    let Some((space,)) = found else { return Ok(()) };
    wake_members(tx, space).await?;
    sql!("update space_member set state = 'removed', since = $2 where space = $1 and state in ('accepted', 'invited')")
        .bind(space)
        .bind(store.now())
        .execute(&mut *tx)
        .await?;
    pupil::hand_to_unit(store, tx, space).await
}
