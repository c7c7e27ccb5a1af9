//! The story of pages, told on both databases.

mod moving;
mod versions;
mod writing;

use super::*;
use crate::base::error::{Error, Problem};
use crate::base::list::PageNumber;
use crate::base::store::test::stores;
use crate::base::time::DAY;
use crate::base::viewer::Viewer;
use crate::sql;
use crate::twinspace::SpaceState;
use crate::twinspace::tests::World;

fn text(words: &str) -> Document {
    let json = serde_json::json!({ "type": "doc", "content": [
        { "type": "paragraph", "content": [{ "type": "text", "text": words }] }
    ] });
    Document::parse(&json.to_string()).unwrap()
}

fn written(words: &str) -> Written {
    Written { document: Some(text(words).to_json()), markdown: None }
}

impl World {
    async fn page(&self, who: &Viewer, parent: Option<PageId>, title: &str) -> PageId {
        create(&self.store, who, self.space, parent, title).await.unwrap()
    }

    async fn save(&self, who: &Viewer, page: PageId, base: i64, words: &str) -> crate::base::error::Result<Saved> {
        save(&self.store, who, self.space, page, base, "Our streets", &written(words)).await
    }

    async fn titles(&self, who: &Viewer) -> String {
        fn words(nodes: &[PageNode]) -> String {
            let one = |node: &PageNode| match node.children.is_empty() {
                true => node.title.clone(),
                false => format!("{}({})", node.title, words(&node.children)),
            };
            nodes.iter().map(one).collect::<Vec<_>>().join(" ")
        }
        words(&tree(&self.store, who, self.space).await.unwrap())
    }
}

/// A page is made, written, read, compared, brought back.
#[tokio::test]
async fn the_road_of_a_page() {
    for store in stores().await {
        let world = World::new(store).await;
        let (store, space) = (&world.store, world.space);
        let page = world.page(&world.carla, None, "Our streets").await;
        assert_eq!(world.save(&world.carla, page, 1, "Via Fillungo").await, Ok(Saved::Saved { version: 2 }));
        assert_eq!(
            world.save(&world.carla, page, 2, "Via Fillungo").await,
            Ok(Saved::Saved { version: 2 }),
            "nothing new"
        );
        assert_eq!(world.save(&world.anna, page, 2, "Via Fillungo in Lucca").await, Ok(Saved::Saved { version: 3 }));
        let seen = read(store, &world.tommaso, space, page).await.unwrap();
        assert_eq!(
            (seen.document.plain_text().as_str(), seen.version, seen.changed_by.as_str()),
            ("Via Fillungo in Lucca", 3, "Anna Rossi")
        );
        assert_eq!(seen.may, PageMay { edit: false, share: false, create: false, reorder: false, delete: false });
        let lines = versions(store, &world.zofia, space, page, PageNumber(1)).await.unwrap();
        let authors: Vec<String> = lines.rows.into_iter().map(|line| line.author).collect();
        assert_eq!(authors, ["Anna Rossi", "Carla Rossi", "Carla Rossi"]);
        let second = version(store, &world.zofia, space, page, 2).await.unwrap();
        assert_eq!(
            (second.document, second.before, second.may_restore),
            (text("Via Fillungo"), Some(Document::empty()), false)
        );
        assert_eq!(version(store, &world.zofia, space, page, 9).await, Err(Error::NotFound));
        assert_eq!(restore(store, &world.zofia, space, page, 2).await, Err(Error::Forbidden));
        assert_eq!(restore(store, &world.carla, space, page, 2).await, Ok(4), "bringing back makes a new version");
        assert_eq!(read(store, &world.anna, space, page).await.unwrap().document, text("Via Fillungo"));
        assert_eq!(version(store, &world.anna, space, page, 3).await.unwrap().document, text("Via Fillungo in Lucca"));
    }
}

/// A form that is sent twice makes one page; another person's form with the same key makes another.
#[tokio::test]
async fn a_form_sent_twice_makes_one_page() {
    for store in stores().await {
        let world = World::new(store).await;
        let (store, space) = (&world.store, world.space);
        let once = async |who: &Viewer| create_once(store, who, space, None, "Streets", "key").await;
        let page = once(&world.anna).await.unwrap();
        assert_eq!(once(&world.anna).await, Ok(page));
        assert_ne!(once(&world.carla).await.unwrap(), page);
        assert_eq!(once(&world.tommaso).await, Err(Error::Forbidden));
        assert_eq!(once(&world.stranger).await, Err(Error::NotFound));
    }
}

