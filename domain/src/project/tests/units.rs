//! What the units decide, how long they have and who is reminded, told on both databases.

use super::*;
use crate::vocabulary::ProjectRefusalReason;

/// R-PRJ-3a: changes asked for, both founders confirm, the asking unit has seven new days, the approval stands and can be
/// taken back.
#[tokio::test]
async fn r_prj_3a_a_unit_asks_for_changes() {
    for store in stores().await {
        let world = World::new(store).await;
        let (store, anna, beata) = (&world.store, &world.anna, &world.beata);
        let id = world.before_units().await;
        world.approve(&world.italy, id, Unit::Italy, 1).await.unwrap();
        store.clock.advance(3 * DAY);
        assert_eq!(world.ask_changes(&world.poland, id, Unit::Poland, 1).await, Ok(ProjectState::AwaitingPartner));
        assert_eq!(accept(store, anna, id, 1).await, Err(Error::Conflict), "the text must change first");
        for founder in [anna, beata] {
            let waiting = waiting_for_me(store, founder).await.unwrap();
            assert_eq!(waiting[0].status.waiting, Waiting::ChangeText { unit: Some(Unit::Poland) });
        }
        store.clock.advance(20 * DAY);
        assert_eq!(world.unit_view(id, Unit::Poland).await.day, 4, "the clock stands");
        let clearer = ProjectText { results: "Thirty letters and a map.".into(), ..complete() };
        assert_eq!(world.send(beata, id, clearer.clone(), "Clearer results").await, Ok(Saved::Sent));
        assert_eq!(unit_page(store, &world.poland, id).await.unwrap().text, complete(), "units wait for both founders");
        assert_eq!(world.approve(&world.poland, id, Unit::Poland, 2).await, Err(Error::Conflict));
        accept(store, anna, id, 2).await.unwrap();

        let poland = world.unit_view(id, Unit::Poland).await;
        assert_eq!((poland.decision, poland.day), (UnitDecision::Pending, 1), "seven new days");
        assert_eq!(world.unit_view(id, Unit::Italy).await.decision, UnitDecision::Approved, "the approval stands");
        let italy = unit_page(store, &world.italy, id).await.unwrap();
        let (since, changes) = italy.changed_since.unwrap();
        assert_eq!((since, changes[0].part), (1, Part::Results));
        take_back(store, &world.italy, id, Unit::Italy).await.unwrap();
        assert_eq!(world.approve(&world.poland, id, Unit::Poland, 1).await, Err(Error::Conflict), "an older version");
        assert_eq!(world.approve(&world.poland, id, Unit::Poland, 2).await, Ok(ProjectState::AwaitingUnits));
        assert_eq!(world.approve(&world.italy, id, Unit::Italy, 2).await, Ok(ProjectState::Active));
        assert_eq!(
            take_back(store, &world.italy, id, Unit::Italy).await,
            Err(Error::Conflict),
            "only until activation"
        );
    }
}

/// R-PRJ-3a: a unit that has not decided goes on with the days it had left.
#[tokio::test]
async fn r_prj_3a_the_other_clock_runs_on() {
    for store in stores().await {
        let world = World::new(store).await;
        let id = world.before_units().await;
        world.store.clock.advance(2 * DAY);
        world.ask_changes(&world.poland, id, Unit::Poland, 1).await.unwrap();
        world.store.clock.advance(30 * DAY);
        world.send(&world.anna, id, complete(), "As asked").await.unwrap();
        accept(&world.store, &world.beata, id, 2).await.unwrap();
        assert_eq!(world.unit_view(id, Unit::Italy).await.day, 3);
        assert_eq!(world.unit_view(id, Unit::Poland).await.day, 1);
    }
}

/// R-PRJ-5: reminders and the overdue list; the central unit from day 10.
#[tokio::test]
async fn r_prj_5_the_clock_of_the_units() {
    for store in stores().await {
        let world = World::new(store).await;
        let (store, central) = (&world.store, &world.central);
        let id = world.before_units().await;
        assert_eq!(remind(store).await, Ok(0));
        store.clock.advance(4 * DAY);
        assert_eq!((remind(store).await, remind(store).await), (Ok(2), Ok(0)), "day 5, once");
        assert_eq!(world.notices(&world.italy).await[0], "project-still-to-decide");
        assert_eq!(world.piles(central).await, []);
        store.clock.advance(3 * DAY);
        assert_eq!((remind(store).await, remind(store).await), (Ok(2), Ok(0)), "day 8: the two units");
        assert_eq!(world.notices(central).await, Vec::<String>::new(), "who may not decide yet is not called");
        assert_eq!(desk_count(store, &world.italy).await, Ok((1, 1)));
        assert_eq!(world.piles(central).await, [(Pile::ToDecide, 2)]);
        assert_eq!(world.approve(central, id, Unit::Italy, 1).await, Err(Error::Forbidden), "not before day 10");
        assert_eq!(world.state(id).await, ProjectState::AwaitingUnits, "nothing is approved by silence");
        store.clock.advance(2 * DAY);
        assert_eq!((remind(store).await, remind(store).await), (Ok(2), Ok(0)), "day 10: the central unit, for each");
        assert_eq!(world.notices(central).await, ["project-overdue", "project-overdue"]);
        assert_eq!(world.notices(&world.italy).await[0], "project-overdue", "on day 8, and no more");
        assert_eq!(unit_page(store, central, id).await.unwrap().office.len(), 2);
        assert_eq!(world.approve(central, id, Unit::Italy, 1).await, Ok(ProjectState::AwaitingUnits));
        assert_eq!(world.approve(&world.poland, id, Unit::Poland, 1).await, Ok(ProjectState::Active));
    }
}

