//! The story of publishing, on both databases.

mod names;
mod pictures;

use super::*;
use crate::base::error::{Error, Problem, Result};
use crate::base::id::FileId;
use crate::base::list::PageNumber;
use crate::base::store::test::stores;
use crate::base::viewer::Viewer;
use crate::page;
use crate::picture::{self, Upload, Words};
use crate::twinspace::SpaceState;
use crate::twinspace::tests::World;

fn confirmed() -> CodeSet<ConsentItem> {
    let mut all = CodeSet::default();
    for item in ConsentItem::ALL {
        all.insert(*item);
    }
    all
}

/// These pages ticked in the tree as it stands now.
async fn ticked(world: &World, pages: &[PageId]) -> Choice {
    let mut offered = publish_tree(&world.store, &world.anna, world.space).await.unwrap().offered();
    offered.extend(publish_tree(&world.store, &world.elsewhere, world.other_space).await.unwrap().offered());
    Choice { pages: pages.to_vec(), offered, confirmed: confirmed(), consented: Vec::new(), renew: true }
}

async fn slug(world: &World) -> String {
    publish_tree(&world.store, &world.anna, world.space).await.unwrap().slug
}

/// A page with a text, written by somebody.
async fn written(world: &World, who: &Viewer, title: &str, text: &str) -> PageId {
    let page = page::create(&world.store, &world.anna, world.space, None, title).await.unwrap();
    let pupils_edit = page::PageRight { subject: page::Subject::Pupils, allows: page::Right::Edit };
    page::set_rights(&world.store, &world.anna, world.space, page, &[pupils_edit]).await.unwrap();
    write(world, who, page, 1, title, text).await;
    page
}

async fn write(world: &World, who: &Viewer, page: PageId, base: i64, title: &str, text: &str) {
    let markdown = page::Written { document: None, markdown: Some(text.to_owned()) };
    page::save(&world.store, who, world.space, page, base, title, &markdown).await.unwrap();
}

fn png() -> Vec<u8> {
    let mut bytes = std::io::Cursor::new(Vec::new());
    image::DynamicImage::new_rgb8(4, 3).write_to(&mut bytes, image::ImageFormat::Png).unwrap();
    bytes.into_inner()
}

async fn picture_on(world: &World, page: PageId, contains_pupils: bool) -> FileId {
    picture_after(world, page, 1, contains_pupils).await
}

/// A picture on a page that stands at this version, in place of all that it held.
async fn picture_after(world: &World, page: PageId, base: i64, contains_pupils: bool) -> FileId {
    let upload = Upload {
        space: world.space,
        page: Some(page),
        name: "street.png".into(),
        bytes: png(),
        alternative: Words::Given("A street".into()),
        contains_pupils,
    };
    let file = picture::upload(&world.store, &world.anna, upload).await.unwrap();
    let document = serde_json::json!({ "type": "doc", "content": [
        { "type": "paragraph", "content": [{ "type": "text", "text": "Look at our street" }] },
        { "type": "image", "attrs": { "file": file.to_string(), "alt": "A street", "caption": "" } },
    ]});
    let json = page::Written { document: Some(document.to_string()), markdown: None };
    page::save(&world.store, &world.anna, world.space, page, base, "Pictures", &json).await.unwrap();
    file
}

/// R-TS-10: private until ticked; then for everybody; and gone at once when taken back.
#[tokio::test]
async fn r_ts_10_a_page_is_published_and_taken_back() -> Result<()> {
    for store in stores().await {
        let world = World::new(store).await;
        let (store, space) = (&world.store, world.space);
        let slug = slug(&world).await;
        let page = written(&world, &world.anna, "Our street", "It has ten trees.").await;
        let inside = written(&world, &world.anna, "Plans", "Only for us.").await;
        assert_eq!(public_space(store, &slug).await, Err(Error::NotFound));
        publish(store, &world.beata, space, &ticked(&world, &[page]).await).await?;
        let public = public_page(store, &slug, page).await?;
        assert_eq!((public.title.as_str(), public.document.plain_text().as_str()), ("Our street", "It has ten trees."));
        assert_eq!(public.space.pages.iter().map(|one| one.id).collect::<Vec<_>>(), [page]);
        assert_eq!(public_page(store, &slug, inside).await, Err(Error::NotFound));
        publish(
            store,
            &world.anna,
            space,
            &Choice { confirmed: CodeSet::default(), renew: false, ..ticked(&world, &[]).await },
        )
        .await?;
        assert_eq!(public_page(store, &slug, page).await, Err(Error::NotFound));
        assert_eq!(public_space(store, &slug).await, Err(Error::NotFound));
        assert_eq!(public_spaces(store, PageNumber(1)).await?.total, 0);
    }
    Ok(())
}

