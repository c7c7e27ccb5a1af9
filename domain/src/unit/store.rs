//! Units in the database. A unit without a row is switched off.

use super::{Officer, Overview, UnitContact, UnitLine};
use crate::account::{self, NewStaff, create_staff};
use crate::base::audit::{self, Entry};
use crate::base::error::{Check, Error, Problem, Result};
use crate::base::id::AccountId;
use crate::base::store::Store;
use crate::base::viewer::{Grant, Viewer};
use crate::school::{is_web_address, web_address};
use crate::sql;
use crate::vocabulary::{Unit, Vocabulary};

#[derive(sqlx::FromRow)]
struct OfficerRow {
    account: AccountId,
    kind: String,
    scope: String,
    first_name: String,
    last_name: String,
    email: String,
    has_password: bool,
    has_second_factor: bool,
}

/// All units with their officers.
///
/// # Errors
/// [`Error::Forbidden`] for who is no administrator.
pub async fn overview(store: &Store, viewer: &Viewer) -> Result<Overview> {
    let viewer = viewer.holds(Grant::Administrator)?.id;
    let on = switched_on(store).await?;
    let officers: Vec<OfficerRow> = sql!(
        "select g.account, g.kind, g.scope, p.first_name, p.last_name, p.email, (a.password_hash is not null) as has_password,
                (a.totp_secret is not null) as has_second_factor
         from account_grant g join account a on a.id = g.account join person p on p.id = a.id
         where g.ends_at is null and a.ended_at is null order by g.id"
    )
    .all(&store.db)
    .await?;
    let officers: Vec<Officer> = officers.iter().filter_map(|row| officer(row, viewer)).collect();
    let holding = |grant: Grant| officers.iter().filter(move |officer| officer.grant == grant).cloned();
    let line =
        |unit: Unit| UnitLine { unit, on: on.contains(&unit), officers: holding(Grant::Officer(unit)).collect() };
    Ok(Overview {
        units: Unit::ALL.iter().copied().map(line).collect(),
        central: holding(Grant::Central).chain(holding(Grant::Administrator)).collect(),
    })
}

fn officer(row: &OfficerRow, viewer: AccountId) -> Option<Officer> {
    Some(Officer {
        account: row.account,
        grant: Grant::of(&row.kind, row.scope.parse().ok())?,
        is_viewer: row.account == viewer,
        name: format!("{} {}", row.first_name, row.last_name),
        email: row.email.clone(),
        has_password: row.has_password,
        has_second_factor: row.has_second_factor,
    })
}

/// The units that are switched on, in their order: whoever registers chooses among them.
///
/// # Errors
/// What the database answers.
pub async fn switched_on(store: &Store) -> Result<Vec<Unit>> {
    let codes: Vec<(String,)> = sql!("select code from unit where switched_on = true").all(&store.db).await?;
    Ok(Unit::active().filter(|unit| codes.iter().any(|(code,)| code == unit.code())).collect())
}

/// Whether people of this unit can register.
///
/// # Errors
/// What the database answers.
pub async fn is_on(store: &Store, unit: Unit) -> Result<bool> {
    let count = sql!("select count(*) from unit where code = $1 and switched_on = true").bind(unit.code());
    Ok(count.number(&store.db).await? == 1)
}

/// Switches a unit on or off.
///
/// # Errors
/// [`Error::Forbidden`] for who is no administrator.
pub async fn switch(store: &Store, viewer: &Viewer, unit: Unit, on: bool) -> Result<()> {
    let administrator = viewer.holds(Grant::Administrator)?.id;
    let mut tx = store.begin().await?;
    sql!(
        "insert into unit (code, country, switched_on) values ($1, $2, $3)
         on conflict (code) do update set switched_on = excluded.switched_on"
    )
    .bind(unit.code())
    .bind(unit.country().code())
    .bind(on)
    .execute(&mut tx)
    .await?;
    let entry = Entry {
        actor: Some(administrator),
        action: if on { "unit.switched_on" } else { "unit.switched_off" },
        subject_kind: "unit",
        subject: None,
        unit: Some(unit.code()),
        detail: serde_json::json!({}),
    };
    audit::write(store, &mut tx, entry).await?;
    tx.commit().await
}

/// Invites an officer of a unit, a central officer or an administrator: she sets her own password by a link.
///
/// # Errors
/// [`Error::Forbidden`] for who is no administrator, [`Error::Invalid`] at a field.
pub async fn invite(store: &Store, viewer: &Viewer, new: &NewStaff) -> Result<()> {
    let administrator = viewer.holds(Grant::Administrator)?.id;
    if new.grants.is_empty() {
        return Err(Error::invalid("grant", Problem::Required));
    }
    if matches!(new.grants.as_slice(), [Grant::Officer(unit)] if !is_on(store, *unit).await?) {
        return Err(Error::invalid("unit", Problem::Unknown));
    }
    let mut tx = store.begin().await?;
    create_staff(store, &mut tx, Some(administrator), new).await?;
    tx.commit().await
}