/// A save whose answer was lost is sent again: no version more and no draft, also when others have saved since. What she
/// has typed since stays.
#[tokio::test]
async fn a_text_sent_twice_is_saved_once() {
    for store in stores().await {
        let world = World::new(store).await;
        let (store, space) = (&world.store, world.space);
        let page = world.page(&world.anna, None, "Our streets").await;
        let twice = tokio::join!(world.save(&world.anna, page, 1, "Mine"), world.save(&world.anna, page, 1, "Mine"));
        assert_eq!(twice, (Ok(Saved::Saved { version: 2 }), Ok(Saved::Saved { version: 2 })));
        let edited = edit(store, &world.anna, space, page).await.unwrap();
        assert_eq!((edited.saved_at, edited.theirs), (None, None), "no draft is left");
        keep_draft(store, &world.anna, space, page, 2, "Our streets", &written("Mine, and more")).await.unwrap();
        assert_eq!(world.save(&world.beata, page, 2, "Hers").await, Ok(Saved::Saved { version: 3 }));
        assert_eq!(world.save(&world.anna, page, 1, "Mine").await, Ok(Saved::Saved { version: 2 }));
        assert_eq!(edit(store, &world.anna, space, page).await.unwrap().document, text("Mine, and more"));
        assert_eq!(read(store, &world.anna, space, page).await.unwrap().document, text("Hers"));
        let stale = world.save(&world.beata, page, 1, "Mine").await;
        assert!(matches!(stale, Ok(Saved::Stale { .. })), "Anna has saved it, not she");
    }
}

/// The second of two savers keeps all of her text and sees the other's; saving again is her choice.
#[tokio::test]
async fn a_stale_save_keeps_both_texts() {
    for store in stores().await {
        let world = World::new(store).await;
        let (store, space) = (&world.store, world.space);
        let page = world.page(&world.anna, None, "Our streets").await;
        world.save(&world.anna, page, 1, "Anna's text").await.unwrap();
        let Ok(Saved::Stale { mine, theirs }) = world.save(&world.beata, page, 1, "Beata's text").await else {
            panic!("the save must be stale")
        };
        assert_eq!(
            (mine, theirs.document, theirs.author.as_str(), theirs.version),
            (text("Beata's text"), text("Anna's text"), "Anna Rossi", 2)
        );
        assert_eq!(read(store, &world.tommaso, space, page).await.unwrap().document, text("Anna's text"));
        let again = edit(store, &world.beata, space, page).await.unwrap();
        assert_eq!((again.document, again.base_version), (text("Beata's text"), 2));
        assert_eq!(again.theirs.unwrap().document, text("Anna's text"));
        assert_eq!(world.save(&world.beata, page, 2, "Both texts").await, Ok(Saved::Saved { version: 3 }));
        assert_eq!(edit(store, &world.beata, space, page).await.unwrap().saved_at, None, "the draft is done");
        let (one, other) =
            tokio::join!(world.save(&world.anna, page, 3, "One"), world.save(&world.beata, page, 3, "Other"));
        let stale = [one, other].into_iter().filter(|saved| matches!(saved, Ok(Saved::Stale { .. }))).count();
        assert_eq!(stale, 1, "of two at once one is second");
    }
}

/// What is typed is kept for each person; others see that somebody writes, not what.
#[tokio::test]
async fn drafts_are_kept_and_seen_as_a_hint_only() {
    for store in stores().await {
        let world = World::new(store).await;
        let (store, space) = (&world.store, world.space);
        let page = world.page(&world.anna, None, "Our streets").await;
        let kept = keep_draft(store, &world.beata, space, page, 1, "Streets", &written("Half a sent")).await;
        assert_eq!(kept, Ok(store.now()));
        let again = edit(store, &world.beata, space, page).await.unwrap();
        assert_eq!((again.title.as_str(), again.document, again.theirs), ("Streets", text("Half a sent"), None));
        assert_eq!(edit(store, &world.anna, space, page).await.unwrap().document, Document::empty());
        assert_eq!(crate::twinspace::home(store, &world.beata, space).await.unwrap().drafts.len(), 1);
        let future = keep_draft(store, &world.beata, space, page, 7, "Streets", &written("x")).await;
        assert!(matches!(future, Err(Error::Invalid(_))));
        drop_draft(store, &world.beata, space, page).await.unwrap();
        assert_eq!(edit(store, &world.beata, space, page).await.unwrap().title, "Our streets");
    }
}

