//! National units: switched on by an administrator, who invites their officers. The officers set their own password by a
//! link and work only for people, schools and projects of their unit.

#[cfg(feature = "store")]
mod officers;
#[cfg(feature = "store")]
mod store;
#[cfg(all(test, feature = "store"))]
mod tests;

#[cfg(feature = "store")]
pub(crate) use officers::{Readers, officers, officers_besides};
#[cfg(feature = "store")]
pub use store::{
    contact, end_office, give_office, invite, is_on, overview, remove_second_factor, remove_second_factor_of, switch,
    switched_on, write_contact,
};

use crate::base::id::AccountId;
use crate::base::viewer::Grant;
use crate::vocabulary::Unit;
use serde::{Deserialize, Serialize};

/// The public page that says how the units are reached: where a mail leads whose reader cannot sign in any more.
#[cfg(feature = "store")]
pub(crate) fn contact_path(language: &str) -> String {
    format!("/{language}/contact")
}

/// All units and officers, as the office sees them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Overview {
    /// Every unit.
    pub units: Vec<UnitLine>,
    /// Officers of the central unit and administrators.
    pub central: Vec<Officer>,
}

/// A unit as the office sees it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct UnitLine {
    /// The unit.
    pub unit: Unit,
    /// People of its country can register.
    pub on: bool,
    /// Its officers.
    pub officers: Vec<Officer>,
}

/// An officer as the office sees her.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Officer {
    /// Her account.
    pub account: AccountId,
    /// What she may do.
    pub grant: Grant,
    /// She is the one who looks.
    pub is_viewer: bool,
    /// First name and surname.
    pub name: String,
    /// Her mail address.
    pub email: String,
    /// She has set her password.
    pub has_password: bool,
    /// She has set up the second factor.
    pub has_second_factor: bool,
}

/// How a unit is reached: public.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "store", derive(sqlx::FromRow))]
pub struct UnitContact {
    /// Mail address.
    pub email: String,
    /// Telephone.
    pub phone: String,
    /// When somebody answers it.
    pub hours: String,
    /// Postal address.
    pub address: String,
    /// Web site.
    pub website: String,
}
