//! The people on the sheet of sign-ins, and what happens around them.

use super::World;
use super::plan::Fate;
use super::projects::ProjectFate;
use super::spaces::SpacePlan;
use super::staff::{officer_name, units};
use super::talks::TalkPlan;
use crate::candidates::CandidateEvent;
use crate::demo::sign_in::{PASSWORD, SignIn};
use crate::demo::sources::{self, School};
use crate::registration::{Idea, Spoken};
use crate::vocabulary::{CodeSet, LanguageLevel, SchoolLevel, SchoolRole, SpokenLanguage, Subject, Unit};

/// Teacher in Lucca.
pub(super) const CHIARA: usize = 0;
/// Her colleague.
const MATTEO: usize = 1;
/// Teacher in Toruń.
const AGNIESZKA: usize = 2;
/// Waits for the unit of Italy.
const GIULIA: usize = 3;
/// Colleague of Agnieszka, invited into her space.
const PIOTR: usize = 9;
/// The last of the cast, with those who wait beside Giulia.
pub(super) const LAST: usize = PIOTR;

impl World<'_> {
    /// Two schools with four teachers, and six registrations at the desk of Italy.
    pub(super) fn cast_people(&mut self) {
        let verdi = self.cast_place(
            Unit::Italy,
            "Lucca",
            "Scuola secondaria di primo grado “Giuseppe Verdi”",
            "Via dei Bacchettoni 12",
        );
        let torun = self.cast_place(Unit::Poland, "Toruń", "Szkoła Podstawowa nr 3", "ul. Bydgoska 12");
        self.plan_named(verdi, Fate::Validated, 372, ("Chiara", "Benedetti", "chiara"));
        self.plan_named(verdi, Fate::Validated, 300, ("Matteo", "Ricciardi", "matteo"));
        self.plan_named(torun, Fate::Validated, 340, ("Agnieszka", "Wiśniewska", "agnieszka"));
        self.cast_waiting(verdi);
        self.plan_named(torun, Fate::Validated, 210, ("Piotr", "Zalewski", "piotr"));
        for (person, languages) in [
            (
                CHIARA,
                [
                    (SpokenLanguage::Italian, LanguageLevel::Native),
                    (SpokenLanguage::French, LanguageLevel::Proficient),
                    (SpokenLanguage::English, LanguageLevel::Independent),
                ],
            ),
            (
                AGNIESZKA,
                [
                    (SpokenLanguage::Polish, LanguageLevel::Native),
                    (SpokenLanguage::French, LanguageLevel::Proficient),
                    (SpokenLanguage::English, LanguageLevel::Basic),
                ],
            ),
        ] {
            let idea = &sources::ideas()[0];
            let form = &mut self.people[person].form;
            form.role = Some(SchoolRole::Teacher);
            form.available = true;
            form.subjects = CodeSet::from_iter([Subject::ForeignLanguages, Subject::Geography]);
            form.spoken = languages
                .iter()
                .map(|(language, level)| Spoken { language: Some(*language), level: Some(*level) })
                .collect();
            (form.ages_from, form.ages_to) = ("11".to_owned(), "14".to_owned());
            let in_french = idea.in_language(SpokenLanguage::French).unwrap_or_default().to_owned();
            let own = languages[0].0;
            let written = |language, text: String| Idea { language: Some(language), text };
            form.ideas = vec![
                written(SpokenLanguage::French, in_french),
                written(own, idea.in_language(own).unwrap_or_default().to_owned()),
            ];
        }
    }

    fn cast_place(&mut self, unit: Unit, town: &str, name: &str, address: &str) -> usize {
        let drawn = self.plan_place(unit, Some(town));
        let school = School {
            name: name.to_owned(),
            level: SchoolLevel::LowerSecondary,
            address: address.to_owned(),
            postal_code: if unit == Unit::Italy { "55100" } else { "87-100" }.to_owned(),
        };
        let place = self.place(drawn.town, school);
        self.places.push(place);
        self.places.len() - 1
    }

    /// Six registrations wait at the desk of Italy: at a known school, at one in the register, at one that no register
    /// knows, one that is late, one that has answered, one with the name of a colleague.
    fn cast_waiting(&mut self, verdi: usize) {
        let in_register = self.plan_place(Unit::Italy, Some("Firenze"));
        self.places.push(in_register);
        let florence = self.places.len() - 1;
        let mut unknown = self.plan_place(Unit::Italy, Some("Pisa"));
        unknown.in_register = false;
        self.places.push(unknown);
        let pisa = self.places.len() - 1;
        self.plan_named(florence, Fate::Waiting, 2, ("Giulia", "Marchetti", "giulia"));
        self.plan_named(verdi, Fate::Waiting, 1, ("Matteo", "Riccardi", "matteo.riccardi"));
        self.plan_person(pisa, Fate::Waiting, 9);
        self.plan_person(pisa, Fate::Waiting, 3);
        self.plan_person(verdi, Fate::Answered, 6);
        self.plan_person(florence, Fate::Waiting, 1);
    }

    /// Chiara's talks and projects, and the other project at the desk of Italy.
    pub(super) fn plan_cast(&mut self) {
        let partners = self.chiaras_partners();
        let ending = [
            (0, None, 8),
            (1, None, 3),
            (2, None, 12),
            (3, Some(CandidateEvent::Agree), 40),
            (4, Some(CandidateEvent::Dismiss), 60),
            (1, Some(CandidateEvent::FallSilent), 75),
        ];
        for (partner, (says, ending, began)) in partners.iter().zip(ending) {
            self.cast_talk(CHIARA, *partner, says, ending, began, false);
        }
        self.cast_talk(CHIARA, AGNIESZKA, 4, Some(CandidateEvent::Agree), 95, true);
        for (partner, began) in partners.iter().skip(6).zip([1, 2]) {
            self.cast_talk(*partner, CHIARA, 1, None, began, false);
        }
        self.cast_projects(&partners);
    }

    /// Active people who speak French, of several countries.
    fn chiaras_partners(&self) -> Vec<usize> {
        let mut partners: Vec<usize> = Vec::new();
        for unit in [
            Unit::France,
            Unit::Spain,
            Unit::Germany,
            Unit::Romania,
            Unit::Greece,
            Unit::Portugal,
            Unit::Finland,
            Unit::Ireland,
        ] {
            let fits = |person: &usize| {
                let somebody = &self.people[*person];
                *person > LAST && self.unit(*person) == unit && somebody.is_active()
            };
            partners.extend((0..self.people.len()).find(fits));
        }
        partners
    }

    fn cast_talk(
        &mut self,
        from: usize,
        to: usize,
        says: usize,
        ending: Option<CandidateEvent>,
        began: i64,
        read: bool,
    ) {
        let both = [from, to].iter().all(|person| self.people[*person].speaks(SpokenLanguage::French));
        let mut talks = if both { sources::talks_in(SpokenLanguage::French) } else { Vec::new() };
        talks.extend(sources::talks_in(SpokenLanguage::English));
        talks.retain(|talk| talk.len() >= says);
        // Not all of them are about the same idea.
        let Some(talk) = talks.get(self.talks.len() % talks.len().max(1)).copied() else { return };
        self.talks.push(TalkPlan { from, to, talk, says, began, ending, read, reported: false, conversation: None });
    }

    fn cast_projects(&mut self, partners: &[usize]) {
        let source = |number: usize| &sources::projects()[number];
        let letters = self.plan_project(CHIARA, AGNIESZKA, source(0), ProjectFate::Active, 88);
        self.projects[letters].space = SpacePlan::lively(MATTEO, PIOTR);
        if let [french, spanish, german, ..] = *partners {
            self.plan_project(french, CHIARA, source(7), ProjectFate::Asked, 3);
            self.plan_project(CHIARA, german, source(4), ProjectFate::AtUnits(1), 6);
            self.plan_project(CHIARA, spanish, source(21), ProjectFate::Draft, 4);
            let other_italian = (LAST..self.people.len())
                .find(|person| *person > LAST && self.unit(*person) == Unit::Italy && self.people[*person].is_active());
            if let Some(author) = other_italian {
                self.plan_project(author, spanish, source(8), ProjectFate::AtUnits(0), 11);
            }
        }
    }

    /// The author of another running project.
    fn elsewhere(&self) -> Option<usize> {
        let running = self.projects.iter().filter(|plan| plan.fate == ProjectFate::Active);
        running.map(|plan| [plan.author, plan.partner]).find(|two| !two.contains(&CHIARA)).map(|[author, _]| author)
    }

    /// Somebody who has confirmed her address some days ago and has not sent the form.
    fn begins(&self) -> Option<usize> {
        self.people.iter().position(|person| person.fate == Fate::Completing && person.joined < 15)
    }

    /// The sheet of sign-ins.
    pub(super) fn sign_ins(&self) -> Vec<SignIn> {
        let adult = |who: &str, name: &str| SignIn {
            who: who.to_owned(),
            pupil: false,
            name: name.to_owned(),
            password: PASSWORD.to_owned(),
        };
        let teacher = |person: usize, who: &str| {
            let somebody = &self.people[person];
            adult(&format!("{} {}, {who}", somebody.first_name, somebody.last_name), &somebody.username)
        };
        let mut people = vec![
            teacher(CHIARA, "teacher in Italy (Lucca)"),
            teacher(AGNIESZKA, "teacher in Poland (Toruń)"),
            teacher(MATTEO, "colleague of Chiara in Lucca"),
            teacher(PIOTR, "colleague of Agnieszka, invited into her space"),
            teacher(GIULIA, "waits for the national unit of Italy"),
        ];
        people.extend(self.begins().map(|person| teacher(person, "has begun to register and not yet sent the form")));
        people
            .extend(self.elsewhere().map(|person| teacher(person, "teacher of a project in which Chiara has no part")));
        people.extend(self.pupil.clone());
        people.push(adult("officer of the national unit of Italy", &officer_name(Unit::Italy)));
        people.push(adult("officer of the national unit of Poland", &officer_name(Unit::Poland)));
        people.push(adult("central officer and administrator", "central"));
        let others = units().into_iter().filter(|unit| !matches!(unit, Unit::Italy | Unit::Poland));
        people.extend(
            others.map(|unit| adult(&format!("officer of the national unit {}", unit.code()), &officer_name(unit))),
        );
        people
    }
}
