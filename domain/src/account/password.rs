//! Changing one's own password and sign-in name (2.4).

use super::rules::{check_password, check_username};
use super::session::{end_all, renew_session};
use super::sign_in::{count_try, fold_username, forget_password_tries};
use crate::base::audit::{self, Entry};
use crate::base::db::Tx;
use crate::base::error::{Check, Error, Problem, Result};
use crate::base::id::{AccountId, SessionId};
use crate::base::language::Language;
use crate::base::mail::{self, Template};
use crate::base::secret::Token;
use crate::base::store::Store;
use crate::base::viewer::Viewer;
use crate::sql;

/// Whether this is the password of the account. Wrong ones count together with those of signing in.
///
/// # Errors
/// [`Error::Limited`] after ten failures.
pub(crate) async fn is_password(store: &Store, account: AccountId, password: &str) -> Result<bool> {
    count_try(store, account).await?;
    let (hash,): (Option<String>,) =
        sql!("select password_hash from account where id = $1").bind(account).one(&store.db).await?;
    if !store.hasher.verify(password, hash.as_deref()).await? {
        tracing::info!(%account, "a password was asked for again and was wrong");
        return Ok(false);
    }
    let mut tx = store.begin().await?;
    forget_password_tries(&mut tx, account).await?;
    tx.commit().await?;
    Ok(true)
}

/// Asks for the viewer's own password before something grave.
///
/// # Errors
/// [`Error::Invalid`] at `field`, [`Error::Limited`] after ten failures.
pub(super) async fn confirm_password(store: &Store, account: AccountId, password: &str, field: &str) -> Result<()> {
    let right = is_password(store, account, password).await?;
    if right { Ok(()) } else { Err(Error::invalid(field, Problem::NotYourPassword)) }
}

/// Changes the viewer's password; all other sessions end, this one goes on under a new text, and a mail tells her.
///
/// # Errors
/// [`Error::Invalid`] at `old_password` or `password`, [`Error::Limited`] after ten failures.
pub async fn change_password(
    store: &Store,
    viewer: &Viewer,
    old_password: &str,
    password: &str,
) -> Result<Option<Token>> {
    let account = viewer.adult()?.id;
    let (username,): (String,) =
        sql!("select username from account where id = $1").bind(account).one(&store.db).await?;
    confirm_password(store, account, old_password, "old_password").await?;
    let mut check = Check::new();
    check_password(&mut check, "password", password, &[&username]);
    check.done()?;
    let hash = store.hasher.hash(password).await?;
    let mut tx = store.begin().await?;
    write_password(store, &mut tx, account, &hash, viewer.session()).await?;
    let token = match viewer.session() {
        Some(session) => Some(renew_session(&mut tx, session).await?),
        None => None,
    };
    tx.commit().await?;
    Ok(token)
}

/// Writes a new password hash, ends all sessions but one, and tells the owner.
pub(super) async fn write_password(
    store: &Store,
    tx: &mut Tx,
    account: AccountId,
    hash: &str,
    keep: Option<SessionId>,
) -> Result<()> {
    sql!("update account set password_hash = $2, failures = 0, locked_until = null where id = $1")
        .bind(account)
        .bind(hash)
        .execute_one(tx)
        .await?;
    sql!("delete from token where account = $1 and purpose = 'password'").bind(account).execute(tx).await?;
    tell_changed(store, tx, account, keep, "account.password_changed", |name| Template::PasswordChanged { name }).await
}

/// How she signs in has changed: all sessions but one end, a mail tells her, and the audit knows it.
async fn tell_changed(
    store: &Store,
    tx: &mut Tx,
    account: AccountId,
    keep: Option<SessionId>,
    action: &'static str,
    template: impl FnOnce(String) -> Template,
) -> Result<()> {
    end_all(tx, account, keep).await?;
    let owner: Option<(String, String, String)> =
        sql!("select p.first_name, p.email, a.language from person p join account a on a.id = p.id where p.id = $1")
            .bind(account)
            .maybe(&mut *tx)
            .await?;
    if let Some((name, email, language)) = owner {
        let language = Language::from_code(&language).unwrap_or_default();
        mail::post(store, tx, account, &email, language, &template(name)).await?;
    }
    let entry = Entry {
        actor: Some(account),
        action,
        subject_kind: "account",
        subject: Some(account.0),
        unit: None,
        detail: serde_json::json!({}),
    };
    audit::write(store, tx, entry).await
}

/// Changes the viewer's sign-in name; the password is asked for, all other sessions end, and a mail tells her.
///
/// # Errors
/// [`Error::Invalid`] at `username` or `current_password`, [`Error::Limited`] after ten failures.
pub async fn change_username(store: &Store, viewer: &Viewer, username: &str, password: &str) -> Result<()> {
    let account = viewer.adult()?.id;
    let username = username.trim();
    let mut check = Check::new();
    check_username(&mut check, "username", username);
    check.done()?;
    confirm_password(store, account, password, "current_password").await?;
    let mut tx = store.begin().await?;
    let (present,): (String,) = sql!("select username from account where id = $1").bind(account).one(&mut tx).await?;
    if present == username {
        return Ok(());
    }
    let written = sql!("update account set username = $2, username_folded = $3 where id = $1")
        .bind(account)
        .bind(username)
        .bind(fold_username(username))
        .execute(&mut tx)
        .await;
    match written {
        Err(Error::Conflict) => Err(Error::invalid("username", Problem::Taken)),
        Err(other) => Err(other),
        Ok(_) => {
            let told = |name| Template::UsernameChanged { name, username: username.to_owned() };
            tell_changed(store, &mut tx, account, viewer.session(), "account.username_changed", told).await?;
            tx.commit().await
        }
    }
}
