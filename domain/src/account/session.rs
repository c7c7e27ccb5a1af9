//! Sessions: opened, kept, listed and ended; and the viewer behind a cookie.

use super::rules::{ADULT_IDLE, ADULT_LONGEST, AccountState, PUPIL_IDLE, PUPIL_LONGEST};
use super::sign_in::note_day;
use super::{OwnFactor, OwnSession, OwnSignIn, address};
use crate::base::db::Tx;
use crate::base::error::{Error, Problem, Result};
use crate::base::hint::Topic;
use crate::base::id::{AccountId, SchoolId, SessionId};
use crate::base::language::Language;
use crate::base::secret::Token;
use crate::base::store::Store;
use crate::base::time::{DAY, MINUTE, Time};
use crate::base::viewer::{Adult, Grant, Pupil, Reading, SecondFactor, Standing, Unread, Viewer};
use crate::sql;
use crate::vocabulary::Unit;

/// Opens a session and answers the text for its cookie.
///
/// # Errors
/// What the database answers.
pub async fn open_session(
    store: &Store,
    tx: &mut Tx,
    account: AccountId,
    pupil: bool,
    device: &str,
    second_factor: bool,
) -> Result<Token> {
    let token = Token::new();
    let idle = if pupil { PUPIL_IDLE } else { ADULT_IDLE };
    sql!(
        "insert into session (id, hash, account, second_factor, device, created_at, seen_at, ends_at)
         values ($1, $2, $3, $4, $5, $6, $6, $7)"
    )
    .bind(store.new_id::<i64>())
    .bind(token.hash())
    .bind(account)
    .bind(second_factor)
    .bind(device.chars().take(120).collect::<String>())
    .bind(store.now())
    .bind(store.now().plus(idle))
    .execute(tx)
    .await?;
    tracing::info!(account = account.0, pupil, "a session begins");
    Ok(token)
}

/// Gives an open session a new text, so that whoever knew the old one is out. The session that now may more, or whose
/// password is another, is the same in its owner's list.
///
/// # Errors
/// [`Error::Conflict`] when the session has ended meanwhile.
pub(super) async fn renew_session(tx: &mut Tx, session: SessionId) -> Result<Token> {
    let token = Token::new();
    sql!("update session set hash = $2 where id = $1").bind(session).bind(token.hash()).execute_one(tx).await?;
    Ok(token)
}

#[derive(sqlx::FromRow)]
struct SessionRow {
    session: SessionId,
    seen_at: Time,
    second_factor: bool,
    account: AccountId,
    kind: String,
    language: String,
    theme: String,
    contrast: bool,
    zone: String,
    has_totp: bool,
    first_name: Option<String>,
    last_name: Option<String>,
    state: Option<AccountState>,
    unit: Option<String>,
    school: Option<SchoolId>,
    grants: Option<String>,
    pupil_name: Option<String>,
    pupil_school: Option<SchoolId>,
    pupil_avatar: Option<i64>,
    unread_messages: i64,
    unread_notices: i64,
}

/// The viewer behind a cookie: one statement, rights read anew. An unknown or ended session is the guest.
///
/// # Errors
/// What the database answers.
pub async fn viewer(store: &Store, token: &Token) -> Result<Viewer> {
    let now = store.now();
    let row: Option<SessionRow> = sql!(
        "select s.id as session, s.seen_at, s.second_factor, a.id as account, a.kind, a.language, a.theme, a.contrast,
                a.zone, (a.totp_secret is not null) as has_totp, p.first_name, p.last_name, p.state, p.unit, p.school,
                (select string_agg(g.kind || ':' || g.scope, ',') from account_grant g
                 where g.account = a.id and g.starts_at <= $2 and (g.ends_at is null or g.ends_at > $2)) as grants,
                u.display_name as pupil_name, u.school as pupil_school, u.avatar as pupil_avatar,
                (select count(*) from conversation_member c where c.account = a.id and c.unread > 0) as unread_messages,
                (select count(*) from notice n where n.account = a.id and n.read_at is null) as unread_notices
         from session s join account a on a.id = s.account
              left join person p on p.id = a.id left join pupil u on u.id = a.id
         where s.hash = $1 and s.ends_at > $2 and a.ended_at is null
           and (s.created_at > $3 or (a.kind <> 'pupil' and s.created_at > $4))"
    )
    .bind(token.hash())
    .bind(now)
    .bind(now.plus(-PUPIL_LONGEST))
    .bind(now.plus(-ADULT_LONGEST))
    .maybe(&store.db)
    .await?;
    let Some(row) = row else { return Ok(Viewer::guest()) };
    if row.state.is_some_and(|state| !state.may_sign_in()) {
        return Ok(Viewer::guest());
    }
    keep_open(store, &row).await?;
    let reading = Reading {
        language: Language::from_code(&row.language).unwrap_or_default(),
        theme: row.theme.clone(),
        contrast: row.contrast,
        zone: row.zone.clone(),
    };
    let session = row.session;
    let unread = Unread { messages: row.unread_messages, notices: row.unread_notices };
    let signed_in = |standing: Standing| {
        let waits = matches!(&standing, Standing::Adult(adult) if adult.waits_for_code());
        Viewer::signed_in(standing, reading, session, if waits { Unread::default() } else { unread })
    };
    Ok(standing(store, row).map_or_else(Viewer::guest, signed_in))
}

