//! The story of a list of candidates, on both databases.

use super::*;
use crate::base::error::Error;
use crate::base::error::Result;
use crate::base::notice::NoticeKind;
use crate::base::store::Store;
use crate::base::store::test::stores;
use crate::base::time::DAY;
use crate::base::viewer::Viewer;
use crate::mailbox::{self, Draft};
use crate::profile::tests::{Someone, share_project};
use crate::sql;

fn all() -> CandidateSearch {
    CandidateSearch::default()
}

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
        let only = |list: CandidateList| list.candidates.rows.into_iter().next();
        let row = only(list(&store, &chiara, &all()).await?).expect("one row");
        assert_eq!(
            (row.status, row.note.as_str(), row.last_contact),
            (CandidateStatus::ToContact, "Likes rivers", None)
        );
        assert!(list(&store, &agnieszka, &all()).await?.candidates.rows.is_empty(), "the list is one-sided");
        assert!(is_candidate(&store.db, me, her).await? && !is_candidate(&store.db, her, me).await?);

        write(&store, me, her).await?;
        store.clock.advance(14 * DAY);
        let row = only(list(&store, &chiara, &all()).await?).expect("one row");
        assert_eq!((row.status, row.silence), (CandidateStatus::Contacted, Silence::LetGo));
        assert_eq!(row.last_contact.map(|last| (last.days, last.mine)), Some((14, true)));

        write(&store, her, me).await?;
        let row = only(list(&store, &chiara, &all()).await?).expect("one row");
        assert_eq!((row.status, row.silence), (CandidateStatus::Negotiating, Silence::None));
        assert_eq!(change_status(&store, &chiara, id, CandidateEvent::Written).await, Err(Error::Conflict));
        assert_eq!(change_status(&store, &chiara, id, CandidateEvent::Agree).await, Ok(CandidateStatus::Agreed));
        share_project(&store, &chiara, &agnieszka).await?;
        assert_eq!(only(list(&store, &chiara, &all()).await?).map(|row| row.mark), Some(Mark::Together));
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
        assert!(list(&store, &chiara, &all()).await?.candidates.rows[0].closing_owed);
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
        assert!(list(&store, &chiara, &all()).await?.candidates.rows.is_empty());
        assert_eq!(restore(&store, &stranger, id).await, Err(Error::NotFound));
        restore(&store, &chiara, id).await?;
        assert_eq!(list(&store, &chiara, &all()).await?.candidates.rows[0].note, "canary-note");
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
        let mine = list(&store, &chiara, &all()).await?;
        assert!(mine.candidates.rows.is_empty());
        assert_eq!(mine.blocked.iter().map(|row| row.person).collect::<Vec<_>>(), [her]);
        assert_eq!(add(&store, &agnieszka, me).await, Err(Error::NotFound), "she may not find me");
        unblock(&store, &chiara, her).await?;
        assert_eq!(unblock(&store, &chiara, her).await, Err(Error::NotFound));
        assert_eq!(block(&store, &chiara, me).await, Err(Error::NotFound));

        assert_eq!(add(&store, &chiara, waiting.account()?).await, Err(Error::NotFound));
        assert_eq!(add(&store, &waiting, me).await, Err(Error::Forbidden));
        assert_eq!(list(&store, &waiting, &all()).await, Err(Error::Forbidden));
        assert_eq!(list(&store, &Viewer::guest(), &all()).await, Err(Error::SignIn));
    }
    Ok(())
}

/// R-VAL-4, R-TF-2: nobody learns who exists by blocking; who has met somebody may block her, whatever became of her.
#[tokio::test]
async fn r_val_4_nobody_is_blocked_of_whom_one_does_not_know() -> Result<()> {
    for store in stores().await {
        let chiara = Someone::at("Chiara Benedetti", Country::Italy, "Scuola Verdi", "Lucca").made(&store).await?;
        let unknown = block(&store, &chiara, AccountId(1)).await;
        assert_eq!(unknown, Err(Error::NotFound));
        for state in HIDDEN {
            let hidden = Someone::at("Never Shown", Country::Spain, "IES", "Vigo").in_state(state).made(&store).await?;
            assert_eq!(block(&store, &chiara, hidden.account()?).await, unknown, "{state}");
        }
        assert!(blocked_people(&store, &chiara).await?.is_empty());

        let pen_friend = Someone::at("Agnieszka Nowak", Country::Poland, "Gimnazjum 3", "Toruń").made(&store).await?;
        let body = "Shall we write letters?".into();
        let draft = Draft { to: chiara.account()?, subject: "Letters".into(), body, request: "r".into() };
        mailbox::start(&store, &pen_friend, &draft).await?;
        let partner = Someone::at("Ioana Munteanu", Country::Romania, "Liceul", "Cluj").made(&store).await?;
        share_project(&store, &chiara, &partner).await?;
        for met in [pen_friend, partner] {
            becomes(&store, met.account()?, "suspended").await?;
            block(&store, &chiara, met.account()?).await?;
        }
    }
    Ok(())
}

