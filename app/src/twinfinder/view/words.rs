//! Filters, orders and reasons in words.

use crate::text::{Label, span, twinfinder as say};
use crate::twinfinder::address::with;
use domain::twinfinder::{AgeBand, Filter, Reason, Search, Sort};
use domain::vocabulary::CodeSet;

/// A filter by its name.
pub(super) fn filter_word(filter: Filter) -> String {
    match filter {
        Filter::Countries => say::filter_country(),
        Filter::Languages => say::filter_language(),
        Filter::Subjects => say::filter_subject(),
        Filter::Ages => say::filter_ages(),
        Filter::Levels => say::filter_level(),
        Filter::Available => say::filter_available(),
        Filter::Stars => say::filter_stars(),
        Filter::Region => say::filter_region(),
        Filter::Words => say::filter_words(),
    }
}

/// Takes a filter out of a search.
pub(super) fn drop_filter(search: &mut Search, filter: Filter) {
    match filter {
        Filter::Countries => search.countries = CodeSet::default(),
        Filter::Languages => search.languages = CodeSet::default(),
        Filter::Subjects => search.subjects = CodeSet::default(),
        Filter::Ages => search.ages = CodeSet::default(),
        Filter::Levels => search.levels = CodeSet::default(),
        Filter::Available => search.available = false,
        Filter::Stars => search.stars = 0,
        Filter::Region => search.region.clear(),
        Filter::Words => search.words.clear(),
    }
}

/// A band of ages in words.
pub(super) fn band_word(band: AgeBand) -> String {
    match band {
        AgeBand::UpTo6 => say::ages_up_to("6"),
        AgeBand::From7 => "7–11".to_owned(),
        AgeBand::From12 => "12–15".to_owned(),
        AgeBand::From16 => "16–19".to_owned(),
    }
}

/// An order in words.
pub(super) fn sort_word(sort: Sort) -> String {
    match sort {
        Sort::Relevance => say::sort_relevance(),
        Sort::Stars => say::sort_stars(),
        Sort::Seen => say::sort_seen(),
        Sort::Newest => say::sort_newest(),
    }
}

/// What the stars say about somebody.
pub fn stars_note(stars: i64) -> String {
    match stars {
        3.. => say::stars_three(),
        2 => say::stars_two(),
        1 => say::stars_one(),
        _ => say::stars_none(),
    }
}

/// Every filter in use: its words, and the address without it.
pub(super) fn in_use(search: &Search) -> Vec<(String, String)> {
    let mut used = Vec::new();
    if !search.words.is_empty() {
        used.push((say::chip_words(&search.words), with(search, |other| other.words.clear())));
    }
    for value in &search.countries {
        used.push((value.label(), with(search, |other| other.countries.remove(value))));
    }
    for value in &search.languages {
        used.push((value.label(), with(search, |other| other.languages.remove(value))));
    }
    for value in &search.subjects {
        used.push((value.label(), with(search, |other| other.subjects.remove(value))));
    }
    for value in &search.ages {
        used.push((say::chip_ages(band_word(*value)), with(search, |other| other.ages.remove(value))));
    }
    for value in &search.levels {
        used.push((value.label(), with(search, |other| other.levels.remove(value))));
    }
    if !search.region.is_empty() {
        used.push((say::chip_region(&search.region), with(search, |other| other.region.clear())));
    }
    if search.available {
        used.push((say::filter_available(), with(search, |other| other.available = false)));
    }
    if search.stars > 0 {
        used.push((say::at_least_stars(search.stars), with(search, |other| other.stars = 0)));
    }
    if search.national {
        used.push((say::chip_national(), with(search, |other| other.national = false)));
    }
    used
}

/// A reason as a few words, with what matched in brackets.
pub(super) fn reason_words(reason: Reason) -> String {
    match reason {
        Reason::Country(country) => say::why_country(country.label()),
        Reason::Language(language) => say::why_language(language.label()),
        Reason::Subject(subject) => say::why_subject(subject.label()),
        Reason::Ages(from, to) => say::why_ages(span(from, to)),
        Reason::Level(level) => say::why_level(level.label()),
        Reason::Region(region) => say::why_region(region.replace(['[', ']'], "")),
        Reason::Word(word) => say::why_word(word.replace(['[', ']'], "")),
        Reason::SharedLanguage(language) => say::why_shared_language(language.label()),
        Reason::SharedSubject(subject) => say::why_shared_subject(subject.label()),
    }
}
