//! Ideas for projects, each in several languages.

use std::sync::LazyLock;

use rand::Rng;
use rand::seq::IndexedRandom;

use super::one_of;
use super::sections::{Section, ages, codes, sections};
use crate::vocabulary::{SpokenLanguage, Subject};

/// What a teacher proposes.
#[derive(Debug)]
pub struct Idea {
    /// A name for the idea that is the same in every language.
    pub topic: &'static str,
    /// The pupils' ages, from and to.
    pub ages: (u8, u8),
    /// The subjects it belongs to.
    pub subjects: Vec<Subject>,
    /// The idea in the languages in which somebody wrote it.
    pub texts: Vec<(SpokenLanguage, &'static str)>,
}

impl Idea {
    /// The idea in this language.
    pub fn in_language(&self, language: SpokenLanguage) -> Option<&'static str> {
        self.texts.iter().find(|(other, _)| *other == language).map(|(_, text)| *text)
    }

    /// The idea in English, which every idea has.
    pub fn in_english(&self) -> &'static str {
        self.in_language(SpokenLanguage::English).unwrap_or_default()
    }
}

static IDEAS: LazyLock<Vec<Idea>> =
    LazyLock::new(|| sections(include_str!("ideas.txt")).iter().filter_map(read).collect());

fn read(section: &Section) -> Option<Idea> {
    let [topic, pupils, subjects] = section.head_parts()[..] else { return None };
    let texts = section.entries().filter_map(|(code, text)| Some((code.parse().ok()?, text))).collect();
    Some(Idea { topic, ages: ages(pupils), subjects: codes(subjects), texts })
}

/// All ideas.
pub fn ideas() -> &'static [Idea] {
    &IDEAS
}

/// An idea that somebody wrote in the language, or any when nobody did.
pub fn idea(rng: &mut impl Rng, language: SpokenLanguage) -> &'static Idea {
    let own: Vec<&Idea> = ideas().iter().filter(|idea| idea.in_language(language).is_some()).collect();
    own.choose(rng).copied().unwrap_or_else(|| one_of(rng, ideas()))
}
