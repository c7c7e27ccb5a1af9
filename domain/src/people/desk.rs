//! The desk of a unit's people: the list, and one account with everything that is known of it.

use super::rules::{Asked, Case, OfficerMay, becomes_one};
use super::{DeskAct, Done, FoundedProject, PeopleGroup, PeopleSearch, PersonLine, PersonRecord};
use crate::account::AccountState;
use crate::base::db::{On, Statement, Tx, Value};
use crate::base::error::{Error, Result};
use crate::base::fold::{fold_search, patterns};
use crate::base::id::AccountId;
use crate::base::list::{Listing, PageNumber};
use crate::base::store::Store;
use crate::base::time::Time;
use crate::base::viewer::Viewer;
use crate::sql;
use crate::vocabulary::Unit;

/// Rows a page.
const SIZE: i64 = 20;
/// Accounts offered to become one with, at most.
const OFFERED: i64 = 12;

/// An account as an officer's act finds it.
#[derive(Debug, Clone, sqlx::FromRow)]
pub(super) struct AtDesk {
    pub id: AccountId,
    pub state: AccountState,
    pub state_since: Time,
    pub first_name: String,
    pub last_name: String,
    pub email: String,
    pub school: String,
    pub town: String,
    #[sqlx(try_from = "String")]
    pub unit: Unit,
    pub username: String,
    pub language: String,
    pub validated_at: Option<Time>,
    pub suspended_until: Option<Time>,
    pub suspended_from: Option<AccountState>,
    pub suspended_before: Option<Time>,
    pub expulsion_by: Option<AccountId>,
    pub merged_into: Option<AccountId>,
    pub signed_in_at: Option<Time>,
    pub registered: bool,
    pub holds_office: bool,
    pub signed_in: bool,
}

impl AtDesk {
    /// First name and surname.
    pub fn name(&self) -> String {
        format!("{} {}", self.first_name, self.last_name).trim().to_owned()
    }

    /// What the officer may do with it.
    pub fn may(&self, officer: AccountId) -> OfficerMay {
        let asked = |by| if by == officer { Asked::ByMe } else { Asked::ByAnother };
        OfficerMay::of(Case {
            state: self.state,
            own: self.id == officer,
            holds_office: self.holds_office,
            signed_in: self.signed_in,
            expulsion: self.expulsion_by.map(asked),
        })
    }
}

/// An account for an officer at whose desk it lies.
///
/// # Errors
/// [`Error::Forbidden`] for who is no officer, [`Error::NotFound`] when it is not at the viewer's desk.
pub(super) async fn at_desk(on: impl Into<On<'_>>, now: Time, viewer: &Viewer, id: AccountId) -> Result<AtDesk> {
    viewer.at_desk(account(on, now, id).await?, |person| person.unit)
}

/// An account with which the officer may do this.
///
/// # Errors
/// As [`at_desk`]; [`Error::Forbidden`] also for her own account and for one that holds an office, [`Error::Conflict`] when
/// it stands so that this cannot be done.
pub(super) async fn case(
    store: &Store,
    tx: &mut Tx,
    viewer: &Viewer,
    id: AccountId,
    may: fn(&OfficerMay) -> bool,
) -> Result<AtDesk> {
    let person = at_desk(tx, store.now(), viewer, id).await?;
    let officer = viewer.account()?;
    if person.id == officer || person.holds_office {
        return Err(Error::Forbidden);
    }
    if may(&person.may(officer)) { Ok(person) } else { Err(Error::Conflict) }
}

/// An account that lies at some unit's desk.
pub(super) async fn account(on: impl Into<On<'_>>, now: Time, id: AccountId) -> Result<Option<AtDesk>> {
    sql!(
        "select p.id, p.state, p.state_since, p.first_name, p.last_name, p.email,
                coalesce(s.name, '') as school, coalesce(s.town, '') as town, p.unit, a.username, a.language,
                p.validated_at, p.suspended_until, p.suspended_from, p.suspended_before, p.expulsion_by,
                p.merged_into, a.last_sign_in_at as signed_in_at, (p.sent_at is not null) as registered,
                exists (select 1 from account_grant g where g.account = p.id and g.ends_at is null) as holds_office,
                exists (select 1 from session e where e.account = p.id and e.ends_at > $2) as signed_in
         from person p join account a on a.id = p.id left join school s on s.id = p.school
         where p.id = $1 and p.state not in ('unconfirmed', 'staff') and (p.state <> 'anonymised' or p.merged_into is not null)"
    )
    .bind(id)
    .bind(now)
    .maybe(on)
    .await
}

