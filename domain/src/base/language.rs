//! The six languages of the product: their codes and names, their plural rules, and how they write
//! numbers and dates. Everything is a pure function, compiled on both sides; only [`local`] needs
//! the zone database and so belongs to the server.

mod date;
mod number;

#[cfg(feature = "store")]
pub use date::local;
pub use date::{Day, Moment};

use serde::{Deserialize, Serialize};

/// A language in which the product speaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// English, the language every other text is translated from.
    #[default]
    En,
    /// Italian.
    It,
    /// French.
    Fr,
    /// German.
    De,
    /// Spanish.
    Es,
    /// Polish.
    Pl,
}

/// The side of the page on which a line begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// As in the six languages of today.
    LeftToRight,
    /// As in Arabic and Hebrew.
    RightToLeft,
}

impl Direction {
    /// The value of the `dir` attribute.
    pub const fn code(self) -> &'static str {
        match self {
            Self::LeftToRight => "ltr",
            Self::RightToLeft => "rtl",
        }
    }
}

/// What a count does to the words beside it, by the categories of the Unicode CLDR.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Plural {
    /// One school.
    One,
    /// Two to four in Polish.
    Few,
    /// Five and more in Polish; whole millions in Italian, French and Spanish.
    Many,
    /// Everything else.
    Other,
}

impl Plural {
    /// The name of the category in CLDR and in Fluent files.
    pub const fn code(self) -> &'static str {
        match self {
            Self::One => "one",
            Self::Few => "few",
            Self::Many => "many",
            Self::Other => "other",
        }
    }
}

impl Language {
    /// Every language, in the order in which menus show them.
    pub const ALL: [Language; 6] = [Self::En, Self::It, Self::Fr, Self::De, Self::Es, Self::Pl];

    /// The two letters of ISO 639-1.
    pub const fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::It => "it",
            Self::Fr => "fr",
            Self::De => "de",
            Self::Es => "es",
            Self::Pl => "pl",
        }
    }

    /// The language of a two-letter code, in small letters.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.code() == code)
    }

    /// The name of the language in the language itself.
    pub const fn name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::It => "Italiano",
            Self::Fr => "Français",
            Self::De => "Deutsch",
            Self::Es => "Español",
            Self::Pl => "Polski",
        }
    }

    /// The direction of writing. A language written from right to left is one more arm here; the
    /// style sheets know no left and right.
    pub const fn direction(self) -> Direction {
        match self {
            Self::En | Self::It | Self::Fr | Self::De | Self::Es | Self::Pl => Direction::LeftToRight,
        }
    }

    /// The category of a whole number, by the cardinal rules of the Unicode CLDR.
    pub const fn plural(self, count: i64) -> Plural {
        let size = count.unsigned_abs();
        match self {
            Self::En | Self::De => match size {
                1 => Plural::One,
                _ => Plural::Other,
            },
            Self::It | Self::Es | Self::Fr => match size {
                0 if matches!(self, Self::Fr) => Plural::One,
                1 => Plural::One,
                _ if size != 0 && size.is_multiple_of(1_000_000) => Plural::Many,
                _ => Plural::Other,
            },
            Self::Pl => match (size, size % 10, size % 100) {
                (1, _, _) => Plural::One,
                (_, _, 12..=14) => Plural::Many,
                (_, 2..=4, _) => Plural::Few,
                _ => Plural::Many,
            },
        }
    }

    /// The language that suits a browser best, from its `Accept-Language` header; English when it
    /// asks for none of ours.
    pub fn best(accept_language: &str) -> Self {
        let mut best = (Self::default(), 0.0);
        for wish in accept_language.split(',') {
            let mut parts = wish.split(';');
            let tag = parts.next().unwrap_or_default().trim().to_ascii_lowercase();
            let primary = tag.split('-').next().unwrap_or_default();
            let weight = parts
                .find_map(|part| part.trim().strip_prefix("q="))
                .map_or(1.0, |value| value.trim().parse().unwrap_or(0.0));
            if let Some(language) = Self::from_code(primary)
                && weight > best.1
            {
                best = (language, weight);
            }
        }
        best.0
    }

    /// Several names as one phrase: "a, b and c".
    pub fn list(self, names: &[impl AsRef<str>]) -> String {
        let and = match self {
            Self::En => " and ",
            Self::It => " e ",
            Self::Fr => " et ",
            Self::De => " und ",
            Self::Es => " y ",
            Self::Pl => " i ",
        };
        let mut phrase = String::new();
        for (place, name) in names.iter().enumerate() {
            if place > 0 {
                phrase.push_str(if place + 1 == names.len() { and } else { ", " });
            }
            phrase.push_str(name.as_ref());
        }
        phrase
    }
}

impl std::fmt::Display for Language {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(self.code())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[test]
    fn codes_lead_back_to_their_language_and_are_what_is_stored() {
        for language in Language::ALL {
            assert_eq!(Language::from_code(language.code()), Some(language));
            let stored = serde_json::to_string(&language).unwrap();
            assert_eq!(stored, format!("\"{language}\""));
            assert_eq!(serde_json::from_str::<Language>(&stored).unwrap(), language);
            assert_eq!(language.direction().code(), "ltr");
        }
        assert_eq!(Language::from_code("EN"), None);
        assert_eq!(Language::from_code("nl"), None);
    }

    /// The numbers 0, 1, 2, 5, 12, 21, 22, 25, 102, 112, a million, two millions and minus one.
    #[rstest]
    #[case(Language::En, "other one other other other other other other other other other other one")]
    #[case(Language::De, "other one other other other other other other other other other other one")]
    #[case(Language::It, "other one other other other other other other other other many many one")]
    #[case(Language::Es, "other one other other other other other other other other many many one")]
    #[case(Language::Fr, "one one other other other other other other other other many many one")]
    #[case(Language::Pl, "many one few many many many few many few many many many one")]
    fn plural_follows_cldr(#[case] language: Language, #[case] expected: &str) {
        let counts = [0, 1, 2, 5, 12, 21, 22, 25, 102, 112, 1_000_000, 2_000_000, -1];
        let found: Vec<_> = counts.map(|count| language.plural(count).code()).to_vec();
        assert_eq!(found.join(" "), expected);
        assert_eq!(language.plural(i64::MIN), language.plural(8));
    }

    #[rstest]
    #[case("", Language::En)]
    #[case("nl, ja;q=0.4", Language::En)]
    #[case("it-IT,it;q=0.9,en-US;q=0.8", Language::It)]
    #[case("nl, en;q=0.3, PL ; q=0.7", Language::Pl)]
    #[case("de;q=0, fr;q=0.1", Language::Fr)]
    #[case("es;q=rubbish, de;q=0.2", Language::De)]
    #[case("fr, de", Language::Fr)]
    #[case("*", Language::En)]
    fn best_language_is_the_heaviest_wish_that_we_speak(#[case] header: &str, #[case] expected: Language) {
        assert_eq!(Language::best(header), expected);
    }

    #[test]
    fn a_list_ends_with_and() {
        assert_eq!(Language::En.list(&["a", "b", "c"]), "a, b and c");
        assert_eq!(Language::It.list(&["a", "b"]), "a e b");
        assert_eq!(Language::Pl.list(&["a"]), "a");
        assert_eq!(Language::De.list(&[] as &[&str]), "");
    }
}
