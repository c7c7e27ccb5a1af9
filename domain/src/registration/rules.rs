//! Rules of registration: what is asked, what is compulsory, what helps to be found.

use super::{Form, Idea, Spoken};
use crate::base::error::{Check, Problem};
use crate::base::time::DAY;
use crate::school::{Completeness, Picked, is_web_address, web_address};
use crate::vocabulary::{CodeSet, Country, LanguageSkill, OLDEST_PUPIL, SpokenLanguage, YOUNGEST_PUPIL};

/// An address that nobody confirms is forgotten after so long (2.3).
pub const UNCONFIRMED_KEPT: i64 = 7 * DAY;
/// Most characters of a project idea.
pub const IDEA_MOST: usize = 2_000;
/// Languages with level that a form can hold.
pub const SPOKEN_MOST: usize = 8;
/// Languages of an idea that a form can hold.
pub const IDEAS_MOST: usize = 4;

/// What to gather before step 1 (R-REG-4).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChecklistItem {
    /// The national code of the school.
    SchoolCode,
    /// The school's telephone.
    Phone,
    /// The school's fax.
    Fax,
    /// The school's e-mail address.
    SchoolEmail,
    /// The head's name and e-mail address.
    HeadEmail,
}

/// The checklist shown before step 1 (R-REG-4).
pub const CHECKLIST: [ChecklistItem; 5] = [
    ChecklistItem::SchoolCode,
    ChecklistItem::Phone,
    ChecklistItem::Fax,
    ChecklistItem::SchoolEmail,
    ChecklistItem::HeadEmail,
];

/// What makes a person easy to find (R-REG-5).
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub enum Help {
    /// Role, subjects and languages: compulsory, so everybody has them in the end.
    Compulsory,
    /// Pupils' ages: they compare across countries where school levels do not.
    Ages,
    /// A project idea: what teachers abroad read first.
    Idea,
    /// The idea in a second language.
    SecondLanguage,
    /// Wished countries, languages, subjects or topic.
    Wishes,
    /// The equipment used.
    Tools,
    /// Experience.
    Experience,
    /// The number of pupils of the school.
    SchoolSize,
}

/// One line of the quality meter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MeterLine {
    /// What it is about.
    pub help: Help,
    /// Points of a hundred.
    pub points: u32,
    /// Whether it is filled in.
    pub filled: bool,
}

/// The quality meter: which fields would help being found (R-REG-5).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meter {
    /// How easily others will find the person, of a hundred.
    pub percent: u32,
    /// The lines, those that count most first.
    pub lines: Vec<MeterLine>,
}

impl Form {
    /// The form as it is first shown.
    pub fn begin() -> Self {
        Self { available: true, ..Self::default() }
    }

    /// The languages with level; a half-filled row is left out.
    pub fn languages(&self) -> CodeSet<LanguageSkill> {
        let skill = |row: &Spoken| Some(LanguageSkill { language: row.language?, level: row.level? });
        let mut skills: Vec<LanguageSkill> = Vec::new();
        for skill in self.spoken.iter().filter_map(skill) {
            if skills.iter().all(|known| known.language != skill.language) {
                skills.push(skill);
            }
        }
        skills.into_iter().collect()
    }

    /// The ideas that have a text, one for each language: two texts in one language become one.
    pub fn written_ideas(&self) -> Vec<(SpokenLanguage, String)> {
        let mut ideas: Vec<(SpokenLanguage, String)> = Vec::new();
        for Idea { language, text } in &self.ideas {
            let (Some(language), text) = (*language, text.trim()) else { continue };
            if text.is_empty() {
                continue;
            }
            match ideas.iter_mut().find(|(known, _)| *known == language) {
                Some((_, known)) => *known = format!("{known}\n\n{text}"),
                None => ideas.push((language, text.to_owned())),
            }
        }
        ideas
    }

    /// Everything that must be corrected before the form can be sent; the names are the ids of its fields.
    pub fn check(&self, check: &mut Check, country: Country) {
        check.ensure(self.picked != Picked::Nothing, "picked", Problem::Required);
        match self.picked {
            Picked::Nothing => {}
            Picked::School(_) => self.school.check(check, country, Completeness::Wish),
            Picked::Register(_) | Picked::New => self.school.check(check, country, Completeness::Whole),
        }
        self.check_about(check);
    }

    /// What must be corrected in everything but the school: profiles are edited by the same fields.
    pub fn check_about(&self, check: &mut Check) {
        self.check_person(check);
        self.check_ages(check);
        let text = |text: &str| text.chars().count();
        check.ensure(text(&self.wished_topic) <= 200, "wished_topic", Problem::TooLong { most: 200 });
        for (position, idea) in self.ideas.iter().enumerate() {
            let empty = idea.text.trim().is_empty();
            check.ensure(empty || idea.language.is_some(), &format!("idea-{position}-language"), Problem::Required);
        }
        for (language, idea) in self.written_ideas() {
            let position = self.ideas.iter().position(|row| row.language == Some(language)).unwrap_or_default();
            let fits = text(&idea) <= IDEA_MOST;
            check.ensure(fits, &format!("idea-{position}-text"), Problem::TooLong { most: IDEA_MOST });
        }
    }

