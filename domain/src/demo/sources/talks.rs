//! Talks between two teachers.

use std::sync::LazyLock;

use super::sections::{Section, sections};
use crate::vocabulary::SpokenLanguage;

/// A talk in turns: the first message is of the one who asks, the second of the one who is asked.
#[derive(Debug)]
pub struct Talk {
    /// The language of the talk.
    pub language: SpokenLanguage,
    /// The subject of its first message.
    pub subject: &'static str,
    turns: Vec<&'static str>,
}

impl Talk {
    /// How many messages it has.
    pub fn len(&self) -> usize {
        self.turns.len()
    }

    /// A talk has messages.
    pub fn is_empty(&self) -> bool {
        self.turns.is_empty()
    }

    /// The message of this turn, to somebody with this first name, from somebody in that town.
    pub fn message(&self, turn: usize, to: &str, me: &str, town: &str) -> Option<String> {
        let text = self.turns.get(turn)?;
        Some(text.replace("{to}", to).replace("{me}", me).replace("{town}", town))
    }
}

static TALKS: LazyLock<Vec<Talk>> =
    LazyLock::new(|| sections(include_str!("messages.txt")).iter().filter_map(read).collect());

fn read(section: &Section) -> Option<Talk> {
    let turns = section.body.lines().filter_map(|line| line.strip_prefix("- ")).collect();
    Some(Talk { language: section.head.parse().ok()?, subject: section.entry("subject"), turns })
}

/// All talks.
pub fn talks() -> &'static [Talk] {
    &TALKS
}

/// The talks in a language, or the English ones when there are none.
pub fn talks_in(language: SpokenLanguage) -> Vec<&'static Talk> {
    let own: Vec<&Talk> = talks().iter().filter(|talk| talk.language == language).collect();
    if own.is_empty() { talks_in(SpokenLanguage::English) } else { own }
}