/// A person `p` with her school `s` as a [`PersonLine`].
macro_rules! line {
    () => {
        "p.id, trim(p.first_name || ' ' || p.last_name) as name, p.email, coalesce(s.name, '') as school,
                coalesce(s.town, '') as town, p.state "
    };
}

/// Whether a person `p` with her account `a` and her school `s` has all words: `$3` to `$7` their patterns.
macro_rules! has_words {
    () => {
        "p.name_folded || ' ' || p.email || ' ' || a.username_folded || ' ' || coalesce(s.name_folded, '') like $3
           and p.name_folded || ' ' || p.email || ' ' || a.username_folded || ' ' || coalesce(s.name_folded, '') like $4
           and p.name_folded || ' ' || p.email || ' ' || a.username_folded || ' ' || coalesce(s.name_folded, '') like $5
           and p.name_folded || ' ' || p.email || ' ' || a.username_folded || ' ' || coalesce(s.name_folded, '') like $6
           and p.name_folded || ' ' || p.email || ' ' || a.username_folded || ' ' || coalesce(s.name_folded, '') like $7 "
    };
}

/// The people of a unit that a search names: `$1` the unit, `$2` states, `$3` to `$7` patterns of words, `$8` only those
/// whose name another account has too, `$9` only those whose expulsion is to be decided.
macro_rules! matching {
    () => {
        concat!(
            "from person p join account a on a.id = p.id left join school s on s.id = p.school
             where p.unit = $1 and p.state in list($2) and ",
            has_words!(),
            "and (not cast($8 as boolean) or exists (
                select 1 from person o where o.unit = p.unit and o.name_folded = p.name_folded and o.id <> p.id
                    and o.state not in ('unconfirmed', 'anonymised', 'staff')))
             and (not cast($9 as boolean) or p.expulsion_by is not null)"
        )
    };
}

/// The states of a group; of all groups without one. A registration whose address nobody has confirmed is at no desk.
fn states(group: Option<PeopleGroup>) -> Value {
    let shown = AccountState::ALL.into_iter().filter(|state| *state != AccountState::Unconfirmed);
    let fits = |state: &AccountState| PeopleGroup::of(*state).is_some_and(|of| group.is_none_or(|group| group == of));
    Value::list(shown.filter(fits).map(AccountState::code))
}

fn bind(statement: Statement, unit: Unit, search: &PeopleSearch) -> Statement {
    let mut statement = statement.bind(unit.code()).bind(states(search.group));
    for pattern in patterns(&fold_search(&search.words)) {
        statement = statement.bind(pattern);
    }
    statement.bind(search.twice).bind(search.to_decide)
}

/// The people of a unit, by surname and name.
///
/// # Errors
/// [`Error::SignIn`] for a guest, [`Error::Forbidden`] for everybody but officers of the unit and the central officer.
pub async fn desk(
    store: &Store,
    viewer: &Viewer,
    unit: Unit,
    search: &PeopleSearch,
    page: PageNumber,
) -> Result<Listing<PersonLine>> {
    viewer.officer_of(unit)?;
    let total = bind(sql!(concat!("select count(*) ", matching!())), unit, search).number(&store.db).await?;
    let rows = sql!(concat!(
        "select ",
        line!(),
        matching!(),
        " order by p.last_name, p.first_name, p.id limit $10 offset $11"
    ));
    let rows = bind(rows, unit, search).bind(SIZE).bind(page.offset(SIZE)).all(&store.db).await?;
    Ok(Listing::new(rows, total, page, SIZE))
}

