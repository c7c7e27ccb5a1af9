//! Pages in their tree: moved, removed, brought back.

use super::*;

/// Pages are moved by buttons; nothing lies under itself or too deep.
#[tokio::test]
async fn pages_are_moved() {
    for store in stores().await {
        let world = World::new(store).await;
        let (store, space) = (&world.store, world.space);
        let a = world.page(&world.anna, None, "A").await;
        let b = world.page(&world.anna, None, "B").await;
        let c = world.page(&world.anna, Some(b), "C").await;
        let to = |page, to| move_page(store, &world.anna, space, page, to);
        assert_eq!(world.titles(&world.zofia).await, "Bienvenue A B(C)");
        to(b, Move::Up).await.unwrap();
        assert_eq!(world.titles(&world.zofia).await, "Bienvenue B(C) A");
        to(b, Move::Up).await.unwrap();
        to(b, Move::Up).await.unwrap();
        assert_eq!(world.titles(&world.zofia).await, "B(C) Bienvenue A");
        to(b, Move::Down).await.unwrap();
        to(a, Move::Under(Some(c))).await.unwrap();
        assert_eq!(world.titles(&world.zofia).await, "Bienvenue B(C(A))");
        assert!(matches!(to(b, Move::Under(Some(a))).await, Err(Error::Invalid(_))));
        assert!(matches!(to(b, Move::Under(Some(b))).await, Err(Error::Invalid(_))));
        to(a, Move::Under(None)).await.unwrap();
        assert_eq!(world.titles(&world.zofia).await, "Bienvenue B(C) A");
        let d = world.page(&world.anna, Some(c), "D").await;
        let e = world.page(&world.anna, Some(d), "E").await;
        let f = world.page(&world.anna, Some(e), "F").await;
        assert!(matches!(create(store, &world.anna, space, Some(f), "G").await, Err(Error::Invalid(_))));
        assert!(matches!(to(b, Move::Under(Some(a))).await, Err(Error::Invalid(_))), "five levels are enough");
        assert_eq!(move_page(store, &world.carla, space, a, Move::Up).await, Err(Error::Forbidden));
    }
}

/// Removing is undone for thirty days; then it is for good.
#[tokio::test]
async fn removed_pages_come_back_for_thirty_days() {
    for store in stores().await {
        let world = World::new(store).await;
        let (store, space) = (&world.store, world.space);
        let page = world.page(&world.carla, None, "A").await;
        let child = world.page(&world.anna, Some(page), "B").await;
        assert_eq!(delete(store, &world.carla, space, page).await, Err(Error::Forbidden), "Anna's page lies under it");
        delete(store, &world.anna, space, page).await.unwrap();
        assert_eq!(world.titles(&world.anna).await, "Bienvenue");
        assert_eq!(read(store, &world.anna, space, child).await, Err(Error::NotFound));
        assert_eq!(deleted(store, &world.anna, space).await.unwrap().len(), 1);
        assert!(deleted(store, &world.tommaso, space).await.unwrap().is_empty());
        assert_eq!(undelete(store, &world.tommaso, space, page).await, Err(Error::NotFound));
        undelete(store, &world.anna, space, page).await.unwrap();
        assert_eq!(world.titles(&world.zofia).await, "Bienvenue A(B)");
        delete(store, &world.anna, space, child).await.unwrap();
        delete(store, &world.anna, space, page).await.unwrap();
        undelete(store, &world.anna, space, child).await.unwrap();
        assert_eq!(world.titles(&world.zofia).await, "Bienvenue B", "the page above it is gone");
        store.clock.advance(31 * DAY);
        assert_eq!(undelete(store, &world.anna, space, page).await, Err(Error::NotFound));
        assert_eq!(purge(store).await, Ok(1));
        assert_eq!(purge(store).await, Ok(0));
        assert_eq!(world.titles(&world.zofia).await, "Bienvenue B");
    }
}

/// Two moves that are each right make no circle together, one after the other or at once: no page vanishes.
#[tokio::test]
async fn two_moves_make_no_circle() {
    for store in stores().await {
        let world = World::new(store).await;
        let (store, space) = (&world.store, world.space);
        let under = |page, parent| move_page(store, &world.anna, space, page, Move::Under(parent));
        let circle = Err(Error::invalid("parent", Problem::Unknown));
        let one = world.page(&world.anna, None, "One").await;
        let other = world.page(&world.anna, None, "Other").await;
        for (page, parent) in [(one, other), (other, one)] {
            assert_eq!(under(page, Some(parent)).await, Ok(()));
            assert_eq!(under(parent, Some(page)).await, circle);
            assert_eq!(under(page, None).await, Ok(()));
        }
        for _ in 0..5 {
            let both = tokio::join!(under(one, Some(other)), under(other, Some(one)));
            assert!(both == (Ok(()), circle.clone()) || both == (circle.clone(), Ok(())), "{both:?}");
            let titles = world.titles(&world.anna).await;
            assert!(titles.contains("One") && titles.contains("Other"), "{titles}");
            for page in [one, other] {
                assert_eq!(under(page, None).await, Ok(()));
            }
        }
    }
}
