//! The list itself: reading it, adding, noting, moving on, removing and bringing back.

use super::ties::partners_among;
use super::{
    Candidate, CandidateEvent, CandidateList, CandidateSearch, CandidateStatus, Contact, NOTE_MOST, PAGE, Silence,
    blocked_people,
};
use crate::account::AccountState;
use crate::base::db::{On, Statement, Tx};
use crate::base::error::{Check, Error, Result};
use crate::base::id::{AccountId, CandidateId};
use crate::base::list::{Listing, PageNumber};
use crate::base::store::Store;
use crate::base::time::{DAY, Time};
use crate::base::viewer::Viewer;
use crate::profile::{Circle, Mark, Privacy, ProfileField, visible};
use crate::sql;
use crate::vocabulary::Country;

/// How long a removed candidate can come back.
const UNDO: i64 = 30 * DAY;

#[derive(sqlx::FromRow)]
struct Row {
    id: CandidateId,
    person: AccountId,
    state: AccountState,
    first_name: String,
    last_name: String,
    #[sqlx(try_from = "String")]
    country: Country,
    available: bool,
    stars: i64,
    privacy: String,
    school: Option<String>,
    town: Option<String>,
    status: CandidateStatus,
    note: String,
    written_at: Option<Time>,
    answered_at: Option<Time>,
    closed_at: Option<Time>,
    blocks_me: bool,
}

impl Row {
    fn seen(self, now: Time, together: bool) -> Candidate {
        let privacy = Privacy::from_stored(&self.privacy);
        let member = self.state.is_validated();
        // Whoever runs a project with her sees her also when she has not signed in for a year (R-RET-2).
        let away = self.blocks_me || (self.state == AccountState::Inactive && !together);
        let here = member && !away;
        let sees = |field| here && visible(field, &privacy, Circle::Member);
        let last_contact = self.written_at.max(self.answered_at).map(|at| Contact {
            at,
            days: now.days_since(at),
            mine: self.written_at > self.answered_at,
        });
        let silence = match last_contact.filter(|_| !away) {
            Some(last) => Silence::after(self.status, last.mine, last.days),
            None => Silence::None,
        };
        Candidate {
            id: self.id,
            person: self.person,
            name: member.then(|| format!("{} {}", self.first_name, self.last_name)),
            school: self.school.filter(|_| sees(ProfileField::School)),
            town: self.town.filter(|_| sees(ProfileField::Town)),
            country: self.country,
            mark: Mark::of(here && self.available, together),
            stars: if here { self.stars } else { 0 },
            status: self.status,
            note: self.note,
            last_contact,
            silence,
            closing_owed: here
                && self.status == CandidateStatus::NotSuitable
                && self.answered_at.is_some()
                && self.closed_at.is_none(),
            away,
        }
    }
}

/// The candidates of `$1` that fit a condition, a page of them: `$2` rows after `$3`.
macro_rules! row {
    ($condition:literal) => {
        concat!(
            "select c.id, c.person, p.state, p.first_name, p.last_name, p.country, p.available, p.stars, p.privacy,
                    s.name as school, s.town, c.status, c.note, w.at as written_at, a.at as answered_at, c.closed_at,
                    exists (select 1 from block b where b.owner = c.person and b.person = c.owner) as blocks_me
             from candidate c join person p on p.id = c.person left join school s on s.id = p.school
                  left join written w on w.sender = c.owner and w.receiver = c.person
                  left join written a on a.sender = c.person and a.receiver = c.owner
             where c.owner = $1 and c.removed_at is null and ",
            $condition,
            " order by case c.status when 'agreed' then 0 when 'negotiating' then 1 when 'contacted' then 2
                                     when 'to_contact' then 3 when 'silent' then 4 else 5 end, c.added_at desc, c.id desc
              limit $2 offset $3"
        )
    };
}

/// The rows of a statement as their owner sees them.
async fn seen(store: &Store, owner: AccountId, statement: Statement) -> Result<Vec<Candidate>> {
    let rows: Vec<Row> = statement.all(&store.db).await?;
    let people: Vec<AccountId> = rows.iter().map(|row| row.person).collect();
    let together = partners_among(&store.db, owner, &people).await?;
    let now = store.now();
    let candidate = |row: Row| {
        let shares = together.contains(&row.person);
        row.seen(now, shares)
    };
    Ok(rows.into_iter().map(candidate).collect())
}