/// Founders who do not answer are reminded, and nothing else happens, however long it takes.
#[tokio::test]
async fn the_partner_is_reminded_and_nothing_times_out() {
    for store in stores().await {
        let world = World::new(store).await;
        let id = world.started().await;
        world.send(&world.anna, id, complete(), "").await.unwrap();
        let mut sent = Vec::new();
        for day in 2..=75 {
            world.store.clock.advance(DAY);
            if remind(&world.store).await.unwrap() > 0 {
                sent.push(day);
            }
        }
        assert_eq!(sent, [3, 7, 14, 44, 74]);
        assert_eq!(world.notices(&world.beata).await.len(), 6);
        assert_eq!(world.state(id).await, ProjectState::AwaitingPartner);
        decline(&world.store, &world.beata, id, "No time").await.unwrap();
        assert_eq!(world.notices(&world.anna).await, ["project-declined"]);
    }
}

/// R-PRJ-6: a refusal needs a reason from the list and a text.
#[tokio::test]
async fn r_prj_6_a_refusal_has_its_reason() {
    for store in stores().await {
        let world = World::new(store).await;
        let id = world.before_units().await;
        let refuse =
            |text: &str| Decision::Refuse { reason: ProjectRefusalReason::NotCollaboration, text: text.into() };
        let decided = decide(&world.store, &world.italy, id, Unit::Italy, 1, &refuse(" ")).await;
        assert_eq!(decided, Err(Error::invalid("text", Problem::Required)));
        let decided = decide(&world.store, &world.italy, id, Unit::Italy, 1, &refuse("Ce n’est pas un échange.")).await;
        assert_eq!(decided, Ok(ProjectState::Refused));
        let line = &page(&world.store, &world.anna, id).await.unwrap().history[0];
        assert_eq!(line.reason, Some(ProjectRefusalReason::NotCollaboration));
        assert_eq!(world.approve(&world.poland, id, Unit::Poland, 1).await, Err(Error::Conflict));
        assert_eq!(public_project(&world.store, id).await, Err(Error::NotFound));
    }
}

/// R-PRJ-7: one unit, one decision.
#[tokio::test]
async fn r_prj_7_a_national_project_is_decided_once() {
    for store in stores().await {
        let world = World::with_schools(store, Unit::Italy, Unit::Italy).await;
        let id = world.before_units().await;
        assert_eq!(world.approve(&world.italy, id, Unit::Italy, 1).await, Ok(ProjectState::Active));
        assert_eq!(public_project(&world.store, id).await.unwrap().kind, ProjectKind::National);
    }
}

/// Two officers of one unit, and two units, at the same moment.
#[tokio::test]
async fn two_officers_decide_at_once() {
    for store in stores().await {
        let world = World::new(store).await;
        let colleague = person(&world.store, "Giulia", Unit::Italy, None, Some(Grant::Officer(Unit::Italy))).await;
        let id = world.before_units().await;
        let (one, other) = tokio::join!(
            world.approve(&world.italy, id, Unit::Italy, 1),
            world.ask_changes(&colleague, id, Unit::Italy, 1),
        );
        assert_eq!(usize::from(one.is_ok()) + usize::from(other.is_ok()), 1, "{one:?} {other:?}");
        assert!([one, other].contains(&Err(Error::Conflict)));

        let id = start(&world.store, &world.anna, World::id(&world.beata), "Bread", "r2").await.unwrap();
        world.send(&world.anna, id, complete(), "").await.unwrap();
        accept(&world.store, &world.beata, id, 1).await.unwrap();
        let (one, other) = tokio::join!(
            world.approve(&world.italy, id, Unit::Italy, 1),
            world.approve(&world.poland, id, Unit::Poland, 1),
        );
        assert!([one, other].contains(&Ok(ProjectState::Active)), "who comes second sees what the first has decided");
    }
}
