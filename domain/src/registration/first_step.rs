//! Step 1: name, address, sign-in name, password; the mail; the link in it.

use super::{Pending, PreRegistration, UNCONFIRMED_KEPT};
use crate::account::{
    AccountEvent, AccountState, SignedIn, check_password, check_username, fold_username, is_password, open_session,
};
use crate::base::audit::{self, Entry};
use crate::base::db::{On, Tx, Value};
use crate::base::error::{Check, Error, Problem, Result};
use crate::base::fold::fold;
use crate::base::id::AccountId;
use crate::base::language::Language;
use crate::base::limit::Limit;
use crate::base::mail::{self, Template};
use crate::base::notice::NoticeKind;
use crate::base::secret::Token;
use crate::base::store::Store;
use crate::base::time::{DAY, MINUTE, Time};
use crate::portal::{CONDUCT_VERSION, PRIVACY_VERSION};
use crate::sql;
use crate::unit;
use crate::validation;
use crate::vocabulary::Unit;

async fn owner_of_username(on: impl Into<On<'_>>, username: &str) -> Result<Option<AccountId>> {
    let found: Option<(AccountId,)> =
        sql!("select id from account where username_folded = $1").bind(fold_username(username)).maybe(on).await?;
    Ok(found.map(|(id,)| id))
}

impl PreRegistration {
    /// The unit that will check the person; where a country has several she chooses.
    fn unit(&self, check: &mut Check, open: &[Unit]) -> Option<Unit> {
        let Some(country) = self.country else {
            check.problem("country", Problem::Required);
            return None;
        };
        if !open.iter().any(|unit| unit.country() == country) {
            check.problem("country", Problem::Unknown);
            return None;
        }
        let unit = country.single_unit().or(self.unit);
        match unit {
            None => check.problem("unit", Problem::Required),
            Some(unit) => check.ensure(unit.country() == country && open.contains(&unit), "unit", Problem::Unknown),
        };
        unit
    }

    fn check(&self, open: &[Unit]) -> Result<Unit> {
        let mut check = Check::new();
        check.name("first_name", &self.first_name).name("last_name", &self.last_name);
        check.email("email", self.email.trim());
        check_username(&mut check, "username", self.username.trim());
        check_password(&mut check, "password", &self.password, &[self.username.trim(), self.email.trim()]);
        let unit = self.unit(&mut check, open);
        check.ensure(self.conduct == Some(CONDUCT_VERSION), "conduct", Problem::MustAccept);
        check.ensure(self.privacy == Some(PRIVACY_VERSION), "privacy", Problem::MustAccept);
        check.done()?;
        unit.ok_or_else(|| Error::invalid("unit", Problem::Required))
    }
}

#[derive(sqlx::FromRow)]
struct Known {
    id: AccountId,
    state: AccountState,
    state_since: Time,
    suspended_until: Option<Time>,
    username: String,
    first_name: String,
    language: String,
}

impl Known {
    /// What the owner of a closed account is told: it is closed, and a new one does not help.
    fn closed(&self, now: Time) -> Template {
        let days = |until: Time| ((until.0 - now.0) / DAY + 1).max(1);
        let notice = match self.state {
            AccountState::Expelled => NoticeKind::AccountExpelled,
            _ => NoticeKind::AccountSuspended { days: self.suspended_until.map_or(1, days), text: String::new() },
        };
        Template::Notice { name: self.first_name.clone(), notice, path: unit::contact_path(&self.language) }
    }
}

/// First steps of one network: each tells whether a sign-in name is taken. A whole hall registers from one address.
const FIRST_STEPS: Limit = Limit { name: "first steps", most: 120, time: MINUTE };

/// Step 1 as it comes from a network ([`pre_register`]).
///
/// # Errors
/// Those of [`pre_register`]; [`Error::Limited`] for a network that asks like a machine.
pub async fn pre_register_from(store: &Store, network: &str, new: &PreRegistration) -> Result<()> {
    FIRST_STEPS.count(store, network)?;
    pre_register(store, new).await
}

