//! The queue of a unit and the list of its decisions.

use super::{
    Decision, DecisionKind, Queue, QueueCounts, QueueFilter, QueueRow, UnitDecision, WaitingAt, compare_mail, hint,
    late_before,
};
use crate::account::AccountState;
use crate::base::db::Value;
use crate::base::error::Result;
use crate::base::id::AccountId;
use crate::base::list::{Listing, PageNumber};
use crate::base::store::Store;
use crate::base::time::Time;
use crate::base::viewer::{Grant, Viewer};
use crate::sql;
use crate::vocabulary::Unit;

/// Rows a page.
const SIZE: i64 = 50;
/// Decisions a page.
const DECISIONS: i64 = 20;

/// The units at whose desks the viewer works: her own as an officer; for the central officer all that are switched on, and
/// those that were switched off while somebody waits there.
///
/// # Errors
/// [`crate::base::error::Error::SignIn`] for a guest, [`crate::base::error::Error::Forbidden`] for who is no officer.
pub async fn desks(store: &Store, viewer: &Viewer) -> Result<Vec<Unit>> {
    let own = viewer.own_units();
    if viewer.holds(Grant::Central).is_err() {
        viewer.officer()?;
        return Ok(own);
    }
    let mut units = own;
    for unit in crate::unit::switched_on(store).await?.into_iter().chain(waiting_units(store).await?) {
        if !units.contains(&unit) {
            units.push(unit);
        }
    }
    Ok(units)
}

/// The units at whose desks somebody waits, or was asked for information.
async fn waiting_units(store: &Store) -> Result<Vec<Unit>> {
    let units: Vec<(String,)> = sql!(
        "select distinct unit from person
         where state in ('awaiting_validation', 'information_asked', 'awaiting_revalidation') order by unit"
    )
    .all(&store.db)
    .await?;
    Ok(units.into_iter().filter_map(|(unit,)| unit.parse().ok()).collect())
}

/// How much waits at each of these desks, in their order.
///
/// # Errors
/// What the database answers.
pub async fn waiting_at(store: &Store, desks: &[Unit]) -> Result<Vec<WaitingAt>> {
    let rows: Vec<(String, i64, Time)> = sql!(
        "select unit, count(*), min(sent_at) from person
         where unit in list($1) and state in ('awaiting_validation', 'awaiting_revalidation') group by unit"
    )
    .bind(Value::list(desks.iter().map(|unit| unit.code())))
    .all(&store.db)
    .await?;
    let at = |unit: &Unit| {
        let row = rows.iter().find(|(code, ..)| code == unit.code());
        WaitingAt { unit: *unit, count: row.map_or(0, |row| row.1), since: row.map(|row| row.2) }
    };
    Ok(desks.iter().map(at).collect())
}

#[derive(sqlx::FromRow)]
struct Row {
    id: AccountId,
    first_name: String,
    last_name: String,
    state: AccountState,
    state_since: Time,
    sent_at: Time,
    email: String,
    school: Option<String>,
    town: Option<String>,
    register_row: Option<i64>,
    email_domain: Option<String>,
    sharing: i64,
    alike: bool,
    wrote: bool,
}

impl Row {
    fn shown(self, now: Time) -> QueueRow {
        let domain = self.email_domain.unwrap_or_default();
        let mail = compare_mail(&[&self.email], &domain, self.sharing);
        QueueRow {
            person: self.id,
            name: format!("{} {}", self.first_name, self.last_name),
            school: self.school.unwrap_or_default(),
            town: self.town.unwrap_or_default(),
            state: self.state,
            sent_at: self.sent_at,
            days: now.days_since(self.sent_at),
            late: super::due(self.state, self.state_since).is_some_and(|due| due <= now),
            hint: hint(self.register_row.is_some(), mail),
            similar: self.alike,
            wrote: self.wrote,
        }
    }
}

