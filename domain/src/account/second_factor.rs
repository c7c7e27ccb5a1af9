//! The second factor (R-LOG-3): six digits that change every half minute, and ten recovery codes on paper. Any adult may
//! have one, officers and administrators must.

use super::password::confirm_password;
use super::rules::FRESH;
use super::session::{own_sign_in, renew_session};
use super::sign_in::{count_try, forget_tries};
use super::staff::take_second_factor;
use super::{OwnFactor, SecondFactorSetup};
use crate::base::audit::{self, Entry};
use crate::base::db::Tx;
use crate::base::error::{Error, Problem, Result};
use crate::base::id::{AccountId, SessionId};
use crate::base::secret::{Token, hash_hex, random_bytes};
use crate::base::shelf::{self, Waiting};
use crate::base::store::Store;
use crate::base::time::Time;
use crate::base::viewer::Viewer;
use crate::sql;
use totp_rs::{Builder, Secret, Totp};

/// Recovery codes given out at once.
const RECOVERY_CODES: usize = 10;

/// The digits of a secret, under the name that the instance has in the reader's app; an address parts its names with
/// colons. The secret comes back with the form that confirms it: one that is none is a wrong code.
fn totp(brand: &str, secret: &str, username: &str) -> Result<Totp> {
    let secret = Secret::try_from_base32(secret).map_err(|_| wrong_code())?;
    let issuer = brand.replace(':', " ");
    let builder = Builder::new().with_secret(secret).with_account_name(username).with_issuer(Some(issuer.as_str()));
    builder.build().map_err(|_| wrong_code())
}

/// Makes (or shows again) the secret of a second factor that is not yet confirmed.
///
/// # Errors
/// [`Error::SignIn`] for a guest, [`Error::Conflict`] when a second factor stands already.
pub async fn second_factor_setup(store: &Store, viewer: &Viewer) -> Result<SecondFactorSetup> {
    let account = viewer.adult()?.id;
    let session = viewer.session().ok_or(Error::SignIn)?;
    let (username, standing, shown, began): (String, Option<String>, Option<String>, Time) = sql!(
        "select a.username, a.totp_secret, s.totp_shown, s.created_at from account a join session s on s.account = a.id
         where a.id = $1 and s.id = $2"
    )
    .bind(account)
    .bind(session)
    .maybe(&store.db)
    .await?
    .ok_or(Error::SignIn)?;
    let secret = match (standing, shown) {
        (Some(_), _) => return Err(Error::Conflict),
        (None, Some(shown)) => shown,
        (None, None) => show_secret(store, session).await?,
    };
    let address = totp(&store.settings.brand, &secret, &username)?.to_url().map_err(Error::internal)?;
    Ok(SecondFactorSetup { address, secret, asks_password: !is_fresh(store, began) })
}

/// Whether the password was typed just now.
fn is_fresh(store: &Store, began: Time) -> bool {
    store.now().since(began) < FRESH
}

/// Draws the secret that this session shows from now on: a page that is loaded again shows the one that was scanned.
async fn show_secret(store: &Store, session: SessionId) -> Result<String> {
    let mut tx = store.begin().await?;
    let (secret,): (String,) =
        sql!("update session set totp_shown = coalesce(totp_shown, $2) where id = $1 returning totp_shown")
            .bind(session)
            .bind(Secret::generate().to_base32())
            .maybe(&mut tx)
            .await?
            .ok_or(Error::SignIn)?;
    tx.commit().await?;
    Ok(secret)
}

