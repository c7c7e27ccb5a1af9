//! The story of pictures: what is taken, what is left of it, who sees it.

use super::*;
use crate::base::db::{Statement, Tx};
use crate::base::error::{Error, Problem};
use crate::base::id::{FileId, PageId};
use crate::base::store::Store;
use crate::base::store::test::stores;
use crate::base::time::{DAY, HOUR};
use crate::base::viewer::Viewer;
use crate::page::{self, Preset, Written};
use crate::sql;
use crate::twinspace::tests::World;
use crate::twinspace::{Role, SpaceState};
use image::{DynamicImage, ImageFormat, RgbImage, RgbaImage};
use rstest::rstest;
use std::io::Cursor;
use std::time::Duration;

fn encoded(image: impl Into<DynamicImage>, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    image.into().write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

fn photo(width: u32, height: u32) -> Vec<u8> {
    encoded(RgbImage::from_pixel(width, height, image::Rgb([200, 30, 30])), ImageFormat::Jpeg)
}

/// A JPEG with the notes of a camera: turned by ninety degrees, and a place.
fn photo_with_place(width: u32, height: u32) -> Vec<u8> {
    let mut tiff: Vec<u8> = b"II*\0\x08\0\0\0\x02\0".to_vec();
    tiff.extend(b"\x12\x01\x03\0\x01\0\0\0\x06\0\0\0");
    tiff.extend(b"\x25\x88\x04\0\x01\0\0\0\x26\0\0\0");
    tiff.extend(b"\0\0\0\0\x01\0\x01\0\x02\0\x0c\0\0\0GPS-CANARY\0\0\0\0\0\0");
    let mut segment = b"Exif\0\0".to_vec();
    segment.extend(tiff);
    let plain = photo(width, height);
    let mut bytes = plain[..2].to_vec();
    bytes.extend(b"\xff\xe1");
    bytes.extend(u16::try_from(segment.len() + 2).unwrap().to_be_bytes());
    bytes.extend(segment);
    bytes.extend(&plain[2..]);
    bytes
}

fn holds(bytes: &[u8], needle: &[u8]) -> bool {
    bytes.windows(needle.len()).any(|part| part == needle)
}

/// A PNG whose header claims so many pixels and that holds none.
fn bomb(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = encoded(RgbImage::new(1, 1), ImageFormat::Png);
    bytes[16..20].copy_from_slice(&width.to_be_bytes());
    bytes[20..24].copy_from_slice(&height.to_be_bytes());
    let sum = bytes[12..29].iter().fold(!0_u32, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| if sum & 1 == 1 { (sum >> 1) ^ 0xEDB8_8320 } else { sum >> 1 })
    });
    bytes[29..33].copy_from_slice(&(!sum).to_be_bytes());
    bytes
}

#[rstest]
#[case("a.jpg", photo(4, 3), true)]
#[case("a.JPEG", photo(4, 3), true)]
#[case("a.png", encoded(RgbImage::new(4, 3), ImageFormat::Png), true)]
#[case("a.gif", encoded(RgbaImage::new(4, 3), ImageFormat::Gif), true)]
#[case("a.webp", encoded(RgbaImage::new(4, 3), ImageFormat::WebP), true)]
#[case("a.png", photo(4, 3), false)]
#[case("a.html", photo(4, 3), false)]
#[case("a", photo(4, 3), false)]
#[case("a.svg", b"<svg xmlns=\"http://www.w3.org/2000/svg\"/>".to_vec(), false)]
#[case("a.jpg", b"<script>alert(1)</script>".to_vec(), false)]
#[case("a.jpg", b"\xff\xd8\xff\xe0 nothing follows".to_vec(), false)]
fn size_bytes_and_name_agree(#[case] name: &str, #[case] bytes: Vec<u8>, #[case] good: bool) {
    let checked = check(name, &bytes);
    let expected = if good { None } else { Some(Error::invalid("file", Problem::FileKind)) };
    assert_eq!(checked.err(), expected);
}

#[test]
fn bombs_are_refused_by_their_header() {
    let too_large = Err(Error::invalid("file", Problem::FileTooLarge { most: MEGABYTES_MOST }));
    let too_many = Err(Error::invalid("file", Problem::TooManyPixels { most: MEGAPIXELS_MOST }));
    assert_eq!(check("a.png", &bomb(8000, 5001)), too_many);
    assert!(check("a.png", &bomb(u32::MAX >> 1, 1)).is_err());
    assert_eq!(check("a.jpg", &vec![0xff; (MEGABYTES_MOST << 20) + 1]), too_large);
    let checked = check("a.png", &bomb(8000, 5000)).unwrap();
    assert!(remake(&bomb(8000, 5000), checked).is_err(), "forty megapixels are promised and not there");
}

