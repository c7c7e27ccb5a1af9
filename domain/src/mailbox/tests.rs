//! The story of a conversation, on both databases.

use super::*;
use crate::account;
use crate::base::error::{Error, Problem, Result};
use crate::base::list::PageNumber;
use crate::base::store::test::{TestStore, stores};
use crate::base::viewer::Viewer;
use crate::candidates::{self, CandidateEvent, CandidateSearch, block};
use crate::profile::tests::Someone;
use crate::sql;
use crate::vocabulary::Country;

async fn two(store: &TestStore) -> Result<(Viewer, Viewer)> {
    let chiara = Someone::at("Chiara Benedetti", Country::Italy, "Scuola Verdi", "Lucca").made(store).await?;
    let agnieszka = Someone::at("Agnieszka Nowak", Country::Poland, "Gimnazjum 3", "Toruń").made(store).await?;
    Ok((chiara, agnieszka))
}

/// Messages that somebody has not read, as the bar of every page shows them.
async fn unread(store: &TestStore, viewer: &Viewer) -> Result<i64> {
    let mut tx = store.begin().await?;
    let token = account::open_session(store, &mut tx, viewer.account()?, false, "", true).await?;
    tx.commit().await?;
    Ok(account::viewer(store, &token).await?.unread().messages)
}

/// Notices of hers that are not read.
async fn bell(store: &TestStore, viewer: &Viewer) -> Result<usize> {
    let notices = crate::base::notice::list(store, viewer).await?;
    Ok(notices.into_iter().filter(|notice| !notice.read).count())
}

fn draft(to: AccountId, request: &str) -> Draft {
    let body = "Hello, shall we write letters from our streets?".into();
    Draft { to, subject: "Letters".into(), body, request: request.into() }
}

#[tokio::test]
async fn a_message_sent_twice_at_once_is_written_once() -> Result<()> {
    for store in stores().await {
        let (chiara, agnieszka) = two(&store).await?;
        let first = draft(agnieszka.account()?, "r1");
        let twice = tokio::join!(start(&store, &chiara, &first), start(&store, &chiara, &first));
        let id = twice.0?;
        assert_eq!(twice.1, Ok(id));
        let say = || answer(&store, &agnieszka, id, "With pleasure!", "r2");
        assert_eq!(tokio::join!(say(), say()), (Ok(()), Ok(())));
        assert_eq!((unread(&store, &agnieszka).await?, unread(&store, &chiara).await?), (0, 1));
        assert_eq!(conversation(&store, &chiara, id).await?.messages.len(), 2);
    }
    Ok(())
}

