//! Rules of accounts: states, sign-in names, passwords, delays, lengths of sessions.

use crate::base::error::{Check, Problem};
use crate::base::stored::stored;
use crate::base::time::{DAY, HOUR, MINUTE, SECOND};

stored! {
    /// The state of an adult's account (2.3).
    AccountState {
        /// Registered; the address is not confirmed. Deleted after seven days.
        Unconfirmed = "unconfirmed",
        /// The address is confirmed; the form is being filled in.
        Completing = "completing",
        /// The form is sent; the unit has not decided.
        AwaitingValidation = "awaiting_validation",
        /// The unit has asked for information.
        InformationAsked = "information_asked",
        /// Checked: everything is open.
        Validated = "validated",
        /// School or country changed: the unit checks again, running projects stay (R-VAL-5).
        AwaitingRevalidation = "awaiting_revalidation",
        /// Not eligible or not found; removed after 30 days.
        Refused = "refused",
        /// No sign-in for a year; the next one wakes it.
        Inactive = "inactive",
        /// Closed by a unit until a day.
        Suspended = "suspended",
        /// Closed for good.
        Expelled = "expelled",
        /// Only "Former member" is left.
        Anonymised = "anonymised",
        /// An officer or administrator made by the instance: works at no school.
        Staff = "staff",
    }
}

/// What can happen to the state of an adult's account.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AccountEvent {
    /// The link in the mail was followed.
    AddressConfirmed,
    /// The form was sent, or the information asked for.
    FormSent,
    /// An officer validates.
    Validate,
    /// An officer asks for information.
    AskInformation,
    /// An officer refuses.
    Refuse,
    /// An officer takes the refusal back, of somebody who had been validated before or had not.
    TakeRefusalBack {
        /// A unit had checked her once.
        validated_before: bool,
    },
    /// The person moved to another school or country.
    SchoolChanged,
    /// An officer closes the account for some days.
    Suspend,
    /// The suspension is over or lifted.
    Readmit {
        /// Another school of hers was being checked.
        moving: bool,
    },
    /// Two officers close the account for good.
    Expel,
    /// The owner deletes the account.
    Delete,
}

impl AccountState {
    /// The state after an event, or nothing where the event cannot happen.
    pub fn next(self, event: AccountEvent) -> Option<Self> {
        use AccountEvent as Event;
        match (self, event) {
            (Self::Unconfirmed, Event::AddressConfirmed) => Some(Self::Completing),
            (Self::Completing | Self::InformationAsked, Event::FormSent) => Some(Self::AwaitingValidation),
            (Self::AwaitingValidation | Self::AwaitingRevalidation | Self::InformationAsked, Event::Validate) => {
                Some(Self::Validated)
            }
            (Self::AwaitingValidation, Event::AskInformation) => Some(Self::InformationAsked),
            (Self::AwaitingValidation | Self::InformationAsked | Self::AwaitingRevalidation, Event::Refuse) => {
                Some(Self::Refused)
            }
            (Self::Refused, Event::TakeRefusalBack { validated_before: false }) => Some(Self::AwaitingValidation),
            (Self::Refused, Event::TakeRefusalBack { validated_before: true }) => Some(Self::AwaitingRevalidation),
            (Self::Validated | Self::AwaitingRevalidation, Event::SchoolChanged) => Some(Self::AwaitingRevalidation),
            (Self::Validated | Self::Inactive | Self::AwaitingRevalidation, Event::Suspend) => Some(Self::Suspended),
            (Self::Suspended, Event::Readmit { moving: false }) => Some(Self::Validated),
            (Self::Suspended, Event::Readmit { moving: true }) => Some(Self::AwaitingRevalidation),
            (Self::Suspended, Event::Expel) => Some(Self::Expelled),
            (Self::Anonymised, _) => None,
            (_, Event::Delete) => Some(Self::Anonymised),
            _ => None,
        }
    }

    /// Whether signing in opens anything at all.
    pub fn may_sign_in(self) -> bool {
        !matches!(self, Self::Unconfirmed | Self::Refused | Self::Suspended | Self::Expelled | Self::Anonymised)
    }

    /// Whether the form of the registration is open: before it is sent, and while the unit asks for information.
    pub fn form_is_open(self) -> bool {
        matches!(self, Self::Completing | Self::InformationAsked)
    }

    /// Whether the unit has checked the person. While a new school is being checked, running projects stay.
    pub fn is_validated(self) -> bool {
        matches!(self, Self::Validated | Self::Inactive)
    }
}

/// Fewest characters of an adult's password.
pub const PASSWORD_LEAST: usize = 8;
/// Most bytes of an adult's password: it is never cut off.
pub const PASSWORD_MOST: usize = 256;
/// Most failures of one network on the page for adults in ten minutes.
pub const NETWORK_FAILURES: usize = 200;
/// So long after signing in, setting up a second factor does not ask for the password again.
pub const FRESH: i64 = 5 * MINUTE;
/// An adult's session ends after so long without a request…
pub const ADULT_IDLE: i64 = 14 * DAY;
/// …a pupil's after half an hour (shared computers).
pub const PUPIL_IDLE: i64 = 30 * MINUTE;
/// However much it is used, an adult's session ends after this time…
pub const ADULT_LONGEST: i64 = 90 * DAY;
/// …and a pupil's after a long day at school.
pub const PUPIL_LONGEST: i64 = 12 * HOUR;

