//! The documents in memory: columns by place, a set of people for each value of each list, and the words.

use super::bits::Bits;
use super::tally::Tally;
use super::words::Words;
use crate::base::id::AccountId;
use crate::twinfinder::document::Columns;
use crate::twinfinder::{AgeBand, bit};
use crate::vocabulary::{Country, SchoolLevel, SpokenLanguage, Subject, Vocabulary};
use std::collections::{BTreeSet, HashMap};

/// What the order of the rows, and the counts, need of somebody.
#[derive(Debug, Clone, Copy)]
pub(super) struct Standing {
    pub person: AccountId,
    pub country: i64,
    pub languages: i64,
    pub subjects: i64,
    pub levels: i64,
    pub ages: i64,
    pub signed_in_at: i64,
    pub validated_at: i64,
    pub region: u32,
    pub stars: u8,
    pub available: bool,
}

/// All documents. A document whose words change gets a new place; its old one stays empty until all is built anew.
#[derive(Debug)]
pub(super) struct Table {
    pub standings: Vec<Standing>,
    pub alive: Bits,
    pub countries: Vec<Bits>,
    pub languages: Vec<Bits>,
    pub subjects: Vec<Bits>,
    pub levels: Vec<Bits>,
    /// By band of age.
    pub ages: Vec<Bits>,
    /// At least one, two, three stars.
    pub stars: Vec<Bits>,
    pub available: Bits,
    /// Regions, folded; a standing holds the number of its own.
    pub regions: Vec<String>,
    pub words: Words,
    everybody: Tally,
    by_country: Vec<Tally>,
    region_numbers: HashMap<String, u32>,
    places: HashMap<AccountId, u32>,
}

fn sets<T: Vocabulary>() -> Vec<Bits> {
    vec![Bits::default(); T::ALL.len()]
}

impl Table {
    pub fn new() -> Self {
        Self {
            standings: Vec::new(),
            alive: Bits::default(),
            countries: sets::<Country>(),
            languages: sets::<SpokenLanguage>(),
            subjects: sets::<Subject>(),
            levels: sets::<SchoolLevel>(),
            ages: vec![Bits::default(); AgeBand::ALL.len()],
            stars: vec![Bits::default(); 3],
            available: Bits::default(),
            regions: Vec::new(),
            words: Words::default(),
            everybody: Tally::new(),
            by_country: vec![Tally::new(); Country::ALL.len()],
            region_numbers: HashMap::new(),
            places: HashMap::new(),
        }
    }

    /// Where somebody stands.
    pub fn place(&self, person: AccountId) -> Option<u32> {
        self.places.get(&person).copied()
    }

    /// Puts a document in, in place of the one before. Without words, those of before stay.
    pub fn put(&mut self, person: AccountId, columns: &Columns, words: Option<&[(String, i64)]>) {
        let place = match (self.place(person), words) {
            (Some(place), None) => {
                self.count(place, -1);
                place
            }
            (_, words) => {
                self.remove(person);
                let place = u32::try_from(self.standings.len()).unwrap_or(u32::MAX);
                self.places.insert(person, place);
                self.alive.put(place, true);
                for (word, weight) in words.unwrap_or_default() {
                    self.words.put(word, place, *weight);
                }
                place
            }
        };
        self.put_columns(place, person, columns);
        self.count(place, 1);
    }

    fn count(&mut self, place: u32, by: i64) {
        let one = self.standings[place as usize];
        self.everybody.change(&one, by);
        if let Some(tally) = self.by_country.get_mut(one.country.trailing_zeros() as usize) {
            tally.change(&one, by);
        }
    }

    /// How many have each value, of all but a country (by its bit, none for 0) and some people.
    pub fn counts(&self, hidden_country: i64, hidden: &BTreeSet<AccountId>) -> Tally {
        let mut tally = self.everybody.clone();
        if hidden_country != 0 {
            tally = tally.without(&self.by_country[hidden_country.trailing_zeros() as usize]);
        }
        let hidden = hidden.iter().filter_map(|person| self.place(*person));
        let hidden = hidden.map(|place| &self.standings[place as usize]);
        hidden.filter(|one| one.country & hidden_country == 0).for_each(|one| tally.change(one, -1));
        tally
    }

    fn put_columns(&mut self, place: u32, person: AccountId, columns: &Columns) {
        put_mask(&mut self.countries, place, columns.country);
        put_mask(&mut self.languages, place, columns.languages);
        put_mask(&mut self.subjects, place, columns.subjects);
        put_mask(&mut self.levels, place, columns.levels);
        for (set, band) in self.ages.iter_mut().zip(AgeBand::ALL) {
            set.put(place, columns.ages & band.mask() != 0);
        }
        for (set, least) in self.stars.iter_mut().zip(1..) {
            set.put(place, columns.stars >= least);
        }
        self.available.put(place, columns.available);
        let standing = Standing {
            person,
            country: columns.country,
            languages: columns.languages,
            subjects: columns.subjects,
            levels: columns.levels,
            ages: columns.ages,
            signed_in_at: columns.signed_in_at.0,
            validated_at: columns.validated_at.0,
            region: self.region(&columns.region),
            stars: u8::try_from(columns.stars).unwrap_or(0),
            available: columns.available,
        };
        match self.standings.get_mut(place as usize) {
            Some(present) => *present = standing,
            None => self.standings.push(standing),
        }
    }

    fn region(&mut self, region: &str) -> u32 {
        if let Some(number) = self.region_numbers.get(region) {
            return *number;
        }
        let number = u32::try_from(self.regions.len()).unwrap_or(u32::MAX);
        self.regions.push(region.to_owned());
        self.region_numbers.insert(region.to_owned(), number);
        number
    }

    /// Takes a document out.
    pub fn remove(&mut self, person: AccountId) {
        if let Some(place) = self.places.remove(&person) {
            self.count(place, -1);
            self.alive.put(place, false);
        }
    }

    /// Places that nobody stands at any more.
    pub fn empty_places(&self) -> usize {
        self.standings.len() - self.places.len()
    }

    /// How many people stand in it.
    pub fn people(&self) -> usize {
        self.places.len()
    }

    /// Gives back memory that growing has left over.
    pub fn shrink(&mut self) {
        self.standings.shrink_to_fit();
        self.words.shrink();
    }

    /// Bytes in memory, about.
    pub fn bytes(&self) -> usize {
        let lists = [&self.countries, &self.languages, &self.subjects, &self.levels, &self.ages, &self.stars];
        let sets: usize = lists.into_iter().flatten().map(Bits::bytes).sum();
        let places = self.places.capacity() * (size_of::<(AccountId, u32)>() + 1);
        self.standings.capacity() * size_of::<Standing>() + sets + places + self.words.bytes()
    }
}

/// Every set whose bit the mask has.
fn put_mask(sets: &mut [Bits], place: u32, mask: i64) {
    for (number, set) in sets.iter_mut().enumerate() {
        set.put(place, mask & (1 << number) != 0);
    }
}

/// The set of a value.
pub(super) fn set_of<T: Vocabulary>(sets: &[Bits], value: T) -> &Bits {
    &sets[bit(value).trailing_zeros() as usize]
}
