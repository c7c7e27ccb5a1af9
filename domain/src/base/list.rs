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
    /// One page of a list whose rows are at hand: `page` is the one that was asked for.
    pub fn new(rows: Vec<T>, total: i64, page: PageNumber, size: i64) -> Self {
        Self { rows, total, page: page.0.max(1), size }
    }

    /// One page of a list that is at hand as a whole.
    pub fn cut(all: Vec<T>, page: PageNumber, size: i64) -> Self {
        let total = i64::try_from(all.len()).unwrap_or(i64::MAX);
        let before = usize::try_from(page.offset(size)).unwrap_or(usize::MAX);
        let most = usize::try_from(size).unwrap_or_default();
        Self::new(all.into_iter().skip(before).take(most).collect(), total, page, size)
    }

    /// The same page with every row made into another.
    pub fn map<U>(self, row: impl FnMut(T) -> U) -> Listing<U> {
        let Self { rows, total, page, size } = self;
        Listing { rows: rows.into_iter().map(row).collect(), total, page, size }
    }

    /// How many pages there are, at least one.
    pub fn pages(&self) -> i64 {
        ((self.total + self.size - 1) / self.size.max(1)).max(1)
    }
}
