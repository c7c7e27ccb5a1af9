//! A new mail address: all mails go to the one that was confirmed, so another counts once its link was followed (2.2).

use super::OwnAddress;
use super::password::confirm_password;
use crate::base::audit::{self, Entry};
use crate::base::db::Tx;
use crate::base::error::{Check, Error, Problem, Result};
use crate::base::id::AccountId;
use crate::base::language::Language;
use crate::base::mail::{self, Purpose, Template};
use crate::base::secret::Token;
use crate::base::store::Store;
use crate::base::time::{DAY, Time};
use crate::base::viewer::Viewer;
use crate::registration;
use crate::sql;

/// The link to a new address is good for a day, in milliseconds.
const NEW_ADDRESS_VALID: i64 = DAY;

/// The viewer's own address.
///
/// # Errors
/// [`Error::SignIn`] for a guest, [`Error::Forbidden`] for a pupil.
pub async fn own_address(store: &Store, viewer: &Viewer) -> Result<OwnAddress> {
    let (email, asked): (String, Option<String>) = sql!(
        "select p.email, n.email from person p left join new_address n on n.account = p.id and n.asked_at > $2
         where p.id = $1"
    )
    .bind(viewer.adult()?.id)
    .bind(store.now().plus(-NEW_ADDRESS_VALID))
    .one(&store.db)
    .await?;
    Ok(OwnAddress { email, asked })
}

/// Sends a link to the address that the viewer wishes to have; hers stays until it is followed. An address that has an
/// account gets the mail of R-REG-1 instead, and the answer is the same.
///
/// # Errors
/// [`Error::Invalid`] at `new_email` or `address_password`, [`Error::Limited`] after ten failures.
pub async fn ask_address(store: &Store, viewer: &Viewer, email: &str, password: &str) -> Result<()> {
    let account = viewer.adult()?.id;
    let email = email.trim().to_lowercase();
    let mut check = Check::new();
    check.email("new_email", &email);
    check.done()?;
    confirm_password(store, account, password, "address_password").await?;
    let mut tx = store.begin().await?;
    let owner = owner(&mut tx, &email).await?;
    forget(&mut tx, account).await?;
    // Who types the address that she has wishes to keep it.
    if owner.as_ref().is_some_and(|owner| owner.id == account) {
        return tx.commit().await;
    }
    sql!("insert into new_address (account, email, asked_at) values ($1, $2, $3)")
        .bind(account)
        .bind(&email)
        .bind(store.now())
        .execute(&mut tx)
        .await?;
    if !mail::links_enough(store, &mut tx, &email).await? {
        let (to, language, template) = match owner {
            Some(Owner { id, first_name, username, language }) => {
                (id, language, Template::AccountExists { name: first_name, username })
            }
            None => {
                let (name, language) = reader(&mut tx, account).await?;
                (account, language, Template::ConfirmNewAddress { name })
            }
        };
        mail::post(store, &mut tx, to, &email, Language::from_code(&language).unwrap_or_default(), &template).await?;
    }
    tx.commit().await
}

#[derive(sqlx::FromRow)]
struct Owner {
    id: AccountId,
    first_name: String,
    username: String,
    language: String,
}

async fn owner(tx: &mut Tx, email: &str) -> Result<Option<Owner>> {
    sql!(
        "select p.id, p.first_name, a.username, a.language from person p join account a on a.id = p.id
         where p.email = $1 and p.state <> 'unconfirmed'"
    )
    .bind(email)
    .maybe(tx)
    .await
}

async fn reader(tx: &mut Tx, account: AccountId) -> Result<(String, String)> {
    sql!("select p.first_name, a.language from person p join account a on a.id = p.id where p.id = $1")
        .bind(account)
        .one(tx)
        .await
}

/// A change of address that its link can still bring about.
#[derive(sqlx::FromRow)]
struct Asked {
    account: AccountId,
    new: String,
    old: String,
    asked_at: Time,
}

async fn asked(store: &Store, token: &Token) -> Result<Asked> {
    let found: Option<Asked> = sql!(
        "select t.account, n.email as new, p.email as old, n.asked_at
         from token t join new_address n on n.account = t.account join person p on p.id = t.account
         where t.hash = $1 and t.purpose = $2 and t.used_at is null and t.expires_at > $3 and t.address = n.email
           and p.state not in ('refused', 'suspended', 'expelled')"
    )
    .bind(token.hash())
    .bind(mail::purpose_code(Purpose::Address))
    .bind(store.now())
    .maybe(&store.db)
    .await?;
    let valid = |asked: &Asked| asked.asked_at.plus(NEW_ADDRESS_VALID) > store.now();
    found.filter(valid).ok_or_else(|| Error::invalid("token", Problem::LinkExpired))
}

/// The address that a link stands for: shown before the button, since programs that look into mails follow links too.
///
/// # Errors
/// [`Error::Invalid`] at `token` when the link was used or is too old.
pub async fn asked_address(store: &Store, token: &Token) -> Result<String> {
    Ok(asked(store, token).await?.new)
}

/// Takes the new address for all mails; a mail to the old one tells it.
///
/// # Errors
/// [`Error::Invalid`] at `token` when the link was used or is too old, or when the address has an account by now.
pub async fn confirm_new_address(store: &Store, token: &Token) -> Result<()> {
    let Asked { account, new, old, .. } = asked(store, token).await?;
    let expired = |error| if error == Error::Conflict { Error::invalid("token", Problem::LinkExpired) } else { error };
    let mut tx = store.begin().await?;
    mail::use_link(store, &mut tx, token, "token").await?;
    registration::give_way(&mut tx, &new).await?;
    // An address belongs to one account: the second of two who wish for it is refused by the database.
    sql!("update person set email = $3 where id = $1 and email = $2")
        .bind(account)
        .bind(&old)
        .bind(&new)
        .execute_one(&mut tx)
        .await
        .map_err(expired)?;
    forget(&mut tx, account).await?;
    // Links that went to the old address open nothing any more.
    sql!("delete from token where account = $1 and used_at is null").bind(account).execute(&mut tx).await?;
    let (name, language) = reader(&mut tx, account).await?;
    let language = Language::from_code(&language).unwrap_or_default();
    mail::post(store, &mut tx, account, &old, language, &Template::AddressChanged { name, address: new }).await?;
    let entry = Entry {
        actor: Some(account),
        action: "account.address_changed",
        subject_kind: "account",
        subject: Some(account.0),
        unit: None,
        detail: serde_json::json!({}),
    };
    audit::write(store, &mut tx, entry).await?;
    tx.commit().await
}

/// Forgets what an account has wished for; links that went out are good for nothing any more.
pub(super) async fn forget(tx: &mut Tx, account: AccountId) -> Result<()> {
    sql!("delete from new_address where account = $1").bind(account).execute(tx).await?;
    sql!("delete from token where account = $1 and purpose = 'address'").bind(account).execute(tx).await?;
    Ok(())
}

/// Forgets the addresses whose link is too old.
pub(super) async fn forget_unconfirmed(store: &Store, tx: &mut Tx) -> Result<()> {
    let before = store.now().plus(-NEW_ADDRESS_VALID);
    sql!("delete from new_address where asked_at <= $1").bind(before).execute(tx).await?;
    Ok(())
}
