//! Who is named outside: no pupil, no team, and a teacher as she wishes; told on both databases.

use super::*;
use crate::base::notice::{self, NoticeKind};
use crate::{pupil, sql};

/// R-TS-12: whatever is ticked, no member, no pupil, no mail and nothing that was told goes out.
#[tokio::test]
async fn r_ts_12_the_team_has_no_way_out() -> Result<()> {
    for store in stores().await {
        let world = World::new(store).await;
        let (store, space) = (&world.store, world.space);
        let words = "a secret that was told";
        crate::pupil::tell(store, &world.tommaso, Some(space), crate::vocabulary::PupilReportReason::Unkind, words)
            .await?;
        let slug = slug(&world).await;
        let page = written(&world, &world.tommaso, "Our street", "It has ten trees.").await;
        publish(store, &world.anna, space, &ticked(&world, &[page]).await).await?;
        let outside = [
            serde_json::to_string(&public_page(store, &slug, page).await?)?,
            serde_json::to_string(&public_space(store, &slug).await?)?,
            serde_json::to_string(&public_spaces(store, PageNumber(1)).await?)?,
            serde_json::to_string(&crate::portal::project(store, world.project, "UTC").await.ok())?,
        ];
        for inside in ["Carla", "Beata", "Tommaso", "Zofia", "@example.org", words] {
            assert!(outside.iter().all(|text| !text.contains(inside)), "{inside}");
        }
    }
    Ok(())
}

/// Canary: a pupil who wrote a page is "a pupil, school X", a teacher who hides her name "a teacher, school X".
#[tokio::test]
async fn r_ts_6_no_public_page_names_a_pupil() -> Result<()> {
    for store in stores().await {
        let world = World::new(store).await;
        let (store, space) = (&world.store, world.space);
        let slug = slug(&world).await;
        let page = written(&world, &world.tommaso, "Our street", "It has ten trees.").await;
        publish(store, &world.anna, space, &ticked(&world, &[page]).await).await?;
        let public = public_page(store, &slug, page).await?;
        let school = || "Verdi".to_owned();
        let expected =
            [PublicAuthor::Teacher { name: None, school: school() }, PublicAuthor::Pupil { school: school() }];
        assert_eq!(public.authors, expected);
        let all = [
            serde_json::to_string(&public)?,
            serde_json::to_string(&public_space(store, &slug).await?)?,
            serde_json::to_string(&public_spaces(store, PageNumber(1)).await?)?,
        ];
        for text in all {
            assert!(!text.contains("Tommaso") && !text.contains("Zofia"), "{text}");
        }
        let mut tx = store.begin().await?;
        sql!("update person set privacy = '{\"name\":\"public\",\"school\":\"public\"}' where id = $1")
            .bind(world.anna.account()?)
            .execute(&mut tx)
            .await?;
        tx.commit().await?;
        let named = public_page(store, &slug, page).await?.authors;
        assert_eq!(named[0], PublicAuthor::Teacher { name: Some("Anna Rossi".into()), school: school() });
    }
    Ok(())
}

/// R-TS-6: what was published before a pupil came, or was called so, leaves the web when it names her; who administers the
/// space is told.
#[tokio::test]
async fn r_ts_6_a_page_that_names_who_comes_later_leaves_the_web() -> Result<()> {
    for store in stores().await {
        let world = World::new(store).await;
        let (store, space, tommaso) = (&world.store, world.space, world.tommaso.account()?);
        let slug = slug(&world).await;
        let street = written(&world, &world.anna, "Our street", "It has ten trees.").await;
        let letters = written(&world, &world.anna, "Letters", "Ottávia\u{ad} Q. has written one.").await;
        let bridges = written(&world, &world.anna, "Bridges", "By Giulia V.").await;
        publish(store, &world.anna, space, &ticked(&world, &[street, letters, bridges]).await).await?;
        // Her text is another one by now: what counts is what everybody reads.
        write(&world, &world.anna, letters, 2, "Letters", "Somebody has written one.").await;

        let new = pupil::NewPupils {
            list: "Ottavia, Q, 2A",
            class: "",
            language: Language::It,
            authorised: true,
            request: "r1",
            waiting: None,
        };
        pupil::create(store, &world.anna, space, &new).await?;
        assert_eq!(public_page(store, &slug, letters).await, Err(Error::NotFound));
        let taken_back = NoticeKind::PagesNamePupil { space: "Letters from my street".into() };
        for administrator in [&world.anna, &world.beata] {
            assert_eq!(notice::list(store, administrator).await?[0].kind, taken_back);
        }
        assert!(notice::list(store, &world.carla).await?.is_empty(), "she publishes nothing");
        assert!(public_page(store, &slug, bridges).await.is_ok());
        pupil::correct(store, &world.anna, space, tommaso, "Giulia V", "2B").await?;
        assert_eq!(public_page(store, &slug, bridges).await, Err(Error::NotFound));
        assert!(public_page(store, &slug, street).await.is_ok(), "it names nobody");
    }
    Ok(())
}