#[test]
fn what_the_camera_noted_is_gone_and_the_picture_is_upright() {
    let bytes = photo_with_place(40, 20);
    assert!(holds(&bytes, b"GPS-CANARY") && holds(&bytes, b"Exif"));
    let made = remake(&bytes, check("a.jpg", &bytes).unwrap()).unwrap();
    assert_eq!((made.kind, made.width, made.height), ("image/jpeg", 20, 40));
    assert!(!holds(&made.whole, b"GPS-CANARY") && !holds(&made.whole, b"Exif"));
    assert!(made.shown.is_none());
}

#[rstest]
#[case(photo(3200, 800), "a.jpg", "image/jpeg")]
#[case(encoded(RgbaImage::new(3200, 800), ImageFormat::Png), "a.png", "image/png")]
fn pages_get_a_smaller_picture(#[case] bytes: Vec<u8>, #[case] name: &str, #[case] kind: &str) {
    let made = remake(&bytes, check(name, &bytes).unwrap()).unwrap();
    let shown = image::load_from_memory(&made.shown.unwrap()).unwrap();
    assert_eq!((made.kind, made.width, shown.width(), shown.height()), (kind, 3200, 1600, 400));
}

impl World {
    async fn picture(&self, who: &Viewer, page: Option<PageId>) -> crate::base::error::Result<FileId> {
        let picture = Upload {
            space: self.space,
            page,
            name: "street.jpg".into(),
            bytes: photo_with_place(40, 20),
            alternative: Words::InThePage,
            contains_pupils: false,
        };
        upload(&self.store, who, picture).await
    }
}

fn with_picture(file: FileId) -> Written {
    let json = serde_json::json!({ "type": "doc", "content": [
        { "type": "image", "attrs": { "file": file.to_string(), "alt": "A street" } }
    ] });
    Written { document: Some(json.to_string()), markdown: None }
}

/// Who may read the page may see its pictures, and nobody else.
#[tokio::test]
async fn a_picture_is_seen_with_its_page() {
    for store in stores().await {
        let world = World::new(store).await;
        let (store, space) = (&world.store, world.space);
        let page = page::create(store, &world.carla, space, None, "Staff").await.unwrap();
        let file = world.picture(&world.carla, Some(page)).await.unwrap();
        let sees = async |who: &Viewer| open(store, who, space, file, false).await.map(|picture| picture.kind);
        assert_eq!(sees(&world.carla).await, Ok("image/jpeg".into()));
        assert_eq!(sees(&world.anna).await, Ok("image/jpeg".into()));
        assert_eq!(sees(&world.tommaso).await, Err(Error::NotFound), "it stands on no page yet");
        page::save(store, &world.carla, space, page, 1, "Staff", &with_picture(file)).await.unwrap();
        assert_eq!(sees(&world.tommaso).await, Ok("image/jpeg".into()));
        page::set_preset(store, &world.carla, space, page, Preset::TeachersOnly).await.unwrap();
        assert_eq!(sees(&world.tommaso).await, Err(Error::NotFound));
        assert_eq!(
            open(store, &world.beata, world.other_space, file, false).await,
            Err(Error::NotFound),
            "another space"
        );
        assert_eq!(sees(&world.stranger).await, Err(Error::NotFound));
        assert_eq!(sees(&Viewer::guest()).await, Err(Error::SignIn));
        let picture = open(store, &world.anna, space, file, true).await.unwrap();
        assert!(!holds(&picture.bytes, b"GPS-CANARY") && picture.name == "street.jpg");
    }
}

/// The number of a picture that somebody may not see opens nothing when it is put on a page of her own.
#[tokio::test]
async fn a_guessed_picture_cannot_be_put_on_a_page() {
    for store in stores().await {
        let world = World::new(store).await;
        let (store, space) = (&world.store, world.space);
        let hidden = world.picture(&world.anna, None).await.unwrap();
        let page = page::create(store, &world.carla, space, None, "Mine").await.unwrap();
        let refused = page::save(store, &world.carla, space, page, 1, "Mine", &with_picture(hidden)).await;
        assert_eq!(refused, Err(Error::invalid("document", Problem::Unknown)));
        let elsewhere = page::tree(store, &world.elsewhere, world.other_space).await.unwrap()[0].id;
        let foreign =
            page::save(store, &world.elsewhere, world.other_space, elsewhere, 1, "Mine", &with_picture(hidden)).await;
        assert_eq!(foreign, Err(Error::invalid("document", Problem::Unknown)));
    }
}

