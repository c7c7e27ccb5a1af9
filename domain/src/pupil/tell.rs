//! "Tell a teacher": what a pupil tells reaches the teachers of the pupil's own school, and what cannot wait the unit too.

use super::care::own_school;
use super::rules::TELL_MOST;
use super::{Told, ToldTo, ToldToUnit};
use crate::base::audit::{self, Entry};
use crate::base::db::{Tx, Value};
use crate::base::error::{Check, Error, Result};
use crate::base::hint::Topic;
use crate::base::id::{AccountId, SchoolId, SpaceId};
use crate::base::notice::{NoticeKind, tell_by_mail};
use crate::base::store::Store;
use crate::base::time::{DAY, SENT_AGAIN, Time};
use crate::base::viewer::Viewer;
use crate::sql;
use crate::twinspace::{Membership, access_space};
use crate::unit::{Readers, officers};
use crate::vocabulary::{PupilReportReason, Unit};
use std::collections::BTreeSet;

/// How often a pupil can tell something in a day.
const TELL_A_DAY: i64 = 30;

/// A pupil tells her teachers something, in one of her spaces; who is in none any more tells it in her last one. A report
/// without words is one too. Answers who reads it; the same words again at once are told once.
///
/// # Errors
/// Those of [`access_space`]; [`Error::Forbidden`] for an adult; [`Error::NotFound`] without a space for who is in one;
/// [`Error::Invalid`] at `words`; [`Error::Limited`] after thirty in a day.
pub async fn tell(
    store: &Store,
    viewer: &Viewer,
    space: Option<SpaceId>,
    reason: PupilReportReason,
    words: &str,
) -> Result<ToldTo> {
    let pupil = viewer.pupil()?.id;
    let (space, title) = match space {
        Some(space) => (space, access_space(store, viewer, space).await?.title),
        None => last_space(store, pupil).await?,
    };
    Check::new().length("words", words, 0, TELL_MOST).done()?;
    let told = NoticeKind::PupilTold { space: title };
    let mut tx = store.begin().await?;
    let teller = take_teller(&mut tx, pupil).await?;
    let readers = teachers(&mut tx, space, teller.school, teller.teacher).await?;
    let to = if readers.is_empty() { ToldTo::Unit } else { ToldTo::Teachers };
    if is_told(store, &mut tx, (space, pupil), reason, words.trim()).await? {
        return Ok(to);
    }
    check_day(store, &mut tx, pupil).await?;
    // Nobody left who would read it at the school: then it cannot wait for the school.
    let urgent = reason.urgent() || to == ToldTo::Unit;
    insert_report(store, &mut tx, &teller, Report { space, reason, urgent, words: words.trim() }).await?;
    for reader in &readers {
        tell_by_mail(store, &mut tx, *reader, &told, &format!("/spaces/{space}/team")).await?;
        tx.wake(*reader, Topic::Space);
    }
    if urgent {
        tell_unit(store, &mut tx, teller.unit, &told).await?;
    }
    tx.commit().await?;
    Ok(to)
}

/// A pupil who tells something, with the school, the teacher and the unit that care for her.
#[derive(sqlx::FromRow)]
struct Teller {
    id: AccountId,
    school: SchoolId,
    teacher: AccountId,
    #[sqlx(try_from = "String")]
    unit: Unit,
}

/// Takes the pupil's row: what she tells at once is counted one after the other.
async fn take_teller(tx: &mut Tx, pupil: AccountId) -> Result<Teller> {
    sql!(
        "update pupil set school = school where id = $1
         returning id, school, teacher, (select s.unit from school s where s.id = pupil.school) as unit"
    )
    .bind(pupil)
    .one(tx)
    .await
}

async fn check_day(store: &Store, tx: &mut Tx, pupil: AccountId) -> Result<()> {
    let day = store.now().plus(-DAY);
    let today = sql!("select count(*) from pupil_report where pupil = $1 and at > $2").bind(pupil).bind(day);
    if today.number(tx).await? < TELL_A_DAY { Ok(()) } else { Err(Error::Limited { seconds: DAY / 1000 }) }
}

/// What is told.
struct Report<'a> {
    space: SpaceId,
    reason: PupilReportReason,
    urgent: bool,
    words: &'a str,
}

async fn insert_report(store: &Store, tx: &mut Tx, teller: &Teller, report: Report<'_>) -> Result<()> {
    let id: i64 = store.new_id();
    sql!(
        "insert into pupil_report (id, space, pupil, school, unit, reason, urgent, words, at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)"
    )
    .bind(id)
    .bind(report.space)
    .bind(teller.id)
    .bind(teller.school)
    .bind(teller.unit.code())
    .bind(report.reason.code())
    .bind(report.urgent)
    .bind(report.words)
    .bind(store.now())
    .execute(tx)
    .await?;
    let entry = Entry {
        actor: Some(teller.id),
        action: "pupil.told",
        subject_kind: "pupil_report",
        subject: Some(id),
        unit: Some(teller.unit.code()),
        detail: serde_json::json!({ "space": report.space.0, "reason": report.reason.code() }),
    };
    audit::write(store, tx, entry).await
}

