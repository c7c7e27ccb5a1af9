//! Server functions of projects. What depends on the reader's language and zone comes in words.

#![expect(missing_docs, reason = "arguments become fields of structs that the macro makes")]

pub use super::shown::{
    ComparisonWords, DeskLineWords, DeskShown, FormShown, FoundingShown, HistoryWords, ListLine, PageWords, SavedWords,
    Shade, StatusWords, UnitWords, VersionWords,
};
use crate::failure::Failure;
use domain::base::id::{AccountId, ProjectId};
use domain::project::{DeskPlace, ProjectText};
use domain::vocabulary::{ProjectRefusalReason, Unit};
use leptos::prelude::*;

/// The reader's own projects.
#[server(ListProjects, endpoint = "project/list")]
pub async fn list() -> Result<Vec<ListLine>, Failure> {
    let (store, viewer) = crate::server::context()?;
    let zone = crate::server::zone(&viewer);
    let lines = domain::project::my_projects(&store, &viewer).await?;
    let line = |line: domain::project::ProjectLine| ListLine {
        status: super::words::status_words(&line.status, line.state, &zone),
        id: line.id,
        title: line.title,
        state: line.state,
        founders: line.founders,
    };
    Ok(lines.into_iter().map(line).collect())
}

/// What stands above the form before a project is begun with a candidate.
#[server(LoadFounding, endpoint = "project/founding")]
pub async fn founding(partner: AccountId) -> Result<FoundingShown, Failure> {
    let (store, viewer) = crate::server::context()?;
    let founding = domain::project::founding(&store, &viewer, partner).await?;
    Ok(FoundingShown { founding, request: crate::server::request_key() })
}

/// Begins a draft with a candidate and leads to its form.
#[server(StartProject, endpoint = "project/start")]
pub async fn start(partner: AccountId, title: String, request: String) -> Result<(), Failure> {
    let (store, viewer) = crate::server::context()?;
    let id = domain::project::start(&store, &viewer, partner, &title, &request).await?;
    leptos_axum::redirect(&format!("/projects/{id}/edit"));
    Ok(())
}

/// The form of a project.
#[server(LoadDraft, endpoint = "project/draft")]
pub async fn draft(project: ProjectId) -> Result<FormShown, Failure> {
    let (store, viewer) = crate::server::context()?;
    let zone = crate::server::zone(&viewer);
    let draft = match domain::project::draft(&store, &viewer, project).await {
        // It has gone on meanwhile, and its own page says how; what was typed waits in the draft.
        Err(domain::base::error::Error::Conflict) => {
            leptos_axum::redirect(&format!("/projects/{project}"));
            return Err(domain::base::error::Error::Conflict.into());
        }
        other => other?,
    };
    let saved = draft.saved_at.map(|at| super::words::saved(at, &zone)).unwrap_or_default();
    let aside = draft.aside.as_ref().map(|other| ProjectText::difference(&draft.text, other)).unwrap_or_default();
    Ok(FormShown { draft, aside, saved })
}

/// Saves the form while it is written.
#[server(SaveProject, endpoint = "project/save")]
pub async fn save(project: ProjectId, version: i64, based_on: i64, text: ProjectText) -> Result<SavedWords, Failure> {
    use domain::project::Saved;
    let (store, viewer) = crate::server::context()?;
    let zone = crate::server::zone(&viewer);
    let saved = domain::project::save_draft(&store, &viewer, project, text, version, based_on).await?;
    let (version, stale) = match saved {
        Saved::Kept(version) => (version, false),
        Saved::Stale(version) => (version, true),
        Saved::Sent => (0, false),
    };
    Ok(SavedWords { version, stale, sentence: super::words::saved(store.now(), &zone) })
}

/// Sends the form, or saves it for later where the button says so.
#[server(SendProject, endpoint = "project/send")]
pub async fn send(
    project: ProjectId,
    version: i64,
    based_on: i64,
    text: ProjectText,
    reason: Option<String>,
    act: Option<String>,
) -> Result<(), Failure> {
    use domain::project::Saved;
    let (store, viewer) = crate::server::context()?;
    let reason = reason.unwrap_or_default();
    let saved = if act.as_deref() == Some("save") {
        domain::project::save_draft(&store, &viewer, project, text, version, based_on).await?
    } else {
        domain::project::submit(&store, &viewer, project, text, version, based_on, &reason).await?
    };
    let path =
        if saved == Saved::Sent { format!("/projects/{project}") } else { format!("/projects/{project}/edit?saved=1") };
    leptos_axum::redirect(&path);
    Ok(())
}