/// Of whom a session was that has ended by itself, as long as it is remembered.
///
/// # Errors
/// What the database answers.
pub async fn owner_of_ended(store: &Store, token: &Token) -> Result<Option<AccountId>> {
    let owner: Option<(AccountId,)> =
        sql!("select account from session where hash = $1").bind(token.hash()).maybe(&store.db).await?;
    Ok(owner.map(|(account,)| account))
}

/// The language of whoever had a session that has ended by itself, as long as it is remembered: the page that asks her to sign
/// in again speaks it, and tells nothing else.
///
/// # Errors
/// What the database answers.
pub async fn language_of_ended(store: &Store, token: &Token) -> Result<Option<Language>> {
    let language: Option<(String,)> =
        sql!("select a.language from session s join account a on a.id = s.account where s.hash = $1")
            .bind(token.hash())
            .maybe(&store.db)
            .await?;
    Ok(language.and_then(|(code,)| Language::from_code(&code)))
}

fn standing(store: &Store, row: SessionRow) -> Option<Standing> {
    if row.kind == "pupil" {
        return Some(Standing::Pupil(Pupil {
            id: row.account,
            name: row.pupil_name?,
            school: row.pupil_school?,
            avatar: row.pupil_avatar.unwrap_or(0),
        }));
    }
    let unit: Unit = row.unit?.parse().ok()?;
    let state = row.state?;
    let grants: Vec<Grant> = row.grants.as_deref().unwrap_or("").split(',').filter_map(parse_grant).collect();
    let second_factor = if row.second_factor {
        SecondFactor::Passed
    } else if row.has_totp {
        SecondFactor::Asked
    } else if !grants.is_empty() && store.settings.second_factor_required {
        SecondFactor::ToSetUp
    } else {
        SecondFactor::Passed
    };
    Some(Standing::Adult(Adult {
        id: row.account,
        name: format!("{} {}", row.first_name?, row.last_name?),
        school: row.school,
        unit,
        country: unit.country(),
        validated: state.is_validated() && second_factor != SecondFactor::Asked,
        moving: state == AccountState::AwaitingRevalidation && second_factor != SecondFactor::Asked,
        school_staff: state != AccountState::Staff,
        grants: if second_factor == SecondFactor::Passed { grants } else { Vec::new() },
        second_factor,
    }))
}

/// A grant as `kind:scope`.
fn parse_grant(text: &str) -> Option<Grant> {
    let (kind, scope) = text.split_once(':')?;
    Grant::of(kind, scope.parse().ok())
}

/// Moves the end of a session that is used; written down at most every five minutes.
async fn keep_open(store: &Store, row: &SessionRow) -> Result<()> {
    let idle = if row.kind == "pupil" { PUPIL_IDLE } else { ADULT_IDLE };
    if store.now().since(row.seen_at) < 5 * MINUTE {
        return Ok(());
    }
    let mut tx = store.begin().await?;
    sql!("update session set seen_at = $2, ends_at = $3 where id = $1")
        .bind(row.session)
        .bind(store.now())
        .bind(store.now().plus(idle))
        .execute(&mut tx)
        .await?;
    // Who stays signed in for weeks is here every day all the same; of pupils nobody counts the days.
    if row.kind != "pupil" && row.seen_at.0.div_euclid(DAY) != store.now().0.div_euclid(DAY) {
        note_day(store, &mut tx, row.account).await?;
    }
    tx.commit().await
}

/// Ends the viewer's own session, also one whose second factor was never shown.
///
/// # Errors
/// [`Error::NotFound`] when it has ended already.
pub async fn sign_out(store: &Store, viewer: &Viewer) -> Result<()> {
    match viewer.session() {
        Some(session) => end(store, viewer.session_owner()?, session).await,
        None => Ok(()),
    }
}

#[derive(sqlx::FromRow)]
struct OwnSessionRow {
    id: SessionId,
    device: String,
    created_at: Time,
    seen_at: Time,
}

