//! The list of versions.

use super::*;

/// The newest come first, thirty on a page; every version is on one of the pages, and beyond the last is none.
#[tokio::test]
async fn versions_come_thirty_at_a_time() {
    for store in stores().await {
        let world = World::new(store).await;
        let (store, space) = (&world.store, world.space);
        let page = world.page(&world.anna, None, "Our streets").await;
        for base in 1..65 {
            world.save(&world.anna, page, base, &format!("Text {base}")).await.unwrap();
        }
        let shown = async |number: i64| {
            let list = versions(store, &world.tommaso, space, page, PageNumber(number)).await.unwrap();
            let numbers: Vec<i64> = list.rows.iter().map(|line| line.version).collect();
            (list.total, list.pages(), list.page, numbers)
        };
        assert_eq!(shown(1).await, (65, 3, 1, (36..=65).rev().collect()));
        assert_eq!(shown(2).await, (65, 3, 2, (6..=35).rev().collect()));
        assert_eq!(shown(3).await, (65, 3, 3, (1..=5).rev().collect()));
        assert_eq!(shown(4).await, (65, 3, 4, vec![]));
        assert_eq!(shown(-1).await, (65, 3, 1, (36..=65).rev().collect()));
    }
}
