//! The story of an account, on both databases.

use super::second_factor_tests::digits;
use super::*;
use crate::base::db::Statement;
use crate::base::error::{Error, Problem, Result};
use crate::base::id::AccountId;
use crate::base::language::Language;
use crate::base::mail::{self, Purpose};
use crate::base::secret::Token;
use crate::base::store::Store;
use crate::base::store::test::{due_mails, stores};
use crate::base::time::{DAY, HOUR, MINUTE};
use crate::base::viewer::{Grant, Reading, Viewer};
use crate::sql;
use crate::vocabulary::Unit;

pub(super) const FIRST: &str = "Ponte Vecchio 1345";
pub(super) const SECOND: &str = "Ponte Santa Trinita 1252";

/// An adult who has set her first password.
pub(super) async fn olga(store: &Store) -> AccountId {
    let new = NewStaff {
        first_name: "Olga".into(),
        last_name: "Officer".into(),
        email: "olga@unit.example".into(),
        username: "olga.o".into(),
        language: Language::En,
        unit: Unit::Poland,
        grants: vec![Grant::Officer(Unit::Poland)],
    };
    let mut tx = store.begin().await.unwrap();
    let id = create_staff(store, &mut tx, None, &new).await.unwrap();
    tx.commit().await.unwrap();
    let link = mail::make_token(store, id, Purpose::Password, DAY).await.unwrap();
    set_password(store, &link, FIRST).await.unwrap();
    id
}

pub(super) async fn entered(store: &Store, name: &str, password: &str) -> Result<Token> {
    Ok(sign_in(store, name, password, "Firefox", false).await?.token)
}

pub(super) async fn who(store: &Store, token: &Token) -> Viewer {
    viewer(store, token).await.unwrap()
}

pub(super) async fn is_in(store: &Store, token: &Token) -> bool {
    who(store, token).await.account().is_ok()
}

fn wrong() -> Error {
    Error::invalid("password", Problem::WrongPassword)
}

async fn links(store: &Store) -> i64 {
    sql!("select count(*) from mail where content like '%new-password%'").number(&store.db).await.unwrap()
}

pub(super) async fn write(store: &Store, statement: Statement) {
    let mut tx = store.begin().await.unwrap();
    statement.execute(&mut tx).await.unwrap();
    tx.commit().await.unwrap();
}

/// R-LOG-1: name or address, in any case, with the password; a link to the known mailbox brings a new one.
#[tokio::test]
async fn r_log_1_name_or_address_and_a_link_when_the_password_is_lost() -> Result<()> {
    for store in stores().await {
        let id = olga(&store).await;
        for (name, password, good) in [
            ("olga.o", FIRST, true),
            ("OLGA.O", FIRST, true),
            (" Olga@Unit.example ", FIRST, true),
            ("olga.o", "ponte vecchio 1345", false),
            ("olga", FIRST, false),
            ("", "", false),
        ] {
            let answer = entered(&store, name, password).await;
            assert_eq!(answer.is_ok(), good, "{name} {password}");
            assert!(good || answer.is_err_and(|error| error == wrong()), "{name}");
        }
        let session = entered(&store, "olga.o", FIRST).await?;
        request_password(&store, "olga@unit.example").await?;
        request_password(&store, "nobody@unit.example").await?;
        assert_eq!(links(&store).await, 1);
        let link = mail::make_token(&store, id, Purpose::Password, HOUR).await?;
        assert!(token_is_good(&store, &link, Purpose::Password).await?);
        assert!(!token_is_good(&store, &link, Purpose::Confirm).await?);
        set_password(&store, &link, SECOND).await?;
        assert!(!is_in(&store, &session).await, "every session has ended");
        let used = set_password(&store, &link, FIRST).await;
        assert_eq!(used, Err(Error::invalid("password", Problem::LinkExpired)));
        assert!(entered(&store, "olga.o", SECOND).await.is_ok() && entered(&store, "olga.o", FIRST).await.is_err());
        let late = mail::make_token(&store, id, Purpose::Password, HOUR).await?;
        store.clock.advance(HOUR);
        assert_eq!(set_password(&store, &late, FIRST).await, Err(Error::invalid("password", Problem::LinkExpired)));
    }
    Ok(())
}

async fn staff(store: &Store, new: &NewStaff, password: &str) -> AccountId {
    let mut tx = store.begin().await.unwrap();
    let id = create_staff(store, &mut tx, None, new).await.unwrap();
    tx.commit().await.unwrap();
    let link = mail::make_token(store, id, Purpose::Password, DAY).await.unwrap();
    set_password(store, &link, password).await.unwrap();
    id
}

