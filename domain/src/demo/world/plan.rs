//! Schools and people, and what becomes of each registration.

use super::World;
use super::staff::{screen_language, units};
use crate::base::fold::fold;
use crate::base::id::{AccountId, SchoolId};
use crate::base::language::Language;
use crate::base::viewer::Viewer;
use crate::demo::sources::{self, Idea, Town};
use crate::registration::{self, Form, Spoken};
use crate::school::{Picked, SchoolForm};
use crate::vocabulary::{
    AccessFrequency, CodeSet, Experience, LanguageLevel, SchoolArea, SchoolLevel, SchoolRole, SchoolStatus,
    SchoolTrack, SpokenLanguage, Tool, Unit,
};
use rand::RngExt;
use rand::seq::IndexedRandom;

/// What becomes of a registration.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fate {
    /// The address is never confirmed.
    Unconfirmed,
    /// The form is not sent yet.
    Completing,
    /// The unit has not looked at it.
    Waiting,
    /// The unit has asked for information.
    Asked,
    /// The unit has asked and was answered.
    Answered,
    /// Everything is open.
    Validated,
    /// The unit has refused.
    Refused,
    /// Validated, and not seen for a year.
    Inactive,
}

impl Fate {
    /// Whether an officer does something.
    pub(super) fn is_decided(self) -> bool {
        !matches!(self, Self::Unconfirmed | Self::Completing | Self::Waiting)
    }
}

/// A school.
pub(super) struct Place {
    pub(super) unit: Unit,
    pub(super) town: Town,
    pub(super) level: SchoolLevel,
    pub(super) form: SchoolForm,
    /// Its record, once somebody has registered.
    pub(super) school: Option<SchoolId>,
    /// It stands in the register that the unit has imported.
    pub(super) in_register: bool,
}

/// Somebody who registers.
pub(super) struct Somebody {
    pub(super) place: usize,
    pub(super) first_name: String,
    pub(super) last_name: String,
    pub(super) username: String,
    pub(super) email: String,
    pub(super) language: Language,
    pub(super) fate: Fate,
    /// When she registers, in days ago.
    pub(super) joined: i64,
    pub(super) form: Form,
    pub(super) account: Option<AccountId>,
    /// Once she is validated.
    pub(super) viewer: Option<Viewer>,
}

impl Somebody {
    /// Long enough here, and still active, to have written messages and founded projects.
    pub(super) fn is_active(&self) -> bool {
        self.fate == Fate::Validated && self.joined >= 100
    }

    /// Whether she uses the language.
    pub(super) fn speaks(&self, language: SpokenLanguage) -> bool {
        self.form.spoken.iter().any(|row| row.language == Some(language))
    }
}

/// How many schools of a unit take part.
pub(super) fn schools_of(unit: Unit) -> usize {
    match unit {
        Unit::Italy => 44,
        Unit::Poland => 40,
        Unit::France => 34,
        Unit::Germany => 32,
        Unit::Spain => 30,
        Unit::Greece | Unit::Romania | Unit::Portugal => 15,
        Unit::BelgiumFlanders | Unit::BelgiumFrenchCommunity | Unit::Cyprus | Unit::Iceland => 6,
        Unit::BelgiumGermanCommunity | Unit::Luxembourg | Unit::Malta => 3,
        _ => 9,
    }
}

/// Registrations beside the first one of each school, which is always validated: how many have which fate, and between
/// which days they began.
const OTHERS: [(usize, Fate, i64, i64); 8] = [
    (9, Fate::Unconfirmed, 1, 6),
    (22, Fate::Completing, 1, 40),
    (38, Fate::Waiting, 1, 8),
    (14, Fate::Asked, 4, 20),
    (8, Fate::Answered, 4, 9),
    (12, Fate::Refused, 4, 25),
    (20, Fate::Inactive, 375, 395),
    (172, Fate::Validated, 3, 360),
];

