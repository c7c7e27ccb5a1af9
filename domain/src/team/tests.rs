//! The story of a team, on both databases.

use super::*;
use crate::base::error::{Error, Problem};
use crate::base::notice::{self, Named, NoticeKind};
use crate::base::store::test::stores;
use crate::base::viewer::Viewer;
use crate::sql;
use crate::twinspace::tests::World;
use crate::twinspace::{SpaceState, access_space};

fn id(viewer: &Viewer) -> AccountId {
    viewer.account().unwrap()
}

/// The first page of all pupils.
fn everybody() -> PupilsAsked<'static> {
    PupilsAsked { words: "", school: SchoolId(0), page: PageNumber::default() }
}

async fn told(world: &World, who: &Viewer) -> Vec<NoticeKind> {
    notice::list(&world.store, who).await.unwrap().into_iter().map(|one| one.kind).collect()
}

/// R-TS-3: asked by name, told, accepted; the other founder knows at once.
#[tokio::test]
async fn r_ts_3_a_colleague_is_invited_and_accepts() {
    for store in stores().await {
        let world = World::new(store).await;
        let (store, space) = (&world.store, world.space);
        let found = colleagues(store, &world.anna, space, "sar").await.unwrap();
        assert_eq!(found.iter().map(|one| one.name.as_str()).collect::<Vec<_>>(), ["Sara Rossi"]);
        invite(store, &world.anna, space, id(&world.stranger), Role::Member).await.unwrap();
        assert!(matches!(told(&world, &world.stranger).await[0], NoticeKind::TeamInvited { .. }));
        assert!(matches!(told(&world, &world.beata).await[0], NoticeKind::TeamInvitedByOther { .. }));
        assert_eq!(access_space(store, &world.stranger, space).await, Err(Error::NotFound), "invited is not accepted");
        assert_eq!(invitation(store, &world.stranger, space).await.unwrap().by, "Anna Rossi");
        assert!(colleagues(store, &world.anna, space, "sara").await.unwrap().is_empty());
        accept(store, &world.stranger, space).await.unwrap();
        assert_eq!(access_space(store, &world.stranger, space).await.unwrap().role, Role::Member);
        assert!(matches!(told(&world, &world.anna).await[0], NoticeKind::TeamJoined { .. }));
        assert_eq!(accept(store, &world.stranger, space).await, Err(Error::NotFound), "once");
    }
}

/// R-TS-3: the other founder objects; nothing can be accepted any more, and she may be asked again.
#[tokio::test]
async fn r_ts_3_the_other_founder_objects() {
    for store in stores().await {
        let world = World::new(store).await;
        let (store, space, sara) = (&world.store, world.space, id(&world.stranger));
        invite(store, &world.anna, space, sara, Role::Administrator).await.unwrap();
        for (who, expected) in [(&world.anna, Some(TakingBack::Withdraw)), (&world.beata, Some(TakingBack::Object))] {
            let seen = team(store, who, space, &everybody()).await.unwrap();
            let invited = seen.schools.iter().flat_map(|school| &school.invited);
            assert_eq!(invited.map(|one| one.taking_back).collect::<Vec<_>>(), [expected]);
        }
        assert_eq!(withdraw(store, &world.carla, space, sara).await, Err(Error::Forbidden));
        assert_eq!(withdraw(store, &world.elsewhere, space, sara).await, Err(Error::NotFound));
        withdraw(store, &world.beata, space, sara).await.unwrap();
        assert_eq!(accept(store, &world.stranger, space).await, Err(Error::NotFound));
        assert!(matches!(told(&world, &world.stranger).await[0], NoticeKind::TeamInvitationGone { .. }));
        assert!(matches!(told(&world, &world.anna).await[0], NoticeKind::TeamObjected { .. }));
        assert_eq!(access_space(store, &world.stranger, space).await, Err(Error::NotFound));
        invite(store, &world.beata, space, sara, Role::Member).await.unwrap();
        decline(store, &world.stranger, space).await.unwrap();
        for founder in [&world.anna, &world.beata] {
            assert!(matches!(told(&world, founder).await[0], NoticeKind::TeamDeclined { .. }));
        }
        assert_eq!(accept(store, &world.stranger, space).await, Err(Error::NotFound));
    }
}

/// R-TS-3: only validated staff of the project's schools, asked by who may, into an open space.
#[tokio::test]
async fn r_ts_3_who_can_be_invited_and_by_whom() {
    for store in stores().await {
        let world = World::new(store).await;
        let (store, space, sara) = (&world.store, world.space, id(&world.stranger));
        for who in [&world.carla, &world.tommaso] {
            assert_eq!(invite(store, who, space, sara, Role::Member).await, Err(Error::Forbidden));
        }
        assert_eq!(invite(store, &world.elsewhere, space, sara, Role::Member).await, Err(Error::NotFound));
        assert_eq!(invite(store, &Viewer::guest(), space, sara, Role::Member).await, Err(Error::SignIn));
        let unknown = |field: &str| Err(Error::invalid(field, Problem::Unknown));
        for role in [Role::Founder, Role::Pupil] {
            assert_eq!(invite(store, &world.anna, space, sara, role).await, unknown("role"));
        }
        assert_eq!(invite(store, &world.anna, space, id(&world.tommaso), Role::Member).await, unknown("account"));
        for (state, at_school) in
            [("awaiting_validation", true), ("suspended", true), ("inactive", true), ("validated", false)]
        {
            let mut tx = store.begin().await.unwrap();
            crate::sql!("update person set state = $2, school = case when $3 then school end where id = $1")
                .bind(sara)
                .bind(state)
                .bind(at_school)
                .execute(&mut tx)
                .await
                .unwrap();
            tx.commit().await.unwrap();
            assert!(colleagues(store, &world.anna, space, "").await.unwrap().iter().all(|one| one.account != sara));
            assert_eq!(invite(store, &world.anna, space, sara, Role::Member).await, unknown("account"), "{state}");
        }
        world.turn(SpaceState::Closed).await;
        assert_eq!(invite(store, &world.anna, space, sara, Role::Member).await, Err(Error::Forbidden));
    }
}

