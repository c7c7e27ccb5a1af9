//! Who is where and how busy, by arithmetic alone: every row can be made again from its number, so that a world needs
//! no memory of what it has made and can be continued where it was cut short.

use crate::base::id::{AccountId, FileId};
use crate::base::time::{DAY, HOUR, MINUTE, Time};
use crate::demo::sources::{self, School, Town};
use crate::demo::world::plan::schools_of;
use crate::demo::world::staff::units;
use crate::vocabulary::Unit;
use rand::rngs::StdRng;
use rand::seq::SliceRandom;
use rand::{RngExt, SeedableRng};
use std::collections::HashMap;

/// The first id of every kind of rows: some days after the first id that there can be, long before the small world.
const FIRST: i64 = 1 << 50;

/// The busiest tenth of the people does more than half of everything; half of them hardly anything.
const BUSY: f64 = 8.0;

/// How much of everything a world holds.
#[derive(Debug, Clone)]
pub(super) struct Counts {
    pub schools: usize,
    /// Of these, schools of one country.
    pub italy: usize,
    pub people: usize,
    /// Of a hundred people.
    pub active: u64,
    pub anonymous: u64,
    pub projects: usize,
    pub running: usize,
    pub candidates: usize,
    pub messages: usize,
    pub pages: usize,
    pub pictures: usize,
    pub pupils: usize,
    /// One mailbox holds so many conversations of so many messages.
    pub mailbox: (usize, usize),
}

/// What becomes of somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fate {
    Active,
    Inactive,
    Anonymous,
    Waiting,
}

/// A picture that many rows share.
#[derive(Debug, Clone)]
pub(super) struct Drawing {
    pub key: String,
    pub size: i64,
    pub words: &'static str,
}

/// The kinds of things that chance is asked about.
#[derive(Debug, Clone, Copy)]
pub(super) enum Kind {
    School = 1,
    Person,
    Fate,
    Talk,
    Candidate,
    Project,
    Space,
}

/// The plan of a world.
pub(super) struct Plan {
    pub counts: Counts,
    pub now: Time,
    /// The hash of the password that everybody has.
    pub password: String,
    pub officers: HashMap<Unit, AccountId>,
    pub drawings: Vec<Drawing>,
    /// Whose mailbox is full.
    pub writer: AccountId,
    seed: u64,
    /// Each unit with its first school.
    units: Vec<(Unit, usize)>,
    towns: HashMap<Unit, Vec<Town>>,
    /// Everybody who is active, in an order of chance; the last are the busiest.
    active: Vec<u32>,
}

impl Plan {
    pub fn new(counts: Counts, seed: u64, now: Time) -> Self {
        let mut towns: HashMap<Unit, Vec<Town>> = HashMap::new();
        for town in sources::towns() {
            towns.entry(town.unit).or_default().push(*town);
        }
        let mut plan = Self {
            units: first_schools(&counts),
            counts,
            now,
            password: String::new(),
            officers: HashMap::new(),
            drawings: Vec::new(),
            writer: AccountId(0),
            seed,
            towns,
            active: Vec::new(),
        };
        let everybody = 0..u32::try_from(plan.counts.people).unwrap_or(u32::MAX);
        plan.active = everybody.filter(|person| plan.fate(*person as usize) == Fate::Active).collect();
        plan.active.shuffle(&mut StdRng::seed_from_u64(seed));
        plan
    }

