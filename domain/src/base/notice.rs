//! Notices: what a person is told on the Desktop and, for most kinds, by mail. Written in the transaction of what they
//! tell; the stream of the person is woken after the commit.

mod kind;
mod named;

pub use kind::NoticeKind;
pub use named::Named;

use super::db::Tx;
use super::error::Result;
use super::id::{AccountId, NoticeId};
use super::language::Language;
use super::mail::{self, Template};
use super::store::Store;
use super::time::Time;
use super::viewer::Viewer;
use crate::base::hint::Topic;
use crate::sql;
use serde::{Deserialize, Serialize};

/// A notice as its reader sees it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Notice {
    /// Its id.
    pub id: NoticeId,
    /// What happened.
    pub kind: NoticeKind,
    /// Where it leads.
    pub path: String,
    /// When.
    pub at: Time,
    /// Whether it was read.
    pub read: bool,
}

/// Tells an account, on the Desktop only.
///
/// # Errors
/// What the database answers.
pub async fn tell(store: &Store, tx: &mut Tx, to: AccountId, kind: &NoticeKind, path: &str) -> Result<()> {
    let named = kind.clone().named().map(|named| named.account);
    sql!("insert into notice (id, account, content, path, at, named) values ($1, $2, $3, $4, $5, $6)")
        .bind(store.new_id::<i64>())
        .bind(to)
        .bind(serde_json::to_string(kind)?)
        .bind(path)
        .bind(store.now())
        .bind(named)
        .execute(tx)
        .await?;
    tx.wake(to, Topic::Notice);
    Ok(())
}

#[derive(sqlx::FromRow)]
struct Recipient {
    first_name: String,
    email: String,
    language: String,
}

/// Tells an adult on the Desktop and by mail, in her language.
///
/// # Errors
/// What the database answers.
pub async fn tell_by_mail(store: &Store, tx: &mut Tx, to: AccountId, kind: &NoticeKind, path: &str) -> Result<()> {
    tell(store, tx, to, kind, path).await?;
    let recipient: Option<Recipient> = sql!(
        "select p.first_name, p.email, a.language from person p join account a on a.id = p.id
         where p.id = $1 and a.ended_at is null"
    )
    .bind(to)
    .maybe(&mut *tx)
    .await?;
    let Some(recipient) = recipient else { return Ok(()) };
    let language = Language::from_code(&recipient.language).unwrap_or_default();
    let template = Template::Notice { name: recipient.first_name, notice: kind.clone(), path: path.to_owned() };
    mail::post(store, tx, to, &recipient.email, language, &template).await
}

#[derive(sqlx::FromRow)]
struct Row {
    id: i64,
    content: String,
    path: String,
    at: Time,
    read_at: Option<Time>,
}

/// The newest notices of the reader.
///
/// # Errors
/// [`super::error::Error::SignIn`] for a guest.
pub async fn list(store: &Store, viewer: &Viewer) -> Result<Vec<Notice>> {
    let rows: Vec<Row> =
        sql!("select id, content, path, at, read_at from notice where account = $1 order by id desc limit 100")
            .bind(viewer.account()?)
            .all(&store.db)
            .await?;
    Ok(rows.into_iter().filter_map(readable).collect())
}

/// What this program cannot read, because a newer one wrote it, hides no other notice.
fn readable(row: Row) -> Option<Notice> {
    let kind = serde_json::from_str(&row.content)
        .inspect_err(|cause| tracing::warn!(notice = row.id, %cause, "a notice cannot be read"))
        .ok()?;
    Some(Notice { id: NoticeId(row.id), kind, path: row.path, at: row.at, read: row.read_at.is_some() })
}

/// Takes an account out of the notices: its own go, in those of others its name does.
///
/// # Errors
/// What the database answers.
pub(crate) async fn forget(tx: &mut Tx, account: AccountId) -> Result<()> {
    sql!("delete from notice where account = $1").bind(account).execute(tx).await?;
    let naming: Vec<(i64, String)> =
        sql!("select id, content from notice where named = $1").bind(account).all(&mut *tx).await?;
    for (id, content) in naming {
        // What cannot be read cannot be cleared of the name: it goes.
        let Ok(mut kind) = serde_json::from_str::<NoticeKind>(&content) else {
            sql!("delete from notice where id = $1").bind(id).execute(&mut *tx).await?;
            continue;
        };
        if let Some(named) = kind.named() {
            named.name.clear();
        }
        sql!("update notice set content = $2, named = null where id = $1")
            .bind(id)
            .bind(serde_json::to_string(&kind)?)
            .execute(&mut *tx)
            .await?;
    }
    Ok(())
}

