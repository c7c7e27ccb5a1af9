//! A lost mailbox (R-LOG-1): an officer who has made sure who the person is gives her account another address, writes down
//! how she made sure, and a link to a new password goes there.

use super::DeskAct;
use super::desk::case;
use super::rules::REASON_MOST;
use crate::account::shut;
use crate::base::audit::{self, Entry};
use crate::base::db::Tx;
use crate::base::error::{Check, Error, Problem, Result};
use crate::base::id::AccountId;
use crate::base::language::Language;
use crate::base::mail::{self, Template};
use crate::base::store::Store;
use crate::base::viewer::Viewer;
use crate::registration;
use crate::sql;

/// Gives a person's account another address. Every session ends, links that went out open nothing any more, and both
/// addresses are told.
///
/// # Errors
/// [`Error::Invalid`] at `new_email` or `checked`, [`Error::NotFound`] when the person is not at the viewer's desk,
/// [`Error::Forbidden`] for who is no officer, for the officer herself and for an account that holds an office, and
/// [`Error::Conflict`] for an account that cannot sign in.
pub async fn give_address(store: &Store, viewer: &Viewer, person: AccountId, email: &str, checked: &str) -> Result<()> {
    let officer = viewer.adult()?.id;
    let email = email.trim().to_lowercase();
    let mut tx = store.begin().await?;
    let owner = case(store, &mut tx, viewer, person, |may| may.give_address).await?;
    let mut check = Check::new();
    check.email("new_email", &email).length("checked", checked, 1, REASON_MOST);
    check.done()?;
    replace(&mut tx, person, &owner.email, &email).await?;
    let language = Language::from_code(&owner.language).unwrap_or_default();
    let moved = Template::AddressChanged { name: owner.first_name.clone(), address: email.clone() };
    mail::post(store, &mut tx, person, &owner.email, language, &moved).await?;
    let link = Template::NewPassword { name: owner.first_name, username: owner.username };
    mail::post(store, &mut tx, person, &email, language, &link).await?;
    let entry = Entry {
        actor: Some(officer),
        action: DeskAct::AddressGiven.action(),
        subject_kind: "account",
        subject: Some(person.0),
        unit: Some(owner.unit.code()),
        detail: serde_json::json!({ "checked": checked.trim() }),
    };
    audit::write(store, &mut tx, entry).await?;
    tx.commit().await
}

/// Writes the address, and closes every door that the one before it opened.
async fn replace(tx: &mut Tx, person: AccountId, old: &str, new: &str) -> Result<()> {
    registration::give_way(&mut *tx, new).await?;
    let taken = sql!("select count(*) from person where email = $1").bind(new).number(&mut *tx).await?;
    if taken > 0 {
        return Err(Error::invalid("new_email", Problem::Taken));
    }
    sql!("update person set email = $3 where id = $1 and email = $2")
        .bind(person)
        .bind(old)
        .bind(new)
        .execute_one(&mut *tx)
        .await?;
    shut(tx, person).await
}