#[tokio::test]
async fn a_message_arrives_is_read_and_answered() -> Result<()> {
    for store in stores().await {
        let (chiara, agnieszka) = two(&store).await?;
        let id = start(&store, &chiara, &draft(agnieszka.account()?, "r1")).await?;
        assert_eq!(start(&store, &chiara, &draft(agnieszka.account()?, "r1")).await?, id, "sent twice, written once");
        assert_eq!(unread(&store, &agnieszka).await?, 1);
        assert_eq!(unread(&store, &chiara).await?, 0);
        let list = inbox(&store, &agnieszka, Lane::Unread, PageNumber::default()).await?;
        assert_eq!((list.total, list.rows[0].name.as_str(), list.rows[0].mine), (1, "Chiara Benedetti", false));
        let first = conversation(&store, &agnieszka, id).await?.messages[0].id;
        answer(&store, &chiara, id, "And pictures?", "r0").await?;
        assert_eq!(bell(&store, &agnieszka).await?, 2);
        read_up_to(&store, &agnieszka, id, first).await?;
        assert_eq!(unread(&store, &agnieszka).await?, 1, "what came meanwhile is not read");
        let last = conversation(&store, &agnieszka, id).await?.messages[1].id;
        read_up_to(&store, &agnieszka, id, last).await?;
        assert_eq!((unread(&store, &agnieszka).await?, bell(&store, &agnieszka).await?), (0, 0));
        mark_unread(&store, &agnieszka, id, true).await?;
        assert_eq!(unread(&store, &agnieszka).await?, 1, "she wants to read it again");
        mark_unread(&store, &agnieszka, id, false).await?;
        assert_eq!(unread(&store, &agnieszka).await?, 0);
        answer(&store, &agnieszka, id, "With pleasure!", "r2").await?;
        answer(&store, &agnieszka, id, "With pleasure!", "r2").await?;
        let read = conversation(&store, &chiara, id).await?;
        let said: Vec<(&str, bool)> = read.messages.iter().map(|one| (one.body.as_str(), one.mine)).collect();
        let hello = "Hello, shall we write letters from our streets?";
        assert_eq!(said, [(hello, true), ("And pictures?", true), ("With pleasure!", false)]);
        assert_eq!((read.row.unread, read.open), (1, true));
        archive(&store, &chiara, id, true).await?;
        assert_eq!(inbox(&store, &chiara, Lane::Inbox, PageNumber::default()).await?.total, 0);
        answer(&store, &agnieszka, id, "And when?", "r3").await?;
        assert_eq!(
            inbox(&store, &chiara, Lane::Inbox, PageNumber::default()).await?.total,
            1,
            "an answer brings it back"
        );
    }
    Ok(())
}

/// 2.10.1: thrown away for oneself alone; after thirty days what was said is gone, and an answer begins anew.
#[tokio::test]
async fn a_conversation_is_thrown_away_taken_out_and_gone_after_thirty_days() -> Result<()> {
    for store in stores().await {
        let (chiara, agnieszka) = two(&store).await?;
        let id = start(&store, &chiara, &draft(agnieszka.account()?, "r1")).await?;
        let lane = async |viewer: &Viewer, lane| -> Result<i64> {
            Ok(inbox(&store, viewer, lane, PageNumber::default()).await?.total)
        };
        assert_eq!((lane(&chiara, Lane::Sent).await?, lane(&agnieszka, Lane::Sent).await?), (1, 0));
        throw_away(&store, &agnieszka, id).await?;
        assert_eq!((unread(&store, &agnieszka).await?, lane(&agnieszka, Lane::Inbox).await?), (0, 0));
        assert_eq!(
            (lane(&agnieszka, Lane::Trash).await?, lane(&chiara, Lane::Inbox).await?),
            (1, 1),
            "for herself alone"
        );
        take_out(&store, &agnieszka, id).await?;
        assert_eq!(lane(&agnieszka, Lane::Inbox).await?, 1);
        throw_away(&store, &agnieszka, id).await?;
        answer(&store, &chiara, id, "Are you there?", "r2").await?;
        assert_eq!(lane(&agnieszka, Lane::Inbox).await?, 1, "a new message brings it back");
        throw_away(&store, &agnieszka, id).await?;
        store.clock.advance(TRASH_KEPT - 1);
        assert_eq!(empty_trash(&store).await?, 0);
        store.clock.advance(1);
        assert_eq!(empty_trash(&store).await?, 1);
        assert_eq!(lane(&agnieszka, Lane::Trash).await?, 0);
        assert_eq!(conversation(&store, &agnieszka, id).await.err(), Some(Error::NotFound));
        assert_eq!(conversation(&store, &chiara, id).await?.messages.len(), 2, "the other keeps hers");
        store.clock.advance(1);
        answer(&store, &chiara, id, "One more try.", "r3").await?;
        let anew = conversation(&store, &agnieszka, id).await?.messages;
        assert_eq!(anew.iter().map(|one| one.body.as_str()).collect::<Vec<_>>(), ["One more try."]);
        for viewer in [&chiara, &agnieszka] {
            throw_away(&store, viewer, id).await?;
        }
        store.clock.advance(TRASH_KEPT);
        assert_eq!(empty_trash(&store).await?, 3, "cleared for both, then deleted");
        let left = sql!("select count(*) from message").number(&store.db).await?;
        assert_eq!(left, 0, "gone for both, it is deleted");
        let stranger = Someone::at("Luca Serra", Country::Italy, "Liceo", "Pisa").made(&store).await?;
        assert_eq!(throw_away(&store, &stranger, id).await, Err(Error::NotFound));
    }
    Ok(())
}

