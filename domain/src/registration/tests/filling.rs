//! The form of a registration: its draft, its school and what is missing, on both databases.

use super::*;
use crate::profile;
use crate::school::look_up;

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
