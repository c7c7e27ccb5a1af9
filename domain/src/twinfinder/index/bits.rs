//! Sets of people as bits, by their places in the index.

/// A set of places.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Bits(Vec<u64>);

impl Bits {
    /// A set that can hold so many places, empty.
    pub fn empty(places: usize) -> Self {
        Self(vec![0; places.div_ceil(64)])
    }

    /// Puts a place in or takes it out.
    pub fn put(&mut self, place: u32, is_in: bool) {
        let (word, bit) = (place as usize / 64, 1_u64 << (place % 64));
        if word >= self.0.len() {
            if !is_in {
                return;
            }
            self.0.resize(word + 1, 0);
        }
        if is_in { self.0[word] |= bit } else { self.0[word] &= !bit }
    }

    /// Whether the place is in it.
    pub fn has(&self, place: u32) -> bool {
        self.0.get(place as usize / 64).is_some_and(|word| word & (1 << (place % 64)) != 0)
    }

    /// Takes out what is not in the other.
    pub fn keep(&mut self, other: &Self) {
        let shared = self.0.len().min(other.0.len());
        let (common, rest) = self.0.split_at_mut(shared);
        common.iter_mut().zip(&other.0).for_each(|(mine, others)| *mine &= others);
        rest.fill(0);
    }

    /// Takes out what is in the other.
    pub fn remove(&mut self, other: &Self) {
        self.0.iter_mut().zip(&other.0).for_each(|(mine, others)| *mine &= !others);
    }

    /// Puts in what is in the other.
    pub fn add(&mut self, other: &Self) {
        if self.0.len() < other.0.len() {
            self.0.resize(other.0.len(), 0);
        }
        self.0.iter_mut().zip(&other.0).for_each(|(mine, others)| *mine |= others);
    }

    /// How many places are in it.
    pub fn count(&self) -> i64 {
        i64::from(self.0.iter().map(|word| word.count_ones()).sum::<u32>())
    }

    /// How many places are in both.
    pub fn count_common(&self, other: &Self) -> i64 {
        i64::from(self.0.iter().zip(&other.0).map(|(mine, others)| (mine & others).count_ones()).sum::<u32>())
    }

    /// The places, from the first.
    pub fn places(&self) -> impl Iterator<Item = u32> {
        (0_u32..).zip(&self.0).flat_map(|(number, word)| {
            let mut left = *word;
            std::iter::from_fn(move || {
                let place = (left != 0).then(|| number * 64 + left.trailing_zeros())?;
                left &= left - 1;
                Some(place)
            })
        })
    }

    /// Bytes in memory.
    pub fn bytes(&self) -> usize {
        self.0.capacity() * size_of::<u64>()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sets_are_joined_cut_and_counted() {
        let mut one = Bits::empty(10);
        for place in [1, 64, 200] {
            one.put(place, true);
        }
        let mut other = Bits::empty(0);
        for place in [64, 3] {
            other.put(place, true);
        }
        assert_eq!((one.count(), one.count_common(&other), other.has(64), other.has(999)), (3, 1, true, false));
        let mut both = one.clone();
        both.add(&other);
        assert_eq!(both.places().collect::<Vec<_>>(), [1, 3, 64, 200]);
        both.remove(&one);
        assert_eq!(both.places().collect::<Vec<_>>(), [3]);
        one.keep(&other);
        assert_eq!(one.places().collect::<Vec<_>>(), [64]);
    }
}
