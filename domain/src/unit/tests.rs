//! An administrator switches units on and invites officers; nobody else does.

use super::*;
use crate::account::NewStaff;
use crate::base::error::{Error, Problem, Result};
use crate::base::id::AccountId;
use crate::base::language::Language;
use crate::base::mail::{Template, Waiting};
use crate::base::notice::NoticeKind;
use crate::base::store::test::stores;
use crate::base::viewer::{Adult, Grant, SecondFactor, Standing, Viewer};
use crate::sql;
use crate::vocabulary::Unit;

fn with(grants: Vec<Grant>) -> Viewer {
    Viewer::without_session(Standing::Adult(Adult {
        id: AccountId(1),
        name: "Ada Admin".into(),
        school: None,
        unit: Unit::Italy,
        country: Unit::Italy.country(),
        validated: false,
        moving: false,
        school_staff: false,
        grants,
        second_factor: SecondFactor::Passed,
    }))
}

fn officer(email: &str, grants: Vec<Grant>) -> NewStaff {
    NewStaff {
        first_name: "Olga".into(),
        last_name: "Officer".into(),
        email: email.into(),
        username: email.split('@').next().unwrap_or_default().into(),
        language: Language::Pl,
        unit: Unit::Poland,
        grants,
    }
}

#[tokio::test]
async fn officers_are_invited_for_units_that_are_on() -> Result<()> {
    for store in stores().await {
        let administrator = with(vec![Grant::Administrator]);
        let new = officer("olga@example.org", vec![Grant::Officer(Unit::Poland)]);
        assert!(matches!(invite(&store, &administrator, &new).await, Err(Error::Invalid(_))), "the unit is off");
        switch(&store, &administrator, Unit::Poland, true).await?;
        assert_eq!(switched_on(&store).await?, [Unit::Poland]);
        invite(&store, &administrator, &new).await?;
        let taken = |field: &str| Err(Error::invalid(field, crate::base::error::Problem::Taken));
        assert_eq!(invite(&store, &administrator, &new).await, taken("username"));
        let same = NewStaff { username: "olga.two".into(), ..new.clone() };
        assert_eq!(invite(&store, &administrator, &same).await, taken("email"));
        // Who has an account already is given another office, by her address or sign-in name.
        for name in ["olga@example.org", " OLGA "] {
            let given = give_office(&store, &administrator, name, Grant::Central).await;
            assert_eq!(given, if name == "olga@example.org" { Ok(()) } else { taken("holder") });
        }
        let nobody = Err(Error::invalid("holder", crate::base::error::Problem::NobodyOfThisName));
        assert_eq!(give_office(&store, &administrator, "nobody", Grant::Central).await, nobody);
        assert_eq!(
            give_office(&store, &with(vec![Grant::Central]), "olga", Grant::Central).await,
            Err(Error::Forbidden)
        );
        assert_eq!(overview(&store, &administrator).await?.central.len(), 1);
        let poland = overview(&store, &administrator).await?.units.into_iter().find(|line| line.unit == Unit::Poland);
        let officers = poland.map(|line| line.officers).unwrap_or_default();
        assert_eq!(officers.len(), 1);
        assert!(!officers[0].has_password);
        assert_eq!(crate::base::store::test::due_mails(&store).await?.len(), 2);
    }
    Ok(())
}

/// 2.1: everybody reads how a unit is reached; its own officers write it.
#[tokio::test]
async fn officers_write_how_their_unit_is_reached() -> Result<()> {
    for store in stores().await {
        switch(&store, &with(vec![Grant::Administrator]), Unit::Poland, true).await?;
        assert_eq!(contact(&store, Unit::Poland).await?, UnitContact::default());
        let mut written = UnitContact {
            email: "unit@example.pl".into(),
            phone: "+48 22 123".into(),
            hours: "9:00–12:00".into(),
            address: "Aleje Jerozolimskie 142, Warszawa".into(),
            website: "unit.example.pl".into(),
        };
        for (grants, answer) in [
            (vec![Grant::Officer(Unit::Italy)], Err(Error::Forbidden)),
            (vec![Grant::Administrator], Err(Error::Forbidden)),
            (vec![Grant::Central], Ok(())),
            (vec![Grant::Officer(Unit::Poland)], Ok(())),
        ] {
            assert_eq!(
                write_contact(&store, &with(grants.clone()), Unit::Poland, &written).await,
                answer,
                "{grants:?}"
            );
        }
        let polish = with(vec![Grant::Officer(Unit::Poland)]);
        let wrong = UnitContact { email: "nobody".into(), website: "no web page".into(), ..written.clone() };
        let Err(Error::Invalid(problems)) = write_contact(&store, &polish, Unit::Poland, &wrong).await else {
            panic!("accepted")
        };
        assert_eq!(problems.iter().map(|one| one.field.as_str()).collect::<Vec<_>>(), ["email", "website"]);
        written.website = "https://unit.example.pl".into();
        assert_eq!(contact(&store, Unit::Poland).await?, written);
    }
    Ok(())
}