fn somebody(first_name: &str, last_name: &str, username: &str, email: &str, grant: Grant) -> NewStaff {
    NewStaff {
        first_name: first_name.into(),
        last_name: last_name.into(),
        email: email.into(),
        username: username.into(),
        language: Language::En,
        unit: Unit::Poland,
        grants: vec![grant],
    }
}

/// R-LOG-1: an address is its owner's, also where somebody has taken a sign-in name that reads alike.
#[tokio::test]
async fn a_sign_in_name_takes_nobodys_address() -> Result<()> {
    for store in stores().await {
        let officer = Grant::Officer(Unit::Poland);
        let like = somebody("Nobody", "Else", "anna.rossi.scuola.it", "else@unit.example", officer);
        let other = staff(&store, &like, SECOND).await;
        let address = "anna.rossi@scuola.it";
        let anna = staff(&store, &somebody("Anna", "Rossi", "anna.r", address, officer), FIRST).await;
        for (name, password, owner) in [
            (address, FIRST, anna),
            (" Anna.Rossi@Scuola.it ", FIRST, anna),
            ("anna.r", FIRST, anna),
            ("anna.rossi.scuola.it", SECOND, other),
        ] {
            assert_eq!(sign_in(&store, name, password, "", false).await?.account, owner, "{name}");
        }
        assert_eq!(entered(&store, address, SECOND).await.unwrap_err(), wrong());
        request_password(&store, address).await?;
        let link = sql!("select account from mail where content like '%new-password%'").number(&store.db).await?;
        assert_eq!(AccountId(link), anna);
        let mut tx = store.begin().await?;
        assert_eq!(give_grant(&store, &mut tx, other, address, Grant::Central).await?, anna);
    }
    Ok(())
}

/// An invitation greets by name: it is a person's, and nothing that leads elsewhere.
#[tokio::test]
async fn who_is_invited_has_a_persons_name() -> Result<()> {
    for store in stores().await {
        let mut tx = store.begin().await?;
        for (first, last, field) in [("www.evil.example", "Rossi", "first_name"), ("Anna", "Ro\nssi", "last_name")] {
            let new = somebody(first, last, "anna.r", "anna@unit.example", Grant::Central);
            let refused = create_staff(&store, &mut tx, None, &new).await;
            assert_eq!(refused, Err(Error::invalid(field, Problem::NotAName)));
        }
    }
    Ok(())
}

/// The last administrator stays, so that somebody always invites the officers; one who cannot sign in is none.
#[tokio::test]
async fn the_last_administrator_does_not_delete_herself() -> Result<()> {
    for store in stores().await {
        let (me, you) = (("first.admin", "first@unit.example"), ("second.admin", "second@unit.example"));
        staff(&store, &somebody("Ada", "First", me.0, me.1, Grant::Administrator), FIRST).await;
        olga(&store).await;
        let viewer = who(&store, &entered(&store, me.0, FIRST).await?).await;
        let leaves = async || delete_own_account(&store, &viewer, me.0, FIRST).await;
        let last = || Err(Error::invalid("typed_name", Problem::LastAdministrator));
        assert_eq!(leaves().await, last());
        let second = staff(&store, &somebody("Bea", "Second", you.0, you.1, Grant::Administrator), SECOND).await;
        let state = |state: &'static str| sql!("update person set state = $2 where id = $1").bind(second).bind(state);
        write(&store, state("suspended")).await;
        assert_eq!(leaves().await, last());
        write(&store, state("staff")).await;
        assert_eq!(leaves().await, Ok(()));
        let left = who(&store, &entered(&store, you.0, SECOND).await?).await;
        assert_eq!(delete_own_account(&store, &left, you.0, SECOND).await, last());
    }
    Ok(())
}

