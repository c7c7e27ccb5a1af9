//! The text of a project: the form of 2.11.2, its limits, and what changed between two versions of it.

use crate::base::error::{Check, Problem, Result};
use crate::document::edits::{Change, edits};
use crate::vocabulary::{
    CodeSet, ErasmusAction, FoundersAgreement, KeyCompetence, OLDEST_PUPIL, SpokenLanguage, Subject, Tool,
    YOUNGEST_PUPIL, optional_code,
};
use serde::{Deserialize, Deserializer, Serialize};
use std::fmt;
use std::str::FromStr;

/// Fewest characters of a title.
pub const TITLE_LEAST: usize = 3;
/// Most characters of a title.
pub const TITLE_MOST: usize = 100;
/// Most characters of the description.
pub const DESCRIPTION_MOST: usize = 1500;
/// Most characters of objectives, working process and expected results, each.
pub const LONG_TEXT_MOST: usize = 3000;
/// Most characters of the kit or project it starts from, and of the number of an Erasmus+ project.
pub const SHORT_TEXT_MOST: usize = 200;
/// Most characters of a note that goes with an answer, a decision or a case.
pub const NOTE_MOST: usize = 1000;
/// Most characters of the reason of a change.
pub const CHANGE_REASON_MOST: usize = 500;
/// Most pupils that a project can name.
pub const PUPILS_MOST: i64 = 10_000;

/// A month of a year, written `2026-11`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month {
    /// The year, 2000 to 2099.
    pub year: i32,
    /// The month, 1 to 12.
    pub month: u8,
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year, self.month)
    }
}

impl FromStr for Month {
    type Err = ();

    /// Also reads `11/2026` and `2026/11`, since not every browser offers a list of months.
    fn from_str(text: &str) -> std::result::Result<Self, ()> {
        let (left, right) = text.trim().split_once(['-', '/', '.']).ok_or(())?;
        let (year, month) = if left.len() == 4 { (left, right) } else { (right, left) };
        let (year, month) = (year.parse().map_err(drop)?, month.parse().map_err(drop)?);
        if (2000..2100).contains(&year) && (1..=12).contains(&month) { Ok(Self { year, month }) } else { Err(()) }
    }
}

impl Serialize for Month {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Month {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(|()| serde::de::Error::custom("a month is written 2026-11"))
    }
}

/// A form sends an empty text for what is left open, and text for numbers; what cannot be read counts as left open.
fn left_open<'de, D: Deserializer<'de>, T: FromStr>(deserializer: D) -> std::result::Result<Option<T>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Given {
        Number(i64),
        Text(String),
        Nothing(()),
    }
    Ok(match Given::deserialize(deserializer)? {
        Given::Number(number) => number.to_string().parse().ok(),
        Given::Text(text) => text.trim().parse().ok(),
        Given::Nothing(()) => None,
    })
}

/// The form of 2.11.2 as it is written, stored as one version and compared. Every part may be missing while it is a
/// draft; [`ProjectText::check`] says what is missing before it is sent.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ProjectText {
    /// Title, 3 to 100 characters.
    pub title: String,
    /// Short overview, at most 1 500 characters: everybody on the web may read it once the project is active.
    pub description: String,
    /// What pupils should gain.
    pub objectives: String,
    /// What, when, how the schools collaborate and communicate.
    pub process: String,
    /// Expected results and benefits.
    pub results: String,
    /// Languages of the project.
    pub languages: CodeSet<SpokenLanguage>,
    /// Youngest pupils.
    #[serde(deserialize_with = "left_open")]
    pub ages_from: Option<i64>,
    /// Oldest pupils.
    #[serde(deserialize_with = "left_open")]
    pub ages_to: Option<i64>,
    /// Number of pupils involved.
    #[serde(deserialize_with = "left_open")]
    pub pupils: Option<i64>,
    /// First month: any month of the year (R-PRJ-3).
    #[serde(deserialize_with = "left_open")]
    pub starts: Option<Month>,
    /// Last month: any length (R-PRJ-3).
    #[serde(deserialize_with = "left_open")]
    pub ends: Option<Month>,
    /// Subjects, at least one.
    pub subjects: CodeSet<Subject>,
    /// Key competences.
    pub competences: CodeSet<KeyCompetence>,
    /// Tools, at least one.
    pub tools: CodeSet<Tool>,
    /// The earlier project it starts from.
    pub origin: String,
    /// Linked Erasmus+ project: its action.
    #[serde(deserialize_with = "optional_code")]
    pub erasmus_action: Option<ErasmusAction>,
    /// Linked Erasmus+ project: its number.
    pub erasmus_number: String,
    /// What the founders have agreed on.
    pub agreement: CodeSet<FoundersAgreement>,
}

