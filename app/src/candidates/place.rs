//! Where somebody is in My Candidates, as the address says it: the status that is shown, and the page of the list. It stays
//! there while candidates are moved on and removed, so that she comes back to where she was.

use crate::address::{place_fields, written};
use domain::candidates::CandidateStatus;
use leptos::prelude::*;
use leptos_router::params::ParamsMap;
use serde::{Deserialize, Serialize};

/// A page of the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Place {
    /// The status of those who are shown; all without one.
    pub status: Option<CandidateStatus>,
    /// The number of the page, from 1.
    pub page: i64,
}

impl Default for Place {
    fn default() -> Self {
        Self { status: None, page: 1 }
    }
}

impl Place {
    /// What an address says.
    pub fn read(query: &ParamsMap) -> Self {
        Self {
            status: query.get("status").and_then(|code| CandidateStatus::from_code(&code)),
            page: query.get("page").and_then(|page| page.parse().ok()).unwrap_or(1).max(1),
        }
    }

    /// The same list at another page.
    pub fn turned_to(self, page: i64) -> Self {
        Self { page, ..self }
    }

    /// The beginning of those of a status; of all without one.
    pub fn of_status(status: Option<CandidateStatus>) -> Self {
        Self { status, ..Self::default() }
    }

    /// The address of the list.
    pub fn list(self) -> String {
        written("/candidates", self.said())
    }

    /// The address of the list that says what was done, and with whom.
    pub fn list_after(self, done: &'static str, with: impl ToString) -> String {
        written("/candidates", self.said().chain([(done, with.to_string())]))
    }

    /// What the address says; the beginning of the whole list needs no words.
    fn said(self) -> impl Iterator<Item = (&'static str, String)> {
        let status = self.status.map(|status| ("status", status.code().to_owned()));
        status.into_iter().chain((self.page > 1).then(|| ("page", self.page.to_string())))
    }

    /// The hidden fields of a form that comes back here.
    pub fn fields(self) -> impl IntoView + use<> {
        place_fields(self.said())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::address::query_of;

    #[test]
    fn a_place_is_read_as_it_was_written() {
        let silent = Place::of_status(Some(CandidateStatus::Silent));
        let table = [
            (Place::default(), "/candidates", "/candidates?removed=7"),
            (Place::default().turned_to(3), "/candidates?page=3", "/candidates?page=3&removed=7"),
            (silent.turned_to(2), "/candidates?status=silent&page=2", "/candidates?status=silent&page=2&removed=7"),
        ];
        for (place, list, after) in table {
            assert_eq!((place.list().as_str(), place.list_after("removed", 7).as_str()), (list, after));
            assert_eq!(Place::read(&query_of(after)), place);
        }
    }
}
