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
    by_words(T::active())
}

/// Some values of a list with their words, sorted by these: units in the order of their countries' names.
pub fn by_words<T: Vocabulary + Label>(values: impl IntoIterator<Item = T>) -> Vec<(T, String)> {
    let mut values: Vec<(T, String)> = values.into_iter().map(|value| (value, value.label())).collect();
    values.sort_by_cached_key(|(value, label)| (value.code() == "other", sorting_key(label)));
    values
}

/// What names are sorted by on the screen: small letters without accents, so that Österreich stands with O. The browser
/// has no other order: `domain::base::fold` knows every script, by tables that stay on the server.
pub fn sorting_key(name: &str) -> String {
    name.chars().flat_map(char::to_lowercase).map(without_accent).collect()
}

const fn without_accent(letter: char) -> char {
    match letter {
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' | 'ā' | 'ă' | 'ą' | 'æ' => 'a',
        'ç' | 'ć' | 'č' | 'ċ' => 'c',
        'ď' | 'đ' | 'ð' => 'd',
        'è' | 'é' | 'ê' | 'ë' | 'ē' | 'ė' | 'ę' | 'ě' => 'e',
        'ğ' | 'ģ' | 'ġ' => 'g',
        'ħ' => 'h',
        'ì' | 'í' | 'î' | 'ï' | 'ī' | 'į' | 'ı' => 'i',
        'ķ' => 'k',
        'ł' | 'ĺ' | 'ļ' | 'ľ' => 'l',
        'ñ' | 'ń' | 'ņ' | 'ň' => 'n',
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' | 'ő' | 'œ' => 'o',
        'ŕ' | 'ř' => 'r',
        'ś' | 'š' | 'ş' | 'ș' | 'ß' => 's',
        'ť' | 'ţ' | 'ț' | 'þ' => 't',
        'ù' | 'ú' | 'û' | 'ü' | 'ū' | 'ů' | 'ű' | 'ų' => 'u',
        'ý' | 'ÿ' => 'y',
        'ź' | 'ż' | 'ž' => 'z',
        other => other,
    }
}

#[cfg(all(test, feature = "ssr"))]
mod tests {
    use domain::vocabulary::{Country, Subject, Unit};

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
            let units = by_words([Unit::Germany, Unit::Austria, Unit::Denmark]);
            let names: Vec<&str> = units.iter().map(|(_, label)| label.as_str()).collect();
            assert_eq!(names, ["Dänemark", "Deutschland", "Österreich"]);
        });
    }

    #[test]
    fn neither_accents_nor_capitals_push_a_name_to_the_end() {
        let mut names = ["Zoë", "tommaso", "Łukasz", "Ángel", "Şule", "Ødegaard"];
        names.sort_by_key(|name| sorting_key(name));
        assert_eq!(names, ["Ángel", "Łukasz", "Ødegaard", "Şule", "tommaso", "Zoë"]);
    }
}
