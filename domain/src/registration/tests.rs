//! The story of a registration, on both databases; and the people of the stories of validation and of the register.

mod country;
mod filling;
mod first_step;

use super::*;
use crate::account::{self, NewStaff, create_staff};
use crate::base::error::{Error, Problem, Result};
use crate::base::id::{AccountId, SchoolId};
use crate::base::mail::{self, Purpose, Template};
use crate::base::notice::{self, NoticeKind};
use crate::base::secret::Token;
use crate::base::store::Store;
use crate::base::store::test::{TestStore, stores};
use crate::base::time::DAY;
use crate::base::viewer::{Adult, Grant, SecondFactor, Standing, Viewer};
use crate::portal::{CONDUCT_VERSION, PRIVACY_VERSION};
use crate::school::{Picked, Saving};
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
        let at_once = tokio::join!(write_to_unit(&store, &viewer, words), write_to_unit(&store, &viewer, words));
        assert_eq!(at_once, (Ok(()), Ok(())));
        let history = own(&store, &viewer).await?.history;
        assert_eq!((history[0].kind, history[0].text.as_str()), (DecisionKind::Answered, words));
        assert_eq!(history.iter().filter(|line| line.text == words).count(), 1, "sent twice at once: written once");
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
