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
use std::collections::{BTreeMap, BTreeSet};

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
/// school. A nightly job; answers how many. Whose login cannot be ended stands in the log, and keeps nobody else's.
///
/// # Errors
/// What the database answers when it is asked whose time has come.
pub async fn retire(store: &Store, nameless: Nameless<'_>) -> Result<i64> {
    let (mut retired, mut after) = (0, AccountId(0));
    loop {
        let pupils = leaving(store, after).await?;
        let Some(last) = pupils.last() else { return Ok(retired) };
        after = last.id;
        retired += forget_all(store, &pupils, nameless).await;
    }
}

/// All at once; where that fails, each on her own.
async fn forget_all(store: &Store, pupils: &[Leaving], nameless: Nameless<'_>) -> i64 {
    let failed = match forget(store, pupils, nameless).await {
        Ok(retired) => return retired,
        Err(cause) => cause,
    };
    tracing::warn!(cause = %failed, "logins of former pupils are ended one by one");
    let mut retired = 0;
    for pupil in pupils {
        match forget(store, std::slice::from_ref(pupil), nameless).await {
            Ok(one) => retired += one,
            Err(cause) => tracing::error!(pupil = pupil.id.0, %cause, "the login of a former pupil could not be ended"),
        }
    }
    retired
}

/// Whose time has come, at `$2`: of a pupil `u` with her account `a`.
macro_rules! time_has_come {
    () => {
        " a.ended_at is null
           and not exists (select 1 from space_member m join space p on p.id = m.space join project j on j.id = p.project
                           where m.account = u.id and m.state = 'accepted' and (p.state = 'open' or j.held = 'suspended'))
           and coalesce((select max(case when m.state = 'accepted' then coalesce(j.closed_at, m.since) else m.since end)
                         from space_member m join space p on p.id = m.space join project j on j.id = p.project
                         where m.account = u.id), a.created_at) < $2 "
    };
}

/// Those whose time has come, by their numbers: nobody is looked at twice in a night.
async fn leaving(store: &Store, after: AccountId) -> Result<Vec<Leaving>> {
    sql!(concat!(
        "select u.id, a.language, s.name as school
         from pupil u join account a on a.id = u.id join school s on s.id = u.school
         where u.id > $1 and",
        time_has_come!(),
        "order by u.id limit $3"
    ))
    .bind(after)
    .bind(store.now().plus(-LOGIN_KEPT))
    .bind(AT_ONCE)
    .all(&store.db)
    .await
}

/// Ends the logins of those of them whose time has still come; somebody may have been put into a space since they were
/// looked for. Answers how many.
async fn forget(store: &Store, pupils: &[Leaving], nameless: Nameless<'_>) -> Result<i64> {
    let mut tx = store.begin().await?;
    let ended = end_logins(store, &mut tx, pupils).await?;
    let pupils: Vec<&Leaving> = pupils.iter().filter(|pupil| ended.contains(&pupil.id)).collect();
    let all = Value::list(&ended);
    take_names(&mut tx, &pupils, nameless).await?;
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
    for pupil in &ended {
        tx.wake(*pupil, Topic::Session);
        write_down(store, &mut tx, *pupil).await?;
    }
    tx.commit().await?;
    Ok(i64::try_from(ended.len()).unwrap_or(i64::MAX))
}

/// Takes name and password of the accounts whose time has come, and answers which they were.
async fn end_logins(store: &Store, tx: &mut Tx, pupils: &[Leaving]) -> Result<BTreeSet<AccountId>> {
    let ended: Vec<(AccountId,)> = sql!(concat!(
        "update account set username = 'former-' || cast(id as text), username_folded = 'former-' || cast(id as text),
             password_hash = null, ended_at = $3
         where ended_at is null
           and id in (select u.id from pupil u join account a on a.id = u.id where u.id in ids($1) and",
        time_has_come!(),
        ")
         returning id"
    ))
    .bind(Value::list(pupils.iter().map(|pupil| pupil.id)))
    .bind(store.now().plus(-LOGIN_KEPT))
    .bind(store.now())
    .all(tx)
    .await?;
    Ok(ended.into_iter().map(|(id,)| id).collect())
}

/// Pupils of one school who read one language are called the same from now on.
async fn take_names(tx: &mut Tx, pupils: &[&Leaving], nameless: Nameless<'_>) -> Result<()> {
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::store::test::{TestStore, stores};
    use crate::pupil::add_existing;
    use crate::twinspace::SpaceState;
    use crate::twinspace::tests::World;

    fn nameless(_: Language, school: &str) -> String {
        format!("a pupil, {school}")
    }

    async fn ended(store: &Store) -> i64 {
        sql!("select count(*) from account where kind = 'pupil' and ended_at is not null")
            .number(&store.db)
            .await
            .unwrap()
    }

    /// A world whose spaces closed so long ago that its pupils leave.
    async fn a_year_later(store: TestStore) -> World {
        let world = World::new(store).await;
        world.turn(SpaceState::Closed).await;
        world.store.clock.advance(LOGIN_KEPT + DAY);
        world
    }

    /// Who is put into another space in the very night keeps her login, though it was to end.
    #[tokio::test]
    async fn who_is_used_again_meanwhile_keeps_her_login() {
        for store in stores().await {
            let world = a_year_later(store).await;
            let store = &world.store;
            let [tommaso, zofia] = [&world.tommaso, &world.zofia].map(|pupil| pupil.account().unwrap());
            let pupils = leaving(store, AccountId(0)).await.unwrap();
            let leave: Vec<AccountId> = pupils.iter().map(|pupil| pupil.id).collect();
            assert!(leave.contains(&tommaso) && leave.contains(&zofia), "{leave:?}");
            add_existing(store, &world.elsewhere, world.other_space, &[tommaso]).await.unwrap();
            assert_eq!(forget_all(store, &pupils, &nameless).await, pupils.len() as i64 - 1);
            assert_eq!(ended(store).await, pupils.len() as i64 - 1);
            let kept = sql!("select count(*) from account where id = $1 and ended_at is null").bind(tommaso);
            assert_eq!(kept.number(&store.db).await, Ok(1));
            assert_eq!(forget_all(store, &pupils, &nameless).await, 0, "once is enough");
        }
    }

    /// One whose login cannot be ended stands in nobody's way.
    #[tokio::test]
    async fn one_failure_keeps_nobody_elses_login() {
        for store in stores().await {
            let world = a_year_later(store).await;
            let store = &world.store;
            let [tommaso, zofia] = [&world.tommaso, &world.zofia].map(|pupil| pupil.account().unwrap());
            // Somebody else has the name that Zofia would get.
            let mut tx = store.begin().await.unwrap();
            let name = format!("former-{zofia}");
            sql!("update account set username_folded = $2 where id = $1")
                .bind(world.anna.account().unwrap())
                .bind(name)
                .execute_one(&mut tx)
                .await
                .unwrap();
            tx.commit().await.unwrap();
            let pupils = leaving(store, AccountId(0)).await.unwrap();
            assert!(forget(store, &pupils, &nameless).await.is_err());
            assert_eq!(retire(store, &nameless).await, Ok(pupils.len() as i64 - 1));
            let kept = sql!("select count(*) from account where id in ids($1) and ended_at is null");
            assert_eq!(kept.bind(Value::list([tommaso, zofia])).number(&store.db).await, Ok(1));
        }
    }
}
