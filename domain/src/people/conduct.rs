//! What follows a breach of conduct (2.27): an account is closed for some days, or for good when two officers agree.

use super::DeskAct;
use super::desk::{AtDesk, account, case};
use super::rules::{REASON_MOST, SUSPENDED_DAYS, check_suspension};
use crate::account::{AccountEvent, AccountState, shut};
use crate::base::audit::{self, Entry};
use crate::base::db::Tx;
use crate::base::error::{Check, Error, Problem, Result};
use crate::base::fold::fold;
use crate::base::id::AccountId;
use crate::base::notice::{self, Named, NoticeKind};
use crate::base::store::Store;
use crate::base::time::{DAY, Time};
use crate::base::viewer::Viewer;
use crate::unit::{Readers, contact_path, officers_besides};
use crate::validation::wake_desk;
use crate::{project, pupil, school, sql, team, twinfinder};

/// How an account stands after an officer's act.
struct Standing {
    state: AccountState,
    until: Option<Time>,
    from: Option<AccountState>,
    /// Until when it was suspended when its expulsion was asked for.
    before: Option<Time>,
    expulsion_by: Option<AccountId>,
}

impl Standing {
    /// Not suspended.
    fn free(state: AccountState) -> Self {
        Self { state, until: None, from: None, before: None, expulsion_by: None }
    }
}

/// Writes how the account stands now; none touched means that somebody was faster.
async fn put(store: &Store, tx: &mut Tx, person: &AtDesk, standing: Standing) -> Result<()> {
    sql!(
        "update person set state = $3, state_since = $4, suspended_until = $5, suspended_from = $6, expulsion_by = $7,
             suspended_before = $9, version = version + 1
         where id = $1 and state = $2 and state_since = $8"
    )
    .bind(person.id)
    .bind(person.state)
    .bind(standing.state)
    // Two acts in one millisecond are still two moments.
    .bind(store.now().max(person.state_since.plus(1)))
    .bind(standing.until)
    .bind(standing.from.map(AccountState::code))
    .bind(standing.expulsion_by)
    .bind(person.state_since)
    .bind(standing.before)
    .execute_one(tx)
    .await?;
    twinfinder::refresh(store, tx, person.id).await
}

/// What every act leaves behind: the audit row, and the desks that show it.
pub(super) async fn note(
    store: &Store,
    tx: &mut Tx,
    actor: Option<AccountId>,
    person: &AtDesk,
    act: DeskAct,
    reason: &str,
) -> Result<()> {
    let entry = Entry {
        actor,
        action: act.action(),
        subject_kind: "account",
        subject: Some(person.id.0),
        unit: Some(person.unit.code()),
        detail: serde_json::json!({ "from": person.state.code(), "reason": reason }),
    };
    audit::write(store, tx, entry).await?;
    wake_desk(store, tx, person.unit).await
}

fn suspended(store: &Store, person: &AtDesk, days: i64, expulsion_by: Option<AccountId>) -> Result<Standing> {
    let until = Some(store.now().plus(days * DAY));
    Ok(match person.state {
        AccountState::Suspended => Standing {
            state: AccountState::Suspended,
            until: person.suspended_until.max(until),
            from: person.suspended_from,
            before: person.suspended_until,
            expulsion_by,
        },
        state => Standing {
            state: state.next(AccountEvent::Suspend).ok_or(Error::Conflict)?,
            until,
            from: Some(state),
            before: None,
            expulsion_by,
        },
    })
}

/// Closes the account, tells its owner, and sees to it that somebody reads what pupils told her. The mail leads to the page
/// of the units: what needs a sign-in she cannot open.
async fn close(store: &Store, tx: &mut Tx, person: &AtDesk, standing: Standing, kind: &NoticeKind) -> Result<()> {
    put(store, tx, person, standing).await?;
    shut(tx, person.id).await?;
    pupil::hand_over(store, tx, person.id).await?;
    notice::tell_by_mail(store, tx, person.id, kind, &contact_path(&person.language)).await
}

