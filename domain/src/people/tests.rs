//! The story of the desk of people, on both databases.

use super::*;
use crate::base::error::{Error, Problem, Result};
use crate::base::list::PageNumber;
use crate::base::mail::Template;
use crate::base::store::test::stores;
use crate::base::viewer::Viewer;
use crate::registration::tests::{confirmed, form, sent, typed};
use crate::sql;
use crate::validation::tests::{desk as desks, teacher};
use crate::vocabulary::Country;

#[tokio::test]
async fn the_desk_finds_people_by_words_state_and_twins() -> Result<()> {
    for store in stores().await {
        let officers = desks(&store).await?;
        let chiara =
            teacher(&store, &officers.italian, ("Chiara", "Benedetti"), &form("LUMM00400X")).await?.account()?;
        let luca = sent(&store, &typed("Luca", "Però", Country::Italy), &form("CAIS00600E")).await?.account()?;
        let pia = confirmed(&store, &typed("Pia", "Sala", Country::Italy)).await?.account()?;
        sent(&store, &typed("Olga", "Nowak", Country::Poland), &form("")).await?;
        let found = async |search: PeopleSearch| -> Result<Vec<AccountId>> {
            let listing = desk(&store, &officers.italian, Unit::Italy, &search, PageNumber(1)).await?;
            assert_eq!(listing.total, listing.rows.len() as i64);
            Ok(listing.rows.into_iter().map(|row| row.id).collect())
        };
        let all = PeopleSearch::default;
        let words = |words: &str| PeopleSearch { words: words.into(), ..all() };
        let group = |group| PeopleSearch { group: Some(group), ..all() };
        assert_eq!(found(all()).await?, [chiara, luca, pia], "staff and other units are not here");
        assert_eq!(found(words("pero luca")).await?, [luca]);
        assert_eq!(found(words("pia.sala@posta")).await?, [pia]);
        assert_eq!(found(words("verdi")).await?, [chiara, luca], "the name of the school");
        assert_eq!(found(group(PeopleGroup::Validated)).await?, [chiara]);
        assert_eq!(found(group(PeopleGroup::Registering)).await?, [luca, pia]);
        assert_eq!(found(PeopleSearch { twice: true, ..all() }).await?, []);
        let twin = typed("Luca", "Pero", Country::Italy);
        let twin =
            crate::registration::PreRegistration { username: "luca2".into(), email: "l@x.example".into(), ..twin };
        let twin = sent(&store, &twin, &form("CAIS00600E")).await?.account()?;
        assert_eq!(found(PeopleSearch { twice: true, ..all() }).await?, [twin, luca]);
        assert_eq!(found(PeopleSearch { to_decide: true, ..all() }).await?, []);
        ask_expulsion(&store, &officers.italian, chiara, "Threats").await?;
        assert_eq!(found(PeopleSearch { to_decide: true, ..all() }).await?, [chiara]);
        let line = record(&store, &officers.italian, twin, "").await?;
        assert_eq!(line.others.iter().map(|one| one.id).collect::<Vec<_>>(), [luca], "who looks like the same person");
        decline_expulsion(&store, &officers.italian, chiara).await?;
        let named = record(&store, &officers.italian, twin, "chiara").await?;
        assert_eq!(named.others.iter().map(|one| one.id).collect::<Vec<_>>(), [chiara]);
    }
    Ok(())
}

#[tokio::test]
async fn officers_see_the_people_of_their_own_unit_only() -> Result<()> {
    for store in stores().await {
        let officers = desks(&store).await?;
        let chiara = teacher(&store, &officers.italian, ("Chiara", "Benedetti"), &form("LUMM00400X")).await?;
        let id = chiara.account()?;
        for (who, refusal) in
            [(&officers.polish, Error::Forbidden), (&chiara, Error::Forbidden), (&Viewer::guest(), Error::SignIn)]
        {
            let listed = desk(&store, who, Unit::Italy, &PeopleSearch::default(), PageNumber(1)).await;
            assert_eq!(listed.err(), Some(refusal));
        }
        assert_eq!(record(&store, &officers.polish, id, "").await.err(), Some(Error::NotFound));
        assert_eq!(record(&store, &chiara, id, "").await.err(), Some(Error::Forbidden));
        let shown = record(&store, &officers.central, id, "").await?;
        assert_eq!((shown.line.name.as_str(), shown.username.as_str()), ("Chiara Benedetti", "chiara.benedetti"));
        // Who works at no school is at no desk.
        let staff = officers.second.account()?;
        assert_eq!(record(&store, &officers.italian, staff, "").await.err(), Some(Error::NotFound));
    }
    Ok(())
}

