//! Schools as they are called in each country.

use std::collections::HashMap;
use std::sync::LazyLock;

use rand::{Rng, RngExt};

use super::one_of;
use super::sections::sections;
use super::towns::Town;
use crate::vocabulary::{SchoolLevel, Unit};

/// A school of the demo world.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct School {
    /// The official name.
    pub name: String,
    /// For which pupils it is.
    pub level: SchoolLevel,
    /// Street and number.
    pub address: String,
    /// Postal code, in the country's form.
    pub postal_code: String,
}

/// How schools of one unit are called and where they stand.
struct Patterns {
    streets: Vec<&'static str>,
    postal_codes: Vec<&'static str>,
    namesakes: Vec<&'static str>,
    names: Vec<(SchoolLevel, &'static str)>,
}

static PATTERNS: LazyLock<HashMap<Unit, Patterns>> = LazyLock::new(|| {
    sections(include_str!("schools.txt"))
        .into_iter()
        .filter_map(|section| {
            let choices = |key| section.entry(key).split('|').collect();
            let patterns = Patterns {
                streets: choices("street"),
                postal_codes: choices("post"),
                namesakes: choices("namesakes"),
                names: section.entries().filter_map(|(key, name)| Some((key.parse().ok()?, name))).collect(),
            };
            Some((section.head.parse().ok()?, patterns))
        })
        .collect()
});

/// A school in the town. Two schools of a town may get the same name, as in life: the caller draws again if that
/// disturbs.
pub fn school(rng: &mut impl Rng, town: &Town) -> School {
    let patterns = PATTERNS.get(&town.unit).expect("every unit with towns has kinds of schools: a test reads them");
    let (level, name) = *one_of(rng, &patterns.names);
    let street = one_of(rng, &patterns.streets);
    let postal_code = one_of(rng, &patterns.postal_codes);
    School {
        name: filled(rng, name, town, &patterns.namesakes, 12),
        level,
        address: filled(rng, street, town, &patterns.namesakes, 60),
        postal_code: digits(rng, postal_code),
    }
}

/// The pattern with a namesake, the town and numbers put in.
fn filled(rng: &mut impl Rng, pattern: &str, town: &Town, namesakes: &[&str], most: u32) -> String {
    let number = rng.random_range(1..=most).to_string();
    let roman = *one_of(rng, &["I", "II", "III", "IV", "V"]);
    let namesake = *one_of(rng, namesakes);
    pattern.replace("{n}", namesake).replace("{t}", town.name).replace("{#}", &number).replace("{R}", roman)
}

/// The pattern with a digit for every `#`.
fn digits(rng: &mut impl Rng, pattern: &str) -> String {
    pattern.chars().map(|sign| if sign == '#' { char::from(rng.random_range(b'1'..=b'9')) } else { sign }).collect()
}