/// A page of My Candidates, and the block list of the viewer.
///
/// # Errors
/// [`Error::SignIn`] for a guest, [`Error::Forbidden`] for who is not validated.
pub async fn list(store: &Store, viewer: &Viewer, search: &CandidateSearch) -> Result<CandidateList> {
    let owner = viewer.validated()?.id;
    let CandidateSearch { status, page, closing } = *search;
    let counts = counts(store, owner).await?;
    let fits = |(one, _): &&(CandidateStatus, i64)| status.is_none_or(|status| status == *one);
    let total = counts.iter().filter(fits).map(|(_, count)| count).sum();
    let mut candidates = Listing::new(Vec::new(), total, page, PAGE);
    // Whoever removes the only one of the last page goes on at the page before.
    candidates.page = candidates.page.min(candidates.pages());
    let before = PageNumber(candidates.page).offset(PAGE);
    let rows = sql!(row!("(cast($4 as text) is null or c.status = $4)")).bind(owner).bind(PAGE);
    candidates.rows = seen(store, owner, rows.bind(before).bind(status.map(CandidateStatus::code))).await?;
    Ok(CandidateList {
        candidates,
        counts,
        closing: closing_owed(store, owner, closing).await?,
        blocked: blocked_people(store, viewer).await?,
    })
}

/// How many candidates there are of each status, in the order of the road.
async fn counts(store: &Store, owner: AccountId) -> Result<Vec<(CandidateStatus, i64)>> {
    let mut counts: Vec<(CandidateStatus, i64)> =
        sql!("select status, count(*) from candidate where owner = $1 and removed_at is null group by status")
            .bind(owner)
            .all(&store.db)
            .await?;
    counts.sort_by_key(|(status, _)| CandidateStatus::ALL.iter().position(|one| one == status));
    Ok(counts)
}

/// Whoever was just found not to suit, if a few courteous words are owed to her.
async fn closing_owed(store: &Store, owner: AccountId, closing: Option<CandidateId>) -> Result<Option<Candidate>> {
    let Some(closing) = closing else { return Ok(None) };
    let row: Option<Row> = sql!(row!("c.id = $4")).bind(owner).bind(1).bind(0).bind(closing).maybe(&store.db).await?;
    Ok(row.map(|row| row.seen(store.now(), false)).filter(|candidate| candidate.closing_owed))
}

/// A page of the candidates with whom a project can be begun.
///
/// # Errors
/// Those of [`list`].
pub async fn partners(store: &Store, viewer: &Viewer, page: PageNumber) -> Result<Listing<Candidate>> {
    let owner = viewer.validated()?.id;
    let total = sql!(
        "select count(*) from candidate c join person p on p.id = c.person
         where c.owner = $1 and c.removed_at is null and c.status <> 'not_suitable' and p.state = 'validated'
           and not exists (select 1 from block b where b.owner = c.person and b.person = c.owner)"
    );
    let total = total.bind(owner).number(&store.db).await?;
    let rows = sql!(row!(
        "c.status <> 'not_suitable' and p.state = 'validated'
         and not exists (select 1 from block b where b.owner = c.person and b.person = c.owner)"
    ));
    let rows = seen(store, owner, rows.bind(owner).bind(PAGE).bind(page.offset(PAGE))).await?;
    Ok(Listing::new(rows, total, page, PAGE))
}

/// Puts a person in My Candidates; who was removed comes back with her note.
///
/// # Errors
/// [`Error::Forbidden`] for who is not validated, [`Error::NotFound`] for oneself, for people who are not validated and
/// for people who have blocked the viewer.
pub async fn add(store: &Store, viewer: &Viewer, person: AccountId) -> Result<CandidateId> {
    let owner = viewer.validated()?.id;
    let mut tx = store.begin().await?;
    let known = sql!(
        "select count(*) from person p where p.id = $1 and p.id <> $2 and p.state = 'validated' and p.school is not null
         and not exists (select 1 from block b where b.owner = p.id and b.person = $2)"
    );
    if known.bind(person).bind(owner).number(&mut tx).await? == 0 {
        return Err(Error::NotFound);
    }
    let (id,): (CandidateId,) = sql!(
        "insert into candidate (id, owner, person, status, added_at) values ($1, $2, $3, 'to_contact', $4)
         on conflict (owner, person) do update
             set removed_at = null, added_at = case when candidate.removed_at is null then candidate.added_at else $4 end
         returning id"
    )
    .bind(store.new_id::<CandidateId>())
    .bind(owner)
    .bind(person)
    .bind(store.now())
    .one(&mut tx)
    .await?;
    sql!("delete from block where owner = $1 and person = $2").bind(owner).bind(person).execute(&mut tx).await?;
    tx.commit().await?;
    Ok(id)
}

/// Writes the viewer's private note on a candidate.
///
/// # Errors
/// [`Error::NotFound`] for a candidate that is not hers, [`Error::Invalid`] for a note that is too long.
pub async fn write_note(store: &Store, viewer: &Viewer, candidate: CandidateId, note: &str) -> Result<()> {
    let owner = viewer.validated()?.id;
    Check::new().length("note", note, 0, NOTE_MOST).done()?;
    let mut tx = store.begin().await?;
    let written = sql!("update candidate set note = $3 where id = $1 and owner = $2 and removed_at is null")
        .bind(candidate)
        .bind(owner)
        .bind(note.trim());
    one_of_mine(written.execute(&mut tx).await?)?;
    tx.commit().await
}

