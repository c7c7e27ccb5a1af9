//! Server functions of the desk of people.

use crate::desk::DeskPage;
use crate::failure::Failure;
use domain::base::id::AccountId;
use domain::people::{PeopleSearch, PersonLine, PersonRecord};
use domain::vocabulary::Unit;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

/// The people of a unit whom a search finds; without a unit those of the viewer's first desk. Officers of the unit,
/// central officer.
#[server(LoadPeople, endpoint = "people/desk")]
pub async fn desk(
    unit: Option<Unit>,
    #[server(default)] search: PeopleSearch,
    #[server(default)] page: i64,
) -> Result<DeskPage<PersonLine>, Failure> {
    use domain::base::list::PageNumber;
    let (store, viewer) = crate::server::context()?;
    let (unit, desks) = crate::desk::open(&store, &viewer, unit).await?;
    let found = domain::people::desk(&store, &viewer, unit, &search, PageNumber(page)).await?;
    Ok(DeskPage { unit, desks, found })
}

/// An account at the desk of its unit, with its times in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RecordPage {
    /// The record.
    pub record: PersonRecord,
    /// Since when the account stands as it does.
    pub since: String,
    /// When she last signed in.
    pub signed_in: Option<String>,
    /// When a unit first checked her.
    pub validated: Option<String>,
    /// The day after which a suspended account opens again.
    pub until: Option<String>,
    /// When each thing was done.
    pub when: Vec<String>,
}

/// One account; `find` names accounts with which it could become one. Officers of its unit, central officer.
#[server(LoadPerson, endpoint = "people/record")]
pub async fn record(person: AccountId, #[server(default)] find: String) -> Result<RecordPage, Failure> {
    use crate::server::{date_time, moment};
    let (store, viewer) = crate::server::context()?;
    let record = domain::people::record(&store, &viewer, person, &find).await?;
    let told = |time: Option<domain::base::time::Time>| time.map(|time| date_time(&viewer, time));
    Ok(RecordPage {
        since: date_time(&viewer, record.since),
        signed_in: told(record.signed_in_at),
        validated: told(record.validated_at),
        until: record.suspended_until.map(|until| crate::text::date(moment(&viewer, until).day)),
        when: record.done.iter().map(|done| date_time(&viewer, done.at)).collect(),
        record,
    })
}

/// Back to the record, which says what was done.
#[cfg(feature = "ssr")]
fn told(person: AccountId, done: &str) {
    leptos_axum::redirect(&format!("/unit/people/{person}?done={done}"));
}

/// Gives the account of a person who has lost her mailbox another address, after the officer has made sure who she is.
/// Officers of her unit, central officer.
#[server(GiveAddress, endpoint = "people/give_address")]
pub async fn give_address(person: AccountId, new_email: String, checked: String) -> Result<(), Failure> {
    let (store, viewer) = crate::server::context()?;
    domain::people::give_address(&store, &viewer, person, &new_email, &checked).await?;
    told(person, "address");
    Ok(())
}

/// Signs a person out on every device. Officers of her unit, central officer.
#[server(SignOut, endpoint = "people/sign_out")]
pub async fn sign_out(person: AccountId) -> Result<(), Failure> {
    let (store, viewer) = crate::server::context()?;
    domain::people::sign_out(&store, &viewer, person).await?;
    told(person, "signed-out");
    Ok(())
}

/// Makes an account part of another of the same person. Officers of its unit, central officer.
#[server(MergeAccounts, endpoint = "people/merge")]
pub async fn merge(
    person: AccountId,
    into: Option<AccountId>,
    #[server(default)] merge_checked: String,
) -> Result<(), Failure> {
    let (store, viewer) = crate::server::context()?;
    domain::people::merge(&store, &viewer, person, into, &merge_checked).await?;
    told(into.unwrap_or(person), "merged");
    Ok(())
}

/// Closes an account for some days. Officers of its unit, central officer.
#[server(Suspend, endpoint = "people/suspend")]
pub async fn suspend(
    person: AccountId,
    #[server(default)] days: String,
    #[server(default)] suspend_reason: String,
) -> Result<(), Failure> {
    let (store, viewer) = crate::server::context()?;
    let days = days.trim().parse().unwrap_or(0);
    domain::people::suspend(&store, &viewer, person, days, &suspend_reason).await?;
    told(person, "suspended");
    Ok(())
}

/// Opens a suspended account before its time. Officers of its unit, central officer.
#[server(Readmit, endpoint = "people/readmit")]
pub async fn readmit(person: AccountId) -> Result<(), Failure> {
    let (store, viewer) = crate::server::context()?;
    domain::people::readmit(&store, &viewer, person).await?;
    told(person, "readmitted");
    Ok(())
}

/// Asks that an account be closed for good. Officers of its unit, central officer.
#[server(AskExpulsion, endpoint = "people/ask_expulsion")]
pub async fn ask_expulsion(person: AccountId, #[server(default)] expel_reason: String) -> Result<(), Failure> {
    let (store, viewer) = crate::server::context()?;
    domain::people::ask_expulsion(&store, &viewer, person, &expel_reason).await?;
    told(person, "expulsion-asked");
    Ok(())
}

/// Agrees that an account be closed for good; the person's name is typed. A second officer of its unit, central officer.
#[server(Expel, endpoint = "people/expel")]
pub async fn expel(person: AccountId, #[server(default)] expelled_name: String) -> Result<(), Failure> {
    let (store, viewer) = crate::server::context()?;
    domain::people::expel(&store, &viewer, person, &expelled_name).await?;
    told(person, "expelled");
    Ok(())
}

/// Does not agree that an account be closed for good. A second officer of its unit, central officer.
#[server(DeclineExpulsion, endpoint = "people/decline_expulsion")]
pub async fn decline_expulsion(person: AccountId) -> Result<(), Failure> {
    let (store, viewer) = crate::server::context()?;
    domain::people::decline_expulsion(&store, &viewer, person).await?;
    told(person, "expulsion-declined");
    Ok(())
}
