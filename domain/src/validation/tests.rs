//! The story of the unit's desk, on both databases.

mod moving;
mod tools;

use super::*;
use crate::account::AccountState as State;
use crate::base::error::{Error, Problem, Result};
use crate::base::list::PageNumber;
use crate::base::mail::Template;
use crate::base::notice::{self, Named, NoticeKind};
use crate::base::store::Store;
use crate::base::store::test::{TestStore, stores};
use crate::base::time::{DAY, HOUR, MINUTE};
use crate::base::viewer::{Grant, Viewer};
use crate::profile::{self, ProfileForm};
use crate::register::{self, ImportState};
use crate::registration::tests::{again, form, officer, open, school_of, sent, typed};
use crate::registration::{Form, answer, own, save_draft};
use crate::school::{self, Picked, SchoolState, look_up};
use crate::sql;
use crate::vocabulary::RegistrationRefusalReason as Reason;

pub(crate) struct Desk {
    pub(crate) italian: Viewer,
    pub(crate) second: Viewer,
    pub(crate) polish: Viewer,
    pub(crate) central: Viewer,
}

pub(crate) async fn desk(store: &Store) -> Result<Desk> {
    open(store, &[Unit::Italy, Unit::Poland]).await?;
    Ok(Desk {
        italian: officer(store, "marco", Unit::Italy, Grant::Officer(Unit::Italy)).await?,
        second: officer(store, "lucia", Unit::Italy, Grant::Officer(Unit::Italy)).await?,
        polish: officer(store, "ewa", Unit::Poland, Grant::Officer(Unit::Poland)).await?,
        central: officer(store, "anne", Unit::Italy, Grant::Central).await?,
    })
}

pub(crate) async fn state(store: &Store, viewer: &Viewer) -> Result<State> {
    let (state,): (State,) =
        sql!("select state from person where id = $1").bind(viewer.account()?).one(&store.db).await?;
    Ok(state)
}

pub(crate) async fn seen(store: &Store, officer: &Viewer, person: &Viewer) -> Result<Time> {
    Ok(record(store, officer, person.account()?).await?.seen)
}

pub(crate) async fn last_notice(store: &Store) -> Result<Option<(String, NoticeKind)>> {
    let rows: Vec<(String, String)> =
        sql!("select language, content from mail order by id desc limit 1").all(&store.db).await?;
    Ok(rows.into_iter().next().and_then(|(language, content)| match serde_json::from_str(&content) {
        Ok(Template::Notice { notice, .. }) => Some((language, notice)),
        _ => None,
    }))
}

/// Somebody whom the unit of Italy has validated.
pub(crate) async fn teacher(store: &Store, desk: &Viewer, name: (&str, &str), form: &Form) -> Result<Viewer> {
    let person = sent(store, &typed(name.0, name.1, Country::Italy), form).await?;
    let seen = seen(store, desk, &person).await?;
    validate(store, desk, person.account()?, seen, false, "").await?;
    again(store, &person).await
}

async fn import(store: &TestStore) -> Result<()> {
    let bytes = include_bytes!("../register/fixtures/italy-recognised.csv").to_vec();
    let report =
        register::import_now(store, Unit::Italy, "2023.csv", bytes, register::Shrinking::Refused, &mut |_, _| {})
            .await?;
    assert_eq!(report.state, ImportState::Done);
    Ok(())
}