/// Without scripts the same page is written in Markdown.
#[tokio::test]
async fn pages_are_written_without_scripts() {
    for store in stores().await {
        let world = World::new(store).await;
        let (store, space) = (&world.store, world.space);
        let page = world.page(&world.anna, None, "Our streets").await;
        let markdown = Written { document: None, markdown: Some("## Lucca\n\nWalls.".into()) };
        let saved = save(store, &world.anna, space, page, 1, "Our streets", &markdown).await;
        assert_eq!(saved, Ok(Saved::Saved { version: 2 }));
        assert_eq!(
            read(store, &world.zofia, space, page).await.unwrap().document.to_html(|_| String::new()),
            "<h2>Lucca</h2><p>Walls.</p>"
        );
        let broken =
            Written { document: Some("{\"type\":\"doc\",\"content\":[{\"type\":\"script\"}]}".into()), markdown: None };
        let refused = save(store, &world.anna, space, page, 2, "Our streets", &broken).await;
        assert!(matches!(refused, Err(Error::Invalid(_))));
    }
}

/// However often pages are saved that she may not read, a pupil sees what is new on hers.
#[tokio::test]
async fn what_is_new_is_asked_of_readable_pages() {
    for store in stores().await {
        let world = World::new(store).await;
        let (store, space) = (&world.store, world.space);
        let corner = world.page(&world.carla, None, "Staff corner").await;
        set_preset(store, &world.carla, space, corner, Preset::TeachersOnly).await.unwrap();
        let mut tx = store.begin().await.unwrap();
        for version in 2..300_i64 {
            sql!(
                "insert into page_version (page, version, title, document, author, at)
                 select page, $2, title, document, author, at + $2 from page_version where page = $1 and version = 1"
            )
            .bind(corner)
            .bind(version)
            .execute(&mut tx)
            .await
            .unwrap();
        }
        tx.commit().await.unwrap();
        let seen = async |who: &Viewer| {
            let changes = crate::twinspace::home(store, who, space).await.unwrap().changes;
            changes.into_iter().map(|one| one.title).collect::<Vec<_>>()
        };
        assert_eq!(seen(&world.zofia).await, ["Bienvenue"]);
        assert_eq!(seen(&world.beata).await.len(), 2);
    }
}

/// R-TS-1: rights for each role, school and member; a page under another copies its rights; presets.
#[tokio::test]
async fn r_ts_1_rights_of_pages() {
    for store in stores().await {
        let world = World::new(store).await;
        let (store, space) = (&world.store, world.space);
        let page = world.page(&world.carla, None, "Staff corner").await;
        set_preset(store, &world.carla, space, page, Preset::TeachersOnly).await.unwrap();
        let child = world.page(&world.carla, Some(page), "Marks").await;
        for hidden in [page, child] {
            assert_eq!(read(store, &world.tommaso, space, hidden).await, Err(Error::NotFound));
            assert_eq!(versions(store, &world.tommaso, space, hidden, PageNumber(1)).await, Err(Error::NotFound));
            assert_eq!(edit(store, &world.tommaso, space, hidden).await, Err(Error::NotFound));
            assert_eq!(world.save(&world.tommaso, hidden, 1, "x").await, Err(Error::NotFound));
        }
        assert_eq!(world.titles(&world.tommaso).await, "Bienvenue");
        assert_eq!(world.titles(&world.beata).await, "Bienvenue Staff corner(Marks)");
        assert!(
            crate::twinspace::home(store, &world.zofia, space)
                .await
                .unwrap()
                .changes
                .iter()
                .all(|one| one.page != page)
        );

        let zofia = Subject::Member(world.zofia.account().unwrap());
        let wished = [PageRight { subject: zofia, allows: Right::Edit }];
        assert_eq!(set_rights(store, &world.zofia, space, child, &wished).await, Err(Error::NotFound));
        set_rights(store, &world.anna, space, child, &wished).await.unwrap();
        assert_eq!(world.titles(&world.zofia).await, "Bienvenue Marks", "under the next page above that she may read");
        assert_eq!(world.titles(&world.tommaso).await, "Bienvenue");
        assert_eq!(world.save(&world.zofia, child, 1, "Zofia's").await, Ok(Saved::Saved { version: 2 }));
        assert_eq!(rights(store, &world.zofia, space, child).await, Err(Error::Forbidden));
        assert_eq!(delete(store, &world.zofia, space, child).await, Err(Error::Forbidden));
        let view = rights(store, &world.carla, space, child).await.unwrap();
        assert_eq!((view.rights.as_slice(), view.schools.len(), view.members.len()), (wished.as_slice(), 2, 3));

        let stranger = Subject::Member(world.stranger.account().unwrap());
        let foreign = [PageRight { subject: stranger, allows: Right::Read }];
        assert!(matches!(set_rights(store, &world.anna, space, child, &foreign).await, Err(Error::Invalid(_))));
        assert_eq!(create(store, &world.tommaso, space, None, "Mine").await, Err(Error::Forbidden));
        assert_eq!(create(store, &world.tommaso, space, Some(page), "Mine").await, Err(Error::Forbidden));
        let school = Subject::School(world.school_of(&world.tommaso).await);
        set_rights(store, &world.anna, space, child, &[PageRight { subject: school, allows: Right::Read }])
            .await
            .unwrap();
        assert_eq!(world.titles(&world.tommaso).await, "Bienvenue Our streets");
        assert_eq!(world.titles(&world.zofia).await, "Bienvenue");
    }
}

