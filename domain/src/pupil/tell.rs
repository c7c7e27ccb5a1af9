//! "Tell a teacher": what a pupil tells reaches the teachers of the pupil's own school, and what cannot wait the unit too.

use super::ToldTo;
use super::rules::TELL_MOST;
use super::unit_desk::tell_unit;
use crate::base::audit::{self, Entry};
use crate::base::db::Tx;
use crate::base::error::{Check, Error, Result};
use crate::base::hint::Topic;
use crate::base::id::{AccountId, SchoolId, SpaceId};
use crate::base::notice::{NoticeKind, tell_by_mail};
use crate::base::store::Store;
use crate::base::time::{DAY, SENT_AGAIN};
use crate::base::viewer::Viewer;
use crate::sql;
use crate::twinspace::access_space;
use crate::vocabulary::{PupilReportReason, Unit};

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
