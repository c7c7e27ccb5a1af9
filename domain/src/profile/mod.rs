//! The profile: everything a person says of herself, editable at any time, and who may see which of it.
//!
//! Its owner edits it with a version: whoever saves over a newer one is told, and both texts are on her screen; every
//! version that was accepted stays readable for her. For each field she chooses an audience, and a preview shows her
//! profile as each of them sees it. Whoever looks at it gets a [`ProfileView`], which holds only what that person may
//! see: what is hidden is not sent. The search of the TwinFinder is kept up to date in the same transaction.

mod form;
mod rules;
#[cfg(feature = "store")]
mod store;
#[cfg(all(test, feature = "store"))]
pub(crate) mod tests;
#[cfg(feature = "store")]
mod view;

pub use form::ProfileForm;
pub use rules::*;
#[cfg(feature = "store")]
pub(crate) use store::write_ideas;
#[cfg(feature = "store")]
pub use store::{editing, own, own_privacy, own_version, own_versions, save, save_privacy, set_available};
#[cfg(feature = "store")]
pub use view::{preview, profile_of};

use crate::base::id::{AccountId, ProjectId, SchoolId};
use crate::base::time::Time;
use crate::vocabulary::{
    AccessFrequency, CodeSet, Country, Experience, LanguageSkill, SchoolRole, SpokenLanguage, Subject, Tool,
};
use serde::{Deserialize, Serialize};

/// The project idea in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Idea {
    /// The language it is written in.
    pub language: SpokenLanguage,
    /// The text.
    pub text: String,
}

/// What somebody wishes for in a partner and a project.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wishes {
    /// Countries.
    pub countries: CodeSet<Country>,
    /// Languages.
    pub languages: CodeSet<SpokenLanguage>,
    /// Subjects.
    pub subjects: CodeSet<Subject>,
    /// A topic in her own words.
    pub topic: String,
}

impl Wishes {
    /// Whether nothing is wished.
    pub fn is_empty(&self) -> bool {
        self.countries.is_empty() && self.languages.is_empty() && self.subjects.is_empty() && self.topic.is_empty()
    }
}

/// With what the class works.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Equipment {
    /// Tools used most.
    pub tools: CodeSet<Tool>,
    /// How often the class reaches its equipment.
    pub lab_access: Option<AccessFrequency>,
    /// Whether pupils can work from home.
    pub home_access: Option<bool>,
}

impl Equipment {
    /// Whether nothing is said.
    pub fn is_empty(&self) -> bool {
        self.tools.is_empty() && self.lab_access.is_none() && self.home_access.is_none()
    }
}

/// Everything a person says of herself, as its owner edits it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProfileData {
    /// First name.
    pub first_name: String,
    /// Surname.
    pub last_name: String,
    /// What she does at school.
    pub role: Option<SchoolRole>,
    /// Subjects taught.
    pub subjects: CodeSet<Subject>,
    /// Languages and how well.
    pub languages: CodeSet<LanguageSkill>,
    /// Her pupils' ages, from.
    pub ages_from: Option<i64>,
    /// Her pupils' ages, to.
    pub ages_to: Option<i64>,
    /// How many pupils are likely involved.
    pub pupils_involved: Option<i64>,
    /// Telephone number.
    pub phone: String,
    /// Web page or blog.
    pub website: String,
    /// Whether she is available for a project.
    pub available: bool,
    /// Countries wished.
    pub wished_countries: CodeSet<Country>,
    /// Languages wished.
    pub wished_languages: CodeSet<SpokenLanguage>,
    /// Subjects wished.
    pub wished_subjects: CodeSet<Subject>,
    /// A topic in her own words.
    pub wished_topic: String,
    /// Tools used most.
    pub tools: CodeSet<Tool>,
    /// How often the class reaches its equipment.
    pub lab_access: Option<AccessFrequency>,
    /// Whether pupils can work from home.
    pub home_access: Option<bool>,
    /// How much she has worked in projects.
    pub experience: Option<Experience>,
    /// The project idea, one text a language; the first leads.
    pub ideas: Vec<Idea>,
}

/// The profile as its owner edits it, with the version she has before her.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnProfile {
    /// The version that was read; a save names it.
    pub version: i64,
    /// What stands in it.
    pub data: ProfileData,
}

/// A version that was accepted, as its owner lists it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProfileVersion {
    /// Its number.
    pub version: i64,
    /// When it was accepted.
    pub at: Time,
}

/// The school as a profile names it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SchoolName {
    /// The school.
    pub id: SchoolId,
    /// Its name.
    pub name: String,
}

/// Town and region of the school.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// The town.
    pub town: String,
    /// The region, may be empty.
    pub region: String,
}

/// The pupils with whom somebody works.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PupilsTaught {
    /// Their ages, from and to.
    pub ages: Option<(i64, i64)>,
    /// How many would take part.
    pub involved: Option<i64>,
}

/// The mark left of a name (2.7).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Mark {
    /// Available to twin: the green dot.
    Available,
    /// Already engaged: the red dot.
    NotAvailable,
    /// We share an active project: the ring, which replaces the dot.
    Together,
}

impl Mark {
    /// The ring before the dot, the dot by her own preference.
    pub fn of(available: bool, together: bool) -> Self {
        match (together, available) {
            (true, _) => Self::Together,
            (false, true) => Self::Available,
            (false, false) => Self::NotAvailable,
        }
    }
}

/// A project in a profile; its page is public.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProjectLine {
    /// The project.
    pub id: ProjectId,
    /// Its title.
    pub title: String,
    /// Whether it is running; else it has ended.
    pub running: bool,
}

/// What only members see of each other: the national unit's check, the mark and the stars.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signs {
    /// Checked by the national unit.
    pub validated: bool,
    /// The mark left of the name.
    pub mark: Mark,
    /// The stars right of it, 0 to 3.
    pub stars: i64,
}

/// What binds the viewer to the person she looks at.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tie {
    /// She is in My Candidates.
    pub candidate: bool,
    /// We share an active project.
    pub together: bool,
    /// I have blocked her.
    pub blocked: bool,
}

/// A profile as one viewer may see it: what is hidden from her is absent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProfileView {
    /// The person.
    pub id: AccountId,
    /// As whom the viewer looks at it.
    pub circle: Circle,
    /// What binds the viewer to her; nothing on her own profile and in previews.
    pub tie: Option<Tie>,
    /// Her country: the one thing that is always shown.
    pub country: Country,
    /// Check, mark and stars, for members.
    pub standing: Option<Signs>,
    /// First name and surname.
    pub name: Option<String>,
    /// What she does at school.
    pub role: Option<SchoolRole>,
    /// Her school.
    pub school: Option<SchoolName>,
    /// Its town.
    pub place: Option<Place>,
    /// Subjects taught.
    pub subjects: CodeSet<Subject>,
    /// Languages.
    pub languages: CodeSet<LanguageSkill>,
    /// Her pupils.
    pub pupils: Option<PupilsTaught>,
    /// The project idea, the leading one first.
    pub ideas: Vec<Idea>,
    /// What she wishes for.
    pub wishes: Option<Wishes>,
    /// With what her class works.
    pub equipment: Option<Equipment>,
    /// How much she has worked in projects.
    pub experience: Option<Experience>,
    /// Projects running and ended, the newest first.
    pub projects: Vec<ProjectLine>,
    /// Her contact address.
    pub email: Option<String>,
    /// Her telephone number.
    pub phone: Option<String>,
    /// Her own page.
    pub website: Option<String>,
}
