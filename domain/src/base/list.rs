//! Paging: one page of a list and how many there are.

use serde::{Deserialize, Serialize};

/// Which page of a list is wanted: 1 is the first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct PageNumber(pub i64);

impl Default for PageNumber {
    fn default() -> Self {
        Self(1)
    }
}

impl PageNumber {
    /// Rows to leave out before this page.
    pub fn offset(self, size: i64) -> i64 {
        (self.0.clamp(1, 100_000) - 1) * size
    }
}

/// One page of a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Listing<T> {
    /// The rows of this page.
    pub rows: Vec<T>,
    /// How many rows there are in all.
    pub total: i64,
    /// The number of this page, from 1.
    pub page: i64,
    /// Rows a page.
    pub size: i64,
}

impl<T> Listing<T> {
    /// One page of a list that is at hand as a whole.
    pub fn cut(all: Vec<T>, page: PageNumber, size: i64) -> Self {
        let total = i64::try_from(all.len()).unwrap_or(i64::MAX);
        let before = usize::try_from(page.offset(size)).unwrap_or(usize::MAX);
        let most = usize::try_from(size).unwrap_or_default();
        Self { rows: all.into_iter().skip(before).take(most).collect(), total, page: page.0.max(1), size }
    }

    /// How many pages there are, at least one.
    pub fn pages(&self) -> i64 {
        ((self.total + self.size - 1) / self.size.max(1)).max(1)
    }
}