/// R-TS-10: a text that changed after the tree was looked at stays inside, and a page that had no box stays public.
#[tokio::test]
async fn r_ts_10_what_nobody_looked_at_stays_as_it_is() -> Result<()> {
    for store in stores().await {
        let world = World::new(store).await;
        let (store, space) = (&world.store, world.space);
        let slug = slug(&world).await;
        let page = written(&world, &world.anna, "Our street", "It has ten trees.").await;
        let looked = ticked(&world, &[page]).await;
        write(&world, &world.tommaso, page, 2, "Our street", "It has nine trees.").await;
        assert_eq!(publish(store, &world.anna, space, &looked).await, Err(Error::Conflict));
        assert_eq!(public_page(store, &slug, page).await, Err(Error::NotFound));
        publish(store, &world.anna, space, &ticked(&world, &[page]).await).await?;
        let looked = ticked(&world, &[page]).await;
        let later = written(&world, &world.anna, "Our school", "It is old.").await;
        publish(store, &world.beata, space, &ticked(&world, &[page, later]).await).await?;
        write(&world, &world.tommaso, page, 3, "Our street", "It has eight trees.").await;
        assert_eq!(
            publish(store, &world.anna, space, &looked).await,
            Err(Error::Conflict),
            "the new text was not seen"
        );
        publish(store, &world.anna, space, &Choice { renew: false, ..looked.clone() }).await?;
        assert!(public_page(store, &slug, later).await.is_ok(), "nobody has unticked it");
        publish(store, &world.anna, space, &Choice { pages: vec![], ..looked }).await?;
        assert_eq!(public_page(store, &slug, page).await, Err(Error::NotFound));
        assert!(public_page(store, &slug, later).await.is_ok());
    }
    Ok(())
}

/// R-TS-11: at the address of its space, in the list of public spaces and on the project's page; in none before and after.
#[tokio::test]
async fn r_ts_11_where_published_pages_stand() -> Result<()> {
    for store in stores().await {
        let world = World::new(store).await;
        let (store, space) = (&world.store, world.space);
        let slug = slug(&world).await;
        let page = written(&world, &world.anna, "Our street", "It has ten trees.").await;
        for ticked_pages in [vec![], vec![page], vec![]] {
            let public = !ticked_pages.is_empty();
            publish(store, &world.anna, space, &ticked(&world, &ticked_pages).await).await?;
            assert_eq!(public_space(store, &slug).await.is_ok(), public);
            let listed = public_spaces(store, PageNumber(1)).await?;
            assert_eq!(listed.rows.iter().map(|row| row.slug.clone()).collect::<Vec<_>>().contains(&slug), public);
            assert_eq!(slug_of_project(store, world.project).await?, public.then(|| slug.clone()));
        }
    }
    Ok(())
}

/// What is written after publishing stays inside until somebody publishes again; a removed page is gone outside at once.
#[tokio::test]
async fn what_is_written_later_stays_inside() -> Result<()> {
    for store in stores().await {
        let world = World::new(store).await;
        let (store, space) = (&world.store, world.space);
        let slug = slug(&world).await;
        let page = written(&world, &world.anna, "Our street", "It has ten trees.").await;
        publish(store, &world.anna, space, &ticked(&world, &[page]).await).await?;
        write(&world, &world.tommaso, page, 2, "Changed", "It has nine trees.").await;
        assert_eq!(public_page(store, &slug, page).await?.title, "Our street");
        let tree = publish_tree(store, &world.anna, space).await?;
        assert!(tree.pages.iter().any(|one| one.id == page && one.published == Published::Older));
        let unasked = Choice { confirmed: CodeSet::default(), renew: false, ..ticked(&world, &[page]).await };
        publish(store, &world.anna, space, &unasked).await?;
        assert_eq!(public_page(store, &slug, page).await?.title, "Our street", "nobody asked for the new text");
        publish(store, &world.anna, space, &ticked(&world, &[page]).await).await?;
        assert_eq!(public_page(store, &slug, page).await?.title, "Changed");
        page::delete(store, &world.anna, space, page).await?;
        assert_eq!(public_page(store, &slug, page).await, Err(Error::NotFound));
        page::undelete(store, &world.anna, space, page).await?;
        assert_eq!(public_page(store, &slug, page).await, Err(Error::NotFound), "brought back, but not into the web");
    }
    Ok(())
}

