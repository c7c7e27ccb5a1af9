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
    /// The newest proven copy is too old.
    Late,
    /// The last attempt failed.
    Failed,
}

/// How it stands, from the last proven copy and the last attempt that failed.
pub fn health(now: Time, good: Option<Time>, failed: Option<Time>) -> Health {
    match (good, failed) {
        (None, None) => Health::None,
        (good, Some(failed)) if good.is_none_or(|good| failed > good) => Health::Failed,
        (Some(good), _) if now.since(good) > LATE_AFTER => Health::Late,
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
    #[case(None, None, Health::None)]
    #[case(Some(10), None, Health::Good)]
    #[case(Some(36), None, Health::Good)]
    #[case(Some(37), None, Health::Late)]
    #[case(Some(10), Some(20), Health::Good)]
    #[case(Some(20), Some(10), Health::Failed)]
    #[case(None, Some(10), Health::Failed)]
    #[case(Some(90), Some(100), Health::Late)]
    fn r_ret_5_the_operator_is_alarmed(
        #[case] good_hours_ago: Option<i64>,
        #[case] failed_hours_ago: Option<i64>,
        #[case] expected: Health,
    ) {
        let ago = |hours: Option<i64>| hours.map(|hours| NOW.plus(-hours * HOUR));
        assert_eq!(health(NOW, ago(good_hours_ago), ago(failed_hours_ago)), expected);
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