    /// A number that is always the same for the same thing.
    pub fn roll(&self, kind: Kind, number: usize) -> u64 {
        let mixed = self.seed ^ ((kind as u64) << 56) ^ (number as u64);
        let mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// Chance for one thing.
    pub fn chance(&self, kind: Kind, number: usize) -> StdRng {
        StdRng::seed_from_u64(self.roll(kind, number))
    }

    /// The id of the row with this number.
    pub fn id(number: usize) -> i64 {
        FIRST + i64::try_from(number).unwrap_or(0)
    }

    /// The account of a person.
    pub fn account(person: usize) -> i64 {
        Self::id(person)
    }

    /// The account of a pupil: they follow the people.
    pub fn pupil(&self, number: usize) -> i64 {
        Self::id(self.counts.people + number)
    }

    /// The id of a picture.
    pub fn file(number: usize) -> FileId {
        FileId(Self::id(number))
    }

    pub fn unit_of_school(&self, school: usize) -> Unit {
        let after = self.units.partition_point(|(_, first)| *first <= school);
        self.units[after.saturating_sub(1)].0
    }

    /// The school as its name and town were drawn.
    pub fn school(&self, school: usize) -> (Town, School, StdRng) {
        let mut rng = self.chance(Kind::School, school);
        let towns = &self.towns[&self.unit_of_school(school)];
        // Important towns come first and have more schools.
        let place = rng.random_range(0.0..1.0_f64).powi(2) * towns.len() as f64;
        let town = towns[(place as usize).min(towns.len() - 1)];
        let school = sources::school(&mut rng, &town);
        (town, school, rng)
    }

    /// Every school has its first person; the others come where chance sends them.
    pub fn school_of(&self, person: usize) -> usize {
        if person < self.counts.schools {
            person
        } else {
            (self.roll(Kind::Person, person) % self.counts.schools as u64) as usize
        }
    }

    pub fn unit_of(&self, person: usize) -> Unit {
        self.unit_of_school(self.school_of(person))
    }

    /// The first person of a school has been validated, or the school would not show.
    pub fn fate(&self, person: usize) -> Fate {
        let roll = self.roll(Kind::Fate, person);
        let Counts { schools, people, active, anonymous, .. } = self.counts;
        let others = people.saturating_sub(schools).max(1) as u64;
        if person >= schools {
            if roll % 1000 < anonymous * 10 * people as u64 / others {
                return Fate::Anonymous;
            }
            if roll % 1000 >= 998 {
                return Fate::Waiting;
            }
        }
        let awake = (roll >> 20) % (100 - anonymous) < active;
        if awake { Fate::Active } else { Fate::Inactive }
    }

    /// How many are active.
    pub fn active(&self) -> usize {
        self.active.len()
    }

    /// The active person of this rank.
    pub fn ranked(&self, rank: usize) -> usize {
        self.active[rank % self.active.len()] as usize
    }

    /// Somebody active: the busy ones often, the silent ones hardly ever.
    pub fn busy(&self, rng: &mut StdRng) -> usize {
        let place = rng.random_range(0.0..1.0_f64).powf(1.0 / BUSY) * self.active.len() as f64;
        self.ranked(place as usize)
    }

    /// The numbers of the things, of so many, that fall to the one of this rank.
    pub fn busy_share(&self, total: usize, rank: usize) -> std::ops::Range<usize> {
        share(total, rank, self.active.len(), BUSY)
    }

    /// A moment of a working day, days ago.
    pub fn moment(&self, rng: &mut StdRng, days_ago: i64) -> Time {
        let today = Time(self.now.0.div_euclid(DAY) * DAY);
        let at = today.plus(-days_ago * DAY + 6 * HOUR + rng.random_range(0..600) * MINUTE);
        at.min(self.now.plus(-MINUTE))
    }
}

/// The part of a total that falls to one of several; the last get the most, and all parts together are the total.
pub(super) fn share(total: usize, place: usize, of: usize, steep: f64) -> std::ops::Range<usize> {
    let until = |place: usize| ((place as f64 / of.max(1) as f64).powf(steep) * total as f64).round() as usize;
    until(place)..until(place + 1)
}

/// Each unit with the number of its first school: Italy has what the size says, the others share by their weight.
fn first_schools(counts: &Counts) -> Vec<(Unit, usize)> {
    let others: Vec<Unit> = units().into_iter().filter(|unit| *unit != Unit::Italy).collect();
    let weight: usize = others.iter().map(|unit| schools_of(*unit)).sum();
    let mut firsts = vec![(Unit::Italy, 0)];
    let mut before = 0;
    for unit in others {
        firsts.push((unit, counts.italy + (counts.schools - counts.italy) * before / weight));
        before += schools_of(unit);
    }
    firsts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_make_the_total_and_the_last_get_the_most() {
        let parts: Vec<_> = (0..100).map(|place| share(1000, place, 100, BUSY)).collect();
        assert!(parts.windows(2).all(|two| two[0].end == two[1].start));
        assert_eq!((parts[0].start, parts[99].end), (0, 1000));
        assert!(parts[99].len() > 50 && parts[40].len() < 2);
    }
}
