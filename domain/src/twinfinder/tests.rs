//! The story of the TwinFinder, on both databases.

use super::search::{By, search_by};
use super::*;
use crate::account;
use crate::base::db::STATEMENTS;
use crate::base::error::{Error, Result};
use crate::base::store::Store;
use crate::base::store::test::{TestStore, stores};
use crate::base::time::{DAY, HOUR};
use crate::base::viewer::Viewer;
use crate::candidates;
use crate::profile::tests::{Someone, says, share_project, skill};
use crate::profile::{Audience, ProfileField, save_privacy};
use crate::sql;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

/// A searcher in Italy, and people to be found.
struct World {
    chiara: Viewer,
    agnieszka: Viewer,
    eleni: Viewer,
    jerome: Viewer,
}

async fn people_of(store: &Store) -> Result<World> {
    let chiara = Someone::at("Chiara Benedetti", Country::Italy, "Scuola Verdi", "Lucca").made(store).await?;
    let agnieszka = Someone::at("Agnieszka Wiśniewska", Country::Poland, "Gimnazjum nr 3", "Toruń").made(store).await?;
    let eleni = Someone::at("Ελένη Παπαδοπούλου", Country::Greece, "3ο Γυμνάσιο", "Καλαμάτα").made(store).await?;
    let jerome = Someone::at("Jérôme Lefèvre", Country::France, "Collège Jean-Moulin", "Nantes").made(store).await?;
    says(store, &chiara, |data| data.languages.insert(skill(SpokenLanguage::French))).await?;
    says(store, &agnieszka, |data| {
        data.languages.insert(skill(SpokenLanguage::French));
        (data.ages_from, data.ages_to) = (Some(11), Some(14));
        data.ideas.push(Idea { language: SpokenLanguage::Polish, text: "Moja ulica".into() });
        data.ideas.push(Idea { language: SpokenLanguage::French, text: "Ma rue, ma ville : écrire".into() });
    })
    .await?;
    says(store, &eleni, |data| {
        data.subjects.insert(Subject::History);
        (data.ages_from, data.ages_to) = (Some(12), Some(15));
        data.ideas.push(Idea { language: SpokenLanguage::English, text: "A street has a name".into() });
    })
    .await?;
    says(store, &jerome, |data| {
        data.available = false;
        data.languages.insert(skill(SpokenLanguage::French));
        (data.ages_from, data.ages_to) = (Some(6), Some(10));
    })
    .await?;
    Ok(World { chiara, agnieszka, eleni, jerome })
}

/// The same, with the index in place.
async fn world(store: &Store) -> Result<World> {
    let world = people_of(store).await?;
    make_index(store).await?;
    Ok(world)
}

fn people(findings: &Findings) -> Vec<&str> {
    findings.people.rows.iter().map(|row| row.name.as_str()).collect()
}

/// What the database finds, and what the index finds just as well.
async fn found(store: &Store, viewer: &Viewer, search: Search) -> Result<Findings> {
    let findings = search_by(By::Database, store, viewer, &search).await?;
    assert_eq!(super::search(store, viewer, &search).await?, findings, "{search:?}");
    Ok(findings)
}

fn words(words: &str) -> Search {
    Search { words: words.into(), ..Search::default() }
}

/// 2.7: every row has mark, school, teacher, ages and idea.
#[tokio::test]
async fn a_row_says_who_where_and_what_for() -> Result<()> {
    for store in stores().await {
        let world = world(&store).await?;
        let one = |findings: Findings| findings.people.rows.into_iter().next().expect("one row");
        let row = one(found(&store, &world.chiara, words("Agnieszka")).await?);
        assert_eq!((row.name.as_str(), row.mark, row.ages), ("Agnieszka Wiśniewska", Mark::Available, Some((11, 14))));
        assert_eq!(row.school.map(|(_, name)| name).as_deref(), Some("Gimnazjum nr 3"));
        assert_eq!((row.town.as_deref(), row.idea.is_some()), (Some("Toruń"), true));
        let engaged = one(found(&store, &world.chiara, words("Lefèvre")).await?);
        assert_eq!((engaged.person, engaged.mark), (world.jerome.account()?, Mark::NotAvailable));
    }
    Ok(())
}

