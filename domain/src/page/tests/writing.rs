//! Who is writing on a page just now, and who is told.

use super::*;
use crate::base::hint::{Moment, Topic};
use crate::base::live::Hint;
use crate::base::store::Store;
use crate::base::time::{MINUTE, SECOND};

/// A page that Zofia, a pupil, may edit; everybody in the space reads it.
async fn pupils_page(world: &World) -> PageId {
    let page = world.page(&world.anna, None, "Letters").await;
    let wished = [(Subject::Everyone, Right::Read), (Subject::Pupils, Right::Edit)];
    let wished = wished.map(|(subject, allows)| PageRight { subject, allows });
    set_rights(&world.store, &world.anna, world.space, page, &wished).await.unwrap();
    page
}

fn adults(names: &[&str]) -> Writers {
    Writers { adults: names.iter().map(|name| (*name).to_owned()).collect(), pupils: 0 }
}

/// Readers see who has the editor open: adults by name, pupils without it, themselves never.
#[tokio::test]
async fn readers_see_that_somebody_writes() {
    for store in stores().await {
        let world = World::new(store).await;
        let (store, space) = (&world.store, world.space);
        let page = pupils_page(&world).await;
        let seen = async |who: &Viewer| writers(store, who, space, page).await.unwrap();
        assert!(seen(&world.anna).await.is_empty());
        begin_writing(store, &world.anna, space, page).await.unwrap();
        begin_writing(store, &world.beata, space, page).await.unwrap();
        begin_writing(store, &world.zofia, space, page).await.unwrap();
        assert_eq!(seen(&world.anna).await, Writers { pupils: 1, ..adults(&["Beata Rossi"]) });
        assert_eq!(seen(&world.zofia).await, adults(&["Anna Rossi", "Beata Rossi"]));
        let both = Writers { pupils: 1, ..adults(&["Anna Rossi", "Beata Rossi"]) };
        assert_eq!(seen(&world.tommaso).await, both, "whoever reads the page is told");
        assert_eq!(read(store, &world.tommaso, space, page).await.unwrap().writers, both);
        assert_eq!(edit(store, &world.beata, space, page).await.unwrap().writers.adults, ["Anna Rossi"]);
    }
}

/// Only who may edit writes, and who may not read is told nothing.
#[tokio::test]
async fn nobody_else_is_told() {
    for store in stores().await {
        let world = World::new(store).await;
        let (store, space) = (&world.store, world.space);
        let page = world.page(&world.anna, None, "Our streets").await;
        assert_eq!(begin_writing(store, &world.tommaso, space, page).await, Err(Error::Forbidden));
        begin_writing(store, &world.anna, space, page).await.unwrap();
        set_preset(store, &world.anna, space, page, Preset::TeachersOnly).await.unwrap();
        assert_eq!(writers(store, &world.carla, space, page).await, Ok(adults(&["Anna Rossi"])));
        for outsider in [&world.tommaso, &world.stranger] {
            assert_eq!(writers(store, outsider, space, page).await, Err(Error::NotFound));
            assert_eq!(begin_writing(store, outsider, space, page).await, Err(Error::NotFound));
            assert_eq!(end_writing(store, outsider, space, page).await, Err(Error::NotFound));
        }
        let other = world.page(&world.anna, None, "Our schools").await;
        assert_eq!(writers(store, &world.carla, space, other).await, Ok(Writers::default()), "of one page only");
        assert_eq!(begin_writing(store, &world.beata, world.other_space, page).await, Err(Error::NotFound));
        assert_eq!(writers(store, &world.beata, world.other_space, page).await, Err(Error::NotFound));
    }
}

/// It is over when the editor is left, the page saved or the draft thrown away, and by itself when nothing is heard.
#[tokio::test]
async fn who_has_left_writes_no_more() {
    for store in stores().await {
        let world = World::new(store).await;
        let (store, space) = (&world.store, world.space);
        let page = world.page(&world.anna, None, "Our streets").await;
        let seen = async || writers(store, &world.carla, space, page).await.unwrap().adults;
        let begins = async || begin_writing(store, &world.anna, space, page).await.unwrap();
        begins().await;
        end_writing(store, &world.anna, space, page).await.unwrap();
        assert!(seen().await.is_empty());
        begins().await;
        world.save(&world.anna, page, 1, "Anna's text").await.unwrap();
        assert!(seen().await.is_empty());
        keep_draft(store, &world.anna, space, page, 2, "Our streets", &written("More")).await.unwrap();
        assert_eq!(seen().await, ["Anna Rossi"], "without scripts a draft says it");
        drop_draft(store, &world.anna, space, page).await.unwrap();
        assert!(seen().await.is_empty());
        begins().await;
        store.clock.advance(MINUTE);
        begins().await;
        store.clock.advance(MINUTE);
        assert_eq!(seen().await, ["Anna Rossi"], "what is said again goes on");
        store.clock.advance(WRITES_FOR - MINUTE + SECOND);
        assert!(seen().await.is_empty());
        assert_eq!(purge(store).await, Ok(0));
        assert_eq!(sql!("select count(*) from page_writer").number(&store.db).await, Ok(0));
    }
}