/// One account with everything that its unit knows of it, and those with which it could become one: those that the words
/// name, or those that look like the same person.
///
/// # Errors
/// [`Error::SignIn`] for a guest, [`Error::Forbidden`] for who is no officer, [`Error::NotFound`] when it is not at the
/// viewer's desk.
pub async fn record(store: &Store, viewer: &Viewer, id: AccountId, words: &str) -> Result<PersonRecord> {
    let person = at_desk(&store.db, store.now(), viewer, id).await?;
    let may = person.may(viewer.account()?);
    let warnings = sql!("select count(*) from report where person = $1 and outcome = 'warning'").bind(id);
    Ok(PersonRecord {
        line: PersonLine {
            id,
            name: person.name(),
            email: person.email.clone(),
            school: person.school.clone(),
            town: person.town.clone(),
            state: person.state,
        },
        unit: person.unit,
        since: person.state_since,
        signed_in_at: person.signed_in_at,
        validated_at: person.validated_at,
        suspended_until: person.suspended_until,
        registered: person.registered && person.merged_into.is_none(),
        expulsion_asked: person.expulsion_by.is_some(),
        holds_office: person.holds_office,
        projects: projects(store, id).await?,
        warnings: warnings.number(&store.db).await?,
        others: if may.merge { others(store, &person, words).await? } else { Vec::new() },
        done: done(store, id).await?,
        merged_into: person.merged_into,
        username: if person.merged_into.is_some() { String::new() } else { person.username },
        may,
    })
}

async fn projects(store: &Store, id: AccountId) -> Result<Vec<FoundedProject>> {
    sql!(
        "select p.id, p.title from project_founder f join project p on p.id = f.project
         where f.account = $1 and p.reached_units_at is not null order by p.id desc limit 50"
    )
    .bind(id)
    .all(&store.db)
    .await
}

/// The accounts of the same unit with which one can become one.
async fn others(store: &Store, person: &AtDesk, words: &str) -> Result<Vec<PersonLine>> {
    let folded = fold_search(words);
    let fitting = AccountState::ALL.into_iter().filter(|state| becomes_one(person.state, *state));
    let mut statement = sql!(concat!(
        "select ",
        line!(),
        "from person p join account a on a.id = p.id left join school s on s.id = p.school
             join person o on o.id = $2
         where p.unit = $1 and p.id <> $2 and ",
        has_words!(),
        "and p.state in list($8)
           and not exists (select 1 from account_grant g where g.account = p.id and g.ends_at is null)
           and (cast($9 as boolean) or p.name_folded = o.name_folded
                or exists (select 1 from similar_account l where l.person = o.id and l.other = p.id)
                or exists (select 1 from similar_account l where l.person = p.id and l.other = o.id))
         order by p.last_name, p.first_name, p.id limit $10"
    ))
    .bind(person.unit.code())
    .bind(person.id);
    for pattern in patterns(&folded) {
        statement = statement.bind(pattern);
    }
    statement
        .bind(Value::list(fitting.map(AccountState::code)))
        .bind(!folded.is_empty())
        .bind(OFFERED)
        .all(&store.db)
        .await
}

#[derive(sqlx::FromRow)]
struct DoneRow {
    action: String,
    at: Time,
    first_name: Option<String>,
    last_name: Option<String>,
    detail: String,
}

/// What was done with the account, and with those that have become part of it, from the audit log.
async fn done(store: &Store, id: AccountId) -> Result<Vec<Done>> {
    let rows: Vec<DoneRow> = sql!(
        "select u.action, u.at, o.first_name, o.last_name, u.detail from audit u left join person o on o.id = u.actor
         where u.subject_kind = 'account' and u.action in list($2)
           and (u.subject = $1 or u.subject in (select id from person where merged_into = $1))
         order by u.id desc limit 100"
    )
    .bind(id)
    .bind(Value::list(DeskAct::ALL.map(DeskAct::action)))
    .all(&store.db)
    .await?;
    Ok(rows.into_iter().filter_map(done_line).collect())
}

fn done_line(row: DoneRow) -> Option<Done> {
    let act = DeskAct::ALL.into_iter().find(|act| act.action() == row.action)?;
    let detail: serde_json::Value = serde_json::from_str(&row.detail).unwrap_or_default();
    let text = ["reason", "checked"].into_iter().find_map(|name| detail.get(name)?.as_str());
    Some(Done {
        act,
        at: row.at,
        // Empty for an officer who has left since.
        by: row.first_name.zip(row.last_name).map(|(first, last)| format!("{first} {last}").trim().to_owned()),
        text: text.unwrap_or_default().to_owned(),
    })
}
