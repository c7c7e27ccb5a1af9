//! Server functions of validation.

use crate::failure::Failure;
#[cfg(feature = "ssr")]
use crate::server::date_time;
use domain::base::id::AccountId;
use domain::base::list::Listing;
use domain::base::time::Time;
use domain::validation::{Decision, Queue, QueueFilter, Record, UnitDecision, WaitingAt};
use domain::vocabulary::Unit;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

/// The queue of a unit, and the units to choose from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct QueuePage {
    /// The queue.
    pub queue: Queue,
    /// Since when the oldest waits.
    pub oldest: Option<String>,
    /// What waits at each of the desks at which the viewer works.
    pub desks: Vec<WaitingAt>,
}

/// The queue of a unit, oldest first; without a unit that where somebody waits longest. Officers of the unit, central
/// officer.
#[server(LoadQueue, endpoint = "validation/queue")]
pub async fn queue(unit: Option<Unit>, filter: QueueFilter, page: i64) -> Result<QueuePage, Failure> {
    use domain::base::list::PageNumber;
    let (store, viewer) = crate::server::context()?;
    let desks = domain::validation::desks(&store, &viewer).await?;
    let desks = domain::validation::waiting_at(&store, &desks).await?;
    let first = domain::validation::first_desk(&desks);
    let unit = unit.or(first).ok_or(domain::base::error::Error::NotFound)?;
    let queue = domain::validation::queue(&store, &viewer, unit, filter, PageNumber(page)).await?;
    let oldest = queue.oldest.map(|oldest| date_time(&viewer, oldest));
    Ok(QueuePage { queue, oldest, desks })
}

/// A record, with its times in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RecordPage {
    /// The record.
    pub record: Record,
    /// Since when it is as it is.
    pub since: String,
    /// Until when the unit means to answer.
    pub due: Option<String>,
    /// Until when a refusal can be taken back.
    pub refused_until: Option<String>,
    /// What happened, newest first, and when.
    pub history: Vec<(Decision, String)>,
    /// What is open between unit and person, oldest first, and when it was written.
    pub talk: Vec<(Decision, String)>,
}

/// One registration. Officers of its unit, central officer.
#[server(LoadRecord, endpoint = "validation/record")]
pub async fn record(person: AccountId) -> Result<RecordPage, Failure> {
    let (store, viewer) = crate::server::context()?;
    let record = domain::validation::record(&store, &viewer, person).await?;
    let dated = |lines: &[Decision]| lines.iter().map(|one| (one.clone(), date_time(&viewer, one.at))).collect();
    Ok(RecordPage {
        since: date_time(&viewer, record.seen),
        due: record.due.map(|due| date_time(&viewer, due)),
        refused_until: record.refused_until.map(|until| date_time(&viewer, until)),
        history: dated(&record.history),
        talk: dated(&record.talk),
        record,
    })
}

/// A page of the decisions of a unit, the newest first, and when. Officers of the unit, central officer.
#[server(LoadDecisions, endpoint = "validation/decisions")]
pub async fn decisions(unit: Unit, #[server(default)] page: i64) -> Result<Listing<(UnitDecision, String)>, Failure> {
    use domain::base::list::PageNumber;
    let (store, viewer) = crate::server::context()?;
    let decisions = domain::validation::decisions(&store, &viewer, unit, PageNumber(page)).await?;
    let dated = |one: UnitDecision| {
        let when = date_time(&viewer, one.decision.at);
        (one, when)
    };
    Ok(decisions.map(dated))
}

/// Decides on a registration as it was `seen`: `decision` is `validate`, `ask`, `refuse`, which asks whether the officer is
/// `sure`, or `take-back`. Leads on to the next of the queue that `unit`, `filter` and `page` name. Officers of its unit,
/// central officer.
#[server(endpoint = "validation/decide")]
pub async fn decide(
    person: AccountId,
    seen: Time,
    unit: Unit,
    decision: String,
    #[server(default)] text: String,
    #[server(default)] reason: String,
    #[server(default)] take_changes: bool,
    #[server(default)] sure: bool,
    #[server(default)] filter: QueueFilter,
    #[server(default)] page: i64,
) -> Result<(), Failure> {
    use crate::validation::place::Place;
    use domain::base::error::{Error, Problem};
    use domain::validation::{ask_information, next_in_queue, refuse, take_refusal_back, validate};
    let (store, viewer) = crate::server::context()?;
    let done = match decision.as_str() {
        "validate" => {
            validate(&store, &viewer, person, seen, take_changes, &text).await?;
            "validated"
        }
        "ask" => {
            ask_information(&store, &viewer, person, seen, &text).await?;
            "asked"
        }
        "refuse" => {
            let reason = reason.parse().map_err(|_| Error::invalid("reason", Problem::Required))?;
            if !sure {
                return Err(Error::invalid("sure", Problem::MustAccept).into());
            }
            refuse(&store, &viewer, person, seen, reason, &text).await?;
            "refused"
        }
        "take-back" => {
            take_refusal_back(&store, &viewer, person, seen).await?;
            "taken-back"
        }
        _ => return Err(Error::invalid("decision", Problem::Unknown).into()),
    };
    let next = match decision.as_str() {
        "take-back" => Some(person),
        // What was decided stays decided, also for who names a queue that is not hers.
        _ => next_in_queue(&store, &viewer, unit, filter, person).await.unwrap_or_default(),
    };
    leptos_axum::redirect(&Place { unit: Some(unit), filter, page, person: next, decisions: 1 }.told(done));
    Ok(())
}

/// A word to the unit that checks the person. Adults who wait for a unit.
#[server(endpoint = "validation/write_to_unit")]
pub async fn write_to_unit(text: String) -> Result<(), Failure> {
    let (store, viewer) = crate::server::context()?;
    domain::registration::write_to_unit(&store, &viewer, &text).await?;
    leptos_axum::redirect("/waiting?written=1");
    Ok(())
}

/// The person's answer to the unit's question. Adults of whom something was asked.
#[server(endpoint = "validation/answer")]
pub async fn answer(text: String) -> Result<(), Failure> {
    let (store, viewer) = crate::server::context()?;
    domain::registration::answer(&store, &viewer, &text).await?;
    leptos_axum::redirect("/waiting?answered=1");
    Ok(())
}
