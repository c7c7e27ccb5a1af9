//! The index answers as the database does: whatever is asked, and whatever has changed before.

use super::*;
use crate::base::store::test::{TestStore, stores};
use crate::base::viewer::Viewer;
use crate::candidates;
use crate::profile::tests::{Someone, says, skill};
use crate::profile::{Audience, Idea, ProfileField, save_privacy};
use crate::twinfinder::search::{By, search_by};
use crate::twinfinder::words::look_up;
use crate::twinfinder::{AgeBand, Search, Sort, bit, judge, note_sign_in, refresh, search};
use crate::vocabulary::{Country, SchoolLevel, SpokenLanguage, Subject};
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use proptest::test_runner::{Config, TestRunner};

const PEOPLE: [(&str, Country, &str, &str); 12] = [
    ("Chiara Benedetti", Country::Italy, "Scuola Verdi", "Lucca"),
    ("Marco Rossi", Country::Italy, "Liceo Galilei", "Pisa"),
    ("Agnieszka Wiśniewska", Country::Poland, "Gimnazjum nr 3", "Toruń"),
    ("Łukasz Żak", Country::Poland, "Szkoła Podstawowa nr 3", "Łódź"),
    ("Ελένη Παπαδοπούλου", Country::Greece, "3ο Γυμνάσιο", "Καλαμάτα"),
    ("Νίκος Βλάχος", Country::Greece, "2ο Λύκειο", "Ηράκλειο"),
    ("Jérôme Lefèvre", Country::France, "Collège Jean-Moulin", "Nantes"),
    ("Zoé Moulin", Country::France, "Lycée Verdi", "Lille"),
    ("Иван Петров", Country::Bulgaria, "СУ Васил Левски", "София"),
    ("Мария Иванова", Country::Bulgaria, "ОУ Христо Ботев", "Варна"),
    ("Ana Horvat", Country::Croatia, "Osnovna škola Split 3", "Split"),
    ("Verda Verdier", Country::Spain, "IES Verdi", "Vigo"),
];

const TYPED: [&str; 17] = [
    "",
    "",
    "",
    "",
    "verdi",
    "vedri",
    "wisniewska",
    "Παπαδοπουλου",
    "papadopulou",
    "Петров",
    "petrov",
    "ivan",
    "street",
    "moul lille",
    "school street",
    "zzzz",
    "skola",
];

const IDEAS: [&str; 4] =
    ["A street has a name", "Our school in the street", "Ma rue, ma ville : écrire", "Verdi and the opera of Split"];

/// What happens to somebody between two searches.
#[derive(Debug, Clone)]
enum Change {
    Says(Vec<Subject>, Vec<SpokenLanguage>, Option<(i64, i64)>, bool),
    Idea(usize),
    Hides(bool),
    Stars(i64),
    SignsIn,
    Leaves,
    Returns,
    Blocks(bool),
}

fn change() -> impl Strategy<Value = Change> {
    let languages = select(vec![SpokenLanguage::French, SpokenLanguage::English, SpokenLanguage::Polish]);
    let ages = proptest::option::of((3_i64..18, 0_i64..4).prop_map(|(from, more)| (from, from + more)));
    prop_oneof![
        (
            subsequence(Subject::ALL[..4].to_vec(), 0..3),
            proptest::collection::vec(languages, 0..3),
            ages,
            any::<bool>()
        )
            .prop_map(|(subjects, languages, ages, available)| Change::Says(subjects, languages, ages, available)),
        (0..IDEAS.len()).prop_map(Change::Idea),
        any::<bool>().prop_map(Change::Hides),
        (0_i64..4).prop_map(Change::Stars),
        Just(Change::SignsIn),
        Just(Change::Leaves),
        Just(Change::Returns),
        any::<bool>().prop_map(Change::Blocks),
    ]
}

