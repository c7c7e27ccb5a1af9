//! Compares the languages: each must have every message of English, with the same arguments, and the
//! plural categories it needs.

use super::pattern::{Message, Part, Slot, Variant};
use super::{Catalogue, LANGUAGES, Messages, Report, file_name};
use std::collections::BTreeMap;

/// The plural categories of CLDR, which in a choice stand for kinds of numbers.
const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// The categories a choice by number must name in a language. What is left falls to the default.
pub(crate) fn needed_categories(language: &str) -> &'static [&'static str] {
    match language {
        "pl" => &["one", "few"],
        _ => &["one"],
    }
}

/// The categories that whole numbers have in a language, and `other`, which may always be named.
pub(crate) fn possible_categories(language: &str) -> &'static [&'static str] {
    match language {
        "pl" => &["one", "few", "many", "other"],
        "it" | "fr" | "es" => &["one", "many", "other"],
        _ => &["one", "other"],
    }
}

/// Compares all slices and fills what a language lacks with English, for drafts.
pub(crate) fn compare(catalogue: &mut Catalogue, report: &mut Report) {
    catalogue.slices.retain(|slice, languages| {
        let Some(english) = languages.get(LANGUAGES[0]).cloned() else {
            report.unfinished.push(format!("{} is missing.", file_name(LANGUAGES[0], slice)));
            return false;
        };
        for message in &english {
            check_message(LANGUAGES[0], slice, message, message, &mut report.errors);
        }
        for language in &LANGUAGES[1..] {
            let translated = compare_language(language, slice, &english, languages, report);
            languages.insert((*language).to_owned(), translated);
        }
        true
    });
}

/// The messages of one language in the order of English.
fn compare_language(
    language: &str,
    slice: &str,
    english: &Messages,
    languages: &BTreeMap<String, Messages>,
    report: &mut Report,
) -> Messages {
    let file = file_name(language, slice);
    let Some(translated) = languages.get(language) else {
        report.unfinished.push(format!("{file} is missing."));
        return english.clone();
    };
    for extra in translated.iter().filter(|message| find(english, &message.key).is_none()) {
        let source = file_name(LANGUAGES[0], slice);
        report.unfinished.push(format!("{file}: message {} is not in {source}.", extra.key));
    }
    english
        .iter()
        .map(|original| match find(translated, &original.key) {
            Some(message) => {
                check_message(language, slice, original, message, &mut report.errors);
                message.clone()
            }
            None => {
                report.unfinished.push(format!("{file}: message {} is missing.", original.key));
                original.clone()
            }
        })
        .collect()
}

fn find<'a>(messages: &'a Messages, key: &str) -> Option<&'a Message> {
    messages.iter().find(|message| message.key == key)
}

/// Compares a message with the English one.
fn check_message(language: &str, slice: &str, original: &Message, message: &Message, errors: &mut Vec<String>) {
    let mut say = |what: String| {
        errors.push(format!("{}: message {} {what}.", file_name(language, slice), message.key));
    };
    let expected = arguments(&original.parts);
    let found = arguments(&message.parts);
    for name in expected.iter().filter(|name| !found.contains(name)) {
        say(format!("does not use ${name}, which English uses"));
    }
    for name in found.iter().filter(|name| !expected.contains(name)) {
        say(format!("uses ${name}, which English does not have"));
    }
    if found.len() > 10 {
        say("has more than ten arguments".to_owned());
    }
    for (name, variants) in choices(&message.parts) {
        if is_plural(variants) {
            check_categories(language, name, variants, &mut say);
        } else {
            check_words(name, variants, &original.parts, &mut say);
        }
    }
}

fn check_categories(language: &str, name: &str, variants: &[Variant], say: &mut impl FnMut(String)) {
    for category in needed_categories(language) {
        if !variants.iter().any(|variant| variant.key == *category) {
            say(format!("chooses by ${name} without [{category}], which {language} needs"));
        }
    }
    for variant in variants.iter().filter(|variant| !variant.number) {
        if !possible_categories(language).contains(&variant.key.as_str()) {
            say(format!("chooses by ${name} with [{}], which no number is in {language}", variant.key));
        }
    }
}

/// Two languages that choose by the same words must know the same words.
fn check_words(name: &str, variants: &[Variant], original: &[Part], say: &mut impl FnMut(String)) {
    let mut originals =
        choices(original).into_iter().filter(|(other, variants)| *other == name && !is_plural(variants));
    let Some((_, expected)) = originals.next() else { return };
    if originals.next().is_some() {
        return;
    }
    let has = |list: &[Variant], key: &str| key == "other" || list.iter().any(|variant| variant.key == key);
    for variant in expected.iter().filter(|variant| !has(variants, &variant.key)) {
        say(format!("chooses by ${name} without [{}], which English has", variant.key));
    }
    for variant in variants.iter().filter(|variant| !has(expected, &variant.key)) {
        say(format!("chooses by ${name} with [{}], which English does not have", variant.key));
    }
}

/// The names of the arguments, in the order in which they first appear.
pub(crate) fn arguments(parts: &[Part]) -> Vec<String> {
    fn collect(parts: &[Part], names: &mut Vec<String>) {
        for part in parts {
            let name = match part {
                Part::Value(Slot::Argument(name)) | Part::Choice { on: name, .. } => name,
                Part::Text(_) | Part::Value(_) => continue,
            };
            if !names.contains(name) {
                names.push(name.clone());
            }
            if let Part::Choice { variants, .. } = part {
                variants.iter().for_each(|variant| collect(&variant.parts, names));
            }
        }
    }
    let mut names = Vec::new();
    collect(parts, &mut names);
    names
}

/// All choices of a text, the inner ones too.
pub(crate) fn choices(parts: &[Part]) -> Vec<(&str, &[Variant])> {
    let mut found: Vec<(&str, &[Variant])> = Vec::new();
    for part in parts {
        if let Part::Choice { on, variants } = part {
            found.push((on, variants));
            found.extend(variants.iter().flat_map(|variant| choices(&variant.parts)));
        }
    }
    found
}

/// Whether a choice asks for the plural category of a number.
fn is_plural(variants: &[Variant]) -> bool {
    let mut categories =
        variants.iter().filter(|variant| !variant.number && CATEGORIES.contains(&variant.key.as_str()));
    categories.any(|variant| variant.key != "other")
}

/// Whether a choice asks for a number.
pub(crate) fn is_by_number(variants: &[Variant]) -> bool {
    is_plural(variants) || variants.iter().any(|variant| variant.number)
}
