//! What waits for the next page for a while, for one person alone: what may be shown only once, like a pupil's new password.
//! It waits in the database, since another node may make that page, sealed with a key that stands nowhere but in the page's
//! address: who reads the database reads none of it.

use super::db::{On, Tx};
use super::error::{Error, Result};
use super::id::AccountId;
use super::limit::Limit;
use super::seal::{open, seal};
use super::secret::Token;
use super::store::Store;
use super::time::MINUTE;
use crate::sql;
use serde::Serialize;
use serde::de::DeserializeOwned;

/// How long something waits.
const KEPT: i64 = 30 * MINUTE;
/// Things of one kind and person that wait: whoever sends bad forms without end does not fill the database…
const MOST: i64 = 20;
/// …nor who sends large ones: so many letters, sealed. The newest waits, however large it is.
const LETTERS_MOST: i64 = 8 << 20;
/// Forms of one account: to seal and to write large ones takes time.
const FORMS: Limit = Limit { name: "forms that are kept", most: 60, time: MINUTE };

/// What waits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Waiting {
    /// Slips with the passwords of pupils.
    Slips,
    /// A pasted list of pupils.
    List,
    /// Recovery codes.
    Codes,
    /// A form that came back with an error.
    Form,
    /// How conversations were before something was done with all of them.
    Conversations,
}

impl Waiting {
    const fn code(self) -> &'static str {
        match self {
            Self::Slips => "slips",
            Self::List => "list",
            Self::Codes => "codes",
            Self::Form => "form",
            Self::Conversations => "conversations",
        }
    }
}

/// Keeps a thing for its owner, with the commit of the transaction; answers the key, which nobody can guess.
///
/// # Errors
/// What the database answers.
pub async fn keep<T: Serialize>(
    store: &Store,
    tx: &mut Tx,
    owner: AccountId,
    kind: Waiting,
    thing: &T,
) -> Result<String> {
    let key = Token::new();
    insert(store, tx, &key, owner, kind, &sealed(&key, thing)?).await?;
    Ok(key.text().to_owned())
}

/// Keeps a thing under the request key of the form that asked for it: sent twice, the form finds it. What was kept under this
/// key before gives way, and so do the oldest of too many.
///
/// # Errors
/// [`Error::Conflict`] when something of somebody else, or of another kind, is kept under this key.
pub async fn keep_under<T: Serialize>(
    store: &Store,
    tx: &mut Tx,
    key: &Token,
    owner: AccountId,
    kind: Waiting,
    thing: &T,
) -> Result<()> {
    insert(store, tx, key, owner, kind, &sealed(key, thing)?).await?;
    make_room(tx, key, owner, kind).await
}

/// Keeps a form that is filled in again: one that came back, or was laid aside. The oldest of too many, or of too much,
/// leave. Answers the key.
///
/// # Errors
/// [`Error::Limited`] after sixty forms in a minute.
pub async fn keep_form<T: Serialize>(store: &Store, owner: AccountId, kind: Waiting, form: &T) -> Result<String> {
    FORMS.count(store, &owner.to_string())?;
    let key = Token::new();
    // Nobody else waits while a large one is sealed.
    let sealed = sealed(&key, form)?;
    let mut tx = store.begin().await?;
    insert(store, &mut tx, &key, owner, kind, &sealed).await?;
    make_room(&mut tx, &key, owner, kind).await?;
    tx.commit().await?;
    Ok(key.text().to_owned())
}

fn sealed<T: Serialize>(key: &Token, thing: &T) -> Result<String> {
    seal(key, &serde_json::to_vec(thing)?)
}

async fn insert(store: &Store, tx: &mut Tx, key: &Token, owner: AccountId, kind: Waiting, sealed: &str) -> Result<()> {
    sql!(
        "insert into shelf (hash, owner, kind, until, sealed) values ($1, $2, $3, $4, $5)
         on conflict (hash) do update set until = excluded.until, sealed = excluded.sealed
             where shelf.owner = excluded.owner and shelf.kind = excluded.kind"
    )
    .bind(key.hash())
    .bind(owner)
    .bind(kind.code())
    .bind(store.now().plus(KEPT))
    .bind(sealed)
    .execute_one(tx)
    .await
}

