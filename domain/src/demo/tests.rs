//! The demo world is whole, and the same for the same seed.

use super::*;
use crate::account::{sign_in, viewer};
use crate::base::error::{Error, Result};
use crate::base::store::test::{TestStore, sqlite, stores};
use crate::base::time::DAY;
use crate::base::viewer::Viewer;
use crate::page;
use crate::sql;
use crate::vocabulary::Unit;
use std::collections::BTreeMap;

async fn made(store: &TestStore, seed: u64) -> Result<Vec<SignIn>> {
    build(store, &store.clock, seed, &mut |_| {}).await
}

async fn texts(store: &TestStore, statement: crate::base::db::Statement) -> Result<Vec<String>> {
    let rows: Vec<(String,)> = statement.all(&store.db).await?;
    Ok(rows.into_iter().map(|(text,)| text).collect())
}

async fn counts(store: &TestStore, statement: crate::base::db::Statement) -> Result<BTreeMap<String, i64>> {
    let rows: Vec<(String, i64)> = statement.all(&store.db).await?;
    Ok(rows.into_iter().collect())
}

#[tokio::test]
async fn it_holds_what_is_promised() -> Result<()> {
    for store in stores().await {
        let before = store.now();
        let sign_ins = made(&store, 7).await?;
        assert_eq!(store.now(), before, "the clock shows what it showed");
        let schools = sql!("select count(*) from school where state = 'confirmed'").number(&store.db).await?;
        assert!((380..430).contains(&schools), "{schools} schools");
        let people = counts(&store, sql!("select state, count(*) from person group by state")).await?;
        for state in [
            "unconfirmed",
            "completing",
            "awaiting_validation",
            "information_asked",
            "validated",
            "refused",
            "inactive",
        ] {
            assert!(people.get(state).is_some_and(|count| *count > 5), "{state}: {people:?}");
        }
        assert!((680..760).contains(&people.values().sum::<i64>()), "{people:?}");
        let countries =
            sql!("select count(distinct country) from person where state <> 'staff'").number(&store.db).await?;
        assert_eq!(countries, 29);
        for (state, count) in [("awaiting_revalidation", 1), ("anonymised", 1), ("suspended", 2), ("expelled", 1)] {
            assert_eq!(people.get(state), Some(&count), "{state}: {people:?}");
        }
        let projects =
            counts(&store, sql!("select coalesce(held, state), count(*) from project group by coalesce(held, state)"))
                .await?;
        assert_eq!(projects.len(), 10, "{projects:?}");
        let candidates = counts(&store, sql!("select status, count(*) from candidate group by status")).await?;
        assert_eq!(candidates.len(), 6, "{candidates:?}");
        let late = sql!("select count(*) from audit where at > $1").bind(before).number(&store.db).await?;
        assert_eq!(late, 0, "nothing happens in the future");
        assert!(sql!("select count(*) from publication").number(&store.db).await? > 0);
        let nameless = sql!(
            "select count(*) from registration_draft d join person p on p.id = d.person
             where p.state = 'completing' and d.content like '%\"name\":\"\"%'"
        );
        assert_eq!(nameless.number(&store.db).await?, 0, "who has picked a school sees what is known of it");
        everybody_signs_in(&store, &sign_ins).await?;
        the_pupil_may_write(&store, &sign_ins).await?;
        the_cast_has_something_to_do(&store).await?;
    }
    Ok(())
}

async fn everybody_signs_in(store: &TestStore, sign_ins: &[SignIn]) -> Result<()> {
    assert!(sign_ins.iter().any(|person| person.pupil), "a pupil is on the sheet");
    assert!(
        sign_ins.iter().any(|person| person.who.contains("has begun to register")),
        "who fills in the form is on it"
    );
    for person in sign_ins {
        let signed_in = sign_in(store, &person.name, &person.password, "Test", person.pupil).await;
        assert!(signed_in.is_ok(), "{}: {signed_in:?}", person.who);
    }
    Ok(())
}

/// The pupil on the sheet finds a page in her space that she may edit, with letters of both classes on it.
async fn the_pupil_may_write(store: &TestStore, sign_ins: &[SignIn]) -> Result<()> {
    let Some(pupil) = sign_ins.iter().find(|person| person.pupil) else { return Err(Error::NotFound) };
    let signed_in = sign_in(store, &pupil.name, &pupil.password, "Test", true).await?;
    let pupil = viewer(store, &signed_in.token).await?;
    let space = crate::twinspace::my_spaces(store, &pupil).await?[0].id;
    let tree = page::tree(store, &pupil, space).await?;
    let mut may_write = Vec::new();
    for node in tree {
        let page = page::read(store, &pupil, space, node.id).await?;
        if page.may.edit {
            may_write.push((page.title, page.version, page.document.plain_text()));
        }
    }
    let [(title, 4, text)] = &may_write[..] else { panic!("{may_write:?}") };
    assert!(title == "Letters" && text.contains("Bonjour Toruń") && text.contains("Ciao Lucca"), "{text}");
    Ok(())
}