/// Everybody in an open space uploads; for a page, who may edit it. Words are asked for where no editor asks.
#[tokio::test]
async fn who_uploads() {
    for store in stores().await {
        let world = World::new(store).await;
        let (store, space) = (&world.store, world.space);
        let page = page::create(store, &world.anna, space, None, "A").await.unwrap();
        assert!(world.picture(&world.tommaso, None).await.is_ok());
        assert_eq!(world.picture(&world.tommaso, Some(page)).await, Err(Error::Forbidden));
        assert_eq!(world.picture(&world.stranger, None).await, Err(Error::NotFound));
        let without = Upload {
            space,
            page: None,
            name: "a.jpg".into(),
            bytes: photo(4, 4),
            alternative: Words::Given("  ".into()),
            contains_pupils: false,
        };
        let refused = upload(store, &world.anna, without).await;
        assert!(matches!(refused, Err(Error::Invalid(problems)) if problems[0].problem == Problem::AlternativeText));
        world.turn(SpaceState::Closed).await;
        assert_eq!(world.picture(&world.anna, None).await, Err(Error::Forbidden));
        assert!(Role::Pupil.may(crate::twinspace::SpaceAct::UploadPictures));
    }
}

/// A space whose place is used up says so, and takes pictures again when some are gone.
#[tokio::test]
async fn a_full_space_takes_no_picture() {
    for store in stores().await {
        let world = World::new(store).await;
        let file = world.picture(&world.anna, None).await.unwrap();
        for (size, expected) in [(QUOTA, Some(Error::invalid("file", Problem::SpaceFull))), (1, None)] {
            let mut tx = world.store.begin().await.unwrap();
            sql!("update file set size = $2 where id = $1").bind(file).bind(size).execute(&mut tx).await.unwrap();
            tx.commit().await.unwrap();
            assert_eq!(world.picture(&world.anna, None).await.err(), expected);
        }
    }
}

/// A picture that nobody used is gone after thirty days, one on a page or in a draft is not.
#[tokio::test]
async fn unused_pictures_go() {
    for store in stores().await {
        let world = World::new(store).await;
        let (store, space) = (&world.store, world.space);
        let page = page::create(store, &world.anna, space, None, "A").await.unwrap();
        let [unused, used, drafted] = [
            world.picture(&world.anna, None).await.unwrap(),
            world.picture(&world.anna, None).await.unwrap(),
            world.picture(&world.anna, None).await.unwrap(),
        ];
        page::save(store, &world.anna, space, page, 1, "A", &with_picture(used)).await.unwrap();
        page::add_picture(store, &world.anna, space, page, drafted, None).await.unwrap();
        assert_eq!(purge(store).await, Ok(0));
        store.clock.advance(31 * DAY);
        assert_eq!(purge(store).await, Ok(1));
        assert_eq!(open(store, &world.anna, space, unused, false).await, Err(Error::NotFound));
        for kept in [used, drafted] {
            assert!(open(store, &world.anna, space, kept, false).await.is_ok());
        }
    }
}