/// R-LOG-2: both can be changed; the password is asked for, other sessions end and this one gets a new text.
#[tokio::test]
async fn r_log_2_name_and_password_are_changed_by_who_knows_the_password() -> Result<()> {
    for store in stores().await {
        olga(&store).await;
        let (here, there) = (entered(&store, "olga.o", FIRST).await?, entered(&store, "olga.o", FIRST).await?);
        let me = who(&store, &here).await;
        let refused = change_password(&store, &me, SECOND, SECOND).await;
        assert_eq!(refused.unwrap_err(), Error::invalid("old_password", Problem::NotYourPassword));
        let common = change_password(&store, &me, FIRST, "password").await;
        assert_eq!(common.unwrap_err(), Error::invalid("password", Problem::TooCommon));
        let renewed = change_password(&store, &me, FIRST, SECOND).await?.expect("this session goes on");
        assert!(is_in(&store, &renewed).await && !is_in(&store, &here).await && !is_in(&store, &there).await);
        let me = who(&store, &renewed).await;
        let refused = change_username(&store, &me, "olga.p", FIRST).await;
        assert_eq!(refused, Err(Error::invalid("current_password", Problem::NotYourPassword)));
        let there = entered(&store, "olga.o", SECOND).await?;
        change_username(&store, &me, "Olga.P", SECOND).await?;
        assert!(is_in(&store, &renewed).await && !is_in(&store, &there).await, "the others have ended");
        let changed = mail::Template::UsernameChanged { name: "Olga".into(), username: "Olga.P".into() };
        assert!(due_mails(&store).await?.iter().any(|mail| mail.template == changed), "a mail tells her");
        let noted = sql!("select count(*) from audit where action = 'account.username_changed'");
        assert_eq!(noted.number(&store.db).await?, 1);
        assert_eq!(own_sign_in(&store, &me).await?.username, "Olga.P");
        assert!(entered(&store, "olga.p", SECOND).await.is_ok() && entered(&store, "olga.o", SECOND).await.is_err());
    }
    Ok(())
}

/// R-LOG-4: a pupil signs in on the pupils' page and nowhere else, an adult never there; half an hour idle ends it.
#[tokio::test]
async fn r_log_4_pupils_have_a_page_of_their_own() -> Result<()> {
    for store in stores().await {
        let teacher = olga(&store).await;
        let pupil: AccountId = store.new_id();
        let hash = store.hasher.hash("drei blaue Wolken").await?;
        write(
            &store,
            sql!(
                "insert into account (id, kind, username, username_folded, password_hash, language, zone, created_at)
                 values ($1, 'pupil', 'tom.t', 'tom.t', $2, 'de', 'UTC', 0)"
            )
            .bind(pupil)
            .bind(hash),
        )
        .await;
        write(
            &store,
            sql!(
                "insert into school (id, unit, country, state, name, name_folded, town, town_folded, created_at)
                 values (7, 'DE', 'DE', 'confirmed', 'Schule', 'schule', 'Ulm', 'ulm', 0)"
            ),
        )
        .await;
        write(
            &store,
            sql!("insert into pupil (id, school, teacher, display_name, class) values ($1, 7, $2, 'Tom T.', '2B')")
                .bind(pupil)
                .bind(teacher),
        )
        .await;
        for (name, password, pupils, good) in [
            ("tom.t", "drei blaue Wolken", true, true),
            ("tom.t", "drei blaue Wolken", false, false),
            ("olga.o", FIRST, true, false),
            ("olga.o", FIRST, false, true),
        ] {
            let answer = sign_in(&store, name, password, "", pupils).await;
            assert_eq!(answer.is_ok(), good, "{name} {pupils}");
        }
        let token = sign_in(&store, "tom.t", "drei blaue Wolken", "", true).await?.token;
        for minutes in [20, 20, 20] {
            store.clock.advance(minutes * MINUTE);
            assert!(who(&store, &token).await.pupil().is_ok(), "it is in use");
        }
        store.clock.advance(30 * MINUTE);
        assert!(!is_in(&store, &token).await, "half an hour idle");
    }
    Ok(())
}

/// Ten failures make an account wait, and a name that nobody has waits alike; waiting comes before hashing.
#[tokio::test]
async fn failures_make_known_and_unknown_names_wait_alike() -> Result<()> {
    for store in stores().await {
        olga(&store).await;
        let unknown = format!("nobody.{}", store.new_id::<i64>());
        for name in ["olga.o", unknown.as_str()] {
            for failure in 1..=10 {
                assert_eq!(entered(&store, name, "not this one").await.unwrap_err(), wrong(), "{name} {failure}");
            }
            let waits = entered(&store, name, FIRST).await.unwrap_err();
            assert_eq!(waits, Error::Limited { seconds: 31 }, "{name}");
        }
        store.clock.advance(31_000);
        assert!(entered(&store, "olga.o", FIRST).await.is_ok());
    }
    Ok(())
}

