//! The end of an account: nothing personal is left, and what was written with others stays (R-RET-4).

use super::address;
use super::password::confirm_password;
use super::rules::{AccountEvent, AccountState};
use super::session::end_all;
use super::sign_in::fold_username;
use crate::base::audit::{self, Entry};
use crate::base::db::Tx;
use crate::base::error::{Error, Problem, Result};
use crate::base::id::AccountId;
use crate::base::notice;
use crate::base::shelf;
use crate::base::store::Store;
use crate::base::viewer::Viewer;
use crate::candidates;
use crate::project;
use crate::sql;
use crate::team;
use crate::twinfinder;

/// Deletes the viewer's own account: anonymised at once (R-RET-4). Her name is asked for, since it cannot be undone.
///
/// # Errors
/// [`Error::Invalid`] when the name typed is not the sign-in name, the password is wrong or nobody else is an administrator;
/// [`Error::Limited`] after ten failures.
pub async fn delete_own_account(store: &Store, viewer: &Viewer, username: &str, password: &str) -> Result<()> {
    let account = viewer.adult()?.id;
    let (own_name,): (String,) =
        sql!("select username_folded from account where id = $1").bind(account).one(&store.db).await?;
    if own_name != fold_username(username) {
        return Err(Error::invalid("typed_name", Problem::NotTheName));
    }
    confirm_password(store, account, password, "delete_password").await?;
    let mut tx = store.begin().await?;
    if is_last_administrator(&mut tx, account).await? {
        return Err(Error::invalid("typed_name", Problem::LastAdministrator));
    }
    anonymise(store, &mut tx, Some(account), account).await?;
    tx.commit().await
}

/// Whether the account is an administrator, and no other who can sign in is one: somebody always invites the officers.
async fn is_last_administrator(tx: &mut Tx, account: AccountId) -> Result<bool> {
    // Of two who leave at the same moment the second waits here until the first is gone.
    sql!("update account_grant set ends_at = ends_at where kind = 'administrator' and ends_at is null")
        .execute(&mut *tx)
        .await?;
    let administrators: Vec<(AccountId,)> = sql!(
        "select g.account from account_grant g join person p on p.id = g.account
         where g.kind = 'administrator' and g.ends_at is null
           and p.state not in ('refused', 'suspended', 'expelled', 'anonymised')"
    )
    .all(tx)
    .await?;
    Ok(!administrators.is_empty() && administrators.iter().all(|(holder,)| *holder == account))
}

/// Closes every door of an account: sessions end, links that went out open nothing any more, and those that wait to be sent
/// stay here.
pub(crate) async fn shut(tx: &mut Tx, account: AccountId) -> Result<()> {
    end_all(tx, account, None).await?;
    address::forget(tx, account).await?;
    sql!("delete from token where account = $1 and used_at is null").bind(account).execute(tx).await?;
    sql!("delete from mail where account = $1 and state = 'waiting'").bind(account).execute(tx).await?;
    Ok(())
}

/// Takes everything personal out of an adult's account; what she wrote with others stays as "Former member". `actor` is
/// she herself, or nobody when her time was over.
///
/// # Errors
/// [`Error::Conflict`] when the account is anonymised already.
pub(crate) async fn anonymise(store: &Store, tx: &mut Tx, actor: Option<AccountId>, account: AccountId) -> Result<()> {
    let (state,): (AccountState,) = sql!("select state from person where id = $1").bind(account).one(&mut *tx).await?;
    let next = state.next(AccountEvent::Delete).ok_or(Error::Conflict)?;
    project::withdraw_all_of(store, tx, account).await?;
    sql!(
        "update person set state = $2, state_since = $3, first_name = '', last_name = '', name_folded = '',
             email = 'former-' || cast(id as text), subjects = '', languages = '', contact_email = '', phone = '',
             website = '', available = false, wished_countries = '', wished_languages = '', wished_subjects = '',
             wished_topic = '', tools = '', privacy = '{}', stars = 0, suspended_until = null, suspended_from = null,
             expulsion_by = null, version = version + 1
         where id = $1 and state = $4"
    )
    .bind(account)
    .bind(next)
    .bind(store.now())
    .bind(state)
    .execute_one(tx)
    .await?;
    sql!("delete from person_idea where person = $1").bind(account).execute(tx).await?;
    sql!("delete from profile_version where person = $1").bind(account).execute(tx).await?;
    candidates::forget(tx, account).await?;
    crate::validation::forget(tx, account).await?;
    twinfinder::forget(tx, account).await?;
    end_all(tx, account, None).await?;
    address::forget(tx, account).await?;
    sql!("delete from token where account = $1").bind(account).execute(tx).await?;
    sql!("delete from recovery_code where account = $1").bind(account).execute(tx).await?;
    sql!("delete from mail where account = $1").bind(account).execute(tx).await?;
    shelf::forget(tx, account).await?;
    notice::forget(tx, account).await?;
    sql!("delete from page_draft where account = $1").bind(account).execute(tx).await?;
    sql!("delete from sign_in_day where account = $1").bind(account).execute(tx).await?;
    sql!("delete from retention_notice where account = $1").bind(account).execute(tx).await?;
    sql!("update account_grant set ends_at = $2 where account = $1 and ends_at is null")
        .bind(account)
        .bind(store.now())
        .execute(tx)
        .await?;
    sql!(
        "update account set username = 'former-' || cast(id as text), username_folded = 'former-' || cast(id as text),
             password_hash = null, totp_secret = null, ended_at = $2 where id = $1"
    )
    .bind(account)
    .bind(store.now())
    .execute(tx)
    .await?;
    team::leave_all(store, tx, account).await?;
    let entry = Entry {
        actor,
        action: "account.anonymised",
        subject_kind: "person",
        subject: Some(account.0),
        unit: None,
        detail: serde_json::json!({ "from": state.code() }),
    };
    audit::write(store, tx, entry).await
}