/// R-TS-2: roles change, founders do not; whoever is removed is out at once; one can leave.
#[tokio::test]
async fn r_ts_2_roles_change_and_founders_stay() {
    for store in stores().await {
        let world = World::new(store).await;
        let (store, space, carla) = (&world.store, world.space, id(&world.carla));
        change_role(store, &world.anna, space, carla, Role::Administrator).await.unwrap();
        assert_eq!(access_space(store, &world.carla, space).await.unwrap().role, Role::Administrator);
        let changed = NoticeKind::TeamRoleChanged { space: "Letters from my street".into(), administrator: true };
        assert_eq!(told(&world, &world.carla).await[0], changed);
        for act in [Role::Administrator, Role::Member] {
            assert_eq!(change_role(store, &world.carla, space, id(&world.anna), act).await, Err(Error::Forbidden));
        }
        assert_eq!(remove(store, &world.carla, space, id(&world.beata)).await, Err(Error::Forbidden));
        assert_eq!(remove(store, &world.anna, space, id(&world.anna)).await, Err(Error::Forbidden), "founders stay");
        assert_eq!(
            change_role(store, &world.anna, space, id(&world.tommaso), Role::Member).await,
            Err(Error::NotFound)
        );
        assert_eq!(
            change_role(store, &world.elsewhere, world.other_space, carla, Role::Member).await,
            Err(Error::NotFound)
        );
        assert_eq!(remove(store, &world.tommaso, space, carla).await, Err(Error::Forbidden));
        remove(store, &world.carla, space, carla).await.unwrap();
        assert_eq!(access_space(store, &world.carla, space).await, Err(Error::NotFound));
        assert!(matches!(told(&world, &world.beata).await[0], NoticeKind::TeamLeft { .. }));
        invite(store, &world.anna, space, id(&world.stranger), Role::Member).await.unwrap();
        accept(store, &world.stranger, space).await.unwrap();
        remove(store, &world.beata, space, id(&world.stranger)).await.unwrap();
        assert!(matches!(told(&world, &world.stranger).await[0], NoticeKind::TeamRemoved { .. }));
    }
}

/// The team by school: pupils see who is there, and no sign-in name; a teacher sees those of her own school's pupils.
#[tokio::test]
async fn the_team_is_seen_by_its_members_as_far_as_they_need() {
    for store in stores().await {
        let world = World::new(store).await;
        let (store, space) = (&world.store, world.space);
        invite(store, &world.beata, space, id(&world.stranger), Role::Member).await.unwrap();
        let logins = async |who: &Viewer| {
            let team = team(store, who, space, &everybody()).await.unwrap();
            let pupils = team.schools.iter().flat_map(|school| &school.pupils.rows);
            (
                pupils.clone().count(),
                pupils.filter_map(|pupil| pupil.login.as_ref().map(|_| pupil.name.clone())).collect::<Vec<_>>(),
            )
        };
        assert_eq!(logins(&world.anna).await, (2, vec!["Tommaso L.".to_owned()]));
        assert_eq!(logins(&world.beata).await, (2, vec!["Zofia M.".to_owned()]));
        assert_eq!(logins(&world.carla).await, (2, vec![]));
        assert_eq!(logins(&world.tommaso).await, (2, vec![]));
        let invited = async |who: &Viewer| {
            let team = team(store, who, space, &everybody()).await.unwrap();
            team.schools.iter().map(|school| school.invited.len()).sum::<usize>()
        };
        assert_eq!((invited(&world.carla).await, invited(&world.zofia).await), (1, 0));
        assert_eq!(team(store, &world.stranger, space, &everybody()).await, Err(Error::NotFound));
        assert_eq!(team(store, &world.elsewhere, space, &everybody()).await, Err(Error::NotFound));
    }
}

/// R-RET-4: who ends her account leaves her teams and is no longer asked; a founder stays, and gets no mail any more.
#[tokio::test]
async fn r_ret_4_an_account_that_ends_leaves_its_teams() {
    for store in stores().await {
        let world = World::new(store).await;
        let (store, space) = (&world.store, world.space);
        invite(store, &world.beata, space, id(&world.stranger), Role::Member).await.unwrap();
        let mut tx = store.begin().await.unwrap();
        for who in [&world.anna, &world.carla, &world.stranger] {
            crate::account::anonymise(store, &mut tx, None, id(who)).await.unwrap();
        }
        tx.commit().await.unwrap();
        let seen = team(store, &world.beata, space, &everybody()).await.unwrap();
        let teachers = seen.schools.iter().flat_map(|school| &school.teachers);
        let names: Vec<_> = teachers.map(|one| (one.name.as_str(), one.role)).collect();
        assert_eq!(names.len(), 2);
        assert!(names.contains(&("", Role::Founder)) && names.contains(&("Beata Rossi", Role::Founder)));
        assert!(seen.schools.iter().all(|school| school.invited.is_empty()));
        let mut tx = store.begin().await.unwrap();
        let left =
            NoticeKind::TeamLeft { name: Named { account: id(&world.carla), name: String::new() }, space: "".into() };
        notice::tell_by_mail(store, &mut tx, id(&world.anna), &left, "/spaces").await.unwrap();
        tx.commit().await.unwrap();
        let mails = sql!("select count(*) from mail where account = $1").bind(id(&world.anna));
        assert_eq!(mails.number(&store.db).await.unwrap(), 0);
    }
}