/// Confirms the secret with the first six digits and, unless she signed in just now, the password; answers the key of the
/// recovery codes ([`recovery_codes`]), and the new text of the session, which may more from now on.
///
/// # Errors
/// [`Error::Invalid`] at `code` or `factor_password`, [`Error::Limited`] after ten wrong passwords.
pub async fn confirm_second_factor(
    store: &Store,
    viewer: &Viewer,
    secret: &str,
    code: &str,
    password: &str,
) -> Result<(String, Token)> {
    let account = viewer.adult()?.id;
    let (username, began): (String, Time) = sql!(
        "select a.username, s.created_at from account a join session s on s.account = a.id where a.id = $1 and s.id = $2"
    )
    .bind(account)
    .bind(viewer.session().ok_or(Error::SignIn)?)
    .one(&store.db)
    .await?;
    if !is_fresh(store, began) {
        confirm_password(store, account, password, "factor_password").await?;
    }
    let secret = secret.replace(' ', "");
    let step = accepted_step(store, &secret, &username, code)?.ok_or(wrong_code())?;
    let codes: Vec<String> = (0..RECOVERY_CODES).map(|_| recovery_code()).collect();
    let mut tx = store.begin().await?;
    sql!("update account set totp_secret = $2, totp_step = $3 where id = $1 and totp_secret is null")
        .bind(account)
        .bind(secret)
        .bind(step)
        .execute_one(&mut tx)
        .await?;
    sql!("update session set totp_shown = null where account = $1").bind(account).execute(&mut tx).await?;
    sql!("delete from recovery_code where account = $1").bind(account).execute(&mut tx).await?;
    for code in &codes {
        sql!("insert into recovery_code (account, hash) values ($1, $2)")
            .bind(account)
            .bind(hash_code(account, code))
            .execute(&mut tx)
            .await?;
    }
    let token = open_grants(viewer, &mut tx).await?;
    let entry = Entry {
        actor: Some(account),
        action: "account.second_factor_set_up",
        subject_kind: "account",
        subject: Some(account.0),
        unit: None,
        detail: serde_json::json!({}),
    };
    audit::write(store, &mut tx, entry).await?;
    let key = shelf::keep(store, &mut tx, account, Waiting::Codes, &codes).await?;
    tx.commit().await?;
    Ok((key, token))
}

/// The recovery codes that were just made: the first look is the only one.
///
/// # Errors
/// [`Error::SignIn`] for a guest, [`Error::NotFound`] when they were seen, are too old, or are somebody else's.
pub async fn recovery_codes(store: &Store, viewer: &Viewer, key: &str) -> Result<Vec<String>> {
    shelf::take(store, viewer.adult()?.id, Waiting::Codes, key).await
}

/// Passes the second factor with six digits or a recovery code: the session's grants open, and it goes on under a new text.
///
/// # Errors
/// [`Error::Invalid`] at `code`; a code is good once. [`Error::Limited`] after ten failures.
pub async fn pass_second_factor(store: &Store, viewer: &Viewer, code: &str) -> Result<Token> {
    let mut tx = spend_code(store, viewer.half_signed_in()?.id, code).await?;
    let token = open_grants(viewer, &mut tx).await?;
    tx.commit().await?;
    Ok(token)
}

/// Gives the second factor up: with the password and one more code, and not while she holds a grant. Her sessions go on, a
/// mail tells her.
///
/// # Errors
/// [`Error::Invalid`] at `factor_password` or `code`, [`Error::Limited`] after ten failures; [`Error::Conflict`] without a
/// second factor, [`Error::Forbidden`] for who must have one.
pub async fn give_second_factor_up(store: &Store, viewer: &Viewer, password: &str, code: &str) -> Result<()> {
    let account = viewer.adult()?.id;
    match own_sign_in(store, viewer).await?.factor {
        OwnFactor::Off => return Err(Error::Conflict),
        OwnFactor::Kept => return Err(Error::Forbidden),
        OwnFactor::On => {}
    }
    confirm_password(store, account, password, "factor_password").await?;
    let mut tx = spend_code(store, account, code).await?;
    // A session that has shown the old one has not shown the next.
    sql!("update session set second_factor = false where account = $1").bind(account).execute(&mut tx).await?;
    take_second_factor(store, &mut tx, Some(account), account).await?;
    tx.commit().await
}

