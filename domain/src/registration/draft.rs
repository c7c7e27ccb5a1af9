//! The draft of step 2: saved while it is typed, resumed anywhere, never overwritten by a stale page.

use super::{Draft, Form, OwnRegistration};
use crate::account::AccountState;
use crate::base::db::{On, Tx};
use crate::base::error::{Error, Problem, Result};
use crate::base::id::AccountId;
use crate::base::store::Store;
use crate::base::time::Time;
use crate::base::viewer::Viewer;
use crate::school::{self, Picked, Saving, SchoolForm};
use crate::sql;
use crate::validation::{self, WORKING_DAYS};
use crate::vocabulary::{Country, Unit};

#[derive(sqlx::FromRow)]
pub(super) struct Person {
    pub(super) id: AccountId,
    pub(super) state: AccountState,
    pub(super) state_since: Time,
    pub(super) first_name: String,
    pub(super) last_name: String,
    pub(super) email: String,
    #[sqlx(try_from = "String")]
    pub(super) country: Country,
    #[sqlx(try_from = "String")]
    pub(super) unit: Unit,
}

impl Person {
    /// Whether the form can still be changed: before it is sent, and while the unit asks for information.
    pub(super) fn may_write(&self) -> Result<()> {
        let open = matches!(self.state, AccountState::Completing | AccountState::InformationAsked);
        if open { Ok(()) } else { Err(Error::Conflict) }
    }
}

/// The person who asks.
pub(super) async fn person(on: impl Into<On<'_>>, viewer: &Viewer) -> Result<Person> {
    let found: Option<Person> =
        sql!("select id, state, state_since, first_name, last_name, email, country, unit from person where id = $1")
            .bind(viewer.adult()?.id)
            .maybe(on)
            .await?;
    found.ok_or(Error::NotFound)
}

#[derive(sqlx::FromRow)]
struct DraftRow {
    content: String,
    version: i64,
    saved_at: Time,
}

async fn draft(on: impl Into<On<'_>>, person: &Person) -> Result<Draft> {
    let row: Option<DraftRow> = sql!("select content, version, saved_at from registration_draft where person = $1")
        .bind(person.id)
        .maybe(on)
        .await?;
    Ok(match row {
        Some(row) => {
            Draft { form: serde_json::from_str(&row.content)?, version: row.version, saved_at: Some(row.saved_at) }
        }
        None => Draft { form: Form::begin(), version: 0, saved_at: None },
    })
}

/// The viewer's own registration.
///
/// # Errors
/// [`Error::SignIn`] for a guest, [`Error::Forbidden`] for pupils and for staff of a unit.
pub async fn own(store: &Store, viewer: &Viewer) -> Result<OwnRegistration> {
    if !viewer.adult()?.school_staff {
        return Err(Error::Forbidden);
    }
    let person = person(&store.db, viewer).await?;
    let waits = matches!(person.state, AccountState::AwaitingValidation | AccountState::AwaitingRevalidation);
    let history = validation::own_history(store, person.id).await?;
    Ok(OwnRegistration {
        draft: draft(&store.db, &person).await?,
        state: person.state,
        since: person.state_since,
        first_name: person.first_name,
        last_name: person.last_name,
        email: person.email,
        country: person.country,
        unit: person.unit,
        due: waits.then(|| person.state_since.plus_working_days(WORKING_DAYS)),
        history,
    })
}

/// Writes the draft if `version` is the one that is stored.
pub(super) async fn write(
    store: &Store,
    tx: &mut Tx,
    person: &Person,
    version: i64,
    form: &Form,
) -> Result<Saving<Draft>> {
    let stored = draft(&mut *tx, person).await?;
    if stored.version != version {
        return Ok(Saving::Stale(stored));
    }
    sql!(
        "insert into registration_draft (person, content, version, saved_at) values ($1, $2, $3, $4)
         on conflict (person) do update set content = $2, version = $3, saved_at = $4
         where registration_draft.version = $5"
    )
    .bind(person.id)
    .bind(serde_json::to_string(form)?)
    .bind(version + 1)
    .bind(store.now())
    .bind(version)
    .execute_one(tx)
    .await?;
    Ok(Saving::Saved { version: version + 1, at: store.now() })
}

/// Saves what was typed so far, finished or not. A stale save changes nothing and answers what is stored.
///
/// # Errors
/// [`Error::Conflict`] when the form was sent already, [`Error::Invalid`] when it is larger than any form.
pub async fn save_draft(store: &Store, viewer: &Viewer, version: i64, form: &Form) -> Result<Saving<Draft>> {
    if serde_json::to_string(form)?.len() > 60_000 {
        return Err(Error::invalid("ideas", Problem::TooLong { most: super::IDEA_MOST }));
    }
    let mut tx = store.begin().await?;
    let person = person(&mut tx, viewer).await?;
    person.may_write()?;
    let saving = write(store, &mut tx, &person, version, form).await?;
    tx.commit().await?;
    Ok(saving)
}

/// Picks a school for the form: what is known of it stands in the fields, to be corrected. What was typed elsewhere in
/// the form is saved with it.
///
/// # Errors
/// As [`save_draft`]; [`Error::Invalid`] at `picked` for a school of another country.
pub async fn pick(store: &Store, viewer: &Viewer, version: i64, form: &Form, picked: Picked) -> Result<Saving<Draft>> {
    let school = known(store, viewer.adult()?.country, picked, &form.school).await?;
    save_draft(store, viewer, version, &Form { picked, school, ..form.clone() }).await
}

/// What is known of the school that was picked; of a new one the name that was typed.
pub(super) async fn known(store: &Store, country: Country, picked: Picked, typed: &SchoolForm) -> Result<SchoolForm> {
    let foreign = || Error::invalid("picked", Problem::Unknown);
    match picked {
        Picked::School(id) => {
            let school = school::find(&store.db, id).await.map_err(|_| foreign())?;
            let fits = school.country == country && school.state.is_open();
            fits.then(|| school.form.without_head()).ok_or_else(foreign)
        }
        Picked::Register(row) => {
            let (_, of_row, known) = school::register_row(store, row).await.map_err(|_| foreign())?;
            (of_row == country).then_some(known).ok_or_else(foreign)
        }
        Picked::New => Ok(SchoolForm { name: typed.name.clone(), ..SchoolForm::default() }),
        Picked::Nothing => Ok(SchoolForm::default()),
    }
}
