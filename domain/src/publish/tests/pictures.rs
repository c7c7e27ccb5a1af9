//! What published pictures show, and when they are open, told on both databases.

use super::*;

/// R-TS-13: that a picture shows pupils can be said, and taken back, after it was uploaded.
#[tokio::test]
async fn r_ts_13_what_a_picture_shows_is_put_right_later() -> Result<()> {
    for store in stores().await {
        let world = World::new(store).await;
        let (store, space) = (&world.store, world.space);
        let page = page::create(store, &world.anna, space, None, "Pictures").await?;
        let file = picture_on(&world, page, false).await;
        for contains_pupils in [true, false] {
            mark_picture(store, &world.anna, space, file, contains_pupils).await?;
            let tree = publish_tree(store, &world.anna, space).await?;
            let expected = PublishPicture { id: file, alternative_text: "A street".into(), contains_pupils };
            assert_eq!(tree.pictures, [expected]);
            let concern = tree.pages.into_iter().find(|node| node.id == page).and_then(|node| node.concern);
            assert_eq!(concern, contains_pupils.then_some(Concern::ShowsPupils));
        }
        assert_eq!(mark_picture(store, &world.anna, space, FileId(1), true).await, Err(Error::NotFound));
    }
    Ok(())
}

/// Pictures are open while their page is published in a version that shows them, and closed at once.
#[tokio::test]
async fn pictures_follow_their_page() -> Result<()> {
    for store in stores().await {
        let world = World::new(store).await;
        let (store, space) = (&world.store, world.space);
        let slug = slug(&world).await;
        let page = page::create(store, &world.anna, space, None, "Pictures").await?;
        let file = picture_on(&world, page, false).await;
        let other = written(&world, &world.anna, "Our street", "It has ten trees.").await;
        publish(store, &world.anna, space, &ticked(&world, &[other]).await).await?;
        assert_eq!(public_file(store, &slug, file).await, Err(Error::NotFound), "stands on no published page");
        publish(store, &world.anna, space, &ticked(&world, &[page]).await).await?;
        assert!(!public_file(store, &slug, file).await?.bytes.is_empty());
        let foreign = publish_tree(store, &world.elsewhere, world.other_space).await?.slug;
        assert_eq!(public_file(store, &foreign, file).await, Err(Error::NotFound));
        publish(store, &world.anna, space, &ticked(&world, &[other]).await).await?;
        assert_eq!(public_file(store, &slug, file).await, Err(Error::NotFound), "taken back");
        publish(store, &world.anna, space, &ticked(&world, &[page]).await).await?;
        write(&world, &world.anna, page, 2, "Pictures", "No picture any more").await;
        publish(store, &world.anna, space, &ticked(&world, &[page]).await).await?;
        assert_eq!(public_file(store, &slug, file).await, Err(Error::NotFound), "only an older version shows it");
    }
    Ok(())
}

/// R-TS-13: a picture that turns out to show pupils leaves the web at once, and comes back with the parents' consent.
#[tokio::test]
async fn r_ts_13_a_published_picture_that_shows_pupils_leaves_the_web() -> Result<()> {
    for store in stores().await {
        let world = World::new(store).await;
        let (store, space) = (&world.store, world.space);
        let slug = slug(&world).await;
        let page = page::create(store, &world.anna, space, None, "Pictures").await?;
        let file = picture_on(&world, page, false).await;
        let other = written(&world, &world.anna, "Our street", "It has ten trees.").await;
        publish(store, &world.anna, space, &ticked(&world, &[page, other]).await).await?;
        assert_eq!(mark_picture(store, &world.anna, space, file, false).await?, 0);
        assert!(public_page(store, &slug, page).await.is_ok());
        assert_eq!(mark_picture(store, &world.anna, space, file, true).await?, 1);
        assert_eq!(public_page(store, &slug, page).await, Err(Error::NotFound));
        assert_eq!(public_file(store, &slug, file).await, Err(Error::NotFound));
        assert!(public_page(store, &slug, other).await.is_ok(), "what does not show it stays");
        let agreed = Choice { parents_agreed: true, ..ticked(&world, &[page, other]).await };
        publish(store, &world.anna, space, &agreed).await?;
        assert_eq!(mark_picture(store, &world.anna, space, file, true).await?, 0, "it was marked, and they agreed");
        assert!(public_file(store, &slug, file).await.is_ok());
    }
    Ok(())
}
