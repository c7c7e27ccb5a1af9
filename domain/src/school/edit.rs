//! Making schools and changing them: every change is written down (R-REG-3).

use super::lock::locked_of;
use super::store::take;
use super::{Completeness, Saving, School, SchoolEvent, SchoolForm, find};
use crate::base::audit::{self, Entry};
use crate::base::db::{Statement, Tx};
use crate::base::error::{Check, Error, Problem, Result};
use crate::base::fold::fold;
use crate::base::id::{AccountId, SchoolId};
use crate::base::store::Store;
use crate::base::viewer::Viewer;
use crate::sql;
use crate::twinfinder;
use crate::vocabulary::Unit;

/// The fields of a form, in the order in which both statements below write them.
fn bind_form(statement: Statement, form: &SchoolForm) -> Statement {
    let code = |value: Option<&'static str>| value.map(str::to_owned);
    statement
        .bind(&form.name)
        .bind(fold(&form.name))
        .bind(form.levels.to_column())
        .bind(code(form.track.map(|track| track.code())))
        .bind(code(form.status.map(|status| status.code())))
        .bind(code(form.area.map(|area| area.code())))
        .bind(&form.address)
        .bind(&form.postal_code)
        .bind(&form.town)
        .bind(fold(&form.town))
        .bind(&form.region)
        .bind(&form.phone)
        .bind(&form.fax)
        .bind(&form.email)
        .bind(&form.website)
        .bind(form.pupil_count())
        .bind(form.tools.to_column())
        .bind(form.in_other_projects)
        .bind(&form.head_first_name)
        .bind(&form.head_last_name)
        .bind(&form.head_email)
        .bind(form.head_languages.to_column())
        .bind(Some(form.code.clone()).filter(|code| !code.is_empty()))
}

/// Makes a *proposed* school; `source` names the register it was taken from.
pub(crate) async fn insert(
    store: &Store,
    tx: &mut Tx,
    unit: Unit,
    source: Option<&str>,
    form: &SchoolForm,
    by: Option<AccountId>,
) -> Result<SchoolId> {
    let id: SchoolId = store.new_id();
    let statement = sql!(
        "insert into school (id, unit, country, state, register_source, created_at, created_by, name, name_folded, levels,
             track, status, area, address, postal_code, town, town_folded, region, phone, fax, email, website, pupils,
             tools, in_other_projects, head_first_name, head_last_name, head_email, head_languages, register_code)
         values ($1, $2, $3, 'proposed', $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20,
             $21, $22, $23, $24, $25, $26, $27, $28, $29)"
    );
    let statement = statement
        .bind(id)
        .bind(unit.code())
        .bind(unit.country().code())
        .bind(source.map(str::to_owned))
        .bind(store.now())
        .bind(by);
    bind_form(statement, form).execute(tx).await?;
    Ok(id)
}

/// Overwrites a school's fields, if nobody else was faster, and writes down what changed.
pub(crate) async fn write(
    store: &Store,
    tx: &mut Tx,
    before: &School,
    after: &SchoolForm,
    by: AccountId,
) -> Result<()> {
    let differences = before.form.differences(after);
    if differences.is_empty() {
        return Ok(());
    }
    let statement = sql!(
        "update school set version = version + 1, name = $3, name_folded = $4, levels = $5, track = $6, status = $7,
             area = $8, address = $9, postal_code = $10, town = $11, town_folded = $12, region = $13, phone = $14,
             fax = $15, email = $16, website = $17, pupils = $18, tools = $19, in_other_projects = $20,
             head_first_name = $21, head_last_name = $22, head_email = $23, head_languages = $24, register_code = $25
         where id = $1 and version = $2"
    );
    bind_form(statement.bind(before.id).bind(before.version), after).execute_one(tx).await?;
    for (field, old, new) in differences {
        note_change(store, tx, before.id, by, "applied", field, &old, &new).await?;
    }
    twinfinder::refresh_school(store, tx, before.id).await
}

async fn note_change(
    store: &Store,
    tx: &mut Tx,
    school: SchoolId,
    by: AccountId,
    state: &str,
    field: &str,
    before: &str,
    after: &str,
) -> Result<()> {
    sql!(
        "insert into school_change (id, school, person, at, state, field, old_value, new_value)
         values ($1, $2, $3, $4, $5, $6, $7, $8)"
    )
    .bind(store.new_id::<i64>())
    .bind(school)
    .bind(by)
    .bind(store.now())
    .bind(state)
    .bind(field)
    .bind(before)
    .bind(after)
    .execute(tx)
    .await?;
    Ok(())
}

/// Puts down what somebody not yet validated would change in an existing school, in place of her earlier proposals
/// (R-REG-3). Nothing changes in the school.
pub(crate) async fn propose(
    store: &Store,
    tx: &mut Tx,
    school: &School,
    wished: &SchoolForm,
    by: AccountId,
) -> Result<()> {
    refuse_proposals(tx, by).await?;
    for (field, before, after) in school.form.differences(wished) {
        note_change(store, tx, school.id, by, "proposed", field, &before, &after).await?;
    }
    Ok(())
}