#[tokio::test]
async fn filters_facets_words_and_reasons() -> Result<()> {
    for store in stores().await {
        let world = world(&store).await?;
        let all = found(&store, &world.chiara, Search::default()).await?;
        assert_eq!(all.people.total, 3);
        assert_eq!(people(&all).last(), Some(&"Jérôme Lefèvre"), "who is not available comes last");
        assert_eq!(all.facets.available, 2);
        assert_eq!(all.facets.subjects, [(Subject::ForeignLanguages, 3), (Subject::History, 1)]);
        assert!(all.facets.countries.contains(&(Country::Poland, 1)) && all.relax.is_empty());

        let french = Search { languages: [SpokenLanguage::French].into_iter().collect(), ..Search::default() };
        let french = Search { ages: [AgeBand::From12].into_iter().collect(), ..french };
        let some = found(&store, &world.chiara, french.clone()).await?;
        assert_eq!(people(&some), ["Agnieszka Wiśniewska"]);
        let why = &some.people.rows[0].why;
        assert_eq!(*why, [Reason::Language(SpokenLanguage::French), Reason::Ages(11, 14)]);
        // A filter's other values are counted as if it were not there.
        assert!(some.facets.languages.contains(&(SpokenLanguage::English, 2)), "{:?}", some.facets.languages);

        let narrow = Search { countries: [Country::Greece].into_iter().collect(), ..french };
        let none = found(&store, &world.chiara, narrow).await?;
        assert_eq!(none.people.total, 0);
        assert_eq!(none.relax, [(Filter::Countries, 1), (Filter::Languages, 1)]);
        assert_eq!(none.near.len(), 2);
    }
    Ok(())
}

#[tokio::test]
async fn names_are_found_without_accents_across_scripts_and_with_a_typo() -> Result<()> {
    for store in stores().await {
        let world = world(&store).await?;
        for (typed, name) in [
            ("wisniewska", "Agnieszka Wiśniewska"),
            ("WIŚNIEWSKA torun", "Agnieszka Wiśniewska"),
            ("Wisnewska", "Agnieszka Wiśniewska"),
            ("papadopoulou", "Ελένη Παπαδοπούλου"),
            ("Παπαδοπούλου", "Ελένη Παπαδοπούλου"),
            ("kalamta", "Ελένη Παπαδοπούλου"),
            ("lefevre", "Jérôme Lefèvre"),
            ("moul", "Jérôme Lefèvre"),
            ("ecrire", "Agnieszka Wiśniewska"),
        ] {
            let some = found(&store, &world.chiara, words(typed)).await?;
            assert_eq!(people(&some), [name], "{typed}");
        }
        let written = found(&store, &world.chiara, words("ecrire")).await?;
        assert_eq!(written.people.rows[0].why, [Reason::Word("écrire".into())]);
        assert_eq!(written.people.rows[0].idea.as_ref().map(|idea| idea.language), Some(SpokenLanguage::French));
        let none = found(&store, &world.chiara, words("zzzzqq")).await?;
        assert_eq!((none.people.total, none.relax.as_slice()), (0, [(Filter::Words, 3)].as_slice()));
    }
    Ok(())
}

/// R-TF-1: one's own country gives none and says why; the switch works where the instance allows it.
#[tokio::test]
async fn r_tf_1_own_country_gives_none_and_says_why() -> Result<()> {
    for store in stores().await {
        let world = world(&store).await?;
        Someone::at("Marco Rossi", Country::Italy, "Liceo Galilei", "Pisa").made(&store).await?;
        let italy = Search { countries: [Country::Italy].into_iter().collect(), ..Search::default() };
        let none = found(&store, &world.chiara, italy.clone()).await?;
        assert_eq!(none.people.total, 0);
        assert!(none.own_country.asked && none.own_country.can_include && !none.own_country.included);
        assert!(none.facets.countries.iter().all(|(country, _)| *country != Country::Italy));
        let some = found(&store, &world.chiara, Search { national: true, ..italy.clone() }).await?;
        assert_eq!(people(&some), ["Marco Rossi"]);

        let mut classic = store.store.settings.clone();
        classic.search_national = false;
        let classic =
            Store::new(store.db.clone(), store.store.clock.clone(), store.hasher.clone(), store.files.clone(), classic);
        let none = found(&classic, &world.chiara, Search { national: true, ..italy }).await?;
        assert_eq!((none.people.total, none.own_country.can_include), (0, false));
    }
    Ok(())
}

