//! Several values of one list in one text column.

use std::fmt::Display;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// Values of one list in the order chosen, each once.
///
/// In the database it is one text in which every value stands between commas, `,art,history,`, so that both
/// databases find one with `like '%,art,%'`. Sent as JSON it is a plain list.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct CodeSet<T>(Vec<T>);

impl<T> Default for CodeSet<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T: PartialEq> CodeSet<T> {
    /// Adds a value unless it is there.
    pub fn insert(&mut self, value: T) {
        if !self.contains(&value) {
            self.0.push(value);
        }
    }

    /// Takes a value away.
    pub fn remove(&mut self, value: &T) {
        self.0.retain(|present| present != value);
    }

    /// Whether the value is in the set.
    pub fn contains(&self, value: &T) -> bool {
        self.0.contains(value)
    }
}

impl<T> CodeSet<T> {
    /// The values in the order chosen.
    pub fn iter(&self) -> std::slice::Iter<'_, T> {
        self.0.iter()
    }

    /// The values in the order chosen.
    pub fn as_slice(&self) -> &[T] {
        &self.0
    }

    /// How many values there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether nothing is chosen.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<T: Display> CodeSet<T> {
    /// The text of the column: empty, or every value between commas.
    pub fn to_column(&self) -> String {
        if self.0.is_empty() {
            return String::new();
        }
        let mut column = String::from(",");
        for value in &self.0 {
            column.push_str(&value.to_string());
            column.push(',');
        }
        column
    }

    /// The pattern that finds one value in a column by `like`; for the beginning of a value (`fr:`) see
    /// [`LanguageSkill::like_pattern`](super::LanguageSkill::like_pattern).
    pub fn like_pattern(value: &T) -> String {
        format!("%,{value},%")
    }
}

impl<T: FromStr + PartialEq> CodeSet<T> {
    /// Reads a column. A code that no list knows any more is left out.
    pub fn from_column(column: &str) -> Self {
        column.split(',').filter(|code| !code.is_empty()).filter_map(|code| code.parse().ok()).collect()
    }
}

impl<T: PartialEq> FromIterator<T> for CodeSet<T> {
    fn from_iter<I: IntoIterator<Item = T>>(values: I) -> Self {
        let mut set = Self::default();
        for value in values {
            set.insert(value);
        }
        set
    }
}

impl<T> IntoIterator for CodeSet<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'a, T> IntoIterator for &'a CodeSet<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

impl<T: FromStr + PartialEq> From<String> for CodeSet<T> {
    fn from(column: String) -> Self {
        Self::from_column(&column)
    }
}

impl<T: Display> From<CodeSet<T>> for String {
    fn from(set: CodeSet<T>) -> Self {
        set.to_column()
    }
}
