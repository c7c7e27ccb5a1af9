//! Where somebody is in the team of a space, as the address says it: whom she looks for, and which page of a school's pupils
//! she has before her. Every act on the team comes back there.

use crate::address::{place_fields, said, written};
use domain::base::id::{SchoolId, SpaceId};
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;
use leptos_router::params::ParamsMap;
use serde::{Deserialize, Serialize};

/// A part of the team.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Place {
    /// What was typed of the name of a colleague.
    pub name: String,
    /// What was typed of the name of a pupil.
    pub pupil: String,
    /// The school of which another page than the first is looked at.
    pub school: SchoolId,
    /// That page.
    pub page: i64,
}

impl Default for Place {
    fn default() -> Self {
        Self { name: String::new(), pupil: String::new(), school: SchoolId(0), page: 1 }
    }
}

impl Place {
    /// What an address says.
    pub fn read(query: &ParamsMap) -> Self {
        let number = |name: &str| query.get(name).and_then(|text| text.parse().ok());
        let school = SchoolId(number("school").unwrap_or_default());
        Self {
            name: said(query, "name"),
            pupil: said(query, "pupil"),
            school,
            page: number("page").unwrap_or(1).max(1),
        }
    }

    /// What the address of this page says.
    pub fn here() -> Self {
        Self::read(&use_query_map().read_untracked())
    }

    /// The same with another page of the pupils of a school.
    pub fn turned_to(&self, school: SchoolId, page: i64) -> Self {
        Self { school, page, ..self.clone() }
    }

    /// The address of the team.
    pub fn team(&self, space: SpaceId) -> String {
        written(&format!("/spaces/{space}/team"), self.said())
    }

    /// The address of the team that says what was done, and with whom.
    pub fn team_after(&self, space: SpaceId, done: &'static str, with: impl ToString) -> String {
        written(&format!("/spaces/{space}/team"), self.said().into_iter().chain([(done, with.to_string())]))
    }

    /// What the address says; the beginning of the whole team needs no words.
    pub fn said(&self) -> Vec<(&'static str, String)> {
        let turned = self.page > 1;
        let all = [
            ("name", self.name.clone(), !self.name.is_empty()),
            ("pupil", self.pupil.clone(), !self.pupil.is_empty()),
            ("school", self.school.to_string(), turned),
            ("page", self.page.to_string(), turned),
        ];
        all.into_iter().filter(|(.., said)| *said).map(|(name, value, _)| (name, value)).collect()
    }

    /// The word for a colleague, in a form that looks for a pupil: neither search ends the other.
    pub fn name_field(&self) -> impl IntoView + use<> {
        kept_word("name", self.name.clone())
    }

    /// The word for a pupil, in a form that looks for a colleague.
    pub fn pupil_field(&self) -> impl IntoView + use<> {
        kept_word("pupil", self.pupil.clone())
    }

    /// The hidden fields of a form that comes back here.
    pub fn fields(&self) -> impl IntoView + use<> {
        place_fields(self.said())
    }
}

fn kept_word(name: &'static str, word: String) -> impl IntoView {
    (!word.is_empty()).then(|| view! { <input type="hidden" name=name value=word/> })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::address::query_of;

    #[test]
    fn a_place_is_read_as_it_was_written() {
        let sought = Place { pupil: "Zofia".into(), ..Place::default() };
        let table = [
            (Place::default(), "/spaces/3/team", "/spaces/3/team?removed=7"),
            (sought.clone(), "/spaces/3/team?pupil=Zofia", "/spaces/3/team?pupil=Zofia&removed=7"),
            (
                sought.turned_to(SchoolId(5), 2),
                "/spaces/3/team?pupil=Zofia&school=5&page=2",
                "/spaces/3/team?pupil=Zofia&school=5&page=2&removed=7",
            ),
        ];
        for (place, team, after) in table {
            assert_eq!(place.team(SpaceId(3)), team);
            assert_eq!(place.team_after(SpaceId(3), "removed", 7), after);
            assert_eq!(Place::read(&query_of(after)), place);
        }
    }
}