/// The registrations that a unit must decide on, oldest first.
///
/// # Errors
/// [`crate::base::error::Error::Forbidden`] for everybody but officers of the unit and the central officer.
pub async fn queue(store: &Store, viewer: &Viewer, unit: Unit, filter: QueueFilter, page: PageNumber) -> Result<Queue> {
    viewer.officer_of(unit)?;
    let counts = counts(store, unit).await?;
    let rows = rows(store, unit, filter, None, page).await?;
    let oldest: Option<(Option<Time>,)> = sql!(
        "select min(sent_at) from person
         where unit = $1 and state in ('awaiting_validation', 'awaiting_revalidation')"
    )
    .bind(unit.code())
    .maybe(&store.db)
    .await?;
    let total = match filter {
        QueueFilter::All => counts.every,
        QueueFilter::Waiting => counts.waiting,
        QueueFilter::Asked => counts.asked,
        QueueFilter::SchoolKnown => counts.school_known(),
        QueueFilter::SchoolUnknown => counts.school_unknown,
        QueueFilter::Similar => counts.similar,
        QueueFilter::Late => counts.late,
    };
    let rows = rows.into_iter().map(|row| row.shown(store.now())).collect();
    let rows = Listing::new(rows, total, page, SIZE);
    Ok(Queue { unit, rows, counts, oldest: oldest.and_then(|(oldest,)| oldest) })
}

async fn counts(store: &Store, unit: Unit) -> Result<QueueCounts> {
    sql!(
        "select count(*) as every,
                cast(coalesce(sum(case when state <> 'information_asked' then 1 else 0 end), 0) as bigint) as waiting,
                cast(coalesce(sum(case when state = 'information_asked' then 1 else 0 end), 0) as bigint) as asked,
                cast(coalesce(sum(case when in_register then 0 else 1 end), 0) as bigint) as school_unknown,
                cast(coalesce(sum(case when alike then 1 else 0 end), 0) as bigint) as similar,
                cast(coalesce(sum(case when state <> 'information_asked' and state_since <= $2 then 1 else 0 end), 0)
                     as bigint) as late
         from (select p.state, p.state_since,
                      exists (select 1 from school s join register_school r
                                  on r.country = s.country and r.code = s.register_code and r.gone_at is null
                              where s.id = p.school) as in_register,
                      exists (select 1 from similar_account a where a.person = p.id) as alike
               from person p
               where p.unit = $1 and p.state in ('awaiting_validation', 'information_asked', 'awaiting_revalidation')
         ) waiting"
    )
    .bind(unit.code())
    .bind(late_before(store.now()))
    .one(&store.db)
    .await
}

/// Whose registration of the same queue comes after one that was just decided: the next in order, else the first.
///
/// # Errors
/// [`crate::base::error::Error::Forbidden`] for everybody but officers of the unit and the central officer.
pub async fn next_in_queue(
    store: &Store,
    viewer: &Viewer,
    unit: Unit,
    filter: QueueFilter,
    person: AccountId,
) -> Result<Option<AccountId>> {
    viewer.officer_of(unit)?;
    let sent: Option<(Time,)> =
        sql!("select coalesce(sent_at, state_since) as sent_at from person where id = $1 and unit = $2")
            .bind(person)
            .bind(unit.code())
            .maybe(&store.db)
            .await?;
    let after = sent.map(|(sent_at,)| (sent_at, person));
    let mut next = rows(store, unit, filter, after, PageNumber(1)).await?;
    if next.is_empty() {
        next = rows(store, unit, filter, None, PageNumber(1)).await?;
    }
    Ok(next.into_iter().map(|row| row.id).find(|id| *id != person))
}