/// The officer takes over a person's proposals for a school; a field that somebody changed meanwhile stays.
pub(crate) async fn apply_proposals(store: &Store, tx: &mut Tx, school: SchoolId, person: AccountId) -> Result<()> {
    let proposals: Vec<(String, String, String)> = sql!(
        "select field, old_value, new_value from school_change
         where school = $1 and person = $2 and state = 'proposed' order by id"
    )
    .bind(school)
    .bind(person)
    .all(&mut *tx)
    .await?;
    let record = find(&mut *tx, school).await?;
    let mut after = record.form.clone();
    let present = record.form.fields();
    for (field, before, wished) in proposals {
        if present.iter().any(|(name, text)| *name == field && *text == before) {
            after.set(&field, &wished);
        }
    }
    sql!("delete from school_change where school = $1 and person = $2 and state = 'proposed'")
        .bind(school)
        .bind(person)
        .execute(&mut *tx)
        .await?;
    write(store, tx, &record, &after, person).await
}

/// A person's open proposals are not taken.
pub(crate) async fn refuse_proposals(tx: &mut Tx, person: AccountId) -> Result<()> {
    sql!("update school_change set state = 'refused' where person = $1 and state = 'proposed'")
        .bind(person)
        .execute(tx)
        .await?;
    Ok(())
}

/// A person is no more of her school; one that was proposed, and where nobody is left, is closed.
pub(crate) async fn leave_proposed(tx: &mut Tx, person: AccountId) -> Result<()> {
    sql!(
        "update school set state = 'closed' where state = 'proposed'
            and id = (select school from person where id = $1)
            and not exists (select 1 from person p where p.school = school.id and p.id <> $1
                            and p.state not in ('refused', 'anonymised'))"
    )
    .bind(person)
    .execute(&mut *tx)
    .await?;
    sql!("update person set school = null where id = $1").bind(person).execute(tx).await?;
    Ok(())
}

/// Changes a school's record: its validated staff, save the fields that the unit has locked, and the officers of its
/// unit. A stale save changes nothing and answers what the other one has saved; a form that is sent again, because its
/// answer was lost, finds what it says, and gets the first answer.
///
/// # Errors
/// [`Error::Invalid`] at a field, also at one that the unit has locked, [`Error::Forbidden`] for staff not yet validated,
/// [`Error::NotFound`] for a school that is not the viewer's, [`Error::Conflict`] for one that was merged or closed.
pub async fn edit(
    store: &Store,
    viewer: &Viewer,
    id: SchoolId,
    version: i64,
    form: &SchoolForm,
) -> Result<Saving<School>> {
    let adult = viewer.adult()?;
    let mut tx = store.begin().await?;
    take(&mut tx, id).await?;
    let school = find(&mut tx, id).await?;
    let officer = viewer.officer_of(school.unit).is_ok();
    if !officer && adult.school != Some(id) {
        return Err(Error::NotFound);
    }
    if !officer {
        viewer.validated()?;
    }
    if !school.state.is_open() {
        return Err(Error::Conflict);
    }
    let form = form.tidy();
    let mut check = Check::new();
    form.check(&mut check, school.country, Completeness::AsFound);
    check.done()?;
    let differences = school.form.differences(&form);
    if differences.is_empty() {
        return Ok(Saving::Saved { version: school.version, at: store.now() });
    }
    if school.version != version {
        return Ok(Saving::Stale(school));
    }
    let locked = if officer { Vec::new() } else { locked_of(&mut tx, school.unit).await? };
    let mut check = Check::new();
    for (field, ..) in &differences {
        let free = !locked.iter().any(|locked| locked == field);
        check.ensure(free, &format!("school-{field}"), Problem::KeptByUnit);
    }
    check.done()?;
    write(store, &mut tx, &school, &form, adult.id).await?;
    let fields: Vec<&str> = differences.iter().map(|(field, ..)| *field).collect();
    let entry = Entry {
        actor: Some(adult.id),
        action: "school.changed",
        subject_kind: "school",
        subject: Some(id.0),
        unit: Some(school.unit.code()),
        detail: serde_json::json!({ "fields": fields }),
    };
    audit::write(store, &mut tx, entry).await?;
    tx.commit().await?;
    Ok(Saving::Saved { version: school.version + 1, at: store.now() })
}

/// What [`edit`] does, for the desk of a unit: its officers only, and they correct what is locked too.
///
/// # Errors
/// As [`edit`]; [`Error::Forbidden`] for who is no officer.
pub async fn correct(
    store: &Store,
    viewer: &Viewer,
    id: SchoolId,
    version: i64,
    form: &SchoolForm,
) -> Result<Saving<School>> {
    viewer.desks()?;
    edit(store, viewer, id, version, form).await
}

/// The first validated person confirms the school (R-VAL-6).
pub(crate) async fn confirm(tx: &mut Tx, id: SchoolId) -> Result<()> {
    let school = find(&mut *tx, id).await?;
    let next = school.state.next(SchoolEvent::PersonValidated).ok_or(Error::Conflict)?;
    sql!("update school set state = $2 where id = $1 and state = $3")
        .bind(id)
        .bind(next)
        .bind(school.state)
        .execute_one(tx)
        .await
}
