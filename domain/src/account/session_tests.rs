//! How sessions, links and accounts end, on both databases.

use super::sign_in::FAILURES;
use super::*;
use crate::base::error::{Error, Result};
use crate::base::language::Language;
use crate::base::mail::{PASSWORD_LINK, Purpose, make_token};
use crate::base::secret::Token;
use crate::base::store::Store;
use crate::base::store::test::{TestStore, stores};
use crate::base::time::{DAY, HOUR, MINUTE, SECOND};
use crate::base::viewer::{Grant, Viewer};
use crate::sql;
use crate::vocabulary::Unit;
use argon2::{Algorithm, Argon2, Params, PasswordHasher, Version};

const PASSWORD: &str = "a good long password";

/// An officer of Poland, signed in with her password only.
async fn officer(store: &TestStore) -> Result<Token> {
    let new = NewStaff {
        first_name: "Olga".into(),
        last_name: "Officer".into(),
        email: "olga@example.org".into(),
        username: "olga".into(),
        language: Language::En,
        unit: Unit::Poland,
        grants: vec![Grant::Officer(Unit::Poland)],
    };
    let mut tx = store.begin().await?;
    let account = create_staff(store, &mut tx, None, &new).await?;
    tx.commit().await?;
    set_password(store, &make_token(store, account, Purpose::Password, DAY).await?, PASSWORD).await?;
    Ok(sign_in(store, "olga", PASSWORD, "Firefox, Linux", false).await?.token)
}

async fn is_open(store: &Store, token: &Token) -> Result<bool> {
    Ok(viewer(store, token).await?.account().is_ok())
}

#[tokio::test]
async fn a_new_database_lets_nobody_in() -> Result<()> {
    for store in stores().await {
        assert_eq!(sql!("select count(*) from account").number(&store.db).await?, 0);
    }
    Ok(())
}

#[tokio::test]
async fn a_session_ends_after_two_quiet_weeks_and_at_last_after_ninety_days() -> Result<()> {
    for store in stores().await {
        let quiet = officer(&store).await?;
        store.clock.advance(ADULT_IDLE + SECOND);
        assert!(!is_open(&store, &quiet).await?, "nobody used it");
        let busy = sign_in(&store, "olga", PASSWORD, "", false).await?.token;
        for _ in 0..8 {
            store.clock.advance(10 * DAY);
            assert!(is_open(&store, &busy).await?, "it was used");
        }
        store.clock.advance(10 * DAY + SECOND);
        assert!(!is_open(&store, &busy).await?, "ninety days are over");
        let open = sign_in(&store, "olga", PASSWORD, "", false).await?.token;
        assert_eq!(remove_ended(&store).await?, 2, "the two that ended leave no row");
        assert!(is_open(&store, &open).await?);
    }
    Ok(())
}

#[tokio::test]
async fn ten_failures_make_the_account_wait_and_a_new_password_opens_it() -> Result<()> {
    for store in stores().await {
        let token = officer(&store).await?;
        let mine = viewer(&store, &token).await?.account()?;
        for _ in 0..10 {
            let wrong = sign_in(&store, "olga", "not this one", "", false).await;
            assert!(matches!(wrong, Err(Error::Invalid(_))), "{wrong:?}");
        }
        let waits = sign_in(&store, "olga", PASSWORD, "", false).await;
        assert!(matches!(waits, Err(Error::Limited { seconds: 1..=31 })), "{waits:?}");
        assert!(is_open(&store, &token).await?, "who is signed in stays so");
        let link = make_token(&store, mine, Purpose::Password, HOUR).await?;
        set_password(&store, &link, "another good password").await?;
        assert!(!is_open(&store, &token).await?, "a new password ends every session");
        sign_in(&store, "olga", "another good password", "", false).await?;
        let again = set_password(&store, &link, "yet another password").await;
        assert!(matches!(again, Err(Error::Invalid(_))), "a link is good once: {again:?}");
    }
    Ok(())
}

/// A leaked list is not tried through from one network; nobody else's account waits for it, nor another network.
#[tokio::test]
async fn failures_of_a_network_count_on_the_page_for_adults_too() -> Result<()> {
    for store in stores().await {
        officer(&store).await?;
        let from = async |network: &str, name: &str, password: &str| {
            sign_in_from(&store, network, name, password, "").await.map(drop)
        };
        // Each real one takes as long as hashing does.
        for _ in 1..NETWORK_FAILURES {
            FAILURES.note(&store, "staff room");
        }
        from("staff room", "olga", PASSWORD).await?;
        let failed = from("staff room", "leaked", "not this one").await;
        assert!(matches!(failed, Err(Error::Invalid(_))), "{failed:?}");
        let waits = from("staff room", "olga", PASSWORD).await;
        assert!(matches!(waits, Err(Error::Limited { seconds: 1..=601 })), "{waits:?}");
        let account = sql!("select id from account where username = 'olga'").number(&store.db).await?;
        let again = sign_in_again(&store, "staff room", account.into(), PASSWORD, "", "").await;
        assert!(matches!(again, Err(Error::Limited { .. })), "in place too");
        from("at home", "olga", PASSWORD).await?;
        store.clock.advance(10 * MINUTE);
        from("staff room", "olga", PASSWORD).await?;
    }
    Ok(())
}