/// Step 1. An address that has an account makes no second one: the screen says "look in your mailbox" as always, and the
/// mail says that an account exists (R-REG-1). An address that nobody has confirmed yet gets what was typed last, by whomever:
/// only who knows its password confirms it ([`confirm`]).
///
/// # Errors
/// [`Error::Invalid`] at a field; a sign-in name that somebody else has is one.
pub async fn pre_register(store: &Store, new: &PreRegistration) -> Result<()> {
    let unit = new.check(&unit::switched_on(store).await?)?;
    let email = new.email.trim().to_lowercase();
    // Hashed before anybody is looked for, so that both answers take alike.
    let hash = store.hasher.hash(&new.password).await?;
    let mut tx = store.begin().await?;
    let known: Option<Known> = sql!(
        "select p.id, p.state, p.state_since, p.suspended_until, a.username, p.first_name, a.language
         from person p join account a on a.id = p.id where p.email = $1"
    )
    .bind(&email)
    .maybe(&mut tx)
    .await?;
    let own = known.as_ref().map(|known| known.id);
    let unconfirmed = known.as_ref().filter(|known| known.state == AccountState::Unconfirmed).map(|known| known.id);
    let owner = owner_of_username(&mut tx, &new.username).await?;
    if owner.is_some() && owner != own {
        return Err(Error::invalid("username", Problem::Taken));
    }
    if mail::links_enough(store, &mut tx, &email).await? {
        return Ok(());
    }
    match known.filter(|known| known.state != AccountState::Unconfirmed) {
        Some(known) => {
            let language = Language::from_code(&known.language).unwrap_or_default();
            let template = match known.state {
                AccountState::Refused => validation::refusal(store, &mut tx, known.id, known.state_since).await?,
                AccountState::Suspended | AccountState::Expelled => known.closed(store.now()),
                _ => Template::AccountExists { name: known.first_name, username: known.username },
            };
            mail::post(store, &mut tx, known.id, &email, language, &template).await?;
        }
        None => {
            if let Some(before) = unconfirmed {
                remove(&mut tx, &[before]).await?;
            }
            let account = insert(store, &mut tx, new, unit, &email, &hash).await?;
            if let Some(before) = unconfirmed {
                keep_mails(store, &mut tx, before, account).await?;
            }
            let template = Template::ConfirmAddress { name: new.first_name.trim().to_owned() };
            mail::post(store, &mut tx, account, &email, new.language, &template).await?;
        }
    }
    tx.commit().await
}

/// The mails that went to whoever typed the address before count for the address on, or it would be full soon. What nobody
/// has begun to send is overtaken by the new mail.
async fn keep_mails(store: &Store, tx: &mut Tx, before: AccountId, account: AccountId) -> Result<()> {
    sql!("delete from mail where account = $1 and state = 'waiting' and run_at <= $2")
        .bind(before)
        .bind(store.now())
        .execute(&mut *tx)
        .await?;
    sql!("update mail set account = $2 where account = $1").bind(before).bind(account).execute(tx).await?;
    Ok(())
}

async fn insert(
    store: &Store,
    tx: &mut Tx,
    new: &PreRegistration,
    unit: Unit,
    email: &str,
    hash: &str,
) -> Result<AccountId> {
    let account: AccountId = store.new_id();
    let username = new.username.trim();
    sql!(
        "insert into account (id, kind, username, username_folded, password_hash, language, zone, created_at)
         values ($1, 'adult', $2, $3, $4, $5, $6, $7)"
    )
    .bind(account)
    .bind(username)
    .bind(fold_username(username))
    .bind(hash)
    .bind(new.language.code())
    .bind(unit.country().facts().time_zone)
    .bind(store.now())
    .execute(tx)
    .await?;
    let (first_name, last_name) = (new.first_name.trim(), new.last_name.trim());
    sql!(
        "insert into person (id, state, state_since, first_name, last_name, name_folded, email, unit, country,
             conduct_version, privacy_version)
         values ($1, 'unconfirmed', $2, $3, $4, $5, $6, $7, $8, $9, $10)"
    )
    .bind(account)
    .bind(store.now())
    .bind(first_name)
    .bind(last_name)
    .bind(fold(&format!("{first_name} {last_name}")))
    .bind(email)
    .bind(unit.code())
    .bind(unit.country().code())
    .bind(CONDUCT_VERSION)
    .bind(PRIVACY_VERSION)
    .execute(tx)
    .await?;
    Ok(account)
}

#[derive(sqlx::FromRow)]
struct Confirming {
    account: AccountId,
    first_name: String,
    username: String,
    email: String,
    language: String,
}

async fn confirming(store: &Store, token: &Token) -> Result<Confirming> {
    let found: Option<Confirming> = sql!(
        "select t.account, p.first_name, a.username, p.email, a.language
         from token t join person p on p.id = t.account join account a on a.id = t.account
         where t.hash = $1 and t.purpose = $2 and t.used_at is null and t.expires_at > $3 and p.state = 'unconfirmed'"
    )
    .bind(token.hash())
    .bind(mail::purpose_code(mail::Purpose::Confirm))
    .bind(store.now())
    .maybe(&store.db)
    .await?;
    found.ok_or_else(|| Error::invalid("token", Problem::LinkExpired))
}