/// R-TS-13: nothing new without the checklist; pictures of pupils need the parents; no pupil is named.
#[tokio::test]
async fn r_ts_13_consent_comes_first() -> Result<()> {
    for store in stores().await {
        let world = World::new(store).await;
        let (store, space) = (&world.store, world.space);
        let page = written(&world, &world.anna, "Our street", "It has ten trees.").await;
        for left_out in ConsentItem::ALL {
            let mut some = confirmed();
            some.remove(left_out);
            let refused =
                publish(store, &world.anna, space, &Choice { confirmed: some, ..ticked(&world, &[page]).await }).await;
            assert_eq!(refused, Err(Error::invalid("confirmed", Problem::MustAccept)));
        }
        let shown = page::create(store, &world.anna, space, None, "Pictures").await?;
        let file = picture_on(&world, shown, true).await;
        let refused = publish(store, &world.anna, space, &ticked(&world, &[shown]).await).await;
        assert_eq!(refused, Err(Error::invalid("consented", Problem::MustAccept)));
        publish(store, &world.anna, space, &Choice { consented: vec![file], ..ticked(&world, &[shown]).await }).await?;
        let named = written(&world, &world.anna, "Letters", "tommaso l. wrote this.").await;
        let refused = publish(store, &world.anna, space, &ticked(&world, &[named]).await).await;
        assert_eq!(refused, Err(Error::invalid("pages", Problem::NamesPupil { name: "Tommaso L.".into() })));
        let corner = written(&world, &world.anna, "Staff corner", "Who brings the cake?").await;
        page::set_preset(store, &world.anna, space, corner, page::Preset::TeachersOnly).await?;
        assert_eq!(
            publish(store, &world.anna, space, &ticked(&world, &[corner]).await).await,
            Err(Error::invalid("pages", Problem::Unknown))
        );
        let with_editor = [
            page::PageRight { subject: page::Subject::Teachers, allows: page::Right::Read },
            page::PageRight { subject: page::Subject::Member(world.carla.account()?), allows: page::Right::Edit },
        ];
        page::set_rights(store, &world.anna, space, corner, &with_editor).await?;
        assert_eq!(
            publish(store, &world.anna, space, &ticked(&world, &[corner]).await).await,
            Err(Error::invalid("pages", Problem::Unknown)),
            "a teacher named besides leaves it a page of teachers"
        );
        let empty = page::create(store, &world.anna, space, None, "Empty").await?;
        assert!(publish(store, &world.anna, space, &ticked(&world, &[empty]).await).await.is_err());
    }
    Ok(())
}

/// Founders and administrators publish; nobody else, and no page of another space. A closed space keeps and takes back.
#[tokio::test]
async fn r_ts_10_who_publishes_what() -> Result<()> {
    for store in stores().await {
        let world = World::new(store).await;
        let (store, space) = (&world.store, world.space);
        let page = written(&world, &world.anna, "Our street", "It has ten trees.").await;
        for who in [&world.carla, &world.tommaso] {
            assert_eq!(publish(store, who, space, &ticked(&world, &[page]).await).await, Err(Error::Forbidden));
            assert_eq!(preview(store, who, space, page).await, Err(Error::Forbidden));
        }
        assert_eq!(publish(store, &world.elsewhere, space, &ticked(&world, &[page]).await).await, Err(Error::NotFound));
        let swapped = publish(store, &world.elsewhere, world.other_space, &ticked(&world, &[page]).await).await;
        assert_eq!(swapped, Err(Error::invalid("pages", Problem::Unknown)));
        assert_eq!(preview(store, &world.elsewhere, world.other_space, page).await, Err(Error::NotFound));
        let seen = preview(store, &world.anna, space, page).await?.page;
        assert_eq!((seen.title.as_str(), seen.space.pages.len()), ("Our street", 0), "nothing stands outside yet");
        publish(store, &world.anna, space, &ticked(&world, &[page]).await).await?;
        let slug = slug(&world).await;
        let foreign = publish_tree(store, &world.elsewhere, world.other_space).await?.slug;
        assert_eq!(public_page(store, &foreign, page).await, Err(Error::NotFound));
        world.turn(SpaceState::Closed).await;
        assert!(public_page(store, &slug, page).await.is_ok(), "the public part stays (2.12.6)");
        publish(store, &world.anna, space, &ticked(&world, &[]).await).await?;
        assert_eq!(public_page(store, &slug, page).await, Err(Error::NotFound));
    }
    Ok(())
}

/// R-TS-12: a page that is for teachers only from now on leaves the web at once, however that is said.
#[tokio::test]
async fn r_ts_12_a_page_set_to_teachers_only_leaves_the_web() -> Result<()> {
    for store in stores().await {
        let world = World::new(store).await;
        let (store, space) = (&world.store, world.space);
        let slug = slug(&world).await;
        let right = |subject| page::PageRight { subject, allows: page::Right::Read };
        let page = written(&world, &world.anna, "Our street", "It has ten trees.").await;
        for by_preset in [true, false] {
            page::set_preset(store, &world.anna, space, page, page::Preset::Everyone).await?;
            publish(store, &world.anna, space, &ticked(&world, &[page]).await).await?;
            page::set_rights(store, &world.anna, space, page, &[right(page::Subject::Pupils)]).await?;
            assert!(public_page(store, &slug, page).await.is_ok(), "pupils read it");
            if by_preset {
                page::set_preset(store, &world.anna, space, page, page::Preset::TeachersOnly).await?;
            } else {
                page::set_rights(store, &world.anna, space, page, &[right(page::Subject::Teachers)]).await?;
            }
            assert_eq!(public_page(store, &slug, page).await, Err(Error::NotFound));
            assert_eq!(page::read(store, &world.anna, space, page).await?.reach, page::PageReach::Teachers);
        }
    }
    Ok(())
}
