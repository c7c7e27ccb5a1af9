//! The nightly job: founders who have not answered and units whose days run out are reminded. Nothing is decided by it.

use super::clock::{CENTRAL_DAY, OVERDUE_DAY, REMINDER_DAY, founder_reminder_due};
use super::load::{DecisionRow, Project};
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
use crate::unit::{Readers, officers};

/// Sends the reminders that are due: to founders on day 3, 7, 14, then monthly; to units on day 5, and on day 8 that their
/// seven days are over; to the central unit on day 10, when it may decide instead (R-PRJ-5). Running it again the same day
/// sends nothing.
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

/// A word about a unit's clock: the day on which it is due, and who reads it.
type Word = (i64, Readers);

/// The words about a unit's clock, in their order.
const WORDS: [Word; 3] = [(REMINDER_DAY, Readers::Own), (OVERDUE_DAY, Readers::Own), (CENTRAL_DAY, Readers::Central)];

/// What is due on this day after what was said on that one: each reader hears only the last word.
fn words_due(day: i64, said: i64) -> impl Iterator<Item = Word> {
    let due = move |word: &Word| said < word.0 && word.0 <= day;
    let overtaken = move |word: &Word| WORDS.iter().any(|later| due(later) && later.0 > word.0 && later.1 == word.1);
    WORDS.into_iter().filter(move |word| due(word) && !overtaken(word))
}

async fn remind_units(store: &Store, tx: &mut Tx, project: &Project) -> Result<i64> {
    let mut sent = 0;
    for row in project.decisions.iter().filter(|row| row.decision == UnitDecision::Pending) {
        for (day, readers) in words_due(row.clock().day(store.now()), row.reminded_day) {
            let readers = officers(&mut *tx, store.now(), row.unit, readers).await?;
            sent += tell_officers(store, tx, project, &readers, &word(project, row, day)).await?;
            note_word(tx, project, row, day).await?;
        }
    }
    Ok(sent)
}

fn word(project: &Project, row: &DecisionRow, day: i64) -> NoticeKind {
    let title = project.row.title.clone();
    match day {
        REMINDER_DAY => NoticeKind::ProjectStillToDecide { project: title },
        _ => NoticeKind::ProjectOverdue { unit: row.unit.code().to_owned(), project: title },
    }
}

async fn note_word(tx: &mut Tx, project: &Project, row: &DecisionRow, day: i64) -> Result<()> {
    sql!("update project_decision set reminded_day = $3 where project = $1 and unit = $2")
        .bind(project.row.id)
        .bind(row.unit.code())
        .bind(day)
        .execute_one(tx)
        .await
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

    #[rstest::rstest]
    #[case(4, 0, &[])]
    #[case(5, 0, &[5])]
    #[case(7, 5, &[])]
    #[case(8, 5, &[8])]
    #[case(9, 0, &[8])]
    #[case(9, 8, &[])]
    #[case(10, 8, &[10])]
    #[case(10, 5, &[8, 10])]
    #[case(31, 0, &[8, 10])]
    #[case(31, 10, &[])]
    fn r_prj_5_the_unit_hears_on_day_5_and_8_and_the_central_unit_on_day_10(
        #[case] day: i64,
        #[case] said: i64,
        #[case] expected: &[i64],
    ) {
        assert_eq!(words_due(day, said).map(|(due, _)| due).collect::<Vec<_>>(), expected);
    }
}