#[tokio::test]
async fn an_office_ends_and_a_lost_second_factor_is_taken_away() -> Result<()> {
    for store in stores().await {
        let administrator = with(vec![Grant::Administrator]);
        switch(&store, &administrator, Unit::Poland, true).await?;
        let office = Grant::Officer(Unit::Poland);
        invite(&store, &administrator, &officer("olga@example.org", vec![office])).await?;
        let olga = crate::account::account_named(&store, "Olga").await?;
        assert_eq!(remove_second_factor(&store, &administrator, olga).await, Err(Error::NotFound), "she has none yet");
        let mut tx = store.begin().await?;
        sql!("update account set totp_secret = 'JBSWY3DP' where id = $1").bind(olga).execute(&mut tx).await?;
        sql!("insert into recovery_code (account, hash) values ($1, 'a')").bind(olga).execute(&mut tx).await?;
        let session = crate::account::open_session(&store, &mut tx, olga, false, "Firefox", true).await?;
        tx.commit().await?;
        let codes = || sql!("select count(*) from recovery_code");
        let nobody = remove_second_factor_of(&store, &administrator, "nobody").await;
        assert_eq!(nobody, Err(Error::invalid("lost_name", Problem::NobodyOfThisName)));
        remove_second_factor(&store, &administrator, olga).await?;
        assert!(
            !overview(&store, &administrator).await?.units.iter().any(|line| {
                line.officers.iter().any(|officer| officer.account == olga && officer.has_second_factor)
            })
        );
        assert_eq!(codes().number(&store.db).await?, 0);
        let viewer = crate::account::viewer(&store, &session).await?;
        assert_eq!(*viewer.standing(), Standing::Guest, "her sessions have ended");
        let told = crate::base::store::test::due_mails(&store).await?;
        assert_eq!(told.len(), 2, "the invitation, and that it was taken away");
        assert_eq!(end_office(&store, &administrator, olga, Grant::Central).await, Err(Error::NotFound));
        end_office(&store, &administrator, olga, office).await?;
        let ended = NoticeKind::OfficeEnded { grant: office };
        let told = |mail: &Waiting| matches!(&mail.template, Template::Notice { notice, .. } if *notice == ended);
        assert!(crate::base::store::test::due_mails(&store).await?.iter().any(told), "she is told");
        assert_eq!(end_office(&store, &administrator, olga, office).await, Err(Error::NotFound), "it has ended");
        let left = overview(&store, &administrator).await?;
        assert!(left.units.iter().all(|line| line.officers.is_empty()));
        let acts = sql!("select count(*) from audit where subject = $1 and actor = $2").bind(olga).bind(AccountId(1));
        assert_eq!(acts.number(&store.db).await?, 3);
    }
    Ok(())
}

#[tokio::test]
async fn nobody_else_may() -> Result<()> {
    for store in stores().await {
        for viewer in [with(vec![Grant::Officer(Unit::Italy)]), with(vec![Grant::Central]), with(vec![])] {
            assert_eq!(switch(&store, &viewer, Unit::Poland, true).await, Err(Error::Forbidden));
            assert_eq!(overview(&store, &viewer).await, Err(Error::Forbidden));
            let new = officer("x@example.org", vec![Grant::Administrator]);
            assert_eq!(invite(&store, &viewer, &new).await, Err(Error::Forbidden));
            assert_eq!(remove_second_factor(&store, &viewer, AccountId(2)).await, Err(Error::Forbidden));
            assert_eq!(end_office(&store, &viewer, AccountId(2), Grant::Central).await, Err(Error::Forbidden));
        }
        let herself = with(vec![Grant::Administrator]);
        assert_eq!(remove_second_factor(&store, &herself, AccountId(1)).await, Err(Error::Forbidden));
        assert_eq!(end_office(&store, &herself, AccountId(1), Grant::Administrator).await, Err(Error::Forbidden));
        assert_eq!(switch(&store, &Viewer::guest(), Unit::Poland, true).await, Err(Error::SignIn));
    }
    Ok(())
}
