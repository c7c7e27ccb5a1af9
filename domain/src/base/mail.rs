//! Mail leaves through an outbox: a row holds template and arguments, written in the transaction of what it tells; the
//! job runner renders and sends it, and makes its token only then, so that no link lies in the database.

mod link;

pub use link::*;

use super::db::Tx;
use super::error::Result;
use super::id::AccountId;
use super::job::AT_ONCE;
use super::language::Language;
use super::store::Store;
use super::time::{DAY, MINUTE, SECOND, Time};
use crate::sql;
use crate::vocabulary::RegistrationRefusalReason;
use serde::{Deserialize, Serialize};

/// Every mail the product sends. The texts are `locales/*/mail.ftl`; `server::mail` renders them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "template", rename_all = "kebab-case")]
pub enum Template {
    /// Confirm the address after the first step of registration; the link is valid seven days.
    ConfirmAddress {
        /// First name.
        name: String,
    },
    /// Somebody registered with an address that has an account: recovery is offered (R-REG-1).
    AccountExists {
        /// First name on the account.
        name: String,
        /// The sign-in name of the account.
        username: String,
    },
    /// Somebody registered with an address whose account was refused: why, how the unit is reached, and until when the
    /// account is kept (R-VAL-2).
    AccountRefused {
        /// First name on the account.
        name: String,
        /// Why it was refused.
        reason: Option<RegistrationRefusalReason>,
        /// What the officer wrote.
        text: String,
        /// The unit's address, or nothing.
        contact: String,
        /// For so many days more it is kept.
        days: i64,
    },
    /// Confirm the address that shall take the place of the present one; the link is valid a day.
    ConfirmNewAddress {
        /// First name.
        name: String,
    },
    /// All mails go to another address from now on: told to the one before.
    AddressChanged {
        /// First name.
        name: String,
        /// The new address.
        address: String,
    },
    /// A link to set a new password; valid one hour.
    NewPassword {
        /// First name.
        name: String,
        /// The sign-in name.
        username: String,
    },
    /// The password was changed.
    PasswordChanged {
        /// First name.
        name: String,
    },
    /// The sign-in name was changed.
    UsernameChanged {
        /// First name.
        name: String,
        /// The new sign-in name.
        username: String,
    },
    /// The second factor was taken away because device and recovery codes are lost.
    SecondFactorRemoved {
        /// First name.
        name: String,
    },
    /// She has given her second factor up.
    SecondFactorGivenUp {
        /// First name.
        name: String,
    },
    /// An officer or administrator is invited to set her password.
    OfficerInvited {
        /// First name.
        name: String,
        /// The sign-in name.
        username: String,
        /// The unit, as a code, or nothing for the central unit.
        unit: Option<String>,
    },
    /// Something happened that the person wants to know by mail: the notice says it.
    Notice {
        /// First name.
        name: String,
        /// The notice.
        notice: super::notice::NoticeKind,
        /// Where it leads, below the public address.
        path: String,
    },
}

impl Template {
    /// The link this mail needs, and how long it is good for.
    pub fn purpose(&self) -> Option<(Purpose, i64)> {
        match self {
            Self::ConfirmAddress { .. } => Some((Purpose::Confirm, CONFIRM_LINK)),
            Self::ConfirmNewAddress { .. } => Some((Purpose::Address, DAY)),
            Self::NewPassword { .. } | Self::AccountExists { .. } => Some((Purpose::Password, PASSWORD_LINK)),
            Self::OfficerInvited { .. } => Some((Purpose::Password, 7 * DAY)),
            Self::PasswordChanged { .. }
            | Self::UsernameChanged { .. }
            | Self::AccountRefused { .. }
            | Self::AddressChanged { .. }
            | Self::SecondFactorRemoved { .. }
            | Self::SecondFactorGivenUp { .. }
            | Self::Notice { .. } => None,
        }
    }
}

/// A mail that waits to be sent.
#[derive(Debug, Clone)]
pub struct Waiting {
    /// Its id.
    pub id: i64,
    /// The account it goes to.
    pub account: AccountId,
    /// The address.
    pub address: String,
    /// The reader's language.
    pub language: Language,
    /// What it says.
    pub template: Template,
    /// How often it was tried.
    pub attempts: i64,
}

/// A mail as it lies in the outbox.
#[derive(sqlx::FromRow)]
pub(super) struct Row {
    id: i64,
    account: i64,
    address: String,
    language: String,
    content: String,
    attempts: i64,
}

impl Row {
    pub(super) fn read(self) -> Result<Waiting> {
        Ok(Waiting {
            id: self.id,
            account: AccountId(self.account),
            address: self.address,
            language: Language::from_code(&self.language).unwrap_or_default(),
            template: serde_json::from_str(&self.content)?,
            attempts: self.attempts,
        })
    }
}

/// Puts a mail into the outbox.
///
/// # Errors
/// What the database answers.
pub async fn post(
    store: &Store,
    tx: &mut Tx,
    account: AccountId,
    address: &str,
    language: Language,
    template: &Template,
) -> Result<()> {
    sql!(
        "insert into mail (id, account, address, language, content, state, run_at, attempts, created_at)
         values ($1, $2, $3, $4, $5, 'waiting', $6, 0, $7)"
    )
    .bind(store.new_id::<i64>())
    .bind(account)
    .bind(address)
    .bind(language.code())
    .bind(serde_json::to_string(template)?)
    .bind(AT_ONCE)
    .bind(store.now())
    .execute(tx)
    .await?;
    tx.job_ready();
    Ok(())
}

/// A mail that was claimed and neither sent nor given back (a killed process) is due again after so long.
const CLAIMED: i64 = 5 * MINUTE;

