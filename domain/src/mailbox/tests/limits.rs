//! What keeps a mailbox from being flooded: mass mail, machines, mails without end.

use super::*;

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
