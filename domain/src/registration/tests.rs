//! The story of a registration, on both databases; and the people of the stories of validation and of the register.

use super::*;
use crate::account::{self, NewStaff, create_staff};
use crate::base::error::{Error, Problem, Result};
use crate::base::id::{AccountId, SchoolId};
use crate::base::mail::{self, Purpose, Template};
use crate::base::notice::{self, NoticeKind};
use crate::base::secret::Token;
use crate::base::store::Store;
use crate::base::store::test::{TestStore, stores};
use crate::base::time::{DAY, HOUR, MINUTE};
use crate::base::viewer::{Adult, Grant, SecondFactor, Standing, Viewer};
use crate::portal::{CONDUCT_VERSION, PRIVACY_VERSION};
use crate::profile;
use crate::school::{Picked, Saving, look_up};
use crate::sql;
use crate::validation::DecisionKind;
use crate::vocabulary::{SchoolLevel, SchoolTrack};

/// Switches units on, as an administrator does.
pub(crate) async fn open(store: &Store, units: &[Unit]) -> Result<()> {
    let mut tx = store.begin().await?;
    for unit in units {
        sql!("insert into unit (code, country, switched_on) values ($1, $2, true) on conflict (code) do nothing")
            .bind(unit.code())
            .bind(unit.country().code())
            .execute(&mut tx)
            .await?;
    }
    tx.commit().await
}

/// An officer with her second factor passed.
pub(crate) async fn officer(store: &Store, name: &str, unit: Unit, grant: Grant) -> Result<Viewer> {
    let new = NewStaff {
        first_name: name.to_owned(),
        last_name: "Officer".into(),
        email: format!("{name}@unit.example"),
        username: format!("officer.{name}"),
        language: Language::En,
        unit,
        grants: vec![grant],
    };
    let mut tx = store.begin().await?;
    let id = create_staff(store, &mut tx, None, &new).await?;
    tx.commit().await?;
    Ok(Viewer::without_session(Standing::Adult(Adult {
        id,
        name: format!("{name} Officer"),
        school: None,
        unit,
        country: unit.country(),
        validated: false,
        moving: false,
        school_staff: false,
        grants: vec![grant],
        second_factor: SecondFactor::Passed,
    })))
}

/// What somebody types in step 1.
pub(crate) fn typed(first: &str, last: &str, country: Country) -> PreRegistration {
    let name = crate::base::fold::fold(&format!("{first} {last}")).replace(' ', ".");
    PreRegistration {
        first_name: first.into(),
        last_name: last.into(),
        email: format!("{name}@posta.example"),
        username: name,
        password: "Ponte Vecchio 1345".into(),
        language: Language::It,
        country: Some(country),
        unit: None,
        conduct: Some(CONDUCT_VERSION),
        privacy: Some(PRIVACY_VERSION),
    }
}

/// Step 1, the mail and the link: somebody whose form is open.
pub(crate) async fn confirmed(store: &Store, new: &PreRegistration) -> Result<Viewer> {
    pre_register(store, new).await?;
    let signed_in = confirm(store, &link(store, new).await?, &new.password, "Test").await?;
    account::viewer(store, &signed_in.token).await
}

/// The link of the mail that went to an address.
async fn link(store: &Store, new: &PreRegistration) -> Result<Token> {
    let (id,): (AccountId,) =
        sql!("select id from person where email = $1").bind(new.email.to_lowercase()).one(&store.db).await?;
    mail::make_token(store, id, Purpose::Confirm, mail::CONFIRM_LINK).await
}

/// The same person at her next request: rights are read anew.
pub(crate) async fn again(store: &Store, viewer: &Viewer) -> Result<Viewer> {
    let id = viewer.account()?;
    let mut tx = store.begin().await?;
    let token = account::open_session(store, &mut tx, id, false, "Test", false).await?;
    tx.commit().await?;
    account::viewer(store, &token).await
}