/// Whose address a link confirms: shown before the button, since programs that look into mails follow links too.
///
/// # Errors
/// [`Error::Invalid`] at `token` when the link was used or is too old.
pub async fn pending(store: &Store, token: &Token) -> Result<Pending> {
    let found = confirming(store, token).await?;
    Ok(Pending { first_name: found.first_name, username: found.username, email: found.email })
}

/// Confirms the address and signs in: the form of step 2 is open. The link alone is not enough: anybody can type her address,
/// and a password that is not hers. Wrong ones count together with those of signing in.
///
/// # Errors
/// [`Error::Invalid`] at `token` when the link was used or is too old, at `password` when it is not the one of step 1;
/// [`Error::Limited`] after ten failures.
pub async fn confirm(store: &Store, token: &Token, password: &str, device: &str) -> Result<SignedIn> {
    let found = confirming(store, token).await?;
    if !is_password(store, found.account, password).await? {
        return Err(Error::invalid("password", Problem::WrongPassword));
    }
    let expired = |error| if error == Error::Conflict { Error::invalid("token", Problem::LinkExpired) } else { error };
    let from = AccountState::Unconfirmed;
    let next = from.next(AccountEvent::AddressConfirmed).ok_or(Error::Conflict)?;
    let mut tx = store.begin().await?;
    mail::use_link(store, &mut tx, token, "token").await?;
    sql!("update person set state = $2, state_since = $3 where id = $1 and state = $4")
        .bind(found.account)
        .bind(next)
        .bind(store.now())
        .bind(from)
        .execute_one(&mut tx)
        .await
        .map_err(expired)?;
    let entry = Entry {
        actor: Some(found.account),
        action: "registration.address_confirmed",
        subject_kind: "person",
        subject: Some(found.account.0),
        unit: None,
        detail: serde_json::json!({}),
    };
    audit::write(store, &mut tx, entry).await?;
    let session = open_session(store, &mut tx, found.account, false, device, false).await?;
    tx.commit().await?;
    let language = Language::from_code(&found.language).unwrap_or_default();
    Ok(SignedIn { token: session, account: found.account, pupil: false, language })
}

/// Forgets addresses that nobody has confirmed for seven days (2.3). A nightly job; answers how many.
///
/// # Errors
/// What the database answers.
pub async fn remove_unconfirmed(store: &Store) -> Result<i64> {
    let before = Time(store.now().0 - UNCONFIRMED_KEPT);
    let mut tx = store.begin().await?;
    let old: Vec<(AccountId,)> = sql!("select id from person where state = 'unconfirmed' and state_since < $1")
        .bind(before)
        .all(&mut tx)
        .await?;
    let old: Vec<AccountId> = old.into_iter().map(|(id,)| id).collect();
    remove_with_mails(&mut tx, &old).await?;
    tx.commit().await?;
    Ok(i64::try_from(old.len()).unwrap_or(i64::MAX))
}

/// Takes an address away from whoever typed it and never confirmed it: somebody else has proved that it is hers.
///
/// # Errors
/// What the database answers.
pub(crate) async fn give_way(tx: &mut Tx, email: &str) -> Result<()> {
    let never: Vec<(AccountId,)> =
        sql!("select id from person where state = 'unconfirmed' and email = $1").bind(email).all(&mut *tx).await?;
    let never: Vec<AccountId> = never.into_iter().map(|(id,)| id).collect();
    remove_with_mails(tx, &never).await
}

/// Removes accounts that were never confirmed, with all mails to them.
async fn remove_with_mails(tx: &mut Tx, accounts: &[AccountId]) -> Result<()> {
    sql!("delete from mail where account in ids($1)").bind(Value::list(accounts)).execute(tx).await?;
    remove(tx, accounts).await
}

/// Removes accounts that were never confirmed, and their links.
async fn remove(tx: &mut Tx, accounts: &[AccountId]) -> Result<()> {
    let list = Value::list(accounts);
    sql!("delete from token where account in ids($1)").bind(list.clone()).execute(tx).await?;
    sql!("delete from person where state = 'unconfirmed' and id in ids($1)").bind(list.clone()).execute(tx).await?;
    sql!("delete from account where id in ids($1) and not exists (select 1 from person where person.id = account.id)")
        .bind(list)
        .execute(tx)
        .await?;
    Ok(())
}
