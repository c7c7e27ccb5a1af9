//! Notices: what a person is told on the Desktop and, for most kinds, by mail. Written in the transaction of what they
//! tell; the stream of the person is woken after the commit.

mod kind;

pub use kind::{Named, NoticeKind};

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
    rows.into_iter()
        .map(|row| {
            let kind = serde_json::from_str(&row.content)?;
            Ok(Notice { id: NoticeId(row.id), kind, path: row.path, at: row.at, read: row.read_at.is_some() })
        })
        .collect()
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
        let mut kind: NoticeKind = serde_json::from_str(&content)?;
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
