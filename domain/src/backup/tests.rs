//! The story of a copy, on both databases: made while people write, proven, put back elsewhere, thrown away in time.

use super::make::{DATABASE, FILES, MANIFEST};
use super::*;
use crate::base::db::Db;
use crate::base::error::Error;
use crate::base::store::Store;
use crate::base::store::test::{TestStore, postgres_url, stores};
use crate::base::time::{DAY, HOUR, MINUTE};
use crate::sql;
use crate::twinspace::tests::World;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// A world with a picture in it.
async fn world(store: TestStore) -> World {
    let world = World::new(store).await;
    let mut bytes = std::io::Cursor::new(Vec::new());
    image::DynamicImage::new_rgb8(4, 3).write_to(&mut bytes, image::ImageFormat::Png).unwrap();
    let upload = crate::picture::Upload {
        space: world.space,
        page: None,
        name: "street.png".into(),
        bytes: bytes.into_inner(),
        alternative: crate::picture::Words::Given("A street".into()),
        contains_pupils: false,
    };
    crate::picture::upload(&world.store, &world.anna, upload).await.unwrap();
    world
}

fn place(store: &TestStore) -> PathBuf {
    store.folder.join("backups")
}

async fn rows(db: &Db) -> (i64, i64) {
    let accounts = sql!("select count(*) from account").number(db).await.unwrap();
    (accounts, sql!("select count(*) from audit").number(db).await.unwrap())
}

async fn write(store: &Store, number: i64) {
    let mut tx = store.begin().await.unwrap();
    for request in ["a", "b"] {
        sql!("insert into answered_request (account, request, answer, at) values ($1, $2, 'ü', 0)")
            .bind(number)
            .bind(request)
            .execute(&mut tx)
            .await
            .unwrap();
    }
    tx.commit().await.unwrap();
}

/// A copy made on either database is put back into an empty SQLite folder and into an empty PostgreSQL database.
#[tokio::test]
async fn a_copy_is_put_back_into_either_database() {
    for store in stores().await {
        let world = world(store).await;
        let store = &world.store;
        let (folder, manifest) = run(store, &place(store), 35).await.unwrap();
        assert!(manifest.tally["account"].starts_with(&format!("{}:", rows(&store.db).await.0)));
        assert!(!manifest.files.is_empty());
        let copy = Copy::find(&folder).unwrap();
        let data = store.folder.join("elsewhere");
        restore(&copy, &Target { data: &data, postgres: None, replace: false }).await.unwrap();
        let back = Db::sqlite(&data.join(DATABASE)).await.unwrap();
        assert_eq!(rows(&back).await, rows(&store.db).await);
        back.close().await;
        for file in &manifest.files {
            assert!(data.join(FILES).join(&file.name).is_file());
        }
        let again = restore(&copy, &Target { data: &data, postgres: None, replace: false }).await;
        assert!(again.unwrap_err().to_string().contains("--replace"), "what is there is not overwritten unasked");
        restore(&copy, &Target { data: &data, postgres: None, replace: true }).await.unwrap();

        let Some(url) = postgres_url().await else { continue };
        let db = Db::postgres(&url).await.unwrap();
        crate::base::migration::migrate(&db).await.unwrap();
        let data = store.folder.join("third");
        restore(&copy, &Target { data: &data, postgres: Some(&db), replace: false }).await.unwrap();
        assert_eq!(rows(&db).await, rows(&store.db).await);
        let references: i64 = sqlx::query_scalar(
            "select count(*) from pg_constraint where contype = 'f' and connamespace = current_schema()::regnamespace",
        )
        .fetch_one(db.postgres_pool().unwrap())
        .await
        .unwrap();
        assert!(references > 50, "the references between tables are back");
        assert!(!data.join(DATABASE).exists());
    }
}

/// A copy sees one moment: of two rows that are written together it has both or none, however busy people are.
#[tokio::test]
async fn a_copy_sees_one_moment_while_people_write() {
    for store in stores().await {
        let stop = Arc::new(AtomicBool::new(false));
        let (writing, stopped) = (store.store.clone(), stop.clone());
        let writer = tokio::spawn(async move {
            let mut number = 0;
            while !stopped.load(Ordering::Relaxed) {
                write(&writing, number).await;
                number += 1;
            }
            number
        });
        while sql!("select count(*) from answered_request").number(&store.db).await.unwrap() < 20 {
            tokio::task::yield_now().await;
        }
        let (folder, _) = run(&store, &place(&store), 35).await.unwrap();
        stop.store(true, Ordering::Relaxed);
        let written = writer.await.unwrap();
        let copy = Db::sqlite(&folder.join(DATABASE)).await.unwrap();
        let halves =
            "select count(*) from (select account from answered_request group by account having count(*) <> 2) h";
        assert_eq!(sql!("select count(*) from answered_request where answer <> 'ü'").number(&copy).await.unwrap(), 0);
        let halves: i64 = sqlx::query_scalar(halves).fetch_one(copy.sqlite_writer().unwrap()).await.unwrap();
        assert_eq!(halves, 0);
        let copied = sql!("select count(*) from answered_request").number(&copy).await.unwrap();
        assert!((20..=2 * written).contains(&copied), "{copied} rows copied of {}", 2 * written);
        copy.close().await;
    }
}

