//! A message is reported, reaches the unit's desk, and is decided once.

use super::*;
use crate::account::AccountState;
use crate::base::error::{Error, Problem, Result};
use crate::base::list::PageNumber;
use crate::base::notice::{self, Notice, NoticeKind};
use crate::base::store::Store;
use crate::base::store::test::stores;
use crate::base::time::DAY;
use crate::base::viewer::{Adult, Grant, Standing, Viewer};
use crate::mailbox::{Draft, conversation, start};
use crate::people::{self, SUSPENDED_MOST};
use crate::profile::tests::Someone;
use crate::sql;
use crate::vocabulary::{Country, ReportReason, Unit};

fn officer(like: &Viewer, unit: Unit) -> Viewer {
    let Standing::Adult(adult) = like.standing().clone() else { panic!("an adult") };
    Viewer::without_session(Standing::Adult(Adult { grants: vec![Grant::Officer(unit)], unit, ..adult }))
}

/// The first page of the desk.
async fn first(store: &Store, viewer: &Viewer) -> Result<Vec<ReportLine>> {
    Ok(desk(store, viewer, PageNumber(1)).await?.lines.rows)
}

#[tokio::test]
async fn a_report_reaches_the_desk_of_the_persons_unit() -> Result<()> {
    for store in stores().await {
        let chiara = Someone::at("Chiara Benedetti", Country::Italy, "Scuola Verdi", "Lucca").made(&store).await?;
        let rude = Someone::at("Rude Person", Country::Poland, "Gimnazjum 3", "Toruń").made(&store).await?;
        let body = "Buy my encyclopaedia, it is on sale this week only".to_owned();
        let draft = Draft { to: chiara.account()?, subject: "Offer".into(), body, request: "r".into() };
        let id = start(&store, &rude, &draft).await?;
        let message = conversation(&store, &chiara, id).await?.messages[0].id;
        let about = About::Message(message);
        assert_eq!(report(&store, &rude, about, ReportReason::ALL[0], "").await, Err(Error::NotFound), "not one's own");
        for _ in 0..2 {
            report(&store, &chiara, about, ReportReason::ALL[0], "I did not ask").await?;
        }

        let kasia = Someone::at("Katarzyna Nowak", Country::Poland, "Gimnazjum 4", "Gdańsk").made(&store).await?;
        let (poland, italy) = (officer(&kasia, Unit::Poland), officer(&chiara, Unit::Italy));
        let herself = officer(&rude, Unit::Poland);
        assert!(first(&store, &herself).await?.is_empty(), "nobody reads who reported her");
        assert!(first(&store, &italy).await?.is_empty());
        let line = first(&store, &poland).await?.remove(0);
        assert_eq!((line.person.as_str(), line.message.as_deref()), ("Rude Person", Some(draft.body.as_str())));
        assert_eq!(decide(&store, &italy, line.id, Decision::NoBreach, "fine").await, Err(Error::NotFound));
        assert_eq!(decide(&store, &herself, line.id, Decision::NoBreach, "fine").await, Err(Error::NotFound));
        decide(&store, &poland, line.id, Decision::Warning, "No commerce, please").await?;
        let told = notice::list(&store, &chiara).await?;
        let concluded = NoticeKind::ReportConcluded { warned: true };
        assert!(told.iter().any(|notice| notice.kind == concluded));
        assert_eq!(decide(&store, &poland, line.id, Decision::NoBreach, "fine").await, Err(Error::Conflict));
        assert_eq!(first(&store, &chiara).await, Err(Error::Forbidden));
    }
    Ok(())
}

