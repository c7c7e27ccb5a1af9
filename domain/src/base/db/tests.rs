//! One text for both databases, and connections that come back clean.

use super::*;
use crate::base::store::test::stores;

/// A future that is dropped after so many polls, as a request is when its client goes away.
struct Cut<F> {
    work: std::pin::Pin<Box<F>>,
    polls: usize,
}

impl<F: Future> Future for Cut<F> {
    type Output = Option<F::Output>;
    fn poll(mut self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) -> std::task::Poll<Self::Output> {
        if self.polls == 0 {
            return std::task::Poll::Ready(None);
        }
        self.polls -= 1;
        self.work.as_mut().poll(cx).map(Some)
    }
}

/// Three statements that each keep the client waiting, however fast the server is: so many places to go away.
async fn answer_a_request(db: &Db, number: i64) -> Result<()> {
    let mut tx = db.begin().await?;
    for request in ["a", "b"] {
        let slow =
            "insert into answered_request (account, request, answer, at) select $1, $2, '', 0 from pg_sleep(0.005)";
        Statement::new(slow).bind(number).bind(request).execute(&mut tx).await?;
    }
    Statement::new("select count(*) from answered_request, pg_sleep(0.005)").number(&mut tx).await?;
    tx.commit().await
}

/// The client goes away at every await there is: the one connection always comes back clean, what was not committed is
/// gone, and what the next one writes is there for everybody.
#[tokio::test]
async fn a_client_gone_at_every_await_leaves_a_clean_connection() {
    let Some(url) = crate::base::store::test::postgres_url().await else { return };
    let others = Db::postgres(&url).await.unwrap();
    crate::base::migration::migrate(&others).await.unwrap();
    let db = Db::postgres_pool_of(&url, 1).await.unwrap();
    let mut polls = 0;
    loop {
        let number = i64::try_from(polls).unwrap();
        let whole = Cut { work: Box::pin(answer_a_request(&db, number)), polls }.await;
        let written = sql!("select count(*) from answered_request where account = $1").bind(number);
        let inside: i64 = written.clone().number(&db).await.unwrap();
        assert_eq!(written.number(&others).await.unwrap(), inside, "cut after {polls} polls: a transaction is open");
        assert!(inside == 0 || inside == 2, "cut after {polls} polls: {inside} of two rows");
        answer_a_request(&db, 10_000 + number).await.unwrap();
        let after = sql!("select count(*) from answered_request where account = $1").bind(10_000 + number);
        assert_eq!(after.number(&others).await.unwrap(), 2, "cut after {polls} polls: the next write is lost");
        if whole.is_some() {
            break;
        }
        polls += 1;
    }
    assert!(polls > 3, "only {polls} polls: not every statement was cut");
}

#[tokio::test]
async fn every_statement_is_prepared_on_both_databases() {
    for store in stores().await {
        let mut wrong = Vec::new();
        for Registered { text, at } in inventory::iter::<Registered> {
            if let Err(cause) = store.db.prepare(text).await {
                wrong.push(format!("{at}: {cause}\n{text}"));
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
    }
}

#[tokio::test]
async fn lists_are_read_on_both_databases() {
    for store in stores().await {
        let texts = Statement::new("select cast(count(*) as bigint) from (select 'a' as x) t where x in list($1)");
        assert_eq!(texts.bind(Value::list(["a", "b"])).number(&store.db).await, Ok(1));
        let numbers = Statement::new("select cast(count(*) as bigint) from (select 7 as x) t where x in ids($1)");
        assert_eq!(numbers.bind(Value::list([7, 8])).number(&store.db).await, Ok(1));
        let others = Statement::new("select cast(count(*) as bigint) from (select 7 as x) t where x not in ids($1)");
        assert_eq!(others.bind(Value::list([8, 9])).number(&store.db).await, Ok(1));
        let rows = Statement::new("select cast(count(*) as bigint) from (select 7 as x) t cross join ids($1) j");
        assert_eq!(rows.bind(Value::list([8, 9])).number(&store.db).await, Ok(2));
    }
}
