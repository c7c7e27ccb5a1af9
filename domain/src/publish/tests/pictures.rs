//! What published pictures show, and when they are open, told on both databases.

use super::*;
use crate::base::notice::{self, NoticeKind};
use crate::base::time::DAY;
use crate::sql;

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
            assert_eq!(tree.pictures.len(), 1);
            assert_eq!((tree.pictures[0].id, tree.pictures[0].lacks_consent()), (file, contains_pupils));
            let concern = tree.pages.into_iter().find(|node| node.id == page).and_then(|node| node.concern);
            assert_eq!(concern, contains_pupils.then(|| Concern::ConsentMissing { pictures: vec![file] }));
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

/// The pictures that a public page holds back, and whether guests can open this one.
async fn outside(world: &World, slug: &str, page: PageId, file: FileId) -> (Vec<FileId>, bool) {
    let shown = public_page(&world.store, slug, page).await.unwrap();
    (shown.held_back, public_file(&world.store, slug, file).await.is_ok())
}

/// R-TS-13: a picture that turns out to show pupils leaves the web at once, and comes back with the parents' consent; so does
/// one for which the consent is withdrawn. The page stays.
#[tokio::test]
async fn r_ts_13_no_picture_of_pupils_is_public_without_consent() -> Result<()> {
    for store in stores().await {
        let world = World::new(store).await;
        let (store, space) = (&world.store, world.space);
        let slug = slug(&world).await;
        let page = page::create(store, &world.anna, space, None, "Pictures").await?;
        let file = picture_on(&world, page, false).await;
        publish(store, &world.anna, space, &ticked(&world, &[page]).await).await?;
        mark_picture(store, &world.anna, space, file, false).await?;
        assert_eq!(outside(&world, &slug, page, file).await, (vec![], true));
        mark_picture(store, &world.anna, space, file, true).await?;
        assert_eq!(outside(&world, &slug, page, file).await, (vec![file], false));
        let agreed = Choice { consented: vec![file], ..ticked(&world, &[page]).await };
        publish(store, &world.beata, space, &agreed).await?;
        assert_eq!(outside(&world, &slug, page, file).await, (vec![], true), "it need not be published anew");
        let picture = publish_tree(store, &world.anna, space).await?.pictures.remove(0);
        assert_eq!((picture.consent_by.as_str(), picture.consent_at), ("Beata Rossi", Some(store.now())));
        for who in [&world.carla, &world.tommaso] {
            assert_eq!(withdraw_consent(store, who, space, file).await, Err(Error::Forbidden));
        }
        assert_eq!(withdraw_consent(store, &world.elsewhere, world.other_space, file).await, Err(Error::NotFound));
        for _ in 0..2 {
            withdraw_consent(store, &world.anna, space, file).await?;
            assert_eq!(outside(&world, &slug, page, file).await, (vec![file], false));
        }
        let actions: Vec<(String,)> =
            sql!("select action from audit where subject = $1 order by id").bind(file).all(&store.db).await?;
        let actions: Vec<&str> = actions.iter().map(|(action,)| action.as_str()).collect();
        assert_eq!(actions, ["picture.marked", "picture.consent_confirmed", "picture.consent_withdrawn"]);
    }
    Ok(())
}

/// R-TS-13: who else administers the space hears once that a consent is gone, and the audit keeps who had confirmed it.
#[tokio::test]
async fn r_ts_13_a_withdrawn_consent_is_told_and_kept_in_the_audit() -> Result<()> {
    for store in stores().await {
        let world = World::new(store).await;
        let (store, space) = (&world.store, world.space);
        let page = page::create(store, &world.anna, space, None, "Pictures").await?;
        let file = picture_on(&world, page, true).await;
        let agreed = Choice { consented: vec![file], ..ticked(&world, &[page]).await };
        publish(store, &world.beata, space, &agreed).await?;
        let confirmed_at = store.now();
        store.clock.advance(DAY);
        for _ in 0..2 {
            withdraw_consent(store, &world.anna, space, file).await?;
        }
        let gone = NoticeKind::ConsentWithdrawn { space: "Letters from my street".into() };
        for (who, times) in [(&world.beata, 1), (&world.anna, 0), (&world.carla, 0)] {
            let told = notice::list(store, who).await?;
            let told: Vec<_> = told.iter().filter(|one| one.kind == gone).map(|one| one.path.clone()).collect();
            assert_eq!(told, vec![format!("/spaces/{space}/publish"); times]);
        }
        publish(store, &world.beata, space, &agreed).await?;
        mark_picture(store, &world.anna, space, file, false).await?;
        let kept: Vec<(String, String)> = sql!(
            "select action, detail from audit
             where subject = $1 and action <> 'picture.consent_confirmed' order by id"
        )
        .bind(file)
        .all(&store.db)
        .await?;
        let by = world.beata.account()?;
        let withdrawn = serde_json::json!({ "consent": { "by": by, "at": confirmed_at } });
        let marked = serde_json::json!({ "contains_pupils": false, "consent": { "by": by, "at": store.now() } });
        let expected = [("picture.consent_withdrawn", withdrawn), ("picture.marked", marked)];
        assert_eq!(kept, expected.map(|(action, detail)| (action.to_owned(), detail.to_string())));
    }
    Ok(())
}

/// R-TS-13: consent is asked for each picture; a new one on a public page keeps the new text inside, and what only the text
/// shows that everybody reads is found among the pictures too.
#[tokio::test]
async fn r_ts_13_consent_is_asked_for_each_picture() -> Result<()> {
    for store in stores().await {
        let world = World::new(store).await;
        let (store, space) = (&world.store, world.space);
        let slug = slug(&world).await;
        let page = page::create(store, &world.anna, space, None, "Pictures").await?;
        let first = picture_on(&world, page, true).await;
        let agreed = Choice { consented: vec![first], ..ticked(&world, &[page]).await };
        publish(store, &world.anna, space, &agreed).await?;
        let second = picture_after(&world, page, 2, true).await;
        let tree = publish_tree(store, &world.anna, space).await?;
        let missing: Vec<_> = tree.pictures.iter().map(|one| (one.id, one.lacks_consent())).collect();
        assert_eq!(missing, [(first, false), (second, true)], "the first stands outside only");
        let again = Choice { consented: vec![first], ..ticked(&world, &[page]).await };
        let refused = publish(store, &world.anna, space, &again).await;
        assert_eq!(refused, Err(Error::invalid("consented", Problem::MustAccept)));
        assert!(!outside(&world, &slug, page, second).await.1);
        assert!(outside(&world, &slug, page, first).await.1);
        publish(store, &world.anna, space, &Choice { consented: vec![second], ..again }).await?;
        assert!(outside(&world, &slug, page, second).await.1);
        // What was said of a picture before says nothing of it when it is marked anew.
        for contains_pupils in [false, true] {
            mark_picture(store, &world.anna, space, second, contains_pupils).await?;
        }
        assert!(!outside(&world, &slug, page, second).await.1);
    }
    Ok(())
}
