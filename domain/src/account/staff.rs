//! Officers and administrators: people without a school, made by the instance, who set their own password by a link.

use super::rules::{AccountState, check_username};
use super::session::end_all;
use super::sign_in::{fold_username, owner_of};
use crate::base::audit::{self, Entry};
use crate::base::db::Tx;
use crate::base::error::{Check, Error, Problem, Result};
use crate::base::fold::fold;
use crate::base::id::AccountId;
use crate::base::language::Language;
use crate::base::mail::{self, Template};
use crate::base::notice::{self, NoticeKind};
use crate::base::store::Store;
use crate::base::viewer::Grant;
use crate::sql;
use crate::vocabulary::Unit;

/// An officer or administrator to be.
#[derive(Debug, Clone)]
pub struct NewStaff {
    /// First name.
    pub first_name: String,
    /// Surname.
    pub last_name: String,
    /// Mail address; the invitation goes there.
    pub email: String,
    /// Sign-in name.
    pub username: String,
    /// Language of the mail and of the screen.
    pub language: Language,
    /// The unit she belongs to; administrators too have a country.
    pub unit: Unit,
    /// The grants.
    pub grants: Vec<Grant>,
}

/// Makes the account without a password and posts the invitation. `by` is who invites, nobody on the command line.
///
/// # Errors
/// [`Error::Invalid`] at a field.
pub async fn create_staff(store: &Store, tx: &mut Tx, by: Option<AccountId>, new: &NewStaff) -> Result<AccountId> {
    let mut check = Check::new();
    check.name("first_name", &new.first_name).name("last_name", &new.last_name);
    check.email("email", new.email.trim());
    check_username(&mut check, "username", new.username.trim());
    let account: AccountId = store.new_id();
    let named = sql!("select count(*) from account where username_folded = $1");
    let taken = named.bind(fold_username(new.username.trim())).number(&mut *tx).await? > 0;
    check.ensure(!taken, "username", Problem::Taken);
    check.done()?;
    let made = insert(store, tx, account, new).await;
    if made == Err(Error::Conflict) {
        return Err(Error::invalid("email", Problem::Taken));
    }
    made?;
    for grant in &new.grants {
        write_grant(store, tx, account, *grant, by).await?;
    }
    let officer_of = new.grants.iter().find_map(|grant| grant.unit());
    let template = Template::OfficerInvited {
        name: new.first_name.trim().to_owned(),
        username: new.username.trim().to_owned(),
        unit: officer_of.map(|unit| unit.code().to_owned()),
    };
    mail::post(store, tx, account, &new.email.trim().to_lowercase(), new.language, &template).await?;
    let detail = serde_json::json!({ "grants": new.grants });
    tell_audit(store, tx, by, "account.staff_invited", account, new.unit.code(), detail).await?;
    Ok(account)
}

async fn insert(store: &Store, tx: &mut Tx, account: AccountId, new: &NewStaff) -> Result<()> {
    let username = new.username.trim();
    sql!(
        "insert into account (id, kind, username, username_folded, language, zone, created_at)
         values ($1, 'adult', $2, $3, $4, $5, $6)"
    )
    .bind(account)
    .bind(username)
    .bind(fold_username(username))
    .bind(new.language.code())
    .bind(new.unit.country().facts().time_zone)
    .bind(store.now())
    .execute(tx)
    .await?;
    let name = format!("{} {}", new.first_name.trim(), new.last_name.trim());
    sql!(
        "insert into person (id, state, state_since, first_name, last_name, name_folded, email, unit, country, available)
         values ($1, 'staff', $2, $3, $4, $5, $6, $7, $8, false)"
    )
    .bind(account)
    .bind(store.now())
    .bind(new.first_name.trim())
    .bind(new.last_name.trim())
    .bind(fold(&name))
    .bind(new.email.trim().to_lowercase())
    .bind(new.unit.code())
    .bind(new.unit.country().code())
    .execute(tx)
    .await?;
    Ok(())
}

/// A grant as its row names it: its kind, and where it holds.
fn columns(grant: Grant) -> (&'static str, &'static str) {
    (grant.kind(), grant.unit().map_or("all", Unit::code))
}

/// Writes a grant that begins now.
pub(crate) async fn write_grant(
    store: &Store,
    tx: &mut Tx,
    account: AccountId,
    grant: Grant,
    by: Option<AccountId>,
) -> Result<()> {
    let (kind, scope) = columns(grant);
    sql!("insert into account_grant (id, account, kind, scope, starts_at, granted_by) values ($1, $2, $3, $4, $5, $6)")
        .bind(store.new_id::<i64>())
        .bind(account)
        .bind(kind)
        .bind(scope)
        .bind(store.now())
        .bind(by)
        .execute(tx)
        .await?;
    Ok(())
}