/// Whoever found an open session does not guess the password from inside.
#[tokio::test]
async fn guesses_from_inside_a_session_count_too() -> Result<()> {
    for store in stores().await {
        olga(&store).await;
        let me = who(&store, &entered(&store, "olga.o", FIRST).await?).await;
        for guess in 0..10 {
            let refused = match guess % 3 {
                0 => change_password(&store, &me, "guess", SECOND).await.map(drop),
                1 => change_username(&store, &me, "olga.q", "guess").await,
                _ => delete_own_account(&store, &me, "olga.o", "guess").await,
            };
            assert!(matches!(refused, Err(Error::Invalid(_))), "{refused:?}");
        }
        let waits = change_password(&store, &me, FIRST, SECOND).await;
        assert!(matches!(waits, Err(Error::Limited { .. })), "{waits:?}");
    }
    Ok(())
}

/// Anybody can ask for a link to anybody's mailbox: five an hour go there, and the answer is the same.
#[tokio::test]
async fn a_mailbox_is_not_filled_with_links() -> Result<()> {
    for store in stores().await {
        olga(&store).await;
        for _ in 0..8 {
            request_password(&store, "olga.o").await?;
        }
        assert_eq!(links(&store).await, 5);
        store.clock.advance(HOUR + 1);
        request_password(&store, "olga.o").await?;
        assert_eq!(links(&store).await, 6);
    }
    Ok(())
}

#[tokio::test]
async fn a_theme_and_a_zone_that_do_not_exist_are_refused() -> Result<()> {
    for store in stores().await {
        olga(&store).await;
        let me = who(&store, &entered(&store, "olga.o", FIRST).await?).await;
        let reading = me.reading().cloned().unwrap();
        let zone = Reading { zone: "Rome".into(), ..reading.clone() };
        assert_eq!(write_reading(&store, &me, &zone).await, Err(Error::invalid("zone", Problem::Unknown)));
        let theme = Reading { theme: "pink".into(), ..reading.clone() };
        assert_eq!(write_reading(&store, &me, &theme).await, Err(Error::invalid("theme", Problem::Unknown)));
        write_reading(&store, &me, &Reading { zone: "Europe/Rome".into(), ..reading }).await?;
    }
    Ok(())
}

/// Signing in again in place is for the account of the page, with its second factor where it has one.
#[tokio::test]
async fn who_signs_in_again_in_place_is_the_same_person() -> Result<()> {
    for store in stores().await {
        let olga = olga(&store).await;
        let again = async |account, password: &str, code: &str| {
            sign_in_again(&store, "here", account, password, code, "Firefox").await.map(|signed_in| signed_in.token)
        };
        assert_eq!(again(olga, SECOND, "").await.unwrap_err(), wrong());
        assert_eq!(again(AccountId(1), FIRST, "").await.unwrap_err(), wrong(), "nobody's account");
        let token = again(olga, FIRST, "").await?;
        let me = who(&store, &token).await;
        assert_eq!(me.account()?, olga);
        let secret = second_factor_setup(&store, &me).await?.secret;
        let (key, _) = confirm_second_factor(&store, &me, &secret, &digits(&store, &secret), "").await?;
        let codes = recovery_codes(&store, &me, &key).await?;
        let sessions = async || sql!("select count(*) from session").number(&store.db).await;
        let before = sessions().await?;
        assert_eq!(again(olga, FIRST, " ").await.unwrap_err(), Error::invalid("code", Problem::Required));
        assert_eq!(again(olga, FIRST, "000000").await.unwrap_err(), Error::invalid("code", Problem::WrongCode));
        assert_eq!(sessions().await?, before, "half a session does not stay");
        assert!(who(&store, &again(olga, FIRST, &codes[0]).await?).await.officer().is_ok());
    }
    Ok(())
}

/// The link of the mail that waits for an address, as its job makes it.
async fn link_to(store: &Store, address: &str) -> Option<Token> {
    let waiting = due_mails(store).await.unwrap().into_iter().rfind(|mail| mail.address == address)?;
    mail::make_link(store, &waiting).await.unwrap()
}