fn searches() -> impl Strategy<Value = Search> {
    let some = |most| 0..=most;
    let chosen = (
        subsequence(vec![Country::Poland, Country::Greece, Country::France, Country::Italy], some(2)),
        subsequence(vec![SpokenLanguage::French, SpokenLanguage::English, SpokenLanguage::Polish], some(1)),
        subsequence(Subject::ALL[..4].to_vec(), some(1)),
        subsequence(AgeBand::ALL.to_vec(), some(1)),
        subsequence(SchoolLevel::ALL[..3].to_vec(), some(1)),
    );
    let rest = (any::<bool>(), 0_i64..4, any::<bool>(), select(Sort::ALL.to_vec()), 1_i64..3);
    (select(TYPED.to_vec()), chosen, rest).prop_map(|(words, chosen, rest)| {
        let (countries, languages, subjects, ages, levels) = chosen;
        let (available, stars, national, sort, page) = rest;
        Search {
            words: words.into(),
            countries: countries.into_iter().collect(),
            languages: languages.into_iter().collect(),
            subjects: subjects.into_iter().collect(),
            ages: ages.into_iter().collect(),
            levels: levels.into_iter().collect(),
            region: String::new(),
            available: available && stars == 1,
            stars: if stars > 1 { stars - 1 } else { 0 },
            national,
            sort,
            page,
        }
    })
}

async fn made(store: &TestStore) -> Result<Vec<Viewer>> {
    let mut people = Vec::new();
    for (name, country, school, town) in PEOPLE {
        people.push(Someone::at(name, country, school, town).made(store).await?);
    }
    make_index(store).await?;
    Ok(people)
}

async fn happens(store: &TestStore, me: &Viewer, person: &Viewer, change: &Change) -> Result<()> {
    let id = person.account()?;
    let mut tx = store.begin().await?;
    match change {
        Change::Stars(stars) => {
            sql!("update twinfinder_document set stars = $2 where person = $1")
                .bind(id)
                .bind(*stars)
                .execute(&mut tx)
                .await?;
            change::note(&mut tx, &[id], change::What::Columns);
        }
        Change::SignsIn => note_sign_in(&mut tx, id, store.now()).await?,
        Change::Leaves | Change::Returns => {
            let state = if matches!(change, Change::Leaves) { "inactive" } else { "validated" };
            sql!("update person set state = $2 where id = $1").bind(id).bind(state).execute(&mut tx).await?;
            refresh(store, &mut tx, id).await?;
        }
        _ => {}
    }
    tx.commit().await?;
    store.clock.advance(1000);
    match change {
        Change::Says(subjects, languages, ages, available) => {
            says(store, person, |data| {
                data.subjects = subjects.iter().copied().collect();
                data.languages = languages.iter().map(|language| skill(*language)).collect();
                (data.ages_from, data.ages_to) = (ages.map(|ages| ages.0), ages.map(|ages| ages.1));
                data.available = *available;
            })
            .await
        }
        Change::Idea(idea) => {
            let text = IDEAS[*idea].to_owned();
            says(store, person, |data| data.ideas = vec![Idea { language: SpokenLanguage::English, text }]).await
        }
        Change::Hides(hides) => {
            let audience = if *hides { Audience::Nobody } else { Audience::Members };
            save_privacy(store, person, &[(ProfileField::School, audience), (ProfileField::Subjects, audience)]).await
        }
        Change::Blocks(blocks) if *blocks && me.account()? != id => candidates::block(store, me, id).await,
        Change::Blocks(_) if me.account()? != id => candidates::unblock(store, me, id).await,
        _ => Ok(()),
    }
}

/// Both answers to a question.
async fn both(store: &TestStore, me: &Viewer, search: &Search) -> Result<[(Vec<Meant>, Answer); 2]> {
    let adult = me.validated()?;
    let hidden_country = if search.national { 0 } else { bit(adult.country) };
    let query = Query { viewer: adult.id, hidden_country, search, meant: &[] };
    let by_index = answer(store, &query).await?.expect("the index is ready");
    let meant = look_up(store, &search.words).await?;
    let by_database = judge::answer(store, &Query { meant: &meant, ..query }).await?;
    Ok([by_index, (meant, by_database)])
}

