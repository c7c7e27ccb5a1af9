//! Moving to another school: the same account, checked again (R-VAL-5).

use super::{Form, draft, send};
use crate::account::AccountEvent;
use crate::base::audit::{self, Entry};
use crate::base::error::{Check, Error, Problem, Result};
use crate::base::id::SchoolId;
use crate::base::notice::{self, NoticeKind};
use crate::base::store::Store;
use crate::base::viewer::Viewer;
use crate::pupil;
use crate::school::{Completeness, Picked, SchoolForm};
use crate::sql;
use crate::twinfinder;
use crate::unit;
use crate::validation::{self, DecisionKind};
use crate::vocabulary::{Country, Unit};

/// What is known of the school that somebody picks to move to, to be corrected in the form.
///
/// # Errors
/// [`Error::Forbidden`] for who is not validated, [`Error::Invalid`] at `picked` for a school of another country.
pub async fn school_to_join(store: &Store, viewer: &Viewer, country: Country, picked: Picked) -> Result<SchoolForm> {
    viewer.validated_once()?;
    draft::known(store, country, picked, &SchoolForm::default()).await
}

/// A validated person moves to another school: the same account, checked again; her running projects stay (R-VAL-5). While it
/// is checked she can choose another, if that was the wrong one; the same again is the first answer. She is told that it has
/// arrived, and the officer is warned of names like hers at the new school (R-REG-1).
///
/// # Errors
/// [`Error::Forbidden`] for who is not validated, [`Error::Invalid`] at `unit`, at `picked` or at a field of a new school.
pub async fn change_school(
    store: &Store,
    viewer: &Viewer,
    unit: Unit,
    picked: Picked,
    wished: &SchoolForm,
) -> Result<SchoolId> {
    let adult = viewer.validated_once()?;
    if let Some(present) = adult.school.filter(|school| Picked::School(*school) == picked) {
        return if adult.moving { Ok(present) } else { Err(Error::invalid("picked", Problem::Unknown)) };
    }
    if unit != adult.unit && !unit::is_on(store, unit).await? {
        return Err(Error::invalid("unit", Problem::Unknown));
    }
    let wished = Form { picked, school: wished.clone(), ..Form::default() };
    let (form, source) = send::with_register(store, &wished).await?;
    let whole = if matches!(picked, Picked::School(_)) { Completeness::Wish } else { Completeness::Whole };
    let mut check = Check::new();
    form.school.check(&mut check, unit.country(), whole);
    check.done()?;
    let mut tx = store.begin().await?;
    let person = draft::person(&mut tx, viewer).await?;
    let next = person.state.next(AccountEvent::SchoolChanged).ok_or(Error::Conflict)?;
    // The officer decides on a record as she saw it: another school in the same millisecond is still another moment.
    let since = store.now().max(person.state_since.plus(1));
    let (school, unit) = send::settle_school(store, &mut tx, adult.id, unit, picked, source, &form.school).await?;
    if adult.moving && adult.school == Some(school) {
        return Ok(school);
    }
    sql!(
        "update person set state = $3, state_since = $4, sent_at = $4, school = $5, version = version + 1,
             unit = (select unit from school where id = $5), country = (select country from school where id = $5)
         where id = $1 and state = $2"
    )
    .bind(adult.id)
    .bind(person.state)
    .bind(next)
    .bind(since)
    .bind(school)
    .execute_one(&mut tx)
    .await?;
    send::note_similar(&mut tx, &person, school).await?;
    twinfinder::refresh(store, &mut tx, adult.id).await?;
    pupil::hand_over(store, &mut tx, adult.id).await?;
    validation::note(store, &mut tx, adult.id, Some(adult.id), unit, DecisionKind::Moved, None, "").await?;
    let entry = Entry {
        actor: Some(adult.id),
        action: "person.school_changed",
        subject_kind: "person",
        subject: Some(adult.id.0),
        unit: Some(unit.code()),
        detail: serde_json::json!({ "school": school, "before": adult.school }),
    };
    audit::write(store, &mut tx, entry).await?;
    let received = NoticeKind::SchoolChangeReceived { unit: unit.code().to_owned() };
    notice::tell_by_mail(store, &mut tx, adult.id, &received, "/waiting").await?;
    validation::wake_desk(store, &mut tx, unit).await?;
    tx.commit().await?;
    Ok(school)
}
