//! What is open before and after validation (R-VAL-4), asked of the tools themselves.

use super::*;
use crate::base::id::{AccountId, ProjectId};
use crate::mailbox::{self, Draft};
use crate::twinfinder::{self, Search};
use crate::{candidates, project, team};

fn message(to: AccountId, request: String) -> Draft {
    Draft { to, subject: "Rivers".into(), body: "Shall we write about rivers?".into(), request }
}

/// Whether each tool answers her as it answers a teacher.
async fn tools(store: &Store, viewer: &Viewer, other: AccountId, round: &str) -> [(&'static str, bool); 6] {
    let opens = |refused: Option<Error>| !matches!(refused, Some(Error::Forbidden | Error::SignIn));
    let letter = message(other, format!("tools {round}"));
    [
        ("search", opens(twinfinder::search(store, viewer, &Search::default()).await.err())),
        ("candidates", opens(candidates::add(store, viewer, other).await.err())),
        ("mailbox", opens(mailbox::start(store, viewer, &letter).await.err())),
        ("found a project", opens(project::start(store, viewer, other, "Rivers", round).await.err())),
        ("accept a project", opens(project::accept(store, viewer, ProjectId(1), 1).await.err())),
        ("invitations", opens(team::invitations(store, viewer).await.err())),
    ]
}

/// Puts somebody into a state, however she came there.
async fn put(store: &Store, person: AccountId, state: State) -> Result<()> {
    let mut tx = store.begin().await?;
    sql!("update person set state = $2 where id = $1").bind(person).bind(state).execute(&mut tx).await?;
    twinfinder::refresh(store, &mut tx, person).await?;
    tx.commit().await
}

/// The states in which the tools are open; `Inactive` is validated and away for long.
const OPEN: [State; 2] = [State::Validated, State::Inactive];

/// Who can be written to: besides the validated the units' people, and who was validated and has moved to another school.
const WRITTEN_TO: [State; 3] = [State::Validated, State::Staff, State::AwaitingRevalidation];

#[tokio::test]
async fn r_val_4_no_tool_works_before_validation_and_each_does_after() -> Result<()> {
    for store in stores().await {
        let desk = desk(&store).await?;
        let chiara = sent(&store, &typed("Chiara", "Benedetti", Country::Italy), &form("LUMM00100A")).await?;
        let marta = sent(&store, &typed("Marta", "Nowak", Country::Poland), &form("")).await?;
        let (id, other) = (chiara.account()?, marta.account()?);
        put(&store, other, State::Validated).await?;
        for state in State::ALL {
            put(&store, id, state).await?;
            let viewer = again(&store, &chiara).await?;
            // Who moves to another school confirms what the units have seen, and nothing new (R-VAL-5).
            let goes_on = |tool| state == State::AwaitingRevalidation && tool == "accept a project";
            for (tool, open) in tools(&store, &viewer, other, state.code()).await {
                assert_eq!(open, OPEN.contains(&state) || goes_on(tool), "{state:?}: {tool}");
            }
        }
        put(&store, id, State::AwaitingValidation).await?;
        let when = seen(&store, &desk.italian, &chiara).await?;
        validate(&store, &desk.italian, id, when, true, "").await?;
        let viewer = again(&store, &chiara).await?;
        assert!(tools(&store, &viewer, other, "after").await.iter().all(|(_, open)| *open));
    }
    Ok(())
}

#[tokio::test]
async fn r_val_4_nobody_finds_or_writes_to_who_is_not_validated() -> Result<()> {
    for store in stores().await {
        desk(&store).await?;
        let chiara = sent(&store, &typed("Chiara", "Benedetti", Country::Italy), &form("LUMM00100A")).await?;
        let marta = sent(&store, &typed("Marta", "Nowak", Country::Poland), &form("")).await?;
        let id = chiara.account()?;
        put(&store, marta.account()?, State::Validated).await?;
        let marta = again(&store, &marta).await?;
        for state in State::ALL {
            put(&store, id, state).await?;
            let found = twinfinder::search(&store, &marta, &Search::default()).await?.people.total;
            assert_eq!(found, i64::from(state == State::Validated), "{state:?}: found");
            let written = mailbox::start(&store, &marta, &message(id, format!("to {}", state.code()))).await;
            assert_eq!(written.is_ok(), WRITTEN_TO.contains(&state), "{state:?}: written to, {written:?}");
            let added = candidates::add(&store, &marta, id).await;
            assert_eq!(added.is_ok(), state == State::Validated, "{state:?}: added, {added:?}");
        }
    }
    Ok(())
}