/// R-TF-2: who is not validated, away, blocked her or is herself is never shown, nor counted.
#[tokio::test]
async fn r_tf_2_some_are_never_shown() -> Result<()> {
    for store in stores().await {
        let world = world(&store).await?;
        for state in
            ["awaiting_validation", "information_asked", "refused", "inactive", "suspended", "expelled", "anonymised"]
        {
            Someone::at("Never Shown", Country::Spain, "IES", "Vigo").in_state(state).made(&store).await?;
        }
        candidates::block(&store, &world.jerome, world.chiara.account()?).await?;
        let all = found(&store, &world.chiara, Search { national: true, ..Search::default() }).await?;
        assert_eq!(all.people.total, 2);
        assert!(all.facets.countries.iter().all(|(country, _)| ![Country::Spain, Country::France].contains(country)));
        // Even when somebody forgets to refresh the document, the state decides.
        let mut tx = store.begin().await?;
        sql!("update person set state = 'suspended' where id = $1")
            .bind(world.eleni.account()?)
            .execute(&mut tx)
            .await?;
        tx.commit().await?;
        for by in [By::Database, By::Any] {
            let left = search_by(by, &store, &world.chiara, &Search::default()).await?;
            assert_eq!(people(&left), ["Agnieszka Wiśniewska"]);
        }
        let mut tx = store.begin().await?;
        refresh(&store, &mut tx, world.eleni.account()?).await?;
        tx.commit().await?;
        let left = sql!("select count(*) from twinfinder_piece where word = 'papadopoulou'").number(&store.db).await?;
        assert_eq!(left, 0, "no name outlives its owner in the search");

        let waiting = Someone::at("Not Yet", Country::Spain, "IES", "Vigo").in_state("awaiting_validation");
        let waiting = waiting.made(&store).await?;
        assert_eq!(found(&store, &waiting, Search::default()).await, Err(Error::Forbidden));
        assert_eq!(found(&store, &Viewer::guest(), Search::default()).await, Err(Error::SignIn));
    }
    Ok(())
}

/// R-TF-3: searching changes nothing; a candidate is made only by a person's act.
#[tokio::test]
async fn r_tf_3_nobody_is_paired_by_the_product() -> Result<()> {
    for store in stores().await {
        let world = world(&store).await?;
        let before = found(&store, &world.chiara, Search::default()).await?;
        nightly(&store).await?;
        assert_eq!(sql!("select count(*) from candidate").number(&store.db).await?, 0);
        assert_eq!(sql!("select count(*) from project").number(&store.db).await?, 0);
        assert!(before.people.rows.iter().all(|row| !row.candidate));
        candidates::add(&store, &world.chiara, world.agnieszka.account()?).await?;
        share_project(&store, &world.chiara, &world.agnieszka).await?;
        let after = found(&store, &world.chiara, words("agnieszka")).await?;
        assert!(after.people.rows[0].candidate);
        assert_eq!(after.people.rows[0].mark, Mark::Together);
    }
    Ok(())
}

#[tokio::test]
async fn what_is_hidden_is_neither_shown_nor_found() -> Result<()> {
    for store in stores().await {
        let world = world(&store).await?;
        let hidden = [ProfileField::Languages, ProfileField::Idea, ProfileField::School, ProfileField::Town];
        let choices: Vec<_> = hidden.into_iter().map(|field| (field, Audience::Nobody)).collect();
        save_privacy(&store, &world.agnieszka, &choices).await?;
        let french = Search { languages: [SpokenLanguage::French].into_iter().collect(), ..Search::default() };
        assert_eq!(people(&found(&store, &world.chiara, french).await?), ["Jérôme Lefèvre"]);
        for typed in ["ecrire", "torun", "gimnazjum"] {
            assert_eq!(found(&store, &world.chiara, words(typed)).await?.people.total, 0, "{typed}");
        }
        let seen = serde_json::to_string(&found(&store, &world.chiara, words("wisniewska")).await?)?;
        assert!(seen.contains("Agnieszka"));
        for secret in ["Gimnazjum", "Toruń", "écrire", "fr:proficient", "canary"] {
            assert!(!seen.contains(secret), "{secret} in {seen}");
        }
    }
    Ok(())
}

