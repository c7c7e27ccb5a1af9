//! Signing in: one answer for whatever is wrong, and a growing delay after failures.

use super::rules::{AccountState, NETWORK_FAILURES, delay_after};
use super::session::open_session;
use super::unknown;
use crate::base::db::{On, Tx};
use crate::base::error::{Error, Problem, Result};
use crate::base::fold::fold;
use crate::base::id::AccountId;
use crate::base::language::Language;
use crate::base::limit::Limit;
use crate::base::secret::Token;
use crate::base::store::Store;
use crate::base::time::{DAY, MINUTE, Time};
use crate::sql;
use crate::twinfinder;

/// Who has just signed in, and the text for the cookie.
#[derive(Debug)]
pub struct SignedIn {
    /// For the cookie; stored only as its hash.
    pub token: Token,
    /// The account.
    pub account: AccountId,
    /// Whether it is a pupil: her cookie ends with the browser.
    pub pupil: bool,
    /// Her language.
    pub language: Language,
}

#[derive(sqlx::FromRow)]
struct Credentials {
    id: AccountId,
    kind: String,
    password_hash: Option<String>,
    language: String,
    state: Option<AccountState>,
    ended_at: Option<Time>,
}

/// Failures of a network on the page for adults. A staff room shares one address, and so does a ministry.
pub(super) const FAILURES: Limit = Limit { name: "failures of adults", most: NETWORK_FAILURES, time: 10 * MINUTE };

/// Signs an adult in. Beside those of the account, the failures of her network count: a leaked list is not tried through,
/// and nobody else's account waits for it.
///
/// # Errors
/// Those of [`sign_in`]; [`Error::Limited`] also after two hundred failures of the network in ten minutes.
pub async fn sign_in_from(store: &Store, network: &str, name: &str, password: &str, device: &str) -> Result<SignedIn> {
    FAILURES.check(store, network)?;
    let answer = sign_in(store, name, password, device, false).await;
    if matches!(answer, Err(Error::Invalid(_))) {
        FAILURES.note(store, network);
    }
    answer
}

/// Whose sign-in name or mail address this is. An address is its owner's, also where somebody has taken a sign-in name that
/// reads alike.
pub(super) async fn owner_of(on: impl Into<On<'_>>, name: &str) -> Result<Option<AccountId>> {
    let owner: Option<(AccountId,)> = sql!(
        "select a.id from account a left join person p on p.id = a.id
         where a.id in (select id from account where username_folded = $1
                        union all select id from person where email = $2)
         order by case when p.email = $2 then 0 else 1 end limit 1"
    )
    .bind(fold_username(name))
    .bind(name.trim().to_lowercase())
    .maybe(on)
    .await?;
    Ok(owner.map(|(id,)| id))
}

async fn credentials(store: &Store, account: AccountId) -> Result<Option<Credentials>> {
    sql!(
        "select a.id, a.kind, a.password_hash, a.language, p.state, a.ended_at
         from account a left join person p on p.id = a.id where a.id = $1"
    )
    .bind(account)
    .maybe(&store.db)
    .await
}

/// Signs in with a sign-in name or mail address and a password. Pupils sign in on their own page: `pupils` says which
/// page asks. Whatever is wrong, the answer is the same and takes as long. Every try is counted before the password is
/// looked at, so that many at once find out no more than one after the other.
///
/// # Errors
/// [`Error::Invalid`] when the two do not belong together, [`Error::Limited`] after ten failures.
pub async fn sign_in(store: &Store, name: &str, password: &str, device: &str, pupils: bool) -> Result<SignedIn> {
    let found = match owner_of(&store.db, name).await? {
        Some(account) => credentials(store, account).await?,
        None => None,
    };
    let found = found.filter(|account| (account.kind == "pupil") == pupils);
    match &found {
        Some(account) => count_try(store, account.id).await?,
        None => unknown::count_try(name, store.now())?,
    }
    let open =
        |account: &Credentials| account.ended_at.is_none() && account.state.is_none_or(AccountState::may_sign_in);
    let hash = found.as_ref().filter(|account| open(account)).and_then(|account| account.password_hash.clone());
    let right = store.hasher.verify(password, hash.as_deref()).await?;
    match found {
        Some(account) if right => {
            let renewed = renewed(store, password, hash.as_deref()).await?;
            let mut tx = store.begin().await?;
            if let Some(renewed) = renewed {
                sql!("update account set password_hash = $2 where id = $1 and password_hash = $3")
                    .bind(account.id)
                    .bind(renewed)
                    .bind(hash.unwrap_or_default())
                    .execute(&mut tx)
                    .await?;
            }
            note_sign_in(store, &mut tx, account.id, account.state).await?;
            let token = open_session(store, &mut tx, account.id, pupils, device, false).await?;
            tx.commit().await?;
            let language = Language::from_code(&account.language).unwrap_or_default();
            Ok(SignedIn { token, account: account.id, pupil: pupils, language })
        }
        found => {
            if let Some(account) = found {
                tracing::info!(account = %account.id, "a sign-in failed");
            }
            Err(Error::invalid("password", Problem::WrongPassword))
        }
    }
}

