//! The nightly job: founders who have not answered and units whose days run out are reminded. Nothing is decided by it.

use super::clock::{OVERDUE_DAY, REMINDER_DAY, UnitClock, founder_reminder_due};
use super::load::Project;
use super::record::{self, officer_path};
use super::rules::{ProjectState, UnitDecision};
use super::status::{Act, Viewpoint, status_line};
use crate::base::db::Tx;
use crate::base::error::Result;
use crate::base::id::{AccountId, ProjectId};
use crate::base::notice::{self, NoticeKind};
use crate::base::store::Store;
use crate::candidates::is_blocked_between;
use crate::sql;

/// Sends the reminders that are due: to founders on day 3, 7, 14, then monthly; to units on day 5; on day 8 it tells the
/// unit and the central unit that the seven days are over (R-PRJ-5). Running it again the same day sends nothing.
///
/// # Errors
/// What the database answers.
pub async fn remind(store: &Store) -> Result<i64> {
    let waiting: Vec<(ProjectId,)> = sql!(
        "select id from project where state in ('awaiting_partner', 'awaiting_units') and held is null order by id"
    )
    .all(&store.db)
    .await?;
    let mut sent = 0;
    for (id,) in waiting {
        let mut tx = store.begin().await?;
        let project = Project::take(&mut tx, id).await?;
        sent += match project.row.state {
            ProjectState::AwaitingPartner => remind_founders(store, &mut tx, &project).await?,
            ProjectState::AwaitingUnits => remind_units(store, &mut tx, &project).await?,
            _ => 0,
        };
        tx.commit().await?;
    }
    Ok(sent)
}

async fn remind_founders(store: &Store, tx: &mut Tx, project: &Project) -> Result<i64> {
    let due = founder_reminder_due(project.row.since, store.now());
    let progress = project.progress();
    let mut sent = 0;
    for founder in &project.founders {
        let line = status_line(&progress, &Viewpoint::Founder(founder.account), store.now());
        if line.act != Act::Me || founder.reminded_day >= due {
            continue;
        }
        if is_blocked_between(&mut *tx, founder.account, project.other(founder.account)?.account).await? {
            continue;
        }
        let from = project.other(founder.account)?.named();
        let kind = NoticeKind::ProjectStillAsked { from, project: project.row.title.clone() };
        record::tell_founder(store, tx, project, founder.account, &kind).await?;
        sql!("update project_founder set reminded_day = $3 where project = $1 and account = $2")
            .bind(project.row.id)
            .bind(founder.account)
            .bind(due)
            .execute_one(tx)
            .await?;
        sent += 1;
    }
    Ok(sent)
}

/// The last day, up to today, on which the unit is due a word.
fn unit_reminder_due(clock: UnitClock, now: crate::base::time::Time) -> i64 {
    match clock.day(now) {
        ..REMINDER_DAY => 0,
        REMINDER_DAY..OVERDUE_DAY => REMINDER_DAY,
        _ => OVERDUE_DAY,
    }
}

async fn remind_units(store: &Store, tx: &mut Tx, project: &Project) -> Result<i64> {
    let mut sent = 0;
    for row in project.decisions.iter().filter(|row| row.decision == UnitDecision::Pending) {
        let due = unit_reminder_due(row.clock(), store.now());
        if row.reminded_day >= due {
            continue;
        }
        let title = project.row.title.clone();
        let mut readers = record::officers(store, tx, &[row.unit]).await?;
        let kind = if due == OVERDUE_DAY {
            readers.extend(record::central_officers(store, tx).await?);
            NoticeKind::ProjectOverdue { unit: row.unit.code().to_owned(), project: title }
        } else {
            NoticeKind::ProjectStillToDecide { project: title }
        };
        sent += tell_officers(store, tx, project, &readers, &kind).await?;
        sql!("update project_decision set reminded_day = $3 where project = $1 and unit = $2")
            .bind(project.row.id)
            .bind(row.unit.code())
            .bind(due)
            .execute_one(tx)
            .await?;
    }
    Ok(sent)
}

async fn tell_officers(
    store: &Store,
    tx: &mut Tx,
    project: &Project,
    readers: &[AccountId],
    kind: &NoticeKind,
) -> Result<i64> {
    for reader in readers {
        notice::tell_by_mail(store, tx, *reader, kind, &officer_path(project)).await?;
    }
    Ok(i64::try_from(readers.len()).unwrap_or(i64::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::time::{DAY, Time};

    #[rstest::rstest]
    #[case(0, 0)]
    #[case(3, 0)]
    #[case(4, 5)]
    #[case(6, 5)]
    #[case(7, 8)]
    #[case(30, 8)]
    fn r_prj_5_a_unit_is_reminded_on_day_5_and_overdue_on_day_8(#[case] days: i64, #[case] due: i64) {
        let start = Time(1_791_799_200_000);
        assert_eq!(unit_reminder_due(UnitClock::start(start), start.plus(days * DAY)), due);
    }
}
