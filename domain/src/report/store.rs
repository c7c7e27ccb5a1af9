//! Reports in the database.

use super::{Outcome, ReportLine};
use crate::base::audit::{self, Entry};
use crate::base::db::{Tx, Value};
use crate::base::error::{Check, Error, Result};
use crate::base::id::{AccountId, MessageId, ReportId};
use crate::base::notice::{NoticeKind, tell, tell_by_mail};
use crate::base::store::Store;
use crate::base::time::{SENT_AGAIN, Time};
use crate::base::viewer::Viewer;
use crate::sql;
use crate::validation::wake_desk;
use crate::vocabulary::{ReportReason, Unit};

/// What is reported.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum About {
    /// A person.
    Person(AccountId),
    /// A message that the reporter has received.
    Message(MessageId),
}

/// Reports a person or a message that one has received, as whoever reads mail may; the same report again at once is one.
///
/// # Errors
/// [`Error::Forbidden`] for who has no mailbox, [`Error::NotFound`] for what the viewer cannot see, [`Error::Invalid`] at
/// `words`.
pub async fn report(store: &Store, viewer: &Viewer, about: About, reason: ReportReason, words: &str) -> Result<()> {
    let reporter = viewer.adult()?.id;
    if !viewer.adult()?.has_mailbox() {
        return Err(Error::Forbidden);
    }
    Check::new().length("words", words, 0, 3000).done()?;
    let (person, unit, message) = subject(store, reporter, about).await?;
    let report: ReportId = store.new_id();
    let mut tx = store.begin().await?;
    let same = sql!(
        "select count(*) from report
         where reporter = $1 and person = $2 and coalesce(message, 0) = coalesce(cast($3 as bigint), 0) and reason = $4 and words = $5
           and at > $6 and state = 'received'"
    );
    let same = same.bind(reporter).bind(person).bind(message).bind(reason.code()).bind(words.trim());
    if same.bind(store.now().plus(-SENT_AGAIN)).number(&mut tx).await? > 0 {
        return Ok(());
    }
    sql!(
        "insert into report (id, reporter, person, message, unit, reason, words, state, at)
         values ($1, $2, $3, $4, $5, $6, $7, 'received', $8)"
    )
    .bind(report)
    .bind(reporter)
    .bind(person)
    .bind(message)
    .bind(unit.as_str())
    .bind(reason.code())
    .bind(words.trim())
    .bind(store.now())
    .execute(&mut tx)
    .await?;
    for officer in who_decides(&mut tx, &unit, person).await? {
        tell(store, &mut tx, officer, &NoticeKind::ReportToDecide, "/unit/reports").await?;
    }
    wake_desk(&mut tx, unit.parse().map_err(Error::internal)?).await?;
    let entry = Entry {
        actor: Some(reporter),
        action: "report.received",
        subject_kind: "report",
        subject: Some(report.0),
        unit: Some(&unit),
        detail: serde_json::json!({ "reason": reason.code() }),
    };
    audit::write(store, &mut tx, entry).await?;
    tx.commit().await
}

/// The officers of the unit, and of the central one where there is none: never the person reported.
async fn who_decides(tx: &mut Tx, unit: &str, person: AccountId) -> Result<Vec<AccountId>> {
    let officers: Vec<(AccountId, String)> = sql!(
        "select account, kind from account_grant
         where ends_at is null and account <> $2 and (kind = 'central' or (kind = 'officer' and scope = $1))"
    )
    .bind(unit)
    .bind(person)
    .all(tx)
    .await?;
    let has_own = officers.iter().any(|(_, kind)| kind == "officer");
    let decides = |kind: &str| (kind == "officer") == has_own;
    Ok(officers.into_iter().filter(|(_, kind)| decides(kind)).map(|(account, _)| account).collect())
}

/// The person reported, her unit, and the message.
async fn subject(store: &Store, reporter: AccountId, about: About) -> Result<(AccountId, String, Option<MessageId>)> {
    let (person, unit): (AccountId, String) = match about {
        About::Person(person) => {
            sql!("select id, unit from person where id = $1 and id <> $2 and state not in ('unconfirmed', 'completing', 'anonymised')")
                .bind(person)
                .bind(reporter)
                .one(&store.db)
                .await?
        }
        About::Message(message) => {
            sql!(
                "select m.author, p.unit from message m join person p on p.id = m.author
                     join conversation_member r on r.conversation = m.conversation and r.account = $2
                 where m.id = $1 and m.author <> $2"
            )
            .bind(message)
            .bind(reporter)
            .one(&store.db)
            .await?
        }
    };
    let message = match about {
        About::Message(message) => Some(message),
        About::Person(_) => None,
    };
    Ok((person, unit, message))
}

