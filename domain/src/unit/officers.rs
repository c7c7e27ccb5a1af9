//! The officers of a unit: whoever works at its desk today.

use crate::base::db::On;
use crate::base::error::Result;
use crate::base::id::AccountId;
use crate::base::time::Time;
use crate::sql;
use crate::vocabulary::Unit;

/// Who reads what comes to the desk of a unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Readers {
    /// Its own officers: nobody, where it has none.
    Own,
    /// Its own officers, or the central ones where it has none.
    OwnOrCentral,
    /// Its own officers and the central ones.
    OwnAndCentral,
    /// The central officers.
    Central,
}

impl Readers {
    /// Whether an officer, of the unit itself or of the central one, is among them.
    fn include(self, own: bool, has_own: bool) -> bool {
        match self {
            Self::Own => own,
            Self::OwnOrCentral => own == has_own,
            Self::OwnAndCentral => true,
            Self::Central => !own,
        }
    }
}

/// The officers of a unit whose grants are in force now and whose accounts are open.
///
/// # Errors
/// What the database answers.
pub(crate) async fn officers(on: impl Into<On<'_>>, now: Time, unit: Unit, readers: Readers) -> Result<Vec<AccountId>> {
    officers_besides(on, now, unit, readers, &[]).await
}

/// The same without those whom it concerns: where nobody else is left of a unit, it has no officers for this.
///
/// # Errors
/// What the database answers.
pub(crate) async fn officers_besides(
    on: impl Into<On<'_>>,
    now: Time,
    unit: Unit,
    readers: Readers,
    besides: &[AccountId],
) -> Result<Vec<AccountId>> {
    let mut rows: Vec<(AccountId, bool)> = sql!(
        "select g.account, (max(case when g.kind = 'officer' then 1 else 0 end) = 1) as own
         from account_grant g join account a on a.id = g.account left join person p on p.id = g.account
         where g.starts_at <= $2 and (g.ends_at is null or g.ends_at > $2)
           and (g.kind = 'central' or (g.kind = 'officer' and g.scope = $1))
           and a.ended_at is null
           and (p.id is null or p.state not in ('unconfirmed', 'refused', 'suspended', 'expelled', 'anonymised'))
         group by g.account order by g.account"
    )
    .bind(unit.code())
    .bind(now)
    .all(on)
    .await?;
    rows.retain(|(account, _)| !besides.contains(account));
    let has_own = rows.iter().any(|(_, own)| *own);
    let among = |(_, own): &(AccountId, bool)| readers.include(*own, has_own);
    Ok(rows.into_iter().filter(among).map(|(account, _)| account).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::store::Store;
    use crate::base::store::test::{START, stores};
    use crate::base::time::DAY;

    /// An officer whose grant begins and ends at these moments.
    async fn officer(store: &Store, state: &str, kind: &str, scope: &str, term: (Time, Option<Time>)) -> AccountId {
        let id: AccountId = store.new_id();
        let mut tx = store.begin().await.unwrap();
        let account = sql!(
            "insert into account (id, kind, username, username_folded, language, zone, created_at)
             values ($1, 'adult', $2, $2, 'it', 'UTC', 0)"
        );
        account.bind(id).bind(format!("officer{id}")).execute(&mut tx).await.unwrap();
        let person = sql!(
            "insert into person (id, state, state_since, first_name, last_name, name_folded, email, unit, country)
             values ($1, $2, 0, 'Olga', 'Officer', '', $3, 'IT', 'IT')"
        );
        person.bind(id).bind(state).bind(format!("{id}@example.org")).execute(&mut tx).await.unwrap();
        let grant = sql!(
            "insert into account_grant (id, account, kind, scope, starts_at, ends_at) values ($1, $1, $2, $3, $4, $5)"
        );
        grant.bind(id).bind(kind).bind(scope).bind(term.0).bind(term.1).execute(&mut tx).await.unwrap();
        tx.commit().await.unwrap();
        id
    }

    async fn end(store: &Store, account: AccountId) {
        let mut tx = store.begin().await.unwrap();
        let ended = sql!("update account set ended_at = $2 where id = $1").bind(account).bind(START);
        ended.execute(&mut tx).await.unwrap();
        tx.commit().await.unwrap();
    }

    #[tokio::test]
    async fn only_open_accounts_with_a_grant_in_force_work_at_a_desk() -> Result<()> {
        for store in stores().await {
            let term = (Time(0), None);
            let central = officer(&store, "staff", "central", "all", term).await;
            let olga = officer(&store, "staff", "officer", "IT", term).await;
            officer(&store, "staff", "officer", "PL", term).await;
            officer(&store, "suspended", "officer", "IT", term).await;
            officer(&store, "staff", "officer", "IT", (START.plus(DAY), None)).await;
            officer(&store, "staff", "officer", "IT", (Time(0), Some(START))).await;
            let of = async |readers| officers(&store.db, store.now(), Unit::Italy, readers).await;
            assert_eq!(of(Readers::Own).await?, [olga]);
            assert_eq!(of(Readers::OwnOrCentral).await?, [olga]);
            assert_eq!(of(Readers::OwnAndCentral).await?, [central, olga]);
            assert_eq!(of(Readers::Central).await?, [central]);
            let readers = Readers::OwnOrCentral;
            let besides = officers_besides(&store.db, store.now(), Unit::Italy, readers, &[olga]).await?;
            assert_eq!(besides, [central], "she does not read what concerns her");
            end(&store, olga).await;
            assert!(of(Readers::Own).await?.is_empty());
            assert_eq!(of(Readers::OwnOrCentral).await?, [central]);
        }
        Ok(())
    }
}