/// Moves a candidate on.
///
/// # Errors
/// [`Error::NotFound`] for a candidate that is not the viewer's, [`Error::Conflict`] where the event cannot happen.
pub async fn change_status(
    store: &Store,
    viewer: &Viewer,
    candidate: CandidateId,
    event: CandidateEvent,
) -> Result<CandidateStatus> {
    let owner = viewer.validated()?.id;
    let mut tx = store.begin().await?;
    let (status,): (CandidateStatus,) =
        sql!("select status from candidate where id = $1 and owner = $2 and removed_at is null")
            .bind(candidate)
            .bind(owner)
            .one(&mut tx)
            .await?;
    let next = status.next(event).ok_or(Error::Conflict)?;
    move_on(&mut tx, candidate, status, next).await?;
    tx.commit().await?;
    Ok(next)
}

async fn move_on(tx: &mut Tx, candidate: CandidateId, from: CandidateStatus, to: CandidateStatus) -> Result<()> {
    sql!("update candidate set status = $3, closed_at = null where id = $1 and status = $2")
        .bind(candidate)
        .bind(from)
        .bind(to)
        .execute_one(tx)
        .await
}

/// Notes, in the transaction of a message, that it is the closing one to a candidate of `owner` who does not suit.
///
/// # Errors
/// [`Error::NotFound`] for anybody else.
pub async fn note_closed(store: &Store, tx: &mut Tx, owner: AccountId, person: AccountId) -> Result<()> {
    let closed = sql!(
        "update candidate set closed_at = $3
         where owner = $1 and person = $2 and status = 'not_suitable' and removed_at is null"
    );
    one_of_mine(closed.bind(owner).bind(person).bind(store.now()).execute(tx).await?)
}

/// Takes a candidate off the list; for thirty days she can come back.
///
/// # Errors
/// [`Error::NotFound`] for a candidate that is not the viewer's.
pub async fn remove(store: &Store, viewer: &Viewer, candidate: CandidateId) -> Result<()> {
    let owner = viewer.validated()?.id;
    let mut tx = store.begin().await?;
    let removed = sql!("update candidate set removed_at = $3 where id = $1 and owner = $2 and removed_at is null")
        .bind(candidate)
        .bind(owner)
        .bind(store.now());
    one_of_mine(removed.execute(&mut tx).await?)?;
    tx.commit().await
}

/// Brings a removed candidate back as she was.
///
/// # Errors
/// [`Error::NotFound`] for a candidate that is not the viewer's or was removed too long ago.
pub async fn restore(store: &Store, viewer: &Viewer, candidate: CandidateId) -> Result<()> {
    let owner = viewer.validated()?.id;
    let mut tx = store.begin().await?;
    let back = sql!("update candidate set removed_at = null where id = $1 and owner = $2 and removed_at > $3")
        .bind(candidate)
        .bind(owner)
        .bind(store.now().plus(-UNDO));
    one_of_mine(back.execute(&mut tx).await?)?;
    tx.commit().await
}

fn one_of_mine(touched: u64) -> Result<()> {
    if touched == 0 { Err(Error::NotFound) } else { Ok(()) }
}

/// Whether `person` is in the candidates of `owner`: who founds a project with somebody must have her there.
///
/// # Errors
/// What the database answers.
pub async fn is_candidate(on: impl Into<On<'_>>, owner: AccountId, person: AccountId) -> Result<bool> {
    let rows = sql!("select count(*) from candidate where owner = $1 and person = $2 and removed_at is null");
    Ok(rows.bind(owner).bind(person).number(on).await? > 0)
}

#[derive(sqlx::FromRow)]
struct Between {
    id: CandidateId,
    owner: AccountId,
    status: CandidateStatus,
}

/// Notes, in the transaction of a message, that `from` wrote to `to`: days of silence and stars are counted from it,
/// and the candidates of both move on.
///
/// # Errors
/// What the database answers.
pub async fn note_written(store: &Store, tx: &mut Tx, from: AccountId, to: AccountId) -> Result<()> {
    sql!(
        "insert into written (sender, receiver, at) values ($1, $2, $3)
         on conflict (sender, receiver) do update set at = $3"
    )
    .bind(from)
    .bind(to)
    .bind(store.now())
    .execute(&mut *tx)
    .await?;
    sql!(
        "update candidate set reminded_day = 0
         where reminded_day > 0 and ((owner = $1 and person = $2) or (owner = $2 and person = $1))"
    )
    .bind(from)
    .bind(to)
    .execute(&mut *tx)
    .await?;
    let rows: Vec<Between> = sql!(
        "select id, owner, status from candidate
         where removed_at is null and ((owner = $1 and person = $2) or (owner = $2 and person = $1))"
    )
    .bind(from)
    .bind(to)
    .all(&mut *tx)
    .await?;
    for row in rows {
        let event = if row.owner == from { CandidateEvent::Written } else { CandidateEvent::Answered };
        if let Some(next) = row.status.next(event) {
            move_on(tx, row.id, row.status, next).await?;
        }
    }
    Ok(())
}
