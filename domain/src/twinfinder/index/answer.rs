//! The index's answer: the same as the database's, from sets.

use super::bits::Bits;
use super::table::{Table, set_of};
use super::tally::Tally;
use crate::base::fold::fold;
use crate::base::id::AccountId;
use crate::twinfinder::search::{Answer, Query};
use crate::twinfinder::words::{Meant, NEAR_MOST, meanings, pieces_of, typed_words};
use crate::twinfinder::{AgeBand, Filter, Sort};
use crate::vocabulary::{CodeSet, Vocabulary};
use std::cmp::Reverse;
use std::collections::{BTreeSet, BinaryHeap};

// What counts for the order by relevance, as in `judge`.
const WORDS: i64 = 20;
const AVAILABLE: i64 = 30;
const SUBJECT: i64 = 8;
const AGES: i64 = 8;
const LANGUAGE: i64 = 6;
const STAR: i64 = 4;

impl Table {
    /// What every typed word may stand for.
    pub(super) fn meant(&self, text: &str) -> Vec<Meant> {
        let typed = typed_words(text);
        let most = usize::try_from(NEAR_MOST).unwrap_or(usize::MAX);
        let near = self.words.near(&pieces_of(&typed), most, &self.alive);
        meanings(typed, &near)
    }

    /// Who is found, who almost, and how many.
    pub(super) fn answer(&self, query: &Query<'_>, blocked: &[AccountId]) -> Answer {
        let hidden: BTreeSet<AccountId> = blocked.iter().copied().chain([query.viewer]).collect();
        let base = self.base(query, &hidden);
        let passing = self.passing(query);
        // Under all filters but one, and under all.
        let under = |left_out: Option<Filter>| {
            let mut people = base.clone();
            for (filter, pass) in &passing {
                if Some(*filter) != left_out {
                    people.keep(pass);
                }
            }
            people
        };
        let all = under(None);
        let others: Vec<(Filter, Bits)> = passing.iter().map(|(filter, _)| (*filter, under(Some(*filter)))).collect();
        let total = all.count();
        let mut relax: Vec<(Filter, i64)> =
            others.iter().map(|(filter, people)| (*filter, people.count() - total)).collect();
        relax.retain(|(_, people)| *people > 0);
        relax.sort_by_key(|(filter, people)| (-people, *filter));
        let under = |filter| others.iter().find(|(other, _)| *other == filter).map_or(&all, |(_, people)| people);
        let counts =
            if passing.is_empty() { self.counts(query.hidden_country, &hidden) } else { self.counts_under(under) };
        let mut people = all.clone();
        if total == 0 {
            others.iter().for_each(|(_, near)| people.add(near));
        }
        let chosen = self.chosen(query, &people, query.part(total));
        Answer { total, facets: counts.facets(), relax, chosen }
    }

    /// Everybody who may be shown to the viewer (R-TF-1, R-TF-2).
    fn base(&self, query: &Query<'_>, hidden: &BTreeSet<AccountId>) -> Bits {
        let mut base = self.alive.clone();
        if query.hidden_country != 0 {
            base.remove(&self.countries[query.hidden_country.trailing_zeros() as usize]);
        }
        for person in hidden {
            if let Some(place) = self.place(*person) {
                base.put(place, false);
            }
        }
        base
    }

    /// Who passes each of the filters that are set.
    fn passing(&self, query: &Query<'_>) -> Vec<(Filter, Bits)> {
        let search = query.search;
        let bands = AgeBand::ALL.into_iter().zip(&self.ages).filter(|(band, _)| search.ages.contains(band));
        let region = fold(&search.region);
        let stars = usize::try_from(search.stars.clamp(0, 3)).unwrap_or(0);
        let filters = [
            (Filter::Countries, any(&self.countries, &search.countries)),
            (Filter::Languages, any(&self.languages, &search.languages)),
            (Filter::Subjects, any(&self.subjects, &search.subjects)),
            (Filter::Ages, (!search.ages.is_empty()).then(|| joined(bands.map(|(_, set)| set)))),
            (Filter::Levels, any(&self.levels, &search.levels)),
            (Filter::Available, search.available.then(|| self.available.clone())),
            (Filter::Stars, (stars > 0).then(|| self.stars[stars - 1].clone())),
            (Filter::Region, (!region.is_empty()).then(|| self.in_region(&region))),
            (Filter::Words, (!query.meant.is_empty()).then(|| self.with_words(query.meant))),
        ];
        filters.into_iter().filter_map(|(filter, pass)| Some((filter, pass?))).collect()
    }

    fn in_region(&self, region: &str) -> Bits {
        let wanted: Vec<bool> = self.regions.iter().map(|known| known.starts_with(region)).collect();
        let mut people = Bits::empty(self.standings.len());
        for (place, standing) in (0..).zip(&self.standings) {
            if wanted[standing.region as usize] {
                people.put(place, true);
            }
        }
        people
    }

