//! The roles of a space in words.

use crate::text::twinspace as say;
use domain::twinspace::Role;

/// The word for a role.
pub fn role_word(role: Role) -> String {
    match role {
        Role::Founder => say::role_founder(),
        Role::Administrator => say::role_administrator(),
        Role::Member => say::role_member(),
        Role::Pupil => say::role_pupil(),
    }
}