#[tokio::test]
async fn messages_are_found_by_words_without_accents() -> Result<()> {
    for store in stores().await {
        let (chiara, agnieszka) = two(&store).await?;
        let her = agnieszka.account()?;
        let street = Draft { body: "Piszemy listy z mojej ulicy w Toruniu".into(), ..draft(her, "r1") };
        let street = start(&store, &chiara, &street).await?;
        let river = start(&store, &chiara, &Draft { body: "A river, perhaps".into(), ..draft(her, "r2") }).await?;
        let found = async |viewer: &Viewer, words: &str| -> Result<Vec<ConversationId>> {
            let list = search(&store, viewer, words, PageNumber::default()).await?;
            Ok(list.rows.into_iter().map(|row| row.id).collect())
        };
        assert_eq!(found(&chiara, "TORUNIU listy").await?, [street]);
        assert_eq!(found(&agnieszka, "river").await?, [river]);
        assert_eq!(found(&chiara, "nowak letters").await?, [river, street], "her name and the subject, newest first");
        assert_eq!(found(&chiara, " ").await?, []);
        let stranger = Someone::at("Luca Serra", Country::Italy, "Liceo", "Pisa").made(&store).await?;
        assert_eq!(found(&stranger, "river").await?, []);
        throw_away(&store, &agnieszka, river).await?;
        assert_eq!(found(&agnieszka, "river").await?, []);
    }
    Ok(())
}

#[tokio::test]
async fn one_message_goes_to_several_each_for_herself() -> Result<()> {
    for store in stores().await {
        let (chiara, agnieszka) = two(&store).await?;
        let luca = Someone::at("Luca Serra", Country::Italy, "Liceo", "Pisa").made(&store).await?;
        let (first, second) = (agnieszka.account()?, luca.account()?);
        let message = draft(first, "r1");
        let id = start_each(&store, &chiara, &message, &[second, first, second]).await?;
        assert_eq!(start_each(&store, &chiara, &message, &[second]).await?, id, "sent twice, written once");
        for reader in [&agnieszka, &luca] {
            let list = inbox(&store, reader, Lane::Inbox, PageNumber::default()).await?;
            assert_eq!((list.total, list.rows[0].name.as_str()), (1, "Chiara Benedetti"));
        }
        let crowd: Vec<AccountId> = (1..=SAME_TEXT_A_DAY).map(AccountId).collect();
        let refused = start_each(&store, &chiara, &draft(first, "r2"), &crowd).await;
        assert!(matches!(refused, Err(Error::Invalid(_))), "{refused:?}");
        block(&store, &luca, chiara.account()?).await?;
        let blocked = start_each(&store, &chiara, &draft(first, "r3"), &[second]).await;
        assert_eq!(blocked, Err(Error::invalid("also", Problem::Unknown)));
        assert_eq!(inbox(&store, &chiara, Lane::Sent, PageNumber::default()).await?.total, 2, "nothing went out");
    }
    Ok(())
}