/// Closes an account for some days, and tells its owner why by mail. Then it opens by itself, and stands as before.
///
/// # Errors
/// [`Error::Forbidden`] for who is no officer, for the officer's own account and for one that holds an office,
/// [`Error::NotFound`] when it is not at the viewer's desk, [`Error::Conflict`] for one that is not open, and
/// [`Error::Invalid`] at `days` or `suspend_reason`.
pub async fn suspend(store: &Store, viewer: &Viewer, person: AccountId, days: i64, reason: &str) -> Result<()> {
    let mut tx = store.begin().await?;
    let person = case(store, &mut tx, viewer, person, |may| may.suspend).await?;
    check_suspension(days, reason)?;
    close_for(store, &mut tx, viewer.account()?, &person, days, reason.trim()).await?;
    tx.commit().await
}

/// Closes an account for some days in the transaction of the decision that says so, whose words were checked there.
///
/// # Errors
/// As [`suspend`].
pub(crate) async fn suspend_in(
    store: &Store,
    tx: &mut Tx,
    viewer: &Viewer,
    person: AccountId,
    days: i64,
    reason: &str,
) -> Result<()> {
    let person = case(store, tx, viewer, person, |may| may.suspend).await?;
    close_for(store, tx, viewer.account()?, &person, days, reason).await
}

async fn close_for(
    store: &Store,
    tx: &mut Tx,
    officer: AccountId,
    person: &AtDesk,
    days: i64,
    reason: &str,
) -> Result<()> {
    let standing = suspended(store, person, days, None)?;
    close(store, tx, person, standing, &NoticeKind::AccountSuspended { days, text: reason.to_owned() }).await?;
    note(store, tx, Some(officer), person, DeskAct::Suspended, reason).await
}

/// Opens a suspended account before its time, and tells its owner.
///
/// # Errors
/// As [`suspend`]; [`Error::Conflict`] also while an expulsion is asked for.
pub async fn readmit(store: &Store, viewer: &Viewer, person: AccountId) -> Result<()> {
    let mut tx = store.begin().await?;
    let person = case(store, &mut tx, viewer, person, |may| may.readmit).await?;
    open(store, &mut tx, Some(viewer.account()?), &person).await?;
    tx.commit().await
}

async fn open(store: &Store, tx: &mut Tx, officer: Option<AccountId>, person: &AtDesk) -> Result<()> {
    let moving = person.suspended_from == Some(AccountState::AwaitingRevalidation);
    let state = person.state.next(AccountEvent::Readmit { moving }).ok_or(Error::Conflict)?;
    put(store, tx, person, Standing::free(state)).await?;
    notice::tell_by_mail(store, tx, person.id, &NoticeKind::AccountReadmitted, "/desktop").await?;
    note(store, tx, officer, person, DeskAct::Readmitted, "").await
}

/// Opens the accounts whose suspension is over: every few minutes. Answers how many.
///
/// # Errors
/// What the database answers.
pub async fn readmit_due(store: &Store) -> Result<i64> {
    let due: Vec<(AccountId,)> =
        sql!("select id from person where state = 'suspended' and suspended_until <= $1 order by id")
            .bind(store.now())
            .all(&store.db)
            .await?;
    let mut opened = 0;
    for (id,) in due {
        let mut tx = store.begin().await?;
        let person = account(&mut tx, store.now(), id).await?;
        let Some(person) = person.filter(|person| is_over(person, store.now())) else { continue };
        match open(store, &mut tx, None, &person).await {
            Ok(()) => {
                tx.commit().await?;
                opened += 1;
            }
            // An officer was faster.
            Err(Error::Conflict) => {}
            Err(other) => return Err(other),
        }
    }
    Ok(opened)
}

/// Whether the suspension is over.
fn is_over(person: &AtDesk, now: Time) -> bool {
    person.state == AccountState::Suspended && person.suspended_until.is_some_and(|until| until <= now)
}