/// One person cannot fill the desk, and what cannot wait stands before all that came earlier.
#[tokio::test]
async fn the_desk_is_read_page_by_page_and_nobody_floods_it() -> Result<()> {
    for store in stores().await {
        let rude = Someone::at("Rude Person", Country::Poland, "Gimnazjum 3", "Toruń").made(&store).await?;
        let kasia = Someone::at("Katarzyna Nowak", Country::Poland, "Gimnazjum 4", "Gdańsk").made(&store).await?;
        let (poland, about) = (officer(&kasia, Unit::Poland), About::Person(rude.account()?));
        let mut reporters = Vec::new();
        for name in ["Chiara Benedetti", "Luca Serra", "Eve Curious"] {
            let reporter = Someone::at(name, Country::Italy, "Scuola Verdi", "Lucca").made(&store).await?;
            for number in 0..=OPEN_A_DAY {
                let sent = report(&store, &reporter, about, ReportReason::Spam, &format!("Number {number}")).await;
                let wait = Err(Error::invalid("words", Problem::ReportsWait { most: OPEN_A_DAY }));
                assert_eq!(sent, if number < OPEN_A_DAY { Ok(()) } else { wait }, "{name} {number}");
            }
            reporters.push(reporter);
        }
        let late = Someone::at("Ana Horvat", Country::Croatia, "Osnovna škola", "Split").made(&store).await?;
        report(&store, &late, about, ReportReason::ChildSafety, "She asks pupils to meet").await?;
        let whole = desk(&store, &poland, PageNumber(1)).await?;
        let expected = 3 * OPEN_A_DAY + 1;
        assert_eq!((whole.waiting, whole.lines.total, whole.lines.rows.len() as i64), (expected, expected, PAGE));
        assert_eq!(whole.lines.rows[0].reason, ReportReason::ChildSafety);
        let rest = desk(&store, &poland, PageNumber(2)).await?.lines.rows;
        assert_eq!(rest.len() as i64, expected - PAGE, "nothing is out of sight");
        decide(&store, &poland, rest[0].id, Decision::NoBreach, "fine").await?;
        let decided = desk(&store, &poland, PageNumber(2)).await?;
        assert_eq!((decided.waiting, decided.lines.rows.last().map(|line| line.id)), (expected - 1, Some(rest[0].id)));
        store.clock.advance(DAY);
        report(&store, &reporters[0], about, ReportReason::Spam, "The next day").await?;
    }
    Ok(())
}

/// Sent all at once, no more reports arrive than one after the other.
#[tokio::test]
async fn reports_sent_at_the_same_time_are_counted() -> Result<()> {
    for store in stores().await {
        let rude = Someone::at("Rude Person", Country::Poland, "Gimnazjum 3", "Toruń").made(&store).await?;
        let chiara = Someone::at("Chiara Benedetti", Country::Italy, "Scuola Verdi", "Lucca").made(&store).await?;
        let about = About::Person(rude.account()?);
        let words: Vec<String> = (0..15).map(|number| format!("Number {number}")).collect();
        let sent = words.iter().map(|words| report(&store, &chiara, about, ReportReason::Spam, words));
        futures::future::join_all(sent).await;
        assert_eq!(sql!("select count(*) from report").number(&store.db).await?, OPEN_A_DAY);
    }
    Ok(())
}

/// 2.29: what concerns a child's safety reaches the officers at once, by mail too.
#[tokio::test]
async fn what_cannot_wait_is_told_by_mail() -> Result<()> {
    for store in stores().await {
        let rude = Someone::at("Rude Person", Country::Poland, "Gimnazjum 3", "Toruń").made(&store).await?;
        let chiara = Someone::at("Chiara Benedetti", Country::Italy, "Scuola Verdi", "Lucca").made(&store).await?;
        let kasia = Someone::at("Katarzyna Nowak", Country::Poland, "Gimnazjum 4", "Gdańsk").made(&store).await?;
        let mut tx = store.begin().await?;
        sql!("insert into account_grant (id, account, kind, scope, starts_at) values (1, $1, 'officer', 'PL', $2)")
            .bind(kasia.account()?)
            .bind(store.now())
            .execute(&mut tx)
            .await?;
        tx.commit().await?;
        let mails = async || sql!("select count(*) from mail").number(&store.db).await;
        let about = About::Person(rude.account()?);
        report(&store, &chiara, about, ReportReason::Spam, "She sells rivers").await?;
        assert_eq!(mails().await?, 0);
        report(&store, &chiara, about, ReportReason::ChildSafety, "She asks pupils to meet").await?;
        assert_eq!(mails().await?, 1);
    }
    Ok(())
}

/// R-VAL-4, R-TF-2: reporting does not tell who exists.
#[tokio::test]
async fn r_val_4_nobody_is_reported_of_whom_one_does_not_know() -> Result<()> {
    for store in stores().await {
        let chiara = Someone::at("Chiara Benedetti", Country::Italy, "Scuola Verdi", "Lucca").made(&store).await?;
        for state in ["awaiting_validation", "information_asked", "refused", "inactive", "suspended", "expelled"] {
            let hidden = Someone::at("Never Shown", Country::Spain, "IES", "Vigo").in_state(state).made(&store).await?;
            let about = About::Person(hidden.account()?);
            assert_eq!(report(&store, &chiara, about, ReportReason::Spam, "").await, Err(Error::NotFound), "{state}");
        }
        let unknown = report(&store, &chiara, About::Person(AccountId(1)), ReportReason::Spam, "").await;
        assert_eq!(unknown, Err(Error::NotFound));
        assert_eq!(sql!("select count(*) from report").number(&store.db).await?, 0);
    }
    Ok(())
}

