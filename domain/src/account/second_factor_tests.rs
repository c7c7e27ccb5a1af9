//! The story of the second factor, and of tries that are counted, on both databases.

use super::tests::{FIRST, SECOND, entered, is_in, olga, who, write};
use super::*;
use crate::base::error::{Error, Problem, Result};
use crate::base::store::test::{TestStore, stores};
use crate::base::time::{HOUR, MINUTE};
use crate::sql;

pub(super) fn digits(store: &TestStore, secret: &str) -> String {
    let secret = totp_rs::Secret::try_from_base32(secret).unwrap();
    let totp = totp_rs::Builder::new().with_secret(secret).with_account_name("olga.o").with_issuer(Some("Twinning"));
    totp.build().unwrap().generate(u64::try_from(store.now().0 / 1000).unwrap()).to_string()
}

/// The second factor opens the grants and gives the session a new text; a code is good once.
#[tokio::test]
async fn the_second_factor_renews_the_session() -> Result<()> {
    for store in stores().await {
        olga(&store).await;
        let first = entered(&store, "olga.o", FIRST).await?;
        let me = who(&store, &first).await;
        assert!(me.officer().is_err(), "the grants are closed");
        let secret = second_factor_setup(&store, &me).await?.secret;
        assert_eq!(second_factor_setup(&store, &me).await?.secret, secret, "what was scanned is shown again");
        let (key, second) = confirm_second_factor(&store, &me, &secret, &digits(&store, &secret)).await?;
        let codes = recovery_codes(&store, &me, &key).await?;
        assert_eq!(recovery_codes(&store, &me, &key).await, Err(Error::NotFound), "they are shown once");
        assert!(!is_in(&store, &first).await && who(&store, &second).await.officer().is_ok());
        let again = entered(&store, "olga.o", FIRST).await?;
        let me = who(&store, &again).await;
        assert!(me.officer().is_err());
        let used = pass_second_factor(&store, &me, &digits(&store, &secret)).await;
        assert_eq!(used.unwrap_err(), Error::invalid("code", Problem::WrongCode), "these digits were used");
        let passed = pass_second_factor(&store, &me, &codes[0]).await?;
        assert!(!is_in(&store, &again).await && who(&store, &passed).await.officer().is_ok());
        let third = who(&store, &entered(&store, "olga.o", FIRST).await?).await;
        assert!(pass_second_factor(&store, &third, &codes[0]).await.is_err(), "a recovery code is good once");
    }
    Ok(())
}

/// A password alone opens nothing of an account that has a second factor: what is hers is closed until the code is shown.
#[tokio::test]
async fn a_password_alone_opens_nothing_of_an_account_with_a_second_factor() -> Result<()> {
    for store in stores().await {
        olga(&store).await;
        let me = who(&store, &entered(&store, "olga.o", FIRST).await?).await;
        let secret = second_factor_setup(&store, &me).await?.secret;
        confirm_second_factor(&store, &me, &secret, &digits(&store, &secret)).await?;
        let half = entered(&store, "olga.o", FIRST).await?;
        let thief = who(&store, &half).await;
        assert!(thief.half_signed_in().is_ok());
        for refused in [
            thief.account().map(drop),
            thief.adult().map(drop),
            change_password(&store, &thief, FIRST, SECOND).await.map(drop),
            change_username(&store, &thief, "thief", FIRST).await,
            ask_address(&store, &thief, "thief@new.example", FIRST).await,
            delete_own_account(&store, &thief, "olga.o", FIRST).await,
            second_factor_setup(&store, &thief).await.map(drop),
            own_address(&store, &thief).await.map(drop),
            own_sessions(&store, &thief).await.map(drop),
            end_other_sessions(&store, &thief).await,
            crate::base::notice::list(&store, &thief).await.map(drop),
        ] {
            assert_eq!(refused, Err(Error::SignIn));
        }
        sign_out(&store, &thief).await?;
        assert!(who(&store, &half).await.half_signed_in().is_err(), "she can sign out");
    }
    Ok(())
}

/// How many of so many tries at once were looked at, and not told to wait.
async fn looked_at(tries: tokio::task::JoinSet<Error>) -> usize {
    tries.join_all().await.iter().filter(|error| !matches!(error, Error::Limited { .. })).count()
}

