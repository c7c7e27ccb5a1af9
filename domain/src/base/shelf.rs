//! What waits for the next page for a while, for one person alone: what may be shown only once, like a pupil's new password.
//! It waits in the database, since another node may make that page, sealed with a key that stands nowhere but in the page's
//! address: who reads the database reads none of it.

use super::db::Tx;
use super::error::{Error, Result};
use super::id::AccountId;
use super::seal::{open, seal};
use super::secret::Token;
use super::store::Store;
use super::time::MINUTE;
use crate::sql;
use serde::Serialize;
use serde::de::DeserializeOwned;

/// How long something waits.
const KEPT: i64 = 30 * MINUTE;

/// Keeps a thing for its owner, with the commit of the transaction; answers the key, which nobody can guess. What has
/// waited too long leaves.
///
/// # Errors
/// What the database answers.
pub async fn keep<T: Serialize>(store: &Store, tx: &mut Tx, owner: AccountId, thing: &T) -> Result<String> {
    let now = store.now();
    sql!("delete from shelf where until <= $1").bind(now).execute(tx).await?;
    let key = Token::new();
    sql!("insert into shelf (hash, owner, until, sealed) values ($1, $2, $3, $4)")
        .bind(key.hash())
        .bind(owner)
        .bind(now.plus(KEPT))
        .bind(seal(&key, &serde_json::to_vec(thing)?)?)
        .execute_one(tx)
        .await?;
    Ok(key.text().to_owned())
}

/// Keeps a thing in a transaction of its own; answers the key.
///
/// # Errors
/// What the database answers.
pub async fn keep_alone<T: Serialize>(store: &Store, owner: AccountId, thing: &T) -> Result<String> {
    let mut tx = store.begin().await?;
    let key = keep(store, &mut tx, owner, thing).await?;
    tx.commit().await?;
    Ok(key)
}

/// What waits for this person under a key.
///
/// # Errors
/// [`Error::NotFound`] for what was taken, is too old, is somebody else's, or is another kind of thing.
pub async fn look<T: DeserializeOwned>(store: &Store, owner: AccountId, key: &str) -> Result<T> {
    let key = Token::from_text(key);
    let (sealed,): (String,) = sql!("select sealed from shelf where hash = $1 and owner = $2 and until > $3")
        .bind(key.hash())
        .bind(owner)
        .bind(store.now())
        .one(&store.db)
        .await?;
    opened(&key, &sealed)
}

/// The same for the last time.
///
/// # Errors
/// As [`look`].
pub async fn take<T: DeserializeOwned>(store: &Store, owner: AccountId, key: &str) -> Result<T> {
    let key = Token::from_text(key);
    let mut tx = store.begin().await?;
    let (sealed,): (String,) = sql!("delete from shelf where hash = $1 and owner = $2 and until > $3 returning sealed")
        .bind(key.hash())
        .bind(owner)
        .bind(store.now())
        .one(&mut tx)
        .await?;
    let thing = opened(&key, &sealed)?;
    tx.commit().await?;
    Ok(thing)
}

fn opened<T: DeserializeOwned>(key: &Token, sealed: &str) -> Result<T> {
    serde_json::from_slice(&open(key, sealed)?).map_err(|_| Error::NotFound)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::store::test::stores;

    const ANNA: AccountId = AccountId(7);

    /// What waits is its owner's, once, for half an hour; the database holds neither the thing nor the key.
    #[tokio::test]
    async fn what_waits_is_seen_once_and_by_its_owner_only() -> Result<()> {
        for store in stores().await {
            let mut tx = store.begin().await?;
            let key = keep(&store, &mut tx, ANNA, &"river stone lamp").await?;
            let other = keep(&store, &mut tx, ANNA, &vec!["a", "list"]).await?;
            tx.commit().await?;
            let (hash, sealed): (String, String) = sql!("select hash, sealed from shelf where hash = $1")
                .bind(Token::from_text(&key).hash())
                .one(&store.db)
                .await?;
            assert!(hash != key && !sealed.contains("river"));
            let wrong: [Result<String>; 3] = [
                look(&store, AccountId(8), &key).await,
                look(&store, ANNA, "another").await,
                look(&store, ANNA, &other).await,
            ];
            assert!(wrong.iter().all(|wrong| wrong == &Err(Error::NotFound)), "{wrong:?}");
            assert_eq!(look::<String>(&store, ANNA, &key).await?, "river stone lamp");
            assert_eq!(take::<String>(&store, ANNA, &key).await?, "river stone lamp");
            assert_eq!(take::<String>(&store, ANNA, &key).await, Err(Error::NotFound), "once");
            store.clock.advance(KEPT);
            assert_eq!(look::<Vec<String>>(&store, ANNA, &other).await, Err(Error::NotFound), "too late");
        }
        Ok(())
    }
}