/// 2.9: the closing message is sent, and all conversations with a candidate who does not suit are put away.
#[tokio::test]
async fn the_closing_message_puts_the_conversations_away() -> Result<()> {
    for store in stores().await {
        let (chiara, agnieszka) = two(&store).await?;
        let (me, her) = (chiara.account()?, agnieszka.account()?);
        let first = start(&store, &chiara, &draft(her, "r1")).await?;
        answer(&store, &agnieszka, first, "Not with rivers, I fear.", "a1").await?;
        let candidate = candidates::add(&store, &chiara, her).await?;
        let closing = Draft { subject: "Our idea".into(), ..draft(her, "r2") };
        assert_eq!(close(&store, &chiara, &closing).await, Err(Error::NotFound), "she may suit still");
        candidates::change_status(&store, &chiara, candidate, CandidateEvent::Dismiss).await?;
        assert!(candidates::list(&store, &chiara, &CandidateSearch::default()).await?.candidates.rows[0].closing_owed);
        let id = close(&store, &chiara, &closing).await?;
        assert_eq!(close(&store, &chiara, &closing).await?, id, "sent twice, written once");
        assert_eq!(inbox(&store, &chiara, Lane::Inbox, PageNumber::default()).await?.total, 0);
        assert_eq!(inbox(&store, &agnieszka, Lane::Inbox, PageNumber::default()).await?.total, 2, "she reads it");
        assert!(
            !candidates::list(&store, &chiara, &CandidateSearch::default()).await?.candidates.rows[0].closing_owed,
            "it is sent"
        );
        start(&store, &agnieszka, &draft(me, "r3")).await?;
        assert_eq!(inbox(&store, &chiara, Lane::Inbox, PageNumber::default()).await?.total, 1, "she can begin anew");
    }
    Ok(())
}

/// R-VAL-5: whoever moves to another school goes on with her conversations, and begins no new one before she is checked.
#[tokio::test]
async fn r_val_5_conversations_go_on_while_a_new_school_is_checked() -> Result<()> {
    for store in stores().await {
        let (chiara, agnieszka) = two(&store).await?;
        let id = start(&store, &chiara, &draft(agnieszka.account()?, "r1")).await?;
        let mut tx = store.begin().await?;
        let moves = crate::sql!("update person set state = 'awaiting_revalidation' where id = $1");
        moves.bind(chiara.account()?).execute(&mut tx).await?;
        let token = account::open_session(&store, &mut tx, chiara.account()?, false, "", true).await?;
        tx.commit().await?;
        let chiara = account::viewer(&store, &token).await?;
        answer(&store, &agnieszka, id, "With pleasure!", "r2").await?;
        assert_eq!(conversation(&store, &chiara, id).await?.messages.len(), 2);
        answer(&store, &chiara, id, "From my new school", "r3").await?;
        assert_eq!(start(&store, &chiara, &draft(agnieszka.account()?, "r4")).await, Err(Error::Forbidden));
        assert_eq!(recipient(&store, &chiara, agnieszka.account()?).await, Err(Error::Forbidden));
    }
    Ok(())
}

#[tokio::test]
async fn nobody_else_reads_it_and_who_is_blocked_cannot_write() -> Result<()> {
    for store in stores().await {
        let (chiara, agnieszka) = two(&store).await?;
        let other = Someone::at("Eve Curious", Country::France, "Collège Hugo", "Lyon").made(&store).await?;
        let id = start(&store, &chiara, &draft(agnieszka.account()?, "r1")).await?;
        assert_eq!(conversation(&store, &other, id).await, Err(Error::NotFound));
        assert_eq!(answer(&store, &other, id, "Me too", "x").await, Err(Error::NotFound));
        assert_eq!(star(&store, &other, id, true).await, Err(Error::NotFound));
        assert_eq!(conversation(&store, &Viewer::guest(), id).await, Err(Error::SignIn));
        block(&store, &agnieszka, chiara.account()?).await?;
        assert_eq!(answer(&store, &chiara, id, "Hello?", "r2").await, Err(Error::Conflict));
        assert_eq!(recipient(&store, &chiara, agnieszka.account()?).await, Err(Error::NotFound));
        assert!(!conversation(&store, &chiara, id).await?.open);
        let itself = start(&store, &chiara, &draft(chiara.account()?, "r3")).await;
        assert_eq!(itself, Err(Error::NotFound), "nobody writes to herself");
    }
    Ok(())
}