/// A password whose hash is easier than hashes are now, or of another kind, is hashed anew once it is known: at the next
/// sign-in, and then never again.
#[tokio::test]
async fn old_hashes_are_renewed_at_sign_in() -> Result<()> {
    for store in stores().await {
        officer(&store).await?;
        let stored = async || {
            let (hash,): (String,) =
                sql!("select password_hash from account where username = 'olga'").one(&store.db).await?;
            Ok::<_, Error>(hash)
        };
        let argon2i = Argon2::new(Algorithm::Argon2i, Version::V0x13, Params::new(8, 1, 1, None).unwrap());
        let old = argon2i.hash_password(PASSWORD.as_bytes()).unwrap().to_string();
        let mut tx = store.begin().await?;
        sql!("update account set password_hash = $1 where username = 'olga'").bind(&old).execute(&mut tx).await?;
        tx.commit().await?;
        assert!(sign_in(&store, "olga", "not this one", "", false).await.is_err());
        assert_eq!(stored().await?, old, "a wrong password changes nothing");
        sign_in(&store, "olga", PASSWORD, "", false).await?;
        let new = stored().await?;
        assert!(new != old && store.hasher.is_of_today(&new), "{new}");
        sign_in(&store, "olga", PASSWORD, "", false).await?;
        assert_eq!(stored().await?, new);
    }
    Ok(())
}

#[tokio::test]
async fn a_link_to_a_new_password_is_good_for_an_hour() -> Result<()> {
    for store in stores().await {
        let mine = viewer(&store, &officer(&store).await?).await?.account()?;
        let link = make_token(&store, mine, Purpose::Password, PASSWORD_LINK).await?;
        assert!(token_is_good(&store, &link, Purpose::Password).await?);
        assert!(!token_is_good(&store, &link, Purpose::Confirm).await?, "it is good for nothing else");
        store.clock.advance(PASSWORD_LINK + SECOND);
        assert!(!token_is_good(&store, &link, Purpose::Password).await?);
        assert!(set_password(&store, &link, "another good password").await.is_err());
    }
    Ok(())
}

#[tokio::test]
async fn sessions_are_seen_and_ended_by_their_owner_only() -> Result<()> {
    for store in stores().await {
        let first = officer(&store).await?;
        let second = sign_in(&store, "olga", PASSWORD, "Safari, iPhone", false).await?.token;
        let mine = viewer(&store, &first).await?;
        let sessions = own_sessions(&store, &mine).await?;
        assert_eq!(sessions.len(), 2);
        assert_eq!(sessions.iter().filter(|session| session.this).count(), 1);
        let other = sessions.iter().find(|session| !session.this).unwrap();
        assert_eq!(end_session(&store, &Viewer::guest(), other.id).await, Err(Error::SignIn));
        end_session(&store, &mine, other.id).await?;
        assert!(!is_open(&store, &second).await?);
        assert_eq!(end_session(&store, &mine, other.id).await, Err(Error::NotFound));
        sign_out(&store, &mine).await?;
        assert!(!is_open(&store, &first).await?);
    }
    Ok(())
}

#[tokio::test]
async fn a_closed_account_is_shut_at_once_everywhere() -> Result<()> {
    for store in stores().await {
        let token = officer(&store).await?;
        let mut tx = store.begin().await?;
        sql!("update person set state = 'suspended' where email = $1")
            .bind("olga@example.org")
            .execute(&mut tx)
            .await?;
        tx.commit().await?;
        assert!(!is_open(&store, &token).await?);
        let closed = sign_in(&store, "olga", PASSWORD, "", false).await.unwrap_err();
        let unknown = sign_in(&store, "nobody", PASSWORD, "", false).await.unwrap_err();
        assert_eq!(closed, unknown, "closed and unknown accounts answer alike");
    }
    Ok(())
}

#[tokio::test]
async fn passwords_and_links_lie_in_the_database_as_hashes_only() -> Result<()> {
    for store in stores().await {
        let token = officer(&store).await?;
        let (password, session): (String, String) = sql!(
            "select a.password_hash, s.hash from account a join session s on s.account = a.id where a.username = 'olga'"
        )
        .one(&store.db)
        .await?;
        assert!(password.starts_with("$argon2id$"), "{password}");
        assert!(!session.contains(token.text()) && session == token.hash());
        assert_eq!(token.text().len(), 43, "256 bits");
    }
    Ok(())
}