#[tokio::test]
async fn r_val_1_the_hint_of_the_register() -> Result<()> {
    for store in stores().await {
        let desk = desk(&store).await?;
        import(&store).await?;
        // A school of the register, found with a typo.
        let chiara =
            crate::registration::tests::confirmed(&store, &typed("Chiara", "Benedetti", Country::Italy)).await?;
        let found = look_up(&store, &chiara, Country::Italy, "mario falko milano").await?;
        assert!(matches!(found[0].picked, Picked::Register(_)), "{found:?}");
        assert_eq!(found[0].code, "MI1M083009");
        let mut filled = form("");
        filled.picked = found[0].picked;
        filled.school.name = String::new();
        filled.school.town = String::new();
        crate::registration::send(&store, &chiara, 0, &filled).await?;
        let one = record(&store, &desk.italian, chiara.account()?).await?;
        assert_eq!((one.hint, one.mail), (Hint::SchoolFound, MailHint::Differs));
        let school = one.school.expect("she has a school");
        assert_eq!(school.register, Some(("it-recognised".into(), "MI1M083009".into())));
        assert_eq!((school.state, school.form.town.as_str()), (SchoolState::Proposed, "Milano"));
        assert_eq!(one.register.map(|row| row.town), Some("Milano".into()));
        // Once it is a school it is shown once.
        let found = look_up(&store, &chiara, Country::Italy, "MI1M083009").await?;
        assert_eq!(found.iter().map(|row| row.picked).collect::<Vec<_>>(), [Picked::School(school.id)]);
        // The school's own mail domain.
        let mut colleague = typed("Anna", "Pellegrini", Country::Italy);
        colleague.email = "anna@com-ebraicamilano.it".into();
        let anna = sent(&store, &colleague, &Form { picked: Picked::School(school.id), ..form("") }).await?;
        assert_eq!(record(&store, &desk.italian, anna.account()?).await?.hint, Hint::Found);
        // No register in Poland.
        store.clock.advance(MINUTE);
        let marta = sent(&store, &typed("Marta", "Nowak", Country::Poland), &form("")).await?;
        assert_eq!(record(&store, &desk.polish, marta.account()?).await?.hint, Hint::NotFound);
        let rows = queue(&store, &desk.italian, Unit::Italy, QueueFilter::All, PageNumber(1)).await?.rows.rows;
        assert_eq!(rows.iter().map(|row| row.hint).collect::<Vec<_>>(), [Hint::SchoolFound, Hint::Found]);
        // Who has several desks begins where somebody waits longest.
        let desks = waiting_at(&store, &[Unit::Spain, Unit::Poland, Unit::Italy]).await?;
        assert_eq!(desks.iter().map(|desk| desk.count).collect::<Vec<_>>(), [0, 1, 2]);
        assert_eq!(first_desk(&desks), Some(Unit::Italy));
        assert_eq!(first_desk(&desks[..2]), Some(Unit::Poland));
        assert_eq!(first_desk(&desks[..1]), Some(Unit::Spain));
        assert_eq!(first_desk(&[]), None);
    }
    Ok(())
}

#[tokio::test]
async fn r_val_3_oldest_first_and_late_after_three_working_days() -> Result<()> {
    for store in stores().await {
        let desk = desk(&store).await?;
        let old = sent(&store, &typed("Sofia", "De Angelis", Country::Italy), &form("PEIC81100A")).await?;
        store.clock.advance(2 * DAY);
        let hannes = sent(&store, &typed("Hannes", "Thaler", Country::Italy), &form("BZMM00400X")).await?.account()?;
        let all = |filter| queue(&store, &desk.italian, Unit::Italy, filter, PageNumber(1));
        let names = |queue: &Queue| queue.rows.rows.iter().map(|row| row.name.clone()).collect::<Vec<_>>();
        assert_eq!(names(&all(QueueFilter::All).await?), ["Sofia De Angelis", "Hannes Thaler"]);
        assert_eq!(names(&all(QueueFilter::Late).await?), [] as [String; 0]);
        store.clock.advance(DAY + HOUR);
        let late = all(QueueFilter::Late).await?;
        assert_eq!(names(&late), ["Sofia De Angelis"]);
        assert_eq!((late.counts.every, late.counts.late, late.counts.waiting), (2, 1, 2));
        assert!(late.rows.rows[0].late && late.rows.rows[0].days == 3);
        // After a decision the next of the same filter is open, and after the last one the first.
        let next = |filter, person| next_in_queue(&store, &desk.italian, Unit::Italy, filter, person);
        assert_eq!(next(QueueFilter::All, old.account()?).await?, Some(hannes));
        assert_eq!(next(QueueFilter::All, hannes).await?, Some(old.account()?));
        assert_eq!(next(QueueFilter::Late, old.account()?).await?, None, "nobody else is late");
        let foreign = next_in_queue(&store, &desk.polish, Unit::Italy, QueueFilter::All, hannes).await;
        assert_eq!(foreign, Err(Error::Forbidden));
        // While she must act, the clock stands still.
        let when = seen(&store, &desk.italian, &old).await?;
        ask_information(&store, &desk.italian, old.account()?, when, "Quale classe?").await?;
        let asked = all(QueueFilter::Asked).await?;
        assert_eq!((names(&asked).len(), asked.rows.rows[0].late, asked.counts.late), (1, false, 0));
        assert_eq!(names(&all(QueueFilter::SchoolUnknown).await?).len(), 2);
        assert_eq!(names(&all(QueueFilter::SchoolKnown).await?).len(), 0);
    }
    Ok(())
}

