//! The page of a project, for its founders and for the officers at whose desk it lies, and two versions side by side.

use super::load::{DecisionRow, Office, Project};
use super::may::{ConductMay, FounderMay, OfficerMay};
use super::rules::{ProjectState, UnitDecision};
use super::status::{Viewpoint, status_line};
use super::text::ProjectText;
use super::view::{Comparison, EventKind, HistoryLine, ProjectPage, VersionLine};
use crate::base::db::Value;
use crate::base::error::{Error, Result};
use crate::base::id::{AccountId, ProjectId};
use crate::base::store::Store;
use crate::base::time::Time;
use crate::base::viewer::Viewer;
use crate::sql;
use crate::vocabulary::{ProjectRefusalReason, Unit};

/// The page of a project for a founder. The author of a draft sees her draft; the partner what she was sent.
///
/// # Errors
/// [`Error::NotFound`] for who is no founder.
pub async fn page(store: &Store, viewer: &Viewer, id: ProjectId) -> Result<ProjectPage> {
    let me = viewer.adult()?.id;
    let project = Project::read(store, id).await?;
    let space = project.founder(me)?.space;
    let version = project.row.version;
    let versions = versions(store, id, &[version]).await?;
    let (version, text) = match own_draft(store, &project, me).await? {
        Some(draft) => (0, draft),
        None => (version, text_of(&versions, version)?),
    };
    let mut page = assemble(store, &project, &Viewpoint::Founder(me), (version, text), versions).await?;
    page.may = FounderMay::of(&project.progress(), me);
    // A suspended one is still read by those who are in its space.
    page.space = space.filter(|_| project.row.activated_at.is_some() && project.row.state != ProjectState::Removed);
    Ok(page)
}

/// While it is a draft, who writes sees what she writes.
async fn own_draft(store: &Store, project: &Project, me: AccountId) -> Result<Option<ProjectText>> {
    if project.row.state != ProjectState::Draft {
        return Ok(None);
    }
    let draft: Option<(String,)> = sql!("select content from project_draft where project = $1 and account = $2")
        .bind(project.row.id)
        .bind(me)
        .maybe(&store.db)
        .await?;
    Ok(draft.map(|(content,)| serde_json::from_str(&content)).transpose()?)
}

/// The page of a project for an officer: the text both founders stand behind, and what she may decide.
///
/// # Errors
/// [`Error::Forbidden`] for who is no officer, [`Error::NotFound`] for officers of other units and for what has not
/// reached the units.
pub async fn unit_page(store: &Store, viewer: &Viewer, id: ProjectId) -> Result<ProjectPage> {
    viewer.desks()?;
    let project = Project::read(store, id).await?;
    let desk = project.desk_of(viewer)?;
    let version = project.row.agreed_version.ok_or(Error::NotFound)?;
    let office = office(store, &project, &desk);
    let decided = project.decisions.iter().filter(|row| office.iter().any(|may| may.unit == row.unit));
    let before = decided.filter_map(|row| row.version).filter(|decided| *decided < version).min();
    let versions = versions(store, id, &[version, before.unwrap_or(version)]).await?;
    let text = text_of(&versions, version)?;
    let changed_since = match before {
        Some(number) => Some((number, ProjectText::difference(&text_of(&versions, number)?, &text))),
        None => None,
    };
    let page = assemble(store, &project, &desk.viewpoint(&project), (version, text), versions).await?;
    Ok(ProjectPage { office, conduct: ConductMay::of(project.row.state), changed_since, ..page })
}

/// What an officer may do for each unit for which she decides.
fn office(store: &Store, project: &Project, desk: &Office) -> Vec<OfficerMay> {
    let rows = project.decisions.iter().filter(|row| desk.decides(row, store.now()));
    let may = |row: &DecisionRow| OfficerMay {
        unit: row.unit,
        decide: project.row.state == ProjectState::AwaitingUnits && row.decision == UnitDecision::Pending,
        take_back: project.row.state.is_open() && row.decision == UnitDecision::Approved,
    };
    rows.map(may).collect()
}

async fn assemble(
    store: &Store,
    project: &Project,
    viewpoint: &Viewpoint,
    (version, text): (i64, ProjectText),
    versions: Vec<VersionRow>,
) -> Result<ProjectPage> {
    let now = store.now();
    let (reader, for_units) = match viewpoint {
        Viewpoint::Founder(account) => (Some(*account), false),
        _ => (None, true),
    };
    Ok(ProjectPage {
        id: project.row.id,
        state: project.row.state,
        kind: project.kind(),
        version,
        text,
        status: status_line(&project.progress(), viewpoint, now),
        founders: project.founders_for(reader),
        units: project.decisions.iter().map(|row| row.view(now)).collect(),
        history: history(store, project.row.id, for_units).await?,
        versions: lines(versions, for_units),
        may: FounderMay::default(),
        office: Vec::new(),
        conduct: ConductMay::default(),
        changed_since: None,
        space: None,
        activated_at: project.row.activated_at,
        closed_at: project.row.closed_at,
    })
}