/// Ids swapped between two spaces lead nowhere.
#[tokio::test]
async fn pages_of_another_space_are_not_there() {
    for store in stores().await {
        let world = World::new(store).await;
        let (store, space, other) = (&world.store, world.space, world.other_space);
        let page = world.page(&world.anna, None, "Our streets").await;
        let beata = &world.beata;
        assert_eq!(read(store, beata, other, page).await, Err(Error::NotFound), "she is in both spaces");
        assert_eq!(edit(store, beata, other, page).await, Err(Error::NotFound));
        assert_eq!(keep_draft(store, beata, other, page, 1, "x", &written("x")).await, Err(Error::NotFound));
        assert_eq!(save(store, beata, other, page, 1, "x", &written("x")).await, Err(Error::NotFound));
        assert_eq!(drop_draft(store, beata, other, page).await, Err(Error::NotFound));
        assert_eq!(create(store, beata, other, Some(page), "x").await, Err(Error::NotFound));
        assert_eq!(versions(store, beata, other, page, PageNumber(1)).await, Err(Error::NotFound));
        assert_eq!(version(store, beata, other, page, 1).await, Err(Error::NotFound));
        assert_eq!(restore(store, beata, other, page, 1).await, Err(Error::NotFound));
        assert_eq!(rights(store, beata, other, page).await, Err(Error::NotFound));
        assert_eq!(set_preset(store, beata, other, page, Preset::Everyone).await, Err(Error::NotFound));
        assert_eq!(move_page(store, beata, other, page, Move::Up).await, Err(Error::NotFound));
        let theirs = tree(store, beata, other).await.unwrap()[0].id;
        assert_eq!(move_page(store, beata, space, page, Move::Under(Some(theirs))).await, Err(Error::NotFound));
        assert_eq!(delete(store, beata, other, page).await, Err(Error::NotFound));
        delete(store, beata, space, page).await.unwrap();
        assert_eq!(undelete(store, beata, other, page).await, Err(Error::NotFound));
        for outsider in [&world.elsewhere, &world.stranger] {
            assert_eq!(tree(store, outsider, space).await, Err(Error::NotFound));
            assert_eq!(deleted(store, outsider, space).await, Err(Error::NotFound));
        }
    }
}

/// A closed space is read and no longer written.
#[tokio::test]
async fn a_closed_space_is_read_only() {
    for store in stores().await {
        let world = World::new(store).await;
        let (store, space, anna) = (&world.store, world.space, &world.anna);
        let page = world.page(anna, None, "A").await;
        world.turn(SpaceState::Closed).await;
        assert!(read(store, &world.tommaso, space, page).await.is_ok());
        assert_eq!(world.save(anna, page, 1, "x").await, Err(Error::Forbidden));
        assert_eq!(keep_draft(store, anna, space, page, 1, "x", &written("x")).await, Err(Error::Forbidden));
        assert_eq!(create(store, anna, space, None, "x").await, Err(Error::Forbidden));
        assert_eq!(set_preset(store, anna, space, page, Preset::Everyone).await, Err(Error::Forbidden));
        assert_eq!(move_page(store, anna, space, page, Move::Up).await, Err(Error::Forbidden));
        assert_eq!(delete(store, anna, space, page).await, Err(Error::Forbidden));
        world.turn(SpaceState::Open).await;
        assert_eq!(world.save(anna, page, 1, "x").await, Ok(Saved::Saved { version: 2 }));
    }
}