    fn check_person(&self, check: &mut Check) {
        check.ensure(self.role.is_some(), "role", Problem::Required);
        // R-REG-6: who may not be validated is told at once.
        check.ensure(self.role.is_none_or(|role| role.eligible()), "role", Problem::Unknown);
        check.ensure(!self.subjects.is_empty(), "subjects", Problem::Required);
        for (position, row) in self.spoken.iter().enumerate() {
            let whole = row.language.is_some() == row.level.is_some();
            check.ensure(whole, &format!("spoken-{position}"), Problem::Required);
        }
        check.ensure(!self.languages().is_empty(), "spoken-0", Problem::Required);
        check.length("phone", &self.phone, 0, 40);
        let website = web_address(&self.website);
        check.ensure(website.is_empty() || is_web_address(&website), "website", Problem::NotALink);
    }

    fn check_ages(&self, check: &mut Check) {
        let (least, most) = (i64::from(YOUNGEST_PUPIL), i64::from(OLDEST_PUPIL));
        for (field, text) in [("ages_from", &self.ages_from), ("ages_to", &self.ages_to)] {
            let right = text.trim().is_empty() || number(text).is_some_and(|age| (least..=most).contains(&age));
            check.ensure(right, field, Problem::OutOfRange { least, most });
        }
        if let (Some(from), Some(to)) = (number(&self.ages_from), number(&self.ages_to)) {
            check.ensure(from <= to, "ages_from", Problem::EndBeforeStart);
        }
        for (one, other, field) in
            [(&self.ages_from, &self.ages_to, "ages_to"), (&self.ages_to, &self.ages_from, "ages_from")]
        {
            check.ensure(one.trim().is_empty() || !other.trim().is_empty(), field, Problem::Required);
        }
        let pupils = self.pupils_involved.trim();
        let right = pupils.is_empty() || number(pupils).is_some_and(|count| (1..=1_000).contains(&count));
        check.ensure(right, "pupils_involved", Problem::OutOfRange { least: 1, most: 1_000 });
    }

    /// How easily others will find the person, and what would help (R-REG-5).
    pub fn meter(&self) -> Meter {
        let ideas = self.written_ideas().len();
        let compulsory = self.role.is_some() && !self.subjects.is_empty() && !self.languages().is_empty();
        let wishes = !self.wished_countries.is_empty()
            || !self.wished_languages.is_empty()
            || !self.wished_subjects.is_empty()
            || !self.wished_topic.trim().is_empty();
        let ages = number(&self.ages_from).zip(number(&self.ages_to)).is_some_and(|(from, to)| from <= to);
        let line = |help, points, filled| MeterLine { help, points, filled };
        let lines = vec![
            line(Help::Compulsory, 35, compulsory),
            line(Help::Ages, 20, ages),
            line(Help::Idea, 20, ideas > 0),
            line(Help::SecondLanguage, 10, ideas > 1),
            line(Help::Wishes, 5, wishes),
            line(Help::Tools, 5, !self.tools.is_empty()),
            line(Help::Experience, 2, self.experience.is_some()),
            line(Help::SchoolSize, 3, self.school.pupil_count().is_some()),
        ];
        let percent = lines.iter().filter(|line| line.filled).map(|line| line.points).sum();
        Meter { percent, lines }
    }
}

