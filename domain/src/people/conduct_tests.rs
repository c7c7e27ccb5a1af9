//! The story of a suspension and of an expulsion, on both databases.

use super::*;
use crate::account::sign_in;
use crate::base::error::{Error, Problem, Result};
use crate::base::notice::{self, NoticeKind};
use crate::base::store::Store;
use crate::base::store::test::stores;
use crate::base::time::DAY;
use crate::base::viewer::Viewer;
use crate::registration::tests::{form, sent, typed};
use crate::sql;
use crate::validation::tests::{Desk, desk, last_notice, state, teacher};
use crate::vocabulary::Country;

/// As `typed` chooses it.
const PASSWORD: &str = "Ponte Vecchio 1345";
const WHY: &str = "Pubblicità in dodici messaggi.";

async fn documents(store: &Store, person: AccountId) -> Result<i64> {
    sql!("select count(*) from twinfinder_document where person = $1").bind(person).number(&store.db).await
}

#[tokio::test]
async fn an_account_is_suspended_and_opens_by_itself() -> Result<()> {
    for store in stores().await {
        let desk = desk(&store).await?;
        let chiara = teacher(&store, &desk.italian, ("Chiara", "Benedetti"), &form("LUMM00400X")).await?;
        let id = chiara.account()?;
        for (who, refusal) in
            [(&desk.polish, Error::NotFound), (&chiara, Error::Forbidden), (&Viewer::guest(), Error::SignIn)]
        {
            assert_eq!(suspend(&store, who, id, 30, WHY).await, Err(refusal));
        }
        let out = |most| Problem::OutOfRange { least: 1, most };
        assert_eq!(
            suspend(&store, &desk.italian, id, 366, WHY).await,
            Err(Error::invalid("days", out(SUSPENDED_MOST)))
        );
        assert_eq!(
            suspend(&store, &desk.italian, id, 1, " ").await,
            Err(Error::invalid("suspend_reason", Problem::Required))
        );
        suspend(&store, &desk.italian, id, 30, WHY).await?;
        assert_eq!(state(&store, &chiara).await?, AccountState::Suspended);
        let told = last_notice(&store).await?.map(|(_, kind)| kind);
        assert_eq!(told, Some(NoticeKind::AccountSuspended { days: 30, text: WHY.into() }));
        let sessions = sql!("select count(*) from session where account = $1").bind(id).number(&store.db).await?;
        assert_eq!((sessions, documents(&store, id).await?), (0, 0), "signed out, and found by nobody");
        let refused = sign_in(&store, "chiara.benedetti", PASSWORD, "Test", false).await;
        assert!(matches!(refused, Err(Error::Invalid(_))), "{refused:?}");
        assert_eq!(suspend(&store, &desk.second, id, 10, WHY).await, Err(Error::Conflict), "she is already");
        store.clock.advance(29 * DAY);
        assert_eq!(readmit_due(&store).await?, 0);
        store.clock.advance(DAY);
        assert_eq!(readmit_due(&store).await?, 1);
        assert_eq!(state(&store, &chiara).await?, AccountState::Validated);
        assert_eq!(documents(&store, id).await?, 1, "found as before");
        assert_eq!(last_notice(&store).await?.map(|(_, kind)| kind), Some(NoticeKind::AccountReadmitted));
        assert!(sign_in(&store, "chiara.benedetti", PASSWORD, "Test", false).await.is_ok(), "and signs in as before");
        let done = record(&store, &desk.italian, id, "").await?.done;
        assert_eq!(done.iter().map(|one| one.act).collect::<Vec<_>>(), [DeskAct::Readmitted, DeskAct::Suspended]);
        assert_eq!((done[0].by.as_deref(), done[1].text.as_str()), (None, WHY));
    }
    Ok(())
}

#[tokio::test]
async fn a_suspension_is_lifted_and_leaves_a_move_where_it_was() -> Result<()> {
    for store in stores().await {
        let desk = desk(&store).await?;
        let chiara = teacher(&store, &desk.italian, ("Chiara", "Benedetti"), &form("LUMM00400X")).await?;
        let id = chiara.account()?;
        let mut tx = store.begin().await?;
        sql!("update person set state = 'awaiting_revalidation' where id = $1").bind(id).execute(&mut tx).await?;
        tx.commit().await?;
        suspend(&store, &desk.italian, id, 5, WHY).await?;
        readmit(&store, &desk.second, id).await?;
        assert_eq!(state(&store, &chiara).await?, AccountState::AwaitingRevalidation);
        assert_eq!(readmit(&store, &desk.second, id).await, Err(Error::Conflict));
    }
    Ok(())
}