/// A lost device: every session ends at once, and she is told by mail.
#[tokio::test]
async fn an_officer_signs_somebody_out_everywhere() -> Result<()> {
    for store in stores().await {
        let desk = desks(&store).await?;
        let chiara = teacher(&store, &desk.italian, ("Chiara", "Benedetti"), &form("LUMM00400X")).await?;
        let luca = sent(&store, &typed("Luca", "Serra", Country::Italy), &form("CAIS00600E")).await?;
        let id = chiara.account()?;
        let sessions = async |of: AccountId| {
            sql!("select count(*) from session where account = $1").bind(of).number(&store.db).await
        };
        let (hers, others) = (sessions(id).await?, sessions(luca.account()?).await?);
        assert!(hers > 0 && others > 0);
        for (who, refusal) in
            [(&desk.polish, Error::NotFound), (&luca, Error::Forbidden), (&Viewer::guest(), Error::SignIn)]
        {
            assert_eq!(sign_out(&store, who, id).await, Err(refusal));
        }
        sign_out(&store, &desk.italian, id).await?;
        assert_eq!(sign_out(&store, &desk.italian, id).await, Err(Error::Conflict), "she is signed in nowhere");
        assert_eq!((sessions(id).await?, sessions(luca.account()?).await?), (0, others));
        let done: Vec<DeskAct> =
            record(&store, &desk.italian, id, "").await?.done.iter().map(|done| done.act).collect();
        assert_eq!(done, [DeskAct::SignedOut]);
        let told: Vec<(String,)> = sql!("select content from mail where account = $1 and content like '%signed-out%'")
            .bind(id)
            .all(&store.db)
            .await?;
        assert_eq!(told.len(), 1, "and she is told once");
    }
    Ok(())
}

/// A lost mailbox: the officer gives another address and says how she made sure; both addresses are told.
#[tokio::test]
async fn r_log_1_a_lost_mailbox_gets_another_address() -> Result<()> {
    for store in stores().await {
        let desk = desks(&store).await?;
        let chiara = sent(&store, &typed("Chiara", "Benedetti", Country::Italy), &form("LUMM00400X")).await?;
        let luca = sent(&store, &typed("Luca", "Serra", Country::Italy), &form("CAIS00600E")).await?;
        let id = chiara.account()?;
        let give = async |officer: &Viewer, email: &str, checked: &str| {
            give_address(&store, officer, id, email, checked).await
        };
        let note = "Carta d'identità vista in video.";
        assert_eq!(give(&desk.polish, "new@posta.example", note).await, Err(Error::NotFound));
        assert_eq!(give(&luca, "new@posta.example", note).await, Err(Error::Forbidden));
        assert_eq!(give(&Viewer::guest(), "new@posta.example", note).await, Err(Error::SignIn));
        assert_eq!(
            give(&desk.italian, "new@posta.example", " ").await,
            Err(Error::invalid("checked", Problem::Required))
        );
        assert_eq!(
            give(&desk.italian, "luca.serra@posta.example", note).await,
            Err(Error::invalid("new_email", Problem::Taken))
        );
        give(&desk.italian, " New@posta.example ", note).await?;
        let mails: Vec<(String, String)> =
            sql!("select address, content from mail order by id desc limit 2").all(&store.db).await?;
        let link: Template = serde_json::from_str(&mails[0].1)?;
        assert!(mails[0].0 == "new@posta.example" && matches!(link, Template::NewPassword { .. }));
        let told: Template = serde_json::from_str(&mails[1].1)?;
        assert!(mails[1].0 == "chiara.benedetti@posta.example" && matches!(told, Template::AddressChanged { .. }));
        let sessions = sql!("select count(*) from session where account = $1").bind(id).number(&store.db).await?;
        assert_eq!(sessions, 0, "nobody is signed in any more");
        let done = record(&store, &desk.italian, id, "").await?.done;
        assert_eq!((done[0].act, done[0].text.as_str()), (DeskAct::AddressGiven, note));
        // Who holds an office is no matter of a desk.
        let second = desk.second.account()?;
        let mut tx = store.begin().await?;
        sql!("update person set sent_at = 1, state = 'validated' where id = $1").bind(second).execute(&mut tx).await?;
        tx.commit().await?;
        let colleague = give_address(&store, &desk.italian, second, "other@posta.example", note).await;
        assert_eq!(colleague, Err(Error::Forbidden));
    }
    Ok(())
}
