//! Names of countries, languages and the like in the reader's language, and the addresses of public pages.

use crate::text;
use domain::vocabulary::{Country, SchoolLevel, SpokenLanguage};

/// A word for a value of a list; its code where the list has no word.
fn word_or_code(list: &str, code: &str) -> String {
    text::word(list, code).unwrap_or_else(|| code.to_owned())
}

/// The name of a country.
pub(super) fn country(country: Country) -> String {
    word_or_code("country", country.code())
}

/// "Italy, Poland": names in the order given, for titles and descriptions.
pub(super) fn countries(countries: &[Country]) -> String {
    countries.iter().map(|one| country(*one)).collect::<Vec<_>>().join(", ")
}

/// "French and English"
pub(super) fn languages<'a>(languages: impl IntoIterator<Item = &'a SpokenLanguage>) -> String {
    let names: Vec<String> = languages.into_iter().map(|one| word_or_code("language", one.code())).collect();
    text::list(&names)
}

/// "primary and lower secondary"
pub(super) fn levels<'a>(levels: impl IntoIterator<Item = &'a SchoolLevel>) -> String {
    let names: Vec<String> = levels.into_iter().map(|one| word_or_code("school-level", one.code())).collect();
    text::list(&names)
}

/// The ages of pupils: "10 to 14", and "14" alone.
pub(super) fn ages((from, to): (i64, i64)) -> String {
    if from == to { from.to_string() } else { text::portal::project_ages_range(from, to) }
}

/// The address of a public page in the reader's language: `public("map/it")` is `/en/map/it`.
pub(super) fn public(path: &str) -> String {
    format!("/{}/{path}", text::current().code())
}

/// The address of a country's page.
pub(super) fn country_path(country: Country) -> String {
    public(&format!("map/{}", country.code().to_ascii_lowercase()))
}