    /// Who has, of every typed word, one that it may stand for.
    fn with_words(&self, meant: &[Meant]) -> Bits {
        let sets = meant.iter().map(|meant| {
            let mut people = Bits::empty(self.standings.len());
            let places = meant.written.iter().flat_map(|word| self.words.places(word));
            places.for_each(|(place, _)| people.put(place, true));
            people
        });
        sets.reduce(|mut all, people| {
            all.keep(&people);
            all
        })
        .unwrap_or_default()
    }

    /// How many have each value under the other filters.
    fn counts_under<'a>(&'a self, under: impl Fn(Filter) -> &'a Bits) -> Tally {
        let counts = |filter, sets: &[Bits]| {
            let people = under(filter);
            sets.iter().map(|set| people.count_common(set)).collect()
        };
        Tally {
            countries: counts(Filter::Countries, &self.countries),
            languages: counts(Filter::Languages, &self.languages),
            subjects: counts(Filter::Subjects, &self.subjects),
            levels: counts(Filter::Levels, &self.levels),
            ages: counts(Filter::Ages, &self.ages),
            available: under(Filter::Available).count_common(&self.available),
        }
    }

    /// A part of the people in the order of the search.
    fn chosen(&self, query: &Query<'_>, people: &Bits, (offset, most): (i64, i64)) -> Vec<AccountId> {
        let (offset, most) = (usize::try_from(offset).unwrap_or(0), usize::try_from(most).unwrap_or(0));
        let scores = if query.search.sort == Sort::Relevance { self.scores(query) } else { Vec::new() };
        let me = self.place(query.viewer).map(|place| self.standings[place as usize]);
        let rank = |place: u32| {
            let one = self.standings[place as usize];
            let rank = match query.search.sort {
                Sort::Stars => i64::from(one.stars),
                Sort::Seen => one.signed_in_at,
                Sort::Newest => one.validated_at,
                Sort::Relevance => {
                    let shared = |bonus, mine: i64, theirs: i64| if mine & theirs == 0 { 0 } else { bonus };
                    let with_me = me.map_or(0, |me| {
                        shared(LANGUAGE, me.languages, one.languages)
                            + shared(SUBJECT, me.subjects, one.subjects)
                            + shared(AGES, me.ages, one.ages)
                    });
                    let score = scores.get(place as usize).copied().map_or(0, i64::from);
                    score * WORDS + i64::from(one.stars) * STAR + if one.available { AVAILABLE } else { 0 } + with_me
                }
            };
            (rank, one.person)
        };
        let alike = Alike {
            languages: joined_by(&self.languages, me.map_or(0, |me| me.languages)),
            subjects: joined_by(&self.subjects, me.map_or(0, |me| me.subjects)),
        };
        let mut best = BinaryHeap::new();
        for group in groups(query) {
            // Nobody in this group, or in those after it, comes before those found.
            if best.len() == offset + most && best.peek().is_some_and(|Reverse((rank, _))| *rank > group.highest) {
                break;
            }
            for place in self.members(&group, people, &alike).places() {
                let next = Reverse(rank(place));
                if best.len() < offset + most {
                    best.push(next);
                } else if best.peek().is_some_and(|least| next < *least) {
                    best.pop();
                    best.push(next);
                }
            }
        }
        let best = best.into_sorted_vec();
        best.into_iter().skip(offset).map(|Reverse((_, person))| person).collect()
    }

    /// Who of the people is in a group.
    fn members(&self, group: &Group, people: &Bits, alike: &Alike) -> Bits {
        let mut members = people.clone();
        if let Some(stars) = group.stars.map(usize::from) {
            if let Some(least) = stars.checked_sub(1) {
                members.keep(&self.stars[least]);
            }
            if let Some(more) = self.stars.get(stars) {
                members.remove(more);
            }
        }
        let parts =
            [(group.available, &self.available), (group.language, &alike.languages), (group.subject, &alike.subjects)];
        for (is_in, set) in parts {
            match is_in {
                Some(true) => members.keep(set),
                Some(false) => members.remove(set),
                None => {}
            }
        }
        members
    }

    /// How much the words found count for everybody; a word as it was typed counts three times.
    fn scores(&self, query: &Query<'_>) -> Vec<u32> {
        if query.meant.is_empty() {
            return Vec::new();
        }
        let mut scores = vec![0; self.standings.len()];
        let written: BTreeSet<&String> = query.meant.iter().flat_map(|meant| &meant.written).collect();
        for word in written {
            let exact = query.meant.iter().any(|meant| meant.typed == *word);
            for (place, weight) in self.words.places(word) {
                scores[place as usize] += weight * if exact { 3 } else { 1 };
            }
        }
        scores
    }
}

/// Who shares a language, and who a subject, with the reader.
struct Alike {
    languages: Bits,
    subjects: Bits,
}

/// People whom the order of the rows holds alike, but for the ages of their pupils.
struct Group {
    stars: Option<u8>,
    available: Option<bool>,
    /// Whether she shares a language with the reader, and a subject.
    language: Option<bool>,
    subject: Option<bool>,
    /// The highest rank that anybody in it can have.
    highest: i64,
}