/// Asks that an account be closed for good. Until another officer has decided it is suspended, thirty days at most; its
/// owner is told that, and the other officers of the unit that one of them must decide.
///
/// # Errors
/// As [`suspend`], at `expel_reason`.
pub async fn ask_expulsion(store: &Store, viewer: &Viewer, person: AccountId, reason: &str) -> Result<()> {
    let officer = viewer.adult()?.id;
    let mut tx = store.begin().await?;
    let person = case(store, &mut tx, viewer, person, |may| may.ask_expulsion).await?;
    Check::new().length("expel_reason", reason, 1, REASON_MOST).done()?;
    let reason = reason.trim();
    let standing = suspended(store, &person, SUSPENDED_DAYS, Some(officer))?;
    close(store, &mut tx, &person, standing, &NoticeKind::AccountToBeExpelled { text: reason.to_owned() }).await?;
    let name = Named { account: person.id, name: person.name() };
    for second in second_officers(store, &mut tx, &person, officer).await? {
        let kind = NoticeKind::ExpulsionToDecide { name: name.clone() };
        notice::tell_by_mail(store, &mut tx, second, &kind, &format!("/unit/people/{}", person.id)).await?;
    }
    note(store, &mut tx, Some(officer), &person, DeskAct::ExpulsionAsked, reason).await?;
    tx.commit().await
}

/// Who can agree: the other officers of the unit, and the central ones.
async fn second_officers(store: &Store, tx: &mut Tx, person: &AtDesk, first: AccountId) -> Result<Vec<AccountId>> {
    officers_besides(tx, store.now(), person.unit, Readers::OwnAndCentral, &[first, person.id]).await
}

/// A second officer agrees: the account is closed for good. What its owner had begun and the units have not decided is
/// withdrawn, she leaves every team, and founders stay named on their projects. The name is typed, since nothing opens it
/// again.
///
/// # Errors
/// As [`suspend`]; [`Error::Conflict`] also for the officer who asked, [`Error::Invalid`] at `expelled_name`.
pub async fn expel(store: &Store, viewer: &Viewer, person: AccountId, typed_name: &str) -> Result<()> {
    let mut tx = store.begin().await?;
    let person = case(store, &mut tx, viewer, person, |may| may.decide_expulsion).await?;
    if fold(typed_name) != fold(&person.name()) {
        return Err(Error::invalid("expelled_name", Problem::NotTheName));
    }
    let state = person.state.next(AccountEvent::Expel).ok_or(Error::Conflict)?;
    project::withdraw_all_of(store, &mut tx, person.id).await?;
    team::leave_all(store, &mut tx, person.id).await?;
    school::refuse_proposals(&mut tx, person.id).await?;
    put(store, &mut tx, &person, Standing::free(state)).await?;
    shut(&mut tx, person.id).await?;
    let units = contact_path(&person.language);
    notice::tell_by_mail(store, &mut tx, person.id, &NoticeKind::AccountExpelled, &units).await?;
    note(store, &mut tx, Some(viewer.account()?), &person, DeskAct::Expelled, "").await?;
    tx.commit().await
}

/// A second officer does not agree, or the first one takes back what she asked for: the account is open again, or stays
/// suspended for as long as it was before.
///
/// # Errors
/// As [`suspend`]; [`Error::Conflict`] where nobody asks for an expulsion.
pub async fn decline_expulsion(store: &Store, viewer: &Viewer, person: AccountId) -> Result<()> {
    let officer = viewer.account()?;
    let mut tx = store.begin().await?;
    let person = case(store, &mut tx, viewer, person, |may| may.decide_expulsion || may.take_back).await?;
    let taken_back = person.expulsion_by == Some(officer);
    let act = if taken_back { DeskAct::ExpulsionTakenBack } else { DeskAct::ExpulsionDeclined };
    note(store, &mut tx, Some(officer), &person, act, "").await?;
    match person.suspended_before.filter(|until| *until > store.now()) {
        Some(until) => {
            let (state, from) = (person.state, person.suspended_from);
            let standing = Standing { state, until: Some(until), from, before: None, expulsion_by: None };
            put(store, &mut tx, &person, standing).await?;
        }
        None => open(store, &mut tx, Some(officer), &person).await?,
    }
    tx.commit().await
}
