//! The copy of every night, and what the administrator is shown of it.

use crate::support::worlds::Worlds;
use crate::support::{Client, World};
use crate::{teacher, worlds};
use domain::backup::{Health, standing};
use domain::base::db::Statement;
use domain::base::id::AccountId;
use domain::base::time::{DAY, HOUR};
use server::config::Config;
use server::nights::Nights;

fn nights(world: &World) -> Nights {
    let mut config = Config::default();
    config.set("data_dir", world.store.folder.display().to_string()).unwrap();
    Nights::new(&config)
}

/// The nightly runner makes the copy, once a night.
#[tokio::test]
async fn a_copy_is_made_every_night() {
    for world in worlds().await {
        teacher(&world, "anna", "IT").await;
        let nights = nights(&world);
        for night in 1..=2 {
            nights.night(&world.shared()).await;
            nights.night(&world.shared()).await;
            assert_eq!(standing(&world.store).await.unwrap(), (Health::Good, Some(world.store.now())));
            let copies = std::fs::read_dir(world.store.folder.join("backups")).unwrap();
            let named = |name: &str| name.ends_with('Z');
            let copies = copies.filter(|one| named(one.as_ref().unwrap().file_name().to_str().unwrap())).count();
            assert_eq!(copies, night);
            world.store.clock.advance(DAY);
        }
    }
}

async fn shows(administrator: &mut Client, words: &str) {
    let page = administrator.get("/office/outbox").await;
    assert!(page.body.contains(words), "`{words}` is not on the page: {}", page.status);
}

/// The page of the outbox says how it stands: new, never, good, late and failed.
#[tokio::test]
async fn the_administrator_is_shown_how_it_stands() {
    let worlds = Worlds::new().await;
    let world = worlds.open().await;
    let mut tx = world.store.begin().await.unwrap();
    let new = Statement::new("update account set created_at = $1").bind(world.store.now());
    new.execute(&mut tx).await.unwrap();
    tx.commit().await.unwrap();
    let mut administrator = worlds.client(&world, "administrator");
    shows(&mut administrator, "No copy was made yet.").await;
    world.store.clock.advance(37 * HOUR);
    shows(&mut administrator, "No copy was ever made.").await;
    let nights = nights(&world);
    nights.night(&world.shared()).await;
    shows(&mut administrator, "put back into a scratch place and found whole.").await;
    world.store.clock.advance(37 * HOUR);
    shows(&mut administrator, "The last proven copy was made").await;
    for key in world.store.files.keys().await.unwrap() {
        world.store.files.remove(&key).await.unwrap();
    }
    std::fs::remove_dir_all(world.store.folder.join("backups/files")).unwrap();
    nights.night(&world.shared()).await;
    shows(&mut administrator, "The last copy failed.").await;
}

/// However many pupils leave in one summer, one night is enough for all.
#[tokio::test]
async fn all_pupils_who_have_left_leave_in_one_night() {
    for world in worlds().await {
        let anna = teacher(&world, "anna", "IT").await;
        let mut tx = world.store.begin().await.unwrap();
        for number in 0..201 {
            let id: AccountId = world.store.new_id();
            for statement in [
                Statement::new(
                    "insert into account (id, kind, username, username_folded, language, zone, created_at)
                     select $1, 'pupil', $2, $2, 'it', 'Europe/Rome', 0 from person where id = $3",
                ),
                Statement::new(
                    "insert into pupil (id, school, teacher, display_name, class)
                     select $1, school, id, $2, '2B' from person where id = $3",
                ),
            ] {
                let statement = statement.bind(id).bind(format!("pupil{number}")).bind(anna);
                statement.execute(&mut tx).await.unwrap();
            }
        }
        tx.commit().await.unwrap();
        nights(&world).night(&world.shared()).await;
        let left = Statement::new("select count(*) from account where kind = 'pupil' and ended_at is null");
        assert_eq!(left.number(&world.store.db).await.unwrap(), 0);
    }
}
