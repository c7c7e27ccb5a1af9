//! R-LOG-3: the second factor that any adult may have, on both databases.

use super::second_factor_tests::digits;
use super::tests::{FIRST, SECOND, entered, olga, who, write};
use super::*;
use crate::base::error::{Error, Problem, Result};
use crate::base::mail::Template;
use crate::base::store::Store;
use crate::base::store::test::{TestStore, due_mails, stores};
use crate::base::time::MINUTE;
use crate::base::viewer::{SecondFactor, Standing, Viewer};
use crate::sql;

/// An adult without any grant, as teachers are, and her session.
async fn teacher(store: &Store) -> Result<Viewer> {
    let account = olga(store).await;
    write(store, sql!("delete from account_grant where account = $1").bind(account)).await;
    Ok(who(store, &entered(store, "olga.o", FIRST).await?).await)
}

/// Sets the second factor up; answers secret and recovery codes.
async fn set_up(store: &TestStore, me: &Viewer) -> Result<(String, Vec<String>)> {
    let secret = second_factor_setup(store, me).await?.secret;
    let (key, _) = confirm_second_factor(store, me, &secret, &digits(store, &secret), FIRST).await?;
    Ok((secret, recovery_codes(store, me, &key).await?))
}

fn wrong(field: &str, problem: Problem) -> Error {
    Error::invalid(field, problem)
}

/// Whoever has set one up shows it at each sign-in; until then nothing of hers is open, and she can leave.
#[tokio::test]
async fn r_log_3_any_adult_may_have_a_second_factor() -> Result<()> {
    for store in stores().await {
        let me = teacher(&store).await?;
        assert_eq!(own_sign_in(&store, &me).await?.factor, OwnFactor::Off);
        let elsewhere = entered(&store, "olga.o", FIRST).await?;
        let (_, codes) = set_up(&store, &me).await?;
        assert!(who(&store, &elsewhere).await.account().is_err(), "sessions of before are asked too");
        let token = entered(&store, "olga.o", FIRST).await?;
        let half = who(&store, &token).await;
        assert!(matches!(half.standing(), Standing::Adult(adult) if adult.second_factor == SecondFactor::Asked));
        assert_eq!((half.account(), half.adult().err()), (Err(Error::SignIn), Some(Error::SignIn)));
        assert_eq!(own_sessions(&store, &half).await, Err(Error::SignIn));
        assert_eq!(change_password(&store, &half, FIRST, SECOND).await.err(), Some(Error::SignIn));
        assert_eq!(give_second_factor_up(&store, &half, FIRST, &codes[0]).await, Err(Error::SignIn));
        let whole = who(&store, &pass_second_factor(&store, &half, &codes[0]).await?).await;
        assert_eq!(own_sign_in(&store, &whole).await?.factor, OwnFactor::On);
        let again = entered(&store, "olga.o", FIRST).await?;
        sign_out(&store, &who(&store, &again).await).await?;
        assert_eq!(who(&store, &again).await.standing(), &Standing::Guest, "she can leave without any code");
    }
    Ok(())
}

/// Whoever finds an open session sets nothing up: a few minutes after sign-in the password is asked for.
#[tokio::test]
async fn setting_a_second_factor_up_asks_for_the_password_again() -> Result<()> {
    for store in stores().await {
        let me = teacher(&store).await?;
        assert!(!second_factor_setup(&store, &me).await?.asks_password, "it was typed just now");
        store.clock.advance(FRESH);
        let setup = second_factor_setup(&store, &me).await?;
        assert!(setup.asks_password);
        let confirm = async |password: &str| {
            confirm_second_factor(&store, &me, &setup.secret, &digits(&store, &setup.secret), password).await.map(drop)
        };
        for password in ["", SECOND] {
            assert_eq!(confirm(password).await, Err(wrong("factor_password", Problem::NotYourPassword)));
        }
        assert_eq!(own_sign_in(&store, &me).await?.factor, OwnFactor::Off);
        confirm(FIRST).await?;
    }
    Ok(())
}

/// It is given up with the password and a code, and a mail tells; a session that has shown it has not shown the next.
#[tokio::test]
async fn a_second_factor_is_given_up_with_password_and_code() -> Result<()> {
    for store in stores().await {
        let me = teacher(&store).await?;
        assert_eq!(give_second_factor_up(&store, &me, FIRST, "000000").await, Err(Error::Conflict), "there is none");
        let (secret, codes) = set_up(&store, &me).await?;
        let shown = who(&store, &entered(&store, "olga.o", FIRST).await?).await;
        let shown = pass_second_factor(&store, &shown, &codes[1]).await?;
        let me = who(&store, &shown).await;
        let give_up = async |password: &str, code: &str| give_second_factor_up(&store, &me, password, code).await;
        assert_eq!(give_up(SECOND, &codes[0]).await, Err(wrong("factor_password", Problem::NotYourPassword)));
        assert_eq!(give_up(FIRST, "000000").await, Err(wrong("code", Problem::WrongCode)));
        assert_eq!(own_sign_in(&store, &me).await?.factor, OwnFactor::On);
        store.clock.advance(MINUTE);
        give_up(FIRST, &digits(&store, &secret)).await?;
        assert_eq!(own_sign_in(&store, &me).await?.factor, OwnFactor::Off);
        assert!(who(&store, &entered(&store, "olga.o", FIRST).await?).await.adult().is_ok(), "the password is enough");
        let told = due_mails(&store).await?.pop().map(|mail| mail.template);
        assert_eq!(told, Some(Template::SecondFactorGivenUp { name: "Olga".into() }));
        let entries = sql!("select count(*) from audit where action = 'account.second_factor_removed'");
        assert_eq!(entries.number(&store.db).await?, 1);
        set_up(&store, &who(&store, &entered(&store, "olga.o", FIRST).await?).await).await?;
        assert!(who(&store, &shown).await.adult().is_err(), "of the new one it has shown nothing");
    }
    Ok(())
}

/// Whoever holds a grant keeps it.
#[tokio::test]
async fn r_log_3_officers_keep_their_second_factor() -> Result<()> {
    for store in stores().await {
        olga(&store).await;
        let me = who(&store, &entered(&store, "olga.o", FIRST).await?).await;
        let (_, codes) = set_up(&store, &me).await?;
        let me = who(&store, &entered(&store, "olga.o", FIRST).await?).await;
        let me = who(&store, &pass_second_factor(&store, &me, &codes[0]).await?).await;
        assert_eq!(own_sign_in(&store, &me).await?.factor, OwnFactor::Kept);
        assert_eq!(give_second_factor_up(&store, &me, FIRST, &codes[1]).await, Err(Error::Forbidden));
    }
    Ok(())
}
