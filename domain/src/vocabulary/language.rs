//! Languages that people speak and in which projects are run, and how well (3.2).

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::codes::{UnknownCode, vocabulary};

vocabulary! {
    /// A language of people and projects, by its ISO 639 code (3.2).
    SpokenLanguage {
        Albanian = "sq",
        Arabic = "ar",
        Armenian = "hy",
        Azerbaijani = "az",
        Basque = "eu",
        Bosnian = "bs",
        Bulgarian = "bg",
        Catalan = "ca",
        Chinese = "zh",
        Croatian = "hr",
        Czech = "cs",
        Danish = "da",
        Dutch = "nl",
        English = "en",
        Esperanto = "eo",
        Estonian = "et",
        Finnish = "fi",
        French = "fr",
        Galician = "gl",
        Georgian = "ka",
        German = "de",
        Greek = "el",
        AncientGreek = "grc",
        Hungarian = "hu",
        Icelandic = "is",
        Irish = "ga",
        Italian = "it",
        Japanese = "ja",
        Latin = "la",
        Latvian = "lv",
        Lithuanian = "lt",
        Luxembourgish = "lb",
        Macedonian = "mk",
        Maltese = "mt",
        Montenegrin = "cnr",
        Bokmal = "nb",
        Nynorsk = "nn",
        Polish = "pl",
        Portuguese = "pt",
        Romanian = "ro",
        Russian = "ru",
        ScottishGaelic = "gd",
        Serbian = "sr",
        Slovak = "sk",
        Slovenian = "sl",
        Spanish = "es",
        Swedish = "sv",
        Turkish = "tr",
        Ukrainian = "uk",
        Welsh = "cy",
        SignLanguage = "sign",
        Other = "other",
    }
}

vocabulary! {
    /// How well somebody uses a language (3.2), from the least.
    LanguageLevel {
        Basic = "basic",
        Independent = "independent",
        Proficient = "proficient",
        Native = "native",
    }
}

/// A language and how well it is used: `fr:proficient` where it is stored or sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct LanguageSkill {
    /// The language.
    pub language: SpokenLanguage,
    /// How well.
    pub level: LanguageLevel,
}

impl LanguageSkill {
    /// The pattern that finds a language, at any level, in the column of a [`CodeSet`](super::CodeSet).
    pub fn like_pattern(language: SpokenLanguage) -> String {
        format!("%,{language}:%")
    }
}

impl fmt::Display for LanguageSkill {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}:{}", self.language, self.level)
    }
}

impl FromStr for LanguageSkill {
    type Err = UnknownCode;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (language, level) =
            text.split_once(':').ok_or_else(|| UnknownCode { list: "LanguageSkill", code: text.to_owned() })?;
        Ok(Self { language: language.parse()?, level: level.parse()? })
    }
}

impl TryFrom<String> for LanguageSkill {
    type Error = UnknownCode;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<LanguageSkill> for String {
    fn from(skill: LanguageSkill) -> Self {
        skill.to_string()
    }
}