/// The groups of everybody, the highest first: of hundreds of thousands of people only some hundred are looked at, where
/// nothing but stars, availability and what they share tells them apart.
fn groups(query: &Query<'_>) -> Vec<Group> {
    let all = Group { stars: None, available: None, language: None, subject: None, highest: i64::MAX };
    let mut groups: Vec<Group> = match query.search.sort {
        Sort::Stars => (0..=3).map(|stars| Group { stars: Some(stars), highest: i64::from(stars), ..all }).collect(),
        Sort::Relevance if query.meant.is_empty() => {
            let group = |number: u8| {
                let has = |bit: u8| number & (1 << bit) != 0;
                let (stars, available, language, subject) = (number >> 3, has(0), has(1), has(2));
                let more = [(available, AVAILABLE), (language, LANGUAGE), (subject, SUBJECT)];
                let more: i64 = more.into_iter().map(|(is, more)| if is { more } else { 0 }).sum();
                Group {
                    stars: Some(stars),
                    available: Some(available),
                    language: Some(language),
                    subject: Some(subject),
                    highest: i64::from(stars) * STAR + more + AGES,
                }
            };
            (0..32).map(group).collect()
        }
        _ => vec![all],
    };
    groups.sort_by_key(|group| Reverse(group.highest));
    groups
}

/// Who has one of the values; nothing when none is asked for.
fn any<T: Vocabulary>(sets: &[Bits], asked: &CodeSet<T>) -> Option<Bits> {
    (!asked.is_empty()).then(|| joined(asked.iter().map(|value| set_of(sets, *value))))
}

/// Who has one of the values that the mask names.
fn joined_by(sets: &[Bits], mask: i64) -> Bits {
    joined(sets.iter().enumerate().filter(|(number, _)| mask & (1 << number) != 0).map(|(_, set)| set))
}

fn joined<'a>(sets: impl Iterator<Item = &'a Bits>) -> Bits {
    let mut all = Bits::default();
    sets.for_each(|set| all.add(set));
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::time::Time;
    use crate::twinfinder::Search;
    use crate::twinfinder::document::Columns;
    use proptest::prelude::{Strategy, prop_assert_eq, proptest};

    fn columns() -> impl Strategy<Value = Columns> {
        let sets = (0_i64..4, 0_i64..4, 0_i64..4);
        (sets, 0_i64..=3, proptest::bool::ANY, 0_i64..50, 0_i64..50).prop_map(
            |((languages, subjects, ages), stars, available, seen, since)| Columns {
                country: 1,
                languages,
                subjects,
                ages: ages << 10,
                levels: 0,
                available,
                stars,
                region: String::new(),
                signed_in_at: Time(seen),
                validated_at: Time(since),
            },
        )
    }

    proptest! {
        /// What is kept of everybody is what the sets would say.
        #[test]
        fn counts_are_those_of_the_sets(
            people in proptest::collection::vec((1_i64..60, 0_u32..3, columns(), proptest::bool::ANY), 1..200),
            blocked in proptest::collection::vec(1_i64..60, 0..5),
            hidden_country in proptest::sample::select(vec![0_i64, 1, 2, 4]),
        ) {
            let mut table = Table::new();
            for (person, country, columns, has_words) in &people {
                let columns = Columns { country: 1 << country, ..columns.clone() };
                let words: Option<&[(String, i64)]> = has_words.then_some(&[]);
                match country {
                    2 if *has_words => table.remove(AccountId(*person)),
                    _ => table.put(AccountId(*person), &columns, words),
                }
            }
            let search = Search::default();
            let query = Query { viewer: AccountId(1), hidden_country, search: &search, meant: &[] };
            let hidden = blocked.into_iter().chain([1]).map(AccountId).collect();
            let base = table.base(&query, &hidden);
            prop_assert_eq!(table.counts(hidden_country, &hidden), table.counts_under(|_| &base));
        }

        /// Whoever stands in the first rows stands there too when everybody is put in order.
        #[test]
        fn groups_leave_out_nobody_of_the_first_rows(
            people in proptest::collection::vec(columns(), 1..400),
            sort in proptest::sample::select(vec![Sort::Relevance, Sort::Stars, Sort::Seen, Sort::Newest]),
            offset in 0_i64..60,
        ) {
            let mut table = Table::new();
            for (number, columns) in (1..).zip(&people) {
                table.put(AccountId(number), columns, Some(&[]));
            }
            let search = Search { sort, ..Search::default() };
            let query = Query { viewer: AccountId(1), hidden_country: 0, search: &search, meant: &[] };
            let everybody = table.chosen(&query, &table.alive, (0, 1000));
            prop_assert_eq!(everybody.len(), people.len());
            let part: Vec<AccountId> =
                everybody.into_iter().skip(usize::try_from(offset).unwrap_or(0)).take(20).collect();
            prop_assert_eq!(table.chosen(&query, &table.alive, (offset, 20)), part);
        }
    }
}