/// Gives an office to somebody who has an account, by her sign-in name or address.
///
/// # Errors
/// [`Error::Forbidden`] for who is no administrator, [`Error::Invalid`] at `office_unit` for a unit that is off, or at
/// `account`.
pub async fn give_office(store: &Store, viewer: &Viewer, name: &str, grant: Grant) -> Result<()> {
    let administrator = viewer.holds(Grant::Administrator)?.id;
    if matches!(grant, Grant::Officer(unit) if !is_on(store, unit).await?) {
        return Err(Error::invalid("office_unit", Problem::Unknown));
    }
    let mut tx = store.begin().await?;
    account::give_grant(store, &mut tx, administrator, name, grant).await?;
    tx.commit().await
}

/// Takes the second factor away from an officer who has lost it, so that she can set up a new one.
///
/// # Errors
/// [`Error::Forbidden`] for who is no administrator, or for her own; [`Error::NotFound`] when there is none.
pub async fn remove_second_factor(store: &Store, viewer: &Viewer, account: AccountId) -> Result<()> {
    let administrator = administrator_over(viewer, account)?;
    let mut tx = store.begin().await?;
    account::remove_second_factor(store, &mut tx, Some(administrator), account).await?;
    tx.commit().await
}

/// Takes the second factor away from anybody who has lost it, by her sign-in name.
///
/// # Errors
/// [`Error::Forbidden`] for who is no administrator, or for her own; [`Error::Invalid`] at `lost_name` when nobody of this
/// name has one.
pub async fn remove_second_factor_of(store: &Store, viewer: &Viewer, name: &str) -> Result<()> {
    viewer.holds(Grant::Administrator)?;
    let nobody =
        |error| if error == Error::NotFound { Error::invalid("lost_name", Problem::NobodyOfThisName) } else { error };
    let account = account::account_named(store, name).await.map_err(nobody)?;
    remove_second_factor(store, viewer, account).await.map_err(nobody)
}

/// Ends an office: what the officer decided stays, she may decide no more.
///
/// # Errors
/// [`Error::Forbidden`] for who is no administrator, or for her own, so that one is always left; [`Error::NotFound`] when
/// the account does not hold the office.
pub async fn end_office(store: &Store, viewer: &Viewer, account: AccountId, grant: Grant) -> Result<()> {
    let administrator = administrator_over(viewer, account)?;
    let mut tx = store.begin().await?;
    account::end_grant(store, &mut tx, administrator, account, grant).await?;
    tx.commit().await
}

/// The administrator, who acts on the account of somebody else.
fn administrator_over(viewer: &Viewer, account: AccountId) -> Result<AccountId> {
    let administrator = viewer.holds(Grant::Administrator)?.id;
    if administrator == account { Err(Error::Forbidden) } else { Ok(administrator) }
}

/// How a unit is reached.
///
/// # Errors
/// What the database answers.
pub async fn contact(store: &Store, unit: Unit) -> Result<UnitContact> {
    let row = sql!("select email, phone, hours, address, website from unit where code = $1").bind(unit.code());
    Ok(row.maybe(&store.db).await?.unwrap_or_default())
}

/// Writes how the unit is reached.
///
/// # Errors
/// [`Error::Forbidden`] for who is no officer of the unit, [`Error::Invalid`] at a field, [`Error::Conflict`] when the
/// unit was never switched on.
pub async fn write_contact(store: &Store, viewer: &Viewer, unit: Unit, contact: &UnitContact) -> Result<()> {
    let officer = viewer.officer_of(unit)?.id;
    let website = web_address(&contact.website);
    let mut check = Check::new();
    check.email("email", contact.email.trim()).length("phone", &contact.phone, 0, 60);
    check.length("hours", &contact.hours, 0, 200);
    check.length("address", &contact.address, 0, 300).length("website", &contact.website, 0, 200);
    check.ensure(website.is_empty() || is_web_address(&website), "website", Problem::NotALink);
    check.done()?;
    let mut tx = store.begin().await?;
    sql!("update unit set email = $2, phone = $3, hours = $4, address = $5, website = $6 where code = $1")
        .bind(unit.code())
        .bind(contact.email.trim())
        .bind(contact.phone.trim())
        .bind(contact.hours.trim())
        .bind(contact.address.trim())
        .bind(website)
        .execute_one(&mut tx)
        .await?;
    let entry = Entry {
        actor: Some(officer),
        action: "unit.contact_changed",
        subject_kind: "unit",
        subject: None,
        unit: Some(unit.code()),
        detail: serde_json::json!({}),
    };
    audit::write(store, &mut tx, entry).await?;
    tx.commit().await
}
