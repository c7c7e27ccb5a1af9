//! Server functions of spaces.

use crate::failure::Failure;
use domain::base::id::{PageId, SpaceId};
use domain::base::language::Language;
use domain::twinspace::{Role, SpaceHead, TeamCount};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

/// A space in the list, with its times in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SpaceWords {
    /// The space.
    pub id: SpaceId,
    /// Its title.
    pub title: String,
    /// The language of the title.
    pub language: Language,
    /// Closed: read only.
    pub closed: bool,
    /// The reader's role.
    pub role: Role,
    /// How many are in it.
    pub members: i64,
    /// When something was last changed.
    pub changed: Option<String>,
}

/// A change in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChangeWords {
    /// The page.
    pub page: PageId,
    /// Its title.
    pub title: String,
    /// Who.
    pub author: String,
    /// The page is new.
    pub new: bool,
    /// When.
    pub when: String,
}

/// The home of a space, with its times in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HomeWords {
    /// Its head.
    pub head: SpaceHead,
    /// A second line under the title.
    pub subtitle: String,
    /// What it is about.
    pub description: String,
    /// What is new.
    pub changes: Vec<ChangeWords>,
    /// What the reader has begun.
    pub drafts: Vec<ChangeWords>,
    /// Who is in it.
    pub team: TeamCount,
    /// How many pages the reader may read.
    pub pages: i64,
}

#[cfg(feature = "ssr")]
fn change_words(
    store: &domain::base::store::Store,
    viewer: &domain::base::viewer::Viewer,
    changes: Vec<domain::twinspace::SpaceChange>,
) -> Vec<ChangeWords> {
    use super::words;
    use crate::text::name_or_former;
    let change = |change: domain::twinspace::SpaceChange| ChangeWords {
        page: change.page,
        title: change.title,
        author: name_or_former(&change.author),
        new: change.version == 1,
        when: words::when(store, viewer, change.at),
    };
    changes.into_iter().map(change).collect()
}

/// The spaces of the reader.
#[server(ListSpaces, endpoint = "twinspace/list")]
pub async fn list() -> Result<Vec<SpaceWords>, Failure> {
    let (store, viewer) = crate::server::context()?;
    let lines = domain::twinspace::my_spaces(&store, &viewer).await?;
    let line = |line: domain::twinspace::SpaceLine| SpaceWords {
        id: line.id,
        title: line.title,
        language: line.language,
        closed: line.state == domain::twinspace::SpaceState::Closed,
        role: line.role,
        members: line.members,
        changed: line.changed_at.map(|at| super::words::when(&store, &viewer, at)),
    };
    Ok(lines.into_iter().map(line).collect())
}

/// What stands around every page of a space.
#[server(LoadHead, endpoint = "twinspace/head")]
pub async fn head(space: SpaceId) -> Result<SpaceHead, Failure> {
    let (store, viewer) = crate::server::context()?;
    Ok(domain::twinspace::head(&store, &viewer, space).await?)
}

/// The home of a space.
#[server(LoadHome, endpoint = "twinspace/home")]
pub async fn home(space: SpaceId) -> Result<HomeWords, Failure> {
    let (store, viewer) = crate::server::context()?;
    let home = domain::twinspace::home(&store, &viewer, space).await?;
    Ok(HomeWords {
        changes: change_words(&store, &viewer, home.changes),
        drafts: change_words(&store, &viewer, home.drafts),
        head: home.head,
        subtitle: home.subtitle,
        description: home.description,
        team: home.team,
        pages: home.pages,
    })
}