/// A copy of an earlier release says less of itself and is read, counted and thrown away like any other.
#[tokio::test]
async fn a_copy_of_an_earlier_release_can_be_read() {
    for store in stores().await {
        let world = world(store).await;
        let store = &world.store;
        let (folder, manifest) = run(store, &place(store), 35).await.unwrap();
        let mut older: serde_json::Value = serde_json::to_value(&manifest).unwrap();
        older.as_object_mut().unwrap().remove("copied_at");
        std::fs::write(folder.join(MANIFEST), older.to_string()).unwrap();
        assert_eq!(Copy::find(&folder).unwrap().manifest.made_at, manifest.made_at);
        store.clock.advance(DAY);
        run(store, &place(store), 35).await.expect("the next copy stands beside it");
    }
}

/// Copies are kept for their days; what no copy names any more goes; the newest stays, however old.
#[tokio::test]
async fn r_ret_5_old_copies_go_and_their_files_with_them() {
    for store in stores().await {
        let world = world(store).await;
        let (store, root) = (&world.store, place(&world.store));
        let (first, manifest) = run(store, &root, 35).await.unwrap();
        let files = |manifest: &Manifest| manifest.files.iter().all(|file| root.join(FILES).join(&file.name).is_file());
        assert!(files(&manifest));
        let mut tx = store.begin().await.unwrap();
        sql!("delete from file").execute(&mut tx).await.unwrap();
        tx.commit().await.unwrap();
        for file in &manifest.files {
            store.files.remove(&file.name).await.unwrap();
        }
        world.store.clock.advance(20 * DAY);
        let (second, _) = run(store, &root, 35).await.unwrap();
        assert!(first.is_dir() && files(&manifest), "within its 35 days a copy is whole");
        world.store.clock.advance(16 * DAY);
        let (third, _) = run(store, &root, 35).await.unwrap();
        assert!(!first.exists() && second.is_dir() && third.is_dir());
        assert!(manifest.files.iter().all(|file| !root.join(FILES).join(&file.name).exists()));
    }
}

/// A copy that is not what the database held does not count, and the operator is alarmed.
#[tokio::test]
async fn a_copy_that_cannot_be_proven_does_not_count() {
    for store in stores().await {
        let world = world(store).await;
        let (store, root) = (&world.store, place(&world.store));
        let (good, manifest) = run(store, &root, 35).await.unwrap();
        assert_eq!(standing(store).await.unwrap(), (Health::Good, Some(store.now())));
        let key = &manifest.files[0].name;
        store.files.remove(key).await.unwrap();
        std::fs::remove_file(root.join(FILES).join(key)).unwrap();
        world.store.clock.advance(MINUTE);
        let failed = run(store, &root, 35).await.unwrap_err().to_string();
        assert!(failed.contains(key) && failed.contains("not in the copy"), "{failed}");
        assert_eq!(standing(store).await.unwrap().0, Health::Failed);
        assert_eq!(Copy::all(&root).unwrap().len(), 1, "only the proven one is there");
        let damaged = good.join(DATABASE);
        let mut bytes = std::fs::read(&damaged).unwrap();
        let middle = bytes.len() / 2;
        bytes[middle] ^= 1;
        std::fs::write(&damaged, bytes).unwrap();
        let copy = Copy::find(&good.join(MANIFEST)).unwrap();
        let target = Target { data: &store.folder.join("elsewhere"), postgres: None, replace: false };
        let refused = restore(&copy, &target).await.unwrap_err().to_string();
        assert!(refused.contains("not the file that was copied"), "{refused}");
        assert!(!Path::new(target.data).exists(), "nothing was touched");
    }
}

/// Only administrators are shown how it stands, and a second copy does not begin while one is made.
#[tokio::test]
async fn administrators_see_how_it_stands() {
    for store in stores().await {
        let world = world(store).await;
        let (store, root) = (&world.store, place(&world.store));
        assert_eq!(overview(store, &world.anna).await, Err(Error::Forbidden));
        let mut tx = store.begin().await.unwrap();
        sql!("update account set created_at = $1").bind(store.now()).execute(&mut tx).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(standing(store).await.unwrap(), (Health::None, None), "the instance is new");
        world.store.clock.advance(36 * HOUR + 1);
        assert_eq!(standing(store).await.unwrap(), (Health::Never, None), "an attempt that left no trace is none");
        std::fs::create_dir_all(root.join(FILES)).unwrap();
        let lock = std::fs::File::create(root.join("lock")).unwrap();
        lock.try_lock().unwrap();
        assert!(run(store, &root, 35).await.unwrap_err().to_string().contains("another copy"));
        drop(lock);
        world.store.clock.advance(HOUR);
        run(store, &root, 35).await.unwrap();
        assert_eq!(standing(store).await.unwrap(), (Health::Good, Some(store.now())));
    }
}
