//! Server functions of the office.

use crate::failure::Failure;
use domain::base::id::AccountId;
use domain::unit::Overview;
use domain::vocabulary::Unit;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

/// All units with their officers. Administrators.
#[server(endpoint = "office/units")]
pub async fn units() -> Result<Overview, Failure> {
    let (store, viewer) = crate::server::context()?;
    Ok(domain::unit::overview(&store, &viewer).await?)
}

/// Switches a unit on or off. Administrators.
#[server(endpoint = "office/switch_unit")]
pub async fn switch_unit(unit: Unit, on: bool) -> Result<(), Failure> {
    let (store, viewer) = crate::server::context()?;
    domain::unit::switch(&store, &viewer, unit, on).await?;
    leptos_axum::redirect("/office/units");
    Ok(())
}

/// Invites an officer: `grant` is `officer`, `central` or `administrator`. Administrators.
#[server(endpoint = "office/invite_officer")]
pub async fn invite_officer(
    first_name: String,
    last_name: String,
    email: String,
    username: String,
    language: String,
    unit: Unit,
    grant: String,
) -> Result<(), Failure> {
    use domain::base::language::Language;
    use domain::base::viewer::Grant;
    let (store, viewer) = crate::server::context()?;
    let grants = Grant::of(&grant, Some(unit)).into_iter().collect();
    let language = Language::from_code(&language).unwrap_or_default();
    let new = domain::account::NewStaff { first_name, last_name, email, username, language, unit, grants };
    domain::unit::invite(&store, &viewer, &new).await?;
    leptos_axum::redirect("/office/units?done=invited");
    Ok(())
}

/// Gives an office to somebody who has an account. Administrators.
#[server(endpoint = "office/give_office")]
pub async fn give_office(holder: String, office: String, office_unit: Unit) -> Result<(), Failure> {
    use domain::base::error::{Error, Problem};
    use domain::base::viewer::Grant;
    let (store, viewer) = crate::server::context()?;
    let grant = Grant::of(&office, Some(office_unit)).ok_or_else(|| Error::invalid("office", Problem::Unknown))?;
    domain::unit::give_office(&store, &viewer, &holder, grant).await?;
    leptos_axum::redirect("/office/units?done=given");
    Ok(())
}

/// Takes the second factor away from somebody who has lost it. Administrators, not their own.
#[server(endpoint = "office/remove_second_factor")]
pub async fn remove_second_factor(account: AccountId) -> Result<(), Failure> {
    let (store, viewer) = crate::server::context()?;
    domain::unit::remove_second_factor(&store, &viewer, account).await?;
    leptos_axum::redirect("/office/units?done=second");
    Ok(())
}

/// Takes the second factor away from anybody who has lost it, by her sign-in name. Administrators, not their own.
#[server(endpoint = "office/remove_second_factor_of")]
pub async fn remove_second_factor_of(lost_name: String) -> Result<(), Failure> {
    let (store, viewer) = crate::server::context()?;
    domain::unit::remove_second_factor_of(&store, &viewer, &lost_name).await?;
    leptos_axum::redirect("/office/units?done=second");
    Ok(())
}

/// Ends an office: that of the unit, or `central` or `administrator`. Administrators, not their own.
#[server(endpoint = "office/end_office")]
pub async fn end_office(
    account: AccountId,
    grant: String,
    #[server(default)] unit: Option<Unit>,
) -> Result<(), Failure> {
    use domain::base::error::Error;
    use domain::base::viewer::Grant;
    let (store, viewer) = crate::server::context()?;
    let grant = Grant::of(&grant, unit).ok_or(Error::NotFound)?;
    domain::unit::end_office(&store, &viewer, account, grant).await?;
    leptos_axum::redirect("/office/units?done=ended");
    Ok(())
}

/// How it stands with the copies.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Standing {
    /// Good, none yet, late or failed.
    pub health: domain::backup::Health,
    /// When the last proven copy was made.
    pub when: String,
    /// The newest attempts.
    pub attempts: Vec<CopyRow>,
}

/// An attempt to make a copy.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CopyRow {
    /// When it began.
    pub when: String,
    /// Where the copy lies.
    pub place: String,
    /// Why it failed.
    pub error: Option<String>,
}

/// How it stands with the copies of this instance. Administrators.
#[server(endpoint = "office/copies")]
pub async fn copies() -> Result<Standing, Failure> {
    let context = crate::server::request()?;
    let overview = domain::backup::overview(&context.store, &context.viewer).await?;
    let zone = crate::server::zone(&context.viewer);
    let now = context.store.now().0;
    let ago = |at: domain::base::time::Time| crate::text::ago(now, at.0, &zone);
    let last = overview.attempts.iter().find(|attempt| attempt.error.is_none());
    Ok(Standing {
        health: overview.health,
        when: last.map(|attempt| ago(attempt.started_at)).unwrap_or_default(),
        attempts: overview
            .attempts
            .iter()
            .map(|attempt| CopyRow {
                when: ago(attempt.started_at),
                place: attempt.place.clone(),
                error: attempt.error.clone(),
            })
            .collect(),
    })
}

/// A mail of the outbox.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OutboxRow {
    /// The address it went to.
    pub address: String,
    /// Its subject, once sent.
    pub subject: String,
    /// Its language.
    pub language: String,
    /// The link it carries, where the instance shows links.
    pub link: Option<String>,
    /// `waiting`, `sent` or `failed`.
    pub state: String,
    /// When it was sent or written.
    pub when: String,
    /// Why it did not go out.
    pub error: Option<String>,
}

/// The newest mails. Administrators.
#[server(endpoint = "office/outbox")]
pub async fn outbox() -> Result<Vec<OutboxRow>, Failure> {
    let context = crate::server::request()?;
    let lines = domain::base::mail::outbox(&context.store, &context.viewer).await?;
    let zone = crate::server::zone(&context.viewer);
    let now = context.store.now().0;
    let row = |line: domain::base::mail::OutboxLine| OutboxRow {
        address: line.address,
        subject: line.subject.unwrap_or_default(),
        language: line.language,
        link: line.link.filter(|_| context.instance.outbox_links),
        state: line.state,
        when: crate::text::ago(now, line.sent_at.unwrap_or(line.created_at).0, &zone),
        error: line.error,
    };
    Ok(lines.into_iter().map(row).collect())
}
