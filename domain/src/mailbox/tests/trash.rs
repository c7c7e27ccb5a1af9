//! What is thrown away: by each for herself alone, until it is gone.

use super::*;

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
