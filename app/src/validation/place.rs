//! Where an officer is at her desk: the address holds it, and every form and link takes it along.

use domain::base::id::AccountId;
use domain::validation::QueueFilter;
use domain::vocabulary::Unit;
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;
use serde::{Deserialize, Serialize};

/// What the address says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub(crate) struct Place {
    /// The desk.
    pub(crate) unit: Option<Unit>,
    /// Which registrations of its queue are listed.
    pub(crate) filter: QueueFilter,
    /// The page of that list.
    pub(crate) page: i64,
    /// Whose record is open.
    pub(crate) person: Option<AccountId>,
    /// The page of what the unit has decided.
    pub(crate) decisions: i64,
}

const FILTERS: [(QueueFilter, &str); 7] = [
    (QueueFilter::All, "all"),
    (QueueFilter::Waiting, "waiting"),
    (QueueFilter::Asked, "asked"),
    (QueueFilter::SchoolKnown, "school-known"),
    (QueueFilter::SchoolUnknown, "school-unknown"),
    (QueueFilter::Similar, "similar"),
    (QueueFilter::Late, "late"),
];

impl Place {
    /// What the address of this moment says.
    pub(crate) fn read() -> Memo<Self> {
        let query = use_query_map();
        Memo::new(move |_| {
            let query = query.read();
            let filter = query.get("filter").unwrap_or_default();
            Self {
                unit: query.get("unit").and_then(|code| code.parse().ok()),
                filter: FILTERS.iter().find(|(_, name)| *name == filter).map(|(filter, _)| *filter).unwrap_or_default(),
                page: query.get("page").and_then(|page| page.parse().ok()).unwrap_or(1),
                decisions: query.get("decisions").and_then(|page| page.parse().ok()).unwrap_or(1),
                person: query.get("person").and_then(|person| person.parse().ok()),
            }
        })
    }

    /// The address of this place.
    pub(crate) fn href(self) -> String {
        let mut parts = Vec::new();
        if let Some(unit) = self.unit {
            parts.push(format!("unit={unit}"));
        }
        if self.filter != QueueFilter::All {
            parts.push(format!("filter={}", self.filter_name()));
        }
        if self.page > 1 {
            parts.push(format!("page={}", self.page));
        }
        if self.decisions > 1 {
            parts.push(format!("decisions={}", self.decisions));
        }
        if let Some(person) = self.person {
            parts.push(format!("person={person}"));
        }
        if parts.is_empty() {
            "/unit/registrations".to_owned()
        } else {
            format!("/unit/registrations?{}", parts.join("&"))
        }
    }

    /// The name of its filter in forms and addresses.
    pub(crate) fn filter_name(self) -> &'static str {
        FILTERS.iter().find(|(filter, _)| *filter == self.filter).map_or("all", |(_, name)| name)
    }

    /// The address of this place, where it is told what was done.
    #[cfg(feature = "ssr")]
    pub(crate) fn told(self, done: &str) -> String {
        let href = self.href();
        let and = if href.contains('?') { '&' } else { '?' };
        format!("{href}{and}done={done}")
    }

    /// The first page of another filter.
    pub(crate) fn filtered(self, filter: QueueFilter) -> String {
        Self { filter, page: 1, person: None, ..self }.href()
    }
}
