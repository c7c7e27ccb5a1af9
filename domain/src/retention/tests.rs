//! The story of forgetting, on both databases: years go by, and every promise of the privacy notice is kept.

use super::*;
use crate::account::{delete_own_account, sign_in};
use crate::base::error::Result;
use crate::base::id::AccountId;
use crate::base::language::Language;
use crate::base::notice::{self, NoticeKind};
use crate::base::store::Store;
use crate::base::store::test::stores;
use crate::base::time::DAY;
use crate::base::viewer::Viewer;
use crate::twinspace::tests::World;
use crate::{page, picture, publish, pupil, sql};

async fn change(store: &Store, statement: crate::base::db::Statement) {
    let mut tx = store.begin().await.unwrap();
    statement.execute_one(&mut tx).await.unwrap();
    tx.commit().await.unwrap();
}

/// Signs a person in as herself, with a password that she has from now on.
async fn comes_back(store: &Store, who: AccountId) {
    let hash = store.hasher.hash("Ponte Vecchio 1345").await.unwrap();
    change(store, sql!("update account set password_hash = $2 where id = $1").bind(who).bind(hash)).await;
    let signed_in = sign_in(store, &format!("name{who}"), "Ponte Vecchio 1345", "Firefox", false).await.unwrap();
    assert_eq!(signed_in.account, who);
}

async fn state(store: &Store, who: AccountId) -> String {
    let (state,): (String,) = sql!("select state from person where id = $1").bind(who).one(&store.db).await.unwrap();
    state
}

/// The mails that an account was sent since the last time of asking, by their templates.
async fn letters(store: &Store, who: AccountId) -> Vec<String> {
    let rows: Vec<(String,)> =
        sql!("select content from mail where account = $1 order by id").bind(who).all(&store.db).await.unwrap();
    rows.into_iter()
        .map(|(content,)| {
            let content: serde_json::Value = serde_json::from_str(&content).unwrap();
            let notice = &content["notice"];
            format!("{} {}", notice["kind"].as_str().unwrap(), notice["days"]).replace(" null", "")
        })
        .collect()
}

async fn days(world: &World, days: i64) {
    for _ in 0..days {
        world.store.clock.advance(DAY);
        adults(&world.store).await.unwrap();
    }
}

/// R-RET-1 to 3: told a day before, invisible after a year, back with the next sign-in; told 60, 30 and 7 days before three
/// years are over, and then forgotten with her mails and notices.
#[tokio::test]
async fn r_ret_1_2_3_years_without_signing_in() -> Result<()> {
    for store in stores().await {
        let world = World::new(store).await;
        let store = &world.store;
        let (anna, beata) = (world.anna.account()?, world.beata.account()?);
        comes_back(store, anna).await;
        comes_back(store, beata).await;
        days(&world, 363).await;
        assert_eq!((state(store, anna).await.as_str(), letters(store, anna).await.len()), ("validated", 0));
        days(&world, 1).await;
        assert_eq!(letters(store, anna).await, ["inactive-tomorrow"]);
        days(&world, 1).await;
        assert_eq!(state(store, anna).await, "inactive");
        comes_back(store, anna).await;
        assert_eq!(state(store, anna).await, "validated", "the next sign-in wakes her");
        world.store.clock.advance(668 * DAY);
        days(&world, 1).await;
        assert_eq!(state(store, beata).await, "inactive");
        assert_eq!(letters(store, beata).await, ["inactive-tomorrow"]);
        days(&world, 1).await;
        assert_eq!(letters(store, beata).await[1..], ["forgotten-soon 60"]);
        days(&world, 59).await;
        let told = ["forgotten-soon 60", "forgotten-soon 30", "forgotten-soon 7"];
        assert_eq!(
            (letters(store, beata).await[1..].to_vec(), state(store, beata).await.as_str()),
            (told.map(String::from).to_vec(), "inactive")
        );
        days(&world, 1).await;
        assert_eq!(state(store, beata).await, "anonymised", "three years to the day");
        assert_eq!(letters(store, beata).await.len(), 0, "no mail to her is left");
        let left = sql!("select count(*) from notice where account = $1").bind(beata).number(&store.db).await?;
        assert_eq!(left, 0);
        let (actor,): (Option<i64>,) =
            sql!("select actor from audit where action = 'account.anonymised' and subject = $1")
                .bind(beata)
                .one(&store.db)
                .await?;
        assert_eq!(actor, None, "nobody did it: her time was over");
    }
    Ok(())
}

/// Nobody is forgotten who was not told, and who holds an office is left alone.
#[tokio::test]
async fn r_ret_3_nobody_is_forgotten_unasked() -> Result<()> {
    for store in stores().await {
        let world = World::new(store).await;
        let store = &world.store;
        let (anna, beata) = (world.anna.account()?, world.beata.account()?);
        comes_back(store, anna).await;
        comes_back(store, beata).await;
        change(
            store,
            sql!("insert into account_grant (id, account, kind, scope, starts_at) values ($1, $2, 'officer', 'IT', 0)")
                .bind(store.new_id::<i64>())
                .bind(anna),
        )
        .await;
        world.store.clock.advance(4 * 365 * DAY);
        days(&world, 1).await;
        assert_eq!(letters(store, beata).await, ["forgotten-soon 7"]);
        assert_eq!(state(store, beata).await, "inactive");
        days(&world, 6).await;
        assert_eq!(state(store, beata).await, "inactive");
        days(&world, 1).await;
        assert_eq!(
            (state(store, beata).await.as_str(), state(store, anna).await.as_str()),
            ("anonymised", "validated")
        );
    }
    Ok(())
}