type Played = (usize, usize, Change, Search);

async fn play(store: &TestStore, people: &[Viewer], steps: &[Played]) -> Result<()> {
    for (me, person, change, search) in steps {
        let me = &people[*me];
        // A change that the product refuses, as by somebody who is away, changes nothing for both.
        let _refused = happens(store, me, &people[*person], change).await;
        if me.validated().is_ok() {
            let [by_index, by_database] = both(store, me, search).await?;
            assert_eq!(by_index, by_database, "{search:?} after {change:?}");
        }
    }
    Ok(())
}

#[test]
fn the_index_answers_as_the_database_does() {
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    for store in runtime.block_on(stores()) {
        let people = runtime.block_on(made(&store)).expect("people");
        let step = (0..PEOPLE.len(), 0..PEOPLE.len(), change(), searches());
        let mut runner = TestRunner::new(Config { cases: 60, max_shrink_iters: 50, ..Config::default() });
        let outcome = runner.run(&proptest::collection::vec(step, 1..8), |steps| {
            let played = std::panic::AssertUnwindSafe(|| runtime.block_on(play(&store, &people, &steps)));
            match std::panic::catch_unwind(played) {
                Ok(played) => played.map_err(|cause| TestCaseError::fail(cause.to_string())),
                Err(_) => Err(TestCaseError::fail(format!("{steps:?}"))),
            }
        });
        if let Err(cause) = outcome {
            panic!("{cause}");
        }
    }
}

#[tokio::test]
async fn a_change_is_found_by_the_very_next_search_on_every_node() -> Result<()> {
    for store in stores().await {
        let people = made(&store).await?;
        // Another node: the same database, an index of its own.
        let other = Store::new(
            store.db.clone(),
            store.store.clock.clone(),
            store.hasher.clone(),
            store.files.clone(),
            store.settings.clone(),
        );
        make_index(&other).await?;
        let typed = Search { words: "mountains".into(), ..Search::default() };
        for node in [&*store.store, &other] {
            assert_eq!(search(node, &people[0], &typed).await?.people.total, 0);
        }
        let idea = Idea { language: SpokenLanguage::English, text: "Letters from the mountains".into() };
        says(&store, &people[2], |data| data.ideas = vec![idea]).await?;
        for node in [&*store.store, &other] {
            let found = search(node, &people[0], &typed).await?;
            assert_eq!(found.people.rows[0].name, "Agnieszka Wiśniewska");
        }
        says(&store, &people[2], |data| data.ideas.clear()).await?;
        for node in [&*store.store, &other] {
            assert_eq!(search(node, &people[0], &typed).await?.people.total, 0);
        }
    }
    Ok(())
}

#[tokio::test]
async fn who_is_far_behind_lets_the_database_answer_and_catches_up() -> Result<()> {
    for store in stores().await {
        let people = made(&store).await?;
        let person = people[2].account()?;
        for _ in 0..CHANGES_MOST {
            let mut tx = store.begin().await?;
            change::note(&mut tx, &[person], change::What::All);
            tx.commit().await?;
        }
        let all = Search::default();
        let query = Query { viewer: people[0].account()?, hidden_country: 0, search: &all, meant: &[] };
        assert!(answer(&store, &query).await?.is_none());
        let by_database = search_by(By::Database, &store, &people[0], &all).await?;
        assert_eq!(search(&store, &people[0], &all).await?, by_database);
        let finder = store.held.of::<Finder>();
        look_after(&store, &finder).await?;
        assert!(answer(&store, &query).await?.is_some());
        // Changes that are not kept any more: everything is read anew.
        let mut tx = store.begin().await?;
        sql!("update twinfinder_clock set last = last + 10, trimmed = last + 10").execute(&mut tx).await?;
        tx.commit().await?;
        assert!(answer(&store, &query).await?.is_none());
        look_after(&store, &finder).await?;
        assert!(answer(&store, &query).await?.is_some());
        assert_eq!(search(&store, &people[0], &all).await?, by_database);
    }
    Ok(())
}
