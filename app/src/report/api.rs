//! Server functions of reports.

use crate::failure::Failure;
use domain::base::id::{AccountId, MessageId, ReportId};
use domain::report::ReportLine;
use domain::vocabulary::ReportReason;
use leptos::prelude::*;

/// Reports a person, or a message she wrote to the reader. Validated members and officers.
#[server(SendReport, endpoint = "report/send")]
pub async fn send(
    person: AccountId,
    message: Option<MessageId>,
    reason: ReportReason,
    words: String,
) -> Result<(), Failure> {
    use domain::report::About;
    let (store, viewer) = crate::server::context()?;
    let about = message.map_or(About::Person(person), About::Message);
    domain::report::report(&store, &viewer, about, reason, &words).await?;
    leptos_axum::redirect("/reported");
    Ok(())
}

/// The reports at the officer's desk, with their times in words. Officers.
#[server(endpoint = "report/desk")]
pub async fn desk() -> Result<Vec<(ReportLine, String)>, Failure> {
    let (store, viewer) = crate::server::context()?;
    let zone = crate::server::zone(&viewer);
    let now = store.now().0;
    let lines = domain::report::desk(&store, &viewer).await?;
    Ok(lines
        .into_iter()
        .map(|line| {
            let when = crate::text::ago(now, line.at.0, &zone);
            (line, when)
        })
        .collect())
}

/// Decides a report: `no_breach` or `warning`. Officers of the unit.
#[server(endpoint = "report/decide")]
pub async fn decide(id: ReportId, outcome: String, decision: String) -> Result<(), Failure> {
    use domain::base::error::{Error, Problem};
    let (store, viewer) = crate::server::context()?;
    let outcome = domain::report::Outcome::from_code(&outcome).ok_or(Error::invalid("outcome", Problem::Required))?;
    domain::report::decide(&store, &viewer, id, outcome, &decision).await?;
    leptos_axum::redirect("/unit/reports");
    Ok(())
}
