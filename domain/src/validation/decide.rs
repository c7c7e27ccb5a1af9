//! The decisions: validate, ask for information, refuse and take it back; the end of what was refused.

use super::{DecisionKind, REFUSED_KEPT, TEXT_MOST, refused_until};
use crate::account::{AccountEvent, AccountState, anonymise, shut};
use crate::base::audit::{self, Entry};
use crate::base::db::Tx;
use crate::base::error::{Check, Error, Result};
use crate::base::hint::Topic;
use crate::base::id::{AccountId, SchoolId};
use crate::base::mail::Template;
use crate::base::notice::{self, Named, NoticeKind};
use crate::base::store::Store;
use crate::base::time::{DAY, Time};
use crate::base::viewer::Viewer;
use crate::school;
use crate::sql;
use crate::twinfinder;
use crate::unit::{Readers, contact_path, officers};
use crate::vocabulary::{RegistrationRefusalReason, Unit};

#[derive(sqlx::FromRow)]
struct Candidate {
    id: AccountId,
    state: AccountState,
    state_since: Time,
    first_name: String,
    last_name: String,
    #[sqlx(try_from = "String")]
    unit: Unit,
    school: Option<SchoolId>,
    validated_at: Option<Time>,
    language: String,
}

/// Loads the registration for an officer of its unit, as she saw it: whoever comes second gets a conflict.
async fn at_desk(tx: &mut Tx, viewer: &Viewer, person: AccountId, seen: Time) -> Result<Candidate> {
    let found: Option<Candidate> = sql!(
        "select p.id, p.state, p.state_since, p.first_name, p.last_name, p.unit, p.school, p.validated_at, a.language
         from person p join account a on a.id = p.id where p.id = $1 and p.sent_at is not null"
    )
    .bind(person)
    .maybe(tx)
    .await?;
    let found = viewer.at_desk(found, |found| found.unit)?;
    if viewer.account()? == person {
        return Err(Error::Forbidden);
    }
    if found.state_since == seen { Ok(found) } else { Err(Error::Conflict) }
}

/// Moves the registration to its next state; none touched means that somebody was faster.
async fn advance(store: &Store, tx: &mut Tx, person: &Candidate, event: AccountEvent) -> Result<()> {
    let next = person.state.next(event).ok_or(Error::Conflict)?;
    sql!(
        "update person set state = $3, state_since = $4, version = version + 1,
             validated_at = case when cast($5 as boolean) then coalesce(validated_at, $4) else validated_at end
         where id = $1 and state = $2 and state_since = $6"
    )
    .bind(person.id)
    .bind(person.state)
    .bind(next)
    // Two acts in one millisecond are still two moments.
    .bind(store.now().max(person.state_since.plus(1)))
    .bind(next == AccountState::Validated)
    .bind(person.state_since)
    .execute_one(tx)
    .await?;
    twinfinder::refresh(store, tx, person.id).await
}

/// Writes a line into the history of a registration (R-VAL-7).
pub(crate) async fn note(
    store: &Store,
    tx: &mut Tx,
    person: AccountId,
    actor: Option<AccountId>,
    unit: Unit,
    kind: DecisionKind,
    reason: Option<RegistrationRefusalReason>,
    text: &str,
) -> Result<()> {
    sql!(
        "insert into validation_decision (id, person, actor, unit, at, kind, reason, text)
         values ($1, $2, $3, $4, $5, $6, $7, $8)"
    )
    .bind(store.new_id::<i64>())
    .bind(person)
    .bind(actor)
    .bind(unit.code())
    .bind(store.now())
    .bind(kind)
    .bind(reason.map(|reason| reason.code().to_owned()))
    .bind(text)
    .execute(tx)
    .await?;
    Ok(())
}

/// Wakes the pages of everybody who works at a unit's desk: its officers and the central ones.
pub(crate) async fn wake_desk(store: &Store, tx: &mut Tx, unit: Unit) -> Result<()> {
    for officer in officers(&mut *tx, store.now(), unit, Readers::OwnAndCentral).await? {
        tx.wake(officer, Topic::Unit);
    }
    Ok(())
}