impl ProjectText {
    /// The same without blanks around its texts.
    #[must_use]
    pub fn trimmed(mut self) -> Self {
        let texts = [
            &mut self.title,
            &mut self.description,
            &mut self.objectives,
            &mut self.process,
            &mut self.results,
            &mut self.origin,
            &mut self.erasmus_number,
        ];
        for text in texts {
            *text = text.trim().replace("\r\n", "\n");
        }
        self
    }

    /// Everything that must be there before the text is sent (2.11.2). No minimum of quality, no documents (R-PRJ-3).
    ///
    /// # Errors
    /// [`crate::base::error::Error::Invalid`] with every field that is missing or too long.
    pub fn check(&self) -> Result<()> {
        let mut check = Check::new();
        check.length("title", &self.title, TITLE_LEAST, TITLE_MOST);
        check.length("description", &self.description, 1, DESCRIPTION_MOST);
        check.length("objectives", &self.objectives, 1, LONG_TEXT_MOST);
        check.length("process", &self.process, 1, LONG_TEXT_MOST);
        check.length("results", &self.results, 1, LONG_TEXT_MOST);
        check.ensure(!self.languages.is_empty(), "languages", Problem::Required);
        let (youngest, oldest) = (i64::from(YOUNGEST_PUPIL), i64::from(OLDEST_PUPIL));
        for (field, age) in [("ages_from", self.ages_from), ("ages_to", self.ages_to)] {
            match age {
                Some(age) => check.range(field, age, youngest, oldest),
                None => check.problem(field, Problem::Required),
            };
        }
        check.ensure(self.ages_to >= self.ages_from || self.ages_to.is_none(), "ages_to", Problem::EndBeforeStart);
        if let Some(pupils) = self.pupils {
            check.range("pupils", pupils, 1, PUPILS_MOST);
        }
        check.ensure(self.starts.is_some(), "starts", Problem::Required);
        check.ensure(self.ends.is_some(), "ends", Problem::Required);
        check.ensure(self.ends >= self.starts || self.ends.is_none(), "ends", Problem::EndBeforeStart);
        check.ensure(!self.subjects.is_empty(), "subjects", Problem::Required);
        check.ensure(!self.tools.is_empty(), "tools", Problem::Required);
        check.length("origin", &self.origin, 0, SHORT_TEXT_MOST);
        check.length("erasmus_number", &self.erasmus_number, 0, SHORT_TEXT_MOST);
        check.done()
    }

    /// What a draft must keep to so that it can be stored at all.
    ///
    /// # Errors
    /// [`crate::base::error::Error::Invalid`] when a text is many times longer than its limit.
    pub fn check_draft(&self) -> Result<()> {
        let mut check = Check::new();
        check.length("title", &self.title, 0, 10 * TITLE_MOST);
        check.length("description", &self.description, 0, 10 * DESCRIPTION_MOST);
        check.length("objectives", &self.objectives, 0, 10 * LONG_TEXT_MOST);
        check.length("process", &self.process, 0, 10 * LONG_TEXT_MOST);
        check.length("results", &self.results, 0, 10 * LONG_TEXT_MOST);
        check.length("origin", &self.origin, 0, 10 * SHORT_TEXT_MOST);
        check.length("erasmus_number", &self.erasmus_number, 0, 10 * SHORT_TEXT_MOST);
        check.done()
    }

    /// What is different in `new`, part by part, in the order of the form.
    pub fn difference(old: &Self, new: &Self) -> Vec<PartChange> {
        let words = [
            (Part::Title, &old.title, &new.title),
            (Part::Description, &old.description, &new.description),
            (Part::Objectives, &old.objectives, &new.objectives),
            (Part::Process, &old.process, &new.process),
            (Part::Results, &old.results, &new.results),
            (Part::Origin, &old.origin, &new.origin),
            (Part::ErasmusNumber, &old.erasmus_number, &new.erasmus_number),
        ];
        let mut changes: Vec<PartChange> = words
            .into_iter()
            .filter(|(_, old, new)| old != new)
            .map(|(part, old, new)| PartChange { part, words: compare_words(old, new) })
            .collect();
        let chosen = [
            (Part::Languages, old.languages != new.languages),
            (Part::Ages, (old.ages_from, old.ages_to) != (new.ages_from, new.ages_to)),
            (Part::Pupils, old.pupils != new.pupils),
            (Part::Months, (old.starts, old.ends) != (new.starts, new.ends)),
            (Part::Subjects, old.subjects != new.subjects),
            (Part::Competences, old.competences != new.competences),
            (Part::Tools, old.tools != new.tools),
            (Part::ErasmusAction, old.erasmus_action != new.erasmus_action),
            (Part::Agreement, old.agreement != new.agreement),
        ];
        changes.extend(
            chosen.into_iter().filter(|(_, changed)| *changed).map(|(part, _)| PartChange { part, words: Vec::new() }),
        );
        changes.sort_by_key(|change| change.part);
        changes
    }
}

