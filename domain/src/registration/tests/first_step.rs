//! Step 1 of a registration: an account, its mail and the link, on both databases.

use super::*;
use crate::base::time::{HOUR, MINUTE};

#[tokio::test]
async fn r_reg_1_one_account_for_each_address() -> Result<()> {
    for store in italy().await? {
        let chiara = typed("Chiara", "Benedetti", Country::Italy);
        confirmed(&store, &chiara).await?;
        let second = PreRegistration {
            username: "another.name".into(),
            email: "Chiara.Benedetti@POSTA.example".into(),
            ..chiara.clone()
        };
        assert_eq!(pre_register(&store, &second).await, Ok(()), "the answer is as always");
        assert_eq!(accounts(&store).await?, 1);
        let expected = Template::AccountExists { name: "Chiara".into(), username: "chiara.benedetti".into() };
        assert_eq!(mails(&store).await?.last(), Some(&expected));
        assert_eq!(pre_register(&store, &chiara).await, Ok(()), "she forgot that she has one, and types the same name");
        assert_eq!((accounts(&store).await?, mails(&store).await?.len()), (1, 3));
        let taken =
            PreRegistration { email: "other@posta.example".into(), username: "Chiara.Benedétti".into(), ..chiara };
        assert_eq!(pre_register(&store, &taken).await, Err(Error::invalid("username", Problem::Taken)));
    }
    Ok(())
}

#[tokio::test]
async fn step_one_says_what_is_wrong_at_each_field() -> Result<()> {
    for store in italy().await? {
        let right = typed("Chiara", "Benedetti", Country::Italy);
        let cases = [
            (PreRegistration { first_name: " ".into(), ..right.clone() }, "first_name", Problem::Required),
            (
                PreRegistration { first_name: "http://evil.example win a prize".into(), ..right.clone() },
                "first_name",
                Problem::NotAName,
            ),
            (
                PreRegistration { last_name: "\u{202e}ittedeneB".into(), ..right.clone() },
                "last_name",
                Problem::NotAName,
            ),
            (PreRegistration { email: "chiara".into(), ..right.clone() }, "email", Problem::NotAnAddress),
            (
                PreRegistration { email: "probe..dots@example..org".into(), ..right.clone() },
                "email",
                Problem::NotAnAddress,
            ),
            (PreRegistration { password: "password".into(), ..right.clone() }, "password", Problem::TooCommon),
            (PreRegistration { country: None, ..right.clone() }, "country", Problem::Required),
            (PreRegistration { country: Some(Country::France), ..right.clone() }, "country", Problem::Unknown),
            (PreRegistration { country: Some(Country::Belgium), ..right.clone() }, "unit", Problem::Required),
            (
                PreRegistration {
                    country: Some(Country::Belgium),
                    unit: Some(Unit::BelgiumGermanCommunity),
                    ..right.clone()
                },
                "unit",
                Problem::Unknown,
            ),
            (PreRegistration { conduct: None, ..right.clone() }, "conduct", Problem::MustAccept),
            (PreRegistration { privacy: Some(0), ..right.clone() }, "privacy", Problem::MustAccept),
        ];
        for (new, field, problem) in cases {
            assert_eq!(pre_register(&store, &new).await, Err(Error::invalid(field, problem)));
        }
        assert_eq!(accounts(&store).await?, 0);
        let belgian = PreRegistration { country: Some(Country::Belgium), unit: Some(Unit::BelgiumFlanders), ..right };
        let viewer = confirmed(&store, &belgian).await?;
        assert_eq!(viewer.adult()?.unit, Unit::BelgiumFlanders);
    }
    Ok(())
}

#[tokio::test]
async fn an_address_is_confirmed_once_and_within_seven_days() -> Result<()> {
    for store in italy().await? {
        let expired = || Error::invalid("token", Problem::LinkExpired);
        let chiara = typed("Chiara", "Benedetti", Country::Italy);
        pre_register(&store, &chiara).await?;
        let token = link(&store, &chiara).await?;
        assert_eq!(pending(&store, &token).await?.username, "chiara.benedetti");
        assert_eq!(
            account::sign_in(&store, &chiara.email, &chiara.password, "", false).await.err().map(|e| e.status()),
            Some(422)
        );
        confirm(&store, &token, &chiara.password, "Test").await?;
        assert_eq!(pending(&store, &token).await, Err(expired()));
        assert_eq!(confirm(&store, &token, &chiara.password, "Test").await.err(), Some(expired()));
        let nonsense = confirm(&store, &Token::from_text("nonsense"), &chiara.password, "").await;
        assert_eq!(nonsense.err(), Some(expired()));
        account::sign_in(&store, &chiara.email, &chiara.password, "", false).await?;

        let matteo = typed("Matteo", "Ricciardi", Country::Italy);
        pre_register(&store, &matteo).await?;
        let old = link(&store, &matteo).await?;
        pre_register(&store, &PreRegistration { last_name: "Ricciardi Rossi".into(), ..matteo }).await?;
        assert_eq!(accounts(&store).await?, 2, "what was typed last counts");
        assert_eq!(pending(&store, &old).await, Err(expired()));
        store.clock.advance(6 * DAY);
        assert_eq!(remove_unconfirmed(&store).await?, 0);
        store.clock.advance(DAY + 1);
        assert_eq!(remove_unconfirmed(&store).await?, 1);
        assert_eq!(accounts(&store).await?, 1);
        let left = sql!("select count(*) from account where username like 'matteo%'").number(&store.db).await?;
        assert_eq!(left, 0);
    }
    Ok(())
}

