//! What pupils tell: who reads it, and who does when nobody else would.

use super::*;

/// What a pupil tells is read by administrators of her own school; what cannot wait also by her unit.
#[tokio::test]
async fn a_pupil_tells_a_teacher_of_her_own_school() -> Result<()> {
    for store in stores().await {
        let world = World::new(store).await;
        let (store, space) = (&world.store, world.space);
        let (italy, poland) = (officer(store, Unit::Italy).await, officer(store, Unit::Poland).await);
        tell(store, &world.tommaso, Some(space), PupilReportReason::Unkind, "He laughed at my street.").await?;
        let read = told(store, &world.anna, space).await?;
        assert_eq!(
            (read.len(), read[0].pupil.as_str(), read[0].words.as_str()),
            (1, "Tommaso L.", "He laughed at my street.")
        );
        assert!(told(store, &world.beata, space).await?.is_empty(), "another school");
        assert!(told(store, &world.carla, space).await?.is_empty(), "a member who does not care for him");
        assert_eq!(told(store, &world.zofia, space).await, Err(Error::Forbidden));
        assert_eq!(told(store, &world.elsewhere, space).await, Err(Error::NotFound));
        let told_anna = notice::list(store, &world.anna).await?;
        assert!(matches!(told_anna[0].kind, NoticeKind::PupilTold { .. }));
        assert!(notice::list(store, &world.beata).await?.is_empty());
        assert!(desk(store, &italy).await?.is_empty(), "it can wait");
        tell(store, &world.tommaso, Some(space), PupilReportReason::PrivateOrMeeting, "").await?;
        assert_eq!(desk(store, &italy).await?.len(), 1);
        assert!(desk(store, &poland).await?.is_empty());
        assert_eq!(notice::list(store, &italy).await?.len(), 1);
        let urgent = desk(store, &italy).await?.remove(0).told.id;
        assert_eq!(handle_at_desk(store, &world.anna, urgent).await, Err(Error::Forbidden));
        assert_eq!(handle_at_desk(store, &poland, urgent).await, Err(Error::NotFound));
        assert_eq!(handle_at_desk(store, &italy, read[0].id).await, Err(Error::NotFound), "not at the desk");
        handle_at_desk(store, &italy, urgent).await?;
        assert_eq!(handle_at_desk(store, &italy, urgent).await, Err(Error::Conflict));
        let dealt_with = desk(store, &italy).await?.remove(0);
        assert!(dealt_with.officer.is_some() && dealt_with.told.handled_by.is_none(), "the teachers have not yet");
        assert_eq!(desk(store, &world.anna).await, Err(Error::Forbidden));
        assert_eq!(handle(store, &world.beata, space, read[0].id).await, Err(Error::NotFound));
        handle(store, &world.anna, space, read[0].id).await?;
        assert_eq!(handle(store, &world.anna, space, read[0].id).await, Err(Error::Conflict));
        let read = told(store, &world.anna, space).await?;
        assert_eq!((read[0].handled_by.as_deref(), read[1].handled_by.as_deref()), (None, Some("Anna Rossi")));
        assert_eq!(
            tell(store, &world.tommaso, Some(world.other_space), PupilReportReason::Other, "").await,
            Err(Error::NotFound)
        );
        assert_eq!(tell(store, &world.anna, Some(space), PupilReportReason::Other, "").await, Err(Error::Forbidden));
    }
    Ok(())
}

/// Where nobody of the school is left in the space, nothing is lost: the unit reads it.
#[tokio::test]
async fn what_nobody_at_the_school_would_read_reaches_the_unit() -> Result<()> {
    for store in stores().await {
        let world = World::new(store).await;
        let (store, space) = (&world.store, world.space);
        let italy = officer(store, Unit::Italy).await;
        let school = world.school_of(&world.anna).await;
        world.join(&world.anna, Role::Founder, school, MemberState::Removed).await;
        let reason = PupilReportReason::Unkind;
        assert_eq!(tell(store, &world.tommaso, Some(space), reason, "Nobody is here").await?, ToldTo::Unit);
        assert_eq!(desk(store, &italy).await?.len(), 1);
        assert_eq!(tell(store, &world.tommaso, None, reason, "").await, Err(Error::NotFound), "she is in a space");
        world.join(&world.anna, Role::Founder, school, MemberState::Accepted).await;
        world.join(&world.tommaso, Role::Pupil, school, MemberState::Removed).await;
        assert_eq!(tell(store, &world.tommaso, None, reason, "I am in none").await?, ToldTo::Teachers);
        assert_eq!(told(store, &world.anna, space).await?[0].words, "I am in none");
    }
    Ok(())
}

/// What was told while somebody read it is not lost when the last reader goes: the unit reads it.
#[tokio::test]
async fn what_a_teacher_leaves_unread_reaches_the_unit() -> Result<()> {
    for store in stores().await {
        let world = World::new(store).await;
        let (store, space) = (&world.store, world.space);
        let italy = officer(store, Unit::Italy).await;
        let (anna, carla) = (world.anna.account()?, world.carla.account()?);
        team::change_role(store, &world.anna, space, carla, Role::Administrator).await?;
        tell(store, &world.tommaso, Some(space), PupilReportReason::Unkind, "He laughs").await?;
        let mut tx = store.begin().await?;
        account::anonymise(store, &mut tx, None, anna).await?;
        tx.commit().await?;
        assert!(desk(store, &italy).await?.is_empty(), "a colleague still reads it");
        team::remove(store, &world.carla, space, carla).await?;
        assert_eq!(desk(store, &italy).await?[0].told.words, "He laughs");
        assert_eq!(notice::list(store, &italy).await?.len(), 1);
    }
    Ok(())
}

