//! How many people have each value. Those of everybody are kept as people come, change and go: a search that narrows
//! nothing, the one that every visit begins with, would read all sets for them.

use super::table::Standing;
use crate::twinfinder::search::counted;
use crate::twinfinder::{AgeBand, Facets, bit};
use crate::vocabulary::{Country, SchoolLevel, SpokenLanguage, Subject, Vocabulary};

/// Counts by the numbers of the values.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Tally {
    pub countries: Vec<i64>,
    pub languages: Vec<i64>,
    pub subjects: Vec<i64>,
    pub levels: Vec<i64>,
    /// By band of age.
    pub ages: Vec<i64>,
    pub available: i64,
}

impl Tally {
    /// Of nobody.
    pub fn new() -> Self {
        Self {
            countries: vec![0; Country::ALL.len()],
            languages: vec![0; SpokenLanguage::ALL.len()],
            subjects: vec![0; Subject::ALL.len()],
            levels: vec![0; SchoolLevel::ALL.len()],
            ages: vec![0; AgeBand::ALL.len()],
            available: 0,
        }
    }

    /// One more of these people, or one less.
    pub fn change(&mut self, one: &Standing, by: i64) {
        change_mask(&mut self.countries, one.country, by);
        change_mask(&mut self.languages, one.languages, by);
        change_mask(&mut self.subjects, one.subjects, by);
        change_mask(&mut self.levels, one.levels, by);
        for (count, band) in self.ages.iter_mut().zip(AgeBand::ALL) {
            *count += if one.ages & band.mask() == 0 { 0 } else { by };
        }
        self.available += if one.available { by } else { 0 };
    }

    /// Without all of another.
    pub fn without(mut self, other: &Self) -> Self {
        let pairs = [
            (&mut self.countries, &other.countries),
            (&mut self.languages, &other.languages),
            (&mut self.subjects, &other.subjects),
            (&mut self.levels, &other.levels),
            (&mut self.ages, &other.ages),
        ];
        for (mine, others) in pairs {
            mine.iter_mut().zip(others).for_each(|(mine, others)| *mine -= others);
        }
        self.available -= other.available;
        self
    }

    /// As the search shows them.
    pub fn facets(&self) -> Facets {
        let ages = AgeBand::ALL.into_iter().zip(self.ages.iter().copied());
        Facets {
            countries: values(&self.countries),
            languages: values(&self.languages),
            subjects: values(&self.subjects),
            ages: ages.filter(|(_, people)| *people > 0).collect(),
            levels: values(&self.levels),
            available: self.available,
        }
    }
}

fn change_mask(counts: &mut [i64], mask: i64, by: i64) {
    for (number, count) in counts.iter_mut().enumerate() {
        *count += if mask & (1 << number) == 0 { 0 } else { by };
    }
}

fn values<T: Vocabulary>(counts: &[i64]) -> Vec<(T, i64)> {
    counted(|value: T| counts[bit(value).trailing_zeros() as usize])
}
