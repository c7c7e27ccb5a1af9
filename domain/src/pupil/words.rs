//! Passwords of three short words in the class's language (R-TS-4). Where the lists come from stands in `docs/data.md`.

use crate::base::language::Language;
use crate::base::secret::random_u32;
use std::sync::LazyLock;

/// Fewest words of a list.
#[cfg(test)]
const LEAST: usize = 2000;

macro_rules! list {
    ($language:literal) => {
        LazyLock::new(|| include_str!(concat!("words/", $language, ".txt")).lines().collect())
    };
}

type List = LazyLock<Vec<&'static str>>;

static EN: List = list!("en");
static IT: List = list!("it");
static FR: List = list!("fr");
static DE: List = list!("de");
static ES: List = list!("es");
static PL: List = list!("pl");

fn list(language: Language) -> &'static [&'static str] {
    match language {
        Language::En => &EN,
        Language::It => &IT,
        Language::Fr => &FR,
        Language::De => &DE,
        Language::Es => &ES,
        Language::Pl => &PL,
    }
}

/// Draws a password.
pub(super) fn password(language: Language) -> String {
    let words = list(language);
    let draw = || words[random_u32() as usize % words.len()];
    format!("{}-{}-{}", draw(), draw(), draw())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pupil::typed_password;
    use std::collections::BTreeSet;

    #[test]
    fn r_ts_4_lists_are_long_and_their_words_short_and_plain() {
        for language in Language::ALL {
            let words = list(language);
            assert!(words.len() >= LEAST, "{language} has {}", words.len());
            assert_eq!(words.iter().collect::<BTreeSet<_>>().len(), words.len(), "{language}");
            let odd: Vec<_> = words
                .iter()
                .filter(|word| {
                    !(3..=8).contains(&word.len()) || !word.bytes().all(|letter| letter.is_ascii_lowercase())
                })
                .collect();
            assert!(odd.is_empty(), "{language}: {odd:?}");
        }
    }

    #[test]
    fn r_ts_4_a_password_has_three_words_and_is_typed_as_it_is_printed() {
        let drawn: BTreeSet<String> = (0..100).map(|_| password(Language::It)).collect();
        assert!(drawn.len() > 95);
        for password in drawn {
            assert_eq!(password.split('-').count(), 3);
            assert_eq!(typed_password(&password), password);
        }
    }
}