/// 2.27: while her last reader is suspended, the unit reads what a pupil told.
#[tokio::test]
async fn what_a_suspended_teacher_cannot_read_reaches_the_unit() -> Result<()> {
    for store in stores().await {
        let world = World::new(store).await;
        let (store, space) = (&world.store, world.space);
        let italy = officer(store, Unit::Italy).await;
        tell(store, &world.tommaso, Some(space), PupilReportReason::Unkind, "He laughs").await?;
        people::suspend(store, &italy, world.anna.account()?, 30, "Advertising").await?;
        assert_eq!(desk(store, &italy).await?[0].told.words, "He laughs");
        assert_eq!(notice::list(store, &italy).await?.len(), 1);
    }
    Ok(())
}

/// 2.11.3: of a project that was removed nobody enters the space, and what a pupil told there waits at the unit.
#[tokio::test]
async fn what_was_told_in_a_removed_project_reaches_the_unit() -> Result<()> {
    for store in stores().await {
        let world = World::new(store).await;
        let (store, space) = (&world.store, world.space);
        let italy = officer(store, Unit::Italy).await;
        let reason = PupilReportReason::Unkind;
        for _ in 0..2 {
            assert_eq!(tell(store, &world.tommaso, Some(space), reason, "He laughs").await?, ToldTo::Teachers);
        }
        assert_eq!(told(store, &world.anna, space).await?.len(), 1, "its answer was lost: told once");
        assert!(desk(store, &italy).await?.is_empty());
        let mut tx = store.begin().await?;
        twinspace::take_down(store, &mut tx, world.project).await?;
        tx.commit().await?;
        assert_eq!(told(store, &world.anna, space).await, Err(Error::NotFound));
        assert_eq!(desk(store, &italy).await?[0].told.words, "He laughs");
        assert_eq!(notice::list(store, &italy).await?.len(), 1, "nobody looks at a desk unasked");
    }
    Ok(())
}

/// Where a unit has no officer, the central one reads what cannot wait: told, left unread or handed over.
#[tokio::test]
async fn what_cannot_wait_reaches_the_central_unit_where_there_is_no_other() -> Result<()> {
    for store in stores().await {
        let world = World::new(store).await;
        let (store, space) = (&world.store, world.space);
        let central = central_officer(store).await;
        tell(store, &world.tommaso, Some(space), PupilReportReason::PrivateOrMeeting, "He wants to meet me").await?;
        assert_eq!(notice::list(store, &central).await?.len(), 1);
        assert_eq!(desk(store, &central).await?.len(), 1);
        tell(store, &world.tommaso, Some(space), PupilReportReason::Unkind, "He laughs").await?;
        assert_eq!(notice::list(store, &central).await?.len(), 1, "it can wait");
        let mut tx = store.begin().await?;
        twinspace::take_down(store, &mut tx, world.project).await?;
        tx.commit().await?;
        assert_eq!(notice::list(store, &central).await?.len(), 2);
        assert!(notice::list(store, &officer(store, Unit::Italy).await).await?.is_empty());
    }
    Ok(())
}

async fn central_officer(store: &Store) -> Viewer {
    let officer = officer(store, Unit::BelgiumFlanders).await;
    let central =
        sql!("update account_grant set kind = 'central', scope = 'all' where account = $1").bind(id(&officer));
    write(store, central).await;
    let Standing::Adult(adult) = officer.standing().clone() else { panic!("an adult") };
    Viewer::without_session(Standing::Adult(Adult { grants: vec![Grant::Central], ..adult }))
}

/// Thirty in a day, also when they come at once; what is sent again is told already and counts no more.
#[tokio::test]
async fn a_pupil_tells_thirty_times_a_day() -> Result<()> {
    for store in stores().await {
        let world = World::new(store).await;
        let (store, space) = (&world.store, world.space);
        let tells =
            async |words: &str| tell(store, &world.tommaso, Some(space), PupilReportReason::Unkind, words).await;
        for number in 1..30 {
            tells(&format!("He laughs {number}")).await?;
        }
        let both = tokio::join!(tells("And again"), tells("And once more"));
        let limited = Err(Error::Limited { seconds: 86_400 });
        let told = Ok(ToldTo::Teachers);
        assert!(both == (told.clone(), limited.clone()) || both == (limited.clone(), told.clone()), "{both:?}");
        assert_eq!(tells("He laughs 7").await, told);
        assert_eq!(tells("He shouts").await, limited);
    }
    Ok(())
}

/// R-RET-5: what was told is kept for two years after the last who dealt with it, also when that was the unit alone.
#[tokio::test]
async fn r_ret_5_what_only_the_unit_has_handled_leaves_too() -> Result<()> {
    for store in stores().await {
        let world = World::new(store).await;
        let (store, space) = (&world.store, world.space);
        let italy = officer(store, Unit::Italy).await;
        tell(store, &world.tommaso, Some(space), PupilReportReason::PrivateOrMeeting, "He wants to meet me").await?;
        let urgent = desk(store, &italy).await?.remove(0).told.id;
        let left = async || sql!("select count(*) from pupil_report").number(&store.db).await;
        world.store.clock.advance(crate::retention::RECORDS_KEPT + 1);
        crate::retention::records(store).await?;
        assert_eq!(left().await?, 1, "nobody has dealt with it");
        handle_at_desk(store, &italy, urgent).await?;
        world.store.clock.advance(crate::retention::RECORDS_KEPT + 1);
        crate::retention::records(store).await?;
        assert_eq!(left().await?, 0);
    }
    Ok(())
}