/// What every decision leaves behind: history, audit, and the pages that wait for it.
async fn record_decision(
    store: &Store,
    tx: &mut Tx,
    viewer: &Viewer,
    person: &Candidate,
    kind: DecisionKind,
    reason: Option<RegistrationRefusalReason>,
    text: &str,
) -> Result<()> {
    let officer = viewer.account()?;
    note(store, tx, person.id, Some(officer), person.unit, kind, reason, text).await?;
    let action = match kind {
        DecisionKind::Validated => "registration.validated",
        DecisionKind::Refused => "registration.refused",
        DecisionKind::TakenBack => "registration.refusal_taken_back",
        _ => "registration.information_asked",
    };
    let entry = Entry {
        actor: Some(officer),
        action,
        subject_kind: "person",
        subject: Some(person.id.0),
        unit: Some(person.unit.code()),
        detail: serde_json::json!({ "from": person.state.code(), "reason": reason.map(|reason| reason.code()) }),
    };
    audit::write(store, tx, entry).await?;
    tx.wake(person.id, Topic::Session);
    wake_desk(store, tx, person.unit).await
}

/// Validates a person: everything is open to her, the first one confirms her school, her colleagues are told. With
/// `take_changes` the school's record takes over what she proposed (R-REG-3). A text, if any, goes to her with it.
///
/// # Errors
/// [`Error::Invalid`] at `text`, [`Error::NotFound`] when it is not at the viewer's desk, [`Error::Conflict`] when somebody decided first.
pub async fn validate(
    store: &Store,
    viewer: &Viewer,
    person: AccountId,
    seen: Time,
    take_changes: bool,
    text: &str,
) -> Result<()> {
    viewer.desks()?;
    let text = if text.trim().is_empty() { "" } else { check_text(text)? };
    let mut tx = store.begin().await?;
    let person = at_desk(&mut tx, viewer, person, seen).await?;
    let school = person.school.ok_or(Error::Conflict)?;
    advance(store, &mut tx, &person, AccountEvent::Validate).await?;
    school::confirm(&mut tx, school).await?;
    if take_changes {
        school::apply_proposals(store, &mut tx, school, person.id).await?;
    } else {
        school::refuse_proposals(&mut tx, person.id).await?;
    }
    forget_draft(&mut tx, person.id).await?;
    record_decision(store, &mut tx, viewer, &person, DecisionKind::Validated, None, text).await?;
    let kind = NoticeKind::Validated { text: text.to_owned() };
    notice::tell_by_mail(store, &mut tx, person.id, &kind, "/desktop").await?;
    tell_colleagues(store, &mut tx, &person, school).await?;
    tx.commit().await
}

/// "Somebody else from your school is here": to the validated people of the school, once she is validated too.
async fn tell_colleagues(store: &Store, tx: &mut Tx, person: &Candidate, school: SchoolId) -> Result<()> {
    let colleagues: Vec<(AccountId,)> =
        sql!("select id from person where school = $1 and id <> $2 and state = 'validated' order by id")
            .bind(school)
            .bind(person.id)
            .all(&mut *tx)
            .await?;
    let name = format!("{} {}", person.first_name, person.last_name);
    let kind = NoticeKind::ColleagueRegistered { name: Named { account: person.id, name } };
    for (colleague,) in colleagues {
        notice::tell(store, tx, colleague, &kind, "/school").await?;
    }
    Ok(())
}

/// Takes what a person wrote out of her registration, when her account ends; that it was decided, when and why stays.
pub(crate) async fn forget(tx: &mut Tx, person: AccountId) -> Result<()> {
    forget_draft(tx, person).await?;
    sql!("update validation_decision set text = '' where person = $1").bind(person).execute(tx).await?;
    sql!("delete from similar_account where person = $1 or other = $1").bind(person).execute(tx).await?;
    Ok(())
}

async fn forget_draft(tx: &mut Tx, person: AccountId) -> Result<()> {
    sql!("delete from registration_draft where person = $1").bind(person).execute(tx).await?;
    Ok(())
}

/// What is written to a person, or by her.
pub(crate) fn check_text(text: &str) -> Result<&str> {
    let mut check = Check::new();
    check.length("text", text, 1, TEXT_MOST);
    check.done()?;
    Ok(text.trim())
}

