//! Server functions of the TwinFinder.

use crate::failure::Failure;
use domain::twinfinder::{Findings, Search};
use leptos::prelude::*;

/// Searches. Validated people of schools.
#[server(FindPeople, endpoint = "twinfinder/search")]
pub async fn search(#[server(default)] search: Search) -> Result<Findings, Failure> {
    let (store, viewer) = crate::server::context()?;
    Ok(domain::twinfinder::search(&store, &viewer, &search).await?)
}

/// Lets the nightly job that counts the stars run now. Administrators.
#[server(CountStars, endpoint = "twinfinder/count_stars")]
pub async fn count_stars() -> Result<(), Failure> {
    let (store, viewer) = crate::server::context()?;
    domain::twinfinder::request_stars(&store, &viewer).await?;
    leptos_axum::redirect("/office/outbox?stars=1");
    Ok(())
}
