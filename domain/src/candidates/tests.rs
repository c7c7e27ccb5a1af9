//! The story of a list of candidates, on both databases.

use super::*;
use crate::base::error::Error;
use crate::base::error::Result;
use crate::base::notice::NoticeKind;
use crate::base::store::Store;
use crate::base::store::test::stores;
use crate::base::time::DAY;
use crate::base::viewer::Viewer;
use crate::profile::tests::{Someone, share_project};

/// One of them writes to the other.
async fn write(store: &Store, from: AccountId, to: AccountId) -> Result<()> {
    let mut tx = store.begin().await?;
    note_written(store, &mut tx, from, to).await?;
    tx.commit().await
}

#[tokio::test]
async fn a_candidate_is_found_written_to_answers_and_agrees() -> Result<()> {
    for store in stores().await {
        let chiara = Someone::at("Chiara Benedetti", Country::Italy, "Scuola Verdi", "Lucca").made(&store).await?;
        let agnieszka = Someone::at("Agnieszka Nowak", Country::Poland, "Gimnazjum 3", "Toruń").made(&store).await?;
        let (me, her) = (chiara.account()?, agnieszka.account()?);
        let id = add(&store, &chiara, her).await?;
        assert_eq!(add(&store, &chiara, her).await?, id, "adding twice makes one row");
        write_note(&store, &chiara, id, "  Likes rivers ").await?;
        let only = |list: CandidateList| list.candidates.into_iter().next();
        let row = only(list(&store, &chiara).await?).expect("one row");
        assert_eq!(
            (row.status, row.note.as_str(), row.last_contact),
            (CandidateStatus::ToContact, "Likes rivers", None)
        );
        assert!(list(&store, &agnieszka).await?.candidates.is_empty(), "the list is one-sided");
        assert!(is_candidate(&store.db, me, her).await? && !is_candidate(&store.db, her, me).await?);

        write(&store, me, her).await?;
        store.clock.advance(14 * DAY);
        let row = only(list(&store, &chiara).await?).expect("one row");
        assert_eq!((row.status, row.silence), (CandidateStatus::Contacted, Silence::LetGo));
        assert_eq!(row.last_contact.map(|last| (last.days, last.mine)), Some((14, true)));

        write(&store, her, me).await?;
        let row = only(list(&store, &chiara).await?).expect("one row");
        assert_eq!((row.status, row.silence), (CandidateStatus::Negotiating, Silence::None));
        assert_eq!(change_status(&store, &chiara, id, CandidateEvent::Written).await, Err(Error::Conflict));
        assert_eq!(change_status(&store, &chiara, id, CandidateEvent::Agree).await, Ok(CandidateStatus::Agreed));
        share_project(&store, &chiara, &agnieszka).await?;
        assert_eq!(only(list(&store, &chiara).await?).map(|row| row.mark), Some(Mark::Together));
    }
    Ok(())
}

/// 2.9: silent (reminder after 7, 14 days; then suggests letting go).
#[tokio::test]
async fn the_owner_is_told_of_silence_after_one_week_and_two() -> Result<()> {
    for store in stores().await {
        let chiara = Someone::at("Chiara Benedetti", Country::Italy, "Scuola Verdi", "Lucca").made(&store).await?;
        let agnieszka = Someone::at("Agnieszka Nowak", Country::Poland, "Gimnazjum 3", "Toruń").made(&store).await?;
        let (me, her) = (chiara.account()?, agnieszka.account()?);
        let id = add(&store, &chiara, her).await?;
        write(&store, me, her).await?;
        assert_eq!(tell_silences(&store).await, Ok(0));
        store.clock.advance(7 * DAY);
        assert_eq!((tell_silences(&store).await, tell_silences(&store).await), (Ok(1), Ok(0)), "once");
        store.clock.advance(7 * DAY);
        assert_eq!((tell_silences(&store).await, tell_silences(&store).await), (Ok(1), Ok(0)), "and once more");
        let told = crate::base::notice::list(&store, &chiara).await?;
        let days =
            |kind: &NoticeKind| matches!(kind, NoticeKind::CandidateSilent { days: 14, name } if name.account == her);
        assert!(days(&told[0].kind), "{told:?}");

        write(&store, me, her).await?;
        store.clock.advance(8 * DAY);
        assert_eq!(tell_silences(&store).await, Ok(1), "a new silence is told anew");
        write(&store, her, me).await?;
        store.clock.advance(20 * DAY);
        assert_eq!(tell_silences(&store).await, Ok(0), "she has answered");

        write(&store, me, her).await?;
        change_status(&store, &chiara, id, CandidateEvent::Dismiss).await?;
        store.clock.advance(8 * DAY);
        assert_eq!(tell_silences(&store).await, Ok(0), "nobody waits for who does not suit");
        assert!(list(&store, &chiara).await?.candidates[0].closing_owed);
    }
    Ok(())
}

