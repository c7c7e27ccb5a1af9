//! Who may do what in a space (the matrix of 1.3 for the roles that exist).

use serde::{Deserialize, Serialize};

/// The role of a member.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "store", derive(sqlx::Type))]
#[cfg_attr(feature = "store", sqlx(type_name = "text", rename_all = "snake_case"))]
pub enum Role {
    /// One of the two contacts of the project: an administrator whose role nobody can change.
    Founder,
    /// A teacher who administers the space.
    Administrator,
    /// A teacher.
    Member,
    /// A pupil.
    Pupil,
}

impl Role {
    /// Every role.
    pub const ALL: [Self; 4] = [Self::Founder, Self::Administrator, Self::Member, Self::Pupil];

    /// As it stands in the database.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Founder => "founder",
            Self::Administrator => "administrator",
            Self::Member => "member",
            Self::Pupil => "pupil",
        }
    }

    /// Whether the role administers the space.
    pub const fn administers(self) -> bool {
        matches!(self, Self::Founder | Self::Administrator)
    }

    /// Whether the role is one of adults.
    pub const fn teaches(self) -> bool {
        !matches!(self, Self::Pupil)
    }

    /// The matrix of 1.3. Rights of single pages come on top: [`crate::page`].
    pub const fn may(self, act: SpaceAct) -> bool {
        match act {
            SpaceAct::UploadPictures => true,
            SpaceAct::CreatePages => self.teaches(),
            SpaceAct::EditAnyPage
            | SpaceAct::ReorderPages
            | SpaceAct::InviteTeachers
            | SpaceAct::CreatePupils
            | SpaceAct::ManageMembers
            | SpaceAct::Publish => self.administers(),
        }
    }
}

#[cfg(feature = "store")]
impl From<Role> for crate::base::db::Value {
    fn from(role: Role) -> Self {
        role.code().into()
    }
}

/// What somebody does in a space.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SpaceAct {
    /// Create a page.
    CreatePages,
    /// Edit any page and set its rights.
    EditAnyPage,
    /// Reorder pages, remove what others wrote.
    ReorderPages,
    /// Upload pictures.
    UploadPictures,
    /// Invite teachers of the project's schools.
    InviteTeachers,
    /// Make logins for pupils of the own school and set their passwords anew.
    CreatePupils,
    /// Change roles, remove members; founders stay as they are.
    ManageMembers,
    /// Choose what everybody on the web may read.
    Publish,
}

impl SpaceAct {
    /// Whether a closed space refuses it: everything but taking pages off the web and caring for the members.
    pub const fn writes(self) -> bool {
        !matches!(self, Self::ManageMembers | Self::Publish)
    }
}

/// Whether a space is worked in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "store", derive(sqlx::Type))]
#[cfg_attr(feature = "store", sqlx(type_name = "text", rename_all = "snake_case"))]
pub enum SpaceState {
    /// The project is active.
    Open,
    /// The project is closed: members read, nobody writes, what is public stays (2.12.6).
    Closed,
}

impl SpaceState {
    /// As it stands in the database.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Closed => "closed",
        }
    }
}

#[cfg(feature = "store")]
impl From<SpaceState> for crate::base::db::Value {
    fn from(state: SpaceState) -> Self {
        state.code().into()
    }
}

/// How somebody stands to a space.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "store", derive(sqlx::Type))]
#[cfg_attr(feature = "store", sqlx(type_name = "text", rename_all = "snake_case"))]
pub enum MemberState {
    /// Asked, not yet answered: sees nothing.
    Invited,
    /// In the space.
    Accepted,
    /// Was in it, or the other founder objected.
    Removed,
    /// Said no.
    Declined,
}

impl MemberState {
    /// As it stands in the database.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Invited => "invited",
            Self::Accepted => "accepted",
            Self::Removed => "removed",
            Self::Declined => "declined",
        }
    }
}

#[cfg(feature = "store")]
impl From<MemberState> for crate::base::db::Value {
    fn from(state: MemberState) -> Self {
        state.code().into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    /// The matrix of 1.3, roles in the order of [`Role::ALL`].
    #[rstest]
    #[case(SpaceAct::CreatePages, [true, true, true, false])]
    #[case(SpaceAct::EditAnyPage, [true, true, false, false])]
    #[case(SpaceAct::ReorderPages, [true, true, false, false])]
    #[case(SpaceAct::UploadPictures, [true, true, true, true])]
    #[case(SpaceAct::InviteTeachers, [true, true, false, false])]
    #[case(SpaceAct::CreatePupils, [true, true, false, false])]
    #[case(SpaceAct::ManageMembers, [true, true, false, false])]
    #[case(SpaceAct::Publish, [true, true, false, false])]
    fn r_ts_2_the_matrix_of_roles(#[case] act: SpaceAct, #[case] expected: [bool; 4]) {
        assert_eq!(Role::ALL.map(|role| role.may(act)), expected);
    }
}