/// Checks six digits or a recovery code and uses them up; the transaction goes on with what they open.
async fn spend_code(store: &Store, account: AccountId, code: &str) -> Result<Tx> {
    let row: (String, Option<String>, Option<i64>) =
        sql!("select username, totp_secret, totp_step from account where id = $1").bind(account).one(&store.db).await?;
    let (username, secret, last_step) = row;
    let secret = secret.ok_or(Error::Conflict)?;
    count_try(store, account).await?;
    let step = accepted_step(store, &secret, &username, code)?.filter(|step| Some(*step) > last_step);
    let mut tx = store.begin().await?;
    let passed = match step {
        Some(step) => {
            sql!("update account set totp_step = $2 where id = $1 and (totp_step is null or totp_step < $2)")
                .bind(account)
                .bind(step)
                .execute(&mut tx)
                .await?
        }
        None => {
            sql!("update recovery_code set used_at = $3 where account = $1 and hash = $2 and used_at is null")
                .bind(account)
                .bind(hash_code(account, code))
                .bind(store.now())
                .execute(&mut tx)
                .await?
        }
    };
    if passed == 0 {
        tracing::info!(%account, "a code was wrong");
        return Err(wrong_code());
    }
    forget_tries(&mut tx, account).await?;
    Ok(tx)
}

async fn open_grants(viewer: &Viewer, tx: &mut Tx) -> Result<Token> {
    let session = viewer.session().ok_or(Error::SignIn)?;
    sql!("update session set second_factor = true where id = $1").bind(session).execute_one(tx).await?;
    renew_session(tx, session).await
}

/// The time step whose digits these are, if any.
fn accepted_step(store: &Store, secret: &str, username: &str, code: &str) -> Result<Option<i64>> {
    let digits: String = code.chars().filter(char::is_ascii_digit).collect();
    let seconds = u64::try_from(store.now().0 / 1000).unwrap_or(0);
    let step = totp(&store.settings.brand, secret, username)?.check(&digits, seconds);
    Ok(step.and_then(|step| i64::try_from(step).ok()))
}

fn wrong_code() -> Error {
    Error::invalid("code", Problem::WrongCode)
}

/// Letters and digits of a recovery code: more than 112 bits, so that a plain hash of it cannot be searched through.
const RECOVERY_LETTERS: usize = 24;

/// Letters and digits that are hard to confuse, in groups of four.
fn recovery_code() -> String {
    const LETTERS: &[u8; 32] = b"abcdefghijkmnpqrstuvwxyz23456789";
    let drawn = random_bytes::<RECOVERY_LETTERS>().map(|byte| LETTERS[usize::from(byte % 32)]);
    drawn.chunks(4).map(String::from_utf8_lossy).collect::<Vec<_>>().join("-")
}

fn hash_code(account: AccountId, code: &str) -> String {
    let plain: String = code.to_lowercase().chars().filter(char::is_ascii_alphanumeric).collect();
    hash_hex(format!("{account}:{plain}").as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_that_is_none_is_no_fault_of_ours() {
        for secret in ["NaN", "", "MZXW6", "8 & 9"] {
            assert_eq!(totp("Twinning", secret, "olga").err(), Some(wrong_code()), "{secret}");
        }
    }

    #[test]
    fn the_app_shows_the_name_of_the_instance() {
        for (brand, shown) in [("Gemelli", "Gemelli"), ("Zwillinge: Europa", "Zwillinge%20%20Europa")] {
            let address = totp(brand, "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP", "olga").unwrap().to_url().unwrap();
            assert!(address.contains(&format!("issuer={shown}")), "{address}");
        }
    }

    #[test]
    fn recovery_codes_have_more_than_112_bits() {
        let code = recovery_code();
        let letters = code.replace('-', "");
        assert!(letters.len() == 24 && code.len() == 29, "{code}");
        assert!(letters.chars().all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit()), "{code}");
        assert_ne!(code, recovery_code());
        assert_eq!(hash_code(AccountId(1), &code), hash_code(AccountId(1), &letters.to_uppercase()));
    }
}