#[tokio::test]
async fn r_val_7_who_when_and_why_and_nobody_decides_twice() -> Result<()> {
    for store in stores().await {
        let desk = desk(&store).await?;
        let chiara = sent(&store, &typed("Chiara", "Benedetti", Country::Italy), &form("LUMM00400X")).await?;
        let id = chiara.account()?;
        let first = seen(&store, &desk.italian, &chiara).await?;
        ask_information(&store, &desk.italian, id, first, "Una dichiarazione, per favore.").await?;
        assert_eq!(
            validate(&store, &desk.second, id, first, true, "").await,
            Err(Error::Conflict),
            "she saw another record"
        );
        assert_eq!(own(&store, &chiara).await?.history[0].by, None, "the officer's name is not told");
        answer(&store, &chiara, "Eccola.").await?;
        assert_eq!(answer(&store, &chiara, "Eccola.").await, Err(Error::Conflict));
        let row = queue(&store, &desk.italian, Unit::Italy, QueueFilter::All, PageNumber(1)).await?.rows.rows.remove(0);
        assert!(row.wrote, "the queue shows that she has answered");
        let talk = record(&store, &desk.italian, id).await?.talk;
        let talk: Vec<_> = talk.iter().map(|one| (one.kind, one.text.as_str())).collect();
        assert_eq!(
            talk,
            [(DecisionKind::Asked, "Una dichiarazione, per favore."), (DecisionKind::Answered, "Eccola.")]
        );
        let second = seen(&store, &desk.italian, &chiara).await?;
        validate(&store, &desk.italian, id, second, true, " Benvenuta! ").await?;
        assert_eq!(
            refuse(&store, &desk.second, id, second, Reason::PersonNotFound, "Mai vista.").await,
            Err(Error::Conflict)
        );
        assert_eq!(state(&store, &chiara).await?, State::Validated);
        assert_eq!(
            last_notice(&store).await?,
            Some(("it".into(), NoticeKind::Validated { text: "Benvenuta!".into() }))
        );
        assert_eq!(school_of(&store, &chiara).await?.1, "confirmed", "R-VAL-6: the first one confirms the school");
        let history = record(&store, &desk.central, id).await?.history;
        let told: Vec<_> =
            history.iter().map(|one| (one.kind, one.by.as_deref().unwrap_or(""), one.text.as_str())).collect();
        assert_eq!(
            told,
            [
                (DecisionKind::Validated, "marco Officer", "Benvenuta!"),
                (DecisionKind::Answered, "Chiara Benedetti", "Eccola."),
                (DecisionKind::Asked, "marco Officer", "Una dichiarazione, per favore."),
                (DecisionKind::Sent, "Chiara Benedetti", ""),
            ]
        );
        let audited =
            sql!("select count(*) from audit where subject = $1 and action like 'registration.%' and unit = 'IT'")
                .bind(id)
                .number(&store.db)
                .await?;
        assert_eq!(audited, 4);
        let listed = decisions(&store, &desk.italian, Unit::Italy, PageNumber(1)).await?;
        let told: Vec<_> = listed.rows.iter().map(|one| (one.person, one.decision.text.as_str())).collect();
        assert_eq!(told, [(id, "Benvenuta!"), (id, "Una dichiarazione, per favore.")]);
        for _ in 0..20 {
            let mut tx = store.begin().await?;
            note(&store, &mut tx, id, None, Unit::Italy, DecisionKind::Asked, None, "").await?;
            tx.commit().await?;
        }
        let second = decisions(&store, &desk.italian, Unit::Italy, PageNumber(2)).await?;
        assert_eq!(
            (second.total, second.pages(), second.rows),
            (22, 2, listed.rows),
            "the oldest are on the second page"
        );
    }
    Ok(())
}

