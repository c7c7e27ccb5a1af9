//! An administrator switches units on and invites officers; nobody else does.

use super::*;
use crate::account::NewStaff;
use crate::base::error::{Error, Result};
use crate::base::id::AccountId;
use crate::base::language::Language;
use crate::base::store::test::stores;
use crate::base::viewer::{Adult, Grant, SecondFactor, Standing, Viewer};
use crate::vocabulary::Unit;

fn with(grants: Vec<Grant>) -> Viewer {
    Viewer::without_session(Standing::Adult(Adult {
        id: AccountId(1),
        name: "Ada Admin".into(),
        school: None,
        unit: Unit::Italy,
        country: Unit::Italy.country(),
        validated: false,
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
        assert!(matches!(invite(&store, &administrator, &new).await, Err(Error::Invalid(_))), "the address is taken");
        let poland = overview(&store, &administrator).await?.into_iter().find(|line| line.unit == Unit::Poland);
        let officers = poland.map(|line| line.officers).unwrap_or_default();
        assert_eq!(officers.len(), 1);
        assert!(!officers[0].has_password);
        assert_eq!(crate::base::mail::due(&store).await?.len(), 1);
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
        }
        assert_eq!(switch(&store, &Viewer::guest(), Unit::Poland, true).await, Err(Error::SignIn));
    }
    Ok(())
}
