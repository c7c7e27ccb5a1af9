//! Clocks of a project: the seven days of a unit (R-PRJ-5) and the reminders to a founder who has not answered (2.11.3).
//!
//! Days are counted from one: day 1 begins when the clock does, day 8 when seven days are over.

use crate::base::time::{DAY, Time};
use serde::{Deserialize, Serialize};

/// Days a unit has.
pub const UNIT_DAYS: i64 = 7;
/// The day on which a unit is reminded.
pub const REMINDER_DAY: i64 = 5;
/// The day on which the project stands on the overdue list.
pub const OVERDUE_DAY: i64 = 8;
/// The day from which the central unit may decide instead.
pub const CENTRAL_DAY: i64 = 10;
/// Days on which a founder is reminded, before it becomes monthly.
pub const FOUNDER_DAYS: [i64; 3] = [3, 7, 14];
/// Days of the month that the reminders count.
const MONTH: i64 = 30;

/// Which day it is on a clock that began at `since`.
pub fn day_of(since: Time, now: Time) -> i64 {
    now.days_since(since).max(0) + 1
}

/// When a day of a clock begins.
pub fn start_of_day(since: Time, day: i64) -> Time {
    since.plus((day - 1) * DAY)
}

/// How far the clock of a unit has run (R-PRJ-5).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Stage {
    /// Within the seven days, not reminded yet.
    Running,
    /// Within the seven days, reminded.
    Reminded,
    /// The seven days are over.
    Overdue,
    /// The central unit may decide instead.
    Escalated,
}

/// The clock of a unit: it runs from `since`, and stands at `stopped_at` while the founders change the text (R-PRJ-3a).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct UnitClock {
    /// When it began; moved on by the time it stood.
    pub since: Time,
    /// Since when it stands, if it does.
    pub stopped_at: Option<Time>,
}

impl UnitClock {
    /// A clock that begins now.
    pub fn start(now: Time) -> Self {
        Self { since: now, stopped_at: None }
    }

    /// The moment it shows.
    fn shown(self, now: Time) -> Time {
        self.stopped_at.unwrap_or(now)
    }

    /// Which day it is, from 1.
    pub fn day(self, now: Time) -> i64 {
        day_of(self.since, self.shown(now))
    }

    /// When its seven days end, were it to run on.
    pub fn due(self) -> Time {
        start_of_day(self.since, OVERDUE_DAY)
    }

    /// How far it has run.
    pub fn stage(self, now: Time) -> Stage {
        match self.day(now) {
            ..REMINDER_DAY => Stage::Running,
            REMINDER_DAY..OVERDUE_DAY => Stage::Reminded,
            OVERDUE_DAY..CENTRAL_DAY => Stage::Overdue,
            _ => Stage::Escalated,
        }
    }

    /// Stops it; one that stands stays.
    #[must_use]
    pub fn stop(self, now: Time) -> Self {
        Self { stopped_at: self.stopped_at.or(Some(now)), ..self }
    }

    /// Lets it run on with the time it had left.
    #[must_use]
    pub fn resume(self, now: Time) -> Self {
        let stood = self.stopped_at.map_or(0, |stopped| now.since(stopped));
        Self { since: self.since.plus(stood), stopped_at: None }
    }
}

/// The last day, up to the day of `now`, on which a founder is due a reminder; 0 before the first.
pub fn founder_reminder_due(since: Time, now: Time) -> i64 {
    let day = day_of(since, now);
    let last = FOUNDER_DAYS[FOUNDER_DAYS.len() - 1];
    if day >= last {
        return last + (day - last) / MONTH * MONTH;
    }
    FOUNDER_DAYS.into_iter().rev().find(|reminder| *reminder <= day).unwrap_or(0)
}

/// When the founder is reminded next.
pub fn next_founder_reminder(since: Time, now: Time) -> Time {
    let due = founder_reminder_due(since, now);
    let next = FOUNDER_DAYS.into_iter().find(|day| *day > due).unwrap_or(due + MONTH);
    start_of_day(since, next)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::time::HOUR;
    use rstest::rstest;

    /// Monday 12 October 2026, 10:00 UTC.
    const MONDAY: Time = Time(1_791_799_200_000);

    #[rstest]
    #[case(0, 1, Stage::Running)]
    #[case(3 * DAY, 4, Stage::Running)]
    #[case(4 * DAY - 1, 4, Stage::Running)]
    #[case(4 * DAY, 5, Stage::Reminded)]
    #[case(7 * DAY - 1, 7, Stage::Reminded)]
    #[case(7 * DAY, 8, Stage::Overdue)]
    #[case(9 * DAY - 1, 9, Stage::Overdue)]
    #[case(9 * DAY, 10, Stage::Escalated)]
    #[case(40 * DAY, 41, Stage::Escalated)]
    fn r_prj_5_the_seven_day_clock(#[case] later: i64, #[case] day: i64, #[case] stage: Stage) {
        let clock = UnitClock::start(MONDAY);
        assert_eq!((clock.day(MONDAY.plus(later)), clock.stage(MONDAY.plus(later))), (day, stage));
        assert_eq!(clock.due(), MONDAY.plus(7 * DAY));
    }

    #[test]
    fn r_prj_3a_a_clock_that_stands_keeps_its_day() {
        let stopped = UnitClock::start(MONDAY).stop(MONDAY.plus(2 * DAY));
        assert_eq!(stopped.day(MONDAY.plus(30 * DAY)), 3);
        assert_eq!(stopped.stop(MONDAY.plus(5 * DAY)), stopped);
        let resumed = stopped.resume(MONDAY.plus(12 * DAY));
        assert_eq!(resumed.day(MONDAY.plus(12 * DAY)), 3);
        assert_eq!(resumed.due(), MONDAY.plus(17 * DAY));
    }

    #[rstest]
    #[case(0, 0, 3)]
    #[case(2, 3, 7)]
    #[case(5, 3, 7)]
    #[case(6, 7, 14)]
    #[case(13, 14, 44)]
    #[case(42, 14, 44)]
    #[case(43, 44, 74)]
    #[case(400, 374, 404)]
    fn founders_are_reminded_on_day_3_7_14_then_monthly(#[case] days: i64, #[case] due: i64, #[case] next: i64) {
        let now = MONDAY.plus(days * DAY + HOUR);
        assert_eq!(founder_reminder_due(MONDAY, now), due);
        assert_eq!(next_founder_reminder(MONDAY, now), start_of_day(MONDAY, next));
    }
}