/// 2.27: the desk of reports suspends as the desk of people does, with the same rights, and either all of it is done or
/// nothing.
#[tokio::test]
async fn a_report_ends_with_a_suspension() -> Result<()> {
    const WHY: &str = "She threatens colleagues.";
    for store in stores().await {
        let rude = Someone::at("Rude Person", Country::Poland, "Gimnazjum 3", "Toruń").made(&store).await?;
        let chiara = Someone::at("Chiara Benedetti", Country::Italy, "Scuola Verdi", "Lucca").made(&store).await?;
        let kasia = Someone::at("Katarzyna Nowak", Country::Poland, "Gimnazjum 4", "Gdańsk").made(&store).await?;
        let (poland, id) = (officer(&kasia, Unit::Poland), rude.account()?);
        for words in ["First", "Second"] {
            report(&store, &chiara, About::Person(id), ReportReason::Spam, words).await?;
        }
        let lines = first(&store, &poland).await?;
        assert!(lines.iter().all(|line| line.may_suspend));
        let (report, other) = (lines[0].id, lines[1].id);
        let thirty = Decision::Suspension { days: 30 };
        let out = Problem::OutOfRange { least: 1, most: SUSPENDED_MOST };
        let too_long = decide(&store, &poland, report, Decision::Suspension { days: 366 }, WHY).await;
        assert_eq!(too_long, Err(Error::invalid("days", out)));

        // Who holds an office is no matter of a desk: the choice is not shown, and the report goes on waiting.
        let mut tx = store.begin().await?;
        sql!("insert into account_grant (id, account, kind, scope, starts_at) values (1, $1, 'officer', 'PL', $2)")
            .bind(id)
            .bind(store.now())
            .execute(&mut tx)
            .await?;
        tx.commit().await?;
        assert!(first(&store, &poland).await?.iter().all(|line| !line.may_suspend));
        assert_eq!(decide(&store, &poland, report, thirty, WHY).await, Err(Error::Forbidden));
        assert_eq!(desk(&store, &poland, PageNumber(1)).await?.waiting, 2);
        let mut tx = store.begin().await?;
        sql!("delete from account_grant").execute(&mut tx).await?;
        tx.commit().await?;

        decide(&store, &poland, report, thirty, WHY).await?;
        let told = |notices: Vec<Notice>| notices.into_iter().next().map(|notice| notice.kind);
        let suspended = NoticeKind::AccountSuspended { days: 30, text: WHY.into() };
        assert_eq!(told(notice::list(&store, &rude).await?), Some(suspended));
        assert_eq!(told(notice::list(&store, &chiara).await?), Some(NoticeKind::ReportSuspended));
        let kept = people::record(&store, &poland, id, "").await?;
        assert_eq!((kept.line.state, kept.done[0].act), (AccountState::Suspended, people::DeskAct::Suspended));
        // She is suspended: the other report is decided without that.
        let lines = first(&store, &poland).await?;
        assert!(!lines[0].may_suspend && lines[1].outcome == Some(Outcome::Suspended));
        assert_eq!(decide(&store, &poland, other, thirty, WHY).await, Err(Error::Conflict));
        decide(&store, &poland, other, Decision::Warning, WHY).await?;
    }
    Ok(())
}

/// Who works in another country by now lies at its desk: the unit that decides the report does not suspend her.
#[tokio::test]
async fn nobody_suspends_who_lies_at_another_desk() -> Result<()> {
    for store in stores().await {
        let rude = Someone::at("Rude Person", Country::Poland, "Gimnazjum 3", "Toruń").made(&store).await?;
        let chiara = Someone::at("Chiara Benedetti", Country::Italy, "Scuola Verdi", "Lucca").made(&store).await?;
        let kasia = Someone::at("Katarzyna Nowak", Country::Poland, "Gimnazjum 4", "Gdańsk").made(&store).await?;
        let poland = officer(&kasia, Unit::Poland);
        report(&store, &chiara, About::Person(rude.account()?), ReportReason::Spam, "She sells rivers").await?;
        let mut tx = store.begin().await?;
        sql!("update person set unit = 'IT' where id = $1").bind(rude.account()?).execute(&mut tx).await?;
        tx.commit().await?;
        let line = first(&store, &poland).await?.remove(0);
        assert!(!line.may_suspend);
        let suspension = Decision::Suspension { days: 1 };
        assert_eq!(decide(&store, &poland, line.id, suspension, "Rivers").await, Err(Error::NotFound));
    }
    Ok(())
}
