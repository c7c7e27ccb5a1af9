//! The server function of the Desktop.

use crate::failure::Failure;
use crate::project::api::StatusWords;
use domain::account::AccountState;
use domain::base::id::ProjectId;
use domain::desktop::{DeskCounts, FirstSteps, Invitation, Told};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

/// A project that waits, in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct WaitingProject {
    /// The project.
    pub id: ProjectId,
    /// Its title.
    pub title: String,
    /// Who must act, since when, what happens next.
    pub status: StatusWords,
}

/// The Desktop in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HomeShown {
    /// The state of the reader's account.
    pub state: AccountState,
    /// Today, in words.
    pub today: String,
    /// Projects in which the reader must act.
    pub for_me: Vec<WaitingProject>,
    /// Projects in which somebody else must act.
    pub for_others: Vec<WaitingProject>,
    /// Invitations into teams.
    pub invitations: Vec<Invitation>,
    /// Spaces in which pupils have told the reader something that waits.
    pub told: Vec<Told>,
    /// Spaces in which the reader works.
    pub spaces: Vec<Invitation>,
    /// What she has done of the first steps.
    pub steps: FirstSteps,
    /// What lies on the desk of an officer.
    pub desk: Option<DeskCounts>,
    /// Messages not yet read.
    pub unread_messages: i64,
}

/// The reader's Desktop. Adults.
#[server(LoadDesktop, endpoint = "desktop/home")]
pub async fn home() -> Result<HomeShown, Failure> {
    use crate::project::status_words;
    let (store, viewer) = crate::server::context()?;
    let zone = crate::server::zone(&viewer);
    let home = domain::desktop::home(&store, &viewer).await?;
    let words = |line: domain::project::ProjectLine| WaitingProject {
        id: line.id,
        title: line.title,
        status: status_words(&line.status, line.state, &zone),
    };
    Ok(HomeShown {
        state: home.state,
        today: crate::text::full_date(domain::base::language::local(store.now().0, &zone).day),
        for_me: home.waiting_for_me.into_iter().map(words).collect(),
        for_others: home.waiting_for_others.into_iter().map(words).collect(),
        invitations: home.invitations,
        told: home.told,
        spaces: home.spaces,
        steps: home.steps,
        desk: home.desk,
        unread_messages: home.unread_messages,
    })
}
