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

/// What she ticks: each row with the last message that it shows now.
async fn ticked(store: &TestStore, viewer: &Viewer, conversations: &[ConversationId]) -> Result<Vec<Ticked>> {
    let mut all = Vec::new();
    for id in conversations {
        let messages = conversation(store, viewer, *id).await?.messages;
        let last = messages.last().map(|message| message.id).ok_or(Error::NotFound)?;
        all.push(Ticked { conversation: *id, last });
    }
    Ok(all)
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

fn bulk(act: BulkAct, ticked: &[Ticked]) -> Bulk {
    Bulk { act, ticked: ticked.to_vec(), request: "the key of one form, long enough".to_owned() }
}

/// Each act changes all that are ticked and nothing else; taken back, each is exactly as it was. The form may stay the same.
#[tokio::test]
async fn what_is_done_with_several_is_taken_back() -> Result<()> {
    for store in stores().await {
        let (chiara, agnieszka) = two(&store).await?;
        let all = three(&store, &chiara, &agnieszka).await?;
        let (first, second, third) = (all[0], all[1], all[2]);
        answer(&store, &chiara, first, "And pictures?", "b4").await?;
        archive(&store, &agnieszka, second, true).await?;
        let before = lie(&store, &agnieszka).await?;
        let ticks = ticked(&store, &agnieszka, &[second, first, second]).await?;
        assert_eq!(before, [(first, 2, false, false), (second, 1, true, false), (third, 1, false, false)]);
        let table = [
            (BulkAct::Archive, [(first, 2, true, false), (second, 1, true, false)]),
            (BulkAct::TakeBack, [(first, 2, false, false), (second, 1, false, false)]),
            (BulkAct::Read, [(first, 0, false, false), (second, 0, true, false)]),
            (BulkAct::Unread, [(first, 2, false, false), (second, 1, true, false)]),
            (BulkAct::ThrowAway, [(first, 0, false, true), (second, 0, true, true)]),
        ];
        for (act, after) in table {
            let bulk = bulk(act, &ticks);
            let done = do_with_all(&store, &agnieszka, &bulk).await?;
            assert_eq!(done.count, 2, "{act:?}");
            assert_eq!(do_with_all(&store, &agnieszka, &bulk).await?, done, "sent twice, done once: {act:?}");
            let lies = lie(&store, &agnieszka).await?;
            assert_eq!((&lies[..2], lies[2]), (&after[..], (third, 1, false, false)), "{act:?}");
            for _ in 0..2 {
                undo_with_all(&store, &agnieszka, &done.undo).await?;
                assert_eq!(lie(&store, &agnieszka).await?, before, "pressed twice, taken back once: {act:?}");
            }
            assert_eq!(do_with_all(&store, &agnieszka, &bulk).await?, done, "taken back, it is done anew: {act:?}");
            assert_eq!(lie(&store, &agnieszka).await?[..2], after, "{act:?}");
            undo_with_all(&store, &agnieszka, &done.undo).await?;
        }
    }
    Ok(())
}

/// Taking back touches only what the act has written, and only where it stands still.
#[tokio::test]
async fn what_was_done_otherwise_since_stays() -> Result<()> {
    for store in stores().await {
        let (chiara, agnieszka) = two(&store).await?;
        let all = three(&store, &chiara, &agnieszka).await?;
        let ticks = ticked(&store, &agnieszka, &all).await?;
        let away = do_with_all(&store, &agnieszka, &bulk(BulkAct::Archive, &ticks)).await?;
        read_up_to(&store, &agnieszka, all[0], ticks[0].last).await?;
        archive(&store, &agnieszka, all[1], false).await?;
        throw_away(&store, &agnieszka, all[2]).await?;
        let thrown = do_with_all(&store, &agnieszka, &bulk(BulkAct::ThrowAway, &ticks[..2])).await?;
        take_out(&store, &agnieszka, all[1]).await?;
        undo_with_all(&store, &agnieszka, &away.undo).await?;
        let lies = [(all[0], 0, false, true), (all[1], 0, false, false), (all[2], 0, false, true)];
        assert_eq!(lie(&store, &agnieszka).await?, lies, "only what was put away");
        undo_with_all(&store, &agnieszka, &thrown.undo).await?;
        let lies = [(all[0], 0, false, false), (all[1], 1, false, false), (all[2], 0, false, true)];
        assert_eq!(lie(&store, &agnieszka).await?, lies, "only what these acts have done");
    }
    Ok(())
}

/// One form sent with other ticks, or for another act, is another act: each is done and taken back for itself.
#[tokio::test]
async fn the_same_form_with_other_ticks_is_another_act() -> Result<()> {
    for store in stores().await {
        let (chiara, agnieszka) = two(&store).await?;
        let all = three(&store, &chiara, &agnieszka).await?;
        let ticks = ticked(&store, &agnieszka, &all).await?;
        let first = do_with_all(&store, &agnieszka, &bulk(BulkAct::Archive, &ticks[..1])).await?;
        let more = do_with_all(&store, &agnieszka, &bulk(BulkAct::Archive, &ticks[1..])).await?;
        let read = do_with_all(&store, &agnieszka, &bulk(BulkAct::Read, &ticks)).await?;
        assert_eq!((first.count, more.count, read.count), (1, 2, 3));
        assert!(lie(&store, &agnieszka).await?.iter().all(|(_, unread, archived, _)| *archived && *unread == 0));
        undo_with_all(&store, &agnieszka, &more.undo).await?;
        let archived: Vec<bool> = lie(&store, &agnieszka).await?.iter().map(|one| one.2).collect();
        assert_eq!(archived, [true, false, false]);
        let guessed = Bulk { request: "short".to_owned(), ..bulk(BulkAct::Read, &ticks) };
        let refused = do_with_all(&store, &agnieszka, &guessed).await;
        assert_eq!(refused, Err(Error::invalid("request", Problem::TooShort { least: 22 })));
    }
    Ok(())
}

/// What came after the list was shown stays unread, row by row, and taking back does not hide it.
#[tokio::test]
async fn what_comes_meanwhile_is_left_alone() -> Result<()> {
    for store in stores().await {
        let (chiara, agnieszka) = two(&store).await?;
        let all = three(&store, &chiara, &agnieszka).await?;
        let shown = ticked(&store, &agnieszka, &all).await?;
        answer(&store, &chiara, all[0], "In that very second", "b4").await?;
        // Another row, shown later, says nothing about this one.
        let mut shown_later = shown.clone();
        shown_later[2] = Ticked { last: store.new_id(), ..shown[2] };
        do_with_all(&store, &agnieszka, &bulk(BulkAct::Read, &shown_later)).await?;
        let unread = async || lie(&store, &agnieszka).await.map(|all| all.iter().map(|one| one.1).collect::<Vec<_>>());
        assert_eq!((unread().await?, bell(&store, &agnieszka).await?), (vec![1, 0, 0], 2));
        let away = do_with_all(&store, &agnieszka, &bulk(BulkAct::Archive, &shown)).await?;
        store.clock.advance(1);
        answer(&store, &chiara, all[1], "One more thing", "b5").await?;
        undo_with_all(&store, &agnieszka, &away.undo).await?;
        assert_eq!(unread().await?, [1, 1, 0]);
        assert!(lie(&store, &agnieszka).await?.iter().all(|(_, _, archived, trashed)| !archived && !trashed));
    }
    Ok(())
}

/// The bell is quiet about what is thrown away; taken back, the conversation is unread again, and the bell stays quiet.
#[tokio::test]
async fn the_bell_is_quiet_about_what_is_thrown_away() -> Result<()> {
    for store in stores().await {
        let (chiara, agnieszka) = two(&store).await?;
        let all = three(&store, &chiara, &agnieszka).await?;
        let ticks = ticked(&store, &agnieszka, &all[..2]).await?;
        assert_eq!((unread(&store, &agnieszka).await?, bell(&store, &agnieszka).await?), (3, 3));
        let thrown = do_with_all(&store, &agnieszka, &bulk(BulkAct::ThrowAway, &ticks)).await?;
        assert_eq!((unread(&store, &agnieszka).await?, bell(&store, &agnieszka).await?), (1, 1));
        undo_with_all(&store, &agnieszka, &thrown.undo).await?;
        assert_eq!((unread(&store, &agnieszka).await?, bell(&store, &agnieszka).await?), (3, 1));
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
        let (ticks, before) = (ticked(&store, &chiara, &[hers[0], his]).await?, lie(&store, &agnieszka).await?);
        let away = bulk(BulkAct::ThrowAway, &ticks);
        let done = do_with_all(&store, &luca, &away).await?;
        assert_eq!(done.count, 1, "his own alone");
        assert_eq!(undo_with_all(&store, &chiara, &done.undo).await, Err(Error::NotFound));
        assert_eq!(do_with_all(&store, &luca, &bulk(BulkAct::Read, &ticks[..1])).await, Err(Error::NotFound));
        assert_eq!(lie(&store, &agnieszka).await?, before);
        assert_eq!(lie(&store, &chiara).await?.iter().filter(|one| one.3).count(), 0, "for himself alone");
        let guest = do_with_all(&store, &Viewer::guest(), &away).await;
        assert_eq!(guest, Err(Error::SignIn));
    }
    Ok(())
}

/// Of what can be taken back the newest waits, however often somebody acts, and nobody acts without end.
#[tokio::test]
async fn acts_without_end_do_not_fill_the_database() -> Result<()> {
    for store in stores().await {
        let (chiara, agnieszka) = two(&store).await?;
        let ticks = ticked(&store, &agnieszka, &three(&store, &chiara, &agnieszka).await?).await?;
        let mut last = String::new();
        for number in 0..60 {
            let request = format!("a key that is long enough {number}");
            last = do_with_all(&store, &agnieszka, &Bulk { request, ..bulk(BulkAct::Unread, &ticks) }).await?.undo;
        }
        assert_eq!(sql!("select count(*) from shelf").number(&store.db).await?, 20);
        let refused = undo_with_all(&store, &agnieszka, &last).await;
        assert!(matches!(refused, Err(Error::Limited { .. })), "{refused:?}");
        store.clock.advance(crate::base::time::MINUTE);
        undo_with_all(&store, &agnieszka, &last).await?;
    }
    Ok(())
}