/// Gives an office to an adult who has an account, by her sign-in name or address: a teacher can be an officer. She is
/// told by mail, and her sessions end, so that she shows the second factor from her next sign-in on.
///
/// # Errors
/// [`Error::Invalid`] at `holder` when nobody who may sign in is called so, or when she holds the office already.
pub async fn give_grant(store: &Store, tx: &mut Tx, by: AccountId, name: &str, grant: Grant) -> Result<AccountId> {
    let nobody = || Error::invalid("holder", Problem::NobodyOfThisName);
    let account = owner_of(&mut *tx, name).await?.ok_or_else(nobody)?;
    let state: Option<(AccountState,)> =
        sql!("select state from person where id = $1").bind(account).maybe(&mut *tx).await?;
    let usable = |state: AccountState| state.is_validated() || state == AccountState::Staff;
    state.filter(|(state,)| usable(*state)).ok_or_else(nobody)?;
    let (kind, scope) = columns(grant);
    let holds =
        sql!("select count(*) from account_grant where account = $1 and kind = $2 and scope = $3 and ends_at is null");
    if holds.bind(account).bind(kind).bind(scope).number(&mut *tx).await? > 0 {
        return Err(Error::invalid("holder", Problem::Taken));
    }
    write_grant(store, tx, account, grant, Some(by)).await?;
    end_all(tx, account, None).await?;
    notice::tell_by_mail(store, tx, account, &NoticeKind::OfficeGiven { grant }, "/desktop").await?;
    let (unit,): (String,) = sql!("select unit from person where id = $1").bind(account).one(&mut *tx).await?;
    let detail = serde_json::json!({ "grant": grant });
    tell_audit(store, tx, Some(by), "account.grant_given", account, &unit, detail).await?;
    Ok(account)
}

/// Takes the second factor of an officer or administrator away who has lost device and recovery codes, ends her sessions
/// and tells her by mail: at her next sign-in she sets up a new one. `by` is who does it, nobody on the command line.
///
/// # Errors
/// [`Error::NotFound`] when the account has none.
pub async fn remove_second_factor(store: &Store, tx: &mut Tx, by: Option<AccountId>, account: AccountId) -> Result<()> {
    take_second_factor(store, tx, by, account).await?;
    end_all(tx, account, None).await
}

/// Takes a second factor and its codes out of the account, and tells its owner by mail, also when she did it herself.
pub(super) async fn take_second_factor(
    store: &Store,
    tx: &mut Tx,
    by: Option<AccountId>,
    account: AccountId,
) -> Result<()> {
    let owner: Option<(String, String, String, String)> = sql!(
        "select p.first_name, p.email, p.unit, a.language from account a join person p on p.id = a.id
         where a.id = $1 and a.totp_secret is not null"
    )
    .bind(account)
    .maybe(&mut *tx)
    .await?;
    let (name, email, unit, language) = owner.ok_or(Error::NotFound)?;
    sql!("update account set totp_secret = null, totp_step = null, failures = 0, locked_until = null where id = $1")
        .bind(account)
        .execute_one(tx)
        .await?;
    sql!("delete from recovery_code where account = $1").bind(account).execute(tx).await?;
    let language = Language::from_code(&language).unwrap_or_default();
    let template = if by == Some(account) {
        Template::SecondFactorGivenUp { name }
    } else {
        Template::SecondFactorRemoved { name }
    };
    mail::post(store, tx, account, &email, language, &template).await?;
    tell_audit(store, tx, by, "account.second_factor_removed", account, &unit, serde_json::json!({})).await
}

/// Ends a grant, and the sessions in which it was open; its holder is told by mail.
///
/// # Errors
/// [`Error::NotFound`] when the account does not hold it.
pub async fn end_grant(store: &Store, tx: &mut Tx, by: AccountId, account: AccountId, grant: Grant) -> Result<()> {
    let (kind, scope) = columns(grant);
    let ended = sql!(
        "update account_grant set ends_at = $4 where account = $1 and kind = $2 and scope = $3 and ends_at is null"
    )
    .bind(account)
    .bind(kind)
    .bind(scope)
    .bind(store.now());
    if ended.execute(tx).await? == 0 {
        return Err(Error::NotFound);
    }
    end_all(tx, account, None).await?;
    notice::tell_by_mail(store, tx, account, &NoticeKind::OfficeEnded { grant }, "/desktop").await?;
    let (unit,): (String,) = sql!("select unit from person where id = $1").bind(account).one(&mut *tx).await?;
    let detail = serde_json::json!({ "grant": grant });
    tell_audit(store, tx, Some(by), "account.grant_ended", account, &unit, detail).await
}

async fn tell_audit(
    store: &Store,
    tx: &mut Tx,
    actor: Option<AccountId>,
    action: &str,
    account: AccountId,
    unit: &str,
    detail: serde_json::Value,
) -> Result<()> {
    let subject = Some(account.0);
    audit::write(store, tx, Entry { actor, action, subject_kind: "account", subject, unit: Some(unit), detail }).await
}

/// The account of a sign-in name.
///
/// # Errors
/// [`Error::NotFound`] when there is none.
pub async fn account_named(store: &Store, username: &str) -> Result<AccountId> {
    let account: Option<(AccountId,)> = sql!("select id from account where username_folded = $1 and ended_at is null")
        .bind(fold_username(username))
        .maybe(&store.db)
        .await?;
    account.map(|(account,)| account).ok_or(Error::NotFound)
}