/// Passwords that everybody tries first: those most often seen in breaches, and ours.
static COMMON: &str = include_str!("common_passwords.txt");

/// Checks a new password of an adult: its length, not one of the common ones, not her own name. Any character,
/// no rules of composition.
pub fn check_password(check: &mut Check, field: &str, password: &str, own: &[&str]) {
    if password.is_empty() {
        check.problem(field, Problem::Required);
        return;
    }
    check.ensure(password.chars().count() >= PASSWORD_LEAST, field, Problem::TooShort { least: PASSWORD_LEAST });
    check.ensure(password.len() <= PASSWORD_MOST, field, Problem::TooLong { most: PASSWORD_MOST });
    let lower = password.to_lowercase();
    let first = lower.chars().next();
    let common = COMMON.lines().any(|line| line == lower)
        || own.iter().any(|name| name.len() >= 4 && lower == name.to_lowercase())
        || lower.chars().all(|letter| Some(letter) == first);
    check.ensure(!common, field, Problem::TooCommon);
}

/// Checks a sign-in name: 3 to 40 letters, digits, dots, hyphens, underscores.
pub fn check_username(check: &mut Check, field: &str, username: &str) {
    check.length(field, username, 3, 40);
    let plain = username.chars().all(|letter| letter.is_alphanumeric() || ".-_".contains(letter));
    check.ensure(plain, field, Problem::NotAUsername);
}

/// How long the account waits after so many failures in a row: nothing up to nine, then longer and longer.
pub fn delay_after(failures: i64) -> i64 {
    if failures < 10 { 0 } else { (30 * SECOND).saturating_mul(1 << (failures - 10).clamp(0, 7)) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case("Ponte Vecchio 1345", true)]
    #[case("ääääöööö", true)]
    #[case("ääää", false)]
    #[case("short", false)]
    #[case("etwinning123", false)]
    #[case("Trustno1!", true)]
    #[case("QWERTYUIOP", false)]
    #[case("twinspace1", false)]
    #[case("password", false)]
    #[case("Password1", false)]
    #[case("aaaaaaaaaaaa", false)]
    #[case("chiara.benedetti", false)]
    fn quality_of_passwords(#[case] password: &str, #[case] good: bool) {
        let mut check = Check::new();
        check_password(&mut check, "password", password, &["chiara.benedetti"]);
        assert_eq!(check.done().is_ok(), good, "{password}");
    }

    #[test]
    fn long_passwords_are_taken_and_the_common_ones_are_many() {
        for (length, good) in [(64, true), (256, true), (257, false)] {
            let password: String = "ab c".chars().cycle().take(length).collect();
            let mut check = Check::new();
            check_password(&mut check, "password", &password, &[]);
            assert_eq!(check.done().is_ok(), good, "{length}");
        }
        assert!(COMMON.lines().filter(|line| line.len() >= PASSWORD_LEAST).count() > 8000);
    }

    #[rstest]
    #[case("chiara.b", true)]
    #[case("agnieszka_wiśniewska", true)]
    #[case("ab", false)]
    #[case("a b c", false)]
    #[case("x@y.z", false)]
    fn sign_in_names(#[case] name: &str, #[case] good: bool) {
        let mut check = Check::new();
        check_username(&mut check, "username", name);
        assert_eq!(check.done().is_ok(), good, "{name}");
    }

    #[rstest]
    #[case(9, 0)]
    #[case(10, 30 * SECOND)]
    #[case(12, 120 * SECOND)]
    #[case(60, 64 * MINUTE)]
    fn delays_grow(#[case] failures: i64, #[case] delay: i64) {
        assert_eq!(delay_after(failures), delay);
    }

    /// R-VAL: the table of 2.3, every pair that is not in it is refused.
    #[test]
    fn states_follow_the_table() {
        use AccountEvent as Event;
        use AccountState as State;
        let allowed = [
            (State::Unconfirmed, Event::AddressConfirmed, State::Completing),
            (State::Completing, Event::FormSent, State::AwaitingValidation),
            (State::InformationAsked, Event::FormSent, State::AwaitingValidation),
            (State::AwaitingValidation, Event::Validate, State::Validated),
            (State::InformationAsked, Event::Validate, State::Validated),
            (State::AwaitingRevalidation, Event::Validate, State::Validated),
            (State::AwaitingValidation, Event::AskInformation, State::InformationAsked),
            (State::AwaitingValidation, Event::Refuse, State::Refused),
            (State::InformationAsked, Event::Refuse, State::Refused),
            (State::AwaitingRevalidation, Event::Refuse, State::Refused),
            (State::Refused, Event::TakeRefusalBack { validated_before: false }, State::AwaitingValidation),
            (State::Refused, Event::TakeRefusalBack { validated_before: true }, State::AwaitingRevalidation),
            (State::Validated, Event::SchoolChanged, State::AwaitingRevalidation),
            (State::AwaitingRevalidation, Event::SchoolChanged, State::AwaitingRevalidation),
        ];
        let events = [
            Event::AddressConfirmed,
            Event::FormSent,
            Event::Validate,
            Event::AskInformation,
            Event::Refuse,
            Event::TakeRefusalBack { validated_before: false },
            Event::TakeRefusalBack { validated_before: true },
            Event::SchoolChanged,
        ];
        for state in State::ALL {
            for event in events {
                let expected = allowed.iter().find(|row| row.0 == state && row.1 == event).map(|row| row.2);
                assert_eq!(state.next(event), expected, "{state:?} {event:?}");
            }
        }
    }
}