/// A part of the form, in its order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Part {
    /// Title.
    Title,
    /// Description.
    Description,
    /// Objectives.
    Objectives,
    /// Working process.
    Process,
    /// Expected results.
    Results,
    /// Languages.
    Languages,
    /// Ages from–to.
    Ages,
    /// Number of pupils.
    Pupils,
    /// First and last month.
    Months,
    /// Subjects.
    Subjects,
    /// Key competences.
    Competences,
    /// Tools.
    Tools,
    /// The earlier project.
    Origin,
    /// Action of the linked Erasmus+ project.
    ErasmusAction,
    /// Number of the linked Erasmus+ project.
    ErasmusNumber,
    /// What the founders have agreed on.
    Agreement,
}

/// One part that changed. Written parts carry their words; of chosen ones the page shows the old and the new values.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PartChange {
    /// Which part.
    pub part: Part,
    /// The words of both versions, in reading order.
    pub words: Vec<Words>,
}

/// A stretch of words with one fate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Words {
    /// In both versions.
    Same(String),
    /// Only in the newer one.
    Added(String),
    /// Only in the older one.
    Removed(String),
}

/// The words of two texts; blanks belong to the word before them.
fn compare_words(old: &str, new: &str) -> Vec<Words> {
    let split = |text: &str| text.split_inclusive(char::is_whitespace).map(str::to_owned).collect::<Vec<_>>();
    let (old, new) = (split(old), split(new));
    let mut stretches: Vec<Words> = Vec::new();
    for (change, at) in edits(&old, &new) {
        let word = if change == Change::Removed { &old[at] } else { &new[at] };
        match (stretches.last_mut(), change) {
            (Some(Words::Same(text)), Change::Same)
            | (Some(Words::Added(text)), Change::Added)
            | (Some(Words::Removed(text)), Change::Removed) => text.push_str(word),
            (_, Change::Same) => stretches.push(Words::Same(word.clone())),
            (_, Change::Added) => stretches.push(Words::Added(word.clone())),
            (_, Change::Removed) => stretches.push(Words::Removed(word.clone())),
        }
    }
    stretches
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::base::error::Error;
    use rstest::rstest;

    /// A text that can be sent.
    pub(crate) fn complete() -> ProjectText {
        ProjectText {
            title: "Letters from my street".into(),
            description: "Our pupils describe the street where they live.".into(),
            objectives: "They write to a real reader.".into(),
            process: "One letter a month.".into(),
            results: "Thirty letters.".into(),
            languages: [SpokenLanguage::French].into_iter().collect(),
            ages_from: Some(11),
            ages_to: Some(14),
            starts: "2026-11".parse().ok(),
            ends: "2027-03".parse().ok(),
            subjects: [Subject::ForeignLanguages].into_iter().collect(),
            tools: [Tool::TwinSpace].into_iter().collect(),
            ..ProjectText::default()
        }
    }

    fn wrong_fields(text: &ProjectText) -> Vec<String> {
        match text.check() {
            Err(Error::Invalid(problems)) => problems.into_iter().map(|problem| problem.field).collect(),
            _ => Vec::new(),
        }
    }

    #[rstest]
    #[case(|text: &mut ProjectText| text.title = "ab".into(), "title")]
    #[case(|text: &mut ProjectText| text.title = "x".repeat(101), "title")]
    #[case(|text: &mut ProjectText| text.description = String::new(), "description")]
    #[case(|text: &mut ProjectText| text.description = "x".repeat(1501), "description")]
    #[case(|text: &mut ProjectText| text.objectives = " ".into(), "objectives")]
    #[case(|text: &mut ProjectText| text.objectives = "x".repeat(3001), "objectives")]
    #[case(|text: &mut ProjectText| text.process = String::new(), "process")]
    #[case(|text: &mut ProjectText| text.process = "x".repeat(3001), "process")]
    #[case(|text: &mut ProjectText| text.results = String::new(), "results")]
    #[case(|text: &mut ProjectText| text.results = "x".repeat(3001), "results")]
    #[case(|text: &mut ProjectText| text.languages = CodeSet::default(), "languages")]
    #[case(|text: &mut ProjectText| text.ages_from = None, "ages_from")]
    #[case(|text: &mut ProjectText| text.ages_from = Some(1), "ages_from")]
    #[case(|text: &mut ProjectText| text.ages_to = None, "ages_to")]
    #[case(|text: &mut ProjectText| text.ages_to = Some(21), "ages_to")]
    #[case(|text: &mut ProjectText| text.ages_to = Some(10), "ages_to")]
    #[case(|text: &mut ProjectText| text.pupils = Some(0), "pupils")]
    #[case(|text: &mut ProjectText| text.pupils = Some(10_001), "pupils")]
    #[case(|text: &mut ProjectText| text.starts = None, "starts")]
    #[case(|text: &mut ProjectText| text.ends = None, "ends")]
    #[case(|text: &mut ProjectText| text.ends = "2026-10".parse().ok(), "ends")]
    #[case(|text: &mut ProjectText| text.subjects = CodeSet::default(), "subjects")]
    #[case(|text: &mut ProjectText| text.tools = CodeSet::default(), "tools")]
    #[case(|text: &mut ProjectText| text.origin = "x".repeat(201), "origin")]
    #[case(|text: &mut ProjectText| text.erasmus_number = "x".repeat(201), "erasmus_number")]
    fn the_form_names_what_is_missing(#[case] spoil: fn(&mut ProjectText), #[case] field: &str) {
        let mut text = complete();
        assert_eq!(text.check(), Ok(()));
        spoil(&mut text);
        assert_eq!(wrong_fields(&text), [field]);
    }

    /// Any time of the year, any length, one subject, a few words (R-PRJ-3).
    #[rstest]
    #[case("2026-01", "2026-01")]
    #[case("2026-07", "2026-08")]
    #[case("2026-12", "2031-12")]
    fn r_prj_3_any_month_and_any_length(#[case] starts: &str, #[case] ends: &str) {
        let words = |word: &str| word.to_owned();
        let text = ProjectText {
            description: words("Bread."),
            objectives: words("Bake."),
            process: words("Weekly."),
            results: words("Bread."),
            starts: starts.parse().ok(),
            ends: ends.parse().ok(),
            ..complete()
        };
        assert_eq!(text.check(), Ok(()));
    }

    #[rstest]
    #[case("2026-11", Some((2026, 11)))]
    #[case("11/2026", Some((2026, 11)))]
    #[case("2026-13", None)]
    #[case("1926-11", None)]
    #[case("November", None)]
    fn months_are_read(#[case] text: &str, #[case] month: Option<(i32, u8)>) {
        assert_eq!(text.parse::<Month>().ok(), month.map(|(year, month)| Month { year, month }));
    }

    #[test]
    fn a_form_with_open_fields_is_read() {
        let form =
            r#"{"title":"Bread","ages_from":"11","ages_to":"","pupils":24,"starts":"2026-11","erasmus_action":""}"#;
        let text: ProjectText = serde_json::from_str(form).unwrap();
        assert_eq!((text.ages_from, text.ages_to, text.pupils), (Some(11), None, Some(24)));
        assert_eq!(text.starts, "2026-11".parse().ok());
        let stored = serde_json::to_string(&text).unwrap();
        assert_eq!(serde_json::from_str::<ProjectText>(&stored).unwrap(), text);
    }

    #[test]
    fn the_difference_names_parts_and_words() {
        let old = complete();
        let new = ProjectText { results: "Thirty letters and a map.".into(), pupils: Some(41), ..old.clone() };
        let changes = ProjectText::difference(&old, &new);
        assert_eq!(changes.iter().map(|change| change.part).collect::<Vec<_>>(), [Part::Results, Part::Pupils]);
        assert!(changes[0].words.contains(&Words::Same("Thirty ".into())));
        assert!(changes[0].words.contains(&Words::Removed("letters.".into())));
        assert!(changes[0].words.contains(&Words::Added("letters and a map.".into())));
        assert!(ProjectText::difference(&old, &old).is_empty());
    }
}