/// Claims the next mail that is due, if there is one: of several servers one sends it. A mail that this program cannot
/// read, because a newer one wrote it, is put back like one that could not be sent, and holds up no other.
///
/// # Errors
/// What the database answers.
pub async fn claim(store: &Store) -> Result<Option<Waiting>> {
    loop {
        let Some(row) = claim_row(store).await? else { return Ok(None) };
        let (id, attempts) = (row.id, row.attempts);
        match row.read() {
            Ok(mail) => return Ok(Some(mail)),
            Err(cause) => failed(store, id, attempts, &format!("the mail cannot be read: {cause}")).await?,
        }
    }
}

async fn claim_row(store: &Store) -> Result<Option<Row>> {
    let mut tx = store.begin().await?;
    let row = sql!(
        "update mail set run_at = $2
         where id = (select id from mail where state = 'waiting' and run_at <= $1 order by run_at, id limit 1)
           and state = 'waiting' and run_at <= $1
         returning id, account, address, language, content, attempts"
    )
    .bind(store.now())
    .bind(store.now().plus(CLAIMED))
    .maybe(&mut tx)
    .await?;
    tx.commit().await?;
    Ok(row)
}

/// How many mails wait to be sent.
///
/// # Errors
/// What the database answers.
pub async fn waiting(store: &Store) -> Result<i64> {
    sql!("select count(*) from mail where state = 'waiting'").number(&store.db).await
}

/// The mail went out; what it said is kept for the outbox page, its link only where the instance shows links.
///
/// # Errors
/// What the database answers.
pub async fn sent(store: &Store, mail: i64, subject: &str, link: Option<&str>) -> Result<()> {
    let mut tx = store.begin().await?;
    sql!("update mail set state = 'sent', sent_at = $2, subject = $3, link = $4, error = null where id = $1")
        .bind(mail)
        .bind(store.now())
        .bind(subject)
        .bind(link)
        .execute(&mut tx)
        .await?;
    tx.commit().await
}

/// Tries before a mail is given up and left for the operator to see.
const MOST_TRIES: i64 = 30;

/// The mail did not go out: it is tried again, with growing pauses of at most eight and a half hours, for about a week.
///
/// # Errors
/// What the database answers.
pub async fn failed(store: &Store, mail: i64, attempts: i64, cause: &str) -> Result<()> {
    let pause = (30 * SECOND).saturating_mul(1 << attempts.clamp(0, 10));
    let mut tx = store.begin().await?;
    sql!("update mail set attempts = attempts + 1, run_at = $2, error = $3, state = $4 where id = $1")
        .bind(mail)
        .bind(store.now().plus(pause))
        .bind(cause)
        .bind(if attempts + 1 >= MOST_TRIES { "failed" } else { "waiting" })
        .execute(&mut tx)
        .await?;
    tx.commit().await
}

/// A line of the outbox page (administrators).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, sqlx::FromRow)]
pub struct OutboxLine {
    /// Its id.
    pub id: i64,
    /// The address.
    pub address: String,
    /// The reader's language.
    pub language: String,
    /// The subject, once sent.
    pub subject: Option<String>,
    /// The link it carried, where the instance shows links.
    pub link: Option<String>,
    /// `waiting`, `sent` or `failed`.
    pub state: String,
    /// When it was written.
    pub created_at: Time,
    /// When it was sent.
    pub sent_at: Option<Time>,
    /// Why it did not go out.
    pub error: Option<String>,
}

/// The newest mails of the outbox.
///
/// # Errors
/// [`super::error::Error::Forbidden`] for everybody but administrators.
pub async fn outbox(store: &Store, viewer: &super::viewer::Viewer) -> Result<Vec<OutboxLine>> {
    viewer.holds(super::viewer::Grant::Administrator)?;
    sql!(
        "select id, address, language, subject, link, state, created_at, sent_at, error
         from mail order by id desc limit 200"
    )
    .all(&store.db)
    .await
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::store::test::{TestStore, stores};

    async fn posted(store: &TestStore, name: &str) -> Result<()> {
        let mut tx = store.begin().await?;
        let template = Template::PasswordChanged { name: name.into() };
        post(store, &mut tx, AccountId(1), "anna@school.example", Language::It, &template).await?;
        tx.commit().await
    }

    #[tokio::test]
    async fn of_two_servers_one_sends_a_mail() -> Result<()> {
        for store in stores().await {
            posted(&store, "Anna").await?;
            let claimed = claim(&store).await?.map(|mail| mail.address);
            assert_eq!(claimed.as_deref(), Some("anna@school.example"));
            assert!(claim(&store).await?.is_none(), "the other one finds nothing to do");
            store.clock.advance(CLAIMED);
            assert!(claim(&store).await?.is_some(), "who had it was killed");
        }
        Ok(())
    }

    /// A mail that a newer server has written waits for it, and holds up no other.
    #[tokio::test]
    async fn a_mail_that_cannot_be_read_holds_up_no_other() -> Result<()> {
        for store in stores().await {
            posted(&store, "Anna").await?;
            let mut tx = store.begin().await?;
            sql!("update mail set content = '{\"template\":\"of-tomorrow\"}'").execute(&mut tx).await?;
            tx.commit().await?;
            posted(&store, "Bruno").await?;
            let claimed = claim(&store).await?.map(|mail| mail.template);
            assert_eq!(claimed, Some(Template::PasswordChanged { name: "Bruno".into() }));
            let tried: Vec<(i64, String)> = sql!("select attempts, state from mail order by id").all(&store.db).await?;
            assert_eq!(tried, [(1, "waiting".into()), (0, "waiting".into())]);
        }
        Ok(())
    }
}
