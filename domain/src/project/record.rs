//! What is written down of every step, in the transaction of the step: the history that people read, the audit, the
//! notices; and whose open pages are woken.

use super::load::{FounderRow, Project};
use super::view::EventKind;
use crate::base::audit::{self, Entry};
use crate::base::db::Tx;
use crate::base::error::Result;
use crate::base::hint::Topic;
use crate::base::id::{AccountId, ProjectId};
use crate::base::notice::{self, NoticeKind};
use crate::base::store::Store;
use crate::sql;
use crate::unit::{self, Readers};
use crate::vocabulary::{ProjectRefusalReason, Unit};
use std::collections::BTreeSet;

/// A step to be written down.
#[derive(Debug, Clone)]
pub(super) struct Step<'a> {
    /// What happened.
    pub kind: EventKind,
    /// Who did it.
    pub actor: Option<AccountId>,
    /// The version it names.
    pub version: Option<i64>,
    /// The unit that decided.
    pub unit: Option<Unit>,
    /// Why it was refused.
    pub reason: Option<ProjectRefusalReason>,
    /// What was written with it.
    pub note: &'a str,
}

impl<'a> Step<'a> {
    /// A step of a person.
    pub(super) fn by(actor: AccountId, kind: EventKind) -> Self {
        Self { kind, actor: Some(actor), version: None, unit: None, reason: None, note: "" }
    }

    /// A step that nobody took: its time had come.
    pub(super) fn of_time(kind: EventKind) -> Self {
        Self { kind, actor: None, version: None, unit: None, reason: None, note: "" }
    }

    /// The version it names.
    pub(super) fn version(mut self, number: i64) -> Self {
        self.version = Some(number);
        self
    }

    /// What was written with it.
    pub(super) fn note(mut self, note: &'a str) -> Self {
        self.note = note;
        self
    }
}

/// Writes the history and the audit, and wakes the pages of all who see the project.
pub(super) async fn write(store: &Store, tx: &mut Tx, project: &Project, step: Step<'_>) -> Result<()> {
    sql!(
        "insert into project_event (id, project, at, actor, kind, version, unit, reason, note)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)"
    )
    .bind(store.new_id::<i64>())
    .bind(project.row.id)
    .bind(store.now())
    .bind(step.actor)
    .bind(step.kind)
    .bind(step.version)
    .bind(step.unit.map(Unit::code))
    .bind(step.reason.map(ProjectRefusalReason::code))
    .bind(step.note)
    .execute(tx)
    .await?;
    let action = format!("project.{}", step.kind.code());
    let entry = Entry {
        actor: step.actor,
        action: &action,
        subject_kind: "project",
        subject: Some(project.row.id.0),
        unit: step.unit.map(Unit::code),
        detail: serde_json::json!({
            "from": project.row.state.code(),
            "version": step.version,
            "reason": step.reason.map(ProjectRefusalReason::code),
        }),
    };
    audit::write(store, tx, entry).await?;
    wake(store, tx, project).await
}

/// Wakes the open pages of the founders and, once it has reached them, of the officers.
async fn wake(store: &Store, tx: &mut Tx, project: &Project) -> Result<()> {
    for founder in &project.founders {
        tx.wake(founder.account, Topic::Project);
    }
    let units: Vec<Unit> = decision_units(tx, project.row.id).await?;
    for officer in officers(store, tx, &units).await? {
        tx.wake(officer, Topic::Project);
    }
    Ok(())
}

async fn decision_units(tx: &mut Tx, project: ProjectId) -> Result<Vec<Unit>> {
    let rows: Vec<(String,)> =
        sql!("select unit from project_decision where project = $1 order by unit").bind(project).all(&mut *tx).await?;
    Ok(rows.iter().filter_map(|(code,)| code.parse().ok()).collect())
}

/// The officers of these units, each once; nobody stands in for a unit that has none before its tenth day (R-PRJ-5).
async fn officers(store: &Store, tx: &mut Tx, units: &[Unit]) -> Result<BTreeSet<AccountId>> {
    let mut all = BTreeSet::new();
    for unit in units {
        all.extend(unit::officers(&mut *tx, store.now(), *unit, Readers::Own).await?);
    }
    Ok(all)
}

/// Where a founder reads the project.
pub(super) fn founder_path(project: &Project) -> String {
    format!("/projects/{}", project.row.id)
}

/// Where an officer reads the project.
pub(super) fn officer_path(project: &Project) -> String {
    format!("/unit/projects/{}", project.row.id)
}

/// Tells a founder on the Desktop and by mail; one who has left is told nothing.
pub(super) async fn tell_founder(
    store: &Store,
    tx: &mut Tx,
    project: &Project,
    founder: AccountId,
    kind: &NoticeKind,
) -> Result<()> {
    let is_here = |row: &FounderRow| row.account == founder && row.state.may_sign_in();
    if !project.founders.iter().any(is_here) {
        return Ok(());
    }
    notice::tell_by_mail(store, tx, founder, kind, &founder_path(project)).await
}

/// Tells both founders on the Desktop and by mail.
pub(super) async fn tell_founders(store: &Store, tx: &mut Tx, project: &Project, kind: &NoticeKind) -> Result<()> {
    for founder in &project.founders {
        tell_founder(store, tx, project, founder.account, kind).await?;
    }
    Ok(())
}

/// Tells the officers of all units at whose desks the project lies.
pub(super) async fn tell_all_units(store: &Store, tx: &mut Tx, project: &Project, kind: &NoticeKind) -> Result<()> {
    let units: Vec<Unit> = project.decisions.iter().map(|row| row.unit).collect();
    tell_units(store, tx, project, &units, kind).await
}

/// Tells the officers of these units on the Desktop.
pub(super) async fn tell_units(
    store: &Store,
    tx: &mut Tx,
    project: &Project,
    units: &[Unit],
    kind: &NoticeKind,
) -> Result<()> {
    for officer in officers(store, tx, units).await? {
        notice::tell(store, tx, officer, kind, &officer_path(project)).await?;
    }
    Ok(())
}
