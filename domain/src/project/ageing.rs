//! What time does to a project, every night (2.11.3): a year after its last month, if nobody has worked in it for a year,
//! its founders are asked to close it; two years after it was closed it is archived.

use super::load::Project;
use super::record::{self, Step};
use super::rules::{ProjectEvent, ProjectState};
use super::text::{Month, ProjectText};
use super::view::EventKind;
use crate::base::db::Tx;
use crate::base::error::Result;
use crate::base::id::ProjectId;
use crate::base::language::local;
use crate::base::notice::NoticeKind;
use crate::base::store::Store;
use crate::base::time::{DAY, Time};
use crate::sql;

/// Months after its last one in which nobody works before its founders are asked.
const IDLE_MONTHS: i32 = 12;
/// Days between closing and archiving.
const ARCHIVED_AFTER: i64 = 2 * 365;
/// Projects looked at in one go.
const AT_ONCE: i64 = 500;
/// Projects archived in one transaction: it is as long as others wait, and each costs a while of its own.
const ARCHIVED_AT_ONCE: i64 = 50;

/// Whether a project that ended in this month, and in which nobody works, should be closed.
fn closing_is_due(ends: Month, today: Month) -> bool {
    let months = |month: Month| month.year * 12 + i32::from(month.month);
    months(today) > months(ends) + IDLE_MONTHS
}

/// The month of a moment.
fn month_of(time: Time) -> Month {
    let day = local(time.0, "UTC").day;
    Month { year: day.year, month: day.month }
}

/// Asks founders to close, takes back what was asked where somebody works again, and archives. A nightly job; answers how
/// much there was to do. A project with which that fails stands in the log, and in no other's way.
///
/// # Errors
/// What the database answers when it is asked which projects are meant.
pub async fn age(store: &Store) -> Result<i64> {
    take_proposals_back(store).await?;
    Ok(propose_closing(store).await? + archive(store).await?)
}

/// Somebody has worked in the space since her project was to be closed.
async fn take_proposals_back(store: &Store) -> Result<()> {
    let mut tx = store.begin().await?;
    sql!(
        "update project set closing_proposed_at = null
         where state = 'active' and closing_proposed_at is not null
           and exists (select 1 from space s join page g on g.space = s.id join page_version v on v.page = g.id
                       where s.project = project.id and v.at > project.closing_proposed_at)"
    )
    .execute(&mut tx)
    .await?;
    tx.commit().await
}

async fn propose_closing(store: &Store) -> Result<i64> {
    let today = month_of(store.now());
    let year_ago = store.now().plus(-365 * DAY);
    let (mut asked, mut after) = (0, ProjectId(0));
    loop {
        let idle: Vec<(ProjectId, String)> = sql!(
            "select p.id, v.content
             from project p join project_version v on v.project = p.id and v.number = p.agreed_version and v.at <= $2
             where p.id > $1 and p.state = 'active' and p.held is null and p.closing_proposed_at is null and p.since <= $2
               and not exists (select 1 from space s join page g on g.space = s.id join page_version w on w.page = g.id
                               where s.project = p.id and w.at > $2)
             order by p.id limit $3"
        )
        .bind(after)
        .bind(year_ago)
        .bind(AT_ONCE)
        .all(&store.db)
        .await?;
        let Some((last, _)) = idle.last() else { return Ok(asked) };
        after = *last;
        for (id, content) in idle {
            asked += done(id, close_if_due(store, id, &content, today).await);
        }
    }
}

/// Whether something was done with a project; where it failed, that stands in the log.
fn done(id: ProjectId, outcome: Result<bool>) -> i64 {
    outcome
        .inspect_err(|cause| tracing::error!(project = id.0, %cause, "what time does to a project could not be done"))
        .map_or(0, i64::from)
}

async fn close_if_due(store: &Store, id: ProjectId, content: &str, today: Month) -> Result<bool> {
    let text: ProjectText = serde_json::from_str(content)?;
    if text.ends.is_some_and(|ends| closing_is_due(ends, today)) { ask_to_close(store, id).await } else { Ok(false) }
}

async fn ask_to_close(store: &Store, id: ProjectId) -> Result<bool> {
    let mut tx = store.begin().await?;
    let project = Project::take(&mut tx, id).await?;
    if project.row.state != ProjectState::Active {
        return Ok(false);
    }
    sql!("update project set closing_proposed_at = $2 where id = $1")
        .bind(id)
        .bind(store.now())
        .execute_one(&mut tx)
        .await?;
    let notice = NoticeKind::ProjectClosingProposed { project: project.row.title.clone() };
    record::tell_founders(store, &mut tx, &project, &notice).await?;
    record::write(store, &mut tx, &project, Step::of_time(EventKind::ClosingProposed)).await?;
    tx.commit().await?;
    Ok(true)
}

async fn archive(store: &Store) -> Result<i64> {
    let (mut archived, mut after) = (0, ProjectId(0));
    loop {
        let closed: Vec<(ProjectId,)> = sql!(
            "select id from project
             where id > $1 and state = 'closed' and held is null and closed_at <= $2 order by id limit $3"
        )
        .bind(after)
        .bind(store.now().plus(-ARCHIVED_AFTER * DAY))
        .bind(ARCHIVED_AT_ONCE)
        .all(&store.db)
        .await?;
        let Some((last,)) = closed.last() else { return Ok(archived) };
        after = *last;
        let closed: Vec<ProjectId> = closed.into_iter().map(|(id,)| id).collect();
        archived += archive_these(store, &closed).await;
    }
}

/// All in one transaction; where that fails, each in its own.
pub(super) async fn archive_these(store: &Store, closed: &[ProjectId]) -> i64 {
    match put_all_away(store, closed).await {
        Ok(together) => together,
        Err(cause) => {
            tracing::warn!(%cause, "closed projects are archived one by one");
            put_each_away(store, closed).await
        }
    }
}

async fn put_all_away(store: &Store, closed: &[ProjectId]) -> Result<i64> {
    let mut archived = 0;
    let mut tx = store.begin().await?;
    for id in closed {
        archived += i64::from(put_away(store, &mut tx, *id).await?);
    }
    tx.commit().await?;
    Ok(archived)
}

async fn put_each_away(store: &Store, closed: &[ProjectId]) -> i64 {
    let mut archived = 0;
    for id in closed {
        archived += done(*id, put_all_away(store, &[*id]).await.map(|one| one > 0));
    }
    archived
}

/// Archives a project, unless somebody has opened it again meanwhile.
async fn put_away(store: &Store, tx: &mut Tx, id: ProjectId) -> Result<bool> {
    let project = Project::take(tx, id).await?;
    if project.row.state != ProjectState::Closed {
        return Ok(false);
    }
    project.step(store, tx, ProjectEvent::Archive).await?;
    let notice = NoticeKind::ProjectArchived { project: project.row.title.clone() };
    record::tell_founders(store, tx, &project, &notice).await?;
    record::write(store, tx, &project, Step::of_time(EventKind::Archived)).await?;
    Ok(true)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[rstest::rstest]
    #[case((2025, 6), (2026, 6), false)]
    #[case((2025, 6), (2026, 7), true)]
    #[case((2025, 12), (2026, 12), false)]
    #[case((2025, 12), (2027, 1), true)]
    #[case((2027, 1), (2026, 11), false)]
    fn a_year_after_the_last_month(#[case] ends: (i32, u8), #[case] today: (i32, u8), #[case] due: bool) {
        let month = |(year, month)| Month { year, month };
        assert_eq!(closing_is_due(month(ends), month(today)), due);
    }
}