async fn the_cast_has_something_to_do(store: &TestStore) -> Result<()> {
    let queue = sql!("select count(*) from person where unit = 'IT' and state = 'awaiting_validation'");
    assert_eq!(queue.number(&store.db).await?, 7);
    let twice = sql!("select count(*) from similar_account a join person p on p.id = a.person where p.unit = 'IT'");
    assert!(twice.number(&store.db).await? > 0, "somebody has two accounts");
    let desk = sql!(
        "select count(*) from project_decision d join project p on p.id = d.project
         where d.unit = 'IT' and d.decision = 'pending' and p.state = 'awaiting_units'"
    );
    assert_eq!(desk.number(&store.db).await?, 2);
    assert_eq!(
        sql!("select count(*) from report where unit = 'IT' and state = 'received'").number(&store.db).await?,
        1
    );
    let twice = sql!(
        "select count(*) from school s join school o on o.unit = s.unit and o.id <> s.id
             and o.town_folded = s.town_folded and o.name_folded = s.name_folded
         where s.unit = 'IT' and s.state = 'confirmed' and o.state = 'confirmed'"
    );
    assert_eq!(twice.number(&store.db).await?, 2, "a pair to merge");
    let deserted = sql!(
        "select count(*) from school s where s.unit = 'IT' and s.state = 'confirmed'
             and not exists (select 1 from person p where p.school = s.id and p.state = 'validated')"
    );
    assert_eq!(deserted.number(&store.db).await?, 1, "a school without active people");
    assert_eq!(crate::school::locked_fields(store, Unit::Italy).await?, ["code", "name"]);
    let chiara = "chiara";
    let unread = sql!(
        "select count(*) from conversation_member m join account a on a.id = m.account
         where a.username = $1 and m.unread > 0"
    );
    assert!(unread.bind(chiara).number(&store.db).await? >= 2);
    let asked = sql!(
        "select count(*) from project p join project_founder f on f.project = p.id join account a on a.id = f.account
         where a.username = $1 and p.state = 'awaiting_partner' and p.author <> a.id"
    );
    assert_eq!(asked.bind(chiara).number(&store.db).await?, 1);
    let pages = sql!(
        "select count(*) from page g join space s on s.id = g.space
              join space_member m on m.space = s.id join account a on a.id = m.account
         where a.username = $1 and g.deleted_at is null"
    );
    assert!(pages.bind(chiara).number(&store.db).await? >= 8);
    Ok(())
}

#[tokio::test]
async fn the_same_seed_makes_the_same_world() -> Result<()> {
    let (one, two, other) = (sqlite().await, sqlite().await, sqlite().await);
    // The other world begins on another day.
    two.clock.advance(3 * DAY);
    made(&one, 7).await?;
    made(&two, 7).await?;
    made(&other, 8).await?;
    let people = || sql!("select first_name || ' ' || last_name || ' ' || state from person order by email");
    let schools = || sql!("select name || ', ' || town from school order by name, town");
    let projects = || sql!("select title || ' ' || state from project order by title, state");
    let messages = || sql!("select body from message order by body");
    assert_eq!(texts(&one, people()).await?, texts(&two, people()).await?);
    assert_eq!(texts(&one, schools()).await?, texts(&two, schools()).await?);
    assert_eq!(texts(&one, projects()).await?, texts(&two, projects()).await?);
    assert_eq!(texts(&one, messages()).await?, texts(&two, messages()).await?);
    assert_ne!(texts(&one, people()).await?, texts(&other, people()).await?);
    Ok(())
}

#[test]
fn the_sheet_has_name_and_password_last() {
    let person = SignIn { who: "Anna, teacher".into(), pupil: false, name: "anna".into(), password: "a b c".into() };
    let sheet = sheet(&[person]);
    let line: Vec<&str> = sheet.lines().last().unwrap_or_default().split("  ").map(str::trim).collect();
    assert_eq!(line, ["Anna, teacher", "/en/sign-in", "anna", "a b c"]);
    assert!(Viewer::guest().account().is_err());
}