/// A form with everything that is compulsory, for a new school.
pub(crate) fn form(code: &str) -> Form {
    Form {
        picked: Picked::New,
        school: SchoolForm {
            name: "Scuola secondaria di primo grado G. Verdi".into(),
            levels: CodeSet::from_iter([SchoolLevel::LowerSecondary]),
            track: Some(SchoolTrack::General),
            address: "Via dei Bacchettoni 12".into(),
            postal_code: "55100".into(),
            town: "Lucca".into(),
            code: code.into(),
            email: "segreteria@verdi.example".into(),
            head_first_name: "Paola".into(),
            head_last_name: "Giannini".into(),
            head_email: "dirigente@verdi.example".into(),
            ..SchoolForm::default()
        },
        role: Some(SchoolRole::Teacher),
        subjects: CodeSet::from_iter([Subject::ForeignLanguages]),
        spoken: vec![Spoken { language: Some(SpokenLanguage::French), level: Some(LanguageLevel::Proficient) }],
        ages_from: "11".into(),
        ages_to: "14".into(),
        ideas: vec![Idea { language: Some(SpokenLanguage::French), text: "Lettres de ma rue".into() }],
        ..Form::begin()
    }
}

/// Somebody whose form was sent.
pub(crate) async fn sent(store: &Store, new: &PreRegistration, form: &Form) -> Result<Viewer> {
    let viewer = confirmed(store, new).await?;
    let saved = send(store, &viewer, 0, form).await?;
    assert!(matches!(saved, Saving::Saved { .. }));
    again(store, &viewer).await
}

/// The school of a person.
pub(crate) async fn school_of(store: &Store, viewer: &Viewer) -> Result<(SchoolId, String)> {
    sql!("select s.id, s.state from school s join person p on p.school = s.id where p.id = $1")
        .bind(viewer.account()?)
        .one(&store.db)
        .await
}

async fn mails(store: &Store) -> Result<Vec<Template>> {
    let rows: Vec<(String,)> = sql!("select content from mail order by id").all(&store.db).await?;
    rows.into_iter().map(|(content,)| Ok(serde_json::from_str(&content)?)).collect()
}

async fn accounts(store: &Store) -> Result<i64> {
    sql!("select count(*) from person").number(&store.db).await
}

async fn italy() -> Result<Vec<TestStore>> {
    let stores = stores().await;
    for store in &stores {
        open(store, &[Unit::Italy, Unit::Poland, Unit::BelgiumFlanders, Unit::BelgiumFrenchCommunity]).await?;
    }
    Ok(stores)
}

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

#[tokio::test]
async fn a_draft_is_resumed_and_a_stale_one_overwrites_nothing() -> Result<()> {
    for store in italy().await? {
        let chiara = confirmed(&store, &typed("Chiara", "Benedetti", Country::Italy)).await?;
        let begun = own(&store, &chiara).await?;
        assert_eq!(begun.draft, Draft { form: Form::begin(), version: 0, saved_at: None });
        let half = Form { ages_from: "eleven".into(), ..begun.draft.form };
        assert!(matches!(save_draft(&store, &chiara, 0, &half).await?, Saving::Saved { version: 1, .. }));
        let again_sent = save_draft(&store, &chiara, 0, &half).await?;
        assert!(matches!(again_sent, Saving::Saved { version: 1, .. }), "its answer was lost: the first answer again");
        let other = Form { ages_from: "12".into(), ..half.clone() };
        let Saving::Stale(stored) = save_draft(&store, &chiara, 0, &other).await? else { panic!("it was stale") };
        assert_eq!((stored.form, stored.version), (half.clone(), 1));
        let resumed = own(&store, &again(&store, &chiara).await?).await?.draft;
        assert_eq!((resumed.form, resumed.version), (half, 1));
        assert_eq!(save_draft(&store, &Viewer::guest(), 0, &other).await, Err(Error::SignIn));
    }
    Ok(())
}

/// While the form is open nothing of it is edited elsewhere: the profile is still empty, and would empty the form.
#[tokio::test]
async fn the_profile_overwrites_no_form_that_is_open() -> Result<()> {
    for store in italy().await? {
        let chiara = confirmed(&store, &typed("Chiara", "Benedetti", Country::Italy)).await?;
        save_draft(&store, &chiara, 0, &form("LUMM00400X")).await?;
        assert_eq!(profile::editing(&store, &chiara).await, Err(Error::Conflict));
        let profile = profile::own(&store, &chiara).await?;
        let typed = profile::ProfileForm { about: form("LUMM00500Q"), ..profile::ProfileForm::of(&profile.data) };
        assert_eq!(profile::save(&store, &chiara, profile.version, &typed).await, Err(Error::Conflict));
        assert_eq!(profile::set_available(&store, &chiara, false).await, Err(Error::Conflict));
        let kept = own(&store, &chiara).await?.draft;
        assert_eq!((kept.form, kept.version), (form("LUMM00400X"), 1));
        send(&store, &chiara, 1, &form("LUMM00400X")).await?;
        let mut sent = profile::editing(&store, &chiara).await?;
        sent.data.phone = "0583 1".into();
        profile::save(&store, &chiara, sent.version, &profile::ProfileForm::of(&sent.data)).await?;
        assert_eq!(own(&store, &chiara).await?.draft.form.phone, "0583 1", "once it is sent, the form follows");
    }
    Ok(())
}

