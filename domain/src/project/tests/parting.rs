//! What parts two founders before their project is active: one has blocked the other, does not want it, or leaves.

use super::*;
use crate::candidates;

/// Who is blocked neither begins a project with who has blocked her nor sends her one; nobody is reminded of it.
#[tokio::test]
async fn who_is_blocked_asks_for_no_project() {
    for store in stores().await {
        let world = World::new(store).await;
        let (store, beata) = (&world.store, world.beata.account().unwrap());
        let begun = world.started().await;
        candidates::block(store, &world.beata, world.anna.account().unwrap()).await.unwrap();
        assert_eq!(founding(store, &world.anna, beata).await.unwrap_err(), Error::NotFound);
        assert_eq!(start(store, &world.anna, beata, "Again", "r9").await, Err(Error::NotFound));
        assert_eq!(world.send(&world.anna, begun, complete(), "").await, Err(Error::Conflict));
        assert!(world.notices(&world.beata).await.is_empty());

        candidates::unblock(store, &world.beata, world.anna.account().unwrap()).await.unwrap();
        world.send(&world.anna, begun, complete(), "").await.unwrap();
        candidates::block(store, &world.beata, world.anna.account().unwrap()).await.unwrap();
        store.clock.advance(4 * DAY);
        assert_eq!(remind(store).await.unwrap(), 0);
    }
}

/// 2.11.3: the partner who has asked for a change can still decline; the units that have seen nothing hear nothing.
#[tokio::test]
async fn who_asked_for_a_change_may_decline() {
    for store in stores().await {
        let world = World::new(store).await;
        let (store, id) = (&world.store, world.started().await);
        world.send(&world.anna, id, complete(), "").await.unwrap();
        ask_change(store, &world.beata, id, 1, "Shorter, please").await.unwrap();
        decline(store, &world.beata, id, "After all not").await.unwrap();
        assert_eq!(world.state(id).await, ProjectState::Declined);
        assert!(world.notices(&world.poland).await.is_empty());
    }
}

/// R-PRJ-1: nobody founds a project with an account that has ended.
#[tokio::test]
async fn r_prj_1_what_waits_is_withdrawn_when_a_founder_leaves() {
    for store in stores().await {
        let world = World::new(store).await;
        let store = &world.store;
        let id = world.before_units().await;
        let mut tx = store.begin().await.unwrap();
        let beata = world.beata.account().unwrap();
        crate::account::anonymise(store, &mut tx, Some(beata), beata).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(world.state(id).await, ProjectState::Withdrawn);
        for told in [&world.anna, &world.italy, &world.poland] {
            assert_eq!(world.notices(told).await[0], "project-withdrawn");
        }
        assert_eq!(world.approve(&world.italy, id, Unit::Italy, 1).await, Err(Error::Conflict));
    }
}

/// R-PRJ-1: what is suspended is no hiding place for a project whose founder has left.
#[tokio::test]
async fn r_prj_1_a_suspended_project_does_not_outlive_its_founder() {
    for store in stores().await {
        let world = World::new(store).await;
        let store = &world.store;
        let id = world.before_units().await;
        suspend(store, &world.italy, id, "Who are they?").await.unwrap();
        let mut tx = store.begin().await.unwrap();
        let beata = world.beata.account().unwrap();
        crate::account::anonymise(store, &mut tx, Some(beata), beata).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(world.state(id).await, ProjectState::Withdrawn);
        assert_eq!(world.notices(&world.italy).await[0], "project-withdrawn");
        assert_eq!(resume(store, &world.italy, id, "").await, Err(Error::Conflict));
        assert_eq!(world.piles(&world.italy).await, [(Pile::Decided, 1)], "no longer suspended");
    }
}