/// One page of those that come after a registration, or after nobody.
async fn rows(
    store: &Store,
    unit: Unit,
    filter: QueueFilter,
    after: Option<(Time, AccountId)>,
    page: PageNumber,
) -> Result<Vec<Row>> {
    let states: &[AccountState] = match filter {
        QueueFilter::Asked => &[AccountState::InformationAsked],
        QueueFilter::Waiting | QueueFilter::Late => {
            &[AccountState::AwaitingValidation, AccountState::AwaitingRevalidation]
        }
        _ => &[AccountState::AwaitingValidation, AccountState::InformationAsked, AccountState::AwaitingRevalidation],
    };
    let since = if filter == QueueFilter::Late { late_before(store.now()) } else { Time(i64::MAX) };
    let school = match filter {
        QueueFilter::SchoolKnown => "known",
        QueueFilter::SchoolUnknown => "unknown",
        _ => "any",
    };
    let (sent_at, id) = after.unwrap_or((Time(i64::MIN), AccountId(0)));
    sql!(
        "select * from (
            select p.id, p.first_name, p.last_name, p.state, p.state_since, coalesce(p.sent_at, p.state_since) as sent_at,
                   p.email, s.name as school, s.town, r.id as register_row, r.email_domain,
                   (select count(*) from register_school d
                    where d.country = r.country and d.email_domain = r.email_domain and d.gone_at is null) as sharing,
                   exists (select 1 from similar_account a where a.person = p.id) as alike,
                   coalesce((select d.kind from validation_decision d
                             where d.person = p.id order by d.id desc limit 1), '') = 'answered' as wrote
            from person p left join school s on s.id = p.school
                 left join register_school r on r.id = (
                     select min(d.id) from register_school d
                     where d.country = s.country and d.code = s.register_code and d.gone_at is null)
            where p.unit = $1 and p.state in list($2) and p.state_since <= $3
         ) waiting
         where (cast($4 as text) = 'any' or (cast($4 as text) = 'known' and register_row is not null)
                or (cast($4 as text) = 'unknown' and register_row is null))
           and (alike or not cast($5 as boolean))
           and (sent_at > $6 or (sent_at = $6 and id > $7))
         order by sent_at, id limit $8 offset $9"
    )
    .bind(unit.code())
    .bind(Value::list(states.iter().map(|state| state.code())))
    .bind(since)
    .bind(school)
    .bind(filter == QueueFilter::Similar)
    .bind(sent_at)
    .bind(id)
    .bind(SIZE)
    .bind(page.offset(SIZE))
    .all(&store.db)
    .await
}

#[derive(sqlx::FromRow)]
struct DecisionRow {
    person: AccountId,
    first_name: String,
    last_name: String,
    kind: DecisionKind,
    at: Time,
    officer_first_name: Option<String>,
    officer_last_name: Option<String>,
    reason: Option<String>,
    text: String,
    total: i64,
}

/// The decisions of a unit, the newest first: who, when, why (R-VAL-7).
///
/// # Errors
/// [`crate::base::error::Error::Forbidden`] for everybody but officers of the unit and the central officer.
pub async fn decisions(store: &Store, viewer: &Viewer, unit: Unit, page: PageNumber) -> Result<Listing<UnitDecision>> {
    viewer.officer_of(unit)?;
    let rows: Vec<DecisionRow> = sql!(
        "select d.person, p.first_name, p.last_name, d.kind, d.at, o.first_name as officer_first_name,
                o.last_name as officer_last_name, d.reason, d.text, count(*) over () as total
         from validation_decision d join person p on p.id = d.person left join person o on o.id = d.actor
         where d.unit = $1 and d.kind in ('asked', 'validated', 'refused', 'taken_back')
         order by d.id desc limit $2 offset $3"
    )
    .bind(unit.code())
    .bind(DECISIONS)
    .bind(page.offset(DECISIONS))
    .all(&store.db)
    .await?;
    let total = rows.first().map_or(0, |row| row.total);
    let shown = |row: DecisionRow| UnitDecision {
        unit,
        person: row.person,
        name: format!("{} {}", row.first_name, row.last_name).trim().to_owned(),
        decision: Decision {
            kind: row.kind,
            at: row.at,
            by: row.officer_first_name.zip(row.officer_last_name).map(|(first, last)| format!("{first} {last}")),
            reason: row.reason.and_then(|code| code.parse().ok()),
            text: row.text,
        },
    };
    let rows = rows.into_iter().map(shown).collect();
    Ok(Listing::new(rows, total, page, DECISIONS))
}