/// Whether the pupil has just told this very thing, and nobody has dealt with it yet.
async fn is_told(
    store: &Store,
    tx: &mut Tx,
    (space, pupil): (SpaceId, AccountId),
    reason: PupilReportReason,
    words: &str,
) -> Result<bool> {
    let told = sql!(
        "select count(*) from pupil_report
         where space = $1 and pupil = $2 and reason = $3 and words = $4 and at > $5 and handled_at is null"
    );
    let told = told.bind(space).bind(pupil).bind(reason.code()).bind(words).bind(store.now().plus(-SENT_AGAIN));
    Ok(told.number(tx).await? > 0)
}

/// The space in which a pupil was last, when she is in none any more.
async fn last_space(store: &Store, pupil: AccountId) -> Result<(SpaceId, String)> {
    let last: Option<(SpaceId, String)> = sql!(
        "select s.id, s.title from space_member m join space s on s.id = m.space
         where m.account = $1 and not exists (select 1 from space_member n where n.account = $1 and n.state = 'accepted')
         order by m.since desc, m.id desc limit 1"
    )
    .bind(pupil)
    .maybe(&store.db)
    .await?;
    last.ok_or(Error::NotFound)
}

/// The founders and administrators of the pupil's school in this space, and the teacher who cares for the pupil if she is a
/// member and still works at the school.
async fn teachers(tx: &mut Tx, space: SpaceId, school: SchoolId, teacher: AccountId) -> Result<Vec<AccountId>> {
    let rows: Vec<(AccountId,)> = sql!(
        "select m.account from space_member m join person p on p.id = m.account
         where m.space = $1 and m.school = $2 and p.school = $2 and m.state = 'accepted'
           and p.state in ('validated', 'inactive')
           and (m.role in ('founder', 'administrator') or m.account = $3)"
    )
    .bind(space)
    .bind(school)
    .bind(teacher)
    .all(tx)
    .await?;
    Ok(rows.into_iter().map(|(account,)| account).collect())
}

/// Tells the officers of the unit, or the central ones where it has none: what cannot wait is read by somebody.
async fn tell_unit(store: &Store, tx: &mut Tx, unit: Unit, told: &NoticeKind) -> Result<()> {
    for officer in officers(&mut *tx, store.now(), unit, Readers::OwnOrCentral).await? {
        tell_by_mail(store, tx, officer, told, "/unit/pupils").await?;
        tx.wake(officer, Topic::Unit);
    }
    Ok(())
}

#[derive(sqlx::FromRow)]
struct ToldRow {
    id: i64,
    pupil: String,
    class: String,
    reason: String,
    words: String,
    at: Time,
    handled_by: Option<String>,
}

impl ToldRow {
    fn into_told(self) -> Told {
        Told {
            id: self.id,
            pupil: self.pupil,
            class: self.class,
            reason: PupilReportReason::from_code(&self.reason).unwrap_or(PupilReportReason::Other),
            words: self.words,
            at: self.at,
            handled_by: self.handled_by,
        }
    }
}

/// Whose pupils' words the viewer reads: all of her school's, or only of those in her own care.
fn reads(viewer: &Viewer, membership: &Membership) -> Result<(SchoolId, bool)> {
    if let Ok(school) = own_school(viewer, membership) {
        return Ok((school, true));
    }
    let works_there = viewer.adult()?.school == Some(membership.school);
    if works_there { Ok((membership.school, false)) } else { Err(Error::Forbidden) }
}

/// What pupils of the viewer's school told in this space: what waits first. Nothing for who may not read it.
///
/// # Errors
/// Those of [`access_space`]; [`Error::Forbidden`] for pupils and for who does not work at her school of this space any more.
pub async fn told(store: &Store, viewer: &Viewer, space: SpaceId) -> Result<Vec<Told>> {
    let membership = access_space(store, viewer, space).await?;
    let (school, all) = reads(viewer, &membership)?;
    let rows: Vec<ToldRow> = sql!(
        "select r.id, u.display_name as pupil, u.class, r.reason, r.words, r.at,
                trim(h.first_name || ' ' || h.last_name) as handled_by
         from pupil_report r
         join pupil u on u.id = r.pupil
         left join person h on h.id = r.handled_by
         where r.space = $1 and r.school = $2 and ($3 or u.teacher = $4)
         order by case when r.handled_at is null then 0 else 1 end, r.at desc, r.id desc limit 200"
    )
    .bind(space)
    .bind(school)
    .bind(all)
    .bind(membership.account)
    .all(&store.db)
    .await?;
    Ok(rows.into_iter().map(ToldRow::into_told).collect())
}

/// Marks what a pupil told as dealt with.
///
/// # Errors
/// Those of [`told`]; [`Error::NotFound`] for what the viewer may not read; [`Error::Conflict`] when a colleague was faster.
pub async fn handle(store: &Store, viewer: &Viewer, space: SpaceId, report: i64) -> Result<()> {
    if !told(store, viewer, space).await?.iter().any(|one| one.id == report) {
        return Err(Error::NotFound);
    }
    let me = viewer.adult()?.id;
    let mut tx = store.begin().await?;
    sql!(
        "update pupil_report set handled_at = $2, handled_by = $3 where id = $1 and space = $4 and handled_at is null"
    )
    .bind(report)
    .bind(store.now())
    .bind(me)
    .bind(space)
    .execute_one(&mut tx)
    .await?;
    let detail = serde_json::json!({ "space": space.0 });
    let entry = Entry {
        actor: Some(me),
        action: "pupil.told_handled",
        subject_kind: "pupil_report",
        subject: Some(report),
        unit: None,
        detail,
    };
    audit::write(store, &mut tx, entry).await?;
    tx.commit().await
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
