//! The values of a list with their words, as a form or a filter offers them.

use domain::vocabulary::Vocabulary;

use super::Label;

/// The values that are offered, in the order of the list.
pub fn labelled<T: Vocabulary + Label>() -> Vec<(T, String)> {
    T::active().map(|value| (value, value.label())).collect()
}

/// The values that are offered, sorted by their words: for countries, languages and subjects, which are looked for
/// by name. "Another …" comes last.
pub fn sorted<T: Vocabulary + Label>() -> Vec<(T, String)> {
    let mut values = labelled::<T>();
    values.sort_by_cached_key(|(value, label)| (value.code() == "other", sorting_key(label)));
    values
}

/// The words in small letters without the accents of the six languages, so that Österreich stands with O.
fn sorting_key(label: &str) -> String {
    label.chars().flat_map(char::to_lowercase).map(without_accent).collect()
}

const fn without_accent(letter: char) -> char {
    match letter {
        'à' | 'á' | 'â' | 'ä' | 'ą' => 'a',
        'ç' | 'ć' => 'c',
        'è' | 'é' | 'ê' | 'ë' | 'ę' => 'e',
        'ì' | 'í' | 'î' | 'ï' => 'i',
        'ł' => 'l',
        'ñ' | 'ń' => 'n',
        'ò' | 'ó' | 'ô' | 'ö' => 'o',
        'ś' => 's',
        'ù' | 'ú' | 'û' | 'ü' => 'u',
        'ź' | 'ż' => 'z',
        other => other,
    }
}

#[cfg(all(test, feature = "ssr"))]
mod tests {
    use domain::vocabulary::{Country, Subject};

    use super::*;
    use crate::text::{Language, with};

    #[test]
    fn every_value_has_words_in_every_language() {
        for language in Language::ALL {
            with(language, || {
                assert!(labelled::<Country>().iter().all(|(_, label)| !label.is_empty()));
            });
        }
    }

    #[test]
    fn choices_are_sorted_by_their_words() {
        with(Language::De, || {
            let countries = sorted::<Country>();
            let place = |country| countries.iter().position(|(other, _)| *other == country);
            assert!(place(Country::Austria) < place(Country::Poland), "Österreich before Polen");
            assert!(place(Country::Norway) < place(Country::Austria), "Norwegen before Österreich");
            assert_eq!(sorted::<Subject>().last().map(|(subject, _)| *subject), Some(Subject::Other));
        });
    }
}