#[derive(sqlx::FromRow)]
struct EventRow {
    at: Time,
    kind: EventKind,
    actor: Option<AccountId>,
    first_name: Option<String>,
    last_name: Option<String>,
    version: Option<i64>,
    unit: Option<String>,
    reason: Option<String>,
    note: String,
}

async fn history(store: &Store, project: ProjectId, for_units: bool) -> Result<Vec<HistoryLine>> {
    let rows: Vec<EventRow> = sql!(
        "select e.at, e.kind, e.actor, p.first_name, p.last_name, e.version, e.unit, e.reason, e.note
         from project_event e left join person p on p.id = e.actor where e.project = $1 order by e.id desc"
    )
    .bind(project)
    .all(&store.db)
    .await?;
    let seen = rows.into_iter().filter(|row| !for_units || row.kind.is_for_units());
    let line = |row: EventRow| HistoryLine {
        at: row.at,
        kind: row.kind,
        actor: row.actor.map(|_| full_name(row.first_name.as_deref(), row.last_name.as_deref())),
        version: row.version,
        unit: row.unit.as_deref().and_then(Unit::from_code),
        reason: row.reason.as_deref().and_then(ProjectRefusalReason::from_code),
        note: row.note,
    };
    Ok(seen.map(line).collect())
}

fn full_name(first: Option<&str>, last: Option<&str>) -> String {
    format!("{} {}", first.unwrap_or(""), last.unwrap_or("")).trim().to_owned()
}

#[derive(sqlx::FromRow)]
struct VersionRow {
    number: i64,
    at: Time,
    reason: String,
    first_name: String,
    last_name: String,
    agreed_at: Option<Time>,
    content: Option<String>,
}

/// All versions, newest first, with the texts of those that are read.
async fn versions(store: &Store, project: ProjectId, read: &[i64]) -> Result<Vec<VersionRow>> {
    sql!(
        "select v.number, v.at, v.reason, p.first_name, p.last_name, v.agreed_at,
                case when v.number in ids($2) then v.content end as content
         from project_version v join person p on p.id = v.author where v.project = $1 order by v.number desc"
    )
    .bind(project)
    .bind(Value::list(read.iter().copied()))
    .all(&store.db)
    .await
}

/// The text of a version that was read.
fn text_of(versions: &[VersionRow], number: i64) -> Result<ProjectText> {
    let row = versions.iter().find(|row| row.number == number);
    let content = row.and_then(|row| row.content.as_deref()).ok_or(Error::NotFound)?;
    Ok(serde_json::from_str(content)?)
}

/// The versions a reader may read: founders all, units those behind which both founders stand.
fn lines(rows: Vec<VersionRow>, for_units: bool) -> Vec<VersionLine> {
    let seen = rows.into_iter().filter(|row| !for_units || row.agreed_at.is_some());
    let line = |row: VersionRow| VersionLine {
        number: row.number,
        at: row.at,
        author: full_name(Some(&row.first_name), Some(&row.last_name)),
        reason: row.reason,
    };
    seen.map(line).collect()
}

/// Two versions side by side, for founders and, where both founders stand behind them, for officers.
///
/// # Errors
/// [`Error::NotFound`] for a project or a version that is not the reader's to read.
pub async fn compare(store: &Store, viewer: &Viewer, id: ProjectId, old: i64, new: i64) -> Result<Comparison> {
    let me = viewer.adult()?.id;
    let project = Project::read(store, id).await?;
    let for_units = match project.founder(me) {
        Ok(_) => false,
        Err(_) => project.desk_of(viewer).map_err(|_| Error::NotFound).map(|_| true)?,
    };
    let (old, new) = (old.min(new), old.max(new));
    let versions = versions(store, id, &[old, new]).await?;
    let (old_text, new_text) = (text_of(&versions, old)?, text_of(&versions, new)?);
    let lines = lines(versions, for_units);
    let find = |number| lines.iter().find(|line| line.number == number).cloned().ok_or(Error::NotFound);
    let (old, new) = (find(old)?, find(new)?);
    let changes = ProjectText::difference(&old_text, &new_text);
    Ok(Comparison { title: project.row.title, old, old_text, new, new_text, changes })
}
