//! Names of people by language.

use std::collections::HashMap;
use std::sync::LazyLock;

use rand::{Rng, RngExt};

use super::one_of;
use super::sections::sections;
use crate::vocabulary::{SpokenLanguage, Unit};

/// How many of a hundred teachers are women.
const WOMEN: u32 = 68;

/// Somebody's name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// First name.
    pub first: &'static str,
    /// Surname, in the form for a woman or a man.
    pub last: String,
}

/// The names of one language.
struct Names {
    women: Vec<&'static str>,
    men: Vec<&'static str>,
    surnames: Vec<&'static str>,
}

static NAMES: LazyLock<HashMap<SpokenLanguage, Names>> = LazyLock::new(|| {
    sections(include_str!("names.txt"))
        .into_iter()
        .filter_map(|section| {
            let words = |key| section.entry(key).split_whitespace().collect();
            let names = Names { women: words("women"), men: words("men"), surnames: words("surnames") };
            Some((section.head.parse().ok()?, names))
        })
        .collect()
});

/// The names of the unit's first school language, or English ones.
fn names(unit: Unit) -> &'static Names {
    let languages = unit.school_languages().iter().chain(&[SpokenLanguage::English]);
    languages.into_iter().find_map(|language| NAMES.get(language)).expect("English has names: a test reads them")
}

/// Somebody who works in a school of the unit.
pub fn person(rng: &mut impl Rng, unit: Unit) -> Person {
    let names = names(unit);
    let woman = rng.random_ratio(WOMEN, 100);
    let first = one_of(rng, if woman { &names.women } else { &names.men });
    let surname = one_of(rng, &names.surnames);
    let last = match surname.split_once('/') {
        Some((last, _)) if woman => last,
        Some((_, last)) => last,
        None => surname,
    };
    Person { first, last: last.replace('_', " ") }
}

/// A pupil of a school of the unit, as R-TS-4 shows pupils: first name and initial.
pub fn pupil(rng: &mut impl Rng, unit: Unit) -> (&'static str, char) {
    let names = names(unit);
    let girl = rng.random_ratio(1, 2);
    let first = one_of(rng, if girl { &names.women } else { &names.men });
    let initial = one_of(rng, &names.surnames).chars().next().unwrap_or('A');
    (first, initial)
}