/// Anybody can type her address with a sign-in name and a password of his own, also after her: her confirming gives him
/// nothing, since it asks for the password.
#[tokio::test]
async fn whoever_types_anothers_address_gets_nothing() -> Result<()> {
    for store in italy().await? {
        let hers = typed("Chiara", "Benedetti", Country::Italy);
        let his =
            PreRegistration { username: "somebody".into(), password: "Ponte di Rialto 1591".into(), ..hers.clone() };
        pre_register(&store, &hers).await?;
        pre_register(&store, &his).await?;
        let token = link(&store, &hers).await?;
        let refused = confirm(&store, &token, &hers.password, "Test").await;
        assert_eq!(refused.err(), Some(Error::invalid("password", Problem::WrongPassword)));
        assert!(account::sign_in(&store, "somebody", &his.password, "", false).await.is_err(), "nothing is confirmed");
        assert_eq!(pending(&store, &token).await?.username, "somebody");
        let hers_again = confirmed(&store, &hers).await?;
        assert_eq!((accounts(&store).await?, hers_again.adult()?.school), (1, None));
        assert!(account::sign_in(&store, &hers.email, &his.password, "", false).await.is_err());
        account::sign_in(&store, &hers.email, &hers.password, "", false).await?;
    }
    Ok(())
}

/// Behind a link passwords are tried as seldom as at the sign-in, and together with it.
#[tokio::test]
async fn tries_behind_a_link_are_counted() -> Result<()> {
    for store in italy().await? {
        let chiara = typed("Chiara", "Benedetti", Country::Italy);
        pre_register(&store, &chiara).await?;
        let token = link(&store, &chiara).await?;
        for number in 0..10 {
            let password = format!("guess {number}");
            let refused = match number % 2 {
                0 => confirm(&store, &token, &password, "").await,
                _ => account::sign_in(&store, &chiara.email, &password, "", false).await,
            };
            assert_eq!(refused.err(), Some(Error::invalid("password", Problem::WrongPassword)), "{number}");
        }
        let waits = confirm(&store, &token, &chiara.password, "").await.err();
        assert!(matches!(waits, Some(Error::Limited { .. })), "{waits:?}");
        store.clock.advance(MINUTE);
        confirm(&store, &token, &chiara.password, "").await?;
    }
    Ok(())
}

/// Whoever begins again and again with an address that nobody has confirmed fills no mailbox: five mails an hour go there.
#[tokio::test]
async fn beginning_again_and_again_fills_no_mailbox() -> Result<()> {
    for store in italy().await? {
        let chiara = typed("Chiara", "Benedetti", Country::Italy);
        for number in 0..25 {
            let new = PreRegistration { username: format!("chiara.{number}"), ..chiara.clone() };
            assert_eq!(pre_register(&store, &new).await, Ok(()), "the answer is as always");
            // The one before has gone out, or has not: then the new one takes its place.
            if number % 2 == 0 {
                while let Some(mail) = mail::claim(&store).await? {
                    mail::sent(&store, mail.id, "", None).await?;
                }
            }
        }
        assert_eq!((accounts(&store).await?, mails(&store).await?.len()), (1, 5));
        store.clock.advance(HOUR + 1);
        confirmed(&store, &chiara).await?;
        assert_eq!((accounts(&store).await?, mails(&store).await?.len()), (1, 6));
        let matteo = typed("Matteo", "Ricciardi", Country::Italy);
        pre_register(&store, &matteo).await?;
        pre_register(&store, &matteo).await?;
        store.clock.advance(7 * DAY + 1);
        assert_eq!(remove_unconfirmed(&store).await?, 1);
        assert_eq!(mails(&store).await?.len(), 6, "his have gone with him");
    }
    Ok(())
}