/// 2.2, 0-073: all mails go to the address that was confirmed; another takes its place once its link was followed.
#[tokio::test]
async fn a_new_address_counts_once_it_is_confirmed() -> Result<()> {
    for store in stores().await {
        let id = olga(&store).await;
        let me = who(&store, &entered(&store, "olga.o", FIRST).await?).await;
        for (address, password, field, problem) in [
            ("nobody", FIRST, "new_email", Problem::NotAnAddress),
            ("olga@new.example", SECOND, "address_password", Problem::NotYourPassword),
        ] {
            let refused = ask_address(&store, &me, address, password).await;
            assert_eq!(refused, Err(Error::invalid(field, problem)), "{address}");
        }
        ask_address(&store, &me, "other@new.example", FIRST).await?;
        let other = link_to(&store, "other@new.example").await.expect("a link");
        ask_address(&store, &me, " Olga@New.example ", FIRST).await?;
        let own = OwnAddress { email: "olga@unit.example".into(), asked: Some("olga@new.example".into()) };
        assert_eq!(own_address(&store, &me).await?, own);
        // A mail that was on its way when she asked for another address gets its link late: it opens nothing.
        let late = link_to(&store, "other@new.example").await.expect("a link");
        for link in [&other, &late] {
            let refused = confirm_new_address(&store, link).await;
            assert_eq!(refused, Err(Error::invalid("token", Problem::LinkExpired)));
        }
        let password = mail::make_token(&store, id, Purpose::Password, HOUR).await?;
        let link = link_to(&store, "olga@new.example").await.expect("a link");
        assert_eq!(asked_address(&store, &link).await?, "olga@new.example");
        confirm_new_address(&store, &link).await?;
        assert_eq!(own_address(&store, &me).await?, OwnAddress { email: "olga@new.example".into(), asked: None });
        assert!(asked_address(&store, &link).await.is_err(), "used");
        assert!(!token_is_good(&store, &password, Purpose::Password).await?, "what went to the old address is void");
        let told = due_mails(&store).await?.into_iter().rfind(|mail| mail.address == "olga@unit.example");
        let told = told.map(|mail| mail.template);
        let moved = mail::Template::AddressChanged { name: "Olga".into(), address: "olga@new.example".into() };
        assert_eq!(told, Some(moved));
        // Her own address again: nothing is asked for. After a day the link is too old.
        ask_address(&store, &me, "late@new.example", FIRST).await?;
        let link = link_to(&store, "late@new.example").await.expect("a link");
        store.clock.advance(DAY);
        assert_eq!(own_address(&store, &me).await?.asked, None);
        assert!(asked_address(&store, &link).await.is_err());
        remove_ended(&store).await?;
        let kept = sql!("select count(*) from new_address").number(&store.db).await?;
        assert_eq!(kept, 0, "what nobody confirmed is forgotten at night");
        ask_address(&store, &me, "olga@new.example", FIRST).await?;
        assert_eq!(own_address(&store, &me).await?.asked, None);
    }
    Ok(())
}

/// An address that has an account tells its owner, and nobody else; an account that was never confirmed gives way.
#[tokio::test]
async fn an_address_that_somebody_has_is_not_given_twice() -> Result<()> {
    for store in stores().await {
        olga(&store).await;
        let mut tx = store.begin().await?;
        let new = NewStaff {
            first_name: "Piotr".into(),
            last_name: "Nowak".into(),
            email: "piotr@unit.example".into(),
            username: "piotr.n".into(),
            language: Language::Pl,
            unit: Unit::Poland,
            grants: vec![Grant::Officer(Unit::Poland)],
        };
        let piotr = create_staff(&store, &mut tx, None, &new).await?;
        tx.commit().await?;
        let me = who(&store, &entered(&store, "olga.o", FIRST).await?).await;
        ask_address(&store, &me, "piotr@unit.example", FIRST).await?;
        assert_eq!(own_address(&store, &me).await?.asked, Some("piotr@unit.example".into()), "the same answer");
        let told = due_mails(&store).await?.into_iter().rfind(|mail| mail.address == "piotr@unit.example");
        let told = told.expect("a mail");
        let exists = mail::Template::AccountExists { name: "Piotr".into(), username: "piotr.n".into() };
        assert_eq!((told.account, told.language, told.template), (piotr, Language::Pl, exists));

        ask_address(&store, &me, "typed@unit.example", FIRST).await?;
        let link = link_to(&store, "typed@unit.example").await.expect("a link");
        // Somebody types the same address at a registration, and never follows its link.
        write(&store, sql!("delete from account_grant where account = $1").bind(piotr)).await;
        let typed = sql!("update person set email = 'typed@unit.example', state = 'unconfirmed' where id = $1");
        write(&store, typed.bind(piotr)).await;
        confirm_new_address(&store, &link).await?;
        assert_eq!(own_address(&store, &me).await?.email, "typed@unit.example");
    }
    Ok(())
}
