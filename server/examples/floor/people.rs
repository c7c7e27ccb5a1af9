//! People of a demo world with open sessions, so that a load can be begun without thousands of sign-ins.

use domain::base::db::{Db, Statement, Tx};
use domain::base::error::{Error, Result};
use domain::base::id::IdMaker;
use domain::base::secret::{HashCost, Hasher, Token, random_u32};
use domain::base::time::{Clock, DAY, SystemClock};
use serde::Serialize;

/// Sessions that were opened here, and leave when the next are.
const DEVICE: &str = "cargo xtask bench";
/// So many of the people sign in themselves, with a password whose check costs what it costs everywhere.
const STORM: usize = 64;
const PASSWORD: &str = "a good long password";

/// Everybody who takes part, and the pages that are measured one by one.
#[derive(Serialize)]
pub struct Crowd {
    people: Vec<Person>,
    chiara: Person,
    public: Public,
    password: &'static str,
    /// How many of the people have that password.
    storm: usize,
}

/// Somebody who is signed in. What she does not have is 0.
#[derive(Clone, Serialize)]
struct Person {
    account: i64,
    name: String,
    cookie: String,
    conversation: i64,
    space: i64,
    page: i64,
}

/// A page that everybody may read.
#[derive(Serialize)]
struct Public {
    slug: String,
    page: i64,
}

type Found = (i64, String, i64, i64, i64);

const PEOPLE: &str = "select x.id, x.username, x.conversation, x.space,
        coalesce((select min(g.id) from page g join page_right r on r.page = g.id and r.subject = 'everyone'
                  where g.space = x.space and g.deleted_at is null), 0)
    from (select a.id, a.username,
                 coalesce((select max(m.conversation) from conversation_member m
                           join conversation_member o on o.conversation = m.conversation and o.account <> m.account
                           join person q on q.id = o.account and q.state = 'validated'
                           where m.account = a.id
                             and not exists (select 1 from block b where b.owner in (m.account, o.account)
                                             and b.person in (m.account, o.account))), 0) as conversation,
                 coalesce((select max(m.space) from space_member m join space s on s.id = m.space
                           where m.account = a.id and m.state = 'accepted' and s.state = 'open'), 0) as space
          from account a join person p on p.id = a.id
          where p.state = 'validated' and a.ended_at is null and p.school is not null
          order by case when a.username = 'chiara' then 0 else 1 end, (a.id % 1000003) * 7919 % 104729, a.id limit $1) x";

/// Opens so many sessions, several for one person where the world is small. What is done at night counts as done: it
/// would disturb.
pub async fn open_sessions(db: Db, count: i64) -> Result<Crowd> {
    let found: Vec<Found> = Statement::new(PEOPLE).bind(count).all(&db).await?;
    if found.first().is_none_or(|(_, name, ..)| name != "chiara") {
        return Err(Error::internal("this is no demo world"));
    }
    let ids = IdMaker::default();
    let mut tx = db.begin().await?;
    Statement::new("delete from session where device = $1").bind(DEVICE).execute(&mut tx).await?;
    Statement::new("update night set night = 1000000, error = null").execute(&mut tx).await?;
    let mut people = Vec::new();
    let places = usize::try_from(count).unwrap_or(0);
    for (account, name, conversation, space, page) in found.iter().cycle().take(places).cloned() {
        let cookie = session(&mut tx, &ids, account).await?;
        people.push(Person { account, name, cookie, conversation, space, page });
    }
    let chiara = people.first().cloned().ok_or(Error::NotFound)?;
    let others = found.len().saturating_sub(1).min(STORM);
    let hash = Hasher::new(1, HashCost::Full).hash(PASSWORD).await?;
    for (account, ..) in found.iter().skip(1).take(others) {
        let set = "update account set password_hash = $2, failures = 0, locked_until = null where id = $1";
        Statement::new(set).bind(*account).bind(&hash).execute(&mut tx).await?;
    }
    tx.commit().await?;
    people.remove(0);
    let crowd = Crowd { people, chiara, public: public(&db).await?, password: PASSWORD, storm: others };
    db.close().await;
    Ok(crowd)
}

async fn session(tx: &mut Tx, ids: &IdMaker, account: i64) -> Result<String> {
    let token = Token::new();
    let now = SystemClock.now();
    Statement::new(
        "insert into session (id, hash, account, second_factor, device, created_at, seen_at, ends_at)
         values ($1, $2, $3, false, $4, $5, $5, $6)",
    )
    .bind(ids.next(now, random_u32()))
    .bind(token.hash())
    .bind(account)
    .bind(DEVICE)
    .bind(now)
    .bind(now.plus(14 * DAY))
    .execute(tx)
    .await?;
    Ok(format!("session={}", token.text()))
}

async fn public(db: &Db) -> Result<Public> {
    let latest = "select s.slug, u.page from publication u join space s on s.id = u.space
                  join page g on g.id = u.page where g.deleted_at is null order by u.published_at desc limit 1";
    let (slug, page) = Statement::new(latest).one(db).await?;
    Ok(Public { slug, page })
}
