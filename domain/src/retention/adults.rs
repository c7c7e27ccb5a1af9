//! Adults who do not sign in.

use super::rules::{FORGOTTEN_AFTER, INACTIVE_AFTER, REMINDERS, Step, Told, step};
use crate::account::{AccountState, anonymise};
use crate::base::audit::{self, Entry};
use crate::base::error::Result;
use crate::base::id::AccountId;
use crate::base::notice::{self, NoticeKind};
use crate::base::store::Store;
use crate::base::time::{DAY, Time};
use crate::{sql, twinfinder};

/// People looked at in one go.
const AT_ONCE: usize = 500;
/// Where the letters lead.
const DESKTOP: &str = "/desktop";

#[derive(Debug, sqlx::FromRow)]
struct Idle {
    id: AccountId,
    state: AccountState,
    seen: Time,
}

/// Does what is due for everybody who has not signed in for a year or longer; answers how many steps it took. Who holds an
/// office is left alone. A nightly job.
///
/// # Errors
/// What the database answers.
pub async fn adults(store: &Store) -> Result<i64> {
    let (mut steps, mut after) = (0, AccountId(0));
    loop {
        let people = idle(store, after).await?;
        for person in &people {
            steps += follow(store, person).await?;
            after = person.id;
        }
        if people.len() < AT_ONCE {
            return Ok(steps);
        }
    }
}

/// Those for whom something may be due, by their numbers.
async fn idle(store: &Store, after: AccountId) -> Result<Vec<Idle>> {
    let days_ago = |days: i64| store.now().plus(-days * DAY);
    sql!(
        "select id, state, seen from (
             select p.id, p.state, coalesce(
                 (select max(s.seen_at) from session s where s.account = p.id and s.seen_at > coalesce(a.last_sign_in_at, a.created_at)),
                 a.last_sign_in_at, a.created_at) as seen
             from person p join account a on a.id = p.id
             where p.id > $1 and p.state not in ('unconfirmed', 'refused', 'anonymised')
               and coalesce(a.last_sign_in_at, a.created_at) <= $2
               and not exists (select 1 from account_grant g
                               where g.account = p.id and (g.ends_at is null or g.ends_at > $4))) people
         where seen <= $2 and (state = 'validated' or seen <= $3)
         order by id limit 500"
    )
    .bind(after)
    .bind(days_ago(INACTIVE_AFTER - 1))
    .bind(days_ago(FORGOTTEN_AFTER - REMINDERS[0]))
    .bind(store.now())
    .all(&store.db)
    .await
}

async fn follow(store: &Store, person: &Idle) -> Result<i64> {
    let told: Vec<Told> = sql!("select step, at from retention_notice where account = $1 and since = $2")
        .bind(person.id)
        .bind(person.seen)
        .all(&store.db)
        .await?;
    let Some(first) = step(person.state, person.seen, &told, store.now()) else { return Ok(0) };
    take(store, person, first).await?;
    if first != Step::Sleep {
        return Ok(1);
    }
    // Who is asleep already when three years come near is told in the same night.
    match step(AccountState::Inactive, person.seen, &told, store.now()) {
        Some(second) => take(store, person, second).await.map(|()| 2),
        None => Ok(1),
    }
}

async fn take(store: &Store, person: &Idle, step: Step) -> Result<()> {
    let mut tx = store.begin().await?;
    if let Some(code) = step.code() {
        sql!("insert into retention_notice (account, step, since, at) values ($1, $2, $3, $4)")
            .bind(person.id)
            .bind(code)
            .bind(person.seen)
            .bind(store.now())
            .execute(&mut tx)
            .await?;
    }
    match step {
        Step::Warn => notice::tell_by_mail(store, &mut tx, person.id, &NoticeKind::InactiveTomorrow, DESKTOP).await?,
        Step::Remind(days) => {
            let left = (FORGOTTEN_AFTER - store.now().days_since(person.seen)).max(days.min(7));
            let kind = NoticeKind::ForgottenSoon { days: left };
            notice::tell_by_mail(store, &mut tx, person.id, &kind, DESKTOP).await?;
        }
        Step::Sleep => {
            sql!("update person set state = 'inactive', state_since = $2 where id = $1 and state = 'validated'")
                .bind(person.id)
                .bind(store.now())
                .execute_one(&mut tx)
                .await?;
            twinfinder::refresh(store, &mut tx, person.id).await?;
            let entry = Entry {
                actor: None,
                action: "account.inactive",
                subject_kind: "person",
                subject: Some(person.id.0),
                unit: None,
                detail: serde_json::json!({}),
            };
            audit::write(store, &mut tx, entry).await?;
        }
        Step::Forget => anonymise(store, &mut tx, None, person.id).await?,
    }
    tx.commit().await
}
