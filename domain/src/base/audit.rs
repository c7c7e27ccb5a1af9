//! The audit table: append-only, written in the same transaction as what it tells, sealed in batches.
//!
//! No password, token, message text or address stands in it.

use super::db::{Statement, Tx};
use super::error::Result;
use super::id::AccountId;
use super::secret::hash_hex;
use super::store::Store;
use crate::sql;

/// One line of the audit: who did what to what.
#[derive(Debug, Clone)]
pub struct Entry<'a> {
    /// Who acted; nobody when the system did.
    pub actor: Option<AccountId>,
    /// What was done, such as `project.approved`.
    pub action: &'a str,
    /// The kind of thing it was done to, such as `project`.
    pub subject_kind: &'a str,
    /// Its id, when it has one.
    pub subject: Option<i64>,
    /// The unit at whose desk it belongs, for `ctry` readers.
    pub unit: Option<&'a str>,
    /// What else must be known later: reasons, old and new state. JSON.
    pub detail: serde_json::Value,
}

/// Appends a line.
///
/// # Errors
/// What the database answers.
pub async fn write(store: &Store, tx: &mut Tx, entry: Entry<'_>) -> Result<()> {
    insert()
        .bind(store.new_id::<i64>())
        .bind(store.now())
        .bind(entry.actor)
        .bind(entry.action)
        .bind(entry.subject_kind)
        .bind(entry.subject)
        .bind(entry.unit)
        .bind(entry.detail.to_string())
        .execute(tx)
        .await?;
    Ok(())
}

fn insert() -> Statement {
    sql!(
        "insert into audit (id, at, actor, action, subject_kind, subject, unit, detail)
         values ($1, $2, $3, $4, $5, $6, $7, $8)"
    )
}

#[derive(sqlx::FromRow)]
struct Line {
    id: i64,
    at: i64,
    actor: Option<i64>,
    action: String,
    subject_kind: String,
    subject: Option<i64>,
    detail: String,
}

#[derive(sqlx::FromRow)]
struct LastSeal {
    hash: String,
    last: i64,
}

fn digest(before: &str, lines: &[Line]) -> String {
    let mut text = before.to_owned();
    for line in lines {
        text.push_str(&format!(
            "\n{}|{}|{:?}|{}|{}|{:?}|{}",
            line.id, line.at, line.actor, line.action, line.subject_kind, line.subject, line.detail
        ));
    }
    hash_hex(text.as_bytes())
}

/// Seals the lines older than a minute: each seal hashes its batch and the seal before it. A nightly job.
///
/// # Errors
/// What the database answers.
pub async fn seal(store: &Store) -> Result<i64> {
    let mut tx = store.begin().await?;
    let last: Option<LastSeal> =
        sql!("select hash, last from audit_seal order by last desc limit 1").maybe(&mut tx).await?;
    let (before, from) = last.map_or((String::new(), 0), |seal| (seal.hash, seal.last));
    let lines: Vec<Line> = sql!(
        "select id, at, actor, action, subject_kind, subject, detail from audit
         where id > $1 and at < $2 order by id limit 10000"
    )
    .bind(from)
    .bind(store.now().plus(-super::time::MINUTE))
    .all(&mut tx)
    .await?;
    if let (Some(first), Some(final_line)) = (lines.first(), lines.last()) {
        sql!("insert into audit_seal (last, first, at, hash) values ($1, $2, $3, $4)")
            .bind(final_line.id)
            .bind(first.id)
            .bind(store.now())
            .bind(digest(&before, &lines))
            .execute(&mut tx)
            .await?;
    }
    tx.commit().await?;
    Ok(i64::try_from(lines.len()).unwrap_or(i64::MAX))
}
