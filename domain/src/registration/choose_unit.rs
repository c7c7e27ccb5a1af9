//! The country of step 1 was a slip: another one is chosen at the school step, as long as no unit has seen the form.

use super::{Draft, Form, draft};
use crate::account::AccountState;
use crate::base::audit::{self, Entry};
use crate::base::db::Tx;
use crate::base::error::{Error, Problem, Result};
use crate::base::store::Store;
use crate::base::viewer::Viewer;
use crate::school::{Picked, Saving, SchoolForm};
use crate::sql;
use crate::unit;
use crate::vocabulary::Unit;

/// Chooses the unit whose country the school is in: schools are looked up there, and the form will go there. What was typed is
/// saved with it; only a school that was picked is left, since it is one of the country before. A stale form changes nothing and
/// answers what is stored.
///
/// # Errors
/// [`Error::Conflict`] once the form was sent; [`Error::Invalid`] at `unit` for one that takes no registrations, and as
/// [`super::save_draft`].
pub async fn choose_unit(
    store: &Store,
    viewer: &Viewer,
    version: i64,
    form: &Form,
    unit: Unit,
) -> Result<Saving<Draft>> {
    draft::check_size(form)?;
    if !unit::is_on(store, unit).await? {
        return Err(Error::invalid("unit", Problem::Unknown));
    }
    let mut tx = store.begin().await?;
    let person = draft::person(&mut tx, viewer).await?;
    if person.state != AccountState::Completing {
        return Err(Error::Conflict);
    }
    let saving = draft::write(store, &mut tx, &person, version, &without_picked_school(form)).await?;
    if matches!(saving, Saving::Saved { .. }) && person.unit != unit {
        move_to(&mut tx, &person, unit).await?;
        let entry = Entry {
            actor: Some(person.id),
            action: "registration.unit_chosen",
            subject_kind: "person",
            subject: Some(person.id.0),
            unit: Some(unit.code()),
            detail: serde_json::json!({ "before": person.unit.code() }),
        };
        audit::write(store, &mut tx, entry).await?;
    }
    tx.commit().await?;
    Ok(saving)
}

/// The form as it is looked at in another country: what was typed of a new school waits there.
fn without_picked_school(form: &Form) -> Form {
    let school = match form.picked {
        Picked::New | Picked::Nothing => form.school.clone(),
        Picked::School(_) | Picked::Register(_) => SchoolForm::default(),
    };
    Form { picked: Picked::Nothing, school, ..form.clone() }
}

/// Her times are those of the country, unless she has chosen others.
async fn move_to(tx: &mut Tx, person: &draft::Person, unit: Unit) -> Result<()> {
    sql!("update person set unit = $3, country = $4 where id = $1 and state = $2")
        .bind(person.id)
        .bind(person.state)
        .bind(unit.code())
        .bind(unit.country().code())
        .execute_one(&mut *tx)
        .await?;
    sql!("update account set zone = $3 where id = $1 and zone = $2")
        .bind(person.id)
        .bind(person.country.facts().time_zone)
        .bind(unit.country().facts().time_zone)
        .execute(tx)
        .await?;
    Ok(())
}
