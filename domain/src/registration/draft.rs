//! The draft of step 2: saved while it is typed, resumed anywhere, never overwritten by a stale page.

use super::{Draft, Form, OwnRegistration};
use crate::account::AccountState;
use crate::base::db::{On, Tx};
use crate::base::error::{Error, Problem, Result};
use crate::base::id::{AccountId, SchoolId};
use crate::base::store::Store;
use crate::base::time::Time;
use crate::base::viewer::Viewer;
use crate::profile::{self, ProfileForm};
use crate::school::{self, Picked, Saving, School, SchoolForm};
use crate::sql;
use crate::validation;
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
    pub(super) school: Option<SchoolId>,
}

impl Person {
    /// Whether the form can still be changed: before it is sent, and while the unit asks for information.
    pub(super) fn may_write(&self) -> Result<()> {
        if self.state.form_is_open() { Ok(()) } else { Err(Error::Conflict) }
    }
}

/// The person who asks.
pub(super) async fn person(on: impl Into<On<'_>>, viewer: &Viewer) -> Result<Person> {
    let found: Option<Person> = sql!(
        "select id, state, state_since, first_name, last_name, email, country, unit, school from person where id = $1"
    )
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

async fn row(on: impl Into<On<'_>>, person: AccountId) -> Result<Option<DraftRow>> {
    sql!("select content, version, saved_at from registration_draft where person = $1").bind(person).maybe(on).await
}

async fn draft(on: impl Into<On<'_>>, person: &Person) -> Result<Draft> {
    Ok(match row(on, person.id).await? {
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
    let history = validation::own_history(store, person.id).await?;
    let mut draft = draft(&store.db, &person).await?;
    // Whoever was validated before has no form any more: what she sent is what is known of her.
    if let (None, Some(school)) = (draft.saved_at, person.school) {
        let about = ProfileForm::of(&profile::own(store, viewer).await?.data).about;
        let known = school::find(&store.db, school).await?.form;
        draft.form = Form { picked: Picked::School(school), school: known, ..about };
    }
    Ok(OwnRegistration {
        draft,
        state: person.state,
        since: person.state_since,
        first_name: person.first_name,
        last_name: person.last_name,
        email: person.email,
        country: person.country,
        unit: person.unit,
        due: validation::due(person.state, person.state_since),
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
    let mut form = form.clone();
    // While no school is picked the page has no fields of a school: what was typed of a new one waits.
    let nothing = form.picked == Picked::Nothing && stored.form.picked == Picked::Nothing;
    if nothing && form.school == SchoolForm::default() {
        form.school.clone_from(&stored.form.school);
    }
    // The same form again: the answer to the first was lost.
    if let Some(at) = stored.saved_at.filter(|_| stored.version == version + 1 && stored.form == form) {
        return Ok(Saving::Saved { version: stored.version, at });
    }
    if stored.version != version {
        return Ok(Saving::Stale(stored));
    }
    sql!(
        "insert into registration_draft (person, content, version, saved_at) values ($1, $2, $3, $4)
         on conflict (person) do update set content = $2, version = $3, saved_at = $4
         where registration_draft.version = $5"
    )
    .bind(person.id)
    .bind(serde_json::to_string(&form)?)
    .bind(version + 1)
    .bind(store.now())
    .bind(version)
    .execute_one(tx)
    .await?;
    Ok(Saving::Saved { version: version + 1, at: store.now() })
}

/// Refuses what is larger than any form.
pub(super) fn check_size(form: &Form) -> Result<()> {
    if serde_json::to_string(form)?.len() > 60_000 {
        return Err(Error::invalid("ideas", Problem::TooLong { most: super::IDEA_MOST }));
    }
    Ok(())
}

/// Saves what was typed so far, finished or not. A stale save changes nothing and answers what is stored.
///
/// # Errors
/// [`Error::Conflict`] when the form was sent already, [`Error::Invalid`] when it is larger than any form.
pub async fn save_draft(store: &Store, viewer: &Viewer, version: i64, form: &Form) -> Result<Saving<Draft>> {
    check_size(form)?;
    let mut tx = store.begin().await?;
    let person = person(&mut tx, viewer).await?;
    person.may_write()?;
    let saving = write(store, &mut tx, &person, version, form).await?;
    tx.commit().await?;
    Ok(saving)
}

/// After the form was sent: the school that it made or picked is hers, so that it is not made anew.
pub(super) async fn settle(tx: &mut Tx, person: AccountId, school: SchoolId, form: &Form) -> Result<()> {
    let form = Form { picked: Picked::School(school), ..form.clone() };
    sql!("update registration_draft set content = $2 where person = $1")
        .bind(person)
        .bind(serde_json::to_string(&form)?)
        .execute(tx)
        .await?;
    Ok(())
}

/// Writes another form over a draft that is there: a page that shows the one before is stale.
async fn rewrite(store: &Store, tx: &mut Tx, person: AccountId, form: &Form) -> Result<()> {
    sql!("update registration_draft set content = $2, version = version + 1, saved_at = $3 where person = $1")
        .bind(person)
        .bind(serde_json::to_string(form)?)
        .bind(store.now())
        .execute(tx)
        .await?;
    Ok(())
}

/// The profile was saved while the registration is not decided: the form says the same of the person.
pub(crate) async fn follow_profile(store: &Store, tx: &mut Tx, person: AccountId, about: &Form) -> Result<()> {
    let Some(row) = row(&mut *tx, person).await? else { return Ok(()) };
    let Form { picked, school, .. } = serde_json::from_str(&row.content)?;
    rewrite(store, tx, person, &Form { picked, school, ..about.clone() }).await
}

/// Picks a school for the form: what is known of it stands in the fields, to be corrected. What was typed elsewhere in
/// the form is saved with it.
///
/// # Errors
/// As [`save_draft`]; [`Error::Invalid`] at `picked` for a school of another country.
pub async fn pick(store: &Store, viewer: &Viewer, version: i64, form: &Form, picked: Picked) -> Result<Saving<Draft>> {
    let typed = match form.picked {
        // While she chooses, the fields of the new school that she typed are not on the page.
        Picked::Nothing => draft(&store.db, &person(&store.db, viewer).await?).await?.form.school,
        Picked::New => form.school.clone(),
        Picked::School(_) | Picked::Register(_) => SchoolForm::default(),
    };
    let school = known(store, viewer.adult()?.country, picked, &typed).await?;
    save_draft(store, viewer, version, &Form { picked, school, ..form.clone() }).await
}

/// What is known of the school that was picked; of a new one what was typed.
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
        Picked::New | Picked::Nothing => Ok(typed.clone()),
    }
}

/// A school was merged into another: forms that were not sent yet and name it name the other, with what is known of
/// that.
pub(crate) async fn follow_merge(store: &Store, tx: &mut Tx, from: SchoolId, into: &School) -> Result<()> {
    let rows: Vec<(AccountId, String)> = sql!(
        "select d.person, d.content from registration_draft d join person p on p.id = d.person
         where p.country = $1 and d.content like $2"
    )
    .bind(into.country.code())
    .bind(format!("%\"{}\"%", Picked::School(from)))
    .all(&mut *tx)
    .await?;
    for (person, content) in rows {
        let form: Form = serde_json::from_str(&content)?;
        if form.picked != Picked::School(from) {
            continue;
        }
        let form = Form { picked: Picked::School(into.id), school: into.form.without_head(), ..form };
        rewrite(store, tx, person, &form).await?;
    }
    Ok(())
}
