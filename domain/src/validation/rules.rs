//! Rules of validation: the hint, the clock, who waits, what is open between unit and person, what somebody not yet
//! validated can do.

use super::{Decision, DecisionKind, WaitingAt};
use crate::account::AccountState;
use crate::base::time::{DAY, Time};
use crate::vocabulary::Unit;
use serde::{Deserialize, Serialize};

/// The unit means to answer in so many working days (R-VAL-3).
pub const WORKING_DAYS: i64 = 3;
/// A refused account and its data are kept for so long (2.3).
pub const REFUSED_KEPT: i64 = 30 * DAY;
/// Most characters of what an officer or the person writes.
pub const TEXT_MOST: usize = 2_000;

/// What the register says of a registration, at the first level of the check (R-VAL-1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Hint {
    /// The school stands in the register, and the person writes from its own mail domain.
    Found,
    /// The school stands in the register; of the person it says nothing.
    SchoolFound,
    /// The school does not stand in the register.
    NotFound,
}

/// How the person's mail address compares with the one of the register.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MailHint {
    /// The same domain, which is the school's own.
    SameDomain,
    /// The same domain, which many schools or everybody may use: it proves nothing.
    SharedDomain,
    /// Another domain.
    Differs,
    /// The register knows no address.
    Unknown,
}

/// Mail domains where anybody gets an address.
const PUBLIC_DOMAINS: &[&str] = &[
    "alice.it",
    "aol.com",
    "aruba.it",
    "free.fr",
    "freenet.de",
    "gmail.com",
    "gmx.at",
    "gmx.de",
    "gmx.net",
    "googlemail.com",
    "hotmail.com",
    "hotmail.fr",
    "hotmail.it",
    "icloud.com",
    "interia.pl",
    "laposte.net",
    "legalmail.it",
    "libero.it",
    "live.com",
    "mail.com",
    "mail.ru",
    "me.com",
    "msn.com",
    "o2.pl",
    "onet.pl",
    "op.pl",
    "orange.fr",
    "outlook.com",
    "outlook.it",
    "pec.it",
    "pec.libero.it",
    "poczta.onet.pl",
    "proton.me",
    "protonmail.com",
    "sapo.pt",
    "seznam.cz",
    "sfr.fr",
    "t-online.de",
    "telefonica.net",
    "tin.it",
    "tiscali.it",
    "virgilio.it",
    "wanadoo.fr",
    "web.de",
    "wp.pl",
    "yahoo.com",
    "yahoo.de",
    "yahoo.es",
    "yahoo.fr",
    "yahoo.it",
    "yandex.com",
];

/// A domain that more schools of the register share is not one school's own.
const SHARING_MOST: i64 = 3;

/// The part of an address behind the @, in small letters.
pub fn mail_domain(address: &str) -> String {
    address.rsplit_once('@').map(|(_, domain)| domain.trim().to_lowercase()).unwrap_or_default()
}

/// Compares a person's addresses with the domain that the register knows of the school; `sharing` schools of the
/// register write from it.
pub fn compare_mail(addresses: &[&str], register_domain: &str, sharing: i64) -> MailHint {
    if register_domain.is_empty() {
        return MailHint::Unknown;
    }
    if !addresses.iter().any(|address| mail_domain(address) == register_domain) {
        return MailHint::Differs;
    }
    let own = sharing <= SHARING_MOST && !PUBLIC_DOMAINS.contains(&register_domain);
    if own { MailHint::SameDomain } else { MailHint::SharedDomain }
}

/// The hint of the first level (R-VAL-1).
pub fn hint(school_in_register: bool, mail: MailHint) -> Hint {
    match (school_in_register, mail) {
        (false, _) => Hint::NotFound,
        (true, MailHint::SameDomain) => Hint::Found,
        (true, _) => Hint::SchoolFound,
    }
}

/// Until when the unit means to answer; nothing while the person must act (R-VAL-3).
pub fn due(state: AccountState, since: Time) -> Option<Time> {
    let unit_acts = matches!(state, AccountState::AwaitingValidation | AccountState::AwaitingRevalidation);
    unit_acts.then(|| since.plus_working_days(WORKING_DAYS))
}

/// The desk to open for who names none: of several the one where somebody waits longest, else the first.
pub fn first_desk(desks: &[WaitingAt]) -> Option<Unit> {
    let longest = desks.iter().filter(|desk| desk.since.is_some()).min_by_key(|desk| desk.since);
    longest.or(desks.first()).map(|desk| desk.unit)
}

/// Until when a refused account is kept, and the refusal can be taken back (R-VAL-2); nothing in any other state.
pub fn refused_until(state: AccountState, since: Time) -> Option<Time> {
    (state == AccountState::Refused).then(|| since.plus(REFUSED_KEPT))
}

