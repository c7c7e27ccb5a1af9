//! Schools and people, with what the TwinFinder reads of them.

use super::plan::{Fate, Kind, Plan};
use super::sheet::{Sheet, row};
use crate::account::fold_username;
use crate::base::fold::fold;
use crate::base::time::{DAY, HOUR, Time};
use crate::demo::sources::{self, Idea, School, Town};
use crate::demo::world::plan::{ages, code, slug, track};
use crate::demo::world::staff::screen_language;
use crate::twinfinder::{Source, codes};
use crate::vocabulary::{
    CodeSet, LanguageLevel, LanguageSkill, SchoolArea, SchoolLevel, SchoolRole, SpokenLanguage, Unit,
};
use rand::RngExt;
use rand::rngs::StdRng;
use rand::seq::IndexedRandom;
use std::ops::Range;

/// The oldest registration, in days ago.
const OLDEST: i64 = 2000;

pub(super) fn schools(plan: &Plan, numbers: Range<usize>) -> Vec<Sheet> {
    let mut schools = Sheet::of(
        "school (id, unit, country, state, register_code, name, name_folded, levels, track, status, area, address,
                 postal_code, town, town_folded, email, website, pupils, head_first_name, head_last_name, head_email,
                 created_at)",
    );
    for number in numbers {
        let (town, school, mut rng) = plan.school(number);
        let head = sources::person(&mut rng, town.unit);
        let domain = domain(&school, &town);
        let area = [SchoolArea::Urban, SchoolArea::Suburban, SchoolArea::Rural].choose(&mut rng);
        let code = code(&town, school.level, number);
        row!(
            schools,
            Plan::id(number),
            town.unit.code(),
            town.unit.country().code(),
            "confirmed",
            Some(code.as_str()).filter(|code| !code.is_empty()),
            &school.name,
            &fold(&school.name),
            &CodeSet::from_iter([school.level]).to_column(),
            &track(school.level).to_string(),
            if rng.random_ratio(85, 100) { "state" } else { "recognised" },
            area.map(|area| area.code()),
            &school.address,
            &school.postal_code,
            town.name,
            &fold(town.name),
            &format!("office@{domain}"),
            &format!("https://www.{domain}"),
            rng.random_range(60..950_i64),
            head.first,
            &head.last,
            &format!("head@{domain}"),
            plan.now.plus(-OLDEST * DAY),
        );
    }
    vec![schools]
}

fn domain(school: &School, town: &Town) -> String {
    format!("{}.example", slug(&format!("{} {}", school.name, town.name), 40))
}

/// The tables of people.
struct Sheets {
    accounts: Sheet,
    people: Sheet,
    ideas: Sheet,
    days: Sheet,
    decisions: Sheet,
    documents: Sheet,
    /// Every word with its person and weight: sorted before it is written, so that neighbours come together.
    words: Vec<(String, i64, i64)>,
}

impl Sheets {
    fn new() -> Self {
        Self {
            accounts: Sheet::of(
                "account (id, kind, username, username_folded, password_hash, language, zone, created_at,
                          last_sign_in_at, ended_at)",
            ),
            people: Sheet::of(
                "person (id, state, state_since, first_name, last_name, name_folded, email, unit, country, school, role,
                         subjects, languages, ages_from, ages_to, pupils_involved, available,
                         conduct_version, privacy_version, sent_at, validated_at)",
            ),
            ideas: Sheet::of("person_idea (person, language, position, idea, idea_folded)"),
            days: Sheet::of("sign_in_day (account, day)"),
            decisions: Sheet::of("validation_decision (id, person, actor, unit, at, kind, text)"),
            documents: Sheet::of(
                "twinfinder_document (person, country, languages, subjects, ages, levels, available, stars, region,
                                      signed_in_at, validated_at, codes)",
            ),
            words: Vec::new(),
        }
    }

    fn into_sheets(self) -> Vec<Sheet> {
        let mut words = Sheet::of("twinfinder_word (word, person, weight)");
        let mut sorted = self.words;
        sorted.sort_unstable();
        for (word, person, weight) in &sorted {
            row!(words, word, *person, *weight);
        }
        vec![self.accounts, self.people, self.ideas, self.days, self.decisions, self.documents, words]
    }
}

pub(super) fn people(plan: &Plan, numbers: Range<usize>) -> Vec<Sheet> {
    let mut sheets = Sheets::new();
    for number in numbers {
        match plan.fate(number) {
            Fate::Anonymous => former_member(plan, number, &mut sheets),
            fate => Somebody::drawn(plan, number, fate).write(plan, &mut sheets),
        }
    }
    sheets.into_sheets()
}