#[derive(sqlx::FromRow)]
struct Row {
    id: ReportId,
    account: AccountId,
    at_desk: bool,
    person: String,
    reporter: String,
    reason: String,
    words: String,
    message: Option<String>,
    at: Time,
    outcome: Option<String>,
    decision: Option<String>,
}

/// The reports at the officer's desk: those to decide, the longest waiting first, then the newest decisions. The central
/// officer sees all; what is said of herself nobody sees.
///
/// # Errors
/// [`Error::Forbidden`] for who is no officer.
pub async fn desk(store: &Store, viewer: &Viewer) -> Result<Vec<ReportLine>> {
    let units = viewer.desks()?;
    let rows: Vec<Row> = sql!(
        "select r.id, r.person as account, (p.state not in ('staff', 'anonymised')) as at_desk, trim(p.first_name || ' ' || p.last_name) as person, trim(w.first_name || ' ' || w.last_name) as reporter,
                r.reason, r.words, m.body as message, r.at, r.outcome, r.decision
         from report r join person p on p.id = r.person join person w on w.id = r.reporter
              left join message m on m.id = r.message
         where r.unit in list($1) and r.person <> $2
         order by case r.state when 'received' then 0 else 1 end, coalesce(-r.decided_at, r.at) limit 200"
    )
    .bind(Value::list(units))
    .bind(viewer.account()?)
    .all(&store.db)
    .await?;
    Ok(rows.into_iter().filter_map(line).collect())
}

fn line(row: Row) -> Option<ReportLine> {
    Some(ReportLine {
        id: row.id,
        account: row.account,
        at_desk: row.at_desk,
        person: row.person,
        reporter: row.reporter,
        reason: row.reason.parse().ok()?,
        words: row.words,
        message: row.message,
        at: row.at,
        outcome: row.outcome.as_deref().and_then(Outcome::from_code),
        decision: row.decision,
    })
}

/// Decides a report: the reporter is told, a warned person too.
///
/// # Errors
/// [`Error::NotFound`] for a report of another unit or of oneself, [`Error::Conflict`] when it is decided already.
pub async fn decide(store: &Store, viewer: &Viewer, report: ReportId, outcome: Outcome, decision: &str) -> Result<()> {
    viewer.adult()?;
    let (unit, reporter, person): (String, AccountId, AccountId) =
        sql!("select unit, reporter, person from report where id = $1").bind(report).one(&store.db).await?;
    let known: Unit = unit.parse().map_err(Error::internal)?;
    let officer = viewer.officer_of(known).map_err(|_| Error::NotFound)?.id;
    if officer == person {
        return Err(Error::NotFound);
    }
    Check::new().length("decision", decision, 3, 3000).done()?;
    let mut tx = store.begin().await?;
    sql!(
        "update report set state = 'decided', outcome = $2, decision = $3, officer = $4, decided_at = $5
         where id = $1 and state = 'received'"
    )
    .bind(report)
    .bind(outcome.code())
    .bind(decision.trim())
    .bind(officer)
    .bind(store.now())
    .execute_one(&mut tx)
    .await?;
    let told = NoticeKind::ReportConcluded { warned: outcome == Outcome::Warning };
    tell_by_mail(store, &mut tx, reporter, &told, "/notices").await?;
    if outcome == Outcome::Warning {
        let warned = NoticeKind::Warned { text: decision.trim().to_owned() };
        tell_by_mail(store, &mut tx, person, &warned, "/notices").await?;
    }
    wake_desk(&mut tx, known).await?;
    let entry = Entry {
        actor: Some(officer),
        action: "report.decided",
        subject_kind: "report",
        subject: Some(report.0),
        unit: Some(&unit),
        detail: serde_json::json!({ "outcome": outcome.code() }),
    };
    audit::write(store, &mut tx, entry).await?;
    tx.commit().await
}
