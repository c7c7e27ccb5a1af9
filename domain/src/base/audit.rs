//! The audit table: append-only, written in the same transaction as what it tells, sealed in batches.
//!
//! No password, token, message text or address stands in it.

use super::db::{Statement, Tx};
use super::error::Result;
use super::id::AccountId;
use super::secret::hash_hex;
use super::store::Store;
use super::time::Time;
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
    /// The unit at whose desk it belongs.
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
    unit: Option<String>,
    detail: String,
}

#[derive(sqlx::FromRow)]
struct Seal {
    first: i64,
    last: i64,
    at: Time,
    hash: String,
    with_unit: bool,
}

#[derive(sqlx::FromRow)]
struct LastSeal {
    hash: String,
    last: i64,
}

/// The first seals left out at whose desk a line belongs.
fn digest(before: &str, lines: &[Line], with_unit: bool) -> String {
    let mut text = before.to_owned();
    for line in lines {
        text.push_str(&format!(
            "\n{}|{}|{:?}|{}|{}|{:?}|{}",
            line.id, line.at, line.actor, line.action, line.subject_kind, line.subject, line.detail
        ));
        if with_unit {
            text.push_str(&format!("|{:?}", line.unit));
        }
    }
    hash_hex(text.as_bytes())
}

/// Seals the lines older than a minute: each seal hashes its batch and the seal before it. A nightly job; answers how many
/// lines were sealed.
///
/// # Errors
/// What the database answers.
pub async fn seal(store: &Store) -> Result<i64> {
    let mut tx = store.begin().await?;
    let last: Option<LastSeal> =
        sql!("select hash, last from audit_seal order by last desc limit 1").maybe(&mut tx).await?;
    let (before, from) = last.map_or((String::new(), 0), |seal| (seal.hash, seal.last));
    let mut lines: Vec<Line> = sql!(
        "select id, at, actor, action, subject_kind, subject, unit, detail from audit
         where id > $1 order by id limit 10000"
    )
    .bind(from)
    .all(&mut tx)
    .await?;
    // Up to the first that is too young: between two lines of a batch stands none that is not sealed.
    let sealed_before = store.now().plus(-super::time::MINUTE).0;
    lines.truncate(lines.iter().take_while(|line| line.at < sealed_before).count());
    if let (Some(first), Some(final_line)) = (lines.first(), lines.last()) {
        sql!("insert into audit_seal (last, first, at, hash, with_unit) values ($1, $2, $3, $4, true)")
            .bind(final_line.id)
            .bind(first.id)
            .bind(store.now())
            .bind(digest(&before, &lines, true))
            .execute(&mut tx)
            .await?;
    }
    tx.commit().await?;
    Ok(i64::try_from(lines.len()).unwrap_or(i64::MAX))
}

/// What the seals say of the lines.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Seals {
    /// So many lines stand as they were sealed.
    Whole(usize),
    /// A line from the first to the last of these ids was changed, added or taken away, or a seal was.
    Broken {
        /// The first line of the batch.
        first: i64,
        /// Its last.
        last: i64,
    },
}

/// Looks whether every line stands as it was sealed. Of batches sealed before `since` lines may have been removed because
/// their time was over: they are taken as their seals say.
///
/// # Errors
/// What the database answers.
pub async fn check_seals(store: &Store, since: Time) -> Result<Seals> {
    let seals: Vec<Seal> =
        sql!("select first, last, at, hash, with_unit from audit_seal order by last").all(&store.db).await?;
    let (mut before, mut from, mut whole) = (String::new(), 0, 0);
    for seal in seals {
        if seal.at >= since {
            let lines: Vec<Line> = sql!(
                "select id, at, actor, action, subject_kind, subject, unit, detail from audit
                 where id > $1 and id <= $2 order by id"
            )
            .bind(from)
            .bind(seal.last)
            .all(&store.db)
            .await?;
            if digest(&before, &lines, seal.with_unit) != seal.hash {
                return Ok(Seals::Broken { first: seal.first, last: seal.last });
            }
            whole += lines.len();
        }
        (before, from) = (seal.hash, seal.last);
    }
    Ok(Seals::Whole(whole))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::store::test::stores;
    use crate::base::time::{DAY, MINUTE};

    async fn lines(store: &Store, count: i64) -> Result<()> {
        let mut tx = store.begin().await?;
        for subject in 0..count {
            let detail = serde_json::json!({ "from": "submitted" });
            let entry = Entry {
                actor: Some(AccountId(7)),
                action: "project.approved",
                subject_kind: "project",
                subject: Some(subject),
                unit: Some("IT"),
                detail,
            };
            write(store, &mut tx, entry).await?;
        }
        tx.commit().await
    }

    async fn sealed_world(store: &crate::base::store::test::TestStore) -> Result<()> {
        for count in [3, 2] {
            lines(store, count).await?;
            store.clock.advance(2 * MINUTE);
            assert_eq!(seal(store).await?, count);
        }
        lines(store, 1).await?;
        assert_eq!(seal(store).await?, 0, "what is younger than a minute waits");
        Ok(())
    }

    async fn tamper(store: &Store, statement: Statement) -> Result<Seals> {
        let mut tx = store.begin().await?;
        statement.execute(&mut tx).await?;
        tx.commit().await?;
        check_seals(store, Time(0)).await
    }

    #[tokio::test]
    async fn what_was_sealed_cannot_be_changed_unseen() -> Result<()> {
        let statements: [fn() -> Statement; 6] = [
            || sql!("update audit set actor = 8 where subject = 1"),
            || sql!("update audit set unit = 'PL' where subject = 1"),
            || sql!("update audit set detail = '{}' where id = (select min(id) from audit)"),
            || sql!("delete from audit where id = (select min(id) from audit)"),
            || sql!("delete from audit_seal where last = (select min(last) from audit_seal)"),
            || {
                sql!(
                    "insert into audit (id, at, action, subject_kind, detail)
                     select min(id) - 1, min(at), 'account.staff_invited', 'account', '{}' from audit"
                )
            },
        ];
        for (number, statement) in statements.into_iter().enumerate() {
            for store in stores().await {
                sealed_world(&store).await?;
                assert_eq!(check_seals(&store, Time(0)).await?, Seals::Whole(5));
                let outcome = tamper(&store, statement()).await?;
                assert!(matches!(outcome, Seals::Broken { .. }), "{number}: {outcome:?}");
            }
        }
        Ok(())
    }

    #[tokio::test]
    async fn lines_whose_time_is_over_may_go() -> Result<()> {
        for store in stores().await {
            sealed_world(&store).await?;
            store.clock.advance(DAY);
            assert_eq!(seal(&store).await?, 1);
            let gone = sql!("delete from audit where subject = 0 and id = (select min(id) from audit)");
            let mut tx = store.begin().await?;
            gone.execute(&mut tx).await?;
            tx.commit().await?;
            let yesterday = store.now().plus(-DAY / 2);
            assert_eq!(check_seals(&store, yesterday).await?, Seals::Whole(1));
        }
        Ok(())
    }
}