/// Chiara, whom an officer wants to see expelled.
async fn asked(store: &Store, desk: &Desk) -> Result<Viewer> {
    let chiara = teacher(store, &desk.italian, ("Chiara", "Benedetti"), &form("LUMM00400X")).await?;
    ask_expulsion(store, &desk.italian, chiara.account()?, WHY).await?;
    Ok(chiara)
}

#[tokio::test]
async fn an_expulsion_takes_two_officers() -> Result<()> {
    for store in stores().await {
        let desk = desk(&store).await?;
        let chiara = asked(&store, &desk).await?;
        let id = chiara.account()?;
        assert_eq!(state(&store, &chiara).await?, AccountState::Suspended, "closed until another has decided");
        for second in [&desk.second, &desk.central] {
            let told = notice::list(&store, second).await?;
            let named =
                |kind: &NoticeKind| matches!(kind, NoticeKind::ExpulsionToDecide { name } if name.account == id);
            assert!(told.first().is_some_and(|notice| named(&notice.kind)));
        }
        assert_eq!(expel(&store, &desk.italian, id, "Chiara Benedetti").await, Err(Error::Conflict), "not by herself");
        assert_eq!(readmit(&store, &desk.second, id).await, Err(Error::Conflict), "it is to be decided first");
        assert_eq!(expel(&store, &desk.polish, id, "Chiara Benedetti").await, Err(Error::NotFound));
        let unnamed = Err(Error::invalid("expelled_name", Problem::NotTheName));
        assert_eq!(expel(&store, &desk.second, id, "Chiara").await, unnamed);
        expel(&store, &desk.second, id, "chiara benedetti").await?;
        assert_eq!(state(&store, &chiara).await?, AccountState::Expelled);
        assert_eq!(last_notice(&store).await?.map(|(_, kind)| kind), Some(NoticeKind::AccountExpelled));
        let shown = record(&store, &desk.italian, id, "").await?;
        assert_eq!((shown.may, shown.suspended_until), (OfficerMay::default(), None));
        assert_eq!(suspend(&store, &desk.italian, id, 1, WHY).await, Err(Error::Conflict));
        store.clock.advance(400 * DAY);
        assert_eq!(readmit_due(&store).await?, 0, "nothing opens it again");
        // She cannot come back under the same address.
        let again = sent(&store, &typed("Chiara", "Benedetti", Country::Italy), &form("LUMM00400X")).await;
        assert!(again.is_err(), "{:?}", again.map(|viewer| viewer.standing().clone()));
    }
    Ok(())
}

#[tokio::test]
async fn an_expulsion_that_is_not_agreed_to_leaves_the_account_as_it_was() -> Result<()> {
    for store in stores().await {
        let desk = desk(&store).await?;
        let chiara = asked(&store, &desk).await?;
        let id = chiara.account()?;
        let told = notice::list(&store, &chiara).await?.into_iter().next().map(|notice| notice.kind);
        assert_eq!(told, Some(NoticeKind::AccountToBeExpelled { text: WHY.into() }));
        decline_expulsion(&store, &desk.central, id).await?;
        assert_eq!(state(&store, &chiara).await?, AccountState::Validated, "nobody alone has suspended her");
        assert_eq!(decline_expulsion(&store, &desk.central, id).await, Err(Error::Conflict));
        // A suspension that ran before goes on to its own day, and whoever asked takes it back.
        suspend(&store, &desk.italian, id, 7, WHY).await?;
        ask_expulsion(&store, &desk.italian, id, WHY).await?;
        let shown = record(&store, &desk.italian, id, "").await?;
        assert!(shown.expulsion_asked && shown.suspended_until == Some(store.now().plus(SUSPENDED_DAYS * DAY)));
        decline_expulsion(&store, &desk.italian, id).await?;
        let shown = record(&store, &desk.italian, id, "").await?;
        assert!(shown.may.readmit && shown.may.ask_expulsion && !shown.may.decide_expulsion, "{:?}", shown.may);
        assert_eq!(shown.suspended_until, Some(store.now().plus(7 * DAY)));
        assert_eq!(shown.done.first().map(|done| done.act), Some(DeskAct::ExpulsionTakenBack));
        store.clock.advance(7 * DAY);
        assert_eq!(readmit_due(&store).await?, 1);
        assert_eq!(state(&store, &chiara).await?, AccountState::Validated);
    }
    Ok(())
}