/// The open sessions of the viewer, newest first.
///
/// # Errors
/// [`Error::SignIn`] for a guest.
pub async fn own_sessions(store: &Store, viewer: &Viewer) -> Result<Vec<OwnSession>> {
    let rows: Vec<OwnSessionRow> = sql!(
        "select id, device, created_at, seen_at from session where account = $1 and ends_at > $2 order by seen_at desc"
    )
    .bind(viewer.account()?)
    .bind(store.now())
    .all(&store.db)
    .await?;
    let own = rows.into_iter().map(|row| OwnSession {
        id: row.id,
        device: row.device,
        created_at: row.created_at,
        seen_at: row.seen_at,
        this: Some(row.id) == viewer.session(),
    });
    Ok(own.collect())
}

/// Ends one of the viewer's sessions; its streams close at once.
///
/// # Errors
/// [`Error::SignIn`] for a guest, [`Error::NotFound`] for a session that is not hers.
pub async fn end_session(store: &Store, viewer: &Viewer, session: SessionId) -> Result<()> {
    end(store, viewer.account()?, session).await
}

async fn end(store: &Store, account: AccountId, session: SessionId) -> Result<()> {
    let mut tx = store.begin().await?;
    let ended = sql!("delete from session where id = $1 and account = $2").bind(session).bind(account);
    if ended.execute(&mut tx).await? == 0 {
        return Err(Error::NotFound);
    }
    tx.wake(account, Topic::Session);
    tx.commit().await
}

/// Removes sessions and links that nobody can use any more, and the addresses that nobody confirmed. A nightly job; answers
/// how many sessions there were.
///
/// # Errors
/// What the database answers.
pub async fn remove_ended(store: &Store) -> Result<u64> {
    let mut tx = store.begin().await?;
    sql!("delete from token where expires_at < $1").bind(store.now()).execute(&mut tx).await?;
    address::forget_unconfirmed(store, &mut tx).await?;
    let removed = sql!("delete from session where ends_at < $1 or created_at < $2")
        .bind(store.now())
        .bind(store.now().plus(-ADULT_LONGEST))
        .execute(&mut tx)
        .await?;
    tx.commit().await?;
    Ok(removed)
}

/// Ends all sessions of the viewer but the one asking.
///
/// # Errors
/// [`Error::SignIn`] for a guest.
pub async fn end_other_sessions(store: &Store, viewer: &Viewer) -> Result<()> {
    let account = viewer.account()?;
    let mut tx = store.begin().await?;
    end_all(&mut tx, account, viewer.session()).await?;
    tx.commit().await
}

/// Ends every session of an account, or all `but` one; their streams close once this is committed.
pub(crate) async fn end_all(tx: &mut Tx, account: AccountId, but: Option<SessionId>) -> Result<()> {
    sql!("delete from session where account = $1 and id <> $2")
        .bind(account)
        .bind(but.unwrap_or(SessionId(0)))
        .execute(tx)
        .await?;
    tx.wake(account, Topic::Session);
    Ok(())
}

/// The viewer's own sign-in name, and how her second factor stands.
///
/// # Errors
/// [`Error::SignIn`] for a guest.
pub async fn own_sign_in(store: &Store, viewer: &Viewer) -> Result<OwnSignIn> {
    let (username, has_factor): (String, bool) =
        sql!("select username, (totp_secret is not null) as has_factor from account where id = $1")
            .bind(viewer.account()?)
            .one(&store.db)
            .await?;
    let must = store.settings.second_factor_required && !viewer.grants().is_empty();
    Ok(OwnSignIn { username, factor: OwnFactor::of(has_factor, must) })
}

/// How the viewer reads: language, theme, contrast, zone.
///
/// # Errors
/// [`Error::SignIn`] for a guest, [`Error::Invalid`] for a theme or a zone that does not exist.
pub async fn write_reading(store: &Store, viewer: &Viewer, reading: &Reading) -> Result<()> {
    let account = viewer.account()?;
    if !["system", "light", "dark"].contains(&reading.theme.as_str()) {
        return Err(Error::invalid("theme", Problem::Unknown));
    }
    if jiff::tz::TimeZone::get(&reading.zone).is_err() {
        return Err(Error::invalid("zone", Problem::Unknown));
    }
    let mut tx = store.begin().await?;
    sql!("update account set language = $2, theme = $3, contrast = $4, zone = $5 where id = $1")
        .bind(account)
        .bind(reading.language.code())
        .bind(reading.theme.as_str())
        .bind(reading.contrast)
        .bind(reading.zone.as_str())
        .execute(&mut tx)
        .await?;
    tx.commit().await
}