/// R-TS-6: what was published before names were looked for leaves the web in the night, and who administers the space is told.
#[tokio::test]
async fn r_ts_6_a_page_published_earlier_that_names_a_pupil_leaves_the_web() -> Result<()> {
    for store in stores().await {
        let world = World::new(store).await;
        let (store, space) = (&world.store, world.space);
        let slug = slug(&world).await;
        let street = written(&world, &world.anna, "Our street", "It has ten trees.").await;
        let letters = written(&world, &world.anna, "Letters", "Somebody has written one.").await;
        publish(store, &world.anna, space, &ticked(&world, &[street, letters]).await).await?;
        assert_eq!(withdraw_all_naming(store).await?, 0);
        let mut tx = store.begin().await?;
        sql!("update page_version set title = 'Letters of Tommaso L.' where page = $1")
            .bind(letters)
            .execute(&mut tx)
            .await?;
        tx.commit().await?;
        for found in [1, 0] {
            assert_eq!(withdraw_all_naming(store).await?, found);
            assert_eq!(public_page(store, &slug, letters).await, Err(Error::NotFound));
            assert!(public_page(store, &slug, street).await.is_ok(), "it names nobody");
        }
        let taken_back = NoticeKind::PagesNamePupil { space: "Letters from my street".into() };
        for administrator in [&world.anna, &world.beata] {
            let told = notice::list(store, administrator).await?;
            assert_eq!(told.iter().filter(|one| one.kind == taken_back).count(), 1);
        }
    }
    Ok(())
}

/// R-TS-6: a login that is used again in another space brings a name into it.
#[tokio::test]
async fn r_ts_6_a_page_that_names_who_is_added_leaves_the_web() -> Result<()> {
    for store in stores().await {
        let world = World::new(store).await;
        let (store, space, elsewhere) = (&world.store, world.other_space, &world.elsewhere);
        let page = page::create(store, elsewhere, space, None, "Tommaso L.").await?;
        let text = page::Written { document: None, markdown: Some("He draws.".into()) };
        page::save(store, elsewhere, space, page, 1, "Tommaso L.", &text).await?;
        publish(store, elsewhere, space, &ticked(&world, &[page]).await).await?;
        let slug = publish_tree(store, elsewhere, space).await?.slug;
        assert!(public_page(store, &slug, page).await.is_ok(), "he is in another space");
        pupil::add_existing(store, elsewhere, space, &[world.tommaso.account()?]).await?;
        assert_eq!(public_page(store, &slug, page).await, Err(Error::NotFound));
    }
    Ok(())
}

/// 2.1: a public page shows no address and no phone number, so who publishes is shown where one seems to stand; she decides.
#[tokio::test]
async fn addresses_are_shown_before_publishing() -> Result<()> {
    for store in stores().await {
        let world = World::new(store).await;
        let (store, space) = (&world.store, world.space);
        let slug = slug(&world).await;
        let page = written(&world, &world.anna, "Our street", "Ten trees. The town: +39 0583 123 456. Come!").await;
        let plain = written(&world, &world.anna, "Our school", "It is old.").await;
        assert_eq!(preview(store, &world.anna, space, page).await?.contacts, ["The town: +39 0583 123 456"]);
        assert!(preview(store, &world.anna, space, plain).await?.contacts.is_empty());
        let tree = publish_tree(store, &world.anna, space).await?.pages;
        let shown: Vec<PageId> = tree.iter().filter(|node| node.contacts).map(|node| node.id).collect();
        assert_eq!(shown, [page]);
        publish(store, &world.anna, space, &ticked(&world, &[page]).await).await?;
        assert!(public_page(store, &slug, page).await.is_ok());
    }
    Ok(())
}