#[tokio::test]
async fn officers_see_their_own_unit_only() -> Result<()> {
    for store in stores().await {
        let desk = desk(&store).await?;
        let chiara = sent(&store, &typed("Chiara", "Benedetti", Country::Italy), &form("LUMM00400X")).await?;
        let id = chiara.account()?;
        let when = seen(&store, &desk.italian, &chiara).await?;
        assert!(record(&store, &desk.central, id).await.is_ok());
        assert_eq!(record(&store, &desk.polish, id).await.err(), Some(Error::NotFound));
        assert_eq!(validate(&store, &desk.polish, id, when, true, "").await, Err(Error::NotFound));
        assert_eq!(record(&store, &chiara, id).await.err(), Some(Error::Forbidden));
        assert_eq!(validate(&store, &chiara, id, when, true, "").await, Err(Error::Forbidden));
        assert_eq!(record(&store, &Viewer::guest(), id).await.err(), Some(Error::SignIn));
        let foreign = queue(&store, &desk.polish, Unit::Italy, QueueFilter::All, PageNumber(1)).await;
        assert_eq!(foreign.err(), Some(Error::Forbidden));
        assert_eq!(desks(&store, &desk.polish).await?, [Unit::Poland]);
        assert_eq!(desks(&store, &desk.central).await?, [Unit::Italy, Unit::Poland]);
        assert_eq!(desks(&store, &chiara).await, Err(Error::Forbidden));
    }
    Ok(())
}

#[tokio::test]
async fn colleagues_are_told_and_the_officer_takes_the_proposals() -> Result<()> {
    for store in stores().await {
        let desk = desk(&store).await?;
        let chiara = sent(&store, &typed("Chiara", "Benedetti", Country::Italy), &form("LUMM00400X")).await?;
        let when = seen(&store, &desk.italian, &chiara).await?;
        validate(&store, &desk.italian, chiara.account()?, when, true, "").await?;
        let (school, _) = school_of(&store, &chiara).await?;
        let mut wish = form("");
        wish.picked = Picked::School(school);
        wish.school = school::SchoolForm { pupils: "412".into(), ..school::SchoolForm::default() };
        let twin = sent(&store, &typed("Clara", "Benedetti", Country::Italy), &wish).await?;
        let one = record(&store, &desk.italian, twin.account()?).await?;
        assert_eq!(one.similar.iter().map(|other| other.name.as_str()).collect::<Vec<_>>(), ["Chiara Benedetti"]);
        assert_eq!(
            one.proposals.iter().map(|change| (change.field.as_str(), change.after.as_str())).collect::<Vec<_>>(),
            [("pupils", "412")]
        );
        assert_eq!(
            queue(&store, &desk.italian, Unit::Italy, QueueFilter::Similar, PageNumber(1)).await?.rows.rows.len(),
            1
        );
        validate(&store, &desk.italian, twin.account()?, one.seen, true, "").await?;
        let chiara = again(&store, &chiara).await?;
        let record = school::school(&store, &chiara, school).await?;
        assert_eq!(record.form.pupils, "412");
        assert_eq!(record.form.name, "Scuola secondaria di primo grado G. Verdi", "what was left empty stays");
        let notices = notice::list(&store, &chiara).await?;
        assert_eq!(
            notices[0].kind,
            NoticeKind::ColleagueRegistered {
                name: Named { account: twin.account()?, name: "Clara Benedetti".into() }
            }
        );
        let changes = school::changes(&store, &chiara, school).await?;
        assert_eq!(changes[0].by_name, "Clara Benedetti");
    }
    Ok(())
}

