//! A lost password: a link by mail, once, for an hour (2.4).

use super::password::write_password;
use super::rules::{AccountState, check_password};
use super::sign_in::owner_of;
use crate::base::error::{Check, Error, Problem, Result};
use crate::base::id::AccountId;
use crate::base::language::Language;
use crate::base::mail::{self, Template};
use crate::base::secret::Token;
use crate::base::store::Store;
use crate::base::time::Time;
use crate::sql;

#[derive(sqlx::FromRow)]
struct Owner {
    id: AccountId,
    username: String,
    first_name: String,
    email: String,
    language: String,
    state: AccountState,
}

/// Sends a link to set a new password to whom the name or address belongs. The answer is the same when it belongs to
/// nobody, and when enough links went there lately.
///
/// # Errors
/// What the database answers.
pub async fn request_password(store: &Store, name_or_email: &str) -> Result<()> {
    let Some(account) = owner_of(&store.db, name_or_email).await? else { return Ok(()) };
    let owner: Option<Owner> = sql!(
        "select a.id, a.username, p.first_name, p.email, a.language, p.state
         from account a join person p on p.id = a.id where a.id = $1"
    )
    .bind(account)
    .maybe(&store.db)
    .await?;
    let Some(owner) = owner.filter(|owner| owner.state.may_sign_in()) else { return Ok(()) };
    let language = Language::from_code(&owner.language).unwrap_or_default();
    let template = Template::NewPassword { name: owner.first_name, username: owner.username };
    let mut tx = store.begin().await?;
    if mail::links_enough(store, &mut tx, &owner.email).await? {
        return Ok(());
    }
    mail::post(store, &mut tx, owner.id, &owner.email, language, &template).await?;
    tx.commit().await
}

/// Whether a link is still good: shown before the form, so that nobody types in vain.
///
/// # Errors
/// What the database answers.
pub async fn token_is_good(store: &Store, token: &Token, purpose: mail::Purpose) -> Result<bool> {
    let count =
        sql!("select count(*) from token where hash = $1 and purpose = $2 and used_at is null and expires_at > $3")
            .bind(token.hash())
            .bind(mail::purpose_code(purpose))
            .bind(store.now())
            .number(&store.db)
            .await?;
    Ok(count == 1)
}

/// Sets a new password with a link; every session ends.
///
/// # Errors
/// [`Error::Invalid`] at `password`, also when the link is used or too old.
pub async fn set_password(store: &Store, token: &Token, password: &str) -> Result<AccountId> {
    let found: Option<(AccountId, String, Time)> = sql!(
        "select a.id, a.username, t.expires_at from token t join account a on a.id = t.account
         where t.hash = $1 and t.purpose = 'password' and t.used_at is null"
    )
    .bind(token.hash())
    .maybe(&store.db)
    .await?;
    let (account, username, expires) = found.ok_or(Error::invalid("password", Problem::LinkExpired))?;
    if expires <= store.now() {
        return Err(Error::invalid("password", Problem::LinkExpired));
    }
    let mut check = Check::new();
    check_password(&mut check, "password", password, &[&username]);
    check.done()?;
    let hash = store.hasher.hash(password).await?;
    let mut tx = store.begin().await?;
    mail::use_link(store, &mut tx, token, "password").await?;
    write_password(store, &mut tx, account, &hash, None).await?;
    tx.commit().await?;
    Ok(account)
}
