//! Reports in the database.

use super::{Decision, OPEN_A_DAY, Outcome, PAGE, ReportLine, Reports, WORDS_MOST};
use crate::account::AccountState;
use crate::base::audit::{self, Entry};
use crate::base::db::{Tx, Value};
use crate::base::error::{Check, Error, Problem, Result};
use crate::base::id::{AccountId, MessageId, ReportId};
use crate::base::list::{Listing, PageNumber};
use crate::base::notice::{NoticeKind, tell, tell_by_mail};
use crate::base::store::Store;
use crate::base::time::{DAY, SENT_AGAIN, Time};
use crate::base::viewer::Viewer;
use crate::candidates::must_know;
use crate::mailbox::hold_sender;
use crate::people::{self, Case, OfficerMay};
use crate::sql;
use crate::unit::{Readers, officers_besides};
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

/// Reports a person whom one can find or has met, or a message that one has received, as whoever reads mail may; the same
/// report again at once is one.
///
/// # Errors
/// [`Error::Forbidden`] for who has no mailbox, [`Error::NotFound`] for what the viewer cannot see, [`Error::Invalid`] at
/// `words`, also while too many of her reports wait.
pub async fn report(store: &Store, viewer: &Viewer, about: About, reason: ReportReason, words: &str) -> Result<()> {
    let reporter = viewer.adult()?.id;
    if !viewer.adult()?.has_mailbox() {
        return Err(Error::Forbidden);
    }
    Check::new().length("words", words, 0, WORDS_MOST).done()?;
    let (person, unit, message) = subject(store, viewer, about).await?;
    let report: ReportId = store.new_id();
    let mut tx = store.begin().await?;
    hold_sender(&mut tx, reporter).await?;
    let same = sql!(
        "select count(*) from report
         where reporter = $1 and person = $2 and coalesce(message, 0) = coalesce(cast($3 as bigint), 0) and reason = $4 and words = $5
           and at > $6 and state = 'received'"
    );
    let same = same.bind(reporter).bind(person).bind(message).bind(reason.code()).bind(words.trim());
    if same.bind(store.now().plus(-SENT_AGAIN)).number(&mut tx).await? > 0 {
        return Ok(());
    }
    not_too_many(store, &mut tx, reporter).await?;
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
    let desk: Unit = unit.parse().map_err(Error::internal)?;
    for officer in who_decides(store, &mut tx, desk, person).await? {
        let told = NoticeKind::ReportToDecide;
        if reason.urgent() {
            tell_by_mail(store, &mut tx, officer, &told, "/unit/reports").await?;
        } else {
            tell(store, &mut tx, officer, &told, "/unit/reports").await?;
        }
    }
    wake_desk(store, &mut tx, desk).await?;
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

/// The reports of somebody that wait have an end, so that those of others are seen.
async fn not_too_many(store: &Store, tx: &mut Tx, reporter: AccountId) -> Result<()> {
    let open = sql!("select count(*) from report where reporter = $1 and state = 'received' and at > $2");
    let open = open.bind(reporter).bind(store.now().plus(-DAY)).number(&mut *tx).await?;
    if open < OPEN_A_DAY {
        return Ok(());
    }
    Err(Error::invalid("words", Problem::ReportsWait { most: OPEN_A_DAY }))
}

/// The officers of the unit, and of the central one where there is none: never the person reported.
async fn who_decides(store: &Store, tx: &mut Tx, unit: Unit, person: AccountId) -> Result<Vec<AccountId>> {
    officers_besides(tx, store.now(), unit, Readers::OwnOrCentral, &[person]).await
}

/// The person reported, her unit, and the message.
async fn subject(store: &Store, viewer: &Viewer, about: About) -> Result<(AccountId, String, Option<MessageId>)> {
    let reporter = viewer.account()?;
    let (person, unit): (AccountId, String) = match about {
        About::Person(person) => {
            must_know(store, viewer, person).await?;
            sql!("select id, unit from person where id = $1 and state <> 'anonymised'")
                .bind(person)
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
    state: AccountState,
    #[sqlx(try_from = "String")]
    unit: Unit,
    holds_office: bool,
    person: String,
    reporter: String,
    reason: String,
    words: String,
    message: Option<String>,
    at: Time,
    outcome: Option<String>,
    decision: Option<String>,
}

/// A page of the reports at the officer's desk: those to decide, what cannot wait before all else and the longest waiting
/// first, then the newest decisions. The central officer sees all; what is said of herself nobody sees.
///
/// # Errors
/// [`Error::Forbidden`] for who is no officer.
pub async fn desk(store: &Store, viewer: &Viewer, page: PageNumber) -> Result<Reports> {
    let (units, me) = (viewer.desks()?, viewer.account()?);
    let (total, waiting): (i64, i64) = sql!(
        "select count(*), coalesce(cast(sum(case state when 'received' then 1 else 0 end) as bigint), 0)
         from report where unit in list($1) and person <> $2"
    )
    .bind(Value::list(&units))
    .bind(me)
    .one(&store.db)
    .await?;
    let rows: Vec<Row> = sql!(
        "select r.id, r.person as account, p.state, p.unit,
                exists (select 1 from account_grant g where g.account = p.id and g.ends_at is null) as holds_office,
                trim(p.first_name || ' ' || p.last_name) as person,
                trim(w.first_name || ' ' || w.last_name) as reporter,
                r.reason, r.words, m.body as message, r.at, r.outcome, r.decision
         from report r join person p on p.id = r.person join person w on w.id = r.reporter
              left join message m on m.id = r.message
         where r.unit in list($1) and r.person <> $2
         order by case when r.state <> 'received' then 2 when r.reason in list($3) then 0 else 1 end,
                  coalesce(-r.decided_at, r.at), r.id
         limit $4 offset $5"
    )
    .bind(Value::list(&units))
    .bind(me)
    .bind(Value::list(ReportReason::ALL.iter().filter(|reason| reason.urgent())))
    .bind(PAGE)
    .bind(page.offset(PAGE))
    .all(&store.db)
    .await?;
    let rows = rows.into_iter().filter_map(|row| line(viewer, row)).collect();
    Ok(Reports { waiting, lines: Listing::new(rows, total, page, PAGE) })
}

impl Row {
    /// Whether the viewer, who is somebody else, may suspend the person reported: the desk of people asks the same.
    fn may_suspend(&self, viewer: &Viewer) -> bool {
        // Whose expulsion is asked for is suspended already; where somebody is signed in is no matter here.
        let Self { state, holds_office, .. } = *self;
        let case = Case { state, own: false, holds_office, signed_in: false, expulsion: None };
        OfficerMay::of(case).suspend && viewer.officer_of(self.unit).is_ok()
    }
}

fn line(viewer: &Viewer, row: Row) -> Option<ReportLine> {
    Some(ReportLine {
        id: row.id,
        account: row.account,
        at_desk: !matches!(row.state, AccountState::Staff | AccountState::Anonymised),
        may_suspend: row.may_suspend(viewer),
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

/// Decides a report: the reporter is told, a warned or suspended person too.
///
/// # Errors
/// [`Error::NotFound`] for a report of another unit or of oneself, [`Error::Conflict`] when it is decided already,
/// [`Error::Invalid`] at `decision` or `days`; for a suspension also as [`people::suspend`].
pub async fn decide(store: &Store, viewer: &Viewer, report: ReportId, decision: Decision, words: &str) -> Result<()> {
    viewer.adult()?;
    let (unit, reporter, person): (String, AccountId, AccountId) =
        sql!("select unit, reporter, person from report where id = $1").bind(report).one(&store.db).await?;
    let known: Unit = unit.parse().map_err(Error::internal)?;
    let officer = viewer.officer_of(known).map_err(|_| Error::NotFound)?.id;
    if officer == person {
        return Err(Error::NotFound);
    }
    check(decision, words)?;
    let words = words.trim();
    let mut tx = store.begin().await?;
    sql!(
        "update report set state = 'decided', outcome = $2, decision = $3, officer = $4, decided_at = $5
         where id = $1 and state = 'received'"
    )
    .bind(report)
    .bind(decision.outcome().code())
    .bind(words)
    .bind(officer)
    .bind(store.now())
    .execute_one(&mut tx)
    .await?;
    tell_by_mail(store, &mut tx, reporter, &result(decision), "/notices").await?;
    match decision {
        Decision::NoBreach => {}
        Decision::Warning => {
            let warned = NoticeKind::Warned { text: words.to_owned() };
            tell_by_mail(store, &mut tx, person, &warned, "/notices").await?;
        }
        Decision::Suspension { days } => people::suspend_in(store, &mut tx, viewer, person, days, words).await?,
    }
    wake_desk(store, &mut tx, known).await?;
    let entry = Entry {
        actor: Some(officer),
        action: "report.decided",
        subject_kind: "report",
        subject: Some(report.0),
        unit: Some(&unit),
        detail: serde_json::json!({ "outcome": decision.outcome().code() }),
    };
    audit::write(store, &mut tx, entry).await?;
    tx.commit().await
}

/// Checks what the officer writes.
fn check(decision: Decision, words: &str) -> Result<()> {
    match decision {
        Decision::NoBreach | Decision::Warning => Check::new().length("decision", words, 3, WORDS_MOST).done(),
        Decision::Suspension { days } => Check::new()
            .range("days", days, 1, people::SUSPENDED_MOST)
            .length("decision", words, 3, people::REASON_MOST)
            .done(),
    }
}

/// What the reporter is told.
fn result(decision: Decision) -> NoticeKind {
    match decision {
        Decision::NoBreach => NoticeKind::ReportConcluded { warned: false },
        Decision::Warning => NoticeKind::ReportConcluded { warned: true },
        Decision::Suspension { .. } => NoticeKind::ReportSuspended,
    }
}