/// Eleven people: one more than may get the same text in a day.
async fn crowd(store: &TestStore) -> Result<Vec<AccountId>> {
    let mut people = Vec::new();
    for name in ["Ana", "Bea", "Cleo", "Dora", "Eva", "Fay", "Gil", "Hana", "Ida", "Jo", "Kai"] {
        people.push(Someone::at(name, Country::Poland, name, "Toruń").made(store).await?.account()?);
    }
    Ok(people)
}

/// A message that differs from the others in a number, and in its form.
fn numbered(to: AccountId, number: usize) -> Draft {
    let body = format!("Hello, shall we write letters about our streets with our pupils this winter? {number}");
    Draft { body, ..draft(to, &format!("numbered-{number}")) }
}

/// 2.10.1: no mass mail, also where each copy has another number or is short; and nobody who knows the sender counts.
#[tokio::test]
async fn the_same_text_goes_to_ten_strangers_a_day() -> Result<()> {
    for store in stores().await {
        let (chiara, agnieszka) = two(&store).await?;
        let people = crowd(&store).await?;
        for (number, to) in people.iter().enumerate() {
            let sent = start(&store, &chiara, &numbered(*to, number)).await;
            assert_eq!(sent.is_ok(), (number as i64) < SAME_TEXT_A_DAY, "{number}: {sent:?}");
        }
        let again = start(&store, &chiara, &numbered(people[0], 90)).await;
        assert!(again.is_ok(), "who has had it already counts once: {again:?}");
        let other = Draft { body: "We measure rivers. Do you?".into(), ..draft(people[10], "other") };
        start(&store, &chiara, &other).await?;
        start(&store, &agnieszka, &draft(chiara.account()?, "hers")).await?;
        start(&store, &chiara, &numbered(agnieszka.account()?, 91)).await?;
        for (number, to) in people.iter().enumerate() {
            let short = Draft { body: "Look here".into(), ..draft(*to, &format!("short-{number}")) };
            let sent = start(&store, &agnieszka, &short).await;
            assert_eq!(sent.is_ok(), (number as i64) < SAME_TEXT_A_DAY, "{number}: {sent:?}");
        }
        store.clock.advance(crate::base::time::DAY);
        start(&store, &chiara, &numbered(people[10], 10)).await?;
    }
    Ok(())
}

/// Sent all at once, no more of them arrive than one after the other.
#[tokio::test]
async fn limits_hold_for_what_is_sent_at_the_same_time() -> Result<()> {
    for store in stores().await {
        let (chiara, _) = two(&store).await?;
        let drafts: Vec<Draft> = crowd(&store).await?.into_iter().zip(0..).map(|(to, n)| numbered(to, n)).collect();
        let sent = futures::future::join_all(drafts.iter().map(|draft| start(&store, &chiara, draft))).await;
        assert_eq!(sent.iter().filter(|sent| sent.is_ok()).count() as i64, SAME_TEXT_A_DAY, "{sent:?}");
    }
    Ok(())
}

/// A message to several goes to all of them or to nobody.
#[tokio::test]
async fn a_message_to_several_is_one_write() -> Result<()> {
    for store in stores().await {
        let (chiara, agnieszka) = two(&store).await?;
        let people = crowd(&store).await?;
        start_each(&store, &chiara, &draft(people[0], "r1"), &people[1..6]).await?;
        let more: Vec<AccountId> = people[7..].iter().copied().chain([agnieszka.account()?]).collect();
        let refused = start_each(&store, &chiara, &draft(people[6], "r2"), &more).await;
        assert!(matches!(refused, Err(Error::Limited { .. })), "twelve in all: {refused:?}");
        assert_eq!(inbox(&store, &chiara, Lane::Sent, PageNumber::default()).await?.total, 6, "nothing went out");
        start_each(&store, &chiara, &draft(people[6], "r2"), &people[7..10]).await?;
    }
    Ok(())
}

