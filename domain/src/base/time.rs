//! Moments as milliseconds since 1970 in UTC, and the clock as a value that comes in.

use serde::{Deserialize, Serialize};

/// A moment: milliseconds since 1970-01-01T00:00Z.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "store", derive(sqlx::Type))]
#[cfg_attr(feature = "store", sqlx(transparent))]
pub struct Time(pub i64);

/// A second in milliseconds.
pub const SECOND: i64 = 1_000;
/// A minute in milliseconds.
pub const MINUTE: i64 = 60 * SECOND;
/// The same words again within this time are the same request: the answer to the first was lost.
pub const SENT_AGAIN: i64 = 10 * MINUTE;
/// An hour in milliseconds.
pub const HOUR: i64 = 60 * MINUTE;
/// A day in milliseconds.
pub const DAY: i64 = 24 * HOUR;

impl Time {
    /// The moment so many milliseconds later (or earlier, when negative).
    #[must_use]
    pub fn plus(self, milliseconds: i64) -> Self {
        Self(self.0.saturating_add(milliseconds))
    }

    /// Milliseconds from `earlier` to here.
    pub fn since(self, earlier: Self) -> i64 {
        self.0 - earlier.0
    }

    /// Whole days from `earlier` to here.
    pub fn days_since(self, earlier: Self) -> i64 {
        self.since(earlier).div_euclid(DAY)
    }

    /// The day of the week in UTC, Monday = 0.
    pub fn weekday(self) -> i64 {
        (self.0.div_euclid(DAY) + 3).rem_euclid(7)
    }

    /// The moment after so many working days (Monday to Friday): the clock of R-VAL-3.
    #[must_use]
    pub fn plus_working_days(self, days: i64) -> Self {
        let mut moment = self;
        let mut left = days;
        while left > 0 {
            moment = moment.plus(DAY);
            if moment.weekday() < 5 {
                left -= 1;
            }
        }
        moment
    }
}

#[cfg(feature = "store")]
impl From<Time> for super::db::Value {
    fn from(time: Time) -> Self {
        Self::Int(Some(time.0))
    }
}

#[cfg(feature = "store")]
impl From<Option<Time>> for super::db::Value {
    fn from(time: Option<Time>) -> Self {
        Self::Int(time.map(|time| time.0))
    }
}

/// Tells the time.
pub trait Clock: Send + Sync + 'static {
    /// This moment.
    fn now(&self) -> Time;
}

/// The clock of the machine.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    #[expect(clippy::disallowed_methods, reason = "the one place where the machine's clock is read")]
    fn now(&self) -> Time {
        let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
        Time(i64::try_from(since.as_millis()).unwrap_or(i64::MAX))
    }
}

/// A clock that stands still until it is moved: for tests and the demo world.
#[derive(Debug)]
pub struct SetClock(std::sync::atomic::AtomicI64);

impl SetClock {
    /// A clock that shows `start`.
    pub fn at(start: Time) -> Self {
        Self(start.0.into())
    }

    /// Moves the clock on.
    pub fn advance(&self, milliseconds: i64) {
        self.0.fetch_add(milliseconds, std::sync::atomic::Ordering::Relaxed);
    }

    /// Sets the clock.
    pub fn set(&self, time: Time) {
        self.0.store(time.0, std::sync::atomic::Ordering::Relaxed);
    }
}

impl Clock for SetClock {
    fn now(&self) -> Time {
        Time(self.0.load(std::sync::atomic::Ordering::Relaxed))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// 2026-11-20 is a Friday.
    const FRIDAY: Time = Time(1_795_132_800_000);

    #[rstest::rstest]
    #[case(0, 0)]
    #[case(1, 3)]
    #[case(3, 5)]
    #[case(6, 10)]
    fn working_days_skip_the_weekend(#[case] working: i64, #[case] calendar: i64) {
        assert_eq!(FRIDAY.weekday(), 4);
        assert_eq!(FRIDAY.plus_working_days(working), FRIDAY.plus(calendar * DAY));
    }
}