/// Asks the person for information; the clock stops until she answers.
///
/// # Errors
/// [`Error::Invalid`] at `text`, [`Error::NotFound`] when it is not at the viewer's desk, [`Error::Conflict`] when
/// somebody decided first.
pub async fn ask_information(store: &Store, viewer: &Viewer, person: AccountId, seen: Time, text: &str) -> Result<()> {
    viewer.desks()?;
    let text = check_text(text)?;
    let mut tx = store.begin().await?;
    let person = at_desk(&mut tx, viewer, person, seen).await?;
    advance(store, &mut tx, &person, AccountEvent::AskInformation).await?;
    record_decision(store, &mut tx, viewer, &person, DecisionKind::Asked, None, text).await?;
    let kind = NoticeKind::InformationAsked { text: text.to_owned() };
    notice::tell_by_mail(store, &mut tx, person.id, &kind, "/waiting").await?;
    tx.commit().await
}

/// Refuses a registration: the account is closed at once and removed after 30 days (R-VAL-2).
///
/// # Errors
/// As [`ask_information`].
pub async fn refuse(
    store: &Store,
    viewer: &Viewer,
    person: AccountId,
    seen: Time,
    reason: RegistrationRefusalReason,
    text: &str,
) -> Result<()> {
    viewer.desks()?;
    let text = check_text(text)?;
    let mut tx = store.begin().await?;
    let person = at_desk(&mut tx, viewer, person, seen).await?;
    advance(store, &mut tx, &person, AccountEvent::Refuse).await?;
    school::refuse_proposals(&mut tx, person.id).await?;
    shut(&mut tx, person.id).await?;
    record_decision(store, &mut tx, viewer, &person, DecisionKind::Refused, Some(reason), text).await?;
    let kind = NoticeKind::RegistrationRefused { reason: Some(reason), text: text.to_owned() };
    // She cannot sign in any more: what is left to her is to write to the unit.
    notice::tell_by_mail(store, &mut tx, person.id, &kind, &contact_path(&person.language)).await?;
    tx.commit().await
}

/// Takes a refusal back while the account is still there: the registration waits at the desk again, and the person, who
/// can sign in as before, is told (R-VAL-2).
///
/// # Errors
/// [`Error::NotFound`] when it is not at the viewer's desk, [`Error::Conflict`] when it is not refused or was so too long
/// ago.
pub async fn take_refusal_back(store: &Store, viewer: &Viewer, person: AccountId, seen: Time) -> Result<()> {
    viewer.desks()?;
    let mut tx = store.begin().await?;
    let person = at_desk(&mut tx, viewer, person, seen).await?;
    refused_until(person.state, person.state_since).filter(|until| *until > store.now()).ok_or(Error::Conflict)?;
    let event = AccountEvent::TakeRefusalBack { validated_before: person.validated_at.is_some() };
    advance(store, &mut tx, &person, event).await?;
    record_decision(store, &mut tx, viewer, &person, DecisionKind::TakenBack, None, "").await?;
    notice::tell_by_mail(store, &mut tx, person.id, &NoticeKind::RefusalTakenBack, "/waiting").await?;
    tx.commit().await
}

/// Why and until when the account of a person is refused: what she is told when she registers again.
pub(crate) async fn refusal(store: &Store, tx: &mut Tx, person: AccountId, since: Time) -> Result<Template> {
    let (name, contact, reason, text): (String, String, Option<String>, String) = sql!(
        "select p.first_name, coalesce(u.email, '') as contact, d.reason, d.text
         from validation_decision d join person p on p.id = d.person left join unit u on u.code = p.unit
         where d.person = $1 and d.kind = 'refused' order by d.id desc limit 1"
    )
    .bind(person)
    .one(tx)
    .await?;
    let reason = reason.and_then(|code| code.parse().ok());
    let days = ((since.0 + REFUSED_KEPT - store.now().0) / DAY).max(1);
    Ok(Template::AccountRefused { name, reason, text, contact, days })
}

/// Removes what was refused 30 days ago; the reason stays as a counter, without name and text (2.3). A nightly job;
/// answers how many.
///
/// # Errors
/// What the database answers.
pub async fn remove_refused(store: &Store) -> Result<i64> {
    let before = Time(store.now().0 - REFUSED_KEPT);
    let old: Vec<(AccountId,)> = sql!("select id from person where state = 'refused' and state_since < $1 order by id")
        .bind(before)
        .all(&store.db)
        .await?;
    for (person,) in &old {
        let mut tx = store.begin().await?;
        anonymise(store, &mut tx, None, *person).await?;
        school::leave_proposed(&mut tx, *person).await?;
        tx.commit().await?;
    }
    Ok(i64::try_from(old.len()).unwrap_or(i64::MAX))
}