/// R-PRJ-1: a project with a founder who may not act waits, whatever its units say; who moves may (R-VAL-5).
#[tokio::test]
async fn r_prj_1_a_project_waits_for_a_founder_who_may_not_act() {
    for store in stores().await {
        let world = World::new(store).await;
        let id = world.before_units().await;
        let turn = async |state: &str| {
            let mut tx = world.store.begin().await.unwrap();
            let turned = sql!("update person set state = $2 where id = $1").bind(World::id(&world.beata)).bind(state);
            turned.execute(&mut tx).await.unwrap();
            tx.commit().await.unwrap();
        };
        assert_eq!(world.approve(&world.italy, id, Unit::Italy, 1).await, Ok(ProjectState::AwaitingUnits));
        for state in ["suspended", "refused", "expelled"] {
            turn(state).await;
            let refused = Problem::FounderMayNotAct { name: "Beata Rossi".into() };
            let refused = Err(Error::invalid("comment", refused));
            assert_eq!(world.approve(&world.poland, id, Unit::Poland, 1).await, refused, "{state}");
            assert_eq!(world.state(id).await, ProjectState::AwaitingUnits);
            assert_eq!(world.unit_view(id, Unit::Poland).await.decision, UnitDecision::Pending);
        }
        turn("awaiting_revalidation").await;
        assert_eq!(world.approve(&world.poland, id, Unit::Poland, 1).await, Ok(ProjectState::Active));
    }
}

/// An officer who founds a project decides on it at no desk.
#[tokio::test]
async fn nobody_decides_on_a_project_of_her_own() {
    for store in stores().await {
        let world = World::new(store).await;
        let (store, id) = (&world.store, world.before_units().await);
        let Standing::Adult(adult) = world.anna.standing().clone() else { panic!("an adult") };
        let grants = vec![Grant::Officer(Unit::Italy)];
        let anna = Viewer::without_session(Standing::Adult(Adult { grants, ..adult }));
        assert_eq!(world.approve(&anna, id, Unit::Italy, 1).await, Err(Error::NotFound));
        assert_eq!(suspend(store, &anna, id, "Because").await, Err(Error::NotFound));
        assert_eq!(world.piles(&anna).await, []);
        assert_eq!(
            (desk_count(store, &anna).await.unwrap().0, desk_count(store, &world.italy).await.unwrap().0),
            (0, 1)
        );
    }
}

/// R-VAL-5: who moves to another school confirms what the units have seen, and accepts nothing new.
#[tokio::test]
async fn r_val_5_who_moves_goes_on_and_begins_nothing() {
    for store in stores().await {
        let world = World::new(store).await;
        let (store, id) = (&world.store, world.started().await);
        let Standing::Adult(adult) = world.beata.standing().clone() else { panic!("an adult") };
        let moving = Viewer::without_session(Standing::Adult(Adult { validated: false, moving: true, ..adult }));
        world.send(&world.anna, id, complete(), "").await.unwrap();
        assert_eq!(accept(store, &moving, id, 1).await, Err(Error::Forbidden));
        accept(store, &world.beata, id, 1).await.unwrap();
        world.ask_changes(&world.italy, id, Unit::Italy, 1).await.unwrap();
        world.send(&world.anna, id, complete(), "Clearer").await.unwrap();
        accept(store, &moving, id, 2).await.unwrap();
        assert_eq!(world.state(id).await, ProjectState::AwaitingUnits);
    }
}

/// Each unit hears what the other has decided.
#[tokio::test]
async fn a_unit_hears_what_the_other_decides() {
    for store in stores().await {
        let world = World::new(store).await;
        let id = world.before_units().await;
        world.ask_changes(&world.italy, id, Unit::Italy, 1).await.unwrap();
        assert_eq!(world.notices(&world.poland).await[0], "project-changes-wanted");
    }
}

/// The author withdraws what she has sent; a draft that nobody was sent is gone.
#[tokio::test]
async fn the_author_withdraws() {
    for store in stores().await {
        let world = World::new(store).await;
        let id = world.started().await;
        withdraw(&world.store, &world.anna, id, "").await.unwrap();
        assert_eq!(page(&world.store, &world.anna, id).await, Err(Error::NotFound));
        let id = start(&world.store, &world.anna, World::id(&world.beata), "Bread", "r2").await.unwrap();
        world.send(&world.anna, id, complete(), "").await.unwrap();
        assert_eq!(withdraw(&world.store, &world.beata, id, "").await, Err(Error::Conflict), "the partner declines");
        withdraw(&world.store, &world.anna, id, "Not this year").await.unwrap();
        assert_eq!(world.state(id).await, ProjectState::Withdrawn);
        assert_eq!(world.notices(&world.beata).await[0], "project-withdrawn");
        assert_eq!(accept(&world.store, &world.beata, id, 1).await, Err(Error::Conflict));
    }
}
