//! Server functions of notices.

use crate::failure::Failure;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

/// A notice in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NoticeLine {
    /// What happened.
    pub sentence: String,
    /// What somebody wrote with it, if anything.
    pub detail: String,
    /// Where it leads.
    pub path: String,
    /// When.
    pub when: String,
    /// Whether it was read.
    pub read: bool,
}

/// The newest notices of the reader.
#[server(endpoint = "notice/list")]
pub async fn list() -> Result<Vec<NoticeLine>, Failure> {
    use super::{detail, sentence};
    let (store, viewer) = crate::server::context()?;
    let zone = crate::server::zone(&viewer);
    let notices = domain::base::notice::list(&store, &viewer).await?;
    let line = |notice: domain::base::notice::Notice| NoticeLine {
        sentence: sentence(&notice.kind),
        detail: detail(&notice.kind),
        path: notice.path,
        when: crate::text::ago(store.now().0, notice.at.0, &zone),
        read: notice.read,
    };
    Ok(notices.into_iter().map(line).collect())
}

/// Marks all as read.
#[server(endpoint = "notice/read_all")]
pub async fn read_all() -> Result<(), Failure> {
    let (store, viewer) = crate::server::context()?;
    domain::base::notice::read_all(&store, &viewer).await?;
    leptos_axum::redirect("/notices");
    Ok(())
}