/// R-RET-4: who deletes her account leaves no mail, no notice and no draft behind.
#[tokio::test]
async fn r_ret_4_deleting_an_account_takes_mails_and_notices_along() -> Result<()> {
    for store in stores().await {
        let world = World::new(store).await;
        let store = &world.store;
        let anna = world.anna.account()?;
        comes_back(store, anna).await;
        let mut tx = store.begin().await?;
        notice::tell_by_mail(store, &mut tx, anna, &NoticeKind::Warned { text: "Dear Anna".into() }, "/desktop")
            .await?;
        tx.commit().await?;
        delete_own_account(store, &world.anna, &format!("name{anna}"), "Ponte Vecchio 1345").await?;
        for left in [
            sql!("select count(*) from mail where account = $1"),
            sql!("select count(*) from notice where account = $1"),
            sql!("select count(*) from page_draft where account = $1"),
            sql!("select count(*) from session where account = $1"),
            sql!("select count(*) from sign_in_day where account = $1"),
        ] {
            assert_eq!(left.bind(anna).number(&store.db).await?, 0);
        }
    }
    Ok(())
}

fn nameless(language: Language, school: &str) -> String {
    format!("{language}: a pupil, {school}")
}

/// R-RET-5: twelve months after the last of the spaces closed a pupil's login ends; what was written stays.
#[tokio::test]
async fn r_ret_5_pupils_leave_a_year_after_their_last_space() -> Result<()> {
    for store in stores().await {
        let world = World::new(store).await;
        let store = &world.store;
        let (tommaso, zofia) = (world.tommaso.account()?, world.zofia.account()?);
        change(store, sql!("update account set language = 'pl' where id = $1").bind(zofia)).await;
        world.store.clock.advance(3 * 365 * DAY);
        assert_eq!(pupil::retire(store, &nameless).await?, 0, "as long as a space is open nobody leaves it");
        let closed = store.now();
        change(store, sql!("update space set state = 'closed' where id = $1").bind(world.space)).await;
        change(store, sql!("update project set closed_at = $2 where id = $1").bind(world.project).bind(closed)).await;
        world.store.clock.advance(365 * DAY);
        assert_eq!(pupil::retire(store, &nameless).await?, 0);
        world.store.clock.advance(1);
        assert_eq!(pupil::retire(store, &nameless).await?, 2);
        assert_eq!(pupil::retire(store, &nameless).await?, 0, "once is enough");
        for (pupil, nameless) in [(tommaso, "it: a pupil, Verdi"), (zofia, "pl: a pupil, Verdi")] {
            let (name, class, username): (String, String, String) = sql!(
                "select u.display_name, u.class, a.username from pupil u join account a on a.id = u.id where u.id = $1"
            )
            .bind(pupil)
            .one(&store.db)
            .await?;
            assert_eq!((name.as_str(), class.as_str()), (nameless, ""));
            assert_eq!(username, format!("former-{pupil}"));
            let open = sql!("select count(*) from account where id = $1 and ended_at is null").bind(pupil);
            assert_eq!(open.number(&store.db).await?, 0);
            let told = sql!("select count(*) from audit where action = 'pupil.retired' and subject = $1").bind(pupil);
            assert_eq!(told.number(&store.db).await?, 1);
        }
    }
    Ok(())
}

async fn write_down(store: &Store, who: AccountId) -> Result<()> {
    let mut tx = store.begin().await?;
    let entry = crate::base::audit::Entry {
        actor: Some(who),
        action: "something.done",
        subject_kind: "person",
        subject: Some(who.0),
        unit: None,
        detail: serde_json::json!({}),
    };
    crate::base::audit::write(store, &mut tx, entry).await?;
    tx.commit().await
}

/// R-RET-5: audit and reports for 24 months; only what is sealed leaves, and its seal stays.
#[tokio::test]
async fn r_ret_5_records_are_kept_for_24_months() -> Result<()> {
    for store in stores().await {
        let world = World::new(store).await;
        let store = &world.store;
        let (anna, beata) = (world.anna.account()?, world.beata.account()?);
        change(
            store,
            sql!(
                "insert into report (id, reporter, person, unit, reason, words, state, at, decided_at)
                 values ($1, $2, $3, 'IT', 'other', '', 'decided', 0, $4)"
            )
            .bind(store.new_id::<i64>())
            .bind(anna)
            .bind(beata)
            .bind(store.now()),
        )
        .await;
        write_down(store, anna).await?;
        let lines = sql!("select count(*) from audit").number(&store.db).await?;
        world.store.clock.advance(RECORDS_KEPT + DAY);
        records(store).await?;
        assert_eq!(sql!("select count(*) from audit").number(&store.db).await?, lines, "none is sealed yet");
        assert_eq!(sql!("select count(*) from report").number(&store.db).await?, 0);
        crate::base::audit::seal(store).await?;
        records(store).await?;
        assert_eq!(sql!("select count(*) from audit").number(&store.db).await?, 0);
        assert_eq!(sql!("select count(*) from audit_seal").number(&store.db).await?, 1);
    }
    Ok(())
}

