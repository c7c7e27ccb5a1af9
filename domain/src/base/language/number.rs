//! How each language writes numbers.

use super::Language;

/// A space that is not broken at the end of a line.
const SPACE: char = '\u{a0}';
/// The same, narrower: what French puts between thousands.
const NARROW_SPACE: char = '\u{202f}';

impl Language {
    /// A whole number with its thousands grouped: "12,345", "12.345", "12 345".
    pub fn number(self, value: i64) -> String {
        let digits = value.unsigned_abs().to_string();
        let mut written = String::with_capacity(digits.len() + 8);
        if value < 0 {
            written.push('-');
        }
        self.push_grouped(&mut written, &digits);
        written
    }

    /// A number with `places` digits behind the decimal sign: "1,234.5", "1 234,5".
    pub fn decimal(self, value: f64, places: usize) -> String {
        let plain = format!("{value:.places$}");
        let (whole, fraction) = plain.split_once('.').unwrap_or((&plain, ""));
        let mut written = String::with_capacity(plain.len() + 8);
        let digits = match whole.strip_prefix('-') {
            Some(digits) => {
                written.push('-');
                digits
            }
            None => whole,
        };
        self.push_grouped(&mut written, digits);
        if !fraction.is_empty() {
            written.push(if self == Self::En { '.' } else { ',' });
            written.push_str(fraction);
        }
        written
    }

    /// A share in hundredths: "45%", "45 %".
    pub fn percent(self, hundredths: i64) -> String {
        let mut written = self.number(hundredths);
        match self {
            Self::En | Self::It | Self::Pl => {}
            Self::De | Self::Es => written.push(SPACE),
            Self::Fr => written.push(NARROW_SPACE),
        }
        written.push('%');
        written
    }

    /// Appends the digits in groups of three. Italian, Spanish and Polish leave four digits alone.
    fn push_grouped(self, written: &mut String, digits: &str) {
        let (separator, shortest) = match self {
            Self::En => (',', 4),
            Self::Fr => (NARROW_SPACE, 4),
            Self::De => ('.', 4),
            Self::It | Self::Es => ('.', 5),
            Self::Pl => (SPACE, 5),
        };
        for (place, digit) in digits.chars().enumerate() {
            let behind = digits.len() - place;
            if place > 0 && behind.is_multiple_of(3) && digits.len() >= shortest {
                written.push(separator);
            }
            written.push(digit);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case(Language::En, "1,234", "-1,234,567", "12,345.5", "45%")]
    #[case(Language::It, "1234", "-1.234.567", "12.345,5", "45%")]
    #[case(Language::Fr, "1_234", "-1_234_567", "12_345,5", "45_%")]
    #[case(Language::De, "1.234", "-1.234.567", "12.345,5", "45~%")]
    #[case(Language::Es, "1234", "-1.234.567", "12.345,5", "45~%")]
    #[case(Language::Pl, "1234", "-1~234~567", "12~345,5", "45%")]
    fn numbers_are_written_as_cldr_does(
        #[case] language: Language,
        #[case] four: &str,
        #[case] negative: &str,
        #[case] decimal: &str,
        #[case] percent: &str,
    ) {
        let visible = |text: String| text.replace(NARROW_SPACE, "_").replace(SPACE, "~");
        assert_eq!(visible(language.number(1234)), four);
        assert_eq!(visible(language.number(-1_234_567)), negative);
        assert_eq!(visible(language.decimal(12345.46, 1)), decimal);
        assert_eq!(visible(language.percent(45)), percent);
        assert_eq!(language.number(0), "0");
        assert_eq!(language.decimal(-2.0, 0), "-2");
    }
}
