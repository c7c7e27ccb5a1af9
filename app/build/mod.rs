//! Compiles the texts in `locales/<language>/<slice>.ftl`: reads them as Fluent ([`pattern`]),
//! compares the languages ([`check`]) and writes typed functions and compact texts ([`code`]).
//! `build.rs` includes this folder, and so do the tests of `app::text`; both have `marker` beside it.

pub(crate) mod check;
pub(crate) mod code;
pub(crate) mod pattern;
#[cfg(test)]
mod tests;

use super::marker;
use pattern::Message;
use std::collections::BTreeMap;

/// The codes of the languages, the first of which all others are translated from; the order is that
/// of `domain::base::language::Language::ALL`.
pub(crate) const LANGUAGES: [&str; 6] = ["en", "it", "fr", "de", "es", "pl"];

/// One Fluent file.
pub(crate) struct Source {
    /// The code of its language.
    pub(crate) language: String,
    /// Its name without `.ftl`.
    pub(crate) slice: String,
    /// What stands in it.
    pub(crate) text: String,
}

/// The messages of one slice in one language, in the order of the file.
pub(crate) type Messages = Vec<Message>;

/// All messages: slice, then language. Every slice has its English messages.
#[derive(Default)]
pub(crate) struct Catalogue {
    pub(crate) slices: BTreeMap<String, BTreeMap<String, Messages>>,
}

/// What is wrong with the texts.
#[derive(Default, Debug)]
pub(crate) struct Report {
    /// What no build can accept.
    pub(crate) errors: Vec<String>,
    /// Messages that only some languages have; a draft is built with the English text instead.
    pub(crate) unfinished: Vec<String>,
}

impl Catalogue {
    /// Reads and compares all files.
    pub(crate) fn read(sources: &[Source]) -> (Self, Report) {
        let mut report = Report::default();
        let mut catalogue = Self::default();
        for source in sources {
            let file = file_name(&source.language, &source.slice);
            let messages = pattern::parse(&file, &source.text, &mut report.errors);
            catalogue.slices.entry(source.slice.clone()).or_default().insert(source.language.clone(), messages);
        }
        check::compare(&mut catalogue, &mut report);
        (catalogue, report)
    }
}

/// The name of a file as a translator knows it.
pub(crate) fn file_name(language: &str, slice: &str) -> String {
    format!("locales/{language}/{slice}.ftl")
}
