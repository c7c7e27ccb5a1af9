//! What time and a case of conduct do to a project, told on both databases.

use super::*;
use crate::twinspace::{SpaceState, my_spaces, space_of_project};

impl World {
    /// The state of the project's space, and who is in it.
    async fn space(&self, id: ProjectId) -> (SpaceState, i64) {
        let (state,): (SpaceState,) =
            sql!("select state from space where project = $1").bind(id).one(&self.store.db).await.unwrap();
        let members = sql!(
            "select count(*) from space_member m join space s on s.id = m.space
             where s.project = $1 and m.state = 'accepted'"
        );
        (state, members.bind(id).number(&self.store.db).await.unwrap())
    }
}

/// 2.11.3: a year after its last month, if nobody works in it, its founders are asked to close it, once.
#[tokio::test]
async fn founders_are_asked_to_close_what_nobody_works_in() {
    for store in stores().await {
        let world = World::new(store).await;
        let id = world.active().await;
        assert_eq!(age(&world.store).await, Ok(0), "it has just begun");
        world.store.clock.advance(2 * 365 * DAY);
        assert_eq!(age(&world.store).await, Ok(1));
        assert_eq!(age(&world.store).await, Ok(0), "they are asked once");
        let waiting = waiting_for_me(&world.store, &world.beata).await.unwrap();
        assert_eq!(waiting[0].status.waiting, Waiting::ClosingProposed);
        assert_eq!(world.notices(&world.beata).await[0], "project-closing-proposed");

        let longer = ProjectText { ends: "2031-06".parse().ok(), ..complete() };
        assert_eq!(world.send(&world.beata, id, longer, "We go on").await, Ok(Saved::Sent));
        assert!(waiting_for_me(&world.store, &world.beata).await.unwrap().is_empty(), "extended");
        assert_eq!(age(&world.store).await, Ok(0));
    }
}

/// Whoever writes a page again takes the proposal back.
#[tokio::test]
async fn work_in_the_space_takes_the_proposal_back() {
    for store in stores().await {
        let world = World::new(store).await;
        let id = world.active().await;
        world.store.clock.advance(2 * 365 * DAY);
        age(&world.store).await.unwrap();
        world.store.clock.advance(DAY);
        let mut tx = world.store.begin().await.unwrap();
        sql!("update page_version set at = $1 where page in (select g.id from page g join space s on s.id = g.space where s.project = $2)")
            .bind(world.store.now())
            .bind(id)
            .execute(&mut tx)
            .await
            .unwrap();
        tx.commit().await.unwrap();
        assert_eq!(age(&world.store).await, Ok(0));
        assert!(waiting_for_me(&world.store, &world.anna).await.unwrap().is_empty());
    }
}

/// 2.11.3: archived two years after closing; it stays public, and nobody reopens it.
#[tokio::test]
async fn a_closed_project_is_archived_after_two_years() {
    for store in stores().await {
        let world = World::new(store).await;
        let id = world.active().await;
        close(&world.store, &world.anna, id, "").await.unwrap();
        world.store.clock.advance(729 * DAY);
        assert_eq!(age(&world.store).await, Ok(0));
        world.store.clock.advance(2 * DAY);
        assert_eq!(age(&world.store).await, Ok(1));
        assert_eq!(world.state(id).await, ProjectState::Archived);
        assert_eq!(reopen(&world.store, &world.anna, id, "").await, Err(Error::Conflict));
        assert_eq!(public_project(&world.store, id).await.unwrap().state, ProjectState::Archived);
        assert_eq!(world.notices(&world.anna).await[0], "project-archived");
        assert_eq!(world.space(id).await, (SpaceState::Closed, 2), "its members read it still");
        suspend(&world.store, &world.italy, id, "A late report").await.unwrap();
        resume(&world.store, &world.italy, id, "").await.unwrap();
        assert_eq!(world.state(id).await, ProjectState::Archived, "as it was before");
    }
}

/// A project with which something is wrong keeps no other from being archived.
#[tokio::test]
async fn one_project_that_fails_undoes_no_other() {
    for store in stores().await {
        let world = World::new(store).await;
        let id = world.active().await;
        close(&world.store, &world.anna, id, "").await.unwrap();
        let together = [id, ProjectId(1)];
        assert_eq!(ageing::archive_these(&world.store, &together).await, 1, "the other one does not exist");
        assert_eq!(world.state(id).await, ProjectState::Archived);
        assert_eq!(ageing::archive_these(&world.store, &together).await, 0, "once is enough");
    }
}

