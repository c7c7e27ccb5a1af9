//! What hinders a page from being published, and what must be confirmed (R-TS-13).

use crate::base::id::PageId;
use crate::vocabulary::{CodeSet, ConsentItem};
use serde::{Deserialize, Serialize};
use std::fmt;

/// What hinders a page, or is asked before it is published.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Concern {
    /// It names a pupil of the space: it cannot be published.
    NamesPupil {
        /// The display name that stands in it.
        name: String,
    },
    /// Only teachers read it, so it is not for everyone (R-TS-12).
    ForTeachers,
    /// It shows pupils: their parents' consent is asked.
    ShowsPupils,
    /// Nothing stands on it.
    Empty,
}

impl Concern {
    /// Whether the page cannot be published as long as this is so.
    pub const fn forbids(&self) -> bool {
        matches!(self, Self::NamesPupil { .. } | Self::Empty | Self::ForTeachers)
    }
}

/// A page that could be ticked, in the version that stood beside its box. Forms send it as `12:3`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Offered {
    /// The page.
    pub page: PageId,
    /// The version of its text.
    pub version: i64,
}

impl fmt::Display for Offered {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.page, self.version)
    }
}

impl From<Offered> for String {
    fn from(offered: Offered) -> Self {
        offered.to_string()
    }
}

impl TryFrom<String> for Offered {
    type Error = &'static str;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        let parts = text.split_once(':').and_then(|(page, version)| Some((page.parse().ok()?, version.parse().ok()?)));
        let (page, version) = parts.ok_or("not a page with a version")?;
        Ok(Self { page, version })
    }
}

/// The display name of a pupil that stands in a text, whatever its capitals; the point behind the initial does not count.
pub fn named_pupil<'a>(text: &str, pupils: &'a [String]) -> Option<&'a str> {
    let text = spaced(text);
    let stands = |name: &&String| {
        let name = spaced(name);
        name.len() > 2 && text.contains(&name)
    };
    pupils.iter().find(stands).map(String::as_str)
}

/// Small letters, words parted and surrounded by single spaces, everything else gone.
fn spaced(text: &str) -> String {
    let words = text.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty());
    let mut out = String::from(" ");
    for word in words {
        out.push_str(&word.to_lowercase());
        out.push(' ');
    }
    out
}

/// What of the checklist is still to be confirmed before anything new is published (R-TS-13).
pub fn unconfirmed(confirmed: &CodeSet<ConsentItem>) -> Vec<ConsentItem> {
    ConsentItem::ALL.iter().copied().filter(|item| !confirmed.contains(item)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case("We wrote with Tommaso L. about streets", true)]
    #[case("TOMMASO L", true)]
    #[case("(tommaso  l.)", true)]
    #[case("Tommaso likes streets", false)]
    #[case("Tommaso Lupo", false)]
    #[case("San Tommaso l’apostolo", true)]
    #[case("", false)]
    fn a_page_that_names_a_pupil_is_found(#[case] text: &str, #[case] found: bool) {
        let pupils = vec!["Zofia M.".to_owned(), "Tommaso L.".to_owned()];
        assert_eq!(named_pupil(text, &pupils).is_some(), found);
    }

    /// R-TS-13: pictures, copyright, personal data.
    #[test]
    fn r_ts_13_everything_must_be_confirmed() {
        let mut confirmed = CodeSet::default();
        assert_eq!(unconfirmed(&confirmed).len(), 3);
        for item in ConsentItem::ALL {
            confirmed.insert(*item);
        }
        assert!(unconfirmed(&confirmed).is_empty());
    }

    #[rstest]
    #[case("12:3", Some((12, 3)))]
    #[case("12", None)]
    #[case("12:", None)]
    #[case("x:3", None)]
    fn offered_pages_travel_in_forms(#[case] text: &str, #[case] expected: Option<(i64, i64)>) {
        let read = Offered::try_from(text.to_owned()).ok();
        assert_eq!(read, expected.map(|(page, version)| Offered { page: PageId(page), version }));
        assert!(read.is_none_or(|offered| offered.to_string() == text));
    }
}
