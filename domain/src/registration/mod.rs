//! Registering, in two steps with a mail between them (2.2).
//!
//! First name, address, sign-in name and password ([`pre_register`]); a link in a mail, with that password, confirms
//! the address ([`confirm`]) and opens the form. The form is saved as a draft while it is typed ([`save_draft`]), can
//! be left and resumed, and a stale save keeps both texts; a slip in the country of the first step is put right there
//! ([`choose_unit`]). [`send`] checks it, finds or makes the school, and puts the person into the queue of her national
//! unit. [`change_school`] does the same for who is validated already. Whoever is not validated changes nothing in an
//! existing school: she proposes (R-REG-3).

#[cfg(feature = "store")]
mod change_school;
#[cfg(feature = "store")]
mod choose_unit;
#[cfg(feature = "store")]
mod draft;
#[cfg(feature = "store")]
mod first_step;
mod rules;
#[cfg(feature = "store")]
mod send;
#[cfg(all(test, feature = "store"))]
pub(crate) mod tests;
#[cfg(feature = "store")]
mod write_to_unit;

#[cfg(feature = "store")]
pub use change_school::{change_school, school_to_join};
#[cfg(feature = "store")]
pub use choose_unit::choose_unit;
#[cfg(feature = "store")]
pub(crate) use draft::{follow_merge, follow_profile};
#[cfg(feature = "store")]
pub use draft::{own, pick, save_draft};
#[cfg(feature = "store")]
pub(crate) use first_step::give_way;
#[cfg(feature = "store")]
pub use first_step::{confirm, pending, pre_register, pre_register_from, remove_unconfirmed};
pub use rules::*;
#[cfg(feature = "store")]
pub use send::{answer, send};
#[cfg(feature = "store")]
pub use write_to_unit::write_to_unit;

use crate::account::AccountState;
use crate::base::language::Language;
use crate::base::time::Time;
use crate::school::{Picked, SchoolForm, optional_truth};
use crate::validation::Decision;
use crate::vocabulary::{
    AccessFrequency, CodeSet, Country, Experience, LanguageLevel, SchoolRole, SpokenLanguage, Subject, Tool, Unit,
    optional_code,
};
use serde::{Deserialize, Serialize};

/// The first step of a registration.
#[derive(Clone)]
pub struct PreRegistration {
    /// First name.
    pub first_name: String,
    /// Surname.
    pub last_name: String,
    /// Mail address, which is confirmed.
    pub email: String,
    /// Sign-in name.
    pub username: String,
    /// Password.
    pub password: String,
    /// Language of the screen and of the mails.
    pub language: Language,
    /// Country.
    pub country: Option<Country>,
    /// The national unit, where a country has several.
    pub unit: Option<Unit>,
    /// The version of the code of conduct that was accepted.
    pub conduct: Option<i64>,
    /// The version of the privacy notice that was accepted.
    pub privacy: Option<i64>,
}

/// What the page behind the link in the mail shows before the address is confirmed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pending {
    /// First name.
    pub first_name: String,
    /// Sign-in name.
    pub username: String,
    /// The address to be confirmed.
    pub email: String,
}

/// A language and how well, as two lists of the form say it; a row may be half filled while it is typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Spoken {
    /// The language.
    #[serde(deserialize_with = "optional_code")]
    pub language: Option<SpokenLanguage>,
    /// How well.
    #[serde(deserialize_with = "optional_code")]
    pub level: Option<LanguageLevel>,
}

/// A project idea in one language.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Idea {
    /// Its language.
    #[serde(deserialize_with = "optional_code")]
    pub language: Option<SpokenLanguage>,
    /// The text.
    pub text: String,
}

/// Everything the second step asks, as typed: figures are texts until the form is sent.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Form {
    /// What was picked from the look-up.
    pub picked: Picked,
    /// The school.
    pub school: SchoolForm,
    /// Role in school.
    #[serde(deserialize_with = "optional_code")]
    pub role: Option<SchoolRole>,
    /// Subjects taught.
    pub subjects: CodeSet<Subject>,
    /// Languages to be used, with level.
    pub spoken: Vec<Spoken>,
    /// Pupils' ages, from.
    pub ages_from: String,
    /// Pupils' ages, to.
    pub ages_to: String,
    /// Number of pupils likely involved.
    pub pupils_involved: String,
    /// Telephone.
    pub phone: String,
    /// Web page or blog.
    pub website: String,
    /// Available for a project.
    pub available: bool,
    /// Wished countries.
    pub wished_countries: CodeSet<Country>,
    /// Wished languages.
    pub wished_languages: CodeSet<SpokenLanguage>,
    /// Wished subjects.
    pub wished_subjects: CodeSet<Subject>,
    /// Wished topic.
    pub wished_topic: String,
    /// Equipment.
    pub tools: CodeSet<Tool>,
    /// How often the lab is reached.
    #[serde(deserialize_with = "optional_code")]
    pub lab_access: Option<AccessFrequency>,
    /// Whether pupils can work from home.
    #[serde(deserialize_with = "optional_truth")]
    pub home_access: Option<bool>,
    /// Experience.
    #[serde(deserialize_with = "optional_code")]
    pub experience: Option<Experience>,
    /// The project idea, in one or several languages.
    pub ideas: Vec<Idea>,
}

/// The form as it was last saved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    /// What was typed.
    pub form: Form,
    /// Grows with every save; 0 before the first.
    pub version: i64,
    /// When it was saved.
    pub saved_at: Option<Time>,
}

/// A person's own registration: what the form and the waiting room show.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnRegistration {
    /// Where it stands.
    pub state: AccountState,
    /// Since when.
    pub since: Time,
    /// First name.
    pub first_name: String,
    /// Surname.
    pub last_name: String,
    /// The confirmed address.
    pub email: String,
    /// Country.
    pub country: Country,
    /// National unit.
    pub unit: Unit,
    /// The form.
    pub draft: Draft,
    /// Until when the unit means to answer (R-VAL-3).
    pub due: Option<Time>,
    /// What happened so far, newest first; officers have no names in it.
    pub history: Vec<Decision>,
}