/// Takes away the oldest of a kind where there are too many, or too much, beside the one that was just kept. Sealed, each
/// letter is a byte, and no database reads a text to tell its bytes.
async fn make_room(tx: &mut Tx, newest: &Token, owner: AccountId, kind: Waiting) -> Result<()> {
    sql!(
        "delete from shelf where owner = $1 and kind = $2 and hash <> $3 and hash not in
             (select hash from (select hash, row_number() over newest_first as place,
                                       cast(sum(octet_length(sealed)) over newest_first as bigint) as letters
                                from shelf where owner = $1 and kind = $2
                                window newest_first as
                                    (order by case when hash = $3 then 0 else 1 end, until desc, hash)) kept
              where place <= $4 and letters <= $5)"
    )
    .bind(owner)
    .bind(kind.code())
    .bind(newest.hash())
    .bind(MOST)
    .bind(LETTERS_MOST)
    .execute(tx)
    .await?;
    Ok(())
}

/// What waits for this person under a key.
///
/// # Errors
/// [`Error::NotFound`] for what was taken, is too old, is somebody else's, or is another kind of thing.
pub async fn look<T: DeserializeOwned>(store: &Store, owner: AccountId, kind: Waiting, key: &str) -> Result<T> {
    look_on(store, &store.db, owner, kind, key).await
}

/// The same where a transaction sees it.
///
/// # Errors
/// As [`look`].
pub async fn look_on<T: DeserializeOwned>(
    store: &Store,
    on: impl Into<On<'_>>,
    owner: AccountId,
    kind: Waiting,
    key: &str,
) -> Result<T> {
    let key = Token::from_text(key);
    let (sealed,): (String,) =
        sql!("select sealed from shelf where hash = $1 and owner = $2 and kind = $3 and until > $4")
            .bind(key.hash())
            .bind(owner)
            .bind(kind.code())
            .bind(store.now())
            .one(on)
            .await?;
    opened(&key, &sealed)
}

/// The same for the last time.
///
/// # Errors
/// As [`look`]; [`Error::Conflict`] when it is taken twice at the same moment.
pub async fn take<T: DeserializeOwned>(store: &Store, owner: AccountId, kind: Waiting, key: &str) -> Result<T> {
    let thing = look(store, owner, kind, key).await?;
    let mut tx = store.begin().await?;
    discard(&mut tx, key).await?;
    tx.commit().await?;
    Ok(thing)
}

/// Takes a thing away, with the commit of the transaction.
///
/// # Errors
/// [`Error::Conflict`] when somebody has taken it meanwhile.
pub async fn discard(tx: &mut Tx, key: &str) -> Result<()> {
    sql!("delete from shelf where hash = $1").bind(Token::from_text(key).hash()).execute_one(tx).await
}

/// Takes away what has waited too long; answers how much. A nightly job.
///
/// # Errors
/// What the database answers.
pub async fn clear(store: &Store) -> Result<u64> {
    let mut tx = store.begin().await?;
    let gone = sql!("delete from shelf where until <= $1").bind(store.now()).execute(&mut tx).await?;
    tx.commit().await?;
    Ok(gone)
}

/// Takes away what waits for somebody whose account ends.
///
/// # Errors
/// What the database answers.
pub(crate) async fn forget(tx: &mut Tx, owner: AccountId) -> Result<()> {
    sql!("delete from shelf where owner = $1").bind(owner).execute(tx).await?;
    Ok(())
}

