//! The story of a refusal, on both databases.

use super::tests::{desk, last_notice, seen, state};
use super::*;
use crate::account::AccountState as State;
use crate::base::error::{Error, Result};
use crate::base::mail::Template;
use crate::base::notice::NoticeKind;
use crate::base::store::test::stores;
use crate::base::time::{DAY, HOUR};
use crate::registration::tests::{again, form, sent, typed};
use crate::registration::{change_school, pre_register};
use crate::school::Picked;
use crate::sql;
use crate::vocabulary::RegistrationRefusalReason as Reason;

#[tokio::test]
async fn r_val_2_refused_is_closed_at_once_and_removed_after_thirty_days() -> Result<()> {
    for store in stores().await {
        let desk = desk(&store).await?;
        let luca = sent(&store, &typed("Luca", "Serra", Country::Italy), &form("CAIS00600E")).await?;
        let id = luca.account()?;
        let now = seen(&store, &desk.italian, &luca).await?;
        assert!(
            refuse(&store, &desk.italian, id, now, Reason::RoleNotEligible, " ").await.is_err(),
            "a reason is written"
        );
        refuse(&store, &desk.italian, id, now, Reason::RoleNotEligible, "Le scuole serali non partecipano.").await?;
        assert_eq!(state(&store, &luca).await?, State::Refused);
        assert!(again(&store, &luca).await?.account().is_err(), "signing in opens nothing");
        let mail = last_notice(&store).await?;
        let text = "Le scuole serali non partecipano.".to_owned();
        assert_eq!(
            mail,
            Some(("it".into(), NoticeKind::RegistrationRefused { reason: Some(Reason::RoleNotEligible), text }))
        );
        let (path,): (String,) =
            sql!("select path from notice where account = $1 order by id desc limit 1").bind(id).one(&store.db).await?;
        assert_eq!(path, "/it/contact", "she cannot sign in: the mail leads to how her unit is reached");
        store.clock.advance(30 * DAY);
        assert_eq!(remove_refused(&store).await?, 0);
        store.clock.advance(HOUR);
        assert_eq!(remove_refused(&store).await?, 1);
        let left: Vec<(String, String, Option<String>)> = sql!(
            "select p.first_name, d.text, d.reason from validation_decision d join person p on p.id = d.person
             where d.kind = 'refused'"
        )
        .all(&store.db)
        .await?;
        assert_eq!(left, [(String::new(), String::new(), Some("role-not-eligible".into()))], "only the reason is left");
        let open = sql!("select count(*) from school where state = 'proposed'").number(&store.db).await?;
        assert_eq!(open, 0);
    }
    Ok(())
}

/// A refusal is no dead end: who registers again reads why, and the unit can take it back for thirty days.
#[tokio::test]
async fn r_val_2_a_refusal_is_explained_and_taken_back() -> Result<()> {
    for store in stores().await {
        let desk = desk(&store).await?;
        let account = typed("Luca", "Serra", Country::Italy);
        let luca = sent(&store, &account, &form("CAIS00600E")).await?;
        let id = luca.account()?;
        let early = seen(&store, &desk.italian, &luca).await?;
        assert_eq!(
            take_refusal_back(&store, &desk.italian, id, early).await,
            Err(Error::Conflict),
            "nothing to take back"
        );
        refuse(&store, &desk.italian, id, early, Reason::PersonNotFound, "Non la troviamo.").await?;
        store.clock.advance(10 * DAY);
        pre_register(&store, &account).await?;
        let content: (String,) = sql!("select content from mail order by id desc limit 1").one(&store.db).await?;
        let expected = Template::AccountRefused {
            name: "Luca".into(),
            reason: Some(Reason::PersonNotFound),
            text: "Non la troviamo.".into(),
            contact: String::new(),
            days: 20,
        };
        assert_eq!(serde_json::from_str::<Template>(&content.0)?, expected);

        let now = seen(&store, &desk.italian, &luca).await?;
        assert_eq!(take_refusal_back(&store, &desk.polish, id, now).await, Err(Error::NotFound));
        assert_eq!(take_refusal_back(&store, &luca, id, now).await.err(), Some(Error::Forbidden));
        take_refusal_back(&store, &desk.second, id, now).await?;
        assert_eq!(take_refusal_back(&store, &desk.italian, id, now).await, Err(Error::Conflict));
        assert_eq!(state(&store, &luca).await?, State::AwaitingValidation);
        assert_eq!(last_notice(&store).await?, Some(("it".into(), NoticeKind::RefusalTakenBack)));
        let one = record(&store, &desk.italian, id).await?;
        assert_eq!((one.history[0].kind, one.refused_until), (DecisionKind::TakenBack, None));
        assert!(again(&store, &luca).await?.account().is_ok(), "she can sign in again");

        // Who had been validated waits for her new school again; after thirty days it is too late.
        validate(&store, &desk.italian, id, one.seen, false, "").await?;
        let luca = again(&store, &luca).await?;
        change_school(&store, &luca, Unit::Italy, Picked::New, &form("CAIS00700A").school).await?;
        let moved = seen(&store, &desk.italian, &luca).await?;
        refuse(&store, &desk.italian, id, moved, Reason::PersonNotFound, "Non la troviamo.").await?;
        let refused = seen(&store, &desk.italian, &luca).await?;
        take_refusal_back(&store, &desk.italian, id, refused).await?;
        assert_eq!(state(&store, &luca).await?, State::AwaitingRevalidation);
        let waits = seen(&store, &desk.italian, &luca).await?;
        refuse(&store, &desk.italian, id, waits, Reason::PersonNotFound, "Non la troviamo.").await?;
        let late = seen(&store, &desk.italian, &luca).await?;
        store.clock.advance(30 * DAY + HOUR);
        assert_eq!(take_refusal_back(&store, &desk.italian, id, late).await, Err(Error::Conflict));
    }
    Ok(())
}
