//! What is written directly obeys what the store's functions obey.

use super::*;
use crate::account::sign_in;
use crate::base::list::PageNumber;
use crate::base::store::test::{TestStore, stores};
use crate::base::viewer::Viewer;
use crate::demo::world::build;
use crate::vocabulary::Country;
use crate::{account, candidates, mailbox, portal};

/// A Europe of a few villages.
fn villages() -> Counts {
    Counts {
        schools: 120,
        italy: 40,
        people: 300,
        active: 60,
        anonymous: 5,
        projects: 120,
        running: 50,
        candidates: 700,
        messages: 800,
        pages: 240,
        pictures: 300,
        pupils: 200,
        mailbox: (20, 50),
    }
}

async fn made(store: &TestStore) -> Result<()> {
    begin(store).await?;
    build(store, &store.clock, 7, &mut |_| {}).await?;
    enlarge_to(store, villages(), 7, &mut |_| {}).await
}

async fn number(store: &TestStore, text: &'static str) -> Result<i64> {
    Statement::new(text).number(&store.db).await
}

async fn chiara(store: &TestStore) -> Result<Viewer> {
    let signed_in = sign_in(store, "chiara", PASSWORD, "Test", false).await?;
    account::viewer(store, &signed_in.token).await
}

#[tokio::test]
async fn a_large_world_is_counted_and_whole() -> Result<()> {
    for store in stores().await {
        made(&store).await?;
        for (what, least, most, text) in COUNTS {
            let found = Statement::new(text).bind(Plan::id(0)).bind(Plan::id(0) + (1 << 40)).number(&store.db).await?;
            assert!((least..=most).contains(&found), "{found} {what}");
        }
        if store.db.is_sqlite() {
            let broken: Vec<(String,)> =
                Statement::new("select \"table\" from pragma_foreign_key_check").all(&store.db).await?;
            assert!(broken.is_empty(), "{broken:?}");
        }
        for (what, text) in INVARIANTS {
            assert_eq!(number(&store, text).await?, 0, "{what}");
        }
        assert_eq!(twinfinder::rebuild_outdated(&store).await?, 0);
        one_mailbox_is_full(&store).await?;
        documents_are_what_the_store_makes(&store).await?;
    }
    Ok(())
}

/// The mailbox of one person holds as many conversations, each of as many messages, as the size says: no more, no less.
async fn one_mailbox_is_full(store: &TestStore) -> Result<()> {
    let (conversations, messages) = (20, 50);
    let first = Plan::id(villages().messages / talks::MESSAGES);
    let hers = sql!(
        "select count(*) from conversation_member m join account a on a.id = m.account
         where a.username = 'chiara' and m.conversation between $1 and $2"
    );
    assert_eq!(hers.bind(first).bind(first + (1 << 40)).number(&store.db).await?, conversations);
    let counted: Vec<(i64, i64)> =
        sql!("select conversation, count(*) from message where conversation between $1 and $2 group by conversation")
            .bind(first)
            .bind(first + (1 << 40))
            .all(&store.db)
            .await?;
    assert_eq!(counted.len() as i64, conversations);
    assert!(counted.iter().all(|(_, count)| *count == messages), "{counted:?}");
    Ok(())
}

/// The figures of 5.3: schools, people, active and anonymous of a hundred, projects and running ones, candidates, messages,
/// pages, pictures, pupils. At 2020 messages, pages, pictures and pupils are a tenth. Where 5.3 gives no figure for
/// what runs, it is ours.
#[test]
fn every_size_holds_what_the_scale_says() {
    let tenth = |count: usize| count / 10;
    let table = [
        (Size::Of2008, 33_000, 55_000, (80, 0), (15_000, 5_300), 200_000, 300_000, 50_000, 200_000, 60_000),
        (Size::Of2011, 82_000, 140_000, (60, 5), (50_000, 15_000), 700_000, 1_500_000, 500_000, 2_000_000, 500_000),
        (
            Size::Of2020,
            200_000,
            720_000,
            (49, 15),
            (110_000, 35_000),
            3_000_000,
            tenth(10_000_000),
            tenth(2_000_000),
            tenth(10_000_000),
            tenth(2_000_000),
        ),
    ];
    for (size, schools, people, states, projects, candidates, messages, pages, pictures, pupils) in table {
        let counts = size.counts().unwrap();
        assert_eq!((counts.schools, counts.people), (schools, people), "{size:?}");
        assert_eq!((counts.active, counts.anonymous), states, "{size:?}");
        assert_eq!((counts.projects, counts.running), projects, "{size:?}");
        assert_eq!((counts.candidates, counts.messages), (candidates, messages), "{size:?}");
        assert_eq!((counts.pages, counts.pictures, counts.pupils), (pages, pictures, pupils), "{size:?}");
        assert_eq!((counts.italy, counts.mailbox), (20_000, (200, 50)), "{size:?}: one country, one mailbox");
    }
    assert!(Size::Small.counts().is_none());
}

/// How many rows were written directly.
const COUNTS: [(&str, i64, i64, &str); 6] = [
    ("schools", 120, 120, "select count(*) from school where id between $1 and $2"),
    ("people", 300, 300, "select count(*) from person where id between $1 and $2"),
    ("projects", 120, 120, "select count(*) from project where id between $1 and $2"),
    ("candidates", 700, 700, "select count(*) from candidate where id between $1 and $2"),
    ("messages", 1500, 2100, "select count(*) from message where id between $1 and $2"),
    ("pictures", 285, 300, "select count(*) from file where id between $1 and $2"),
];