/// States in which others do not see somebody.
const HIDDEN: [&str; 9] = [
    "unconfirmed",
    "completing",
    "awaiting_validation",
    "information_asked",
    "refused",
    "inactive",
    "suspended",
    "expelled",
    "anonymised",
];

async fn becomes(store: &Store, person: AccountId, state: &str) -> Result<()> {
    let mut tx = store.begin().await?;
    sql!("update person set state = $2 where id = $1").bind(person).bind(state).execute_one(&mut tx).await?;
    tx.commit().await
}

/// R-RET-2: who is away is neither shown nor written to, but for those who run a project with her.
#[tokio::test]
async fn r_ret_2_a_candidate_who_is_away_shows_nothing() -> Result<()> {
    for store in stores().await {
        let chiara = Someone::at("Chiara Benedetti", Country::Italy, "Scuola Verdi", "Lucca").made(&store).await?;
        let agnieszka = Someone::at("Agnieszka Nowak", Country::Poland, "Gimnazjum 3", "Toruń").made(&store).await?;
        let her = agnieszka.account()?;
        add(&store, &chiara, her).await?;
        let mut tx = store.begin().await?;
        sql!("update person set state = 'inactive', stars = 3 where id = $1").bind(her).execute_one(&mut tx).await?;
        tx.commit().await?;
        let away = list(&store, &chiara, &all()).await?.candidates.rows.remove(0);
        assert!(away.away && !away.reached() && !away.may_found(), "{away:?}");
        assert_eq!((away.stars, away.mark, away.school, away.town), (0, Mark::NotAvailable, None, None));
        assert_eq!(partners(&store, &chiara, PageNumber(1)).await?.total, 0);
        share_project(&store, &chiara, &agnieszka).await?;
        let near = list(&store, &chiara, &all()).await?.candidates.rows.remove(0);
        assert!(!near.away && near.mark == Mark::Together && near.school.is_some(), "{near:?}");

        becomes(&store, her, "validated").await?;
        assert_eq!(partners(&store, &chiara, PageNumber(1)).await?.total, 1);
        block(&store, &agnieszka, chiara.account()?).await?;
        let blocked = list(&store, &chiara, &all()).await?.candidates.rows.remove(0);
        assert!(blocked.away && blocked.stars == 0, "who has blocked somebody is away for her: {blocked:?}");
        assert_eq!(partners(&store, &chiara, PageNumber(1)).await?.total, 0);
    }
    Ok(())
}

#[tokio::test]
async fn a_long_list_is_read_page_by_page() -> Result<()> {
    for store in stores().await {
        let chiara = Someone::at("Chiara Benedetti", Country::Italy, "Scuola Verdi", "Lucca").made(&store).await?;
        let mut last = None;
        for _ in 0..=PAGE {
            let found = Someone::at("Ana Horvat", Country::Croatia, "Osnovna škola", "Split").made(&store).await?;
            last = Some(add(&store, &chiara, found.account()?).await?);
        }
        let last = last.ok_or(Error::NotFound)?;
        change_status(&store, &chiara, last, CandidateEvent::Agree).await?;
        let page = |page| CandidateSearch { page: PageNumber(page), ..all() };
        let first = list(&store, &chiara, &all()).await?;
        assert_eq!((first.candidates.rows.len() as i64, first.candidates.pages()), (PAGE, 2));
        assert_eq!(first.candidates.rows[0].id, last, "where something is to be done comes first");
        assert_eq!(first.counts, [(CandidateStatus::ToContact, PAGE), (CandidateStatus::Agreed, 1)]);
        assert_eq!(list(&store, &chiara, &page(2)).await?.candidates.rows.len(), 1);
        let behind = list(&store, &chiara, &page(3)).await?.candidates;
        assert_eq!((behind.page, behind.rows.len()), (2, 1), "behind the last page is the last one");
        assert_eq!(list(&store, &chiara, &page(-7)).await?.candidates, first.candidates);
        let agreed = CandidateSearch { status: Some(CandidateStatus::Agreed), ..all() };
        let agreed = list(&store, &chiara, &agreed).await?;
        assert_eq!((agreed.candidates.total, agreed.counts), (1, first.counts));
        assert_eq!(partners(&store, &chiara, PageNumber(2)).await?.rows.len(), 1);
    }
    Ok(())
}
