//! Whose turn it is to be saved, and how long to wait.

use std::time::Duration;

/// So long after a key a text goes to the server; so long, too, a first save that failed waits for the next.
pub const PAUSE: Duration = Duration::from_secs(2);
/// However often a save has failed, it is tried again after this time.
pub const LONGEST_PAUSE: Duration = Duration::from_secs(60);
/// A form that is sent while a save is on its way looks so often whether that has come back.
pub const LOOK: Duration = Duration::from_millis(100);

/// Whose turn it is: one save at a time, for a second one would be stale before it arrives.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Turn {
    /// A save is on its way.
    pub running: bool,
    /// Something is not saved yet.
    pub unsaved: bool,
    failures: u32,
}

impl Turn {
    /// Something was typed.
    pub fn typed(&mut self) {
        self.unsaved = true;
    }

    /// A save is wanted: it begins, unless one is on its way.
    pub fn begin(&mut self) -> bool {
        if self.running {
            return false;
        }
        *self = Self { running: true, unsaved: false, ..*self };
        true
    }

    /// The save arrived; answers whether more was typed meanwhile.
    pub fn saved(&mut self) -> bool {
        *self = Self { unsaved: self.unsaved, ..Self::default() };
        self.unsaved
    }

    /// The save failed; answers how long to wait before it is tried again.
    pub fn failed(&mut self) -> Duration {
        let failures = self.failures;
        *self = Self { running: false, unsaved: true, failures: failures + 1 };
        PAUSE.saturating_mul(1 << failures.min(5)).min(LONGEST_PAUSE)
    }

    /// The browser takes the text to the server.
    pub fn handed_over(&mut self) {
        self.unsaved = false;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_save_at_a_time_and_what_is_typed_meanwhile_goes_with_the_next() {
        let mut turn = Turn::default();
        turn.typed();
        assert!(turn.begin() && !turn.begin(), "the second waits");
        assert!(!turn.unsaved, "all of it is under way");
        turn.typed();
        assert!(turn.saved(), "more was typed");
        assert!(turn.begin() && !turn.saved());
        assert_eq!(turn, Turn::default());
    }

    #[test]
    fn a_save_that_failed_is_tried_again_after_longer_and_longer_pauses() {
        let mut turn = Turn::default();
        let mut pauses = Vec::new();
        for _ in 0..8 {
            assert!(turn.begin(), "after a failure the next may begin");
            pauses.push(turn.failed().as_secs());
            assert!(turn.unsaved);
        }
        assert_eq!(pauses, [2, 4, 8, 16, 32, 60, 60, 60]);
        assert!(turn.begin() && !turn.saved());
        assert_eq!(turn, Turn::default(), "what was saved is no failure any more");
    }

    #[test]
    fn what_the_browser_has_taken_is_not_sent_twice() {
        let mut turn = Turn::default();
        turn.typed();
        turn.handed_over();
        assert!(!turn.unsaved);
        turn.typed();
        assert!(turn.unsaved);
    }
}
