//! Where an officer is at a desk: the address holds unit, words, filters and page.

use super::Filter;
use crate::address::{said, written};
use domain::vocabulary::Unit;
use leptos_router::params::ParamsMap;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

/// What is looked for at a desk.
pub trait DeskSearch: Clone + Default + PartialEq + Serialize + DeserializeOwned + Send + Sync + 'static {
    /// The address of the desk.
    const PATH: &'static str;

    /// Its words, to be read and to be written.
    fn words(&mut self) -> &mut String;

    /// What else narrows it, in the order of the screen.
    fn filters() -> Vec<Filter<Self>>;
}

/// What the address of a desk says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place<S> {
    /// The unit; without one the reader's first.
    pub unit: Option<Unit>,
    /// What is looked for.
    pub search: S,
    /// The page of what is found.
    pub page: i64,
}

impl<S: DeskSearch> Place<S> {
    /// What an address says.
    pub fn read(query: &ParamsMap) -> Self {
        let text = |name: &str| said(query, name);
        let mut search = S::default();
        *search.words() = text("words");
        for filter in S::filters() {
            (filter.set)(&mut search, Some(text(filter.name).as_str()).filter(|value| !value.is_empty()));
        }
        Self { unit: text("unit").parse().ok(), search, page: text("page").parse().unwrap_or(1).max(1) }
    }

    /// The words that are looked for.
    pub(super) fn words(&self) -> String {
        std::mem::take(self.search.clone().words())
    }

    /// What a form or an address of this place says of unit and filters.
    pub(super) fn filters(&self) -> Vec<(&'static str, String)> {
        let unit = self.unit.map(|unit| ("unit", unit.to_string()));
        let used = |filter: Filter<S>| Some((filter.name, (filter.get)(&self.search)?.to_owned()));
        unit.into_iter().chain(S::filters().into_iter().filter_map(used)).collect()
    }

    /// The address of this place.
    pub(super) fn href(&self) -> String {
        let words = Some(("words", self.words())).filter(|(_, words)| !words.is_empty());
        let page = Some(("page", self.page.to_string())).filter(|_| self.page > 1);
        written(S::PATH, self.filters().into_iter().chain(words).chain(page))
    }

    /// The address of another page of it.
    pub(super) fn turned_to(&self, page: i64) -> String {
        Self { page, ..self.clone() }.href()
    }

    /// The address of the first page of another search at the same desk.
    pub(super) fn with(&self, change: impl FnOnce(&mut S)) -> String {
        let mut place = Self { page: 1, ..self.clone() };
        change(&mut place.search);
        place.href()
    }
}

/// Every desk tests with this that its search is read as it is written.
#[cfg(test)]
pub(crate) fn assert_survives_its_address<S: DeskSearch + std::fmt::Debug>(search: S) {
    let place = Place { unit: Some(Unit::Italy), search, page: 3 };
    assert_eq!(Place::read(&crate::address::query_of(&place.href())), place);
    let nothing = Place::<S>::read(&ParamsMap::new());
    assert_eq!((nothing.unit, nothing.page, nothing.href()), (None, 1, S::PATH.to_owned()));
}