/// What was corrected while the unit asks goes with the answer; it is corrected in the form and nowhere else.
#[tokio::test]
async fn what_was_corrected_meanwhile_goes_with_the_answer() -> Result<()> {
    for store in stores().await {
        let desk = desk(&store).await?;
        let chiara = sent(&store, &typed("Chiara", "Benedetti", Country::Italy), &form("LUMM00400X")).await?;
        assert_eq!(
            last_notice(&store).await?,
            Some(("it".into(), NoticeKind::RegistrationReceived { unit: "IT".into() })),
            "she is told that it has arrived"
        );
        let id = chiara.account()?;
        let (school, _) = school_of(&store, &chiara).await?;
        let when = seen(&store, &desk.italian, &chiara).await?;
        ask_information(&store, &desk.italian, id, when, "In che via?").await?;

        let draft = own(&store, &chiara).await?.draft;
        let mut corrected = Form { ages_to: String::new(), ..draft.form.clone() };
        corrected.school.address = "Via Fillungo 3".into();
        save_draft(&store, &chiara, draft.version, &corrected).await?;
        let refused = answer(&store, &chiara, "Via Fillungo.").await;
        assert_eq!(refused, Err(Error::invalid("text", Problem::FormUnfinished)));
        corrected.ages_to = "14".into();
        save_draft(&store, &chiara, draft.version + 1, &corrected).await?;
        let profile = profile::own(&store, &chiara).await?;
        let mut about = ProfileForm::of(&profile.data);
        about.about.wished_topic = "Le strade".into();
        let elsewhere = profile::save(&store, &chiara, profile.version, &about).await;
        assert_eq!(elsewhere, Err(Error::Conflict), "it would overwrite what was corrected in the form");
        corrected.wished_topic = "Le strade".into();
        save_draft(&store, &chiara, draft.version + 2, &corrected).await?;

        answer(&store, &chiara, "Via Fillungo.").await?;
        let one = record(&store, &desk.italian, id).await?;
        let there = one.school.expect("she has a school");
        assert_eq!((there.id, there.form.address.as_str()), (school, "Via Fillungo 3"), "the same school, corrected");
        assert_eq!(profile::own(&store, &chiara).await?.data.wished_topic, "Le strade");
        let waiting = own(&store, &chiara).await?;
        assert_eq!(waiting.draft.form.school.address, "Via Fillungo 3");
        let (schools,): (i64,) = sql!("select count(*) from school where country = 'IT'").one(&store.db).await?;
        assert_eq!(schools, 1, "no second record");
    }
    Ok(())
}

/// Every morning the officers of a unit read how many wait; nobody else does, and only the newest count stays.
#[tokio::test]
async fn officers_are_told_how_long_their_queue_is() -> Result<()> {
    for store in stores().await {
        let desk = desk(&store).await?;
        assert_eq!(tell_queues(&store).await?, 0, "nobody waits");
        sent(&store, &typed("Chiara", "Benedetti", Country::Italy), &form("LUMM00400X")).await?;
        store.clock.advance(2 * DAY);
        sent(&store, &typed("Andrea", "Fontana", Country::Italy), &form("LUMM00500Q")).await?;
        assert_eq!(tell_queues(&store).await?, 2, "both officers of Italy");
        let kind = NoticeKind::RegistrationsWaiting { unit: "IT".into(), count: 2, days: 2 };
        assert_eq!(last_notice(&store).await?, Some(("en".into(), kind)));
        store.clock.advance(DAY);
        tell_queues(&store).await?;
        for (officer, told) in [(&desk.italian, 1), (&desk.second, 1), (&desk.polish, 0), (&desk.central, 0)] {
            assert_eq!(notice::list(&store, officer).await?.len(), told);
        }
        // A unit that was switched off and has lost its officer leaves nobody waiting for ever: the central officer is told.
        let mut tx = store.begin().await?;
        sql!("update account_grant set ends_at = $1 where scope = 'PL'").bind(store.now()).execute(&mut tx).await?;
        sql!("update unit set switched_on = $1 where code = 'PL'").bind(false).execute(&mut tx).await?;
        sql!("update person set unit = 'PL', country = 'PL' where first_name = 'Andrea'").execute(&mut tx).await?;
        tx.commit().await?;
        assert_eq!(tell_queues(&store).await?, 3);
        let kind = NoticeKind::RegistrationsWaiting { unit: "PL".into(), count: 1, days: 1 };
        assert_eq!(last_notice(&store).await?, Some(("en".into(), kind)));
        assert_eq!(notice::list(&store, &desk.central).await?.len(), 1);
        assert_eq!(desks(&store, &desk.central).await?, [Unit::Italy, Unit::Poland], "her desk still shows it");
    }
    Ok(())
}
