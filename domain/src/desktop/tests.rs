//! The story of the Desktop, on both databases.

use super::store::SPACES;
use super::{FirstSteps, home};
use crate::base::language::Language;
use crate::base::store::test::stores;
use crate::base::time::DAY;
use crate::pupil;
use crate::sql;
use crate::team;
use crate::twinspace::Role;
use crate::twinspace::tests::{World, opened};
use crate::vocabulary::PupilReportReason;

#[test]
fn phases_follow_deeds() {
    let mut steps = FirstSteps::default();
    assert_eq!(steps.phase(), 0);
    steps.idea = true;
    assert_eq!(steps.phase(), 1);
    steps.project = true;
    assert_eq!(steps.phase(), 2);
    steps.active = true;
    assert_eq!(steps.phase(), 3);
}

/// What waits for a teacher stands there however many newer spaces she has.
#[tokio::test]
async fn what_a_pupil_told_in_an_old_space_is_seen() {
    for store in stores().await {
        let world = World::new(store).await;
        let store = &world.store;
        let founders =
            [(&world.anna, world.school_of(&world.anna).await), (&world.beata, world.school_of(&world.beata).await)];
        pupil::tell(store, &world.tommaso, Some(world.space), PupilReportReason::Unkind, "He laughs").await.unwrap();
        store.clock.advance(DAY);
        for _ in 0..SPACES {
            opened(store, &founders, Language::Fr).await;
        }
        let home = home(store, &world.anna).await.unwrap();
        assert_eq!(home.spaces.len(), SPACES);
        assert!(home.spaces.iter().all(|one| one.id != world.space), "the oldest is beyond the list");
        assert_eq!(home.told.iter().map(|one| (one.id, one.count)).collect::<Vec<_>>(), [(world.space, 1)]);
    }
}

/// Who has moved to another school since is no longer invited.
#[tokio::test]
async fn r_ts_3_an_invitation_ends_with_the_school() {
    for store in stores().await {
        let world = World::new(store).await;
        let (store, sara) = (&world.store, world.stranger.account().unwrap());
        team::invite(store, &world.anna, world.space, sara, Role::Member).await.unwrap();
        assert_eq!(home(store, &world.stranger).await.unwrap().invitations.len(), 1);
        let mut tx = store.begin().await.unwrap();
        let elsewhere = world.school_of(&world.beata).await;
        sql!("update person set school = $2 where id = $1").bind(sara).bind(elsewhere).execute(&mut tx).await.unwrap();
        tx.commit().await.unwrap();
        assert!(home(store, &world.stranger).await.unwrap().invitations.is_empty());
    }
}