impl World<'_> {
    /// Plans schools and people; the cast comes first.
    pub(super) fn plan_people(&mut self) {
        self.cast_people();
        for unit in units() {
            let planned = self.places.iter().filter(|place| place.unit == unit).count();
            for _ in planned..schools_of(unit) {
                let place = self.plan_place(unit, None);
                self.places.push(place);
            }
        }
        let first = self.people.len();
        for place in 0..self.places.len() {
            if !self.people.iter().any(|person| person.place == place) {
                let days_ago = self.rng.random_range(4..370);
                self.plan_person(place, Fate::Validated, days_ago);
            }
        }
        let confirmed: Vec<usize> = self.people[first..].iter().map(|person| person.place).collect();
        for (count, fate, from, to) in OTHERS {
            for _ in 0..count {
                let place = self.one_of(&confirmed);
                // The desk of Italy has a queue of its own.
                let undecided =
                    matches!(fate, Fate::Waiting | Fate::Answered) && self.places[place].unit == Unit::Italy;
                let days_ago = self.rng.random_range(from..=to);
                self.plan_person(place, if undecided { Fate::Asked } else { fate }, days_ago);
            }
        }
        self.first_comes_first();
    }

    /// The first person of a school has registered before her colleagues.
    fn first_comes_first(&mut self) {
        for place in 0..self.places.len() {
            let here = self.people.iter().filter(|person| person.place == place);
            let earliest = here.map(|person| person.joined).max().unwrap_or_default();
            if let Some(first) = self.people.iter_mut().find(|person| person.place == place)
                && first.joined < earliest
            {
                first.joined = earliest + 3;
            }
        }
    }

    /// A school in a town of the unit whose name no other school of the town has.
    pub(super) fn plan_place(&mut self, unit: Unit, town: Option<&str>) -> Place {
        let known = town.and_then(|name| sources::towns().iter().find(|town| town.unit == unit && town.name == name));
        loop {
            let town = known.copied().unwrap_or_else(|| sources::town(&mut self.rng, unit));
            let school = sources::school(&mut self.rng, &town);
            let taken = |place: &Place| place.town.name == town.name && place.form.name == school.name;
            if !self.places.iter().any(taken) {
                return self.place(town, school);
            }
        }
    }

    pub(super) fn place(&mut self, town: Town, school: sources::School) -> Place {
        let head = sources::person(&mut self.rng, town.unit);
        let number = self.places.len();
        let domain = format!("{}.example", slug(&format!("{} {}", school.name, town.name), 40));
        let form = SchoolForm {
            levels: CodeSet::from_iter([school.level]),
            track: Some(track(school.level)),
            status: Some(if self.chance(85) { SchoolStatus::State } else { SchoolStatus::Recognised }),
            area: Some(self.one_of(&[SchoolArea::Urban, SchoolArea::Urban, SchoolArea::Suburban, SchoolArea::Rural])),
            address: school.address,
            postal_code: school.postal_code,
            town: town.name.to_owned(),
            code: code(&town, school.level, number),
            email: format!("office@{domain}"),
            website: format!("https://www.{domain}"),
            pupils: self.rng.random_range(60..950).to_string(),
            head_email: format!("head@{domain}"),
            head_first_name: head.first.to_owned(),
            head_last_name: head.last,
            name: school.name,
            ..SchoolForm::default()
        };
        let in_register = town.unit == Unit::Italy;
        Place { unit: town.unit, town, level: school.level, form, school: None, in_register }
    }

    /// Somebody of a school, with a name that chance gives her.
    pub(super) fn plan_person(&mut self, place: usize, fate: Fate, joined: i64) -> usize {
        let name = sources::person(&mut self.rng, self.places[place].unit);
        let username = slug(&format!("{} {}", name.first, name.last), 34).replace('-', ".");
        self.plan_named(place, fate, joined, (name.first, &name.last, &username))
    }

    /// Somebody with a name of our choice.
    pub(super) fn plan_named(&mut self, place: usize, fate: Fate, joined: i64, name: (&str, &str, &str)) -> usize {
        let (first, last, wished) = name;
        let mut username = wished.to_owned();
        for number in 2.. {
            if self.people.iter().all(|person| person.username != username) {
                break;
            }
            username = format!("{wished}{number}");
        }
        let home = &self.places[place];
        let (unit, level) = (home.unit, home.level);
        let domain = home.form.email.rsplit_once('@').map_or("posta.example", |(_, domain)| domain).to_owned();
        // Some teachers write from a mailbox of their own: the officer sees that it is not the school's.
        let domain = if self.chance(70) { domain } else { "posta.example".to_owned() };
        let email = format!("{username}@{domain}");
        let form = self.plan_form(unit, level);
        self.people.push(Somebody {
            place,
            first_name: first.to_owned(),
            last_name: last.to_owned(),
            username,
            email,
            language: screen_language(unit),
            fate,
            joined,
            form,
            account: None,
            viewer: None,
        });
        self.people.len() - 1
    }

    fn plan_form(&mut self, unit: Unit, level: SchoolLevel) -> Form {
        let own = unit.school_languages()[0];
        let idea = self.fitting_idea(own, level);
        let (youngest, oldest) = ages(level);
        let (from, to) = (idea.ages.0.max(youngest), idea.ages.1.min(oldest));
        let tools =
            [Tool::VideoConference, Tool::Images, Tool::Slides, Tool::Email, Tool::Video, Tool::DigitalWhiteboard];
        Form {
            picked: Picked::New,
            role: Some(self.one_of(&[
                SchoolRole::Teacher,
                SchoolRole::Teacher,
                SchoolRole::Teacher,
                SchoolRole::Teacher,
                SchoolRole::IctCoordinator,
                SchoolRole::DeputyHead,
                SchoolRole::Librarian,
            ])),
            subjects: idea.subjects.iter().copied().collect(),
            spoken: self.plan_languages(own),
            ages_from: from.to_string(),
            ages_to: to.max(from).to_string(),
            pupils_involved: self.rng.random_range(14..60).to_string(),
            available: self.chance(78),
            wished_countries: self.plan_wishes(unit),
            tools: tools.sample(&mut self.rng, 3).copied().collect(),
            lab_access: Some(self.one_of(&[AccessFrequency::Daily, AccessFrequency::Weekly, AccessFrequency::Weekly])),
            home_access: Some(self.chance(60)),
            experience: Some(self.one_of(&[Experience::Beginner, Experience::Some, Experience::Experienced])),
            ideas: self.plan_ideas(idea, own),
            ..Form::begin()
        }
    }

    fn plan_wishes(&mut self, unit: Unit) -> CodeSet<crate::vocabulary::Country> {
        if self.chance(60) {
            return CodeSet::default();
        }
        let others: Vec<_> =
            units().into_iter().map(Unit::country).filter(|country| *country != unit.country()).collect();
        others.sample(&mut self.rng, 2).copied().collect()
    }

    fn fitting_idea(&mut self, own: SpokenLanguage, level: SchoolLevel) -> &'static Idea {
        let (youngest, oldest) = ages(level);
        let mut idea = sources::idea(&mut self.rng, own);
        for _ in 0..12 {
            if idea.ages.0 < oldest && idea.ages.1 > youngest {
                break;
            }
            idea = sources::idea(&mut self.rng, own);
        }
        idea
    }

    fn plan_ideas(&mut self, idea: &'static Idea, own: SpokenLanguage) -> Vec<registration::Idea> {
        let written = |language, text: &str| registration::Idea { language: Some(language), text: text.to_owned() };
        let own_text = idea.in_language(own).map(|text| written(own, text));
        let english = (own_text.is_none() || (own != SpokenLanguage::English && self.chance(65)))
            .then(|| written(SpokenLanguage::English, idea.in_english()));
        own_text.into_iter().chain(english).collect()
    }

    fn plan_languages(&mut self, own: SpokenLanguage) -> Vec<Spoken> {
        let spoken = |language, level| Spoken { language: Some(language), level: Some(level) };
        let mut languages = vec![spoken(own, LanguageLevel::Native)];
        let levels = [LanguageLevel::Basic, LanguageLevel::Independent, LanguageLevel::Proficient];
        if own != SpokenLanguage::English && self.chance(88) {
            let level = self.one_of(&levels);
            languages.push(spoken(SpokenLanguage::English, level));
        }
        let third = self.one_of(&[
            SpokenLanguage::French,
            SpokenLanguage::French,
            SpokenLanguage::German,
            SpokenLanguage::Spanish,
            SpokenLanguage::Italian,
            SpokenLanguage::Polish,
        ]);
        if languages.iter().all(|row| row.language != Some(third)) && self.chance(55) {
            let level = self.one_of(&levels);
            languages.push(spoken(third, level));
        }
        languages
    }
}

