//! What becomes of an account that nobody uses.

use crate::account::{AccountEvent, AccountState};
use crate::base::time::{DAY, Time};

/// Days without a sign-in until a profile is inactive (R-RET-2).
pub const INACTIVE_AFTER: i64 = 365;
/// Days without a sign-in until only "Former member" is left (R-RET-1).
pub const FORGOTTEN_AFTER: i64 = 3 * 365;
/// So many days before that the person is told (R-RET-3).
pub const REMINDERS: [i64; 3] = [60, 30, 7];
/// Audit and reports are kept for so long: 24 months (R-RET-5).
pub const RECORDS_KEPT: i64 = 730 * DAY;

/// What is to be done with an account.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Tell her that her profile becomes inactive tomorrow.
    Warn,
    /// The profile becomes inactive.
    Sleep,
    /// Tell her that her data are made anonymous in so many days.
    Remind(i64),
    /// Make them anonymous.
    Forget,
}

impl Step {
    /// The code under which it is noted that she was told; nothing for what is done rather than told.
    pub fn code(self) -> Option<String> {
        match self {
            Self::Warn => Some("warn".into()),
            Self::Remind(days) => Some(format!("remind-{days}")),
            Self::Sleep | Self::Forget => None,
        }
    }
}

/// What she was told since her last sign-in.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "store", derive(sqlx::FromRow))]
pub struct Told {
    /// The code of the step.
    pub step: String,
    /// When.
    pub at: Time,
}

/// The next step for an account that was last used at `seen`, if one is due. Nobody is forgotten who was not told a week
/// ahead, even when the server stood still over the dates.
pub fn step(state: AccountState, seen: Time, told: &[Told], now: Time) -> Option<Step> {
    let own_term = matches!(state, AccountState::Unconfirmed | AccountState::Refused);
    if own_term || state.next(AccountEvent::Delete).is_none() {
        return None;
    }
    let idle = now.days_since(seen);
    if state == AccountState::Expelled {
        // She cannot sign in any more, so there is nothing to remind her of.
        return (idle >= FORGOTTEN_AFTER).then_some(Step::Forget);
    }
    let told_at = |step: Step| told.iter().find(|one| Some(&one.step) == step.code().as_ref()).map(|one| one.at);
    let last_reminder = REMINDERS[REMINDERS.len() - 1];
    let told_a_week_ago = told_at(Step::Remind(last_reminder)).is_some_and(|at| now.days_since(at) >= last_reminder);
    if idle >= FORGOTTEN_AFTER && told_a_week_ago {
        return Some(Step::Forget);
    }
    if state == AccountState::Validated && idle >= INACTIVE_AFTER {
        return Some(Step::Sleep);
    }
    let reminder = REMINDERS.iter().rev().find(|days| idle >= FORGOTTEN_AFTER - **days).map(|days| Step::Remind(*days));
    let warning = (state == AccountState::Validated && idle == INACTIVE_AFTER - 1).then_some(Step::Warn);
    reminder.or(warning).filter(|step| told_at(*step).is_none())
}

#[cfg(test)]
mod tests {
    use super::*;
    use AccountState as State;

    const NOW: Time = Time(20_000 * DAY);

    #[rstest::rstest]
    #[case(State::Validated, 363, &[], None)]
    #[case(State::Validated, 364, &[], Some(Step::Warn))]
    #[case(State::Validated, 364, &[("warn", 0)], None)]
    #[case(State::Validated, 365, &[("warn", 1)], Some(Step::Sleep))]
    #[case(State::Validated, 2000, &[], Some(Step::Sleep))]
    #[case(State::Inactive, 365, &[], None)]
    #[case(State::Inactive, 1034, &[], None)]
    #[case(State::Inactive, 1035, &[], Some(Step::Remind(60)))]
    #[case(State::Inactive, 1036, &[("remind-60", 1)], None)]
    #[case(State::Inactive, 1065, &[("remind-60", 30)], Some(Step::Remind(30)))]
    #[case(State::Inactive, 1088, &[("remind-60", 53), ("remind-30", 23)], Some(Step::Remind(7)))]
    #[case(State::Inactive, 1094, &[("remind-7", 6)], None)]
    #[case(State::Inactive, 1095, &[("remind-7", 7)], Some(Step::Forget))]
    #[case(State::Inactive, 1200, &[], Some(Step::Remind(7)))]
    #[case(State::Inactive, 1206, &[("remind-7", 6)], None)]
    #[case(State::Inactive, 1207, &[("remind-7", 7)], Some(Step::Forget))]
    #[case(State::Completing, 400, &[], None)]
    #[case(State::Completing, 1095, &[("remind-7", 7)], Some(Step::Forget))]
    #[case(State::Suspended, 1035, &[], Some(Step::Remind(60)))]
    #[case(State::Unconfirmed, 2000, &[], None)]
    #[case(State::Refused, 2000, &[], None)]
    #[case(State::Expelled, 1094, &[], None)]
    #[case(State::Expelled, 1095, &[], Some(Step::Forget))]
    #[case(State::Anonymised, 2000, &[], None)]
    fn r_ret_1_2_3_an_unused_account(
        #[case] state: State,
        #[case] idle: i64,
        #[case] told: &[(&str, i64)],
        #[case] expected: Option<Step>,
    ) {
        let told: Vec<Told> =
            told.iter().map(|(step, ago)| Told { step: (*step).into(), at: NOW.plus(-ago * DAY) }).collect();
        assert_eq!(step(state, NOW.plus(-idle * DAY), &told, NOW), expected);
    }
}