/// Counts a try before its password or code is looked at. Whoever was right takes it back.
///
/// # Errors
/// [`Error::Limited`] while the account waits after many failures.
pub(super) async fn count_try(store: &Store, account: AccountId) -> Result<()> {
    let now = store.now();
    let mut tx = store.begin().await?;
    let counted: Option<(i64,)> = sql!(
        "update account set failures = failures + 1
         where id = $1 and (locked_until is null or locked_until <= $2) returning failures"
    )
    .bind(account)
    .bind(now)
    .maybe(&mut tx)
    .await?;
    let Some((failures,)) = counted else {
        let (until,): (Option<Time>,) =
            sql!("select locked_until from account where id = $1").bind(account).one(&mut tx).await?;
        return Err(limited(until.unwrap_or(now), now));
    };
    let delay = delay_after(failures);
    sql!("update account set locked_until = $2 where id = $1")
        .bind(account)
        .bind((delay > 0).then(|| now.plus(delay)))
        .execute(&mut tx)
        .await?;
    tx.commit().await
}

/// The answer to a try that comes too early.
pub(super) fn limited(until: Time, now: Time) -> Error {
    Error::Limited { seconds: until.since(now) / 1000 + 1 }
}

/// The password was right. Where a code is asked for too, only this try is taken back: else each right password would open
/// ever more tries of codes.
pub(super) async fn forget_password_tries(tx: &mut Tx, account: AccountId) -> Result<()> {
    sql!(
        "update account set failures = case when totp_secret is null or failures = 0 then 0 else failures - 1 end,
             locked_until = null where id = $1"
    )
    .bind(account)
    .execute(tx)
    .await?;
    Ok(())
}

/// The code was right: nothing is counted against the account any more.
pub(super) async fn forget_tries(tx: &mut Tx, account: AccountId) -> Result<()> {
    sql!("update account set failures = 0, locked_until = null where id = $1").bind(account).execute(tx).await?;
    Ok(())
}

/// The password hashed as it is done now, where it was hashed otherwise: only now is it known.
async fn renewed(store: &Store, password: &str, hash: Option<&str>) -> Result<Option<String>> {
    if hash.is_none_or(|hash| store.hasher.is_of_today(hash)) {
        return Ok(None);
    }
    store.hasher.hash(password).await.map(Some)
}

/// Sign-in names are compared without regard to case and accents.
pub(crate) fn fold_username(name: &str) -> String {
    fold(name).replace(' ', ".")
}

/// Notes that somebody was here today: the stars count such days (2.7).
pub(super) async fn note_day(store: &Store, tx: &mut Tx, account: AccountId) -> Result<()> {
    sql!("insert into sign_in_day (account, day) values ($1, $2) on conflict (account, day) do nothing")
        .bind(account)
        .bind(store.now().0.div_euclid(DAY))
        .execute(tx)
        .await?;
    Ok(())
}

async fn note_sign_in(store: &Store, tx: &mut Tx, account: AccountId, state: Option<AccountState>) -> Result<()> {
    forget_password_tries(tx, account).await?;
    sql!("update account set last_sign_in_at = $2 where id = $1").bind(account).bind(store.now()).execute(tx).await?;
    note_day(store, tx, account).await?;
    if state == Some(AccountState::Inactive) {
        sql!("update person set state = 'validated', state_since = $2 where id = $1 and state = 'inactive'")
            .bind(account)
            .bind(store.now())
            .execute(&mut *tx)
            .await?;
        return twinfinder::refresh(store, tx, account).await;
    }
    twinfinder::note_sign_in(tx, account, store.now()).await
}