/// What is left of somebody whose account was deleted.
fn former_member(plan: &Plan, number: usize, sheets: &mut Sheets) {
    let mut rng = plan.chance(Kind::Person, number);
    let (id, unit) = (Plan::account(number), plan.unit_of(number));
    let created = plan.now.plus(-OLDEST * DAY);
    let ended = plan.moment(&mut rng, 30);
    let name = format!("former-{id}");
    let (language, zone) = (screen_language(unit).code(), unit.country().facts().time_zone);
    let nothing = None::<i64>;
    row!(sheets.accounts, id, "adult", &name, &name, None::<&str>, language, zone, created, None::<i64>, Some(ended));
    row!(
        sheets.people,
        id,
        "anonymised",
        ended,
        "",
        "",
        "",
        &name,
        unit.code(),
        unit.country().code(),
        Plan::id(plan.school_of(number)),
        None::<&str>,
        "",
        "",
        nothing,
        nothing,
        nothing,
        false,
        1_i64,
        1_i64,
        created,
        nothing
    );
}

/// Somebody as she registered.
struct Somebody {
    number: usize,
    fate: Fate,
    rng: StdRng,
    source: Source,
    unit: Unit,
    ideas: Vec<(SpokenLanguage, &'static str)>,
    email_domain: String,
    created: Time,
    days: Vec<i64>,
}

impl Somebody {
    fn drawn(plan: &Plan, number: usize, fate: Fate) -> Self {
        let (town, school, _) = plan.school(plan.school_of(number));
        let unit = town.unit;
        let mut rng = plan.chance(Kind::Person, number);
        let name = sources::person(&mut rng, unit);
        let own = unit.school_languages()[0];
        let idea = sources::idea(&mut rng, own);
        let (from, to) = pupils(idea, school.level);
        let joined = if fate == Fate::Waiting { rng.random_range(1..8) } else { rng.random_range(20..OLDEST) };
        let created = plan.moment(&mut rng, joined);
        let (days, seen) = signed_in(plan, &mut rng, fate, joined);
        let source = Source {
            first_name: name.first.to_owned(),
            last_name: name.last,
            country: unit.country(),
            languages: languages(&mut rng, own),
            subjects: idea.subjects.iter().copied().collect(),
            ages_from: Some(from),
            ages_to: Some(to),
            available: fate == Fate::Active && rng.random_ratio(3, 4),
            wished_topic: String::new(),
            stars: 0,
            privacy: "{}".into(),
            validated_at: (fate != Fate::Waiting).then(|| created.plus(2 * DAY)),
            last_sign_in_at: Some(seen),
            school_name: school.name.clone(),
            town: town.name.to_owned(),
            region: String::new(),
            levels: CodeSet::from_iter([school.level]),
        };
        let email_domain = if rng.random_ratio(7, 10) { domain(&school, &town) } else { "posta.example".to_owned() };
        let ideas = ideas(&mut rng, idea, own);
        Self { number, fate, rng, source, unit, ideas, email_domain, created, days }
    }

    fn write(mut self, plan: &Plan, sheets: &mut Sheets) {
        let id = Plan::account(self.number);
        let Source { first_name, last_name, .. } = &self.source;
        let full = format!("{first_name} {last_name}");
        let username = format!("{}.{}", slug(&full, 30).replace('-', "."), self.number);
        let email = format!("{username}@{}", self.email_domain);
        let seen = self.source.last_sign_in_at;
        let (language, zone) = (screen_language(self.unit).code(), self.unit.country().facts().time_zone);
        row!(
            sheets.accounts,
            id,
            "adult",
            &username,
            &fold_username(&username),
            plan.password.as_str(),
            language,
            zone,
            self.created,
            seen,
            None::<i64>
        );
        let (state, since) = match self.fate {
            Fate::Active => ("validated", self.created.plus(2 * DAY)),
            Fate::Waiting => ("awaiting_validation", self.created),
            Fate::Inactive | Fate::Anonymous => ("inactive", seen.unwrap_or(self.created).plus(365 * DAY)),
        };
        let roles = [SchoolRole::Teacher, SchoolRole::Teacher, SchoolRole::IctCoordinator, SchoolRole::Librarian];
        let role = roles.choose(&mut self.rng).map(|role| role.code());
        row!(
            sheets.people,
            id,
            state,
            since.min(plan.now),
            first_name,
            last_name,
            &fold(&full),
            &email,
            self.unit.code(),
            self.unit.country().code(),
            Plan::id(plan.school_of(self.number)),
            role,
            &self.source.subjects.to_column(),
            &self.source.languages.to_column(),
            self.source.ages_from,
            self.source.ages_to,
            self.rng.random_range(14..60_i64),
            self.source.available,
            1_i64,
            1_i64,
            self.created,
            self.source.validated_at
        );
        for day in &self.days {
            row!(sheets.days, id, *day);
        }
        self.write_ideas(id, sheets);
        self.write_decisions(plan, id, sheets);
        if self.fate == Fate::Active {
            self.write_document(plan, id, sheets);
        }
    }

