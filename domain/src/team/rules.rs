//! Who may be changed and removed by whom (R-TS-2, matrix of 1.3).

use crate::twinspace::{Membership, Role, SpaceAct};
use serde::{Deserialize, Serialize};

/// The roles that an invitation can offer, and that a teacher can be given.
pub const GIVEN_ROLES: [Role; 2] = [Role::Administrator, Role::Member];

/// Whether the viewer may change the role of a teacher or remove her: never a founder's.
pub fn may_change(viewer: &Membership, other: Role) -> bool {
    viewer.may(SpaceAct::ManageMembers) && GIVEN_ROLES.contains(&other)
}

/// How an invitation ends before it is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum TakingBack {
    /// Who invited takes it back.
    Withdraw,
    /// The founder who did not invite objects (R-TS-3).
    Object,
}

/// How the viewer may take an invitation back, if she may: who invited, and both founders (R-TS-3).
pub fn taking_back(viewer: &Membership, invited_by_viewer: bool) -> Option<TakingBack> {
    let how = if invited_by_viewer { TakingBack::Withdraw } else { TakingBack::Object };
    let may = viewer.role == Role::Founder || (invited_by_viewer && viewer.role.administers());
    may.then_some(how)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::id::{AccountId, SchoolId, SpaceId};
    use crate::twinspace::SpaceState;
    use rstest::rstest;

    fn viewer(role: Role) -> Membership {
        let title = String::new();
        let (space, account, school) = (SpaceId(1), AccountId(1), SchoolId(1));
        Membership { space, account, role, school, state: SpaceState::Open, title, language: "en".into() }
    }

    /// R-TS-2: founders are protected; the other roles in the order of [`Role::ALL`].
    #[rstest]
    #[case(Role::Founder, [false, true, true, false])]
    #[case(Role::Administrator, [false, true, true, false])]
    #[case(Role::Member, [false, false, false, false])]
    #[case(Role::Pupil, [false, false, false, false])]
    fn r_ts_2_whose_role_can_be_changed(#[case] by: Role, #[case] expected: [bool; 4]) {
        assert_eq!(Role::ALL.map(|role| may_change(&viewer(by), role)), expected);
    }

    /// R-TS-3: the founder who did not invite can object.
    #[rstest]
    #[case(Role::Founder, false, Some(TakingBack::Object))]
    #[case(Role::Founder, true, Some(TakingBack::Withdraw))]
    #[case(Role::Administrator, true, Some(TakingBack::Withdraw))]
    #[case(Role::Administrator, false, None)]
    #[case(Role::Member, true, None)]
    #[case(Role::Pupil, true, None)]
    fn r_ts_3_who_takes_an_invitation_back(#[case] by: Role, #[case] own: bool, #[case] expected: Option<TakingBack>) {
        assert_eq!(taking_back(&viewer(by), own), expected);
    }
}