/// Limits are counted before anything is looked at: of many tries at once, ten are.
#[tokio::test]
async fn many_tries_at_once_find_out_no_more_than_ten() -> Result<()> {
    for store in stores().await {
        olga(&store).await;
        let me = who(&store, &entered(&store, "olga.o", FIRST).await?).await;
        let secret = second_factor_setup(&store, &me).await?.secret;
        confirm_second_factor(&store, &me, &secret, &digits(&store, &secret)).await?;
        let half = who(&store, &entered(&store, "olga.o", FIRST).await?).await;
        let unknown = format!("nobody.{}", store.new_id::<i64>());
        for name in ["olga.o".to_owned(), unknown] {
            let mut tries = tokio::task::JoinSet::new();
            for _ in 0..40 {
                let (store, name) = (store.store.clone(), name.clone());
                tries.spawn(async move { entered(&store, &name, "not this one").await.unwrap_err() });
            }
            assert_eq!(looked_at(tries).await, 10, "{name}");
            store.clock.advance(HOUR);
        }
        assert!(entered(&store, "olga.o", FIRST).await.is_ok());
        write(&store, sql!("update account set failures = 0")).await;
        let mut tries = tokio::task::JoinSet::new();
        for _ in 0..40 {
            let (store, half) = (store.store.clone(), half.clone());
            tries.spawn(async move { pass_second_factor(&store, &half, "000000").await.unwrap_err() });
        }
        assert_eq!(looked_at(tries).await, 10);
    }
    Ok(())
}

/// Who knows the password does not buy new tries of the code by signing in once more.
#[tokio::test]
async fn signing_in_again_opens_no_new_tries_of_the_code() -> Result<()> {
    for store in stores().await {
        olga(&store).await;
        let me = who(&store, &entered(&store, "olga.o", FIRST).await?).await;
        let secret = second_factor_setup(&store, &me).await?.secret;
        confirm_second_factor(&store, &me, &secret, &digits(&store, &secret)).await?;
        for guess in 1..=10 {
            let half = who(&store, &entered(&store, "olga.o", FIRST).await?).await;
            let refused = pass_second_factor(&store, &half, "000000").await.unwrap_err();
            assert_eq!(refused, Error::invalid("code", Problem::WrongCode), "{guess}");
        }
        let waits = entered(&store, "olga.o", FIRST).await.unwrap_err();
        assert!(matches!(waits, Error::Limited { .. }), "{waits:?}");
        store.clock.advance(MINUTE);
        let half = who(&store, &entered(&store, "olga.o", FIRST).await?).await;
        pass_second_factor(&store, &half, &digits(&store, &secret)).await?;
        let (failures,): (i64,) = sql!("select failures from account").one(&store.db).await?;
        assert_eq!(failures, 0);
    }
    Ok(())
}

/// A new telephone or new recovery codes: password and code give the old factor up, and another takes its place.
#[tokio::test]
async fn a_second_factor_is_given_up_for_another_by_who_has_it() -> Result<()> {
    for store in stores().await {
        olga(&store).await;
        let me = who(&store, &entered(&store, "olga.o", FIRST).await?).await;
        let secret = second_factor_setup(&store, &me).await?.secret;
        let none = give_up_second_factor(&store, &me, FIRST, "000000").await.unwrap_err();
        assert_eq!(none, Error::Conflict);
        let (key, token) = confirm_second_factor(&store, &me, &secret, &digits(&store, &secret)).await?;
        let me = who(&store, &token).await;
        let codes = recovery_codes(&store, &me, &key).await?;
        let other = entered(&store, "olga.o", FIRST).await?;
        let wrong = give_up_second_factor(&store, &me, SECOND, &codes[0]).await.unwrap_err();
        assert_eq!(wrong, Error::invalid("second_password", Problem::NotYourPassword));
        let wrong = give_up_second_factor(&store, &me, FIRST, "000000").await.unwrap_err();
        assert_eq!(wrong, Error::invalid("code", Problem::WrongCode));
        let token = give_up_second_factor(&store, &me, FIRST, &codes[0]).await?;
        assert!(who(&store, &other).await.half_signed_in().is_err(), "other sessions have ended");
        let me = who(&store, &token).await;
        assert!(me.officer().is_err(), "the grants are closed until she has another");
        let another = second_factor_setup(&store, &me).await?.secret;
        assert_ne!(another, secret);
        let (_, token) = confirm_second_factor(&store, &me, &another, &digits(&store, &another)).await?;
        assert!(who(&store, &token).await.officer().is_ok());
        let half = who(&store, &entered(&store, "olga.o", FIRST).await?).await;
        assert!(pass_second_factor(&store, &half, &codes[1]).await.is_err(), "the old codes open nothing");
    }
    Ok(())
}
