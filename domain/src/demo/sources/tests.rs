use rand::SeedableRng;
use rand::rngs::StdRng;

use super::*;
use crate::vocabulary::{SpokenLanguage, Unit};

fn rng() -> StdRng {
    StdRng::seed_from_u64(7)
}

#[test]
fn every_unit_of_the_demo_world_has_towns_names_and_schools() {
    let units = units();
    assert!(units.len() >= 29 && towns().len() > 900, "{} units", units.len());
    assert_eq!(towns().len(), include_str!("../towns.csv").lines().count() - 1);
    for unit in units {
        for seed in 0..50 {
            let mut rng = StdRng::seed_from_u64(seed);
            let town = town(&mut rng, unit);
            assert!((-32.0..46.0).contains(&town.longitude) && (27.0..72.0).contains(&town.latitude), "{town:?}");
            let school = school(&mut rng, &town);
            assert!(!school.name.contains(['{', '#']), "{school:?}");
            assert!(!school.address.contains(['{', '#']) && !school.postal_code.contains('#'), "{school:?}");
            let person = person(&mut rng, unit);
            assert!(!person.first.is_empty() && !person.last.contains(['/', '_']), "{person:?}");
            assert!(pupil(&mut rng, unit).1.is_alphabetic());
        }
    }
}

#[test]
fn names_are_of_the_country() {
    let mut rng = rng();
    let greek = |text: &str| text.chars().any(|letter| ('α'..='ω').contains(&letter));
    assert!(greek(person(&mut rng, Unit::Greece).first) && greek(person(&mut rng, Unit::Cyprus).first));
    let polish: Vec<String> = (0..2000).map(|_| person(&mut rng, Unit::Poland).last).collect();
    assert!(polish.iter().any(|name| name == "Kowalska") && polish.iter().any(|name| name == "Kowalski"));
}

#[test]
fn ideas_stand_in_english_and_in_the_teachers_own_languages() {
    let texts: usize = ideas().iter().map(|idea| idea.texts.len()).sum();
    assert!(texts >= 60, "{texts}");
    for idea in ideas() {
        assert!(!idea.in_english().is_empty() && !idea.subjects.is_empty(), "{}", idea.topic);
        assert!(idea.ages.0 >= 2 && idea.ages.0 < idea.ages.1 && idea.ages.1 <= 20, "{}", idea.topic);
        assert!(idea.texts.iter().all(|(_, text)| (80..2000).contains(&text.chars().count())), "{}", idea.topic);
    }
    assert!(idea(&mut rng(), SpokenLanguage::Turkish).in_language(SpokenLanguage::Turkish).is_some());
    assert!(!idea(&mut rng(), SpokenLanguage::Japanese).in_english().is_empty());
}

#[test]
fn every_line_of_the_texts_is_used() {
    let lines = |file: &str, prefix: &str| file.lines().filter(|line| line.starts_with(prefix)).count();
    assert_eq!(ideas().len(), lines(include_str!("ideas.txt"), "== "));
    let idea_lines = include_str!("ideas.txt").lines().filter(|line| line.contains(": ")).count();
    assert_eq!(ideas().iter().map(|idea| idea.texts.len()).sum::<usize>(), idea_lines);
    assert_eq!(projects().len(), lines(include_str!("projects.txt"), "== "));
    assert_eq!(pages().len(), lines(include_str!("pages.txt"), "== "));
    assert_eq!(talks().len(), lines(include_str!("messages.txt"), "== "));
    assert_eq!(talks().iter().map(Talk::len).sum::<usize>(), lines(include_str!("messages.txt"), "- "));
}

#[test]
fn projects_fit_the_activation_form() {
    assert!(projects().len() >= 25);
    for project in projects() {
        assert!((3..=100).contains(&project.title.chars().count()), "{}", project.title);
        assert!((20..=1500).contains(&project.description.chars().count()), "{}", project.title);
        assert!(!project.subjects.is_empty() && !project.tools.is_empty(), "{}", project.title);
        let texts = [project.objectives, project.process, project.results];
        assert!(texts.iter().all(|text| !text.is_empty()), "{}", project.title);
    }
}

#[test]
fn talks_name_those_who_talk() {
    let turns: usize = talks().iter().map(Talk::len).sum();
    assert!(turns >= 30, "{turns}");
    for talk in talks() {
        assert!(!talk.subject.is_empty() && !talk.is_empty());
        for turn in 0..talk.len() {
            let message = talk.message(turn, "Anna", "Marco", "Lucca").unwrap_or_default();
            assert!(!message.is_empty() && !message.contains('{'), "{message}");
        }
        assert_eq!(talk.message(talk.len(), "Anna", "Marco", "Lucca"), None);
    }
    assert!(talks_in(SpokenLanguage::Maltese).iter().all(|talk| talk.language == SpokenLanguage::English));
}

#[test]
fn pages_have_every_kind_of_reader() {
    for reader in [PageReader::Teachers, PageReader::Everyone, PageReader::Published] {
        assert!(pages().iter().any(|page| page.reader == reader));
    }
    assert!(!pages()[0].is_child && pages().iter().any(|page| page.is_child));
    assert!(pages().iter().all(|page| !page.title.is_empty() && page.markdown.len() > 40));
}

#[test]
fn the_same_seed_makes_the_same_world() {
    let draw = |seed| {
        let mut rng = StdRng::seed_from_u64(seed);
        let town = town(&mut rng, Unit::Italy);
        (town, school(&mut rng, &town), person(&mut rng, Unit::Italy))
    };
    assert_eq!(draw(1), draw(1));
    assert_ne!(draw(1), draw(2));
}
