//! The same done with several conversations, and taken back.

use super::*;

/// A conversation of hers: how it lies in her mailbox.
type Lies = (ConversationId, i64, bool, bool);

/// All conversations of hers, in the order in which they began.
async fn lie(store: &TestStore, viewer: &Viewer) -> Result<Vec<Lies>> {
    let mut all = Vec::new();
    for lane in [Lane::Inbox, Lane::Archived, Lane::Trash] {
        let rows = inbox(store, viewer, lane, PageNumber::default()).await?.rows;
        all.extend(rows.into_iter().map(|row| (row.id, row.unread, row.archived, row.trashed)));
    }
    all.sort_unstable();
    Ok(all)
}

async fn newest(store: &TestStore, viewer: &Viewer) -> Result<MessageId> {
    let rows = inbox(store, viewer, Lane::Inbox, PageNumber::default()).await?.rows;
    rows.iter().map(|row| row.last).max().ok_or(Error::NotFound)
}

/// Three conversations that Chiara has begun with Agnieszka.
async fn three(store: &TestStore, chiara: &Viewer, agnieszka: &Viewer) -> Result<Vec<ConversationId>> {
    let mut all = Vec::new();
    for request in ["b1", "b2", "b3"] {
        let first = Draft { subject: request.to_owned(), ..draft(agnieszka.account()?, request) };
        all.push(start(store, chiara, &first).await?);
    }
    Ok(all)
}

fn bulk(act: BulkAct, conversations: &[ConversationId], shown: MessageId) -> Bulk {
    Bulk { act, conversations: conversations.to_vec(), shown, request: format!("a long enough key of {}", act.code()) }
}

/// Each act changes all that are ticked and nothing else; taken back, each is exactly as it was.
#[tokio::test]
async fn what_is_done_with_several_is_taken_back() -> Result<()> {
    for store in stores().await {
        let (chiara, agnieszka) = two(&store).await?;
        let all = three(&store, &chiara, &agnieszka).await?;
        let (first, second, third) = (all[0], all[1], all[2]);
        answer(&store, &chiara, first, "And pictures?", "b4").await?;
        archive(&store, &agnieszka, second, true).await?;
        let (before, shown) = (lie(&store, &agnieszka).await?, newest(&store, &agnieszka).await?);
        assert_eq!(before, [(first, 2, false, false), (second, 1, true, false), (third, 1, false, false)]);
        let table = [
            (BulkAct::Archive, [(first, 2, true, false), (second, 1, true, false)]),
            (BulkAct::TakeBack, [(first, 2, false, false), (second, 1, false, false)]),
            (BulkAct::Read, [(first, 0, false, false), (second, 0, true, false)]),
            (BulkAct::Unread, [(first, 2, false, false), (second, 1, true, false)]),
            (BulkAct::ThrowAway, [(first, 0, false, true), (second, 0, true, true)]),
        ];
        for (act, after) in table {
            let bulk = bulk(act, &[first, second], shown);
            assert_eq!(do_with_all(&store, &agnieszka, &bulk).await?, 2, "{act:?}");
            assert_eq!(do_with_all(&store, &agnieszka, &bulk).await?, 2, "sent twice, done once: {act:?}");
            let lies = lie(&store, &agnieszka).await?;
            assert_eq!((&lies[..2], lies[2]), (&after[..], (third, 1, false, false)), "{act:?}");
            undo_with_all(&store, &agnieszka, &bulk.request).await?;
            assert_eq!(lie(&store, &agnieszka).await?, before, "{act:?}");
            assert_eq!(undo_with_all(&store, &agnieszka, &bulk.request).await, Err(Error::NotFound), "once");
        }
    }
    Ok(())
}

/// What came after the list was shown stays unread, and taking back does not hide it.
#[tokio::test]
async fn what_comes_meanwhile_is_left_alone() -> Result<()> {
    for store in stores().await {
        let (chiara, agnieszka) = two(&store).await?;
        let all = three(&store, &chiara, &agnieszka).await?;
        let shown = newest(&store, &agnieszka).await?;
        answer(&store, &chiara, all[0], "In that very second", "b4").await?;
        do_with_all(&store, &agnieszka, &bulk(BulkAct::Read, &all, shown)).await?;
        let unread = async || lie(&store, &agnieszka).await.map(|all| all.iter().map(|one| one.1).collect::<Vec<_>>());
        assert_eq!((unread().await?, bell(&store, &agnieszka).await?), (vec![1, 0, 0], 2));
        let away = bulk(BulkAct::Archive, &all, shown);
        do_with_all(&store, &agnieszka, &away).await?;
        store.clock.advance(1);
        answer(&store, &chiara, all[1], "One more thing", "b5").await?;
        undo_with_all(&store, &agnieszka, &away.request).await?;
        assert_eq!(unread().await?, [1, 1, 0]);
        assert!(lie(&store, &agnieszka).await?.iter().all(|(_, _, archived, trashed)| !archived && !trashed));
    }
    Ok(())
}

/// What is somebody else's is not there, whoever ticks it, and nobody takes back what another one did.
#[tokio::test]
async fn only_own_conversations_are_touched() -> Result<()> {
    for store in stores().await {
        let (chiara, agnieszka) = two(&store).await?;
        let luca = Someone::at("Luca Serra", Country::Italy, "Liceo", "Pisa").made(&store).await?;
        let hers = three(&store, &chiara, &agnieszka).await?;
        let his = start(&store, &luca, &draft(chiara.account()?, "l1")).await?;
        let (shown, before) = (newest(&store, &chiara).await?, lie(&store, &agnieszka).await?);
        let ticked = [hers[0], his, ConversationId(1)];
        let away = bulk(BulkAct::ThrowAway, &ticked, shown);
        assert_eq!(do_with_all(&store, &luca, &away).await?, 1, "his own alone");
        assert_eq!(undo_with_all(&store, &chiara, &away.request).await, Err(Error::NotFound));
        assert_eq!(do_with_all(&store, &luca, &bulk(BulkAct::Read, &hers, shown)).await?, 0);
        assert_eq!(lie(&store, &agnieszka).await?, before);
        assert_eq!(lie(&store, &chiara).await?.iter().filter(|one| one.3).count(), 0, "for himself alone");
        let guest = do_with_all(&store, &Viewer::guest(), &away).await;
        assert_eq!(guest, Err(Error::SignIn));
    }
    Ok(())
}
