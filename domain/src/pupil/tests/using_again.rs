//! A login is used again: in another space of the school, and by who was taken out of one.

use super::*;

/// R-TS-5: a login enters another space of the school, and none of another school.
#[tokio::test]
async fn r_ts_5_a_login_is_used_again() {
    for store in stores().await {
        let world = World::new(store).await;
        let store = &world.store;
        let (tommaso, zofia) = (id(&world.tommaso), id(&world.zofia));
        let first = ("", PageNumber::default());
        let there = reusable(store, &world.anna, world.space, first, &[]).await.unwrap();
        assert_eq!(there.found.total, 0, "is in the space already");
        let known = reusable(store, &world.elsewhere, world.other_space, first, &[]).await.unwrap().found.rows;
        assert_eq!(known.iter().map(|one| one.account).collect::<Vec<_>>(), [tommaso]);
        let refused = add_existing(store, &world.elsewhere, world.other_space, &[zofia]).await;
        assert_eq!(refused, Err(Error::invalid("pupils", Problem::Unknown)));
        assert_eq!(add_existing(store, &world.elsewhere, world.space, &[tommaso]).await, Err(Error::NotFound));
        add_existing(store, &world.elsewhere, world.other_space, &[tommaso]).await.unwrap();
        assert_eq!(my_spaces(store, &world.tommaso).await.unwrap().len(), 2);
        remove(store, &world.anna, world.space, tommaso).await.unwrap();
        assert_eq!(reusable(store, &world.anna, world.space, first, &[]).await.unwrap().found.total, 1);
        add_existing(store, &world.anna, world.space, &[tommaso]).await.unwrap();
        assert_eq!(access_space(store, &world.tommaso, world.space).await.unwrap().role, Role::Pupil);
    }
}

/// R-TS-5: a school has many pupils; they are found by name or class, a page at a time, in the list of those to add and in
/// the team.
#[tokio::test]
async fn r_ts_5_many_pupils_are_found_by_name_or_class() -> Result<()> {
    for store in stores().await {
        let world = World::new(store).await;
        let (store, space) = (&world.store, world.space);
        let lines =
            |class: &str| (b'A'..=b'Z').map(|letter| format!("Žofie, {}, {class}", letter as char)).collect::<Vec<_>>();
        for class in ["1A", "2A"] {
            create(store, &world.anna, space, &new(&lines(class).join("\n"), class)).await?;
        }
        create(store, &world.anna, space, &new("Łukasz, K, 3C", "3C")).await?;
        let listed = async |words: &str, page: i64| {
            let asked = (words, PageNumber(page));
            let found = reusable(store, &world.elsewhere, world.other_space, asked, &[]).await.unwrap().found;
            (found.total, found.rows.len())
        };
        // With Tommaso.
        assert_eq!((listed("", 1).await, listed("", 2).await, listed("", 3).await), ((54, 50), (54, 4), (54, 0)));
        assert_eq!((listed("2a", 1).await, listed("3C", 1).await), ((26, 26), (1, 1)));
        assert_eq!(
            (listed("lukasz", 1).await, listed("zof 1a", 1).await, listed("zof q 2a", 1).await),
            ((1, 1), (26, 26), (1, 1))
        );
        assert_eq!(listed("nobody", 1).await, (0, 0));
        let team = async |who: &Viewer, words: &str, page: i64| {
            let school = world.school_of(&world.anna).await;
            let asked = team::PupilsAsked { words, school, page: PageNumber(page) };
            let seen = team::team(store, who, space, &asked).await.unwrap().schools;
            let mut counts: Vec<_> = seen.iter().map(|one| (one.pupils.total, one.pupils.rows.len())).collect();
            counts.sort_unstable();
            counts
        };
        assert_eq!(team(&world.anna, "", 1).await, [(1, 1), (54, 50)]);
        assert_eq!(team(&world.anna, "", 2).await, [(1, 1), (54, 4)], "the other school stays at its first page");
        assert_eq!(team(&world.anna, "", 9).await, [(1, 1), (54, 4)], "behind the last page is the last one");
        assert_eq!(team(&world.anna, "3c", 1).await, [(0, 0), (1, 1)]);
        assert_eq!(
            team(&world.beata, "3c", 1).await,
            [(0, 0), (0, 0)],
            "the class is for those who care for the logins"
        );
        assert_eq!(team(&world.beata, "łukasz", 1).await, [(0, 0), (1, 1)]);
    }
    Ok(())
}

/// Who was taken out of the space by mistake is put back: login, rights and words are as before, in a closed space too.
#[tokio::test]
async fn a_pupil_who_was_removed_is_put_back() -> Result<()> {
    for store in stores().await {
        let world = World::new(store).await;
        let (store, space) = (&world.store, world.space);
        let slip = made(&world, "r1").await.remove(0);
        let giulia = signed_in(store, &slip).await;
        let page = page::create(store, &world.anna, space, None, "Our street").await?;
        let writes = page::PageRight { subject: page::Subject::Member(id(&giulia)), allows: page::Right::Edit };
        page::set_rights(store, &world.anna, space, page, &[writes]).await?;
        assert_eq!(put_back(store, &world.anna, space, id(&giulia)).await, Err(Error::NotFound), "she is in it");
        for state in [SpaceState::Open, SpaceState::Closed] {
            world.turn(state).await;
            remove(store, &world.anna, space, id(&giulia)).await?;
            assert_eq!(access_space(store, &giulia, space).await, Err(Error::NotFound));
            assert_eq!(put_back(store, &world.carla, space, id(&giulia)).await, Err(Error::Forbidden));
            for other in [&world.beata, &world.elsewhere] {
                assert_eq!(put_back(store, other, space, id(&giulia)).await, Err(Error::NotFound));
            }
            put_back(store, &world.anna, space, id(&giulia)).await?;
            assert_eq!(access_space(store, &giulia, space).await?.role, Role::Pupil);
            assert_eq!(id(&signed_in(store, &slip).await), id(&giulia), "the words on her slip still hold");
        }
        world.turn(SpaceState::Open).await;
        page::access_page(store, &giulia, space, page, page::Right::Edit).await?;
    }
    Ok(())
}
