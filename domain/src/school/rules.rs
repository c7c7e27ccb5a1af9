//! Rules of schools: their states, and who keeps one open.

use super::SchoolState;
use crate::account::AccountState;

/// A look-up shows so many schools at most.
pub const LOOKED_UP_MOST: usize = 12;

/// What can happen to the state of a school's record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SchoolEvent {
    /// The first person of the school was validated.
    PersonValidated,
    /// The unit finds that it is the same school as another record.
    Merge,
    /// The unit closes it.
    Close,
}

impl SchoolState {
    /// The state after an event, or nothing where the event cannot happen (R-VAL-6).
    pub fn next(self, event: SchoolEvent) -> Option<Self> {
        match (self, event) {
            (Self::Proposed | Self::Confirmed, SchoolEvent::PersonValidated) => Some(Self::Confirmed),
            (Self::Proposed | Self::Confirmed, SchoolEvent::Merge) => Some(Self::Merged),
            (Self::Proposed | Self::Confirmed, SchoolEvent::Close) => Some(Self::Closed),
            _ => None,
        }
    }

    /// Whether people can still be of this school.
    pub fn is_open(self) -> bool {
        matches!(self, Self::Proposed | Self::Confirmed)
    }
}

/// Whether somebody in this state keeps her school open: she works there, or waits to be checked there.
pub fn keeps_open(state: AccountState) -> bool {
    use AccountState as State;
    matches!(
        state,
        State::Validated
            | State::AwaitingValidation
            | State::InformationAsked
            | State::AwaitingRevalidation
            | State::Suspended
    )
}

/// Whether somebody in this state is of the staff of her school: also who has not signed in for a year.
pub fn is_staff(state: AccountState) -> bool {
    keeps_open(state) || state == AccountState::Inactive
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    /// R-VAL-6: proposed, confirmed, then merged or closed.
    #[rstest]
    #[case(SchoolState::Proposed, SchoolEvent::PersonValidated, Some(SchoolState::Confirmed))]
    #[case(SchoolState::Confirmed, SchoolEvent::PersonValidated, Some(SchoolState::Confirmed))]
    #[case(SchoolState::Confirmed, SchoolEvent::Merge, Some(SchoolState::Merged))]
    #[case(SchoolState::Proposed, SchoolEvent::Close, Some(SchoolState::Closed))]
    #[case(SchoolState::Closed, SchoolEvent::PersonValidated, None)]
    #[case(SchoolState::Merged, SchoolEvent::Merge, None)]
    #[case(SchoolState::Merged, SchoolEvent::PersonValidated, None)]
    #[case(SchoolState::Merged, SchoolEvent::Close, None)]
    #[case(SchoolState::Closed, SchoolEvent::Merge, None)]
    fn r_val_6_states(#[case] state: SchoolState, #[case] event: SchoolEvent, #[case] next: Option<SchoolState>) {
        assert_eq!(state.next(event), next);
    }

    /// A school is closed over nobody who works there or waits there; who sleeps is told.
    #[rstest]
    #[case(AccountState::Validated, true, true)]
    #[case(AccountState::AwaitingValidation, true, true)]
    #[case(AccountState::InformationAsked, true, true)]
    #[case(AccountState::AwaitingRevalidation, true, true)]
    #[case(AccountState::Suspended, true, true)]
    #[case(AccountState::Inactive, false, true)]
    #[case(AccountState::Refused, false, false)]
    #[case(AccountState::Expelled, false, false)]
    #[case(AccountState::Anonymised, false, false)]
    fn r_val_6_who_keeps_a_school_open(#[case] state: AccountState, #[case] open: bool, #[case] staff: bool) {
        assert_eq!((keeps_open(state), is_staff(state)), (open, staff));
    }
}