/// Whether an open page of this person was told since a moment that somebody writes.
async fn was_told(store: &Store, who: &Viewer, since: Moment) -> bool {
    let account = who.account().unwrap();
    // There is something to hear in any case.
    store.live.wake(Hint { account, topic: Topic::Notice });
    store.live.listen(account, since, Some(since)).next().await.contains(Topic::Writing)
}

/// Who may read the page is woken when somebody comes and when she goes, and by nothing in between; who may not, never.
#[tokio::test]
async fn readers_are_woken_once() {
    for store in stores().await {
        let world = World::new(store).await;
        let (store, space) = (&world.store, world.space);
        let page = world.page(&world.anna, None, "Our streets").await;
        set_preset(store, &world.anna, space, page, Preset::TeachersOnly).await.unwrap();
        let told_since = async |since: Moment| {
            for who in [&world.tommaso, &world.zofia, &world.stranger, &world.elsewhere] {
                assert!(!was_told(store, who, since).await, "she does not read it");
            }
            assert!(!was_told(store, &world.anna, since).await, "she knows it");
            let (beata, carla) =
                (was_told(store, &world.beata, since).await, was_told(store, &world.carla, since).await);
            assert_eq!(beata, carla);
            beata
        };
        let until = async || sql!("select max(ends_at) from page_writer").number(&store.db).await.unwrap();
        let begins = async || begin_writing(store, &world.anna, space, page).await.unwrap();

        let since = store.live.moment();
        begins().await;
        assert!(told_since(since).await);
        let first = until().await;
        for (seconds, written) in [(5, false), (10, false), (25, true)] {
            let since = store.live.moment();
            store.clock.advance(seconds * SECOND);
            begins().await;
            keep_draft(store, &world.anna, space, page, 1, "Our streets", &super::written("More")).await.unwrap();
            assert!(!told_since(since).await, "she was writing already");
            assert_eq!(until().await > first, written, "after {seconds} seconds more");
        }
        let since = store.live.moment();
        end_writing(store, &world.anna, space, page).await.unwrap();
        assert!(told_since(since).await);
        let since = store.live.moment();
        end_writing(store, &world.anna, space, page).await.unwrap();
        assert!(!told_since(since).await, "she had left already");
    }
}

/// Nobody opens and leaves editors without end; a minute later she may again, and the others may in any case.
#[tokio::test]
async fn editors_are_not_opened_without_end() {
    for store in stores().await {
        let world = World::new(store).await;
        let (store, space) = (&world.store, world.space);
        let page = world.page(&world.anna, None, "Our streets").await;
        for _ in 0..30 {
            begin_writing(store, &world.anna, space, page).await.unwrap();
            end_writing(store, &world.anna, space, page).await.unwrap();
        }
        assert!(matches!(begin_writing(store, &world.anna, space, page).await, Err(Error::Limited { .. })));
        assert!(matches!(end_writing(store, &world.anna, space, page).await, Err(Error::Limited { .. })));
        assert_eq!(begin_writing(store, &world.beata, space, page).await, Ok(()));
        store.clock.advance(MINUTE);
        assert_eq!(begin_writing(store, &world.anna, space, page).await, Ok(()));
    }
}

/// Drafts kept and thrown away in turn wake nobody without end, and are kept all the same.
#[tokio::test]
async fn drafts_wake_nobody_without_end() {
    for store in stores().await {
        let world = World::new(store).await;
        let (store, space) = (&world.store, world.space);
        let page = world.page(&world.anna, None, "Our streets").await;
        let keeps = async || {
            keep_draft(store, &world.anna, space, page, 1, "Our streets", &super::written("More")).await.unwrap();
        };
        let wakes = async || {
            let since = store.live.moment();
            keeps().await;
            was_told(store, &world.carla, since).await
        };
        for _ in 0..30 {
            assert!(wakes().await);
            drop_draft(store, &world.anna, space, page).await.unwrap();
        }
        assert!(!wakes().await, "sixty times are enough");
        let draft = edit(store, &world.anna, space, page).await.unwrap();
        assert_eq!((draft.saved_at, draft.document.plain_text().as_str()), (Some(store.now()), "More"));
        drop_draft(store, &world.anna, space, page).await.unwrap();
        store.clock.advance(MINUTE);
        assert!(wakes().await);
    }
}

/// Two minutes after an editor was lost nobody is told of it any more, and a lost word does not end it.
#[test]
fn the_times_fit() {
    let asked = WRITERS_ASKED_EVERY.as_millis() as i64;
    assert!(WRITES_FOR + asked < 2 * MINUTE);
    assert!(WRITING_SAID_EVERY.as_millis() as i64 * 2 <= WRITES_FOR);
}
