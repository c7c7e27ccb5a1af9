//! National units: who validates people and approves projects. One for each country, three in Belgium (3.1).

use super::codes::vocabulary;
use super::country::Country;
use super::language::SpokenLanguage;
use super::set::CodeSet;

vocabulary! {
    /// A national unit. Its code begins with that of its country.
    Unit {
        Albania = "AL",
        Armenia = "AM",
        Austria = "AT",
        Azerbaijan = "AZ",
        BosniaAndHerzegovina = "BA",
        BelgiumFlanders = "BE-NL",
        BelgiumFrenchCommunity = "BE-FR",
        BelgiumGermanCommunity = "BE-DE",
        Bulgaria = "BG",
        Cyprus = "CY",
        Czechia = "CZ",
        Germany = "DE",
        Denmark = "DK",
        Estonia = "EE",
        Greece = "EL",
        Spain = "ES",
        Finland = "FI",
        France = "FR",
        Georgia = "GE",
        Croatia = "HR",
        Hungary = "HU",
        Ireland = "IE",
        Iceland = "IS",
        Italy = "IT",
        Jordan = "JO",
        Lebanon = "LB",
        Liechtenstein = "LI",
        Lithuania = "LT",
        Luxembourg = "LU",
        Latvia = "LV",
        Moldova = "MD",
        Montenegro = "ME",
        NorthMacedonia = "MK",
        Malta = "MT",
        Netherlands = "NL",
        Norway = "NO",
        Poland = "PL",
        Portugal = "PT",
        Romania = "RO",
        Serbia = "RS",
        Sweden = "SE",
        Slovenia = "SI",
        Slovakia = "SK",
        Tunisia = "TN",
        Turkiye = "TR",
        Ukraine = "UA",
        UnitedKingdom = "UK" off,
        Kosovo = "XK",
    }
}

impl Unit {
    /// The country of the unit: rules on countries compare these, never units.
    pub fn country(self) -> Country {
        let code = self.code();
        Country::from_code(&code[..2]).expect("the code of a unit begins with the code of a country")
    }

    /// The languages of the unit's schools.
    pub fn school_languages(self) -> &'static [SpokenLanguage] {
        match self {
            Self::BelgiumFlanders => &[SpokenLanguage::Dutch],
            Self::BelgiumFrenchCommunity => &[SpokenLanguage::French],
            Self::BelgiumGermanCommunity => &[SpokenLanguage::German],
            other => other.country().facts().school_languages,
        }
    }

    /// The languages in which the unit can read a project, shown on the activation form. A starting value: the
    /// languages of its schools and the two that most units share.
    pub fn reading_languages(self) -> CodeSet<SpokenLanguage> {
        let shared = [SpokenLanguage::English, SpokenLanguage::French];
        self.school_languages().iter().copied().chain(shared).collect()
    }
}
