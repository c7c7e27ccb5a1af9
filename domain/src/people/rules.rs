//! Rules of the desk of people: what an officer may do with an account, and which accounts can become one.

use crate::account::{AccountEvent, AccountState};
use crate::base::error::{Check, Result};
use serde::{Deserialize, Serialize};

/// Most characters of a reason.
pub const REASON_MOST: usize = 2_000;
/// Most days of a suspension.
pub const SUSPENDED_MOST: i64 = 365;
/// Days of a suspension when nothing else is chosen (2.27); so long is also closed whose expulsion is asked for.
pub const SUSPENDED_DAYS: i64 = 30;

/// How an account stands towards the officer who looks at it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Case {
    /// Where it stands.
    pub state: AccountState,
    /// It is the officer's own.
    pub own: bool,
    /// Its owner holds an office.
    pub holds_office: bool,
    /// Its owner is signed in somewhere.
    pub signed_in: bool,
    /// Somebody has asked that it be closed for good; and whether that was this officer.
    pub expulsion: Option<Asked>,
}

/// Who has asked for an expulsion.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asked {
    /// The officer who looks at it.
    ByMe,
    /// Another one.
    ByAnother,
}

/// What an officer may do with an account of her unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct OfficerMay {
    /// Give it another address (R-LOG-1).
    pub give_address: bool,
    /// Sign its owner out on every device.
    pub sign_out: bool,
    /// Make it part of another account (R-REG-1).
    pub merge: bool,
    /// Close it for some days.
    pub suspend: bool,
    /// Open it before its time.
    pub readmit: bool,
    /// Ask that it be closed for good.
    pub ask_expulsion: bool,
    /// Agree or disagree that it be closed for good: two officers must agree.
    pub decide_expulsion: bool,
    /// Take back that she has asked for it.
    pub take_back: bool,
}

impl OfficerMay {
    /// What may be done with an account that stands so.
    pub fn of(case: Case) -> Self {
        if case.own || case.holds_office {
            return Self::default();
        }
        let follows = |event| case.state.next(event).is_some();
        let asked = case.expulsion.is_some();
        Self {
            give_address: case.state.may_sign_in(),
            sign_out: case.signed_in && case.state.may_sign_in(),
            merge: goes(case.state),
            suspend: follows(AccountEvent::Suspend),
            readmit: follows(AccountEvent::Readmit { moving: false }) && !asked,
            ask_expulsion: !asked && (follows(AccountEvent::Suspend) || follows(AccountEvent::Expel)),
            decide_expulsion: case.expulsion == Some(Asked::ByAnother) && follows(AccountEvent::Expel),
            take_back: case.expulsion == Some(Asked::ByMe) && follows(AccountEvent::Expel),
        }
    }
}

/// Whether an account can become part of another. Who is suspended or expelled does not get out of it that way.
fn goes(state: AccountState) -> bool {
    use AccountState as State;
    matches!(
        state,
        State::Completing
            | State::AwaitingValidation
            | State::InformationAsked
            | State::Validated
            | State::AwaitingRevalidation
            | State::Inactive
    )
}

/// Whether an account that stands so can become part of one that stands so. What was checked never becomes part of what
/// was not: nobody gets past a unit that way (R-VAL-4).
pub fn becomes_one(going: AccountState, staying: AccountState) -> bool {
    let checked = |state: AccountState| state.is_validated() || state == AccountState::AwaitingRevalidation;
    goes(going) && goes(staying) && staying != AccountState::Completing && (checked(staying) || !checked(going))
}

/// Checks how long and why an account is closed.
///
/// # Errors
/// [`crate::base::error::Error::Invalid`] at `days` or `suspend_reason`.
pub fn check_suspension(days: i64, reason: &str) -> Result<()> {
    Check::new().range("days", days, 1, SUSPENDED_MOST).length("suspend_reason", reason, 1, REASON_MOST).done()
}

#[cfg(test)]
mod tests {
    use super::*;
    use AccountState as State;
    use rstest::rstest;

    /// R-REG-1: an officer makes two accounts of one person into one.
    #[rstest]
    #[case::registered_again(State::AwaitingValidation, State::Validated, true)]
    #[case::both_wait(State::InformationAsked, State::AwaitingValidation, true)]
    #[case::both_checked(State::Validated, State::Inactive, true)]
    #[case::the_checked_one_stays(State::Validated, State::AwaitingValidation, false)]
    #[case::not_out_of_a_suspension(State::Suspended, State::Validated, false)]
    #[case::not_into_a_suspension(State::Validated, State::Suspended, false)]
    #[case::expelled(State::AwaitingValidation, State::Expelled, false)]
    #[case::gone(State::Anonymised, State::Validated, false)]
    #[case::unconfirmed(State::Unconfirmed, State::Validated, false)]
    #[case::into_a_form_that_is_not_sent(State::Completing, State::Completing, false)]
    fn r_reg_1_which_accounts_become_one(#[case] going: State, #[case] staying: State, #[case] fits: bool) {
        assert_eq!(becomes_one(going, staying), fits);
    }

    fn case(state: State) -> Case {
        Case { state, own: false, holds_office: false, signed_in: true, expulsion: None }
    }

    #[test]
    fn nobody_acts_on_her_own_account_or_on_an_officers() {
        for state in State::ALL {
            for (own, holds_office) in [(true, false), (false, true)] {
                assert_eq!(
                    OfficerMay::of(Case { own, holds_office, ..case(state) }),
                    OfficerMay::default(),
                    "{state:?}"
                );
            }
        }
    }

    #[rstest]
    #[case(State::Validated, true, false, true)]
    #[case(State::Inactive, true, false, true)]
    #[case(State::AwaitingRevalidation, true, false, true)]
    #[case(State::Suspended, false, true, true)]
    #[case(State::Expelled, false, false, false)]
    #[case(State::AwaitingValidation, false, false, false)]
    fn conduct_follows_the_state(
        #[case] state: State,
        #[case] suspend: bool,
        #[case] readmit: bool,
        #[case] ask_expulsion: bool,
    ) {
        let may = OfficerMay::of(case(state));
        assert_eq!((may.suspend, may.readmit, may.ask_expulsion), (suspend, readmit, ask_expulsion));
    }

    #[rstest]
    #[case(State::Validated, true, true)]
    #[case(State::Completing, true, true)]
    #[case(State::Validated, false, false)]
    #[case(State::Suspended, true, false)]
    fn who_is_signed_in_is_signed_out(#[case] state: State, #[case] signed_in: bool, #[case] may: bool) {
        assert_eq!(OfficerMay::of(Case { signed_in, ..case(state) }).sign_out, may);
    }

    /// 2.27: two officers for an expulsion.
    #[rstest]
    #[case(None, (true, true, false, false))]
    #[case(Some(Asked::ByMe), (false, false, false, true))]
    #[case(Some(Asked::ByAnother), (false, false, true, false))]
    fn an_expulsion_takes_two(#[case] expulsion: Option<Asked>, #[case] expected: (bool, bool, bool, bool)) {
        let may = OfficerMay::of(Case { expulsion, ..case(State::Suspended) });
        assert_eq!((may.readmit, may.ask_expulsion, may.decide_expulsion, may.take_back), expected);
    }
}