/// The text that lay aside was read.
#[server(ClearAside, endpoint = "project/clear_aside")]
pub async fn clear_aside(project: ProjectId) -> Result<(), Failure> {
    let (store, viewer) = crate::server::context()?;
    domain::project::clear_aside(&store, &viewer, project).await?;
    leptos_axum::redirect(&format!("/projects/{project}/edit"));
    Ok(())
}

/// The page of a project for its founders.
#[server(LoadProject, endpoint = "project/page")]
pub async fn page(project: ProjectId) -> Result<PageWords, Failure> {
    let (store, viewer) = crate::server::context()?;
    let zone = crate::server::zone(&viewer);
    let page = domain::project::page(&store, &viewer, project).await?;
    Ok(super::words::page_words(page, &zone))
}

/// Two versions side by side, for founders and officers.
#[server(CompareVersions, endpoint = "project/compare")]
pub async fn compare(project: ProjectId, old: i64, new: i64) -> Result<ComparisonWords, Failure> {
    let (store, viewer) = crate::server::context()?;
    let zone = crate::server::zone(&viewer);
    let comparison = domain::project::compare(&store, &viewer, project, old, new).await?;
    let old = super::words::version_words(&comparison.old, &zone);
    let new = super::words::version_words(&comparison.new, &zone);
    let desk = if viewer.grants().is_empty() { "" } else { "/unit" };
    Ok(ComparisonWords { comparison, old, new, page: format!("{desk}/projects/{project}") })
}

/// The other founder accepts the project, or confirms the new text.
#[server(AcceptProject, endpoint = "project/accept")]
pub async fn accept(project: ProjectId, version: i64) -> Result<(), Failure> {
    let (store, viewer) = crate::server::context()?;
    domain::project::accept(&store, &viewer, project, version).await?;
    leptos_axum::redirect(&format!("/projects/{project}"));
    Ok(())
}

/// The other founder asks for a change.
#[server(AskChange, endpoint = "project/ask_change")]
pub async fn ask_change(project: ProjectId, version: i64, note: String) -> Result<(), Failure> {
    let (store, viewer) = crate::server::context()?;
    domain::project::ask_change(&store, &viewer, project, version, &note).await?;
    leptos_axum::redirect(&format!("/projects/{project}"));
    Ok(())
}

/// The partner declines.
#[server(DeclineProject, endpoint = "project/decline")]
pub async fn decline(project: ProjectId, decline_note: String) -> Result<(), Failure> {
    let (store, viewer) = crate::server::context()?;
    domain::project::decline(&store, &viewer, project, &decline_note).await?;
    leptos_axum::redirect(&format!("/projects/{project}"));
    Ok(())
}

/// The author withdraws, or throws a draft away.
#[server(WithdrawProject, endpoint = "project/withdraw")]
pub async fn withdraw(project: ProjectId, withdraw_note: String) -> Result<(), Failure> {
    let (store, viewer) = crate::server::context()?;
    domain::project::withdraw(&store, &viewer, project, &withdraw_note).await?;
    leptos_axum::redirect("/projects");
    Ok(())
}

/// A founder closes the project.
#[server(CloseProject, endpoint = "project/close")]
pub async fn close(project: ProjectId, close_note: String) -> Result<(), Failure> {
    let (store, viewer) = crate::server::context()?;
    domain::project::close(&store, &viewer, project, &close_note).await?;
    leptos_axum::redirect(&format!("/projects/{project}"));
    Ok(())
}

/// A founder reopens the project.
#[server(ReopenProject, endpoint = "project/reopen")]
pub async fn reopen(project: ProjectId) -> Result<(), Failure> {
    let (store, viewer) = crate::server::context()?;
    domain::project::reopen(&store, &viewer, project, "").await?;
    leptos_axum::redirect(&format!("/projects/{project}"));
    Ok(())
}