    fn write_ideas(&self, id: i64, sheets: &mut Sheets) {
        for (position, (language, text)) in (0..).zip(&self.ideas) {
            row!(sheets.ideas, id, language.code(), position, *text, &fold(text));
        }
    }

    fn write_decisions(&self, plan: &Plan, id: i64, sheets: &mut Sheets) {
        let sent = Plan::id(self.number * 2);
        let unit = self.unit.code();
        row!(sheets.decisions, sent, id, Some(id), unit, self.created, "sent", "");
        if let Some(at) = self.source.validated_at {
            let officer = plan.officers.get(&self.unit).map(|officer| officer.0);
            row!(sheets.decisions, sent + 1, id, officer, unit, at, "validated", "");
        }
    }

    fn write_document(&self, plan: &Plan, id: i64, sheets: &mut Sheets) {
        let columns = self.source.columns(plan.now);
        row!(
            sheets.documents,
            id,
            columns.country,
            columns.languages,
            columns.subjects,
            columns.ages,
            columns.levels,
            columns.available,
            columns.stars,
            &columns.region,
            columns.signed_in_at,
            columns.validated_at,
            codes()
        );
        let ideas: Vec<String> = self.ideas.iter().map(|(_, text)| (*text).to_owned()).collect();
        sheets.words.extend(self.source.words(&ideas).into_iter().map(|(word, weight)| (word, id, weight)));
    }
}

/// The ages of the idea, as far as the school has them.
fn pupils(idea: &Idea, level: SchoolLevel) -> (i64, i64) {
    let (youngest, oldest) = ages(level);
    let from = idea.ages.0.max(youngest).min(oldest);
    (i64::from(from), i64::from(idea.ages.1.min(oldest).max(from)))
}

/// The days of the last month on which somebody signed in, and when she did last: few often, many hardly ever.
fn signed_in(plan: &Plan, rng: &mut StdRng, fate: Fate, joined: i64) -> (Vec<i64>, Time) {
    if fate != Fate::Active {
        let away = if fate == Fate::Waiting { joined } else { rng.random_range(366..OLDEST) };
        return (Vec::new(), plan.moment(rng, away));
    }
    let today = plan.now.0.div_euclid(DAY);
    let often = (rng.random_range(0.0..1.0_f64).powi(6) * 25.0) as usize;
    let mut days: Vec<i64> = (0..often).map(|_| today - rng.random_range(0..30)).collect();
    days.sort_unstable();
    days.dedup();
    let silent = 30 + (rng.random_range(0.0..1.0_f64) * 330.0) as i64;
    let last = days.last().copied().unwrap_or(today - silent);
    (days, Time(last * DAY + 7 * HOUR).min(plan.now))
}

fn languages(rng: &mut StdRng, own: SpokenLanguage) -> CodeSet<LanguageSkill> {
    let levels = [LanguageLevel::Basic, LanguageLevel::Independent, LanguageLevel::Proficient];
    let mut spoken = CodeSet::from_iter([LanguageSkill { language: own, level: LanguageLevel::Native }]);
    let third = [SpokenLanguage::French, SpokenLanguage::German, SpokenLanguage::Spanish, SpokenLanguage::Italian];
    let wished = [(SpokenLanguage::English, 88), (third.choose(rng).copied().unwrap_or(SpokenLanguage::French), 55)];
    for (language, percent) in wished {
        let known = spoken.iter().any(|skill| skill.language == language);
        if !known && rng.random_ratio(percent, 100) {
            spoken.insert(LanguageSkill { language, level: levels.choose(rng).copied().unwrap_or(levels[0]) });
        }
    }
    spoken
}

/// Half of the people write an idea in their own language, most of these in English too.
fn ideas(rng: &mut StdRng, idea: &'static Idea, own: SpokenLanguage) -> Vec<(SpokenLanguage, &'static str)> {
    if rng.random_ratio(1, 2) {
        return Vec::new();
    }
    let own_text = idea.in_language(own).map(|text| (own, text));
    let english = own_text.is_none() || (own != SpokenLanguage::English && rng.random_ratio(65, 100));
    let english = english.then(|| (SpokenLanguage::English, idea.in_english()));
    own_text.into_iter().chain(english).collect()
}
