//! The end of a pupil's login: twelve months after the last of the spaces closed (R-RET-5).

use crate::base::audit::{self, Entry};
use crate::base::db::{Tx, Value};
use crate::base::error::Result;
use crate::base::hint::Topic;
use crate::base::id::AccountId;
use crate::base::language::Language;
use crate::base::store::Store;
use crate::base::time::DAY;
use crate::sql;
use std::collections::BTreeMap;

/// A login outlives the last space by so much: 12 months.
pub const LOGIN_KEPT: i64 = 365 * DAY;

#[derive(Debug, sqlx::FromRow)]
struct Leaving {
    id: AccountId,
    language: String,
    school: String,
}

/// How a pupil who has left is called: "a pupil, school X", in a language.
pub type Nameless<'a> = &'a (dyn Fn(Language, &str) -> String + Send + Sync);

/// Logins ended in one go: each in a transaction of its own, the first night of a large world took most of a minute.
const AT_ONCE: i64 = 500;

/// Ends the logins of pupils whose last space closed twelve months ago. What they wrote stays, as of "a pupil" of their
/// school. A nightly job; answers how many.
///
/// # Errors
/// What the database answers.
pub async fn retire(store: &Store, nameless: Nameless<'_>) -> Result<i64> {
    let (mut retired, mut after) = (0, AccountId(0));
    loop {
        let pupils = leaving(store, after).await?;
        let Some(last) = pupils.last() else { return Ok(retired) };
        after = last.id;
        forget(store, &pupils, nameless).await?;
        retired += i64::try_from(pupils.len()).unwrap_or(i64::MAX);
    }
}

/// Those whose time has come, by their numbers: nobody is looked at twice in a night.
async fn leaving(store: &Store, after: AccountId) -> Result<Vec<Leaving>> {
    sql!(
        "select u.id, a.language, s.name as school
         from pupil u join account a on a.id = u.id join school s on s.id = u.school
         where u.id > $1 and a.ended_at is null
           and not exists (select 1 from space_member m join space p on p.id = m.space join project j on j.id = p.project
                           where m.account = u.id and m.state = 'accepted' and (p.state = 'open' or j.held = 'suspended'))
           and coalesce((select max(case when m.state = 'accepted' then coalesce(j.closed_at, m.since) else m.since end)
                         from space_member m join space p on p.id = m.space join project j on j.id = p.project
                         where m.account = u.id), a.created_at) < $2
         order by u.id limit $3"
    )
    .bind(after)
    .bind(store.now().plus(-LOGIN_KEPT))
    .bind(AT_ONCE)
    .all(&store.db)
    .await
}

async fn forget(store: &Store, pupils: &[Leaving], nameless: Nameless<'_>) -> Result<()> {
    let all = Value::list(pupils.iter().map(|pupil| pupil.id));
    let mut tx = store.begin().await?;
    take_names(&mut tx, pupils, nameless).await?;
    sql!(
        "update account set username = 'former-' || cast(id as text), username_folded = 'former-' || cast(id as text),
             password_hash = null, ended_at = $2 where id in ids($1) and ended_at is null"
    )
    .bind(all.clone())
    .bind(store.now())
    .execute(&mut tx)
    .await?;
    for statement in [
        sql!("update space_member set state = 'removed' where account in ids($1) and state = 'accepted'"),
        sql!("delete from session where account in ids($1)"),
        sql!("delete from pupil_authorisation where pupil in ids($1)"),
        sql!("delete from notice where account in ids($1)"),
        sql!("delete from page_draft where account in ids($1)"),
        sql!("delete from sign_in_day where account in ids($1)"),
    ] {
        statement.bind(all.clone()).execute(&mut tx).await?;
    }
    for pupil in pupils {
        tx.wake(pupil.id, Topic::Session);
        write_down(store, &mut tx, pupil.id).await?;
    }
    tx.commit().await
}

/// Pupils of one school who read one language are called the same from now on.
async fn take_names(tx: &mut Tx, pupils: &[Leaving], nameless: Nameless<'_>) -> Result<()> {
    let mut called: BTreeMap<(&str, &str), Vec<AccountId>> = BTreeMap::new();
    for pupil in pupils {
        called.entry((&pupil.language, &pupil.school)).or_default().push(pupil.id);
    }
    for ((language, school), pupils) in called {
        let language = Language::from_code(language).unwrap_or_default();
        sql!("update pupil set display_name = $2, class = '', avatar = 0, about = '' where id in ids($1)")
            .bind(Value::list(pupils))
            .bind(nameless(language, school))
            .execute(&mut *tx)
            .await?;
    }
    Ok(())
}

async fn write_down(store: &Store, tx: &mut Tx, pupil: AccountId) -> Result<()> {
    let entry = Entry {
        actor: None,
        action: "pupil.retired",
        subject_kind: "pupil",
        subject: Some(pupil.0),
        unit: None,
        detail: serde_json::json!({}),
    };
    audit::write(store, tx, entry).await
}
