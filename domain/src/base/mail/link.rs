//! The links of mails: what a link is good for and how long, its token, and how many go to one address.

use super::Waiting;
use crate::base::db::Tx;
use crate::base::error::{Error, Problem, Result};
use crate::base::id::AccountId;
use crate::base::secret::Token;
use crate::base::store::Store;
use crate::base::time::{DAY, HOUR};
use crate::sql;
use serde::{Deserialize, Serialize};

/// How long a link that confirms the address of a registration is good (2.2).
pub const CONFIRM_LINK: i64 = 7 * DAY;
/// How long a link to a new password is good.
pub const PASSWORD_LINK: i64 = HOUR;

/// What a link in a mail is good for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Purpose {
    /// Confirms the address of a registration.
    Confirm,
    /// Sets a new password.
    Password,
    /// Confirms the address that takes the place of another.
    Address,
}

/// Links that anybody can have sent to one address in an hour.
const LINKS_AN_HOUR: i64 = 5;

/// Whether enough links, and answers to who registers again, went to this address in the last hour: anybody can ask for
/// them, and a mailbox is soon full.
///
/// # Errors
/// What the database answers.
pub async fn links_enough(store: &Store, tx: &mut Tx, address: &str) -> Result<bool> {
    let sent = sql!(
        "select count(*) from mail where address = $1 and created_at > $2
         and (content like '%\"confirm-address\"%' or content like '%\"account-exists\"%'
              or content like '%\"account-refused\"%' or content like '%\"account-suspended\"%'
              or content like '%\"account-expelled\"%'
              or content like '%\"confirm-new-address\"%' or content like '%\"new-password\"%')"
    );
    Ok(sent.bind(address).bind(store.now().plus(-HOUR)).number(tx).await? >= LINKS_AN_HOUR)
}

/// Makes the token that a mail's link carries; only its hash is stored.
///
/// # Errors
/// What the database answers.
pub async fn make_token(store: &Store, account: AccountId, purpose: Purpose, valid: i64) -> Result<Token> {
    write_token(store, account, "", purpose, valid).await
}

/// Makes the token for the link of a mail, if it has one. The token remembers where it went: a link that confirms an
/// address confirms no other.
///
/// # Errors
/// What the database answers.
pub async fn make_link(store: &Store, mail: &Waiting) -> Result<Option<Token>> {
    match mail.template.purpose() {
        Some((purpose, valid)) => Ok(Some(write_token(store, mail.account, &mail.address, purpose, valid).await?)),
        None => Ok(None),
    }
}

async fn write_token(store: &Store, account: AccountId, address: &str, purpose: Purpose, valid: i64) -> Result<Token> {
    let token = Token::new();
    let mut tx = store.begin().await?;
    sql!("insert into token (hash, account, address, purpose, expires_at) values ($1, $2, $3, $4, $5)")
        .bind(token.hash())
        .bind(account)
        .bind(address)
        .bind(purpose_code(purpose))
        .bind(store.now().plus(valid))
        .execute(&mut tx)
        .await?;
    tx.commit().await?;
    Ok(token)
}

/// Uses the link of a mail up, in the transaction of what it opens.
///
/// # Errors
/// [`Error::Invalid`] at `field` when it was used meanwhile.
pub async fn use_link(store: &Store, tx: &mut Tx, token: &Token, field: &str) -> Result<()> {
    let used = sql!("update token set used_at = $2 where hash = $1 and used_at is null")
        .bind(token.hash())
        .bind(store.now())
        .execute(tx)
        .await?;
    if used == 0 { Err(Error::invalid(field, Problem::LinkExpired)) } else { Ok(()) }
}

/// The code under which a purpose is stored.
pub fn purpose_code(purpose: Purpose) -> &'static str {
    match purpose {
        Purpose::Confirm => "confirm",
        Purpose::Password => "password",
        Purpose::Address => "address",
    }
}
