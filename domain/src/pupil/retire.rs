//! The end of a pupil's login: twelve months after the last of the spaces closed (R-RET-5).

use crate::base::audit::{self, Entry};
use crate::base::error::Result;
use crate::base::hint::Topic;
use crate::base::id::AccountId;
use crate::base::language::Language;
use crate::base::store::Store;
use crate::base::time::DAY;
use crate::sql;

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

/// Logins ended in one go.
const AT_ONCE: i64 = 200;

/// Ends the logins of pupils whose last space closed twelve months ago, a part of them at a time. What they wrote stays, as
/// of "a pupil" of their school. A nightly job, until nobody is left; answers how many.
///
/// # Errors
/// What the database answers.
pub async fn retire(store: &Store, nameless: Nameless<'_>) -> Result<i64> {
    let leaving: Vec<Leaving> = sql!(
        "select u.id, a.language, s.name as school
         from pupil u join account a on a.id = u.id join school s on s.id = u.school
         where a.ended_at is null
           and not exists (select 1 from space_member m join space p on p.id = m.space join project j on j.id = p.project
                           where m.account = u.id and m.state = 'accepted' and (p.state = 'open' or j.held = 'suspended'))
           and coalesce((select max(case when m.state = 'accepted' then coalesce(j.closed_at, m.since) else m.since end)
                         from space_member m join space p on p.id = m.space join project j on j.id = p.project
                         where m.account = u.id), a.created_at) < $1
         order by u.id limit $2"
    )
    .bind(store.now().plus(-LOGIN_KEPT))
    .bind(AT_ONCE)
    .all(&store.db)
    .await?;
    for pupil in &leaving {
        let language = Language::from_code(&pupil.language).unwrap_or_default();
        forget(store, pupil.id, &nameless(language, &pupil.school)).await?;
    }
    Ok(i64::try_from(leaving.len()).unwrap_or(i64::MAX))
}

async fn forget(store: &Store, pupil: AccountId, name: &str) -> Result<()> {
    let mut tx = store.begin().await?;
    sql!("update pupil set display_name = $2, class = '', avatar = 0, about = '' where id = $1")
        .bind(pupil)
        .bind(name)
        .execute_one(&mut tx)
        .await?;
    sql!(
        "update account set username = 'former-' || cast(id as text), username_folded = 'former-' || cast(id as text),
             password_hash = null, ended_at = $2 where id = $1 and ended_at is null"
    )
    .bind(pupil)
    .bind(store.now())
    .execute_one(&mut tx)
    .await?;
    for statement in [
        sql!("update space_member set state = 'removed' where account = $1 and state = 'accepted'"),
        sql!("delete from session where account = $1"),
        sql!("delete from pupil_authorisation where pupil = $1"),
        sql!("delete from notice where account = $1"),
        sql!("delete from page_draft where account = $1"),
        sql!("delete from sign_in_day where account = $1"),
    ] {
        statement.bind(pupil).execute(&mut tx).await?;
    }
    tx.wake(pupil, Topic::Session);
    let entry = Entry {
        actor: None,
        action: "pupil.retired",
        subject_kind: "pupil",
        subject: Some(pupil.0),
        unit: None,
        detail: serde_json::json!({}),
    };
    audit::write(store, &mut tx, entry).await?;
    tx.commit().await
}