/// A plain name for addresses and sign-in names.
pub(super) fn slug(text: &str, most: usize) -> String {
    let plain: String = fold(text).replace(' ', "-").chars().take(most).collect();
    plain.trim_matches('-').to_owned()
}

/// Italy's schools have a code that begins with the province; elsewhere the form asks for none.
pub(super) fn code(town: &Town, level: SchoolLevel, number: usize) -> String {
    if town.unit != Unit::Italy {
        return String::new();
    }
    let province: String = fold(town.name).chars().filter(char::is_ascii_alphabetic).take(2).collect();
    let kind = match level {
        SchoolLevel::PrePrimary => "AA",
        SchoolLevel::Primary => "EE",
        SchoolLevel::LowerSecondary => "MM",
        _ => "PS",
    };
    format!("{}{kind}{:05}X", province.to_uppercase(), 100 + number)
}

pub(super) fn track(level: SchoolLevel) -> SchoolTrack {
    match level {
        SchoolLevel::UpperTechnical => SchoolTrack::Technical,
        SchoolLevel::UpperVocational => SchoolTrack::Vocational,
        _ => SchoolTrack::General,
    }
}

/// The pupils' ages of a kind of school.
pub(super) fn ages(level: SchoolLevel) -> (u8, u8) {
    match level {
        SchoolLevel::PrePrimary => (3, 6),
        SchoolLevel::Primary => (6, 11),
        SchoolLevel::LowerSecondary => (10, 15),
        SchoolLevel::UpperGeneral | SchoolLevel::UpperTechnical | SchoolLevel::UpperVocational => (14, 19),
        _ => (6, 18),
    }
}