fn opened<T: DeserializeOwned>(key: &Token, sealed: &str) -> Result<T> {
    serde_json::from_slice(&open(key, sealed)?).map_err(|_| Error::NotFound)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::store::test::{TestStore, stores};

    const ANNA: AccountId = AccountId(7);
    const BEATA: AccountId = AccountId(8);

    async fn kept(store: &TestStore, kind: Waiting, thing: &str) -> Result<String> {
        let mut tx = store.begin().await?;
        let key = keep(store, &mut tx, ANNA, kind, &thing).await?;
        tx.commit().await?;
        Ok(key)
    }

    /// What waits is its owner's, once, for half an hour; the database holds neither the thing nor the key.
    #[tokio::test]
    async fn what_waits_is_seen_once_and_by_its_owner_only() -> Result<()> {
        for store in stores().await {
            let key = kept(&store, Waiting::Slips, "river stone lamp").await?;
            let other = kept(&store, Waiting::Codes, "never looked at").await?;
            let (hash, sealed): (String, String) =
                sql!("select hash, sealed from shelf where kind = 'slips'").one(&store.db).await?;
            assert!(hash != key && !sealed.contains("river"));
            let wrong: [Result<String>; 3] = [
                look(&store, BEATA, Waiting::Slips, &key).await,
                look(&store, ANNA, Waiting::Slips, "another").await,
                look(&store, ANNA, Waiting::Form, &key).await,
            ];
            assert!(wrong.iter().all(|wrong| wrong == &Err(Error::NotFound)), "{wrong:?}");
            assert_eq!(look::<String>(&store, ANNA, Waiting::Slips, &key).await?, "river stone lamp");
            assert_eq!(take::<String>(&store, ANNA, Waiting::Slips, &key).await?, "river stone lamp");
            assert_eq!(take::<String>(&store, ANNA, Waiting::Slips, &key).await, Err(Error::NotFound), "once");
            store.clock.advance(KEPT);
            assert_eq!(look::<String>(&store, ANNA, Waiting::Codes, &other).await, Err(Error::NotFound), "too late");
            assert_eq!((clear(&store).await?, clear(&store).await?), (1, 0));
        }
        Ok(())
    }

    /// Of the forms of one person the newest wait, and no number of them pushes out her slips.
    #[tokio::test]
    async fn forms_without_end_do_not_fill_the_database() -> Result<()> {
        for store in stores().await {
            let slips = kept(&store, Waiting::Slips, "river stone lamp").await?;
            let first = keep_form(&store, ANNA, Waiting::Form, &"the first").await?;
            let mut last = String::new();
            for _ in 0..MOST {
                store.clock.advance(1);
                last = keep_form(&store, ANNA, Waiting::Form, &"one more").await?;
            }
            assert_eq!(look::<String>(&store, ANNA, Waiting::Form, &first).await, Err(Error::NotFound));
            assert!(look::<String>(&store, ANNA, Waiting::Form, &last).await.is_ok());
            assert!(look::<String>(&store, ANNA, Waiting::Slips, &slips).await.is_ok());
            assert_eq!(sql!("select count(*) from shelf").number(&store.db).await?, MOST + 1);
            for _ in MOST as usize + 1..FORMS.most {
                keep_form(&store, ANNA, Waiting::Form, &"one more").await?;
            }
            let refused = keep_form(&store, ANNA, Waiting::Form, &"one too many").await;
            assert!(matches!(refused, Err(Error::Limited { .. })), "{refused:?}");
            keep_form(&store, BEATA, Waiting::Form, &"of somebody else").await?;
        }
        Ok(())
    }

    /// However large the newest form is, it waits; what is too much with it leaves.
    #[tokio::test]
    async fn large_forms_push_out_the_oldest() -> Result<()> {
        for store in stores().await {
            let mut keys = Vec::new();
            // Sealed, each of the first is a third of what may wait, and the last is more than all of it.
            let most = LETTERS_MOST as usize;
            let waiting = async |keys: &[String]| {
                let mut waits = Vec::new();
                for key in keys {
                    waits.push(look::<String>(&store, ANNA, Waiting::Form, key).await.is_ok());
                }
                waits
            };
            for letters in [most / 4, most / 4, most / 4, most] {
                assert!(waiting(&keys).await.iter().rev().take(2).all(|waits| *waits), "two of them have room");
                store.clock.advance(1);
                keys.push(keep_form(&store, ANNA, Waiting::Form, &"a".repeat(letters)).await?);
            }
            assert_eq!(waiting(&keys).await, [false, false, false, true], "the newest alone");
            store.clock.advance(1);
            let small = keep_form(&store, ANNA, Waiting::Form, &"a few words").await?;
            assert!(look::<String>(&store, ANNA, Waiting::Form, &small).await.is_ok());
            assert_eq!(sql!("select count(*) from shelf").number(&store.db).await?, 1, "the large one left");
        }
        Ok(())
    }
}