/// What can be said of every row, whoever wrote it.
const INVARIANTS: [(&str, &str); 9] = [
    (
        "a document for everybody who may be found, and for nobody else",
        "select count(*) from person p left join twinfinder_document d on d.person = p.id
         where (p.state = 'validated' and p.school is not null) <> (d.person is not null)",
    ),
    (
        "every word has its pieces",
        "select count(*) from twinfinder_word w where not exists (select 1 from twinfinder_piece p where p.word = w.word)",
    ),
    (
        "a confirmed school has somebody",
        "select count(*) from school s where s.state = 'confirmed' and not exists
             (select 1 from person p where p.school = s.id and p.state in ('validated', 'inactive'))",
    ),
    (
        "a project has two founders and a version",
        "select count(*) from project p where p.state in ('active', 'closed') and
             ((select count(*) from project_founder f where f.project = p.id) <> 2
              or not exists (select 1 from project_version v where v.project = p.id and v.number = p.agreed_version))",
    ),
    (
        "every project that ran has a space with both founders",
        "select count(*) from project p where p.activated_at is not null and
             (select count(*) from space s join space_member m on m.space = s.id
              where s.project = p.id and m.role = 'founder' and m.state = 'accepted') <> 2",
    ),
    (
        "every unit of a project decides",
        "select count(*) from project_founder f join project p on p.id = f.project
         where p.activated_at is not null and not exists
             (select 1 from project_decision d where d.project = f.project and d.unit = f.unit and d.decision = 'approved')",
    ),
    (
        "a page has its version and somebody who may read it",
        "select count(*) from page g where not exists
             (select 1 from page_version v where v.page = g.id and v.version = g.version and v.document = g.document)
             or not exists (select 1 from page_right r where r.page = g.id)",
    ),
    (
        "a conversation has two members and ends with its last message",
        "select count(*) from conversation c where
             (select count(*) from conversation_member m where m.conversation = c.id) <> 2
             or (select max(at) from message m where m.conversation = c.id) <> c.last_at",
    ),
    (
        "nobody is her own candidate or her own reader",
        "select (select count(*) from candidate where owner = person) + (select count(*) from written where sender = receiver)",
    ),
];

/// A document that the store makes anew is the one that was written directly.
async fn documents_are_what_the_store_makes(store: &TestStore) -> Result<()> {
    let read = "select cast(coalesce(sum(length(word) * weight), 0) + count(*) as bigint) from twinfinder_word";
    let columns = "select cast(sum(languages % 1000003 + subjects + ages % 1000003 + levels + stars) as bigint) from twinfinder_document";
    let before = (number(store, read).await?, number(store, columns).await?);
    let mut tx = store.begin().await?;
    let people: Vec<(AccountId,)> = Statement::new("select person from twinfinder_document").all(&mut tx).await?;
    for (person,) in people {
        twinfinder::refresh(store, &mut tx, person).await?;
    }
    tx.commit().await?;
    assert_eq!((number(store, read).await?, number(store, columns).await?), before);
    Ok(())
}

#[tokio::test]
async fn a_large_world_is_read_as_any_other() -> Result<()> {
    for store in stores().await {
        made(&store).await?;
        let chiara = chiara(&store).await?;
        let all = twinfinder::search(&store, &chiara, &twinfinder::Search::default()).await?;
        assert!(all.people.total > 500, "{}", all.people.total);
        let (surname, school): (String, String) = Statement::new(
            "select p.last_name, s.name from person p join school s on s.id = p.school
             where p.country = 'EL' and p.state = 'validated' and p.id < $1 order by p.id limit 1",
        )
        .bind(Plan::id(1_000_000))
        .one(&store.db)
        .await?;
        for words in [&surname, &crate::base::fold::fold(&surname), &school] {
            let search = twinfinder::Search { words: words.clone(), ..Default::default() };
            assert!(twinfinder::search(&store, &chiara, &search).await?.people.total > 0, "{words}");
        }
        let inbox = mailbox::inbox(&store, &chiara, mailbox::Lane::Inbox, PageNumber(1)).await?;
        assert!(inbox.total >= 20, "{}", inbox.total);
        candidates::list(&store, &chiara, &candidates::CandidateSearch::default()).await?;
        let italy = portal::country(&store, Country::Italy, PageNumber(1), PageNumber(1)).await?;
        assert!(italy.schools.total >= 80);
    }
    Ok(())
}

#[tokio::test]
async fn a_world_cut_short_is_continued() -> Result<()> {
    for store in stores().await {
        begin(&store).await?;
        build(&store, &store.clock, 7, &mut |_| {}).await?;
        let mut cut = |made: Made| assert!(made.what != "messages", "cut here");
        let broken = std::panic::AssertUnwindSafe(enlarge_to(&store, villages(), 7, &mut cut));
        assert!(futures::FutureExt::catch_unwind(broken).await.is_err());
        assert!(
            is_begun(&store).await? && done(&store, "people").await? == 300 && done(&store, "messages").await? == 0
        );
        enlarge_to(&store, villages(), 7, &mut |_| {}).await?;
        for (what, text) in INVARIANTS {
            assert_eq!(number(&store, text).await?, 0, "{what}");
        }
        finish(&store).await?;
        assert!(!is_begun(&store).await?);
        empty(&store).await?;
        assert_eq!(crate::demo::accounts(&store).await?, 0);
    }
    Ok(())
}
