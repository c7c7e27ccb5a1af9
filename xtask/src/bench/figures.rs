//! Times and what is said of them.

use std::time::Duration;

/// Times of one kind of work.
#[derive(Debug, Clone, Default)]
pub struct Times(Vec<Duration>);

impl FromIterator<Duration> for Times {
    fn from_iter<T: IntoIterator<Item = Duration>>(times: T) -> Self {
        let mut times: Vec<Duration> = times.into_iter().collect();
        times.sort_unstable();
        Self(times)
    }
}

impl Times {
    /// How many there are.
    pub fn count(&self) -> usize {
        self.0.len()
    }

    /// The time that so many of a hundred do not exceed (the nearest rank), in milliseconds.
    pub fn percentile(&self, percent: usize) -> f64 {
        let rank = (self.0.len() * percent).div_ceil(100).max(1);
        self.0.get(rank - 1).map_or(0.0, |time| milliseconds(*time))
    }

    /// The longest, in milliseconds.
    pub fn longest(&self) -> f64 {
        self.percentile(100)
    }
}

/// A duration in milliseconds.
pub fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}

/// A number with as many digits as it deserves: `0.42`, `4.2`, `42`.
pub fn rounded(number: f64) -> String {
    match number.abs() {
        small if small < 1.0 => format!("{number:.2}"),
        small if small < 10.0 => format!("{number:.1}"),
        _ => format!("{number:.0}"),
    }
}

/// kB as MB.
pub fn megabytes(kilobytes: u64) -> String {
    rounded(kilobytes as f64 / 1024.0)
}

/// A figure beside the most, or the least, that it should be.
#[derive(Debug, Clone)]
pub struct Held {
    /// What was measured.
    pub what: String,
    /// The figure.
    pub figure: f64,
    /// What it should be.
    pub target: Target,
    /// The unit of both.
    pub unit: &'static str,
}

/// What a figure should be.
#[derive(Debug, Clone, Copy)]
pub enum Target {
    /// No more than this.
    Most(f64),
    /// No less than this.
    Least(f64),
}

impl Held {
    /// A figure that should be no more.
    pub fn most(what: impl Into<String>, figure: f64, most: f64, unit: &'static str) -> Self {
        Self { what: what.into(), figure, target: Target::Most(most), unit }
    }

    /// A figure that should be no less.
    pub fn least(what: impl Into<String>, figure: f64, least: f64, unit: &'static str) -> Self {
        Self { what: what.into(), figure, target: Target::Least(least), unit }
    }

    /// Whether the target is reached.
    pub fn is_met(&self) -> bool {
        match self.target {
            Target::Most(most) => self.figure <= most,
            Target::Least(least) => self.figure >= least,
        }
    }

    /// What was missed and by how much, as a sentence.
    pub fn sentence(&self) -> String {
        let Self { what, figure, target, unit } = self;
        let (bound, of, beyond) = match target {
            Target::Most(most) => ("at most", most, figure / most),
            Target::Least(least) => ("at least", least, least / figure),
        };
        let (figure, of, beyond) = (rounded(*figure), rounded(*of), rounded(beyond));
        format!("{what}: {figure}{unit} instead of {bound} {of}{unit} ({beyond} times)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn times(of: impl IntoIterator<Item = u64>) -> Times {
        of.into_iter().map(Duration::from_millis).collect()
    }

    #[test]
    fn percentiles_are_the_nearest_rank() {
        let hundred = times((1..=100).rev());
        let at = |percent| hundred.percentile(percent).round() as i64;
        assert_eq!((at(50), at(95), at(99), at(100)), (50, 95, 99, 100));
        assert_eq!(times([7]).percentile(50), 7.0);
        assert_eq!(times([1, 9]).percentile(50), 1.0);
        assert_eq!((times([]).percentile(95), times([]).count()), (0.0, 0));
        assert_eq!(times([3, 1, 2]).longest(), 3.0);
    }

    #[test]
    fn numbers_have_the_digits_they_deserve() {
        assert_eq!([0.123, 4.56, 78.9, 1234.5].map(rounded), ["0.12", "4.6", "79", "1234"]);
        assert_eq!(megabytes(80 << 10), "80");
    }

    #[test]
    fn what_is_missed_says_by_how_much() {
        let slow = Held::most("inbox, p95", 45.0, 30.0, " ms");
        assert!(!slow.is_met() && Held::most("inbox", 30.0, 30.0, " ms").is_met());
        assert_eq!(slow.sentence(), "inbox, p95: 45 ms instead of at most 30 ms (1.5 times)");
        let few = Held::least("sign-ins", 0.6, 0.9, "");
        assert!(!few.is_met());
        assert_eq!(few.sentence(), "sign-ins: 0.60 instead of at least 0.90 (1.5 times)");
    }
}
