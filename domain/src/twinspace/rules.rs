//! Who may do what in a space (the matrix of 1.3 for the roles that exist).

use crate::base::stored::stored;

stored! {
    /// The role of a member.
    Role {
        /// One of the two contacts of the project: an administrator whose role nobody can change.
        Founder = "founder",
        /// A teacher who administers the space.
        Administrator = "administrator",
        /// A teacher.
        Member = "member",
        /// A pupil.
        Pupil = "pupil",
    }
}

impl Role {
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

stored! {
    /// Whether a space is worked in.
    SpaceState {
        /// The project is active.
        Open = "open",
        /// The project is closed: members read, nobody writes, what is public stays (2.12.6).
        Closed = "closed",
    }
}

stored! {
    /// How somebody stands to a space.
    MemberState {
        /// Asked, not yet answered: sees nothing.
        Invited = "invited",
        /// In the space.
        Accepted = "accepted",
        /// Was in it, or the other founder objected.
        Removed = "removed",
        /// Said no.
        Declined = "declined",
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
