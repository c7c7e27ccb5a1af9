//! What hinders a page from being published, and what must be confirmed (R-TS-13).

use crate::base::error::Problem;
use crate::base::id::{FileId, PageId};
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
    /// It shows pupils whose parents' consent is not confirmed: it is asked for each of these pictures.
    ConsentMissing {
        /// The pictures.
        pictures: Vec<FileId>,
    },
    /// Nothing stands on it.
    Empty,
}

impl Concern {
    /// Whether the page cannot be published as long as this is so.
    pub fn forbids(&self) -> bool {
        self.refusal().is_some()
    }

    /// What is said to who publishes the page all the same.
    pub fn refusal(&self) -> Option<Problem> {
        match self {
            Self::NamesPupil { name } => Some(Problem::NamesPupil { name: name.clone() }),
            Self::Empty | Self::ForTeachers => Some(Problem::Unknown),
            Self::ConsentMissing { .. } => None,
        }
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

/// The sentences of a text that hold what looks like a mail address or a phone number. A public page shows neither of
/// anybody; whose it is only a person can tell, so they are shown before publishing.
pub fn contacts(text: &str) -> Vec<&str> {
    let sentences = text.lines().flat_map(|line| line.split(". ")).map(str::trim);
    sentences.filter(|sentence| has_address(sentence) || has_phone(sentence)).collect()
}

fn has_address(sentence: &str) -> bool {
    let address = |word: &str| {
        let bare = word.trim_matches(|sign: char| !sign.is_alphanumeric());
        bare.split_once('@').is_some_and(|(somebody, host)| !somebody.is_empty() && host.contains('.'))
    };
    sentence.split_whitespace().any(address)
}

fn has_phone(sentence: &str) -> bool {
    let other = |sign: char| !sign.is_ascii_digit() && !sign.is_whitespace() && !"-./()+".contains(sign);
    sentence.split(other).flat_map(|part| part.split(" - ")).any(is_phone)
}

/// As many figures as a phone number has, in a few groups: neither years nor the number of a book.
fn is_phone(part: &str) -> bool {
    let groups: Vec<&str> = part.split(|sign: char| !sign.is_ascii_digit()).filter(|group| !group.is_empty()).collect();
    let figures = groups.concat();
    let years = groups.iter().all(|group| group.len() == 4);
    let book = figures.len() == 13 && (figures.starts_with("978") || figures.starts_with("979"));
    (9..=15).contains(&figures.len()) && groups.len() <= 6 && !years && !book
}

/// What of the checklist is still to be confirmed before anything new is published (R-TS-13).
pub fn unconfirmed(confirmed: &CodeSet<ConsentItem>) -> Vec<ConsentItem> {
    ConsentItem::ALL.iter().copied().filter(|item| !confirmed.contains(item)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

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
    #[case("Write to anna.rossi@scuola.it!", true)]
    #[case("(anna@mail.scuola-verdi.it)", true)]
    #[case("Call +39 333 123 45 67", true)]
    #[case("06 12 34 56 78", true)]
    #[case("Tel. 0583/123.45.67", true)]
    #[case("600\u{a0}123\u{a0}456", true)]
    #[case("We met @ school at 9.30 on 06.10.2026", false)]
    #[case("Spring 2025 2026 2027", false)]
    #[case("From 06.10.2026 - 08.10.2026", false)]
    #[case("ISBN 978-88-06-22345-1", false)]
    #[case("1 2 3 4 5 6 7 8 9 10", false)]
    #[case("Lucca has 89 346 people, Toruń 196 935", false)]
    #[case("", false)]
    fn what_looks_like_an_address_or_a_phone_number(#[case] text: &str, #[case] found: bool) {
        assert_eq!(!contacts(text).is_empty(), found);
    }

    #[test]
    fn the_sentence_is_shown_in_which_it_stands() {
        let text = "Our street\nIt has ten trees. Write to anna@scuola.it. We answer.";
        assert_eq!(contacts(text), ["Write to anna@scuola.it"]);
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
