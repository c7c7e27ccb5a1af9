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
    /// The month in which the school year starts, 1 to 12.
    pub school_year_starts: u8,
}

const fn facts(
    group: CountryGroup,
    time_zone: &'static str,
    school_languages: &'static [SpokenLanguage],
    school_year_starts: u8,
) -> CountryFacts {
    CountryFacts { group, time_zone, school_languages, school_year_starts }
}

/// The table, in the order of the groups.
pub(super) const fn facts_of(country: Country) -> CountryFacts {
    use CountryGroup::{Candidate, Eea, Eu, Former, Joined2024, Plus};
    use SpokenLanguage::*;
    match country {
        Country::Austria => facts(Eu, "Europe/Vienna", &[German], 9),
        Country::Belgium => facts(Eu, "Europe/Brussels", &[Dutch, French, German], 9),
        Country::Bulgaria => facts(Eu, "Europe/Sofia", &[Bulgarian], 9),
        Country::Cyprus => facts(Eu, "Asia/Nicosia", &[Greek, Turkish], 9),
        Country::Czechia => facts(Eu, "Europe/Prague", &[Czech], 9),
        Country::Germany => facts(Eu, "Europe/Berlin", &[German], 8),
        Country::Denmark => facts(Eu, "Europe/Copenhagen", &[Danish], 8),
        Country::Estonia => facts(Eu, "Europe/Tallinn", &[Estonian, Russian], 9),
        Country::Greece => facts(Eu, "Europe/Athens", &[Greek], 9),
        Country::Spain => facts(Eu, "Europe/Madrid", &[Spanish, Catalan, Basque, Galician], 9),
        Country::Finland => facts(Eu, "Europe/Helsinki", &[Finnish, Swedish], 8),
        Country::France => facts(Eu, "Europe/Paris", &[French], 9),
        Country::Croatia => facts(Eu, "Europe/Zagreb", &[Croatian], 9),
        Country::Hungary => facts(Eu, "Europe/Budapest", &[Hungarian], 9),
        Country::Ireland => facts(Eu, "Europe/Dublin", &[English, Irish], 9),
        Country::Italy => facts(Eu, "Europe/Rome", &[Italian, German, French, Slovenian], 9),
        Country::Lithuania => facts(Eu, "Europe/Vilnius", &[Lithuanian], 9),
        Country::Luxembourg => facts(Eu, "Europe/Luxembourg", &[Luxembourgish, French, German], 9),
        Country::Latvia => facts(Eu, "Europe/Riga", &[Latvian], 9),
        Country::Malta => facts(Eu, "Europe/Malta", &[Maltese, English], 9),
        Country::Netherlands => facts(Eu, "Europe/Amsterdam", &[Dutch], 8),
        Country::Poland => facts(Eu, "Europe/Warsaw", &[Polish], 9),
        Country::Portugal => facts(Eu, "Europe/Lisbon", &[Portuguese], 9),
        Country::Romania => facts(Eu, "Europe/Bucharest", &[Romanian, Hungarian], 9),
        Country::Sweden => facts(Eu, "Europe/Stockholm", &[Swedish], 8),
        Country::Slovenia => facts(Eu, "Europe/Ljubljana", &[Slovenian], 9),
        Country::Slovakia => facts(Eu, "Europe/Bratislava", &[Slovak], 9),
        Country::Iceland => facts(Eea, "Atlantic/Reykjavik", &[Icelandic], 8),
        Country::Liechtenstein => facts(Eea, "Europe/Vaduz", &[German], 8),
        Country::Norway => facts(Eea, "Europe/Oslo", &[Bokmal, Nynorsk], 8),
        Country::Turkiye => facts(Candidate, "Europe/Istanbul", &[Turkish], 9),
        Country::NorthMacedonia => facts(Candidate, "Europe/Skopje", &[Macedonian, Albanian], 9),
        Country::Serbia => facts(Candidate, "Europe/Belgrade", &[Serbian], 9),
        Country::Albania => facts(Candidate, "Europe/Tirane", &[Albanian], 9),
        Country::BosniaAndHerzegovina => facts(Candidate, "Europe/Sarajevo", &[Bosnian, Croatian, Serbian], 9),
        Country::Montenegro => facts(Candidate, "Europe/Podgorica", &[Montenegrin, Serbian], 9),
        Country::Kosovo => facts(Joined2024, "Europe/Belgrade", &[Albanian, Serbian], 9),
        Country::Armenia => facts(Plus, "Asia/Yerevan", &[Armenian], 9),
        Country::Azerbaijan => facts(Plus, "Asia/Baku", &[Azerbaijani], 9),
        Country::Georgia => facts(Plus, "Asia/Tbilisi", &[Georgian], 9),
        Country::Moldova => facts(Plus, "Europe/Chisinau", &[Romanian, Russian], 9),
        Country::Ukraine => facts(Plus, "Europe/Kyiv", &[Ukrainian], 9),
        Country::Tunisia => facts(Plus, "Africa/Tunis", &[Arabic, French], 9),
        Country::Jordan => facts(Plus, "Asia/Amman", &[Arabic], 9),
        Country::Lebanon => facts(Plus, "Asia/Beirut", &[Arabic, French, English], 9),
        Country::UnitedKingdom => facts(Former, "Europe/London", &[English, Welsh, ScottishGaelic], 9),
    }
}
