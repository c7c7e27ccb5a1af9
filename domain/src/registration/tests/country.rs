//! The country of step 1 is chosen anew at the school step, on both databases.

use super::*;
use crate::school::look_up;

#[tokio::test]
async fn a_slip_in_the_country_is_put_right_before_the_form_is_sent() -> Result<()> {
    for store in italy().await? {
        let agnieszka = confirmed(&store, &typed("Agnieszka", "Nowak", Country::Italy)).await?;
        let half = Form { wished_topic: "Rivers".into(), ..form("LUMM00400X") };
        let Saving::Saved { version, .. } = choose_unit(&store, &agnieszka, 0, &half, Unit::Poland).await? else {
            panic!("it was stale")
        };
        let moved = again(&store, &agnieszka).await?;
        let own = own(&store, &moved).await?;
        assert_eq!((own.unit, own.country, own.state), (Unit::Poland, Country::Poland, AccountState::Completing));
        assert_eq!((own.draft.form.picked, own.draft.form.wished_topic.as_str()), (Picked::Nothing, "Rivers"));
        assert_eq!(own.draft.form.school, half.school, "what was typed of a new school waits");
        assert_eq!(moved.adult()?.country, Country::Poland, "schools are looked up there");
        assert_eq!(moved.reading().map(|reading| reading.zone.clone()).as_deref(), Some("Europe/Warsaw"));
        send(&store, &moved, version, &form("12345")).await?;
        let (unit,): (String,) =
            sql!("select unit from audit where action = 'registration.sent'").one(&store.db).await?;
        assert_eq!(unit, "PL", "the form goes to the unit of the school's country");
        let sent = choose_unit(&store, &moved, version + 1, &form("12345"), Unit::Italy).await;
        assert_eq!(sent, Err(Error::Conflict), "the unit has it now");
    }
    Ok(())
}

#[tokio::test]
async fn only_a_country_that_takes_part_and_never_from_a_stale_form() -> Result<()> {
    for store in italy().await? {
        let chiara = confirmed(&store, &typed("Chiara", "Benedetti", Country::Italy)).await?;
        let off = choose_unit(&store, &chiara, 0, &Form::begin(), Unit::France).await;
        assert_eq!(off, Err(Error::invalid("unit", Problem::Unknown)));
        save_draft(&store, &chiara, 0, &form("LUMM00400X")).await?;
        let stale = choose_unit(&store, &chiara, 0, &Form::begin(), Unit::Poland).await?;
        assert!(matches!(stale, Saving::Stale(_)));
        assert_eq!(own(&store, &again(&store, &chiara).await?).await?.unit, Unit::Italy, "nothing has changed");
        assert_eq!(choose_unit(&store, &Viewer::guest(), 1, &Form::begin(), Unit::Poland).await, Err(Error::SignIn));
    }
    Ok(())
}

/// A school of the country before cannot be sent to the unit of another one.
#[tokio::test]
async fn a_school_that_was_picked_is_left() -> Result<()> {
    for store in italy().await? {
        let first = confirmed(&store, &typed("Lucia", "Ferri", Country::Italy)).await?;
        send(&store, &first, 0, &form("LUMM00400X")).await?;
        let chiara = confirmed(&store, &typed("Chiara", "Benedetti", Country::Italy)).await?;
        let school = again(&store, &first).await?.adult()?.school.ok_or(Error::NotFound)?;
        let picked = Form { picked: Picked::School(school), ..form("LUMM00400X") };
        choose_unit(&store, &chiara, 0, &picked, Unit::BelgiumFlanders).await?;
        let moved = again(&store, &chiara).await?;
        let left = own(&store, &moved).await?.draft.form;
        assert_eq!((left.picked, left.school), (Picked::Nothing, SchoolForm::default()));
        let found = look_up(&store, &moved, moved.adult()?.country, "Verdi Lucca").await?;
        assert!(found.is_empty(), "the look-up follows: {found:?}");
    }
    Ok(())
}