/// Only what the night may remove is held, in one order, and in the space of the page alone.
#[tokio::test]
async fn pictures_are_held_where_they_may_go() {
    for store in stores().await {
        let world = World::new(store).await;
        let (store, space) = (&world.store, world.space);
        let page = page::create(store, &world.anna, space, None, "A").await.unwrap();
        let elsewhere = page::tree(store, &world.elsewhere, world.other_space).await.unwrap()[0].id;
        let mut files = Vec::new();
        for _ in 0..3 {
            files.push(world.picture(&world.anna, None).await.unwrap());
        }
        let [used, old, other] = files[..] else { panic!("three") };
        page::save(store, &world.anna, space, page, 1, "A", &with_picture(used)).await.unwrap();
        let there = async |page: PageId, files: &[FileId]| {
            let mut tx = store.begin().await.unwrap();
            let there = unused::pictures_there(store, &mut tx, page, files).await.unwrap();
            there.into_iter().map(|picture| (picture.id, picture.may_go)).collect::<Vec<_>>()
        };
        let sorted = |mut there: Vec<(FileId, bool)>| {
            there.sort_unstable();
            there
        };
        let young = sorted(vec![(used, false), (old, false), (other, false)]);
        assert_eq!(there(page, &[other, used, old]).await, young, "nothing goes so soon");
        store.clock.advance(30 * DAY - HOUR);
        let unused = sorted(vec![(used, false), (old, true), (other, true)]);
        for order in [[other, used, old], [old, other, used]] {
            assert_eq!(there(page, &order).await, unused);
        }
        assert!(there(elsewhere, &[used, old]).await.is_empty(), "of another space");
        for (page, files, all) in
            [(page, vec![old, other], true), (page, vec![old, FileId(1)], false), (elsewhere, vec![old], false)]
        {
            let mut tx = store.begin().await.unwrap();
            assert_eq!(hold_pictures(store, &mut tx, page, &files).await, Ok(all));
        }
    }
}

/// Waits until so many others wait for this transaction. SQLite has one connection that writes: they wait in any case.
async fn until_waited_for(store: &Store, tx: &mut Tx, others: i64) {
    if store.db.is_sqlite() {
        return;
    }
    let me = Statement::new("select cast(pg_backend_pid() as bigint)").number(&mut *tx).await.unwrap();
    let wait = "select count(*) from pg_stat_activity where cast($1 as integer) = any(pg_blocking_pids(pid))";
    while Statement::new(wait).bind(me).number(&store.db).await.unwrap() < others {
        tokio::task::yield_now().await;
    }
}

/// Somebody puts pictures to use while the night removes them: whoever comes first wins, and no page shows what is gone.
#[tokio::test]
async fn a_picture_that_is_put_to_use_at_the_same_moment_stays() {
    for store in stores().await {
        let world = World::new(store).await;
        let (store, space) = (&world.store, world.space);
        let page = page::create(store, &world.anna, space, None, "A").await.unwrap();
        let [saved, drafted] =
            [world.picture(&world.anna, None).await.unwrap(), world.picture(&world.anna, None).await.unwrap()];
        store.clock.advance(31 * DAY);
        // Her texts are on their way: written, and not yet seen by anybody else.
        let mut tx = store.begin().await.unwrap();
        assert_eq!(hold_pictures(store, &mut tx, page, &[drafted, saved]).await, Ok(true));
        sql!("insert into page_picture (page, file) values ($1, $2)")
            .bind(page)
            .bind(saved)
            .execute(&mut tx)
            .await
            .unwrap();
        sql!(
            "insert into page_draft (page, account, base_version, title, document, at) values ($1, $2, 1, 'A', $3, 0)"
        )
        .bind(page)
        .bind(world.anna.account().unwrap())
        .bind(format!("{{\"file\":\"{drafted}\"}}"))
        .execute(&mut tx)
        .await
        .unwrap();
        let arrives = async {
            let waits = until_waited_for(store, &mut tx, 2);
            tokio::time::timeout(Duration::from_secs(20), waits).await.expect("the night waits for both");
            tx.commit().await
        };
        // The night has chosen both.
        let night = async |file: FileId| unused::remove(store, file).await;
        assert_eq!(tokio::join!(night(saved), night(drafted), arrives), (Ok(false), Ok(false), Ok(())));
        for kept in [saved, drafted] {
            assert!(open(store, &world.anna, space, kept, false).await.is_ok());
        }

        for round in 0..5 {
            let file = world.picture(&world.anna, None).await.unwrap();
            store.clock.advance(31 * DAY);
            let page = page::create(store, &world.anna, space, None, "B").await.unwrap();
            let text = with_picture(file);
            let (gone, put) = tokio::join!(purge(store), page::save(store, &world.anna, space, page, 1, "B", &text));
            let shown = page::read(store, &world.anna, space, page).await.unwrap().document.files();
            let there = open(store, &world.anna, space, file, false).await.is_ok();
            assert_eq!(
                (gone, put.is_ok(), shown),
                (Ok(i64::from(!there)), there, if there { vec![file] } else { vec![] }),
                "round {round}"
            );
            if let Err(refused) = put {
                assert_eq!(refused, Error::invalid("document", Problem::Unknown), "round {round}");
            }
        }
    }
}
