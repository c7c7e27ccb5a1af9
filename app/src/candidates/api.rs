//! Server functions of My Candidates. All are for validated people of a school, each for her own list.

use super::place::Place;
use crate::failure::Failure;
use domain::base::id::{AccountId, CandidateId};
use domain::base::list::Listing;
use domain::candidates::{Candidate, CandidateEvent, CandidateList, CandidateStatus};
use leptos::prelude::*;

/// A page of the viewer's candidates, with the one who was just found not to suit, and the people she has blocked.
#[server(endpoint = "candidates/list")]
pub async fn list(
    status: Option<CandidateStatus>,
    #[server(default)] page: i64,
    closing: Option<CandidateId>,
) -> Result<CandidateList, Failure> {
    use domain::base::list::PageNumber;
    use domain::candidates::CandidateSearch;
    let (store, viewer) = crate::server::context()?;
    let search = CandidateSearch { status, page: PageNumber(page), closing };
    Ok(domain::candidates::list(&store, &viewer, &search).await?)
}

/// A page of the candidates with whom the viewer can begin a project.
#[server(endpoint = "candidates/partners")]
pub async fn partners(#[server(default)] page: i64) -> Result<Listing<Candidate>, Failure> {
    use domain::base::list::PageNumber;
    let (store, viewer) = crate::server::context()?;
    Ok(domain::candidates::partners(&store, &viewer, PageNumber(page)).await?)
}

/// Puts a person in My Candidates and stays on the page.
#[server(endpoint = "candidates/add")]
pub async fn add(person: AccountId, #[server(default)] back: String) -> Result<(), Failure> {
    let (store, viewer) = crate::server::context()?;
    domain::candidates::add(&store, &viewer, person).await?;
    leptos_axum::redirect(&crate::account::api::local_path(Some(&back)).unwrap_or_else(|| "/candidates".to_owned()));
    Ok(())
}

/// Moves a candidate on; for one who does not suit, the next page offers a closing message.
#[server(endpoint = "candidates/change")]
pub async fn change(
    candidate: CandidateId,
    event: CandidateEvent,
    #[server(default)] place: Place,
) -> Result<(), Failure> {
    let (store, viewer) = crate::server::context()?;
    let status = domain::candidates::change_status(&store, &viewer, candidate, event).await?;
    leptos_axum::redirect(&match status {
        CandidateStatus::NotSuitable => place.list_after("closing", candidate),
        _ => place.list(),
    });
    Ok(())
}

/// Writes the viewer's private note on a candidate.
#[server(endpoint = "candidates/note")]
pub async fn note(
    candidate: CandidateId,
    #[server(default)] note: String,
    #[server(default)] place: Place,
) -> Result<(), Failure> {
    let (store, viewer) = crate::server::context()?;
    domain::candidates::write_note(&store, &viewer, candidate, &note).await?;
    leptos_axum::redirect(&place.list_after("saved", 1));
    Ok(())
}

/// Takes a candidate off the list; the next page offers to bring her back.
#[server(endpoint = "candidates/remove")]
pub async fn remove(candidate: CandidateId, #[server(default)] place: Place) -> Result<(), Failure> {
    let (store, viewer) = crate::server::context()?;
    domain::candidates::remove(&store, &viewer, candidate).await?;
    leptos_axum::redirect(&place.list_after("removed", candidate));
    Ok(())
}

/// Brings a removed candidate back.
#[server(endpoint = "candidates/restore")]
pub async fn restore(candidate: CandidateId, #[server(default)] place: Place) -> Result<(), Failure> {
    let (store, viewer) = crate::server::context()?;
    domain::candidates::restore(&store, &viewer, candidate).await?;
    leptos_axum::redirect(&place.list());
    Ok(())
}

/// Blocks a person.
#[server(endpoint = "candidates/block")]
pub async fn block(person: AccountId) -> Result<(), Failure> {
    let (store, viewer) = crate::server::context()?;
    domain::candidates::block(&store, &viewer, person).await?;
    // My Candidates, where the list of the blocked stands, is closed to who moves to another school.
    let to = if viewer.validated().is_ok() { "/candidates?blocked=1#blocked" } else { "/mailbox" };
    leptos_axum::redirect(to);
    Ok(())
}

/// Takes a person off the block list.
#[server(endpoint = "candidates/unblock")]
pub async fn unblock(person: AccountId, #[server(default)] place: Place) -> Result<(), Failure> {
    let (store, viewer) = crate::server::context()?;
    domain::candidates::unblock(&store, &viewer, person).await?;
    leptos_axum::redirect(&place.list());
    Ok(())
}