/// 2.11.3: any → suspended → previous; while it is, nothing of it is public and nobody writes.
#[tokio::test]
async fn a_unit_suspends_a_project_and_lets_it_go_on() {
    for store in stores().await {
        let world = World::new(store).await;
        let id = world.active().await;
        let store = &world.store;
        for (who, why) in
            [(&world.anna, Error::Forbidden), (&world.france, Error::NotFound), (&Viewer::guest(), Error::SignIn)]
        {
            assert_eq!(suspend(store, who, id, "Why not").await, Err(why));
        }
        assert_eq!(
            suspend(store, &world.poland, id, " ").await,
            Err(Error::invalid("suspend_reason", Problem::Required))
        );
        suspend(store, &world.poland, id, "A report of a parent").await.unwrap();
        assert_eq!(suspend(store, &world.italy, id, "Again").await, Err(Error::Conflict));
        assert_eq!(world.state(id).await, ProjectState::Suspended);
        assert_eq!(public_project(store, id).await, Err(Error::NotFound));
        assert!(!shares_active_project(store, World::id(&world.anna), World::id(&world.beata)).await.unwrap());
        assert_eq!(world.space(id).await, (SpaceState::Closed, 2));
        assert_eq!(close(store, &world.anna, id, "").await, Err(Error::Conflict));
        for reader in [&world.anna, &world.beata, &world.italy] {
            assert_eq!(world.notices(reader).await[0], "project-suspended");
        }
        let shown = page(store, &world.anna, id).await.unwrap();
        assert_eq!(
            (shown.history[0].kind, shown.history[0].note.as_str()),
            (EventKind::Suspended, "A report of a parent")
        );
        assert_eq!(waiting_for_others(store, &world.anna).await.unwrap()[0].status.waiting, Waiting::Suspended);
        for officer in [&world.italy, &world.poland, &world.central] {
            assert_eq!(world.piles(officer).await, [(Pile::Suspended, 1)]);
        }

        resume(store, &world.central, id, "Nothing was wrong").await.unwrap();
        assert_eq!(resume(store, &world.central, id, "").await, Err(Error::Conflict));
        assert_eq!(world.state(id).await, ProjectState::Active);
        assert_eq!(world.space(id).await, (SpaceState::Open, 2));
        assert!(public_project(store, id).await.is_ok());
    }
}

/// The time a project stood counts on nobody's clock (R-PRJ-5).
#[tokio::test]
async fn r_prj_5_the_clock_does_not_run_while_a_project_is_suspended() {
    for store in stores().await {
        let world = World::new(store).await;
        let id = world.before_units().await;
        world.store.clock.advance(2 * DAY);
        suspend(&world.store, &world.italy, id, "Who are they?").await.unwrap();
        world.store.clock.advance(20 * DAY);
        assert_eq!(world.approve(&world.italy, id, Unit::Italy, 1).await, Err(Error::Conflict));
        remind(&world.store).await.unwrap();
        assert_eq!(world.notices(&world.central).await, Vec::<String>::new(), "nothing is overdue");
        assert_eq!(desk_count(&world.store, &world.poland).await.unwrap(), (0, 0));
        resume(&world.store, &world.italy, id, "").await.unwrap();
        assert_eq!(world.unit_view(id, Unit::Poland).await.day, 3);
        assert_eq!(world.state(id).await, ProjectState::AwaitingUnits);
    }
}

/// What is removed is gone for everybody; its title has to be typed.
#[tokio::test]
async fn a_unit_removes_a_suspended_project() {
    for store in stores().await {
        let world = World::new(store).await;
        let id = world.active().await;
        let (store, italy) = (&world.store, &world.italy);
        let title = complete().title;
        assert_eq!(remove(store, italy, id, "Broken rules", &title).await, Err(Error::Conflict), "not suspended");
        suspend(store, italy, id, "A report").await.unwrap();
        let mistyped = remove(store, italy, id, "Broken rules", "Leters").await;
        assert_eq!(mistyped, Err(Error::invalid("typed_title", Problem::NotTheName)));
        remove(store, italy, id, "Broken rules", &title).await.unwrap();
        assert_eq!(world.state(id).await, ProjectState::Removed);
        assert_eq!(world.space(id).await, (SpaceState::Closed, 0));
        assert!(my_spaces(store, &world.anna).await.unwrap().is_empty());
        assert_eq!(space_of_project(store, &world.anna, id).await, Ok(None));
        assert_eq!(public_project(store, id).await, Err(Error::NotFound));
        assert_eq!(resume(store, italy, id, "").await, Err(Error::Conflict), "for good");
        assert_eq!(world.notices(&world.beata).await[0], "project-removed");
    }
}
