//! What a guest sees: counters, the map of countries, the public page of a school and of a project.
//!
//! A public page shows school, town and country. It names an adult only if she made her name public, and never holds a
//! mail address, a phone number or a pupil's name; so these types have no place for them. Schools count only while a
//! validated person works there, projects only once they are active.

#[cfg(feature = "store")]
mod projects;
#[cfg(feature = "store")]
mod store;
#[cfg(all(test, feature = "store"))]
mod tests;

#[cfg(feature = "store")]
pub use projects::project;
#[cfg(feature = "store")]
pub use store::{count_overview, country, overview, recall_overview, school};

use crate::base::id::{ProjectId, SchoolId};
use crate::base::language::Day;
use crate::base::list::Listing;
use crate::project::Month;
use crate::unit::UnitContact;
use crate::vocabulary::{CodeSet, Country, SchoolLevel, SchoolRole, SpokenLanguage, Subject, Unit};
use serde::{Deserialize, Serialize};

/// The code of conduct in force. Raised when its meaning changes: everybody accepts it anew.
pub const CONDUCT_VERSION: i64 = 1;

/// The privacy notice in force. Raised when its meaning changes: everybody accepts it anew.
pub const PRIVACY_VERSION: i64 = 1;

/// How many take part.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Counters {
    /// Validated people.
    pub people: i64,
    /// Schools with a validated person.
    pub schools: i64,
    /// Projects that have begun.
    pub projects: i64,
    /// Countries with such a school.
    pub countries: i64,
}

/// What the map tells of one country.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct CountryFigures {
    /// The country.
    pub country: Country,
    /// Its schools.
    pub schools: i64,
    /// Projects with one of its schools.
    pub projects: i64,
}

/// What the home page and the map show.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Overview {
    /// How many take part.
    pub counters: Counters,
    /// Every country whose unit is switched on, and every other one with a school.
    pub countries: Vec<CountryFigures>,
}

/// A school in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SchoolRow {
    /// The school.
    pub id: SchoolId,
    /// Its name.
    pub name: String,
    /// Its town.
    pub town: String,
    /// Its levels.
    pub levels: CodeSet<SchoolLevel>,
}

/// A project in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProjectRow {
    /// The project.
    pub id: ProjectId,
    /// Its title.
    pub title: String,
    /// The countries of its schools.
    pub countries: Vec<Country>,
    /// Ages of the pupils, youngest and oldest.
    pub ages: (i64, i64),
    /// The languages it works in; the first is that of the title.
    pub languages: CodeSet<SpokenLanguage>,
}

/// A country's page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CountryPage {
    /// The country.
    pub country: Country,
    /// Its units that are switched on: one, and in Belgium up to three.
    pub units: Vec<(Unit, UnitContact)>,
    /// Its schools.
    pub schools: Listing<SchoolRow>,
    /// Projects with one of its schools.
    pub projects: Listing<ProjectRow>,
}

/// Somebody of a school who made her name public.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PublicPerson {
    /// First name and surname.
    pub name: String,
    /// What she does there.
    pub role: Option<SchoolRole>,
}

/// A school's page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SchoolPage {
    /// The school.
    pub id: SchoolId,
    /// Its name.
    pub name: String,
    /// Its town.
    pub town: String,
    /// Its country.
    pub country: Country,
    /// Its levels.
    pub levels: CodeSet<SchoolLevel>,
    /// How many pupils it has.
    pub pupils: Option<i64>,
    /// Web address, or empty.
    pub website: String,
    /// Those who made their name public.
    pub people: Vec<PublicPerson>,
    /// How many others take part.
    pub unnamed: i64,
    /// Its projects.
    pub projects: Listing<ProjectRow>,
}

/// A school of a project.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProjectSchool {
    /// The school.
    pub id: SchoolId,
    /// Its name.
    pub name: String,
    /// Its town.
    pub town: String,
    /// Its country.
    pub country: Country,
    /// The contact person, if she made her name public.
    pub contact: Option<String>,
}

/// Where the project stands, as far as a guest sees it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum PublicState {
    /// Running since this day.
    Running(Day),
    /// Finished on this day.
    Closed(Day),
}

/// A project's page: the description given by its teachers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProjectPage {
    /// The project.
    pub id: ProjectId,
    /// Its title.
    pub title: String,
    /// What they do, in paragraphs.
    pub description: String,
    /// Where it stands.
    pub state: PublicState,
    /// Its planned months, first and last.
    pub months: Option<(Month, Month)>,
    /// Its schools.
    pub schools: Vec<ProjectSchool>,
    /// Ages of the pupils, youngest and oldest.
    pub ages: (i64, i64),
    /// The languages it works in; the first is that of title and description.
    pub languages: CodeSet<SpokenLanguage>,
    /// Its subjects.
    pub subjects: CodeSet<Subject>,
    /// The last part of the address of its published pages, when there are any.
    pub published: Option<String>,
}
