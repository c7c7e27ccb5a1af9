//! Every night: owners are told of candidates who have not answered for a week, and for two (2.9).

use super::Silence;
use crate::base::error::Result;
use crate::base::id::{AccountId, CandidateId};
use crate::base::notice::{self, Named, NoticeKind};
use crate::base::store::Store;
use crate::base::time::{DAY, Time};
use crate::sql;

/// Silence that began longer ago is told no more, in days.
const TOLD_WITHIN: i64 = 30;
/// Candidates looked at in one go.
const AT_ONCE: i64 = 1_000;

#[derive(sqlx::FromRow)]
struct Silent {
    id: CandidateId,
    owner: AccountId,
    person: AccountId,
    name: String,
    written_at: Time,
}

/// Tells of every silence once after 7 days and once after 14. Answers how many notices it wrote.
///
/// # Errors
/// What the database answers.
pub async fn tell_silences(store: &Store) -> Result<i64> {
    let mut told = 0;
    loop {
        let silent = newly_silent(store).await?;
        for candidate in &silent {
            tell(store, candidate).await?;
        }
        told += i64::try_from(silent.len()).unwrap_or(i64::MAX);
        if silent.len() < AT_ONCE as usize {
            return Ok(told);
        }
    }
}

/// Candidates in talks or silent, both still members, neither blocked by the other, who have not answered the owner's last
/// message, where she was not told yet.
async fn newly_silent(store: &Store) -> Result<Vec<Silent>> {
    let days_ago = |days: i64| store.now().plus(-days * DAY);
    sql!(
        "select c.id, c.owner, c.person, p.first_name || ' ' || p.last_name as name, w.at as written_at
         from written w
         join candidate c on c.owner = w.sender and c.person = w.receiver
         join person p on p.id = c.person and p.state = 'validated'
         join person o on o.id = c.owner and o.state = 'validated'
         left join written a on a.sender = c.person and a.receiver = c.owner
         where w.at > $1 and w.at <= $2 and (a.at is null or a.at < w.at)
           and c.removed_at is null and c.status in ('contacted', 'negotiating', 'silent')
           and not exists (select 1 from block b where (b.owner = c.person and b.person = c.owner)
                                                    or (b.owner = c.owner and b.person = c.person))
           and c.reminded_day < case when w.at <= $3 then 14 else 7 end
         order by c.id limit $4"
    )
    .bind(days_ago(TOLD_WITHIN))
    .bind(days_ago(Silence::REMIND_AFTER))
    .bind(days_ago(Silence::LET_GO_AFTER))
    .bind(AT_ONCE)
    .all(&store.db)
    .await
}

async fn tell(store: &Store, candidate: &Silent) -> Result<()> {
    let days = store.now().days_since(candidate.written_at);
    let day = if days >= Silence::LET_GO_AFTER { Silence::LET_GO_AFTER } else { Silence::REMIND_AFTER };
    let mut tx = store.begin().await?;
    sql!("update candidate set reminded_day = $2 where id = $1")
        .bind(candidate.id)
        .bind(day)
        .execute_one(&mut tx)
        .await?;
    let name = Named { account: candidate.person, name: candidate.name.clone() };
    let kind = NoticeKind::CandidateSilent { name, days: day };
    notice::tell(store, &mut tx, candidate.owner, &kind, "/candidates").await?;
    tx.commit().await
}