#[tokio::test]
async fn what_is_missing_is_said_and_what_was_typed_is_kept() -> Result<()> {
    for store in italy().await? {
        let chiara = confirmed(&store, &typed("Chiara", "Benedetti", Country::Italy)).await?;
        let wrong = Form { role: None, ..form("LUMM00400X") };
        assert_eq!(send(&store, &chiara, 0, &wrong).await, Err(Error::invalid("role", Problem::Required)));
        let stored = own(&store, &chiara).await?;
        assert_eq!((stored.draft.version, stored.state), (1, AccountState::Completing));
        send(&store, &chiara, 1, &form("LUMM00400X")).await?;
        let waiting = own(&store, &chiara).await?;
        assert_eq!(waiting.state, AccountState::AwaitingValidation);
        assert_eq!(waiting.due, Some(store.now().plus(3 * DAY)), "Tuesday to Friday");
        assert_eq!(school_of(&store, &chiara).await?.1, "proposed");
        assert_eq!(save_draft(&store, &chiara, 2, &wrong).await, Err(Error::Conflict), "sent is sent");
        assert_eq!(send(&store, &chiara, 2, &form("LUMM00400X")).await, Err(Error::Conflict));
    }
    Ok(())
}

#[tokio::test]
async fn r_reg_3_who_is_not_validated_proposes() -> Result<()> {
    for store in italy().await? {
        let chiara = sent(&store, &typed("Chiara", "Benedetti", Country::Italy), &form("LUMM00400X")).await?;
        let (school, _) = school_of(&store, &chiara).await?;
        let andrea = confirmed(&store, &typed("Andrea", "Fontana", Country::Italy)).await?;
        let found = look_up(&store, &andrea, Country::Italy, "vérdi luca").await?;
        assert_eq!(found.iter().map(|row| row.picked).collect::<Vec<_>>(), [Picked::School(school)]);
        let picked = pick(&store, &andrea, 0, &Form::begin(), found[0].picked).await?;
        assert!(matches!(picked, Saving::Saved { version: 1, .. }));
        let mut draft = own(&store, &andrea).await?.draft.form;
        assert_eq!(draft.school.town, "Lucca");
        assert_eq!(draft.school.head_email, "", "the head's address is not for everybody who registers");
        draft = Form { school: draft.school, picked: draft.picked, ..form("") };
        draft.school.pupils = "412".into();
        send(&store, &andrea, 1, &draft).await?;
        let record = crate::school::find(&store.db, school).await?;
        assert_eq!(record.form.pupils, "", "nothing has changed");
        let proposed: Vec<(String, String)> =
            sql!("select field, new_value from school_change where state = 'proposed'").all(&store.db).await?;
        assert_eq!(proposed, [("pupils".to_owned(), "412".to_owned())]);
        // Who made the record and is not validated either still writes it.
        let again_new = sent(&store, &typed("Giulia", "Marchetti", Country::Italy), &form("LUMM00400X")).await?;
        assert_eq!(school_of(&store, &again_new).await?.0, school, "no second record of one code");
    }
    Ok(())
}

#[tokio::test]
async fn r_reg_2_everybody_has_a_registration_of_her_own() -> Result<()> {
    for store in italy().await? {
        let chiara = sent(&store, &typed("Chiara", "Benedetti", Country::Italy), &form("LUMM00400X")).await?;
        let andrea = confirmed(&store, &typed("Andrea", "Fontana", Country::Italy)).await?;
        assert_eq!(own(&store, &chiara).await?.first_name, "Chiara");
        assert_eq!(own(&store, &andrea).await?.first_name, "Andrea");
        assert_eq!(own(&store, &andrea).await?.draft.form.ideas, []);
        assert_eq!(own(&store, &Viewer::guest()).await, Err(Error::SignIn));
        let staff = officer(&store, "marco", Unit::Italy, Grant::Officer(Unit::Italy)).await?;
        assert_eq!(own(&store, &staff).await, Err(Error::Forbidden));
    }
    Ok(())
}

