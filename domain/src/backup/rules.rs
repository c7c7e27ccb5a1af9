//! Which copies are kept, and when the operator is alarmed.

use crate::base::time::{DAY, HOUR, Time};
use serde::{Deserialize, Serialize};

/// A night may be missed by so much before it is an alarm.
pub const LATE_AFTER: i64 = 36 * HOUR;

/// How it stands with the copies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Health {
    /// A proven copy of this night is there.
    Good,
    /// Nothing was tried yet: the instance is new.
    None,
    /// The instance is not new, and no copy was ever made.
    Never,
    /// The newest proven copy is too old.
    Late,
    /// The last attempt failed.
    Failed,
}

impl Health {
    /// Whether the operator is alarmed.
    pub fn is_alarm(self) -> bool {
        matches!(self, Self::Never | Self::Late | Self::Failed)
    }
}

/// How it stands, from the last proven copy, the last attempt that failed, and since when there is somebody whose work
/// could be lost.
pub fn health(now: Time, good: Option<Time>, failed: Option<Time>, since: Option<Time>) -> Health {
    let long_ago = |at: Time| now.since(at) > LATE_AFTER;
    match (good, failed) {
        (None, None) if since.is_some_and(long_ago) => Health::Never,
        (None, None) => Health::None,
        (good, Some(failed)) if good.is_none_or(|good| failed > good) => Health::Failed,
        (Some(good), _) if long_ago(good) => Health::Late,
        _ => Health::Good,
    }
}

/// Which of the copies, given by when they were made, have been kept for long enough (R-RET-5). The newest one stays,
/// however old it is.
pub fn expired(made: &[Time], now: Time, days: i64) -> Vec<Time> {
    let newest = made.iter().max();
    made.iter().filter(|at| Some(*at) != newest && now.since(**at) > days * DAY).copied().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Time = Time(100 * DAY);

    #[rstest::rstest]
    #[case(None, None, None, Health::None)]
    #[case(None, None, Some(36), Health::None)]
    #[case(None, None, Some(37), Health::Never)]
    #[case(Some(10), None, Some(900), Health::Good)]
    #[case(Some(36), None, Some(900), Health::Good)]
    #[case(Some(37), None, Some(900), Health::Late)]
    #[case(Some(10), Some(20), Some(900), Health::Good)]
    #[case(Some(20), Some(10), Some(900), Health::Failed)]
    #[case(None, Some(10), Some(20), Health::Failed)]
    #[case(Some(90), Some(100), Some(900), Health::Late)]
    fn r_ret_5_the_operator_is_alarmed(
        #[case] good_hours_ago: Option<i64>,
        #[case] failed_hours_ago: Option<i64>,
        #[case] hours_old: Option<i64>,
        #[case] expected: Health,
    ) {
        let ago = |hours: Option<i64>| hours.map(|hours| NOW.plus(-hours * HOUR));
        assert_eq!(health(NOW, ago(good_hours_ago), ago(failed_hours_ago), ago(hours_old)), expected);
        assert_eq!(expected.is_alarm(), !matches!(expected, Health::Good | Health::None));
    }

    #[rstest::rstest]
    #[case(&[0, 35, 36, 40], &[36, 40])]
    #[case(&[36, 40], &[40])]
    #[case(&[400], &[])]
    #[case(&[], &[])]
    fn r_ret_5_copies_are_kept_for_35_days(#[case] days_ago: &[i64], #[case] gone: &[i64]) {
        let made: Vec<Time> = days_ago.iter().map(|days| NOW.plus(-days * DAY)).collect();
        let gone: Vec<Time> = gone.iter().map(|days| NOW.plus(-days * DAY)).collect();
        assert_eq!(expired(&made, NOW, 35), gone);
    }
}