#[tokio::test]
async fn removing_can_be_undone_and_nobody_reaches_the_list_of_another() -> Result<()> {
    for store in stores().await {
        let chiara = Someone::at("Chiara Benedetti", Country::Italy, "Scuola Verdi", "Lucca").made(&store).await?;
        let agnieszka = Someone::at("Agnieszka Nowak", Country::Poland, "Gimnazjum 3", "Toruń").made(&store).await?;
        let stranger = Someone::at("Ioana Munteanu", Country::Romania, "Liceul", "Cluj").made(&store).await?;
        let id = add(&store, &chiara, agnieszka.account()?).await?;
        write_note(&store, &chiara, id, "canary-note").await?;
        assert_eq!(write_note(&store, &stranger, id, "mine").await, Err(Error::NotFound));
        assert_eq!(remove(&store, &stranger, id).await, Err(Error::NotFound));
        assert_eq!(change_status(&store, &stranger, id, CandidateEvent::Agree).await, Err(Error::NotFound));
        remove(&store, &chiara, id).await?;
        assert!(list(&store, &chiara).await?.candidates.is_empty());
        assert_eq!(restore(&store, &stranger, id).await, Err(Error::NotFound));
        restore(&store, &chiara, id).await?;
        assert_eq!(list(&store, &chiara).await?.candidates[0].note, "canary-note");
        remove(&store, &chiara, id).await?;
        store.clock.advance(31 * DAY);
        assert_eq!(restore(&store, &chiara, id).await, Err(Error::NotFound));
    }
    Ok(())
}

#[tokio::test]
async fn who_is_blocked_is_gone_and_who_is_not_validated_has_no_list() -> Result<()> {
    for store in stores().await {
        let chiara = Someone::at("Chiara Benedetti", Country::Italy, "Scuola Verdi", "Lucca").made(&store).await?;
        let agnieszka = Someone::at("Agnieszka Nowak", Country::Poland, "Gimnazjum 3", "Toruń").made(&store).await?;
        let waiting = Someone::at("Not Yet", Country::Spain, "IES", "Vigo").in_state("awaiting_validation");
        let waiting = waiting.made(&store).await?;
        let (me, her) = (chiara.account()?, agnieszka.account()?);
        add(&store, &chiara, her).await?;
        block(&store, &chiara, her).await?;
        assert!(is_blocked_between(&store.db, me, her).await? && is_blocked_between(&store.db, her, me).await?);
        let mine = list(&store, &chiara).await?;
        assert!(mine.candidates.is_empty());
        assert_eq!(mine.blocked.iter().map(|row| row.person).collect::<Vec<_>>(), [her]);
        assert_eq!(add(&store, &agnieszka, me).await, Err(Error::NotFound), "she may not find me");
        unblock(&store, &chiara, her).await?;
        assert_eq!(unblock(&store, &chiara, her).await, Err(Error::NotFound));
        assert_eq!(block(&store, &chiara, me).await, Err(Error::NotFound));

        assert_eq!(add(&store, &chiara, waiting.account()?).await, Err(Error::NotFound));
        assert_eq!(add(&store, &waiting, me).await, Err(Error::Forbidden));
        assert_eq!(list(&store, &waiting).await, Err(Error::Forbidden));
        assert_eq!(list(&store, &Viewer::guest()).await, Err(Error::SignIn));
    }
    Ok(())
}
