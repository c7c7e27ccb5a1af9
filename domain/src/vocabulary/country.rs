//! Countries (3.1), and their codes in files of others.

use super::codes::vocabulary;
use super::facts::{CountryFacts, facts_of};
use super::unit::Unit;

vocabulary! {
    /// A country in which schools can twin (3.1). Greece is `EL` and the United Kingdom `UK`, as the European
    /// institutions write them; the latter is a former member and not offered.
    Country {
        Albania = "AL",
        Armenia = "AM",
        Austria = "AT",
        Azerbaijan = "AZ",
        BosniaAndHerzegovina = "BA",
        Belgium = "BE",
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

impl Country {
    /// The country that a file of somebody else means: any case, and the ISO codes `GR` and `GB`.
    pub fn from_import(code: &str) -> Option<Self> {
        match code.trim().to_ascii_uppercase().as_str() {
            "GR" => Some(Self::Greece),
            "GB" => Some(Self::UnitedKingdom),
            own => Self::from_code(own),
        }
    }

    /// What is known of the country beside its name.
    pub const fn facts(self) -> CountryFacts {
        facts_of(self)
    }

    /// The national units: one, and in Belgium one for each community.
    pub fn units(self) -> impl Iterator<Item = Unit> {
        Unit::ALL.iter().copied().filter(move |unit| unit.country() == self)
    }

    /// The only unit, where there is one.
    pub fn single_unit(self) -> Option<Unit> {
        let mut units = self.units();
        units.next().filter(|_| units.next().is_none())
    }
}