/// A page of the desk of the reader's units; of the central unit's for who is of that, or of whichever she asks for who is of both.
/// Officers, central officer.
#[server(LoadDesk, endpoint = "project/desk")]
pub async fn desk(#[server(default)] place: DeskPlace) -> Result<DeskShown, Failure> {
    let (store, viewer) = crate::server::context()?;
    let zone = crate::server::zone(&viewer);
    let desk = domain::project::desk(&store, &viewer, place).await?;
    Ok(DeskShown {
        central: desk.central,
        waiting_elsewhere: desk.waiting_elsewhere,
        piles: desk.piles,
        lines: desk.lines.map(|line| super::words::desk_words(line, &zone)),
    })
}

/// The page of a project for an officer.
#[server(LoadUnitProject, endpoint = "project/unit_page")]
pub async fn unit_page(project: ProjectId) -> Result<PageWords, Failure> {
    let (store, viewer) = crate::server::context()?;
    let zone = crate::server::zone(&viewer);
    let page = domain::project::unit_page(&store, &viewer, project).await?;
    Ok(super::words::page_words(page, &zone))
}

/// A unit approves.
#[server(ApproveProject, endpoint = "project/approve")]
pub async fn approve(project: ProjectId, unit: Unit, version: i64, comment: String) -> Result<(), Failure> {
    use domain::project::Decision;
    let (store, viewer) = crate::server::context()?;
    domain::project::decide(&store, &viewer, project, unit, version, &Decision::Approve { comment }).await?;
    leptos_axum::redirect(&format!("/unit/projects/{project}"));
    Ok(())
}

/// A unit asks for changes.
#[server(WantChanges, endpoint = "project/want_changes")]
pub async fn want_changes(project: ProjectId, unit: Unit, version: i64, note: String) -> Result<(), Failure> {
    use domain::project::Decision;
    let (store, viewer) = crate::server::context()?;
    domain::project::decide(&store, &viewer, project, unit, version, &Decision::AskChanges { note }).await?;
    leptos_axum::redirect(&format!("/unit/projects/{project}"));
    Ok(())
}

/// A unit refuses, with a reason from the list and a text (R-PRJ-6).
#[server(RefuseProject, endpoint = "project/refuse")]
pub async fn refuse(
    project: ProjectId,
    unit: Unit,
    version: i64,
    refusal: ProjectRefusalReason,
    text: String,
) -> Result<(), Failure> {
    use domain::project::Decision;
    let (store, viewer) = crate::server::context()?;
    let decision = Decision::Refuse { reason: refusal, text };
    domain::project::decide(&store, &viewer, project, unit, version, &decision).await?;
    leptos_axum::redirect(&format!("/unit/projects/{project}"));
    Ok(())
}

/// A unit takes its approval back.
#[server(TakeBack, endpoint = "project/take_back")]
pub async fn take_back(project: ProjectId, unit: Unit) -> Result<(), Failure> {
    let (store, viewer) = crate::server::context()?;
    domain::project::take_back(&store, &viewer, project, unit).await?;
    leptos_axum::redirect(&format!("/unit/projects/{project}"));
    Ok(())
}

/// A unit suspends the project on a case of conduct.
#[server(SuspendProject, endpoint = "project/suspend")]
pub async fn suspend(project: ProjectId, suspend_reason: String) -> Result<(), Failure> {
    let (store, viewer) = crate::server::context()?;
    domain::project::suspend(&store, &viewer, project, &suspend_reason).await?;
    leptos_axum::redirect(&format!("/unit/projects/{project}"));
    Ok(())
}

/// A unit lets a suspended project go on.
#[server(ResumeProject, endpoint = "project/resume")]
pub async fn resume(project: ProjectId, resume_note: String) -> Result<(), Failure> {
    let (store, viewer) = crate::server::context()?;
    domain::project::resume(&store, &viewer, project, &resume_note).await?;
    leptos_axum::redirect(&format!("/unit/projects/{project}"));
    Ok(())
}

/// A unit removes a suspended project for good.
#[server(RemoveProject, endpoint = "project/remove")]
pub async fn remove(project: ProjectId, remove_reason: String, typed_title: String) -> Result<(), Failure> {
    let (store, viewer) = crate::server::context()?;
    domain::project::remove(&store, &viewer, project, &remove_reason, &typed_title).await?;
    leptos_axum::redirect(&format!("/unit/projects/{project}"));
    Ok(())
}
