//! Rules of the TwinFinder: stars, bands of age, orders, filters, masks.

use crate::vocabulary::{UnknownCode, Vocabulary};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Rows a page.
pub const PAGE_SIZE: i64 = 20;

/// Days that the stars look back.
pub const STAR_DAYS: i64 = 30;

/// The stars right of a name (2.7), from the last thirty days: the days on which she was here, and the people whom she wrote
/// to and those whom she took among her candidates.
pub fn stars(days: i64, contacts: i64) -> i64 {
    let points = days + contacts;
    match days {
        8.. if points >= 25 => 3,
        4.. if points >= 10 => 2,
        1.. => 1,
        _ => 0,
    }
}

/// Pupils' ages as people choose them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AgeBand {
    /// Up to 6.
    UpTo6,
    /// 7 to 11.
    From7,
    /// 12 to 15.
    From12,
    /// 16 and older.
    From16,
}

impl AgeBand {
    /// Every band, from the youngest.
    pub const ALL: [Self; 4] = [Self::UpTo6, Self::From7, Self::From12, Self::From16];

    /// The code that is sent.
    pub fn code(self) -> &'static str {
        match self {
            Self::UpTo6 => "up-to-6",
            Self::From7 => "7-11",
            Self::From12 => "12-15",
            Self::From16 => "16-19",
        }
    }

    /// The first and the last age.
    pub fn ages(self) -> (i64, i64) {
        match self {
            Self::UpTo6 => (0, 6),
            Self::From7 => (7, 11),
            Self::From12 => (12, 15),
            Self::From16 => (16, 30),
        }
    }

    /// One bit for each age of the band.
    pub fn mask(self) -> i64 {
        let (from, to) = self.ages();
        age_mask(from, to)
    }
}

impl std::fmt::Display for AgeBand {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.code())
    }
}

impl std::str::FromStr for AgeBand {
    type Err = UnknownCode;
    fn from_str(code: &str) -> Result<Self, Self::Err> {
        let known = Self::ALL.into_iter().find(|band| band.code() == code);
        known.ok_or_else(|| UnknownCode { list: "AgeBand", code: code.to_owned() })
    }
}

impl Serialize for AgeBand {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

impl<'de> Deserialize<'de> for AgeBand {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

/// The order of the rows.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Sort {
    /// Who fits best.
    #[default]
    Relevance,
    /// Who is most active.
    Stars,
    /// Who signed in last.
    Seen,
    /// Who was validated last.
    Newest,
}

impl Sort {
    /// Every order.
    pub const ALL: [Self; 4] = [Self::Relevance, Self::Stars, Self::Seen, Self::Newest];

    /// The code that is sent.
    pub fn code(self) -> &'static str {
        match self {
            Self::Relevance => "relevance",
            Self::Stars => "stars",
            Self::Seen => "seen",
            Self::Newest => "newest",
        }
    }

    /// The order with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|sort| sort.code() == code)
    }
}

/// A filter of the search, each with a bit of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Filter {
    /// Countries.
    Countries,
    /// Languages.
    Languages,
    /// Subjects.
    Subjects,
    /// Ages.
    Ages,
    /// Levels.
    Levels,
    /// Availability.
    Available,
    /// Stars.
    Stars,
    /// Region.
    Region,
    /// Words.
    Words,
}

impl Filter {
    /// Every filter.
    pub const ALL: [Self; 9] = [
        Self::Countries,
        Self::Languages,
        Self::Subjects,
        Self::Ages,
        Self::Levels,
        Self::Available,
        Self::Stars,
        Self::Region,
        Self::Words,
    ];

    /// The bit that a document gets when it fails the filter.
    pub fn bit(self) -> i64 {
        1 << (self as i64)
    }

    /// The filter of a bit.
    pub fn of_bit(bit: i64) -> Option<Self> {
        Self::ALL.into_iter().find(|filter| filter.bit() == bit)
    }
}

/// The mask of some values: each has the bit of its place in its list.
pub fn mask<T: Vocabulary>(values: impl IntoIterator<Item = T>) -> i64 {
    values.into_iter().fold(0, |mask, value| mask | bit(value))
}

/// The bit of one value.
pub fn bit<T: Vocabulary>(value: T) -> i64 {
    T::ALL.iter().position(|other| *other == value).map_or(0, |place| 1 << place)
}

/// One bit for each age from `from` to `to`.
pub fn age_mask(from: i64, to: i64) -> i64 {
    (from.clamp(0, 62)..=to.clamp(0, 62)).fold(0, |mask, age| mask | (1 << age))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vocabulary::{Country, SchoolLevel, SpokenLanguage, Subject};
    use rstest::rstest;

    /// 2.7: no sign-in no star; P ≥ 1 one; P ≥ 10 and L ≥ 4 two; P ≥ 25 and L ≥ 8 three.
    #[rstest]
    #[case(0, 0, 0)]
    #[case(0, 50, 0)]
    #[case(1, 0, 1)]
    #[case(3, 40, 1)]
    #[case(4, 5, 1)]
    #[case(4, 6, 2)]
    #[case(10, 0, 2)]
    #[case(7, 40, 2)]
    #[case(8, 16, 2)]
    #[case(8, 17, 3)]
    #[case(25, 0, 3)]
    fn stars_follow_days_and_contacts(#[case] days: i64, #[case] contacts: i64, #[case] given: i64) {
        assert_eq!(stars(days, contacts), given);
    }

    #[test]
    fn every_list_fits_into_a_mask() {
        assert!(Country::ALL.len() < 63 && SpokenLanguage::ALL.len() < 63);
        assert!(Subject::ALL.len() < 63 && SchoolLevel::ALL.len() < 63);
        assert_eq!(mask([Subject::ALL[0], Subject::ALL[2]]), 0b101);
    }

    #[rstest]
    #[case(11, 14, &[AgeBand::From7, AgeBand::From12])]
    #[case(3, 5, &[AgeBand::UpTo6])]
    #[case(16, 20, &[AgeBand::From16])]
    #[case(6, 16, &AgeBand::ALL)]
    fn ages_meet_the_bands_they_overlap(#[case] from: i64, #[case] to: i64, #[case] bands: &[AgeBand]) {
        let met: Vec<AgeBand> = AgeBand::ALL.into_iter().filter(|band| band.mask() & age_mask(from, to) != 0).collect();
        assert_eq!(met, bands);
    }

    #[test]
    fn filters_have_bits_of_their_own() {
        let all = Filter::ALL.iter().fold(0, |all, filter| all | filter.bit());
        assert_eq!(all, (1 << Filter::ALL.len()) - 1);
        assert!(Filter::ALL.into_iter().all(|filter| Filter::of_bit(filter.bit()) == Some(filter)));
        assert_eq!(Filter::of_bit(3), None);
    }
}
