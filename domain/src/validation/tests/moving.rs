//! A change of school is checked again (R-VAL-5), told on both databases.

use super::*;
use crate::registration::change_school;

#[tokio::test]
async fn r_val_5_a_change_of_school_is_checked_again() -> Result<()> {
    for store in stores().await {
        let desk = desk(&store).await?;
        let chiara = sent(&store, &typed("Chiara", "Benedetti", Country::Italy), &form("LUMM00400X")).await?;
        let when = seen(&store, &desk.italian, &chiara).await?;
        validate(&store, &desk.italian, chiara.account()?, when, true, "").await?;
        let chiara = again(&store, &chiara).await?;
        let new = school::SchoolForm { town: "Pisa".into(), ..form("PIMM00400X").school };
        let moved = change_school(&store, &chiara, Unit::Italy, Picked::New, &new).await?;
        assert_eq!(state(&store, &chiara).await?, State::AwaitingRevalidation);
        let received = NoticeKind::SchoolChangeReceived { unit: "IT".into() };
        assert_eq!(last_notice(&store).await?, Some(("it".into(), received)), "she is told that it has arrived");
        let chiara = again(&store, &chiara).await?;
        let before = seen(&store, &desk.italian, &chiara).await?;
        store.clock.advance(HOUR);
        let wrong = moved;
        let right = school::SchoolForm { town: "Pisa".into(), ..form("PIMM00500Q").school };
        let moved = change_school(&store, &chiara, Unit::Italy, Picked::New, &right).await?;
        assert_ne!(moved, wrong, "the wrong school is exchanged as long as it is checked");
        let stale = validate(&store, &desk.italian, chiara.account()?, before, true, "").await;
        assert_eq!(stale.err(), Some(Error::Conflict), "the officer decides on what she saw");
        let rows = queue(&store, &desk.italian, Unit::Italy, QueueFilter::Waiting, PageNumber(1)).await?.rows.rows;
        assert_eq!(rows[0].town, "Pisa");
        let when = seen(&store, &desk.italian, &chiara).await?;
        validate(&store, &desk.italian, chiara.account()?, when, true, "").await?;
        let chiara = again(&store, &chiara).await?;
        assert_eq!(chiara.validated()?.school, Some(moved));
    }
    Ok(())
}

/// R-REG-1: an officer is warned of a name like hers also where somebody moves to.
#[tokio::test]
async fn r_reg_1_who_moves_is_compared_with_her_new_colleagues() -> Result<()> {
    for store in stores().await {
        let desk = desk(&store).await?;
        let there = sent(&store, &typed("Chiara", "Benedetti", Country::Italy), &form("PIMM00400X")).await?;
        let (school, _) = school_of(&store, &there).await?;
        let twin = crate::registration::PreRegistration {
            email: "chiara.again@posta.example".into(),
            username: "chiara.again".into(),
            ..typed("Chiara", "Benedetti", Country::Italy)
        };
        let chiara = sent(&store, &twin, &form("LUMM00400X")).await?;
        let id = chiara.account()?;
        let when = seen(&store, &desk.italian, &chiara).await?;
        assert!(record(&store, &desk.italian, id).await?.similar.is_empty());
        validate(&store, &desk.italian, id, when, true, "").await?;
        let chiara = again(&store, &chiara).await?;
        let nothing = school::SchoolForm::default();
        change_school(&store, &chiara, Unit::Italy, Picked::School(school), &nothing).await?;
        assert_eq!(record(&store, &desk.italian, id).await?.similar.len(), 1);
    }
    Ok(())
}

/// After a change of school the waiting page still says what the unit looks at.
#[tokio::test]
async fn who_moves_sees_her_new_school() -> Result<()> {
    for store in stores().await {
        let desk = desk(&store).await?;
        let chiara = sent(&store, &typed("Chiara", "Benedetti", Country::Italy), &form("LUMM00400X")).await?;
        let when = seen(&store, &desk.italian, &chiara).await?;
        validate(&store, &desk.italian, chiara.account()?, when, true, "").await?;
        let chiara = again(&store, &chiara).await?;
        let mut wished = form("LUMM00500Q").school;
        wished.name = "Scuola Carducci".into();
        change_school(&store, &chiara, Unit::Italy, Picked::New, &wished).await?;
        let shown = own(&store, &again(&store, &chiara).await?).await?.draft.form;
        assert_eq!((shown.school.name.as_str(), shown.subjects.is_empty()), ("Scuola Carducci", false));
    }
    Ok(())
}
