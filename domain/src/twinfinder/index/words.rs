//! Every word with the people in whose documents it stands.

use super::bits::Bits;
use crate::base::fold::trigrams;
use std::collections::{BTreeSet, HashMap};

/// The lower bits of an entry are a place, the upper two say how much the word counts there.
const PLACE: u32 = (1 << 30) - 1;

/// Words by their numbers.
#[derive(Debug, Default)]
pub(super) struct Words {
    numbers: HashMap<Box<str>, u32>,
    texts: Vec<Box<str>>,
    entries: Vec<Vec<u32>>,
    pieces: HashMap<String, Vec<u32>>,
}

impl Words {
    /// Notes that a word stands in the document at a place.
    pub fn put(&mut self, word: &str, place: u32, weight: i64) {
        let number = match self.numbers.get(word) {
            Some(number) => *number,
            None => self.begin(word),
        };
        let code = match weight {
            8 => 0,
            4 => 1,
            _ => 2,
        };
        self.entries[number as usize].push((code << 30) | (place & PLACE));
    }

    fn begin(&mut self, word: &str) -> u32 {
        let number = u32::try_from(self.texts.len()).unwrap_or(u32::MAX);
        self.numbers.insert(word.into(), number);
        self.texts.push(word.into());
        self.entries.push(Vec::new());
        for piece in trigrams(word) {
            self.pieces.entry(piece).or_default().push(number);
        }
        number
    }

    /// The places where a word stands, with what it counts there.
    pub fn places(&self, word: &str) -> impl Iterator<Item = (u32, u32)> {
        let entries = self.numbers.get(word).map_or(&[][..], |number| &self.entries[*number as usize]);
        entries.iter().map(|entry| (entry & PLACE, [8, 4, 1, 1][(entry >> 30) as usize]))
    }

    /// The words that have most of these pieces, as the database finds them: nobody's words do not count.
    pub fn near(&self, pieces: &BTreeSet<String>, most: usize, alive: &Bits) -> Vec<&str> {
        let mut common = vec![0_u16; self.texts.len()];
        let mut met = Vec::new();
        for number in pieces.iter().filter_map(|piece| self.pieces.get(piece)).flatten() {
            let count = &mut common[*number as usize];
            if *count == 0 {
                met.push(*number);
            }
            *count += 1;
        }
        met.retain(|number| self.entries[*number as usize].iter().any(|entry| alive.has(entry & PLACE)));
        let order = |number: &u32| {
            let text = &*self.texts[*number as usize];
            (std::cmp::Reverse(common[*number as usize]), text.len(), text)
        };
        if met.len() > most {
            met.select_nth_unstable_by(most, |one, other| order(one).cmp(&order(other)));
            met.truncate(most);
        }
        met.sort_unstable_by(|one, other| order(one).cmp(&order(other)));
        met.into_iter().map(|number| &*self.texts[number as usize]).collect()
    }

    /// Gives back memory that growing has left over.
    pub fn shrink(&mut self) {
        self.entries.iter_mut().for_each(Vec::shrink_to_fit);
        self.pieces.values_mut().for_each(Vec::shrink_to_fit);
    }

    /// Bytes in memory, about.
    pub fn bytes(&self) -> usize {
        let entries: usize = self.entries.iter().map(|entries| entries.capacity() * 4 + 24).sum();
        let pieces: usize = self.pieces.values().map(|words| words.capacity() * 4 + 60).sum();
        let texts: usize = self.texts.iter().map(|text| text.len() * 2 + 60).sum();
        entries + pieces + texts
    }
}