/// A whole number as typed.
pub fn number(text: &str) -> Option<i64> {
    text.trim().parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::id::SchoolId;
    use crate::vocabulary::{Experience, LanguageLevel, SchoolRole, Subject};
    use rstest::rstest;

    fn spoken(language: SpokenLanguage, level: LanguageLevel) -> Spoken {
        Spoken { language: Some(language), level: Some(level) }
    }

    /// A form that can be sent, with nothing optional in it.
    fn least() -> Form {
        Form {
            picked: Picked::School(SchoolId(1)),
            role: Some(SchoolRole::Teacher),
            subjects: CodeSet::from_iter([Subject::ForeignLanguages]),
            spoken: vec![spoken(SpokenLanguage::French, LanguageLevel::Proficient), Spoken::default()],
            ..Form::begin()
        }
    }

    fn wrong(form: &Form) -> Vec<String> {
        let mut check = Check::new();
        form.check(&mut check, Country::Italy);
        match check.done() {
            Err(crate::base::error::Error::Invalid(problems)) => problems.into_iter().map(|one| one.field).collect(),
            _ => Vec::new(),
        }
    }

    #[rstest]
    #[case::least(|_: &mut Form| {}, &[])]
    #[case::no_school(|form: &mut Form| form.picked = Picked::Nothing, &["picked"])]
    #[case::no_role(|form: &mut Form| form.role = None, &["role"])]
    #[case::no_subject(|form: &mut Form| form.subjects = CodeSet::default(), &["subjects"])]
    #[case::no_language(|form: &mut Form| form.spoken.clear(), &["spoken-0"])]
    #[case::no_level(|form: &mut Form| form.spoken[1].language = Some(SpokenLanguage::English), &["spoken-1"])]
    #[case::ages_turned(|form: &mut Form| { form.ages_from = "14".into(); form.ages_to = "11".into(); }, &["ages_from"])]
    #[case::age_alone(|form: &mut Form| form.ages_from = "11".into(), &["ages_to"])]
    #[case::age_of_adults(|form: &mut Form| { form.ages_from = "11".into(); form.ages_to = "40".into(); }, &["ages_to"])]
    #[case::blog_without_scheme(|form: &mut Form| form.website = "blog.example".into(), &[])]
    #[case::long_idea(|form: &mut Form| form.ideas = vec![Idea { language: Some(SpokenLanguage::French),
        text: "é".repeat(2_001) }], &["idea-0-text"])]
    #[case::idea_of_2000(|form: &mut Form| form.ideas = vec![Idea { language: Some(SpokenLanguage::French),
        text: "é".repeat(2_000) }], &[])]
    #[case::idea_without_language(|form: &mut Form| form.ideas = vec![Idea { language: None, text: "x".into() }],
        &["idea-0-language"])]
    fn what_is_compulsory(#[case] change: fn(&mut Form), #[case] problems: &[&str]) {
        let mut form = least();
        change(&mut form);
        assert_eq!(wrong(&form), problems);
    }

    /// R-REG-4: code, telephone, fax, the school's mail, the head's mail.
    #[test]
    fn r_reg_4_the_checklist_names_what_the_school_office_knows() {
        use ChecklistItem::*;
        assert_eq!(CHECKLIST, [SchoolCode, Phone, Fax, SchoolEmail, HeadEmail]);
    }

    /// R-REG-5: the meter of the walk-through says 90 %.
    #[rstest]
    #[case::empty(Form::default(), 0)]
    #[case::least(least(), 35)]
    #[case::walk_through(walk_through(), 90)]
    fn r_reg_5_the_meter_shows_what_would_help(#[case] form: Form, #[case] percent: u32) {
        assert_eq!(form.meter().percent, percent);
    }

    fn walk_through() -> Form {
        let idea = |language, text: &str| Idea { language: Some(language), text: text.into() };
        let mut form = Form {
            ages_from: "11".into(),
            ages_to: "14".into(),
            experience: Some(Experience::Beginner),
            ideas: vec![
                idea(SpokenLanguage::French, "Lettres de ma rue"),
                idea(SpokenLanguage::English, "Letters from my street"),
            ],
            ..least()
        };
        form.school.pupils = "412".into();
        form
    }

    #[test]
    fn r_reg_5_all_lines_together_make_a_hundred() {
        let meter = Form::default().meter();
        assert_eq!(meter.lines.iter().map(|line| line.points).sum::<u32>(), 100);
        assert!(meter.lines.iter().all(|line| !line.filled));
    }

    /// R-REG-6: school staff from pre-school to upper secondary.
    #[rstest]
    #[case(SchoolRole::Teacher, true)]
    #[case(SchoolRole::Head, true)]
    #[case(SchoolRole::Librarian, true)]
    #[case(SchoolRole::PreSchoolEducator, true)]
    #[case(SchoolRole::TeacherTrainer, false)]
    #[case(SchoolRole::Administrator, false)]
    #[case(SchoolRole::Retired, false)]
    fn r_reg_6_eligible_roles(#[case] role: SchoolRole, #[case] eligible: bool) {
        let form = Form { role: Some(role), ..least() };
        assert_eq!(wrong(&form).is_empty(), eligible);
    }

    #[test]
    fn two_texts_in_one_language_become_one() {
        let idea = |text: &str| Idea { language: Some(SpokenLanguage::French), text: text.into() };
        let form = Form { ideas: vec![idea("Un"), idea(" "), idea("Deux")], ..Form::default() };
        assert_eq!(form.written_ideas(), [(SpokenLanguage::French, "Un\n\nDeux".to_owned())]);
    }

    #[test]
    fn a_draft_is_read_as_it_was_written() {
        let form = walk_through();
        let text = serde_json::to_string(&form).unwrap();
        assert_eq!(serde_json::from_str::<Form>(&text).unwrap(), form);
        assert_eq!(serde_json::from_str::<Form>("{}").unwrap(), Form::default());
    }
}