/// A page that was published and removed is gone for good after thirty days, with its address, its picture and its files.
#[tokio::test]
async fn r_ts_3_what_was_removed_is_purged_with_its_publication() -> Result<()> {
    for store in stores().await {
        let world = World::new(store).await;
        let (store, space, anna) = (&world.store, world.space, &world.anna);
        let file = upload(store, anna, &world).await;
        let (kept, gone) = (written(&world, "Kept", None).await, written(&world, "Gone", Some(file)).await);
        let mut confirmed = crate::vocabulary::CodeSet::default();
        for item in crate::vocabulary::ConsentItem::ALL {
            confirmed.insert(*item);
        }
        let offered = publish::publish_tree(store, anna, space).await?.offered();
        let choice =
            publish::Choice { pages: vec![kept, gone], offered, confirmed, consented: Vec::new(), renew: false };
        publish::publish(store, anna, space, &choice).await?;
        let slug = publish::publish_tree(store, anna, space).await?.slug;
        assert!(publish::public_file(store, &slug, file).await.is_ok());
        page::delete(store, anna, space, gone).await?;
        assert!(publish::public_file(store, &slug, file).await.is_err(), "gone for guests at once");
        world.store.clock.advance(31 * DAY);
        assert_eq!((page::purge(store).await?, picture::purge(store).await?), (1, 1));
        assert_eq!(store.files.keys().await?.len(), 0);
        let left = sql!("select count(*) from publication where page = $1").bind(gone).number(&store.db).await?;
        assert_eq!(left, 0);
        assert_eq!(publish::public_page(store, &slug, kept).await?.title, "Kept");
        assert_eq!((page::purge(store).await?, picture::purge(store).await?), (0, 0));
    }
    Ok(())
}

/// Mails hold addresses and names, notices hold names: neither is kept for ever, and what waits to be sent is.
#[tokio::test]
async fn old_mails_and_notices_go() -> Result<()> {
    for store in stores().await {
        let mut tx = store.begin().await?;
        let kind = NoticeKind::Validated { text: String::new() };
        for state in ["sent", "failed", "waiting"] {
            sql!(
                "insert into mail (id, account, address, language, content, state, run_at, attempts, created_at)
                 values ($1, 1, 'anna@school.example', 'it', '{}', $2, 0, 0, $3)"
            )
            .bind(store.new_id::<i64>())
            .bind(state)
            .bind(store.now())
            .execute(&mut tx)
            .await?;
        }
        notice::tell(&store, &mut tx, AccountId(1), &kind, "/desktop").await?;
        tx.commit().await?;
        let left = async || {
            let mails = sql!("select count(*) from mail").number(&store.db).await;
            Ok::<_, crate::base::error::Error>((mails?, sql!("select count(*) from notice").number(&store.db).await?))
        };
        store.clock.advance(90 * DAY);
        unusable(&store).await?;
        assert_eq!(left().await?, (3, 1));
        store.clock.advance(DAY);
        unusable(&store).await?;
        assert_eq!(left().await?, (1, 1));
        store.clock.advance(275 * DAY);
        unusable(&store).await?;
        assert_eq!(left().await?, (1, 0));
    }
    Ok(())
}

async fn upload(store: &Store, who: &Viewer, world: &World) -> crate::base::id::FileId {
    let mut bytes = std::io::Cursor::new(Vec::new());
    image::DynamicImage::new_rgb8(4, 3).write_to(&mut bytes, image::ImageFormat::Png).unwrap();
    let upload = picture::Upload {
        space: world.space,
        page: None,
        name: "street.png".into(),
        bytes: bytes.into_inner(),
        alternative: picture::Words::Given("A street".into()),
        contains_pupils: false,
    };
    picture::upload(store, who, upload).await.unwrap()
}

async fn written(world: &World, title: &str, file: Option<crate::base::id::FileId>) -> crate::base::id::PageId {
    let page = page::create(&world.store, &world.anna, world.space, None, title).await.unwrap();
    let mut content = vec![serde_json::json!(
        { "type": "paragraph", "content": [{ "type": "text", "text": "Look at our street" }] })];
    content.extend(file.map(|file| {
        serde_json::json!({ "type": "image", "attrs": { "file": file.to_string(), "alt": "A street", "caption": "" } })
    }));
    let document = serde_json::json!({ "type": "doc", "content": content }).to_string();
    let text = page::Written { document: Some(document), markdown: None };
    page::save(&world.store, &world.anna, world.space, page, 1, title, &text).await.unwrap();
    page
}
