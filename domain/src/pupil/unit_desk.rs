//! What pupils told that cannot wait, and what nobody of their school is left to read: the desk of the unit.

use super::ToldToUnit;
use super::told::ToldRow;
use crate::base::audit::{self, Entry};
use crate::base::db::{Tx, Value};
use crate::base::error::{Error, Result};
use crate::base::hint::Topic;
use crate::base::id::{AccountId, SpaceId};
use crate::base::notice::{NoticeKind, tell_by_mail};
use crate::base::store::Store;
use crate::base::viewer::Viewer;
use crate::sql;
use crate::unit::{Readers, officers};
use crate::vocabulary::Unit;
use std::collections::BTreeSet;

/// Tells the officers of the unit, or the central ones where it has none: what cannot wait is read by somebody.
pub(super) async fn tell_unit(store: &Store, tx: &mut Tx, unit: Unit, told: &NoticeKind) -> Result<()> {
    for officer in officers(&mut *tx, store.now(), unit, Readers::OwnOrCentral).await? {
        tell_by_mail(store, tx, officer, told, "/unit/pupils").await?;
        tx.wake(officer, Topic::Unit);
    }
    Ok(())
}

#[derive(sqlx::FromRow)]
struct DeskRow {
    #[sqlx(flatten)]
    told: ToldRow,
    school: String,
    space: String,
    space_id: SpaceId,
    teacher: String,
    officer: Option<String>,
}

/// What pupils told that cannot wait, at the officer's desk; the central officer sees all.
///
/// # Errors
/// [`Error::Forbidden`] for who is no officer.
pub async fn desk(store: &Store, viewer: &Viewer) -> Result<Vec<ToldToUnit>> {
    let units = viewer.desks()?;
    let rows: Vec<DeskRow> = sql!(
        "select r.id, u.display_name as pupil, u.class, r.reason, r.words, r.at,
                trim(h.first_name || ' ' || h.last_name) as handled_by, c.name as school, s.title as space,
                s.id as space_id, trim(t.first_name || ' ' || t.last_name) as teacher,
                case when r.unit_handled_at is not null
                    then trim(coalesce(o.first_name, '') || ' ' || coalesce(o.last_name, '')) end as officer
         from pupil_report r
         join pupil u on u.id = r.pupil
         join school c on c.id = r.school
         join space s on s.id = r.space
         join person t on t.id = u.teacher
         left join person h on h.id = r.handled_by
         left join person o on o.id = r.unit_handled_by
         where r.urgent and r.unit in list($1)
         order by case when r.unit_handled_at is null then 0 else 1 end, r.at desc, r.id desc limit 200"
    )
    .bind(Value::list(units))
    .all(&store.db)
    .await?;
    let line = |row: DeskRow| ToldToUnit {
        told: row.told.into_told(),
        school: row.school,
        space: row.space,
        space_id: row.space_id,
        teacher: row.teacher,
        officer: row.officer,
    };
    Ok(rows.into_iter().map(line).collect())
}

/// Marks what lies at the officer's desk as dealt with by the unit; what the teachers do about it is theirs.
///
/// # Errors
/// [`Error::Forbidden`] for who is no officer; [`Error::NotFound`] for what is not at her desk; [`Error::Conflict`] when a
/// colleague was faster.
pub async fn handle_at_desk(store: &Store, viewer: &Viewer, report: i64) -> Result<()> {
    let units = viewer.desks()?;
    let me = viewer.adult()?.id;
    let unit: Option<(String,)> = sql!("select unit from pupil_report where id = $1 and urgent and unit in list($2)")
        .bind(report)
        .bind(Value::list(units))
        .maybe(&store.db)
        .await?;
    let (unit,) = unit.ok_or(Error::NotFound)?;
    let mut tx = store.begin().await?;
    sql!(
        "update pupil_report set unit_handled_at = $2, unit_handled_by = $3 where id = $1 and unit_handled_at is null"
    )
    .bind(report)
    .bind(store.now())
    .bind(me)
    .execute_one(&mut tx)
    .await?;
    let entry = Entry {
        actor: Some(me),
        action: "pupil.told_handled_by_unit",
        subject_kind: "pupil_report",
        subject: Some(report),
        unit: Some(&unit),
        detail: serde_json::json!({}),
    };
    audit::write(store, &mut tx, entry).await?;
    tx.wake(me, Topic::Unit);
    tx.commit().await
}

/// What nobody of the school reads any more.
#[derive(PartialEq, Eq, PartialOrd, Ord, sqlx::FromRow)]
struct UnreadRow {
    #[sqlx(try_from = "String")]
    unit: Unit,
    title: String,
}

/// Tells each unit once for each space that something lies at its desk.
async fn tell_units(store: &Store, tx: &mut Tx, unread: Vec<UnreadRow>) -> Result<()> {
    for UnreadRow { unit, title } in BTreeSet::from_iter(unread) {
        tell_unit(store, tx, unit, &NoticeKind::PupilTold { space: title }).await?;
    }
    Ok(())
}

/// What pupils told in a space that nobody enters any more, and nobody has dealt with, goes to the unit's desk.
///
/// # Errors
/// What the database answers.
pub(crate) async fn hand_to_unit(store: &Store, tx: &mut Tx, space: SpaceId) -> Result<()> {
    let unread: Vec<UnreadRow> = sql!(
        "update pupil_report set urgent = true
         where space = $1 and not urgent and handled_at is null
         returning unit, (select s.title from space s where s.id = pupil_report.space) as title"
    )
    .bind(space)
    .all(&mut *tx)
    .await?;
    tell_units(store, tx, unread).await
}

/// What pupils told in a space of this account, and nobody of their school reads any more, goes to the unit's desk.
/// Called in the transaction in which a teacher leaves a team, a school or the product.
///
/// # Errors
/// What the database answers.
pub(crate) async fn hand_over(store: &Store, tx: &mut Tx, account: AccountId) -> Result<()> {
    let unread: Vec<UnreadRow> = sql!(
        "update pupil_report set urgent = true
         where not urgent and handled_at is null
           and space in (select l.space from space_member l where l.account = $1 and l.role <> 'pupil')
           and not exists (select 1 from space_member m
                           join person p on p.id = m.account
                           join pupil u on u.id = pupil_report.pupil
                           where m.space = pupil_report.space and m.school = pupil_report.school
                             and p.school = m.school and m.state = 'accepted' and p.state in ('validated', 'inactive')
                             and (m.role in ('founder', 'administrator') or m.account = u.teacher))
         returning unit, (select s.title from space s where s.id = pupil_report.space) as title"
    )
    .bind(account)
    .all(&mut *tx)
    .await?;
    tell_units(store, tx, unread).await
}
