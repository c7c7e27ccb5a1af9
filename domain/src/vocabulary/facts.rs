//! What is known of each country beside its name (3.1): starting data that units may correct in their settings.

use super::country::Country;
use super::language::SpokenLanguage;

/// How a country belongs (3.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum CountryGroup {
    /// A member of the European Union.
    Eu,
    /// A member of the European Economic Area outside the Union.
    Eea,
    /// A candidate for membership.
    Candidate,
    /// Kosovo, which joined in 2024.
    Joined2024,
    /// A neighbour of the "Plus" programme.
    Plus,
    /// A former member.
    Former,
}

/// What is known of a country beside its name.
#[derive(Debug, Clone, Copy)]
pub struct CountryFacts {
    /// How the country belongs.
    pub group: CountryGroup,
    /// The IANA name of the time zone of most of its schools.
    pub time_zone: &'static str,
    /// The main languages of its schools, the most common first.
    pub school_languages: &'static [SpokenLanguage],
}

const fn facts(
    group: CountryGroup,
    time_zone: &'static str,
    school_languages: &'static [SpokenLanguage],
) -> CountryFacts {
    CountryFacts { group, time_zone, school_languages }
}

/// The table, in the order of the groups.
pub(super) const fn facts_of(country: Country) -> CountryFacts {
    use CountryGroup::{Candidate, Eea, Eu, Former, Joined2024, Plus};
    use SpokenLanguage::*;
    match country {
        Country::Austria => facts(Eu, "Europe/Vienna", &[German]),
        Country::Belgium => facts(Eu, "Europe/Brussels", &[Dutch, French, German]),
        Country::Bulgaria => facts(Eu, "Europe/Sofia", &[Bulgarian]),
        Country::Cyprus => facts(Eu, "Asia/Nicosia", &[Greek, Turkish]),
        Country::Czechia => facts(Eu, "Europe/Prague", &[Czech]),
        Country::Germany => facts(Eu, "Europe/Berlin", &[German]),
        Country::Denmark => facts(Eu, "Europe/Copenhagen", &[Danish]),
        Country::Estonia => facts(Eu, "Europe/Tallinn", &[Estonian, Russian]),
        Country::Greece => facts(Eu, "Europe/Athens", &[Greek]),
        Country::Spain => facts(Eu, "Europe/Madrid", &[Spanish, Catalan, Basque, Galician]),
        Country::Finland => facts(Eu, "Europe/Helsinki", &[Finnish, Swedish]),
        Country::France => facts(Eu, "Europe/Paris", &[French]),
        Country::Croatia => facts(Eu, "Europe/Zagreb", &[Croatian]),
        Country::Hungary => facts(Eu, "Europe/Budapest", &[Hungarian]),
        Country::Ireland => facts(Eu, "Europe/Dublin", &[English, Irish]),
        Country::Italy => facts(Eu, "Europe/Rome", &[Italian, German, French, Slovenian]),
        Country::Lithuania => facts(Eu, "Europe/Vilnius", &[Lithuanian]),
        Country::Luxembourg => facts(Eu, "Europe/Luxembourg", &[Luxembourgish, French, German]),
        Country::Latvia => facts(Eu, "Europe/Riga", &[Latvian]),
        Country::Malta => facts(Eu, "Europe/Malta", &[Maltese, English]),
        Country::Netherlands => facts(Eu, "Europe/Amsterdam", &[Dutch]),
        Country::Poland => facts(Eu, "Europe/Warsaw", &[Polish]),
        Country::Portugal => facts(Eu, "Europe/Lisbon", &[Portuguese]),
        Country::Romania => facts(Eu, "Europe/Bucharest", &[Romanian, Hungarian]),
        Country::Sweden => facts(Eu, "Europe/Stockholm", &[Swedish]),
        Country::Slovenia => facts(Eu, "Europe/Ljubljana", &[Slovenian]),
        Country::Slovakia => facts(Eu, "Europe/Bratislava", &[Slovak]),
        Country::Iceland => facts(Eea, "Atlantic/Reykjavik", &[Icelandic]),
        Country::Liechtenstein => facts(Eea, "Europe/Vaduz", &[German]),
        Country::Norway => facts(Eea, "Europe/Oslo", &[Bokmal, Nynorsk]),
        Country::Turkiye => facts(Candidate, "Europe/Istanbul", &[Turkish]),
        Country::NorthMacedonia => facts(Candidate, "Europe/Skopje", &[Macedonian, Albanian]),
        Country::Serbia => facts(Candidate, "Europe/Belgrade", &[Serbian]),
        Country::Albania => facts(Candidate, "Europe/Tirane", &[Albanian]),
        Country::BosniaAndHerzegovina => facts(Candidate, "Europe/Sarajevo", &[Bosnian, Croatian, Serbian]),
        Country::Montenegro => facts(Candidate, "Europe/Podgorica", &[Montenegrin, Serbian]),
        Country::Kosovo => facts(Joined2024, "Europe/Belgrade", &[Albanian, Serbian]),
        Country::Armenia => facts(Plus, "Asia/Yerevan", &[Armenian]),
        Country::Azerbaijan => facts(Plus, "Asia/Baku", &[Azerbaijani]),
        Country::Georgia => facts(Plus, "Asia/Tbilisi", &[Georgian]),
        Country::Moldova => facts(Plus, "Europe/Chisinau", &[Romanian, Russian]),
        Country::Ukraine => facts(Plus, "Europe/Kyiv", &[Ukrainian]),
        Country::Tunisia => facts(Plus, "Africa/Tunis", &[Arabic, French]),
        Country::Jordan => facts(Plus, "Asia/Amman", &[Arabic]),
        Country::Lebanon => facts(Plus, "Asia/Beirut", &[Arabic, French, English]),
        Country::UnitedKingdom => facts(Former, "Europe/London", &[English, Welsh, ScottishGaelic]),
    }
}