#[tokio::test]
async fn stars_are_counted_from_the_last_thirty_days() -> Result<()> {
    for store in stores().await {
        let world = world(&store).await?;
        let person = world.agnieszka.account()?;
        let mut tx = store.begin().await?;
        for day in 0..8 {
            sql!("insert into sign_in_day (account, day) values ($1, $2)")
                .bind(person)
                .bind(store.now().0.div_euclid(DAY) - day)
                .execute(&mut tx)
                .await?;
        }
        candidates::note_written(&store, &mut tx, person, world.chiara.account()?).await?;
        tx.commit().await?;
        candidates::add(&store, &world.agnieszka, world.chiara.account()?).await?;
        // Eight days, somebody written to and somebody added, though she is the same: ten points.
        let counted = recompute_stars(&store).await?;
        assert_eq!((counted.people, counted.changed), (4, 1));
        let two = Search { stars: 2, ..Search::default() };
        assert_eq!(people(&found(&store, &world.chiara, two.clone()).await?), ["Agnieszka Wiśniewska"]);
        let three = Search { stars: 3, ..Search::default() };
        assert_eq!(found(&store, &world.chiara, three).await?.relax, [(Filter::Stars, 3)]);
        store.clock.advance(60 * DAY);
        assert_eq!(recompute_stars(&store).await?.changed, 1);
        assert_eq!(found(&store, &world.chiara, two).await?.people.total, 0);
        assert_eq!(request_stars(&store, &world.chiara).await, Err(Error::Forbidden));
    }
    Ok(())
}

/// 2.7: how often she connected, not how often she signed in.
#[tokio::test]
async fn who_stays_signed_in_is_there_every_day_all_the_same() -> Result<()> {
    for store in stores().await {
        let world = world(&store).await?;
        let person = world.agnieszka.account()?;
        let mut tx = store.begin().await?;
        let token = account::open_session(&store, &mut tx, person, false, "", true).await?;
        tx.commit().await?;
        for _ in 0..9 {
            store.clock.advance(DAY);
            for _ in 0..2 {
                account::viewer(&store, &token).await?;
                store.clock.advance(HOUR);
            }
            store.clock.advance(-2 * HOUR);
        }
        let days = sql!("select count(*) from sign_in_day where account = $1").bind(person);
        assert_eq!(days.number(&store.db).await?, 9);
        recompute_stars(&store).await?;
        let one = Search { stars: 1, ..Search::default() };
        assert_eq!(people(&found(&store, &world.chiara, one).await?), ["Agnieszka Wiśniewska"]);
    }
    Ok(())
}

#[tokio::test]
async fn a_search_takes_few_statements_and_documents_can_be_made_anew() -> Result<()> {
    for store in stores().await {
        let world = people_of(&store).await?;
        let count = Arc::new(AtomicUsize::new(0));
        let asked = words("street");
        STATEMENTS.scope(count.clone(), super::search(&store, &world.chiara, &asked)).await?;
        assert!(count.swap(0, Ordering::Relaxed) <= 6, "while there is no index: {count:?}");
        make_index(&store).await?;
        STATEMENTS.scope(count.clone(), super::search(&store, &world.chiara, &asked)).await?;
        assert!(count.load(Ordering::Relaxed) <= 4, "{count:?}");
        assert_eq!(rebuild_outdated(&store).await?, 0);
        let mut tx = store.begin().await?;
        sql!("update twinfinder_document set codes = 0, languages = 0").execute(&mut tx).await?;
        tx.commit().await?;
        assert_eq!(rebuild_outdated(&store).await?, 4);
        let french = Search { languages: [SpokenLanguage::French].into_iter().collect(), ..Search::default() };
        assert_eq!(found(&store, &world.chiara, french).await?.people.total, 2);
        orders(&store, &world).await?;
    }
    Ok(())
}

async fn orders(store: &TestStore, world: &World) -> Result<()> {
    let mut tx = store.begin().await?;
    note_sign_in(&mut tx, world.jerome.account()?, store.now()).await?;
    tx.commit().await?;
    let seen = found(store, &world.chiara, Search { sort: Sort::Seen, ..Search::default() }).await?;
    assert_eq!(people(&seen)[0], "Jérôme Lefèvre");
    let newest = found(store, &world.chiara, Search { sort: Sort::Newest, page: 2, ..Search::default() }).await?;
    assert_eq!((newest.people.rows.len(), newest.people.total, newest.people.pages()), (0, 3, 1));
    Ok(())
}
