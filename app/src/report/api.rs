//! Server functions of reports.

use crate::failure::Failure;
use domain::base::id::{AccountId, MessageId, ReportId};
use domain::base::list::Listing;
use domain::report::ReportLine;
use domain::vocabulary::ReportReason;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

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

/// A page of an officer's desk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeskPage {
    /// How many reports wait for a decision.
    pub waiting: i64,
    /// The reports, each with when it came.
    pub lines: Listing<(ReportLine, String)>,
}

/// A page of the reports at the officer's desk, with their times in words. Officers.
#[server(endpoint = "report/desk")]
pub async fn desk(#[server(default)] page: i64) -> Result<DeskPage, Failure> {
    use domain::base::list::PageNumber;
    let (store, viewer) = crate::server::context()?;
    let zone = crate::server::zone(&viewer);
    let now = store.now().0;
    let reports = domain::report::desk(&store, &viewer, PageNumber(page)).await?;
    let dated = |line: ReportLine| {
        let when = crate::text::ago(now, line.at.0, &zone);
        (line, when)
    };
    Ok(DeskPage { waiting: reports.waiting, lines: reports.lines.map(dated) })
}

/// Decides a report: `no_breach`, `warning`, or `suspended` for so many days. Officers of the unit.
#[server(endpoint = "report/decide")]
pub async fn decide(
    id: ReportId,
    outcome: String,
    #[server(default)] days: String,
    decision: String,
) -> Result<(), Failure> {
    use domain::base::error::{Error, Problem};
    use domain::report::Outcome;
    let (store, viewer) = crate::server::context()?;
    let outcome = Outcome::from_code(&outcome).ok_or(Error::invalid("outcome", Problem::Required))?;
    let days = days.trim().parse().unwrap_or(0);
    domain::report::decide(&store, &viewer, id, outcome.decided(days), &decision).await?;
    leptos_axum::redirect("/unit/reports");
    Ok(())
}