/// The latest moment of this time of day since which three working days have passed: what waits from before is late.
pub fn late_before(now: Time) -> Time {
    let mut moment = now.plus(-WORKING_DAYS * DAY);
    while moment.plus_working_days(WORKING_DAYS) > now {
        moment = moment.plus(-DAY);
    }
    moment
}

/// What an officer must have read before she decides, oldest first: the last question and everything that the person has
/// written since; without a question what she has written of her own accord since she sent the form or moved.
pub fn open_talk(newest_first: &[Decision]) -> Vec<Decision> {
    let answers = newest_first.iter().take_while(|one| one.kind == DecisionKind::Answered);
    let question = newest_first.iter().find(|one| one.kind != DecisionKind::Answered);
    let question = question.filter(|one| one.kind == DecisionKind::Asked);
    let mut talk: Vec<Decision> = answers.chain(question).cloned().collect();
    talk.reverse();
    talk
}

#[cfg(test)]
mod tests {
    use super::DecisionKind::{Answered, Asked, Moved, Sent, Validated};
    use super::*;
    use crate::account::AccountState as State;
    use crate::base::time::HOUR;
    use rstest::rstest;

    /// R-VAL-1, first level: found, school found, not found.
    #[rstest]
    #[case::own_domain(true, "chiara@verdi.example", "verdi.example", 1, Hint::Found)]
    #[case::case_of_letters(true, "Chiara@Verdi.Example", "verdi.example", 3, Hint::Found)]
    #[case::another_domain(true, "chiara@posta.example", "verdi.example", 1, Hint::SchoolFound)]
    #[case::everybodys_domain(true, "chiara@pec.it", "pec.it", 1, Hint::SchoolFound)]
    #[case::domain_of_a_province(true, "chiara@scuole.example", "scuole.example", 40, Hint::SchoolFound)]
    #[case::no_address(true, "chiara@verdi.example", "", 0, Hint::SchoolFound)]
    #[case::no_school(false, "chiara@verdi.example", "", 0, Hint::NotFound)]
    fn r_val_1_first_level(
        #[case] known: bool,
        #[case] address: &str,
        #[case] domain: &str,
        #[case] sharing: i64,
        #[case] expected: Hint,
    ) {
        assert_eq!(hint(known, compare_mail(&[address, "other@elsewhere.example"], domain, sharing)), expected);
    }

    /// 2026-11-20, a Friday, 00:00 UTC.
    const FRIDAY: Time = Time(1_795_132_800_000);

    /// R-VAL-3: three working days, counted while the unit must act.
    #[rstest]
    #[case(State::AwaitingValidation, Some(5))]
    #[case(State::AwaitingRevalidation, Some(5))]
    #[case(State::InformationAsked, None)]
    #[case(State::Completing, None)]
    #[case(State::Validated, None)]
    fn r_val_3_the_clock(#[case] state: State, #[case] days: Option<i64>) {
        assert_eq!(due(state, FRIDAY), days.map(|days| FRIDAY.plus(days * DAY)));
    }

    #[rstest]
    #[case(5, 0, true)]
    #[case(4, 23, false)]
    #[case(3, 0, false)]
    fn r_val_3_late_is_after_three_working_days(#[case] days: i64, #[case] hours: i64, #[case] late: bool) {
        let now = FRIDAY.plus(days * DAY + hours * HOUR);
        assert_eq!(FRIDAY <= late_before(now), late);
    }

    /// What stands above the decision: the last question, and what was written since.
    #[rstest]
    #[case::nothing_written(&[Sent], &[])]
    #[case::a_word_to_the_unit(&[Answered, Sent], &[Answered])]
    #[case::asked(&[Asked, Answered, Sent], &[Asked])]
    #[case::answered_twice(&[Answered, Answered, Asked, Answered, Asked, Sent], &[Asked, Answered, Answered])]
    #[case::decided(&[Validated, Answered, Asked, Sent], &[])]
    #[case::moved(&[Answered, Moved, Validated, Asked, Sent], &[Answered])]
    fn what_is_open_between_unit_and_person(#[case] newest_first: &[DecisionKind], #[case] talk: &[DecisionKind]) {
        let line =
            |kind: &DecisionKind| Decision { kind: *kind, at: FRIDAY, by: None, reason: None, text: String::new() };
        let history: Vec<Decision> = newest_first.iter().map(line).collect();
        let open: Vec<DecisionKind> = open_talk(&history).iter().map(|one| one.kind).collect();
        assert_eq!(open, talk);
    }
}