/// Marks an account's notices that lead to an address as read: what they tell was read there.
///
/// # Errors
/// What the database answers.
pub(crate) async fn read_at(store: &Store, tx: &mut Tx, account: AccountId, path: &str) -> Result<()> {
    let read = sql!("update notice set read_at = $3 where account = $1 and path = $2 and read_at is null");
    if read.bind(account).bind(path).bind(store.now()).execute(&mut *tx).await? > 0 {
        tx.wake(account, Topic::Notice);
    }
    Ok(())
}

/// Marks all notices of the reader as read.
///
/// # Errors
/// [`super::error::Error::SignIn`] for a guest.
pub async fn read_all(store: &Store, viewer: &Viewer) -> Result<()> {
    let account = viewer.account()?;
    let mut tx = store.begin().await?;
    sql!("update notice set read_at = $2 where account = $1 and read_at is null")
        .bind(account)
        .bind(store.now())
        .execute(&mut tx)
        .await?;
    tx.wake(account, Topic::Notice);
    tx.commit().await
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::store::test::stores;

    fn message_from(name: &str) -> NoticeKind {
        NoticeKind::NewMessage { from: Named { account: AccountId(2), name: name.into() } }
    }

    #[tokio::test]
    async fn a_former_members_name_leaves_the_notices_of_others() -> Result<()> {
        for store in stores().await {
            let mut tx = store.begin().await?;
            tell(&store, &mut tx, AccountId(1), &message_from("Anna Rossi"), "/mailbox/1").await?;
            tell(&store, &mut tx, AccountId(2), &NoticeKind::Validated { text: String::new() }, "/desktop").await?;
            forget(&mut tx, AccountId(2)).await?;
            tx.commit().await?;
            let left: Vec<(i64, String)> = sql!("select account, content from notice").all(&store.db).await?;
            assert_eq!(left, [(1, serde_json::to_string(&message_from(""))?)]);
        }
        Ok(())
    }

    /// What a newer server has written: nobody is kept from the other notices, and no name from being forgotten.
    #[tokio::test]
    async fn a_notice_that_cannot_be_read_hides_no_other() -> Result<()> {
        for store in stores().await {
            let mut tx = store.begin().await?;
            tell(&store, &mut tx, AccountId(1), &message_from("Anna Rossi"), "/mailbox/1").await?;
            sql!("update notice set content = '{\"kind\":\"of-tomorrow\"}'").execute(&mut tx).await?;
            tell(&store, &mut tx, AccountId(1), &message_from("Bruno Verdi"), "/mailbox/2").await?;
            tx.commit().await?;
            let rows: Vec<Row> = sql!("select id, content, path, at, read_at from notice").all(&store.db).await?;
            let shown: Vec<String> = rows.into_iter().filter_map(readable).map(|notice| notice.path).collect();
            assert_eq!(shown, ["/mailbox/2"]);
            let mut tx = store.begin().await?;
            forget(&mut tx, AccountId(2)).await?;
            tx.commit().await?;
            let left: Vec<(String,)> = sql!("select content from notice").all(&store.db).await?;
            assert_eq!(left, [(serde_json::to_string(&message_from(""))?,)], "what cannot be cleared of a name goes");
        }
        Ok(())
    }

    #[test]
    fn older_notices_hold_the_name_alone() -> Result<()> {
        let stored = serde_json::to_string(&message_from("Anna Rossi"))?;
        let older = stored.replace(r#"{"account":2,"name":"Anna Rossi"}"#, r#""Anna Rossi""#);
        assert_ne!(older, stored);
        let NoticeKind::NewMessage { from } = serde_json::from_str(&older)? else { panic!("{older}") };
        assert_eq!(from, Named { account: AccountId(0), name: "Anna Rossi".into() });
        Ok(())
    }
}
