//! The story of a conversation, on both databases.

mod bulk;
mod limits;
mod lists;
mod trash;

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
        mark_unread(&store, &agnieszka, id).await?;
        assert_eq!(unread(&store, &agnieszka).await?, 1, "she wants to read it again");
        read_up_to(&store, &agnieszka, id, last).await?;
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

/// The dot of a row marks as read what the list has shown: what came meanwhile stays unread, in the mailbox and at the bell.
#[tokio::test]
async fn a_row_is_read_up_to_the_message_that_it_shows() -> Result<()> {
    for store in stores().await {
        let (chiara, agnieszka) = two(&store).await?;
        let id = start(&store, &chiara, &draft(agnieszka.account()?, "r1")).await?;
        let row = async || {
            inbox(&store, &agnieszka, Lane::Inbox, PageNumber::default()).await.map(|list| list.rows[0].clone())
        };
        let shown = row().await?;
        answer(&store, &chiara, id, "In that very second", "r2").await?;
        read_up_to(&store, &agnieszka, id, shown.last).await?;
        assert_eq!(
            (row().await?.unread, unread(&store, &agnieszka).await?, bell(&store, &agnieszka).await?),
            (1, 1, 2)
        );
        read_up_to(&store, &agnieszka, id, row().await?.last).await?;
        assert_eq!(
            (row().await?.unread, unread(&store, &agnieszka).await?, bell(&store, &agnieszka).await?),
            (0, 0, 0)
        );
        let stranger = Someone::at("Luca Serra", Country::Italy, "Liceo", "Pisa").made(&store).await?;
        assert_eq!(read_up_to(&store, &stranger, id, shown.last).await, Err(Error::NotFound));
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