/// "Choose another" is no loss: what was typed of a new school is there again.
#[tokio::test]
async fn a_new_school_that_was_typed_waits_while_she_looks_for_another() -> Result<()> {
    for store in italy().await? {
        let andrea = confirmed(&store, &typed("Andrea", "Fontana", Country::Italy)).await?;
        let new = form("");
        pick(&store, &andrea, 0, &new, Picked::Nothing).await?;
        // The page that looks for a school has no fields of one, and saves itself meanwhile.
        let looking = Form { picked: Picked::Nothing, school: SchoolForm::default(), ..new.clone() };
        save_draft(&store, &andrea, 1, &looking).await?;
        pick(&store, &andrea, 2, &looking, Picked::New).await?;
        assert_eq!(own(&store, &andrea).await?.draft.form.school, new.school);
        let chiara = sent(&store, &typed("Chiara", "Benedetti", Country::Italy), &form("LUMM00400X")).await?;
        let (school, _) = school_of(&store, &chiara).await?;
        pick(&store, &andrea, 3, &new, Picked::School(school)).await?;
        let known = own(&store, &andrea).await?.draft.form;
        pick(&store, &andrea, 4, &known, Picked::Nothing).await?;
        assert_eq!(own(&store, &andrea).await?.draft.form.school, SchoolForm::default(), "nobody else's is kept");
    }
    Ok(())
}

/// R-VAL-4: somebody not validated writes to her unit, and to nobody else; five times a day.
#[tokio::test]
async fn r_val_4_who_waits_writes_to_her_unit() -> Result<()> {
    for store in stores().await {
        open(&store, &[Unit::Italy]).await?;
        let person = typed("Chiara", "Benedetti", Country::Italy);
        let viewer = confirmed(&store, &person).await?;
        let words = "Our school has a new name since September.";
        assert_eq!(write_to_unit(&store, &viewer, words).await, Err(Error::Conflict), "nothing is sent yet");
        send(&store, &viewer, 0, &form("LUMM00100A")).await?;
        assert_eq!(write_to_unit(&store, &viewer, " ").await, Err(Error::invalid("text", Problem::Required)));
        write_to_unit(&store, &viewer, words).await?;
        let history = own(&store, &viewer).await?.history;
        assert_eq!((history[0].kind, history[0].text.as_str()), (DecisionKind::Answered, words));
        write_to_unit(&store, &viewer, words).await?;
        assert_eq!(own(&store, &viewer).await?.history.len(), history.len(), "its answer was lost: written once");
        for more in 1..=4 {
            write_to_unit(&store, &viewer, &format!("{words} {more}")).await?;
        }
        let sixth = write_to_unit(&store, &viewer, &format!("{words} Again")).await;
        assert!(matches!(sixth, Err(Error::Limited { .. })));
        store.clock.advance(2 * DAY);
        assert_eq!(write_to_unit(&store, &viewer, words).await, Ok(()));
    }
    Ok(())
}

/// In a country of several units the one that looks after the school is told, not the one that was named (R-VAL-7).
#[tokio::test]
async fn a_person_waits_at_the_unit_of_her_school() -> Result<()> {
    for store in stores().await {
        open(&store, &[Unit::BelgiumFlanders, Unit::BelgiumFrenchCommunity]).await?;
        let of = |unit, first: &str, last: &str| PreRegistration {
            unit: Some(unit),
            ..typed(first, last, Country::Belgium)
        };
        let french = of(Unit::BelgiumFrenchCommunity, "Amandine", "Dubois");
        let amandine = sent(&store, &french, &form("B100")).await?;
        let (school, _) = school_of(&store, &amandine).await?;
        let flemish = of(Unit::BelgiumFlanders, "Jan", "Peeters");
        let jan = sent(&store, &flemish, &Form { picked: Picked::School(school), ..form("B100") }).await?;
        assert_eq!(jan.adult()?.unit, Unit::BelgiumFrenchCommunity);
        let code = Unit::BelgiumFrenchCommunity.code();
        let (line,): (String,) = sql!("select unit from audit where action = 'registration.sent' and actor = $1")
            .bind(jan.account()?)
            .one(&store.db)
            .await?;
        assert_eq!(line, code);
        let told = notice::list(&store, &jan).await?.into_iter().next().map(|notice| notice.kind);
        assert_eq!(told, Some(NoticeKind::RegistrationReceived { unit: code.to_owned() }));
    }
    Ok(())
}
