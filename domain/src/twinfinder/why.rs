//! Why a person was found, in her own words.

use super::words::Meant;
use super::{Reason, Search, age_mask, bit};
use crate::base::fold::fold;
use crate::profile::Idea;
use crate::vocabulary::{CodeSet, Country, LanguageSkill, SchoolLevel, Subject};

/// Reasons beyond this many say nothing new.
const REASONS_MOST: usize = 6;

/// What was asked for.
pub(super) struct Asked<'a> {
    /// The search.
    pub search: &'a Search,
    /// The words typed, and what they may stand for.
    pub meant: &'a [Meant],
}

/// What members may see of somebody.
pub(super) struct Facts {
    pub name: String,
    pub school: String,
    pub town: String,
    pub region: String,
    pub country: Country,
    pub languages: CodeSet<LanguageSkill>,
    pub subjects: CodeSet<Subject>,
    pub levels: CodeSet<SchoolLevel>,
    pub ages: Option<(i64, i64)>,
    pub my_languages: i64,
    pub my_subjects: i64,
    pub ideas: Vec<Idea>,
}

impl Asked<'_> {
    /// The idea in which most of the words stand; else the leading one.
    pub fn best_idea(&self, ideas: Vec<Idea>) -> Option<Idea> {
        let met = |idea: &Idea| self.meant.iter().filter(|meant| word_in(meant, &idea.text).is_some()).count();
        ideas
            .into_iter()
            .enumerate()
            .max_by_key(|(place, idea)| (met(idea), std::cmp::Reverse(*place)))
            .map(|(_, idea)| idea)
    }
}

/// The word of a text that a typed word stands for, as it is written there.
fn word_in(meant: &Meant, text: &str) -> Option<String> {
    let plain = |word: &&str| {
        let folded = fold(word);
        folded.split(' ').any(|part| meant.written.iter().any(|written| written == part))
    };
    let found = text.split_whitespace().find(plain)?;
    Some(found.trim_matches(|letter: char| !letter.is_alphanumeric()).to_owned())
}

/// Every filter that was asked for and how she meets it. Where nothing was asked for: what she shares with the viewer.
pub(super) fn reasons(asked: &Asked<'_>, facts: &Facts) -> Vec<Reason> {
    let search = asked.search;
    let mut why: Vec<Reason> = asked.meant.iter().filter_map(|meant| word_reason(meant, facts)).collect();
    if search.countries.contains(&facts.country) {
        why.push(Reason::Country(facts.country));
    }
    let spoken = facts.languages.iter().map(|skill| skill.language);
    why.extend(spoken.clone().filter(|language| search.languages.contains(language)).map(Reason::Language));
    let taught = facts.subjects.iter().copied();
    why.extend(taught.clone().filter(|subject| search.subjects.contains(subject)).map(Reason::Subject));
    let ages_asked = search.ages.iter().fold(0, |ages, band| ages | band.mask());
    why.extend(
        facts.ages.filter(|(from, to)| age_mask(*from, *to) & ages_asked != 0).map(|(from, to)| Reason::Ages(from, to)),
    );
    why.extend(facts.levels.iter().copied().filter(|level| search.levels.contains(level)).map(Reason::Level));
    if !search.region.trim().is_empty() && fold(&facts.region).starts_with(&fold(&search.region)) {
        why.push(Reason::Region(facts.region.clone()));
    }
    if why.is_empty() {
        why.extend(taught.filter(|subject| bit(*subject) & facts.my_subjects != 0).map(Reason::SharedSubject));
        why.extend(spoken.filter(|language| bit(*language) & facts.my_languages != 0).map(Reason::SharedLanguage));
    }
    why.truncate(REASONS_MOST);
    why
}

/// Where a word stands: name first, idea last.
fn word_reason(meant: &Meant, facts: &Facts) -> Option<Reason> {
    let ideas = facts.ideas.iter().map(|idea| &idea.text);
    [&facts.name, &facts.school, &facts.town, &facts.region]
        .into_iter()
        .chain(ideas)
        .find_map(|text| word_in(meant, text))
        .map(Reason::Word)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vocabulary::SpokenLanguage;

    fn meant(typed: &str, written: &[&str]) -> Meant {
        Meant { typed: typed.into(), written: written.iter().map(|word| (*word).to_owned()).collect() }
    }

    #[test]
    fn words_are_quoted_as_they_are_written() {
        assert_eq!(word_in(&meant("ecrire", &["ecrire"]), "pour écrire, enregistrer"), Some("écrire".into()));
        assert_eq!(word_in(&meant("aquila", &["aquila"]), "Liceo (L’Aquila)"), Some("L’Aquila".into()));
        assert_eq!(word_in(&meant("verdi", &["verdi"]), "Istituto Rossi"), None);
    }

    #[test]
    fn the_idea_with_the_words_is_shown() {
        let idea = |language, text: &str| Idea { language, text: text.into() };
        let ideas = vec![idea(SpokenLanguage::Polish, "Moja ulica"), idea(SpokenLanguage::French, "Ma rue, ma ville")];
        let search = Search::default();
        let words = [meant("rue", &["rue"])];
        let asked = Asked { search: &search, meant: &words };
        assert_eq!(asked.best_idea(ideas.clone()).map(|idea| idea.language), Some(SpokenLanguage::French));
        let asked = Asked { search: &search, meant: &[] };
        assert_eq!(asked.best_idea(ideas).map(|idea| idea.language), Some(SpokenLanguage::Polish));
    }
}