/// No machine writes without end, and one mail calls the reader until she has come.
#[tokio::test]
async fn nobody_is_flooded_with_messages_or_mails() -> Result<()> {
    for store in stores().await {
        let (chiara, agnieszka) = two(&store).await?;
        let mails = async || -> Result<i64> {
            sql!("select count(*) from mail where account = $1").bind(agnieszka.account()?).number(&store.db).await
        };
        let id = start(&store, &chiara, &draft(agnieszka.account()?, "r0")).await?;
        for number in 1..MESSAGES_MOST {
            answer(&store, &chiara, id, "ping", &format!("r{number}")).await?;
        }
        assert_eq!((mails().await?, bell(&store, &agnieszka).await?), (1, MESSAGES_MOST as usize));
        let refused = answer(&store, &chiara, id, "ping", "one more").await;
        assert_eq!(refused, Err(Error::Limited { seconds: MESSAGES_TIME / 1000 + 1 }));
        answer(&store, &chiara, id, "ping", "r1").await?;
        answer(&store, &agnieszka, id, "Enough, please", "hers").await?;
        let last = conversation(&store, &agnieszka, id).await?.messages.last().map(|one| one.id);
        read_up_to(&store, &agnieszka, id, last.ok_or(Error::NotFound)?).await?;
        store.clock.advance(MESSAGES_TIME);
        for request in ["one more", "and one"] {
            answer(&store, &chiara, id, "ping", request).await?;
        }
        assert_eq!(mails().await?, 2, "she has read, and is called once more");
    }
    Ok(())
}

/// A trash that holds more than one part is emptied in one night.
#[tokio::test]
async fn a_large_trash_is_emptied_part_by_part() -> Result<()> {
    for store in stores().await {
        let (chiara, agnieszka) = two(&store).await?;
        let mut tx = store.begin().await?;
        sql!(
            "with recursive n (i) as (select cast(1 as bigint) union all select i + 1 from n where i < 1100)
             insert into conversation (id, subject, started_by, started_at, last_at) select i, 'Old', cast($1 as bigint), 0, 0 from n"
        )
        .bind(chiara.account()?)
        .execute(&mut tx)
        .await?;
        for member in [&chiara, &agnieszka] {
            sql!(
                "insert into conversation_member (conversation, account, last_at, trashed_at)
                 select id, cast($1 as bigint), 0, 0 from conversation"
            )
            .bind(member.account()?)
            .execute(&mut tx)
            .await?;
        }
        tx.commit().await?;
        while empty_trash(&store).await? > 0 {}
        assert_eq!(sql!("select count(*) from conversation").number(&store.db).await?, 0);
    }
    Ok(())
}

#[tokio::test]
async fn a_page_before_the_first_is_the_first() -> Result<()> {
    for store in stores().await {
        let (chiara, agnieszka) = two(&store).await?;
        start(&store, &chiara, &draft(agnieszka.account()?, "r1")).await?;
        let list = inbox(&store, &chiara, Lane::Inbox, PageNumber(-3)).await?;
        assert_eq!((list.page, list.rows.len()), (1, 1));
    }
    Ok(())
}

/// A full page leads on to the next one, and the last page to none.
#[tokio::test]
async fn a_full_page_leads_to_the_next() -> Result<()> {
    for store in stores().await {
        let (chiara, agnieszka) = two(&store).await?;
        for number in 0..=PAGE {
            let subject = format!("Letters {number}");
            let request = format!("r{number}");
            start(&store, &chiara, &Draft { subject, ..draft(agnieszka.account()?, &request) }).await?;
        }
        let page = async |number| inbox(&store, &agnieszka, Lane::Inbox, PageNumber(number)).await;
        let (first, second) = (page(1).await?, page(2).await?);
        assert_eq!((first.rows.len() as i64, first.pages()), (PAGE, 2));
        assert_eq!((second.rows.len(), second.pages(), second.total), (1, 2, PAGE + 1));
    }
    Ok(())
}
